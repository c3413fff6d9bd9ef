//! The list of commands and of event payloads: what the window can reach, and from which `ui/src/backend/bindings.ts` is made.

/// Builds the command surface for a runtime. A macro, because Tauri's own needs the runtime spelt out.
macro_rules! surface {
    ($runtime:ty) => {{
        use $crate::commands::{
            cases, dates, evidence, export, history, import, incidents, persons, practice,
            receivers, records, session, timeline, vault,
        };
        use $crate::view::{FilesDropped, JobDone, JobFailed, JobProgress};
        tauri_specta::Builder::<$runtime>::new()
            .commands(tauri_specta::collect_commands![
                session::session_status,
                session::language_set,
                session::vault_choose,
                session::create_begin,
                session::create_done,
                practice::practice_open,
                practice::practice_key_save,
                session::lock,
                session::activity,
                session::place_keep,
                session::secrets_seen,
                incidents::incident_list,
                incidents::incident_create,
                incidents::incident_view,
                incidents::template_set,
                incidents::incident_ids,
                incidents::incidents_set_status,
                incidents::incidents_remove,
                incidents::filter_list,
                incidents::filter_save,
                incidents::filter_remove,
                records::draft_put,
                records::draft_commit,
                records::record_add,
                records::record_remove,
                cases::case_list,
                cases::case_create,
                cases::case_view,
                cases::case_exhibits,
                cases::case_commit,
                cases::case_remove,
                persons::person_list,
                persons::person_alike,
                persons::person_create,
                persons::person_view,
                persons::person_commit,
                timeline::timeline_view,
                records::consent_set,
                dates::date_convert,
                history::history_view,
                history::history_restore,
                history::person_erase_preview,
                history::person_erase,
                evidence::evidence_add_dialog,
                evidence::evidence_add_folder,
                evidence::evidence_add_dropped,
                evidence::evidence_paste,
                evidence::evidence_attach,
                evidence::evidence_save_copy,
                evidence::evidence_facts,
                evidence::evidence_custody,
                evidence::evidence_check,
                evidence::evidence_text,
                evidence::evidence_play,
                evidence::evidence_sound_copy,
                evidence::evidence_picture,
                evidence::evidence_clean_copy,
                evidence::job_cancel,
                evidence::job_pause,
                receivers::receiver_list,
                receivers::receiver_add,
                receivers::receiver_compared,
                export::export_preview,
                export::export_seal,
                import::import_choose,
                import::import_preview,
                import::import_saved,
                import::import_run,
                vault::vault_info,
                vault::vault_backup,
                vault::vault_check,
            ])
            .typ::<JobProgress>()
            .typ::<JobDone>()
            .typ::<JobFailed>()
            .typ::<FilesDropped>()
            .typ::<$crate::error::CommandError>()
            .typ::<$crate::view::RecoveryCodeView>()
            .error_handling(tauri_specta::ErrorHandlingMode::Throw)
            .disable_serde_phases()
    }};
}
pub(crate) use surface;

/// Builds what answers the window, for a runtime: the commands of the bindings, and those that carry a secret.
macro_rules! handler {
    ($runtime:ty) => {{
        use $crate::commands::secret;
        let typed = $crate::surface::surface!($runtime).invoke_handler();
        let secrets: Box<dyn Fn(tauri::ipc::Invoke<$runtime>) -> bool + Send + Sync> =
            Box::new(tauri::generate_handler![
                secret::create_confirm,
                secret::unlock,
                secret::passphrase_change,
                secret::passphrase_confirm,
                secret::recovery_code_replace,
            ]);
        move |invoke: tauri::ipc::Invoke<$runtime>| match $crate::app::is_secret(
            invoke.message.command(),
        ) {
            true => secrets(invoke),
            false => typed(invoke),
        }
    }};
}
pub(crate) use handler;

/// The names of the commands in the bindings, as they say them themselves.
#[cfg(test)]
pub(crate) fn names() -> Vec<String> {
    tests::bindings()
        .split("__TAURI_INVOKE<")
        .skip(1)
        .filter_map(|call| call.split_once(">(\"")?.1.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use std::path::Path;

    /// Marks every field of what we send as present: a field with a default may be absent in older files and in what
    /// the window sends (`…Draft`), never in what it is sent.
    fn complete(bindings: &str) -> String {
        let mut sent = true;
        let mut out = String::with_capacity(bindings.len());
        for line in bindings.lines() {
            if let Some(declared) = line.strip_prefix("export type ") {
                sent = !declared
                    .split([' ', '<'])
                    .next()
                    .unwrap()
                    .ends_with("Draft");
            }
            let whole = sent && line.starts_with('\t') && !line.contains("=>");
            match whole {
                true => out.push_str(line.replacen("?: ", ": ", 1).trim_end()),
                false => out.push_str(line.trim_end()),
            }
            out.push('\n');
        }
        out
    }

    pub(super) fn bindings() -> String {
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("bindings.ts");
        surface!(tauri::Wry)
            .export(specta_typescript::Typescript::default(), &fresh)
            .unwrap();
        complete(&std::fs::read_to_string(fresh).unwrap())
    }

    #[test]
    fn the_bindings_of_the_interface_are_those_of_the_commands() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/bindings.ts");
        let fresh = bindings();
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            kept, fresh,
            "bindings.ts is out of date: run this test with UPDATE_BINDINGS=1"
        );
    }
}
