### Labels of the fields of records and groups, with hints for some. Ids: `field-<type>-<field>`, `field-group-<type>`.

## LegalBasis
field-group-legal-basis = 法律依据
field-legal-basis-law = 法律
field-legal-basis-article = 条款
field-legal-basis-case-no = 案号
field-legal-basis-court = 法院
field-legal-basis-charge = 指控

## Consequences
field-group-consequences = 后果
field-consequences-physical = 身体影响
field-consequences-psychological = 心理影响
field-consequences-economic = 对工作和收入的影响
field-consequences-family = 对家庭的影响
field-consequences-organisational = 对组织的影响

## Act
field-group-act = 行为
field-act-act-type = 做了什么
field-act-victim = 据称受害者
field-act-start = 何时
field-act-end = 到何时
field-act-place = 地点（如与事件地点不同）
field-act-methods = 所用方法
field-act-stated-reason = 对方所说的理由
field-act-stated-reason-hint = 据称施害者所说的，或写在文件里的。
field-act-legal-basis = 所援引的法律
field-act-consequences = 后果
field-act-chilling-effect = 对与联合国合作的影响
field-act-chilling-effect-detail = 停止或减少了什么
field-act-victim-status = 据称受害者最近已知的状况
field-act-attribution = 对指称的回应
field-act-age-at-time = 当时年龄（岁）
field-act-gender-dimension = 性别层面
field-act-gender-dimension-hint = 此人的性别或有关性别的观念与此行为有何关系。
field-act-conflicts = 来源不一致之处
field-act-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。
field-act-grading = 对该说法的评级
field-act-grading-hint = 这一说法可信到什么程度、为什么；评的是说法，不是人。
field-act-detention = 逮捕和拘留
field-act-disappearance = 强迫失踪
field-act-torture = 酷刑或其他虐待
field-act-death = 死亡
field-act-law-or-policy = 法律或政策
field-act-property = 财产和资金
field-act-digital = 数字攻击

## ReportReference
field-group-report-reference = 秘书长报告中的提及
field-report-reference-year = 报告年份
field-report-reference-symbol = 文号
field-report-reference-annex = 附件
field-report-reference-paragraph = 段落

## LinkedCase
field-group-linked-case = 关联案件
field-linked-case-case = 另一案件
field-linked-case-link = 两案如何关联

## Case
field-group-case = 案件
field-case-title = 标题
field-case-title-hint = 列表中的简短名称，不写任何人的姓名。
field-case-summary = 摘要
field-case-context-pattern = 背景和模式
field-case-incidents = 事件
field-case-states-concerned = 有关国家
field-case-status = 工作进展
field-case-priority = 优先程度
field-case-is-reprisal = 是否属于因与联合国合作而遭到的报复？
field-case-op4-categories = 受第48/17号决议第4段保护
field-case-sg-report-refs = 秘书长报告
field-case-un-refs = 联合国来文和意见的编号
field-case-linked-cases = 关联案件
field-case-focal-persons = 谁负责此案
field-case-lawyers = 律师
field-case-submitting-organisations = 提交组织
field-case-sensitivity = 谁可以看

## Consent
field-group-consent = 同意
field-consent-value = 本人的意愿
field-consent-value-hint = “未询问”视为不同意。
field-consent-date = 何时表示
field-consent-note = 如何、何时取得，附带什么条件

## Grant
field-group-grant = 对一项用途的答复
field-grant-purpose = 用途
field-grant-value = 本人的意愿
field-grant-conditions = 条件
field-grant-evidence = 仅限此件证物
field-grant-evidence-hint = 影像、声音或医疗数据：每件证物都要单独征求本人意见。
field-grant-valid-until = 有效期至

