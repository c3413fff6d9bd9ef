### People: the list, and the page of one.
people-title = الأشخاص
people-count =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
people-search-label = البحث عن شخص
people-search-placeholder = أي اسم من أسمائه
people-search-clear = امحُ البحث
people-new = شخص جديد
people-keys = الأسهم للتنقل، وEnter للفتح، و/ للبحث، وn لشخص جديد.
people-loading = جارٍ قراءة الأشخاص…
people-empty = كل من تذكره حادثة يظهر هنا مرة واحدة، مع كل ما يذكره. ويمكن هنا تسجيل المحامين والمنظمات ممن لا تذكرهم أي حادثة.
people-none-found = لا أحد مسجَّل بهذا الاسم.
people-unnamed = بلا اسم بعد
people-row-incidents =
    { $count ->
        [0] ليس في أي حادثة
        [zero] ليس في أي حادثة
        [one] في حادثة واحدة
        [two] في حادثتين
        [few] في { $count } حوادث
        [many] في { $count } حادثة
       *[other] في { $count } حادثة
    }
people-row-duplicates =
    { $count ->
        [zero] لا شبيه له
        [one] قد يكون هو نفسه شخصًا آخر مسجَّلًا
        [two] قد يكون هو نفسه أحد شخصين آخرين
        [few] قد يكون هو نفسه أحد { $count } أشخاص آخرين
        [many] قد يكون هو نفسه أحد { $count } شخصًا آخرين
       *[other] قد يكون هو نفسه أحد { $count } شخص آخرين
    }
people-only-duplicates = من قد يكونون مسجَّلين مرتين فقط

## How two names are alike.
people-alike-same-name = الاسم نفسه
people-alike-other-order = الكلمات نفسها بترتيب آخر
people-alike-part-of-name = جزء من الاسم واحد
people-alike-similar-spelling = كتابة متقاربة
people-alike-heading = ربما سُجِّل من قبل

## The page of a person.
person-open = كل ما يذكر هذا الشخص
person-loading = جارٍ قراءة بيانات الشخص…
person-back = كل الأشخاص
person-timeline = الخط الزمني
person-duplicates = ربما الشخص نفسه
person-duplicates-help = تشابه الأسماء إشارة وليس استنتاجًا. ولا تُقارَن الأسماء المكتوبة بخط آخر إلا إذا سُجِّلت الكتابتان كلتاهما.
person-named = ما يذكر هذا الشخص
person-named-none = لا شيء يذكر هذا الشخص بعد.
person-named-elsewhere = خارج الحوادث
person-facts = عن الشخص
person-facts-shared = هي نفسها في كل حادثة تذكر هذا الشخص.
