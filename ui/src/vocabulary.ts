// Every controlled vocabulary in the order in which forms offer it. The codes are the record's own.
import type {
  ActType,
  AuthoritiesKnew,
  ConsentValue,
  Degree,
  EngagementFormat,
  EngagementMode,
  EngagementStatus,
  EvidenceKind,
  EvidenceRole,
  IncidentStatus,
  Mechanism,
  Op4Limb,
  PerpetratorType,
  PersonKind,
  ReprisalAssessment,
  Role,
  Sensitivity,
  StateLink,
  Visibility,
} from "./backend/types";

export const ACT_TYPE = [
  "killing",
  "attempted_killing",
  "death_in_custody",
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
  "arrest",
  "detention",
  "house_arrest",
  "disappearance",
  "abduction",
  "summons_interrogation",
  "degrading_conditions",
  "denial_medical_care",
  "incommunicado_or_solitary",
  "denial_family_contact",
  "denial_legal_assistance",
  "denial_communication_with_defence",
  "unfair_trial",
  "criminal_charges",
  "security_or_terrorism_charge",
  "sentence",
  "fine",
  "surveillance",
  "raid_search_home",
  "raid_search_office",
  "device_seizure",
  "spyware_hacking",
  "account_takeover",
  "doxxing",
  "online_harassment",
  "blocking_censorship",
  "travel_ban_or_passport_seizure",
  "exile",
  "denial_of_return",
  "deportation",
  "refoulement",
  "eviction",
  "loss_of_nationality",
  "smear_defamation",
  "state_media_attack",
  "hate_speech_incitement",
  "stigmatising_listing",
  "office_closure",
  "deregistration_or_ban",
  "meeting_ban",
  "funding_restriction",
  "account_or_asset_freeze",
  "administrative_or_tax_inspection",
  "dismissal",
  "licence_revocation_or_disbarment",
  "property_destruction",
  "confiscation",
  "denial_of_services_or_benefits",
  "obstruct_travel_to_un",
  "visa_or_entry_refusal",
  "accreditation_blocked_or_deferred",
  "unauthorised_filming_at_un",
  "interruption_or_intimidation_in_meeting",
  "interference_with_online_participation",
  "retaliation_against_interlocutors_after_visit",
  "restrictive_law",
  "reduced_guarantees",
  "failure_to_protect",
  "failure_to_investigate",
  "other",
  "unknown",
] as const satisfies readonly ActType[];

export const PERSON_KIND = [
  "individual",
  "family",
  "group_or_organisation",
  "community",
  "social_group",
  "people_in_general",
] as const satisfies readonly PersonKind[];

export const ROLE = [
  "victim",
  "witness",
  "source",
  "relative",
  "lawyer",
  "colleague",
  "companion",
  "submitter",
  "other",
] as const satisfies readonly Role[];

export const PERPETRATOR_TYPE = [
  "national_official",
  "local_official",
  "armed_forces",
  "police",
  "prison",
  "intelligence",
  "legislature",
  "judiciary",
  "prosecutor",
  "embassy_or_consulate",
  "state_media",
  "pro_government_paramilitary",
  "vigilante",
  "opposition_armed_group",
  "private_army",
  "private_security",
  "mob",
  "occupying_force",
  "business_national",
  "business_transnational",
  "landowner",
  "ifi",
  "employer",
  "school",
  "family",
  "community_or_religious_leader",
  "online_troll_network",
  "organised_crime",
  "other",
  "unknown",
] as const satisfies readonly PerpetratorType[];

export const DEGREE = [
  "carried_out",
  "ordered",
  "planned",
  "present",
  "passive_accomplice",
  "suspected",
  "authored_law",
  "supported_law",
  "implemented_law",
  "no_control_over_subordinates",
  "knew_and_did_not_act",
  "did_not_prevent",
  "general_political_responsibility",
  "unknown",
] as const satisfies readonly Degree[];

export const STATE_LINK = [
  "none_known",
  "acting_on_instruction",
  "support",
  "acquiescence_or_tolerance",
  "failure_to_protect",
  "unknown",
] as const satisfies readonly StateLink[];

