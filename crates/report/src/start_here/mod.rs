//! `START-HERE.html`: what a receiver reads first.

mod answers;
mod book;
mod consents;
mod evidence;
mod fields;
mod incident;
mod names;
mod places;
mod style;

use std::collections::HashMap;

use cairn_model::disclosure::{ConsentTold, DisclosurePart, LeftOutCounts};
use cairn_model::{EvidenceId, IncidentFile, PersonId, RecordKind};
use cairn_strings::Strings;

use self::book::Whereabouts;
use crate::html::Html;

/// What the page shows.
#[derive(Clone, Copy, Debug)]
pub struct StartHere<'a> {
    /// The language of the page, as a BCP 47 tag. Records stay in theirs.
    pub language: &'a str,
    /// The bundle's id.
    pub bundle_id: &'a str,
    /// When it was sealed, as `bag-info.txt` has it.
    pub sealed_at: &'a str,
    /// The words of the receivers' fingerprints.
    pub receivers: &'a [String],
    /// What leaves.
    pub files: &'a [IncidentFile],
    /// Where the evidence is in the bundle.
    pub evidence: &'a [(EvidenceId, String)],
    /// What was left out.
    pub left_out: LeftOutCounts,
    /// Whether it is all that the receiver may know, or what they may hand on to the State.
    pub part: DisclosurePart,
    /// What persons who are named agreed to.
    pub consents: &'a [ConsentTold],
    /// The earlier bundle that it takes the place of, or takes back.
    pub earlier: Option<Earlier<'a>>,
    /// The organisation that sends it, where it does so in its own name.
    pub organisation: Option<&'a str>,
    /// Whether the bundle is signed.
    pub is_signed: bool,
    /// Whether everything in it is invented, for practice: the page says so first, and in its title.
    pub practice: bool,
}

/// An earlier bundle that a page is about.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its id.
    pub bundle: &'a str,
    /// Whether it is taken back, wholly or for some persons; else this one takes its place.
    pub is_withdrawn: bool,
    /// Whose information in it is not to be used any more, by their ids in it; all of it where nobody is named.
    pub persons: &'a [PersonId],
}

/// Makes the page: every field of every record that leaves and says something, in HTML without script, links to elsewhere, or anything that is fetched; a policy in it forbids all of them
/// to the browser as well.
#[must_use]
pub fn start_here(content: &StartHere<'_>) -> String {
    let strings = Strings::new(content.language);
    let page = Page {
        strings: &strings,
        content,
        whereabouts: Whereabouts::of(content.files),
        paths: (content.evidence.iter())
            .map(|(id, path)| (*id, path.as_str()))
            .collect(),
    };
    let mut html = Html::default();
    html.raw("<!doctype html>\n");
    let locale = strings.locale();
    let attributes = [("lang", locale.tag), ("dir", locale.direction.html())];
    html.with("html", &attributes, |html| {
        page.head(html);
        html.with("body", &[], |html| page.body(html));
    });
    html.raw("\n");
    html.finish()
}

/// The page in the making.
struct Page<'a> {
    strings: &'a Strings,
    content: &'a StartHere<'a>,
    whereabouts: Whereabouts,
    /// Where each evidence item is in the bundle.
    paths: HashMap<EvidenceId, &'a str>,
}

