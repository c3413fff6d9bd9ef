### Labels of the further controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## case-priority: how urgent work on a case is
case-priority-urgent = عاجلة (خطر على الحياة أو الحرية أو السلامة)
case-priority-high = مرتفعة
case-priority-normal = عادية
case-priority-low = منخفضة

## case-link: how one case is linked to another
case-link-same-pattern = النمط نفسه
case-link-same-victim = الضحية المزعومة نفسها
case-link-follow-up = متابعة

## sphere: in the physical world, online, or both
sphere-offline = خارج الإنترنت
sphere-online = عبر الإنترنت
sphere-both = عبر الإنترنت وخارجه

## location-type: what kind of place it was
location-type-home = المنزل
location-type-workplace = مكان العمل
location-type-office = مكتب
location-type-street = شارع أو مكان مفتوح آخر
location-type-public-building = مبنى عام
location-type-court = محكمة
location-type-police-station = مركز شرطة
location-type-prison = سجن أو مركز احتجاز
location-type-military-site = موقع عسكري
location-type-hospital = مستشفى أو عيادة
location-type-school = مدرسة أو جامعة
location-type-place-of-worship = دار عبادة
location-type-border-or-airport = معبر حدودي أو مطار
location-type-vehicle = مركبة
location-type-un-premises = أماكن عمل الأمم المتحدة
location-type-online = على الإنترنت
location-type-other = مكان آخر
location-type-unknown = المكان غير معروف

## pretext: the justification that was given
pretext-national-security = الأمن القومي
pretext-counter-terrorism = مكافحة الإرهاب
pretext-public-order = النظام العام
pretext-public-health-emergency = حالة طوارئ صحية عامة
pretext-foreign-agent-funding = صفة العميل الأجنبي أو التمويل الأجنبي
pretext-defamation-or-false-news = التشهير أو الأخبار الكاذبة
pretext-tax-or-administrative = مسألة ضريبية أو إدارية
pretext-immigration = الهجرة
pretext-morality = الآداب العامة
pretext-none-given = لم يُذكر أي مبرر
pretext-other = مبرر آخر

## chain-link: what this incident is to the other
chain-link-precedes = وقعت قبل
chain-link-follows = وقعت بعد
chain-link-causes = أفضت إلى
chain-link-results-from = نتجت عن
chain-link-part-of = جزء من
chain-link-contains = تشمل
chain-link-parallel = تزامنت مع

## act-method: by what means it was done
act-method-beating = الضرب
act-method-shooting = إطلاق النار
act-method-blade = أداة حادة
act-method-asphyxiation = الخنق أو كتم النفس
act-method-burning = إحداث حروق في الجسم
act-method-electric-shock = الصدمات الكهربائية
act-method-suspension-or-forced-posture = التعليق أو الوضعيات القسرية
act-method-sexual-violence = العنف الجنسي
act-method-deprivation = الحرمان (من الطعام أو النوم أو الدواء)
act-method-isolation = العزل
act-method-sensory-stress = إجهاد الحواس (ضوضاء أو ضوء أو برد أو ظلام)
act-method-degradation = الإذلال
act-method-threats = التهديد
act-method-pharmacological = عقاقير أو مواد أخرى
act-method-tear-gas = الغاز المسيل للدموع
act-method-arson = إضرام النار
act-method-explosives = المتفجرات
act-method-digital = وسائل رقمية
act-method-other = طريقة أخرى
act-method-unknown = الطريقة غير معروفة

## victim-status: what had become of the alleged victim when this was last known
victim-status-dead = الوفاة
victim-status-injured = الإصابة
victim-status-missing = عدم معرفة المصير أو المكان
victim-status-found-alive-free = العثور على الشخص حياً وغير محتجز
victim-status-found-in-detention = العثور على الشخص في الاحتجاز
victim-status-released-under-investigation = الإفراج مع استمرار التحقيق
victim-status-released-pending-trial = الإفراج في انتظار المحاكمة
victim-status-acquitted = صدور حكم بالبراءة
victim-status-served-sentence = إتمام مدة العقوبة
victim-status-held-under-investigation = الاحتجاز على ذمة التحقيق
victim-status-held-pending-trial = الاحتجاز في انتظار المحاكمة
victim-status-serving-sentence = قضاء العقوبة حالياً
victim-status-fugitive = التواري عن السلطات
victim-status-movement-restricted = تقييد التنقل
victim-status-exiled = العيش في المنفى
victim-status-displaced = النزوح
victim-status-dismissed = الفصل من العمل
victim-status-other = وضع آخر
victim-status-unknown = الوضع غير معروف

