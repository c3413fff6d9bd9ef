### Labels of the further controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## case-priority: how urgent work on a case is
case-priority-urgent = Urgent (risk to life, liberty or integrity)
case-priority-high = High
case-priority-normal = Normal
case-priority-low = Low

## case-link: how one case is linked to another
case-link-same-pattern = Same pattern
case-link-same-victim = Same alleged victim
case-link-follow-up = Follow-up

## sphere: in the physical world, online, or both
sphere-offline = Offline
sphere-online = Online
sphere-both = Online and offline

## location-type: what kind of place it was
location-type-home = Home
location-type-workplace = Workplace
location-type-office = Office
location-type-street = Street or other open place
location-type-public-building = Public building
location-type-court = Court
location-type-police-station = Police station
location-type-prison = Prison or detention centre
location-type-military-site = Military site
location-type-hospital = Hospital or clinic
location-type-school = School or university
location-type-place-of-worship = Place of worship
location-type-border-or-airport = Border crossing or airport
location-type-vehicle = Vehicle
location-type-un-premises = United Nations premises
location-type-online = Online
location-type-other = Other place
location-type-unknown = Place unknown

## pretext: the justification that was given
pretext-national-security = National security
pretext-counter-terrorism = Counter-terrorism
pretext-public-order = Public order
pretext-public-health-emergency = Public health emergency
pretext-foreign-agent-funding = Foreign agent or foreign funding
pretext-defamation-or-false-news = Defamation or false news
pretext-tax-or-administrative = Tax or administrative matter
pretext-immigration = Immigration
pretext-morality = Public morals
pretext-none-given = None given
pretext-other = Other justification

## chain-link: what this incident is to the other
chain-link-precedes = Happened before
chain-link-follows = Happened after
chain-link-causes = Led to
chain-link-results-from = Resulted from
chain-link-part-of = Is part of
chain-link-contains = Contains
chain-link-parallel = Happened alongside

## act-method: by what means it was done
act-method-beating = Beating
act-method-shooting = Shooting
act-method-blade = Blade or other sharp object
act-method-asphyxiation = Suffocation or choking
act-method-burning = Burns to the body
act-method-electric-shock = Electric shocks
act-method-suspension-or-forced-posture = Hanging or forced positions
act-method-sexual-violence = Sexual violence
act-method-deprivation = Deprivation (food, sleep, medicine)
act-method-isolation = Isolation
act-method-sensory-stress = Stress to the senses (noise, light, cold, darkness)
act-method-degradation = Humiliation
act-method-threats = Threats
act-method-pharmacological = Drugs or other substances
act-method-tear-gas = Tear gas
act-method-arson = Setting fire
act-method-explosives = Explosives
act-method-digital = Digital means
act-method-other = Other method
act-method-unknown = Method unknown

## victim-status: what had become of the alleged victim when this was last known
victim-status-dead = Has died
victim-status-injured = Injured
victim-status-missing = Missing
victim-status-found-alive-free = Found, alive and at liberty
victim-status-found-in-detention = Found, in detention
victim-status-released-under-investigation = Released, still under investigation
victim-status-released-pending-trial = Released, awaiting trial
victim-status-acquitted = Acquitted
victim-status-served-sentence = Sentence served
victim-status-held-under-investigation = Held, under investigation
victim-status-held-pending-trial = Held, awaiting trial
victim-status-serving-sentence = Serving a sentence
victim-status-fugitive = In hiding from the authorities
victim-status-movement-restricted = Movement restricted
victim-status-exiled = In exile
victim-status-displaced = Displaced
victim-status-dismissed = Dismissed from work
victim-status-other = Other status
victim-status-unknown = Status unknown

## attribution: how those accused answer the allegation
attribution-officials-acknowledge = Officials acknowledge that it happened
attribution-officials-deny = Officials deny that it happened
attribution-officials-deny-responsibility = Officials deny responsibility
attribution-officials-other-explanation = Officials give another explanation
attribution-officials-accept-responsibility = Officials accept responsibility
attribution-non-state-acknowledge = Non-State actors acknowledge that it happened
attribution-non-state-deny = Non-State actors deny that it happened
attribution-non-state-deny-responsibility = Non-State actors deny responsibility
attribution-non-state-other-explanation = Non-State actors give another explanation
attribution-non-state-accept-responsibility = Non-State actors accept responsibility
attribution-none = No answer known

