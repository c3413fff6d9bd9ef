// In which order a form asks: what most people can answer first, then the rest under headings. Every field of every kind
// of record has one place here.
import type { RecordId, RecordKind } from "../backend/types";
import type { ChoiceGroup } from "../components/GroupedSelect.svelte";
import { t } from "../i18n/strings.svelte";
import { fieldsOf } from "../records";
import type { FieldHost } from "./host";

/** A field's pointer in its record. */
export type Placed = `/${string}`;

/** Fields that are folded away under a heading, `form-more-<heading>`. */
export interface Part {
  heading: string;
  fields: readonly Placed[];
}

/** The order of the fields of one kind of record. */
export interface Layout {
  first: readonly Placed[];
  more: readonly Part[];
}

const CONFLICTS: Part = { heading: "conflicts", fields: ["/conflicts"] };

/** Where the fields of each kind stand. */
export const LAYOUT: Record<RecordKind, Layout> = {
  incident: {
    first: [
      "/title",
      "/narrative",
      "/start",
      "/end",
      "/ongoing",
      "/imminent",
      "/place/state",
      "/place/locality",
      "/is_reprisal",
      "/status",
    ],
    more: [
      { heading: "place", fields: ["/place", "/on_un_premises", "/transnational", "/host_state", "/sphere"] },
      { heading: "circumstances", fields: ["/pretexts", "/rights_affected", "/chain"] },
      { heading: "grading", fields: ["/verification", "/support", "/findings"] },
      CONFLICTS,
      { heading: "handling", fields: ["/sensitivity"] },
    ],
  },
  act: {
    first: ["/act_type", "/victim", "/start", "/end", "/stated_reason"],
    more: [
      { heading: "how", fields: ["/methods", "/legal_basis", "/attribution"] },
      { heading: "place", fields: ["/place"] },
      {
        heading: "consequences",
        fields: [
          "/consequences",
          "/chilling_effect",
          "/chilling_effect_detail",
          "/victim_status",
          "/age_at_time",
          "/gender_dimension",
        ],
      },
      { heading: "grading", fields: ["/grading"] },
      CONFLICTS,
    ],
  },
  person: {
    first: ["/names/full", "/kind", "/occupation", "/victim_roles"],
    more: [
      { heading: "names", fields: ["/names", "/display"] },
      { heading: "contact", fields: ["/contact", "/contacts", "/residence"] },
      {
        heading: "identity",
        fields: ["/birth_date", "/age", "/minor", "/deceased", "/sex", "/nationalities", "/languages"],
      },
      { heading: "work", fields: ["/defender", "/affiliations", "/relationships", "/vulnerabilities"] },
      {
        heading: "sensitive",
        fields: ["/gender", "/ethnicity", "/religion", "/disability", "/lgbtiq", "/id_documents"],
      },
    ],
  },
  participation: { first: ["/role"], more: [] },
  involvement: {
    first: ["/actor_type", "/degree", "/description", "/act", "/actor", "/state_link"],
    more: [
      {
        heading: "unit",
        fields: [
          "/force",
          "/branch",
          "/unit",
          "/rank",
          "/post",
          "/badge",
          "/vehicle_plates",
          "/uniform",
          "/chain_of_command",
        ],
      },
      { heading: "basis", fields: ["/basis_for_identification", "/latest_status"] },
    ],
  },
  engagement: {
    first: [
      "/mechanism",
      "/body_detail",
      "/persons",
      "/mode",
      "/format",
      "/status",
      "/date",
      "/op4_limb",
      "/subject",
      "/visibility",
      "/authorities_knew",
    ],
    more: [
      {
        heading: "details",
        fields: ["/end", "/place", "/op4_role", "/how_known", "/un_references", "/proof"],
      },
      CONFLICTS,
    ],
  },
  evidence: {
    first: ["/title", "/kind", "/description", "/concerns", "/obtained", "/made_at", "/sensitivity"],
    more: [
      {
        heading: "origin",
        fields: [
          "/role",
          "/derived_from",
          "/author",
          "/obtained_at",
          "/collector",
          "/made_at_verified",
          "/location",
          "/clock_offset",
        ],
      },
      { heading: "verification", fields: ["/verifications"] },
      { heading: "handling", fields: ["/restrictions", "/graphic_content", "/third_parties"] },
    ],
  },
  consent: { first: ["/value", "/date", "/note"], more: [] },
  receiver: {
    first: ["/name", "/compared", "/kind", "/is_un_body"],
    more: [
      { heading: "reaching", fields: ["/channel", "/signing_key"] },
      {
        heading: "key",
        fields: ["/valid_until", "/revoked", "/revocation_reason", "/replaced_by", "/replaces", "/key_note"],
      },
    ],
  },
  submission: {
    first: ["/sent_at", "/channel", "/registration_number"],
    more: [
      { heading: "answer", fields: ["/receipts", "/answer_expected_by", "/answered"] },
      { heading: "reminder", fields: ["/reminder_on", "/reminder_done", "/note"] },
    ],
  },
  accession: { first: ["/sender", "/note"], more: [] },
  case: {
    first: ["/title", "/summary", "/incidents", "/states_concerned", "/is_reprisal", "/status", "/priority"],
    more: [
      { heading: "pattern", fields: ["/context_pattern", "/op4_categories", "/linked_cases"] },
      { heading: "un-documents", fields: ["/sg_report_refs", "/un_refs"] },
      { heading: "people", fields: ["/focal_persons", "/lawyers", "/submitting_organisations"] },
      { heading: "handling", fields: ["/sensitivity"] },
    ],
  },
  nexus: {
    first: [
      "/act",
      "/engagement",
      "/victim_position",
      "/indicators",
      "/strength",
      "/reasoning",
      "/alternative_explanations",
    ],
    more: [],
  },
  statement: {
    first: ["/source", "/connection", "/date", "/mode", "/account", "/about", "/reliability", "/material_types"],
    more: [
      {
        heading: "interview",
        fields: [
          "/taken_by",
          "/place",
          "/language",
          "/interpreter",
          "/others_present",
          "/read_back_confirmed",
          "/consent",
          "/distress",
          "/prior_interviews",
        ],
      },
      { heading: "claims", fields: ["/claims", "/material"] },
      { heading: "handling", fields: ["/sensitivity"] },
    ],
  },
  domestic_step: {
    first: ["/step_type", "/authority", "/filed_at", "/outcome", "/decision_at", "/persons"],
    more: [
      { heading: "why-not", fields: ["/why_not", "/why_not_detail"] },
      { heading: "details", fields: ["/ref_no", "/assessment", "/remedies", "/documents"] },
      CONFLICTS,
    ],
  },
  intervention: {
    first: ["/intervention_type", "/by", "/to", "/on_behalf_of", "/requested_action", "/sent_at", "/status"],
    more: [
      {
        heading: "details",
        fields: ["/reference", "/summary", "/publicity", "/confidential_until", "/reply_due", "/documents"],
      },
      CONFLICTS,
    ],
  },
  state_reply: {
    first: ["/intervention", "/state", "/received_at", "/author_authority", "/summary", "/response", "/assessment"],
    more: [{ heading: "details", fields: ["/document", "/source_comments_due"] }],
  },
  follow_up: {
    first: ["/kind", "/date", "/description", "/impact", "/persons"],
    more: [{ heading: "details", fields: ["/documents", "/report_to_receivers"] }, CONFLICTS],
  },
  risk: {
    first: [
      "/purpose",
      "/receiver",
      "/threats",
      "/likelihood",
      "/impact",
      "/mitigations",
      "/residual",
      "/person_view",
      "/decision",
      "/own_informed_decision",
    ],
    more: [
      {
        heading: "details",
        fields: ["/vulnerabilities", "/capacities", "/affected_others", "/decided_by", "/reviewed_at", "/review_by"],
      },
    ],
  },
  informed_consent: {
    first: ["/date", "/method", "/grants", "/valid_until"],
    more: [
      {
        heading: "conversation",
        fields: [
          "/capacity",
          "/represented_by",
          "/obtained_by",
          "/place",
          "/language",
          "/interpreter",
          "/information_given",
          "/questions_asked",
          "/proof",
        ],
      },
      { heading: "withdrawal", fields: ["/withdrawn_at", "/withdrawal_scope", "/who_was_told"] },
    ],
  },
};

