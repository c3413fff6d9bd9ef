### ما تقوله كل استمارة، أيًّا كان السجل.

form-record-numbered = { $kind } { $number }
form-record-told = { $record }: { $about }
form-gone = لم يعد مسجَّلًا
form-add-to = إضافة إلى «{ $field }»
form-list-item = { $field }، { $number }
form-list-remove = إزالة { $field }، { $number }
form-item-remove = إزالة
form-take-out = إخراج { $item }
form-find-none = لا شيء مسجَّل يحمل هذا في اسمه.
form-person-new = شخص جديد: { $name }
form-module-add = إضافة: { $module }
form-module-remove = إزالة هذه الإجابات
form-module-remove-question = هل تُزال الإجابات تحت «{ $module }»؟ تبقى في السجل التاريخي.
form-translation = ترجمة
form-translation-add = إضافة ترجمة
form-translation-of = الترجمة { $number } لحقل «{ $field }»
form-translation-language = اللغة
form-translation-status = كيف أُنجزت
form-translation-translator = المترجم
form-translation-remove = إزالة

form-purpose-none = الغرض غير مذكور
form-grant-of = الجواب: { $purpose }
form-grant-conditions = الشروط
form-grant-another = السؤال عن مستند إثبات آخر

form-none-yet-act = لم يُسجَّل هنا أي فعل بعد.
form-none-yet-engagement = لم يُسجَّل هنا أي تعاون بعد.
form-none-yet-evidence = لم يُسجَّل هنا أي مستند إثبات بعد.
form-none-yet-statement = لم تُسجَّل هنا أي إفادة بعد.
form-none-yet-intervention = لم يُسجَّل هنا أي تدخل بعد.
form-none-yet-receiver = لا جهة مستلِمة في دفتر العناوين بعد.
form-none-yet-informed-consent = لم تُسجَّل هنا أي محادثة عن الموافقة بعد.

form-more-answered =
    { $count ->
        [zero] لا إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
form-more-basis = كيف نعلم ذلك، وما آل إليه أمرهم
form-more-circumstances = الذريعة والحقوق والحوادث المرتبطة
form-more-claims = الادعاءات والمواد
form-more-conflicts = مواضع اختلاف المصادر
form-more-consequences = العواقب
form-more-contact = الاتصال والإقامة
form-more-conversation = المحادثة
form-more-details = تفاصيل أخرى
form-more-grading = مدى التصديق
form-more-handling = التعامل مع السجل
form-more-how = الكيفية والسند
form-more-identity = العمر والجنسية واللغات
form-more-interview = المقابلة
form-more-modules = أسئلة لأنواع أخرى
form-more-names = أسماء أخرى، وأي اسم يُستعمل
form-more-origin = المنشأ
form-more-pattern = النمط والقضايا المرتبطة
form-more-people = العاملون عليها
form-more-place = المزيد عن المكان
form-more-sensitive = تفاصيل حساسة، فقط إذا احتاجها المستلِم
form-more-un-documents = وثائق الأمم المتحدة
form-more-unit = القوة والوحدة والرتبة
form-more-verification = التحقق
form-more-why-not = لماذا لم تُتخذ خطوة
form-more-withdrawal = السحب
form-more-work = العمل والعلاقات
form-more-reaching = كيفية الوصول إليهم
form-more-key = ما آل إليه المفتاح
form-more-answer = ما ورد من رد
form-more-reminder = تذكير
