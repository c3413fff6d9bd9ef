### One incident on one page.
incident-back = 全部事件
incident-contents = 本页内容
incident-loading = 正在读取事件…
incident-untitled = 尚无标题
incident-cases = 此事件所属的案件
incident-export = 导出此事件

incident-section-checks = 检查
incident-state-complete = 完整
incident-state-missing = 缺 { $count } 项
incident-state-not-needed = 不需要
incident-state-not-looked-at = 尚未检查

## The answer beside a field: given, or why there is none.
incident-answer-label = 对“{ $field }”的回答
incident-answer-given = 已回答
incident-answer-none = 无回答

## What happened
incident-language = 这段文字的语言
incident-language-und = 未说明
incident-yes = 是
incident-no = 否
incident-place-state-none-found = 没有名称含此文字的国家或地区。

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
incident-date-calendar = 历法
incident-date-calendar-gregorian = 公历
incident-date-add-calendar = 使用其他历法
incident-date-in-gregorian = 公历：{ $date }
incident-date-observed = 伊斯兰历以见到新月为月首、以日落为一日之始，因此公历日期可能相差一两天。
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
incident-person-role = 在此事件中的身份
incident-person-shared = 在这里的更改，会出现在提到此人的每一起事件中。

## Acts
incident-acts-help = 一项行为是对一个人做的一件事。两人被捕，就是两项行为。
incident-acts-empty = 尚未记录行为。

## Alleged perpetrators
incident-involvements-empty = 尚未记录被指称的加害者。写“不详”并加以描述，也是回答。

## UN engagement
incident-engagement-help = 与联合国或区域机构的合作，无论是寻求中的、进行中的还是过去的；正是它使此事成为报复。
incident-engagement-empty = 尚未记录合作。
incident-engagement-not-needed = 您认为这不是报复，因此不需要填写。

## Evidence
incident-evidence-help = 文件会完整复制到保险库并加密。外面的文件留在原处。添加文件夹时，其中的一切都会添加，包括里面的文件夹；这里已有的文件不会再次添加。
incident-evidence-empty = 尚未记录证据。
incident-evidence-drop = 将文件或文件夹拖到这里
incident-evidence-drop-now = 松开即可添加文件
incident-evidence-add = 添加文件…
incident-evidence-add-folder = 添加文件夹…
incident-evidence-paste = 粘贴图片
incident-evidence-made-from = 证物 { $number } 的{ $role }
incident-evidence-bytes = （{ $count } 字节）
incident-evidence-seen = 知道了
incident-evidence-adding = 正在存入保险库
incident-evidence-looking = 正在查看有哪些文件。目前找到：{ $count }
incident-evidence-paused = 已暂停
incident-evidence-cancelled = 已停止。此前添加的文件保留；被停止的那个没有留下任何内容。
incident-evidence-added = 已添加 { $count } 个文件。
incident-exhibit = 证物 { $number }
incident-evidence-already = { $count } 个文件这里已有，没有再次添加。
incident-evidence-already-as = 这里已有，即证物 { $number }
incident-evidence-left-out = 未添加：{ $count }
incident-evidence-left-out-link = 链接；它指向的内容没有添加
incident-evidence-left-out-vault = 本保险库的文件夹
incident-evidence-more = 另有 { $count } 个。
incident-evidence-nothing = 里面没有文件。没有添加任何内容。
incident-evidence-originals = 原始文件怎么办？
incident-evidence-originals-where = 它们仍在原处，没有加密。Cairn 不会动它们。请先想一想：法院等机构以后可能会要求提供设备或存储卡本身。
incident-evidence-originals-how = 如要移除，请先备份本保险库。然后在您存放文件的地方删除它们并清空回收站；在它们来自的手机或存储卡上，以及相应的云端，也要这样做。
incident-evidence-originals-limits = 删除并不能使它们无法恢复。手机、存储卡、优盘和固态硬盘（闪存）上删除的内容往往可以恢复，没有程序能保证将其覆盖。真正有用的是：文件存入之前就已加密的设备。
incident-evidence-file = 文件
incident-evidence-size = 大小
incident-evidence-type = 文件类型
incident-evidence-hash = SHA-256 校验值
incident-evidence-hash-show = 显示全部
incident-evidence-hash-hide = 缩短显示
incident-evidence-save-copy = 在外面保存副本…
incident-evidence-save-copy-warning = 副本没有加密。能打开这台设备的人都能读到它，删除后也可能留下痕迹。
incident-evidence-save-copy-confirm = 选择保存位置
incident-evidence-copying = 正在外面保存副本
incident-evidence-copied = 副本已保存，且没有加密：

