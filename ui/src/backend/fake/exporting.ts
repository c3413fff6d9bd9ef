// Exporting in the invented shell: consent decides, names stop the seal, as in the real one.
import type { Backend } from "../backend";
import type { JobKind, JobResultView, LeftOutView, NameFoundView, EntryView, PreviewView } from "../types";
import { lackingOf } from "./gaps";
import { nameOf, notFound, type Store } from "./store";

type Exporting = Pick<Backend, "receiverList" | "receiverAdd" | "receiverCompared" | "exportPreview" | "exportSeal">;
type StartJob = (kind: JobKind, files: number, total: number, finish: () => JobResultView) => string;

/** The exporting half of the invented shell. */
export function exporting(store: Store, start: StartJob): Exporting {
  const preview: Exporting["exportPreview"] = async ({ incidents, receivers, decisions, template }) => {
    const files = incidents.map((id) => store.file(id));
    const granted = (person: string): boolean =>
      receivers.length > 0 &&
      receivers.every((receiver) =>
        store.consents.some((c) => c.person === person && c.receiver === receiver && c.value === "granted"),
      );
    const leftOut: LeftOutView[] = files.flatMap((file) =>
      file.persons
        .filter((p) => !granted(p.id))
        .map((p) => ({
          record: { kind: "person" as const, id: p.id },
          field: null,
          reason: "consent" as const,
          because: p.id,
          personName: nameOf(p),
          consent: store.consents.find((c) => c.person === p.id)?.value ?? ("not_asked" as const),
          purpose: null,
          mayBePseudonymous: true,
        })),
    );
    const open: NameFoundView[] = files.flatMap((file) => {
      const { narrative, id } = file.incident;
      const text = "known" in narrative ? narrative.known.text : "";
      return file.persons
        .filter((p) => !granted(p.id) && "known" in p.names.full && text.includes(p.names.full.known.text))
        .map((p) => ({
          record: { kind: "incident" as const, id },
          field: "/narrative",
          person: p.id,
          personName: nameOf(p),
          count: 1,
          snippet: text.slice(0, 120),
        }));
    });
    const entries: EntryView[] = files.flatMap(({ incident }) =>
      (["title", "narrative"] as const).flatMap((field) => {
        const answer = incident[field];
        return "known" in answer
          ? [{ path: `/${field}`, incident: incident.id, label: field, value: answer.known.text }]
          : [];
      }),
    );
    const leaving = files.flatMap((file) => file.evidence.filter((e) => e.concerns.every(granted)));
    const totalBytes = leaving.reduce((sum, e) => sum + e.size, 20_480);
    const view: PreviewView = {
      template: template ?? "general",
      entries,
      handedOn: entries.slice(0, 1),
      heldBack: [],
      leaks: [],
      files: leaving.map((e) => ({
        id: e.id,
        name: e.original_filename,
        exhibit: e.exhibit_no,
        size: e.size,
        mediaType: e.media_type,
        isTransmissible: false,
      })),
      lacking: files.flatMap((file) => lackingOf(file, store.template(file.incident.id))),
      leftOut,
      open: open.filter(
        (found) => !decisions.some((d) => d.record.id === found.record.id && d.person === found.person),
      ),
      stopped: files.flatMap((file) =>
        file.risks
          .filter(
            (risk) =>
              "known" in risk.residual &&
              risk.residual.known === "extreme" &&
              !("known" in risk.own_informed_decision && risk.own_informed_decision.known),
          )
          .map((risk) => ({
            record: { kind: "risk" as const, id: risk.id },
            person: risk.person,
            personName: nameOf(file.persons.find((p) => p.id === risk.person) ?? notFound()),
          })),
      ),
      totalBytes,
      paddedBytes: Math.ceil(totalBytes * 1.04),
    };
    return view;
  };

  return {
    receiverList: async () => structuredClone(store.receivers),
    receiverAdd: async ({ name, recipient }) => {
      if (!/^age1[a-z0-9]{20,}$/.test(recipient.trim())) throw { code: "recipientInvalid" };
      const [first] = store.receivers;
      const added = {
        ...(first ?? notFound()),
        id: crypto.randomUUID(),
        name,
        recipient: recipient.trim(),
        compared: false,
      };
      store.receivers.push(added);
      return structuredClone(added);
    },
    receiverCompared: async ({ id, compared }) => {
      const receiver = store.receivers.find((r) => r.id === id) ?? notFound();
      receiver.compared = compared;
      return structuredClone(receiver);
    },
    exportPreview: preview,
    exportSeal: async (request) => {
      const { totalBytes, paddedBytes, lacking } = await preview(request.what);
      const stopped = lacking.filter(
        ({ stop }) => stop === "procedure" || (stop === "untilSaid" && !request.incomplete),
      );
      if (stopped.length > 0) throw { code: "incomplete", incidents: stopped.length };
      return start("seal", request.what.incidents.length, totalBytes, () => ({
        kind: "seal",
        sealed: [
          {
            fileName: "cairn-2025-03-04.age",
            size: paddedBytes,
            sha256: "ef".repeat(32),
            bundleId: "cccccccc-cccc-4ccc-8ccc-ccccccccccc1",
            parts: "both",
          },
        ],
        checkpointWords: ["orchid", "gravel", "tunic", "absence", "mural", "defeat"],
        readBack: true,
      }));
    },
  };
}
