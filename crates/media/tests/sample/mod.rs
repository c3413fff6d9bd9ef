//! Small files of every format, made here. Whoever is named in them is invented.

/// A name, and the bytes of a file that says who made it.
pub(crate) type Sample = (&'static str, Vec<u8>);

/// One of each format, with XMP and with C2PA's mark where the format carries them.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        ("jpg", jpeg()),
        ("png", png()),
        ("webp", webp()),
        ("tif", tiff()),
        ("mp4", mp4()),
        ("heic", heif()),
        ("mkv", matroska()),
        ("pdf", pdf()),
        (
            "docx",
            zip(&[
                ("[Content_Types].xml", "<Types/>"),
                ("docProps/core.xml", CORE),
            ]),
        ),
        (
            "odt",
            zip(&[
                ("mimetype", "application/vnd.oasis.opendocument.text"),
                ("meta.xml", META),
            ]),
        ),
        ("wav", wav()),
        ("mp3", mp3()),
        ("html", HTML.as_bytes().to_vec()),
        ("mhtml", MHTML.as_bytes().to_vec()),
        ("warc", WARC.as_bytes().to_vec()),
    ]
}

/// Web pages in formats that name nobody: HAR and WACZ.
#[allow(dead_code, reason = "not every test that takes samples takes these")]
pub(crate) fn pages() -> Vec<Sample> {
    vec![
        ("har", HAR.as_bytes().to_vec()),
        (
            "wacz",
            zip(&[
                ("archive/data.warc", WARC),
                ("pages/pages.jsonl", "{\"url\": \"https://example.org/\"}\n"),
                (
                    "datapackage.json",
                    "{\"wacz_version\": \"1.1.1\", \"mainPageUrl\": \"https://example.org/\"}",
                ),
            ]),
        ),
    ]
}

const HTML: &str = "<!DOCTYPE html><!-- saved from url=(0020)https://example.org/ --><title>A</title>\
    <meta name=author content=\"Qanturel Invented\">";
const MHTML: &str = "From: Qanturel Invented\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Location: https://example.org/\r\n\r\n<p>\r\n--b--\r\n";
const WARC: &str = "WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 29\r\n\r\noperator: Qanturel Invented\r\n\r\n\r\n";
const HAR: &str = r#"{"log": {"version": "1.2", "creator": {"name": "Invented", "version": "1"}, "pages": [],
 "entries": [{"startedDateTime": "2025-03-03T14:05:00Z", "request": {"url": "https://example.org/",
 "cookies": [{"name": "a", "value": "b"}], "headers": []}}]}}"#;

pub(crate) const XMP: &str = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Qanturel Invented</rdf:li></rdf:Seq>
 </dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"#;

const CORE: &str = r#"<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">
 <dc:creator>Qanturel Invented</dc:creator></cp:coreProperties>"#;

const META: &str = r#"<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>Qanturel Invented</dc:creator>
 </office:meta></office:document-meta>"#;

/// The beginning of a JUMBF box that is a manifest store.
const STORE: &[u8] = b"\0\0\0\x1djumb\0\0\0\x15jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71";

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let len = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], len.as_slice(), content].concat()
}

pub(crate) fn iptc() -> Vec<u8> {
    [b"\x1c\x02\x50\0\x11".as_slice(), b"Qanturel Invented"].concat()
}

fn jpeg() -> Vec<u8> {
    let iptc = iptc();
    let len = u32::try_from(iptc.len()).unwrap().to_be_bytes();
    let resource = [b"Photoshop 3.0\x008BIM\x04\x04\0\0".as_slice(), &len, &iptc].concat();
    [
        b"\xff\xd8".as_slice(),
        &segment(
            0xe1,
            &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat(),
        ),
        &segment(0xed, &resource),
        &segment(0xeb, &[b"JP\0\x01\0\0\0\x01".as_slice(), STORE].concat()),
        &segment(0xfe, b"a comment"),
        &segment(0xc0, b"\x08\0\x10\0\x20\x01\x01\x11\0"),
        &segment(0xda, b"\x01\x01\0\0\x3f\0"),
        b"\0\xff\xd9",
    ]
    .concat()
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len()).unwrap().to_be_bytes();
    // Nobody here checks the digits.
    [len.as_slice(), kind, content, &[0; 4]].concat()
}

