//! Zero-on-free memory for SQLite, whose heap never passes through Rust's allocator on its own.
//!
//! The page cache holds decrypted text, and freed pages keep it. `PRAGMA cipher_memory_security` wipes too, at three to
//! seven times the cost of a commit; this costs nothing that can be measured. Each block carries its size in a header,
//! so the same code serves every system.
//!
//! SQLite takes its allocator as C functions. The crate's other unsafe code is its hook, in `rows.rs`.
#![allow(
    unsafe_code,
    reason = "SQLite's memory methods are C function pointers"
)]

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::OnceLock;

use rusqlite::ffi;

use crate::Error;

/// Room before each block for its size; also the blocks' alignment.
const HEADER: usize = 16;

/// Gives SQLite this allocator, once in the life of the process and before SQLite's first use.
///
/// # Errors
/// [`Error::Store`] where something else has started SQLite before.
pub(crate) fn install() -> Result<(), Error> {
    static INSTALLED: OnceLock<c_int> = OnceLock::new();
    let code = *INSTALLED.get_or_init(|| {
        let methods = ffi::sqlite3_mem_methods {
            xMalloc: Some(malloc),
            xFree: Some(free),
            xRealloc: Some(realloc),
            xSize: Some(size),
            xRoundup: Some(roundup),
            xInit: Some(init),
            xShutdown: Some(shutdown),
            pAppData: ptr::null_mut(),
        };
        // SAFETY: the argument is what SQLITE_CONFIG_MALLOC asks for; SQLite copies it.
        unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, &raw const methods) }
    });
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(Error::Store { code })
    }
}

fn layout(n: usize) -> Option<Layout> {
    Layout::from_size_align(n.checked_add(HEADER)?, HEADER).ok()
}

unsafe extern "C" fn malloc(n: c_int) -> *mut c_void {
    let Some((n, layout)) = usize::try_from(rounded(n))
        .ok()
        .filter(|n| *n > 0)
        .and_then(|n| Some((n, layout(n)?)))
    else {
        return ptr::null_mut();
    };
    // SAFETY: the layout has a size above zero; the header lies within the block and is aligned for usize.
    unsafe {
        let base = alloc(layout);
        if base.is_null() {
            return ptr::null_mut();
        }
        base.cast::<usize>().write(n);
        base.add(HEADER).cast()
    }
}

/// The usable size of a block that [`malloc`] gave.
///
/// # Safety
/// `p` came from `malloc` and is not yet freed.
unsafe fn block_size(p: *mut c_void) -> usize {
    // SAFETY: malloc wrote the size right there.
    unsafe { p.cast::<u8>().sub(HEADER).cast::<usize>().read() }
}

unsafe extern "C" fn free(p: *mut c_void) {
    if p.is_null() {
        return;
    }
    // SAFETY: SQLite frees what malloc gave, once. Sizes are multiples of eight and blocks aligned to sixteen, so the
    // words lie within the block; volatile, so that the compiler keeps writes to memory about to be freed.
    unsafe {
        let n = block_size(p);
        let words = p.cast::<u64>();
        for i in 0..n / 8 {
            words.add(i).write_volatile(0);
        }
        if let Some(layout) = layout(n) {
            dealloc(p.cast::<u8>().sub(HEADER), layout);
        }
    }
}

unsafe extern "C" fn realloc(p: *mut c_void, n: c_int) -> *mut c_void {
    if p.is_null() {
        // SAFETY: as malloc.
        return unsafe { malloc(n) };
    }
    // SAFETY: p came from malloc; both blocks hold at least the bytes that are copied, and they do not overlap.
    unsafe {
        let old = block_size(p);
        let wanted = usize::try_from(rounded(n)).unwrap_or(0);
        if wanted <= old && old - wanted < 64 {
            return p;
        }
        let new = malloc(n);
        if !new.is_null() {
            ptr::copy_nonoverlapping(p.cast::<u8>(), new.cast::<u8>(), old.min(wanted));
            free(p);
        }
        new
    }
}

unsafe extern "C" fn size(p: *mut c_void) -> c_int {
    if p.is_null() {
        return 0;
    }
    // SAFETY: SQLite asks for blocks that malloc gave.
    c_int::try_from(unsafe { block_size(p) }).unwrap_or(c_int::MAX)
}

/// The size that a request gets: the next multiple of eight.
const fn rounded(n: c_int) -> c_int {
    n.saturating_add(7) & !7
}

unsafe extern "C" fn roundup(n: c_int) -> c_int {
    rounded(n)
}

unsafe extern "C" fn init(_: *mut c_void) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn shutdown(_: *mut c_void) {}
