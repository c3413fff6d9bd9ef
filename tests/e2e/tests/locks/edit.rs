//! Making an edit, as a person does: by the keyboard wherever WebDriver lets the page hear of it.

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::keys::{self, LEFT, RIGHT};
use serde_json::Value;

use crate::kinds::{Edit, Kind, Page, Ready};
use crate::seen::{self, ANSWER, Seen};

/// Finds the first record of a kind on the page, a field of it, and a control of the answer. What is folded away is
/// opened.
const FIND: &str = "const marked = () => [...document.querySelectorAll('main [data-field]')]; \
    const recordOf = kind => marked().map(e => /^([a-z_]+\\/[0-9a-f-]{36})/.exec(e.dataset.field)?.[1]).find(r => r?.startsWith(kind + '/')); \
    const open = mark => { const holds = d => d.dataset.holds.split(' ').some(h => mark === h || mark.startsWith(h + '/')); \
        for (const d of document.querySelectorAll('main details[data-holds]')) if (holds(d)) d.open = true; }; \
    const fieldAt = mark => { const all = marked(); return all.find(e => e.dataset.field === mark) \
        ?? ['#', '/'].map(next => all.find(e => e.dataset.field.startsWith(mark + next))).find(Boolean) }; \
    const controlOf = (field, css) => css === '' ? field : answerOf(field)?.querySelector(css); \
    const [kind, pointer, control] = arguments; const mark = recordOf(kind) + pointer; open(mark);";

async fn run(app: &App, kind: &Kind, then: &str, more: Vec<Value>) -> Result<Value> {
    let script = format!("{ANSWER} {FIND} {then}");
    let mut arguments: Vec<Value> =
        vec![kind.record.into(), kind.pointer.into(), kind.control.into()];
    arguments.extend(more);
    Ok(app.client.execute(&script, arguments).await?)
}

/// Does what makes the control appear, unless it is there.
///
/// # Errors
/// It does not appear.
pub(crate) async fn ready(app: &App, kind: &Kind) -> Result<()> {
    for step in kind.ready {
        let (what, value, press) = match *step {
            Ready::Add(pointer) => (
                pointer,
                "",
                "const added = recordOf(kind) + arguments[3]; open(added); const all = marked(); \
                 const b = all.find(e => e.dataset.field === added && e.matches('button')); b?.click(); return b !== undefined",
            ),
            Ready::Press(css) => (
                css,
                "",
                "const b = answerOf(fieldAt(mark))?.querySelector(arguments[3]); b?.click(); return (b ?? null) !== null",
            ),
            Ready::Open(css) => (
                css,
                "",
                "const b = document.querySelector('main ' + arguments[3]); b?.click(); return b !== null",
            ),
            Ready::Set(css, value) => (
                css,
                value,
                "const e = answerOf(fieldAt(mark))?.querySelector(arguments[3]); if (!e) return false; e.value = arguments[4]; \
                 e.dispatchEvent(new Event('change', { bubbles: true })); return e.value === arguments[4]",
            ),
        };
        let there = "return (controlOf(fieldAt(mark), control) ?? null) !== null";
        app.until(&format!("{step:?} is done"), async || {
            let asks = match step {
                Ready::Add(_) | Ready::Open(_) => true,
                Ready::Press(_) => !kind.control.is_empty(),
                Ready::Set(..) => false,
            };
            let is_there = asks && run(app, kind, there, vec![]).await? == true;
            Ok(is_there || run(app, kind, press, vec![what.into(), value.into()]).await? == true)
        })
        .await?;
    }
    Ok(())
}

/// Puts the keyboard into the control.
///
/// # Errors
/// It is not there.
pub(crate) async fn reach(app: &App, kind: &Kind) -> Result<()> {
    let focus = "const e = controlOf(fieldAt(mark), control); \
        for (let d = e?.closest('details'); d; d = d.parentElement?.closest('details')) d.open = true; \
        e?.scrollIntoView({ block: 'center' }); e?.focus(); \
        return e?.matches('input, select, textarea') && document.activeElement === e";
    let what = format!("the keyboard is in {}{}", kind.record, kind.pointer);
    app.until(&what, async || {
        Ok(run(app, kind, focus, vec![]).await? == true)
    })
    .await
}

