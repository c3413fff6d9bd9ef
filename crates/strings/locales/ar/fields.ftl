### Labels of the fields of records and groups, with hints for some. Ids: `field-<type>-<field>`, `field-group-<type>`.

## LegalBasis
field-group-legal-basis = الأساس القانوني
field-legal-basis-law = القانون
field-legal-basis-article = المادة
field-legal-basis-case-no = رقم القضية
field-legal-basis-court = المحكمة
field-legal-basis-charge = التهمة

## Consequences
field-group-consequences = العواقب
field-consequences-physical = الآثار الجسدية
field-consequences-psychological = الآثار النفسية
field-consequences-economic = الآثار على العمل والمال
field-consequences-family = الآثار على الأسرة
field-consequences-organisational = الآثار على المنظمة

## Act
field-group-act = فعل
field-act-act-type = ما الذي فُعل
field-act-victim = الضحية المزعومة
field-act-start = متى
field-act-end = حتى متى
field-act-place = المكان، إن اختلف عن مكان الحادثة
field-act-methods = الطرق المستخدمة
field-act-stated-reason = السبب المعلن
field-act-stated-reason-hint = ما قاله الجناة المزعومون، أو كتبوه في وثيقة.
field-act-legal-basis = القوانين التي احتُج بها
field-act-consequences = العواقب
field-act-chilling-effect = الأثر على التعاون مع الأمم المتحدة
field-act-chilling-effect-detail = ما توقف أو تقلّص
field-act-victim-status = آخر ما عُرف عن وضع الضحية المزعومة
field-act-attribution = الرد على الادعاء
field-act-age-at-time = العمر آنذاك بالسنوات
field-act-gender-dimension = البعد الجنساني
field-act-gender-dimension-hint = صلة الفعل بنوع جنس الشخص أو بالتصورات عنه.
field-act-conflicts = مواضع اختلاف المصادر
field-act-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.
field-act-grading = تقييم الادعاء
field-act-grading-hint = مدى تصديق هذا الادعاء وسببه؛ فالتقييم للادعاء لا للشخص.
field-act-detention = إلقاء القبض والاحتجاز
field-act-disappearance = الاختفاء القسري
field-act-torture = التعذيب أو غيره من ضروب سوء المعاملة
field-act-death = الوفاة
field-act-law-or-policy = القانون أو السياسة
field-act-property = الممتلكات والأموال
field-act-digital = الهجوم الرقمي

## ReportReference
field-group-report-reference = موضع في تقرير للأمين العام
field-report-reference-year = سنة التقرير
field-report-reference-symbol = رمز الوثيقة
field-report-reference-annex = المرفق
field-report-reference-paragraph = الفقرة

## LinkedCase
field-group-linked-case = قضية مرتبطة
field-linked-case-case = القضية الأخرى
field-linked-case-link = وجه الارتباط بين القضيتين

## Case
field-group-case = قضية
field-case-title = العنوان
field-case-title-hint = اسم قصير للقائمة، بلا اسم أي شخص.
field-case-summary = الملخص
field-case-context-pattern = السياق والنمط
field-case-incidents = الحوادث
field-case-states-concerned = الدول المعنية
field-case-status = مرحلة العمل عليها
field-case-priority = الأولوية
field-case-is-reprisal = هل هي انتقام بسبب التعاون مع الأمم المتحدة؟
field-case-op4-categories = محمي بموجب القرار 48/17، الفقرة 4
field-case-sg-report-refs = تقارير الأمين العام
field-case-un-refs = أرقام رسائل الأمم المتحدة وبلاغاتها وآرائها
field-case-linked-cases = القضايا المرتبطة
field-case-focal-persons = من يقود العمل عليها
field-case-lawyers = التمثيل القانوني
field-case-submitting-organisations = المنظمات المقدِّمة
field-case-sensitivity = من يجوز له الاطلاع

## Consent
field-group-consent = موافقة
field-consent-value = ما قاله الشخص
field-consent-value-hint = «لم يُسأل عنها» تعني لا.
field-consent-date = متى قال ذلك
field-consent-note = كيف ومتى وبأي شروط

## Grant
field-group-grant = إجابة بشأن غرض واحد
field-grant-purpose = الغرض
field-grant-value = ما قاله الشخص
field-grant-conditions = الشروط
field-grant-evidence = لهذا المستند وحده
field-grant-evidence-hint = الصورة أو الصوت أو البيانات الطبية: يُسأل الشخص عن كل مستند على حدة.
field-grant-valid-until = سارية حتى

## InformedConsent
field-group-informed-consent = محادثة بشأن الموافقة
field-informed-consent-grants = الإجابات عن كل غرض
field-informed-consent-capacity = بأي صفة
field-informed-consent-represented-by = من تحدث نيابة عن الشخص
field-informed-consent-obtained-by = من طلب الموافقة
field-informed-consent-date = متى
field-informed-consent-place = أين
field-informed-consent-method = كيفية الإجابة
field-informed-consent-language = بأي لغة
field-informed-consent-interpreter = الترجمة الشفوية
field-informed-consent-interpreter-hint = إن كان ذكر الاسم يعرّض من تولى الترجمة للخطر، يُختار «محجوب حفاظاً على السلامة».
field-informed-consent-information-given = ما أُبلغ به الشخص
field-informed-consent-information-given-hint = ما شُرح فعلاً في هذه المحادثة فقط.
field-informed-consent-questions-asked = ما سأل عنه الشخص
field-informed-consent-proof = إثبات الموافقة
field-informed-consent-valid-until = سارية حتى
field-informed-consent-withdrawn-at = تاريخ السحب
field-informed-consent-withdrawal-scope = نطاق السحب
field-informed-consent-withdrawal-scope-hint = ما لم يعد يجوز استخدامه أو إرساله؛ أما ما أُرسل من قبل فلا يمكن استرجاعه.
field-informed-consent-who-was-told = من أُبلغ بالسحب

