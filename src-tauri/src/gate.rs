//! Tests of the whole command surface through Tauri's own dispatch, without a window.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};
use tauri::WebviewWindowBuilder;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{
    INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets,
};
use tauri::webview::InvokeRequest;

use crate::clipboard::CopiedPicture;
use crate::commands::secret;
use crate::host::{Announcement, Host};
use crate::session::Session;
use crate::shell::Shell;
use crate::surface;

/// A desktop on which nobody answers.
pub(crate) struct Nobody;

impl Host for Nobody {
    fn announce(&self, _: Announcement) {}
    fn rebuild_window(&self) {}
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_files(&self) -> Vec<PathBuf> {
        Vec::new()
    }
    fn copied_picture(&self) -> Option<CopiedPicture> {
        None
    }
    fn pick_target(&self, _: &str) -> Option<PathBuf> {
        None
    }
}

/// What may be asked without an open vault.
const OPEN_TO_ALL: [&str; 7] = [
    "session_status",
    "language_set",
    "vault_choose",
    "create_begin",
    "create_confirm",
    "unlock",
    "practice_open",
];

/// Says so itself: there is no vault of which to close the last page of creating.
const OUT_OF_ORDER: &str = "create_done";

fn arguments(command: &str) -> Value {
    let id = "7d3c5a3e-58f1-4d55-9df2-0a3f0a0f6a11";
    let record = json!({ "kind": "incident", "id": id });
    match command {
        "language_set" => json!({ "tag": "en" }),
        "place_keep" => {
            json!({ "place": { "screen": "incidents", "incident": null, "record": null, "field": null, "caret": null } })
        }
        "incident_ids" => json!({ "query": { "search": null, "offset": 0, "limit": 50 } }),
        "incidents_set_status" => json!({ "draft": { "incidents": [id], "status": "closed" } }),
        "incidents_remove" => json!({ "draft": { "incidents": [id], "reason": "mistake" } }),
        "filter_save" => {
            json!({ "draft": { "name": "x", "search": null, "filter": {
                "states": [], "acts": [], "mechanisms": [], "statuses": [], "consents": [], "from": null, "to": null
            } } })
        }
        "filter_remove" => json!({ "name": "x" }),
        "incident_list" => json!({ "query": { "search": "x", "offset": 0, "limit": 50 } }),
        "incident_view" | "evidence_save_copy" | "evidence_facts" | "evidence_custody"
        | "evidence_check" | "evidence_play" | "case_view" | "case_exhibits" | "case_commit"
        | "person_view" | "person_commit" => {
            json!({ "id": id })
        }
        "case_remove" => json!({ "draft": { "id": id, "reason": "mistake" } }),
        "person_alike" => json!({ "name": "x" }),
        "person_create" => json!({ "draft": { "name": "x", "language": "und" } }),
        "timeline_view" => json!({ "of": { "case": id } }),
        "evidence_picture" => json!({ "draft": { "id": id, "longest": 100, "page": 0 } }),
        "evidence_text" => json!({ "draft": { "id": id, "from": 0 } }),
        "evidence_clean_copy" => json!({ "draft": { "id": id, "covers": [], "without": [] } }),
        "evidence_sound_copy" => json!({ "draft": { "id": id, "silences": [] } }),
        "evidence_add_dialog"
        | "evidence_add_folder"
        | "evidence_add_dropped"
        | "evidence_paste" => json!({ "incident": id }),
        "evidence_attach" => json!({ "draft": { "id": id, "role": "transcript" } }),
        "template_set" => json!({ "incident": id, "template": "wgad" }),
        "job_cancel" => json!({ "job": id }),
        "job_pause" => json!({ "job": id, "paused": true }),
        "draft_put" => json!({ "draft": { "record": record, "field": "/title", "value": 1 } }),
        "draft_commit" => json!({ "incident": id, "record": record }),
        "record_add" => json!({ "draft": { "incident": id, "kind": "person", "initial": {} } }),
        "record_remove" => {
            json!({ "draft": { "incident": id, "record": record, "reason": "mistake" } })
        }
        "consent_set" => {
            json!({ "draft": { "incident": id, "person": id, "receiver": id, "value": "granted", "date": null, "note": null } })
        }
        "history_view" => {
            json!({ "draft": { "record": record, "withParts": true, "before": null } })
        }
        "history_restore" => json!({ "draft": {
            "record": record, "revision": 1,
            "shown": { "record": record, "withParts": true, "before": null },
        } }),
        "person_erase_preview" | "person_erase" => {
            json!({ "draft": { "person": id, "also": [], "reason": "withdrawn" } })
        }
        "receiver_add" => json!({ "draft": { "name": "x", "recipient": "age1x" } }),
        "date_convert" => {
            json!({ "draft": { "calendar": "persian", "value": "1404", "qualifier": "exact", "end": null } })
        }
        "receiver_compared" => json!({ "draft": { "id": id, "compared": true } }),
        "export_preview" => {
            json!({ "draft": { "incidents": [id], "receivers": [id], "decisions": [] } })
        }
        "export_seal" => {
            let what = json!({ "incidents": [id], "receivers": [id], "decisions": [] });
            json!({ "draft": { "what": what, "signing": { "as": "none" } } })
        }
        "import_preview" => {
            json!({ "draft": { "mapping": { "format": "cairn-mapping 1", "columns": [] }, "saveAs": null } })
        }
        "import_saved" => json!({ "name": "x" }),
        _ => json!({}),
    }
}

