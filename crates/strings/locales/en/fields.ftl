### Labels of the fields of records and groups, with hints for some. Ids: `field-<type>-<field>`, `field-group-<type>`.

## LegalBasis
field-group-legal-basis = Legal basis
field-legal-basis-law = Law
field-legal-basis-article = Article
field-legal-basis-case-no = Case number
field-legal-basis-court = Court
field-legal-basis-charge = Charge

## Consequences
field-group-consequences = Consequences
field-consequences-physical = Physical effects
field-consequences-psychological = Psychological effects
field-consequences-economic = Effects on work and money
field-consequences-family = Effects on the family
field-consequences-organisational = Effects on the organisation

## Act
field-group-act = Act
field-act-act-type = What was done
field-act-victim = Alleged victim
field-act-start = When
field-act-end = Until when
field-act-place = Where, if not where the incident was
field-act-methods = Methods used
field-act-stated-reason = Reason that was given
field-act-stated-reason-hint = What the alleged perpetrators said, or wrote in a document.
field-act-legal-basis = Laws that were invoked
field-act-consequences = Consequences
field-act-chilling-effect = Effect on the cooperation with the UN
field-act-chilling-effect-detail = What was stopped or limited
field-act-victim-status = Latest known status of the alleged victim
field-act-attribution = Response to the allegation
field-act-age-at-time = Age at the time, in years
field-act-gender-dimension = Gender dimension
field-act-gender-dimension-hint = What the person’s gender, or ideas about it, had to do with the act.
field-act-conflicts = Where sources differ
field-act-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.
field-act-grading = Grading of the claim
field-act-grading-hint = How far this claim is believed, and why; it grades the claim, not the person.
field-act-detention = Arrest and detention
field-act-disappearance = Enforced disappearance
field-act-torture = Torture or other ill-treatment
field-act-death = Death
field-act-law-or-policy = Law or policy
field-act-property = Property and money
field-act-digital = Digital attack

## ReportReference
field-group-report-reference = Entry in a Secretary-General’s report
field-report-reference-year = Year of the report
field-report-reference-symbol = Document symbol
field-report-reference-annex = Annex
field-report-reference-paragraph = Paragraph

## LinkedCase
field-group-linked-case = Linked case
field-linked-case-case = The other case
field-linked-case-link = How the cases are linked

## Case
field-group-case = Case
field-case-title = Title
field-case-title-hint = A short name for your list, without the name of a person.
field-case-summary = Summary
field-case-context-pattern = Context and pattern
field-case-incidents = Incidents
field-case-states-concerned = States concerned
field-case-status = Where the work stands
field-case-priority = Priority
field-case-is-reprisal = Is it a reprisal for cooperating with the UN?
field-case-op4-categories = Protected by resolution 48/17, paragraph 4
field-case-sg-report-refs = Reports of the Secretary-General
field-case-un-refs = Numbers of UN communications and opinions
field-case-linked-cases = Linked cases
field-case-focal-persons = Who leads the work
field-case-lawyers = Lawyers
field-case-submitting-organisations = Submitting organisations
field-case-sensitivity = Who may see it

## Consent
field-group-consent = Consent
field-consent-value = What they said
field-consent-value-hint = “Not asked” counts as no.
field-consent-date = When they said it
field-consent-note = How, when and on what conditions

## Grant
field-group-grant = Answer for one purpose
field-grant-purpose = Purpose
field-grant-value = What they said
field-grant-conditions = Conditions
field-grant-evidence = For this exhibit alone
field-grant-evidence-hint = Image, voice or medical data: the person is asked about each exhibit on its own.
field-grant-valid-until = Valid until

