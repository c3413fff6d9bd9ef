// The sections of the page, in order, and how each stands.
import { tick } from "svelte";
import type { RecordKind } from "../../backend/types";
import type { IncidentPage } from "../../state/incident.svelte";

export const SECTIONS = ["what_happened", "who", "acts", "engagement", "evidence", "consent", "risk", "steps"] as const;
export type SectionName = (typeof SECTIONS)[number];

export type SectionState =
  { state: "complete" } | { state: "missing"; count: number } | { state: "not-needed" } | { state: "not-looked-at" };

/** The heading's Fluent id. */
export function sectionLabel(section: SectionName | "checks" | "history"): string {
  if (section === "history") return "incident-section-history";
  return section === "checks" ? "incident-section-checks" : `section-${section.replaceAll("_", "-")}`;
}

/** How a section stands: as the checks see it, or not needed at all. */
export function sectionState(page: IncidentPage, section: SectionName): SectionState {
  const count = page.missing(section).length;
  if (count > 0) return { state: "missing", count };
  if (section === "consent" && lacksReceivers(page)) return { state: "not-looked-at" };
  return isNeeded(page, section) ? { state: "complete" } : { state: "not-needed" };
}

/** Without anybody in the address book there is nobody for whom consent could be judged. */
function lacksReceivers(page: IncidentPage): boolean {
  return page.view !== null && page.view.receivers.length === 0 && page.view.file.persons.length > 0;
}

function isNeeded(page: IncidentPage, section: SectionName): boolean {
  const file = page.view?.file;
  if (!file) return true;
  switch (section) {
    case "engagement":
      return (
        file.engagements.length > 0 ||
        !("known" in file.incident.is_reprisal && file.incident.is_reprisal.known === "no")
      );
    case "consent":
      return file.persons.length > 0;
    case "evidence":
      return file.evidence.length > 0;
    case "risk":
      return file.risks.length > 0;
    case "steps":
      return file.domestic_steps.length + file.interventions.length + file.follow_ups.length > 0;
    case "what_happened":
    case "who":
    case "acts":
      return true;
  }
}

/** The section in which a record stands, by the mark of one of its fields: `<kind>/<id><pointer>`. */
export function sectionOf(mark: string): SectionName {
  const [kind] = mark.split("/") as [RecordKind];
  switch (kind) {
    case "person":
    case "participation":
      return "who";
    case "act":
    case "involvement":
      return "acts";
    case "engagement":
    case "nexus":
      return "engagement";
    case "statement":
    case "evidence":
      return "evidence";
    case "consent":
    case "informed_consent":
      return "consent";
    case "risk":
      return "risk";
    case "domestic_step":
    case "intervention":
    case "state_reply":
    case "follow_up":
      return "steps";
    case "incident":
    case "case":
    case "receiver":
    case "submission":
    case "accession":
      return "what_happened";
  }
}

/** Leads to a section's heading, or to the field of a record, which may be folded away. */
export async function goTo(
  root: ParentNode,
  place: { section: string } | { mark: string; section: string },
): Promise<void> {
  const heading = root.querySelector<HTMLElement>(`#section-${place.section} h2`);
  const field = "mark" in place ? await unfolded(root, place.mark) : null;
  const target = field ?? heading;
  target?.scrollIntoView({ block: field ? "center" : "start" });
  target?.focus({ preventScroll: true });
}

/** The element of a field, once everything that hides it is open. */
async function unfolded(root: ParentNode, mark: string): Promise<HTMLElement | null> {
  const holds = (element: HTMLElement): boolean =>
    (element.dataset.holds ?? "").split(" ").some((held) => mark === held || mark.startsWith(`${held}/`));
  const folded = [...root.querySelectorAll<HTMLElement>("details[data-holds]")].find(holds);
  folded?.setAttribute("open", "");
  await tick();
  const field = [...root.querySelectorAll<HTMLElement>("[data-field]")].find((e) => e.dataset.field === mark) ?? null;
  for (let box = field?.closest("details"); box; box = box.parentElement?.closest("details")) box.open = true;
  return field;
}
