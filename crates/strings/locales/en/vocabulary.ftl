### Labels of the controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## What was done (act-type): one type of act against one victim
act-type-killing = Killing
act-type-attempted-killing = Attempted killing
act-type-death-in-custody = Death in custody
act-type-torture-ill-treatment = Torture or other ill-treatment
act-type-physical-assault = Physical assault
act-type-rape = Rape
act-type-sexual-assault = Sexual assault other than rape
act-type-sexual-harassment = Sexual harassment
act-type-death-threat = Death threat
act-type-other-threat = Other threat
act-type-threat-to-relatives = Threat against relatives
act-type-threat-to-colleagues = Threat against colleagues
act-type-stalking = Stalking or being followed
act-type-psychological-harassment = Psychological harassment
act-type-arrest = Arrest
act-type-detention = Detention
act-type-house-arrest = House arrest
act-type-disappearance = Enforced disappearance
act-type-abduction = Abduction
act-type-summons-interrogation = Summons or interrogation
act-type-degrading-conditions = Inhuman or degrading conditions of detention
act-type-denial-medical-care = Denial of medical care
act-type-incommunicado-or-solitary = Incommunicado detention or solitary confinement
act-type-denial-family-contact = Denial of contact with family
act-type-denial-legal-assistance = Denial of legal assistance
act-type-denial-communication-with-defence = Denial of communication with defence counsel
act-type-unfair-trial = Unfair trial
act-type-criminal-charges = Criminal charges
act-type-security-or-terrorism-charge = Charge under security or counter-terrorism law
act-type-sentence = Sentence
act-type-fine = Fine
act-type-surveillance = Surveillance
act-type-raid-search-home = Raid on or search of a home
act-type-raid-search-office = Raid on or search of an office
act-type-device-seizure = Seizure of devices or documents
act-type-spyware-hacking = Spyware or hacking
act-type-account-takeover = Takeover of an online account
act-type-doxxing = Publication of private information (doxxing)
act-type-online-harassment = Online harassment
act-type-blocking-censorship = Blocking or censorship
act-type-travel-ban-or-passport-seizure = Travel ban or seizure of passport
act-type-exile = Forced exile
act-type-denial-of-return = Denial of return
act-type-deportation = Deportation or expulsion
act-type-refoulement = Refoulement
act-type-eviction = Forced eviction
act-type-loss-of-nationality = Deprivation of nationality
act-type-smear-defamation = Smear or defamation
act-type-state-media-attack = Attack in State media
act-type-hate-speech-incitement = Hate speech or incitement
act-type-stigmatising-listing = Stigmatising label or listing
act-type-office-closure = Closure of an office
act-type-deregistration-or-ban = Deregistration or ban of an organisation
act-type-meeting-ban = Ban on or dispersal of a meeting
act-type-funding-restriction = Restriction on funding
act-type-account-or-asset-freeze = Freezing of accounts or assets
act-type-administrative-or-tax-inspection = Administrative or tax inspection
act-type-dismissal = Dismissal from work
act-type-licence-revocation-or-disbarment = Loss of licence or disbarment
act-type-property-destruction = Destruction of property
act-type-confiscation = Confiscation of property
act-type-denial-of-services-or-benefits = Denial of services or benefits
act-type-obstruct-travel-to-un = Obstruction of travel to the United Nations
act-type-visa-or-entry-refusal = Refusal of visa or entry
act-type-accreditation-blocked-or-deferred = Accreditation blocked or deferred
act-type-unauthorised-filming-at-un = Unauthorised filming at the United Nations
act-type-interruption-or-intimidation-in-meeting = Interruption or intimidation in a meeting
act-type-interference-with-online-participation = Interference with online participation
act-type-retaliation-against-interlocutors-after-visit = Retaliation against people met during a visit
act-type-restrictive-law = Restrictive law or policy
act-type-reduced-guarantees = Reduced legal guarantees
act-type-failure-to-protect = Failure to protect
act-type-failure-to-investigate = Failure to investigate
act-type-other = Other act
act-type-unknown = Type of act unknown

