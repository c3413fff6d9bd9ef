//! Generates what Tauri embeds: configuration, capabilities, icons.
fn main() {
    tauri_build::build();
}
