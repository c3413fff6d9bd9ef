// What records are called on screen: their kind and number, and what tells one from its neighbours.
import type { Answer, RecordId, RecordKind, Text } from "../backend/types";
import { t } from "../i18n/strings.svelte";
import { fieldAt, known } from "../records";
import { labelId } from "../vocabulary";
import { countryName } from "./countries";
import type { FieldHost } from "./host";
import type { Placed } from "./layout";

/** The field that tells a record from others of its kind. */
const TELLING: Partial<Record<RecordKind, Placed>> = {
  incident: "/title",
  case: "/title",
  act: "/act_type",
  participation: "/role",
  involvement: "/actor_type",
  engagement: "/mechanism",
  nexus: "/strength",
  statement: "/source",
  evidence: "/title",
  domestic_step: "/step_type",
  intervention: "/intervention_type",
  state_reply: "/state",
  follow_up: "/kind",
  risk: "/person",
  informed_consent: "/date",
};

/** The name of a kind of record. */
export function kindName(kind: RecordKind): string {
  return t(`field-group-${kind.replaceAll("_", "-")}`);
}

/** A record by its kind and its number among its like, from 1. */
export function numbered(kind: RecordKind, number: number): string {
  return t("form-record-numbered", { kind: kindName(kind), number });
}

/** What tells the record from others of its kind, in words; empty where nothing does yet. */
export function telling(host: FieldHost, record: RecordId): string {
  const pointer = TELLING[record.kind];
  if (pointer === undefined) return "";
  const raw = host.read<unknown>(record, pointer);
  const value = typeof raw === "string" ? raw : known(raw as Answer<unknown> | undefined);
  return value === null || value === undefined ? "" : inWords(host, record.kind, pointer, value);
}

function inWords(host: FieldHost, kind: RecordKind, pointer: Placed, value: unknown): string {
  const shape = fieldAt(kind, pointer)?.shape;
  const held = shape?.is === "answer" ? shape.of : shape;
  switch (held?.is) {
    case "code":
      return t(labelId(held.vocabulary, String(value)));
    case "link":
      return host.nameOf(held.to, String(value));
    case "country":
      return countryName(String(value));
    case "text":
      return (value as Text).text;
    case "date":
      return (value as { value: string }).value;
    default:
      return String(value);
  }
}
