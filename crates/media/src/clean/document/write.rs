//! Writing a PDF (ISO 32000-1) of pictures.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref};
use zeroize::Zeroizing;

use crate::clean::CleanError;
use crate::picture::{Area, DOTS_AN_INCH, Form, POINTS_AN_INCH, Picture};

/// The name of the one picture of a page.
const IMAGE: Name<'_> = Name(b"I");
/// A page that compresses to more bytes than this without loss is a photograph, and is kept as JPEG.
const MAX_WITHOUT_LOSS: usize = 1024 * 1024;
/// The longest copy, in bytes: while it is put together, memory holds it twice.
const MAX_COPY: usize = 256 * 1024 * 1024;

const CATALOG: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
/// The number of the first page's first object; each page has three.
const FIRST: i32 = 3;

/// A document that grows by a page at a time.
#[derive(Default)]
pub(super) struct Writer {
    pages: Vec<Sheet>,
    len: usize,
}

struct Sheet {
    width: u16,
    height: u16,
    filter: Filter,
    stream: Zeroizing<Vec<u8>>,
}

impl Writer {
    /// Covers the areas of a page, and adds it.
    pub(super) fn add(&mut self, picture: &mut Picture, areas: &[Area]) -> Result<(), CleanError> {
        for area in areas {
            picture.cover(*area);
        }
        let side = |side: u32| u16::try_from(side).map_err(|_| CleanError::TooLarge);
        let (width, height) = (side(picture.width())?, side(picture.height())?);
        let (filter, stream) = if let Some(stream) = without_loss(picture) {
            (Filter::FlateDecode, stream)
        } else {
            for area in areas {
                picture.cover(Form::Jpeg.whole(*area));
            }
            let jpeg = Form::Jpeg.write(picture);
            (Filter::DctDecode, jpeg.map_err(|_| CleanError::TooLarge)?)
        };
        self.len += stream.len();
        if self.len > MAX_COPY {
            return Err(CleanError::TooLarge);
        }
        self.pages.push(Sheet {
            width,
            height,
            filter,
            stream,
        });
        Ok(())
    }

    /// The file.
    pub(super) fn finish(self) -> Result<Zeroizing<Vec<u8>>, CleanError> {
        let mut pdf = Pdf::with_capacity(self.len + 1024 * (self.pages.len() + 1));
        pdf.catalog(CATALOG).pages(TREE);
        let count = i32::try_from(self.pages.len()).map_err(|_| CleanError::TooLarge)?;
        let kids = (0..count).map(|place| Ref::new(FIRST + 3 * place));
        pdf.pages(TREE).kids(kids).count(count);
        for (place, sheet) in (0..count).zip(&self.pages) {
            sheet.write(&mut pdf, FIRST + 3 * place);
        }
        Ok(Zeroizing::new(pdf.finish()))
    }
}

impl Sheet {
    fn write(&self, pdf: &mut Pdf, number: i32) {
        let [page, content, image] = [0, 1, 2].map(|next| Ref::new(number + next));
        let (width, height) = (points(self.width), points(self.height));
        let mut leaf = pdf.page(page);
        leaf.media_box(Rect::new(0.0, 0.0, width, height));
        leaf.parent(TREE).contents(content);
        leaf.resources().x_objects().pair(IMAGE, image);
        leaf.finish();
        pdf.stream(content, &painting(width, height));
        let mut drawn = pdf.image_xobject(image, &self.stream);
        drawn.filter(self.filter);
        drawn.width(self.width.into()).height(self.height.into());
        drawn.color_space().device_rgb();
        drawn.bits_per_component(8);
        drawn.finish();
    }
}

/// What paints the one picture over the whole page.
fn painting(width: f32, height: f32) -> Vec<u8> {
    let mut content = Content::new();
    content.save_state();
    content.transform([width, 0.0, 0.0, height, 0.0, 0.0]);
    content.x_object(IMAGE);
    content.restore_state();
    content.finish().to_vec()
}

/// How many points a side has, to the hundredth.
fn points(pixels: u16) -> f32 {
    (f32::from(pixels) * POINTS_AN_INCH / DOTS_AN_INCH * 100.0).round() / 100.0
}

/// The samples, compressed; none where that is long.
fn without_loss(picture: &Picture) -> Option<Zeroizing<Vec<u8>>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    for part in picture.samples().chunks(MAX_WITHOUT_LOSS) {
        packed.write_all(part).ok()?;
        if packed.get_ref().len() > MAX_WITHOUT_LOSS {
            return None;
        }
    }
    let packed = Zeroizing::new(packed.finish().ok()?);
    (packed.len() <= MAX_WITHOUT_LOSS).then_some(packed)
}
