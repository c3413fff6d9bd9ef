### Labels of the controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## What was done (act-type): one type of act against one victim
act-type-killing = القتل
act-type-attempted-killing = محاولة القتل
act-type-death-in-custody = الوفاة أثناء الاحتجاز
act-type-torture-ill-treatment = التعذيب أو غيره من ضروب سوء المعاملة
act-type-physical-assault = الاعتداء الجسدي
act-type-rape = الاغتصاب
act-type-sexual-assault = الاعتداء الجنسي غير الاغتصاب
act-type-sexual-harassment = التحرش الجنسي
act-type-death-threat = التهديد بالقتل
act-type-other-threat = تهديد آخر
act-type-threat-to-relatives = تهديد الأقارب
act-type-threat-to-colleagues = تهديد الزملاء
act-type-stalking = الملاحقة أو التعقّب
act-type-psychological-harassment = المضايقة النفسية
act-type-arrest = إلقاء القبض
act-type-detention = الاحتجاز
act-type-house-arrest = الإقامة الجبرية
act-type-disappearance = الاختفاء القسري
act-type-abduction = الاختطاف
act-type-summons-interrogation = الاستدعاء أو الاستجواب
act-type-degrading-conditions = ظروف احتجاز لا إنسانية أو مهينة
act-type-denial-medical-care = الحرمان من الرعاية الطبية
act-type-incommunicado-or-solitary = الاحتجاز بمعزل عن العالم الخارجي أو الحبس الانفرادي
act-type-denial-family-contact = الحرمان من الاتصال بالأسرة
act-type-denial-legal-assistance = الحرمان من المساعدة القانونية
act-type-denial-communication-with-defence = الحرمان من الاتصال بمحامي الدفاع
act-type-unfair-trial = محاكمة غير عادلة
act-type-criminal-charges = توجيه تهم جنائية
act-type-security-or-terrorism-charge = تهمة بموجب قوانين الأمن أو مكافحة الإرهاب
act-type-sentence = حكم بالإدانة والعقوبة
act-type-fine = غرامة
act-type-surveillance = المراقبة
act-type-raid-search-home = مداهمة منزل أو تفتيشه
act-type-raid-search-office = مداهمة مكتب أو تفتيشه
act-type-device-seizure = مصادرة الأجهزة أو الوثائق
act-type-spyware-hacking = برامج التجسس أو الاختراق الإلكتروني
act-type-account-takeover = الاستيلاء على حساب إلكتروني
act-type-doxxing = نشر المعلومات الشخصية دون إذن
act-type-online-harassment = المضايقة عبر الإنترنت
act-type-blocking-censorship = الحجب أو الرقابة
act-type-travel-ban-or-passport-seizure = حظر السفر أو مصادرة جواز السفر
act-type-exile = النفي القسري
act-type-denial-of-return = منع العودة
act-type-deportation = الترحيل أو الطرد
act-type-refoulement = الإعادة القسرية
act-type-eviction = الإخلاء القسري
act-type-loss-of-nationality = الحرمان من الجنسية
act-type-smear-defamation = التشهير أو تشويه السمعة
act-type-state-media-attack = هجوم في وسائل الإعلام الحكومية
act-type-hate-speech-incitement = خطاب الكراهية أو التحريض
act-type-stigmatising-listing = الوصم أو الإدراج في قوائم واصمة
act-type-office-closure = إغلاق مكتب
act-type-deregistration-or-ban = شطب منظمة أو حظرها
act-type-meeting-ban = حظر اجتماع أو فضّه
act-type-funding-restriction = تقييد التمويل
act-type-account-or-asset-freeze = تجميد الحسابات أو الأصول
act-type-administrative-or-tax-inspection = تفتيش إداري أو ضريبي
act-type-dismissal = الفصل من العمل
act-type-licence-revocation-or-disbarment = إلغاء الترخيص أو الشطب من نقابة المحامين
act-type-property-destruction = تدمير الممتلكات
act-type-confiscation = مصادرة الممتلكات
act-type-denial-of-services-or-benefits = الحرمان من الخدمات أو الاستحقاقات
act-type-obstruct-travel-to-un = عرقلة السفر إلى الأمم المتحدة
act-type-visa-or-entry-refusal = رفض التأشيرة أو الدخول
act-type-accreditation-blocked-or-deferred = منع الاعتماد أو إرجاؤه
act-type-unauthorised-filming-at-un = التصوير دون إذن في مقر الأمم المتحدة
act-type-interruption-or-intimidation-in-meeting = المقاطعة أو الترهيب أثناء اجتماع
act-type-interference-with-online-participation = عرقلة المشاركة عبر الإنترنت
act-type-retaliation-against-interlocutors-after-visit = الانتقام ممن جرى لقاؤهم أثناء زيارة
act-type-restrictive-law = قانون أو سياسة تقييدية
act-type-reduced-guarantees = تقليص الضمانات القانونية
act-type-failure-to-protect = عدم توفير الحماية
act-type-failure-to-investigate = عدم إجراء تحقيق
act-type-other = فعل آخر
act-type-unknown = نوع الفعل غير معروف