## InformedConsent
field-group-informed-consent = 关于同意的谈话
field-informed-consent-grants = 对各项用途的答复
field-informed-consent-capacity = 以何种身份
field-informed-consent-represented-by = 谁代表本人表示
field-informed-consent-obtained-by = 由谁询问
field-informed-consent-date = 何时
field-informed-consent-place = 何处
field-informed-consent-method = 如何答复
field-informed-consent-language = 使用何种语言
field-informed-consent-interpreter = 口译员
field-informed-consent-interpreter-hint = 如写明姓名会使口译员面临危险，请选“为安全起见不予透露”。
field-informed-consent-information-given = 已向本人说明的内容
field-informed-consent-information-given-hint = 只选这次谈话中确实说明过的内容。
field-informed-consent-questions-asked = 本人提出的问题
field-informed-consent-proof = 同意的凭证
field-informed-consent-valid-until = 有效期至
field-informed-consent-withdrawn-at = 何时撤回
field-informed-consent-withdrawal-scope = 撤回的范围
field-informed-consent-withdrawal-scope-hint = 哪些内容不得再使用或发送；此前已发出的无法收回。
field-informed-consent-who-was-told = 已将撤回告知谁

## InvestigationAssessment
field-group-investigation-assessment = 对调查的评估
field-investigation-assessment-prompt = 是否迅速？
field-investigation-assessment-impartial = 是否公正？
field-investigation-assessment-independent = 是否独立？
field-investigation-assessment-thorough = 是否彻底？

## DomesticStep
field-group-domestic-step = 国内步骤
field-domestic-step-step-type = 步骤类别
field-domestic-step-persons = 为谁
field-domestic-step-authority = 向哪个机关
field-domestic-step-ref-no = 编号
field-domestic-step-filed-at = 何时提出
field-domestic-step-outcome = 结果
field-domestic-step-decision-at = 何时作出决定
field-domestic-step-why-not = 为何未采取步骤或无法继续
field-domestic-step-why-not-hint = 接收方会问为何没有利用补救办法；“有危险”也是一种回答。
field-domestic-step-why-not-detail = 用文字说明原因
field-domestic-step-assessment = 对调查的评估
field-domestic-step-remedies = 所给予的补救
field-domestic-step-documents = 文件
field-domestic-step-conflicts = 来源不一致之处
field-domestic-step-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。

## Engagement
field-group-engagement = 与机制的合作
field-engagement-mechanism = 机制或机构
field-engagement-persons = 谁参与了合作
field-engagement-body-detail = 任务、委员会或会议
field-engagement-mode = 如何合作
field-engagement-format = 形式
field-engagement-status = 寻求中、进行中或过去
field-engagement-op4-limb = 受第48/17号决议第4段保护
field-engagement-op4-role = 受保护者的身份
field-engagement-date = 何时
field-engagement-end = 到何时
field-engagement-place = 何处
field-engagement-subject = 关于什么
field-engagement-un-references = 联合国文件的文号和编号
field-engagement-visibility = 公开程度
field-engagement-authorities-knew = 当局是否知情？
field-engagement-how-known = 当局如何得知
field-engagement-how-known-hint = 例如发言名单、新闻报道、泄露或监视。
field-engagement-proof = 证明合作确有其事的材料
field-engagement-conflicts = 来源不一致之处
field-engagement-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。

## WebCapture
field-group-web-capture = 网页截存
field-web-capture-url = 网页地址
field-web-capture-captured-at = 截存时间
field-web-capture-tool = 工具及版本
field-web-capture-network-identity = 所用网络身份
field-web-capture-network-identity-hint = 网站所看到的连接：自有线路、VPN 或 Tor；不要写密码。
field-web-capture-context = 周围的内容
field-web-capture-has-page-source = 是否保存了网页源代码？
field-web-capture-has-full-page-image = 是否有整页图像？
field-web-capture-has-embedded-media = 是否保存了嵌入的媒体？

## ItemVerification
field-group-item-verification = 核实
field-item-verification-aspect = 核实了什么
field-item-verification-result = 结果
field-item-verification-method = 如何核实
field-item-verification-by = 由谁核实
field-item-verification-date = 何时

## Evidence
field-group-evidence = 证据
field-evidence-title = 标题
field-evidence-kind = 是什么
field-evidence-role = 与原件的关系
field-evidence-derived-from = 由哪件证物制成
field-evidence-concerns = 拍到、提到谁，或来自谁
field-evidence-concerns-hint = 只有其中每个人都同意，它才会离开。
field-evidence-author = 由谁制作
field-evidence-obtained = 从何人何处取得，如何取得
field-evidence-obtained-at = 何时取得
field-evidence-collector = 由谁收集
field-evidence-made-at = 何时制作
field-evidence-made-at-verified = 经核实的制作时间
field-evidence-location = 何处制作
field-evidence-clock-offset = 设备时钟误差和时区
field-evidence-description = 显示了什么
field-evidence-web-capture = 网页如何截存
field-evidence-verifications = 核实情况
field-evidence-restrictions = 使用限制
field-evidence-graphic-content = 观看时是否令人难受？
field-evidence-third-parties = 其中可辨认的其他人
field-evidence-third-parties-hint = 上面没有提到的人的面孔、声音、住所或车牌。
field-evidence-sensitivity = 谁可以看