## InvestigationAssessment
field-group-investigation-assessment = تقييم التحقيق
field-investigation-assessment-prompt = هل كان فورياً؟
field-investigation-assessment-impartial = هل كان نزيهاً؟
field-investigation-assessment-independent = هل كان مستقلاً؟
field-investigation-assessment-thorough = هل كان وافياً؟

## DomesticStep
field-group-domestic-step = خطوة داخل البلد
field-domestic-step-step-type = نوع الخطوة
field-domestic-step-persons = لصالح من
field-domestic-step-authority = أمام أي سلطة
field-domestic-step-ref-no = الرقم المرجعي
field-domestic-step-filed-at = تاريخ التقديم
field-domestic-step-outcome = النتيجة
field-domestic-step-decision-at = تاريخ القرار
field-domestic-step-why-not = سبب عدم اتخاذ خطوة أو تعذّر متابعتها
field-domestic-step-why-not-hint = تسأل الجهات المتلقية عن سبب عدم اللجوء إلى سبل الانتصاف؛ والخطر جواب أيضاً.
field-domestic-step-why-not-detail = السبب بالكلمات
field-domestic-step-assessment = تقييم التحقيق
field-domestic-step-remedies = ما قُدِّم من جبر
field-domestic-step-documents = الوثائق
field-domestic-step-conflicts = مواضع اختلاف المصادر
field-domestic-step-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.

## Engagement
field-group-engagement = تعاون مع آلية
field-engagement-mechanism = الآلية أو الهيئة
field-engagement-persons = من تعاون
field-engagement-body-detail = الولاية أو اللجنة أو الدورة
field-engagement-mode = كيف
field-engagement-format = الشكل
field-engagement-status = منشود أو جارٍ أو سابق
field-engagement-op4-limb = محمي بموجب القرار 48/17، الفقرة 4
field-engagement-op4-role = صفة الشخص المحمي
field-engagement-date = متى
field-engagement-end = حتى متى
field-engagement-place = أين
field-engagement-subject = بشأن ماذا
field-engagement-un-references = رموز وثائق الأمم المتحدة وأرقامها
field-engagement-visibility = مدى علنيته
field-engagement-authorities-knew = هل علمت السلطات؟
field-engagement-how-known = كيف علمت السلطات بذلك
field-engagement-how-known-hint = مثل قائمة المتكلمين أو الصحافة أو تسريب أو مراقبة.
field-engagement-proof = ما يُظهر أنه حدث
field-engagement-conflicts = مواضع اختلاف المصادر
field-engagement-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.

## WebCapture
field-group-web-capture = نسخة ملتقطة من صفحة إلكترونية
field-web-capture-url = عنوان الصفحة
field-web-capture-captured-at = وقت الالتقاط
field-web-capture-tool = الأداة وإصدارها
field-web-capture-network-identity = هوية الشبكة المستخدمة
field-web-capture-network-identity-hint = الاتصال الذي رآه الموقع: اتصال مباشر أو VPN أو Tor؛ ولا تُكتب كلمة مرور.
field-web-capture-context = ما كان محيطاً به
field-web-capture-has-page-source = هل حُفظت الشفرة المصدرية للصفحة؟
field-web-capture-has-full-page-image = هل توجد صورة للصفحة كاملة؟
field-web-capture-has-embedded-media = هل حُفظت الوسائط المضمَّنة؟

## ItemVerification
field-group-item-verification = تحقق
field-item-verification-aspect = ما جرى التحقق منه
field-item-verification-result = النتيجة
field-item-verification-method = كيفية التحقق
field-item-verification-by = من تحقق منه
field-item-verification-date = متى

## Evidence
field-group-evidence = دليل
field-evidence-title = العنوان
field-evidence-kind = ما هو
field-evidence-role = صلته بالأصل
field-evidence-derived-from = من أي مستند أُعدّ
field-evidence-concerns = من يُظهره أو يسمّيه أو جاء منه
field-evidence-concerns-hint = لا يغادر إلا إذا وافق كل واحد منهم.
field-evidence-author = من أعدّه
field-evidence-obtained = ممن أو من أين، وكيف
field-evidence-obtained-at = متى جرى الحصول عليه
field-evidence-collector = من جمعه
field-evidence-made-at = متى أُعدّ
field-evidence-made-at-verified = متى أُعدّ بحسب التحقق
field-evidence-location = أين أُعدّ
field-evidence-clock-offset = خطأ ساعة الجهاز ومنطقته الزمنية
field-evidence-description = ما الذي يُظهره
field-evidence-web-capture = كيفية التقاط الصفحة
field-evidence-verifications = عمليات التحقق
field-evidence-restrictions = قيود الاستخدام
field-evidence-graphic-content = هل تصعب مشاهدته؟
field-evidence-third-parties = آخرون يمكن التعرف عليهم فيه
field-evidence-third-parties-hint = وجوه أو أصوات أو منازل أو لوحات سيارات لأشخاص غير مذكورين أعلاه.
field-evidence-sensitivity = من يجوز له الاطلاع

