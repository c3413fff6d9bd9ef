### The invented case of the practice vault. Every text says that it is invented; a name looks it.
### A name must not contain a word that stands in these texts otherwise: the search for names would find it there.
practice-name-receiver = جهة متلقية للتدريب (مُختلَقة)
practice-name-noor = نور الخيال
practice-name-lina = لينا الحكاية
practice-name-sami = سامي الأمثولة
practice-name-association = الجمعية المُختلَقة للتدريب
practice-name-officer = النقيب فلان الفلاني

## The case
practice-case-title = عمل انتقامي بسبب كلمة أُلقيت في الأمم المتحدة (مُختلَق)
practice-case-summary = حالة مُختلَقة للتدريب. تتحدث مدافعة في فعالية جانبية لمجلس حقوق الإنسان، فيُقبض عليها بعد تسعة أيام، ثم تُهدَّد أختها بالهاتف.
practice-case-pattern = مُختلَق: استُجوب عضوان آخران في الجمعية نفسها عن سفرهما إلى جنيف في الشهر نفسه.
practice-locality = بلدة لا وجود لها (مُختلَقة؛ وُضعت أنتاركتيكا مكان الدولة كي لا تُقصد أي دولة)

## The persons
practice-noor-occupation = معلّمة في مدرسة ابتدائية (مُختلَق)
practice-noor-contact = مُختلَق: عن طريق أختها فقط، ولا يُتصل بها هاتفيًا أبدًا
practice-noor-themes = الحق في التعليم (مُختلَق)
practice-noor-activities = مُختلَق: توثّق إغلاق المدارس وتبلّغ عنه
practice-noor-profile = مُختلَق: معروفة في بلدتها منذ أن تحدثت في الإذاعة المحلية
practice-association-activities = مُختلَق: تساند المعلّمين الذين يبلّغون عن الانتهاكات

## First incident
practice-arrest-title = قبض بعد فعالية جانبية (مُختلَق)
practice-arrest-narrative =
    نص مُختلَق للتدريب: لم يقع شيء من هذا.
    في 3 آذار/مارس 2025 تحدثت نور الخيال في فعالية جانبية في جنيف عن مدارس أُغلقت. وفي 12 آذار/مارس، نحو الثامنة صباحًا، أوقفها رجلان بملابس مدنية عند باب مدرستها. وقال أحدهما: «ما كان ينبغي أن تتحدثي هناك». ورأى ذلك سامي الأمثولة من الجهة المقابلة من الشارع. احتُجزت حتى المساء وسُئلت عمّن دفع نفقات سفرها. وصودر هاتفها.
practice-arrest-reason = مُختلَق: «للتحقق من هويتها»
practice-arrest-law = قانون مُختلَق بشأن النظام العام
practice-arrest-physical = مُختلَق: لم تذكر شيئًا
practice-arrest-psychological = مُختلَق: نومها مضطرب وتخاف من فتح الباب
practice-arrest-economic = مُختلَق: خسرت أجر يوم
practice-arrest-chilling = مُختلَق: ألغت لقاءً مع مقرر خاص
practice-detention-place = مركز شرطة في بلدة لا وجود لها (مُختلَق)
practice-detention-conditions = مُختلَق: غرفة بلا نافذة، ولا ماء مدة خمس ساعات
practice-detention-reasons = مُختلَق: لم تُبلَّغ بأي سبب كتابةً
practice-grading-reasoning = مُختلَق: الرواية مفصّلة وتتفق مع الاستدعاء، وقد رأى شاهد بدايتها
practice-involvement-description = مُختلَق: رجلان بملابس مدنية وسيارة رمادية بلا لوحات
practice-involvement-unit = وحدة مُختلَقة للنظام العام
practice-involvement-basis = مُختلَق: ذكر رتبته واسمه حين وقّع على استلام الهاتف
practice-engagement-body = مجلس حقوق الإنسان، الدورة 58، فعالية جانبية (مُختلَقة)
practice-engagement-subject = مُختلَق: مدارس أُغلقت دون إشعار
practice-engagement-place = جنيف (الفعالية مُختلَقة)
practice-engagement-how-known = مُختلَق: عُرضت عليها أثناء الاستجواب صورة لها على المنصة
practice-nexus-reasoning = مُختلَق: أشار أحد الرجلين إلى كلمتها؛ وكان بين الأمرين تسعة أيام؛ ولم تُسأل عن شيء آخر
practice-nexus-alternative = مُختلَق: قد تقول السلطات إنه كان تحققًا من الهوية. ولم تُفحص هوية أحد غيرها في ذلك الصباح.

