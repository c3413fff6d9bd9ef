//! What somebody can do in the player's window, and what they see of it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use cairn_strings::Strings;
use gtk::prelude::*;
use gtk::{cairo, gdk, glib};

use super::feed::Feed;
use super::layout::Layout;
use super::show::Show;
use super::{note, screen};
use crate::player::Manner;
use crate::wire::{ToDecoder, ToPlayer};

/// How often the time is looked at.
const TICK: Duration = Duration::from_millis(16);
/// How far an arrow key goes, in nanoseconds.
const STEP: u64 = 5 * SECOND;
const SECOND: u64 = 1_000_000_000;
/// The size of the window where there are no pictures; it is as high as its controls at least.
const WITHOUT_PICTURES: (i32, i32) = (600, 1);

/// The window and what it shows.
struct Player {
    show: RefCell<Show>,
    layout: Layout,
    strings: Strings,
    feed: Feed,
    picture: RefCell<Option<cairo::ImageSurface>>,
    is_mute: Cell<bool>,
    /// Whether pictures stay black: until somebody plays what is hard to look at.
    is_covered: Cell<bool>,
}

/// Opens the window. It ends GTK's loop when it is closed.
pub(super) fn open(show: Show, feed: &Feed, manner: &Manner) {
    let strings = Strings::new(&manner.language);
    let layout = Layout::new(&strings, manner);
    let player = Rc::new(Player {
        show: RefCell::new(show),
        layout,
        strings,
        feed: feed.clone(),
        picture: RefCell::new(None),
        is_mute: Cell::new(false),
        is_covered: Cell::new(manner.is_covered),
    });
    player.listen();
    player.layout.window.show_all();
    player.layout.play.grab_focus();
    glib::timeout_add_local(TICK, move || {
        player.tick();
        glib::ControlFlow::Continue
    });
}

impl Player {
    fn listen(self: &Rc<Self>) {
        let layout = &self.layout;
        layout.window.connect_destroy(|_| gtk::main_quit());
        let this = Rc::clone(self);
        layout
            .play
            .connect_clicked(move |_| this.show.borrow_mut().toggle());
        let this = Rc::clone(self);
        layout.mute.connect_clicked(move |_| this.mute());
        let this = Rc::clone(self);
        layout.place.connect_change_value(move |_, _, seconds| {
            this.go(seconds);
            glib::Propagation::Stop
        });
        let this = Rc::clone(self);
        layout.screen.connect_draw(move |area, context| {
            let size = (
                f64::from(area.allocated_width()),
                f64::from(area.allocated_height()),
            );
            // A picture that cannot be drawn leaves the one before.
            let _ = screen::draw(
                context,
                size,
                this.picture
                    .borrow()
                    .as_ref()
                    .filter(|_| !this.is_covered.get()),
            );
            glib::Propagation::Stop
        });
        let this = Rc::clone(self);
        layout.window.connect_key_press_event(move |window, key| {
            this.feed.tell_app(ToPlayer::Touched);
            this.press(window, key)
        });
        let this = Rc::clone(self);
        layout
            .window
            .add_events(gdk::EventMask::POINTER_MOTION_MASK);
        layout.window.connect_motion_notify_event(move |_, _| {
            this.feed.tell_app(ToPlayer::Touched);
            glib::Propagation::Proceed
        });
    }

