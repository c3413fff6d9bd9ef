//! Many incidents: how long opening, listing and searching take. Figures are printed, and only the work is asserted.

use std::time::Instant;

use cairn_model::{Answer, PartialDate, Text};

use crate::ListQuery;
use crate::tests::shared::{Copy, incident};

#[test]
fn ten_thousand_incidents_open_list_and_search() {
    let long = std::env::var_os("CAIRN_LONG").is_some_and(|v| v == "1");
    let count = if long { 10_000_u32 } else { 300 };
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let narrative = "He was stopped at the gate by four men in plain clothes. ".repeat(50);
    let start = Instant::now();
    for block in 0..count / 100 {
        vault
            .transaction(|tx| {
                for n in 0..100 {
                    let mut record = incident(&format!("Incident {block}-{n}"), &narrative);
                    let date = format!("20{:02}-0{}", block % 25, n % 9 + 1);
                    record.start = Answer::Known(PartialDate::exact(date.parse().unwrap()));
                    record.place.locality = Answer::Known(Text::new("und", format!("地方n{n:03}")));
                    tx.put(&record)?;
                }
                Ok(())
            })
            .unwrap();
    }
    let written = start.elapsed();
    drop(vault);
    let start = Instant::now();
    let vault = copy.open_clean();
    let opened = start.elapsed();
    let query = |search: Option<&str>| ListQuery {
        search: search.map(str::to_owned),
        limit: 50,
        ..ListQuery::default()
    };
    let start = Instant::now();
    assert_eq!(vault.incidents(&query(None)).unwrap().total, count);
    let listed = start.elapsed();
    let start = Instant::now();
    assert_eq!(
        vault.incidents(&query(Some("地方n007"))).unwrap().total,
        count / 100
    );
    let searched = start.elapsed();
    #[allow(
        clippy::print_stderr,
        reason = "the figures are what a long run is for"
    )]
    if long {
        eprintln!(
            "{count} incidents: written in {written:?}, opened {opened:?}, listed {listed:?}, searched {searched:?}"
        );
    }
}
