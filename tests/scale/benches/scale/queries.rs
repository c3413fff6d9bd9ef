//! The commands as the window gets them, from the request's JSON to the answer's; and their statements alone, against the same
//! on a database that is not encrypted.

use std::hint::black_box;

use cairn_desktop::page;
use cairn_desktop::session::Open;
use cairn_model::IncidentId;
use cairn_vault::measure::{Plain, Sql};
use cairn_vault::{Filter, ListQuery};
use serde_json::{Value, json};

use crate::times::Times;

/// How often each is asked.
const ROUNDS: usize = 60;

/// One thing to ask for.
struct Asked {
    what: String,
    search: Option<String>,
    filter: Filter,
    offset: usize,
    /// How far from one place to the next where each time another one is asked for.
    stride: usize,
}

/// Prints the times of everything.
pub(crate) fn time(open: &Open, plain: &Plain, count: usize) {
    println!(
        "{:<34} {:>9} {:>9} {:>9}   {:>9} {:>9} {:>6}",
        "in ms", "p50", "p95", "max", "SQL vault", "plain", "ratio"
    );
    let empty = || Filter::default();
    let mut all = vec![
        asked("first page", None, empty(), 0),
        asked("jump to the middle", None, empty(), count / 2),
        Asked {
            stride: count / ROUNDS,
            ..asked("jumps to sixty places", None, empty(), 0)
        },
        asked("jump to the end", None, empty(), count.saturating_sub(100)),
    ];
    for (what, words) in [
        ("rare word", "4711"),
        ("begun word", "torturin"),
        ("common word", "freedom"),
        ("two words", "equal protection"),
        ("Arabic", "الحرية"),
        ("two characters of Chinese", "自由"),
        ("five characters of Chinese", "人人有权享"),
        ("Russian", "свободу"),
        ("Amharic", "ነጻነት"),
        ("Thai", "เสรีภาพ"),
        ("nowhere", "xyzzy"),
    ] {
        all.push(asked(what, Some(words), empty(), 0));
    }
    all.push(asked(
        "common word, page 50",
        Some("freedom"),
        empty(),
        5_000,
    ));
    for (what, words, filter) in filters() {
        all.push(asked(what, words, filter, 0));
    }
    for asked in &all {
        one(open, plain, asked);
    }
    incidents(open, plain, count);
}

fn filters() -> Vec<(&'static str, Option<&'static str>, Filter)> {
    let filter = |value: Value| -> Filter { serde_json::from_value(value).unwrap() };
    vec![
        ("State", None, filter(json!({ "states": ["BRA"] }))),
        (
            "act and mechanism",
            None,
            filter(json!({ "acts": ["arrest"], "mechanisms": ["hrc_session"] })),
        ),
        ("status", None, filter(json!({ "statuses": ["active"] }))),
        (
            "consent",
            None,
            filter(json!({ "consents": ["not_asked"] })),
        ),
        (
            "dates",
            None,
            filter(json!({ "from": "2015-03", "to": "2016-02-10" })),
        ),
        (
            "status, dates and word",
            Some("freedom"),
            filter(json!({ "statuses": ["active"], "from": "2015-03" })),
        ),
    ]
}

fn asked(what: &str, search: Option<&str>, filter: Filter, offset: usize) -> Asked {
    Asked {
        what: what.to_owned(),
        search: search.map(str::to_owned),
        filter,
        offset,
        stride: 0,
    }
}

impl Asked {
    /// Where the page begins that is asked for this time.
    fn offset(&self, round: usize) -> usize {
        self.offset + self.stride * round
    }

    fn json(&self, round: usize) -> Value {
        json!({ "search": self.search, "filter": self.filter, "offset": self.offset(round), "limit": 100 })
    }

    fn query(&self, round: usize) -> ListQuery {
        ListQuery {
            search: self.search.clone(),
            filter: self.filter.clone(),
            offset: u32::try_from(self.offset(round)).unwrap(),
            limit: 100,
        }
    }
}

/// A page of the list, from the request to the answer; says how many there are in all.
pub(crate) fn list(open: &Open, request: &Value) -> u64 {
    let text = request.to_string();
    let draft = serde_json::from_str(&text).unwrap();
    let view = page::list(&open.vault, &draft).unwrap();
    black_box(serde_json::to_vec(&view).unwrap());
    u64::from(view.total)
}

fn one(open: &Open, plain: &Plain, asked: &Asked) {
    let mut whole = Times::default();
    let mut total = 0;
    for round in 0..ROUNDS {
        let request = asked.json(round);
        total = whole.take(|| list(open, &request));
    }
    let page = |sql: Sql<'_>, round| sql.page(&asked.query(round)).unwrap();
    line(
        &format!("{} ({total})", asked.what),
        &whole,
        &against(open, plain, page),
    );
}

/// The statements alone, in turn: the vault's first, then the others.
fn against(open: &Open, plain: &Plain, read: impl Fn(Sql<'_>, usize) -> usize) -> (Times, Times) {
    let (mut encrypted, mut clear) = (Times::default(), Times::default());
    for round in 0..ROUNDS {
        encrypted.take(|| black_box(read(open.vault.sql(), round)));
        clear.take(|| black_box(read(plain.sql(), round)));
    }
    (encrypted, clear)
}

fn incidents(open: &Open, plain: &Plain, count: usize) {
    let mut whole = Times::default();
    let (mut encrypted, mut clear) = (Times::default(), Times::default());
    for n in 0..ROUNDS {
        let query = ListQuery {
            offset: u32::try_from(n * count / ROUNDS).unwrap(),
            limit: 1,
            ..ListQuery::default()
        };
        let ids: Vec<IncidentId> = open.vault.incident_ids(&query).unwrap();
        let id = *ids.first().unwrap();
        whole.take(|| {
            let request = json!({ "id": id }).to_string();
            let request: Value = serde_json::from_str(&request).unwrap();
            let id = serde_json::from_value(request.get("id").unwrap().clone()).unwrap();
            let view = page::incident(open, id).unwrap();
            black_box(serde_json::to_vec(&view).unwrap());
        });
        encrypted.take(|| black_box(open.vault.sql().incident(id).unwrap()));
        clear.take(|| black_box(plain.sql().incident(id).unwrap()));
    }
    line("open an incident", &whole, &(encrypted, clear));
}

fn line(what: &str, whole: &Times, (encrypted, clear): &(Times, Times)) {
    let (vault, plain) = (encrypted.within(50), clear.within(50));
    println!(
        "{what:<34} {:>9.2} {:>9.2} {:>9.2}   {vault:>9.2} {plain:>9.2} {:>6.2}",
        whole.within(50),
        whole.within(95),
        whole.within(100),
        vault / plain
    );
}