## chilling-effect: what the act did to the cooperation with the United Nations
chilling-effect-stopped = Cooperation stopped
chilling-effect-limited = Cooperation reduced
chilling-effect-postponed = Cooperation postponed
chilling-effect-anonymous-only = Only anonymous cooperation
chilling-effect-continued = Cooperation continued
chilling-effect-unknown = Effect unknown

## standard-of-proof: how firmly a finding is held
standard-of-proof-allegation = Allegation
standard-of-proof-reasonable-suspicion = Reasonable suspicion
standard-of-proof-reasonable-grounds = Reasonable grounds to believe
standard-of-proof-balance-of-probabilities = Balance of probabilities
standard-of-proof-beyond-reasonable-doubt = Beyond reasonable doubt

## counsel: access to a lawyer
counsel-none-permitted = No lawyer permitted
counsel-none-requested = No lawyer requested
counsel-before-charge = Lawyer before charge
counsel-after-charge = Lawyer after charge
counsel-during-interrogation = Lawyer during interrogation
counsel-after-statement = Lawyer after a statement was taken
counsel-at-trial-effective = Effective defence at trial
counsel-at-trial-obstructed = Defence obstructed at trial
counsel-private-consultation = Private consultation with the lawyer
counsel-supervised-consultation = Supervised consultation with the lawyer
counsel-state-appointed = Lawyer appointed by the State
counsel-own-choice = Lawyer of own choice
counsel-unknown = Unknown

## capture-acknowledged: whether those who hold the person admit it
capture-acknowledged-capture-denied = Deprivation of liberty denied
capture-acknowledged-acknowledged-place-hidden = Deprivation of liberty acknowledged, place not disclosed
capture-acknowledged-acknowledged = Deprivation of liberty acknowledged
capture-acknowledged-unknown = Unknown

## statement-signed: whether the person signed a statement in custody
statement-signed-forced = Signed under coercion
statement-signed-refused = Refused to sign
statement-signed-not-requested = Not asked to sign
statement-signed-voluntary-understood = Signed freely, understood the text
statement-signed-voluntary-not-understood = Signed freely, did not understand the text
statement-signed-unknown = Unknown

## torture-purpose: what the alleged ill-treatment was for
torture-purpose-information = To obtain information or a confession
torture-purpose-intimidate-victim = To intimidate the person
torture-purpose-intimidate-others = To intimidate others
torture-purpose-punishment = To punish
torture-purpose-destroy-personality = To break the personality
torture-purpose-extortion = To extort money or property
torture-purpose-other = Other purpose
torture-purpose-unknown = Purpose unknown

## consistency: how far findings and account agree, from a qualified clinician’s report (Istanbul Protocol)
consistency-not-consistent = Not consistent
consistency-consistent = Consistent
consistency-highly-consistent = Highly consistent
consistency-typical-of = Typical of
consistency-diagnostic-of = Diagnostic of

## autopsy: whether there was an autopsy
autopsy-professional = Autopsy by a professional
autopsy-informal = Informal examination of the body
autopsy-none = No autopsy
autopsy-unknown = Unknown

## death-certificate: whether there is a death certificate
death-certificate-none = No certificate
death-certificate-exists-unavailable = Exists, cannot be obtained
death-certificate-seen = Seen, no copy
death-certificate-available = Copy available
death-certificate-unknown = Unknown

## wgad-category: category of arbitrary detention claimed (Working Group on Arbitrary Detention)
wgad-category-i = Category I: no legal basis
wgad-category-ii = Category II: exercise of rights or freedoms
wgad-category-iii = Category III: fair trial not respected
wgad-category-iv = Category IV: migrants or asylum seekers without review
wgad-category-v = Category V: discrimination

