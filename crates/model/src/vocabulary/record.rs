//! Records themselves: status, sensitivity, evidence, consent.

use super::vocabulary;

vocabulary! {
    /// Where the work on an incident stands.
    IncidentStatus, "incident-status", default Draft {
        Draft = "draft",
        Active = "active",
        Pending = "pending",
        Closed = "closed",
        Archived = "archived",
    }
}

vocabulary! {
    /// What the persons of an incident have agreed to, taken together.
    ConsentState, "consent-state" {
        Given = "given",
        Partly = "partly",
        Refused = "refused",
        NotAsked = "not_asked",
        Nobody = "nobody",
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
    Sensitivity, "sensitivity", default Normal {
        Normal = "normal",
        Confidential = "confidential",
        SourceProtected = "source_protected",
        UnOnly = "un_only",
    }
}

vocabulary! {
    /// What kind of evidence.
    EvidenceKind, "evidence-kind", default Other {
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

vocabulary! {
    /// What an evidence item is to its original.
    EvidenceRole, "evidence-role", default EvidentiaryOriginal {
        EvidentiaryOriginal = "evidentiary_original",
        WorkingCopy = "working_copy",
        RedactedDerivative = "redacted_derivative",
        Translation = "translation",
        Transcript = "transcript",
    }
}

vocabulary! {
    /// What a person said about one use of their information. Only `granted` lets anything leave.
    ConsentValue, "consent", default NotAsked {
        Granted = "granted",
        GrantedWithConditions = "granted_with_conditions",
        Refused = "refused",
        NotAsked = "not_asked",
        Withdrawn = "withdrawn",
    }
}
