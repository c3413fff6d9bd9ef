//! What a decoder that somebody has taken over would try.

use std::io::{Read as _, Write as _};
use std::process::Command;

/// An attempt, by the word that starts this program as a decoder that makes it. What comes back from it was not stopped.
type Attempt = (&'static str, fn());

const ATTEMPTS: &[Attempt] = &[
    ("opens-a-file", || {
        drop(std::fs::File::open("/etc/passwd").unwrap());
    }),
    ("writes-a-file", || {
        let name = format!("decoder-{}", std::process::id());
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, b"left").unwrap();
        std::fs::remove_file(path).unwrap();
    }),
    ("opens-a-socket", || {
        drop(std::net::UdpSocket::bind("127.0.0.1:0").unwrap());
    }),
    ("starts-a-program", || {
        assert!(Command::new("/bin/true").status().unwrap().success());
    }),
    ("starts-a-thread", || {
        std::thread::spawn(|| ()).join().unwrap();
    }),
    ("looks-at-another", || {
        drop(std::fs::read_dir("/proc/1").unwrap());
    }),
    ("reads-what-was-open", || assert!(reads_a_secret())),
    ("takes-memory", || {
        let taken = vec![1_u8; 600 << 20];
        assert_eq!(std::hint::black_box(&taken).last(), Some(&1));
    }),
    ("goes-on-for-ever", || {
        loop {
            std::hint::spin_loop();
        }
    }),
    ("babbles", || say_and_end(&[b"?"])),
    ("asks-for-too-much", || {
        say_and_end(&[b"R", &[0; 8], &u32::MAX.to_le_bytes()])
    }),
    ("answers-nonsense", || {
        say_and_end(&[b"A", &3_u32.to_le_bytes(), b"[1]"])
    }),
    ("answers-half", || {
        say_and_end(&[b"A", &100_u32.to_le_bytes(), b"{"])
    }),
    ("says-nothing", || say_and_end(&[])),
    ("panics", || panic!("as the test wants it")),
];

/// What keeps it from being confined, behind the word: for the controls.
const FREE: &str = "-unconfined";

/// The word that starts this program as a decoder that makes the attempt.
pub(crate) fn argument(attempt: &str, is_confined: bool) -> String {
    assert!(ATTEMPTS.iter().any(|(name, _)| *name == attempt));
    let free = if is_confined { "" } else { FREE };
    format!("{attempt}{free}")
}

/// Becomes such a decoder where it was started as one. Any other word is for the test runner.
pub(crate) fn misbehave_if_asked() {
    let Some(asked) = std::env::args().nth(1) else {
        return;
    };
    let attempt = asked.strip_suffix(FREE).unwrap_or(&asked);
    let found = ATTEMPTS.iter().find(|(name, _)| *name == attempt);
    let Some((_, attempt)) = found else {
        return;
    };
    #[cfg(target_os = "linux")]
    if !asked.ends_with(FREE) {
        cairn_media::decoder::confine().unwrap();
    }
    std::io::stdin().read_exact(&mut [0; 11]).unwrap();
    attempt();
    let answer = br#"{"fields":[],"is_partial":false}"#;
    say_and_end(&[b"A", &(answer.len() as u32).to_le_bytes(), answer])
}

/// What stands in the file that the test leaves open for whatever it starts.
pub(crate) const SECRET: &[u8] = b"qanturel-secret";

#[allow(unsafe_code, reason = "it reads what was never given to it")]
fn reads_a_secret() -> bool {
    (3..64).any(|number| {
        // SAFETY: a descriptor that is not open is an error, and one that is open is only read.
        let inherited = unsafe { std::os::fd::BorrowedFd::borrow_raw(number) };
        let mut read = [0; SECRET.len()];
        rustix::io::read(inherited, &mut read).is_ok() && read == SECRET
    })
}

fn say_and_end(parts: &[&[u8]]) -> ! {
    let mut out = std::io::stdout();
    for part in parts {
        out.write_all(part).unwrap();
    }
    out.flush().unwrap();
    std::process::exit(0)
}
