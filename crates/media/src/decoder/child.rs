//! The process that decodes.

use std::io::{self, BufReader, Read, Seek, SeekFrom, Stdin, Stdout};

use super::{ARGUMENT, Task, wire};
use crate::picture::NoPicture;
use crate::{HEAD_LEN, credentials, facts, media_type, picture, text};

/// Bytes that are asked for at once.
const PART: usize = 64 * 1024;

/// Makes this process a decoder where it was started as one, and ends it; returns otherwise. Must come first in `main`.
pub fn enter_if_asked() {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == ARGUMENT) && arguments.next().is_none() {
        let ran = run();
        #[cfg(target_os = "linux")]
        super::confinement::end(&ran);
        #[cfg(not(target_os = "linux"))]
        std::process::exit(i32::from(ran.is_err()));
    }
}

fn run() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    super::confine()?;
    let (mut input, out) = (io::stdin(), io::stdout());
    let (task, len) = wire::read_task(&mut input)?;
    let item = Item {
        input,
        out,
        position: 0,
        len,
    };
    let mut item = BufReader::with_capacity(PART, item);
    match task {
        Task::Facts => {
            let answer = serde_json::to_vec(&facts::read(&mut item))?;
            wire::write_answer(&mut item.into_inner().out, &answer)?;
        }
        Task::Credentials => {
            let mut head = Vec::new();
            (&mut item).take(HEAD_LEN as u64).read_to_end(&mut head)?;
            let said = credentials::check(&mut item, media_type(&head));
            let answer = serde_json::to_vec(&said)?;
            wire::write_answer(&mut item.into_inner().out, &answer)?;
        }
        Task::Picture(size) => {
            let decoded = picture::decode(&mut item, len, size);
            let out = &mut item.into_inner().out;
            match decoded {
                Ok(picture) => wire::write_picture(out, &picture)?,
                Err(why) => wire::write_no_picture(out, why)?,
            }
        }
        Task::Text(from) => {
            let read = text::read(&mut item, len, from);
            let out = &mut item.into_inner().out;
            match read {
                Some(passage) => wire::write_answer(out, &serde_json::to_vec(&passage)?)?,
                None => wire::write_no_picture(out, NoPicture::Unknown)?,
            }
        }
        Task::Page(number, size) => {
            let drawn = picture::decode_page(&mut item, len, number, size);
            let out = &mut item.into_inner().out;
            match drawn {
                Ok(page) => wire::write_page(out, &page)?,
                Err(why) => wire::write_no_picture(out, why)?,
            }
        }
    }
    Ok(())
}

/// The item, at the other end of the pipes.
struct Item {
    input: Stdin,
    out: Stdout,
    position: u64,
    len: u64,
}

impl Read for Item {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.len.saturating_sub(self.position);
        let wanted = left.min(buffer.len() as u64).min(wire::MAX_PART.into());
        if wanted == 0 {
            return Ok(0);
        }
        let wanted = u32::try_from(wanted).unwrap_or(wire::MAX_PART);
        wire::write_want(&mut self.out, self.position, wanted)?;
        let read = wire::read_part(&mut self.input, buffer)?;
        self.position += read as u64;
        Ok(read)
    }
}

impl Seek for Item {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let position = match target {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
            SeekFrom::End(offset) => self.len.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}
