//! A window of another program from which files can be dragged: a button that carries the addresses given as arguments.
//! It says a word a line: `begun`, then `taken` or `refused`.

#[cfg(target_os = "linux")]
#[allow(clippy::print_stdout, reason = "it is asked how the dragging went")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::cell::Cell;
    use std::rc::Rc;

    use gtk::gdk::{DragAction, ModifierType};
    use gtk::prelude::*;

    gtk::init()?;
    let addresses: Vec<String> = std::env::args().skip(1).collect();
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    let button = gtk::Button::with_label("files");
    let target = gtk::TargetEntry::new("text/uri-list", gtk::TargetFlags::OTHER_APP, 0);
    button.drag_source_set(ModifierType::BUTTON1_MASK, &[target], DragAction::COPY);
    button.connect_drag_data_get(move |_, _, data, _, _| {
        let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
        data.set_uris(&addresses);
    });
    let refused = Rc::new(Cell::new(false));
    let is_refused = Rc::clone(&refused);
    button.connect_drag_begin(|_, _| println!("begun"));
    button.connect_drag_failed(move |_, _, _| {
        refused.set(true);
        gtk::glib::Propagation::Proceed
    });
    button.connect_drag_end(move |_, _| {
        println!(
            "{}",
            if is_refused.take() {
                "refused"
            } else {
                "taken"
            }
        );
    });
    window.set_title("drag source");
    window.set_default_size(160, 120);
    window.add(&button);
    window.show_all();
    window.move_(1080, 100);
    gtk::main();
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn main() {}
