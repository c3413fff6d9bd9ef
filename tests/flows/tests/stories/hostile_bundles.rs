//! Opening a bundle writes below the one new folder it was given, or nothing at all.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use cairn_flows::{Run, Story, decrypt, tool};

/// A receiver with a good bundle, in a folder of their own.
struct Receiver {
    story: Story,
    desk: PathBuf,
    identity: PathBuf,
    recipient: String,
    bundle: PathBuf,
}

impl Receiver {
    fn new() -> Self {
        let (story, _) = Story::with_vault();
        let incident = story.incident();
        let _ = story.exhibit(&incident, &story.write("photo", vec![7; 10_000]));
        let (identity, recipient) = story.receiver("identity.txt");
        let bundle = story.path("good.age");
        let seal = story.on_vault("bundle seal --incident").arg(incident);
        let seal = seal.arg("--to").arg(&recipient).arg("-o").arg(&bundle);
        let _ = seal.ends(0);
        let desk = story.path("desk");
        fs::create_dir(&desk).unwrap();
        Self {
            story,
            desk,
            identity,
            recipient,
            bundle,
        }
    }

    fn open(&self, bundle: &Path, into: &Path) -> Run<'_> {
        let open = self.story.cairn("bundle open").arg(bundle);
        open.arg("-i").arg(&self.identity).arg("-o").arg(into)
    }

    /// Seals any bytes to the receiver, with stock `age`.
    fn seal_raw(&self, zip: &[u8]) -> PathBuf {
        let plain = self.story.write("forged.zip", zip);
        let sealed = self.story.path("forged.age");
        let words = ["-r", self.recipient.as_str(), "-o"].map(Path::new);
        let [to, recipient, out] = words;
        tool(
            Path::new("/"),
            "age",
            &[to, recipient, out, &sealed, &plain],
        );
        sealed
    }
}

/// Replaces every occurrence of some bytes by others of the same length.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let mut at = 0;
    let mut count = 0;
    while let Some(next) = bytes[at..].windows(from.len()).position(|w| w == from) {
        bytes[at + next..][..to.len()].copy_from_slice(to);
        at += next + to.len();
        count += 1;
    }
    assert!(count > 0, "nothing was forged");
    bytes
}

