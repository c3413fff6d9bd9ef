### The invented case of the practice vault. Every text says that it is invented; a name looks it.
### A name must not contain a word that stands in these texts otherwise: the search for names would find it there.
practice-name-receiver = 练习接收方（虚构）
practice-name-noor = 虚构甲
practice-name-lina = 虚构乙
practice-name-sami = 虚构丙
practice-name-association = 虚构练习协会
practice-name-officer = 虚构丁队长

## The case
practice-case-title = 因在联合国发言而遭报复（虚构）
practice-case-summary = 供练习的虚构案件。一名人权维护者在人权理事会的会外活动上发言，九天后被逮捕，其妹妹随后受到电话威胁。
practice-case-pattern = 虚构：同一协会另有两名成员当月因前往日内瓦而受到盘问。
practice-locality = 一个并不存在的城镇（虚构；国家一栏填南极洲，以免影射任何国家）

## The persons
practice-noor-occupation = 小学教师（虚构）
practice-noor-contact = 虚构：只能通过她的妹妹联系，绝不打电话
practice-noor-themes = 受教育权（虚构）
practice-noor-activities = 虚构：记录学校被关闭的情况并提出报告
practice-noor-profile = 虚构：自从在地方电台发言以来，在当地为人所知
practice-association-activities = 虚构：支持举报侵权行为的教师

## First incident
practice-arrest-title = 会外活动之后被逮捕（虚构）
practice-arrest-narrative =
    供练习的虚构内容：以下均未发生。
    2025年3月3日，虚构甲在日内瓦的一次会外活动上就学校被关闭一事发言。3月12日上午八时许，两名便衣男子在校门口拦住她。其中一人说：“你不该在那里发言。”虚构丙在街对面目睹了经过。她被扣留到傍晚，并被追问旅费由谁支付。她的电话被扣下。
practice-arrest-reason = 虚构：“为核实身份”
practice-arrest-law = 一部虚构的公共秩序法
practice-arrest-physical = 虚构：她称没有
practice-arrest-psychological = 虚构：睡眠不好，不敢开门
practice-arrest-economic = 虚构：损失一天工资
practice-arrest-chilling = 虚构：她取消了与一位特别报告员的会面
practice-detention-place = 一个并不存在的城镇的警察局（虚构）
practice-detention-conditions = 虚构：房间没有窗户，五小时没有水喝
practice-detention-reasons = 虚构：没有书面告知任何理由
practice-grading-reasoning = 虚构：陈述详细，与传票相符，且有一名证人看到开头
practice-involvement-description = 虚构：两名便衣男子，一辆没有车牌的灰色汽车
practice-involvement-unit = 一个虚构的公共秩序部门
practice-involvement-basis = 虚构：他签收电话时报出了职衔和姓名
practice-engagement-body = 人权理事会第58届会议，会外活动（虚构）
practice-engagement-subject = 虚构：学校未经通知即被关闭
practice-engagement-place = 日内瓦（该活动为虚构）
practice-engagement-how-known = 虚构：盘问时向她出示了她在台上发言的照片
practice-nexus-reasoning = 虚构：其中一人提到她的发言；两事相隔九天；没有问她别的事
practice-nexus-alternative = 虚构：当局可能会说这是核查身份。但当天上午没有核查其他人。

## How we know
practice-evidence-title = 传票（虚构）
practice-evidence-obtained = 虚构：由她的妹妹于2025年3月14日交来
practice-evidence-description = 虚构：要求到警察局的传票，没有理由，也没有印章
practice-evidence-body =
    供练习的虚构内容。这不是任何机关的文件。
    现要求名为虚构甲的人前往一个并不存在的城镇的警察局。
practice-statement-taken-by = 一名虚构的记录人
practice-statement-place = 虚构：在协会办公室
practice-statement-language = 中文（谈话为虚构）
practice-statement-account = 虚构。“我说了什么，他们几乎一字不差地知道。钱是谁出的，他们问了三遍。”
practice-statement-claim = 虚构：两名男子在校门口把她带走
practice-statement-distress = 虚构：她两次停顿，中间休息了十分钟

## What was done about it
practice-step-authority = 一个并不存在的城镇的检察院（虚构）
practice-step-outcome = 虚构：申诉未予登记
practice-step-why-not = 虚构：办事员说没有什么可申诉的
practice-intervention-by = 一名虚构的任务负责人
practice-intervention-to = 一个并不存在的国家的常驻代表团（虚构）
practice-intervention-requested = 虚构：归还电话并进行调查
practice-intervention-summary = 虚构：就逮捕一事发出的紧急呼吁
practice-reply-authority = 一个并不存在的部（虚构）
practice-reply-summary = 虚构：该部称没有此项逮捕的记录
practice-follow-up = 虚构：六周后电话归还，内容已被清空

## What could happen, and what they agreed to
practice-risk-actor = 虚构：还是那几名警官
practice-risk-act = 虚构：如果此事公开，可能再次被捕
practice-risk-capability = 虚构：他们知道她的住处和工作地点
practice-risk-vulnerability = 虚构：独居
practice-risk-capacity = 虚构：协会的律师一小时内可以赶到
practice-risk-mitigation = 虚构：来文保密；每晚通一次电话
practice-risk-view = 虚构：她希望上报，但不要公开
practice-consent-granted = 虚构：2025年3月15日当面询问；她亲自阅读了文本
practice-consent-conditions = 虚构：条件是不写她的名字
practice-consent-refused = 虚构：他担心自己的工作，不愿被提及
practice-consent-place = 虚构：在她家中
practice-consent-questions = 虚构：她问国家是否会知道她的名字

## Second incident
practice-threat-title = 对她妹妹的电话威胁（虚构）
practice-threat-narrative =
    供练习的虚构内容：以下均未发生。
    逮捕之后某天傍晚，虚构乙接到一个隐藏号码打来的电话。一个男人的声音说：“告诉你姐姐待在家里。”她不认识这个声音。这里故意留下一些问题没有回答，好让练习者去补充。
practice-threat-reason = 虚构：“告诉你姐姐待在家里。”
practice-threat-involvement = 虚构：一个男人的声音，平静，四十岁左右
