//! Recordings of six seconds: two of red, two of green, two of blue, and a tone of 440 Hz. Debian's ffmpeg makes them.

use std::path::{Path, PathBuf};
use std::process::Command;

/// One recording.
pub(crate) struct Recording {
    pub(crate) name: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) has_pictures: bool,
}

/// What phones, cameras and messengers make.
const WITH_PICTURES: &[(&str, &[&str])] = &[
    ("h264.mp4", &["-c:v", "libx264", "-c:a", "aac"]),
    (
        "h264.mov",
        &["-c:v", "libx264", "-c:a", "aac", "-movflags", "faststart"],
    ),
    (
        "fragments.mp4",
        &[
            "-c:v",
            "libx264",
            "-c:a",
            "aac",
            "-movflags",
            "frag_keyframe+empty_moov",
        ],
    ),
    (
        "hevc.mp4",
        &[
            "-c:v",
            "libx265",
            "-x265-params",
            "log-level=none",
            "-c:a",
            "aac",
        ],
    ),
    ("vp9.webm", &["-c:v", "libvpx-vp9", "-c:a", "libopus"]),
    ("vp8.mkv", &["-c:v", "libvpx", "-c:a", "libvorbis"]),
    ("mjpeg.avi", &["-c:v", "mjpeg", "-c:a", "pcm_s16le"]),
    (
        "h263.3gp",
        &["-c:v", "h263", "-s", "352x288", "-c:a", "aac"],
    ),
];
const SOUND_ALONE: &[(&str, &[&str])] = &[
    ("note.opus", &["-c:a", "libopus"]),
    ("note.ogg", &["-c:a", "libvorbis"]),
    ("note.mp3", &["-c:a", "libmp3lame"]),
    ("note.m4a", &["-c:a", "aac"]),
    ("note.wav", &["-c:a", "pcm_s16le"]),
    ("note.flac", &["-c:a", "flac"]),
];

/// Makes them all.
pub(crate) fn make(folder: &Path) -> Vec<Recording> {
    let original = folder.join("original.mkv");
    let mut arguments: Vec<String> = Vec::new();
    for colour in ["red", "lime", "blue"] {
        let pictures = format!("color={colour}:s=320x240:d=2:r=25");
        arguments.extend(["-f".into(), "lavfi".into(), "-i".into(), pictures]);
    }
    let rest = "-f lavfi -i sine=frequency=440:duration=6 -filter_complex [0][1][2]concat=n=3:v=1[v] \
                -map [v] -map 3:a -c:v ffv1 -c:a pcm_s16le";
    arguments.extend(rest.split_whitespace().map(str::to_owned));
    ffmpeg(&arguments, &original);
    let of = |has_pictures: bool| {
        let original = &original;
        move |(name, how): &(&'static str, &[&str])| {
            let path = folder.join(name);
            let mut arguments = vec!["-i".to_owned(), original.display().to_string()];
            if !has_pictures {
                arguments.push("-vn".to_owned());
            }
            arguments.extend(how.iter().map(|word| (*word).to_owned()));
            ffmpeg(&arguments, &path);
            Recording {
                name,
                path,
                has_pictures,
            }
        }
    };
    let with = WITH_PICTURES.iter().map(of(true));
    with.chain(SOUND_ALONE.iter().map(of(false))).collect()
}

/// Runs ffmpeg.
pub(crate) fn ffmpeg(arguments: &[String], to: &Path) {
    let status = Command::new("ffmpeg")
        .args(["-hide_banner", "-loglevel", "error", "-y"])
        .args(arguments)
        .arg(to)
        .status()
        .unwrap();
    assert!(status.success(), "{}", to.display());
}