## InformedConsent
field-group-informed-consent = Conversation about consent
field-informed-consent-grants = Answers, purpose by purpose
field-informed-consent-capacity = In what capacity
field-informed-consent-represented-by = Who spoke for the person
field-informed-consent-obtained-by = Who asked
field-informed-consent-date = When
field-informed-consent-place = Where
field-informed-consent-method = How they answered
field-informed-consent-language = In which language
field-informed-consent-interpreter = Interpreter
field-informed-consent-interpreter-hint = Where a name could endanger the interpreter, choose “Withheld for safety”.
field-informed-consent-information-given = What the person was told
field-informed-consent-information-given-hint = Only what was really explained in this conversation.
field-informed-consent-questions-asked = What the person asked
field-informed-consent-proof = Proof of the consent
field-informed-consent-valid-until = Valid until
field-informed-consent-withdrawn-at = When it was withdrawn
field-informed-consent-withdrawal-scope = What was withdrawn
field-informed-consent-withdrawal-scope-hint = What may no longer be used or sent; what was sent before cannot be called back.
field-informed-consent-who-was-told = Who was told of the withdrawal

## InvestigationAssessment
field-group-investigation-assessment = Assessment of the investigation
field-investigation-assessment-prompt = Was it prompt?
field-investigation-assessment-impartial = Was it impartial?
field-investigation-assessment-independent = Was it independent?
field-investigation-assessment-thorough = Was it thorough?

## DomesticStep
field-group-domestic-step = Step in the country
field-domestic-step-step-type = Kind of step
field-domestic-step-persons = For whom
field-domestic-step-authority = Before which authority
field-domestic-step-ref-no = Reference number
field-domestic-step-filed-at = When it was filed
field-domestic-step-outcome = Outcome
field-domestic-step-decision-at = When it was decided
field-domestic-step-why-not = Why no step, or why it could not go on
field-domestic-step-why-not-hint = Receivers ask why remedies were not used; that it was dangerous is an answer too.
field-domestic-step-why-not-detail = Why, in words
field-domestic-step-assessment = Assessment of the investigation
field-domestic-step-remedies = Remedies given
field-domestic-step-documents = Documents
field-domestic-step-conflicts = Where sources differ
field-domestic-step-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.

## Engagement
field-group-engagement = Engagement
field-engagement-mechanism = Mechanism or body
field-engagement-persons = Who engaged
field-engagement-body-detail = Mandate, committee or session
field-engagement-mode = How
field-engagement-format = Form
field-engagement-status = Sought, ongoing or past
field-engagement-op4-limb = Protected by resolution 48/17, paragraph 4
field-engagement-op4-role = Position of the protected person
field-engagement-date = When
field-engagement-end = Until when
field-engagement-place = Where
field-engagement-subject = About what
field-engagement-un-references = Symbols and numbers of UN documents
field-engagement-visibility = How public it was
field-engagement-authorities-knew = Did the authorities know?
field-engagement-how-known = How the authorities knew
field-engagement-how-known-hint = For example a list of speakers, the press, a leak or surveillance.
field-engagement-proof = What shows that it took place
field-engagement-conflicts = Where sources differ
field-engagement-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.

## WebCapture
field-group-web-capture = Web capture
field-web-capture-url = Address of the page
field-web-capture-captured-at = When it was captured
field-web-capture-tool = Tool and version
field-web-capture-network-identity = Network identity used
field-web-capture-network-identity-hint = The connection that the website saw: own line, VPN or Tor; never a password.
field-web-capture-context = What stood around it
field-web-capture-has-page-source = Is the source of the page kept?
field-web-capture-has-full-page-image = Is there an image of the whole page?
field-web-capture-has-embedded-media = Are the embedded media kept?

## ItemVerification
field-group-item-verification = Verification
field-item-verification-aspect = What was verified
field-item-verification-result = Result
field-item-verification-method = How it was verified
field-item-verification-by = By whom
field-item-verification-date = When

## Evidence
field-group-evidence = Evidence
field-evidence-title = Title
field-evidence-kind = What it is
field-evidence-role = What it is to the original
field-evidence-derived-from = Made from which item
field-evidence-concerns = Whom it shows, names or comes from
field-evidence-concerns-hint = It leaves only if each of them has agreed.
field-evidence-author = Who made it
field-evidence-obtained = From whom or where, and how
field-evidence-obtained-at = When it was obtained
field-evidence-collector = Who collected it
field-evidence-made-at = When it was made
field-evidence-made-at-verified = When it was made, as verified
field-evidence-location = Where it was made
field-evidence-clock-offset = Clock error and time zone of the device
field-evidence-description = What it shows
field-evidence-web-capture = How the page was captured
field-evidence-verifications = Verifications
field-evidence-restrictions = Restrictions on its use
field-evidence-graphic-content = Is it hard to look at?
field-evidence-third-parties = Others who can be recognised in it
field-evidence-third-parties-hint = Faces, voices, homes or number plates of people who are not named above.
field-evidence-sensitivity = Who may see it

