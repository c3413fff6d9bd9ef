### Labels of the further controlled vocabularies: one for each code, in our own words. Ids: `<vocabulary>-<code>`.

## case-priority: how urgent work on a case is
case-priority-urgent = 紧急（生命、自由或身心完整面临风险）
case-priority-high = 高
case-priority-normal = 普通
case-priority-low = 低

## case-link: how one case is linked to another
case-link-same-pattern = 同一模式
case-link-same-victim = 同一据称受害者
case-link-follow-up = 后续跟进

## sphere: in the physical world, online, or both
sphere-offline = 线下
sphere-online = 线上
sphere-both = 线上和线下

## location-type: what kind of place it was
location-type-home = 住所
location-type-workplace = 工作地点
location-type-office = 办公室
location-type-street = 街道或其他露天场所
location-type-public-building = 公共建筑
location-type-court = 法院
location-type-police-station = 警察局
location-type-prison = 监狱或拘留中心
location-type-military-site = 军事场所
location-type-hospital = 医院或诊所
location-type-school = 学校或大学
location-type-place-of-worship = 宗教场所
location-type-border-or-airport = 边境口岸或机场
location-type-vehicle = 车辆
location-type-un-premises = 联合国房地
location-type-online = 网上
location-type-other = 其他地点
location-type-unknown = 地点不详

## pretext: the justification that was given
pretext-national-security = 国家安全
pretext-counter-terrorism = 反恐
pretext-public-order = 公共秩序
pretext-public-health-emergency = 突发公共卫生事件
pretext-foreign-agent-funding = 外国代理人或境外资金
pretext-defamation-or-false-news = 诽谤或虚假新闻
pretext-tax-or-administrative = 税务或行政事由
pretext-immigration = 移民
pretext-morality = 公共道德
pretext-none-given = 未说明理由
pretext-other = 其他理由

## chain-link: what this incident is to the other
chain-link-precedes = 先于
chain-link-follows = 后于
chain-link-causes = 导致
chain-link-results-from = 起因于
chain-link-part-of = 属于其中一部分
chain-link-contains = 包含
chain-link-parallel = 同时发生

## act-method: by what means it was done
act-method-beating = 殴打
act-method-shooting = 枪击
act-method-blade = 利器
act-method-asphyxiation = 窒息或扼颈
act-method-burning = 灼伤身体
act-method-electric-shock = 电击
act-method-suspension-or-forced-posture = 悬吊或强迫姿势
act-method-sexual-violence = 性暴力
act-method-deprivation = 剥夺（食物、睡眠、药物）
act-method-isolation = 隔离
act-method-sensory-stress = 感官压力（噪音、强光、寒冷、黑暗）
act-method-degradation = 羞辱
act-method-threats = 威胁
act-method-pharmacological = 药物或其他物质
act-method-tear-gas = 催泪瓦斯
act-method-arson = 纵火
act-method-explosives = 爆炸物
act-method-digital = 数字手段
act-method-other = 其他方法
act-method-unknown = 方法不详

## victim-status: what had become of the alleged victim when this was last known
victim-status-dead = 已去世
victim-status-injured = 受伤
victim-status-missing = 下落不明
victim-status-found-alive-free = 已找到，在世且未被羁押
victim-status-found-in-detention = 已找到，在羁押中
victim-status-released-under-investigation = 已获释，仍在接受调查
victim-status-released-pending-trial = 已获释，等待审判
victim-status-acquitted = 被判无罪
victim-status-served-sentence = 刑期已满
victim-status-held-under-investigation = 在押，接受调查
victim-status-held-pending-trial = 在押，等待审判
victim-status-serving-sentence = 正在服刑
victim-status-fugitive = 躲避当局
victim-status-movement-restricted = 行动受限
victim-status-exiled = 流亡
victim-status-displaced = 流离失所
victim-status-dismissed = 被解雇
victim-status-other = 其他状况
victim-status-unknown = 状况不详

