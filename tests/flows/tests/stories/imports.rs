//! All of a file comes in, or none of it.

use cairn_flows::Story;
use serde_json::Value;

fn count(story: &Story) -> usize {
    let all = story.on_vault("incident list --json").ends(0);
    let all: Value = serde_json::from_str(&all.stdout).unwrap();
    all.as_array().unwrap().len()
}

#[test]
fn a_bad_row_is_named_by_line_and_column_and_nothing_comes_in() {
    let (story, _) = Story::with_vault();
    let bad = "title,start,victim_name\nFirst,2025-03,Invented One\nSecond,2025-13,Invented Two\n";
    let file = story.write("bad.csv", bad);
    let ran = story.on_vault("incident import").arg(file).ends(1);
    ran.says("Line \u{2068}3\u{2069}, column \u{2068}start\u{2069}");
    assert!(ran.stdout.is_empty());
    assert!(
        !ran.stderr.contains("Invented"),
        "what the row says is not said"
    );
    assert_eq!(count(&story), 0);

    let file = story.write("good.csv", bad.replace("2025-13", "2025-12"));
    assert_eq!(
        story
            .on_vault("incident import")
            .arg(file)
            .ends(0)
            .lines()
            .len(),
        2
    );
    assert_eq!(count(&story), 2);
}

#[test]
fn what_one_vault_shows_another_takes_in() {
    let (story, _) = Story::with_vault();
    let (_, recipient) = story.receiver("identity.txt");
    let row = format!(
        "language,title,narrative,start,state,victim_name,act_type,perpetrator_name,perpetrator_type,\
         engagement_mechanism,consent_receiver,consent_value,end\n\
         zh,标题,发生了什么,2025-03-03T14:05,CHE,虚构的人,arrest,Invented Officer,police,upr,{recipient},granted,?unknown\n"
    );
    let file = story.write("one.csv", row);
    let id = story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned();
    let shown = story.on_vault("incident show --json").arg(&id).ends(0);
    let mut line: Value = serde_json::from_str(&shown.stdout).unwrap();
    line.as_object_mut().unwrap().remove("evidence");

    let (second, _) = Story::with_vault();
    let file = second.write("again.jsonl", line.to_string());
    let again = second.on_vault("incident import").arg(&file).ends(0);
    assert_eq!(again.line(), id, "ids that are given are kept");
    let shown = second.on_vault("incident show --json").arg(&id).ends(0);
    let mut same: Value = serde_json::from_str(&shown.stdout).unwrap();
    same.as_object_mut().unwrap().remove("evidence");
    assert_eq!(same, line);

    let twice = second.on_vault("incident import").arg(&file).ends(1);
    twice.says("already given");
}

#[test]
fn files_of_another_kind_are_refused_before_any_secret_is_read() {
    let story = Story::new();
    let cases: [(&str, &[u8], &str); 5] = [
        ("incidents.xlsx", b"PK", "neither .jsonl nor .csv"),
        ("empty.csv", b"title\n", "no incident"),
        (
            "broken.jsonl",
            b"{}\n{\"incident\": \n",
            "is not a JSON object",
        ),
        ("latin1.csv", b"title\nca\xf1on\n", "is not UTF-8"),
        (
            "typo.jsonl",
            br#"{"acts":[{"act_type":"arrest","victm":1}]}"#,
            "acts[0].victm",
        ),
    ];
    for (name, text, words) in cases {
        let file = story.write(name, text);
        let import = story.cairn("incident import").arg(story.vault()).arg(file);
        import.ends(1).says(words);
    }
}
