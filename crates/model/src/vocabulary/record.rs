//! Records themselves: status, sensitivity, evidence, consent.

use super::vocabulary;

vocabulary! {
    /// Where the work on an incident stands.
    IncidentStatus, "incident-status" {
        Draft = "draft",
        Active = "active",
        Pending = "pending",
        Closed = "closed",
        Archived = "archived",
    }
}

impl Default for IncidentStatus {
    fn default() -> Self {
        Self::Draft
    }
}

vocabulary! {
    /// Whether an incident is held to be a reprisal.
    ReprisalAssessment, "reprisal" {
        Yes = "yes",
        No = "no",
        UnderAssessment = "under_assessment",
    }
}

vocabulary! {
    /// Who may see a record.
    Sensitivity, "sensitivity" {
        Normal = "normal",
        Confidential = "confidential",
        SourceProtected = "source_protected",
        UnOnly = "un_only",
    }
}

impl Default for Sensitivity {
    fn default() -> Self {
        Self::Normal
    }
}

vocabulary! {
    /// What kind of evidence.
    EvidenceKind, "evidence-kind" {
        Photo = "photo",
        Video = "video",
        Audio = "audio",
        Document = "document",
        Message = "message",
        WebCapture = "web_capture",
        Medical = "medical",
        Forensic = "forensic",
        Court = "court",
        Physical = "physical",
        Other = "other",
    }
}

impl Default for EvidenceKind {
    fn default() -> Self {
        Self::Other
    }
}

vocabulary! {
    /// What an evidence item is to its original.
    EvidenceRole, "evidence-role" {
        EvidentiaryOriginal = "evidentiary_original",
        WorkingCopy = "working_copy",
        RedactedDerivative = "redacted_derivative",
        Translation = "translation",
        Transcript = "transcript",
    }
}

impl Default for EvidenceRole {
    fn default() -> Self {
        Self::EvidentiaryOriginal
    }
}

vocabulary! {
    /// What a person said about one use of their information. Only `granted` lets anything leave.
    ConsentValue, "consent" {
        Granted = "granted",
        GrantedWithConditions = "granted_with_conditions",
        Refused = "refused",
        NotAsked = "not_asked",
        Withdrawn = "withdrawn",
    }
}

impl Default for ConsentValue {
    fn default() -> Self {
        Self::NotAsked
    }
}