## Families under which forms group the types of act
act-family-life = Life
act-family-integrity = Physical and psychological integrity
act-family-liberty = Liberty
act-family-detention-conditions = Conditions of detention
act-family-justice = Administration of justice
act-family-privacy = Privacy and digital space
act-family-movement = Movement and residence
act-family-reputation = Reputation
act-family-association = Association, assembly and resources
act-family-livelihood = Livelihood and property
act-family-un-access = Access to the United Nations
act-family-law-policy = Law and policy
act-family-omission = Failure to act
act-family-other = Other

## What a person record stands for
person-kind-individual = Individual
person-kind-family = Family
person-kind-group-or-organisation = Group or organisation
person-kind-community = Community
person-kind-social-group = Social group
person-kind-people-in-general = People in general

## A person's part in an incident
role-victim = Alleged victim
role-witness = Witness
role-source = Source
role-relative = Relative
role-lawyer = Lawyer
role-colleague = Colleague
role-companion = Companion
role-submitter = Submitter
role-other = Other part

## Alleged perpetrators: what kind of actor
perpetrator-type-national-official = National official
perpetrator-type-local-official = Local official
perpetrator-type-armed-forces = Armed forces
perpetrator-type-police = Police
perpetrator-type-prison = Prison authorities
perpetrator-type-intelligence = Intelligence service
perpetrator-type-legislature = Legislature
perpetrator-type-judiciary = Judiciary
perpetrator-type-prosecutor = Prosecution service
perpetrator-type-embassy-or-consulate = Embassy or consulate
perpetrator-type-state-media = State media
perpetrator-type-pro-government-paramilitary = Pro-government paramilitary group
perpetrator-type-vigilante = Vigilante group
perpetrator-type-opposition-armed-group = Armed opposition group
perpetrator-type-private-army = Private army
perpetrator-type-private-security = Private security company
perpetrator-type-mob = Crowd or mob
perpetrator-type-occupying-force = Occupying force
perpetrator-type-business-national = National business
perpetrator-type-business-transnational = Transnational business
perpetrator-type-landowner = Landowner
perpetrator-type-ifi = International financial institution
perpetrator-type-employer = Employer
perpetrator-type-school = School or university
perpetrator-type-family = Family member
perpetrator-type-community-or-religious-leader = Community or religious leader
perpetrator-type-online-troll-network = Coordinated online accounts
perpetrator-type-organised-crime = Organised criminal group
perpetrator-type-other = Other actor
perpetrator-type-unknown = Actor unknown

## Alleged perpetrators: in what degree involved
degree-carried-out = Carried it out
degree-ordered = Ordered it
degree-planned = Planned it
degree-present = Was present
degree-passive-accomplice = Helped by standing by
degree-suspected = Suspected of involvement
degree-authored-law = Wrote the law or policy
degree-supported-law = Supported the law or policy
degree-implemented-law = Applied the law or policy
degree-no-control-over-subordinates = Did not control subordinates
degree-knew-and-did-not-act = Knew and did not act
degree-did-not-prevent = Did not prevent it
degree-general-political-responsibility = General political responsibility
degree-unknown = Degree unknown

## Alleged perpetrators outside the State: their link to it
state-link-none-known = No link to the State known
state-link-acting-on-instruction = Acting on the State’s instructions
state-link-support = With the State’s support
state-link-acquiescence-or-tolerance = With the State’s acquiescence or tolerance
state-link-failure-to-protect = The State failed to protect
state-link-unknown = Link unknown

## Where the work on an incident stands
incident-status-draft = Draft
incident-status-active = Active
incident-status-pending = Waiting
incident-status-closed = Closed
incident-status-archived = Archived

## Whether an incident is held to be a reprisal
reprisal-yes = A reprisal
reprisal-no = Not a reprisal
reprisal-under-assessment = Under assessment

## Who may see a record
sensitivity-normal = Normal
sensitivity-confidential = Confidential
sensitivity-source-protected = Protects a source
sensitivity-un-only = For the United Nations only

