//! Files come in and go out whole, and what is no file does not come in.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use cairn_flows::{Story, tool};
use serde_json::Value;

fn with_incident() -> (Story, String) {
    let (story, _) = Story::with_vault();
    let file = story.write("one.csv", "title,language\nInvented,en\n");
    let id = story
        .on_vault("incident import")
        .arg(file)
        .ends(0)
        .line()
        .to_owned();
    (story, id)
}

#[test]
fn an_exhibit_is_written_out_as_it_came_in_and_nothing_is_overwritten() {
    let (story, incident) = with_incident();
    let original = story.write("original", b"invented bytes \x00\xff");
    let id = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(original)
        .ends(0)
        .line()
        .to_owned();
    let copy = story.path("copy");
    let _ = story
        .on_vault("evidence extract")
        .arg(&id)
        .arg("-o")
        .arg(&copy)
        .ends(0);
    assert_eq!(fs::read(&copy).unwrap(), b"invented bytes \x00\xff");
    assert_eq!(
        fs::metadata(&copy).unwrap().permissions().mode() & 0o777,
        0o600
    );

    let mine = story.write("mine", b"mine");
    story
        .on_vault("evidence extract")
        .arg(&id)
        .arg("-o")
        .arg(&mine)
        .ends(1)
        .says("already something");
    assert_eq!(fs::read(&mine).unwrap(), b"mine");
    let unknown = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";
    let nowhere = story.path("nowhere");
    story
        .on_vault("evidence extract")
        .arg(unknown)
        .arg("-o")
        .arg(&nowhere)
        .ends(1)
        .says("no exhibit");
    assert!(!nowhere.exists());
}

#[test]
fn pipes_loops_and_nothing_at_all_are_named_by_number_and_the_rest_goes_on() {
    let (story, incident) = with_incident();
    let pipe = story.path("qanturel-2");
    tool(Path::new("/"), "mkfifo", &[&pipe]);
    let looped = story.path("qanturel-3");
    symlink(&looped, &looped).unwrap();
    let cases = [
        (pipe, "File \u{2068}2\u{2069} is not a file"),
        (looped, "File \u{2068}2\u{2069} cannot be read"),
        (
            story.path("qanturel-4"),
            "File \u{2068}2\u{2069} cannot be read",
        ),
    ];
    for (round, (bad, words)) in cases.iter().enumerate() {
        let before = story.write("before", format!("before {round}"));
        let after = story.write("after", format!("after {round}"));
        let add = story.on_vault("evidence add").arg(&incident);
        let ran = add.arg(&before).arg(bad).arg(&after).ends(1);
        ran.says(words);
        assert_eq!(ran.lines().len(), 2, "the other two came in");
        let name = bad.file_name().unwrap().to_str().unwrap();
        assert!(!ran.stderr.contains(name), "no name on stderr");
    }
    let mut add = story.on_vault("evidence add").arg(&incident);
    for (bad, _) in &cases {
        add = add.arg(bad);
    }
    let ran = add.ends(1);
    for words in [
        "File \u{2068}1\u{2069} is not a file",
        "File \u{2068}2\u{2069} cannot be read",
        "File \u{2068}3\u{2069} cannot be read",
        "\u{2068}3\u{2069} files were not taken in",
    ] {
        ran.says(words);
    }
    let listed = story.on_vault("evidence list").arg(&incident).ends(0);
    assert_eq!(listed.lines().len(), 6);
}

#[test]
fn a_file_that_the_incident_has_already_is_named_by_its_exhibit_and_kept_once() {
    let (story, incident) = with_incident();
    let [first, other] = [("first", "the same"), ("other", "another")]
        .map(|(name, bytes)| story.exhibit(&incident, &story.write(name, bytes)));
    let again = story.write("qanturel-again", "the same");
    let blobs = || Story::files_below(&story.vault().join("blobs")).len();
    let before = blobs();
    let add = |words: &str| {
        let add = story.on_vault("evidence add").args(words).arg(&incident);
        add.arg(&again)
    };
    let ran = add("").ends(0);
    assert_eq!(ran.line(), first, "the exhibit that has these bytes");
    ran.says("File \u{2068}1\u{2069} is here already, as exhibit \u{2068}1\u{2069}");
    assert!(!ran.stderr.contains("qanturel"), "no name on stderr");
    let json: Value = serde_json::from_str(&add("--json").ends(0).stdout).unwrap();
    let expected = serde_json::json!([{
        "number": 1, "name": "qanturel-again", "outcome": "already",
        "id": first, "exhibit_no": 1, "reason": null,
    }]);
    assert_eq!(json, expected);
    assert_eq!(blobs(), before);

    let elsewhere = story.incident();
    let ran = story.on_vault("evidence add").arg(&elsewhere).arg(&again);
    assert_ne!(ran.ends(0).line(), first, "another incident has its own");
    let ran = add("--keep-duplicates").ends(0);
    assert!(first != ran.line() && other != ran.line());
    assert_eq!(blobs(), before + 2);
    let listed = story.on_vault("evidence list").arg(&incident).ends(0);
    assert_eq!(listed.lines().len(), 3);
    let _ = story.on_vault("vault check").ends(0);
}

