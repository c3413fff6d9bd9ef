### Cases: the list, and the page of one.
cases-title = القضايا
cases-count =
    { $count ->
        [zero] لا قضايا
        [one] قضية واحدة
        [two] قضيتان
        [few] { $count } قضايا
        [many] { $count } قضية
       *[other] { $count } قضية
    }
cases-search-label = البحث عن قضية
cases-search-placeholder = العنوان أو الرقم المرجعي
cases-new = قضية جديدة
cases-keys = الأسهم للتنقل، وEnter للفتح، و/ للبحث، وn لقضية جديدة.
cases-loading = جارٍ قراءة القضايا…
cases-empty = تجمع القضية حوادث يرتبط بعضها ببعض: الشخص نفسه، أو النمط نفسه، أو فعل يتلو فعلًا. ويبيّن خطها الزمني المدة التي مرت بين التعاون وكل فعل.
cases-none-found = لا قضية تطابق بحثك.
cases-search-clear = امحُ البحث
cases-untitled = بلا عنوان بعد
cases-row-incidents =
    { $count ->
        [0] لا حوادث بعد
        [zero] لا حوادث بعد
        [one] حادثة واحدة
        [two] حادثتان
        [few] { $count } حوادث
        [many] { $count } حادثة
       *[other] { $count } حادثة
    }

## The page of a case.
case-loading = جارٍ قراءة القضية…
case-back = كل القضايا
case-timeline = الخط الزمني
case-reference = الرقم المرجعي
case-reference-help = اختير عشوائيًا. لا يدل على شيء من القضية، ويمكن استعماله علنًا.
case-incidents = الحوادث
case-incidents-none = لا حادثة في هذه القضية بعد.
case-incident-untitled = بلا عنوان بعد
case-incident-gone = حادثة حُذفت
case-incident-out = أخرجها من القضية
case-incident-find = أضف حادثة
case-incident-find-hint = اكتب كلمة ترد في أي موضع من الحادثة. يمكن أن تكون الحادثة في أكثر من قضية.
case-incident-find-none = لا حادثة أخرى تطابق.
case-incident-found = الحوادث التي عُثر عليها
case-index-title = فهرس الأدلة
case-index-show = اعرض فهرس الأدلة
case-index-hide = أخفِ الفهرس
case-index-none = لا تنتمي أي مستندات إلى حوادث هذه القضية.
case-index-exhibit = المستند
case-index-incident = الحادثة
case-index-size = الحجم
case-index-digest = بصمة SHA-256
case-index-checked = تُحقق منه
case-index-given = أُعطي إلى
case-index-made = { $name }، صُنع من المستند { $number }
case-index-whole = { $date }: سليم
case-index-damaged = { $date }: تالف
case-index-unchecked = لا منذ إدخاله
case-index-nobody = لا أحد
case-index-claim = كما يقول سجل هذه الخزنة: من أُعطي نسخة في حزمة. ولا يعرف السجل ما فعلوه بها، ولا النسخ المحفوظة خارجًا يدويًا.
case-facts = عن القضية
case-remove = احذف هذه القضية
case-remove-question = لماذا تُحذف القضية؟
case-remove-mistake = أُنشئت خطأً
case-remove-duplicate = هي مكررة
case-remove-keeps = تبقى حوادثها كما هي. ويبقى ما قيل في القضية محفوظًا في السجل.
case-remove-confirm = احذف القضية
