### The reprisal timeline.
timeline-title = الخط الزمني
timeline-of = خط زمني لمن
timeline-of-hint = اكتب جزءًا من عنوان القضية أو من اسم الشخص.
timeline-of-case = قضية: { $title }
timeline-of-person = شخص: { $name }
timeline-of-none = لا قضية ولا شخص يطابق.
timeline-of-found = القضايا والأشخاص
timeline-loading = جارٍ قراءة الخط الزمني…
timeline-empty = يرتّب الخط الزمني التعاون والأفعال والخطوات والردود بحسب وقوعها، ويحسب الأيام الفاصلة بينها. أنشئ قضية، أو سجّل أشخاصًا في حادثة، لترى خطها.
timeline-choose = اختر قضية أو شخصًا، أو افتح الخط الزمني من إحدى الحوادث.
timeline-nothing = لم يُسجَّل بعد ما يوضع على خط زمني.
timeline-unnamed = بلا عنوان بعد
timeline-axis = بالترتيب
timeline-axis-help = كل بند يقود إلى الحقل الذي فيه تاريخه.
timeline-strip = بمقياس زمني
timeline-lane-cooperation = التعاون والخطوات
timeline-lane-acts = الأفعال والردود
timeline-table = في جدول
timeline-undated = بلا تاريخ
timeline-column-date = التاريخ
timeline-column-what = ماذا
timeline-column-whom = مَن
timeline-column-since = بعد كم من الوقت
timeline-column-incident = الحادثة
timeline-decided = صدر القرار: { $what }
timeline-replied = رد الدولة: { $how }
timeline-until = حتى { $date }
timeline-date-of-incident = تاريخ الحادثة
timeline-date-disputed = يذكر مصدر آخر تاريخًا آخر
timeline-gap =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## How long after. $days is "9 days", in the case that follows "after"; $what is the name of the engagement, the step or the intervention.
timeline-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
timeline-same-day = في يوم «{ $what }»
timeline-after = بعد { $days } من «{ $what }»
timeline-before = قبل { $days } من «{ $what }»
timeline-between-after = بعد ما بين { $least } و{ $days } من «{ $what }»
timeline-between-before = قبل ما بين { $least } و{ $days } من «{ $what }»
timeline-between-either = ما بين { $before } قبل «{ $what }» و{ $after } بعده
timeline-at-least-after = بعد { $days } على الأقل من «{ $what }»
timeline-at-most-after = بعد { $days } على الأكثر من «{ $what }»، أو قبله
timeline-at-least-before = قبل { $days } على الأقل من «{ $what }»
timeline-at-most-before = قبل { $days } على الأكثر من «{ $what }»، أو بعده
timeline-estimate = أحد التاريخين تقديري
timeline-nth =
    { $n ->
        [1] أول فعل منذ ذلك
        [2] ثاني فعل منذ ذلك
        [3] ثالث فعل منذ ذلك
       *[other] الفعل رقم { $n } منذ ذلك
    }
timeline-nth-between = أحد الأفعال من { $least } إلى { $most } منذ ذلك: ولا تحدد التواريخ ترتيبها
timeline-basis-nexus = تربطهما صلة مسجَّلة
timeline-basis-nexus-strength = تربطهما صلة مسجَّلة: { $strength }
timeline-basis-order = آخر تعاون قبله؛ ولا صلة مسجَّلة تقول ذلك
