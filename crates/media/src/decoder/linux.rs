//! What is left to the process that decodes one item, before it sees a byte.

use std::io;

use super::confinement::{Left, NEVER_CODE, close_inherited};

/// What it may have and do: 512 MiB of data, ten seconds of computing.
const LEFT: Left<'_> = Left {
    data: 512 * 1024 * 1024,
    seconds: Some(10),
    calls: ALLOWED,
    only: &NEVER_CODE,
    refused: &[],
    absent: &[],
};

/// The system calls that are left: what is open is read and written, memory is taken and given back, and it ends. A thread that a library started
/// when the program was loaded may only now begin to run, and makes itself known.
const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_brk,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
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

/// Confines this process for good: what whoever started it left open is closed, limits are set, then comes the filter, which ends it at the first call that is not left.
///
/// # Errors
/// The system refuses; nothing may be decoded then.
pub fn confine() -> io::Result<()> {
    close_inherited()?;
    LEFT.confine()
}
