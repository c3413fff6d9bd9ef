//! A lock in the middle of every kind of edit: nothing is lost that was done a second before, and unlocking leads back
//! to the same control, with the caret where it was.
//!
//! Not among the kinds, since no draft holds them: words typed to find somebody or something, the reason for removing a
//! record and the words typed to erase a person, the address of a new receiver, an import's choices, and secrets. Of
//! these only what they lead to is kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

mod edit;
mod ground;
mod kinds;
mod seen;
mod way;

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use cairn_e2e::app::App;

use crate::edit::reach;
use crate::ground::Ground;
use crate::kinds::{Edit, Kind};
use crate::seen::Seen;
use crate::way::Way;

/// So many locks at least under `CAIRN_LONG=1`, in every kind of record; otherwise each kind of control is met once.
const MANY: usize = 100;
/// A draft is written within this time.
const A_SECOND: Duration = Duration::from_secs(1);
/// For how long the page may take to come back to where it was.
const BACK_WITHIN: Duration = Duration::from_secs(20);

/// What came of one lock.
struct Outcome {
    way: Way,
    /// Whether what was typed in the last moment is there; nothing where nothing was.
    last_moment: Option<bool>,
    /// How long all of it took.
    took: Duration,
}

#[tokio::test]
async fn a_lock_during_every_kind_of_edit_loses_nothing_and_leads_back() -> Result<()> {
    let is_long = std::env::var_os("CAIRN_LONG").is_some_and(|value| value == "1");
    let mut kinds = kinds::all();
    kinds.retain(|kind| is_long || !kind.is_again);
    let rounds = if is_long {
        MANY.div_ceil(kinds.len())
    } else {
        1
    };
    let start = Instant::now();
    let mut ground = Ground::new().await?;
    let mut outcomes: Vec<Vec<Outcome>> = kinds.iter().map(|_| Vec::new()).collect();
    let mut problems = Vec::new();
    for round in 0..rounds {
        for (place, kind) in kinds.iter().enumerate() {
            ground.go(kind.page).await?;
            let way = Way::of(place + round);
            match once(&mut ground, kind, way, round).await {
                Ok(outcome) => outcomes[place].push(outcome),
                Err(problem) => {
                    println!("{}: {way:?}: {problem:#}", kind.name);
                    problems.push(format!("{}: {problem:#}", kind.name));
                }
            }
        }
    }
    report(&kinds, &outcomes, start.elapsed());
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

/// One edit, one lock in the middle of it, and what is there afterwards.
async fn once(ground: &mut Ground, kind: &Kind, way: Way, round: usize) -> Result<Outcome> {
    let start = Instant::now();
    let app = &ground.app;
    edit::ready(app, kind).await?;
    reach(app, kind).await?;
    let untouched = seen::now(app).await?;
    edit::make(app, kind, round).await?;
    tokio::time::sleep(A_SECOND).await;
    let kept = seen::now(app).await?;
    ensure!(
        kept.says() != untouched.says(),
        "nothing was changed: {kept:?}"
    );
    if let Edit::Words | Edit::Arabic | Edit::Year = kind.edit {
        ensure!(kept.amid, "the caret is not in the middle: {kept:?}");
    }
    let last = match (kind.edit, way) {
        // A lock that the system asks for does not wait for what was typed in the last moment.
        (Edit::Words, Way::Keys | Way::Button) => Some(edit::last_moment(app).await?),
        _ => None,
    };
    way.lock(ground).await?;
    let found = back(&ground.app, &kept, last.as_ref()).await?;
    Ok(Outcome {
        way,
        last_moment: last.map(|last| found == last),
        took: start.elapsed(),
    })
}

/// Waits until the page is as it was, and gives what is there then.
async fn back(app: &App, kept: &Seen, last: Option<&Seen>) -> Result<Seen> {
    let start = Instant::now();
    loop {
        let found = seen::now(app).await;
        if let Ok(found) = &found
            && (found == kept || Some(found) == last)
        {
            return Ok(found.clone());
        }
        ensure!(
            start.elapsed() < BACK_WITHIN,
            "before the lock: {kept:?}; in the last moment: {last:?}; afterwards: {:?}",
            found.map_err(|problem| problem.to_string())
        );
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
}

/// A line a kind, and the sums.
fn report(kinds: &[Kind], outcomes: &[Vec<Outcome>], took: Duration) {
    for (kind, all) in kinds.iter().zip(outcomes) {
        let told = |o: &Outcome| format!("{}, {:.1} s", o.way.name(), o.took.as_secs_f32());
        let ways: Vec<String> = all.iter().map(told).collect();
        println!("{:>3} {} ({})", all.len(), kind.name, ways.join("; "));
    }
    let all: Vec<&Outcome> = outcomes.iter().flatten().collect();
    let last: Vec<bool> = all.iter().filter_map(|o| o.last_moment).collect();
    let there = last.iter().filter(|is_there| **is_there).count();
    println!(
        "{} locks in the middle of {} kinds of edit, in {} s: nothing lost that was done a second before; of what was \
         typed in the last moment, {there} of {} there",
        all.len(),
        kinds.len(),
        took.as_secs(),
        last.len()
    );
}
