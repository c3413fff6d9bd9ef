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
    practiceOpen: () => done(commands.practiceOpen()),
    practiceKeySave: () => commands.practiceKeySave(),
    lock: () => done(commands.lock()),
    activity: () => done(commands.activity()),
    placeKeep: (place) => done(commands.placeKeep(place)),
    secretsSeen: () => done(commands.secretsSeen()),

    incidentList: (query) => whole(commands.incidentList(query)),
    incidentCreate: () => commands.incidentCreate(),
    incidentView: (id) => whole(commands.incidentView(id)),
    templateSet: (incident, template) => whole(commands.templateSet(incident, template)),
    incidentIds: (query) => commands.incidentIds(query),
    incidentsSetStatus: (draft) => commands.incidentsSetStatus(draft),
    incidentsRemove: (draft) => commands.incidentsRemove(draft),
    filterList: () => whole(commands.filterList()),
    filterSave: (draft) => whole(commands.filterSave(draft)),
    filterRemove: (name) => whole(commands.filterRemove(name)),
    draftPut: (draft) => whole(commands.draftPut(draft)),
    draftCommit: (incident, record) => whole(commands.draftCommit(incident, record)),
    recordAdd: (draft) => whole(commands.recordAdd(draft)),
    recordRemove: (draft) => whole(commands.recordRemove(draft)),
    dateConvert: (draft) => whole(commands.dateConvert(draft)),
    consentSet: (draft) => whole(commands.consentSet(draft)),

    caseList: () => whole(commands.caseList()),
    caseCreate: () => commands.caseCreate(),
    caseView: (id) => whole(commands.caseView(id)),
    caseExhibits: (id) => whole(commands.caseExhibits(id)),
    caseCommit: (id) => whole(commands.caseCommit(id)),
    caseRemove: (draft) => whole(commands.caseRemove(draft)),
    personList: () => whole(commands.personList()),
    personAlike: (name) => whole(commands.personAlike(name)),
    personCreate: (draft) => commands.personCreate(draft),
    personView: (id) => whole(commands.personView(id)),
    personCommit: (id) => whole(commands.personCommit(id)),
    timelineView: (of) => whole(commands.timelineView(of)),
    historyView: (draft) => whole(commands.historyView(draft)),
    historyRestore: (draft) => whole(commands.historyRestore(draft)),
    personErasePreview: (draft) => whole(commands.personErasePreview(draft)),
    personErase: (draft) => whole(commands.personErase(draft)),

    evidenceAddDialog: (incident) => commands.evidenceAddDialog(incident),
    evidenceAddFolder: (incident) => commands.evidenceAddFolder(incident),
    evidenceAddDropped: (incident) => commands.evidenceAddDropped(incident),
    evidencePaste: (incident) => commands.evidencePaste(incident),
    evidenceAttach: (draft) => commands.evidenceAttach(draft),
    evidenceSaveCopy: (id) => commands.evidenceSaveCopy(id),
    evidenceFacts: (id) => whole(commands.evidenceFacts(id)),
    evidenceCustody: (id) => whole(commands.evidenceCustody(id)),
    evidenceCheck: (id) => commands.evidenceCheck(id),
    evidenceText: (draft) => whole(commands.evidenceText(draft)),
    evidencePlay: (id) => done(commands.evidencePlay(id)),
    evidenceSoundCopy: (draft) => commands.evidenceSoundCopy(draft),
    evidencePicture: (draft) => whole(commands.evidencePicture(draft)),
    evidenceCleanCopy: (draft) => commands.evidenceCleanCopy(draft),
    jobCancel: (job) => done(commands.jobCancel(job)),
    jobPause: (job, paused) => done(commands.jobPause(job, paused)),

    receiverList: () => whole(commands.receiverList()),
    receiverAdd: (draft) => whole(commands.receiverAdd(draft)),
    receiverCompared: (draft) => whole(commands.receiverCompared(draft)),
    exportPreview: (draft) => whole(commands.exportPreview(draft)),
    exportSeal: (draft) => commands.exportSeal(draft),

    importChoose: () => whole(commands.importChoose()),
    importPreview: (draft) => whole(commands.importPreview(draft)),
    importSaved: (name) => whole(commands.importSaved(name)),
    importRun: () => whole(commands.importRun()),

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