## FollowUp
field-group-follow-up = ما حدث لاحقاً
field-follow-up-kind = النوع
field-follow-up-persons = لمن حدث
field-follow-up-date = متى
field-follow-up-description = ما الذي حدث
field-follow-up-impact = ما تغيّر للشخص
field-follow-up-documents = الوثائق
field-follow-up-report-to-receivers = هل تُبلَّغ الجهات المتلقية؟
field-follow-up-conflicts = مواضع اختلاف المصادر
field-follow-up-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.

## Support
field-group-support = تأييد أو مناقضة
field-support-evidence = المستند
field-support-statement = الإفادة
field-support-bearing = مع الادعاء أم ضده
field-support-independence = الاستقلال عن المصادر الأخرى
field-support-independence-hint = نسختان من منشور واحد مصدر واحد.
field-support-origin = الأصل الأول
field-support-origin-hint = المنشأ الأخير الذي يعود إليه؛ وما كان من أصل واحد فهو مصدر واحد مهما كثر.
field-support-note = ما يُظهره بالضبط

## ClaimGrading
field-group-claim-grading = تقييم الادعاء
field-claim-grading-credibility = درجة المصداقية
field-claim-grading-credibility-hint = مدى صحة هذا الادعاء وحده، أياً كان قائله.
field-claim-grading-reasoning = السبب
field-claim-grading-reasoning-hint = ما يؤيد الادعاء وما يناقضه وما لم يُعرف بعد.
field-claim-grading-support = ما يؤيده أو يناقضه

## Finding
field-group-finding = استنتاج
field-finding-finding = الاستنتاج
field-finding-finding-hint = ما يُرى أن المعلومات تُظهره؛ ولا يقول أبداً إن أحداً مذنب.
field-finding-standard = معيار الإثبات
field-finding-standard-hint = «أسباب معقولة للاعتقاد» هو المعيار المألوف في تقصي الحقائق بالأمم المتحدة.
field-finding-made-by = من توصل إليه

## Conflict
field-group-conflict = اختلاف بين المصادر
field-conflict-field = أي حقل
field-conflict-date = التاريخ الآخر
field-conflict-words = ما يقوله المصدر الآخر
field-conflict-words-hint = كما يقوله المصدر الآخر، دون الفصل هنا في أيهما أصح.
field-conflict-source = أي مصدر يقول ذلك

## Place
field-group-place = المكان
field-place-state = الدولة
field-place-locality = المكان
field-place-locality-hint = البلدة أو الحي أو العنوان، كما يصفه الشخص.
field-place-admin-levels = المحافظة والمنطقة والبلدة
field-place-territory = الإقليم كما يسمّيه الشخص
field-place-address = الشارع ورقم المبنى
field-place-address-hint = عند الحاجة فقط: فقد يقود العنوان الدقيق إلى شخص.
field-place-location-type = نوع المكان
field-place-latitude = خط العرض
field-place-longitude = خط الطول
field-place-precision-m = دقة الإحداثيات بالأمتار
field-place-public-precision-m = الدقة الجائز إبلاغها للآخرين بالأمتار
field-place-public-precision-m-hint = كلما كبر الرقم قلّ ما يعرفه الآخرون؛ و10000 لا تدل إلا على المنطقة.

## ChainedIncident
field-group-chained-incident = حادثة مرتبطة
field-chained-incident-incident = الحادثة الأخرى
field-chained-incident-link = صلة هذه الحادثة بها

## Incident
field-group-incident = حادثة
field-incident-title = العنوان
field-incident-title-hint = اسم قصير للقائمة، يُختم مع الحادثة.
field-incident-narrative = ما حدث، بالترتيب
field-incident-narrative-hint = بكلمات الشخص نفسه، الأول فالأول؛ وما هو ادعاء يبقى «مُدّعى».
field-incident-start = البداية
field-incident-end = النهاية
field-incident-ongoing = هل ما زالت مستمرة؟
field-incident-imminent = هل يوشك أن يحدث المزيد؟
field-incident-place = أين
field-incident-sphere = عبر الإنترنت أم خارجه
field-incident-on-un-premises = هل وقعت في أماكن عمل الأمم المتحدة؟
field-incident-transnational = هل تصرفت دولة خارج حدودها؟
field-incident-host-state = الدولة التي وقعت فيها، إن كانت أخرى
field-incident-pretexts = المبررات المقدَّمة
field-incident-rights-affected = الحقوق المتأثرة
field-incident-rights-affected-hint = مواد المعاهدات، مثل المادة 19 من العهد الدولي الخاص بالحقوق المدنية والسياسية.
field-incident-chain = الحوادث المرتبطة
field-incident-is-reprisal = هل هي انتقام بسبب التعاون مع الأمم المتحدة؟
field-incident-verification = مدى التحقق منها
field-incident-verification-hint = هذا عن الحادثة كلها؛ ويُقيَّم كل ادعاء على حدة.
field-incident-support = ما يؤيدها أو يناقضها
field-incident-findings = الاستنتاجات
field-incident-conflicts = مواضع اختلاف المصادر
field-incident-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.
field-incident-status = مرحلة العمل عليها
field-incident-sensitivity = من يجوز له الاطلاع

