//! What is left to the decoder before it sees a byte: memory, threads, time, and what is open already.

use std::io;

use cairn_media::decoder::confinement::{Left, NEVER_CODE, Only};

/// What it may have and do. It computes as long as somebody watches; decoders keep many large pictures.
const LEFT: Left<'_> = Left {
    data: 1024 * 1024 * 1024,
    seconds: None,
    calls: ALLOWED,
    only: &[
        NEVER_CODE[0],
        NEVER_CODE[1],
        THREADS_ONLY,
        NAMES_ONLY,
        LOCAL_ONLY,
    ],
    refused: REFUSED,
    // What it may start stands in memory there, where no filter can look; the older call says so in its first argument.
    absent: &[libc::SYS_clone3],
};

/// Threads may be started, which end with the process, and no processes, which might not.
const THREADS_ONLY: Only = Only {
    call: libc::SYS_clone,
    argument: 0,
    mask: libc::CLONE_THREAD as u64,
    value: libc::CLONE_THREAD as u64,
};

/// Threads are given names.
const NAMES_ONLY: Only = Only {
    call: libc::SYS_prctl,
    argument: 0,
    mask: u32::MAX as u64,
    value: libc::PR_SET_NAME as u64,
};

/// By which GStreamer's threads wake one another.
const LOCAL_ONLY: Only = Only {
    call: libc::SYS_socketpair,
    argument: 0,
    mask: u32::MAX as u64,
    value: libc::AF_UNIX as u64,
};

/// The system calls that are left.
const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_close,
    libc::SYS_ppoll,
    libc::SYS_eventfd2,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_brk,
    libc::SYS_madvise,
    libc::SYS_mlock,
    libc::SYS_munlock,
    libc::SYS_futex,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_gettimeofday,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_getparam,
    libc::SYS_sched_getscheduler,
    libc::SYS_sysinfo,
    libc::SYS_getcpu,
    libc::SYS_sigaltstack,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_poll,
];

/// Calls that libraries try and can do without: they are told that it is not permitted. Everything else ends the process.
const REFUSED: &[i64] = &[
    libc::SYS_openat,
    libc::SYS_openat2,
    libc::SYS_newfstatat,
    libc::SYS_fstat,
    libc::SYS_statx,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlinkat,
    libc::SYS_getcwd,
    libc::SYS_uname,
    libc::SYS_ioctl,
    libc::SYS_fcntl,
    libc::SYS_lseek,
    libc::SYS_setpriority,
    libc::SYS_getpriority,
    libc::SYS_sched_setscheduler,
    libc::SYS_sched_setaffinity,
    libc::SYS_sched_getattr,
    libc::SYS_sched_setattr,
    libc::SYS_get_mempolicy,
    libc::SYS_mbind,
    libc::SYS_set_mempolicy,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_open,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_access,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_readlink,
];

/// Confines this process and every thread that it has or will have, for good.
///
/// # Errors
/// The system refuses; nothing may be decoded then.
pub fn confine() -> io::Result<()> {
    LEFT.confine()
}