pub(crate) fn window() -> (
    tempfile::TempDir,
    tauri::App<MockRuntime>,
    tauri::WebviewWindow<MockRuntime>,
) {
    let home = tempfile::tempdir().unwrap();
    let session = Session::new(home.path().join("config/config.json"), home.path())
        .practising_in(Some(home.path().join("memory")));
    let shell: Arc<Shell> = Shell::new(session, Box::new(Nobody));
    let app = mock_builder()
        .manage(shell)
        .invoke_handler(surface::handler!(MockRuntime))
        .build(mock_context(noop_assets()))
        .unwrap();
    let window = WebviewWindowBuilder::new(&app, "main-1", Default::default())
        .build()
        .unwrap();
    (home, app, window)
}

pub(crate) fn invoke(
    window: &tauri::WebviewWindow<MockRuntime>,
    command: &str,
    body: InvokeBody,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body,
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}

#[test]
fn no_command_but_those_of_the_way_in_answers_while_the_vault_is_locked() {
    let (_home, _app, window) = window();
    let mut asked = 0;
    for command in surface::names() {
        if OPEN_TO_ALL.contains(&command.as_str()) || command == OUT_OF_ORDER {
            continue;
        }
        let body = InvokeBody::Json(arguments(&command));
        let answer = invoke(&window, &command, body);
        assert_eq!(answer, Err(json!({ "code": "vaultLocked" })), "{command}");
        asked += 1;
    }
    for command in secret::NAMES
        .iter()
        .filter(|name| !OPEN_TO_ALL.contains(name))
    {
        let answer = invoke(&window, command, InvokeBody::Raw(b"six words".to_vec()));
        assert_eq!(answer, Err(json!({ "code": "vaultLocked" })), "{command}");
        asked += 1;
    }
    assert!(asked > 25, "{asked} commands were asked");
}

#[test]
fn the_way_in_answers_and_asks_for_its_steps_in_order() {
    let (_home, _app, window) = window();
    let json = |value| InvokeBody::Json(value);
    let status = invoke(&window, "session_status", json(json!({}))).unwrap();
    assert_eq!(
        status["state"], "noVault",
        "control: an open command does answer"
    );
    invoke(&window, "language_set", json(json!({ "tag": "ar" }))).unwrap();
    let refused = invoke(&window, "language_set", json(json!({ "tag": "tlh" })));
    assert_eq!(refused, Err(json!({ "code": "invalidInput" })));
    let early = invoke(&window, "create_confirm", InvokeBody::Raw(b"x".to_vec()));
    assert_eq!(early, Err(json!({ "code": "outOfOrder" })));
    let words = invoke(&window, "create_begin", json(json!({}))).unwrap();
    assert_eq!(words["words"].as_array().unwrap().len(), 6);
    let wrong = invoke(&window, "create_confirm", InvokeBody::Raw(b"x".to_vec()));
    assert_eq!(wrong, Err(json!({ "code": "wordsDiffer" })));
    let early = invoke(&window, OUT_OF_ORDER, json(json!({})));
    assert_eq!(early, Err(json!({ "code": "outOfOrder" })));
    let none = invoke(&window, "unlock", InvokeBody::Raw(b"x".to_vec()));
    assert_eq!(none, Err(json!({ "code": "noVault" })));
}

#[test]
fn a_secret_sent_as_json_and_text_over_its_bound_are_refused() {
    let (_home, _app, window) = window();
    let answer = invoke(
        &window,
        "unlock",
        InvokeBody::Json(json!({ "secret": "x" })),
    );
    assert_eq!(answer, Err(json!({ "code": "invalidInput" })));
    let long = InvokeBody::Raw(vec![b'x'; 1025]);
    assert_eq!(
        invoke(&window, "unlock", long),
        Err(json!({ "code": "invalidInput" }))
    );
    let tag = json!({ "tag": "x".repeat(36) });
    assert!(invoke(&window, "language_set", InvokeBody::Json(tag)).is_err());
    let unknown = json!({ "query": { "search": null, "offset": 0, "limit": 1, "path": "/etc" } });
    let answer = invoke(&window, "incident_list", InvokeBody::Json(unknown)).unwrap_err();
    assert!(
        answer.is_string(),
        "a field that the command does not name stops it: {answer}"
    );
}

#[test]
fn the_window_may_listen_and_nothing_else_and_loads_from_nowhere() {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let capability = read(include_str!("../capabilities/main.json"));
    assert_eq!(capability["windows"], json!(["main-*"]));
    assert_eq!(
        capability["permissions"],
        json!(["core:event:allow-listen", "core:event:allow-unlisten"])
    );
    assert_eq!(capability.get("remote"), None);
    let config = read(include_str!("../tauri.conf.json"));
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
    assert_eq!(config["app"]["security"]["assetProtocol"]["enable"], false);
    assert_eq!(config["app"]["security"]["capabilities"], json!(["main"]));
    let csp = config["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(csp["default-src"], "'none'");
    assert!(!csp.contains_key("frame-src"));
    let sources = csp.values().flat_map(|v| v.as_str().unwrap().split(' '));
    for source in sources {
        let local = ["'none'", "'self'", "data:", "ipc:", "http://ipc.localhost"];
        assert!(local.contains(&source), "{source}");
    }
}