#[test]
fn the_vault_is_for_its_owner_alone() {
    let (story, incident) = with_incident();
    let original = story.write("original", b"invented");
    let _ = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(original)
        .ends(0);
    for (path, _) in Story::files_below(&story.vault()) {
        let mode = fs::metadata(&path).unwrap().mode() & 0o777;
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
}

#[test]
fn an_exhibit_that_is_not_whole_is_named_and_the_rest_leaves_when_that_is_asked_for() {
    let (story, incident) = with_incident();
    let (_, recipient) = story.receiver("identity.txt");
    let add = |name: &str, bytes: Vec<u8>| {
        let original = story.write(name, bytes);
        let add = story.on_vault("evidence add").arg(&incident).arg(original);
        add.ends(0).line().to_owned()
    };
    let (whole, bad) = (add("whole", vec![1; 200_000]), add("bad", vec![2; 400_000]));
    // Changed in its middle: neither its length nor its beginning or end tells.
    let blobs = Story::files_below(&story.vault().join("blobs"));
    let (path, mut bytes) = blobs.into_iter().max_by_key(|(_, b)| b.len()).unwrap();
    bytes[150_000] ^= 1;
    fs::write(path, bytes).unwrap();
    let bundle = story.path("bundle.age");
    let seal = |words: &str| {
        let seal = story.on_vault("bundle seal --incident").arg(&incident);
        let seal = seal.args("--to").arg(&recipient).arg("-o").arg(&bundle);
        seal.args(words)
    };
    let refused = seal("").ends(1);
    refused.says(&bad);
    refused.says("--leave-out-damaged");
    assert!(!refused.stderr.contains(&whole));
    assert!(!bundle.exists(), "nothing was written");
    let sealed = seal("--leave-out-damaged").ends(0);
    sealed.says(&bad);
    let opened = story.path("opened");
    let open = story.cairn("bundle open").arg(&bundle).arg("-i");
    let open = open.arg(story.path("identity.txt")).arg("-o");
    let _ = open.arg(&opened).ends(0);
    let holds = |bytes: &[u8]| Story::files_below(&opened).iter().any(|(_, b)| b == bytes);
    assert!(holds(&[1; 200_000]), "the whole one is there");
    assert!(!holds(&[2; 400_000]));
}

/// A JPEG file without anything in it, into which `exiftool` then writes.
const EMPTY_JPEG: &[u8] = b"\xff\xd8\xff\xdb\x00\x43\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\
\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\
\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\
\x00\x00\x3f\x00\xd2\xff\xd9";

#[test]
fn what_a_photograph_says_of_itself_is_said_in_words_and_by_field() {
    let (story, incident) = with_incident();
    let photograph = story.write("photograph.jpg", EMPTY_JPEG);
    let tags = [
        "-overwrite_original",
        "-Make=Invented",
        "-Model=Camera \u{202e}9",
        "-SerialNumber=qanturel-7",
        "-XMP-dc:Creator=Qanturel\u{202e} Invented",
        "-DateTimeOriginal=2025:03:04 14:05:00",
        "-OffsetTimeOriginal=+02:00",
        "-GPSLatitude=33.4433",
        "-GPSLatitudeRef=S",
        "-GPSLongitude=70.5",
        "-GPSLongitudeRef=W",
    ];
    let mut arguments: Vec<&Path> = tags.iter().map(Path::new).collect();
    arguments.push(&photograph);
    tool(Path::new("/"), "exiftool", &arguments);
    let plain = story.write("plain", b"no picture");
    let added = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(&photograph)
        .arg(&plain)
        .ends(0);
    let ids: Vec<String> = added.lines().into_iter().map(str::to_owned).collect();

    let said = story.on_vault("evidence facts").arg(&ids[0]).ends(0);
    for words in [
        "Taken on \u{2068}2025-03-04\u{2069} at \u{2068}14:05:00\u{2069}",
        "\u{2068}-33.44330\u{2069}, \u{2068}-70.50000\u{2069}",
        "qanturel-7",
        "Names persons: \u{2068}Qanturel\\u{202e} Invented",
    ] {
        said.says(words);
    }
    let model = "image\tModel\tCamera \\u{202e}9";
    assert!(said.lines().contains(&model), "{}", said.stdout);
    let json = story.on_vault("evidence facts").arg(&ids[0]).arg("--json");
    let json: Value = serde_json::from_str(&json.ends(0).stdout).unwrap();
    assert_eq!(json["serial"], "qanturel-7");
    assert_eq!(json["persons"][0], "Qanturel\u{202e} Invented");
    assert_eq!(json["size"]["width"], 1);
    assert_eq!(json["has_c2pa_manifest"], false);
    assert_eq!(json["taken"]["offset"], "+02:00");
    story
        .on_vault("evidence facts")
        .arg(&ids[1])
        .ends(0)
        .says("says nothing of itself");
}

#[test]
fn a_clean_copy_says_nothing_of_itself_and_shows_nothing_of_what_is_covered() {
    let (story, incident) = with_incident();
    let photograph = story.path("photograph.jpg");
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/photograph.jpg"),
        &photograph,
    )
    .unwrap();
    let plain = story.write("plain", b"no picture");
    let added = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(&photograph)
        .arg(&plain)
        .ends(0);
    let ids: Vec<String> = added.lines().into_iter().map(str::to_owned).collect();
    let said_by = |id: &str| story.on_vault("evidence facts").arg(id).ends(0);
    assert!(
        said_by(&ids[0]).stdout.contains("Cairn test camera"),
        "the control"
    );

    let cleaned = story.on_vault("evidence clean").arg(&ids[0]).ends(0);
    cleaned.says("exhibit \u{2068}3\u{2069}");
    let said = said_by(cleaned.line());
    assert_eq!(said.stdout, "", "not a field");
    assert!(
        !said.stderr.contains("Cairn test camera"),
        "{}",
        said.stderr
    );
    let covered = story
        .on_vault("evidence clean")
        .arg(&ids[0])
        .args("--cover 10,20,100,50 --cover 300,200,500,500")
        .ends(0);
    let out = story.path("covered.jpg");
    let _ = story
        .on_vault("evidence extract")
        .arg(covered.line())
        .arg("-o")
        .arg(&out)
        .ends(0);
    let said = tool(
        Path::new("/"),
        "exiftool",
        &[Path::new("-json"), Path::new("-G1"), &out],
    );
    let said = String::from_utf8(said).unwrap();
    for gone in ["GPS", "IFD0", "ExifIFD", "Make"] {
        assert!(!said.contains(gone), "{gone} in {said}");
    }
    let back = story.path("back.jpg");
    let _ = story
        .on_vault("evidence extract")
        .arg(&ids[0])
        .arg("-o")
        .arg(&back)
        .ends(0);
    assert_eq!(fs::read(&back).unwrap(), fs::read(&photograph).unwrap());

    for (id, cover, words) in [
        (&ids[1], "", "no picture"),
        (&ids[0], "--cover 320,0,10,10", "not in the picture"),
        (&ids[0], "--cover 0,0,0,10", "not in the picture"),
    ] {
        let clean = story.on_vault("evidence clean").arg(id).args(cover);
        clean.ends(1).says(words);
    }
    let _ = story
        .on_vault("evidence clean")
        .arg(&ids[0])
        .args("--cover 1,2")
        .ends(2);
    let listed = story.on_vault("evidence list").arg(&incident).ends(0);
    assert_eq!(
        listed.lines().len(),
        4,
        "nothing was made of what was refused"
    );
}

