### The window that plays sound and video.
player-title = Exhibit { $number }
player-play = Play
player-pause = Pause
player-mute = Mute
player-unmute = Unmute
player-place = Place in the recording
player-unreadable = The bytes of this exhibit cannot be read from the vault. Close this window and check the exhibit there.
player-no-format = This computer cannot play { $format }, in which part of this exhibit is recorded. On Debian and systems made from it, the package { $package } adds it.
player-unknown-format = This computer cannot play a part of this exhibit, whose format is { $format }. Another computer may have what decodes it; what can be played here is played.
player-not-playable = This exhibit holds nothing that can be played, or what it holds is damaged. The original is unchanged; what it says of itself may still be read in the vault.
player-gone = What decodes this exhibit has stopped, as it must where a file tries something it may not. Close this window and open the exhibit again; if it happens again, treat the file with care.
