### Labels of the controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## What was done (act-type): one type of act against one victim
act-type-killing = 杀害
act-type-attempted-killing = 杀人未遂
act-type-death-in-custody = 羁押期间死亡
act-type-torture-ill-treatment = 酷刑或其他虐待
act-type-physical-assault = 人身攻击
act-type-rape = 强奸
act-type-sexual-assault = 强奸以外的性侵犯
act-type-sexual-harassment = 性骚扰
act-type-death-threat = 死亡威胁
act-type-other-threat = 其他威胁
act-type-threat-to-relatives = 威胁亲属
act-type-threat-to-colleagues = 威胁同事
act-type-stalking = 跟踪尾随
act-type-psychological-harassment = 精神骚扰
act-type-arrest = 逮捕
act-type-detention = 拘留
act-type-house-arrest = 软禁
act-type-disappearance = 强迫失踪
act-type-abduction = 绑架
act-type-summons-interrogation = 传唤或讯问
act-type-degrading-conditions = 不人道或有辱人格的羁押条件
act-type-denial-medical-care = 拒绝提供医疗
act-type-incommunicado-or-solitary = 隔离羁押（与外界隔绝）或单独监禁
act-type-denial-family-contact = 禁止与家人联系
act-type-denial-legal-assistance = 拒绝提供法律援助
act-type-denial-communication-with-defence = 禁止与辩护律师沟通
act-type-unfair-trial = 不公正审判
act-type-criminal-charges = 刑事指控
act-type-security-or-terrorism-charge = 依安全或反恐法律提出的指控
act-type-sentence = 判刑
act-type-fine = 罚款
act-type-surveillance = 监视
act-type-raid-search-home = 突击搜查或搜查住所
act-type-raid-search-office = 突击搜查或搜查办公场所
act-type-device-seizure = 扣押设备或文件
act-type-spyware-hacking = 间谍软件或黑客入侵
act-type-account-takeover = 网络账户被盗用
act-type-doxxing = 人肉搜索（公开私人信息）
act-type-online-harassment = 网络骚扰
act-type-blocking-censorship = 封锁或审查
act-type-travel-ban-or-passport-seizure = 禁止出境或扣押护照
act-type-exile = 被迫流亡
act-type-denial-of-return = 禁止返回
act-type-deportation = 递解出境或驱逐
act-type-refoulement = 推回（强行遣返）
act-type-eviction = 强迫迁离
act-type-loss-of-nationality = 剥夺国籍
act-type-smear-defamation = 抹黑或诽谤
act-type-state-media-attack = 官方媒体的攻击
act-type-hate-speech-incitement = 仇恨言论或煽动
act-type-stigmatising-listing = 污名化标签或列入名单
act-type-office-closure = 关闭办公场所
act-type-deregistration-or-ban = 注销或取缔组织
act-type-meeting-ban = 禁止或驱散集会
act-type-funding-restriction = 限制资金
act-type-account-or-asset-freeze = 冻结账户或资产
act-type-administrative-or-tax-inspection = 行政或税务检查
act-type-dismissal = 解雇
act-type-licence-revocation-or-disbarment = 吊销执照或取消律师资格
act-type-property-destruction = 毁坏财产
act-type-confiscation = 没收财产
act-type-denial-of-services-or-benefits = 拒绝提供服务或福利
act-type-obstruct-travel-to-un = 阻挠前往联合国
act-type-visa-or-entry-refusal = 拒发签证或拒绝入境
act-type-accreditation-blocked-or-deferred = 阻挠或推迟认证资格
act-type-unauthorised-filming-at-un = 在联合国场所未经许可拍摄
act-type-interruption-or-intimidation-in-meeting = 在会议上打断或恐吓
act-type-interference-with-online-participation = 干扰在线参与
act-type-retaliation-against-interlocutors-after-visit = 访问后报复会见对象
act-type-restrictive-law = 限制性法律或政策
act-type-reduced-guarantees = 削减法律保障
act-type-failure-to-protect = 未提供保护
act-type-failure-to-investigate = 未开展调查
act-type-other = 其他行为
act-type-unknown = 行为类型不详