## What kind of evidence
evidence-kind-photo = Photograph
evidence-kind-video = Video
evidence-kind-audio = Audio recording
evidence-kind-document = Document
evidence-kind-message = Message
evidence-kind-web-capture = Web capture
evidence-kind-medical = Medical record
evidence-kind-forensic = Forensic report
evidence-kind-court = Court document
evidence-kind-physical = Physical item
evidence-kind-other = Other item

## What an evidence item is to its original
evidence-role-evidentiary-original = Evidentiary original
evidence-role-working-copy = Working copy
evidence-role-redacted-derivative = Redacted copy
evidence-role-translation = Translation
evidence-role-transcript = Transcript

## Informed consent: what a person said about one receiver
consent-granted = Granted
consent-granted-with-conditions = Granted with conditions
consent-refused = Refused
consent-not-asked = Not asked
consent-withdrawn = Withdrawn

## Consent of everybody in an incident, taken together
consent-state-given = given
consent-state-partly = partly
consent-state-refused = refused
consent-state-not-asked = not asked
consent-state-nobody = nobody to ask

## United Nations and regional mechanisms
mechanism-hrc-session = Human Rights Council session
mechanism-hrc-president = President of the Human Rights Council
mechanism-upr = Universal periodic review
mechanism-sp-thematic = Special procedure, thematic mandate
mechanism-sp-country = Special procedure, country mandate
mechanism-wgad = Working Group on Arbitrary Detention
mechanism-wgeid = Working Group on Enforced or Involuntary Disappearances
mechanism-hrc-investigative-mechanism = Commission of inquiry, fact-finding mission or investigative mechanism
mechanism-hrc-forum-or-expert-mechanism = Human Rights Council forum or expert mechanism
mechanism-hrc-complaint-procedure = Human Rights Council complaint procedure
mechanism-ccpr = Human Rights Committee (CCPR)
mechanism-cescr = Committee on Economic, Social and Cultural Rights (CESCR)
mechanism-cerd = Committee on the Elimination of Racial Discrimination (CERD)
mechanism-cedaw = Committee on the Elimination of Discrimination against Women (CEDAW)
mechanism-cat = Committee against Torture (CAT)
mechanism-spt = Subcommittee on Prevention of Torture (SPT)
mechanism-crc = Committee on the Rights of the Child (CRC)
mechanism-cmw = Committee on Migrant Workers (CMW)
mechanism-crpd = Committee on the Rights of Persons with Disabilities (CRPD)
mechanism-ced = Committee on Enforced Disappearances (CED)
mechanism-ohchr-headquarters = OHCHR headquarters
mechanism-ohchr-field-presence = OHCHR field presence or adviser
mechanism-country-team = United Nations country team
mechanism-peace-operation = United Nations peace operation
mechanism-general-assembly = General Assembly
mechanism-security-council = Security Council
mechanism-ecosoc-or-ngo-committee = Economic and Social Council or Committee on NGOs
mechanism-csw = Commission on the Status of Women
mechanism-hlpf = High-level political forum on sustainable development
mechanism-un-women = UN-Women
mechanism-other-un = Other United Nations agency, fund or conference
mechanism-un-voluntary-fund-torture = Voluntary Fund for Victims of Torture
mechanism-international-financial-institution = International financial institution
mechanism-achpr = African Commission on Human and Peoples’ Rights
mechanism-iachr = Inter-American Commission on Human Rights
mechanism-ecthr-or-coe = European Court of Human Rights or Council of Europe
mechanism-osce-odihr = OSCE or its human rights office (ODIHR)
mechanism-aichr = ASEAN Intergovernmental Commission on Human Rights
mechanism-nhri = National human rights institution
mechanism-npm = National preventive mechanism
mechanism-other = Other mechanism

