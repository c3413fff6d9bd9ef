### Words that every screen shares: places, lock, sizes, dates.
app-name = Cairn
app-rail = Places
app-rail-incidents = Incidents
app-rail-cases = Cases
app-rail-people = People
app-rail-timeline = Timeline
app-rail-export = Export
app-rail-vault = Vault
app-lock = Lock
app-locking = Locking…
app-practice = Practice: invented, thrown away when you lock
app-practice-short = Practice.
app-practice-title = Cairn: practice, everything invented
app-back = Back
app-cancel = Cancel
app-pause = Pause
app-resume = Go on
app-done = Done
app-language = Language
app-saved-at = Saved { $time }
app-progress-bytes = { $done } of { $total }
app-progress-pages = { $done } of { $total } pages
app-progress-files = File { $file } of { $files }
app-progress-lock = Locking stops this. Cairn locks after 3 minutes in which nobody types or moves the pointer.

## Dates as far as they are known; $date and $end come formatted for the language.
app-date-estimate = about { $date }
app-date-before = before { $date }
app-date-after = after { $date }
app-date-between = between { $date } and { $end }

## All keys, on the page that "?" opens.
app-keys-title = Keys
app-keys-lock = Lock at once, from any screen
app-keys-search = Search the list
app-keys-filter = Filter the incidents
app-keys-new = Make a new incident, case or person
app-keys-part = Go to the next part of the page; with Shift, to the one before
app-keys-up = Move up in a list
app-keys-down = Move down in a list
app-keys-choose = Choose an incident in the list
app-keys-open = Open what is selected
app-keys-back = Leave this page
app-keys-help = Show this page
app-verifying = The vault is being checked in the background