## attribution: how those accused answer the allegation
attribution-officials-acknowledge = 官方承认确有其事
attribution-officials-deny = 官方否认有其事
attribution-officials-deny-responsibility = 官方否认责任
attribution-officials-other-explanation = 官方作出其他解释
attribution-officials-accept-responsibility = 官方承担责任
attribution-non-state-acknowledge = 非国家行为体承认确有其事
attribution-non-state-deny = 非国家行为体否认有其事
attribution-non-state-deny-responsibility = 非国家行为体否认责任
attribution-non-state-other-explanation = 非国家行为体作出其他解释
attribution-non-state-accept-responsibility = 非国家行为体承担责任
attribution-none = 未知有任何回应

## chilling-effect: what the act did to the cooperation with the United Nations
chilling-effect-stopped = 停止合作
chilling-effect-limited = 减少合作
chilling-effect-postponed = 推迟合作
chilling-effect-anonymous-only = 仅匿名合作
chilling-effect-continued = 继续合作
chilling-effect-unknown = 影响不详

## standard-of-proof: how firmly a finding is held
standard-of-proof-allegation = 指称
standard-of-proof-reasonable-suspicion = 合理怀疑
standard-of-proof-reasonable-grounds = 有合理理由相信
standard-of-proof-balance-of-probabilities = 盖然性权衡
standard-of-proof-beyond-reasonable-doubt = 排除合理怀疑

## counsel: access to a lawyer
counsel-none-permitted = 不准有律师
counsel-none-requested = 未要求律师
counsel-before-charge = 提出指控前有律师
counsel-after-charge = 提出指控后有律师
counsel-during-interrogation = 讯问期间有律师
counsel-after-statement = 录取陈述后有律师
counsel-at-trial-effective = 庭审中有有效辩护
counsel-at-trial-obstructed = 庭审中辩护受阻
counsel-private-consultation = 可与律师单独会见
counsel-supervised-consultation = 会见律师受监视
counsel-state-appointed = 国家指派律师
counsel-own-choice = 自选律师
counsel-unknown = 不详

## capture-acknowledged: whether those who hold the person admit it
capture-acknowledged-capture-denied = 否认剥夺自由
capture-acknowledged-acknowledged-place-hidden = 承认剥夺自由，但不透露地点
capture-acknowledged-acknowledged = 承认剥夺自由
capture-acknowledged-unknown = 不详

## statement-signed: whether the person signed a statement in custody
statement-signed-forced = 被迫签字
statement-signed-refused = 拒绝签字
statement-signed-not-requested = 未被要求签字
statement-signed-voluntary-understood = 自愿签字，理解内容
statement-signed-voluntary-not-understood = 自愿签字，但不理解内容
statement-signed-unknown = 不详

## torture-purpose: what the alleged ill-treatment was for
torture-purpose-information = 获取信息或供词
torture-purpose-intimidate-victim = 恐吓本人
torture-purpose-intimidate-others = 恐吓他人
torture-purpose-punishment = 惩罚
torture-purpose-destroy-personality = 摧毁人格
torture-purpose-extortion = 勒索钱财
torture-purpose-other = 其他目的
torture-purpose-unknown = 目的不详

## consistency: how far findings and account agree, from a qualified clinician’s report (Istanbul Protocol)
consistency-not-consistent = 不相符
consistency-consistent = 相符
consistency-highly-consistent = 高度相符
consistency-typical-of = 典型
consistency-diagnostic-of = 可作诊断依据

## autopsy: whether there was an autopsy
autopsy-professional = 由专业人员尸检
autopsy-informal = 非正式检验遗体
autopsy-none = 未尸检
autopsy-unknown = 不详

## death-certificate: whether there is a death certificate
death-certificate-none = 没有证明
death-certificate-exists-unavailable = 有，但无法取得
death-certificate-seen = 已查看，无副本
death-certificate-available = 有副本
death-certificate-unknown = 不详

## wgad-category: category of arbitrary detention claimed (Working Group on Arbitrary Detention)
wgad-category-i = 第一类：无法律依据
wgad-category-ii = 第二类：行使权利或自由
wgad-category-iii = 第三类：公正审判权未获尊重
wgad-category-iv = 第四类：移民或寻求庇护者未获复审
wgad-category-v = 第五类：歧视

