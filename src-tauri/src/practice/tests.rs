//! The practice vault: what it holds, what it may not, and that nothing of it stays.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::vocabulary::{Severity, Template};
use cairn_model::{
    Case, Consent, InformedConsent, Inquiry, Person, Receiver, ReceiverId, RecordKind, Said, gaps,
};
use cairn_strings::LOCALES;
use cairn_vault::Vault;
use serde_json::{Value, json};
use tauri::Manager as _;
use tauri::ipc::InvokeBody;

use super::{begin, save_key};
use crate::error::CommandError;
use crate::export::{self, ensure_sealable};
use crate::gate::{Nobody, invoke, window};
use crate::page;
use crate::session::Session;
use crate::shell::Shell;
use crate::template;
use crate::view::{ExportDraft, PreviewView, SealDraft, SessionState, SessionView};

fn session(home: &Path) -> Session {
    Session::new(home.join("config.json"), home).practising_in(Some(home.join("memory")))
}

/// A vault such as people keep.
fn kept_vault(home: &Path) -> Vault {
    let passphrase = Passphrase::generate();
    let made = Vault::create(&home.join("Kept"), &passphrase, Cost::FLOOR);
    made.unwrap().0
}

/// Every file below a folder with its bytes.
fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type().unwrap().is_dir() {
            true => found.extend(files_below(&path)),
            false => drop(found.insert(path.clone(), fs::read(path).unwrap())),
        }
    }
    found
}

fn holds(files: &BTreeMap<PathBuf, Vec<u8>>, word: &str) -> bool {
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    files.values().any(|bytes| {
        [word.as_bytes(), &utf16]
            .iter()
            .any(|form| bytes.windows(form.len()).any(|window| window == *form))
    })
}

#[test]
fn the_case_is_whole_in_every_language_and_every_link_leads_somewhere() {
    let home = tempfile::tempdir().unwrap();
    for locale in LOCALES {
        let mut session = session(home.path());
        session.set_language(locale.tag).unwrap();
        begin(&mut session).unwrap();
        let vault = &session.unlocked().unwrap().vault;
        assert_eq!(vault.count(RecordKind::Incident).unwrap(), 2);
        assert_eq!(vault.count(RecordKind::Case).unwrap(), 1);
        let all = serde_json::from_value(json!({ "search": null, "offset": 0, "limit": 10 }));
        let rows = page::list(vault, &all.unwrap()).unwrap().rows;
        let files = rows.iter().map(|row| vault.incident_file(row.id).unwrap());
        let mut files: Vec<_> = files.collect();
        files.sort_by_key(|file| file.acts.len());
        let [second, first] = files.as_slice() else {
            panic!("two incidents");
        };
        let whole = serde_json::to_value(first).unwrap();
        for (list, records) in whole.as_object().unwrap() {
            assert_ne!(records, &json!([]), "{}: no {list}", locale.tag);
        }
        assert_eq!(whole["incident"]["title"]["known"]["language"], locale.tag);
        let consents: Vec<Consent> = page::values(vault).unwrap();
        let receivers: Vec<Receiver> = page::values(vault).unwrap();
        let receivers: Vec<ReceiverId> = receivers.iter().map(|r| r.id).collect();
        let blocking = |file| {
            let conversations: Vec<InformedConsent> = page::values(vault).unwrap();
            let cases: Vec<Case> = page::values(vault).unwrap();
            let said = Said {
                receivers: &receivers,
                consents: &consents,
                conversations: &conversations,
            };
            let inquiry = Inquiry {
                said: Some(said),
                cases: Some(&cases),
                ..Inquiry::new(file, Template::General, template::today())
            };
            let mut gaps = gaps(&inquiry);
            gaps.retain(|gap| gap.severity == Severity::Blocking);
            gaps
        };
        assert_eq!(blocking(first), []);
        assert!(
            !blocking(second).is_empty(),
            "the control: the second one is to be completed"
        );
        every_id_is_of_a_record(vault, &files.iter().map(to_value).collect::<Vec<_>>());
    }
}

fn to_value(file: &cairn_model::IncidentFile) -> Value {
    serde_json::to_value(file).unwrap()
}

/// Every UUID in the records is the id of a record.
fn every_id_is_of_a_record(vault: &Vault, files: &[Value]) {
    let mut ids: Vec<String> = Vec::new();
    let persons: Vec<Person> = page::values(vault).unwrap();
    let receivers: Vec<Receiver> = page::values(vault).unwrap();
    let asked: Vec<InformedConsent> = page::values(vault).unwrap();
    ids.extend(persons.iter().map(|p| p.id.to_string()));
    ids.extend(receivers.iter().map(|r| r.id.to_string()));
    ids.extend(asked.iter().map(|a| a.id.to_string()));
    let mut mentioned = Vec::new();
    for file in files {
        collect(file, &mut ids, &mut mentioned);
    }
    assert!(mentioned.len() > 40, "{} links", mentioned.len());
    for id in mentioned {
        assert!(ids.contains(&id), "{id} leads nowhere");
    }
}