## FollowUp
field-group-follow-up = What happened afterwards
field-follow-up-kind = What kind
field-follow-up-persons = To whom
field-follow-up-date = When
field-follow-up-description = What happened
field-follow-up-impact = What it changed for the person
field-follow-up-documents = Documents
field-follow-up-report-to-receivers = Should the receivers be told?
field-follow-up-conflicts = Where sources differ
field-follow-up-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.

## Support
field-group-support = Support or contradiction
field-support-evidence = Exhibit
field-support-statement = Statement
field-support-bearing = For or against
field-support-independence = Independence from other sources
field-support-independence-hint = Two copies of one post are one source.
field-support-origin = First origin
field-support-origin-hint = Where it comes from in the end; items of one origin are one source, however many they are.
field-support-note = What exactly it shows

## ClaimGrading
field-group-claim-grading = Grading of the claim
field-claim-grading-credibility = How far it is believed
field-claim-grading-credibility-hint = Whether this one claim holds, whoever made it.
field-claim-grading-reasoning = Why
field-claim-grading-reasoning-hint = What supports the claim, what contradicts it, and what is still not known.
field-claim-grading-support = What supports or contradicts it

## Finding
field-group-finding = Finding
field-finding-finding = Finding
field-finding-finding-hint = What is held to be shown; it never says that anybody is guilty.
field-finding-standard = Standard of proof
field-finding-standard-hint = “Reasonable grounds to believe” is usual in UN fact-finding.
field-finding-made-by = Who made it

## Conflict
field-group-conflict = Difference between sources
field-conflict-field = Which field
field-conflict-date = The other date
field-conflict-words = What the other source says
field-conflict-words-hint = As the other source puts it, without deciding here who is right.
field-conflict-source = Which source says so

## Place
field-group-place = Place
field-place-state = State
field-place-locality = Place
field-place-locality-hint = Town, district, address, as the person describes it.
field-place-admin-levels = Province, district, town
field-place-territory = Territory, as the person calls it
field-place-address = Street and house
field-place-address-hint = Only if needed: an exact address can lead to somebody.
field-place-location-type = Kind of place
field-place-latitude = Latitude
field-place-longitude = Longitude
field-place-precision-m = How exact the coordinates are, in metres
field-place-public-precision-m = How exactly others may be told, in metres
field-place-public-precision-m-hint = The larger the number, the less others learn; 10,000 tells no more than the area.

## ChainedIncident
field-group-chained-incident = Linked incident
field-chained-incident-incident = The other incident
field-chained-incident-link = How this incident is linked to it

## Incident
field-group-incident = Incident
field-incident-title = Title
field-incident-title-hint = A short name for your list; it is sealed with the incident.
field-incident-narrative = What happened, in order
field-incident-narrative-hint = In the person’s own words, first things first; what is only alleged stays “alleged”.
field-incident-start = Began
field-incident-end = Ended
field-incident-ongoing = Is it still going on?
field-incident-imminent = Is more of it about to happen?
field-incident-place = Where
field-incident-sphere = Online or offline
field-incident-on-un-premises = Did it happen on UN premises?
field-incident-transnational = Did a State act beyond its borders?
field-incident-host-state = State where it happened, if another one
field-incident-pretexts = Justifications that were given
field-incident-rights-affected = Rights affected
field-incident-rights-affected-hint = Articles of treaties, such as article 19 of the ICCPR.
field-incident-chain = Linked incidents
field-incident-is-reprisal = Is it a reprisal for cooperating with the UN?
field-incident-verification = How far it has been verified
field-incident-verification-hint = This is about the incident as a whole; each claim is graded on its own.
field-incident-support = What supports or contradicts it
field-incident-findings = Findings
field-incident-conflicts = Where sources differ
field-incident-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.
field-incident-status = Where the work stands
field-incident-sensitivity = Who may see it

