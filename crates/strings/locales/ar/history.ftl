### The history of an incident, and erasing a person.

## History
incident-section-history = سجل التغييرات
history-help = يُحفظ كل تغيير بالترتيب الذي جرى به. وما كُتب أو أُزيل يمكن استرجاعه كتغيير جديد.
history-show = اعرض التغييرات
history-none = لم يتغير شيء بعد.
history-loading = جارٍ قراءة سجل التغييرات…
history-more = اعرض تغييرات أقدم
history-written = كُتب لأول مرة
history-taken-in = أُدخل ملف
history-changed = تغيّر
history-removed = أُزيل
history-when = { $day }، { $time }
history-reason-mistake = أُدخل خطأً
history-reason-duplicate = سُجّل مرتين
history-reason-withdrawn = سحب الشخص موافقته
history-reason-safety = حفاظًا على سلامة أحد
history-reason-other = لسبب آخر: { $code }
history-present = كما هو الآن
history-no-words = لم يتغير مضمونه.
history-nothing-yet = لم يُكتب فيه شيء بعد.
history-before-erased = ما كان هنا من قبل مُحي مع شخص. ويُعرض التغيير بقدر ما بقي منه.
history-not-vouched = لا يشهد السجل لهذه النسخة. تُعرض كما هي ولا يمكن استرجاعها.
history-before = من قبل
history-after = الآن
history-item-gone = حُذف
history-item-new = أُضيف
history-restore = استرجع هذه النسخة
history-restore-removed = استرجعه
history-restore-about = { $what }، { $when }
history-restore-question = تُكتب هذه النسخة من جديد كتغيير جديد. ويبقى في السجل كل ما كُتب بعدها.
history-restore-removed-question = يعود إلى الصفحة كما كان. وتبقى إزالته وسببها في السجل.
history-restore-confirm = استرجعه
history-restore-cancel = اتركه كما هو
history-restored = استُرجع كتغيير جديد.

## Erasing a person
erase-open = امحُ هذا الشخص نهائيًا…
erase-heading = محو { $name } نهائيًا
erase-what = لمن يسحب موافقته. الإزالة تُبقي سجل التغييرات، أما المحو فيأخذه أيضًا ولا رجعة فيه.
erase-loading = جارٍ البحث في الخزنة عن هذا الشخص. يستغرق ذلك وقتًا في خزنة كبيرة…
erase-gone = ما يُمحى مع كل ما ورد فيه يومًا
erase-changed = ما يبقى من دون الرابط إليه
erase-changed-help = حيث ورد يصير «امتنع الشخص عن الإفصاح»، ومن القوائم يُحذف.
erase-revisions =
    { $count ->
        [0] لا تذكره أي نسخة سابقة من سجل آخر.
        [one] وتُمحى أيضًا نسخة سابقة واحدة من سجل آخر تذكره أو تشير إليه.
        [two] وتُمحى أيضًا نسختان سابقتان من سجلات أخرى تذكرانه أو تشيران إليه.
        [few] وتُمحى أيضًا { $count } نسخ سابقة من سجلات أخرى تذكره أو تشير إليه.
       *[other] وتُمحى أيضًا { $count } نسخة سابقة من سجلات أخرى تذكره أو تشير إليه.
    }
erase-named = نصوص قد تذكره بعدُ
erase-named-help = هذه الكلمات رواية غيره وتبقى كما هي. غيّرها أولًا حيث لا ينبغي أن تبقى: فبعد محو الشخص لا يعود Cairn يعرف الاسم، فلا يجده في نص ولا يمنع خروجه في حزمة.
erase-named-none = لم يُعثر على نص يذكره بعدُ. ولا يُعثر على كتابات أخرى للاسم ولا على الألقاب والأوصاف.
erase-removed-record = أُزيل من العرض
erase-asked = هل تُمحى هذه أيضًا؟
erase-asked-help = تبقى ما لم تخترها. وما يُظهره الملف لا يمكن البحث فيه: فمن يبقى ظاهرًا فيه يبقى ظاهرًا.
erase-elsewhere = ما لا يصل إليه المحو
erase-elsewhere-sealed = الحزم المختومة من الحوادث المعنية. أبلغ متلقيها أن الموافقة قد سُحبت.
erase-elsewhere-sealed-one = { $when }، إلى { $receivers }
erase-elsewhere-sealed-none = لم تُختم أي حزمة من الحوادث المعنية.
erase-elsewhere-backups = النسخ الاحتياطية لهذه الخزنة ونُسخها على أي قرص: فيها الشخص كما كان. استبدلها أو أتلفها.
erase-elsewhere-copies = الملفات المحفوظة في الخارج والصفحات المطبوعة وما يتذكره الناس.
erase-elsewhere-disk = البقايا على هذا القرص: وهي مشفّرة، لكن من لديه عبارة مرور هذه الخزنة ويستطيع قراءة القرص مباشرة قد يستعيد بعضها. أما خزنة جديدة على قرص آخر فليس فيها شيء منها.
erase-reason = لماذا؟
erase-reason-withdrawn = سحب موافقته
erase-reason-safety = حفاظًا على سلامة أحد
erase-type = للمتابعة اكتب: { $words }
erase-words = محو نهائي
erase-confirm = امحُ نهائيًا
erase-cancel = أبقِ الشخص
erase-working = جارٍ المحو. لا تُطفئ الجهاز…
erase-done = تم المحو. وبقيت سلسلة السجل كاملة.
erase-done-later = تم المحو. لم يكن ثمة متسع لمسح ما حُذف من ملفات الخزنة، ويجري ذلك عند فتحها في المرة القادمة.
