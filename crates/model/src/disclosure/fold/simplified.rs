//! Traditional Chinese characters and their simplified forms.

use std::sync::OnceLock;

/// Pairs in the order of the first; lines that begin with `#` say where they come from.
const PAIRS: &str = include_str!("simplified.txt");

/// The simplified form of a traditional character; itself where it has none.
pub(super) fn simplified(c: char) -> char {
    static TABLE: OnceLock<Vec<(char, char)>> = OnceLock::new();
    let table = TABLE.get_or_init(read);
    let found = table.binary_search_by_key(&c, |(traditional, _)| *traditional);
    found
        .ok()
        .and_then(|at| table.get(at))
        .map_or(c, |pair| pair.1)
}

fn read() -> Vec<(char, char)> {
    let lines = PAIRS.lines().filter(|line| !line.starts_with('#'));
    let mut characters = lines.flat_map(str::chars);
    let mut pairs = Vec::new();
    while let (Some(traditional), Some(simplified)) = (characters.next(), characters.next()) {
        pairs.push((traditional, simplified));
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::{read, simplified};

    #[test]
    fn traditional_characters_become_simplified_and_others_stay() {
        let text = "歐陽遠與張偉、劉麗華；王小明 Ali";
        let plain: String = text.chars().map(simplified).collect();
        assert_eq!(plain, "欧阳远与张伟、刘丽华；王小明 Ali");
    }

    #[test]
    fn the_table_is_sorted_and_leads_to_its_end_in_one_step() {
        let pairs = read();
        assert!(pairs.len() > 2000);
        assert!(pairs.is_sorted_by(|a, b| a.0 < b.0));
        assert!(pairs.iter().all(|pair| simplified(pair.1) == pair.1));
    }
}
