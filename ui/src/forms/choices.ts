// Vocabularies as the groups that a select shows.
import type { ActType, Missing } from "../backend/types";
import type { Choice, ChoiceGroup } from "../components/GroupedSelect.svelte";
import { count } from "../i18n/format";
import { t } from "../i18n/strings.svelte";
import { codesOf, labelId, type VocabularyName } from "../vocabulary";

/** Why there is no value, in the order in which forms offer it. */
export const MISSING = [
  "not_asked",
  "unknown",
  "withheld_by_person",
  "withheld_for_safety",
  "not_applicable",
] as const satisfies readonly Missing[];

/** The families under which the types of act are grouped, as `ActType::family` has them. */
export const ACT_FAMILIES = {
  life: ["killing", "attempted_killing", "death_in_custody"],
  integrity: [
    "torture_ill_treatment",
    "physical_assault",
    "rape",
    "sexual_assault",
    "sexual_harassment",
    "death_threat",
    "other_threat",
    "threat_to_relatives",
    "threat_to_colleagues",
    "stalking",
    "psychological_harassment",
  ],
  liberty: ["arrest", "detention", "house_arrest", "disappearance", "abduction", "summons_interrogation"],
  detention_conditions: [
    "degrading_conditions",
    "denial_medical_care",
    "incommunicado_or_solitary",
    "denial_family_contact",
  ],
  justice: [
    "denial_legal_assistance",
    "denial_communication_with_defence",
    "unfair_trial",
    "criminal_charges",
    "security_or_terrorism_charge",
    "sentence",
    "fine",
  ],
  privacy: [
    "surveillance",
    "raid_search_home",
    "raid_search_office",
    "device_seizure",
    "spyware_hacking",
    "account_takeover",
    "doxxing",
    "online_harassment",
    "blocking_censorship",
  ],
  movement: [
    "travel_ban_or_passport_seizure",
    "exile",
    "denial_of_return",
    "deportation",
    "refoulement",
    "eviction",
    "loss_of_nationality",
  ],
  reputation: ["smear_defamation", "state_media_attack", "hate_speech_incitement", "stigmatising_listing"],
  association: [
    "office_closure",
    "deregistration_or_ban",
    "meeting_ban",
    "funding_restriction",
    "account_or_asset_freeze",
    "administrative_or_tax_inspection",
  ],
  livelihood: [
    "dismissal",
    "licence_revocation_or_disbarment",
    "property_destruction",
    "confiscation",
    "denial_of_services_or_benefits",
  ],
  un_access: [
    "obstruct_travel_to_un",
    "visa_or_entry_refusal",
    "accreditation_blocked_or_deferred",
    "unauthorised_filming_at_un",
    "interruption_or_intimidation_in_meeting",
    "interference_with_online_participation",
    "retaliation_against_interlocutors_after_visit",
  ],
  law_policy: ["restrictive_law", "reduced_guarantees"],
  omission: ["failure_to_protect", "failure_to_investigate"],
  other: ["other", "unknown"],
} as const satisfies Record<string, readonly ActType[]>;

/** A vocabulary's codes with their labels. */
export function choices(vocabulary: VocabularyName): Choice[] {
  return codesOf(vocabulary).map((value) => ({ value, label: t(labelId(vocabulary, value)) }));
}

/** A vocabulary as a select shows it: acts by family, every other as one group without a heading. */
export function grouped(vocabulary: VocabularyName): ChoiceGroup[] {
  return vocabulary === "act-type" ? actTypes() : [{ label: null, choices: choices(vocabulary) }];
}

function actTypes(): ChoiceGroup[] {
  const all = choices("act-type");
  return Object.entries(ACT_FAMILIES).map(([family, codes]) => ({
    label: t(`act-family-${family.replaceAll("_", "-")}`),
    choices: all.filter(({ value }) => codes.some((code) => code === value)),
  }));
}

/** The steps of a scale on which five is the most. */
export function oneToFive(): ChoiceGroup[] {
  return [{ label: null, choices: [1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: count(step) })) }];
}

/** The label of a reason for having no value. */
export function missingLabel(missing: Missing): string {
  return t(`missing-${missing.replaceAll("_", "-")}`);
}
