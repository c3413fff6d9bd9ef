//! `cairn evidence`

use std::path::PathBuf;

use cairn_media::picture::Area;
use cairn_model::{EvidenceId, IncidentId};
use clap::Subcommand;

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
    /// Makes a copy of a picture with nothing in it but the pixels, as a new exhibit beside the original.
    Clean {
        #[command(flatten)]
        vault: Unlocking,
        /// The exhibit.
        #[arg(value_name = "EVIDENCE")]
        evidence: EvidenceId,
        /// An area to cover with black, in pixels from the left and the top of the picture as it is shown.
        #[arg(long, value_name = "LEFT,TOP,WIDTH,HEIGHT", value_parser = area)]
        cover: Vec<Area>,
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
    use super::area;

    #[test]
    fn an_area_is_four_numbers() {
        let read = area("1,2,30,40").map(|a| (a.left, a.top, a.width, a.height));
        assert_eq!(read, Ok((1, 2, 30, 40)));
        for wrong in ["", "1,2,3", "1,2,3,4,5", "1,2,-3,4", "a,b,c,d", "1, 2,3,4"] {
            assert!(area(wrong).is_err(), "{wrong}");
        }
    }
}