fn png() -> Vec<u8> {
    let text = [b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), XMP.as_bytes()].concat();
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", b"\0\0\0\x20\0\0\0\x10\x08\0\0\0\0"),
        &chunk(b"tEXt", b"Author\0Qanturel Invented"),
        &chunk(b"iTXt", &text),
        &chunk(b"caBX", STORE),
        &chunk(b"IEND", b""),
    ]
    .concat()
}

fn little(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len()).unwrap().to_le_bytes();
    let filled = vec![0; content.len() % 2];
    [kind, len.as_slice(), content, &filled].concat()
}

fn riff(form: &[u8; 4], chunks: &[Vec<u8>]) -> Vec<u8> {
    little(b"RIFF", &[form.as_slice(), &chunks.concat()].concat())
}

fn webp() -> Vec<u8> {
    riff(
        b"WEBP",
        &[
            little(b"VP8X", b"\x04\0\0\0\x1f\0\0\x0f\0\0"),
            little(b"XMP ", XMP.as_bytes()),
            little(b"C2PA", STORE),
        ],
    )
}

fn wav() -> Vec<u8> {
    let format = b"\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0";
    let list = [b"INFO".as_slice(), &little(b"IART", b"Qanturel Invented\0")].concat();
    riff(
        b"WAVE",
        &[
            little(b"fmt ", format),
            little(b"LIST", &list),
            little(b"data", &[0; 400]),
        ],
    )
}

fn tiff() -> Vec<u8> {
    let (xmp, iptc) = (XMP.as_bytes(), iptc());
    let entries = [
        (0x0100_u16, 4_u16, 1, 32),
        (0x0101, 4, 1, 16),
        (700, 1, xmp.len(), 62),
        (33723, 7, iptc.len(), 62 + xmp.len()),
    ];
    let mut file = b"II*\0\x08\0\0\0\x04\0".to_vec();
    for (tag, kind, count, value) in entries {
        file.extend(tag.to_le_bytes());
        file.extend(kind.to_le_bytes());
        file.extend(u32::try_from(count).unwrap().to_le_bytes());
        file.extend(u32::try_from(value).unwrap().to_le_bytes());
    }
    [file.as_slice(), &[0; 4], xmp, &iptc].concat().to_vec()
}

fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
    [len.as_slice(), kind, content].concat()
}

/// Seconds from 1904 to 2025-03-04T12:05:00Z.
const MADE: u32 = 2_082_844_800 + 1_741_089_900;

fn times(scale: u32, duration: u32) -> Vec<u8> {
    let numbers = [0, MADE, MADE, scale, duration];
    numbers
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect()
}

