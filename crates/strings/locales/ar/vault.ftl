### The Vault screen: lock, passphrase, backup, check, language.
vault-title = الخزنة
vault-lock-title = الإقفال
vault-lock-what = الإقفال يغلق الخزنة ويمحو ما في هذه النافذة. ويبقى ما كتبته محفوظًا. وتُقفل الخزنة أيضًا بعد 3 دقائق لا يكتب فيها أحد ولا يحرّك المؤشر.
vault-lock = إقفال الآن
vault-facts-title = ما فيها
vault-facts-incidents = الحوادث
vault-facts-evidence = الأدلة
vault-facts-size = الحجم على القرص
vault-facts-created = تاريخ الإنشاء
vault-checkpoint-title = كلمات التحقق
vault-checkpoint-what = هذه الكلمات تدل على الخزنة كما هي الآن. اكتبها مع التاريخ قبل أن تترك الحاسوب: فإن اختلفت حين تعود وأنت لم تغيّر شيئًا، فقد غيّر أحدهم الخزنة أو وضع مكانها نسخة أقدم.
vault-passphrase-title = عبارة المرور
vault-passphrase-what = يُنشئ Cairn ست كلمات جديدة، فتكتبها على الورق ثم تعيد كتابتها هنا. بعد ذلك لا تفتح الكلمات القديمة هذه الخزنة. أما نسخة احتياطية أُنشئت من قبل فتظل تُفتح بالكلمات القديمة.
vault-passphrase-change = تغيير عبارة المرور
vault-passphrase-current = عبارة المرور الحالية
vault-passphrase-next = أظهر الكلمات الجديدة
vault-passphrase-submit = استخدام الكلمات الجديدة
vault-passphrase-working = جارٍ تغيير عبارة المرور…
vault-passphrase-done = من الآن تفتح الكلمات الجديدة الخزنة.
vault-recovery-title = رمز الاسترداد
vault-recovery-what = يحل رمز جديد محل الرمز القديم في هذه الخزنة. أما نسخة احتياطية أُنشئت من قبل فتظل تُفتح بالرمز القديم.
vault-recovery-replace = إنشاء رمز استرداد جديد
vault-recovery-next = أظهر الرمز الجديد
vault-checking-passphrase = جارٍ التحقق من عبارة المرور…
vault-backup-title = النسخ الاحتياطي
vault-backup-what = ملف واحد فيه الخزنة كلها، مشفّرًا كما هي مشفّرة. يُفتح بعبارة المرور أو رمز الاسترداد الساريين اليوم. احفظه على جهاز آخر في مكان آخر.
vault-backup = إنشاء نسخة احتياطية
vault-backup-progress = جارٍ كتابة النسخة الاحتياطية ثم قراءتها للتحقق
vault-backup-done = كُتبت النسخة الاحتياطية، ولم تُظهر قراءتها أي اختلاف:
vault-check-title = الفحص
vault-check-what = يقرأ كل سجل وكل دليل ويقارنه بما سُجّل عنه.
vault-check = فحص كل شيء
vault-check-progress = جارٍ فحص الخزنة
vault-check-clean = كل شيء متطابق. السجلات المقروءة: { $records }. الأدلة المقروءة: { $evidence }.
vault-check-found =
    { $count ->
        [zero] لا شيء غير متطابق.
        [one] أمر واحد غير متطابق.
        [two] أمران غير متطابقين.
        [few] { $count } أمور غير متطابقة.
        [many] { $count } أمرًا غير متطابق.
       *[other] { $count } أمر غير متطابق.
    }

