//! Names that lead elsewhere, or that two systems read in two ways.

use cairn_bundle::Refusal;

use super::{Attack, in_top, rename, rename_in_top};
use crate::forge::Entry;

pub(crate) const NAMES: &[Attack] = &[
    ("zip slip", Refusal::NameTraversal, |z| {
        rename_in_top(z, "../../evil")
    }),
    ("a dot", Refusal::NameTraversal, |z| {
        rename_in_top(z, "./evil")
    }),
    ("a folder", Refusal::NameTraversal, |z| {
        rename_in_top(z, "data/")
    }),
    ("an absolute path", Refusal::NameAbsolute, |z| {
        rename(z, "/etc/cron.d/evil")
    }),
    ("a backslash", Refusal::NameBackslash, |z| {
        rename_in_top(z, "data\\..\\..\\evil")
    }),
    ("a UNC path", Refusal::NameBackslash, |z| {
        rename(z, "\\\\host\\share")
    }),
    ("a drive", Refusal::NameDrive, |z| rename(z, "C:/evil")),
    ("a stream", Refusal::NameDrive, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.jpg:evil")
    }),
    ("NUL", Refusal::NameControl, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.jpg\0.exe")
    }),
    ("a line end", Refusal::NameControl, |z| {
        rename_in_top(z, "data/\n")
    }),
    ("NFC", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/évil")
    }),
    ("NFD", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/e\u{301}vil")
    }),
    ("a homoglyph", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "dаta/evil")
    }),
    ("right to left", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/\u{202e}gpj.exe")
    }),
    ("bytes that are no text", Refusal::NameNotAscii, |z| {
        rename(z, b"\xff\xfe".to_vec())
    }),
    ("no name", Refusal::NameLength, |z| rename(z, "")),
    ("a long name", Refusal::NameLength, |z| {
        rename(z, "a".repeat(200))
    }),
    ("a reserved name", Refusal::NameUnknown, |z| {
        rename_in_top(z, "data/confidential/evidence/CON")
    }),
    ("a trailing dot", Refusal::NameUnknown, |z| {
        rename_in_top(z, "bagit.txt.")
    }),
    ("a trailing space", Refusal::NameUnknown, |z| {
        rename_in_top(z, "bagit.txt ")
    }),
    ("another case", Refusal::NameUnknown, |z| {
        rename_in_top(z, "BagIt.txt")
    }),
    ("fetch.txt", Refusal::NameUnknown, |z| {
        rename_in_top(z, "fetch.txt")
    }),
    ("a program", Refusal::NameUnknown, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.exe")
    }),
    ("another top folder", Refusal::NameUnknown, |z| {
        rename(z, "evil/bagit.txt")
    }),
    ("no top folder", Refusal::NameUnknown, |z| {
        let top = z.top();
        z.entries
            .iter_mut()
            .for_each(|e| e.name = e.name.split_off(top.len()));
        z.pad();
    }),
    ("a folder by its attributes", Refusal::NotAFile, |z| {
        rename_in_top(z, "data/evil");
        z.entry("data/evil").attributes = 0o040_755 << 16;
    }),
    (
        "a reserved name with an extension",
        Refusal::NameUnknown,
        |z| rename_in_top(z, "data/transmissible/evidence/AUX.jpg"),
    ),
    ("a reserved name of a port", Refusal::NameUnknown, |z| {
        rename(z, "COM1")
    }),
    ("a name of the console", Refusal::NameUnknown, |z| {
        rename_in_top(z, "CONIN$")
    }),
    ("a device by its path", Refusal::NameBackslash, |z| {
        rename(z, "\\\\.\\PhysicalDrive0")
    }),
    ("a UNC path with slashes", Refusal::NameAbsolute, |z| {
        rename(z, "//host/share/evil")
    }),
    ("a step up with backslashes", Refusal::NameBackslash, |z| {
        rename(z, "..\\evil")
    }),
    ("an encoded step up", Refusal::NameUnknown, |z| {
        rename_in_top(z, "data/%2e%2e/%2e%2e/evil")
    }),
    ("a step up in overlong UTF-8", Refusal::NameNotAscii, |z| {
        rename(z, b"\xc0\xae\xc0\xae/evil".to_vec())
    }),
    ("two names that differ in case", Refusal::NameUnknown, |z| {
        let twin = in_top(z, "readme.TXT");
        z.add(Entry::new(twin, "another"));
    }),
    (
        "two names that differ in NFC and NFD",
        Refusal::NameNotAscii,
        |z| {
            for name in ["data/\u{e9}.jpg", "data/e\u{301}.jpg"] {
                let name = in_top(z, name);
                z.add(Entry::new(name, "x"));
            }
        },
    ),
    ("a letter of full width", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/\u{ff0e}\u{ff0e}/evil")
    }),
    ("a space of no width", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "README\u{200b}.txt")
    }),
    ("a name of 65,535 bytes", Refusal::DirectorySize, |z| {
        rename(z, "a".repeat(65_535))
    }),
    ("a doubled entry", Refusal::Duplicate, |z| {
        let twin = z.entry("README.txt").clone();
        z.add(twin);
    }),
];
