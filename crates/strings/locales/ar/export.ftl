### The export, a road of six pages.
export-title = التصدير
export-steps = الخطوات
export-step-choose = الحوادث
export-step-receiver = الجهة المتلقية
export-step-consent = الموافقة والأسماء
export-step-preview = ما سيرونه
export-step-seal = الختم
export-step-result = النتيجة
export-step-of = الخطوة { $step } من { $steps }
export-back = رجوع
export-next = متابعة
export-loading = جارٍ القراءة…
export-preview-loading = جارٍ تحديد ما سيغادر…

## 1 Choose
export-choose-heading = أي حوادث؟
export-choose-help = تغادر كل حادثة بأشخاصها وأفعالها والتعاون المسجل فيها وأدلتها، بقدر ما تسمح الموافقة.
export-choose-empty = لا توجد بعد حادثة للتصدير.
export-choose-none = اختر حادثة واحدة على الأقل.
export-choose-count =
    { $count ->
        [zero] لم تُختر حادثة
        [one] اختيرت حادثة واحدة
        [two] اختيرت حادثتان
        [few] اختيرت { $count } حوادث
        [many] اختيرت { $count } حادثة
       *[other] اختيرت { $count } حادثة
    }
export-choose-filter = البحث في الحوادث
export-choose-more = أظهر المزيد

## 2 Receiver
export-receiver-heading = لمن؟
export-receiver-help = لا يستطيع فتح الحزمة إلا حامل هذا المفتاح. ولن تستطيع أنت فتحها ثانية.
export-receiver-empty = لم تُسجَّل جهة متلقية بعد. ألصق المفتاح الذي أعطتك إياه الجهة.
export-receiver-none = اختر جهة متلقية.
export-receiver-add = أضف جهة متلقية
export-receiver-practice = في التدريب جهة متلقية واحدة أُنشئت مع هذه الخزنة. ولا يمكن ختم شيء مُختلَق لجهة حقيقية.
export-receiver-name = اسم الجهة المتلقية
export-receiver-key = مفتاحها العام
export-receiver-key-help = سطر واحد يبدأ بـ age1 أو ssh-ed25519.
export-receiver-save = أضف هذه الجهة
export-receiver-cancel = لا تضف
export-receiver-fingerprint-words = بالكلمات
export-receiver-fingerprint-hex = بالأرقام
export-receiver-unverified = غير مؤكد إلى أن يُقارن
export-receiver-unverified-help = اقرأ هذه الكلمات العشر على الجهة عبر قناة أخرى، مكالمةً أو لقاءً. إن اختلفت واحدة فالمفتاح ليس لها.
export-receiver-compared = تمت المقارنة
export-receiver-mark-compared = قارنتُ الكلمات العشر كلها
export-receiver-type-x25519 = نوع المفتاح X25519: قوي اليوم. ولا يحمي ممن يحتفظ بالملف ثم يملك يومًا حاسوبًا كموميًا.
export-receiver-type-hybrid = نوع المفتاح هجين (ML-KEM-768 وX25519): يحمي أيضًا إذا صار لدى من احتفظ بالملف حاسوب كمي يومًا ما. وتحتاج الجهة إلى age 1.3 أو أحدث.
export-receiver-un-help = عندئذ فقط تغادر الأدلة الموسومة بأنها للأمم المتحدة وحدها.
export-receiver-un = هذه الجهة هيئة من هيئات الأمم المتحدة

## 3 Consent and names
export-consent-heading = الموافقة والأسماء
export-consent-all-in = كل من ذُكر وافق. لا أحد مستبعد.
export-consent-left-out =
    { $count ->
        [zero] لم يُستبعد سجل
        [one] استُبعد سجل واحد
        [two] استُبعد سجلان
        [few] استُبعدت { $count } سجلات
        [many] استُبعد { $count } سجلًا
       *[other] استُبعد { $count } سجل
    }
export-consent-left-out-help = هذه لا تغادر لأن الشخص لم يوافق على هذه الجهة أو على هذا الاستعمال. يمكنك تغيير الموافقة في صفحة الحادثة إن أبلغك الشخص بذلك.
export-left-out-points-to-left-out = يشير إلى ما استُبعد
export-left-out-names-person = استبعدتَ هذا النص لأنه يذكر اسم شخص
export-left-out-damaged = ملفه مفقود أو تالف في الخزنة
export-left-out-sensitivity = موسوم بأنه ليس لهذه الجهة
export-left-out-public-precision = لا يُذكر المكان بهذه الدقة: قُرّب أو استُبعد
export-consent-risk = يوقف هذا تقييمٌ للخطر: { $names }
export-consent-risk-help = سجّل في تقييم الخطر قرار الشخص نفسه عن علم، أو ما يخفض الخطر.
export-consent-open =
    { $count ->
        [zero] لا نص يذكر مستبعدًا
        [one] نص واحد ما زال يذكر اسم مستبعد
        [two] نصان ما زالا يذكران اسم مستبعد
        [few] { $count } نصوص ما زالت تذكر اسم مستبعد
        [many] { $count } نصًا ما زالت تذكر اسم مستبعد
       *[other] { $count } نص ما زالت تذكر اسم مستبعد
    }
