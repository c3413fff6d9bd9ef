### One incident on one page.
incident-back = All incidents
incident-contents = On this page
incident-loading = Reading the incident…
incident-untitled = No title yet
incident-cases = Cases that this incident belongs to
incident-export = Export this incident

incident-section-checks = Checks
incident-state-complete = complete
incident-state-missing = { $count } missing
incident-state-not-needed = not needed
incident-state-not-looked-at = not looked at yet

## The answer beside a field: given, or why there is none.
incident-answer-label = Answer to “{ $field }”
incident-answer-given = Answered
incident-answer-none = No answer

## What happened
incident-language = Language of this text
incident-language-und = Not stated
incident-yes = Yes
incident-no = No
incident-place-state-none-found = No State or territory has this in its name.

## Partial dates
incident-date-year = Year
incident-date-month = Month
incident-date-day = Day
incident-date-hour = Hour
incident-date-minute = Minute
incident-date-year-hint = YYYY
incident-date-month-hint = MM
incident-date-day-hint = DD
incident-date-hour-hint = hh
incident-date-minute-hint = mm
incident-date-add-time = Add a time
incident-date-qualifier = How exact
incident-date-how-exact = as known
incident-date-how-estimate = about then
incident-date-how-before = some time before
incident-date-how-after = some time after
incident-date-how-between = between two dates
incident-date-end = and
incident-date-calendar = Calendar
incident-date-calendar-gregorian = Gregorian
incident-date-add-calendar = Use another calendar
incident-date-in-gregorian = Gregorian: { $date }
incident-date-observed = Hijri months begin when the moon is seen, and days at sunset. The Gregorian date can therefore be a day or two off.
incident-date-as-given = As it was told
incident-date-as-given-hint = The person’s own words, “3 Ramadan, at dusk”
incident-date-add-as-given = Add the wording
incident-date-invalid = This is not a date yet. What you typed is kept.
incident-date-range = The second date must not be before the first. What you typed is kept.

## Who
incident-who-help = Everybody with a part in this incident, except alleged perpetrators, who are under “Acts”.
incident-who-empty = Nobody is recorded yet.
incident-person-add = Add a person
incident-person-pick = Somebody already recorded
incident-person-find-none = Nobody with this name is recorded yet. “New person” adds them.
incident-person-find-hint = If they are recorded already, choose them from the list; otherwise type the name and add them. The name may stay empty.
incident-person-new = New person
incident-person-unnamed = Person without a name
incident-person-name = Full name
incident-person-role = Part in this incident
incident-person-shared = What you change here changes in every incident that names this person.

## Acts
incident-acts-help = One act is one thing done to one person. Two people arrested are two acts.
incident-acts-empty = No act is recorded yet.

## Alleged perpetrators
incident-involvements-empty = No alleged perpetrator is recorded yet. “Unknown” with a description is an answer too.

## UN engagement
incident-engagement-help = The cooperation with the UN or a regional body, sought, ongoing or past, that makes this a reprisal.
incident-engagement-empty = No engagement is recorded yet.
incident-engagement-not-needed = Not needed while you hold that this is not a reprisal.

## Evidence
incident-evidence-help = Files are copied into the vault whole and encrypted. The file outside stays where it is. Of a folder everything in it is added, the folders in it too; a file that is here already is not added again.
incident-evidence-empty = No evidence is recorded yet.
incident-evidence-drop = Drop files or folders here
incident-evidence-drop-now = Let go to add the files
incident-evidence-add = Add files…
incident-evidence-add-folder = Add a folder…
incident-evidence-paste = Paste a picture
incident-evidence-made-from = { $role } of exhibit { $number }
incident-evidence-bytes = ({ $count } bytes)
incident-evidence-seen = Seen
incident-evidence-adding = Adding to the vault
incident-evidence-looking = Looking at what is there. Found so far: { $count }
incident-evidence-paused = Paused
incident-evidence-cancelled = Stopped. The files added before that are kept; nothing is left of the one that was stopped.
incident-evidence-added =
    { $count ->
        [one] 1 file added.
       *[other] { $count } files added.
    }
incident-exhibit = Exhibit { $number }
incident-evidence-already =
    { $count ->
        [one] One file is here already and was not added again.
       *[other] { $count } files are here already and were not added again.
    }
