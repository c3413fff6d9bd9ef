//! A filter on system calls (seccomp, BPF), inherited by every process that we start, WebKit's among them: no internet
//! socket can be made, by nobody, for nothing.
//!
//! It closes `socket` for everything but local sockets and the routing netlink (which lists interfaces and carries
//! nothing), and io_uring, which can make sockets without that call. A call in the 32-bit ABI ends the process.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch,
};

#[cfg(target_arch = "x86_64")]
mod number {
    //! System call numbers, `asm/unistd_64.h`.
    pub(super) const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::x86_64;
    pub(super) const SOCKET: i64 = 41;
    pub(super) const IO_URING_SETUP: i64 = 425;
    /// Marks a call in the x32 ABI, which has the same architecture word.
    pub(super) const X32: Option<i64> = Some(0x4000_0000);
}
#[cfg(target_arch = "aarch64")]
mod number {
    //! System call numbers, `asm-generic/unistd.h`.
    pub(super) const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::aarch64;
    pub(super) const SOCKET: i64 = 198;
    pub(super) const IO_URING_SETUP: i64 = 425;
    pub(super) const X32: Option<i64> = None;
}

/// `AF_UNIX`, `AF_NETLINK`, `NETLINK_ROUTE`: `bits/socket.h`, `linux/netlink.h`.
const AF_UNIX: u64 = 1;
const AF_NETLINK: u64 = 16;
const NETLINK_ROUTE: u64 = 0;
/// `EAFNOSUPPORT` and `ENOSYS`: `asm-generic/errno.h`.
const EAFNOSUPPORT: u32 = 97;
const ENOSYS: u32 = 38;

/// Installs the filter on this thread and on all that come from it, with `NO_NEW_PRIVS`.
///
/// # Errors
/// When the kernel has no seccomp or refuses.
pub(super) fn install() -> Result<(), Error> {
    for program in [no_internet()?, no_io_uring()?] {
        seccompiler::apply_filter_all_threads(&program)?;
    }
    Ok(())
}

fn argument(index: u8, operator: SeccompCmpOp, value: u64) -> Result<SeccompCondition, Error> {
    SeccompCondition::new(index, SeccompCmpArgLen::Dword, operator, value).map_err(Error::Backend)
}

fn no_internet() -> Result<BpfProgram, Error> {
    use SeccompCmpOp::{Eq, Ne};
    let other_family = vec![argument(0, Ne, AF_UNIX)?, argument(0, Ne, AF_NETLINK)?];
    let other_netlink = vec![
        argument(0, Eq, AF_NETLINK)?,
        argument(2, Ne, NETLINK_ROUTE)?,
    ];
    let rules = [other_family, other_netlink]
        .into_iter()
        .map(|conditions| SeccompRule::new(conditions).map_err(Error::Backend))
        .collect::<Result<Vec<_>, _>>()?;
    program([(number::SOCKET, rules)].into(), EAFNOSUPPORT)
}

fn no_io_uring() -> Result<BpfProgram, Error> {
    let mut calls: BTreeMap<i64, Vec<SeccompRule>> = [(number::IO_URING_SETUP, vec![])].into();
    if let Some(x32) = number::X32 {
        for call in [number::SOCKET, number::IO_URING_SETUP] {
            calls.insert(x32 | call, vec![]);
        }
    }
    program(calls, ENOSYS)
}

/// Refuses the listed calls where a rule of theirs matches; a call without rules, always.
fn program(calls: BTreeMap<i64, Vec<SeccompRule>>, errno: u32) -> Result<BpfProgram, Error> {
    let arch: TargetArch = number::ARCH;
    SeccompFilter::new(
        calls,
        SeccompAction::Allow,
        SeccompAction::Errno(errno),
        arch,
    )
    .and_then(TryInto::try_into)
    .map_err(Error::Backend)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::disallowed_types,
        reason = "the control opens the sockets that the filter refuses"
    )]

    use std::io::ErrorKind;
    use std::net::{TcpListener, TcpStream, UdpSocket};
    use std::os::unix::net::UnixStream;
    use std::process::Command;

    /// Runs one test of this file in a process of its own, since a filter cannot be taken off again.
    fn in_a_child(name: &str) {
        let path = format!("{}::{name}", module_path!().split_once("::").unwrap().1);
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &path, "--nocapture"])
            .env("CAIRN_TEST_CHILD", "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{said}"
        );
    }

    fn is_child() -> bool {
        std::env::var_os("CAIRN_TEST_CHILD").is_some()
    }

    #[test]
    fn under_the_filter_no_internet_socket_can_be_made_and_local_ones_can() {
        if !is_child() {
            return in_a_child(
                "under_the_filter_no_internet_socket_can_be_made_and_local_ones_can",
            );
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        TcpStream::connect(address).expect("control: without the filter a connection is made");
        super::install().unwrap();
        for refused in [
            TcpStream::connect(address).map(drop),
            TcpStream::connect("[::1]:9").map(drop),
            UdpSocket::bind("127.0.0.1:0").map(drop),
        ] {
            let error = refused.unwrap_err();
            assert_eq!(error.raw_os_error(), Some(97), "{error:?}");
        }
        UnixStream::pair().expect("local sockets still work");
        UnixStream::connect("/nowhere/at/all").expect_err("no such path");
    }

    #[test]
    fn what_a_filtered_process_starts_is_filtered_too() {
        if !is_child() {
            return in_a_child("what_a_filtered_process_starts_is_filtered_too");
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connect = |port| {
            Command::new("bash")
                .args(["-c", &format!("exec 3<>/dev/tcp/127.0.0.1/{port}")])
                .stderr(std::process::Stdio::null())
                .status()
        };
        match connect(port) {
            Err(e) if e.kind() == ErrorKind::NotFound => return,
            before => assert!(before.unwrap().success(), "control: a child connects"),
        }
        super::install().unwrap();
        assert!(!connect(port).unwrap().success());
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        assert!(status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1"));
    }
}