## Families under which forms group the types of act
act-family-life = 生命权
act-family-integrity = 身心完整
act-family-liberty = 人身自由
act-family-detention-conditions = 羁押条件
act-family-justice = 司法
act-family-privacy = 隐私与数字空间
act-family-movement = 迁徙与居住
act-family-reputation = 名誉
act-family-association = 结社、集会与资源
act-family-livelihood = 生计与财产
act-family-un-access = 与联合国接触的渠道
act-family-law-policy = 法律与政策
act-family-omission = 不作为
act-family-other = 其他

## What a person record stands for
person-kind-individual = 个人
person-kind-family = 家庭
person-kind-group-or-organisation = 团体或组织
person-kind-community = 社区
person-kind-social-group = 社会群体
person-kind-people-in-general = 一般民众

## A person's part in an incident
role-victim = 据称受害者
role-witness = 证人
role-source = 信息来源
role-relative = 亲属
role-lawyer = 律师
role-colleague = 同事
role-companion = 同行者
role-submitter = 提交人
role-other = 其他身份

## Alleged perpetrators: what kind of actor
perpetrator-type-national-official = 中央官员
perpetrator-type-local-official = 地方官员
perpetrator-type-armed-forces = 武装部队
perpetrator-type-police = 警察
perpetrator-type-prison = 监狱当局
perpetrator-type-intelligence = 情报机构
perpetrator-type-legislature = 立法机关
perpetrator-type-judiciary = 司法机关
perpetrator-type-prosecutor = 检察机关
perpetrator-type-embassy-or-consulate = 使领馆
perpetrator-type-state-media = 官方媒体
perpetrator-type-pro-government-paramilitary = 亲政府准军事团体
perpetrator-type-vigilante = 私刑团体
perpetrator-type-opposition-armed-group = 反对派武装团体
perpetrator-type-private-army = 私人军队
perpetrator-type-private-security = 私营保安公司
perpetrator-type-mob = 聚众人群
perpetrator-type-occupying-force = 占领军
perpetrator-type-business-national = 本国企业
perpetrator-type-business-transnational = 跨国企业
perpetrator-type-landowner = 土地所有者
perpetrator-type-ifi = 国际金融机构
perpetrator-type-employer = 雇主
perpetrator-type-school = 学校或大学
perpetrator-type-family = 家庭成员
perpetrator-type-community-or-religious-leader = 社区或宗教领袖
perpetrator-type-online-troll-network = 有组织的网络账号
perpetrator-type-organised-crime = 有组织犯罪集团
perpetrator-type-other = 其他行为者
perpetrator-type-unknown = 行为者不详

## Alleged perpetrators: in what degree involved
degree-carried-out = 实施
degree-ordered = 下令
degree-planned = 策划
degree-present = 在场
degree-passive-accomplice = 消极共犯
degree-suspected = 涉嫌参与
degree-authored-law = 制定有关法律或政策
degree-supported-law = 支持有关法律或政策
degree-implemented-law = 执行有关法律或政策
degree-no-control-over-subordinates = 未能管束下属
degree-knew-and-did-not-act = 知情而未采取行动
degree-did-not-prevent = 未予制止
degree-general-political-responsibility = 一般政治责任
degree-unknown = 参与程度不详

## Alleged perpetrators outside the State: their link to it
state-link-none-known = 未知与国家有关联
state-link-acting-on-instruction = 按国家指示行事
state-link-support = 得到国家支持
state-link-acquiescence-or-tolerance = 得到国家默许或容忍
state-link-failure-to-protect = 国家未提供保护
state-link-unknown = 关联不详

## Where the work on an incident stands
incident-status-draft = 草稿
incident-status-active = 进行中
incident-status-pending = 待处理
incident-status-closed = 已结案
incident-status-archived = 已归档

## Whether an incident is held to be a reprisal
reprisal-yes = 属于报复
reprisal-no = 不属于报复
reprisal-under-assessment = 评估中

## Who may see a record
sensitivity-normal = 普通
sensitivity-confidential = 机密
sensitivity-source-protected = 保护信息来源
sensitivity-un-only = 仅供联合国