## FollowUp
field-group-follow-up = 后续情况
field-follow-up-kind = 类别
field-follow-up-persons = 涉及谁
field-follow-up-date = 何时
field-follow-up-description = 发生了什么
field-follow-up-impact = 对本人的影响
field-follow-up-documents = 文件
field-follow-up-report-to-receivers = 是否要告知接收方？
field-follow-up-conflicts = 来源不一致之处
field-follow-up-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。

## Support
field-group-support = 佐证或反证
field-support-evidence = 证物
field-support-statement = 陈述
field-support-bearing = 佐证还是反证
field-support-independence = 与其他来源是否独立
field-support-independence-hint = 同一帖文的两份副本只算一个来源。
field-support-origin = 最初出处
field-support-origin-hint = 追溯到底的出处；出自同一处的内容，再多也只算一个来源。
field-support-note = 具体表明什么

## ClaimGrading
field-group-claim-grading = 对该说法的评级
field-claim-grading-credibility = 可信程度
field-claim-grading-credibility-hint = 只看这一说法是否站得住，不论出自何人。
field-claim-grading-reasoning = 理由
field-claim-grading-reasoning-hint = 哪些佐证它，哪些与它矛盾，还有什么不清楚。
field-claim-grading-support = 佐证和反证

## Finding
field-group-finding = 结论
field-finding-finding = 结论
field-finding-finding-hint = 认为已表明的事实；绝不认定任何人有罪。
field-finding-standard = 证明标准
field-finding-standard-hint = 联合国实况调查通常采用“有合理理由相信”。
field-finding-made-by = 由谁作出

## Conflict
field-group-conflict = 来源之间的不一致
field-conflict-field = 哪一项
field-conflict-date = 另一日期
field-conflict-words = 另一来源的说法
field-conflict-words-hint = 照另一来源的说法写，不在此判断谁对谁错。
field-conflict-source = 哪个来源这样说

## Place
field-group-place = 地点
field-place-state = 国家
field-place-locality = 地点
field-place-locality-hint = 城镇、区、地址，按本人的描述填写。
field-place-admin-levels = 省、区县、城镇
field-place-territory = 本人对该领土的称呼
field-place-address = 街道和门牌
field-place-address-hint = 仅在需要时填写：详细地址可能让人找到某人。
field-place-location-type = 场所类别
field-place-latitude = 纬度
field-place-longitude = 经度
field-place-precision-m = 坐标精确度（米）
field-place-public-precision-m = 可告知他人的精确度（米）
field-place-public-precision-m-hint = 数字越大，他人得知的越少；10000 只能看出大致地区。

## ChainedIncident
field-group-chained-incident = 关联事件
field-chained-incident-incident = 另一事件
field-chained-incident-link = 此事件与它的关系

## Incident
field-group-incident = 事件
field-incident-title = 标题
field-incident-title-hint = 列表中的简短名称，会随事件一起封装。
field-incident-narrative = 按先后顺序讲述经过
field-incident-narrative-hint = 用本人的话，先发生的先写；尚属指称的，就写“据称”。
field-incident-start = 开始
field-incident-end = 结束
field-incident-ongoing = 是否仍在继续？
field-incident-imminent = 是否即将再发生？
field-incident-place = 何处
field-incident-sphere = 线上还是线下
field-incident-on-un-premises = 是否发生在联合国房地？
field-incident-transnational = 是否有国家在境外采取行动？
field-incident-host-state = 发生地所在国（如为他国）
field-incident-pretexts = 对方提出的理由
field-incident-rights-affected = 受影响的权利
field-incident-rights-affected-hint = 条约条款，如《公民及政治权利国际公约》第十九条。
field-incident-chain = 关联事件
field-incident-is-reprisal = 是否属于因与联合国合作而遭到的报复？
field-incident-verification = 核实程度
field-incident-verification-hint = 针对整个事件；每一说法另行评级。
field-incident-support = 佐证和反证
field-incident-findings = 结论
field-incident-conflicts = 来源不一致之处
field-incident-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。
field-incident-status = 工作进展
field-incident-sensitivity = 谁可以看

