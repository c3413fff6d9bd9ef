### One incident on one page.
incident-back = 全部事件
incident-contents = 本页内容
incident-loading = 正在读取事件…
incident-untitled = 尚无标题
incident-export = 导出此事件

incident-section-checks = 检查
incident-state-complete = 完整
incident-state-missing = 缺 { $count } 项
incident-state-not-needed = 不需要

## The answer beside a field: given, or why there is none.
incident-answer-label = 对“{ $field }”的回答
incident-answer-given = 已回答
incident-answer-none = 无回答

## What happened
incident-title = 标题
incident-title-help = 列表中的简短名称，会随事件一起封装。
incident-narrative = 按先后顺序讲述经过
incident-narrative-help = 用本人的话，先发生的先写。尚属指称的，就写“据称”。
incident-language = 这段文字的语言
incident-language-und = 未说明
incident-start = 开始
incident-end = 结束
incident-ongoing = 是否仍在继续？
incident-yes = 是
incident-no = 否
incident-place-state = 国家
incident-place-state-help = 输入名称的一部分。本人对该地的称呼写在“地点”里。
incident-place-state-none-found = 没有名称含此文字的国家或地区。
incident-place-locality = 地点
incident-place-locality-help = 城镇、区、地址，按本人的描述填写。
incident-reprisal = 是否属于因与联合国合作而遭到的报复？
incident-status = 工作进展
incident-sensitivity = 谁可以看

## Partial dates
incident-date-year = 年
incident-date-month = 月
incident-date-day = 日
incident-date-hour = 时
incident-date-minute = 分
incident-date-year-hint = 年
incident-date-month-hint = 月
incident-date-day-hint = 日
incident-date-hour-hint = 时
incident-date-minute-hint = 分
incident-date-add-time = 添加时刻
incident-date-qualifier = 精确程度
incident-date-how-exact = 如所知
incident-date-how-estimate = 大约
incident-date-how-before = 此前某时
incident-date-how-after = 此后某时
incident-date-how-between = 两个日期之间
incident-date-end = 至
incident-date-as-given = 原话
incident-date-as-given-hint = 本人的原话，如“斋月初三黄昏”
incident-date-add-as-given = 添加原话
incident-date-invalid = 这还不是一个日期。您输入的内容已保留。
incident-date-range = 第二个日期不能早于第一个。您输入的内容已保留。

## Who
incident-who-help = 与此事件有关的每一个人；被指称的加害者除外，他们记在“行为”下。
incident-who-empty = 尚未记录任何人。
incident-person-add = 添加人员
incident-person-pick = 已记录的人
incident-person-find-none = 尚未记录此姓名的人。点“新的人”即可添加。
incident-person-find-hint = 如已记录，请从列表中选择；否则输入姓名并添加。姓名可以留空。
incident-person-new = 新的人
incident-person-unnamed = 未写姓名的人
incident-person-name = 全名
incident-person-other-names = 其他姓名
incident-person-other-names-help = 其他写法、绰号、曾用名。写出其中任何一个，都算提到此人。
incident-person-other-name-add = 再添加一个姓名
incident-person-other-name = 其他姓名 { $number }
incident-person-other-name-remove = 移除这个姓名
incident-person-kind = 此记录代表
incident-person-role = 在此事件中的身份
incident-person-occupation = 职业
incident-person-contact = 安全的联系方式
incident-person-contact-note = 绝不离开这台设备。
incident-person-shared = 在这里的更改，会出现在提到此人的每一起事件中。

## Acts
incident-acts-help = 一项行为是对一个人做的一件事。两人被捕，就是两项行为。
incident-acts-empty = 尚未记录行为。
incident-act-add = 添加行为
incident-act-type = 做了什么
incident-act-type-choose = 选择做了什么
incident-act-victim = 据称受害人
incident-act-start = 何时
incident-act-reason = 对方所说的理由
incident-act-reason-help = 被指称的加害者所说的，或写在文件里的。
incident-act-numbered = 行为 { $number }

