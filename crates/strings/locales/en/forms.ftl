### What every form of a record says, whatever the record.

form-record-numbered = { $kind } { $number }
form-record-told = { $record }: { $about }
form-gone = no longer recorded
form-add-to = Add to “{ $field }”
form-list-item = { $field }, { $number }
form-list-remove = Remove { $field }, { $number }
form-item-remove = Remove
form-take-out = Take out { $item }
form-find-none = Nothing recorded has this in its name.
form-person-new = New person: { $name }
form-module-add = Add: { $module }
form-module-remove = Remove these answers
form-module-remove-question = Remove the answers under “{ $module }”? They stay in the history.
form-translation = Translation
form-translation-add = Add a translation
form-translation-of = Translation { $number } of “{ $field }”
form-translation-language = Language
form-translation-status = How it was made
form-translation-translator = Translator
form-translation-remove = Remove

form-purpose-none = Purpose not stated
form-grant-of = Answer: { $purpose }
form-grant-conditions = Conditions
form-grant-another = Ask about another exhibit

form-none-yet-act = No act is recorded here yet.
form-none-yet-engagement = No engagement is recorded here yet.
form-none-yet-evidence = No exhibit is recorded here yet.
form-none-yet-statement = No statement is recorded here yet.
form-none-yet-intervention = No intervention is recorded here yet.
form-none-yet-receiver = No receiver is in the address book yet.
form-none-yet-informed-consent = No conversation about consent is recorded here yet.

form-more-answered =
    { $count ->
        [one] { $count } answered
       *[other] { $count } answered
    }
form-more-basis = How we know, and what became of them
form-more-circumstances = Pretext, rights, linked incidents
form-more-claims = Claims and material
form-more-conflicts = Where sources differ
form-more-consequences = Consequences
form-more-contact = Contact and residence
form-more-conversation = The conversation
form-more-details = More details
form-more-grading = How far this is believed
form-more-handling = Handling
form-more-how = How, and on what basis
form-more-identity = Age, nationality, languages
form-more-interview = The interview
form-more-modules = Questions for other kinds
form-more-names = Other names, and which name is used
form-more-origin = Origin
form-more-pattern = Pattern and linked cases
form-more-people = Who works on it
form-more-place = More about the place
form-more-sensitive = Sensitive details, only if the receiver needs them
form-more-un-documents = UN documents
form-more-unit = Force, unit, rank
form-more-verification = Verification
form-more-why-not = Why no step was taken
form-more-withdrawal = Withdrawal
form-more-work = Work and relationships
form-more-reaching = How to reach them
form-more-key = What became of the key
form-more-answer = What came back
form-more-reminder = Reminder