## Intervention
field-group-intervention = Intervention
field-intervention-intervention-type = Kind of intervention
field-intervention-by = Who intervened
field-intervention-to = With whom
field-intervention-on-behalf-of = For whom
field-intervention-requested-action = What was asked for
field-intervention-sent-at = When it was sent
field-intervention-reference = Reference number
field-intervention-summary = Summary
field-intervention-publicity = Public or confidential
field-intervention-confidential-until = Confidential until
field-intervention-reply-due = Reply due by
field-intervention-status = Where it stands
field-intervention-documents = Documents
field-intervention-conflicts = Where sources differ
field-intervention-conflicts-hint = What another source says on a field of this record; both stay, nothing is decided here.

## StateReply
field-group-state-reply = Reply of a State
field-state-reply-intervention = To which intervention
field-state-reply-state = State
field-state-reply-received-at = When it was received
field-state-reply-author-authority = Authority that wrote it
field-state-reply-summary = Summary
field-state-reply-document = The reply itself
field-state-reply-response = How the State answered
field-state-reply-assessment = Assessment of the reply
field-state-reply-source-comments-due = Comments of the source due by

## Involvement
field-group-involvement = Alleged perpetrator
field-involvement-act = Act
field-involvement-actor = Recorded person
field-involvement-actor-type = Kind of actor
field-involvement-description = Description
field-involvement-description-hint = Looks, and whatever else has no field of its own, as described.
field-involvement-force = Force
field-involvement-branch = Branch
field-involvement-unit = Unit
field-involvement-rank = Rank
field-involvement-post = Post
field-involvement-badge = Number on the badge
field-involvement-vehicle-plates = Number plates of vehicles
field-involvement-uniform = Uniform
field-involvement-chain-of-command = Chain of command
field-involvement-chain-of-command-hint = Superiors, from the nearest up; to be listed here is not an accusation.
field-involvement-degree = Alleged involvement
field-involvement-basis-for-identification = What the identification rests on
field-involvement-basis-for-identification-hint = Who saw or heard what, or which document says so.
field-involvement-state-link = Link to the State
field-involvement-state-link-hint = For actors outside the State.
field-involvement-latest-status = Latest known status

## PlaceOfDetention
field-group-place-of-detention = Place of detention
field-place-of-detention-place = Place
field-place-of-detention-from = Since when
field-place-of-detention-to = Until when
field-place-of-detention-held-by = Who held the person there

## Charge
field-group-charge = Charge
field-charge-charge = Charge
field-charge-law = Law and article
field-charge-date = When

## Hearing
field-group-hearing = Hearing
field-hearing-date = When
field-hearing-court = Court
field-hearing-counsel-present = Was a lawyer present?
field-hearing-outcome = Outcome

## Contact
field-group-contact = Contact with the outside world
field-contact-acknowledged = Whether the detention is acknowledged
field-contact-family = Is contact with the family allowed?
field-contact-counsel = Is contact with a lawyer allowed?
field-contact-ngo = Is contact with organisations allowed?

## Detention
field-group-detention = Arrest and detention
field-detention-arrest-date = Date of arrest
field-detention-arrest-place = Place of arrest
field-detention-arrest-force = Forces that carried out the arrest
field-detention-warrant-shown = Was a warrant shown?
field-detention-warrant-authority = Authority that issued the warrant
field-detention-law = Legislation applied
field-detention-ordering-authority = Authority that ordered the detention
field-detention-holding-force = Forces holding the person
field-detention-places = Places of detention, in order
field-detention-reasons = Reasons given for the detention
field-detention-duration = Duration of the detention
field-detention-judge-seen = First brought before a judge
field-detention-counsel = Access to a lawyer
field-detention-contact = Contact with the outside world
field-detention-incommunicado = Was the person held incommunicado?
field-detention-incommunicado-hint = Nobody outside knew where the person was, or could reach them.
field-detention-solitary = Was the person held alone?
field-detention-conditions = Conditions of detention
field-detention-health = Health and medical care
field-detention-charges = Charges
field-detention-hearings = Hearings
field-detention-sentence = Sentence
field-detention-wgad-categories = Categories of arbitrary detention
field-detention-wgad-categories-hint = Categories of the Working Group on Arbitrary Detention; a lawyer can help to choose.
field-detention-wgad-reasons = Why it is held to be arbitrary