## law-status: where a law or policy stands
law-status-draft = 草案
law-status-adopted = 已通过
law-status-applied = 已实施
law-status-repealed = 已废止
law-status-unknown = 不详

## property-measure: what was done to property or money
property-measure-seized = 扣押
property-measure-confiscated = 没收
property-measure-destroyed = 毁坏
property-measure-damaged = 损坏
property-measure-frozen = 冻结
property-measure-closed = 关闭
property-measure-fined = 罚款
property-measure-cut-off = 切断（资金或服务）
property-measure-other = 其他措施

## digital-means: by what digital means
digital-means-spyware = 间谍软件
digital-means-phishing = 网络钓鱼
digital-means-account-access = 未经许可进入账户
digital-means-doxxing = 人肉搜索（公开私人信息）
digital-means-harassment = 网络骚扰
digital-means-blocking = 封锁网站或账户
digital-means-shutdown = 切断互联网
digital-means-impersonation = 冒充身份
digital-means-surveillance = 数字监视
digital-means-other = 其他手段
digital-means-unknown = 手段不详

## victim-role: what the person does or is, for which they are targeted
victim-role-hrd = 人权维护者
victim-role-woman-hrd = 女性人权维护者
victim-role-journalist-media = 记者或媒体工作者
victim-role-lawyer = 律师
victim-role-victim-of-violation = 据称侵权行为的受害者
victim-role-witness = 证人
victim-role-relative = 亲属
victim-role-ngo-member = 非政府组织成员
victim-role-nhri-member = 国家人权机构成员
victim-role-npm-member = 国家防范机制成员
victim-role-trade-unionist = 工会人士
victim-role-indigenous-representative = 土著人民代表
victim-role-environmental-defender = 环境维护者
victim-role-lgbtiq-defender = 性少数群体（LGBTIQ+）权利维护者
victim-role-youth-or-child-defender = 青年或儿童维护者
victim-role-academic = 学者
victim-role-religious-minority-member = 宗教少数群体成员
victim-role-detainee = 被羁押者
victim-role-un-staff-or-local-partner = 联合国工作人员或当地合作伙伴
victim-role-whistle-blower = 举报人
victim-role-organisation = 组织
victim-role-other = 其他身份

## vulnerability: what exposes a person to more harm than others
vulnerability-woman-girl = 妇女或女童
vulnerability-child = 儿童
vulnerability-older-person = 老年人
vulnerability-disability = 残疾
vulnerability-indigenous = 土著人
vulnerability-minority = 少数群体成员
vulnerability-lgbtiq = 性少数群体（LGBTIQ+）
vulnerability-migrant-refugee = 移民或难民
vulnerability-detained = 被羁押
vulnerability-exile = 流亡
vulnerability-rural = 居住在农村或偏远地区
vulnerability-digital-exclusion = 难以使用数字技术
vulnerability-poverty = 贫困
vulnerability-health = 健康状况
vulnerability-associated-person = 与被针对者关系密切
vulnerability-other = 其他因素

## display-mode: how a person is shown to a reader
display-mode-real-name = 真名
display-mode-initials = 姓名首字母
display-mode-pseudonym = 化名
display-mode-withheld = 隐去姓名

## sex: as recorded
sex-female = 女性
sex-male = 男性
sex-intersex = 间性

## relationship: what one person is to another
relationship-spouse = 配偶
relationship-parent = 父亲或母亲
relationship-child = 子女
relationship-sibling = 兄弟姐妹
relationship-partner = 伴侣
relationship-colleague = 同事
relationship-lawyer = 律师
relationship-client = 律师的委托人
relationship-other = 其他关系

## name-kind: what kind of name it is
name-kind-native-script = 原文姓名
name-kind-transliteration = 转写
name-kind-alias = 别名
name-kind-previous = 曾用名
name-kind-given = 名
name-kind-family = 姓
name-kind-acronym = 首字母缩写
name-kind-other = 其他名称

## contact-channel: by what way a person can be reached
contact-channel-phone = 电话
contact-channel-message-app = 即时通讯应用
contact-channel-email = 电子邮件
contact-channel-post = 邮寄
contact-channel-in-person = 当面
contact-channel-through-person = 通过他人
contact-channel-other = 其他方式

