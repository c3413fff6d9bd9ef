### People: the list, and the page of one.
people-title = People
people-count =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
people-search-label = Find a person
people-search-placeholder = Any of their names
people-search-clear = Clear search
people-new = New person
people-keys = Arrow keys move, Enter opens, / searches, n makes a new one.
people-loading = Reading the people…
people-empty = Everybody whom an incident names appears here once, with everything that names them. Lawyers and organisations that no incident names can be recorded here.
people-none-found = Nobody with this name is recorded.
people-unnamed = No name yet
people-row-incidents =
    { $count ->
        [0] in no incident
        [one] in 1 incident
       *[other] in { $count } incidents
    }
people-row-duplicates =
    { $count ->
        [one] may be the same as another person
       *[other] may be the same as { $count } other people
    }
people-only-duplicates = Only those who may be recorded twice

## How two names are alike.
people-alike-same-name = same name
people-alike-other-order = same words in another order
people-alike-part-of-name = part of the name is the same
people-alike-similar-spelling = similar spelling
people-alike-heading = Perhaps recorded already

## The page of a person.
person-open = Everything that names this person
person-loading = Reading the person…
person-back = All people
person-timeline = Timeline
person-duplicates = Perhaps the same person
person-duplicates-help = Names that are alike are a hint, not a finding. Names in another script are not compared unless both spellings are recorded.
person-named = What names this person
person-named-none = Nothing names this person yet.
person-named-elsewhere = Outside of incidents
person-facts = About the person
person-facts-shared = The same in every incident that names this person.
