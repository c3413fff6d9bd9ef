### The export, a road of six pages.
export-title = Export
export-steps = Steps
export-step-choose = Incidents
export-step-receiver = Receiver
export-step-consent = Consent
export-step-preview = What they will see
export-step-seal = Seal
export-step-result = Result
export-step-of = Step { $step } of { $steps }
export-back = Back
export-next = Continue
export-loading = Reading…
export-preview-loading = Working out what would leave…

## 1 Choose
export-choose-heading = Which incidents?
export-choose-help = Each one leaves with its people, acts, engagements and evidence, as far as consent allows.
export-choose-empty = There is no incident to export yet.
export-choose-none = Choose at least one incident.
export-choose-count =
    { $count ->
        [one] 1 incident chosen
       *[other] { $count } incidents chosen
    }
export-choose-filter = Search incidents
export-choose-more = Show more

## 2 Receiver
export-receiver-heading = For whom?
export-receiver-help = Only the holder of this key can open the bundle. You cannot open it again yourself.
export-receiver-empty = No receiver is recorded yet. Paste the key that the receiver gave you.
export-receiver-none = Choose a receiver.
export-receiver-add = Add a receiver
export-receiver-practice = In practice there is one receiver, made together with this vault. Nothing invented can be sealed for somebody real.
export-receiver-name = Name of the receiver
export-receiver-key = Their public key
export-receiver-key-help = One line that begins with age1 or ssh-ed25519.
export-receiver-save = Add this receiver
export-receiver-cancel = Do not add
export-receiver-fingerprint-words = In words
export-receiver-fingerprint-hex = In digits
export-receiver-unverified = Unverified until compared
export-receiver-unverified-help = Read these ten words to the receiver by another channel, a call or a meeting. If one differs, the key is not theirs.
export-receiver-compared = Compared
export-receiver-mark-compared = I have compared all ten words
export-receiver-type-x25519 = Key type X25519: strong today. It does not protect against somebody who keeps the file and one day has a quantum computer.
export-receiver-type-hybrid = Key type hybrid (ML-KEM-768 and X25519): also for the day when somebody who kept the file has a quantum computer. The receiver needs age 1.3 or later.
export-receiver-un-help = Only then does evidence marked “UN only” leave.
export-receiver-un = This receiver is a body of the United Nations

## 3 Consent and names
export-consent-heading = Consent and names
export-consent-all-in = Everybody named has agreed. Nobody is left out.
export-consent-left-out =
    { $count ->
        [one] 1 record is left out
       *[other] { $count } records are left out
    }
export-consent-left-out-help = These do not leave, because the person has not agreed to this receiver or to this use. You can change the consent on the incident’s page, if they tell you so.
export-left-out-points-to-left-out = Points to something that is left out
export-left-out-names-person = You left this text out, because it names somebody
export-left-out-damaged = Its file is missing or damaged in the vault
export-left-out-sensitivity = Marked as not for this receiver
export-left-out-public-precision = Not to be told so exactly: rounded or left out
export-consent-risk = An assessment of risk stops this: { $names }
export-consent-risk-help = Record the person’s own informed decision in the assessment of risk, or what lowers the risk.
export-consent-open =
    { $count ->
        [one] 1 text still names somebody who is left out
       *[other] { $count } texts still name somebody who is left out
    }
export-consent-open-help = Decide for each text. Nothing can be sealed before.
export-consent-decided = All texts are decided.
export-consent-found = Names { $person }
export-consent-times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
export-decision-replace = Put a neutral mark, such as “[person 1]”, for the name
export-decision-omit-field = Leave this whole text out
export-decision-not-this-person = This is somebody else; keep the name


## 4 Preview
export-preview-heading = What they will see
export-preview-help = This is everything that leaves, and nothing else does. Read it once to the end.
export-preview-fields = Every field that leaves
export-preview-fields-count =
    { $count ->
        [one] 1 field
       *[other] { $count } fields
    }
export-preview-files = Every file that leaves
export-preview-files-count =
    { $count ->
        [0] no files
        [one] 1 file
       *[other] { $count } files
    }
export-preview-files-note = Files leave as they are, with what cameras and programs wrote into them: place, time, device, author.
export-preview-not-included = Not included
export-preview-not-contact = How to reach people who have not agreed to be reached.
export-preview-not-drafts = Earlier versions of what you wrote.
export-preview-not-others = All other incidents and people in this vault.
export-preview-left-out = Left out for want of consent: { $what }
export-preview-total = Size of the contents
export-preview-padded = Size of the sealed file
export-preview-padded-note = rounded up so that the size tells little
export-preview-column-field = Field
export-preview-column-value = Value
export-preview-column-file = File
export-preview-column-exhibit = Exhibit
export-preview-column-size = Size
export-preview-column-type = File type
export-preview-other = Further value