## document-kind: what kind of identity document
document-kind-passport = 护照
document-kind-national-id = 身份证
document-kind-birth-certificate = 出生证明
document-kind-refugee-document = 难民证件
document-kind-press-card = 记者证
document-kind-bar-card = 律师证
document-kind-registration = 登记证书
document-kind-other = 其他证件

## ecosoc-status: consultative status with the Economic and Social Council
ecosoc-status-general = 一般咨商地位
ecosoc-status-special = 特别咨商地位
ecosoc-status-roster = 列入名册
ecosoc-status-applied = 已提出申请
ecosoc-status-deferred = 申请被推迟
ecosoc-status-withdrawn = 地位被撤销
ecosoc-status-none = 无咨商地位
ecosoc-status-unknown = 不详

## legal-status: whether an organisation is registered
legal-status-registered = 已登记
legal-status-registration-refused = 登记被拒
legal-status-registration-pending = 登记待批
legal-status-deregistered = 登记被注销
legal-status-dissolved = 已解散
legal-status-unregistered = 未登记
legal-status-unknown = 不详

## nexus-indicator: what speaks for a link between act and cooperation
nexus-indicator-perpetrator-said-so = 据称施害者如此表示
nexus-indicator-cited-in-charge-or-judgment = 指控或判决中提及合作
nexus-indicator-questioned-about-un-contact = 被问及与联合国的联系
nexus-indicator-prior-warning = 事先警告
nexus-indicator-un-documents-seized = 扣押与联合国有关的文件
nexus-indicator-public-denunciation-for-un-contact = 因与联合国联系而被公开指责
nexus-indicator-timing = 时间接近
nexus-indicator-pattern-similar-cases = 类似案件形成模式
nexus-indicator-witness-account = 证人陈述
nexus-indicator-official-document = 官方文件
nexus-indicator-other = 其他迹象

## nexus-strength: how strongly the link is shown
nexus-strength-explicit = 明确
nexus-strength-strong-circumstantial = 有力的间接迹象
nexus-strength-circumstantial = 间接迹象
nexus-strength-asserted-only = 仅有主张

## op4-role: in what position a person is protected by paragraph 4 of resolution 48/17
op4-role-principal = 合作者本人
op4-role-legal-assistant = 提供法律协助
op4-role-other-assistant = 提供其他协助
op4-role-relative = 亲属

## perpetrator-status: what had become of the alleged perpetrator when this was last known
perpetrator-status-in-post-uncharged = 在职，未受指控
perpetrator-status-charged-free = 受到指控，未被羁押
perpetrator-status-charged-detained = 受到指控，在押
perpetrator-status-tried-unpunished = 已受审，未受处罚
perpetrator-status-tried-punished = 已受审并受处罚
perpetrator-status-dismissed = 被免职
perpetrator-status-unknown = 不详

## source-connection: what the source is to what is told
source-connection-victim = 据称受害者
source-connection-witness = 证人
source-connection-perpetrator = 据称施害者
source-connection-relative-of-victim = 据称受害者的亲属
source-connection-colleague = 同事
source-connection-same-organisation = 同一组织的人员
source-connection-linked-to-perpetrator = 与据称施害者有关联
source-connection-third-party-reporter = 转述的第三方
source-connection-lawyer = 律师
source-connection-medical = 医务人员
source-connection-ngo = 非政府组织
source-connection-documenter-observation = 记录者亲自观察
source-connection-unknown = 不详

## material-type: what the information consists of
material-type-victim-testimony = 据称受害者的证词
material-type-witness-testimony = 证人的证词
material-type-affidavit = 宣誓陈述书
material-type-interview = 面谈
material-type-letter = 信函
material-type-message = 信息往来
material-type-phone = 电话
material-type-court-record = 法庭记录
material-type-autopsy = 尸检报告
material-type-physician-exam = 医生检查
material-type-lab-analysis = 化验分析
material-type-photograph = 照片
material-type-video = 视频
material-type-audio = 录音
material-type-social-media = 社交媒体帖文
material-type-news = 新闻报道
material-type-government-release = 政府声明
material-type-ngo-release = 非政府组织声明
material-type-perpetrator-release = 据称施害者的声明
material-type-law-text = 法律文本
material-type-map-or-satellite = 地图或卫星图像
material-type-questionnaire = 问卷
material-type-translation = 译文
material-type-other = 其他材料

