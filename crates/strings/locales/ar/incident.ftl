### One incident on one page.
incident-back = كل الحوادث
incident-contents = في هذه الصفحة
incident-loading = جارٍ قراءة الحادثة…
incident-untitled = بلا عنوان بعد
incident-export = تصدير هذه الحادثة

incident-section-checks = المراجعة
incident-state-complete = مكتمل
incident-state-missing = ناقص: { $count }
incident-state-not-needed = غير مطلوب

## The answer beside a field: given, or why there is none.
incident-answer-label = الإجابة عن «{ $field }»
incident-answer-given = أُجيب
incident-answer-none = بلا إجابة

## What happened
incident-title = العنوان
incident-title-help = اسم قصير لقائمتك. يُختم مع الحادثة.
incident-narrative = ما حدث، بالترتيب
incident-narrative-help = بكلمات الشخص نفسه، الأول فالأول. وما هو ادعاء يبقى «مُدّعى».
incident-language = لغة هذا النص
incident-language-und = غير محددة
incident-start = البداية
incident-end = النهاية
incident-ongoing = هل ما زالت مستمرة؟
incident-yes = نعم
incident-no = لا
incident-place-state = الدولة
incident-place-state-help = اكتب جزءًا من الاسم. أما تسمية الشخص للمكان فتُكتب في «المكان».
incident-place-state-none-found = لا دولة ولا إقليم في اسمه هذا.
incident-place-locality = المكان
incident-place-locality-help = البلدة أو الحي أو العنوان، كما يصفه الشخص.
incident-reprisal = هل هي عمل انتقامي بسبب التعاون مع الأمم المتحدة؟
incident-status = مرحلة العمل عليها
incident-sensitivity = من يجوز له الاطلاع

## Partial dates
incident-date-year = السنة
incident-date-month = الشهر
incident-date-day = اليوم
incident-date-hour = الساعة
incident-date-minute = الدقيقة
incident-date-year-hint = سنة
incident-date-month-hint = شهر
incident-date-day-hint = يوم
incident-date-hour-hint = سا
incident-date-minute-hint = دق
incident-date-add-time = أضف الوقت
incident-date-qualifier = مدى الدقة
incident-date-how-exact = كما هو معروف
incident-date-how-estimate = قرابة ذلك
incident-date-how-before = قبل ذلك بوقت ما
incident-date-how-after = بعد ذلك بوقت ما
incident-date-how-between = بين تاريخين
incident-date-end = و
incident-date-as-given = كما قيل
incident-date-as-given-hint = كلمات الشخص نفسه، «3 رمضان، قرابة الغروب»
incident-date-add-as-given = أضف العبارة كما قيلت
incident-date-invalid = هذا ليس تاريخًا بعد. ما كتبته محفوظ.
incident-date-range = لا يجوز أن يسبق التاريخ الثاني الأول. ما كتبته محفوظ.

## Who
incident-who-help = كل من له دور في هذه الحادثة، ما عدا الجناة المزعومين، فهم تحت «الأفعال».
incident-who-empty = لم يُسجَّل أحد بعد.
incident-person-add = أضف شخصًا
incident-person-pick = شخص مسجَّل من قبل
incident-person-find-none = لا أحد مسجَّل بهذا الاسم بعد. «شخص جديد» يضيفه.
incident-person-find-hint = إن كان الشخص مسجَّلًا فاختره من القائمة؛ وإلا فاكتب الاسم وأضفه. ويجوز أن يبقى الاسم فارغًا.
incident-person-new = شخص جديد
incident-person-unnamed = شخص بلا اسم
incident-person-name = الاسم الكامل
incident-person-other-names = أسماء أخرى
incident-person-other-names-help = كتابات أخرى وألقاب وأسماء سابقة. كل واحد منها يُعدّ ذكرًا للشخص باسمه.
incident-person-other-name-add = أضف اسمًا آخر
incident-person-other-name = اسم آخر { $number }
incident-person-other-name-remove = أزل هذا الاسم
incident-person-kind = هذا السجل يمثّل
incident-person-role = الدور في هذه الحادثة
incident-person-occupation = المهنة
incident-person-contact = وسيلة اتصال آمنة
incident-person-contact-note = لا تغادر هذا الجهاز أبدًا.
incident-person-shared = ما تغيّره هنا يتغيّر في كل حادثة تذكر هذا الشخص.

## Acts
incident-acts-help = الفعل الواحد أمر واحد وقع على شخص واحد. اعتقال شخصين فعلان.
incident-acts-empty = لم يُسجَّل فعل بعد.
incident-act-add = أضف فعلًا
incident-act-type = ما الذي فُعل
incident-act-type-choose = اختر ما الذي فُعل
incident-act-victim = الضحية المزعومة
incident-act-start = متى
incident-act-reason = السبب المعلن
incident-act-reason-help = ما قاله الجناة المزعومون، أو كتبوه في وثيقة.
incident-act-numbered = الفعل { $number }

## Alleged perpetrators
incident-involvements = الجناة المزعومون
incident-involvements-empty = لم يُسجَّل جانٍ مزعوم بعد. «غير معروف» مع وصف إجابة أيضًا.
incident-involvement-add = أضف جانيًا مزعومًا
incident-involvement-numbered = الجاني المزعوم { $number }
incident-involvement-act = الفعل
incident-involvement-type = نوع الفاعل
incident-involvement-description = الوصف
incident-involvement-description-help = القوة أو الوحدة أو الرتبة أو الشارة أو المركبة أو الزي أو الهيئة.
incident-involvement-degree = الضلوع المزعوم
incident-involvement-state-link = الصلة بالدولة
incident-involvement-state-link-help = للفاعلين من غير الدولة.
incident-involvement-actor = شخص مسجَّل

