//! A real FAT32 stick: an image that `mkfs.vfat` made, mounted by a Linux kernel of the test's own (Debian's
//! `user-mode-linux`, which is a program like any other). So it needs neither root nor a FAT driver in the kernel that runs the test.

use std::fmt::Write;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::again;

/// The packages of Debian that this takes.
const PACKAGES: &str = "user-mode-linux, kmod and dosfstools";

/// Where the stick is, inside.
const STICK: &str = "/mnt/stick";

/// Runs a test on a stick of this many MiB, mounted as a desktop mounts it. `test` is the test's name, with the modules
/// that it is in. All files of the machine are there inside as well, and slowly.
///
/// # Panics
/// If the test fails there; in CI, also if there is no such place.
pub fn on_fat32(test: &str, mib: u64, story: impl FnOnce(&Path)) {
    if let Some(report) = again::report() {
        return again::perform(&report, || story(Path::new(STICK)));
    }
    let folder = tempfile::tempdir().unwrap();
    let [image, init, report, log] =
        ["stick.img", "init", "report", "log"].map(|name| folder.path().join(name));
    File::create(&image).unwrap().set_len(mib << 20).unwrap();
    let mut probe = Command::new("/usr/sbin/mkfs.vfat");
    probe.args(["-F", "32", "-n", "STICK"]).arg(&image);
    let kernel = || again::obstacle(Command::new("linux.uml").arg("--version"));
    if let Some(why) = again::obstacle(&mut probe).or_else(kernel) {
        return again::left_out(&format!("no FAT32 stick without {PACKAGES}: {why}"));
    }
    fs::write(&init, script(test, &report, &log)).unwrap();
    fs::set_permissions(&init, fs::Permissions::from_mode(0o700)).unwrap();
    let ended = Command::new("linux.uml")
        .arg(format!("ubda={}", image.display()))
        .arg(format!("init={}", init.display()))
        .args("root=/dev/root rootfstype=hostfs rw mem=1024M quiet con=null ssl=null".split(' '))
        // It keeps its sockets and its memory there.
        .envs([("TMPDIR", folder.path()), ("HOME", folder.path())])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    if !log.exists() && has_tiles() {
        println!("left out: user-mode-linux does not run on a processor with AMX");
        return;
    }
    let mut said = fs::read_to_string(&log).unwrap_or_default();
    said.push_str(&String::from_utf8_lossy(&ended.stderr));
    again::assert_done(&report, &said);
    print!("{said}");
}

/// Whether the processor has registers that Debian's `user-mode-linux` (6.1) cannot put back: it ends before it starts anything, with
/// "`put_fp_registers`" in its last words. The one thing that is left out in CI too, since no machine can be told to have none.
fn has_tiles() -> bool {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    processor
        .split_ascii_whitespace()
        .any(|flag| flag == "amx_tile")
}

/// What the kernel starts: it mounts, runs the test, and switches itself off.
fn script(test: &str, report: &Path, log: &Path) -> String {
    let mut script = format!(
        "#!/bin/sh\n\
         exec >'{log}' 2>&1\n\
         export PATH=/usr/sbin:/usr/bin:/sbin:/bin\n\
         mount -t proc proc /proc\n\
         mount -t tmpfs none /mnt\n\
         mkdir {STICK}\n\
         modules=/usr/lib/uml/modules/$(uname -r)/kernel/fs\n\
         for module in fat/fat nls/nls_cp437 nls/nls_iso8859-1 nls/nls_utf8 fat/vfat; do\n\
         insmod $modules/$module.ko\n\
         done\n\
         mount -t vfat -o fmask=0022,dmask=0022,utf8 /dev/ubda {STICK} &&\n",
        log = log.display(),
    );
    for (name, value) in again::environment(report) {
        let _ = write!(script, "{name}='{}' ", value.display());
    }
    for name in ["CI", "CAIRN_LONG"] {
        if let Ok(value) = std::env::var(name) {
            let _ = write!(script, "{name}='{value}' ");
        }
    }
    for word in again::words(test) {
        let _ = write!(script, "'{word}' ");
    }
    script.push_str("\numount /mnt/stick\necho o > /proc/sysrq-trigger\nsleep 60\n");
    script
}
