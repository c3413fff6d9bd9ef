//! The picture that lies on the clipboard, byte for byte as the program offers it from which it was copied. Nothing here decodes it.

use zeroize::Zeroizing;

/// A picture as it was copied.
pub struct CopiedPicture {
    /// Its bytes.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The type that its first bytes tell: an image's.
    pub media_type: &'static str,
}

impl CopiedPicture {
    /// Takes what was offered where it is a picture.
    pub(crate) fn of(bytes: Vec<u8>) -> Option<Self> {
        let bytes = Zeroizing::new(bytes);
        let media_type = cairn_media::media_type(&bytes);
        media_type
            .starts_with("image/")
            .then_some(Self { bytes, media_type })
    }

    /// A name for it, which it has not got: `pasted.png`.
    #[must_use]
    pub fn file_name(&self) -> String {
        let ending = self.media_type.rsplit(['/', '+']).next();
        format!("pasted.{}", ending.unwrap_or("image"))
    }
}

/// What is on the clipboard, where it is a picture. Only on the thread of the window; the other program is waited for.
#[cfg(target_os = "linux")]
pub(crate) fn picture() -> Option<CopiedPicture> {
    /// As programs offer pictures, those first that lose nothing.
    const FORMS: [&str; 6] = [
        "image/png",
        "image/tiff",
        "image/bmp",
        "image/webp",
        "image/gif",
        "image/jpeg",
    ];
    let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
    FORMS.iter().find_map(|form| {
        let offered = clipboard.wait_for_contents(&gtk::gdk::Atom::intern(form))?;
        CopiedPicture::of(offered.data())
    })
}

/// Not made for this system: there is nothing to paste.
#[cfg(not(target_os = "linux"))]
pub(crate) fn picture() -> Option<CopiedPicture> {
    None
}

#[cfg(test)]
mod tests {
    use super::CopiedPicture;

    #[test]
    fn what_is_offered_is_a_picture_only_where_its_bytes_say_so() {
        let png = CopiedPicture::of(b"\x89PNG\r\n\x1a\n and more".to_vec());
        assert_eq!(
            png.map(|png| png.file_name()).as_deref(),
            Some("pasted.png")
        );
        for other in [b"".as_slice(), b"some text", b"<html><img>", b"%PDF-1.7"] {
            assert!(CopiedPicture::of(other.to_vec()).is_none(), "{other:?}");
        }
    }
}