## UN engagement
incident-engagement-help = التعاون مع الأمم المتحدة أو مع هيئة إقليمية، المنشود أو الجاري أو السابق، الذي يجعل من هذا عملًا انتقاميًا.
incident-engagement-empty = لم يُسجَّل تعاون بعد.
incident-engagement-not-needed = غير مطلوب ما دمت ترى أن هذا ليس عملًا انتقاميًا.
incident-engagement-add = أضف تعاونًا
incident-engagement-numbered = التعاون { $number }
incident-engagement-mechanism = الآلية أو الهيئة
incident-engagement-mechanism-choose = اختر الآلية
incident-engagement-detail = الولاية أو اللجنة أو الدورة
incident-engagement-persons = من تعاون
incident-engagement-persons-empty = أضف الأشخاص تحت «من» أولًا.
incident-engagement-mode = كيف
incident-engagement-format = الشكل
incident-engagement-status = منشود أو جارٍ أو سابق
incident-engagement-limb = محمي بموجب القرار 48/17، الفقرة 4
incident-engagement-date = متى
incident-engagement-subject = بشأن ماذا
incident-engagement-visibility = مدى علنيته
incident-engagement-knew = هل علمت السلطات؟

## Evidence
incident-evidence-help = تُنسخ الملفات كاملة إلى الخزنة وتُشفَّر. ويبقى الملف الخارجي في مكانه.
incident-evidence-empty = لم يُسجَّل دليل بعد.
incident-evidence-drop = أفلت الملفات هنا
incident-evidence-drop-now = أفلت لإضافة الملفات
incident-evidence-add = أضف ملفات…
incident-evidence-bytes = ({ $count } بايت)
incident-evidence-seen = اطّلعتُ
incident-evidence-adding = جارٍ الإضافة إلى الخزنة
incident-evidence-cancelled = توقفت الإضافة. ما أُضيف قبل ذلك محفوظ، ولم يبقَ شيء من الملف الذي أُوقف.
incident-evidence-added =
    { $count ->
        [zero] لم يُضف ملف.
        [one] أُضيف ملف واحد.
        [two] أُضيف ملفان.
        [few] أُضيفت { $count } ملفات.
        [many] أُضيف { $count } ملفًا.
       *[other] أُضيف { $count } ملف.
    }
incident-exhibit = المستند { $number }
incident-evidence-file = الملف
incident-evidence-size = الحجم
incident-evidence-type = نوع الملف
incident-evidence-hash = بصمة SHA-256
incident-evidence-hash-show = أظهره كاملًا
incident-evidence-hash-hide = اختصره
incident-evidence-title = العنوان
incident-evidence-kind = ما هو
incident-evidence-description = ما الذي يُظهره
incident-evidence-obtained = ممن أو من أين، وكيف
incident-evidence-made = متى أُعدّ
incident-evidence-concerns = من يُظهره أو يسمّيه أو جاء منه
incident-evidence-concerns-help = لا يغادر إلا إذا وافق كل واحد منهم.
incident-evidence-concerns-empty = أضف الأشخاص تحت «من» أولًا.
incident-evidence-save-copy = احفظ نسخة في الخارج…
incident-evidence-save-copy-warning = النسخة غير مشفّرة. يستطيع قراءتها كل من يفتح هذا الجهاز، وقد يترك حذفها أثرًا.
incident-evidence-save-copy-confirm = اختر مكان الحفظ
incident-evidence-copying = جارٍ حفظ النسخة في الخارج
incident-evidence-copied = حُفظت النسخة، وهي غير مشفّرة:

## Consent
incident-consent-help = لكل شخص ولكل جهة متلقية: ما قاله الشخص. لا يغادر شيء عنه إلا مع «مُنحت»؛ و«لم يُسأل» تعني لا.
incident-consent-nobody = لم يُذكر أحد بعد، فلا أحد يُسأل.
incident-consent-no-receivers = لا توجد بعد جهة متلقية يُسأل عنها.
incident-consent-receiver-add = أضف جهة متلقية
incident-consent-person = الشخص
incident-consent-of = موافقة { $person } بشأن { $receiver }
incident-consent-note = كيف ومتى وبأي شروط
incident-consent-date = متى قال ذلك
incident-consent-note-add = أضف ملاحظة

## Checks
incident-checks-help = ما تطلبه الجهات المتلقية ولا يذكره هذا السجل بعد. و«غير معروف» والأسباب الأخرى تُعدّ إجابات.
incident-checks-complete = لا ينقص شيء.

## Removing
incident-remove = أزِل…
incident-remove-question = لماذا يُزال؟
incident-remove-mistake = أُدخل خطأً
incident-remove-duplicate = سُجّل مرتين
incident-remove-withdrawn = سحب الشخص موافقته
incident-remove-safety = حفاظًا على سلامة أحد
incident-remove-keeps = يزول من هذه الصفحة ومن كل تصدير لاحق. ويبقى في سجل الخزنة أثر بلا مضمون، ولا تتغير الحزم المرسلة من قبل.
incident-remove-confirm = أزِله
incident-remove-cancel = أبقِه
