//! The player's decoder on recordings that ffmpeg made, on malformed ones, and on what it may not do. This program is its own decoder, so it has
//! a `main` of its own.

#![cfg_attr(
    target_os = "linux",
    allow(
        clippy::unwrap_used,
        clippy::print_stdout,
        clippy::disallowed_types,
        reason = "a test may stop, says what it counted, and its decoders try what they may not"
    )
)]

#[cfg(target_os = "linux")]
mod conversation;
#[cfg(target_os = "linux")]
mod footage;
#[cfg(target_os = "linux")]
mod malformed;
#[cfg(target_os = "linux")]
mod misbehaviour;
#[cfg(target_os = "linux")]
mod recordings;

#[cfg(target_os = "linux")]
fn main() {
    cairn_player::enter_if_asked();
    misbehaviour::misbehave_if_asked();
    let folder = tempfile::tempdir().unwrap();
    let footage = footage::make(folder.path());
    recordings::are_decoded_with_their_pictures_and_their_sound(&footage);
    recordings::go_on_from_where_they_are_asked_to(&footage);
    recordings::are_heard_out_without_a_window(&footage);
    recordings::are_turned_as_they_were_held(folder.path());
    recordings::name_what_is_missing_where_nothing_decodes_them(folder.path());
    malformed::are_decoded_or_refused(&footage);
    misbehaviour::what_it_may_not_do_ends_it();
    println!("decoder: 7 passed");
}

#[cfg(not(target_os = "linux"))]
fn main() {}
