// The shell's commands and the shapes that cross, as tauri-specta writes them. Model shapes keep the record's own
// field names (snake_case, as stored); views and arguments are camelCase.

/* Records */
export type Missing = "unknown" | "not_asked" | "withheld_by_person" | "withheld_for_safety" | "not_applicable";
export type Answer<T> = { known: T } | { missing: Missing };
export type TranslationStatus = "human" | "reviewed" | "machine";
export type Translation = { language: string; text: string; translator: string | null; status: TranslationStatus };
export type Text = { language: string; text: string; translations: Translation[] };
export type DateQualifier = "exact" | "estimate" | "before" | "after" | "between";
export type PartialDate = {
  value: string;
  qualifier: DateQualifier;
  end: string | null;
  time_zone: string | null;
  as_given: string | null;
};
export type RecordKind =
  | "incident"
  | "act"
  | "person"
  | "participation"
  | "involvement"
  | "engagement"
  | "evidence"
  | "consent"
  | "receiver";
export type RecordId = { kind: RecordKind; id: string };
export type Country = string;
export type IncidentStatus = "draft" | "active" | "pending" | "closed" | "archived";
export type ReprisalAssessment = "yes" | "no" | "under_assessment";
export type Sensitivity = "normal" | "confidential" | "source_protected" | "un_only";
export type EvidenceKind =
  | "photo"
  | "video"
  | "audio"
  | "document"
  | "message"
  | "web_capture"
  | "medical"
  | "forensic"
  | "court"
  | "physical"
  | "other";
export type EvidenceRole =
  | "evidentiary_original"
  | "working_copy"
  | "redacted_derivative"
  | "translation"
  | "transcript";
export type ConsentValue = "granted" | "granted_with_conditions" | "refused" | "not_asked" | "withdrawn";
export type PersonKind =
  | "individual"
  | "family"
  | "group_or_organisation"
  | "community"
  | "social_group"
  | "people_in_general";
export type Role =
  | "victim"
  | "witness"
  | "source"
  | "relative"
  | "lawyer"
  | "colleague"
  | "companion"
  | "submitter"
  | "other";
export type ActType =
  | "killing"
  | "attempted_killing"
  | "death_in_custody"
  | "torture_ill_treatment"
  | "physical_assault"
  | "rape"
  | "sexual_assault"
  | "sexual_harassment"
  | "death_threat"
  | "other_threat"
  | "threat_to_relatives"
  | "threat_to_colleagues"
  | "stalking"
  | "psychological_harassment"
  | "arrest"
  | "detention"
  | "house_arrest"
  | "disappearance"
  | "abduction"
  | "summons_interrogation"
  | "degrading_conditions"
  | "denial_medical_care"
  | "incommunicado_or_solitary"
  | "denial_family_contact"
  | "denial_legal_assistance"
  | "denial_communication_with_defence"
  | "unfair_trial"
  | "criminal_charges"
  | "security_or_terrorism_charge"
  | "sentence"
  | "fine"
  | "surveillance"
  | "raid_search_home"
  | "raid_search_office"
  | "device_seizure"
  | "spyware_hacking"
  | "account_takeover"
  | "doxxing"
  | "online_harassment"
  | "blocking_censorship"
  | "travel_ban_or_passport_seizure"
  | "exile"
  | "denial_of_return"
  | "deportation"
  | "refoulement"
  | "eviction"
  | "loss_of_nationality"
  | "smear_defamation"
  | "state_media_attack"
  | "hate_speech_incitement"
  | "stigmatising_listing"
  | "office_closure"
  | "deregistration_or_ban"
  | "meeting_ban"
  | "funding_restriction"
  | "account_or_asset_freeze"
  | "administrative_or_tax_inspection"
  | "dismissal"
  | "licence_revocation_or_disbarment"
  | "property_destruction"
  | "confiscation"
  | "denial_of_services_or_benefits"
  | "obstruct_travel_to_un"
  | "visa_or_entry_refusal"
  | "accreditation_blocked_or_deferred"
  | "unauthorised_filming_at_un"
  | "interruption_or_intimidation_in_meeting"
  | "interference_with_online_participation"
  | "retaliation_against_interlocutors_after_visit"
  | "restrictive_law"
  | "reduced_guarantees"
  | "failure_to_protect"
  | "failure_to_investigate"
  | "other"
  | "unknown";
export type PerpetratorType =
  | "national_official"
  | "local_official"
  | "armed_forces"
  | "police"
  | "prison"
  | "intelligence"
  | "legislature"
  | "judiciary"
  | "prosecutor"
  | "embassy_or_consulate"
  | "state_media"
  | "pro_government_paramilitary"
  | "vigilante"
  | "opposition_armed_group"
  | "private_army"
  | "private_security"
  | "mob"
  | "occupying_force"
  | "business_national"
  | "business_transnational"
  | "landowner"
  | "ifi"
  | "employer"
  | "school"
  | "family"
  | "community_or_religious_leader"
  | "online_troll_network"
  | "organised_crime"
  | "other"
  | "unknown";