## SearchStep
field-group-search-step = Step taken to find the person
field-search-step-step = What was done
field-search-step-date = When
field-search-step-by = By whom
field-search-step-outcome = Outcome

## Disappearance
field-group-disappearance = Enforced disappearance
field-disappearance-last-seen = When the person was last seen
field-disappearance-last-seen-hint = Receivers need at least the month and the year.
field-disappearance-last-seen-place = Where the person was last seen
field-disappearance-last-seen-by = Who saw the person last
field-disappearance-clothing = Clothing
field-disappearance-vehicle = Vehicle
field-disappearance-forces = Forces believed to be responsible
field-disappearance-force-type = Kind of actor
field-disappearance-state-link = Link to the State
field-disappearance-last-seen-state = State in which the person was last seen
field-disappearance-acknowledged = Whether the detention is acknowledged
field-disappearance-search-steps = Steps taken to find the person
field-disappearance-search-impossible = Why no steps were possible
field-disappearance-family-contact = Relative who can be contacted
field-disappearance-family-contact-hint = Only somebody who has agreed to be contacted.
field-disappearance-habeas-corpus = Habeas corpus and its outcome
field-disappearance-others-disappeared = Others who disappeared at the same time

## Torture
field-group-torture = Torture or other ill-treatment
field-torture-methods = What was done
field-torture-description = What was done, in the person’s words
field-torture-description-hint = As much as the person wishes to tell, without pressing for details.
field-torture-duration = How long it lasted
field-torture-instruments = Instruments used
field-torture-purposes = Alleged purpose
field-torture-statement-signed = Whether a statement was signed
field-torture-medical-attention = Medical care afterwards
field-torture-exam-date = Date of the medical examination
field-torture-examiner = Who examined the person
field-torture-consistency = How far findings and account agree
field-torture-consistency-hint = Only from the report of a qualified clinician, never from your own impression.
field-torture-report = Report of the clinician

## Death
field-group-death = Death
field-death-date = Date of death
field-death-place = Place of death
field-death-cause-alleged = Alleged cause
field-death-cause-official = Cause that the authorities give
field-death-autopsy = Autopsy
field-death-certificate = Death certificate
field-death-body-location = Where the body is
field-death-scene-preserved = Was the scene kept as it was?
field-death-investigation = Investigation
field-death-family-informed = Was the family informed?
field-death-persons-present = Persons who were present

## LawOrPolicy
field-group-law-or-policy = Law or policy
field-law-or-policy-title = Title
field-law-or-policy-citation = Number or citation
field-law-or-policy-status = Where it stands
field-law-or-policy-since = Since when
field-law-or-policy-effect-on-un-access = Effect on access to the UN

## PropertyModule
field-group-property-module = Property and money
field-property-module-measure = What was done to it
field-property-module-property = What property
field-property-module-value = Value, with the currency
field-property-module-institution = Bank or body that did it
field-property-module-returned = Whether and when it was given back

## DigitalModule
field-group-digital-module = Digital attack
field-digital-module-means = By what means
field-digital-module-platform = Platform or system
field-digital-module-accounts-from = Accounts from which it came
field-digital-module-accounts-hit = Accounts that it hit
field-digital-module-urls = Web addresses
field-digital-module-urls-hint = Written down as text; to open them again can do harm.
field-digital-module-indicators = Indicators of compromise
field-digital-module-indicators-hint = Domains, file digests or numbers that an examination found.
field-digital-module-forensic-report = Forensic report
field-digital-module-examined-by = Who made the report