## Intervention
field-group-intervention = 干预
field-intervention-intervention-type = 干预类别
field-intervention-by = 由谁干预
field-intervention-to = 向谁提出
field-intervention-on-behalf-of = 为谁
field-intervention-requested-action = 要求采取的行动
field-intervention-sent-at = 何时发出
field-intervention-reference = 编号
field-intervention-summary = 摘要
field-intervention-publicity = 公开还是保密
field-intervention-confidential-until = 保密至
field-intervention-reply-due = 答复期限
field-intervention-status = 进展情况
field-intervention-documents = 文件
field-intervention-conflicts = 来源不一致之处
field-intervention-conflicts-hint = 另一来源对此记录中某一项的说法；两种说法都保留，此处不作判断。

## StateReply
field-group-state-reply = 国家答复
field-state-reply-intervention = 针对哪项干预
field-state-reply-state = 国家
field-state-reply-received-at = 何时收到
field-state-reply-author-authority = 由哪个机关作出
field-state-reply-summary = 摘要
field-state-reply-document = 答复原文
field-state-reply-response = 国家如何答复
field-state-reply-assessment = 对答复的评估
field-state-reply-source-comments-due = 来源提出评论的期限

## Involvement
field-group-involvement = 据称施害者
field-involvement-act = 行为
field-involvement-actor = 已记录的人
field-involvement-actor-type = 行为者类别
field-involvement-description = 描述
field-involvement-description-hint = 相貌及其他没有专栏的情况，按描述填写。
field-involvement-force = 部队或警队
field-involvement-branch = 分支
field-involvement-unit = 单位
field-involvement-rank = 军衔或警衔
field-involvement-post = 职务
field-involvement-badge = 徽章编号
field-involvement-vehicle-plates = 车牌号
field-involvement-uniform = 制服
field-involvement-chain-of-command = 指挥链
field-involvement-chain-of-command-hint = 上级，从最近一级往上；列在这里并不等于指控。
field-involvement-degree = 据称的参与程度
field-involvement-basis-for-identification = 辨认的依据
field-involvement-basis-for-identification-hint = 谁看到、听到了什么，或哪份文件如此说明。
field-involvement-state-link = 与国家的关系
field-involvement-state-link-hint = 适用于非国家行为者。
field-involvement-latest-status = 最近已知的状况

## PlaceOfDetention
field-group-place-of-detention = 羁押地点
field-place-of-detention-place = 地点
field-place-of-detention-from = 从何时
field-place-of-detention-to = 到何时
field-place-of-detention-held-by = 在该处由谁羁押

## Charge
field-group-charge = 指控
field-charge-charge = 指控
field-charge-law = 法律和条款
field-charge-date = 何时

## Hearing
field-group-hearing = 庭审
field-hearing-date = 何时
field-hearing-court = 法院
field-hearing-counsel-present = 律师是否在场？
field-hearing-outcome = 结果

## Contact
field-group-contact = 与外界的联系
field-contact-acknowledged = 是否承认羁押
field-contact-family = 是否准许与家人联系？
field-contact-counsel = 是否准许与律师联系？
field-contact-ngo = 是否准许与非政府组织联系？

## Detention
field-group-detention = 逮捕和拘留
field-detention-arrest-date = 逮捕日期
field-detention-arrest-place = 逮捕地点
field-detention-arrest-force = 执行逮捕的部队或机关
field-detention-warrant-shown = 是否出示逮捕证？
field-detention-warrant-authority = 签发逮捕证的机关
field-detention-law = 所适用的法律
field-detention-ordering-authority = 下令拘留的机关
field-detention-holding-force = 羁押本人的部队或机关
field-detention-places = 羁押地点（按先后）
field-detention-reasons = 对方所说的拘留理由
field-detention-duration = 拘留持续时间
field-detention-judge-seen = 首次见到法官
field-detention-counsel = 获得律师协助的情况
field-detention-contact = 与外界的联系
field-detention-incommunicado = 是否被隔离羁押（与外界隔绝）？
field-detention-incommunicado-hint = 外界无人知道本人在哪里，或无法与其联系。
field-detention-solitary = 是否被单独监禁？
field-detention-conditions = 羁押条件
field-detention-health = 健康和医疗
field-detention-charges = 指控
field-detention-hearings = 庭审
field-detention-sentence = 判刑
field-detention-wgad-categories = 任意拘留的类别
field-detention-wgad-categories-hint = 任意拘留问题工作组的类别；可请律师协助选择。
field-detention-wgad-reasons = 认为属任意拘留的理由