export type Degree =
  | "carried_out"
  | "ordered"
  | "planned"
  | "present"
  | "passive_accomplice"
  | "suspected"
  | "authored_law"
  | "supported_law"
  | "implemented_law"
  | "no_control_over_subordinates"
  | "knew_and_did_not_act"
  | "did_not_prevent"
  | "general_political_responsibility"
  | "unknown";
export type StateLink =
  | "none_known"
  | "acting_on_instruction"
  | "support"
  | "acquiescence_or_tolerance"
  | "failure_to_protect"
  | "unknown";
export type Mechanism =
  | "hrc_session"
  | "hrc_president"
  | "upr"
  | "sp_thematic"
  | "sp_country"
  | "wgad"
  | "wgeid"
  | "hrc_investigative_mechanism"
  | "hrc_forum_or_expert_mechanism"
  | "hrc_complaint_procedure"
  | "ccpr"
  | "cescr"
  | "cerd"
  | "cedaw"
  | "cat"
  | "spt"
  | "crc"
  | "cmw"
  | "crpd"
  | "ced"
  | "ohchr_headquarters"
  | "ohchr_field_presence"
  | "country_team"
  | "peace_operation"
  | "general_assembly"
  | "security_council"
  | "ecosoc_or_ngo_committee"
  | "csw"
  | "hlpf"
  | "un_women"
  | "other_un"
  | "un_voluntary_fund_torture"
  | "international_financial_institution"
  | "achpr"
  | "iachr"
  | "ecthr_or_coe"
  | "osce_odihr"
  | "aichr"
  | "nhri"
  | "npm"
  | "other";
export type EngagementMode =
  | "written_submission"
  | "individual_communication"
  | "urgent_appeal_request"
  | "oral_statement"
  | "side_event"
  | "meeting_with_mandate_holder"
  | "testimony_interview"
  | "visit_interlocutor"
  | "visit_assistant"
  | "legal_representation"
  | "accreditation_request"
  | "staff_or_member_nhri_npm"
  | "subject_of_un_action"
  | "publicised_un_findings"
  | "planned_but_deterred"
  | "other";
export type EngagementFormat =
  | "in_person"
  | "online"
  | "hybrid"
  | "written";
export type EngagementStatus =
  | "sought"
  | "ongoing"
  | "past";
export type Op4Limb =
  | "a"
  | "b"
  | "c"
  | "d";
export type Visibility =
  | "public"
  | "restricted"
  | "confidential"
  | "confidential_but_leaked";
export type AuthoritiesKnew =
  | "yes"
  | "likely"
  | "unknown"
  | "no";

export type Place = { state: Answer<Country>; locality: Answer<Text> };
export type Incident = {
  id: string;
  title: Answer<Text>;
  narrative: Answer<Text>;
  start: Answer<PartialDate>;
  end: Answer<PartialDate>;
  ongoing: Answer<boolean>;
  place: Place;
  is_reprisal: Answer<ReprisalAssessment>;
  status: IncidentStatus;
  sensitivity: Sensitivity;
};
export type PersonNames = { full: Answer<Text>; others: Text[] };
export type Person = {
  id: string;
  kind: PersonKind;
  names: PersonNames;
  occupation: Answer<Text>;
  contact: Answer<Text>;
};
export type Participation = { id: string; incident: string; person: string; role: Role };
export type Act = {
  id: string;
  incident: string;
  victim: Answer<string>;
  act_type: ActType;
  start: Answer<PartialDate>;
  stated_reason: Answer<Text>;
};
export type Involvement = {
  id: string;
  incident: string;
  act: Answer<string>;
  actor: Answer<string>;
  actor_type: Answer<PerpetratorType>;
  description: Answer<Text>;
  degree: Answer<Degree>;
  state_link: Answer<StateLink>;
};
export type Engagement = {
  id: string;
  incident: string;
  persons: string[];
  mechanism: Mechanism;
  body_detail: Answer<Text>;
  mode: Answer<EngagementMode>;
  format: Answer<EngagementFormat>;
  status: Answer<EngagementStatus>;
  op4_limb: Answer<Op4Limb>;
  date: Answer<PartialDate>;
  subject: Answer<Text>;
  visibility: Answer<Visibility>;
  authorities_knew: Answer<AuthoritiesKnew>;
};
export type Evidence = {
  id: string;
  incident: string;
  exhibit_no: number;
  title: Answer<Text>;
  kind: EvidenceKind;
  role: EvidenceRole;
  original_filename: string;
  size: number;
  media_type: string;
  sha256: string;
  crc32: number;
  concerns: string[];
  obtained: Answer<Text>;
  made_at: Answer<PartialDate>;
  description: Answer<Text>;
  sensitivity: Sensitivity;
};
export type Consent = {
  id: string;
  person: string;
  receiver: string;
  value: ConsentValue;
  date: Answer<PartialDate>;
  note: Answer<Text>;
};
export type IncidentFile = {
  incident: Incident;
  persons: Person[];
  participations: Participation[];
  acts: Act[];
  involvements: Involvement[];
  engagements: Engagement[];
  evidence: Evidence[];
};