fn collect(value: &Value, ids: &mut Vec<String>, mentioned: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str() {
                    Some(id) if name == "id" => ids.push(id.to_owned()),
                    Some(_) | None => collect(value, ids, mentioned),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, ids, mentioned)),
        Value::String(text) if uuid::Uuid::parse_str(text).is_ok() => mentioned.push(text.clone()),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn nothing_of_it_is_readable_nothing_stays_and_the_vault_that_is_kept_is_not_touched() {
    let home = tempfile::tempdir().unwrap();
    let mut session = session(home.path());
    session.set_language("en").unwrap();
    session.open(kept_vault(home.path()));
    session.lock();
    let before = files_below(home.path());
    let locked = SessionView::of(&mut session);
    assert_eq!(locked.vault_label.as_deref(), Some("Kept"), "the control");

    begin(&mut session).unwrap();
    let view = SessionView::of(&mut session);
    assert!(view.practice && view.state == SessionState::Unlocked);
    assert_eq!(
        view.vault_label, None,
        "the window does not learn of the other vault"
    );
    let memory = home.path().join("memory");
    let during = files_below(&memory);
    assert!(
        during.len() > 10,
        "{} files: a vault of the usual form",
        during.len()
    );
    assert!(!holds(&during, "Nowhere") && !holds(&during, "INVENTED"));
    fs::write(memory.join("careless"), "Noor Nowhere").unwrap();
    assert!(holds(&files_below(&memory), "Nowhere"), "the control");
    fs::remove_file(memory.join("careless")).unwrap();

    session.lock();
    assert_eq!(fs::read_dir(&memory).unwrap().count(), 0, "it is gone");
    assert_eq!(
        files_below(home.path()),
        before,
        "and nothing else has changed"
    );
    assert_eq!(SessionView::of(&mut session), locked);
}

#[test]
fn a_second_one_knows_nothing_of_the_first() {
    let home = tempfile::tempdir().unwrap();
    let mut session = session(home.path());
    begin(&mut session).unwrap();
    assert_eq!(begin(&mut session), Err(CommandError::OutOfOrder));
    let key = |session: &mut Session| {
        let open = session.unlocked().unwrap();
        let practice = open.practice.as_ref().unwrap();
        practice.recipient().canonical().to_owned()
    };
    let first = key(&mut session);
    let incident = page::create(&mut session.unlocked().unwrap().vault).unwrap();
    session.lock();
    begin(&mut session).unwrap();
    assert_ne!(key(&mut session), first);
    let gone = page::incident(session.unlocked().unwrap(), incident);
    assert_eq!(gone.unwrap_err(), CommandError::NotFound);
}

#[test]
fn what_keeps_or_opens_a_vault_is_refused_in_practice_alone() {
    let key = Identity::generate().to_recipient();
    let receiver = json!({ "draft": { "name": "x", "recipient": key.canonical() } });
    let asked = |window: &tauri::WebviewWindow<tauri::test::MockRuntime>| {
        let json = |command: &str, value: &Value| {
            let answer = invoke(window, command, InvokeBody::Json(value.clone()));
            answer.err().map(|error| error["code"].clone())
        };
        let secret = |command: &str| {
            let answer = invoke(window, command, InvokeBody::Raw(b"six words".to_vec()));
            answer.err().map(|error| error["code"].clone())
        };
        [
            json("vault_backup", &json!({})),
            json("receiver_add", &receiver),
            json("practice_key_save", &json!({})),
            secret("passphrase_change"),
            secret("passphrase_confirm"),
            secret("recovery_code_replace"),
        ]
        .map(|code| code.map_or_else(|| "done".to_owned(), |c| c.as_str().unwrap().to_owned()))
    };
    let (home, app, window) = window();
    invoke(&window, "practice_open", InvokeBody::Json(json!({}))).unwrap();
    let status = invoke(&window, "session_status", InvokeBody::Json(json!({}))).unwrap();
    assert_eq!(
        (&status["practice"], &status["state"]),
        (&json!(true), &json!("unlocked"))
    );
    let no = "inPractice";
    assert_eq!(asked(&window), [no, "practiceReceiver", "done", no, no, no]);
    let again = invoke(&window, "practice_open", InvokeBody::Json(json!({})));
    assert_eq!(again, Err(json!({ "code": "outOfOrder" })));
    invoke(&window, "lock", InvokeBody::Json(json!({}))).unwrap();
    let status = invoke(&window, "session_status", InvokeBody::Json(json!({}))).unwrap();
    assert_eq!(
        (&status["practice"], &status["state"]),
        (&json!(false), &json!("noVault"))
    );

    let shell = app.state::<Arc<Shell>>();
    shell.session().open(kept_vault(home.path()));
    let wrong = "wrongPassphrase";
    let control = ["done", "done", "outOfOrder", wrong, "outOfOrder", wrong];
    assert_eq!(
        asked(&window),
        control,
        "a vault that is kept may do all of it"
    );
}

