//! A window of another program from which files can be dragged: a button that carries the addresses given as arguments.

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
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
