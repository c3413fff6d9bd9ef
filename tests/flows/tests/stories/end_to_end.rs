//! From an empty folder to a bundle that a stranger's tools open.

use std::fs;

use cairn_flows::{Bag, Story, decrypt};
use serde_json::{Value, json};

/// Three incidents in three languages, everybody in them having agreed to this receiver.
fn incidents(recipient: &str) -> String {
    let text =
        |language: &str, text: &str| json!({ "known": { "language": language, "text": text } });
    let incident = |language: &str, title: &str, narrative: &str, name: &str, start: &str| {
        json!({
            "incident": {
                "title": text(language, title),
                "narrative": text(language, narrative),
                "start": { "known": { "value": start } },
                "end": { "missing": "unknown" },
                "place": { "state": { "known": "CHE" } },
                "is_reprisal": { "known": "yes" },
            },
            "persons": [{ "id": "p", "names": { "full": text(language, name) } }],
            "participations": [{ "person": "p", "role": "victim" }],
            "acts": [{ "id": "a", "victim": { "known": "p" }, "act_type": "arrest" }],
            "involvements": [{ "act": { "known": "a" }, "actor_type": { "known": "police" } }],
            "engagements": [{ "persons": ["p"], "mechanism": "hrc_session", "status": { "known": "past" } }],
            "consents": [{ "person": "p", "receiver": recipient, "value": "granted" }],
        })
    };
    let lines = [
        incident(
            "en",
            "Arrest after the session",
            "She was arrested at the airport.",
            "Invented Person",
            "2025-03",
        ),
        incident(
            "ar",
            "اعتقال بعد الدورة",
            "أُوقِفَتْ في المَطارِ بعد عودتها من جنيف.",
            "شخص مختلق",
            "2025-04-02",
        ),
        incident(
            "zh",
            "会议后被拘留",
            "他在机场被警察带走，家属未收到通知。",
            "虚构的人",
            "2025-05",
        ),
    ];
    lines.map(|line| line.to_string()).join("\n")
}

#[test]
fn what_was_recorded_reaches_a_receiver_who_has_only_stock_tools() {
    let (story, _) = Story::with_vault();
    let (identity, recipient) = story.receiver("identity.txt");
    let file = story.write("incidents.jsonl", incidents(&recipient));
    let imported = story.on_vault("incident import").arg(file).ends(0);
    let ids: Vec<&str> = imported.lines();
    assert_eq!(ids.len(), 3);
    finds(&story, &ids);

    let originals = originals(&story);
    let mut add = story.on_vault("evidence add").arg(ids[1]);
    for (name, _) in &originals {
        add = add.arg(story.path(name));
    }
    let exhibits = add.ends(0);
    assert_eq!(exhibits.lines().len(), originals.len());
    shows(&story, ids[1], &originals);

    let bundle = story.path("0a1b2c3d.age");
    let mut seal = story.on_vault("bundle seal --incident");
    for id in &ids {
        seal = seal.arg(*id);
    }
    let sealed = seal
        .args("--to")
        .arg(&recipient)
        .arg("-o")
        .arg(&bundle)
        .ends(0);
    let digest = cairn_crypto::safe::digest::Digest::of(&fs::read(&bundle).unwrap()).hex();
    assert!(
        sealed.stdout.contains(&digest),
        "the digest of the file that was sealed"
    );

    let zip = decrypt(&bundle, &identity, &story.path("bundle.zip"));
    let bag = Bag::unpack(&zip, &story.path("unpacked"));
    bag.validate();
    bag.verify_signature();
    let theirs = bag.0.join("data");
    holds(&theirs, &originals, &ids);

    let opened = story.path("opened");
    let own = story
        .cairn("bundle open")
        .arg(&bundle)
        .arg("-i")
        .arg(&identity)
        .arg("-o")
        .arg(&opened);
    let _ = own.ends(0);
    assert_eq!(
        below(&theirs),
        below(&data_below(&opened)),
        "both ways give the same files"
    );
    verifies(&story, &bundle, &identity);
}

/// Searches as people type: two Chinese characters, Arabic with and without vowel signs, any case.
fn finds(story: &Story, ids: &[&str]) {
    for (words, at) in [("机场", 2), ("المطار", 1), ("المَطَار", 1), ("AIRPORT", 0)]
    {
        let found = story
            .on_vault("incident list --json --search")
            .arg(words)
            .ends(0);
        let found: Value = serde_json::from_str(&found.stdout).unwrap();
        let found: Vec<&str> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["id"].as_str().unwrap())
            .collect();
        assert_eq!(found, [ids[at]], "{words}");
    }
    let none = story
        .on_vault("incident list --json --search")
        .arg("没有这个词")
        .ends(0);
    assert_eq!(none.stdout.trim(), "[]");
    let all = story.on_vault("incident list --json").ends(0);
    fits("incident-list", &all.stdout);
    assert_eq!(all.stdout.matches("\"updated_at\"").count(), 3);
}