/** Which types of act, or kinds of record, ask for which questions of their own. */
const MODULES: Partial<Record<RecordKind, { chooses: Placed; modules: Record<Placed, readonly string[]> }>> = {
  act: {
    chooses: "/act_type",
    modules: {
      "/detention": [
        "arrest",
        "detention",
        "house_arrest",
        "degrading_conditions",
        "denial_medical_care",
        "incommunicado_or_solitary",
        "denial_family_contact",
        "denial_legal_assistance",
        "denial_communication_with_defence",
        "sentence",
      ],
      "/disappearance": ["disappearance", "abduction"],
      "/torture": ["torture_ill_treatment", "physical_assault", "rape", "sexual_assault"],
      "/death": ["killing", "death_in_custody"],
      "/law_or_policy": ["restrictive_law", "reduced_guarantees", "funding_restriction"],
      "/property": [
        "funding_restriction",
        "account_or_asset_freeze",
        "property_destruction",
        "confiscation",
        "eviction",
        "fine",
        "device_seizure",
      ],
      "/digital": [
        "surveillance",
        "device_seizure",
        "spyware_hacking",
        "account_takeover",
        "doxxing",
        "online_harassment",
        "blocking_censorship",
        "interference_with_online_participation",
      ],
    },
  },
  person: { chooses: "/kind", modules: { "/organisation": ["group_or_organisation", "community"] } },
  evidence: { chooses: "/kind", modules: { "/web_capture": ["web_capture", "message"] } },
};