## Nexus
field-group-nexus = Link to the cooperation
field-nexus-act = Act
field-nexus-engagement = Engagement
field-nexus-victim-position = Protected by resolution 48/17, paragraph 4
field-nexus-indicators = What speaks for the link
field-nexus-indicators-hint = Only what somebody said, saw or heard, or what a document shows.
field-nexus-strength = How strongly the link is shown
field-nexus-reasoning = Why it is held to be so
field-nexus-reasoning-hint = Why the act is held to follow from the cooperation, step by step.
field-nexus-alternative-explanations = Other possible explanations
field-nexus-alternative-explanations-hint = What else could explain the act; to name it makes the record stronger.

## Participation
field-group-participation = Person’s part
field-participation-role = Part in this incident

## OtherName
field-group-other-name = Other name
field-other-name-name = Name
field-other-name-kind = Kind of name

## PersonNames
field-group-person-names = Names
field-person-names-full = Full name
field-person-names-others = Other names
field-person-names-others-hint = Other spellings, nicknames, former names; each one counts as naming the person.
field-person-names-of-kind = Other names, by kind

## Display
field-group-display = How the person is shown
field-display-purpose = Purpose
field-display-mode = How the name is shown

## IdDocument
field-group-id-document = Identity document
field-id-document-kind = Kind of document
field-id-document-number = Number
field-id-document-issuer = Who issued it
field-id-document-issued = When it was issued

## ContactWay
field-group-contact-way = Way to reach the person
field-contact-way-channel = By what way
field-contact-way-address = Number or address
field-contact-way-safe-times = Times when it is safe
field-contact-way-is-safe = Is it safe?

## Affiliation
field-group-affiliation = Affiliation
field-affiliation-organisation = Organisation
field-affiliation-role = Part in the organisation
field-affiliation-from = Since when
field-affiliation-to = Until when

## DefenderProfile
field-group-defender-profile = Human rights work
field-defender-profile-themes = What the work is about
field-defender-profile-activities = Activities
field-defender-profile-scope = Territorial scope
field-defender-profile-since = Since when
field-defender-profile-public-profile = How publicly it is known

## Organisation
field-group-organisation = Organisation
field-organisation-legal-status = Legal status
field-organisation-ecosoc-status = Consultative status with ECOSOC
field-organisation-head = Who heads it
field-organisation-members-at-risk = Members at risk
field-organisation-activities = Activities and territorial scope

## RelatedPerson
field-group-related-person = Person close to this person
field-related-person-person = Who
field-related-person-relationship = Relationship

## Person
field-group-person = Person
field-person-kind = This record stands for
field-person-names = Names
field-person-display = How the person is shown
field-person-occupation = Occupation
field-person-contact = Safe contact
field-person-contact-hint = How to reach the person safely, in words; it never leaves the vault.
field-person-contacts = Ways to reach the person
field-person-contacts-hint = They never leave the vault.
field-person-victim-roles = Role for which the person is targeted
field-person-birth-date = Date of birth
field-person-age = Age in years, if birth date is unknown
field-person-minor = Is the person a child?
field-person-deceased = Has the person died?
field-person-sex = Sex, as recorded
field-person-gender = Gender, in the person’s own words
field-person-gender-hint = Only if it matters here and the person agrees.
field-person-nationalities = Nationalities
field-person-ethnicity = Ethnicity, in the person’s own words
field-person-ethnicity-hint = Only if it matters here and the person agrees.
field-person-religion = Religion, in the person’s own words
field-person-religion-hint = Only if it matters here and the person agrees.
field-person-languages = Languages spoken
field-person-disability = Disability
field-person-disability-hint = Only if it matters here and the person agrees.
field-person-lgbtiq = Sexual orientation or gender identity
field-person-lgbtiq-hint = Only if it matters here and the person agrees.
field-person-id-documents = Identity documents
field-person-id-documents-hint = Only if a receiver asks for them and the person agrees.
field-person-residence = Place of residence
field-person-residence-hint = The town or the district is often enough.
field-person-affiliations = Organisations the person belongs to
field-person-defender = Human rights work
field-person-vulnerabilities = What exposes the person to more harm
field-person-organisation = About the organisation
field-person-relationships = Persons close to this person