/// Originals as people have them: names in Arabic, with a line break and a control character, no bytes, many bytes.
fn originals(story: &Story) -> Vec<(&'static str, Vec<u8>)> {
    let mut noise = 0x2545_f491_4f6c_dd1d_u64;
    let large: Vec<u8> = (0..3_000_001)
        .map(|_| {
            noise ^= noise << 13;
            noise ^= noise >> 7;
            noise ^= noise << 17;
            noise.to_le_bytes()[0]
        })
        .collect();
    let originals = vec![
        (
            "صورة من المطار.jpg",
            b"\xff\xd8\xff\xe0 an invented photograph".to_vec(),
        ),
        (
            "two\nlines\u{1b}[31m.pdf",
            b"%PDF-1.4 an invented document".to_vec(),
        ),
        ("nothing", Vec::new()),
        ("large.bin", large),
    ];
    for (name, bytes) in &originals {
        story.write(name, bytes);
    }
    originals
}

fn shows(story: &Story, id: &str, originals: &[(&str, Vec<u8>)]) {
    let listed = story.on_vault("evidence list --json").arg(id).ends(0);
    fits("evidence-list", &listed.stdout);
    let listed: Value = serde_json::from_str(&listed.stdout).unwrap();
    for (item, (name, bytes)) in listed.as_array().unwrap().iter().zip(originals) {
        assert_eq!(item["original_filename"], *name);
        assert_eq!(item["size"], bytes.len());
    }
    let plain = story.on_vault("evidence list").arg(id).ends(0);
    assert_eq!(
        plain.lines().len(),
        originals.len(),
        "a line break in a name breaks no line"
    );
    assert!(
        !plain.stdout.contains('\u{1b}'),
        "a name commands no terminal"
    );
    let shown = story.on_vault("incident show --json").arg(id).ends(0);
    fits("incident", &shown.stdout);
    let page = story.on_vault("incident show").arg(id).ends(0);
    assert!(page.stdout.contains("أُوقِفَتْ في المَطارِ"));
}

/// Every original is in the bundle, byte for byte, under the path that the records give it.
fn holds(data: &std::path::Path, originals: &[(&str, Vec<u8>)], ids: &[&str]) {
    let records: Value =
        serde_json::from_slice(&fs::read(data.join("records.json")).unwrap()).unwrap();
    let incidents = records["incidents"].as_array().unwrap();
    let mut found: Vec<&str> = incidents
        .iter()
        .map(|i| i["incident"]["id"].as_str().unwrap())
        .collect();
    let mut expected = ids.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let items = incidents
        .iter()
        .flat_map(|i| i["evidence"].as_array().unwrap());
    let paths = records["evidence"].as_array().unwrap();
    let mut seen = 0;
    for (item, at) in items.zip(paths) {
        let name = item["original_filename"].as_str().unwrap();
        let (_, bytes) = originals
            .iter()
            .find(|(original, _)| *original == name)
            .unwrap();
        let path = data.parent().unwrap().join(at["path"].as_str().unwrap());
        assert!(
            fs::read(path).unwrap() == *bytes,
            "{name:?} is not what went in"
        );
        seen += 1;
    }
    assert_eq!(seen, originals.len());
}

fn verifies(story: &Story, bundle: &std::path::Path, identity: &std::path::Path) {
    let verified = story
        .cairn("bundle verify --json")
        .arg(bundle)
        .arg("-i")
        .arg(identity)
        .ends(0);
    fits("bundle-verified", &verified.stdout);
    let verified: Value = serde_json::from_str(&verified.stdout).unwrap();
    assert_eq!(verified["is_intact"], true);
    assert_eq!(verified["is_for_this_key"], true);
    assert_eq!(verified["signature"]["status"], "valid");
    let (other, _) = story.receiver("other.txt");
    let closed = story
        .cairn("bundle verify")
        .arg(bundle)
        .arg("-i")
        .arg(other)
        .ends(1);
    closed.says("does not open");
}

fn below(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = Story::files_below(folder)
        .into_iter()
        .map(|(path, bytes)| (path.strip_prefix(folder).unwrap().to_owned(), bytes))
        .collect();
    files.sort();
    files
}

/// The payload folder, whether or not the bag's own folder lies between.
fn data_below(opened: &std::path::Path) -> std::path::PathBuf {
    let direct = opened.join("data");
    if direct.is_dir() {
        return direct;
    }
    let bag = fs::read_dir(opened)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    bag.join("data")
}

/// Holds an output against its published schema.
pub(crate) fn fits(schema: &str, output: &str) {
    let path = format!(
        "{}/../../docs/format/{schema}.schema.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let output: Value = serde_json::from_str(output).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&output)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}