## attribution: how those accused answer the allegation
attribution-officials-acknowledge = إقرار الجهات الرسمية بوقوع الفعل
attribution-officials-deny = إنكار الجهات الرسمية وقوع الفعل
attribution-officials-deny-responsibility = نفي الجهات الرسمية مسؤوليتها
attribution-officials-other-explanation = تقديم الجهات الرسمية تفسيراً آخر
attribution-officials-accept-responsibility = قبول الجهات الرسمية المسؤولية
attribution-non-state-acknowledge = إقرار الجهات الفاعلة من غير الدول بوقوع الفعل
attribution-non-state-deny = إنكار الجهات الفاعلة من غير الدول وقوع الفعل
attribution-non-state-deny-responsibility = نفي الجهات الفاعلة من غير الدول مسؤوليتها
attribution-non-state-other-explanation = تقديم الجهات الفاعلة من غير الدول تفسيراً آخر
attribution-non-state-accept-responsibility = قبول الجهات الفاعلة من غير الدول المسؤولية
attribution-none = لا جواب معروف

## chilling-effect: what the act did to the cooperation with the United Nations
chilling-effect-stopped = توقف التعاون
chilling-effect-limited = تقلّص التعاون
chilling-effect-postponed = تأجيل التعاون
chilling-effect-anonymous-only = التعاون دون ذكر الاسم فقط
chilling-effect-continued = استمرار التعاون
chilling-effect-unknown = الأثر غير معروف

## standard-of-proof: how firmly a finding is held
standard-of-proof-allegation = ادعاء
standard-of-proof-reasonable-suspicion = اشتباه معقول
standard-of-proof-reasonable-grounds = أسباب معقولة للاعتقاد
standard-of-proof-balance-of-probabilities = ترجيح الاحتمالات
standard-of-proof-beyond-reasonable-doubt = بما لا يدع مجالاً لشك معقول

## counsel: access to a lawyer
counsel-none-permitted = عدم السماح بمحامٍ
counsel-none-requested = عدم طلب محامٍ
counsel-before-charge = محامٍ قبل توجيه التهمة
counsel-after-charge = محامٍ بعد توجيه التهمة
counsel-during-interrogation = محامٍ أثناء الاستجواب
counsel-after-statement = محامٍ بعد أخذ الأقوال
counsel-at-trial-effective = دفاع فعّال أثناء المحاكمة
counsel-at-trial-obstructed = عرقلة الدفاع أثناء المحاكمة
counsel-private-consultation = التشاور مع المحامي على انفراد
counsel-supervised-consultation = التشاور مع المحامي تحت المراقبة
counsel-state-appointed = محامٍ معيَّن من الدولة
counsel-own-choice = محامٍ من اختيار الشخص
counsel-unknown = غير معروف

## capture-acknowledged: whether those who hold the person admit it
capture-acknowledged-capture-denied = إنكار الحرمان من الحرية
capture-acknowledged-acknowledged-place-hidden = الاعتراف بالحرمان من الحرية دون الكشف عن المكان
capture-acknowledged-acknowledged = الاعتراف بالحرمان من الحرية
capture-acknowledged-unknown = غير معروف

## statement-signed: whether the person signed a statement in custody
statement-signed-forced = التوقيع بالإكراه
statement-signed-refused = رفض التوقيع
statement-signed-not-requested = عدم طلب التوقيع
statement-signed-voluntary-understood = التوقيع طوعاً مع فهم النص
statement-signed-voluntary-not-understood = التوقيع طوعاً دون فهم النص
statement-signed-unknown = غير معروف

## torture-purpose: what the alleged ill-treatment was for
torture-purpose-information = الحصول على معلومات أو اعتراف
torture-purpose-intimidate-victim = ترهيب الشخص
torture-purpose-intimidate-others = ترهيب آخرين
torture-purpose-punishment = المعاقبة
torture-purpose-destroy-personality = تحطيم الشخصية
torture-purpose-extortion = ابتزاز المال أو الممتلكات
torture-purpose-other = غرض آخر
torture-purpose-unknown = الغرض غير معروف

## consistency: how far findings and account agree, from a qualified clinician’s report (Istanbul Protocol)
consistency-not-consistent = غير متسق
consistency-consistent = متسق
consistency-highly-consistent = متسق للغاية
consistency-typical-of = نمطي
consistency-diagnostic-of = تشخيصي

