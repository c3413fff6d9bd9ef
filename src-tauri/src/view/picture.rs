//! Pictures of evidence.

use cairn_media::clean::sound::Passage;
use cairn_media::picture::Area;
use cairn_model::EvidenceId;
use serde::{Deserialize, Serialize};

/// Which picture the window wants to show.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PictureDraft {
    /// The item.
    pub id: EvidenceId,
    /// How long its longer side may be, in pixels.
    pub longest: u16,
    /// Which page of a document, from 0. A picture has the first alone.
    pub page: u32,
}

/// A decoded picture. The window paints its samples, and never decodes what somebody else wrote.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PictureView {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Samples of a pixel: 3 for red, green and blue, 4 with how opaque it is.
    pub channels: u8,
    /// The samples, of eight bits each, row by row from the top, as base64.
    pub samples: String,
    /// How many pages the document has; 1 for a picture.
    pub pages: u32,
    /// Whether there is something on the page that could not be drawn.
    pub is_partial: bool,
}

/// An area of a picture, in pixels.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AreaDraft {
    /// From the left.
    pub left: u32,
    /// From the top.
    pub top: u32,
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
}

impl From<&AreaDraft> for Area {
    fn from(area: &AreaDraft) -> Self {
        Self {
            left: area.left,
            top: area.top,
            width: area.width,
            height: area.height,
        }
    }
}

/// The sides of a picture, in pixels.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SidesDraft {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// A clean copy that is to be made.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CleanCopyDraft {
    /// The item.
    pub id: EvidenceId,
    /// What is to be covered on which page. A picture is the first page.
    pub covers: Vec<PageCoversDraft>,
    /// The pages of a document that are to be left out, from 0.
    pub without: Vec<u32>,
}

/// What is to be covered on a page.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PageCoversDraft {
    /// The page, from 0.
    pub page: u32,
    /// What is to be covered.
    pub areas: Vec<AreaDraft>,
    /// The sides of the picture on which the areas were drawn.
    pub drawn_on: SidesDraft,
}

/// A clean copy of a recording's sound that is to be made.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SoundCopyDraft {
    /// The item.
    pub id: EvidenceId,
    /// What is to be silenced.
    pub silences: Vec<PassageOfSoundDraft>,
}

/// A passage of a recording.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageOfSoundDraft {
    /// Where it begins, in milliseconds.
    pub from: u32,
    /// Where it ends, in milliseconds.
    pub to: u32,
}

impl From<&PassageOfSoundDraft> for Passage {
    fn from(draft: &PassageOfSoundDraft) -> Self {
        Self {
            from: draft.from,
            to: draft.to,
        }
    }
}
