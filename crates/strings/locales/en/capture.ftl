### The first account of an incident: five questions.

capture-title = New incident
capture-help = Five questions first; everything else can wait. What you write is kept as you type, and every answer may stay empty.
capture-what = What happened, in a few words?
capture-what-label = A short name for your list
capture-when = When?
capture-where = Where?
capture-who = To whom?
capture-who-help = Type a name; people who are recorded already appear as you type. Leave it empty where the name is not known or not safe to write.
capture-words = In the person’s own words
capture-next = Go on to the whole record
capture-done = Done for now
