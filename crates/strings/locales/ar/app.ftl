### Words that every screen shares: places, lock, sizes, dates.
app-name = Cairn
app-rail = الأقسام
app-rail-incidents = الحوادث
app-rail-cases = القضايا
app-rail-people = الأشخاص
app-rail-timeline = الخط الزمني
app-rail-export = التصدير
app-rail-vault = الخزنة
app-lock = إقفال
app-locking = جارٍ الإقفال…
app-practice = تدريب: كل شيء مُختلَق، ويُحذف عند القفل
app-practice-short = تدريب.
app-practice-title = Cairn: تدريب، كل شيء مُختلَق
app-back = رجوع
app-cancel = إلغاء
app-pause = أوقف مؤقتًا
app-resume = تابع
app-done = تم
app-language = اللغة
app-saved-at = حُفظ { $time }
app-progress-bytes = { $done } من { $total }
app-progress-pages = { $done } من { $total } صفحات
app-progress-files = الملف { $file } من { $files }
app-progress-lock = الإقفال يوقف هذا العمل. ويُقفل Cairn بعد 3 دقائق لا يكتب فيها أحد ولا يحرّك المؤشر.

## Dates as far as they are known; $date and $end come formatted for the language.
app-date-estimate = نحو { $date }
app-date-before = قبل { $date }
app-date-after = بعد { $date }
app-date-between = بين { $date } و{ $end }

## All keys, on the page that "?" opens.
app-keys-title = المفاتيح
app-keys-lock = إقفال فوري من أي شاشة
app-keys-search = البحث في القائمة
app-keys-filter = تصفية الحوادث
app-keys-new = إنشاء حادثة أو قضية أو شخص
app-keys-part = الانتقال إلى الجزء التالي من الصفحة، ومع Shift إلى الجزء السابق
app-keys-up = الصعود في القائمة
app-keys-down = النزول في القائمة
app-keys-choose = اختيار حادثة في القائمة
app-keys-open = فتح العنصر المحدد
app-keys-back = مغادرة هذه الصفحة
app-keys-help = عرض هذه الصفحة
app-verifying = يجري فحص الخزنة في الخلفية
