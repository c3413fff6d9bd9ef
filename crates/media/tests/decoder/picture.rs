//! A picture made here, with a device and a time in it.

/// A JPEG file of nothing but Exif: IFD0 with a model, and its Exif directory with a time.
pub(crate) fn jpeg() -> Vec<u8> {
    let exif = [b"Exif\0\0".as_slice(), &tiff()].concat();
    let len = (exif.len() as u16 + 2).to_be_bytes();
    [b"\xff\xd8\xff\xe1", len.as_slice(), &exif, b"\xff\xd9"].concat()
}

fn tiff() -> Vec<u8> {
    let model = b"Invented Camera\0";
    let taken = b"2025:03:04 14:05:00\0";
    // Header 8; IFD0 of two entries 2 + 24 + 4; Exif directory of one entry 2 + 12 + 4; then the texts.
    let (exif, texts) = (8 + 30, 8 + 30 + 18);
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    file.extend(2_u16.to_le_bytes());
    file.extend(entry(0x0110, 2, model.len() as u32, texts));
    file.extend(entry(0x8769, 4, 1, exif));
    file.extend(0_u32.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(entry(
        0x9003,
        2,
        taken.len() as u32,
        texts + model.len() as u32,
    ));
    file.extend(0_u32.to_le_bytes());
    file.extend(model);
    file.extend(taken);
    file
}

fn entry(tag: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
    let mut entry = Vec::new();
    entry.extend(tag.to_le_bytes());
    entry.extend(kind.to_le_bytes());
    entry.extend(count.to_le_bytes());
    entry.extend(value.to_le_bytes());
    entry
}
