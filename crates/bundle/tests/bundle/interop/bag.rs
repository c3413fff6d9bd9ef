//! What is inside: ZIP, bag, checksums and signature, of a bundle that a stranger's program decrypted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::crate_check::assert_is_crate;
use super::tool::{TOOLS, Tool, Tools};
use super::{KINDS, sealed};
use crate::peers::{run, ssh_verify, succeed, sums, validate};
use crate::sample::{BUNDLE_ID, Sample};

const MANIFESTS: [&str; 2] = ["tagmanifest-sha256.txt", "manifest-sha256.txt"];
const UNZIP: &str = "apt-get install unzip";

/// Decrypts with a stranger's program and unpacks with `unzip`, into a folder of that program's own. Gives the bag.
pub(super) fn unpacked(tools: &Tools, tool: Tool, sample: &Sample) -> PathBuf {
    let plain = tools.decrypt(tool, &sample.identities[1], &sample.path("bundle.age"));
    let zip = sample.path(&format!("{tool:?}.zip"));
    std::fs::write(&zip, plain.unwrap()).unwrap();
    let told = unzip_tests(&zip);
    assert!(String::from_utf8_lossy(&told.stdout).contains("No errors detected"));
    assert!(told.status.success());
    let out = zip.with_extension("out");
    let mut unzip = Command::new("unzip");
    succeed(unzip.arg("-q").arg(zip).arg("-d").arg(&out), UNZIP);
    out.join(BUNDLE_ID.to_string())
}

fn unzip_tests(zip: &Path) -> Output {
    run(Command::new("unzip").arg("-t").arg(zip), UNZIP)
}

/// Every file below a folder, by its path in it. The padding is not unpacked by our own reader, and says nothing.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                found.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    found.remove(Path::new("padding.bin"));
    found
}

/// Bundles of the first format hold no RO-Crate; those of every later one must.
fn is_of_the_first_format(bag: &Path) -> bool {
    let info = std::fs::read_to_string(bag.join("bag-info.txt")).unwrap();
    info.contains("Bundle-Format: cairn-bundle 1\n")
}

fn assert_holds(output: &Output) {
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{messages}");
}

#[test]
fn what_every_program_decrypts_is_a_signed_bag_with_the_evidence_as_it_was_taken_in() {
    let Some(tools) = Tools::find() else { return };
    for (kind, draw) in KINDS {
        let sample = sealed(draw);
        let ours = tree(&sample.open().unwrap().dir);
        for tool in TOOLS {
            let bag = unpacked(&tools, tool, &sample);
            for manifest in MANIFESTS {
                assert_holds(&sums(&bag, manifest));
            }
            assert_holds(&validate(&bag));
            assert_holds(&ssh_verify(&bag));
            let theirs = tree(&bag);
            assert!(theirs == ours, "{tool:?}, {kind}");
            for original in sample.files.values() {
                assert!(theirs.values().any(|bytes| bytes == original));
            }
        }
        let bag = sample.path("Typage.out").join(BUNDLE_ID.to_string());
        if !is_of_the_first_format(&bag) {
            assert_is_crate(&tools, &bag.join("data"));
        }
    }
}

#[test]
fn every_check_of_a_bag_notices_one_byte_that_was_changed() {
    let Some(tools) = Tools::find() else { return };
    let sample = sealed(KINDS[1].1);
    let bag = unpacked(&tools, Tool::NewestAge, &sample);

    let zip = sample.path("NewestAge.zip");
    let mut bytes = std::fs::read(&zip).unwrap();
    let inside = bytes.windows(64).position(|run| run == [7; 64]).unwrap();
    bytes[inside] ^= 1;
    std::fs::write(&zip, bytes).unwrap();
    assert!(!unzip_tests(&zip).status.success());

    for (path, manifest) in [("data", MANIFESTS[1]), ("README.txt", MANIFESTS[0])] {
        let of_that = tree(&bag);
        let (file, whole) = of_that
            .iter()
            .find(|(name, bytes)| name.starts_with(path) && !bytes.is_empty())
            .unwrap();
        let mut changed = whole.clone();
        changed[0] ^= 1;
        std::fs::write(bag.join(file), changed).unwrap();
        assert!(!sums(&bag, manifest).status.success(), "{path}");
        assert!(!validate(&bag).status.success(), "{path}");
        std::fs::write(bag.join(file), whole).unwrap();
        assert_holds(&sums(&bag, manifest));
        assert_holds(&validate(&bag));
    }

    let tags = bag.join(MANIFESTS[0]);
    let whole = std::fs::read(&tags).unwrap();
    let mut changed = whole.clone();
    changed[0] ^= 1;
    std::fs::write(&tags, changed).unwrap();
    assert!(!ssh_verify(&bag).status.success());
    std::fs::write(&tags, whole).unwrap();
    assert_holds(&ssh_verify(&bag));
}