export const INCIDENT_STATUS = [
  "draft",
  "active",
  "pending",
  "closed",
  "archived",
] as const satisfies readonly IncidentStatus[];

export const REPRISAL_ASSESSMENT = ["yes", "no", "under_assessment"] as const satisfies readonly ReprisalAssessment[];

export const SENSITIVITY = [
  "normal",
  "confidential",
  "source_protected",
  "un_only",
] as const satisfies readonly Sensitivity[];

export const EVIDENCE_KIND = [
  "photo",
  "video",
  "audio",
  "document",
  "message",
  "web_capture",
  "medical",
  "forensic",
  "court",
  "physical",
  "other",
] as const satisfies readonly EvidenceKind[];

export const EVIDENCE_ROLE = [
  "evidentiary_original",
  "working_copy",
  "redacted_derivative",
  "translation",
  "transcript",
] as const satisfies readonly EvidenceRole[];

export const CONSENT_VALUE = [
  "granted",
  "granted_with_conditions",
  "refused",
  "not_asked",
  "withdrawn",
] as const satisfies readonly ConsentValue[];

export const MECHANISM = [
  "hrc_session",
  "hrc_president",
  "upr",
  "sp_thematic",
  "sp_country",
  "wgad",
  "wgeid",
  "hrc_investigative_mechanism",
  "hrc_forum_or_expert_mechanism",
  "hrc_complaint_procedure",
  "ccpr",
  "cescr",
  "cerd",
  "cedaw",
  "cat",
  "spt",
  "crc",
  "cmw",
  "crpd",
  "ced",
  "ohchr_headquarters",
  "ohchr_field_presence",
  "country_team",
  "peace_operation",
  "general_assembly",
  "security_council",
  "ecosoc_or_ngo_committee",
  "csw",
  "hlpf",
  "un_women",
  "other_un",
  "un_voluntary_fund_torture",
  "international_financial_institution",
  "achpr",
  "iachr",
  "ecthr_or_coe",
  "osce_odihr",
  "aichr",
  "nhri",
  "npm",
  "other",
] as const satisfies readonly Mechanism[];

export const ENGAGEMENT_MODE = [
  "written_submission",
  "individual_communication",
  "urgent_appeal_request",
  "oral_statement",
  "side_event",
  "meeting_with_mandate_holder",
  "testimony_interview",
  "visit_interlocutor",
  "visit_assistant",
  "legal_representation",
  "accreditation_request",
  "staff_or_member_nhri_npm",
  "subject_of_un_action",
  "publicised_un_findings",
  "planned_but_deterred",
  "other",
] as const satisfies readonly EngagementMode[];

export const ENGAGEMENT_FORMAT = [
  "in_person",
  "online",
  "hybrid",
  "written",
] as const satisfies readonly EngagementFormat[];

export const ENGAGEMENT_STATUS = ["sought", "ongoing", "past"] as const satisfies readonly EngagementStatus[];

export const OP4_LIMB = ["a", "b", "c", "d"] as const satisfies readonly Op4Limb[];

export const VISIBILITY = [
  "public",
  "restricted",
  "confidential",
  "confidential_but_leaked",
] as const satisfies readonly Visibility[];

export const AUTHORITIES_KNEW = ["yes", "likely", "unknown", "no"] as const satisfies readonly AuthoritiesKnew[];

/** The Fluent prefix of each vocabulary's labels. */
export type VocabularyName =
  | "act-type"
  | "person-kind"
  | "role"
  | "perpetrator-type"
  | "degree"
  | "state-link"
  | "incident-status"
  | "reprisal"
  | "sensitivity"
  | "evidence-kind"
  | "evidence-role"
  | "consent"
  | "mechanism"
  | "engagement-mode"
  | "engagement-format"
  | "engagement-status"
  | "op4-limb"
  | "visibility"
  | "authorities-knew";

/** The Fluent id of a value's label, as `cairn_model::vocabulary` defines it. */
export function labelId(vocabulary: VocabularyName, code: string): string {
  return `${vocabulary}-${code.replaceAll("_", "-")}`;
}
