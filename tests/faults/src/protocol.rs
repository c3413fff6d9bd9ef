//! What a worker says, a line each.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// The kinds of thing that a worker writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An incident record.
    Incident,
    /// An evidence item with its blob.
    Evidence,
}

/// One line of a worker's output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The vault opened, and something in it does not fit.
    Finding(String),
    /// The vault holds this.
    Has(Kind, Uuid),
    /// The vault is open and everything in it was told; writing begins.
    Unlocked,
    /// A step between a transaction's beginning and its acknowledgement.
    Step(String),
    /// `transaction` returned: this is to be there for ever.
    Ack(Kind, Uuid),
}

/// The step that says that a transaction has written its first row.
pub const WROTE: &str = "wrote";

impl Line {
    /// Whether a process that dies after this line dies between a transaction's first write and its acknowledgement.
    #[must_use]
    pub fn is_in_between(&self) -> bool {
        let inside =
            |step: &str| step == WROTE || step.starts_with("commit.") || step.starts_with("head.");
        matches!(self, Self::Step(step) if inside(step))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Incident => "incident",
            Self::Evidence => "evidence",
        })
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Finding(finding) => write!(f, "finding {finding}"),
            Self::Has(kind, id) => write!(f, "has {kind} {id}"),
            Self::Unlocked => write!(f, "unlocked"),
            Self::Step(step) => write!(f, "step {step}"),
            Self::Ack(kind, id) => write!(f, "ack {kind} {id}"),
        }
    }
}

impl FromStr for Line {
    type Err = anyhow::Error;

    fn from_str(line: &str) -> Result<Self, anyhow::Error> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "finding" => Ok(Self::Finding(rest.to_owned())),
            "unlocked" => Ok(Self::Unlocked),
            "step" => Ok(Self::Step(rest.to_owned())),
            "has" => thing(rest).map(|(kind, id)| Self::Has(kind, id)),
            "ack" => thing(rest).map(|(kind, id)| Self::Ack(kind, id)),
            _ => anyhow::bail!("a worker said `{line}`"),
        }
    }
}

fn thing(text: &str) -> anyhow::Result<(Kind, Uuid)> {
    let (kind, id) = text.split_once(' ').unwrap_or((text, ""));
    let kind = match kind {
        "incident" => Kind::Incident,
        "evidence" => Kind::Evidence,
        _ => anyhow::bail!("a worker spoke of `{kind}`"),
    };
    Ok((kind, id.parse()?))
}