incident-evidence-already-as = already here as exhibit { $number }
incident-evidence-left-out = Left out: { $count }
incident-evidence-left-out-link = a link; what it points to was not added
incident-evidence-left-out-vault = the folder of this vault
incident-evidence-more = And { $count } more.
incident-evidence-nothing = There is no file in it. Nothing was added.
incident-evidence-originals = And the originals?
incident-evidence-originals-where = They are still where they were, not encrypted. Cairn does not touch them. Think first whether somebody, a court perhaps, will ask for the device or the card itself.
incident-evidence-originals-how = To remove them, make a backup of this vault first. Then delete them where you keep your files and empty the trash, and do the same on the phone or card that they came from, and in its cloud.
incident-evidence-originals-limits = Deleting does not make them unrecoverable. From phones, memory cards, USB sticks and SSDs (flash storage), what was deleted can often be brought back, and no program can be sure to overwrite it. What helps is a device that was encrypted before the files came onto it.
incident-evidence-file = File
incident-evidence-size = Size
incident-evidence-type = File type
incident-evidence-hash = SHA-256
incident-evidence-hash-show = Show all of it
incident-evidence-hash-hide = Shorten
incident-evidence-save-copy = Save a copy outside…
incident-evidence-save-copy-warning = The copy is not encrypted. Whoever opens this device can read it, and deleting it may leave traces.
incident-evidence-save-copy-confirm = Choose where to save it
incident-evidence-copying = Saving the copy outside
incident-evidence-copied = The copy is saved, and it is not encrypted:

## Pictures
picture-show = Show the picture
picture-decoding = Decoding…
picture-hard = This item is marked as hard to look at. It stays covered until you show it.
picture-hide = Hide the picture
picture-whole = In its own size
picture-turn = Turn
picture-of = Picture of exhibit { $number }
picture-copy = Clean copy
picture-copy-help = A new exhibit with the pixels of this one and nothing else: no place, time, device or comment. The original stays as it is.
picture-copy-make = Make a clean copy
picture-copy-make-covered = Make a copy with these areas covered
picture-copy-making = Making a clean copy
picture-copy-made = The copy is exhibit { $number }. It was looked at again: it holds pixels and nothing else.
picture-cover-begin = Cover areas…
picture-cover-help = Draw over the picture, or add an area and place it with the sliders. What is covered is gone from the copy. Reflections, clothes and what stands beside can still tell who somebody is.
picture-cover = Area { $number }
picture-cover-add = Add an area
picture-cover-remove = Remove this area
picture-cover-none = Cover nothing
picture-cover-left = From the left
picture-cover-top = From the top
picture-cover-width = Width
picture-cover-height = Height
picture-show-document = Show the document
picture-hide-document = Hide the document
picture-copy-make-changed = Make a copy with these changes
picture-change-none = Change nothing
picture-page = Page { $number } of { $of }
picture-page-of = Page { $page } of exhibit { $number }
picture-page-back = Previous page
picture-page-on = Next page
picture-page-out = Leave page { $number } out of the copy
picture-pages-covered = In the whole copy: { $areas } areas covered, on { $pages } pages.
picture-pages-out = Pages left out: { $count } of { $of }.
picture-pages-unseen = Pages that you have not looked at since you began: { $count }. They go into the copy as they are.
picture-partial = Something on this page could not be drawn here: a font, a picture or a form. It would not be in a clean copy either.
picture-copy-partial = Something on its pages could not be drawn here, and is not in the copy. Look through the copy before it goes anywhere.
picture-copy-help-document = A new exhibit with a picture of each page and nothing else: no text that can be searched, no links, no author, no earlier states. The original stays as it is.
picture-cover-begin-document = Cover areas or leave pages out…

## Consent
incident-consent-help = For each person and each receiver: what the person said. Only “granted” lets anything about them leave; “not asked” counts as no.
incident-consent-nobody = Nobody is named yet, so there is no one to ask.
incident-consent-no-receivers = There is no receiver to ask about yet.
incident-consent-receiver-add = Add a receiver
incident-consent-person = Person
incident-consent-of = Consent of { $person } for { $receiver }
incident-consent-note = How, when and on what conditions
incident-consent-date = When they said it
incident-consent-note-add = Add a note

## Checks
incident-checks-help = What receivers ask for and this record does not say yet. “Unknown” and the other reasons count as answers.
incident-checks-complete = Nothing is missing.
incident-checks-template = What it is written for
incident-checks-template-help = Each procedure asks for its own. What is listed below follows this choice.
incident-checks-blocking = Receivers cannot act without this ({ $count })
incident-checks-warning = Receivers may ask about this ({ $count })