fn mp4() -> Vec<u8> {
    let entry = [
        [0; 6].as_slice(),
        &[0, 1],
        &[0; 16],
        b"\0\x20\0\x10",
        &[0; 50],
    ]
    .concat();
    let description = [b"\0\0\0\0\0\0\0\x01".as_slice(), &boxed(b"avc1", &entry)].concat();
    let table = boxed(b"minf", &boxed(b"stbl", &boxed(b"stsd", &description)));
    let media = [
        boxed(
            b"mdhd",
            &[times(600, 3000).as_slice(), b"\x15\xc7\0\0"].concat(),
        ),
        boxed(b"hdlr", &[[0; 8].as_slice(), b"vide", &[0; 13]].concat()),
        table,
    ];
    let place = b"\0\x12\x15\xc7-33.4433-070.5000/";
    let key = |name: &str| boxed(b"mdta", name.as_bytes());
    let keys = [
        b"\0\0\0\0\0\0\0\x02".as_slice(),
        &key("com.apple.quicktime.author"),
        &key("com.apple.quicktime.model"),
    ]
    .concat();
    let value = |number: u32, text: &str| {
        let data = [b"\0\0\0\x01\0\0\0\0", text.as_bytes()].concat();
        boxed(&number.to_be_bytes(), &boxed(b"data", &data))
    };
    let list = [value(1, "Qanturel Invented"), value(2, "Invented One")].concat();
    let meta = [
        boxed(b"hdlr", &[[0; 8].as_slice(), b"mdta", &[0; 13]].concat()),
        boxed(b"keys", &keys),
        boxed(b"ilst", &list),
    ];
    let movie = [
        boxed(b"mvhd", &[times(600, 3000), vec![0; 80]].concat()),
        boxed(b"trak", &boxed(b"mdia", &media.concat())),
        boxed(b"udta", &boxed(b"\xa9xyz", place)),
        boxed(b"meta", &meta.concat()),
    ];
    let store =
        b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81\0\0\0\0manifest\0";
    [
        boxed(b"ftyp", b"isom\0\0\0\0isom"),
        boxed(b"uuid", store),
        boxed(b"mdat", &[0; 64]),
        boxed(b"moov", &movie.concat()),
    ]
    .concat()
}

fn heif() -> Vec<u8> {
    let info = |item: u8, kind: &[u8]| {
        boxed(
            b"infe",
            &[[2, 0, 0, 0, 0, item, 0, 0].as_slice(), kind].concat(),
        )
    };
    let infos = [
        b"\0\0\0\0\0\x02".as_slice(),
        &info(1, b"hvc1\0"),
        &info(2, b"mime\0application/rdf+xml\0"),
    ]
    .concat();
    let size = boxed(b"ispe", b"\0\0\0\0\0\0\0\x20\0\0\0\x10");
    let properties = [
        boxed(b"ipco", &size),
        boxed(b"ipma", b"\0\0\0\0\0\0\0\x01\0\x01\x01\x01"),
    ];
    let located = |place: u32| {
        let len = u32::try_from(XMP.len()).unwrap();
        let head = b"\0\0\0\0\x44\0\0\x01\0\x02\0\0\0\x01";
        boxed(
            b"iloc",
            &[head.as_slice(), &place.to_be_bytes(), &len.to_be_bytes()].concat(),
        )
    };
    let meta = |place| {
        let boxes = [
            boxed(b"hdlr", &[[0; 8].as_slice(), b"pict", &[0; 13]].concat()),
            boxed(b"pitm", b"\0\0\0\0\0\x01"),
            boxed(b"iinf", &infos),
            located(place),
            boxed(b"iprp", &properties.concat()),
        ];
        boxed(b"meta", &[vec![0; 4], boxes.concat()].concat())
    };
    let start = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
    let place = u32::try_from(start.len() + meta(0).len() + 8).unwrap();
    [start, meta(place), boxed(b"mdat", XMP.as_bytes())].concat()
}

fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len()).unwrap() | 0x1000_0000;
    [id, len.to_be_bytes().as_slice(), content].concat()
}