/* Errors: a code and typed data, no prose */
export type CommandError =
  | { code: "wrongPassphrase" }
  | { code: "vaultLocked" }
  | { code: "noVault" }
  | { code: "notAVault" }
  | { code: "alreadyOpen" }
  | { code: "damagedSlots" }
  | { code: "unknownFile"; name: string }
  | { code: "newerFormat"; found: number }
  | { code: "notEnoughMemory"; neededMib: number }
  | { code: "readOnly" }
  | { code: "folderNotWritable" }
  | { code: "folderNotEmpty" }
  | { code: "diskFull" }
  | { code: "weakPassphrase" }
  | { code: "wordsDiffer" }
  | { code: "notFound" }
  | { code: "invalidValue"; field: string }
  | { code: "notAFile" }
  | { code: "fileChanged" }
  | { code: "fileUnreadable" }
  | { code: "recipientInvalid" }
  | { code: "receiverExists" }
  | { code: "noReceiver" }
  | { code: "namesUndecided" }
  | { code: "nothingToSeal" }
  | { code: "readBackFailed" }
  | { code: "backupFailed" }
  | { code: "cancelled" }
  | { code: "busy" }
  | { code: "unexpected"; reportId: string };

/* Views */
export type SessionState = "noVault" | "locked" | "unlocked";
export type Platform = "linux" | "macos" | "windows";
export type FindingCode =
  | "headMissing"
  | "headBehind"
  | "chainBroken"
  | "journalMissing"
  | "slotChanged"
  | "recordChanged"
  | "evidenceMissing"
  | "evidenceChanged";
export type FindingView = { code: FindingCode; records: RecordId[] };
export type SessionView = {
  state: SessionState;
  readOnly: FindingView[];
  language: string | null;
  vaultLabel: string | null;
  memoryNeededMib: number | null;
  platform: Platform;
};
export type IncidentRowView = {
  id: string;
  title: string | null;
  start: PartialDate | null;
  state: string | null;
  mechanisms: Mechanism[];
  evidence: number;
  persons: number;
  missing: number;
  updatedAt: string;
};
export type IncidentListView = { total: number; rows: IncidentRowView[] };
export type MissingItem = { section: string; field: string; record: RecordId };
export type DraftView = { record: RecordId; field: string; value: unknown; savedAt: string };
export type ReceiverView = {
  id: string;
  name: string;
  recipient: string;
  fingerprintWords: string[];
  fingerprintHex: string;
  compared: boolean;
  kind: "x25519";
};
export type IncidentView = {
  file: IncidentFile;
  consents: Consent[];
  receivers: ReceiverView[];
  missing: MissingItem[];
  drafts: DraftView[];
  revision: number;
  updatedAt: string;
};
export type NameChoice = "replace" | "omit_field" | "not_this_person";
export type NameFound = { record: RecordId; field: string; person: string; snippet: string };
export type NameDecision = { record: RecordId; field: string; person: string; choice: NameChoice };
export type LeftOut = { record: RecordId; because: string; consent: ConsentValue };
export type PreviewEntry = { path: string; incident: string; label: string; value: string };
export type PreviewFile = { name: string; exhibit: number; size: number; mediaType: string };
export type PreviewView = {
  entries: PreviewEntry[];
  files: PreviewFile[];
  leftOut: LeftOut[];
  open: NameFound[];
  totalBytes: number;
  paddedBytes: number;
};
export type VaultInfoView = {
  incidents: number;
  evidence: number;
  bytes: number;
  checkpointWords: string[];
  createdAt: string;
};
export type WordsView = { words: string[] };
export type RecoveryCodeView = { recoveryCode: string };
export type DraftSaved = { savedAt: string };

/* Long work */
export type JobKind = "intake" | "seal" | "backup" | "check";
export type JobProgress = {
  job: string;
  kind: JobKind;
  file: number;
  files: number;
  done: number;
  total: number;
};
export type JobResult =
  | { kind: "intake"; incident: string; evidence: string[] }
  | {
      kind: "seal";
      fileName: string;
      size: number;
      sha256: string;
      bundleId: string;
      checkpointWords: string[];
      readBack: boolean;
    }
  | { kind: "backup"; fileName: string; size: number }
  | { kind: "check"; findings: FindingView[]; records: number; evidence: number };
export type JobDone = { job: string; result: JobResult };
export type JobFailed = { job: string; error: CommandError };
export type FilesDropped = { count: number };