## Removing
incident-remove = Remove…
incident-remove-question = Why does it go?
incident-remove-mistake = Entered by mistake
incident-remove-duplicate = Recorded twice
incident-remove-withdrawn = The person withdrew
incident-remove-safety = For somebody’s safety
incident-remove-keeps = It leaves this page and every later export. What it said stays in the history, from where it can be brought back; bundles already sent are not changed.
incident-remove-confirm = Remove it
incident-remove-cancel = Keep it

incident-about-person = Whom it is about
incident-list-choose = Choose
incident-list-empty = Nothing recorded yet.
incident-list-involvement = Alleged perpetrators
incident-list-involvement-help = Each person, unit or authority that is said to have had a part in an act.
incident-list-nexus = Why it is a reprisal
incident-list-nexus-help = Link an act to an engagement and say what points to the connection, and what else could explain it.
incident-list-statement = Statements and sources
incident-list-statement-help = Who told it, how they know, and how reliable they are.
incident-list-domestic-step = Steps in the country
incident-list-domestic-step-help = Complaints, courts, investigations; or why none was possible.
incident-list-intervention = Interventions
incident-list-intervention-help = What UN bodies, regional bodies or others were asked to do, or did.
incident-list-state-reply = Replies of the State
incident-list-follow-up = What happened afterwards
incident-list-informed-consent = Conversations about consent
incident-list-informed-consent-help = What each person was told, by whom, and what they agreed to, purpose by purpose.
incident-steps-help = What was done about it so far, and what came of it.
incident-risk-help = For each person: what could happen to them if this is passed on, and what can be done about it. This never leaves the device.
incident-risk-empty = No risk has been looked at yet.
play-open = Open in the player
play-hard = This item is marked as hard to look at or to listen to. Its picture stays black until you press Play.
play-help = It opens in a window of its own, which sees this exhibit alone and closes when Cairn locks. Nothing is heard before you press Play there.
attach-title = Transcript and translation
attach-help = A file with what is said or written here, or with it in another language. It becomes an exhibit of its own that names this one, and concerns the same people. To write while you listen, use “What it shows” below: it saves itself.
attach-transcript = Attach a transcript…
attach-translation = Attach a translation…
sound-copy-title = A clean copy
sound-copy-help = A new exhibit with the sound alone: what the file says of itself, and any picture in it, is left out. Voices stay what they are, and can be recognised. Passages that you name are silent in the copy, their sound gone. A copy is a WAV file, and large: about six megabytes a minute for one voice.
sound-copy-add = Silence a passage
sound-copy-from = From
sound-copy-to = To
sound-copy-hint = As minutes and seconds: 1:05.5
sound-copy-out = Do not silence it
sound-copy-passage = Passage { $number }
sound-copy-make = Make a clean copy
sound-copy-make-silenced = Make a copy with silences
sound-copy-making = Making the copy…
sound-copy-made = The copy is exhibit { $number }. Listen to it before you hand it on.
sound-copy-problem = Write both ends of each passage as minutes and seconds, like 1:05, the end after the beginning.
text-show = Show as text
text-hide = Hide the text
text-of = Text of exhibit { $number }
text-encoding = Read as { $encoding }.
text-encoding-guessed = Read as { $encoding }, which is a guess: the file does not say how it was written.
text-part = Part { $number }
text-on = Next part
text-back = Previous part
custody-title = Chain of custody
custody-show = Show the chain of custody
custody-hide = Hide the chain of custody
custody-taken-in = Taken in, hashed and encrypted
custody-made = Made from another exhibit
custody-redacted = Made from another exhibit, with something covered or left out
custody-copied = Another exhibit was made from it
custody-described = What is said of it was changed
custody-whole = Bytes held against their digest: they are what was taken in
custody-damaged = Bytes held against their digest: they are not what was taken in
custody-exported = Left in a sealed bundle
custody-removed = Removed from view
custody-other = Exhibit { $number }
custody-bundle = Bundle { $id }
custody-receiver = For { $name }
custody-place = line { $line } of the incident’s log, PREMIS { $premis }
custody-step-metadata-removed = Everything but the pixels left out
custody-step-areas-covered = Areas covered
custody-step-passages-silenced = Passages silenced
custody-step-pages-removed = Pages left out
custody-step-transcribed = Written down from it
custody-step-translated = Put into another language
custody-claim = Times are those of this computer’s clock. Each line holds the digest of the one before it; checking the whole vault checks them all.
custody-check = Check the bytes now
custody-checking = Reading the exhibit
custody-checked-whole = The exhibit is, byte for byte, what was taken in. That it was checked is noted.
custody-checked-damaged = The exhibit is not what was taken in, or is gone. That is noted. Check the whole vault, and bring the exhibit back from a backup.