## autopsy: whether there was an autopsy
autopsy-professional = تشريح أجراه مختص
autopsy-informal = فحص غير رسمي للجثمان
autopsy-none = عدم إجراء تشريح
autopsy-unknown = غير معروف

## death-certificate: whether there is a death certificate
death-certificate-none = عدم وجود شهادة
death-certificate-exists-unavailable = موجودة ويتعذر الحصول عليها
death-certificate-seen = جرى الاطلاع عليها دون نسخة
death-certificate-available = توجد نسخة منها
death-certificate-unknown = غير معروف

## wgad-category: category of arbitrary detention claimed (Working Group on Arbitrary Detention)
wgad-category-i = الفئة الأولى: انعدام الأساس القانوني
wgad-category-ii = الفئة الثانية: ممارسة الحقوق أو الحريات
wgad-category-iii = الفئة الثالثة: عدم احترام الحق في محاكمة عادلة
wgad-category-iv = الفئة الرابعة: مهاجرون أو ملتمسو لجوء دون مراجعة
wgad-category-v = الفئة الخامسة: التمييز

## law-status: where a law or policy stands
law-status-draft = قيد الصياغة
law-status-adopted = معتمد
law-status-applied = مطبَّق
law-status-repealed = ملغى
law-status-unknown = غير معروف

## property-measure: what was done to property or money
property-measure-seized = الحجز
property-measure-confiscated = المصادرة
property-measure-destroyed = التدمير
property-measure-damaged = الإضرار
property-measure-frozen = التجميد
property-measure-closed = الإغلاق
property-measure-fined = فرض غرامة
property-measure-cut-off = القطع (أموال أو خدمات)
property-measure-other = تدبير آخر

## digital-means: by what digital means
digital-means-spyware = برامج التجسس
digital-means-phishing = التصيّد الاحتيالي
digital-means-account-access = الدخول إلى حساب دون إذن
digital-means-doxxing = نشر المعلومات الشخصية دون إذن
digital-means-harassment = المضايقة عبر الإنترنت
digital-means-blocking = حجب مواقع أو حسابات
digital-means-shutdown = قطع الإنترنت
digital-means-impersonation = انتحال الهوية
digital-means-surveillance = المراقبة الرقمية
digital-means-other = وسيلة أخرى
digital-means-unknown = الوسيلة غير معروفة

## victim-role: what the person does or is, for which they are targeted
victim-role-hrd = الدفاع عن حقوق الإنسان
victim-role-woman-hrd = مدافعة عن حقوق الإنسان
victim-role-journalist-media = الصحافة أو العمل الإعلامي
victim-role-lawyer = المحاماة
victim-role-victim-of-violation = ضحية مزعومة لانتهاك
victim-role-witness = الشهادة على الوقائع
victim-role-relative = صلة القرابة
victim-role-ngo-member = العضوية في منظمة غير حكومية
victim-role-nhri-member = العضوية في مؤسسة وطنية لحقوق الإنسان
victim-role-npm-member = العضوية في آلية وقائية وطنية
victim-role-trade-unionist = العمل النقابي
victim-role-indigenous-representative = تمثيل الشعوب الأصلية
victim-role-environmental-defender = الدفاع عن البيئة
victim-role-lgbtiq-defender = الدفاع عن حقوق أفراد مجتمع الميم
victim-role-youth-or-child-defender = الدفاع عن الحقوق في سن الشباب أو الطفولة
victim-role-academic = العمل الأكاديمي
victim-role-religious-minority-member = الانتماء إلى أقلية دينية
victim-role-detainee = شخص محتجز
victim-role-un-staff-or-local-partner = العمل لدى الأمم المتحدة أو شراكة محلية معها
victim-role-whistle-blower = الإبلاغ عن المخالفات
victim-role-organisation = منظمة
victim-role-other = صفة أخرى

## vulnerability: what exposes a person to more harm than others
vulnerability-woman-girl = امرأة أو فتاة
vulnerability-child = سن الطفولة
vulnerability-older-person = كبر السن
vulnerability-disability = الإعاقة
vulnerability-indigenous = الانتماء إلى الشعوب الأصلية
vulnerability-minority = الانتماء إلى أقلية
vulnerability-lgbtiq = الانتماء إلى مجتمع الميم
vulnerability-migrant-refugee = الهجرة أو اللجوء
vulnerability-detained = الاحتجاز
vulnerability-exile = العيش في المنفى
vulnerability-rural = العيش في منطقة ريفية أو نائية
vulnerability-digital-exclusion = انعدام الوصول الرقمي أو ضعفه
vulnerability-poverty = الفقر
vulnerability-health = الحالة الصحية
vulnerability-associated-person = صلة وثيقة بشخص مستهدف
vulnerability-other = عامل آخر

