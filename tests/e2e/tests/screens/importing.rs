//! Incidents are taken in from tables: one of other columns, one with mistakes, one that fits.

use anyhow::Result;
use cairn_e2e::dialog;
use cairn_e2e::page::rail;

use crate::gallery::Gallery;

/// A table as somebody keeps it who has never heard of this app.
const FOREIGN: &str = "Date of the event;Where;What happened;Name;Kind of act;Remarks of the office\n\
    12.03.2025;Reykjavik;Two men asked her about the session.;Ásta Invented;Summons;call back on Monday\n\
    14.03.2025;Akureyri;لم يُسمح لها بالسفر.;Bjarni Imaginary;Travel ban;\n\
    02.04.2025;Reykjavik;她被要求说出同伴的名字。;虚构的人;Interrogation;a very long remark that says more than fits into \
    the width of one cell of the preview, so that the page must decide where to break it\n";

/// A table with our columns and somebody's slips.
const MISTAKEN: &str = "title,start,state,act_type,risk.likelihood\n\
    First,2025-02-30,Iceland,arrest,3\nSecond,yesterday,ISL,arrest,9\nThird,2025,ISL,no such act,\n";

/// What the vault is filled with: three scripts, people with names alike, a case.
const FITTING: &str = "language,title,narrative,start,state,victim_name,act_type,act_start,engagement_mechanism,\
    engagement_date,engagement_subject,case.reference,case.title\n\
    en,Summons after the side event,Two men in plain clothes handed her a summons.,2025-03-03,ISL,Ásta Invented,\
    summons_interrogation,2025-03-03,hrc_session,2025-03-02,Statement at the side event,INV1-0001,Invented reprisals\n\
    ar,منع من السفر بعد الجلسة,قالت المدافعة إنها مُنعت من السفر عند الحدود.,2025-04,ISL,Asta Invented,travel_ban_or_passport_seizure,\
    2025-04,upr,2025-01,تقرير الظل,INV1-0001,\n\
    zh,因与联合国合作而被传唤,她认为这是对她与联合国合作的报复。,2025,ISL,虚构的人,arrest,2025-05-06,cat,2024-11,影子报告,,\n\
    en,\"A title that is a good deal longer than what one line of the list can hold, so that it must be cut somewhere\",,,,\
    Bjarni Imaginary,other,,,,,,\n";

/// The page of the import, from the first look to what came in.
pub(crate) async fn all(gallery: &mut Gallery) -> Result<()> {
    rail::incidents(&gallery.app).await?;
    gallery.app.click("import").await?;
    gallery.app.find("import-choose").await?;
    gallery.judge("import-start").await;

    choose(gallery, "register.csv", FOREIGN).await?;
    gallery.app.find("import-column").await?;
    act_types(gallery).await?;
    gallery.judge_whole("import-mapping").await;
    gallery.press(".saved button").await?;
    let saved = "return document.querySelectorAll('.saved select').length > 0";
    gallery
        .app
        .until("the mapping is kept", async || {
            Ok(gallery.app.client.execute(saved, vec![]).await? == true)
        })
        .await?;
    gallery.judge_at(".saved", "import-saved").await?;

    choose(gallery, "mistaken.csv", MISTAKEN).await?;
    gallery.app.find("import-problem").await?;
    gallery.judge_whole("import-problems").await;

    choose(gallery, "fitting.csv", FITTING).await?;
    gallery
        .app
        .until("the mistakes of the other table are gone", async || {
            Ok(gallery.app.all("import-problem").await?.is_empty())
        })
        .await?;
    gallery.app.click("import-run").await?;
    gallery.app.find("import-done").await?;
    gallery.judge("import-done").await;
    Ok(())
}

async fn choose(gallery: &Gallery, name: &str, text: &str) -> Result<()> {
    let file = gallery.app.home.documents().join(name);
    std::fs::write(&file, text)?;
    gallery.app.click("import-choose").await?;
    dialog::answer(&gallery.app.display, &file)
}

/// Says that the column of acts holds types of acts, whose words are then asked for.
async fn act_types(gallery: &Gallery) -> Result<()> {
    let choose = "const all = [...document.querySelectorAll('[data-testid=import-column]')]; \
        const li = all.find(li => li.querySelector('.name').textContent.includes('Kind of act')); \
        const s = li?.querySelector('select'); if (!s) return false; if (/act_type$/.test(s.value)) return true; \
        s.value = [...s.options].find(o => /act_type$/.test(o.value))?.value ?? ''; \
        s.dispatchEvent(new Event('change', { bubbles: true })); return false";
    gallery
        .app
        .until("the column can be given a meaning", async || {
            Ok(gallery.app.client.execute(choose, vec![]).await? == true)
        })
        .await?;
    let asked = "const all = [...document.querySelectorAll('[data-testid=import-column]')]; \
        return all.some(li => li.querySelectorAll('select').length > 2)";
    gallery
        .app
        .until("the words of the column are asked for", async || {
            Ok(gallery.app.client.execute(asked, vec![]).await? == true)
        })
        .await
}