impl Page<'_> {
    fn head(&self, html: &mut Html) {
        html.raw("<head><meta charset=\"utf-8\">");
        html.raw(style::POLICY);
        html.raw("<meta name=\"referrer\" content=\"no-referrer\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width\">");
        let title = match self.content.practice {
            true => "report-practice-title",
            false => self.title_id(),
        };
        html.element("title", &self.strings.text(title));
        html.raw("<style>")
            .raw(style::STYLE)
            .raw("</style></head>\n");
    }

    fn body(&self, html: &mut Html) {
        html.with("header", &[], |html| {
            if self.content.practice {
                html.with("p", &[("class", "practice")], |html| {
                    html.element("strong", &self.strings.text("report-practice-title"));
                });
                self.paragraph(html, "report-practice-what");
            }
            self.heading(html, "h1", self.title_id());
            self.earlier(html);
            self.paragraph(html, self.part_id());
            self.paragraph(html, "report-start-alleged");
            self.paragraph(html, "report-start-confidential");
        });
        html.with("main", &[], |html| {
            self.section(html, "report-start-about", |html| self.about(html));
            self.section(html, "report-start-left-out", |html| self.left_out(html));
            self.section(html, "report-start-check", |html| {
                self.paragraph(html, "report-start-check-how");
                self.paragraph(html, "report-start-check-evidence");
                self.paragraph(
                    html,
                    match self.content.part {
                        DisclosurePart::Whole => "report-start-data",
                        DisclosurePart::Transmissible => "report-start-data-part",
                    },
                );
            });
            if !self.content.consents.is_empty() {
                self.section(html, "report-consents", |html| self.consents(html));
            }
            self.section(html, "report-incidents", |html| {
                self.paragraph(html, "report-incidents-shown");
                self.contents(html);
            });
            for (number, file) in (1..).zip(self.content.files) {
                self.incident(html, number, file);
            }
        });
    }

    fn title_id(&self) -> &'static str {
        match self.content.part {
            DisclosurePart::Whole => "report-start-title",
            DisclosurePart::Transmissible => "report-part-title",
        }
    }

    fn part_id(&self) -> &'static str {
        match self.content.part {
            DisclosurePart::Whole => "report-start-whole",
            DisclosurePart::Transmissible => "report-part-what",
        }
    }

    /// What this bundle is to an earlier one, before anything else is read.
    fn earlier(&self, html: &mut Html) {
        let Some(earlier) = self.content.earlier else {
            return;
        };
        let (what, how) = match (earlier.is_withdrawn, earlier.persons.is_empty()) {
            (false, _) => ("report-earlier-supersedes", "report-earlier-supersedes-how"),
            (true, true) => ("report-earlier-withdraws", "report-earlier-withdraws-how"),
            (true, false) => (
                "report-earlier-withdraws-persons",
                "report-earlier-withdraws-how",
            ),
        };
        html.with("p", &[("class", "practice")], |html| {
            html.element("strong", &self.strings.text(what));
            html.raw(" ").element("code", earlier.bundle);
        });
        if !earlier.persons.is_empty() {
            html.with("ul", &[], |html| {
                for person in earlier.persons {
                    html.with("li", &[], |html| {
                        html.element("code", &person.to_string());
                    });
                }
            });
        }
        self.paragraph(html, how);
    }

    fn about(&self, html: &mut Html) {
        let signature = if self.content.is_signed {
            "report-start-signed"
        } else {
            "report-start-unsigned"
        };
        html.with("dl", &[], |html| {
            self.row(html, "report-start-id", |html| {
                html.with("code", &[], |html| {
                    html.text(self.content.bundle_id);
                });
            });
            self.row(html, "report-start-sealed", |html| {
                html.words(None, self.content.sealed_at);
            });
            if let Some(organisation) = self.content.organisation {
                self.row(html, "report-start-organisation", |html| {
                    html.words(None, organisation);
                });
            }
            self.row(html, "report-start-receivers", |html| {
                if self.content.receivers.is_empty() {
                    html.text(&self.strings.text("report-start-passphrase"));
                }
                for words in self.content.receivers {
                    html.with("div", &[], |html| {
                        html.words(Some("en"), words);
                    });
                }
            });
            self.row(html, "report-start-signature", |html| {
                html.text(&self.strings.text(signature));
            });
        });
    }

    fn left_out(&self, html: &mut Html) {
        let counts = self.content.left_out;
        if counts == LeftOutCounts::default() {
            self.paragraph(html, "report-start-left-out-none");
        } else {
            self.paragraph(html, "report-start-left-out-why");
            html.with("ul", &[], |html| {
                for (id, count) in [
                    ("report-start-left-out-persons", counts.persons),
                    (
                        "report-start-left-out-participations",
                        counts.participations,
                    ),
                    ("report-start-left-out-acts", counts.acts),
                    ("report-start-left-out-engagements", counts.engagements),
                    ("report-start-left-out-evidence", counts.evidence),
                    ("report-start-left-out-statements", counts.statements),
                    ("report-start-left-out-follow-ups", counts.follow_ups),
                    ("report-start-left-out-steps", counts.domestic_steps),
                    ("report-start-left-out-interventions", counts.interventions),
                    ("report-start-left-out-replies", counts.state_replies),
                    ("report-start-left-out-nexuses", counts.nexuses),
                    ("report-start-left-out-fields", counts.fields),
                    ("report-start-left-out-pseudonyms", counts.pseudonyms),
                ] {
                    if count > 0 {
                        html.element(
                            "li",
                            &self.strings.text_with(id, &[("count", count.into())]),
                        );
                    }
                }
            });
        }
        self.paragraph(html, "report-start-left-out-marks");
    }

    fn contents(&self, html: &mut Html) {
        html.with("ol", &[], |html| {
            for (number, _) in (1..).zip(self.content.files) {
                html.with("li", &[], |html| {
                    let place = names::anchor(number, RecordKind::Incident, 1);
                    self.to(html, &place, |html| self.incident_name(html, number));
                });
            }
        });
    }

    fn section(&self, html: &mut Html, title: &str, inside: impl FnOnce(&mut Html)) {
        html.with("section", &[], |html| {
            self.heading(html, "h2", title);
            inside(html);
        });
    }

    fn heading(&self, html: &mut Html, tag: &'static str, id: &str) {
        html.element(tag, &self.strings.text(id));
    }

    fn paragraph(&self, html: &mut Html, id: &str) {
        html.element("p", &self.strings.text(id));
    }

    /// A question and its answer.
    fn row(&self, html: &mut Html, label: &str, answer: impl FnOnce(&mut Html)) {
        html.with("div", &[], |html| {
            html.element("dt", &self.strings.text(label));
            html.with("dd", &[], answer);
        });
    }
}