## How we know
practice-evidence-title = استدعاء (مُختلَق)
practice-evidence-obtained = مُختلَق: سلّمته أختها في 14 آذار/مارس 2025
practice-evidence-description = مُختلَق: استدعاء إلى مركز الشرطة بلا سبب وبلا ختم
practice-evidence-body =
    مُختلَق للتدريب. ليست هذه وثيقة صادرة عن أي سلطة.
    يُطلب من المسماة نور الخيال الحضور إلى مركز بلدة لا وجود لها.
practice-statement-taken-by = موثّقة مُختلَقة
practice-statement-place = مُختلَق: في مكتب الجمعية
practice-statement-language = العربية (المحادثة مُختلَقة)
practice-statement-account = مُختلَق. «كانوا يعرفون ما قلته، كلمة كلمة تقريبًا. وسألوا ثلاث مرات عمّن دفع».
practice-statement-claim = مُختلَق: اقتادها رجلان من عند باب المدرسة
practice-statement-distress = مُختلَق: توقفت مرتين، وأُخذت استراحة عشر دقائق

## What was done about it
practice-step-authority = النيابة العامة في بلدة لا وجود لها (مُختلَق)
practice-step-outcome = مُختلَق: لم تُسجَّل الشكوى
practice-step-why-not = مُختلَق: قال الموظف إنه لا شيء يستدعي الشكوى
practice-intervention-by = مكلَّف بولاية مُختلَق
practice-intervention-to = البعثة الدائمة لدولة لا وجود لها (مُختلَق)
practice-intervention-requested = مُختلَق: إعادة الهاتف وإجراء تحقيق
practice-intervention-summary = مُختلَق: نداء عاجل بشأن القبض
practice-reply-authority = وزارة لا وجود لها (مُختلَق)
practice-reply-summary = مُختلَق: تقول الوزارة إنه لا يوجد قبض كهذا في سجلاتها
practice-follow-up = مُختلَق: أُعيد الهاتف بعد ستة أسابيع وقد مُحي ما فيه

## What could happen, and what they agreed to
practice-risk-actor = مُختلَق: الضباط أنفسهم
practice-risk-act = مُختلَق: قبض ثانٍ إذا عُرفت الحالة علنًا
practice-risk-capability = مُختلَق: يعرفون أين تسكن وأين تعمل
practice-risk-vulnerability = مُختلَق: تعيش وحدها
practice-risk-capacity = مُختلَق: يستطيع محامي الجمعية الحضور خلال ساعة
practice-risk-mitigation = مُختلَق: الرسالة سرية، ومكالمة كل مساء
practice-risk-view = مُختلَق: تريد التبليغ عما جرى ولا تريد نشره
practice-consent-granted = مُختلَق: سُئلت في 15 آذار/مارس 2025 حضوريًا، وقرأت النص بنفسها
practice-consent-conditions = مُختلَق: بشرط ألا يُذكر اسمها
practice-consent-refused = مُختلَق: يخاف على عمله ولا يريد أن يُذكر اسمه
practice-consent-place = مُختلَق: في بيتها
practice-consent-questions = مُختلَق: سألت هل ستعرف الدولة اسمها

## Second incident
practice-threat-title = تهديد هاتفي لأختها (مُختلَق)
practice-threat-narrative =
    نص مُختلَق للتدريب: لم يقع شيء من هذا.
    في مساء يوم بعد القبض تلقت لينا الحكاية مكالمة من رقم مخفي. قال صوت رجل: «قولي لأختك أن تلزم بيتها». ولم تعرف الصوت. تُركت هنا بعض الإجابات مفتوحة عن قصد، ليكون هناك ما يُستكمل.
practice-threat-reason = مُختلَق: «قولي لأختك أن تلزم بيتها»
practice-threat-involvement = مُختلَق: صوت رجل هادئ في نحو الأربعين