export-consent-open-help = قرّر بشأن كل نص. لا يُختم شيء قبل ذلك.
export-consent-decided = تقرر أمر النصوص كلها.
export-consent-found = يذكر { $person }
export-consent-times =
    { $count ->
        [zero] لا مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
export-decision-replace = ضع علامة محايدة، مثل «[شخص 1]»، مكان الاسم
export-decision-omit-field = استبعد هذا النص كله
export-decision-not-this-person = هذا شخص آخر؛ أبقِ الاسم


## 4 Preview
export-preview-heading = ما سيرونه
export-preview-help = هذا كل ما يغادر، ولا يغادر غيره. اقرأه مرة إلى آخره.
export-preview-fields = كل حقل يغادر
export-preview-fields-count =
    { $count ->
        [zero] لا حقول
        [one] حقل واحد
        [two] حقلان
        [few] { $count } حقول
        [many] { $count } حقلًا
       *[other] { $count } حقل
    }
export-preview-files = كل ملف يغادر
export-preview-files-count =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
export-preview-files-note = تغادر الملفات كما هي، بما كتبته فيها آلات التصوير والبرامج: المكان والوقت والجهاز وصاحب الملف.
export-preview-not-included = غير مشمول
export-preview-not-contact = وسائل الاتصال بمن لم يوافق على الاتصال به.
export-preview-not-drafts = الصيغ السابقة لما كتبته.
export-preview-not-others = كل الحوادث والأشخاص الآخرين في هذه الخزنة.
export-preview-left-out = استُبعد لعدم الموافقة: { $what }
export-preview-total = حجم المحتويات
export-preview-padded = حجم الملف المختوم
export-preview-padded-note = مقرَّب إلى أعلى حتى لا يكشف الحجم إلا القليل
export-preview-column-field = الحقل
export-preview-column-value = القيمة
export-preview-column-file = الملف
export-preview-column-exhibit = المستند
export-preview-column-size = الحجم
export-preview-column-type = نوع الملف
export-preview-other = قيمة أخرى

## 5 Seal
export-seal-heading = الختم
export-seal-sign = التوقيع
export-seal-sign-pseudonymous = وقّع بمفتاح مستعار خاص بهذه الجهة
export-seal-sign-pseudonymous-help = تستطيع الجهة أن تعرف أن حزمة لاحقة جاءت من الخزنة نفسها. وتستطيع أيضًا أن تثبت لغيرها أن هذا المفتاح وقّع هذه الحزمة.
export-seal-sign-none = بلا توقيع
export-seal-sign-none-help = لا يستطيع أحد أن يثبت بتوقيع من أعدّها؛ وعلى الجهة أن تعرف منك أنها منك.
export-seal-summary = { $incidents } إلى { $receiver }
export-seal-unverified = لم يُقارن مفتاح هذه الجهة. إن وضع أحد مفتاحه مكانه فسيقرأ كل شيء.
export-seal-compare = قارن البصمة
export-lacking-procedure = الإجراء الذي كُتب له هذا سيرفضه. أجب عما ينقص، أو اختر عدم تحديد إجراء في صفحة الحادثة.
export-lacking-general = ينقص شيء لا يمكن للجهات المتلقية عادةً أن تتصرف من دونه.
export-lacking-warnings = قد تسأل الجهات المتلقية عن بعض هذا.
export-lacking-blocking = الناقص: { $count }
export-lacking-count = قد يُسأل عنه: { $count }
export-lacking-see = اطّلع عليها
export-lacking-say = يخرج ناقصاً، ولديّ سبب لذلك.
export-lacking-obstacle = ينقص شيء: انظر أعلاه.
export-seal-button = اختم واحفظ…
export-seal-running = جارٍ الختم
export-seal-reading-back = جارٍ قراءة الملف المختوم ثانية ومقارنته
export-seal-cancelled = توقف الختم. لم يبقَ ملف مختوم.
export-seal-not-saved = لم يُختر مكان للحفظ، فلم يُختم شيء.

## 6 Result
export-result-heading = تم الختم
export-result-read-back = قُرئ الملف ثانية وقورن: يحتوي ما خُتم بالضبط.
export-result-file = الملف
export-result-size = الحجم
export-result-hash = بصمة SHA-256
export-result-bundle = معرّف الحزمة
export-result-checkpoint = كلمات التحقق
export-result-checkpoint-help = اكتبها مع التاريخ: يمكن أن تُظهر لاحقًا أن سجل هذه الخزنة لم يتغير قبل هذه النقطة.
export-result-cannot-open = لا تستطيع فتح هذا الملف ثانية؛ الجهة المتلقية وحدها تستطيع. وتبقى حادثتك في الخزنة.
export-result-tell-heading = ما تقوله للجهة المتلقية
export-result-tell-file = يُفتح الملف بالأداة المجانية «age»؛ وفي داخله ZIP تشرح صفحته START-HERE.html كل شيء.
export-result-tell-hash = أعطهم قيمة SHA-256 عبر قناة غير قناة الملف، ليتأكدوا من أنه وصل كاملًا.
export-result-tell-key = قارن الكلمات العشر لمفتاحهم عبر قناة أخرى، إن لم تفعل بعد.
export-result-another = صدّر شيئًا آخر
export-result-done = العودة إلى الحوادث

## الأجزاء والإجراء والنظرة الأخيرة
export-step-complete = ما ينقص
export-complete-heading = ما ينقص
export-complete-help = ما يطلبه الإجراء ولا يذكره السجل.
export-complete-all = لا ينقص شيء مما يطلبه هذا الإجراء.
export-template = ما كُتبت له
export-template-help = يحدد الاستعمالات التي يجب أن يكون الأشخاص قد وافقوا عليها، وما يجب ألا ينقص.
export-receiver-type-ssh = مفتاح SSH ‏(Ed25519): قوي اليوم، لا ليوم الحواسيب الكمومية. من يملك المفتاح العلني يرى في الملف أنه لهذه الجهة.
export-left-out-use = { $said }: { $use }
export-left-out-expired = انقضت المدة التي وافق عليها: { $use }
export-left-out-pseudonym = يظهر باسم مستعار
export-left-out-for-the-receiver = للجهة المتلقية وحدها، لا للدولة
export-left-out-contact = لم يوافق على الاتصال به
export-consent-pseudonym = أبقِ ما حدث باسم مستعار
export-consent-pseudonym-help = تحت الاسم المستعار لا يُذكر عن الشخص إلا رقم. لكن ما حدث قد يدل عليه.
export-consent-can-miss = يبحث Cairn عن كل كتابة يعرفها، وفي خطوط أخرى أيضًا، وقد يفوته بعضها: اقرأ النصوص في الصفحة التالية.
export-preview-part = ما تنظر إليه
export-preview-part-whole = كل ما يتلقونه
export-preview-part-transmissible = الجزء أ: يجوز إحالته إلى الدولة
export-preview-part-whole-help = ما تقرؤه هذه الجهة، بما فيه المصادر والأصول.
export-preview-part-transmissible-help = ما يجوز لهذه الجهة إحالته إلى الدولة. لا يُذكر إلا من وافق على ذلك، وصارت الأسماء الأخرى أرقامًا.
export-leaks =
    { $count ->
        [one] كلمة واحدة قد تكشف أحدًا:
       *[other] كلمات قد تكشف أحدًا: { $count }
    }
export-leaks-help = غيّرها في صفحة الحادثة إن كان يجب ألا تخرج. ما كتبته الكاميرات والبرامج في الملفات لا يُنظر فيه هنا: انظر حقائق كل مستند.
export-leaks-none = لم يُعثر في النصوص على مسار ولا اسم لهذا الحاسوب ولا عنوان. وقد يفوت هذه النظرة شيء.
export-leak-path = مكان ملف
export-leak-user = حساب على هذا الحاسوب
export-leak-host = اسم هذا الحاسوب
export-leak-email = عنوان بريد إلكتروني
export-leak-network = عنوان في شبكة
export-leak-invisible = محارف لا يراها أحد
export-parts = الملفات
export-parts-together = ملف واحد فيه الجزآن
export-parts-together-help = الجزء أ، للدولة، في مجلد خاص به داخله.
export-parts-apart = ملفان مختومان كل على حدة
export-parts-apart-help = واحد فيه ما يجوز إحالته إلى الدولة، وواحد فيه ما هو للجهة المتلقية وحدها. الثاني بجانب الأول.
export-parts-nothing = لا يجوز إحالة شيء من هذا إلى الدولة، فلا يوجد إلا ملف واحد.
export-seal-sign-organisation = وقّع باسم منظمة
export-seal-sign-organisation-help = مفتاح واحد لكل الجهات المتلقية يمكن للمنظمة نشره. تذكر الحزمة المنظمة وتثبت لأي أحد أنها وقّعت.
export-seal-organisation-name = اسم المنظمة
export-seal-organisation-none = اكتب اسم المنظمة التي توقّع.
export-result-parts = الجزء
export-result-parts-both = أ وب
export-result-parts-transmissible = أ: يجوز إحالته إلى الدولة
export-result-parts-confidential = ب: للجهة المتلقية وحدها
