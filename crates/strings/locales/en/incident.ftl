### One incident on one page.
incident-back = All incidents
incident-contents = On this page
incident-loading = Reading the incident…
incident-untitled = No title yet
incident-export = Export this incident

incident-section-checks = Checks
incident-state-complete = complete
incident-state-missing = { $count } missing
incident-state-not-needed = not needed

## The answer beside a field: given, or why there is none.
incident-answer-label = Answer to “{ $field }”
incident-answer-given = Answered
incident-answer-none = No answer

## What happened
incident-title = Title
incident-title-help = A short name for your list. It is sealed with the incident.
incident-narrative = What happened, in order
incident-narrative-help = In the person’s own words, first things first. What is only alleged stays “alleged”.
incident-language = Language of this text
incident-language-und = Not stated
incident-start = Began
incident-end = Ended
incident-ongoing = Is it still going on?
incident-yes = Yes
incident-no = No
incident-place-state = State
incident-place-state-help = Type a part of the name. How the person calls the place goes under “Place”.
incident-place-state-none-found = No State or territory has this in its name.
incident-place-locality = Place
incident-place-locality-help = Town, district, address, as the person describes it.
incident-reprisal = Is it a reprisal for cooperating with the UN?
incident-status = Where the work stands
incident-sensitivity = Who may see it

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
incident-person-other-names = Other names
incident-person-other-names-help = Other spellings, nicknames, former names. Each one counts as naming the person.
incident-person-other-name-add = Add another name
incident-person-other-name = Other name { $number }
incident-person-other-name-remove = Remove this name
incident-person-kind = This record stands for
incident-person-role = Part in this incident
incident-person-occupation = Occupation
incident-person-contact = Safe contact
incident-person-contact-note = Never leaves this device.
incident-person-shared = What you change here changes in every incident that names this person.

## Acts
incident-acts-help = One act is one thing done to one person. Two people arrested are two acts.
incident-acts-empty = No act is recorded yet.
incident-act-add = Add an act
incident-act-type = What was done
incident-act-type-choose = Choose what was done
incident-act-victim = Alleged victim
incident-act-start = When
incident-act-reason = Reason that was given
incident-act-reason-help = What the alleged perpetrators said, or wrote in a document.
incident-act-numbered = Act { $number }

## Alleged perpetrators
incident-involvements = Alleged perpetrators
incident-involvements-empty = No alleged perpetrator is recorded yet. “Unknown” with a description is an answer too.
incident-involvement-add = Add an alleged perpetrator
incident-involvement-numbered = Alleged perpetrator { $number }
incident-involvement-act = Act
incident-involvement-type = Kind of actor
incident-involvement-description = Description
incident-involvement-description-help = Force, unit, rank, badge, vehicle, uniform, looks.
incident-involvement-degree = Alleged involvement
incident-involvement-state-link = Link to the State
incident-involvement-state-link-help = For actors outside the State.
incident-involvement-actor = Recorded person

## UN engagement
incident-engagement-help = The cooperation with the UN or a regional body, sought, ongoing or past, that makes this a reprisal.
incident-engagement-empty = No engagement is recorded yet.
incident-engagement-not-needed = Not needed while you hold that this is not a reprisal.
incident-engagement-add = Add an engagement
incident-engagement-numbered = Engagement { $number }
incident-engagement-mechanism = Mechanism or body
incident-engagement-mechanism-choose = Choose the mechanism
incident-engagement-detail = Mandate, committee or session
incident-engagement-persons = Who engaged
incident-engagement-persons-empty = Add people under “Who” first.
incident-engagement-mode = How
incident-engagement-format = Form
incident-engagement-status = Sought, ongoing or past
incident-engagement-limb = Protected by resolution 48/17, paragraph 4
incident-engagement-date = When
incident-engagement-subject = About what
incident-engagement-visibility = How public it was
incident-engagement-knew = Did the authorities know?

## Evidence
incident-evidence-help = Files are copied into the vault whole and encrypted. The file outside stays where it is.
incident-evidence-empty = No evidence is recorded yet.
incident-evidence-drop = Drop files here
incident-evidence-drop-now = Let go to add the files
incident-evidence-add = Add files…
incident-evidence-bytes = ({ $count } bytes)
incident-evidence-seen = Seen
incident-evidence-adding = Adding to the vault
incident-evidence-cancelled = Stopped. The files added before that are kept; nothing is left of the one that was stopped.
incident-evidence-added =
    { $count ->
        [one] 1 file added.
       *[other] { $count } files added.
    }
incident-exhibit = Exhibit { $number }
incident-evidence-file = File
incident-evidence-size = Size
incident-evidence-type = File type
incident-evidence-hash = SHA-256
incident-evidence-hash-show = Show all of it
incident-evidence-hash-hide = Shorten
incident-evidence-title = Title
incident-evidence-kind = What it is
incident-evidence-description = What it shows
incident-evidence-obtained = From whom or where, and how
incident-evidence-made = When it was made
incident-evidence-concerns = Whom it shows, names or comes from
incident-evidence-concerns-help = It leaves only if each of them has agreed.
incident-evidence-concerns-empty = Add people under “Who” first.
incident-evidence-save-copy = Save a copy outside…
incident-evidence-save-copy-warning = The copy is not encrypted. Whoever opens this device can read it, and deleting it may leave traces.
incident-evidence-save-copy-confirm = Choose where to save it
incident-evidence-copying = Saving the copy outside
incident-evidence-copied = The copy is saved, and it is not encrypted:

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

## Removing
incident-remove = Remove…
incident-remove-question = Why does it go?
incident-remove-mistake = Entered by mistake
incident-remove-duplicate = Recorded twice
incident-remove-withdrawn = The person withdrew
incident-remove-safety = For somebody’s safety
incident-remove-keeps = It leaves this page and every later export. A trace without content stays in the vault’s log; bundles already sent are not changed.
incident-remove-confirm = Remove it
incident-remove-cancel = Keep it