fn matroska() -> Vec<u8> {
    let info = [
        element(b"\x2a\xd7\xb1", b"\x0f\x42\x40"),
        element(b"\x44\x89", &5000_f64.to_be_bytes()),
        element(b"\x44\x61", &763_000_000_000_000_000_i64.to_be_bytes()),
        element(b"\x57\x41", b"Invented Writer"),
    ];
    let video = [element(b"\xb0", b"\x20"), element(b"\xba", b"\x10")].concat();
    let track = [
        element(b"\x83", b"\x01"),
        element(b"\x86", b"V_VP9"),
        element(b"\xe0", &video),
    ];
    let simple = [
        element(b"\x45\xa3", b"ARTIST"),
        element(b"\x44\x87", b"Qanturel Invented"),
    ];
    let tags = element(b"\x73\x73", &element(b"\x67\xc8", &simple.concat()));
    let attached = [
        element(b"\x46\x6e", b"/home/qanturel/cover.jpg"),
        element(b"\x46\x5c", &[0; 32]),
    ]
    .concat();
    let before = [
        element(b"\x19\x41\xa4\x69", &element(b"\x61\xa7", &attached)),
        element(b"\x15\x49\xa9\x66", &info.concat()),
        element(b"\x16\x54\xae\x6b", &element(b"\xae", &track.concat())),
    ]
    .concat();
    let cluster = element(b"\x1f\x43\xb6\x75", &[0; 64]);
    let index = |place: u32| {
        let seek = [
            element(b"\x53\xab", b"\x12\x54\xc3\x67"),
            element(b"\x53\xac", &place.to_be_bytes()),
        ];
        element(b"\x11\x4d\x9b\x74", &element(b"\x4d\xbb", &seek.concat()))
    };
    let place = index(0).len() + before.len() + cluster.len();
    let segment = [
        index(u32::try_from(place).unwrap()),
        before,
        cluster,
        element(b"\x12\x54\xc3\x67", &tags),
    ];
    [
        element(b"\x1a\x45\xdf\xa3", &element(b"\x42\x82", b"webm")),
        element(b"\x18\x53\x80\x67", &segment.concat()),
    ]
    .concat()
}

fn pdf() -> Vec<u8> {
    let metadata = format!(
        "<</Type /Metadata /Subtype /XML /Length {}>>\nstream\n{XMP}\nendstream",
        XMP.len()
    );
    let objects = [
        "<</Type /Catalog /Pages 2 0 R /Metadata 5 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>",
        "<</Author (Qanturel Invented) /CreationDate (D:20250304140500+02'00')>>",
        &metadata,
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.push_str(&table);
    file.push_str(&format!(
        "trailer\n<</Size {size} /Root 1 0 R /Info 4 0 R>>\nstartxref\n{start}\n%%EOF\n"
    ));
    file.into_bytes()
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let place = u32::try_from(archive.len()).unwrap().to_le_bytes();
        let len = u32::try_from(content.len()).unwrap().to_le_bytes();
        let name_len = u16::try_from(name.len()).unwrap().to_le_bytes();
        let common = [
            [20, 0, 0, 0, 0, 0, 0, 0, 0, 0].as_slice(),
            &[0; 4],
            &len,
            &len,
            &name_len,
            &[0; 2],
        ]
        .concat();
        archive.extend([b"PK\x03\x04".as_slice(), &common, name.as_bytes()].concat());
        archive.extend(content.as_bytes());
        let entry = [
            b"PK\x01\x02\x14\0".as_slice(),
            &common,
            &[0; 10],
            &place,
            name.as_bytes(),
        ];
        directory.extend(entry.concat());
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
    let place = u32::try_from(archive.len()).unwrap().to_le_bytes();
    let end = [
        b"PK\x05\x06\0\0\0\0".as_slice(),
        &count,
        &count,
        &size,
        &place,
        &[0; 2],
    ];
    [archive, directory, end.concat()].concat()
}

fn mp3() -> Vec<u8> {
    let text = b"\0Qanturel Invented";
    let len = u32::try_from(text.len()).unwrap().to_be_bytes();
    let frame = [b"TPE1".as_slice(), &len, b"\0\0", text].concat();
    let len = u8::try_from(frame.len()).unwrap();
    // 128 kbit/s at 44,100 Hz: frames of 417 bytes.
    let sound = [b"\xff\xfb\x90\0".as_slice(), &[0; 413]].concat();
    [
        b"ID3\x03\0\0\0\0\0".as_slice(),
        &[len],
        &frame,
        &sound.repeat(4),
    ]
    .concat()
}