## display-mode: how a person is shown to a reader
display-mode-real-name = الاسم الحقيقي
display-mode-initials = الأحرف الأولى من الاسم
display-mode-pseudonym = اسم مستعار
display-mode-withheld = حجب الاسم

## sex: as recorded
sex-female = أنثى
sex-male = ذكر
sex-intersex = حامل صفات الجنسين

## relationship: what one person is to another
relationship-spouse = زوج أو زوجة
relationship-parent = أب أو أم
relationship-child = ابن أو ابنة
relationship-sibling = أخ أو أخت
relationship-partner = شريك أو شريكة
relationship-colleague = زميل أو زميلة
relationship-lawyer = محامٍ أو محامية
relationship-client = موكِّل أو موكِّلة
relationship-other = صلة أخرى

## name-kind: what kind of name it is
name-kind-native-script = الاسم بكتابته الأصلية
name-kind-transliteration = الاسم منقولاً بحروف أخرى
name-kind-alias = اسم الشهرة
name-kind-previous = اسم سابق
name-kind-given = الاسم الأول
name-kind-family = اسم العائلة
name-kind-acronym = الاسم المختصر
name-kind-other = اسم آخر

## contact-channel: by what way a person can be reached
contact-channel-phone = الهاتف
contact-channel-message-app = تطبيق مراسلة
contact-channel-email = البريد الإلكتروني
contact-channel-post = البريد العادي
contact-channel-in-person = اللقاء الشخصي
contact-channel-through-person = عن طريق شخص آخر
contact-channel-other = وسيلة أخرى

## document-kind: what kind of identity document
document-kind-passport = جواز سفر
document-kind-national-id = بطاقة هوية وطنية
document-kind-birth-certificate = شهادة ميلاد
document-kind-refugee-document = وثيقة لجوء
document-kind-press-card = بطاقة صحافة
document-kind-bar-card = بطاقة نقابة المحامين
document-kind-registration = شهادة تسجيل
document-kind-other = وثيقة أخرى

## ecosoc-status: consultative status with the Economic and Social Council
ecosoc-status-general = المركز الاستشاري العام
ecosoc-status-special = المركز الاستشاري الخاص
ecosoc-status-roster = الإدراج في القائمة
ecosoc-status-applied = طلب مقدَّم
ecosoc-status-deferred = طلب مؤجَّل
ecosoc-status-withdrawn = سحب المركز
ecosoc-status-none = لا مركز استشاري
ecosoc-status-unknown = غير معروف

## legal-status: whether an organisation is registered
legal-status-registered = مسجَّلة
legal-status-registration-refused = رفض التسجيل
legal-status-registration-pending = التسجيل قيد النظر
legal-status-deregistered = شطب التسجيل
legal-status-dissolved = حلّ المنظمة
legal-status-unregistered = غير مسجَّلة
legal-status-unknown = غير معروف

## nexus-indicator: what speaks for a link between act and cooperation
nexus-indicator-perpetrator-said-so = تصريح الجاني المزعوم بذلك
nexus-indicator-cited-in-charge-or-judgment = ذكر التعاون في تهمة أو حكم
nexus-indicator-questioned-about-un-contact = الاستجواب بشأن الاتصال بالأمم المتحدة
nexus-indicator-prior-warning = تحذير مسبق
nexus-indicator-un-documents-seized = مصادرة وثائق متعلقة بالأمم المتحدة
nexus-indicator-public-denunciation-for-un-contact = التنديد علناً بالاتصال بالأمم المتحدة
nexus-indicator-timing = التقارب الزمني
nexus-indicator-pattern-similar-cases = نمط من الحالات المماثلة
nexus-indicator-witness-account = إفادة أحد الشهود
nexus-indicator-official-document = وثيقة رسمية
nexus-indicator-other = مؤشر آخر

## nexus-strength: how strongly the link is shown
nexus-strength-explicit = صلة صريحة
nexus-strength-strong-circumstantial = قرائن ظرفية قوية
nexus-strength-circumstantial = قرائن ظرفية
nexus-strength-asserted-only = ادعاء بلا قرائن

