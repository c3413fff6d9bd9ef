//! What stands where in the player's window.

use cairn_strings::{Direction, Strings, Value, direction};
use gtk::prelude::*;

use crate::player::Manner;

/// The size of the window, in pixels; it shrinks where there are no pictures.
const SIZE: (i32, i32) = (900, 600);
/// Between what stands side by side, in pixels.
const GAP: i32 = 8;

/// The parts of the window.
pub(super) struct Layout {
    pub(super) window: gtk::Window,
    pub(super) screen: gtk::DrawingArea,
    pub(super) note: gtk::Label,
    pub(super) play: gtk::Button,
    pub(super) mute: gtk::Button,
    pub(super) place: gtk::Scale,
    pub(super) time: gtk::Label,
}

impl Layout {
    pub(super) fn new(strings: &Strings, manner: &Manner) -> Self {
        gtk::Widget::set_default_direction(match direction(&manner.language) {
            Direction::Rtl => gtk::TextDirection::Rtl,
            Direction::Ltr => gtk::TextDirection::Ltr,
        });
        let window = gtk::Window::new(gtk::WindowType::Toplevel);
        let number = [("number", Value::from(manner.exhibit_no))];
        window.set_title(&strings.text_with("player-title", &number));
        window.set_default_size(SIZE.0, SIZE.1);
        let screen = gtk::DrawingArea::new();
        screen.set_vexpand(true);
        let note = gtk::Label::new(None);
        note.set_line_wrap(true);
        note.set_selectable(true);
        note.set_margin(2 * GAP);
        note.set_no_show_all(true);
        let play = gtk::Button::with_label(&strings.text("player-play"));
        let mute = gtk::Button::with_label(&strings.text("player-mute"));
        let place = gtk::Scale::with_range(gtk::Orientation::Horizontal, 0.0, 1.0, 1.0);
        place.set_draw_value(false);
        place.set_hexpand(true);
        if let Some(spoken) = place.accessible() {
            AtkObjectExt::set_name(&spoken, &strings.text("player-place"));
        }
        let time = gtk::Label::new(None);
        let row = gtk::Box::new(gtk::Orientation::Horizontal, GAP);
        row.set_margin(GAP);
        for part in [
            play.upcast_ref::<gtk::Widget>(),
            place.upcast_ref(),
            time.upcast_ref(),
            mute.upcast_ref(),
        ] {
            row.add(part);
        }
        let all = gtk::Box::new(gtk::Orientation::Vertical, 0);
        for part in [
            screen.upcast_ref::<gtk::Widget>(),
            note.upcast_ref(),
            row.upcast_ref(),
        ] {
            all.add(part);
        }
        window.add(&all);
        Self {
            window,
            screen,
            note,
            play,
            mute,
            place,
            time,
        }
    }
}
