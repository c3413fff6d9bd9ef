### START-HERE.html and other documents that go into a bundle.
report-start-title = ابدأ من هنا
report-start-alleged = كل ما في هذه الصفحة ادعاءات، ما لم يُذكر خلاف ذلك. وهو ما سُجل نقلًا عن المعنيين، ولم تثبت هنا إدانة أحد ممن ورد فيه.
report-start-confidential = تعامل مع هذه الحزمة بسرية. سلامة الناس تتوقف على ذلك.
report-practice-title = تدريب: كل ما هنا مُختلَق
report-practice-what = خُتمت هذه الحزمة من خزنة تدريب. لا وجود لأي شخص فيها، ولم يقع شيء مما تذكره. لا تتصرف بناءً عليها ولا تمرّرها على أنها بلاغ.
report-start-about = عن هذه الحزمة
report-start-id = الحزمة
report-start-sealed = وقت الختم (التوقيت العالمي، بحسب ساعة المرسل)
report-start-receivers = مختومة لحاملي هذه المفاتيح
report-start-signature = التوقيع
report-start-signed = موقعة. يشرح README.txt كيف يُتحقق من التوقيع وماذا يُثبت.
report-start-unsigned = غير موقعة. لا شيء في الحزمة يُظهر من أعدها.
report-start-left-out = ما الذي تُرك
report-start-left-out-none = لم يُترك شيء.
report-start-left-out-why = يقرر الناس بأنفسهم من يتلقى ما يخصهم. تُرك ما يلي لأن أحدهم لم يوافق أو حفاظًا على سلامة أحدهم:
report-start-left-out-persons = أشخاص: { $count }
report-start-left-out-participations = أدوار أشخاص في الحوادث: { $count }
report-start-left-out-acts = أفعال: { $count }
report-start-left-out-engagements = حالات تعاون: { $count }
report-start-left-out-evidence = مواد أدلة: { $count }
report-start-left-out-statements = إفادات: { $count }
report-start-left-out-follow-ups = أحداث لاحقة: { $count }
report-start-left-out-steps = خطوات داخل البلد: { $count }
report-start-left-out-interventions = تدخلات: { $count }
report-start-left-out-replies = ردود الدول: { $count }
report-start-left-out-nexuses = صلات بين فعل وتعاون: { $count }
report-start-left-out-fields = إجابات منفردة: { $count }
report-start-left-out-marks = تحل «[person 1]» وما شابهها محل أشخاص حُذفت أسماؤهم من النص. الرقم الواحد شخص واحد في الحزمة كلها.
report-start-check = كيف تتحقق من هذه الحزمة
report-start-check-how = في README.txt، في المجلد الأعلى من هذا، أوامر ويندوز وماك ولينكس. لا حاجة إلى برنامج آخر.
report-start-check-evidence = لا تفتح ملفات الأدلة إلا حيث لا تُلحق ضررًا: بواسطة Dangerzone أو على جهاز لا يُستعمل لغير ذلك.
report-start-data = المحتوى نفسه كبيانات: records.json. سلسلة الحيازة: custody.jsonl. كلاهما في هذا المجلد.
report-incidents = الحوادث
report-incidents-shown = ما لم يُسأل عنه لا يظهر هنا. وحيث لا توجد إجابة لسبب آخر يُذكر السبب.
report-incident-numbered = الحادثة { $number }
report-persons = الأشخاص
report-acts = الأفعال المدعاة
report-engagements = التعاون مع الأمم المتحدة أو هيئة إقليمية
report-evidence = الأدلة
report-evidence-path = الملف في هذه الحزمة
report-evidence-name = الاسم الذي كان له
report-evidence-bytes =
    { $count ->
        [zero] { $count } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتًا
       *[other] { $count } بايت
    }
report-not-here = { $kind }، خارج هذه الحزمة
report-one-to-five = { $number } من 5
report-start-whole = كل ما هنا لكم وحدكم: المصادر، وسبل الوصول إلى الأشخاص، وما وافقوا عليه، والأصول. أما ما يجوز إحالته إلى الدولة فهو في المجلد «transmissible»، ولا شيء سواه.
report-part-title = الجزء أ: ما يجوز إحالته إلى الدولة
report-part-what = كل من يُذكر اسمه هنا وافق على ذلك. وقد أُزيلت الأسماء الأخرى. والمحتوى نفسه في صورة بيانات مع الملفات التابعة له في هذا المجلد.
report-start-data-part = المحتوى نفسه في صورة بيانات: records.json في هذا المجلد.
report-start-organisation = المرسل، باسمه
report-start-passphrase = مختومة بعبارة مرور: كل من يملكها يستطيع فتح هذه الحزمة.
report-start-left-out-pseudonyms = أشخاص بأسماء مستعارة: { $count }
report-earlier-supersedes = تحل هذه الحزمة محل حزمة سابقة:
report-earlier-supersedes-how = استعملوا هذه. ما لا يوجد إلا في السابقة لم يعد قائمًا، وربما غيّر الأشخاص ما وافقوا عليه.
report-earlier-withdraws = تسحب هذه الحزمة حزمة سابقة:
report-earlier-withdraws-persons = تسحب هذه الحزمة ما ذكرته حزمة سابقة عن هؤلاء الأشخاص:
report-earlier-withdraws-how = توقفوا عن استعمال تلك المعلومات واحذفوها حيث أمكن، وأبلغوا المرسل بذلك. وأبلغوه أيضًا بما أُحيل أو نُشر من قبل.
report-consents = ما وافق عليه الأشخاص
report-consents-what = كل سطر هو آخر ما قاله شخص عن استعمال واحد لمعلوماته. وما ليس في الجدول لم يُسأل عنه، ويُعد مرفوضًا.
report-consents-person = الشخص
report-consents-purpose = الاستعمال
report-consents-value = ما قاله
report-consents-date = في
report-consents-until = سارٍ حتى