fn draft(
    incidents: &[cairn_model::IncidentId],
    receivers: &[ReceiverId],
    open: &PreviewView,
) -> Value {
    let decisions: Vec<Value> = (open.open.iter())
        .map(|found| json!({ "record": found.record, "field": found.field, "person": found.person, "choice": "replace" }))
        .collect();
    let what = json!({ "incidents": incidents, "receivers": receivers, "decisions": decisions });
    json!({ "what": what, "incomplete": true, "signing": { "as": "pseudonym" } })
}

/// What a trainee would send: every incident to these receivers, each open name replaced.
fn to_seal(session: &mut Session, receivers: &[ReceiverId]) -> SealDraft {
    let vault = &session.unlocked().unwrap().vault;
    let incidents: Vec<cairn_model::Incident> = page::values(vault).unwrap();
    let incidents: Vec<_> = incidents.iter().map(|incident| incident.id).collect();
    let nothing = json!({ "incidents": incidents, "receivers": receivers, "decisions": [] });
    let asked: ExportDraft = serde_json::from_value(nothing).unwrap();
    let preview = export::preview(vault, &asked, "en").unwrap();
    serde_json::from_value(draft(&incidents, receivers, &preview)).unwrap()
}

fn receiver_ids(session: &mut Session) -> Vec<ReceiverId> {
    let vault = &session.unlocked().unwrap().vault;
    let all: Vec<Receiver> = page::values(vault).unwrap();
    all.iter().map(|receiver| receiver.id).collect()
}

/// A receiver that came into the vault by some other way than the address book.
fn smuggle(session: &mut Session) -> ReceiverId {
    let key = Identity::generate().to_recipient().canonical().to_owned();
    let receiver = Receiver::new(ReceiverId::random(), "Smuggled".to_owned(), key);
    let vault = &mut session.unlocked().unwrap().vault;
    vault.transaction(|tx| tx.put(&receiver)).unwrap();
    receiver.id
}

#[test]
fn it_is_sealed_for_its_own_receiver_alone_and_the_bundle_says_that_it_is_practice() {
    let home = tempfile::tempdir().unwrap();
    let mut session = session(home.path());
    session.set_language("en").unwrap();
    begin(&mut session).unwrap();
    let own = receiver_ids(&mut session);
    let stranger = smuggle(&mut session);
    for receivers in [vec![stranger], vec![own[0], stranger]] {
        let draft = to_seal(&mut session, &receivers);
        let refused = ensure_sealable(session.unlocked().unwrap(), &draft);
        assert_eq!(refused, Err(CommandError::PracticeReceiver));
    }
    let draft = to_seal(&mut session, &own);
    ensure_sealable(session.unlocked().unwrap(), &draft).unwrap();

    let (out, key) = (home.path().join("sealed.age"), home.path().join("key.txt"));
    save_key(session.unlocked().unwrap(), &key).unwrap();
    let taken = save_key(session.unlocked().unwrap(), &key);
    assert_eq!(taken, Err(CommandError::AlreadyExists));
    let shell = Shell::new(session, Box::new(Nobody));
    export::start_seal(&shell, draft, "en".to_owned(), out.clone());
    let deadline = Instant::now() + Duration::from_secs(60);
    while !out.exists() && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(20));
    }
    shell.lock();
    let identities = Identity::parse_file(&fs::read_to_string(&key).unwrap()).unwrap();
    let mut go_on = |_| std::ops::ControlFlow::Continue(());
    let opened = cairn_bundle::open(&out, &identities, &home.path().join("opened"), &mut go_on);
    let opened = opened.unwrap();
    assert!(opened.verified.practice && opened.verified.is_intact());
    let read = |path: &str| fs::read_to_string(opened.dir.join(path)).unwrap();
    assert!(read("bag-info.txt").contains("Practice: everything"));
    assert!(read("README.txt").starts_with("PRACTICE"));
    let page = read("data/START-HERE.html");
    assert!(page.contains("PRACTICE: everything here is invented"));
    assert!(page.contains("Noor Nowhere") && !page.contains("Sami Neverborn"));
}

#[test]
fn a_vault_that_is_kept_is_sealed_for_whom_one_likes_and_says_nothing_of_practice() {
    let home = tempfile::tempdir().unwrap();
    let mut session = session(home.path());
    session.open(kept_vault(home.path()));
    page::create(&mut session.unlocked().unwrap().vault).unwrap();
    let stranger = smuggle(&mut session);
    let draft = to_seal(&mut session, &[stranger]);
    assert_eq!(ensure_sealable(session.unlocked().unwrap(), &draft), Ok(()));
    let key = save_key(session.unlocked().unwrap(), &home.path().join("key.txt"));
    assert_eq!(key, Err(CommandError::OutOfOrder));
}
