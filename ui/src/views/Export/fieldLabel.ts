// What a field of a record is called on screen, by its JSON pointer.
import type { RecordKind } from "../../backend/types";
import { t } from "../../i18n/strings.svelte";

const LABELS: Partial<Record<RecordKind, Record<string, string>>> = {
  incident: {
    "/title": "incident-title",
    "/narrative": "incident-narrative",
    "/start": "incident-start",
    "/end": "incident-end",
    "/ongoing": "incident-ongoing",
    "/place/state": "incident-place-state",
    "/place/locality": "incident-place-locality",
    "/is_reprisal": "incident-reprisal",
    "/status": "incident-status",
  },
  person: {
    "/kind": "incident-person-kind",
    "/names/full": "incident-person-name",
    "/names/others": "incident-person-other-names",
    "/occupation": "incident-person-occupation",
  },
  participation: { "/role": "incident-person-role" },
  act: {
    "/victim": "incident-act-victim",
    "/act_type": "incident-act-type",
    "/start": "incident-act-start",
    "/stated_reason": "incident-act-reason",
  },
  involvement: {
    "/act": "incident-involvement-act",
    "/actor": "incident-involvement-actor",
    "/actor_type": "incident-involvement-type",
    "/description": "incident-involvement-description",
    "/degree": "incident-involvement-degree",
    "/state_link": "incident-involvement-state-link",
  },
  engagement: {
    "/persons": "incident-engagement-persons",
    "/mechanism": "incident-engagement-mechanism",
    "/body_detail": "incident-engagement-detail",
    "/mode": "incident-engagement-mode",
    "/format": "incident-engagement-format",
    "/status": "incident-engagement-status",
    "/op4_limb": "incident-engagement-limb",
    "/date": "incident-engagement-date",
    "/subject": "incident-engagement-subject",
    "/visibility": "incident-engagement-visibility",
    "/authorities_knew": "incident-engagement-knew",
  },
  evidence: {
    "/title": "incident-evidence-title",
    "/exhibit_no": "export-preview-exhibit-number",
    "/kind": "incident-evidence-kind",
    "/role": "incident-evidence-role",
    "/crc32": "export-preview-crc",
    "/original_filename": "incident-evidence-file",
    "/size": "incident-evidence-size",
    "/media_type": "incident-evidence-type",
    "/sha256": "incident-evidence-hash",
    "/concerns": "incident-evidence-concerns",
    "/obtained": "incident-evidence-obtained",
    "/made_at": "incident-evidence-made",
    "/description": "incident-evidence-description",
  },
};

/** The label of the field, or of the longest part of its path that has one; a general word where nothing has. */
export function fieldLabel(kind: RecordKind, pointer: string): string {
  const labels = LABELS[kind] ?? {};
  const parts = pointer.split("/").slice(1);
  for (let length = parts.length; length > 0; length -= 1) {
    const id = labels[`/${parts.slice(0, length).join("/")}`];
    if (id !== undefined) return t(id);
  }
  return t("export-preview-other");
}