## reliability: how far the source is to be relied on
reliability-highly-reliable = 非常可靠
reliability-likely-reliable = 很可能可靠
reliability-unsure = 不确定
reliability-likely-unreliable = 很可能不可靠
reliability-highly-unreliable = 非常不可靠
reliability-unknown = 不详

## credibility: how far one claim is to be believed
credibility-confirmed-by-independent-source = 经独立来源证实
credibility-probable = 很可能属实
credibility-plausible-uncorroborated = 合理但未经佐证
credibility-doubtful = 存疑
credibility-contradicted = 与其他信息矛盾
credibility-cannot-assess = 无法评估

## verification: how far an incident has been verified
verification-confirmed = 已证实
verification-likely = 很可能
verification-possible = 有可能
verification-unlikely = 不太可能
verification-unknown = 不详

## statement-mode: how a statement was taken
statement-mode-in-person = 当面
statement-mode-call = 电话或视频通话
statement-mode-written = 书面
statement-mode-recorded = 录音或录像

## bearing: whether an item speaks for or against a claim
bearing-corroborates = 佐证该说法
bearing-contradicts = 与该说法矛盾

## independence: whether two sources stand on their own feet
independence-independent = 相互独立
independence-same-origin = 出自同一来源
independence-unknown = 不详

## verification-aspect: what about an item was verified (Berkeley Protocol)
verification-aspect-source = 来源
verification-aspect-technical = 技术特征
verification-aspect-content = 内容

## verification-result: what verifying an item gave
verification-result-authentic = 真实
verification-result-probably-authentic = 很可能真实
verification-result-inconclusive = 无法得出结论
verification-result-probably-not-authentic = 很可能不真实
verification-result-not-authentic = 不真实

## domestic-step-type: what kind of step in the country
domestic-step-type-police-complaint = 向警方报案
domestic-step-type-prosecutor = 向检察机关提出控告
domestic-step-type-court = 向法院起诉
domestic-step-type-habeas-corpus = 申请人身保护令
domestic-step-type-appeal = 上诉
domestic-step-type-nhri = 国家人权机构
domestic-step-type-ombudsman = 监察员
domestic-step-type-administrative = 行政程序
domestic-step-type-protection-request = 请求保护
domestic-step-type-none-taken = 未采取任何步骤

## why-no-step: why a domestic step was not taken, or could not go on
why-no-step-unavailable = 没有补救办法
why-no-step-ineffective = 补救办法无效
why-no-step-unreasonably-prolonged = 不合理拖延
why-no-step-dangerous = 会使人面临风险
why-no-step-no-access = 无法利用补救办法
why-no-step-refused-by-authority = 被当局拒绝

## yes-no-unknown: yes, no, or nobody knows
yes-no-unknown-yes = 是
yes-no-unknown-no = 否
yes-no-unknown-unknown = 不详

## remedy: what was given to make it good
remedy-release = 释放
remedy-compensation = 补偿
remedy-restitution = 恢复原状
remedy-rehabilitation = 康复
remedy-apology = 道歉
remedy-prosecution = 起诉
remedy-guarantees-of-non-repetition = 保证不再发生
remedy-none = 没有补救