/** The questions of their own that a record asks for or has already, and the others of its kind. */
export function modulesFor(host: FieldHost, record: RecordId): { asked: Placed[]; others: Placed[] } {
  const all = MODULES[record.kind];
  if (all === undefined) return { asked: [], others: [] };
  const chosen = host.read<string>(record, all.chooses);
  const isThere = (path: Placed): boolean => (host.read(record, path) ?? null) !== null;
  const isAsked = (path: Placed): boolean => (all.modules[path] ?? []).includes(chosen) || isThere(path);
  const paths = Object.keys(all.modules) as Placed[];
  return { asked: paths.filter(isAsked), others: paths.filter((path) => !isAsked(path)) };
}

/** Every place that a kind of record has, modules included. */
export function placesOf(kind: RecordKind): Placed[] {
  const { first, more } = LAYOUT[kind];
  return [...first, ...more.flatMap((part) => part.fields), ...(Object.keys(MODULES[kind]?.modules ?? {}) as Placed[])];
}

/** Whether a member of a group has a place of its own, outside of the group. */
export function isPlacedApart(kind: RecordKind, path: string): boolean {
  return placesOf(kind).some((placed) => placed === path);
}

/** Texts that take more than one line, with how many they start with. */
const ROWS: Readonly<Record<string, number>> = {
  narrative: 8,
  account: 8,
  summary: 4,
  description: 3,
  reasoning: 4,
  alternative_explanations: 3,
  context_pattern: 3,
  person_view: 3,
  conditions: 3,
  requested_action: 2,
  outcome: 2,
  investigation: 2,
  effect_on_un_access: 2,
  chilling_effect_detail: 2,
  words: 2,
  finding: 2,
  activities: 2,
};

/** How many lines a text starts with. */
export function rowsOf(name: string): number {
  return ROWS[name] ?? 1;
}

/** The fields of a kind, for a field that names one of them: where sources differ. */
export function fieldChoices(kind: RecordKind): ChoiceGroup[] {
  const named = fieldsOf(kind).filter(({ name, marks }) => name !== "conflicts" && !marks.includes("fixed"));
  return [{ label: null, choices: named.map(({ name, label }) => ({ value: `/${name}`, label: t(label) })) }];
}
