// What is missing in the invented shell: a few of the real rules, some of each weight, so that every screen has something to show.
import type { Answer, Gap, GapCode, IncidentFile, LackingView, RecordId, Section, Template } from "../types";

const isOpen = (answer: Answer<unknown>): boolean => "missing" in answer && answer.missing === "not_asked";

/** What is missing in an incident for what it is written for. */
export function gapsOf(file: IncidentFile, template: Template): Gap[] {
  const { incident } = file;
  const record: RecordId = { kind: "incident", id: incident.id };
  const gap = (
    section: Section,
    code: GapCode,
    at: RecordId,
    field = "",
    severity: Gap["severity"] = "blocking",
  ): Gap => ({
    section,
    code,
    severity,
    record: at,
    field,
    person: at.kind === "person" ? at.id : null,
    purpose: null,
  });
  const told: [GapCode, string, Answer<unknown>][] = [
    ["narrative", "/narrative", incident.narrative],
    ["start", "/start", incident.start],
    ["state", "/place/state", incident.place.state],
    ["reprisal", "/is_reprisal", incident.is_reprisal],
  ];
  const found = told
    .filter(([, , answer]) => isOpen(answer))
    .map(([code, field]) => gap("what_happened", code, record, field));
  if (isOpen(incident.title)) found.push(gap("what_happened", "title", record, "/title", "warning"));
  if (file.acts.length === 0) found.push(gap("acts", "act", record));
  for (const { id, detention, gender_dimension } of file.acts) {
    const act: RecordId = { kind: "act", id };
    if (isOpen(gender_dimension)) found.push(gap("acts", "gender_dimension", act, "/gender_dimension", "warning"));
    if (template === "wgad" && detention === null) found.push(gap("acts", "detention_module", act, "/detention"));
  }
  if (file.evidence.length + file.statements.length === 0) found.push(gap("evidence", "source_basis", record));
  if (file.domestic_steps.length === 0) {
    const needs = template === "wgad" || template === "tb_communication";
    found.push(gap("steps", needs ? "remedies" : "domestic_steps", record, "", needs ? "blocking" : "warning"));
  }
  if (template === "wgad") {
    const victims = file.persons.filter((person) => person.kind === "individual");
    for (const { id, sex } of victims.filter((person) => isOpen(person.sex))) {
      if (isOpen(sex)) found.push(gap("who", "victim_fact", { kind: "person", id }, "/sex", "warning"));
    }
  }
  return found;
}

/** How far what is missing stands in the way of sealing. */
export function lackingOf(file: IncidentFile, template: Template): LackingView[] {
  const gaps = gapsOf(file, template);
  const blocking = gaps.filter((gap) => gap.severity === "blocking").length;
  const { title, id } = file.incident;
  if (gaps.length === 0) return [];
  return [
    {
      incident: id,
      title: "known" in title ? title.known.text : null,
      template,
      blocking,
      warnings: gaps.length - blocking,
      stop: blocking === 0 ? "none" : template === "general" ? "untilSaid" : "procedure",
    },
  ];
}