## Intervention
field-group-intervention = تدخل
field-intervention-intervention-type = نوع التدخل
field-intervention-by = من تدخّل
field-intervention-to = لدى من
field-intervention-on-behalf-of = لصالح من
field-intervention-requested-action = ما طُلب
field-intervention-sent-at = تاريخ الإرسال
field-intervention-reference = الرقم المرجعي
field-intervention-summary = الملخص
field-intervention-publicity = علني أم سري
field-intervention-confidential-until = سري حتى
field-intervention-reply-due = موعد الرد
field-intervention-status = المرحلة التي بلغها
field-intervention-documents = الوثائق
field-intervention-conflicts = مواضع اختلاف المصادر
field-intervention-conflicts-hint = ما يقوله مصدر آخر عن حقل في هذا السجل؛ يبقى القولان معاً ولا يُفصل بينهما هنا.

## StateReply
field-group-state-reply = رد من الدولة
field-state-reply-intervention = على أي تدخل
field-state-reply-state = الدولة
field-state-reply-received-at = تاريخ الاستلام
field-state-reply-author-authority = السلطة التي كتبته
field-state-reply-summary = الملخص
field-state-reply-document = الرد نفسه
field-state-reply-response = كيف ردّت الدولة
field-state-reply-assessment = تقييم الرد
field-state-reply-source-comments-due = موعد تعليقات المصدر

## Involvement
field-group-involvement = جانٍ مزعوم
field-involvement-act = الفعل
field-involvement-actor = شخص مسجَّل
field-involvement-actor-type = نوع الفاعل
field-involvement-description = الوصف
field-involvement-description-hint = الهيئة وكل ما ليس له حقل خاص، كما وُصف.
field-involvement-force = القوة
field-involvement-branch = الفرع
field-involvement-unit = الوحدة
field-involvement-rank = الرتبة
field-involvement-post = المنصب
field-involvement-badge = الرقم على الشارة
field-involvement-vehicle-plates = أرقام لوحات المركبات
field-involvement-uniform = الزي
field-involvement-chain-of-command = التسلسل القيادي
field-involvement-chain-of-command-hint = الرؤساء من الأقرب فصاعداً؛ والإدراج هنا ليس اتهاماً.
field-involvement-degree = الضلوع المزعوم
field-involvement-basis-for-identification = ما يستند إليه تحديد الهوية
field-involvement-basis-for-identification-hint = من رأى أو سمع ماذا، أو أي وثيقة تذكر ذلك.
field-involvement-state-link = الصلة بالدولة
field-involvement-state-link-hint = للفاعلين من غير الدولة.
field-involvement-latest-status = آخر وضع معروف

## PlaceOfDetention
field-group-place-of-detention = مكان احتجاز
field-place-of-detention-place = المكان
field-place-of-detention-from = منذ متى
field-place-of-detention-to = حتى متى
field-place-of-detention-held-by = الجهة المحتجِزة هناك

## Charge
field-group-charge = تهمة
field-charge-charge = التهمة
field-charge-law = القانون والمادة
field-charge-date = متى

## Hearing
field-group-hearing = جلسة
field-hearing-date = متى
field-hearing-court = المحكمة
field-hearing-counsel-present = هل حضر محامٍ؟
field-hearing-outcome = النتيجة

## Contact
field-group-contact = الاتصال بالعالم الخارجي
field-contact-acknowledged = الاعتراف بالاحتجاز
field-contact-family = هل يُسمح بالاتصال بالأسرة؟
field-contact-counsel = هل يُسمح بالاتصال بمحامٍ؟
field-contact-ngo = هل يُسمح بالاتصال بالمنظمات؟

## Detention
field-group-detention = إلقاء القبض والاحتجاز
field-detention-arrest-date = تاريخ إلقاء القبض
field-detention-arrest-place = مكان إلقاء القبض
field-detention-arrest-force = القوات التي ألقت القبض
field-detention-warrant-shown = هل أُبرزت مذكرة توقيف؟
field-detention-warrant-authority = السلطة التي أصدرت المذكرة
field-detention-law = التشريع المطبَّق
field-detention-ordering-authority = السلطة التي أمرت بالاحتجاز
field-detention-holding-force = القوات التي تحتجز الشخص
field-detention-places = أماكن الاحتجاز بالترتيب
field-detention-reasons = أسباب الاحتجاز المعلنة
field-detention-duration = مدة الاحتجاز
field-detention-judge-seen = أول مثول أمام القضاء
field-detention-counsel = الاستعانة بمحامٍ
field-detention-contact = الاتصال بالعالم الخارجي
field-detention-incommunicado = هل كان بمعزل عن العالم الخارجي؟
field-detention-incommunicado-hint = لا أحد في الخارج كان يعرف مكان الشخص أو يستطيع الوصول إليه.
field-detention-solitary = هل كان الحبس انفرادياً؟
field-detention-conditions = ظروف الاحتجاز
field-detention-health = الصحة والرعاية الطبية
field-detention-charges = التهم
field-detention-hearings = الجلسات
field-detention-sentence = الحكم بالعقوبة
field-detention-wgad-categories = فئات الاحتجاز التعسفي
field-detention-wgad-categories-hint = فئات الفريق العامل المعني بالاحتجاز التعسفي؛ وقد تفيد استشارة قانونية في الاختيار.
field-detention-wgad-reasons = سبب اعتباره تعسفياً

