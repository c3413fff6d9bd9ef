//! An evidence item: an original taken in whole, and what is known about it.

use crate::shape::{group, record};
use crate::vocabulary::{
    EvidenceKind, EvidenceRole, Sensitivity, VerificationAspect, VerificationResult,
};
use crate::{Answer, EvidenceId, FileName, IncidentId, PartialDate, PersonId, Text};

group! {
    /// How a page of the web was captured.
    WebCapture {
        /// Its address, as text.
        url: Answer<String>,
        /// When.
        captured_at: Answer<PartialDate>,
        /// With what, in which version.
        tool: Answer<String>,
        /// Under which network identity.
        network_identity: Answer<Text>,
        /// What stood around it.
        context: Answer<Text>,
        /// Whether the source of the page is kept.
        has_page_source: Answer<bool>,
        /// Whether there is an image of the whole page.
        has_full_page_image: Answer<bool>,
        /// Whether what is embedded in it is kept.
        has_embedded_media: Answer<bool>,
    }
}

group! {
    /// One verification of the item (Berkeley Protocol).
    ItemVerification {
        /// What was verified.
        aspect: Answer<VerificationAspect>,
        /// What it gave.
        result: Answer<VerificationResult>,
        /// How.
        method: Answer<Text>,
        /// By whom.
        by: Answer<Text>,
        /// When.
        date: Answer<PartialDate>,
    }
}

record! {
    /// One evidence item. Its bytes are a blob of the vault; its digests were taken at intake and never change.
    Evidence {
        given {
            /// Its id.
            id: EvidenceId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// Exhibit number within the incident, from 1, never given twice.
            exhibit_no: u32 [Fixed],
            /// The original's file name, in any script. Never used as a path.
            original_filename: FileName [Fixed],
            /// Length of the original in bytes.
            #[cfg_attr(feature = "specta", specta(type = u32))]
            size: u64 [Fixed, Length],
            /// Media type, from the first bytes where they tell, else `application/octet-stream`.
            media_type: String [Fixed],
            /// SHA-256 of the original, lower-case hex.
            sha256: String [Fixed],
            /// CRC-32 (ISO 3309) of the original, as ZIP uses it.
            crc32: u32 [Fixed],
        }
        asked {
            /// A title.
            title: Answer<Text>,
            /// What kind of item.
            kind: EvidenceKind,
            /// Original, working copy, derivative, translation or transcript.
            role: EvidenceRole,
            /// The item that this one was made from.
            derived_from: Answer<EvidenceId>,
            /// Persons whom it shows, names or comes from. Each must have agreed before it leaves.
            concerns: Vec<PersonId>,
            /// Who made it.
            author: Answer<Text>,
            /// From whom or where it was obtained, and how.
            obtained: Answer<Text>,
            /// When it was obtained.
            obtained_at: Answer<PartialDate>,
            /// Who collected it.
            collector: Answer<Text>,
            /// When it was made.
            made_at: Answer<PartialDate>,
            /// When it was found to have been made.
            made_at_verified: Answer<PartialDate>,
            /// Where it was made.
            location: Answer<Text>,
            /// By how much the clock of the device was wrong, and its time zone.
            clock_offset: Answer<Text>,
            /// What it shows.
            description: Answer<Text>,
            /// How a page of the web was captured.
            web_capture: Option<WebCapture>,
            /// What was verified about it.
            verifications: Vec<ItemVerification>,
            /// What may not be done with it.
            restrictions: Answer<Text>,
            /// Whether it is hard to look at.
            graphic_content: Answer<bool>,
            /// Others who can be recognised in it.
            third_parties: Answer<Text>,
            /// Who may see it.
            sensitivity: Sensitivity,
        }
    }
}

impl Evidence {
    /// Whether it shows or lets hear a body, or tells of one: what needs the consent of everybody concerned for this item alone (P16).
    #[must_use]
    pub const fn is_bodily(&self) -> bool {
        matches!(
            self.kind,
            EvidenceKind::Photo | EvidenceKind::Video | EvidenceKind::Audio | EvidenceKind::Medical
        )
    }
}
