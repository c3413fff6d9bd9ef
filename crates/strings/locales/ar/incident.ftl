### One incident on one page.
incident-back = كل الحوادث
incident-contents = في هذه الصفحة
incident-loading = جارٍ قراءة الحادثة…
incident-untitled = بلا عنوان بعد
incident-cases = القضايا التي تنتمي إليها هذه الحادثة
incident-export = تصدير هذه الحادثة

incident-section-checks = المراجعة
incident-state-complete = مكتمل
incident-state-missing = ناقص: { $count }
incident-state-not-needed = غير مطلوب
incident-state-not-looked-at = لم يُنظر فيه بعد

## The answer beside a field: given, or why there is none.
incident-answer-label = الإجابة عن «{ $field }»
incident-answer-given = أُجيب
incident-answer-none = بلا إجابة

## What happened
incident-language = لغة هذا النص
incident-language-und = غير محددة
incident-yes = نعم
incident-no = لا
incident-place-state-none-found = لا دولة ولا إقليم في اسمه هذا.

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
incident-date-calendar = التقويم
incident-date-calendar-gregorian = ميلادي
incident-date-add-calendar = استخدام تقويم آخر
incident-date-in-gregorian = الميلادي: { $date }
incident-date-observed = تبدأ الأشهر الهجرية برؤية الهلال والأيام بغروب الشمس، لذلك قد يختلف التاريخ الميلادي بيوم أو يومين.
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
incident-person-role = الدور في هذه الحادثة
incident-person-shared = ما تغيّره هنا يتغيّر في كل حادثة تذكر هذا الشخص.

## Acts
incident-acts-help = الفعل الواحد أمر واحد وقع على شخص واحد. اعتقال شخصين فعلان.
incident-acts-empty = لم يُسجَّل فعل بعد.

## Alleged perpetrators
incident-involvements-empty = لم يُسجَّل جانٍ مزعوم بعد. «غير معروف» مع وصف إجابة أيضًا.

## UN engagement
incident-engagement-help = التعاون مع الأمم المتحدة أو مع هيئة إقليمية، المنشود أو الجاري أو السابق، الذي يجعل من هذا عملًا انتقاميًا.
incident-engagement-empty = لم يُسجَّل تعاون بعد.
incident-engagement-not-needed = غير مطلوب ما دمت ترى أن هذا ليس عملًا انتقاميًا.

## Evidence
incident-evidence-help = تُنسخ الملفات كاملة إلى الخزنة وتُشفَّر. ويبقى الملف الخارجي في مكانه. ومن المجلد يُضاف كل ما فيه، وما في مجلداته أيضًا؛ والملف الموجود هنا من قبل لا يُضاف مرة أخرى.
incident-evidence-empty = لم يُسجَّل دليل بعد.
incident-evidence-drop = أفلت الملفات أو المجلدات هنا
incident-evidence-drop-now = أفلت لإضافة الملفات
incident-evidence-add = أضف ملفات…
incident-evidence-add-folder = أضف مجلدًا…
incident-evidence-paste = ألصق صورة
incident-evidence-made-from = { $role } للمستند { $number }
incident-evidence-bytes = ({ $count } بايت)
incident-evidence-seen = اطّلعتُ
incident-evidence-adding = جارٍ الإضافة إلى الخزنة
incident-evidence-looking = جارٍ النظر في ما هو موجود. وُجد حتى الآن: { $count }
incident-evidence-paused = متوقف مؤقتًا
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
incident-evidence-already =
    { $count ->
        [zero] لا ملف موجود هنا من قبل.
        [one] ملف واحد موجود هنا من قبل، ولم يُضف مرة أخرى.
        [two] ملفان موجودان هنا من قبل، ولم يُضافا مرة أخرى.
        [few] { $count } ملفات موجودة هنا من قبل، ولم تُضف مرة أخرى.
        [many] { $count } ملفًا موجودة هنا من قبل، ولم تُضف مرة أخرى.
       *[other] { $count } ملف موجودة هنا من قبل، ولم تُضف مرة أخرى.
    }
