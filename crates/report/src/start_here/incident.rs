//! One incident: what it is, then its records, kind by kind.

use cairn_model::{IncidentFile, RecordKind};

use super::Page;
use super::book::{Book, Entry};
use super::names::{anchor, section_anchor};
use super::places::{ORDER, place};
use crate::html::Html;

impl Page<'_> {
    pub(super) fn incident(&self, html: &mut Html, number: u32, file: &IncidentFile) {
        let book = Book::of(number, file);
        let id = anchor(number, RecordKind::Incident, 1);
        html.with("section", &[("id", &id)], |html| {
            html.with("h2", &[], |html| self.incident_name(html, number));
            if let Some(incident) = book.first() {
                self.title_translations(html, incident);
                self.sections(html, &book);
                self.record_fields(html, &book, incident, None);
            }
            for kind in ORDER {
                self.kind_section(html, &book, kind, file);
            }
        });
        html.raw("\n");
    }

    /// Links to what follows.
    fn sections(&self, html: &mut Html, book: &Book) {
        let kinds = ORDER
            .into_iter()
            .filter(|kind| !book.alone(*kind).is_empty());
        let headed: Vec<_> = kinds
            .filter_map(|kind| Some((kind, place(kind)?)))
            .collect();
        if headed.is_empty() {
            return;
        }
        html.with("ul", &[("class", "sections")], |html| {
            for (kind, place) in headed {
                html.with("li", &[], |html| {
                    self.to(html, &section_anchor(book.incident, kind), |html| {
                        html.text(&self.strings.text(place.heading));
                    });
                });
            }
        });
    }

    /// The records of a kind that stand under no other.
    fn kind_section(&self, html: &mut Html, book: &Book, kind: RecordKind, file: &IncidentFile) {
        let alone = book.alone(kind);
        let Some(place) = place(kind).filter(|_| !alone.is_empty()) else {
            return;
        };
        let id = section_anchor(book.incident, kind);
        html.with("section", &[("id", &id)], |html| {
            self.heading(html, "h3", place.heading);
            if kind == RecordKind::Evidence {
                self.evidence_table(html, book, file);
            }
            for at in alone {
                self.record(html, book, at, None);
            }
        });
    }

    /// A record with those that stand under it; `parent` is the field that points to the one under which it stands itself.
    fn record(&self, html: &mut Html, book: &Book, at: usize, parent: Option<&str>) {
        let Some((entry, under)) = book.entry(at) else {
            return;
        };
        let id = anchor(book.incident, entry.record.kind, entry.number);
        // A person's part has one answer: under its person it needs no title.
        let is_bare = parent.is_some() && entry.record.kind == RecordKind::Participation;
        let class = if is_bare { "record part" } else { "record" };
        html.with("section", &[("id", &id), ("class", class)], |html| {
            if !is_bare {
                self.record_title(html, entry, parent.is_some());
            }
            let (parts, others): (Vec<_>, Vec<_>) =
                under.iter().partition(|under| is_part(book, **under));
            self.under(html, book, parts);
            self.record_fields(html, book, entry, parent);
            self.under(html, book, others);
        });
        html.raw("\n");
    }

    fn record_title(&self, html: &mut Html, entry: &Entry, is_under: bool) {
        let tag = if is_under { "h5" } else { "h4" };
        html.with(tag, &[], |html| self.title(html, entry));
        self.title_translations(html, entry);
    }

    fn under(&self, html: &mut Html, book: &Book, records: Vec<&usize>) {
        for at in records {
            let kind = book.entry(*at).map(|(entry, _)| entry.record.kind);
            let field = kind.and_then(place).and_then(|place| place.under);
            self.record(html, book, *at, field.map(|(_, field)| field));
        }
    }
}

/// Whether a record is a person's part in the incident, which is read before the rest.
fn is_part(book: &Book, at: usize) -> bool {
    let entry = book.entry(at);
    entry.is_some_and(|(entry, _)| entry.record.kind == RecordKind::Participation)
}
