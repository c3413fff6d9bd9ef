### Cases: the list, and the page of one.
cases-title = Cases
cases-count =
    { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
cases-search-label = Find a case
cases-search-placeholder = Title or reference
cases-new = New case
cases-keys = Arrow keys move, Enter opens, / searches, n makes a new one.
cases-loading = Reading the cases…
cases-empty = A case holds incidents that belong together: the same person, the same pattern, one act after another. Its timeline shows how long after the cooperation each act came.
cases-none-found = No case matches.
cases-search-clear = Clear search
cases-untitled = No title yet
cases-row-incidents =
    { $count ->
        [0] no incident yet
        [one] 1 incident
       *[other] { $count } incidents
    }

## The page of a case.
case-loading = Reading the case…
case-back = All cases
case-timeline = Timeline
case-reference = Reference
case-reference-help = Drawn at random. It says nothing about the case and can be used in the open.
case-incidents = Incidents
case-incidents-none = No incident belongs to this case yet.
case-incident-untitled = No title yet
case-incident-gone = An incident that was removed
case-incident-out = Take out of the case
case-incident-find = Add an incident
case-incident-find-hint = Type a word that stands anywhere in the incident. An incident may belong to several cases.
case-incident-find-none = No other incident matches.
case-incident-found = Incidents found
case-index-title = Index of the evidence
case-index-show = Show the index of the evidence
case-index-hide = Hide the index
case-index-none = No exhibit belongs to the incidents of this case.
case-index-exhibit = Exhibit
case-index-incident = Incident
case-index-size = Length
case-index-digest = SHA-256
case-index-checked = Checked
case-index-given = Given to
case-index-made = { $name }, made from exhibit { $number }
case-index-whole = { $date }: whole
case-index-damaged = { $date }: damaged
case-index-unchecked = Not since it was taken in
case-index-nobody = Nobody
case-index-claim = As the log of this vault says: who was given a copy in a bundle. What they did with it, and copies saved outside by hand, it does not know.
case-facts = About the case
case-remove = Remove this case
case-remove-question = Why is the case removed?
case-remove-mistake = It was made by mistake
case-remove-duplicate = It is there twice
case-remove-keeps = Its incidents stay as they are. What the case said is kept in the history.
case-remove-confirm = Remove the case