## law-status: where a law or policy stands
law-status-draft = Draft
law-status-adopted = Adopted
law-status-applied = Applied
law-status-repealed = Repealed
law-status-unknown = Unknown

## property-measure: what was done to property or money
property-measure-seized = Seized
property-measure-confiscated = Confiscated
property-measure-destroyed = Destroyed
property-measure-damaged = Damaged
property-measure-frozen = Frozen
property-measure-closed = Closed
property-measure-fined = Fined
property-measure-cut-off = Cut off (money or services)
property-measure-other = Other measure

## digital-means: by what digital means
digital-means-spyware = Spyware
digital-means-phishing = Phishing
digital-means-account-access = Access to an account without permission
digital-means-doxxing = Publication of private information (doxxing)
digital-means-harassment = Online harassment
digital-means-blocking = Blocking of websites or accounts
digital-means-shutdown = Internet shutdown
digital-means-impersonation = Impersonation
digital-means-surveillance = Digital surveillance
digital-means-other = Other means
digital-means-unknown = Means unknown

## victim-role: what the person does or is, for which they are targeted
victim-role-hrd = Human rights defender
victim-role-woman-hrd = Woman human rights defender
victim-role-journalist-media = Journalist or media worker
victim-role-lawyer = Lawyer
victim-role-victim-of-violation = Alleged victim of a violation
victim-role-witness = Witness
victim-role-relative = Relative
victim-role-ngo-member = Member of a non-governmental organisation
victim-role-nhri-member = Member of a national human rights institution
victim-role-npm-member = Member of a national preventive mechanism
victim-role-trade-unionist = Trade unionist
victim-role-indigenous-representative = Indigenous representative
victim-role-environmental-defender = Environmental defender
victim-role-lgbtiq-defender = Defender of LGBTIQ+ people’s rights
victim-role-youth-or-child-defender = Young or child defender
victim-role-academic = Academic
victim-role-religious-minority-member = Member of a religious minority
victim-role-detainee = Detainee
victim-role-un-staff-or-local-partner = United Nations staff or local partner
victim-role-whistle-blower = Whistle-blower
victim-role-organisation = Organisation
victim-role-other = Other

## vulnerability: what exposes a person to more harm than others
vulnerability-woman-girl = Woman or girl
vulnerability-child = Child
vulnerability-older-person = Older person
vulnerability-disability = Disability
vulnerability-indigenous = Indigenous
vulnerability-minority = Belongs to a minority
vulnerability-lgbtiq = LGBTIQ+
vulnerability-migrant-refugee = Migrant or refugee
vulnerability-detained = In detention
vulnerability-exile = In exile
vulnerability-rural = Lives in a rural or remote area
vulnerability-digital-exclusion = Little or no digital access
vulnerability-poverty = Poverty
vulnerability-health = State of health
vulnerability-associated-person = Close to somebody who is targeted
vulnerability-other = Other

## display-mode: how a person is shown to a reader
display-mode-real-name = Real name
display-mode-initials = Initials
display-mode-pseudonym = Pseudonym
display-mode-withheld = Name withheld

## sex: as recorded
sex-female = Female
sex-male = Male
sex-intersex = Intersex

## relationship: what one person is to another
relationship-spouse = Spouse
relationship-parent = Parent
relationship-child = Child
relationship-sibling = Brother or sister
relationship-partner = Partner
relationship-colleague = Colleague
relationship-lawyer = Lawyer
relationship-client = Client of the lawyer
relationship-other = Other relationship

## name-kind: what kind of name it is
name-kind-native-script = Name in its own script
name-kind-transliteration = Transliteration
name-kind-alias = Alias
name-kind-previous = Previous name
name-kind-given = Given name
name-kind-family = Family name
name-kind-acronym = Acronym
name-kind-other = Other name

## contact-channel: by what way a person can be reached
contact-channel-phone = Telephone
contact-channel-message-app = Messaging app
contact-channel-email = E-mail
contact-channel-post = Post
contact-channel-in-person = In person
contact-channel-through-person = Through another person
contact-channel-other = Other way

