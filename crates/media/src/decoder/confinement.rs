//! What a process gives up for good before it reads what an enemy may have made (Linux: seccomp, `setrlimit`).

use std::collections::BTreeMap;
use std::io::{self, Write};

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule,
};

#[cfg(target_arch = "x86_64")]
const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::x86_64;
#[cfg(target_arch = "aarch64")]
const ARCH: seccompiler::TargetArch = seccompiler::TargetArch::aarch64;

/// A system call that is left where one of its arguments has these bits.
#[derive(Clone, Copy, Debug)]
pub struct Only {
    /// Its number.
    pub call: i64,
    /// Which argument, from 0.
    pub argument: u8,
    /// The bits that are looked at.
    pub mask: u64,
    /// What they must be.
    pub value: u64,
}

/// Memory may never become code.
pub const NEVER_CODE: [Only; 2] = [never_code(libc::SYS_mmap), never_code(libc::SYS_mprotect)];

const fn never_code(call: i64) -> Only {
    Only {
        call,
        argument: 2,
        mask: libc::PROT_EXEC as u64,
        value: 0,
    }
}

/// What is left to a process. Any other system call ends it; no file may grow, and it leaves no core.
#[derive(Clone, Copy, Debug)]
pub struct Left<'a> {
    /// Bytes of data that it may have.
    pub data: u64,
    /// Seconds that it may compute, where that has a bound.
    pub seconds: Option<u64>,
    /// System calls that are left.
    pub calls: &'a [i64],
    /// Those that are left in part.
    pub only: &'a [Only],
    /// Those that are not permitted (`EACCES`), and do not end it: libraries try them and can do without.
    pub refused: &'a [i64],
    /// Those that this kernel is said not to have (`ENOSYS`): libraries use older ones instead.
    pub absent: &'a [i64],
}

impl Left<'_> {
    /// Confines this process and every thread that it has or will have, for good.
    ///
    /// # Errors
    /// The system refuses; nothing may be decoded then.
    pub fn confine(&self) -> io::Result<()> {
        let fixed = [
            (Resource::Core, 0),
            (Resource::Fsize, 0),
            (Resource::Data, self.data),
        ];
        let seconds = self.seconds.map(|seconds| (Resource::Cpu, seconds));
        for (resource, limit) in fixed.into_iter().chain(seconds) {
            let limit = Rlimit {
                current: Some(limit),
                maximum: Some(limit),
            };
            setrlimit(resource, limit)?;
        }
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
        // The last one is the narrowest: it does not leave the call that installs filters.
        let filters = [
            answered(self.refused, libc::EACCES),
            answered(self.absent, libc::ENOSYS),
            self.left().map(Some),
        ];
        for filter in filters {
            if let Some(filter) = filter.map_err(|_| io::ErrorKind::Unsupported)? {
                seccompiler::apply_filter_all_threads(&filter)
                    .map_err(|_| io::Error::from(io::ErrorKind::PermissionDenied))?;
            }
        }
        Ok(())
    }

    /// Ends the process at everything that is neither left nor answered.
    fn left(&self) -> Result<BpfProgram, Error> {
        let whole = self.calls.iter().chain(self.refused).chain(self.absent);
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
            whole.map(|call| (*call, Vec::new())).collect();
        for only in self.only {
            let bits = SeccompCmpOp::MaskedEq(only.mask);
            let condition =
                SeccompCondition::new(only.argument, SeccompCmpArgLen::Dword, bits, only.value);
            let rule = condition.and_then(|condition| SeccompRule::new(vec![condition]));
            rules.insert(only.call, vec![rule.map_err(Error::Backend)?]);
        }
        program(rules, SeccompAction::KillProcess, SeccompAction::Allow)
    }
}

/// Answers calls with an error; none where there are none.
fn answered(calls: &[i64], errno: i32) -> Result<Option<BpfProgram>, Error> {
    if calls.is_empty() {
        return Ok(None);
    }
    let rules = calls.iter().map(|call| (*call, Vec::new())).collect();
    let answer = SeccompAction::Errno(errno.unsigned_abs());
    program(rules, SeccompAction::Allow, answer).map(Some)
}

fn program(
    rules: BTreeMap<i64, Vec<SeccompRule>>,
    otherwise: SeccompAction,
    matched: SeccompAction,
) -> Result<BpfProgram, Error> {
    SeccompFilter::new(rules, otherwise, matched, ARCH)
        .and_then(TryInto::try_into)
        .map_err(Error::Backend)
}

/// Closes what whoever started this process left open: a secret may come through a descriptor that the shell opened, and every process that is
/// started inherits it. Must come before anything is opened here.
///
/// # Errors
/// The system has no call for it.
#[allow(
    unsafe_code,
    reason = "no safe interface closes descriptors that nobody here owns"
)]
pub fn close_inherited() -> io::Result<()> {
    const FIRST: libc::c_uint = 3;
    // SAFETY: nothing in this process has opened anything yet, so no descriptor from the third on belongs to anybody here.
    let closed = unsafe { libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, 0) };
    if closed == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Ends a confined process at once: what libraries want to do when a program ends is not done, since it needs calls that are not left.
#[allow(
    unsafe_code,
    reason = "no safe interface ends a process without what libraries do at its end"
)]
pub fn end(ran: &io::Result<()>) -> ! {
    let said = io::stdout().flush();
    let code = i32::from(ran.is_err() || said.is_err());
    // SAFETY: the process is gone; nothing of it is used after this.
    unsafe { libc::_exit(code) }
}