## SearchStep
field-group-search-step = خطوة للبحث عن الشخص
field-search-step-step = ما الذي فُعل
field-search-step-date = متى
field-search-step-by = من قام بذلك
field-search-step-outcome = النتيجة

## Disappearance
field-group-disappearance = الاختفاء القسري
field-disappearance-last-seen = متى شوهد الشخص آخر مرة
field-disappearance-last-seen-hint = تحتاج الجهات المتلقية إلى الشهر والسنة على الأقل.
field-disappearance-last-seen-place = أين شوهد الشخص آخر مرة
field-disappearance-last-seen-by = من رأى الشخص آخر مرة
field-disappearance-clothing = الملابس
field-disappearance-vehicle = المركبة
field-disappearance-forces = القوات التي يُعتقد أنها مسؤولة
field-disappearance-force-type = نوع الفاعل
field-disappearance-state-link = الصلة بالدولة
field-disappearance-last-seen-state = الدولة التي شوهد فيها الشخص آخر مرة
field-disappearance-acknowledged = الاعتراف بالاحتجاز
field-disappearance-search-steps = خطوات البحث عن الشخص
field-disappearance-search-impossible = سبب تعذّر اتخاذ أي خطوات
field-disappearance-family-contact = من يمكن الاتصال به من الأقارب
field-disappearance-family-contact-hint = من وافق على الاتصال به فقط.
field-disappearance-habeas-corpus = طلب الإحضار أمام المحكمة ونتيجته
field-disappearance-others-disappeared = آخرون اختفوا في الوقت نفسه

## Torture
field-group-torture = التعذيب أو غيره من ضروب سوء المعاملة
field-torture-methods = ما الذي فُعل
field-torture-description = ما الذي فُعل، بكلمات الشخص
field-torture-description-hint = بقدر ما يرغب الشخص في قوله، دون إلحاح على التفاصيل.
field-torture-duration = كم استمر ذلك
field-torture-instruments = الأدوات المستخدمة
field-torture-purposes = الغرض المزعوم
field-torture-statement-signed = التوقيع على أقوال
field-torture-medical-attention = الرعاية الطبية بعد ذلك
field-torture-exam-date = تاريخ الفحص الطبي
field-torture-examiner = من أجرى الفحص
field-torture-consistency = مدى اتساق نتائج الفحص مع الرواية
field-torture-consistency-hint = من تقرير اختصاصي طبي مؤهل فقط، لا من انطباع شخصي.
field-torture-report = التقرير الطبي

## Death
field-group-death = الوفاة
field-death-date = تاريخ الوفاة
field-death-place = مكان الوفاة
field-death-cause-alleged = السبب المزعوم
field-death-cause-official = السبب الذي تذكره السلطات
field-death-autopsy = التشريح
field-death-certificate = شهادة الوفاة
field-death-body-location = مكان الجثمان
field-death-scene-preserved = هل حُفظ الموقع على حاله؟
field-death-investigation = التحقيق
field-death-family-informed = هل أُبلغت الأسرة؟
field-death-persons-present = من كانوا حاضرين

## LawOrPolicy
field-group-law-or-policy = قانون أو سياسة
field-law-or-policy-title = العنوان
field-law-or-policy-citation = الرقم أو المرجع
field-law-or-policy-status = المرحلة التي بلغها
field-law-or-policy-since = منذ متى
field-law-or-policy-effect-on-un-access = الأثر على الوصول إلى الأمم المتحدة

## PropertyModule
field-group-property-module = الممتلكات والأموال
field-property-module-measure = الإجراء المتخذ بشأنها
field-property-module-property = أي ممتلكات
field-property-module-value = القيمة مع العملة
field-property-module-institution = المصرف أو الجهة المنفِّذة
field-property-module-returned = هل أُعيدت ومتى

## DigitalModule
field-group-digital-module = هجوم رقمي
field-digital-module-means = بأي وسيلة
field-digital-module-platform = المنصة أو النظام
field-digital-module-accounts-from = الحسابات التي جاء منها
field-digital-module-accounts-hit = الحسابات التي استهدفها
field-digital-module-urls = العناوين الإلكترونية
field-digital-module-urls-hint = تُكتب كنص؛ وقد تُلحق معاودة فتحها ضرراً.
field-digital-module-indicators = مؤشرات الاختراق
field-digital-module-indicators-hint = نطاقات أو بصمات ملفات أو أرقام كشفها الفحص.
field-digital-module-forensic-report = تقرير الخبرة الجنائية
field-digital-module-examined-by = من أعدّ التقرير

