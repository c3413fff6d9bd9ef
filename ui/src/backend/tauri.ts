// The shell behind the seam. Only this folder imports @tauri-apps.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import { invokeSecret } from "./secrets";

/** The backend of the installed application. */
export function tauriBackend(): Backend {
  return {
    sessionStatus: () => invoke("session_status"),
    languageSet: (tag) => invoke("language_set", { tag }),
    vaultChoose: () => invoke("vault_choose"),
    createBegin: () => invoke("create_begin"),
    createConfirm: (typed) => invokeSecret("create_confirm", typed),
    createDone: () => invoke("create_done"),
    unlock: (secret, kind) => invokeSecret("unlock", secret, { kind }),
    lock: () => invoke("lock"),
    activity: () => invoke("activity"),
    placeKeep: (place) => invoke("place_keep", { place }),
    secretsSeen: () => invoke("secrets_seen"),

    incidentList: (query) => invoke("incident_list", { query }),
    incidentCreate: () => invoke("incident_create"),
    incidentView: (id) => invoke("incident_view", { id }),
    draftPut: (draft) => invoke("draft_put", { draft }),
    draftCommit: (incident, record) => invoke("draft_commit", { incident, record }),
    recordAdd: (draft) => invoke("record_add", { draft }),
    recordRemove: (draft) => invoke("record_remove", { draft }),
    personList: () => invoke("person_list"),
    consentSet: (draft) => invoke("consent_set", { draft }),

    evidenceAddDialog: (incident) => invoke("evidence_add_dialog", { incident }),
    evidenceAddDropped: (incident) => invoke("evidence_add_dropped", { incident }),
    evidenceSaveCopy: (id) => invoke("evidence_save_copy", { id }),
    jobCancel: (job) => invoke("job_cancel", { job }),

    receiverList: () => invoke("receiver_list"),
    receiverAdd: (draft) => invoke("receiver_add", { draft }),
    receiverCompared: (draft) => invoke("receiver_compared", { draft }),
    exportPreview: (draft) => invoke("export_preview", { draft }),
    exportSeal: (draft) => invoke("export_seal", { draft }),

    vaultInfo: () => invoke("vault_info"),
    passphraseChange: (current) => invokeSecret("passphrase_change", current),
    passphraseConfirm: (typed) => invokeSecret("passphrase_confirm", typed),
    recoveryCodeReplace: (current) => invokeSecret("recovery_code_replace", current),
    vaultBackup: () => invoke("vault_backup"),
    vaultCheck: () => invoke("vault_check"),

    listen: (event, hear) => {
      const stop = listen(event, ({ payload }) => hear(payload as never));
      return () => void stop.then((end) => end());
    },
  };
}
