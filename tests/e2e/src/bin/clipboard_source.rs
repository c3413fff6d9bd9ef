//! Another program in which a picture was copied: it offers the file given as its argument as `image/png`, byte for byte, until it is ended.
//! It says `offered` once it does.

#[cfg(target_os = "linux")]
#[allow(clippy::print_stdout, reason = "it is asked when it is ready")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use gtk::gdk::SELECTION_CLIPBOARD;

    gtk::init()?;
    let file = std::env::args_os().nth(1).ok_or("no file")?;
    let picture = std::fs::read(file)?;
    let target = gtk::TargetEntry::new("image/png", gtk::TargetFlags::empty(), 0);
    let offered =
        gtk::Clipboard::get(&SELECTION_CLIPBOARD).set_with_data(&[target], move |_, data, _| {
            data.set(&data.target(), 8, &picture);
        });
    if !offered {
        return Err("the clipboard takes nothing".into());
    }
    println!("offered");
    gtk::main();
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn main() {}