## document-kind: what kind of identity document
document-kind-passport = Passport
document-kind-national-id = National identity card
document-kind-birth-certificate = Birth certificate
document-kind-refugee-document = Refugee document
document-kind-press-card = Press card
document-kind-bar-card = Bar association card
document-kind-registration = Registration certificate
document-kind-other = Other document

## ecosoc-status: consultative status with the Economic and Social Council
ecosoc-status-general = General consultative status
ecosoc-status-special = Special consultative status
ecosoc-status-roster = On the Roster
ecosoc-status-applied = Application made
ecosoc-status-deferred = Application deferred
ecosoc-status-withdrawn = Status withdrawn
ecosoc-status-none = No consultative status
ecosoc-status-unknown = Unknown

## legal-status: whether an organisation is registered
legal-status-registered = Registered
legal-status-registration-refused = Registration refused
legal-status-registration-pending = Registration pending
legal-status-deregistered = Removed from the register
legal-status-dissolved = Dissolved
legal-status-unregistered = Not registered
legal-status-unknown = Unknown

## nexus-indicator: what speaks for a link between act and cooperation
nexus-indicator-perpetrator-said-so = The alleged perpetrator said so
nexus-indicator-cited-in-charge-or-judgment = Cited in a charge or judgment
nexus-indicator-questioned-about-un-contact = Questions about contact with the United Nations
nexus-indicator-prior-warning = Warning beforehand
nexus-indicator-un-documents-seized = United Nations documents seized
nexus-indicator-public-denunciation-for-un-contact = Publicly denounced for contact with the United Nations
nexus-indicator-timing = Closeness in time
nexus-indicator-pattern-similar-cases = Pattern of similar cases
nexus-indicator-witness-account = Account of a witness
nexus-indicator-official-document = Official document
nexus-indicator-other = Other indication

## nexus-strength: how strongly the link is shown
nexus-strength-explicit = Explicit
nexus-strength-strong-circumstantial = Strong circumstantial indications
nexus-strength-circumstantial = Circumstantial indications
nexus-strength-asserted-only = Asserted only

## op4-role: in what position a person is protected by paragraph 4 of resolution 48/17
op4-role-principal = Person who cooperates
op4-role-legal-assistant = Gives legal assistance
op4-role-other-assistant = Gives other assistance
op4-role-relative = Relative

## perpetrator-status: what had become of the alleged perpetrator when this was last known
perpetrator-status-in-post-uncharged = In post, not charged
perpetrator-status-charged-free = Charged, at liberty
perpetrator-status-charged-detained = Charged, in detention
perpetrator-status-tried-unpunished = Tried, not punished
perpetrator-status-tried-punished = Tried and punished
perpetrator-status-dismissed = Dismissed
perpetrator-status-unknown = Unknown

## source-connection: what the source is to what is told
source-connection-victim = Alleged victim
source-connection-witness = Witness
source-connection-perpetrator = Alleged perpetrator
source-connection-relative-of-victim = Relative of the alleged victim
source-connection-colleague = Colleague
source-connection-same-organisation = From the same organisation
source-connection-linked-to-perpetrator = Linked to the alleged perpetrator
source-connection-third-party-reporter = Third party who passes on a report
source-connection-lawyer = Lawyer
source-connection-medical = Medical professional
source-connection-ngo = Non-governmental organisation
source-connection-documenter-observation = Own observation of the documenter
source-connection-unknown = Unknown

## material-type: what the information consists of
material-type-victim-testimony = Testimony of the alleged victim
material-type-witness-testimony = Testimony of a witness
material-type-affidavit = Sworn statement
material-type-interview = Interview
material-type-letter = Letter
material-type-message = Message
material-type-phone = Telephone call
material-type-court-record = Court record
material-type-autopsy = Autopsy report
material-type-physician-exam = Physician’s examination
material-type-lab-analysis = Laboratory analysis
material-type-photograph = Photograph
material-type-video = Video
material-type-audio = Audio recording
material-type-social-media = Social media post
material-type-news = News report
material-type-government-release = Government statement
material-type-ngo-release = Statement of a non-governmental organisation
material-type-perpetrator-release = Statement of the alleged perpetrator
material-type-law-text = Text of a law
material-type-map-or-satellite = Map or satellite image
material-type-questionnaire = Questionnaire
material-type-translation = Translation
material-type-other = Other material