## Families under which forms group the types of act
act-family-life = الحياة
act-family-integrity = السلامة الجسدية والنفسية
act-family-liberty = الحرية
act-family-detention-conditions = ظروف الاحتجاز
act-family-justice = إقامة العدل
act-family-privacy = الخصوصية والفضاء الرقمي
act-family-movement = التنقل والإقامة
act-family-reputation = السمعة
act-family-association = تكوين الجمعيات والتجمع والموارد
act-family-livelihood = سبل العيش والممتلكات
act-family-un-access = الوصول إلى الأمم المتحدة
act-family-law-policy = القانون والسياسات
act-family-omission = الامتناع عن التصرف
act-family-other = أخرى

## What a person record stands for
person-kind-individual = فرد
person-kind-family = أسرة
person-kind-group-or-organisation = مجموعة أو منظمة
person-kind-community = مجتمع محلي
person-kind-social-group = فئة اجتماعية
person-kind-people-in-general = عامة الناس

## A person's part in an incident
role-victim = ضحية مزعومة
role-witness = شاهد
role-source = مصدر
role-relative = قريب
role-lawyer = محامٍ
role-colleague = زميل
role-companion = مرافق
role-submitter = مقدِّم البلاغ
role-other = صفة أخرى

## Alleged perpetrators: what kind of actor
perpetrator-type-national-official = مسؤول على المستوى الوطني
perpetrator-type-local-official = مسؤول محلي
perpetrator-type-armed-forces = القوات المسلحة
perpetrator-type-police = الشرطة
perpetrator-type-prison = إدارة السجون
perpetrator-type-intelligence = جهاز المخابرات
perpetrator-type-legislature = السلطة التشريعية
perpetrator-type-judiciary = السلطة القضائية
perpetrator-type-prosecutor = النيابة العامة
perpetrator-type-embassy-or-consulate = سفارة أو قنصلية
perpetrator-type-state-media = وسائل الإعلام الحكومية
perpetrator-type-pro-government-paramilitary = جماعة شبه عسكرية موالية للحكومة
perpetrator-type-vigilante = جماعة أهلية تدّعي إنفاذ القانون
perpetrator-type-opposition-armed-group = جماعة معارضة مسلحة
perpetrator-type-private-army = جيش خاص
perpetrator-type-private-security = شركة أمن خاصة
perpetrator-type-mob = حشد أو غوغاء
perpetrator-type-occupying-force = قوة احتلال
perpetrator-type-business-national = شركة وطنية
perpetrator-type-business-transnational = شركة عبر وطنية
perpetrator-type-landowner = مالك أرض
perpetrator-type-ifi = مؤسسة مالية دولية
perpetrator-type-employer = صاحب عمل
perpetrator-type-school = مدرسة أو جامعة
perpetrator-type-family = أحد أفراد الأسرة
perpetrator-type-community-or-religious-leader = زعيم مجتمعي أو ديني
perpetrator-type-online-troll-network = حسابات إلكترونية منسَّقة
perpetrator-type-organised-crime = جماعة إجرامية منظمة
perpetrator-type-other = جهة أخرى
perpetrator-type-unknown = جهة غير معروفة