## 5 Seal
export-seal-heading = Seal
export-seal-sign = Signature
export-seal-sign-pseudonymous = Sign with a pseudonymous key for this receiver
export-seal-sign-pseudonymous-help = The receiver can tell that a later bundle comes from the same vault. They can also prove to others that this key signed this bundle.
export-seal-sign-none = No signature
export-seal-sign-none-help = Nobody can prove by a signature who made it; the receiver must know from you that it is yours.
export-seal-summary = { $incidents } for { $receiver }
export-seal-unverified = This receiver’s key has not been compared. If somebody put their own key in its place, they can read everything.
export-seal-compare = Compare the fingerprint
export-lacking-procedure = The procedure that this is written for would turn it away. Answer what is missing, or choose no particular procedure on the incident’s page.
export-lacking-general = Something is missing that receivers usually cannot act without.
export-lacking-warnings = Receivers may ask about some of this.
export-lacking-blocking = missing: { $count }
export-lacking-count = may be asked about: { $count }
export-lacking-see = See what
export-lacking-say = It leaves incomplete, and I have a reason for that.
export-lacking-obstacle = Something is missing: see above.
export-seal-button = Seal and save…
export-seal-running = Sealing
export-seal-reading-back = Reading the sealed file back and comparing it
export-seal-cancelled = Stopped. No sealed file was left behind.
export-seal-not-saved = No place was chosen, so nothing was sealed.

## 6 Result
export-result-heading = Sealed
export-result-read-back = The file was read back and compared: it holds exactly what was sealed.
export-result-file = File
export-result-size = Size
export-result-hash = SHA-256
export-result-bundle = Bundle id
export-result-checkpoint = Checkpoint words
export-result-checkpoint-help = Write them down with the date: they can show later that this vault’s log was not changed behind this point.
export-result-cannot-open = You cannot open this file again; only the receiver can. Your incident stays in the vault.
export-result-tell-heading = What to tell the receiver
export-result-tell-file = The file opens with “age”, a free tool; inside is a ZIP whose page START-HERE.html explains everything.
export-result-tell-hash = Give them the SHA-256 by another channel than the file, so that they can check that it arrived whole.
export-result-tell-key = Compare the ten words of their key by another channel, if you have not yet.
export-result-another = Export something else
export-result-done = Back to the incidents

## Parts, procedure and last looks
export-step-complete = What is missing
export-complete-heading = What is missing
export-complete-help = What the procedure asks for and the record does not say.
export-complete-all = Nothing is missing that this procedure asks for.
export-template = What it is written for
export-template-help = It decides which uses people must have agreed to, and what must not be missing.
export-receiver-type-ssh = Key of SSH (Ed25519): strong today, not for the day of quantum computers. Whoever has the public key can see in the file that it is for this receiver.
export-left-out-use = { $said }: { $use }
export-left-out-expired = The time for which they agreed is over: { $use }
export-left-out-pseudonym = Stands there under a pseudonym
export-left-out-for-the-receiver = For the receiver alone, not for the State
export-left-out-contact = Has not agreed to be reached
export-consent-pseudonym = Keep what happened, under a pseudonym
export-consent-pseudonym-help = Under a pseudonym nothing is told of the person but a number. What happened can still show who it is.
export-consent-can-miss = Cairn looks for every spelling it knows, in other scripts too, and it can miss one: read the texts on the next page.
export-preview-part = What to look at
export-preview-part-whole = Everything they receive
export-preview-part-transmissible = Part A: may go on to the State
export-preview-part-whole-help = What this receiver reads, sources and originals included.
export-preview-part-transmissible-help = What this receiver may hand on to the State. Only people who agreed to that are named; other names became numbers.
export-leaks =
    { $count ->
        [one] One word may give somebody away:
       *[other] { $count } words may give somebody away:
    }
export-leaks-help = Change them on the incident’s page if they must not leave. What cameras and programs wrote into the files is not looked at here: see each exhibit’s facts.
export-leaks-none = No path, name of this computer or address was found in the texts. This look can miss something.
export-leak-path = Where a file lies
export-leak-user = Account on this computer
export-leak-host = Name of this computer
export-leak-email = Address of e-mail
export-leak-network = Address in a network
export-leak-invisible = Characters that nobody sees
export-parts = Files
export-parts-together = One file with both parts
export-parts-together-help = Part A, for the State, lies in a folder of its own inside it.
export-parts-apart = Two files, sealed apart
export-parts-apart-help = One with what may be handed on to the State, one with what is for the receiver alone. The second lies beside the first.
export-parts-nothing = Nothing of this may be handed on to the State, so there is only one file.
export-seal-sign-organisation = Sign in the name of an organisation
export-seal-sign-organisation-help = One key for all receivers, which the organisation can publish. The bundle names the organisation, and proves to anybody that it signed.
export-seal-organisation-name = Name of the organisation
export-seal-organisation-none = Write the name of the organisation that signs.
export-result-parts = Part
export-result-parts-both = A and B
export-result-parts-transmissible = A: may be handed on to the State
export-result-parts-confidential = B: for the receiver alone