## Alleged perpetrators
incident-involvements = 被指称的加害者
incident-involvements-empty = 尚未记录被指称的加害者。写“不详”并加以描述，也是回答。
incident-involvement-add = 添加被指称的加害者
incident-involvement-numbered = 被指称的加害者 { $number }
incident-involvement-act = 行为
incident-involvement-type = 行为者类别
incident-involvement-description = 描述
incident-involvement-description-help = 部队、单位、军衔或警衔、编号、车辆、制服、相貌。
incident-involvement-degree = 据称的参与程度
incident-involvement-state-link = 与国家的关系
incident-involvement-state-link-help = 适用于非国家行为者。
incident-involvement-actor = 已记录的人

## UN engagement
incident-engagement-help = 与联合国或区域机构的合作，无论是寻求中的、进行中的还是过去的；正是它使此事成为报复。
incident-engagement-empty = 尚未记录合作。
incident-engagement-not-needed = 您认为这不是报复，因此不需要填写。
incident-engagement-add = 添加合作
incident-engagement-numbered = 合作 { $number }
incident-engagement-mechanism = 机制或机构
incident-engagement-mechanism-choose = 选择机制
incident-engagement-detail = 任务、委员会或会议
incident-engagement-persons = 谁参与了合作
incident-engagement-persons-empty = 请先在“人员”下添加。
incident-engagement-mode = 如何合作
incident-engagement-format = 形式
incident-engagement-status = 寻求中、进行中或过去
incident-engagement-limb = 受第48/17号决议第4段保护
incident-engagement-date = 何时
incident-engagement-subject = 关于什么
incident-engagement-visibility = 公开程度
incident-engagement-knew = 当局是否知情？

## Evidence
incident-evidence-help = 文件会完整复制到保险库并加密。外面的文件留在原处。
incident-evidence-empty = 尚未记录证据。
incident-evidence-drop = 将文件拖到这里
incident-evidence-drop-now = 松开即可添加文件
incident-evidence-add = 添加文件…
incident-evidence-bytes = （{ $count } 字节）
incident-evidence-seen = 知道了
incident-evidence-adding = 正在存入保险库
incident-evidence-cancelled = 已停止。此前添加的文件保留；被停止的那个没有留下任何内容。
incident-evidence-added = 已添加 { $count } 个文件。
incident-exhibit = 证物 { $number }
incident-evidence-file = 文件
incident-evidence-size = 大小
incident-evidence-type = 文件类型
incident-evidence-hash = SHA-256 校验值
incident-evidence-hash-show = 显示全部
incident-evidence-hash-hide = 缩短显示
incident-evidence-title = 标题
incident-evidence-kind = 是什么
incident-evidence-description = 显示了什么
incident-evidence-obtained = 从何人何处取得，如何取得
incident-evidence-made = 何时制作
incident-evidence-concerns = 拍到、提到谁，或来自谁
incident-evidence-concerns-help = 只有其中每个人都同意，它才会离开。
incident-evidence-concerns-empty = 请先在“人员”下添加。
incident-evidence-save-copy = 在外面保存副本…
incident-evidence-save-copy-warning = 副本没有加密。能打开这台设备的人都能读到它，删除后也可能留下痕迹。
incident-evidence-save-copy-confirm = 选择保存位置
incident-evidence-copying = 正在外面保存副本
incident-evidence-copied = 副本已保存，且没有加密：

## Consent
incident-consent-help = 每个人对每个接收方所表示的意愿。只有“已同意”才会让有关此人的内容离开；“尚未询问”视为不同意。
incident-consent-nobody = 尚未提到任何人，因此无须询问。
incident-consent-no-receivers = 尚无可供询问的接收方。
incident-consent-receiver-add = 添加接收方
incident-consent-person = 人员
incident-consent-of = { $person }对{ $receiver }的同意
incident-consent-note = 如何、何时取得，附带什么条件
incident-consent-date = 何时表示
incident-consent-note-add = 添加说明

## Checks
incident-checks-help = 接收方会要求而此记录尚未写明的内容。“不详”和其他理由都算回答。
incident-checks-complete = 没有缺项。

## Removing
incident-remove = 移除…
incident-remove-question = 为什么移除？
incident-remove-mistake = 误录
incident-remove-duplicate = 重复记录
incident-remove-withdrawn = 本人撤回
incident-remove-safety = 为某人的安全
incident-remove-keeps = 它将从本页和以后的每次导出中消失。保险库日志中会留下没有内容的痕迹；已经发出的封装包不会改变。
incident-remove-confirm = 移除
incident-remove-cancel = 保留