## reliability: how far the source is to be relied on
reliability-highly-reliable = Very reliable
reliability-likely-reliable = Probably reliable
reliability-unsure = Not sure
reliability-likely-unreliable = Probably unreliable
reliability-highly-unreliable = Very unreliable
reliability-unknown = Unknown

## credibility: how far one claim is to be believed
credibility-confirmed-by-independent-source = Confirmed by an independent source
credibility-probable = Probable
credibility-plausible-uncorroborated = Plausible, not corroborated
credibility-doubtful = Doubtful
credibility-contradicted = Contradicted
credibility-cannot-assess = Cannot be assessed

## verification: how far an incident has been verified
verification-confirmed = Confirmed
verification-likely = Likely
verification-possible = Possible
verification-unlikely = Unlikely
verification-unknown = Unknown

## statement-mode: how a statement was taken
statement-mode-in-person = In person
statement-mode-call = By telephone or video call
statement-mode-written = In writing
statement-mode-recorded = Recorded

## bearing: whether an item speaks for or against a claim
bearing-corroborates = Supports the claim
bearing-contradicts = Contradicts the claim

## independence: whether two sources stand on their own feet
independence-independent = Independent of each other
independence-same-origin = Same origin
independence-unknown = Unknown

## verification-aspect: what about an item was verified (Berkeley Protocol)
verification-aspect-source = Source
verification-aspect-technical = Technical features
verification-aspect-content = Content

## verification-result: what verifying an item gave
verification-result-authentic = Authentic
verification-result-probably-authentic = Probably authentic
verification-result-inconclusive = Inconclusive
verification-result-probably-not-authentic = Probably not authentic
verification-result-not-authentic = Not authentic

## domestic-step-type: what kind of step in the country
domestic-step-type-police-complaint = Complaint to the police
domestic-step-type-prosecutor = Complaint to the prosecution service
domestic-step-type-court = Court action
domestic-step-type-habeas-corpus = Habeas corpus
domestic-step-type-appeal = Appeal
domestic-step-type-nhri = National human rights institution
domestic-step-type-ombudsman = Ombudsman
domestic-step-type-administrative = Administrative procedure
domestic-step-type-protection-request = Request for protection
domestic-step-type-none-taken = No step taken

## why-no-step: why a domestic step was not taken, or could not go on
why-no-step-unavailable = No remedy available
why-no-step-ineffective = Remedy not effective
why-no-step-unreasonably-prolonged = Unreasonably prolonged
why-no-step-dangerous = Would put somebody at risk
why-no-step-no-access = No access to the remedy
why-no-step-refused-by-authority = Refused by the authority

## yes-no-unknown: yes, no, or nobody knows
yes-no-unknown-yes = Yes
yes-no-unknown-no = No
yes-no-unknown-unknown = Unknown

## remedy: what was given to make it good
remedy-release = Release
remedy-compensation = Compensation
remedy-restitution = Restitution
remedy-rehabilitation = Rehabilitation
remedy-apology = Apology
remedy-prosecution = Prosecution
remedy-guarantees-of-non-repetition = Guarantees of non-repetition
remedy-none = No remedy

