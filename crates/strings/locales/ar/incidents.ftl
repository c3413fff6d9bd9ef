### The list of incidents.
incidents-title = الحوادث
incidents-count =
    { $count ->
        [zero] لا حوادث
        [one] حادثة واحدة
        [two] حادثتان
        [few] { $count } حوادث
        [many] { $count } حادثة
       *[other] { $count } حادثة
    }
incidents-search-label = البحث في الحوادث
incidents-search-placeholder = ابحث في النص كله
incidents-search-clear = امحُ البحث والتصفية
incidents-new = حادثة جديدة
incidents-import = استيراد…
incidents-keys = الأسهم للتنقل، وEnter للفتح، ومفتاح المسافة للاختيار، وCtrl+A لاختيار الكل، و/ للبحث، وf للتصفية، وn لحادثة جديدة.
incidents-untitled = بلا عنوان بعد
incidents-date-none = بلا تاريخ بعد
incidents-row-evidence =
    { $count ->
        [zero] لا أدلة
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
        [many] { $count } دليلًا
       *[other] { $count } دليل
    }
incidents-row-missing =
    { $count ->
        [zero] لا ينقص شيء
        [one] أمر واحد ناقص
        [two] أمران ناقصان
        [few] { $count } أمور ناقصة
        [many] { $count } أمرًا ناقصًا
       *[other] { $count } أمر ناقص
    }
incidents-row-complete = لا ينقص شيء
incidents-row-loading = جارٍ القراءة…
incidents-loading = جارٍ قراءة الحوادث…
incidents-empty = الحادثة أمر واحد وقع، بأشخاصه وأفعاله وأدلته؛ وتبقى على هذا الجهاز إلى أن تختم نسخة منها لجهة ما.
incidents-none-found = لا شيء يطابق بحثك وعوامل التصفية.
incidents-row-persons =
    { $count ->
        [zero] لا أسماء مذكورة
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
incidents-row-consent = الموافقة: { $state }

## Filters
incidents-filter = عوامل التصفية
incidents-filter-open =
    { $count ->
        [0] تصفية
       *[other] تصفية ({ $count })
    }
incidents-filter-states = الدولة
incidents-filter-acts = الفعل
incidents-filter-mechanisms = الآلية
incidents-filter-statuses = الحالة
incidents-filter-consents = الموافقة
incidents-filter-from = بدأت من
incidents-filter-to = بدأت حتى
incidents-filter-any = أيّ
incidents-filter-no-state = لا دولة بهذا الاسم
incidents-filter-date-hint = 2025-03
incidents-filter-date-wrong = السنة، أو السنة-الشهر، أو السنة-الشهر-اليوم
incidents-filter-on = عوامل التصفية المفعّلة
incidents-filter-off = ألغِ: { $kind } { $value }
incidents-filter-clear = ألغِها كلها
incidents-filter-keep-as = احفظ عامل التصفية هذا…
incidents-filter-name = اسم عامل التصفية
incidents-filter-keep = احفظ
incidents-filter-kept = عوامل تصفية محفوظة
incidents-filter-forget = احذف من المحفوظة

## Several incidents at once
incidents-chosen =
    { $count ->
        [zero] لم تُختر أي حادثة
        [one] اختيرت حادثة واحدة
        [two] اختيرت حادثتان
        [few] اختيرت { $count } حوادث
        [many] اختيرت { $count } حادثة
       *[other] اختيرت { $count } حادثة
    }
incidents-choose-all = اختر الكل ({ $count })
incidents-choose-none = ألغِ الاختيار
incidents-export-chosen = تصدير
incidents-set-status = حدّد الحالة
incidents-set-status-choose = اختر…
incidents-status-set =
    { $count ->
        [zero] لم تُحدَّد حالة أي حادثة
        [one] حُدّدت حالة حادثة واحدة
        [two] حُدّدت حالة حادثتين
        [few] حُدّدت حالة { $count } حوادث
        [many] حُدّدت حالة { $count } حادثة
       *[other] حُدّدت حالة { $count } حادثة
    }
incidents-remove = إزالة…
incidents-remove-question =
    { $count ->
        [zero] ما سبب الإزالة؟
        [one] ما سبب إزالة حادثة واحدة؟
        [two] ما سبب إزالة حادثتين؟
        [few] ما سبب إزالة { $count } حوادث؟
        [many] ما سبب إزالة { $count } حادثة؟
       *[other] ما سبب إزالة { $count } حادثة؟
    }
incidents-remove-keeps = تخرج من القائمة. ويبقى ما سُجّل وسبب الإزالة في السجل التاريخي.
incidents-remove-confirm = أزل من القائمة
