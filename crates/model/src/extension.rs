//! Names that we give to files: a number, and an extension from a list of ours.

/// What every media type without an extension of its own is called by.
const UNKNOWN: &str = "bin";

/// Media types with an extension of their own; every other is `bin`. None of them runs when it is double-clicked.
const EXTENSIONS: [(&str, &str); 34] = [
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/gif", "gif"),
    ("image/webp", "webp"),
    ("image/tiff", "tiff"),
    ("image/bmp", "bmp"),
    ("image/heif", "heic"),
    ("image/heic", "heic"),
    ("image/avif", "avif"),
    ("application/pdf", "pdf"),
    ("application/rtf", "rtf"),
    ("text/plain", "txt"),
    ("text/csv", "csv"),
    ("application/msword", "doc"),
    ("application/vnd.ms-excel", "xls"),
    ("application/vnd.ms-powerpoint", "ppt"),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "pptx",
    ),
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/zip", "zip"),
    ("message/rfc822", "eml"),
    ("audio/mpeg", "mp3"),
    ("audio/ogg", "ogg"),
    ("audio/opus", "opus"),
    ("audio/m4a", "m4a"),
    ("audio/x-wav", "wav"),
    ("video/mp4", "mp4"),
    ("video/quicktime", "mov"),
    ("video/webm", "webm"),
    ("video/x-matroska", "mkv"),
    ("video/x-msvideo", "avi"),
];

/// The extension for files of a media type, `bin` for every type that is not in our list: no name that we give runs when it is double-clicked.
#[must_use]
pub fn extension_of(media_type: &str) -> &'static str {
    EXTENSIONS
        .iter()
        .find(|(known, _)| *known == media_type)
        .map_or(UNKNOWN, |(_, extension)| extension)
}

/// The media type of files with an extension of ours, the first where several have it.
#[must_use]
pub fn media_type_of(extension: &str) -> &'static str {
    EXTENSIONS
        .iter()
        .find(|(_, known)| *known == extension)
        .map_or("application/octet-stream", |(media_type, _)| media_type)
}

/// Whether [`extension_of`] gives this extension.
#[must_use]
pub fn is_extension(extension: &str) -> bool {
    extension == UNKNOWN || EXTENSIONS.iter().any(|(_, known)| *known == extension)
}

#[cfg(test)]
mod tests {
    use super::{EXTENSIONS, extension_of, is_extension};

    #[test]
    fn every_extension_is_known_again_and_what_could_run_is_bin() {
        for (media_type, extension) in EXTENSIONS {
            assert_eq!(extension_of(media_type), extension);
            assert!(is_extension(extension));
        }
        for other in ["application/x-msdownload", "text/html", "image/svg+xml", ""] {
            assert_eq!(extension_of(other), "bin", "{other}");
        }
        assert!(is_extension("bin"));
        for other in ["exe", "html", "svg", "JPG", ""] {
            assert!(!is_extension(other), "{other}");
        }
    }
}