incident-evidence-already-as = موجود هنا من قبل، وهو المستند { $number }
incident-evidence-left-out = ما تُرك: { $count }
incident-evidence-left-out-link = رابط؛ ولم يُضف ما يشير إليه
incident-evidence-left-out-vault = مجلد هذه الخزنة
incident-evidence-more = وغيرها: { $count }.
incident-evidence-nothing = لا ملف فيه. لم يُضف شيء.
incident-evidence-originals = والملفات الأصلية؟
incident-evidence-originals-where = ما زالت في مكانها، غير مشفّرة. ولا يمسّها Cairn. فكّر أولًا: قد تطلب جهة، كمحكمة، الجهاز أو البطاقة نفسها.
incident-evidence-originals-how = لإزالتها، خذ أولًا نسخة احتياطية من هذه الخزنة. ثم احذفها حيث تحفظ ملفاتك وأفرغ سلة المهملات، وافعل مثل ذلك على الهاتف أو البطاقة التي جاءت منها وفي سحابتها.
incident-evidence-originals-limits = الحذف لا يجعل استعادتها مستحيلة. فما حُذف من الهواتف وبطاقات الذاكرة وذواكر USB وأقراص SSD (ذاكرة فلاش) يمكن كثيرًا استرجاعه، ولا يضمن أي برنامج الكتابة فوقه. وما ينفع هو جهاز كان مشفّرًا قبل أن تصل الملفات إليه.
incident-evidence-file = الملف
incident-evidence-size = الحجم
incident-evidence-type = نوع الملف
incident-evidence-hash = بصمة SHA-256
incident-evidence-hash-show = أظهره كاملًا
incident-evidence-hash-hide = اختصره
incident-evidence-save-copy = احفظ نسخة في الخارج…
incident-evidence-save-copy-warning = النسخة غير مشفّرة. يستطيع قراءتها كل من يفتح هذا الجهاز، وقد يترك حذفها أثرًا.
incident-evidence-save-copy-confirm = اختر مكان الحفظ
incident-evidence-copying = جارٍ حفظ النسخة في الخارج
incident-evidence-copied = حُفظت النسخة، وهي غير مشفّرة:

## Pictures
picture-show = اعرض الصورة
picture-decoding = يجري الفك…
picture-hard = وُسم هذا الدليل بأن النظر إليه صعب. يبقى مغطى حتى تعرضه.
picture-hide = أخفِ الصورة
picture-whole = بحجمها الأصلي
picture-turn = أدِرها
picture-of = صورة الدليل { $number }
picture-copy = نسخة نظيفة
picture-copy-help = دليل جديد فيه نقاط هذه الصورة ولا شيء غيرها: لا مكان ولا وقت ولا جهاز ولا تعليق. يبقى الأصل كما هو.
picture-copy-make = أنشئ نسخة نظيفة
picture-copy-make-covered = أنشئ نسخة مع تغطية هذه المساحات
picture-copy-making = يجري إنشاء نسخة نظيفة
picture-copy-made = النسخة هي الدليل { $number }. فُحصت من جديد: لا تحوي إلا نقاط الصورة.
picture-cover-begin = غطِّ مساحات…
picture-cover-help = ارسم على الصورة، أو أضف مساحة وضعها بالمزالق. ما غُطي يزول من النسخة. قد تدل الانعكاسات والملابس وما يجاورها على صاحبها رغم ذلك.
picture-cover = المساحة { $number }
picture-cover-add = أضف مساحة
picture-cover-remove = أزل هذه المساحة
picture-cover-none = لا تغطِّ شيئاً
picture-cover-left = من اليسار
picture-cover-top = من الأعلى
picture-cover-width = العرض
picture-cover-height = الارتفاع
picture-show-document = اعرض المستند
picture-hide-document = أخفِ المستند
picture-copy-make-changed = أنشئ نسخة بهذه التغييرات
picture-change-none = لا تغيّر شيئاً
picture-page = الصفحة { $number } من { $of }
picture-page-of = الصفحة { $page } من الدليل { $number }
picture-page-back = الصفحة السابقة
picture-page-on = الصفحة التالية
picture-page-out = اترك الصفحة { $number } خارج النسخة
picture-pages-covered = في النسخة كلها: المساحات المغطاة { $areas }، والصفحات التي هي فيها { $pages }.
picture-pages-out = الصفحات المتروكة: { $count } من { $of }.
picture-pages-unseen = صفحات لم تنظر إليها منذ أن بدأت: { $count }. تدخل النسخة كما هي.
picture-partial = تعذر رسم شيء في هذه الصفحة هنا: خط أو صورة أو نموذج. ولن يكون في نسخة نظيفة أيضاً.
picture-copy-partial = تعذر رسم شيء في صفحاتها هنا، وهو ليس في النسخة. راجع النسخة قبل أن تخرج إلى أي مكان.
picture-copy-help-document = دليل جديد فيه صورة لكل صفحة ولا شيء غيرها: لا نص يمكن البحث فيه ولا روابط ولا اسم مؤلف ولا حالات سابقة. ويبقى الأصل كما هو.
picture-cover-begin-document = غطِّ مساحات أو اترك صفحات…

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
incident-checks-template = الغرض من كتابته
incident-checks-template-help = لكل إجراء ما يطلبه. والقائمة أدناه تتبع هذا الاختيار.
incident-checks-blocking = لا يمكن للجهات المتلقية أن تتصرف من دون هذا ({ $count })
incident-checks-warning = قد تسأل الجهات المتلقية عن هذا ({ $count })