## Nexus
field-group-nexus = صلة بالتعاون
field-nexus-act = الفعل
field-nexus-engagement = التعاون
field-nexus-victim-position = محمي بموجب القرار 48/17، الفقرة 4
field-nexus-indicators = ما يدل على الصلة
field-nexus-indicators-hint = ما قاله أحد أو رآه أو سمعه، أو ما تُظهره وثيقة، فقط.
field-nexus-strength = مدى قوة الصلة
field-nexus-reasoning = سبب القول بوجود الصلة
field-nexus-reasoning-hint = لماذا يُرى أن الفعل ترتب على التعاون، خطوة خطوة.
field-nexus-alternative-explanations = تفسيرات أخرى ممكنة
field-nexus-alternative-explanations-hint = ما قد يفسر الفعل غير ذلك؛ فذكره يقوّي السجل.

## Participation
field-group-participation = صفة الشخص
field-participation-role = الدور في هذه الحادثة

## OtherName
field-group-other-name = اسم آخر
field-other-name-name = الاسم
field-other-name-kind = نوع الاسم

## PersonNames
field-group-person-names = الأسماء
field-person-names-full = الاسم الكامل
field-person-names-others = أسماء أخرى
field-person-names-others-hint = كتابات أخرى وألقاب وأسماء سابقة؛ وكل واحد منها يُعدّ ذكراً للشخص باسمه.
field-person-names-of-kind = أسماء أخرى بحسب النوع

## Display
field-group-display = كيفية إظهار الشخص
field-display-purpose = الغرض
field-display-mode = كيفية إظهار الاسم

## IdDocument
field-group-id-document = وثيقة هوية
field-id-document-kind = نوع الوثيقة
field-id-document-number = الرقم
field-id-document-issuer = جهة الإصدار
field-id-document-issued = تاريخ الإصدار

## ContactWay
field-group-contact-way = وسيلة اتصال
field-contact-way-channel = بأي وسيلة
field-contact-way-address = الرقم أو العنوان
field-contact-way-safe-times = الأوقات الآمنة
field-contact-way-is-safe = هل هي آمنة؟

## Affiliation
field-group-affiliation = انتماء إلى منظمة
field-affiliation-organisation = المنظمة
field-affiliation-role = الدور في المنظمة
field-affiliation-from = منذ متى
field-affiliation-to = حتى متى

## DefenderProfile
field-group-defender-profile = العمل في مجال حقوق الإنسان
field-defender-profile-themes = مواضيع العمل
field-defender-profile-activities = الأنشطة
field-defender-profile-scope = النطاق الجغرافي
field-defender-profile-since = منذ متى
field-defender-profile-public-profile = مدى شهرته لدى الجمهور

## Organisation
field-group-organisation = منظمة
field-organisation-legal-status = الوضع القانوني
field-organisation-ecosoc-status = المركز الاستشاري لدى الأمم المتحدة
field-organisation-head = من يرأسها
field-organisation-members-at-risk = الأعضاء المعرضون للخطر
field-organisation-activities = الأنشطة والنطاق الجغرافي

## RelatedPerson
field-group-related-person = شخص على صلة وثيقة
field-related-person-person = الشخص
field-related-person-relationship = الصلة

## Person
field-group-person = شخص
field-person-kind = هذا السجل يمثّل
field-person-names = الأسماء
field-person-display = كيفية إظهار الشخص
field-person-occupation = المهنة
field-person-contact = وسيلة اتصال آمنة
field-person-contact-hint = كيفية الاتصال بالشخص بأمان، بالكلمات؛ ولا تغادر الخزنة أبداً.
field-person-contacts = وسائل الاتصال بالشخص
field-person-contacts-hint = لا تغادر الخزنة أبداً.
field-person-victim-roles = الصفة التي يُستهدف الشخص بسببها
field-person-birth-date = تاريخ الميلاد
field-person-age = العمر بالسنوات إن جُهل تاريخ الميلاد
field-person-minor = هل الشخص في سن الطفولة؟
field-person-deceased = هل توفي الشخص؟
field-person-sex = الجنس كما هو مسجَّل
field-person-gender = نوع الجنس بتعبير الشخص نفسه
field-person-gender-hint = فقط إن كان له شأن هنا ووافق الشخص.
field-person-nationalities = الجنسيات
field-person-ethnicity = الانتماء الإثني بتعبير الشخص نفسه
field-person-ethnicity-hint = فقط إن كان له شأن هنا ووافق الشخص.
field-person-religion = الدين بتعبير الشخص نفسه
field-person-religion-hint = فقط إن كان له شأن هنا ووافق الشخص.
field-person-languages = اللغات
field-person-disability = الإعاقة
field-person-disability-hint = فقط إن كان له شأن هنا ووافق الشخص.
field-person-lgbtiq = الميل الجنسي أو الهوية الجنسانية
field-person-lgbtiq-hint = فقط إن كان له شأن هنا ووافق الشخص.
field-person-id-documents = وثائق الهوية
field-person-id-documents-hint = فقط إن طلبتها جهة متلقية ووافق الشخص.
field-person-residence = مكان الإقامة
field-person-residence-hint = كثيراً ما تكفي البلدة أو الحي.
field-person-affiliations = المنظمات التي ينتمي إليها الشخص
field-person-defender = العمل في مجال حقوق الإنسان
field-person-vulnerabilities = ما يعرّض الشخص لأذى أكبر
field-person-organisation = عن المنظمة
field-person-relationships = أشخاص على صلة وثيقة