/// Makes the edit; another one in every round.
///
/// # Errors
/// The control does not take it.
pub(crate) async fn make(app: &App, kind: &Kind, round: usize) -> Result<()> {
    match kind.edit {
        Edit::Words => words(app, "they", &format!("w{round}"), LEFT).await,
        Edit::Arabic => words(app, "قال", &"كلمة".repeat(round + 1), RIGHT).await,
        Edit::Year => year(app, kind, round).await,
        Edit::Digit => {
            let digit = 1 + round % 2;
            keys::chord(app, keys::CONTROL, 'a').await?;
            keys::press(app, &format!("{digit}{LEFT}")).await
        }
        Edit::Another => choose(app, round, false).await,
        Edit::Reason => choose(app, round, true).await,
        Edit::Tick => {
            let tick = "document.activeElement.click()";
            app.client.execute(tick, vec![]).await?;
            Ok(())
        }
        Edit::Pick => pick(app, "").await,
        Edit::Name => pick(app, "Invented").await,
    }
}

/// Types two words after what is there, and goes back to before the last of them.
async fn words(app: &App, first: &str, last: &str, back: char) -> Result<()> {
    let backwards = back.to_string().repeat(last.chars().count());
    keys::press(app, &format!("{} {first} {last}{backwards}", keys::END)).await
}

async fn year(app: &App, kind: &Kind, round: usize) -> Result<()> {
    keys::chord(app, keys::CONTROL, 'a').await?;
    // A year of the Hijri calendar, or of the Gregorian one.
    let year = match kind.ready {
        [_, Ready::Set(..)] => 1440 + round,
        _ => 2010 + 2 * round + usize::from(kind.page == Page::First),
    };
    keys::press(app, &year.to_string()).await?;
    // The keyboard has gone on to the month.
    reach(app, kind).await?;
    keys::press(app, &format!("{}{LEFT}{LEFT}", keys::END)).await
}

/// Chooses another entry, as a person does who opens the list: the page hears of it.
async fn choose(app: &App, round: usize, is_reason: bool) -> Result<()> {
    let choose = "const e = document.activeElement; const isReason = v => v.startsWith('missing:'); \
        const all = [...e.options].map(o => o.value).filter(v => isReason(v) === arguments[1] && !['', 'given', 'gregorian', e.value].includes(v)); \
        if (all.length === 0) return false; e.value = all[arguments[0] % all.length]; \
        for (const event of ['input', 'change']) e.dispatchEvent(new Event(event, { bubbles: true })); return true";
    let chosen = app
        .client
        .execute(choose, vec![round.into(), is_reason.into()])
        .await?;
    ensure!(chosen == true, "there is nothing else to choose");
    Ok(())
}

/// Takes the first that a field finds by what is typed into it.
async fn pick(app: &App, typed: &str) -> Result<()> {
    let before = seen::now(app).await?;
    let active = "return document.activeElement?.getAttribute('aria-activedescendant') !== null";
    keys::press(app, typed).await?;
    app.until("there is something to pick", async || {
        keys::press(app, &keys::DOWN.to_string()).await?;
        Ok(app.client.execute(active, vec![]).await? == true)
    })
    .await?;
    keys::press(app, &keys::ENTER.to_string()).await?;
    app.until("it is picked", async || {
        Ok(seen::now(app).await?.says() != before.says())
    })
    .await
}

/// Types a letter where the caret is, a moment before the lock; gives what is there then.
///
/// # Errors
/// The driver does not answer.
pub(crate) async fn last_moment(app: &App) -> Result<Seen> {
    keys::press(app, "z").await?;
    seen::now(app).await
}