## What kind of evidence
evidence-kind-photo = 照片
evidence-kind-video = 视频
evidence-kind-audio = 录音
evidence-kind-document = 文件
evidence-kind-message = 信息往来
evidence-kind-web-capture = 网页截存
evidence-kind-medical = 医疗记录
evidence-kind-forensic = 法医或技术鉴定报告
evidence-kind-court = 法院文书
evidence-kind-physical = 实物
evidence-kind-other = 其他证据

## What an evidence item is to its original
evidence-role-evidentiary-original = 证据原件
evidence-role-working-copy = 工作副本
evidence-role-redacted-derivative = 遮盖处理的副本
evidence-role-translation = 译文
evidence-role-transcript = 文字记录

## Informed consent: what a person said about one receiver
consent-granted = 同意
consent-granted-with-conditions = 有条件同意
consent-refused = 拒绝
consent-not-asked = 未询问
consent-withdrawn = 已撤回

## Consent of everybody in an incident, taken together
consent-state-given = 已同意
consent-state-partly = 部分同意
consent-state-refused = 拒绝
consent-state-not-asked = 未询问
consent-state-nobody = 无须询问

## United Nations and regional mechanisms
mechanism-hrc-session = 人权理事会会议
mechanism-hrc-president = 人权理事会主席
mechanism-upr = 普遍定期审议
mechanism-sp-thematic = 特别程序专题任务
mechanism-sp-country = 特别程序国别任务
mechanism-wgad = 任意拘留问题工作组
mechanism-wgeid = 强迫或非自愿失踪问题工作组
mechanism-hrc-investigative-mechanism = 调查委员会、实况调查团或调查机制
mechanism-hrc-forum-or-expert-mechanism = 人权理事会论坛或专家机制
mechanism-hrc-complaint-procedure = 人权理事会申诉程序
mechanism-ccpr = 人权事务委员会
mechanism-cescr = 经济、社会及文化权利委员会
mechanism-cerd = 消除种族歧视委员会
mechanism-cedaw = 消除对妇女歧视委员会
mechanism-cat = 禁止酷刑委员会
mechanism-spt = 防范酷刑小组委员会
mechanism-crc = 儿童权利委员会
mechanism-cmw = 移徙工人委员会
mechanism-crpd = 残疾人权利委员会
mechanism-ced = 强迫失踪问题委员会
mechanism-ohchr-headquarters = 联合国人权高专办总部
mechanism-ohchr-field-presence = 人权高专办外地机构或顾问
mechanism-country-team = 联合国国家工作队
mechanism-peace-operation = 联合国和平行动
mechanism-general-assembly = 联合国大会
mechanism-security-council = 安全理事会
mechanism-ecosoc-or-ngo-committee = 经济及社会理事会或非政府组织委员会
mechanism-csw = 妇女地位委员会
mechanism-hlpf = 可持续发展高级别政治论坛
mechanism-un-women = 联合国妇女署
mechanism-other-un = 联合国其他机构、基金或会议
mechanism-un-voluntary-fund-torture = 援助酷刑受害者自愿基金
mechanism-international-financial-institution = 国际金融机构
mechanism-achpr = 非洲人权和民族权委员会
mechanism-iachr = 美洲人权委员会
mechanism-ecthr-or-coe = 欧洲人权法院或欧洲委员会
mechanism-osce-odihr = 欧洲安全与合作组织或其人权办公室
mechanism-aichr = 东盟政府间人权委员会
mechanism-nhri = 国家人权机构
mechanism-npm = 国家防范机制
mechanism-other = 其他机制