## Receiver
field-group-receiver = جهة متلقية
field-receiver-name = اسم الجهة المتلقية
field-receiver-compared = تاريخ مقارنة البصمة
field-receiver-compared-hint = فقط بعد مقارنة كلماتها العشر في مكالمة أو لقاء.
field-receiver-kind = ما صفة هذه الجهة لديك
field-receiver-is-un-body = هل هي هيئة تابعة للأمم المتحدة؟
field-receiver-channel = كيف تصل إليهم الحزم
field-receiver-signing-key = المفتاح الذي توقّع به إيصالات الاستلام
field-receiver-signing-key-hint = سطر واحد يبدأ بـ ssh-ed25519.
field-receiver-valid-until = يُستخدم المفتاح حتى
field-receiver-revoked = متى علمت أن المفتاح لم يعد صالحًا للاستخدام
field-receiver-revoked-hint = لا يُختم شيء لهذا المفتاح بعد ذلك.
field-receiver-revocation-reason = لماذا لم يعد صالحًا للاستخدام
field-receiver-replaced-by = المفتاح الذي يحل محله
field-receiver-replaces = المفتاح الذي يحل هذا محله
field-receiver-key-note = البيان بشأن تغيير المفتاح
field-receiver-key-note-hint = كما ورد، مع توقيع المفتاح القديم.

## SealedTo
field-group-sealed-to = المفتاح الذي خُتمت له
field-sealed-to-receiver = الجهة المتلقية
field-sealed-to-key = بصمة المفتاح في ذلك الوقت

## SubmittedRecord
field-group-submitted-record = سجل في الحزمة
field-submitted-record-record = السجل
field-submitted-record-revision = أي صيغة، ابتداءً من 1
field-submitted-record-sha256 = بصمة SHA-256 لتلك الصيغة

## ReliedOn
field-group-relied-on = ما استند إليه ذلك
field-relied-on-consent = الموافقة الخاصة بالجهة المتلقية
field-relied-on-conversation = المحادثة بشأن الموافقة
field-relied-on-purpose = الغرض
field-relied-on-evidence = لهذا المستند وحده
field-relied-on-value = ما كان الشخص قد قاله حينها

## SubmittedPerson
field-group-submitted-person = شخص في الحزمة
field-submitted-person-person = الشخص
field-submitted-person-named-as = كيف يرد الشخص فيها
field-submitted-person-id-in-bundle = المعرّف الذي يرد به في هذه الحزمة
field-submitted-person-relied-on = ما استند إليه ذلك

## TakenBack
field-group-taken-back = ما سُحب
field-taken-back-person = عمّن

## Receipt
field-group-receipt = إيصال استلام
field-receipt-receiver = ممن
field-receipt-date = تاريخ الإيصال
field-receipt-verification = توقيعه
field-receipt-key = بصمة المفتاح الذي وقّعه
field-receipt-text = نص الإيصال حرفيًا

## Submission
field-group-submission = حزمة مختومة
field-submission-sent-at = متى أُرسلت
field-submission-channel = كيف أُرسلت
field-submission-registration-number = الرقم الذي أعطته إياها الجهة المتلقية
field-submission-receipts = إيصالات الاستلام
field-submission-answer-expected-by = الرد متوقع قبل
field-submission-answered = متى جاء الرد
field-submission-reminder-on = ذكّرني في
field-submission-reminder-on-hint = يظهر التذكير في هذه الخزنة وحدها وهي مفتوحة.
field-submission-reminder-done = هل تم ذلك؟
field-submission-note = ملاحظة

## ReceivedRecord
field-group-received-record = سجل جاء معها
field-received-record-record = السجل
field-received-record-sha256 = بصمة SHA-256 عند الاستلام

## Accession
field-group-accession = حزمة أُدخلت
field-accession-sender = ممن، بقدر ما تعرف
field-accession-sender-hint = يُظهر التوقيع أن المرسِل هو نفسه كما في السابق، لا من هو.
field-accession-note = ملاحظة

## Threat
field-group-threat = تهديد
field-threat-actor = ممن
field-threat-act = ما قد يُفعل
field-threat-capability = القدرة على ذلك
field-threat-intent = النية في ذلك
field-threat-indicators = ما يدل على ذلك

## Risk
field-group-risk = تقييم المخاطر
field-risk-purpose = الإفصاح لأي غرض
field-risk-receiver = الإفصاح لمن
field-risk-threats = التهديدات
field-risk-vulnerabilities = ما يسهّل إيذاء الشخص
field-risk-capacities = ما يستطيع الشخص فعله إزاء ذلك
field-risk-likelihood = احتمال وقوع الأذى، من 1 إلى 5
field-risk-likelihood-hint = من 1، مستبعد جداً، إلى 5، شبه مؤكد.
field-risk-impact = مدى خطورة الأذى، من 1 إلى 5
field-risk-impact-hint = من 1، طفيف، إلى 5، أذى لا يمكن تداركه.
field-risk-affected-others = آخرون قد يلحق بهم أذى
field-risk-mitigations = ما يُتخذ لدرء ذلك
field-risk-residual = الخطر المتبقي
field-risk-person-view = ما يراه الشخص
field-risk-person-view-hint = بكلمات الشخص نفسه؛ فلا أحد أعلم بوضعه.
field-risk-decision = القرار
field-risk-own-informed-decision = هل قرر الشخص بنفسه مع علمه بالخطر؟
field-risk-decided-by = من قرر
field-risk-reviewed-at = آخر مراجعة
field-risk-review-by = موعد المراجعة المقبلة

