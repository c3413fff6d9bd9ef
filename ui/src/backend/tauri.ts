// The shell behind the seam. Only this folder imports @tauri-apps.
import { listen } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import { commands } from "./bindings";
import { invokeSecret } from "./secrets";
import type { Whole } from "./types";

/** What the shell sends always has every field; see `types.ts`. */
function whole<T>(sent: Promise<T>): Promise<Whole<T>> {
  return sent as Promise<unknown> as Promise<Whole<T>>;
}

/** A command that answers with nothing but that it is done. */
async function done(sent: Promise<null>): Promise<void> {
  await sent;
}

/** The backend of the installed application. */
export function tauriBackend(): Backend {
  return {
    sessionStatus: () => whole(commands.sessionStatus()),
    languageSet: (tag) => done(commands.languageSet(tag)),
    vaultChoose: () => whole(commands.vaultChoose()),
    createBegin: () => whole(commands.createBegin()),
    createConfirm: (typed) => invokeSecret("create_confirm", typed),
    createDone: () => done(commands.createDone()),
    unlock: (secret, kind) => invokeSecret("unlock", secret, { kind }),
    lock: () => done(commands.lock()),
    activity: () => done(commands.activity()),
    placeKeep: (place) => done(commands.placeKeep(place)),
    secretsSeen: () => done(commands.secretsSeen()),

    incidentList: (query) => whole(commands.incidentList(query)),
    incidentCreate: () => commands.incidentCreate(),
    incidentView: (id) => whole(commands.incidentView(id)),
    draftPut: (draft) => whole(commands.draftPut(draft)),
    draftCommit: (incident, record) => whole(commands.draftCommit(incident, record)),
    recordAdd: (draft) => whole(commands.recordAdd(draft)),
    recordRemove: (draft) => whole(commands.recordRemove(draft)),
    personList: () => whole(commands.personList()),
    consentSet: (draft) => whole(commands.consentSet(draft)),

    evidenceAddDialog: (incident) => commands.evidenceAddDialog(incident),
    evidenceAddDropped: (incident) => commands.evidenceAddDropped(incident),
    evidenceSaveCopy: (id) => commands.evidenceSaveCopy(id),
    jobCancel: (job) => done(commands.jobCancel(job)),

    receiverList: () => whole(commands.receiverList()),
    receiverAdd: (draft) => whole(commands.receiverAdd(draft)),
    receiverCompared: (draft) => whole(commands.receiverCompared(draft)),
    exportPreview: (draft) => whole(commands.exportPreview(draft)),
    exportSeal: (draft) => commands.exportSeal(draft),

    vaultInfo: () => whole(commands.vaultInfo()),
    passphraseChange: (current) => invokeSecret("passphrase_change", current),
    passphraseConfirm: (typed) => invokeSecret("passphrase_confirm", typed),
    recoveryCodeReplace: (current) => invokeSecret("recovery_code_replace", current),
    vaultBackup: () => commands.vaultBackup(),
    vaultCheck: () => commands.vaultCheck(),

    listen: (event, hear) => {
      const stop = listen(event, ({ payload }) => hear(payload as never));
      return () => void stop.then((end) => end());
    },
  };
}
