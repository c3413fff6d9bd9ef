//! The evidence of an incident: a table to check by, then what is said of each item.

use cairn_model::vocabulary::Vocabulary;
use cairn_model::{Answer, Evidence, IncidentFile};

use super::Page;
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
    pub(super) fn evidence(&self, html: &mut Html, file: &IncidentFile) {
        if file.evidence.is_empty() {
            return self.paragraph(html, "report-none");
        }
        html.with("table", &[], |html| {
            html.raw("<thead><tr>");
            for column in COLUMNS {
                html.with("th", &[("scope", "col")], |html| {
                    html.text(&self.strings.text(column));
                });
            }
            html.raw("</tr></thead><tbody>\n");
            file.evidence.iter().for_each(|item| self.line(html, item));
            html.raw("</tbody>");
        });
        for item in &file.evidence {
            self.item(html, file, item);
        }
    }

    fn exhibit(&self, item: &Evidence) -> String {
        let number = ("number", item.exhibit_no.into());
        self.strings.text_with("incident-exhibit", &[number])
    }

    fn line(&self, html: &mut Html, item: &Evidence) {
        let path = self.content.evidence.iter().find(|(id, _)| *id == item.id);
        let bytes = [("count", item.size.into())];
        html.with("tr", &[], |html| {
            html.with("th", &[("scope", "row")], |html| {
                html.text(&self.exhibit(item));
            });
            html.with("td", &[], |html| {
                html.element("code", path.map_or("", |(_, path)| path));
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

    fn item(&self, html: &mut Html, file: &IncidentFile, item: &Evidence) {
        html.element("h4", &self.exhibit(item));
        html.with("dl", &[], |html| {
            self.text_row(html, "incident-evidence-title", &item.title);
            self.code_row(html, "incident-evidence-kind", &Answer::Known(item.kind));
            html.with("div", &[], |html| {
                html.element("dt", &self.strings.text("incident-evidence-type"));
                html.with("dd", &[], |html| {
                    html.words(None, &item.media_type).raw(" · ");
                    html.text(&self.strings.text(&item.role.label_id()));
                });
            });
            self.text_row(html, "incident-evidence-description", &item.description);
            self.text_row(html, "incident-evidence-obtained", &item.obtained);
            self.date_row(html, "incident-evidence-made", &item.made_at);
            for person in &item.concerns {
                self.row(html, "incident-evidence-concerns", |html| {
                    self.person_name(html, file, &Answer::Known(*person));
                });
            }
            self.code_row(
                html,
                "report-evidence-sensitivity",
                &Answer::Known(item.sensitivity),
            );
        });
    }
}
