### The reprisal timeline.
timeline-title = Timeline
timeline-of = Whose timeline
timeline-of-hint = Type a part of a case’s title or of a person’s name.
timeline-of-case = Case: { $title }
timeline-of-person = Person: { $name }
timeline-of-none = No case and no person matches.
timeline-of-found = Cases and people
timeline-loading = Reading the timeline…
timeline-empty = A timeline puts cooperation, acts, steps and answers in their order and counts the days between them. Make a case, or record people in an incident, to see theirs.
timeline-choose = Choose a case or a person, or open the timeline from an incident.
timeline-nothing = Nothing that could stand on a timeline is recorded yet.
timeline-unnamed = No title yet
timeline-axis = In order
timeline-axis-help = Each entry leads to the field that holds its date.
timeline-strip = To scale
timeline-lane-cooperation = Cooperation and steps
timeline-lane-acts = Acts and answers
timeline-table = As a table
timeline-undated = Without a date
timeline-column-date = Date
timeline-column-what = What
timeline-column-whom = Whom
timeline-column-since = How long after
timeline-column-incident = Incident
timeline-decided = Decided: { $what }
timeline-replied = State reply: { $how }
timeline-until = until { $date }
timeline-date-of-incident = date of the incident
timeline-date-disputed = another source gives another date
timeline-gap =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

## How long after. $days is "9 days", in the case that follows "after"; $what is the name of the engagement, the step or the intervention.
timeline-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
timeline-same-day = on the day of “{ $what }”
timeline-after = { $days } after “{ $what }”
timeline-before = { $days } before “{ $what }”
timeline-between-after = between { $least } and { $days } after “{ $what }”
timeline-between-before = between { $least } and { $days } before “{ $what }”
timeline-between-either = between { $before } before and { $after } after “{ $what }”
timeline-at-least-after = at least { $days } after “{ $what }”
timeline-at-most-after = at most { $days } after “{ $what }”, or before it
timeline-at-least-before = at least { $days } before “{ $what }”
timeline-at-most-before = at most { $days } before “{ $what }”, or after it
timeline-estimate = one of the dates is an estimate
timeline-nth =
    { $n ->
        [1] first act since then
        [2] second act since then
        [3] third act since then
       *[other] act number { $n } since then
    }
timeline-nth-between = one of acts { $least } to { $most } since then: the dates leave their order open
timeline-basis-nexus = the link is recorded
timeline-basis-nexus-strength = the link is recorded: { $strength }
timeline-basis-order = the last cooperation before it; no link is recorded
