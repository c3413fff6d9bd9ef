//! `cairn evidence`

use std::num::NonZeroU32;
use std::path::PathBuf;

use cairn_media::picture::Area;
use cairn_model::{EvidenceId, IncidentId};
use clap::Subcommand;
use uuid::Uuid;

use super::Unlocking;

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceCommand {
    /// Takes files in, each as one exhibit, and folders with everything in them.
    Add {
        #[command(flatten)]
        vault: Unlocking,
        /// The incident.
        #[arg(value_name = "INCIDENT")]
        incident: IncidentId,
        /// The files and folders.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// Also those whose bytes the incident has already.
        #[arg(long)]
        keep_duplicates: bool,
        /// An exhibit of the incident of which the files are transcripts.
        #[arg(long, value_name = "EVIDENCE", conflicts_with = "translation_of")]
        transcript_of: Option<EvidenceId>,
        /// An exhibit of the incident of which the files are translations.
        #[arg(long, value_name = "EVIDENCE")]
        translation_of: Option<EvidenceId>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists the exhibits of an incident.
    List {
        #[command(flatten)]
        vault: Unlocking,
        /// The incident.
        #[arg(value_name = "INCIDENT")]
        incident: IncidentId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Says what an exhibit says of itself: when, where and with what it was made.
    Facts {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Makes a copy of a picture or a PDF with nothing in it but the pixels, as a new exhibit beside the original.
    Clean {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// An area to cover with black, in pixels from the left and the top of the picture as it is shown, or of a page at 200 dots
        /// an inch.
        #[arg(long, value_name = "[PAGE:]LEFT,TOP,WIDTH,HEIGHT", value_parser = cover)]
        cover: Vec<PageArea>,
        /// A page to leave out, from 1.
        #[arg(long, value_name = "PAGE")]
        without: Vec<NonZeroU32>,
    },
    /// Says what happened to an exhibit since it was taken in.
    Custody {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists the exhibits of a case or of incidents, with their digests and to whom they were given.
    Index {
        #[command(flatten)]
        vault: Unlocking,
        /// A case, or incidents.
        #[arg(value_name = "ID", required = true)]
        of: Vec<Uuid>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Holds an exhibit's bytes against their digest, and notes what came of it.
    Check {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
    },
    /// Writes an exhibit to a new file outside the vault.
    Extract {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// The new file.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

/// An area of a page, from 1.
pub(crate) type PageArea = (NonZeroU32, Area);

/// An area, behind the number of its page and a colon where that is not the first.
fn cover(text: &str) -> Result<PageArea, String> {
    let (page, text) = match text.split_once(':') {
        Some((page, text)) => (page.parse().map_err(|_| "PAGE".to_owned())?, text),
        None => (NonZeroU32::MIN, text),
    };
    area(text).map(|area| (page, area))
}

/// Four numbers with commas between them.
fn area(text: &str) -> Result<Area, String> {
    let numbers: Result<Vec<u32>, _> = text.split(',').map(str::parse).collect();
    match numbers.as_deref() {
        Ok([left, top, width, height]) => Ok(Area {
            left: *left,
            top: *top,
            width: *width,
            height: *height,
        }),
        Ok(_) | Err(_) => Err("LEFT,TOP,WIDTH,HEIGHT".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{area, cover};

    #[test]
    fn a_cover_is_on_the_first_page_unless_it_says_another() {
        let read = |text| cover(text).map(|(page, area)| (page.get(), area.left));
        assert_eq!(read("1,2,30,40"), Ok((1, 1)));
        assert_eq!(read("12:7,2,30,40"), Ok((12, 7)));
        for wrong in ["0:1,2,3,4", "x:1,2,3,4", ":1,2,3,4", "1:2:3,4,5,6"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_area_is_four_numbers() {
        let read = area("1,2,30,40").map(|a| (a.left, a.top, a.width, a.height));
        assert_eq!(read, Ok((1, 2, 30, 40)));
        for wrong in ["", "1,2,3", "1,2,3,4,5", "1,2,-3,4", "a,b,c,d", "1, 2,3,4"] {
            assert!(area(wrong).is_err(), "{wrong}");
        }
    }
}
