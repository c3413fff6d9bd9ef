// The sections of the page, in order, and how each stands.
import type { IncidentPage } from "../../state/incident.svelte";

export const SECTIONS = ["what_happened", "who", "acts", "engagement", "evidence", "consent"] as const;
export type SectionName = (typeof SECTIONS)[number];

export type SectionState = { state: "complete" } | { state: "missing"; count: number } | { state: "not-needed" };

/** The heading's Fluent id. */
export function sectionLabel(section: SectionName | "checks"): string {
  return section === "checks" ? "incident-section-checks" : `section-${section.replaceAll("_", "-")}`;
}

/** How a section stands: as the checks see it, or not needed at all. */
export function sectionState(page: IncidentPage, section: SectionName): SectionState {
  const count = page.missing(section).length;
  if (count > 0) return { state: "missing", count };
  return isNeeded(page, section) ? { state: "complete" } : { state: "not-needed" };
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
    case "what_happened":
    case "who":
    case "acts":
      return true;
  }
}

/** Leads to a section's heading, or to the field of a record. */
export function goTo(root: ParentNode, place: { section: string } | { mark: string; section: string }): void {
  const heading = root.querySelector<HTMLElement>(`#section-${place.section} h2`);
  const field =
    "mark" in place
      ? [...root.querySelectorAll<HTMLElement>("[data-field]")].find((e) => e.dataset.field === place.mark)
      : undefined;
  field?.closest("details")?.setAttribute("open", "");
  const target = field ?? heading;
  target?.scrollIntoView({ block: field ? "center" : "start" });
  target?.focus({ preventScroll: true });
}