## Pictures
picture-show = 显示图片
picture-decoding = 正在解码…
picture-hard = 该证据已标记为令人不适。在您选择显示之前，它保持遮盖。
picture-hide = 隐藏图片
picture-whole = 原始大小
picture-turn = 旋转
picture-of = 证据 { $number } 的图片
picture-copy = 干净副本
picture-copy-help = 一件新证据，只含此图片的像素：没有地点、时间、设备或注释。原件保持不变。
picture-copy-make = 制作干净副本
picture-copy-make-covered = 制作遮盖这些区域的副本
picture-copy-making = 正在制作干净副本
picture-copy-made = 副本为证据 { $number }。已再次检查：其中只有像素。
picture-cover-begin = 遮盖区域…
picture-cover-help = 在图片上拖画，或添加区域并用滑块调整位置。被遮盖的内容将从副本中消失。倒影、衣着和周围事物仍可能暴露身份。
picture-cover = 区域 { $number }
picture-cover-add = 添加区域
picture-cover-remove = 移除此区域
picture-cover-none = 不遮盖
picture-cover-left = 距左边
picture-cover-top = 距上边
picture-cover-width = 宽度
picture-cover-height = 高度
picture-show-document = 显示文档
picture-hide-document = 隐藏文档
picture-copy-make-changed = 按这些改动制作副本
picture-change-none = 不作改动
picture-page = 第 { $number } 页，共 { $of } 页
picture-page-of = 证据 { $number } 的第 { $page } 页
picture-page-back = 上一页
picture-page-on = 下一页
picture-page-out = 副本不含第 { $number } 页
picture-pages-covered = 整个副本：遮盖 { $areas } 处，分布在 { $pages } 页。
picture-pages-out = 不放入副本的页：{ $count } / { $of }。
picture-pages-unseen = 开始改动以来尚未查看的页：{ $count } 页，将原样放入副本。
picture-partial = 此页有内容（字体、图片或表单）无法在此绘制，干净副本中也不会有。
picture-copy-partial = 页面上有内容无法在此绘制，因而不在副本中。外传之前请先通览副本。
picture-copy-help-document = 新证据，每页一张图片，别无其他：没有可搜索的文字、链接、作者和早期版本。原件保持不变。
picture-cover-begin-document = 遮盖区域或去掉页面…

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
incident-checks-template = 为何种程序而写
incident-checks-template-help = 每种程序要求不同，下面列出的内容随此选择而变。
incident-checks-blocking = 缺少这些，接收方无法处理（{ $count }）
incident-checks-warning = 接收方可能会询问这些（{ $count }）

## Removing
incident-remove = 移除…
incident-remove-question = 为什么移除？
incident-remove-mistake = 误录
incident-remove-duplicate = 重复记录
incident-remove-withdrawn = 本人撤回
incident-remove-safety = 为某人的安全
incident-remove-keeps = 它将从本页和以后的每次导出中消失。其内容保留在修改历史中，可以从那里恢复；已经发出的封装包不会改变。
incident-remove-confirm = 移除
incident-remove-cancel = 保留

