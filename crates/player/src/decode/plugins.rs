//! What is loaded of GStreamer: readers and decoders of formats that phones, cameras and messengers make, and what turns their pictures and sound
//! into plain samples. Nothing that opens a file, a device or a connection.

use std::path::Path;

/// Where distributions keep GStreamer's plugins.
const FOLDERS: [&str; 4] = [
    #[cfg(target_arch = "x86_64")]
    "/usr/lib/x86_64-linux-gnu/gstreamer-1.0",
    #[cfg(target_arch = "aarch64")]
    "/usr/lib/aarch64-linux-gnu/gstreamer-1.0",
    "/usr/lib64/gstreamer-1.0",
    "/usr/lib/gstreamer-1.0",
    "/app/lib/gstreamer-1.0",
];

/// Plugins by name. One that is not installed is left out, and what it would read cannot be played.
const NAMES: &[&str] = &[
    // What holds everything together, and plain samples.
    "coreelements",
    "typefindfunctions",
    "playback",
    "app",
    "videoconvertscale",
    "videoconvert",
    "videoscale",
    "videofilter",
    "audioconvert",
    "audioresample",
    // Containers.
    "matroska",
    "isomp4",
    "ogg",
    "avi",
    "flv",
    "wavparse",
    "aiff",
    "id3demux",
    "apetag",
    "mpegtsdemux",
    "mpegpsdemux",
    "audioparsers",
    "videoparsersbad",
    // Codecs. First those that read one format, in plugins of their own; `libav` reads almost all.
    "vpx",
    "dav1d",
    "aom",
    "theora",
    "openh264",
    "jpeg",
    "opus",
    "vorbis",
    "flac",
    "mpg123",
    "faad",
    "amrnb",
    "amrwbdec",
    "speex",
    "alaw",
    "mulaw",
    "adpcmdec",
    "wavpack",
    "libav",
];

/// Loads what of them is there.
pub(super) fn load() {
    NAMES.iter().for_each(|name| plugin(name));
}

/// Loads a plugin by name. One that is not there, or does not load, is missed by whoever needs it.
pub(crate) fn plugin(name: &str) {
    let file = format!("libgst{name}.so");
    let mut places = FOLDERS.iter().map(|folder| Path::new(folder).join(&file));
    if let Some(path) = places.find(|path| path.is_file()) {
        drop(gstreamer::Plugin::load_file(path));
    }
}
