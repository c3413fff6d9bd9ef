// The records of an incident's page as a field that links to one of them offers and names them.
import type { RecordKind } from "../backend/types";
import type { Choice } from "../components/GroupedSelect.svelte";
import { numbered, telling } from "../forms/titles";
import { count } from "../i18n/format";
import { t } from "../i18n/strings.svelte";
import { isPart, LISTS } from "../records";
import type { IncidentPage } from "./incident.svelte";

/** The records of a kind that stand on the page, in its order. */
export function linkable(page: IncidentPage, to: RecordKind): readonly Choice[] {
  return idsOf(page, to).map((value) => ({ value, label: nameOf(page, to, value) }));
}

function idsOf(page: IncidentPage, kind: RecordKind): readonly string[] {
  const { view } = page;
  if (view === null) return [];
  if (kind === "receiver") return view.receivers.map(({ id }) => id);
  if (kind === "informed_consent") return view.informedConsents.map(({ id }) => id);
  return isPart(kind) ? view.file[LISTS[kind]].map(({ id }) => id) : [];
}

/** What a record is called: a person by name, a receiver by theirs, others by kind and number and what tells them apart. */
export function nameOf(page: IncidentPage, kind: RecordKind, id: string): string {
  if (kind === "person") return page.name(id) || t("incident-person-unnamed");
  if (kind === "receiver") return page.view?.receivers.find((receiver) => receiver.id === id)?.name ?? t("form-gone");
  const number = idsOf(page, kind).indexOf(id) + 1;
  if (number === 0) return t("form-gone");
  const tells = telling(page, { kind, id });
  const title = kind === "evidence" ? exhibit(page, id) : numbered(kind, number);
  return tells === "" ? title : t("form-record-told", { record: title, about: tells });
}

function exhibit(page: IncidentPage, id: string): string {
  const item = page.view?.file.evidence.find((evidence) => evidence.id === id);
  return t("incident-exhibit", { number: count(item?.exhibit_no ?? 0) });
}
