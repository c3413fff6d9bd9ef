//! What persons agreed to, as a table: who may be named where.

use cairn_model::disclosure::ConsentTold;
use cairn_model::shape::Shape;
use cairn_model::vocabulary::{ConsentValue, Purpose};
use cairn_model::{PartialDate, Person, RecordId, RecordKind};

use super::Page;
use super::names::anchor;
use crate::html::Html;

/// The columns of the table.
const COLUMNS: [&str; 5] = [
    "report-consents-person",
    "report-consents-purpose",
    "report-consents-value",
    "report-consents-date",
    "report-consents-until",
];

impl Page<'_> {
    pub(super) fn consents(&self, html: &mut Html) {
        self.paragraph(html, "report-consents-what");
        html.with("table", &[], |html| {
            html.raw("<thead><tr>");
            for column in COLUMNS {
                html.with("th", &[("scope", "col")], |html| {
                    html.text(&self.strings.text(column));
                });
            }
            html.raw("</tr></thead><tbody>\n");
            for told in self.content.consents {
                self.consent(html, told);
            }
            html.raw("</tbody>");
        });
    }

    fn consent(&self, html: &mut Html, told: &ConsentTold) {
        html.with("tr", &[], |html| {
            html.with("th", &[("scope", "row")], |html| self.person(html, told));
            html.element("td", &self.code_of::<Purpose>(told.purpose));
            html.element("td", &self.code_of::<ConsentValue>(told.value));
            for date in [&told.date, &told.valid_until] {
                html.with("td", &[], |html| {
                    html.text(&date.as_ref().map(plain).unwrap_or_default());
                });
            }
        });
        html.raw("\n");
    }

    /// The person's name, as a way to their record.
    fn person(&self, html: &mut Html, told: &ConsentTold) {
        let record = RecordId {
            kind: RecordKind::Person,
            id: told.person.0,
        };
        let name = |person: &Person| person.all_names().next().map(str::to_owned);
        let mut persons = self.content.files.iter().flat_map(|file| &file.persons);
        let name = persons.find(|p| p.id == told.person).and_then(name);
        let name = name.unwrap_or_else(|| told.person.to_string());
        match self.whereabouts.find(record) {
            Some((incident, number)) => {
                let place = anchor(incident, RecordKind::Person, number);
                self.to(html, &place, |html| {
                    html.words(None, &name);
                });
            }
            None => {
                html.words(None, &name);
            }
        }
    }

    /// A code in words, as its vocabulary has it.
    fn code_of<C: cairn_model::shape::Leaf + serde::Serialize>(&self, code: C) -> String {
        let Shape::Code { vocabulary, .. } = C::LEAF else {
            return String::new();
        };
        let code = serde_json::to_value(code).ok();
        let code = code.as_ref().and_then(|code| code.as_str());
        code.map(|code| self.code(vocabulary, code))
            .unwrap_or_default()
    }
}

/// A date as it is stored: ISO 8601, with what it leaves open.
fn plain(date: &PartialDate) -> String {
    match date.end {
        Some(end) => format!("{}/{end}", date.value),
        None => date.value.to_string(),
    }
}
