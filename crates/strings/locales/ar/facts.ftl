### What a file of evidence says of itself.
facts-taken = التُقط بتاريخ { $date } في الساعة { $time }{ $offset ->
    [none] {""}
   *[other] {" "}(فارق { $offset } عن التوقيت العالمي)
 } بحسب ساعة الجهاز، وقد تكون خاطئة.
facts-address = حُفظ من صفحة الويب: { $address }.
facts-device = صُنع بواسطة: { $device }.
facts-serial = الرقم التسلسلي للجهاز، وهو يربط كل صوره بعضها ببعض: { $serial }.
facts-position = الموقع: { $latitude }، { $longitude } ‏(WGS 84، الشمال والشرق موجبان).
facts-taken-utc = التُقط بتاريخ { $date } في الساعة { $time } بالتوقيت العالمي المنسق بحسب ساعة الجهاز، وقد تكون خاطئة. الصيغة تطلب التوقيت العالمي، لكن بعض الأجهزة تكتب توقيتها المحلي.
facts-created = أُنشئ المستند بتاريخ { $date } في الساعة { $time }{ $offset ->
    [none] {""}
   *[other] {" "}(فارق { $offset } عن التوقيت العالمي)
 } بحسب ساعة الحاسوب، وقد تكون خاطئة.
facts-changed = حُفظ المستند آخر مرة بتاريخ { $date } في الساعة { $time }{ $offset ->
    [none] {""}
   *[other] {" "}(فارق { $offset } عن التوقيت العالمي)
 }.
facts-software = البرامج التي صنعته أو غيّرته: { $software }.
facts-persons = يذكر أسماء أشخاص: { $persons }.
facts-size = أبعاد الصورة: { $width } × { $height } بكسل.
facts-duration = مدة التشغيل: { $duration }.
facts-pages = عدد الصفحات: { $count }.
facts-encrypted = المستند مشفّر، ولا يمكن قراءته كله دون كلمة مروره.
facts-revisions = حالات سابقة للمستند ما زالت فيه ويمكن استرجاعها: { $count }.
facts-c2pa = بيانات مصداقية المحتوى (C2PA) موجودة. تعذّر فحصها هنا، ولا يُقال إن كانت صحيحة.
facts-c2pa-holds = بيانات مصداقية المحتوى (C2PA) موجودة وسليمة: لم يُغيَّر ما وُقِّع منذ توقيعه. ويقول التوقيع إن الموقِّع هو «{ $name }»؛ ولم يُتحقق من صحة ذلك.
facts-c2pa-fails = بيانات مصداقية المحتوى (C2PA) موجودة وغير سليمة: غُيِّر الملف بعد توقيعه، أو في التوقيع خلل. الأسباب بألفاظ المعيار: { $codes }
facts-c2pa-time = ختم الوقت في بيانات مصداقية المحتوى: { $time }
facts-none = لا يقول الدليل عن نفسه شيئاً مفهوماً هنا.
facts-partial = تعذرت قراءة بعضه: إنه مقطوع أو تالف البنية أو أكثر من اللازم.
facts-identifying = ما قد يكشف هوية أحد في هذا الملف: { $count }. والنص والصورة والصوت تقول أكثر مما تقوله الحقول.
facts-what-person = يسمّي شخصاً
facts-what-contact = يقود إلى شخص
facts-what-organization = يسمّي منظمة
facts-what-place = يدل على مكان صنعه
facts-what-device = يربطه بملفات الجهاز الأخرى
facts-what-identifier = يربطه بنسخ أخرى منه
facts-what-path = مجلد على حاسوب أحد الأشخاص
facts-title = ما يقوله الملف عن نفسه
facts-show = اعرض ما يقوله الملف عن نفسه
facts-hide = أخفِ ما يقوله الملف عن نفسه
facts-reading = تجري القراءة…
facts-claim = قد يقول الملف أي شيء، وكثيراً ما تخطئ الساعات. لم يُنقل شيء من هذا إلى السجل.
facts-all = كل الحقول: { $count }
facts-standard = المعيار
facts-field = الحقل
facts-value = ما يقوله
facts-clock-offset = يقول السجل عن ساعة هذا الجهاز: { $words }