## SearchStep
field-group-search-step = 寻找本人的步骤
field-search-step-step = 做了什么
field-search-step-date = 何时
field-search-step-by = 由谁进行
field-search-step-outcome = 结果

## Disappearance
field-group-disappearance = 强迫失踪
field-disappearance-last-seen = 最后见到本人的时间
field-disappearance-last-seen-hint = 接收方至少需要知道年份和月份。
field-disappearance-last-seen-place = 最后见到本人的地点
field-disappearance-last-seen-by = 谁最后见到本人
field-disappearance-clothing = 衣着
field-disappearance-vehicle = 车辆
field-disappearance-forces = 据信负有责任的部队或机关
field-disappearance-force-type = 行为者类别
field-disappearance-state-link = 与国家的关系
field-disappearance-last-seen-state = 最后见到本人的国家
field-disappearance-acknowledged = 是否承认羁押
field-disappearance-search-steps = 为寻找本人采取的步骤
field-disappearance-search-impossible = 为何无法采取步骤
field-disappearance-family-contact = 可联系的亲属
field-disappearance-family-contact-hint = 只写同意接受联系的人。
field-disappearance-habeas-corpus = 人身保护令的申请和结果
field-disappearance-others-disappeared = 同时失踪的其他人

## Torture
field-group-torture = 酷刑或其他虐待
field-torture-methods = 做了什么
field-torture-description = 用本人的话讲述经过
field-torture-description-hint = 本人愿意讲多少就写多少，不追问细节。
field-torture-duration = 持续多久
field-torture-instruments = 所用器具
field-torture-purposes = 据称的目的
field-torture-statement-signed = 是否在陈述上签字
field-torture-medical-attention = 事后的医疗
field-torture-exam-date = 医学检查日期
field-torture-examiner = 由谁检查
field-torture-consistency = 检查结果与讲述的相符程度
field-torture-consistency-hint = 只依据合格临床医生的报告，不凭个人印象。
field-torture-report = 临床医生的报告

## Death
field-group-death = 死亡
field-death-date = 死亡日期
field-death-place = 死亡地点
field-death-cause-alleged = 据称的死因
field-death-cause-official = 当局所说的死因
field-death-autopsy = 尸检
field-death-certificate = 死亡证明
field-death-body-location = 遗体所在地点
field-death-scene-preserved = 现场是否保持原状？
field-death-investigation = 调查
field-death-family-informed = 是否已告知家人？
field-death-persons-present = 在场的人

## LawOrPolicy
field-group-law-or-policy = 法律或政策
field-law-or-policy-title = 名称
field-law-or-policy-citation = 编号或出处
field-law-or-policy-status = 所处阶段
field-law-or-policy-since = 自何时起
field-law-or-policy-effect-on-un-access = 对与联合国接触的影响

## PropertyModule
field-group-property-module = 财产和资金
field-property-module-measure = 采取的措施
field-property-module-property = 何种财产
field-property-module-value = 价值（注明货币）
field-property-module-institution = 实施的银行或机构
field-property-module-returned = 是否归还，何时归还

## DigitalModule
field-group-digital-module = 数字攻击
field-digital-module-means = 何种手段
field-digital-module-platform = 平台或系统
field-digital-module-accounts-from = 来自哪些账户
field-digital-module-accounts-hit = 受攻击的账户
field-digital-module-urls = 网址
field-digital-module-urls-hint = 以文字形式记下；再次打开可能造成危害。
field-digital-module-indicators = 入侵指标
field-digital-module-indicators-hint = 检查发现的域名、文件校验值或号码。
field-digital-module-forensic-report = 技术鉴定报告
field-digital-module-examined-by = 由谁出具报告

