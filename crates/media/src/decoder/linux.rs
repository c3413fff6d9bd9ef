//! What is taken from the process before it sees a byte.

use std::collections::BTreeMap;
use std::io;

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule,
};

#[cfg(target_arch = "x86_64")]
const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::x86_64;
#[cfg(target_arch = "aarch64")]
const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::aarch64;

/// Bytes of data that it may have.
const DATA: u64 = 512 * 1024 * 1024;
/// Seconds that it may compute.
const SECONDS: u64 = 10;

/// The system calls that are left: what is open is read and written, memory is taken and given back, and it ends.
const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_brk,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_sigaltstack,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_restart_syscall,
    libc::SYS_sched_yield,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// Calls whose third argument says what memory may be used for: never for code.
const NEVER_CODE: [i64; 2] = [libc::SYS_mmap, libc::SYS_mprotect];

/// Confines this process for good: what whoever started it left open is closed, limits are set, then comes the filter, which ends it at the first call that is not left.
///
/// # Errors
/// The system refuses; nothing may be decoded then.
pub fn confine() -> io::Result<()> {
    close_inherited()?;
    let limits = [
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Data, DATA),
        (Resource::Cpu, SECONDS),
    ];
    for (resource, limit) in limits {
        let limit = Rlimit {
            current: Some(limit),
            maximum: Some(limit),
        };
        setrlimit(resource, limit)?;
    }
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    let filter = filter().map_err(|_| io::ErrorKind::Unsupported)?;
    seccompiler::apply_filter(&filter).map_err(|_| io::ErrorKind::PermissionDenied.into())
}

/// A secret may come through a descriptor that the shell opened, and every process that is started inherits it.
#[allow(
    unsafe_code,
    reason = "no safe interface closes descriptors that nobody here owns"
)]
fn close_inherited() -> io::Result<()> {
    const FIRST: libc::c_uint = 3;
    // SAFETY: nothing in this process has opened anything yet, so no descriptor from the third on belongs to anybody here.
    let closed = unsafe { libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, 0) };
    if closed == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

fn filter() -> Result<BpfProgram, Error> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    for call in NEVER_CODE {
        let executable = libc::PROT_EXEC as u64;
        let without = SeccompCmpOp::MaskedEq(executable);
        let condition = SeccompCondition::new(2, SeccompCmpArgLen::Dword, without, 0)
            .map_err(Error::Backend)?;
        let rule = SeccompRule::new(vec![condition]).map_err(Error::Backend)?;
        rules.insert(call, vec![rule]);
    }
    SeccompFilter::new(
        rules,
        SeccompAction::KillProcess,
        SeccompAction::Allow,
        ARCH,
    )
    .and_then(TryInto::try_into)
    .map_err(Error::Backend)
}