incident-about-person = 关于谁
incident-list-choose = 请选择
incident-list-empty = 尚无记录。
incident-list-involvement = 被指控的行为人
incident-list-involvement-help = 据称参与某一行为的每个人、单位或机关。
incident-list-nexus = 为何属于报复
incident-list-nexus-help = 将行为与合作联系起来，说明有何迹象表明二者相关，以及还有什么其他解释。
incident-list-statement = 陈述与来源
incident-list-statement-help = 由谁讲述、如何得知、可靠程度如何。
incident-list-domestic-step = 国内步骤
incident-list-domestic-step-help = 申诉、法院、调查；或为何无法采取。
incident-list-intervention = 干预
incident-list-intervention-help = 曾请求联合国机构、区域机构或其他方面采取的行动，或其已采取的行动。
incident-list-state-reply = 国家的答复
incident-list-follow-up = 其后发生的情况
incident-list-informed-consent = 有关同意的谈话
incident-list-informed-consent-help = 由谁告知每个人什么，以及其逐项同意了哪些用途。
incident-steps-help = 迄今采取了什么行动，结果如何。
incident-risk-help = 针对每个人：如果转交这些信息，其可能遭遇什么，以及可以采取什么措施。此内容绝不离开本设备。
incident-risk-empty = 尚未评估任何风险。
play-open = 在播放器中打开
play-hard = 该证据已标记为令人不适，不论是看还是听。在您按“播放”之前，画面保持黑色。
play-help = 它会在单独的窗口中打开，该窗口只能看到这一份证据，并在 Cairn 锁定时关闭。在那里按“播放”之前不会发出任何声音。
attach-title = 文字记录与译文
attach-help = 一个文件，写下这里所说或所写的内容，或其另一种语言的译文。它会成为单独的证物，注明本件，并涉及同样的人。想边听边写，请用下面的“显示了什么”：它会自动保存。
attach-transcript = 附上文字记录…
attach-translation = 附上译文…
sound-copy-title = 干净副本
sound-copy-help = 只含声音的新证物：去掉文件对自身的说明以及其中的任何画面。人声保持原样，仍可被辨认。您指定的片段在副本中静音，其声音已被删除。副本是 WAV 文件，体积较大：单声道约每分钟六兆字节。
sound-copy-add = 静音一个片段
sound-copy-from = 从
sound-copy-to = 到
sound-copy-hint = 分和秒，例如 1:05.5
sound-copy-out = 取消静音
sound-copy-passage = 片段 { $number }
sound-copy-make = 制作干净副本
sound-copy-make-silenced = 制作带静音的副本
sound-copy-making = 正在制作副本…
sound-copy-made = 副本为证物 { $number }。交出之前请先听一遍。
sound-copy-problem = 请以分和秒写出每个片段的两端，例如 1:05，且结束须在开始之后。
text-show = 以文本显示
text-hide = 隐藏文本
text-of = 证据 { $number } 的文本
text-encoding = 按 { $encoding } 读取。
text-encoding-guessed = 按 { $encoding } 读取。这是推测：文件没有说明其编码。
text-part = 第 { $number } 部分
text-on = 下一部分
text-back = 上一部分
custody-title = 保管链
custody-show = 显示保管链
custody-hide = 隐藏保管链
custody-taken-in = 已存入，计算摘要并加密
custody-made = 由另一件证据制作
custody-redacted = 由另一件证据制作，有内容被遮盖或去掉
custody-copied = 由它制作了另一件证据
custody-described = 其说明有改动
custody-whole = 字节与摘要核对：与存入时一致
custody-damaged = 字节与摘要核对：与存入时不一致
custody-exported = 随密封数据包送出
custody-removed = 已从视图移除
custody-other = 证据 { $number }
custody-bundle = 数据包 { $id }
custody-receiver = 收件方：{ $name }
custody-place = 事件日志第 { $line } 行，PREMIS { $premis }
custody-step-metadata-removed = 除像素外全部去除
custody-step-areas-covered = 遮盖了区域
custody-step-passages-silenced = 静音了部分片段
custody-step-pages-removed = 去掉了页面
custody-step-transcribed = 据此写成文字
custody-step-translated = 译成另一种语言
custody-claim = 时间以本机时钟为准。每一行都含有上一行的摘要；检查整个保险库时会检查全部各行。
custody-check = 立即核对字节
custody-checking = 正在读取证据
custody-checked-whole = 该证据与存入时逐字节一致。此次核对已记录。
custody-checked-damaged = 该证据与存入时不一致，或已不存在。此事已记录。请检查整个保险库，并从备份恢复该证据。