#[test]
fn a_clean_copy_of_a_document_has_no_text_no_author_and_no_page_that_was_left_out() {
    let (story, incident) = with_incident();
    let letter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/letter.pdf");
    let added = story.on_vault("evidence add").arg(&incident).arg(&letter);
    let added = added.ends(0);
    let id = added.line().to_owned();
    let clean = |more: &str| story.on_vault("evidence clean").arg(&id).args(more);
    let copied = clean("--cover 2:100,100,400,300 --without 1").ends(0);
    let out = story.path("copy.pdf");
    let _ = story
        .on_vault("evidence extract")
        .arg(copied.line())
        .arg("-o")
        .arg(&out)
        .ends(0);
    let ask = |program: &str, file: &Path, more: &[&Path]| {
        let arguments: Vec<&Path> = [&[file], more].concat();
        String::from_utf8(tool(Path::new("/"), program, &arguments)).unwrap()
    };
    let to_stdout = [Path::new("-")];
    assert!(
        ask("pdftotext", &letter, &to_stdout).contains("Invented"),
        "the control"
    );
    assert_eq!(ask("pdftotext", &out, &to_stdout).trim(), "");
    assert!(
        ask("exiftool", &letter, &[]).contains("Invented Author"),
        "the control"
    );
    assert!(!ask("exiftool", &out, &[]).contains("Author"));
    let pages = |file: &Path| {
        let said = ask("pdfinfo", file, &[]);
        let line = said.lines().find_map(|line| line.strip_prefix("Pages:"));
        line.unwrap().trim().to_owned()
    };
    assert_eq!((pages(&letter).as_str(), pages(&out).as_str()), ("2", "1"));

    for (more, words) in [
        ("--without 3", "not in the picture"),
        ("--without 1 --without 2", "not in the picture"),
        ("--cover 3:1,1,1,1", "not in the picture"),
    ] {
        clean(more).ends(1).says(words);
    }
    let _ = clean("--without 0").ends(2);
}

