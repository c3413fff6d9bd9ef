### The list of incidents.
incidents-title = Incidents
incidents-count =
    { $count ->
        [one] 1 incident
       *[other] { $count } incidents
    }
incidents-search-label = Search incidents
incidents-search-placeholder = Search all text
incidents-search-clear = Clear search
incidents-new = New incident
incidents-keys = Arrow keys move, Enter opens, / searches, n makes a new one.
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
incidents-none-found = Nothing matches your search.
incidents-row-persons =
    { $count ->
        [0] nobody named
        [one] 1 person
       *[other] { $count } people
    }
