//! The window that WebDriver drives: a word in every text field that the interface has, in every dialog, and in the search.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::label::Labels;
use cairn_e2e::page::field::{self, Planted};
use cairn_e2e::page::{
    create, evidence, export, incident, incidents, rail, receiver, unlock, vault,
};
use cairn_e2e::plant::Plant;
use cairn_e2e::setting::{self, Language, Theme};
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{dialog, inventory};

use crate::ground::Own;

/// Enter, as WebDriver spells it.
const ENTER: &str = "\u{E007}";

#[tokio::test]
async fn nothing_typed_in_the_driven_window_is_on_the_disk() -> Result<()> {
    let mut story = Story::begin().await?;
    let secrets = create::create(&mut story.app).await?;
    story
        .plant
        .also(&secrets.passphrase, "the first passphrase");
    story.plant.also(&secrets.recovery, "the recovery code");
    story.incident().await?;
    story.search("incident")?;
    story.places().await?;
    story.list().await?;
    story.export().await?;
    let passphrase = story.vault(&secrets.passphrase).await?;
    story.search("export and vault")?;

    rail::lock(&mut story.app).await?;
    story.search("locked")?;
    story.gate(&passphrase).await?;
    story.everything_arrived().await?;
    story.every_field_was_planted()?;
    rail::lock(&mut story.app).await?;
    story.search("locked again")?;
    story.app.client.clone().close().await?;
    story
        .own
        .search(&story.plant, &story.app.home, None, "ended")?;
    println!("control: {} leaks found", story.plant.would_be_found()?);
    Ok(())
}

struct Story {
    app: App,
    plant: Plant,
    labels: Labels,
    own: Own,
    planted: Vec<Planted>,
    /// What was attached, and for whom: seen on the page, not in a field.
    shown: Vec<String>,
}

impl Story {
    async fn begin() -> Result<Self> {
        Ok(Self {
            app: App::start(Language::English, Theme::Light).await?,
            plant: Plant::new(),
            labels: Labels::english()?,
            own: Own::default(),
            planted: Vec::new(),
            shown: Vec::new(),
        })
    }

    fn search(&self, when: &str) -> Result<()> {
        let process = Some(self.app.driver.pid());
        self.own.search(&self.plant, &self.app.home, process, when)
    }

    /// Types a word into one field.
    async fn one(&mut self, screen: &'static str, id: &str) -> Result<String> {
        let names = field::names(&self.app, id).await?;
        let word = self.plant.word(format!("{screen}, {id}"));
        self.app.rewrite(id, &word).await?;
        self.planted.push(Planted {
            screen,
            names,
            word: word.clone(),
            is_kept: false,
        });
        Ok(word)
    }

    /// The incident page with everything on it that can be added, and every field filled.
    async fn incident(&mut self) -> Result<()> {
        self.first_questions().await?;
        self.person().await?;
        incident::act(&self.app).await?;
        incident::engagement(&self.app).await?;
        incident::one_of_each(&self.app).await?;
        incident::purpose_granted(&self.app).await?;
        self.attach().await?;
        let receiver = self.plant.word("the receiver's name");
        receiver::add(&self.app, &receiver, &Stranger::new()?.recipient).await?;
        self.shown.push(receiver);
        incident::consent(&self.app, "granted").await?;
        for button in ["incident-consent-note-add", "incident-date-add-as-given"] {
            field::unfold(&self.app).await?;
            field::press_all(&self.app, &self.labels, button).await?;
        }
        let added = field::add_everything(&self.app).await?;
        println!("{added} questions, items and translations added");
        incident::years(&self.app, "2025").await?;
        let planted = field::plant(&self.app, &mut self.plant, "incident").await?;
        self.planted.extend(planted);
        incident::saved(&self.app).await?;
        self.save_a_copy().await
    }

    /// What is typed there stands on the page of the whole record, where more is typed after it.
    async fn first_questions(&mut self) -> Result<()> {
        incidents::begin(&self.app).await?;
        let planted = field::plant(&self.app, &mut self.plant, "first questions").await?;
        self.planted.extend(planted);
        self.app.click("capture-next").await?;
        self.app.find("add-person").await?;
        Ok(())
    }

    async fn person(&mut self) -> Result<()> {
        self.app.click("add-person").await?;
        self.one("add a person", "person-find").await?;
        self.app.click("person-confirm").await?;
        self.app.find("person-name").await?;
        Ok(())
    }