## How the engagement took place
engagement-mode-written-submission = Written submission
engagement-mode-individual-communication = Individual communication
engagement-mode-urgent-appeal-request = Request for an urgent appeal
engagement-mode-oral-statement = Oral statement
engagement-mode-side-event = Side event
engagement-mode-meeting-with-mandate-holder = Meeting with a mandate holder
engagement-mode-testimony-interview = Testimony or interview
engagement-mode-visit-interlocutor = Met a visiting delegation
engagement-mode-visit-assistant = Assisted a visit (interpreter, driver, host)
engagement-mode-legal-representation = Legal representation
engagement-mode-accreditation-request = Request for accreditation or consultative status
engagement-mode-staff-or-member-nhri-npm = Staff or member of a national institution or preventive mechanism
engagement-mode-subject-of-un-action = Case taken up by the United Nations
engagement-mode-publicised-un-findings = Made United Nations findings public
engagement-mode-planned-but-deterred = Planned, then deterred
engagement-mode-other = Other way

## The form of the engagement
engagement-format-in-person = In person
engagement-format-online = Online
engagement-format-hybrid = Hybrid
engagement-format-written = In writing

## Where the engagement stands
engagement-status-sought = Sought
engagement-status-ongoing = Ongoing
engagement-status-past = Past

## Paragraph 4 of Human Rights Council resolution 48/17
op4-limb-a = (a) Seeks to cooperate, cooperates or has cooperated with the United Nations, or gave testimony or information
op4-limb-b = (b) Uses or used United Nations procedures, or assists those who do
op4-limb-c = (c) Submits or submitted communications under treaty procedures, or assists those who do
op4-limb-d = (d) Relative of victims, or of those who assist victims

## How public the engagement was
visibility-public = Public
visibility-restricted = Known to a limited circle
visibility-confidential = Confidential
visibility-confidential-but-leaked = Confidential, but leaked

## Whether the authorities knew of the engagement
authorities-knew-yes = Yes
authorities-knew-likely = Likely
authorities-knew-unknown = Unknown
authorities-knew-no = No

## Why there is no value
missing-unknown = Unknown
missing-not-asked = Not asked
missing-withheld-by-person = Withheld by the person
missing-withheld-for-safety = Withheld for safety
missing-not-applicable = Not applicable

## How a date is to be read
date-qualifier-exact = On
date-qualifier-estimate = About
date-qualifier-before = Before
date-qualifier-after = After
date-qualifier-between = Between
date-in-calendar = { $date }, { $calendar }

## Who made a translation
translation-status-human = Translated by a person
translation-status-reviewed = Translated and reviewed
translation-status-machine = Machine translation, not reviewed

## Kinds of record
record-kind-incident = Incident
record-kind-act = Act
record-kind-person = Person
record-kind-participation = Person’s part
record-kind-involvement = Alleged perpetrator
record-kind-engagement = Engagement
record-kind-evidence = Evidence
record-kind-consent = Consent
record-kind-receiver = Receiver
record-kind-case = Case
record-kind-nexus = Link to the cooperation
record-kind-statement = Statement
record-kind-domestic-step = Step in the country
record-kind-intervention = Intervention
record-kind-state-reply = Reply of a State
record-kind-follow-up = What happened afterwards
record-kind-risk = Risk assessment
record-kind-informed-consent = Conversation about consent
record-kind-submission = Sealed bundle
record-kind-accession = Bundle taken in

## What is wrong with a value
fault-form = not the kind of value that belongs here
fault-unknown-field = no field of this name
fault-required = needed, and absent
fault-code = not a code of the list
fault-date = not a date, or a day that the calendar does not have
fault-range = the end of the range is absent or lies before its start
fault-country = not the code of a State (ISO 3166-1 alpha-3)
fault-number = not a whole number, or too large
fault-flag = neither yes nor no
fault-one-to-five = not a number from 1 to 5
fault-too-long = longer than 1,000,000 characters
fault-id = not an id
fault-language = not a language tag (BCP 47)
fault-coordinate = not a latitude or longitude in degrees
fault-receiver = not a receiver’s key
fault-reference = points to a record that is neither in the file nor in the vault
fault-taken = already given
fault-evidence = evidence cannot be taken in from a text file
fault-json = not a JSON object
fault-encoding = not UTF-8 text
fault-cells = not as many cells as the header
fault-column = a column that is not known, or stands twice