## Receiver
field-group-receiver = Receiver
field-receiver-name = Name of the receiver
field-receiver-compared = When the fingerprint was compared
field-receiver-compared-hint = Only after its ten words were compared in a call or a meeting.
field-receiver-kind = Who the receiver is to you
field-receiver-is-un-body = Is it a body of the United Nations?
field-receiver-channel = How bundles reach them
field-receiver-signing-key = Key with which they sign receipts
field-receiver-signing-key-hint = One line that begins with ssh-ed25519.
field-receiver-valid-until = Key to be used until
field-receiver-revoked = When you learnt that the key is no longer to be used
field-receiver-revoked-hint = Nothing is sealed for this key from then on.
field-receiver-revocation-reason = Why it is no longer to be used
field-receiver-replaced-by = Key that takes its place
field-receiver-replaces = Key whose place it takes
field-receiver-key-note = Statement about the change of key
field-receiver-key-note-hint = As it came, with the signature of the old key.

## SealedTo
field-group-sealed-to = Key that it was sealed to
field-sealed-to-receiver = Receiver
field-sealed-to-key = Fingerprint of the key at that time

## SubmittedRecord
field-group-submitted-record = Record in the bundle
field-submitted-record-record = Record
field-submitted-record-revision = Which version, from 1
field-submitted-record-sha256 = SHA-256 of that version

## ReliedOn
field-group-relied-on = What it rested on
field-relied-on-consent = Consent for the receiver
field-relied-on-conversation = Conversation about consent
field-relied-on-purpose = Purpose
field-relied-on-evidence = For this exhibit alone
field-relied-on-value = What the person had said then

## SubmittedPerson
field-group-submitted-person = Person in the bundle
field-submitted-person-person = Person
field-submitted-person-named-as = How the person stands in it
field-submitted-person-id-in-bundle = Id that stands for them in this bundle
field-submitted-person-relied-on = What that rested on

## TakenBack
field-group-taken-back = Taken back
field-taken-back-person = Of whom

## Receipt
field-group-receipt = Receipt
field-receipt-receiver = From whom
field-receipt-date = Date of the receipt
field-receipt-verification = Its signature
field-receipt-key = Fingerprint of the key that signed it
field-receipt-text = The receipt, word for word

## Submission
field-group-submission = Sealed bundle
field-submission-sent-at = When it was sent
field-submission-channel = How it was sent
field-submission-registration-number = Number that the receiver gave it
field-submission-receipts = Receipts
field-submission-answer-expected-by = Answer expected by
field-submission-answered = When the answer came
field-submission-reminder-on = Remind me on
field-submission-reminder-on-hint = The reminder is shown in this vault alone, while it is open.
field-submission-reminder-done = Is that done?
field-submission-note = Note

## ReceivedRecord
field-group-received-record = Record that came with it
field-received-record-record = Record
field-received-record-sha256 = SHA-256 as received

## Accession
field-group-accession = Bundle taken in
field-accession-sender = From whom, as far as you know
field-accession-sender-hint = The signature shows that the sender is the same as before, not who they are.
field-accession-note = Note

## Threat
field-group-threat = Threat
field-threat-actor = From whom
field-threat-act = What might be done
field-threat-capability = Ability to do it
field-threat-intent = Intention to do it
field-threat-indicators = What points to it

## Risk
field-group-risk = Risk assessment
field-risk-purpose = Disclosing for what purpose
field-risk-receiver = Disclosing to whom
field-risk-threats = Threats
field-risk-vulnerabilities = What makes the person easier to harm
field-risk-capacities = What the person can do against it
field-risk-likelihood = How likely harm is, 1 to 5
field-risk-likelihood-hint = From 1, very unlikely, to 5, almost certain.
field-risk-impact = How serious it would be, 1 to 5
field-risk-impact-hint = From 1, slight, to 5, harm that cannot be undone.
field-risk-affected-others = Others who could be harmed
field-risk-mitigations = What is done against it
field-risk-residual = Risk that is left
field-risk-person-view = What the person says of it
field-risk-person-view-hint = In the person’s own words; nobody knows the situation better.
field-risk-decision = Decision
field-risk-own-informed-decision = Did the person decide, knowing the risk?
field-risk-decided-by = Who decided
field-risk-reviewed-at = Last reviewed
field-risk-review-by = Next review by