## Nexus
field-group-nexus = 与合作的关联
field-nexus-act = 行为
field-nexus-engagement = 合作
field-nexus-victim-position = 受第48/17号决议第4段保护
field-nexus-indicators = 表明关联的迹象
field-nexus-indicators-hint = 只选有人说过、看到、听到的，或文件能表明的。
field-nexus-strength = 关联的明确程度
field-nexus-reasoning = 认为有关联的理由
field-nexus-reasoning-hint = 逐步说明为何认为此行为因合作而起。
field-nexus-alternative-explanations = 其他可能的解释
field-nexus-alternative-explanations-hint = 此行为还可能有什么原因；写明会使记录更有说服力。

## Participation
field-group-participation = 人员身份
field-participation-role = 在此事件中的身份

## OtherName
field-group-other-name = 其他姓名
field-other-name-name = 姓名
field-other-name-kind = 姓名类别

## PersonNames
field-group-person-names = 姓名
field-person-names-full = 全名
field-person-names-others = 其他姓名
field-person-names-others-hint = 其他写法、绰号、曾用名；写出任何一个都算提到此人。
field-person-names-of-kind = 其他姓名（按类别）

## Display
field-group-display = 如何显示本人
field-display-purpose = 用途
field-display-mode = 如何显示姓名

## IdDocument
field-group-id-document = 身份证件
field-id-document-kind = 证件类别
field-id-document-number = 号码
field-id-document-issuer = 签发机关
field-id-document-issued = 签发日期

## ContactWay
field-group-contact-way = 联系方式
field-contact-way-channel = 何种方式
field-contact-way-address = 号码或地址
field-contact-way-safe-times = 安全的联系时间
field-contact-way-is-safe = 是否安全？

## Affiliation
field-group-affiliation = 组织隶属关系
field-affiliation-organisation = 组织
field-affiliation-role = 在组织中的职务
field-affiliation-from = 从何时
field-affiliation-to = 到何时

## DefenderProfile
field-group-defender-profile = 人权工作
field-defender-profile-themes = 工作主题
field-defender-profile-activities = 活动
field-defender-profile-scope = 地域范围
field-defender-profile-since = 自何时起
field-defender-profile-public-profile = 为公众所知的程度

## Organisation
field-group-organisation = 组织
field-organisation-legal-status = 法律地位
field-organisation-ecosoc-status = 经社理事会咨商地位
field-organisation-head = 负责人
field-organisation-members-at-risk = 面临风险的成员
field-organisation-activities = 活动和地域范围

## RelatedPerson
field-group-related-person = 关系密切的人
field-related-person-person = 谁
field-related-person-relationship = 关系

## Person
field-group-person = 人员
field-person-kind = 此记录代表
field-person-names = 姓名
field-person-display = 如何显示本人
field-person-occupation = 职业
field-person-contact = 安全的联系方式
field-person-contact-hint = 用文字写明如何安全联系；绝不离开保险库。
field-person-contacts = 联系本人的途径
field-person-contacts-hint = 绝不离开保险库。
field-person-victim-roles = 因何种身份被针对
field-person-birth-date = 出生日期
field-person-age = 年龄（岁，出生日期不详时）
field-person-minor = 是否为儿童？
field-person-deceased = 是否已去世？
field-person-sex = 性别（按登记）
field-person-gender = 性别（本人自述）
field-person-gender-hint = 仅在与此事有关且本人同意时填写。
field-person-nationalities = 国籍
field-person-ethnicity = 族裔（本人自述）
field-person-ethnicity-hint = 仅在与此事有关且本人同意时填写。
field-person-religion = 宗教（本人自述）
field-person-religion-hint = 仅在与此事有关且本人同意时填写。
field-person-languages = 所讲语言
field-person-disability = 残疾
field-person-disability-hint = 仅在与此事有关且本人同意时填写。
field-person-lgbtiq = 性取向或性别认同
field-person-lgbtiq-hint = 仅在与此事有关且本人同意时填写。
field-person-id-documents = 身份证件
field-person-id-documents-hint = 仅在接收方要求且本人同意时填写。
field-person-residence = 居住地
field-person-residence-hint = 往往写到城镇或区即可。
field-person-affiliations = 所属组织
field-person-defender = 人权工作
field-person-vulnerabilities = 使本人更易受害的因素
field-person-organisation = 组织情况
field-person-relationships = 关系密切的人

