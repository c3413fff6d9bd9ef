//! Recordings for stories: two seconds of red, two of green, two of blue, and a tone. Debian's ffmpeg makes them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// Lays a video in VP9, one in H.264 and a voice note in Opus into a folder. Each bears `word` in what it says of itself, as it stands.
///
/// # Errors
/// ffmpeg is not installed or fails.
pub fn three(folder: &Path, word: &str) -> Result<[PathBuf; 3]> {
    let make = |name: &str, has_pictures: bool, how: &str| {
        let to = folder.join(name);
        let mut ffmpeg = Command::new("ffmpeg");
        ffmpeg.args(["-hide_banner", "-loglevel", "error", "-y"]);
        for colour in ["red", "lime", "blue"] {
            let pictures = format!("color={colour}:s=320x240:d=2:r=25");
            ffmpeg.args(["-f", "lavfi", "-i", &pictures]);
        }
        ffmpeg.args(["-f", "lavfi", "-i", "sine=frequency=440:duration=6"]);
        if has_pictures {
            ffmpeg.args([
                "-filter_complex",
                "[0][1][2]concat=n=3:v=1[v]",
                "-map",
                "[v]",
            ]);
        }
        ffmpeg.args(["-map", "3:a"]).args(how.split_whitespace());
        let title = format!("title={word}");
        let status = ffmpeg.args(["-metadata", &title]).arg(&to).status();
        let status = status.context("cannot start ffmpeg")?;
        ensure!(status.success(), "ffmpeg ended with {status}");
        let bytes = std::fs::read(&to)?;
        let bears = bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes());
        ensure!(bears, "{name} does not bear the word");
        Ok(to)
    };
    Ok([
        make("vp9.webm", true, "-c:v libvpx-vp9 -c:a libopus")?,
        make("h264.mp4", true, "-c:v libx264 -c:a aac")?,
        make("note.opus", false, "-c:a libopus")?,
    ])
}