#[test]
fn a_place_that_is_taken_is_not_touched() {
    let receiver = Receiver::new();
    let desk = &receiver.desk;
    let elsewhere = receiver.story.path("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::create_dir(desk.join("folder")).unwrap();
    fs::write(desk.join("file"), b"mine").unwrap();
    symlink(&elsewhere, desk.join("link")).unwrap();
    symlink("/nowhere/at/all", desk.join("dangling")).unwrap();
    symlink("itself", desk.join("itself")).unwrap();
    fs::create_dir(desk.join("half.part")).unwrap();
    symlink(&elsewhere, desk.join("led.part")).unwrap();
    let before = Story::names_below(desk);
    for taken in [
        "folder",
        "folder/",
        "file",
        "link",
        "link/",
        "dangling",
        "dangling/",
        "itself",
        "half",
        "led",
    ] {
        let open = receiver.open(&receiver.bundle, &desk.join(taken));
        open.is_refused("already something by the name");
        assert_eq!(Story::names_below(desk), before, "{taken}");
    }
    for nowhere in ["absent/new", "file/new", "dangling/new", "itself/new"] {
        let open = receiver.open(&receiver.bundle, &desk.join(nowhere));
        open.is_refused("The new file or folder cannot be written");
        assert_eq!(Story::names_below(desk), before, "{nowhere}");
    }
    for nothing in [".", "..", "/"] {
        let open = receiver.open(&receiver.bundle, Path::new(nothing));
        let _ = open.ends(1);
    }
    assert_eq!(Story::names_below(&elsewhere), [] as [PathBuf; 0]);
    assert_eq!(fs::read(desk.join("file")).unwrap(), b"mine");
    let _ = receiver.open(&receiver.bundle, &desk.join("new")).ends(0);
}

#[test]
fn a_bundle_that_was_made_to_do_harm_leaves_nothing_behind() {
    let receiver = Receiver::new();
    let zip = decrypt(
        &receiver.bundle,
        &receiver.identity,
        &receiver.story.path("good.zip"),
    );
    let zip = fs::read(zip).unwrap();
    let forged = receiver.seal_raw(&zip);
    let control = receiver.desk.join("control");
    let _ = receiver.open(&forged, &control).ends(0);
    fs::remove_dir_all(&control).unwrap();

    let top = zip[30..30 + 37].to_vec();
    assert_eq!(top[36], b'/', "a local header, then the bundle's id");
    let name = [&top, &b"README.txt"[..]].concat();
    let named = |new: &[u8]| {
        let mut padded = new.to_vec();
        padded.resize(name.len(), b'x');
        replaced(&zip, &name, &padded)
    };
    let mut mode = zip.clone();
    let central = zip.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    // A link, by the mode in the high half of the external attributes.
    mode[central + 40..central + 42].copy_from_slice(&0o120_777_u16.to_le_bytes());
    let attacks = [
        ("upwards", named(b"../../../../evil")),
        (
            "upwards from its top",
            replaced(&zip, b"README.txt", b"../../evil"),
        ),
        ("from the root", named(b"/tmp/cairn-evil/")),
        ("backwards", replaced(&zip, b"README.txt", b"..\\..\\evil")),
        ("a line end", replaced(&zip, b"README.txt", b"README.\ntx")),
        ("a link", mode),
        ("cut", zip[..zip.len() - 1].to_vec()),
        ("half", zip[..zip.len() / 2].to_vec()),
        ("longer", [&zip[..], b"more"].concat()),
        ("other bytes", replaced(&zip, &[7; 64], &[8; 64])),
        ("nothing", Vec::new()),
        ("noise", vec![0x5a; 100_000]),
    ];
    let before = Story::names_below(&receiver.desk);
    let around = || Story::names_below(receiver.desk.parent().unwrap()).len();
    for (attack, bytes) in attacks {
        fs::remove_file(receiver.story.path("forged.age")).unwrap();
        let forged = receiver.seal_raw(&bytes);
        let all = around();
        let ran = receiver
            .open(&forged, &receiver.desk.join("new"))
            .is_refused("not a whole and unchanged bundle; nothing was written");
        assert!(!ran.stderr.contains("evil"), "{attack}: {}", ran.stderr);
        assert_eq!(Story::names_below(&receiver.desk), before, "{attack}");
        assert_eq!(around(), all, "{attack}");
    }
    for evil in ["/evil", "/tmp/cairn-evil"] {
        assert!(!Path::new(evil).exists());
    }
}

#[test]
fn a_bundle_that_was_changed_or_cut_on_its_way_leaves_nothing_behind() {
    let receiver = Receiver::new();
    let good = fs::read(&receiver.bundle).unwrap();
    let before = Story::names_below(&receiver.desk);
    let mut flipped = good.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    for (what, bytes) in [
        ("flipped", flipped),
        ("cut", good[..good.len() - 1].to_vec()),
        ("half", good[..middle].to_vec()),
        ("longer", [&good[..], b"more"].concat()),
    ] {
        let file = receiver.story.write("harmed.age", bytes);
        let open = receiver.open(&file, &receiver.desk.join("new"));
        open.is_refused("does not open the bundle, or the bundle is damaged");
        assert_eq!(Story::names_below(&receiver.desk), before, "{what}");
    }
    let (stranger, _) = receiver.story.receiver("stranger.txt");
    let open = receiver.story.cairn("bundle open").arg(&receiver.bundle);
    let open = open.arg("-i").arg(stranger).arg("-o");
    open.arg(receiver.desk.join("new"))
        .is_refused("does not open the bundle, or the bundle is damaged");
    assert_eq!(Story::names_below(&receiver.desk), before);

    let opened = receiver.desk.join("new");
    let _ = receiver.open(&receiver.bundle, &opened).ends(0);
    assert_eq!(
        fs::read_dir(&receiver.desk).unwrap().count(),
        1,
        "one folder, and nothing beside it"
    );
    for path in Story::names_below(&opened) {
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}