## Alleged perpetrators: in what degree involved
degree-carried-out = نفّذ الفعل
degree-ordered = أمر به
degree-planned = خطّط له
degree-present = كان حاضراً
degree-passive-accomplice = شارك بالسكوت والتغاضي
degree-suspected = يُشتبه في ضلوعه
degree-authored-law = وضع القانون أو السياسة
degree-supported-law = أيّد القانون أو السياسة
degree-implemented-law = طبّق القانون أو السياسة
degree-no-control-over-subordinates = لم يسيطر على مرؤوسيه
degree-knew-and-did-not-act = كان على علم ولم يتصرف
degree-did-not-prevent = لم يمنع الفعل
degree-general-political-responsibility = مسؤولية سياسية عامة
degree-unknown = درجة الضلوع غير معروفة

## Alleged perpetrators outside the State: their link to it
state-link-none-known = لا صلة معروفة بالدولة
state-link-acting-on-instruction = يعمل بتعليمات من الدولة
state-link-support = بدعم من الدولة
state-link-acquiescence-or-tolerance = برضا الدولة أو تغاضيها
state-link-failure-to-protect = لم توفر الدولة الحماية
state-link-unknown = الصلة غير معروفة

## Where the work on an incident stands
incident-status-draft = مسودة
incident-status-active = نشط
incident-status-pending = قيد الانتظار
incident-status-closed = مغلق
incident-status-archived = محفوظ في الأرشيف

## Whether an incident is held to be a reprisal
reprisal-yes = عمل انتقامي
reprisal-no = ليس عملاً انتقامياً
reprisal-under-assessment = قيد التقييم

## Who may see a record
sensitivity-normal = عادي
sensitivity-confidential = سري
sensitivity-source-protected = لحماية المصدر
sensitivity-un-only = للأمم المتحدة فقط

## What kind of evidence
evidence-kind-photo = صورة فوتوغرافية
evidence-kind-video = تسجيل مصوَّر
evidence-kind-audio = تسجيل صوتي
evidence-kind-document = وثيقة
evidence-kind-message = رسالة
evidence-kind-web-capture = نسخة ملتقطة من صفحة إلكترونية
evidence-kind-medical = سجل طبي
evidence-kind-forensic = تقرير خبرة جنائية
evidence-kind-court = وثيقة قضائية
evidence-kind-physical = دليل مادي
evidence-kind-other = دليل آخر

## What an evidence item is to its original
evidence-role-evidentiary-original = أصل الدليل
evidence-role-working-copy = نسخة عمل
evidence-role-redacted-derivative = نسخة محجوبة جزئياً
evidence-role-translation = ترجمة
evidence-role-transcript = تفريغ نصي

## Informed consent: what a person said about one receiver
consent-granted = ممنوحة
consent-granted-with-conditions = ممنوحة بشروط
consent-refused = مرفوضة
consent-not-asked = لم يُسأل عنها
consent-withdrawn = مسحوبة

## Consent of everybody in an incident, taken together
consent-state-given = ممنوحة
consent-state-partly = جزئية
consent-state-refused = مرفوضة
consent-state-not-asked = لم يُسأل عنها
consent-state-nobody = لا أحد يُسأل

