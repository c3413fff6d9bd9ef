### The history of an incident, and erasing a person.

## History
incident-section-history = History
history-help = Every change is kept, in the order in which it was made. What was written or removed can be brought back as a new change.
history-show = Show the changes
history-none = Nothing has been changed yet.
history-loading = Reading the history…
history-more = Show older changes
history-written = Written for the first time
history-taken-in = File taken in
history-changed = Changed
history-removed = Removed
history-when = { $day }, { $time }
history-reason-mistake = entered by mistake
history-reason-duplicate = recorded twice
history-reason-withdrawn = the person withdrew
history-reason-safety = for somebody’s safety
history-reason-other = for another reason: { $code }
history-present = As it is now
history-no-words = What it says did not change.
history-nothing-yet = Nothing was written in it yet.
history-before-erased = What stood here before was erased with a person. The change itself is shown as far as it is left.
history-not-vouched = The log does not vouch for this version. It is shown as it is, and cannot be brought back.
history-before = Before
history-after = Now
history-item-gone = Taken out
history-item-new = Added
history-restore = Bring this version back
history-restore-removed = Bring it back
history-restore-about = { $what }, { $when }
history-restore-question = This is written again as a new change. Everything written since stays in the history.
history-restore-removed-question = It returns to the page as it was. Its removal and the reason stay in the history.
history-restore-confirm = Bring it back
history-restore-cancel = Leave it as it is
history-restored = Brought back, as a new change.

## Erasing a person
erase-open = Erase this person for good…
erase-heading = Erase { $name } for good
erase-what = For a person who withdraws their consent. Removing keeps the history; erasing takes it too, and cannot be undone.
erase-loading = Reading the vault for this person. In a large vault this takes a while…
erase-gone = What goes, with everything it ever said
erase-changed = What stays, without the link to them
erase-changed-help = Where they stood it will read “withheld by the person”; out of lists they go.
erase-revisions =
    { $count ->
        [0] No earlier version of another record names them.
        [one] One earlier version of another record, which names them or points to them, goes as well.
       *[other] { $count } earlier versions of other records, which name them or point to them, go as well.
    }
erase-named = Texts that may still name them
erase-named-help = These words are somebody else’s account and stay as they are. Change them first where they should not: once the person is erased, Cairn no longer knows the name, finds it in no text and keeps it out of no bundle.
erase-named-none = No text was found that still names them. Other spellings, nicknames and descriptions are not found.
erase-removed-record = removed from view
erase-asked = Erase these as well?
erase-asked-help = They stay unless you choose them. What a file shows cannot be searched: whoever stays visible in it stays visible.
erase-elsewhere = What this cannot reach
erase-elsewhere-sealed = Bundles that were sealed from the incidents concerned. Tell the receivers that consent was withdrawn.
erase-elsewhere-sealed-one = { $when }, to { $receivers }
erase-elsewhere-sealed-none = No bundle was sealed from the incidents concerned.
erase-elsewhere-backups = Backups and copies of this vault, on whatever disk: they hold the person as before. Replace or destroy them.
erase-elsewhere-copies = Files saved outside, printed pages, and what people remember.
erase-elsewhere-disk = Remains on this disk: encrypted, but whoever has this vault’s passphrase and can read the bare disk may recover some. A new vault on another disk has none.
erase-reason = Why?
erase-reason-withdrawn = They withdrew their consent
erase-reason-safety = For somebody’s safety
erase-type = To go on, type: { $words }
erase-words = erase for good
erase-confirm = Erase for good
erase-cancel = Keep the person
erase-working = Erasing. Do not switch off…
erase-done = Erased. The chain of the log stayed whole.
erase-done-later = Erased. There was no room to clear what was deleted from the vault’s files; that is done when the vault is opened next.
