### START-HERE.html and other documents that go into a bundle.
report-start-title = Start here
report-start-alleged = Everything on this page is alleged, unless it says otherwise. It is what was recorded from the people concerned; nobody in it has been found guilty of anything here.
report-start-confidential = Treat this bundle as confidential. People’s safety depends on it.
report-practice-title = PRACTICE: everything here is invented
report-practice-what = This bundle was sealed from a practice vault. Nobody in it exists and nothing in it happened. Do not act on it, and do not pass it on as a report.
report-start-about = About this bundle
report-start-id = Bundle
report-start-sealed = Sealed (UTC, by the sender’s clock)
report-start-receivers = Sealed for the holders of these keys
report-start-signature = Signature
report-start-signed = Signed. README.txt says how to check it and what it shows.
report-start-unsigned = Not signed. Nothing in the bundle shows who made it.
report-start-left-out = What was left out
report-start-left-out-none = Nothing was left out.
report-start-left-out-why = People decide for themselves who receives what concerns them. Left out, because somebody has not agreed or for somebody’s safety:
report-start-left-out-persons = Persons: { $count }
report-start-left-out-participations = Parts of persons in incidents: { $count }
report-start-left-out-acts = Acts: { $count }
report-start-left-out-engagements = Engagements: { $count }
report-start-left-out-evidence = Evidence items: { $count }
report-start-left-out-statements = Statements: { $count }
report-start-left-out-follow-ups = Things that happened afterwards: { $count }
report-start-left-out-steps = Steps in the country: { $count }
report-start-left-out-interventions = Interventions: { $count }
report-start-left-out-replies = Replies of States: { $count }
report-start-left-out-nexuses = Links between an act and cooperation: { $count }
report-start-left-out-fields = Single answers: { $count }
report-start-left-out-marks = “[person 1]” and the like stand for people whose names were taken out of a text. One number is one person throughout this bundle.
report-start-check = How to check this bundle
report-start-check-how = README.txt, in the folder above this one, has the commands for Windows, macOS and Linux. No other software is needed.
report-start-check-evidence = Open evidence files only where they can do no harm: with Dangerzone, or on a machine that is used for nothing else.
report-start-data = The same as data: records.json. The chain of custody: custody.jsonl. Both are in this folder.
report-incidents = Incidents
report-incidents-shown = What was not asked is not shown. Where there is no answer for another reason, the reason is given.
report-incident-numbered = Incident { $number }
report-persons = Persons
report-acts = Alleged acts
report-engagements = Cooperation with the UN or a regional body
report-evidence = Evidence
report-evidence-path = File in this bundle
report-evidence-name = Name it had
report-evidence-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
report-not-here = { $kind }, not in this bundle
report-one-to-five = { $number } of 5