## op4-role: in what position a person is protected by paragraph 4 of resolution 48/17
op4-role-principal = التعاون مع الأمم المتحدة مباشرة
op4-role-legal-assistant = تقديم المساعدة القانونية
op4-role-other-assistant = تقديم مساعدة أخرى
op4-role-relative = صلة القرابة

## perpetrator-status: what had become of the alleged perpetrator when this was last known
perpetrator-status-in-post-uncharged = البقاء في المنصب دون توجيه تهمة
perpetrator-status-charged-free = توجيه تهمة دون احتجاز
perpetrator-status-charged-detained = توجيه تهمة مع الاحتجاز
perpetrator-status-tried-unpunished = المحاكمة دون عقوبة
perpetrator-status-tried-punished = المحاكمة مع توقيع عقوبة
perpetrator-status-dismissed = الإقالة
perpetrator-status-unknown = غير معروف

## source-connection: what the source is to what is told
source-connection-victim = الضحية المزعومة
source-connection-witness = من الشهود
source-connection-perpetrator = الجاني المزعوم
source-connection-relative-of-victim = من أقارب الضحية المزعومة
source-connection-colleague = من الزملاء
source-connection-same-organisation = من المنظمة نفسها
source-connection-linked-to-perpetrator = على صلة بالجاني المزعوم
source-connection-third-party-reporter = طرف ثالث ينقل المعلومات
source-connection-lawyer = من المحامين
source-connection-medical = من العاملين في المجال الطبي
source-connection-ngo = منظمة غير حكومية
source-connection-documenter-observation = ملاحظة مباشرة عند التوثيق
source-connection-unknown = غير معروف

## material-type: what the information consists of
material-type-victim-testimony = شهادة الضحية المزعومة
material-type-witness-testimony = شهادة أحد الشهود
material-type-affidavit = إفادة مشفوعة بيمين
material-type-interview = مقابلة
material-type-letter = خطاب
material-type-message = رسالة قصيرة أو إلكترونية
material-type-phone = مكالمة هاتفية
material-type-court-record = سجل قضائي
material-type-autopsy = تقرير تشريح
material-type-physician-exam = فحص طبي
material-type-lab-analysis = تحليل مختبري
material-type-photograph = صورة فوتوغرافية
material-type-video = تسجيل مصوَّر
material-type-audio = تسجيل صوتي
material-type-social-media = منشور على وسائل التواصل الاجتماعي
material-type-news = خبر صحفي
material-type-government-release = بيان حكومي
material-type-ngo-release = بيان منظمة غير حكومية
material-type-perpetrator-release = بيان الجاني المزعوم
material-type-law-text = نص قانوني
material-type-map-or-satellite = خريطة أو صورة ساتلية
material-type-questionnaire = استبيان
material-type-translation = ترجمة
material-type-other = مادة أخرى

## reliability: how far the source is to be relied on
reliability-highly-reliable = موثوق جداً
reliability-likely-reliable = موثوق على الأرجح
reliability-unsure = غير محسوم
reliability-likely-unreliable = غير موثوق على الأرجح
reliability-highly-unreliable = غير موثوق إلى حد بعيد
reliability-unknown = غير معروف

## credibility: how far one claim is to be believed
credibility-confirmed-by-independent-source = أكده مصدر مستقل
credibility-probable = مرجَّح
credibility-plausible-uncorroborated = معقول ولم يؤيده مصدر آخر
credibility-doubtful = مشكوك فيه
credibility-contradicted = تناقضه معلومات أخرى
credibility-cannot-assess = يتعذر تقييمه

## verification: how far an incident has been verified
verification-confirmed = مؤكَّد
verification-likely = مرجَّح
verification-possible = محتمل
verification-unlikely = غير مرجَّح
verification-unknown = غير معروف

## statement-mode: how a statement was taken
statement-mode-in-person = حضورياً
statement-mode-call = بمكالمة هاتفية أو مرئية
statement-mode-written = خطياً
statement-mode-recorded = بتسجيل صوتي أو مصوَّر

## bearing: whether an item speaks for or against a claim
bearing-corroborates = تأييد الادعاء
bearing-contradicts = مناقضة الادعاء

## independence: whether two sources stand on their own feet
independence-independent = مصدران مستقلان
independence-same-origin = أصل واحد
independence-unknown = غير معروف