## What does not fit, and what it may mean
finding-head-missing = الملف الذي يبيّن إلى أين وصلت الخزنة مفقود.
finding-head-damaged = الملف الذي يبيّن إلى أين وصلت الخزنة تالف.
finding-database-older = قاعدة البيانات أقدم من آخر حالة مؤكدة للخزنة: أحدث التغييرات ليست فيها.
finding-head-older = الملف الذي يبيّن إلى أين وصلت الخزنة ملف أقدم.
finding-head-elsewhere = سجل تتبّع الخزنة ليس السجل الذي أُكّد آخر مرة.
finding-chain-broken = في سجل التتبّع فجوة، أو سطر فيه غُيّر.
finding-not-committed = في سجل التتبّع سطور لم تُؤكَّد قط.
finding-record-changed = سجل ليس كما يقول سجل التتبّع.
finding-record-missing = سجل التتبّع يذكر سجلًا غير موجود.
finding-record-unlogged = سجل موجود لا يذكره سجل التتبّع.
finding-history-changed = نسخة سابقة من سجل مفقودة أو غُيّرت.
finding-database-unreadable = جزء من قاعدة البيانات لا يمكن قراءته.
finding-pages-damaged = أجزاء من قاعدة البيانات تالفة.
finding-database-inconsistent = أجزاء من قاعدة البيانات لا يتوافق بعضها مع بعض.
finding-derived-changed = قائمة الحوادث أو فهرس البحث أقدم مما ينبغي: قد تُغفل القائمة أو البحث بعض الحوادث.
finding-slot-changed = أحد ملفات مفاتيح الخزنة أقدم أو تالف.
finding-blob-missing = ملف أحد الأدلة مفقود.
finding-blob-length = ملف أحد الأدلة مبتور أو صار أطول.
finding-blob-changed = ملف أحد الأدلة تالف أو استُبدل.
finding-checkpoint-invalid = توقيع في سجل تتبّع الخزنة غير صحيح.
finding-other = في الخزنة أمر غير متطابق.
finding-times = عدد المرات: { $count }
finding-show = عرض الحادثة

## The banner of a vault that opened read-only
readonly-title = هذه الخزنة مفتوحة للقراءة فقط.
readonly-what = فيها ما ليس كما تُرك. لم يُغيَّر شيء ولم يُحذف عند فتحها، ويمكنك قراءة ما فيها وتصديره.
readonly-do = صدّر ما تحتاج إليه. ثم انسخ المجلد كله إلى قرص آخر كما هو: فقد يبيّن ما حدث. ولمتابعة العمل استعِد أحدث نسخة احتياطية في مجلد جديد.
readonly-details = ما ليس متطابقًا

## What the product does not promise
limits-title = ما لا يستطيع Cairn الحماية منه
limits-traces = من يأخذ الحاسوب يرى أن Cairn مثبّت عليه، وأن فيه خزنة، وكم حجمها ومتى استُخدمت آخر مرة. ولا توجد خزنة مخفية.
limits-device = من كان الحاسوب في يده ربما غيّره: برامج أخرى، أو جهاز يسجّل المفاتيح، أو برمجيات ثابتة معدّلة. إن غاب عن نظرك فاعتبره مفقودًا.
limits-open = ما دامت الخزنة مفتوحة فما على الشاشة يمكن أن يُرى ويُصوَّر، ويستطيع برنامج ضار على هذا الحاسوب أن يقرأ ما تقرؤه.
limits-system = قد يُبقي النظام أجزاء من الذاكرة على القرص، في ملف التبديل أو عند السبات. وقد تكون برامج أخرى احتفظت بنسخ من ملفاتك.
limits-force = لا برنامج يحميك من الإكراه. ولا يعرف Cairn هل رفض فتح الخزنة قانوني أو آمن حيث أنت.
limits-outside = الملف الذي تحفظه خارج الخزنة لم يعد محميًا، وقد يكون فتحه في برنامج آخر خطرًا إن أعدّه أحدهم لذلك.
limits-bundle = من تقع في يده حزمة مختومة يرى أنها ملف مشفّر، وربما من أرسلها وإلى من ومتى. ومن يملك مفتاح الجهة المتلقية أو يسرقه يستطيع فتحها، الآن أو لاحقًا؛ ولا تستطيع استرجاعها.
limits-proof = يُظهر Cairn أن الدليل لم يتغير منذ أُدخل. ولا يستطيع أن يُظهر أن ما فيه صحيح، ولا أن ساعة هذا الحاسوب كانت مضبوطة.
limits-copy = إن وضع أحدهم نسخة أقدم من المجلد كله مكان الخزنة، فلا يُظهر ذلك إلا كلمات التحقق المكتوبة على ورقتك.
limits-colleague = ما رآه زميل أو نسخه لا يمكن استرجاعه.
limits-reset = من دون عبارة المرور ومن دون رمز الاسترداد تضيع السجلات. ولا سبيل إلى إعادة التعيين.