    /// A file whose name and content are planted, in a folder of the person's own.
    async fn attach(&mut self) -> Result<()> {
        let folder = self.app.home.documents().join("originals");
        std::fs::create_dir(&folder)?;
        let name = self.plant.word("the name of an attached file");
        let file = folder.join(format!("{name}.txt"));
        std::fs::write(&file, self.plant.word("what an attached file says"))?;
        self.own.apart.push(folder);
        self.shown.push(format!("{name}.txt"));
        evidence::attach(&self.app, &file, 0).await
    }

    /// What is saved outside is legible there: that is what the person asked for.
    async fn save_a_copy(&mut self) -> Result<()> {
        let copy = self.chosen("the name of a saved copy");
        self.own.apart.push(copy.clone());
        field::press_all(&self.app, &self.labels, "incident-evidence-save-copy").await?;
        let choose = "incident-evidence-save-copy-confirm";
        field::press_all(&self.app, &self.labels, choose).await?;
        self.answer(&copy).await
    }

    /// A file name of the person's choice.
    fn chosen(&mut self, what: &str) -> PathBuf {
        self.app.home.documents().join(self.plant.word(what))
    }

    async fn answer(&self, file: &Path) -> Result<()> {
        dialog::answer(&self.app.display, file)?;
        self.app
            .until("the chosen file is written", async || Ok(file.is_file()))
            .await
    }

    /// A case, the people and the timelines.
    async fn places(&mut self) -> Result<()> {
        self.app.click("rail-cases").await?;
        self.app.click("new-case").await?;
        self.app.find("case-find-incident").await?;
        field::add_everything(&self.app).await?;
        self.elsewhere("case").await?;
        self.app.click("rail-people").await?;
        self.one("people", "people-search").await?;
        self.app.click("rail-timeline").await?;
        self.app.find("timeline-of").await?;
        self.elsewhere("timeline").await
    }

    /// Plants words on a page that is not read again after the lock.
    async fn elsewhere(&mut self, screen: &'static str) -> Result<()> {
        let planted = field::plant(&self.app, &mut self.plant, screen).await?;
        self.planted.extend(planted.into_iter().map(|p| Planted {
            is_kept: false,
            ..p
        }));
        Ok(())
    }

    async fn list(&mut self) -> Result<()> {
        rail::incidents(&self.app).await?;
        self.app.find("incident-row").await?;
        let searched = self.one("incidents", "search").await?;
        incidents::search(&self.app, &searched, 0).await?;
        self.keep_a_filter().await?;
        let mut kept = self.planted.iter().filter(|p| p.is_kept).map(|p| &p.word);
        let few = [kept.next(), kept.next_back(), self.shown.first()];
        for word in few.into_iter().flatten() {
            incidents::search(&self.app, word, 1).await?;
        }
        incidents::open_first(&self.app).await
    }

    /// What is searched for is kept under a name.
    async fn keep_a_filter(&mut self) -> Result<()> {
        self.app.click("filter-open").await?;
        self.app.click("filter-keep").await?;
        self.one("incidents", "filter-name").await?;
        self.app.write("filter-name", ENTER).await?;
        self.app.find("filter-kept").await?;
        self.app.click("filter-open").await
    }

    async fn export(&mut self) -> Result<()> {
        self.app.click("incident-export").await?;
        self.app.find("export-incident").await?;
        self.forgotten("export, choose").await?;
        self.app.click("export-next").await?;
        self.app.click("receiver-add").await?;
        self.one("export, receiver", "receiver-key").await?;
        self.one("export, receiver", "receiver-name").await?;
        self.app.write("receiver-name", ENTER).await?;
        self.complains().await?;
        field::press_all(&self.app, &self.labels, "export-receiver-cancel").await?;
        let bundle = self.chosen("the name of a sealed bundle");
        self.own.named.push(bundle.clone());
        export::walk(&self.app).await?;
        self.app.click("sign-organisation").await?;
        self.forgotten("export, seal").await?;
        self.app.click("seal").await?;
        self.answer(&bundle).await?;
        self.app.find("sealed-sha256").await?;
        Ok(())
    }

    /// Words that the vault does not keep: a search, or what stands in a sealed bundle alone.
    async fn forgotten(&mut self, screen: &'static str) -> Result<()> {
        let planted = field::plant(&self.app, &mut self.plant, screen).await?;
        let forgotten = planted.into_iter().map(|p| Planted {
            is_kept: false,
            ..p
        });
        self.planted.extend(forgotten);
        Ok(())
    }