## verification-aspect: what about an item was verified (Berkeley Protocol)
verification-aspect-source = المصدر
verification-aspect-technical = الخصائص التقنية
verification-aspect-content = المضمون

## verification-result: what verifying an item gave
verification-result-authentic = أصيل
verification-result-probably-authentic = أصيل على الأرجح
verification-result-inconclusive = غير حاسم
verification-result-probably-not-authentic = غير أصيل على الأرجح
verification-result-not-authentic = غير أصيل

## domestic-step-type: what kind of step in the country
domestic-step-type-police-complaint = شكوى إلى الشرطة
domestic-step-type-prosecutor = شكوى إلى النيابة العامة
domestic-step-type-court = دعوى أمام المحكمة
domestic-step-type-habeas-corpus = طلب أمر الإحضار أمام المحكمة
domestic-step-type-appeal = الطعن أو الاستئناف
domestic-step-type-nhri = مؤسسة وطنية لحقوق الإنسان
domestic-step-type-ombudsman = أمين المظالم
domestic-step-type-administrative = إجراء إداري
domestic-step-type-protection-request = طلب الحماية
domestic-step-type-none-taken = عدم اتخاذ أي خطوة

## why-no-step: why a domestic step was not taken, or could not go on
why-no-step-unavailable = عدم توفر سبيل انتصاف
why-no-step-ineffective = عدم فعالية سبيل الانتصاف
why-no-step-unreasonably-prolonged = الإطالة غير المعقولة
why-no-step-dangerous = تعريض أحد للخطر
why-no-step-no-access = تعذّر الوصول إلى سبيل الانتصاف
why-no-step-refused-by-authority = رفض السلطة

## yes-no-unknown: yes, no, or nobody knows
yes-no-unknown-yes = نعم
yes-no-unknown-no = لا
yes-no-unknown-unknown = غير معروف

## remedy: what was given to make it good
remedy-release = الإفراج
remedy-compensation = التعويض
remedy-restitution = رد الحقوق
remedy-rehabilitation = إعادة التأهيل
remedy-apology = الاعتذار
remedy-prosecution = الملاحقة القضائية
remedy-guarantees-of-non-repetition = ضمانات عدم التكرار
remedy-none = لم يُقدَّم أي جبر

## intervention-type: what kind of intervention
intervention-type-sp-urgent-appeal = الإجراءات الخاصة: نداء عاجل
intervention-type-sp-allegation-letter = الإجراءات الخاصة: رسالة ادعاء
intervention-type-sp-other-letter = الإجراءات الخاصة: رسالة أخرى
intervention-type-sp-press-release = الإجراءات الخاصة: بيان صحفي
intervention-type-wgad-urgent = الفريق العامل المعني بالاحتجاز التعسفي: إجراء عاجل
intervention-type-wgad-opinion = الفريق العامل المعني بالاحتجاز التعسفي: رأي
intervention-type-wgeid-urgent = الفريق العامل المعني بحالات الاختفاء: الإجراء العاجل
intervention-type-wgeid-standard = الفريق العامل المعني بحالات الاختفاء: الإجراء العادي
intervention-type-wgeid-prompt-intervention = الفريق العامل المعني بحالات الاختفاء: التدخل الفوري
intervention-type-ced-urgent-action = اللجنة المعنية بحالات الاختفاء القسري: إجراء عاجل
intervention-type-tb-communication = هيئات المعاهدات: بلاغ فردي
intervention-type-tb-interim-measures = هيئات المعاهدات: تدابير مؤقتة
intervention-type-tb-reprisals-letter = هيئات المعاهدات: رسالة بشأن أعمال انتقامية
intervention-type-hrc-president-good-offices = رئيس مجلس حقوق الإنسان: المساعي الحميدة
intervention-type-asg-or-hc-demarche = مسعى الأمين العام المساعد أو المفوض السامي
intervention-type-sg-report-entry = إدراج في تقرير الأمين العام
intervention-type-upr-input = مساهمة في الاستعراض الدوري الشامل
intervention-type-hrc-complaint = إجراء تقديم الشكاوى إلى مجلس حقوق الإنسان
intervention-type-regional-precautionary = هيئة إقليمية: تدابير احترازية
intervention-type-regional-petition = هيئة إقليمية: عريضة أو شكوى
intervention-type-nhri = مؤسسة وطنية لحقوق الإنسان
intervention-type-diplomatic = مسعى دبلوماسي
intervention-type-relocation = الانتقال إلى مكان آخر
intervention-type-legal-aid = مساعدة قانونية
intervention-type-medical-aid = مساعدة طبية
intervention-type-financial-aid = مساعدة مالية
intervention-type-publicity = إعلان القضية للجمهور
intervention-type-other = تدخل آخر