## Receiver
field-group-receiver = 接收方
field-receiver-name = 接收方名称
field-receiver-compared = 何时核对指纹
field-receiver-compared-hint = 须在通话或见面时核对过十个单词之后才填写。
field-receiver-kind = 对方与您的关系
field-receiver-is-un-body = 是联合国机构吗？
field-receiver-channel = 封装包如何送达对方
field-receiver-signing-key = 对方签署回执所用的密钥
field-receiver-signing-key-hint = 以 ssh-ed25519 开头的一行文字。
field-receiver-valid-until = 密钥可用至
field-receiver-revoked = 您何时得知此密钥不应再使用
field-receiver-revoked-hint = 此后不再用这把密钥封装任何内容。
field-receiver-revocation-reason = 为何不应再使用
field-receiver-replaced-by = 替代它的密钥
field-receiver-replaces = 它所替代的密钥
field-receiver-key-note = 更换密钥的声明
field-receiver-key-note-hint = 保留原样，连同旧密钥的签名。

## SealedTo
field-group-sealed-to = 封装所用的密钥
field-sealed-to-receiver = 接收方
field-sealed-to-key = 当时密钥的指纹

## SubmittedRecord
field-group-submitted-record = 封装包中的记录
field-submitted-record-record = 记录
field-submitted-record-revision = 第几个版本（从 1 起）
field-submitted-record-sha256 = 该版本的 SHA-256 校验值

## ReliedOn
field-group-relied-on = 所依据的同意
field-relied-on-consent = 对接收方的同意
field-relied-on-conversation = 关于同意的谈话
field-relied-on-purpose = 用途
field-relied-on-evidence = 仅限此证物
field-relied-on-value = 本人当时的意愿

## SubmittedPerson
field-group-submitted-person = 封装包中的人员
field-submitted-person-person = 人员
field-submitted-person-named-as = 以何种方式出现
field-submitted-person-id-in-bundle = 此封装包中代表此人的编号
field-submitted-person-relied-on = 所依据的同意

## TakenBack
field-group-taken-back = 撤回的内容
field-taken-back-person = 涉及何人

## Receipt
field-group-receipt = 回执
field-receipt-receiver = 来自谁
field-receipt-date = 回执日期
field-receipt-verification = 其签名
field-receipt-key = 签名密钥的指纹
field-receipt-text = 回执原文

## Submission
field-group-submission = 已封装的封装包
field-submission-sent-at = 何时发出
field-submission-channel = 如何发出
field-submission-registration-number = 接收方给的登记号
field-submission-receipts = 回执
field-submission-answer-expected-by = 预计何时之前答复
field-submission-answered = 何时收到答复
field-submission-reminder-on = 何时提醒我
field-submission-reminder-on-hint = 提醒只在此保险库打开时显示在其中。
field-submission-reminder-done = 已经办妥了吗？
field-submission-note = 备注

## ReceivedRecord
field-group-received-record = 随之而来的记录
field-received-record-record = 记录
field-received-record-sha256 = 接收时的 SHA-256 校验值

## Accession
field-group-accession = 已收入的封装包
field-accession-sender = 据您所知来自谁
field-accession-sender-hint = 签名只表明发送者与以前是同一个，并不表明其身份。
field-accession-note = 备注

## Threat
field-group-threat = 威胁
field-threat-actor = 来自谁
field-threat-act = 可能做什么
field-threat-capability = 是否有能力
field-threat-intent = 是否有意图
field-threat-indicators = 有何迹象

## Risk
field-group-risk = 风险评估
field-risk-purpose = 为何种用途披露
field-risk-receiver = 向谁披露
field-risk-threats = 威胁
field-risk-vulnerabilities = 使本人更易受害的因素
field-risk-capacities = 本人能够如何应对
field-risk-likelihood = 受害可能性（1至5）
field-risk-likelihood-hint = 1为极不可能，5为几乎肯定。
field-risk-impact = 危害严重程度（1至5）
field-risk-impact-hint = 1为轻微，5为无法挽回的危害。
field-risk-affected-others = 可能受害的其他人
field-risk-mitigations = 采取的防范措施
field-risk-residual = 剩余风险
field-risk-person-view = 本人的看法
field-risk-person-view-hint = 用本人的话；最了解情况的是本人。
field-risk-decision = 决定
field-risk-own-informed-decision = 是否由本人在知悉风险后决定？
field-risk-decided-by = 由谁决定
field-risk-reviewed-at = 上次复核
field-risk-review-by = 下次复核期限

