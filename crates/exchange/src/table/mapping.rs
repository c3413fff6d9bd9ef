//! How a table of anybody's columns is read: which column goes where, and what its words mean.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::vocabulary::Fault;
use csv::StringRecord;
use serde::{Deserialize, Serialize};

use super::cell::{Style, is_language_tag};
use super::date::Dates;
use super::target::{Target, inner, short};
use crate::problem::Problem;

/// The version of the form of a mapping.
pub const FORMAT: &str = "cairn-mapping 1";

/// The language of texts about which nobody has said anything (ISO 639-3: undetermined).
const UNDETERMINED: &str = "und";

/// A mapping of a table's columns, as it is saved. JSON Schema: `docs/format/mapping.schema.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// `cairn-mapping 1`.
    pub format: String,
    /// What stands between cells: one ASCII character.
    #[serde(default = "comma")]
    pub delimiter: String,
    /// What stands between several values in one cell.
    #[serde(default = "bar")]
    pub separator: String,
    /// The language of its texts, a BCP 47 tag.
    #[serde(default = "undetermined")]
    pub language: String,
    /// In which order it writes day, month and year.
    #[serde(default)]
    pub dates: Dates,
    /// Every column of the table.
    pub columns: Vec<MappedColumn>,
    /// What is the same in every row.
    #[serde(default)]
    pub constants: Vec<Constant>,
}

/// Where a column goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct MappedColumn {
    /// Its name in the table's header.
    pub column: String,
    /// The column of ours that it is (`act.start`); nothing where it is not taken in.
    pub to: Option<String>,
    /// The language of its texts, where it is another than that of the table.
    #[serde(default)]
    pub language: Option<String>,
    /// What its words stand for, in codes of ours.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

/// What is the same in every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Constant {
    /// The column of ours.
    pub to: String,
    /// What its cells would say.
    pub value: String,
}

/// Why a saved mapping cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MappingError {
    /// Not a mapping, or one of another version.
    #[error("not a mapping")]
    Form,
    /// It names a column of ours that there is none.
    #[error("its entry {0} names no column of ours")]
    Target(usize),
    /// A delimiter, a separator or a language of another form than it must have.
    #[error("its delimiter, separator or a language is not one")]
    Style,
}

fn comma() -> String {
    ",".to_owned()
}

fn bar() -> String {
    "|".to_owned()
}

fn undetermined() -> String {
    UNDETERMINED.to_owned()
}

impl Default for Mapping {
    fn default() -> Self {
        Self {
            format: FORMAT.to_owned(),
            delimiter: comma(),
            separator: bar(),
            language: undetermined(),
            dates: Dates::Iso,
            columns: Vec::new(),
            constants: Vec::new(),
        }
    }
}

impl Mapping {
    /// Reads a saved mapping.
    ///
    /// # Errors
    /// [`MappingError`].
    pub fn parse(json: &[u8]) -> Result<Self, MappingError> {
        let mapping: Self = serde_json::from_slice(json).map_err(|_| MappingError::Form)?;
        mapping.check()?;
        Ok(mapping)
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// [`MappingError`].
    pub fn check(&self) -> Result<(), MappingError> {
        if self.format != FORMAT {
            return Err(MappingError::Form);
        }
        let columns = self.columns.iter();
        let targets = columns.map(|column| column.to.as_deref()).chain(
            self.constants
                .iter()
                .map(|constant| Some(constant.to.as_str())),
        );
        for (number, target) in (1..).zip(targets) {
            if target.is_some_and(|name| Target::by_name(name).is_none()) {
                return Err(MappingError::Target(number));
            }
        }
        let mut languages = self
            .columns
            .iter()
            .filter_map(|column| column.language.as_deref());
        let has_languages = is_language_tag(&self.language) && languages.all(is_language_tag);
        let delimiter = self.delimiter.as_bytes();
        if has_languages && matches!(delimiter, [b] if b.is_ascii()) && !self.separator.is_empty() {
            Ok(())
        } else {
            Err(MappingError::Style)
        }
    }
}

/// A column as the rows are read by it.
pub(crate) struct Plan<'m> {
    /// For each column of the table.
    pub(crate) columns: Vec<Option<Planned<'m>>>,
    /// What every row says besides.
    pub(crate) constants: Vec<(Planned<'m>, &'m str)>,
    pub(crate) language: &'m str,
    pub(crate) separator: &'m str,
    /// Whether cells may be neutralised by an apostrophe, as exports for spreadsheets are.
    pub(crate) is_foreign: bool,
}

/// A column with its target.
pub(crate) struct Planned<'m> {
    /// From 1; 0 for what is the same in every row.
    pub(crate) number: u64,
    /// Its name among ours.
    pub(crate) name: String,
    pub(crate) target: Target,
    /// A language of its own.
    pub(crate) language: Option<&'m str>,
    pub(crate) style: Style<'m>,
}