## PriorInterview
field-group-prior-interview = مقابلة سابقة
field-prior-interview-by = من أجراها
field-prior-interview-date = متى
field-prior-interview-about = بشأن ماذا

## Claim
field-group-claim = ادعاء
field-claim-claim = الادعاء
field-claim-firsthand = هل رأى المصدر ذلك أو سمعه؟

## Statement
field-group-statement = إفادة
field-statement-source = المصدر
field-statement-source-hint = يكفي اسم مستعار.
field-statement-about = الأفعال التي تتناولها
field-statement-connection = صلة المصدر بما يُروى
field-statement-taken-by = من أخذ الإفادة
field-statement-date = متى
field-statement-place = أين
field-statement-language = بأي لغة
field-statement-interpreter = الترجمة الشفوية
field-statement-interpreter-hint = إن كان ذكر الاسم يعرّض من تولى الترجمة للخطر، يُختار «محجوب حفاظاً على السلامة».
field-statement-others-present = آخرون كانوا حاضرين
field-statement-mode = كيفية أخذها
field-statement-account = الرواية كلمة كلمة
field-statement-account-hint = ما يرويه المصدر بحرية قبل طرح أي سؤال.
field-statement-claims = الادعاءات، كل على حدة
field-statement-material-types = ما تتكون منه المعلومات
field-statement-material = المواد نفسها
field-statement-reliability = موثوقية المصدر
field-statement-reliability-hint = هذا تقييم للمصدر؛ ويُقيَّم كل ادعاء على حدة.
field-statement-distress = الضيق النفسي والإحالة
field-statement-distress-hint = ما لوحظ، وإلى أين أُحيل الشخص للحصول على الدعم.
field-statement-prior-interviews = المقابلات السابقة
field-statement-prior-interviews-hint = لا ينبغي أن يضطر أحد إلى إعادة الرواية دون حاجة.
field-statement-read-back-confirmed = هل أُعيدت قراءتها وأُكّدت؟
field-statement-read-back-confirmed-hint = «نعم» فقط إن سمع المصدر الرواية كلها وقال إنها صحيحة.
field-statement-consent = ما وافق عليه المصدر
field-statement-sensitivity = من يجوز له الاطلاع

## Set once and never edited: shown in the preview of what leaves
field-act-incident = الحادثة
field-participation-incident = الحادثة
field-involvement-incident = الحادثة
field-engagement-incident = الحادثة
field-evidence-incident = الحادثة
field-nexus-incident = الحادثة
field-statement-incident = الحادثة
field-domestic-step-incident = الحادثة
field-intervention-incident = الحادثة
field-state-reply-incident = الحادثة
field-follow-up-incident = الحادثة
field-risk-incident = الحادثة
field-evidence-exhibit-no = رقم المستند
field-evidence-original-filename = اسم الملف عند المصدر
field-evidence-size = الحجم بالبايت
field-evidence-media-type = نوع الوسائط
field-evidence-sha256 = بصمة SHA-256
field-evidence-crc32 = المجموع الاختباري CRC-32
field-participation-person = الشخص
field-risk-person = الشخص
field-consent-person = الشخص
field-consent-receiver = الجهة المتلقية
field-informed-consent-person = الشخص
field-case-reference = المرجع
field-receiver-recipient = المفتاح
field-submission-bundle = معرّف الحزمة
field-submission-sealed-at = متى خُتمت
field-submission-file-name = اسم الملف
field-submission-size = الحجم بالبايت
field-submission-sha256 = بصمة SHA-256 للملف
field-submission-tag-manifest-sha256 = بصمة SHA-256 لا يعرفها إلا من فتح الحزمة
field-submission-part = الجزء
field-submission-companion = الملف الذي فيه الجزء الآخر
field-submission-template = الإجراء
field-submission-kind = ما هي بالنسبة إلى حزم سابقة
field-submission-follows = الحزمة التي تليها
field-submission-takes-back = ما تسحبه
field-submission-sealed-to = المفاتيح التي خُتمت لها
field-submission-incidents = الحوادث التي فيها
field-submission-signed = التوقيع
field-submission-signing-key = بصمة المفتاح الذي وقّعها
field-submission-checkpoint-words = كلمات التحقق
field-submission-records = السجلات التي فيها
field-submission-persons = الأشخاص الذين فيها
field-accession-bundle = معرّف الحزمة
field-accession-sha256 = بصمة SHA-256 للملف
field-accession-sealed-at = متى خُتمت
field-accession-taken-in-at = متى أُدخلت
field-accession-signature = التوقيع
field-accession-signing-key = بصمة المفتاح الذي وقّعها
field-accession-records = السجلات التي جاءت معها