## intervention-status: where an intervention stands
intervention-status-planned = مقرر
intervention-status-sent = مُرسَل
intervention-status-acknowledged = تأكيد الاستلام
intervention-status-registered = مسجَّل
intervention-status-replied = ورود رد
intervention-status-closed = مغلق
intervention-status-rejected = عدم القبول

## publicity: whether an intervention may be known
publicity-confidential-until = سري حتى تاريخ محدد
publicity-public = علني

## state-response: how the State answered
state-response-positive-action = اتخاذ تدابير إيجابية
state-response-commitment = التعهد باتخاذ إجراءات
state-response-partial = رد جزئي
state-response-request-for-information = طلب معلومات إضافية
state-response-token = رد شكلي
state-response-denial = الإنكار
state-response-acknowledges-denies-responsibility = الإقرار بالوقائع ونفي المسؤولية
state-response-counter-measure = اتخاذ تدابير ضد المعنيين
state-response-no-reply = عدم ورود رد

## reply-assessment: what the reply is worth (follow-up scale of the Committee on Enforced Disappearances)
reply-assessment-a = ألف: رد مُرضٍ
reply-assessment-b = باء: رد مُرضٍ جزئياً
reply-assessment-c = جيم: رد غير مُرضٍ
reply-assessment-d = دال: عدم ورود رد

## follow-up-kind: what happened afterwards
follow-up-kind-new-act = فعل جديد
follow-up-kind-release = الإفراج
follow-up-kind-worsened = تدهور الوضع
follow-up-kind-improved = تحسّن الوضع
follow-up-kind-charges-dropped = إسقاط التهم
follow-up-kind-sentence = صدور حكم بالعقوبة
follow-up-kind-relocation = الانتقال إلى مكان آخر
follow-up-kind-death = الوفاة
follow-up-kind-state-measure = تدبير من الدولة
follow-up-kind-good-practice = ممارسة جيدة
follow-up-kind-contact-lost = انقطاع الاتصال

## follow-up-impact: what it changed for the person
follow-up-impact-strong-positive = أثر إيجابي قوي
follow-up-impact-moderate-positive = أثر إيجابي متوسط
follow-up-impact-minor = أثر طفيف
follow-up-impact-none = لا أثر
follow-up-impact-moderate-negative = أثر سلبي متوسط
follow-up-impact-strong-negative = أثر سلبي قوي

## residual-risk: what risk is left after what is done against it
residual-risk-low = منخفض
residual-risk-medium = متوسط
residual-risk-high = مرتفع
residual-risk-extreme = مرتفع للغاية

## risk-decision: what was decided
risk-decision-proceed = المضي قدماً
risk-decision-proceed-redacted = المضي قدماً بعد حجب معلومات
risk-decision-postpone = التأجيل
risk-decision-do-not-proceed = عدم المضي قدماً

## purpose: what a person agrees to or refuses
purpose-p1 = تسجيل المعلومات وحفظها
purpose-p2 = إطلاع منظمات غير حكومية أو محامين محددين بالاسم على المعلومات
purpose-p3 = تقديم المعلومات سراً إلى مفوضية حقوق الإنسان دون ذكر الاسم للدولة
purpose-p4 = ذكر الاسم في رسالة إلى الحكومة أو جهة أخرى
purpose-p5 = ذكر الاسم في التقارير العلنية للإجراءات الخاصة وقاعدة بياناتها على الإنترنت
purpose-p6 = ذكر الاسم في تقرير الأمين العام عن الأعمال الانتقامية
purpose-p7 = الإدراج في تقرير الأمين العام عن الأعمال الانتقامية دون كشف الهوية
purpose-p8 = التمثيل أمام هيئة معاهدات تُطلع الدولة على هوية الشخص
purpose-p9 = الطلب من هيئة معاهدات حجب الاسم في قرارها المنشور
purpose-p10 = الإحالة إلى الفريق العامل المعني بالاحتجاز التعسفي أو، بموافقة الأسرة، بحالات الاختفاء
purpose-p11 = الإحالة إلى إجراء الشكاوى لمجلس حقوق الإنسان الذي قد يُطلع الدولة عليها
purpose-p12 = الإحالة إلى هيئة إقليمية لحقوق الإنسان
purpose-p13 = تقديم المعلومات إلى جهات المساءلة الجنائية، كالمحاكم والادعاء العام
purpose-p14 = النشر في وسائل الإعلام أو في إطار المناصرة العلنية
purpose-p15 = الإدراج في إحصاءات لا تكشف هوية أحد
purpose-p16 = استخدام الصورة أو الصوت أو البيانات الطبية كدليل (بموافقة على كل دليل)
purpose-p17 = معاودة الاتصال من أجل المتابعة