    /// The page says that something is wrong.
    async fn complains(&self) -> Result<()> {
        let look = "return document.querySelectorAll('[role=alert]').length > 0";
        self.app
            .until("the page says what is wrong", async || {
                Ok(self.app.client.execute(look, vec![]).await? == true)
            })
            .await
    }

    /// A word where a secret is asked for.
    async fn wrong(&mut self, screen: &'static str, id: &str, button: &str) -> Result<()> {
        self.one(screen, id).await?;
        self.app.click(button).await?;
        self.complains().await?;
        self.app.find(id).await?;
        Ok(())
    }

    /// Backup, another passphrase, and no other recovery code; gives the passphrase.
    async fn vault(&mut self, passphrase: &str) -> Result<String> {
        rail::vault(&self.app).await?;
        let backup = self.chosen("the name of a backup");
        self.own.named.push(backup.clone());
        self.app.click("vault-backup").await?;
        self.answer(&backup).await?;
        self.app.find("backup-done").await?;

        let current = ("passphrase-current", "passphrase-current-submit");
        self.app.click("recovery-replace").await?;
        self.wrong("vault, recovery code", current.0, current.1)
            .await?;
        field::press_all(&self.app, &self.labels, "app-cancel").await?;

        self.app.click("passphrase-change").await?;
        self.wrong("vault, passphrase", current.0, current.1)
            .await?;
        vault::answer(&self.app, current.0, passphrase, current.1).await?;
        let words = create::words(&self.app).await?;
        self.plant.also(&words, "the second passphrase");
        self.app.click("create-continue").await?;
        self.wrong("vault, typing back", "create-typed", "create-confirm")
            .await?;
        vault::answer(&self.app, "create-typed", &words, "create-confirm").await?;
        self.app.find("passphrase-done").await?;
        self.app.click("secrets-seen").await?;
        // The window that showed the words is replaced by one that never saw them.
        self.app.follow_window().await?;
        Ok(words)
    }

    /// Wrong secrets before the right one.
    async fn gate(&mut self, passphrase: &str) -> Result<()> {
        let (id, button) = ("unlock-secret", "unlock-open");
        self.wrong("unlock", id, button).await?;
        self.app.click("unlock-recovery").await?;
        self.wrong("unlock", id, button).await?;
        self.app.click("unlock-passphrase").await?;
        unlock::unlock(&mut self.app, passphrase).await
    }

    /// Every word that a field keeps stands in one again, and the names are on the page.
    async fn everything_arrived(&self) -> Result<()> {
        rail::incidents(&self.app).await?;
        incidents::open_first(&self.app).await?;
        let kept = self.planted.iter().filter(|p| p.is_kept);
        // What is folded is drawn when it is opened, part by part.
        let missed = RefCell::new(Vec::new());
        let arrived = self
            .app
            .until("every word that was kept is there", async || {
                field::unfold(&self.app).await?;
                let values = field::values(&self.app).await?;
                let lost = kept.clone().filter(|planted| {
                    let is_there = |value: &String| value.contains(&planted.word);
                    !values.iter().any(is_there)
                });
                missed.replace(lost.map(|planted| planted.names.join(" · ")).collect());
                Ok(missed.borrow().is_empty())
            });
        arrived
            .await
            .with_context(|| format!("lost: {:?}", missed.borrow()))?;
        let page = self
            .app
            .client
            .execute("return document.body.innerText", vec![]);
        let page = page
            .await?
            .as_str()
            .context("a page has a text")?
            .to_owned();
        for shown in &self.shown {
            ensure!(page.contains(shown), "{shown} is not on the page");
        }
        println!(
            "{} words read again after unlocking",
            kept.count() + self.shown.len()
        );
        Ok(())
    }

    /// No field that the sources have was passed by.
    fn every_field_was_planted(&self) -> Result<()> {
        let mut by_screen: BTreeMap<&str, usize> = BTreeMap::new();
        for planted in &self.planted {
            *by_screen.entry(planted.screen).or_default() += 1;
        }
        println!("fields with a word: {by_screen:?}");
        let labels = inventory::labels(&setting::interface()?, &self.labels)?;
        let planted: Vec<_> = self.planted.iter().map(|p| p.names.clone()).collect();
        let missed = inventory::missed(&labels, &planted);
        ensure!(missed.is_empty(), "fields without a word: {missed:?}");
        println!(
            "all {} fields of the interface's sources",
            labels.values().sum::<usize>()
        );
        Ok(())
    }
}
