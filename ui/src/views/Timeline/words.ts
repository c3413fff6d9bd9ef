// What the timeline says of each thing that happened, and of the time between two of them.
import type { Moment, PartialDate, Since, Text, TimelineView } from "../../backend/types";
import { partialDate } from "../../i18n/format";
import { t } from "../../i18n/strings.svelte";

/** On which side of the axis something stands. */
export type Lane = "cooperation" | "acts";

const label = (vocabulary: string, code: string): string => t(`${vocabulary}-${code.replaceAll("_", "-")}`);

/** What people and the bodies that they turned to did stands on one side; what was done to them, and what the State answered, on the other. */
export function laneOf({ what }: Moment): Lane {
  switch (what.is) {
    case "engagement":
    case "step_filed":
    case "intervention":
      return "cooperation";
    case "incident":
    case "act":
    case "step_decided":
    case "state_reply":
    case "follow_up":
      return "acts";
  }
}

/** What it was, in the field's terms. */
export function whatWords({ what }: Moment): string {
  switch (what.is) {
    case "incident":
      return t("record-kind-incident");
    case "engagement": {
      const mechanism = label("mechanism", what.mechanism);
      return what.mode === null ? mechanism : `${mechanism} · ${label("engagement-mode", what.mode)}`;
    }
    case "act":
      return label("act-type", what.act_type);
    case "step_filed":
      return label("domestic-step-type", what.step_type);
    case "step_decided":
      return t("timeline-decided", { what: label("domestic-step-type", what.step_type) });
    case "intervention":
      return label("intervention-type", what.intervention_type);
    case "state_reply":
      return what.response === null
        ? t("record-kind-state-reply")
        : t("timeline-replied", { how: label("state-response", what.response) });
    case "follow_up":
      return label("follow-up-kind", what.kind);
  }
}

/** When it was, as far as that is known; else why not. */
export function whenWords({ date, missing, until }: Pick<Moment, "date" | "missing" | "until">): string {
  if (date === null) return t(`missing-${(missing ?? "not_asked").replaceAll("_", "-")}`);
  return until === null ? partialDate(date) : `${partialDate(date)} ${untilWords(until)}`;
}

function untilWords(until: PartialDate): string {
  return t("timeline-until", { date: partialDate(until) });
}

/** What is to be said of the date beside it. */
export function dateNotes(moment: Moment): string[] {
  return [
    ...(moment.is_of_incident ? [t("timeline-date-of-incident")] : []),
    ...(moment.is_disputed ? [t("timeline-date-disputed")] : []),
  ];
}

const days = (count: number): string => t("timeline-days", { count });

/** How long after what. The days are the shell's; only their wording is chosen here. */
export function intervalWords(since: Since, what: string): string {
  const { at_least: least, at_most: most } = since;
  if (least !== null && most !== null) {
    if (least === most) return exactWords(least, what);
    if (least >= 0) return t("timeline-between-after", { least, days: days(most), what });
    if (most <= 0) return t("timeline-between-before", { least: -most, days: days(-least), what });
    return t("timeline-between-either", { before: days(-least), after: days(most), what });
  }
  if (least !== null) {
    return least >= 0
      ? t("timeline-at-least-after", { days: days(least), what })
      : t("timeline-at-most-before", { days: days(-least), what });
  }
  const last = most ?? 0;
  return last >= 0
    ? t("timeline-at-most-after", { days: days(last), what })
    : t("timeline-at-least-before", { days: days(-last), what });
}

function exactWords(count: number, what: string): string {
  if (count === 0) return t("timeline-same-day", { what });
  return count > 0
    ? t("timeline-after", { days: days(count), what })
    : t("timeline-before", { days: days(-count), what });
}

/** What is to be said of an interval beside it: the how-manieth act, on what it rests, whether it is an estimate. */
export function intervalNotes(since: Since): string[] {
  const notes: string[] = [];
  const { ordinal } = since;
  if (ordinal !== null) {
    notes.push(
      ordinal.at_least === ordinal.at_most
        ? t("timeline-nth", { n: ordinal.at_least })
        : t("timeline-nth-between", { least: ordinal.at_least, most: ordinal.at_most }),
    );
  }
  if (since.basis === "nexus") {
    notes.push(
      since.strength === null
        ? t("timeline-basis-nexus")
        : t("timeline-basis-nexus-strength", { strength: label("nexus-strength", since.strength) }),
    );
  }
  if (since.basis === "order") notes.push(t("timeline-basis-order"));
  if (since.is_estimate) notes.push(t("timeline-estimate"));
  return notes;
}

/** An interval and what is to be said of it. */
export interface Interval {
  words: string;
  notes: string[];
}

/** Something that happened, as the timeline shows it. */
export interface Entry {
  key: string;
  moment: Moment;
  lane: Lane;
  when: string;
  notes: string[];
  what: string;
  detail: Text | null;
  whom: string[];
  intervals: Interval[];
  incident: string | null;
  /** Days since the entry before it, where both days are known and differ. */
  gap: number | null;
}

/** Everything on a timeline, in its order. */
export function entriesOf(view: TimelineView): Entry[] {
  const names = new Map(view.persons.map(({ id, name }) => [id, name ?? t("people-unnamed")]));
  const titles = new Map(view.incidents.map(({ id, title }) => [id, title]));
  const starts = new Map<string, string>();
  for (const moment of view.moments) {
    // Of a step, the filing is meant; it comes first.
    if (!starts.has(moment.record.id)) starts.set(moment.record.id, nameOf(moment));
  }
  return view.moments.map((moment, n) => ({
    key: `${moment.record.id}${moment.field}`,
    moment,
    lane: laneOf(moment),
    when: whenWords(moment),
    notes: dateNotes(moment),
    what: whatWords(moment),
    detail: moment.detail,
    whom: moment.persons.map((id) => names.get(id) ?? t("people-unnamed")),
    intervals: moment.since.map((since) => ({
      words: intervalWords(
        since,
        starts.get(since.from.id) ?? t(`record-kind-${since.from.kind.replaceAll("_", "-")}`),
      ),
      notes: intervalNotes(since),
    })),
    incident: titles.get(moment.incident) ?? null,
    gap: gapBefore(view.moments[n - 1], moment),
  }));
}

/** How an engagement, a step or an intervention is called where something is counted from it. */
function nameOf(moment: Moment): string {
  const { what, detail } = moment;
  if (detail === null) return whatWords(moment);
  const sort = what.is === "engagement" ? label("mechanism", what.mechanism) : whatWords(moment);
  return `${sort} · ${shortened(detail.text)}`;
}

/** The beginning of a text, as much as fits into a sentence. */
export function shortened(text: string, most = 60): string {
  const letters = [...text.trim().replaceAll(/\s+/g, " ")];
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

function gapBefore(before: Moment | undefined, after: Moment): number | null {
  const day = (moment: Moment | undefined): number | null =>
    moment !== undefined && moment.span.first === moment.span.last ? moment.span.first : null;
  const [from, to] = [day(before), day(after)];
  return from === null || to === null || to <= from ? null : to - from;
}