## capacity: in what capacity consent was given
capacity-adult = شخص بالغ عن نفسه
capacity-child-with-guardian-and-assent = طفل، بموافقة الوصي وقبول الطفل نفسه
capacity-detained-via-family-or-lawyer = شخص محتجز، عن طريق الأسرة أو المحامي
capacity-disappeared-family = شخص مختفٍ، عن طريق الأسرة
capacity-deceased-next-of-kin = شخص متوفى، عن طريق أقرب الأقارب
capacity-incapacitated-representative = شخص غير قادر على الموافقة، عن طريق ممثل

## consent-method: how consent was given
consent-method-signed = التوقيع
consent-method-thumbprint = بصمة الإبهام
consent-method-audio = تسجيل صوتي
consent-method-witnessed-oral = شفوياً أمام شاهد
consent-method-message = رسالة

## consent-information: what the person was told before they answered
consent-information-who-receives-what = من يتلقى ماذا
consent-information-state-may-learn-name = احتمال أن تعلم الدولة بالاسم
consent-information-publication-cannot-be-undone = ما يُنشر لا يمكن سحبه
consent-information-un-cannot-protect = عدم قدرة الأمم المتحدة على توفير حماية جسدية
consent-information-no-promised-outcome = عدم الوعد بأي نتيجة
consent-information-free-to-refuse-limit-withdraw = حرية الرفض أو التقييد أو السحب، وحدود أثرها
consent-information-storage-and-retention = كيفية حفظ المعلومات ومدته
consent-information-support-available = الدعم المتاح
consent-information-how-to-contact-us-safely = كيفية الاتصال بنا بأمان

## Calendars in which dates are given
calendar-hijri-umalqura = هجري (أم القرى)
calendar-hijri-civil = هجري (مدني بالحساب)
calendar-persian = هجري شمسي (فارسي)
calendar-thai-buddhist = تايلندي (بوذي)
calendar-ethiopian = إثيوبي

## Bundles: which part of the material one holds
submission-part-both = الكل
submission-part-transmissible = الجزء ألف: ما يجوز أن يصل إلى الدولة
submission-part-confidential = الجزء باء: سرّي

## Bundles: what one is to those before it
submission-kind-first = الأولى
submission-kind-supersedes = تحل محل حزمة سابقة
submission-kind-withdraws = تسحب حزمة سابقة

## Bundles: with what kind of key signed
submission-signer-unsigned = بلا توقيع
submission-signer-pseudonym = مفتاح مستعار خاص بهذه الجهة
submission-signer-organisation = مفتاح منظمة مذكورة بالاسم

## Bundles: how sent
submission-channel-by-hand = باليد
submission-channel-post = بالبريد
submission-channel-email-attachment = مرفقًا برسالة إلكترونية
submission-channel-upload-form = عبر نموذج رفع
submission-channel-messenger = عبر تطبيق مراسلة
submission-channel-other = بطريقة أخرى

## Bundles: how a person stands in one
named-as-name = بالاسم
named-as-pseudonym = باسم مستعار

## Receipts: what the signature was found to be
receipt-verification-compared-key = صحيح، وقورن المفتاح
receipt-verification-uncompared-key = صحيح، لكن لم يقارن أحد المفتاح
receipt-verification-unsigned = لا توقيع
receipt-verification-invalid = غير صحيح

## Bundles taken in: what the signature was found to be
bundle-signature-none = لا توقيع
bundle-signature-valid = صحيح
bundle-signature-invalid = غير صحيح

## Receivers: who they are to the user
receiver-role-organisation = منظمة
receiver-role-colleague = زميل أو زميلة

## Why what a person granted no longer stands
grant-end-withdrawn = سُحبت الموافقة
grant-end-erased = مُحي الشخص
grant-end-refused = رُفضت لاحقًا
grant-end-expired = انتهت مدتها
grant-end-conditions = صارت مقيدة بشروط
grant-end-no-record = لم تعد مسجلة
