### The list of incidents.
incidents-title = Incidents
incidents-count =
    { $count ->
        [one] 1 incident
       *[other] { $count } incidents
    }
incidents-search-label = Search incidents
incidents-search-placeholder = Search all text
incidents-search-clear = Clear search and filters
incidents-new = New incident
incidents-import = Import…
incidents-keys = Arrow keys move, Enter opens, the space bar chooses, Ctrl+A chooses all, / searches, f filters, n makes a new one.
incidents-untitled = No title yet
incidents-date-none = No date yet
incidents-row-evidence =
    { $count ->
        [0] no evidence
        [one] 1 evidence item
       *[other] { $count } evidence items
    }
incidents-row-missing =
    { $count ->
        [one] 1 thing missing
       *[other] { $count } things missing
    }
incidents-row-complete = nothing missing
incidents-row-loading = Reading…
incidents-loading = Reading the incidents…
incidents-empty = An incident is one thing that happened, with its people, its acts and its evidence; it stays on this device until you seal a copy for somebody.
incidents-none-found = Nothing matches your search and filters.
incidents-row-persons =
    { $count ->
        [0] nobody named
        [one] 1 person
       *[other] { $count } people
    }
incidents-row-consent = consent: { $state }

## Filters
incidents-filter = Filters
incidents-filter-open =
    { $count ->
        [0] Filter
       *[other] Filter ({ $count })
    }
incidents-filter-states = State
incidents-filter-acts = Act
incidents-filter-mechanisms = Mechanism
incidents-filter-statuses = Status
incidents-filter-consents = Consent
incidents-filter-from = Began from
incidents-filter-to = Began until
incidents-filter-any = Any
incidents-filter-no-state = No State of this name
incidents-filter-date-hint = 2025-03
incidents-filter-date-wrong = Year, or year-month, or year-month-day
incidents-filter-on = Filters that are on
incidents-filter-off = Turn off: { $kind } { $value }
incidents-filter-clear = Turn all off
incidents-filter-keep-as = Keep this filter…
incidents-filter-name = Name of the filter
incidents-filter-keep = Keep
incidents-filter-kept = Kept filters
incidents-filter-forget = Forget

## Several incidents at once
incidents-chosen =
    { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
incidents-choose-all = Choose all { $count }
incidents-choose-none = Choose none
incidents-export-chosen = Export
incidents-set-status = Set status
incidents-set-status-choose = Choose…
incidents-status-set =
    { $count ->
        [one] Status set for 1 incident
       *[other] Status set for { $count } incidents
    }
incidents-remove = Remove…
incidents-remove-question =
    { $count ->
        [one] Why is 1 incident removed?
       *[other] Why are { $count } incidents removed?
    }
incidents-remove-keeps = They leave the list. What was recorded and the reason stay in the history.
incidents-remove-confirm = Remove from the list