## United Nations and regional mechanisms
mechanism-hrc-session = دورة مجلس حقوق الإنسان
mechanism-hrc-president = رئيس مجلس حقوق الإنسان
mechanism-upr = الاستعراض الدوري الشامل
mechanism-sp-thematic = الإجراءات الخاصة: ولاية مواضيعية
mechanism-sp-country = الإجراءات الخاصة: ولاية قطرية
mechanism-wgad = الفريق العامل المعني بالاحتجاز التعسفي
mechanism-wgeid = الفريق العامل المعني بحالات الاختفاء القسري أو غير الطوعي
mechanism-hrc-investigative-mechanism = لجنة تحقيق أو بعثة لتقصي الحقائق أو آلية تحقيق
mechanism-hrc-forum-or-expert-mechanism = منتدى أو آلية خبراء لمجلس حقوق الإنسان
mechanism-hrc-complaint-procedure = إجراء تقديم الشكاوى إلى مجلس حقوق الإنسان
mechanism-ccpr = اللجنة المعنية بحقوق الإنسان
mechanism-cescr = اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية
mechanism-cerd = لجنة القضاء على التمييز العنصري
mechanism-cedaw = اللجنة المعنية بالقضاء على التمييز ضد المرأة
mechanism-cat = لجنة مناهضة التعذيب
mechanism-spt = اللجنة الفرعية لمنع التعذيب
mechanism-crc = لجنة حقوق الطفل
mechanism-cmw = اللجنة المعنية بالعمال المهاجرين
mechanism-crpd = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة
mechanism-ced = اللجنة المعنية بحالات الاختفاء القسري
mechanism-ohchr-headquarters = مقر مفوضية الأمم المتحدة لحقوق الإنسان
mechanism-ohchr-field-presence = وجود ميداني أو مستشار لمفوضية حقوق الإنسان
mechanism-country-team = فريق الأمم المتحدة القطري
mechanism-peace-operation = عملية سلام تابعة للأمم المتحدة
mechanism-general-assembly = الجمعية العامة
mechanism-security-council = مجلس الأمن
mechanism-ecosoc-or-ngo-committee = المجلس الاقتصادي والاجتماعي أو اللجنة المعنية بالمنظمات غير الحكومية
mechanism-csw = لجنة وضع المرأة
mechanism-hlpf = المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة
mechanism-un-women = هيئة الأمم المتحدة للمرأة
mechanism-other-un = وكالة أو صندوق أو مؤتمر آخر للأمم المتحدة
mechanism-un-voluntary-fund-torture = صندوق الأمم المتحدة للتبرعات لضحايا التعذيب
mechanism-international-financial-institution = مؤسسة مالية دولية
mechanism-achpr = اللجنة الأفريقية لحقوق الإنسان والشعوب
mechanism-iachr = لجنة البلدان الأمريكية لحقوق الإنسان
mechanism-ecthr-or-coe = المحكمة الأوروبية لحقوق الإنسان أو مجلس أوروبا
mechanism-osce-odihr = منظمة الأمن والتعاون في أوروبا أو مكتبها لحقوق الإنسان
mechanism-aichr = لجنة آسيان الحكومية الدولية المعنية بحقوق الإنسان
mechanism-nhri = مؤسسة وطنية لحقوق الإنسان
mechanism-npm = آلية وقائية وطنية
mechanism-other = آلية أخرى

## How the engagement took place
engagement-mode-written-submission = تقديم مساهمة خطية
engagement-mode-individual-communication = بلاغ فردي
engagement-mode-urgent-appeal-request = طلب توجيه نداء عاجل
engagement-mode-oral-statement = بيان شفوي
engagement-mode-side-event = حدث جانبي
engagement-mode-meeting-with-mandate-holder = لقاء مع صاحب ولاية
engagement-mode-testimony-interview = شهادة أو مقابلة
engagement-mode-visit-interlocutor = لقاء مع وفد زائر
engagement-mode-visit-assistant = المساعدة في زيارة (ترجمة أو قيادة أو استضافة)
engagement-mode-legal-representation = التمثيل القانوني
engagement-mode-accreditation-request = طلب الاعتماد أو المركز الاستشاري
engagement-mode-staff-or-member-nhri-npm = موظف أو عضو في مؤسسة وطنية أو آلية وقائية
engagement-mode-subject-of-un-action = قضية تناولتها الأمم المتحدة
engagement-mode-publicised-un-findings = نشر استنتاجات الأمم المتحدة
engagement-mode-planned-but-deterred = كان مخططاً له ثم حال الخوف دونه
engagement-mode-other = طريقة أخرى

## The form of the engagement
engagement-format-in-person = حضورياً
engagement-format-online = عبر الإنترنت
engagement-format-hybrid = بصيغة مختلطة
engagement-format-written = خطياً