## intervention-type: what kind of intervention
intervention-type-sp-urgent-appeal = Special procedures: urgent appeal
intervention-type-sp-allegation-letter = Special procedures: allegation letter
intervention-type-sp-other-letter = Special procedures: other letter
intervention-type-sp-press-release = Special procedures: press release
intervention-type-wgad-urgent = Working Group on Arbitrary Detention: urgent action
intervention-type-wgad-opinion = Working Group on Arbitrary Detention: opinion
intervention-type-wgeid-urgent = Working Group on Disappearances: urgent procedure
intervention-type-wgeid-standard = Working Group on Disappearances: standard procedure
intervention-type-wgeid-prompt-intervention = Working Group on Disappearances: prompt intervention
intervention-type-ced-urgent-action = Committee on Enforced Disappearances: urgent action
intervention-type-tb-communication = Treaty body: individual communication
intervention-type-tb-interim-measures = Treaty body: interim measures
intervention-type-tb-reprisals-letter = Treaty body: letter on reprisals
intervention-type-hrc-president-good-offices = President of the Human Rights Council: good offices
intervention-type-asg-or-hc-demarche = Assistant Secretary-General or High Commissioner: approach
intervention-type-sg-report-entry = Entry in the Secretary-General’s report
intervention-type-upr-input = Contribution to the universal periodic review
intervention-type-hrc-complaint = Human Rights Council complaint procedure
intervention-type-regional-precautionary = Regional body: precautionary measures
intervention-type-regional-petition = Regional body: petition or complaint
intervention-type-nhri = National human rights institution
intervention-type-diplomatic = Diplomatic approach
intervention-type-relocation = Relocation
intervention-type-legal-aid = Legal assistance
intervention-type-medical-aid = Medical assistance
intervention-type-financial-aid = Financial assistance
intervention-type-publicity = Making the case public
intervention-type-other = Other intervention

## intervention-status: where an intervention stands
intervention-status-planned = Planned
intervention-status-sent = Sent
intervention-status-acknowledged = Receipt acknowledged
intervention-status-registered = Registered
intervention-status-replied = Answered
intervention-status-closed = Closed
intervention-status-rejected = Not accepted

## publicity: whether an intervention may be known
publicity-confidential-until = Confidential until a given date
publicity-public = Public

## state-response: how the State answered
state-response-positive-action = Positive measures taken
state-response-commitment = Commitment to act
state-response-partial = Partial answer
state-response-request-for-information = Request for more information
state-response-token = Answer without substance
state-response-denial = Denial
state-response-acknowledges-denies-responsibility = Acknowledges the facts, denies responsibility
state-response-counter-measure = Measures against those concerned
state-response-no-reply = No reply

## reply-assessment: what the reply is worth (follow-up scale of the Committee on Enforced Disappearances)
reply-assessment-a = A: satisfactory
reply-assessment-b = B: partially satisfactory
reply-assessment-c = C: not satisfactory
reply-assessment-d = D: no reply

## follow-up-kind: what happened afterwards
follow-up-kind-new-act = New act
follow-up-kind-release = Release
follow-up-kind-worsened = Situation worse
follow-up-kind-improved = Situation better
follow-up-kind-charges-dropped = Charges dropped
follow-up-kind-sentence = Sentence
follow-up-kind-relocation = Relocation
follow-up-kind-death = Death
follow-up-kind-state-measure = Measure by the State
follow-up-kind-good-practice = Good practice
follow-up-kind-contact-lost = Contact lost

## follow-up-impact: what it changed for the person
follow-up-impact-strong-positive = Strongly positive
follow-up-impact-moderate-positive = Moderately positive
follow-up-impact-minor = Minor
follow-up-impact-none = None
follow-up-impact-moderate-negative = Moderately negative
follow-up-impact-strong-negative = Strongly negative

## residual-risk: what risk is left after what is done against it
residual-risk-low = Low
residual-risk-medium = Medium
residual-risk-high = High
residual-risk-extreme = Extreme

## risk-decision: what was decided
risk-decision-proceed = Go ahead
risk-decision-proceed-redacted = Go ahead with redactions
risk-decision-postpone = Postpone
risk-decision-do-not-proceed = Do not go ahead

