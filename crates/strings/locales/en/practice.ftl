### The invented case of the practice vault. Every text says that it is invented; a name looks it.
### A name must not contain a word that stands in these texts otherwise: the search for names would find it there.
practice-name-receiver = Practice receiver (invented)
practice-name-noor = Noor Nowhere
practice-name-lina = Lina Elsewhere
practice-name-sami = Sami Neverborn
practice-name-association = Invented Association for Practice
practice-name-officer = Captain Placeholder

## The case
practice-case-title = A reprisal for a statement at the UN (invented)
practice-case-summary = Invented for practice. A defender speaks at a side event of the Human Rights Council, is arrested nine days later, and her sister is threatened by telephone.
practice-case-pattern = Invented: two other members of the same association were questioned about their journeys to Geneva in the same month.
practice-locality = A town that does not exist (invented; Antarctica stands for the State, so that none is meant)

## The persons
practice-noor-occupation = Primary-school teacher (invented)
practice-noor-contact = Invented: through her sister only, never by telephone
practice-noor-themes = The right to education (invented)
practice-noor-activities = Invented: documents the closing of schools and reports on it
practice-noor-profile = Invented: known in her town since she spoke on the local radio
practice-association-activities = Invented: supports teachers who report violations

## First incident
practice-arrest-title = Arrest after a side event (invented)
practice-arrest-narrative =
    Invented for practice: nothing of this happened.
    On 3 March 2025 Noor Nowhere spoke at a side event in Geneva about schools that had been closed. On 12 March, at about eight in the morning, two men in plain clothes stopped her at the gate of her school. One of them said: “You should not have spoken there.” Sami Neverborn saw it from across the street. She was held until the evening and asked who had paid for her journey. Her telephone was kept.
practice-arrest-reason = Invented: “to establish her identity”
practice-arrest-law = An invented law on public order
practice-arrest-physical = Invented: none that she reports
practice-arrest-psychological = Invented: sleeps badly and is afraid to open the door
practice-arrest-economic = Invented: lost a day’s pay
practice-arrest-chilling = Invented: she called off a meeting with a Special Rapporteur
practice-detention-place = Police station of a town that does not exist (invented)
practice-detention-conditions = Invented: a room without a window; no water for five hours
practice-detention-reasons = Invented: she was told none in writing
practice-grading-reasoning = Invented: the account is detailed and fits the summons, and a witness saw the beginning
practice-involvement-description = Invented: two men in plain clothes, a grey car without number plates
practice-involvement-unit = An invented unit for public order
practice-involvement-basis = Invented: he gave his rank and name when he signed for the telephone
practice-engagement-body = Human Rights Council, 58th session, side event (invented)
practice-engagement-subject = Invented: schools closed without notice
practice-engagement-place = Geneva (the event is invented)
practice-engagement-how-known = Invented: a photograph of her on the panel was shown to her when she was questioned
practice-nexus-reasoning = Invented: one of the men referred to her statement; nine days lay between the two; she was asked about nothing else
practice-nexus-alternative = Invented: the authorities could say that it was a check of identity. No one else was checked that morning.

## How we know
practice-evidence-title = Summons (invented)
practice-evidence-obtained = Invented: handed over by her sister on 14 March 2025
practice-evidence-description = Invented: a summons to the police station, without a reason and without a stamp
practice-evidence-body =
    INVENTED FOR PRACTICE. This is not a document of any authority.
    The person named Noor Nowhere is asked to come to the station of a town that does not exist.
practice-statement-taken-by = An invented documenter
practice-statement-place = Invented: at the office of the association
practice-statement-language = English (the conversation is invented)
practice-statement-account = Invented. “They knew what I had said, almost word for word. They asked who had paid, three times.”
practice-statement-claim = Invented: two men took her away at the gate of the school
practice-statement-distress = Invented: she paused twice; a break of ten minutes was made

## What was done about it
practice-step-authority = Public prosecutor of a town that does not exist (invented)
practice-step-outcome = Invented: the complaint was not registered
practice-step-why-not = Invented: the clerk said that there was nothing to complain about
practice-intervention-by = An invented mandate holder
practice-intervention-to = The Permanent Mission of a State that does not exist (invented)
practice-intervention-requested = Invented: to return the telephone and to investigate
practice-intervention-summary = Invented: an urgent appeal about the arrest
practice-reply-authority = A ministry that does not exist (invented)
practice-reply-summary = Invented: the ministry says that no such arrest is on record
practice-follow-up = Invented: the telephone was given back after six weeks, reset

## What could happen, and what they agreed to
practice-risk-actor = Invented: the same officers
practice-risk-act = Invented: a second arrest if the case becomes public
practice-risk-capability = Invented: they know where she lives and works
practice-risk-vulnerability = Invented: lives alone
practice-risk-capacity = Invented: a lawyer of the association can come within the hour
practice-risk-mitigation = Invented: the submission is confidential; a call every evening
practice-risk-view = Invented: she wants it reported, and not published
practice-consent-granted = Invented: asked on 15 March 2025, in person; she read the text herself
practice-consent-conditions = Invented: only if her name is left out
practice-consent-refused = Invented: he fears for his work and does not want to be named
practice-consent-place = Invented: at her home
practice-consent-questions = Invented: she asked whether the State would learn her name

## Second incident
practice-threat-title = Threat by telephone to her sister (invented)
practice-threat-narrative =
    Invented for practice: nothing of this happened.
    In the evening of a day after the arrest, Lina Elsewhere was called from a hidden number. A man’s voice said: “Tell your sister to stay at home.” She did not know the voice. Some answers are left open here on purpose, so that there is something to complete.
practice-threat-reason = Invented: “Tell your sister to stay at home.”
practice-threat-involvement = Invented: a man’s voice, calm, about forty