## Where the engagement stands
engagement-status-sought = مُراد ولم يحدث بعد
engagement-status-ongoing = جارٍ
engagement-status-past = سابق

## Paragraph 4 of Human Rights Council resolution 48/17
op4-limb-a = (أ) يسعى إلى التعاون مع الأمم المتحدة أو يتعاون أو سبق أن تعاون معها، أو أدلى بشهادة أو معلومات
op4-limb-b = (ب) يستخدم أو سبق أن استخدم إجراءات الأمم المتحدة، أو يساعد من يستخدمونها
op4-limb-c = (ج) يقدم أو سبق أن قدم بلاغات بموجب إجراءات المعاهدات، أو يساعد من يقدمونها
op4-limb-d = (د) قريب للضحايا أو لمن يساعدون الضحايا

## How public the engagement was
visibility-public = علني
visibility-restricted = معروف في نطاق محدود
visibility-confidential = سري
visibility-confidential-but-leaked = سري ولكنه سُرِّب

## Whether the authorities knew of the engagement
authorities-knew-yes = نعم
authorities-knew-likely = على الأرجح
authorities-knew-unknown = غير معروف
authorities-knew-no = لا

## Why there is no value
missing-unknown = غير معروف
missing-not-asked = لم يُسأل
missing-withheld-by-person = امتنع الشخص عن الإفصاح
missing-withheld-for-safety = محجوب حفاظاً على السلامة
missing-not-applicable = لا ينطبق

## How a date is to be read
date-qualifier-exact = في
date-qualifier-estimate = نحو
date-qualifier-before = قبل
date-qualifier-after = بعد
date-qualifier-between = بين
date-in-calendar = { $date }، { $calendar }

## Who made a translation
translation-status-human = ترجمة بشرية
translation-status-reviewed = ترجمة بشرية مُراجَعة
translation-status-machine = ترجمة آلية غير مُراجَعة

## Kinds of record
record-kind-incident = حادثة
record-kind-act = فعل
record-kind-person = شخص
record-kind-participation = صفة الشخص
record-kind-involvement = الجاني المزعوم
record-kind-engagement = تعاون مع آلية
record-kind-evidence = دليل
record-kind-consent = موافقة
record-kind-receiver = جهة متلقية
record-kind-case = قضية
record-kind-nexus = صلة بالتعاون
record-kind-statement = إفادة
record-kind-domestic-step = خطوة داخل البلد
record-kind-intervention = تدخل
record-kind-state-reply = رد من الدولة
record-kind-follow-up = ما حدث لاحقًا
record-kind-risk = تقييم المخاطر
record-kind-informed-consent = محادثة بشأن الموافقة
record-kind-submission = حزمة مختومة
record-kind-accession = حزمة أُدخلت

## ما الخطأ في قيمة
fault-form = ليست من نوع القيم التي توضع هنا
fault-unknown-field = لا حقل بهذا الاسم
fault-required = مطلوب وغير موجود
fault-code = ليس رمزاً من القائمة
fault-date = ليس تاريخاً، أو يوم لا وجود له في التقويم
fault-range = نهاية المدة غير موجودة أو تسبق بدايتها
fault-country = ليس رمز دولة (ISO 3166-1 alpha-3)
fault-number = ليس عدداً صحيحاً، أو أكبر من اللازم
fault-flag = ليس نعم ولا لا
fault-one-to-five = ليس عدداً من 1 إلى 5
fault-too-long = أطول من 1,000,000 حرف
fault-id = ليس معرّفاً
fault-language = ليس وسم لغة (BCP 47)
fault-coordinate = ليس خط عرض أو طول بالدرجات
fault-receiver = ليس مفتاح جهة متلقية
fault-reference = يشير إلى سجل ليس في الملف ولا في الخزنة
fault-taken = مستعمل من قبل
fault-evidence = لا تُدخل الأدلة من ملف نصي
fault-json = ليس كائن JSON
fault-encoding = ليس نص UTF-8
fault-cells = عدد الخلايا لا يساوي عدد خلايا الترويسة
fault-column = عمود غير معروف أو مكرر