## PriorInterview
field-group-prior-interview = Earlier interview
field-prior-interview-by = By whom
field-prior-interview-date = When
field-prior-interview-about = About what

## Claim
field-group-claim = Claim
field-claim-claim = Claim
field-claim-firsthand = Did the source see or hear it?

## Statement
field-group-statement = Statement
field-statement-source = Source
field-statement-source-hint = A pseudonym will do.
field-statement-about = Acts that it is about
field-statement-connection = What the source is to what is told
field-statement-taken-by = Who took the statement
field-statement-date = When
field-statement-place = Where
field-statement-language = In which language
field-statement-interpreter = Interpreter
field-statement-interpreter-hint = Where a name could endanger the interpreter, choose “Withheld for safety”.
field-statement-others-present = Others who were present
field-statement-mode = How it was taken
field-statement-account = Account, word for word
field-statement-account-hint = What the source tells freely, before anything is asked.
field-statement-claims = Claims, one by one
field-statement-material-types = What the information consists of
field-statement-material = The material itself
field-statement-reliability = Reliability of the source
field-statement-reliability-hint = This grades the source; each claim is graded on its own.
field-statement-distress = Distress and referral
field-statement-distress-hint = What was noticed, and where the person was referred for support.
field-statement-prior-interviews = Earlier interviews
field-statement-prior-interviews-hint = Nobody should have to tell it again without need.
field-statement-read-back-confirmed = Was it read back and confirmed?
field-statement-read-back-confirmed-hint = “Yes” only if the source heard the whole account and said that it is right.
field-statement-consent = What the source agreed to
field-statement-sensitivity = Who may see it

## Set once and never edited: shown in the preview of what leaves
field-act-incident = Incident
field-participation-incident = Incident
field-involvement-incident = Incident
field-engagement-incident = Incident
field-evidence-incident = Incident
field-nexus-incident = Incident
field-statement-incident = Incident
field-domestic-step-incident = Incident
field-intervention-incident = Incident
field-state-reply-incident = Incident
field-follow-up-incident = Incident
field-risk-incident = Incident
field-evidence-exhibit-no = Exhibit number
field-evidence-original-filename = File name at the source
field-evidence-size = Size in bytes
field-evidence-media-type = Media type
field-evidence-sha256 = SHA-256
field-evidence-crc32 = CRC-32 checksum
field-participation-person = Person
field-risk-person = Person
field-consent-person = Person
field-consent-receiver = Receiver
field-informed-consent-person = Person
field-case-reference = Reference
field-receiver-recipient = Key
field-submission-bundle = Bundle’s id
field-submission-sealed-at = When it was sealed
field-submission-file-name = File name
field-submission-size = Size in bytes
field-submission-sha256 = SHA-256 of the file
field-submission-tag-manifest-sha256 = SHA-256 that only who opened it can tell
field-submission-part = Part
field-submission-companion = File with the other part
field-submission-template = Procedure
field-submission-kind = What it is to earlier bundles
field-submission-follows = Bundle that it follows
field-submission-takes-back = What it takes back
field-submission-sealed-to = Keys that it was sealed to
field-submission-incidents = Incidents in it
field-submission-signed = Signature
field-submission-signing-key = Fingerprint of the key that signed it
field-submission-checkpoint-words = Checkpoint words
field-submission-records = Records in it
field-submission-persons = Persons in it
field-accession-bundle = Bundle’s id
field-accession-sha256 = SHA-256 of the file
field-accession-sealed-at = When it was sealed
field-accession-taken-in-at = When it was taken in
field-accession-signature = Signature
field-accession-signing-key = Fingerprint of the key that signed it
field-accession-records = Records that came with it