## How the engagement took place
engagement-mode-written-submission = 书面材料
engagement-mode-individual-communication = 个人来文
engagement-mode-urgent-appeal-request = 请求发出紧急呼吁
engagement-mode-oral-statement = 口头发言
engagement-mode-side-event = 会外活动
engagement-mode-meeting-with-mandate-holder = 会见任务负责人
engagement-mode-testimony-interview = 作证或面谈
engagement-mode-visit-interlocutor = 会见来访代表团
engagement-mode-visit-assistant = 协助访问（口译、驾驶、接待）
engagement-mode-legal-representation = 法律代理
engagement-mode-accreditation-request = 申请认证或咨商地位
engagement-mode-staff-or-member-nhri-npm = 国家人权机构或防范机制的工作人员或成员
engagement-mode-subject-of-un-action = 案件已由联合国处理
engagement-mode-publicised-un-findings = 宣传联合国的结论
engagement-mode-planned-but-deterred = 已计划但受阻吓而放弃
engagement-mode-other = 其他方式

## The form of the engagement
engagement-format-in-person = 当面
engagement-format-online = 在线
engagement-format-hybrid = 混合形式
engagement-format-written = 书面

## Where the engagement stands
engagement-status-sought = 寻求中
engagement-status-ongoing = 进行中
engagement-status-past = 过去

## Paragraph 4 of Human Rights Council resolution 48/17
op4-limb-a = (a) 试图、正在或曾经与联合国合作，或提供证词或资料
op4-limb-b = (b) 正在或曾经利用联合国程序，或协助他人利用
op4-limb-c = (c) 正在或曾经依条约程序提交来文，或协助他人提交
op4-limb-d = (d) 受害者的亲属，或协助受害者的人的亲属

## How public the engagement was
visibility-public = 公开
visibility-restricted = 仅限少数人知悉
visibility-confidential = 保密
visibility-confidential-but-leaked = 保密但已泄露

## Whether the authorities knew of the engagement
authorities-knew-yes = 是
authorities-knew-likely = 很可能
authorities-knew-unknown = 不详
authorities-knew-no = 否

## Why there is no value
missing-unknown = 不详
missing-not-asked = 未询问
missing-withheld-by-person = 本人不愿透露
missing-withheld-for-safety = 为安全起见不予透露
missing-not-applicable = 不适用

## How a date is to be read
date-qualifier-exact = 确切日期
date-qualifier-estimate = 大约
date-qualifier-before = 早于
date-qualifier-after = 晚于
date-qualifier-between = 介于
date-in-calendar = { $date }，{ $calendar }

## Who made a translation
translation-status-human = 人工翻译
translation-status-reviewed = 人工翻译并经审校
translation-status-machine = 机器翻译，未经审校

## Kinds of record
record-kind-incident = 事件
record-kind-act = 行为
record-kind-person = 人员
record-kind-participation = 人员身份
record-kind-involvement = 据称施害者
record-kind-engagement = 与机制的合作
record-kind-evidence = 证据
record-kind-consent = 同意
record-kind-receiver = 接收方
record-kind-case = 案件
record-kind-nexus = 与合作的关联
record-kind-statement = 陈述
record-kind-domestic-step = 国内步骤
record-kind-intervention = 干预
record-kind-state-reply = 国家答复
record-kind-follow-up = 后续情况
record-kind-risk = 风险评估
record-kind-informed-consent = 关于同意的谈话
record-kind-submission = 已封装的封装包
record-kind-accession = 已收入的封装包

## 值有什么问题
fault-form = 不是此处应有的值
fault-unknown-field = 没有此名称的字段
fault-required = 必填，但缺失
fault-code = 不是列表中的代码
fault-date = 不是日期，或日历中没有这一天
fault-range = 时间段缺少终点，或终点早于起点
fault-country = 不是国家代码（ISO 3166-1 三位字母）
fault-number = 不是整数，或过大
fault-flag = 既不是“是”也不是“否”
fault-one-to-five = 不是 1 到 5 的数
fault-too-long = 超过 1,000,000 个字符
fault-id = 不是标识符
fault-language = 不是语言标签（BCP 47）
fault-coordinate = 不是以度表示的纬度或经度
fault-receiver = 不是接收方的密钥
fault-reference = 指向的记录既不在文件中，也不在保险库中
fault-taken = 已被使用
fault-evidence = 证据不能从文本文件导入
fault-json = 不是 JSON 对象
fault-encoding = 不是 UTF-8 文本
fault-cells = 单元格数与表头不符
fault-column = 列名未知或重复