## purpose: what a person agrees to or refuses
purpose-p1 = Information recorded and kept
purpose-p2 = Shared with the non-governmental organisations or lawyers named
purpose-p3 = Given to OHCHR in confidence, without the name going to the State
purpose-p4 = Named in a letter to the Government or another actor
purpose-p5 = Named in public reports and the online database of the special procedures
purpose-p6 = Named in the Secretary-General’s report on reprisals
purpose-p7 = Included in the Secretary-General’s report on reprisals without being identified
purpose-p8 = Represented before a treaty body, which tells the State who the person is
purpose-p9 = Request that a treaty body leave the name out of its published decision
purpose-p10 = Sent to the Working Group on arbitrary detention or, if the family agrees, disappearances
purpose-p11 = Sent to the Human Rights Council complaint procedure, which may inform the State
purpose-p12 = Sent to a regional human rights body
purpose-p13 = Given to bodies that establish criminal responsibility, such as courts or prosecutors
purpose-p14 = Made public in the media or in public advocacy
purpose-p15 = Counted in statistics that identify nobody
purpose-p16 = Image, voice or medical data used in evidence (agreed item by item)
purpose-p17 = Contacted again for follow-up

## capacity: in what capacity consent was given
capacity-adult = Adult, for themselves
capacity-child-with-guardian-and-assent = Child, with the guardian’s consent and own agreement
capacity-detained-via-family-or-lawyer = Detained, through family or lawyer
capacity-disappeared-family = Disappeared, through the family
capacity-deceased-next-of-kin = Deceased, through the next of kin
capacity-incapacitated-representative = Not able to consent, through a representative

## consent-method: how consent was given
consent-method-signed = Signature
consent-method-thumbprint = Thumbprint
consent-method-audio = Audio recording
consent-method-witnessed-oral = Spoken before a witness
consent-method-message = Message

## consent-information: what the person was told before they answered
consent-information-who-receives-what = Who receives what
consent-information-state-may-learn-name = The State may learn the name
consent-information-publication-cannot-be-undone = What is published cannot be taken back
consent-information-un-cannot-protect = The United Nations cannot give physical protection
consent-information-no-promised-outcome = No result is promised
consent-information-free-to-refuse-limit-withdraw = Free to refuse, limit or withdraw, and how far that reaches
consent-information-storage-and-retention = How it is stored, and for how long
consent-information-support-available = What support there is
consent-information-how-to-contact-us-safely = How to contact us safely

## Calendars in which dates are given
calendar-hijri-umalqura = Hijri (Umm al-Qura)
calendar-hijri-civil = Hijri (civil, calculated)
calendar-persian = Persian (Solar Hijri)
calendar-thai-buddhist = Thai (Buddhist era)
calendar-ethiopian = Ethiopian

## Bundles: which part of the material one holds
submission-part-both = Everything
submission-part-transmissible = Part A: what may reach the State
submission-part-confidential = Part B: confidential

## Bundles: what one is to those before it
submission-kind-first = The first
submission-kind-supersedes = Takes the place of an earlier one
submission-kind-withdraws = Withdraws an earlier one

## Bundles: with what kind of key signed
submission-signer-unsigned = Not signed
submission-signer-pseudonym = A pseudonymous key for this receiver
submission-signer-organisation = The key of a named organisation

## Bundles: how sent
submission-channel-by-hand = By hand
submission-channel-post = By post
submission-channel-email-attachment = As an attachment to an e-mail
submission-channel-upload-form = By an upload form
submission-channel-messenger = By a messenger app
submission-channel-other = Another way

## Bundles: how a person stands in one
named-as-name = By name
named-as-pseudonym = Under a pseudonym

## Receipts: what the signature was found to be
receipt-verification-compared-key = It holds, and the key was compared
receipt-verification-uncompared-key = It holds, but nobody has compared the key
receipt-verification-unsigned = There is none
receipt-verification-invalid = It does not hold

## Bundles taken in: what the signature was found to be
bundle-signature-none = There is none
bundle-signature-valid = It holds
bundle-signature-invalid = It does not hold

## Receivers: who they are to the user
receiver-role-organisation = An organisation
receiver-role-colleague = A colleague

## Why what a person granted no longer stands
grant-end-withdrawn = Withdrawn
grant-end-erased = The person was erased
grant-end-refused = Refused since
grant-end-expired = Expired
grant-end-conditions = Now tied to conditions
grant-end-no-record = No longer on record