## intervention-type: what kind of intervention
intervention-type-sp-urgent-appeal = 特别程序：紧急呼吁
intervention-type-sp-allegation-letter = 特别程序：指控信
intervention-type-sp-other-letter = 特别程序：其他信函
intervention-type-sp-press-release = 特别程序：新闻稿
intervention-type-wgad-urgent = 任意拘留问题工作组：紧急行动
intervention-type-wgad-opinion = 任意拘留问题工作组：意见
intervention-type-wgeid-urgent = 强迫或非自愿失踪问题工作组：紧急程序
intervention-type-wgeid-standard = 强迫或非自愿失踪问题工作组：标准程序
intervention-type-wgeid-prompt-intervention = 强迫或非自愿失踪问题工作组：迅速干预
intervention-type-ced-urgent-action = 强迫失踪问题委员会：紧急行动
intervention-type-tb-communication = 条约机构：个人来文
intervention-type-tb-interim-measures = 条约机构：临时措施
intervention-type-tb-reprisals-letter = 条约机构：关于报复的信函
intervention-type-hrc-president-good-offices = 人权理事会主席：斡旋
intervention-type-asg-or-hc-demarche = 助理秘书长或高级专员：交涉
intervention-type-sg-report-entry = 载入秘书长报告
intervention-type-upr-input = 向普遍定期审议提供材料
intervention-type-hrc-complaint = 人权理事会申诉程序
intervention-type-regional-precautionary = 区域机构：预防性措施
intervention-type-regional-petition = 区域机构：请愿或申诉
intervention-type-nhri = 国家人权机构
intervention-type-diplomatic = 外交交涉
intervention-type-relocation = 转移安置
intervention-type-legal-aid = 法律援助
intervention-type-medical-aid = 医疗援助
intervention-type-financial-aid = 资金援助
intervention-type-publicity = 公开案件
intervention-type-other = 其他干预

## intervention-status: where an intervention stands
intervention-status-planned = 计划中
intervention-status-sent = 已发出
intervention-status-acknowledged = 已确认收到
intervention-status-registered = 已登记
intervention-status-replied = 已获答复
intervention-status-closed = 已结案
intervention-status-rejected = 未获受理

## publicity: whether an intervention may be known
publicity-confidential-until = 保密至指定日期
publicity-public = 公开

## state-response: how the State answered
state-response-positive-action = 采取积极措施
state-response-commitment = 承诺采取行动
state-response-partial = 部分答复
state-response-request-for-information = 要求提供更多信息
state-response-token = 形式上的答复
state-response-denial = 否认
state-response-acknowledges-denies-responsibility = 承认事实但否认责任
state-response-counter-measure = 对有关人员采取措施
state-response-no-reply = 未作答复

## reply-assessment: what the reply is worth (follow-up scale of the Committee on Enforced Disappearances)
reply-assessment-a = A：令人满意
reply-assessment-b = B：部分令人满意
reply-assessment-c = C：不令人满意
reply-assessment-d = D：未作答复

## follow-up-kind: what happened afterwards
follow-up-kind-new-act = 新的行为
follow-up-kind-release = 获释
follow-up-kind-worsened = 情况恶化
follow-up-kind-improved = 情况好转
follow-up-kind-charges-dropped = 撤销指控
follow-up-kind-sentence = 判刑
follow-up-kind-relocation = 转移安置
follow-up-kind-death = 去世
follow-up-kind-state-measure = 国家采取措施
follow-up-kind-good-practice = 良好做法
follow-up-kind-contact-lost = 失去联系

## follow-up-impact: what it changed for the person
follow-up-impact-strong-positive = 明显正面
follow-up-impact-moderate-positive = 中等正面
follow-up-impact-minor = 轻微
follow-up-impact-none = 没有影响
follow-up-impact-moderate-negative = 中等负面
follow-up-impact-strong-negative = 明显负面

## residual-risk: what risk is left after what is done against it
residual-risk-low = 低
residual-risk-medium = 中
residual-risk-high = 高
residual-risk-extreme = 极高

## risk-decision: what was decided
risk-decision-proceed = 进行
risk-decision-proceed-redacted = 遮盖部分信息后进行
risk-decision-postpone = 推迟
risk-decision-do-not-proceed = 不进行