static NO_VALUES: BTreeMap<String, String> = BTreeMap::new();

impl<'m> Plan<'m> {
    /// The plan for our own columns, named by the header.
    pub(crate) fn own(header: &'m StringRecord, problems: &mut Vec<Problem>) -> Self {
        let mut seen = Seen::default();
        let columns = header.iter().zip(1_u64..).map(|(cell, number)| {
            let (name, language) = language_of(cell);
            let target = Target::by_name(name).filter(|target| seen.is_new(target, language));
            if target.is_none() {
                problems.push(Problem::of_column(1, number, "", Fault::Column));
            }
            let style = Style {
                language: language.unwrap_or(UNDETERMINED),
                dates: Dates::Iso,
                separator: "|",
                values: &NO_VALUES,
            };
            Some(Planned {
                number,
                name: short(&target.as_ref()?.name()).to_owned(),
                target: target?,
                language,
                style,
            })
        });
        Self {
            columns: columns.collect(),
            constants: Vec::new(),
            language: UNDETERMINED,
            separator: "|",
            is_foreign: false,
        }
    }

    /// The plan of a mapping for this header. A column of which the mapping says nothing is a problem, and so is one of the mapping
    /// that the header lacks.
    pub(crate) fn mapped(
        mapping: &'m Mapping,
        header: &StringRecord,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut seen = Seen::default();
        let columns = header.iter().zip(1_u64..).map(|(cell, number)| {
            let mut named = mapping.columns.iter();
            let twice = header.iter().filter(|other| *other == cell).count() > 1;
            let Some(column) = named
                .find(|column| column.column == cell)
                .filter(|_| !twice)
            else {
                problems.push(Problem::of_column(1, number, "", Fault::Column));
                return None;
            };
            let name = column.to.as_deref()?;
            let language = column.language.as_deref();
            let target = Target::by_name(name).filter(|target| seen.is_new(target, language));
            if target.is_none() {
                problems.push(Problem::of_column(1, number, name, Fault::Column));
            }
            Some(mapping.planned(number, target?, language, &column.values))
        });
        let columns = columns.collect();
        let lacks = |column: &&MappedColumn| !header.iter().any(|cell| cell == column.column);
        for column in mapping.columns.iter().filter(lacks) {
            let name = column.to.clone().unwrap_or_default();
            problems.push(Problem {
                field: name,
                ..Problem::of_line(1, Fault::Column)
            });
        }
        let constants = mapping.constants.iter().filter_map(|constant| {
            let target = Target::by_name(&constant.to)?;
            let planned = mapping.planned(0, target, None, &NO_VALUES);
            Some((planned, constant.value.as_str()))
        });
        Self {
            columns,
            constants: constants.collect(),
            language: &mapping.language,
            separator: &mapping.separator,
            is_foreign: true,
        }
    }
}

impl Mapping {
    fn planned<'m>(
        &'m self,
        number: u64,
        target: Target,
        language: Option<&'m str>,
        values: &'m BTreeMap<String, String>,
    ) -> Planned<'m> {
        Planned {
            number,
            name: target.name(),
            target,
            language,
            style: Style {
                language: language.unwrap_or(&self.language),
                dates: self.dates,
                separator: &self.separator,
                values,
            },
        }
    }
}

/// `title__es`: the same in another language.
pub(crate) fn language_of(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once("__") {
        Some((name, tag)) if is_language_tag(tag) => (name, Some(tag)),
        Some(_) | None => (name, None),
    }
}

/// The targets so far: each once, texts once a language, lists as often as one likes.
#[derive(Default)]
struct Seen(BTreeSet<(String, Option<String>)>);

impl Seen {
    fn is_new(&mut self, target: &Target, language: Option<&str>) -> bool {
        let takes_language = target.field().is_none_or(|field| holds_text(field.shape));
        if language.is_some() && !takes_language {
            return false;
        }
        let key = (target.name(), language.map(str::to_owned));
        self.0.insert(key) || target.field().is_some_and(|field| is_list(field.shape))
    }
}

pub(crate) fn is_list(shape: &cairn_model::shape::Shape) -> bool {
    matches!(shape, cairn_model::shape::Shape::List { .. }) && inner(shape).is_none()
}

pub(crate) fn holds_text(shape: &cairn_model::shape::Shape) -> bool {
    use cairn_model::shape::Shape;
    match shape {
        Shape::Text => true,
        Shape::Answer { of } | Shape::List { of } => holds_text(of),
        Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink
        | Shape::Group { .. }
        | Shape::Optional { .. } => false,
    }
}