#[test]
fn a_transcript_and_a_translation_are_attached_to_what_they_were_made_from() {
    let (story, incident) = with_incident();
    let attach = |more: &str, of: &str, name: &str| {
        let file = story.write(name, name.as_bytes());
        let add = story.on_vault("evidence add").arg(&incident).arg(&file);
        add.args(more).arg(of)
    };
    let note = story.write("note.opus", b"an invented recording");
    let added = story.on_vault("evidence add").arg(&incident).arg(&note);
    let recording = added.ends(0).line().to_owned();
    let transcript = attach("--transcript-of", &recording, "words.txt").ends(0);
    let transcript = transcript.line().to_owned();
    let translation = attach("--translation-of", &transcript, "mots.txt").ends(0);
    for (made, of, step) in [
        (transcript.as_str(), &recording, "transcribed"),
        (translation.line(), &transcript, "translated"),
    ] {
        let told = story.on_vault("evidence custody").arg(made).ends(0);
        let made = format!("cre\tmade\t{of}\t{step}");
        assert!(told.stdout.contains(&made), "{}", told.stdout);
    }
    let told = story
        .on_vault("incident show")
        .arg(&incident)
        .args("--json");
    let told: Value = serde_json::from_str(&told.ends(0).stdout).unwrap();
    let roles = |item: &Value| item["role"].as_str().unwrap().to_owned();
    let roles: Vec<_> = told["evidence"]
        .as_array()
        .unwrap()
        .iter()
        .map(roles)
        .collect();
    assert_eq!(roles, ["evidentiary_original", "transcript", "translation"]);

    let table = story.write("two.csv", "title,language\nAnother,en\n");
    let imported = story.on_vault("incident import").arg(table).ends(0);
    let other = imported.line().to_owned();
    let file = story.write("x", b"x");
    for of in [recording.as_str(), "7d3c5a3e-58f1-4d55-9df2-0a3f0a0f6a11"] {
        let add = story.on_vault("evidence add").arg(&other).arg(&file);
        add.args("--transcript-of").arg(of).ends(1).says("exhibit");
    }
}

#[test]
fn custody_says_what_happened_to_an_exhibit_and_a_check_that_it_was_checked() {
    let (story, incident) = with_incident();
    let photograph = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/photograph.jpg");
    let added = story
        .on_vault("evidence add")
        .arg(&incident)
        .arg(&photograph);
    let id = added.ends(0).line().to_owned();
    let copy = story.on_vault("evidence clean").arg(&id).ends(0);
    story
        .on_vault("evidence check")
        .arg(&id)
        .ends(0)
        .says("byte for byte");
    let custody = |id: &str| story.on_vault("evidence custody").arg(id).ends(0);
    let happened = |id: &str| -> Vec<String> {
        let told = custody(id);
        let events = told.lines().into_iter();
        events
            .map(|event| event.split('\t').skip(1).collect::<Vec<_>>().join(" "))
            .collect()
    };
    assert_eq!(
        happened(&id),
        [
            "ing taken_in".to_owned(),
            format!("rep copied {}", copy.line()),
            "fix whole".to_owned()
        ]
    );
    let made = format!("cre made {id} metadata_removed");
    assert_eq!(happened(copy.line()), ["ing taken_in".to_owned(), made]);

    let index = story.on_vault("evidence index").arg(&incident).ends(0);
    let listed: Vec<Vec<&str>> = index
        .lines()
        .into_iter()
        .map(|l| l.split('\t').collect())
        .collect();
    let ids: Vec<&str> = listed.iter().map(|fields| fields[1]).collect();
    assert_eq!(ids, [id.as_str(), copy.line()]);
    let peer = std::process::Command::new("sha256sum")
        .arg(&photograph)
        .output()
        .unwrap();
    let peer = String::from_utf8(peer.stdout).unwrap();
    assert!(peer.starts_with(listed[0][3]), "its digest");
    let json = story
        .on_vault("evidence index")
        .arg(&incident)
        .arg("--json");
    let json: Value = serde_json::from_str(&json.ends(0).stdout).unwrap();
    assert_eq!(json[0]["is_whole"], true);
    assert_eq!(json[1]["derived_from"], id.as_str());
    let _ = story.on_vault("evidence index").arg(copy.line()).ends(1);

    for (path, mut bytes) in Story::files_below(&story.vault().join("blobs")) {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    }
    for id in [id.as_str(), copy.line()] {
        let _ = story.on_vault("evidence check").arg(id).ends(1);
        assert!(happened(id).contains(&"fix damaged".to_owned()));
    }
}
