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
incidents-search-clear = امحُ البحث
incidents-new = حادثة جديدة
incidents-keys = الأسهم للتنقل، وEnter للفتح، و/ للبحث، وn لحادثة جديدة.
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
incidents-none-found = لا شيء يطابق بحثك.
incidents-row-persons =
    { $count ->
        [zero] لا أسماء مذكورة
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