## purpose: what a person agrees to or refuses
purpose-p1 = 记录并保存信息
purpose-p2 = 与指明的非政府组织或律师共享信息
purpose-p3 = 以保密方式提供给人权高专办，不向国家透露姓名
purpose-p4 = 在致政府或其他行为者的信函中写明姓名
purpose-p5 = 在特别程序的公开报告和在线数据库中写明姓名
purpose-p6 = 在秘书长关于报复问题的报告中写明姓名
purpose-p7 = 载入秘书长关于报复问题的报告，但不透露身份
purpose-p8 = 在条约机构获得代理，条约机构会将身份告知国家
purpose-p9 = 请条约机构在公布的决定中不写明姓名
purpose-p10 = 提交任意拘留问题工作组，或经家属同意提交强迫或非自愿失踪问题工作组
purpose-p11 = 提交人权理事会申诉程序，该程序可能告知国家
purpose-p12 = 提交区域人权机构
purpose-p13 = 提供给法院、检察机关等刑事追责机构
purpose-p14 = 在媒体或公开倡导中公布
purpose-p15 = 计入不透露任何人身份的统计
purpose-p16 = 在证据中使用影像、声音或医疗数据（逐项同意）
purpose-p17 = 为后续跟进再次联系

## capacity: in what capacity consent was given
capacity-adult = 成年人本人
capacity-child-with-guardian-and-assent = 儿童，经监护人同意且本人赞成
capacity-detained-via-family-or-lawyer = 被羁押者，通过家人或律师
capacity-disappeared-family = 失踪者，通过家人
capacity-deceased-next-of-kin = 已故者，通过近亲属
capacity-incapacitated-representative = 无法自行同意者，通过代表人

## consent-method: how consent was given
consent-method-signed = 签名
consent-method-thumbprint = 按指印
consent-method-audio = 录音
consent-method-witnessed-oral = 在见证人面前口头表示
consent-method-message = 信息

## consent-information: what the person was told before they answered
consent-information-who-receives-what = 谁会收到什么
consent-information-state-may-learn-name = 国家可能获知姓名
consent-information-publication-cannot-be-undone = 公布后无法收回
consent-information-un-cannot-protect = 联合国无法提供人身保护
consent-information-no-promised-outcome = 不承诺任何结果
consent-information-free-to-refuse-limit-withdraw = 可自由拒绝、限制或撤回，及其效力范围
consent-information-storage-and-retention = 如何保存、保存多久
consent-information-support-available = 可获得的支持
consent-information-how-to-contact-us-safely = 如何安全地联系我们

## Calendars in which dates are given
calendar-hijri-umalqura = 伊斯兰历（乌姆库拉）
calendar-hijri-civil = 伊斯兰历（民用推算）
calendar-persian = 波斯历（太阳历）
calendar-thai-buddhist = 泰历（佛历）
calendar-ethiopian = 埃塞俄比亚历

## Bundles: which part of the material one holds
submission-part-both = 全部
submission-part-transmissible = A 部分：可转达国家的内容
submission-part-confidential = B 部分：保密内容

## Bundles: what one is to those before it
submission-kind-first = 首次
submission-kind-supersedes = 替代先前的封装包
submission-kind-withdraws = 撤回先前的封装包

## Bundles: with what kind of key signed
submission-signer-unsigned = 未签名
submission-signer-pseudonym = 专为此接收方的化名密钥
submission-signer-organisation = 具名组织的密钥

## Bundles: how sent
submission-channel-by-hand = 当面递交
submission-channel-post = 邮寄
submission-channel-email-attachment = 电子邮件附件
submission-channel-upload-form = 网上上传表单
submission-channel-messenger = 即时通讯软件
submission-channel-other = 其他方式

## Bundles: how a person stands in one
named-as-name = 以姓名
named-as-pseudonym = 以化名

## Receipts: what the signature was found to be
receipt-verification-compared-key = 有效，且密钥已核对
receipt-verification-uncompared-key = 有效，但无人核对过密钥
receipt-verification-unsigned = 没有签名
receipt-verification-invalid = 无效

## Bundles taken in: what the signature was found to be
bundle-signature-none = 没有签名
bundle-signature-valid = 有效
bundle-signature-invalid = 无效

## Receivers: who they are to the user
receiver-role-organisation = 组织
receiver-role-colleague = 同事

## Why what a person granted no longer stands
grant-end-withdrawn = 已撤回
grant-end-erased = 此人已被抹除
grant-end-refused = 后来拒绝
grant-end-expired = 已过期
grant-end-conditions = 现附有条件
grant-end-no-record = 已无记录
