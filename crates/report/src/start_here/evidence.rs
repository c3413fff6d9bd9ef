//! The evidence of an incident as a table to check by.

use cairn_model::{Evidence, IncidentFile, Record as _};

use super::Page;
use super::book::Book;
use super::names::anchor;
use crate::html::{Html, visible};

/// The columns of the table.
const COLUMNS: [&str; 5] = [
    "record-kind-evidence",
    "report-evidence-path",
    "report-evidence-name",
    "incident-evidence-size",
    "incident-evidence-hash",
];

impl Page<'_> {
    pub(super) fn evidence_table(&self, html: &mut Html, book: &Book, file: &IncidentFile) {
        html.with("table", &[], |html| {
            html.raw("<thead><tr>");
            for column in COLUMNS {
                html.with("th", &[("scope", "col")], |html| {
                    html.text(&self.strings.text(column));
                });
            }
            html.raw("</tr></thead><tbody>\n");
            for item in &file.evidence {
                self.line(html, book, item);
            }
            html.raw("</tbody>");
        });
    }

    fn line(&self, html: &mut Html, book: &Book, item: &Evidence) {
        let path = self.paths.get(&item.id).copied();
        let bytes = [("count", item.size.into())];
        html.with("tr", &[], |html| {
            html.with("th", &[("scope", "row")], |html| {
                if let Some(entry) = book.find(item.record_id()) {
                    let place = anchor(book.incident, entry.record.kind, entry.number);
                    self.to(html, &place, |html| {
                        html.text(&self.numbered(entry));
                    });
                }
            });
            html.with("td", &[], |html| {
                html.element("code", path.unwrap_or_default());
            });
            html.with("td", &[], |html| {
                html.words(None, &visible(&item.original_filename));
            });
            html.element(
                "td",
                &self.strings.text_with("report-evidence-bytes", &bytes),
            );
            html.with("td", &[], |html| {
                html.element("code", &item.sha256);
            });
        });
        html.raw("\n");
    }
}
