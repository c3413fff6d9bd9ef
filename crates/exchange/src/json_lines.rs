//! JSON Lines: one object a line, empty lines ignored.

use cairn_model::vocabulary::Fault;

use crate::line::Line;
use crate::problem::Problem;

/// Reads every line that is an object.
pub(crate) fn lines(text: &str, problems: &mut Vec<Problem>) -> Vec<Line> {
    let mut lines = Vec::new();
    for (line, number) in text.split('\n').zip(1_u64..) {
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str(line) {
            Ok(members) => lines.push(Line { number, members }),
            Err(error) => {
                let column = error.column() as u64;
                problems.push(Problem::of_column(number, column, "", Fault::Json));
            }
        }
    }
    lines
}