## Removing
incident-remove = أزِل…
incident-remove-question = لماذا يُزال؟
incident-remove-mistake = أُدخل خطأً
incident-remove-duplicate = سُجّل مرتين
incident-remove-withdrawn = سحب الشخص موافقته
incident-remove-safety = حفاظًا على سلامة أحد
incident-remove-keeps = يزول من هذه الصفحة ومن كل تصدير لاحق. ويبقى مضمونه في سجل التغييرات ويمكن استرجاعه منه، ولا تتغير الحزم المرسلة من قبل.
incident-remove-confirm = أزِله
incident-remove-cancel = أبقِه

incident-about-person = بشأن مَن
incident-list-choose = اختيار
incident-list-empty = لا شيء مسجَّل بعد.
incident-list-involvement = الجناة المزعومون
incident-list-involvement-help = كل شخص أو وحدة أو سلطة يقال إن لها دورًا في فعل ما.
incident-list-nexus = لماذا يُعد عملًا انتقاميًا
incident-list-nexus-help = اربط فعلًا بتعاون، واذكر ما يدل على الصلة وما قد يفسرها غير ذلك.
incident-list-statement = الإفادات والمصادر
incident-list-statement-help = من روى ذلك، وكيف علم به، ومدى موثوقيته.
incident-list-domestic-step = الخطوات داخل البلد
incident-list-domestic-step-help = الشكاوى والمحاكم والتحقيقات، أو سبب تعذرها.
incident-list-intervention = التدخلات
incident-list-intervention-help = ما طُلب من هيئات الأمم المتحدة أو الهيئات الإقليمية أو غيرها القيام به، أو ما قامت به.
incident-list-state-reply = ردود الدولة
incident-list-follow-up = ما حدث بعد ذلك
incident-list-informed-consent = محادثات عن الموافقة
incident-list-informed-consent-help = ما قيل لكل شخص، ومن قاله، وما وافق عليه، غرضًا غرضًا.
incident-steps-help = ما جرى القيام به حتى الآن، وما نتج عنه.
incident-risk-help = لكل شخص: ما قد يحدث له إذا نُقل هذا إلى غيره، وما يمكن فعله. لا يغادر هذا الجهاز أبدًا.
incident-risk-empty = لم يُنظر في أي خطر بعد.
play-open = افتحه في المشغّل
play-hard = وُسم هذا الدليل بأن النظر إليه أو سماعه صعب. تبقى صورته سوداء حتى تضغط «شغّل».
play-help = يُفتح في نافذة خاصة به لا ترى سوى هذا الدليل، وتُغلق حين يُقفل Cairn. لا يُسمع شيء قبل أن تضغط «شغّل» فيها.
attach-title = التفريغ النصي والترجمة
attach-help = ملف فيه ما يُقال أو يُكتب هنا، أو ما يقابله بلغة أخرى. يصير مستندًا قائمًا بذاته يذكر هذا المستند ويخص الأشخاص أنفسهم. وللكتابة وأنت تستمع استعمل «ما الذي يُظهره» أدناه: فهو يُحفظ تلقائيًا.
attach-transcript = أرفق تفريغًا نصيًا…
attach-translation = أرفق ترجمة…
sound-copy-title = نسخة نظيفة
sound-copy-help = مستند جديد فيه الصوت وحده: يُترك ما يقوله الملف عن نفسه وأي صورة فيه. تبقى الأصوات كما هي ويمكن التعرف على أصحابها. المقاطع التي تحددها صامتة في النسخة وقد أُزيل صوتها. النسخة ملف WAV كبير: نحو ستة ميغابايت لكل دقيقة لصوت واحد.
sound-copy-add = أسكت مقطعًا
sound-copy-from = من
sound-copy-to = إلى
sound-copy-hint = بالدقائق والثواني: 1:05.5
sound-copy-out = لا تُسكته
sound-copy-passage = المقطع { $number }
sound-copy-make = اصنع نسخة نظيفة
sound-copy-make-silenced = اصنع نسخة مع الإسكات
sound-copy-making = يجري صنع النسخة…
sound-copy-made = النسخة هي المستند { $number }. استمع إليها قبل أن تسلّمها.
sound-copy-problem = اكتب طرفَي كل مقطع بالدقائق والثواني، مثل 1:05، على أن تكون النهاية بعد البداية.
text-show = اعرضه كنص
text-hide = أخفِ النص
text-of = نص الدليل { $number }
text-encoding = قُرئ على أنه { $encoding }.
text-encoding-guessed = قُرئ على أنه { $encoding } تخميناً: لا يقول الملف كيف كُتب.
text-part = الجزء { $number }
text-on = الجزء التالي
text-back = الجزء السابق
custody-title = سلسلة الحيازة
custody-show = اعرض سلسلة الحيازة
custody-hide = أخفِ سلسلة الحيازة
custody-taken-in = أُدخل وحُسبت بصمته وشُفّر
custody-made = صُنع من دليل آخر
custody-redacted = صُنع من دليل آخر مع تغطية شيء أو تركه
custody-copied = صُنع منه دليل آخر
custody-described = تغيّر ما يُقال عنه
custody-whole = قورنت بايتاته ببصمتها: هي كما أُدخلت
custody-damaged = قورنت بايتاته ببصمتها: ليست كما أُدخلت
custody-exported = خرج في حزمة مختومة
custody-removed = أُزيل من العرض
custody-other = الدليل { $number }
custody-bundle = الحزمة { $id }
custody-receiver = إلى { $name }
custody-place = السطر { $line } من سجل الواقعة، PREMIS ‏{ $premis }
custody-step-metadata-removed = تُرك كل شيء سوى نقاط الصورة
custody-step-areas-covered = غُطيت مساحات
custody-step-passages-silenced = أُسكتت مقاطع
custody-step-pages-removed = تُركت صفحات
custody-step-transcribed = فُرِّغ نصه
custody-step-translated = تُرجم إلى لغة أخرى
custody-claim = الأوقات بحسب ساعة هذا الحاسوب. يحمل كل سطر بصمة السطر الذي قبله، وفحص الخزنة كلها يفحصها جميعاً.
custody-check = افحص البايتات الآن
custody-checking = تجري قراءة الدليل
custody-checked-whole = الدليل كما أُدخل بايتاً ببايت. وقد سُجّل فحصه.
custody-checked-damaged = الدليل ليس كما أُدخل، أو غير موجود. وقد سُجّل ذلك. افحص الخزنة كلها، وأعِد الدليل من نسخة احتياطية.