    fn press(&self, window: &gtk::Window, key: &gdk::EventKey) -> glib::Propagation {
        use gdk::keys::constants as keys;
        let is_control = key.state().contains(gdk::ModifierType::CONTROL_MASK);
        let is_mirrored = gtk::Widget::default_direction() == gtk::TextDirection::Rtl;
        let (back, on) = if is_mirrored {
            (keys::Right, keys::Left)
        } else {
            (keys::Left, keys::Right)
        };
        let pressed = key.keyval();
        let mut show = self.show.borrow_mut();
        match pressed {
            keys::l | keys::L if is_control => {
                drop(show);
                self.feed.tell_app(ToPlayer::Lock);
                window.close();
            }
            keys::w | keys::W if is_control => {
                drop(show);
                window.close();
            }
            keys::Escape => {
                drop(show);
                window.close();
            }
            keys::space => {
                drop(show);
                self.toggle();
            }
            keys::m | keys::M if !is_control => {
                drop(show);
                self.mute();
            }
            keys::Home => show.go(0),
            pressed if pressed == back => {
                let to = show.now().saturating_sub(STEP);
                show.go(to);
            }
            pressed if pressed == on => {
                let to = show.now().saturating_add(STEP);
                show.go(to);
            }
            _ => return glib::Propagation::Proceed,
        }
        glib::Propagation::Stop
    }

    fn toggle(&self) {
        self.show.borrow_mut().toggle();
        if self.is_covered.replace(false) {
            self.layout.screen.queue_draw();
        }
    }

    fn mute(&self) {
        self.is_mute.set(!self.is_mute.get());
        self.show.borrow().mute(self.is_mute.get());
        let label = if self.is_mute.get() {
            "player-unmute"
        } else {
            "player-mute"
        };
        name(&self.layout.mute, &self.strings.text(label));
    }

    fn go(&self, seconds: f64) {
        let whole = Duration::try_from_secs_f64(seconds).unwrap_or_default();
        let to = u64::try_from(whole.as_nanos()).unwrap_or(0);
        self.show.borrow_mut().go(to);
    }

    fn tick(&self) {
        let moment = self.show.borrow_mut().tick();
        if let Some((turn, to)) = moment.seek {
            self.feed.tell_decoder(&ToDecoder::Seek { turn, to });
        }
        if let Some(surface) = moment.picture.and_then(screen::surface) {
            *self.picture.borrow_mut() = Some(surface);
            self.layout.screen.queue_draw();
        }
        self.say();
    }

    /// Brings what is written up to date.
    fn say(&self) {
        let (show, layout) = (self.show.borrow(), &self.layout);
        let streams = show.streams();
        let duration = streams.and_then(|streams| streams.duration);
        let is_playing = show.is_playing();
        let press = if is_playing {
            "player-pause"
        } else {
            "player-play"
        };
        name(&layout.play, &self.strings.text(press));
        let now = spoken(show.now());
        let time = duration.map(|of| format!("\u{2066}{now} / {}\u{2069}", spoken(of)));
        write(&layout.time, &time.unwrap_or(now));
        if let Some(duration) = duration {
            layout.place.set_range(0.0, seconds(duration).max(1.0));
            layout.place.set_value(seconds(show.now()));
        }
        layout.place.set_sensitive(duration.is_some());
        layout.play.set_sensitive(show.is_playable());
        layout.mute.set_sensitive(show.is_playable());
        let note = note::sentence(&self.strings, &show.troubles());
        layout.note.set_visible(note.is_some());
        write(&layout.note, &note.unwrap_or_default());
        if streams.is_some_and(|streams| !streams.has_pictures) && layout.screen.is_visible() {
            layout.screen.hide();
            layout.window.resize(WITHOUT_PICTURES.0, WITHOUT_PICTURES.1);
        }
    }
}

/// Writes into a label what it does not say yet: it is laid out anew each time.
fn write(label: &gtk::Label, text: &str) {
    if label.text() != text {
        label.set_text(text);
    }
}

/// As [`write()`], for a button.
fn name(button: &gtk::Button, text: &str) {
    if button.label().is_none_or(|label| label != text) {
        button.set_label(text);
    }
}

fn seconds(nanoseconds: u64) -> f64 {
    Duration::from_nanos(nanoseconds).as_secs_f64()
}

/// Hours, minutes and seconds, as players write them.
fn spoken(nanoseconds: u64) -> String {
    let whole = nanoseconds / SECOND;
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    if hours == 0 {
        format!("{minutes}:{seconds:02}")
    } else {
        format!("{hours}:{minutes:02}:{seconds:02}")
    }
}