## PriorInterview
field-group-prior-interview = 先前的面谈
field-prior-interview-by = 由谁进行
field-prior-interview-date = 何时
field-prior-interview-about = 关于什么

## Claim
field-group-claim = 说法
field-claim-claim = 说法
field-claim-firsthand = 是否为来源亲眼所见或亲耳所闻？

## Statement
field-group-statement = 陈述
field-statement-source = 信息来源
field-statement-source-hint = 可用化名。
field-statement-about = 所涉行为
field-statement-connection = 来源与所述内容的关系
field-statement-taken-by = 由谁记录
field-statement-date = 何时
field-statement-place = 何处
field-statement-language = 使用何种语言
field-statement-interpreter = 口译员
field-statement-interpreter-hint = 如写明姓名会使口译员面临危险，请选“为安全起见不予透露”。
field-statement-others-present = 其他在场者
field-statement-mode = 如何取得陈述
field-statement-account = 逐字讲述
field-statement-account-hint = 提问之前，由来源自由讲述的内容。
field-statement-claims = 各项说法
field-statement-material-types = 信息由何种材料构成
field-statement-material = 材料本身
field-statement-reliability = 来源的可靠程度
field-statement-reliability-hint = 这里评的是来源；每一说法另行评级。
field-statement-distress = 情绪困扰与转介
field-statement-distress-hint = 观察到的情况，以及将本人转介到何处寻求支持。
field-statement-prior-interviews = 先前的面谈
field-statement-prior-interviews-hint = 如无必要，不应让任何人重复讲述。
field-statement-read-back-confirmed = 是否已回读并经确认？
field-statement-read-back-confirmed-hint = 来源听完全部讲述并表示无误，才选“是”。
field-statement-consent = 来源同意的内容
field-statement-sensitivity = 谁可以看

## Set once and never edited: shown in the preview of what leaves
field-act-incident = 事件
field-participation-incident = 事件
field-involvement-incident = 事件
field-engagement-incident = 事件
field-evidence-incident = 事件
field-nexus-incident = 事件
field-statement-incident = 事件
field-domestic-step-incident = 事件
field-intervention-incident = 事件
field-state-reply-incident = 事件
field-follow-up-incident = 事件
field-risk-incident = 事件
field-evidence-exhibit-no = 证物编号
field-evidence-original-filename = 来源文件名
field-evidence-size = 大小（字节）
field-evidence-media-type = 媒体类型
field-evidence-sha256 = SHA-256 校验值
field-evidence-crc32 = CRC-32 校验和
field-participation-person = 人员
field-risk-person = 人员
field-consent-person = 人员
field-consent-receiver = 接收方
field-informed-consent-person = 人员
field-case-reference = 编号
field-receiver-recipient = 密钥
field-submission-bundle = 封装包编号
field-submission-sealed-at = 何时封装
field-submission-file-name = 文件名
field-submission-size = 大小（字节）
field-submission-sha256 = 文件的 SHA-256 校验值
field-submission-tag-manifest-sha256 = 只有打开者才能得知的 SHA-256 校验值
field-submission-part = 部分
field-submission-companion = 另一部分所在的文件
field-submission-template = 程序
field-submission-kind = 与先前封装包的关系
field-submission-follows = 所承接的封装包
field-submission-takes-back = 它所撤回的内容
field-submission-sealed-to = 封装所用的密钥
field-submission-incidents = 其中的事件
field-submission-signed = 签名
field-submission-signing-key = 签名密钥的指纹
field-submission-checkpoint-words = 校验词
field-submission-records = 其中的记录
field-submission-persons = 其中的人员
field-accession-bundle = 封装包编号
field-accession-sha256 = 文件的 SHA-256 校验值
field-accession-sealed-at = 何时封装
field-accession-taken-in-at = 何时收入
field-accession-signature = 签名
field-accession-signing-key = 签名密钥的指纹
field-accession-records = 随之而来的记录
