### The export, a road of six pages.
export-title = 导出
export-steps = 步骤
export-step-choose = 事件
export-step-receiver = 接收方
export-step-consent = 同意与姓名
export-step-preview = 对方将看到的内容
export-step-seal = 封装
export-step-result = 结果
export-step-of = 第 { $step } 步，共 { $steps } 步
export-back = 返回
export-next = 继续
export-loading = 正在读取…
export-preview-loading = 正在确定哪些内容会离开…

## 1 Choose
export-choose-heading = 导出哪些事件？
export-choose-help = 每起事件连同其人员、行为、合作和证据一起离开，但以同意的范围为限。
export-choose-empty = 尚无可导出的事件。
export-choose-none = 请至少选择一起事件。
export-choose-count = 已选 { $count } 起事件
export-choose-filter = 搜索事件
export-choose-more = 显示更多

## 2 Receiver
export-receiver-heading = 给谁？
export-receiver-help = 只有持有这把密钥的人才能打开封装包。您自己也不能再打开它。
export-receiver-empty = 尚未记录接收方。请粘贴接收方给您的密钥。
export-receiver-none = 请选择一个接收方。
export-receiver-add = 添加接收方
export-receiver-practice = 练习中只有一个接收方，它与此保险库一同建立。虚构内容不能为真实的接收方封装。
export-receiver-name = 接收方名称
export-receiver-key = 对方的公钥
export-receiver-key-help = 以 age1 或 ssh-ed25519 开头的一行文字。
export-receiver-save = 添加此接收方
export-receiver-cancel = 不添加
export-receiver-fingerprint-words = 用单词表示
export-receiver-fingerprint-hex = 用数字表示
export-receiver-unverified = 核对之前未经证实
export-receiver-unverified-help = 请通过另一渠道（通话或见面）把这十个单词念给接收方听。只要有一个不同，密钥就不是对方的。
export-receiver-compared = 已核对
export-receiver-mark-compared = 十个单词我都核对过了
export-receiver-type-x25519 = 密钥类型 X25519：目前足够强。但如果有人留存文件，日后拥有量子计算机，它就无法提供保护。
export-receiver-type-hybrid = 密钥类型：混合（ML-KEM-768 与 X25519）。即使保存文件的人日后有了量子计算机，也能防护。接收方需要 age 1.3 或更新版本。
export-receiver-un-help = 只有这样，标明“仅限联合国”的证据才会离开。
export-receiver-un = 此接收方是联合国机构

## 3 Consent and names
export-consent-heading = 同意与姓名
export-consent-all-in = 提到的每个人都已同意，无人被排除。
export-consent-left-out = 有 { $count } 条记录被排除
export-consent-left-out-help = 因本人未同意发给此接收方或此用途，这些内容不会离开。如果本人告诉您可以，您可在事件页面更改同意。
export-left-out-points-to-left-out = 指向被排除的内容
export-left-out-names-person = 因提到某人，您决定不发出这段文字
export-left-out-damaged = 其文件在保险库中缺失或已损坏
export-left-out-sensitivity = 标明不给此接收方
export-left-out-public-precision = 地点不得说得如此精确：已取约数或未纳入
export-consent-risk = 风险评估阻止了这一操作：{ $names }
export-consent-risk-help = 请在风险评估中记录本人在知情后的决定，或降低风险的措施。
export-consent-open = 有 { $count } 段文字仍提到被排除的人
export-consent-open-help = 请逐段决定。在此之前不能封装。
export-consent-decided = 所有文字均已决定。
export-consent-found = 提到{ $person }
export-consent-times = { $count } 处
export-decision-replace = 用“[人员1]”之类的中性标记替换姓名
export-decision-omit-field = 整段文字都不离开
export-decision-not-this-person = 这是另一个人；保留姓名


## 4 Preview
export-preview-heading = 对方将看到的内容
export-preview-help = 离开的就是这些，再无其他。请从头到尾读一遍。
export-preview-fields = 会离开的每个字段
export-preview-fields-count = { $count } 个字段
export-preview-files = 会离开的每个文件
export-preview-files-count =
    { $count ->
        [0] 没有文件
       *[other] { $count } 个文件
    }
export-preview-files-note = 文件原样离开，包括相机和程序写入其中的信息：地点、时间、设备、作者。
export-preview-not-included = 不包括
export-preview-not-contact = 未同意被联系者的联系方式。
export-preview-not-drafts = 您所写内容的早先版本。
export-preview-not-others = 此保险库中其他所有事件和人员。
export-preview-left-out = 因未获同意而排除：{ $what }
export-preview-total = 内容大小
export-preview-padded = 封装文件大小
export-preview-padded-note = 向上取整，使大小透露的信息很少
export-preview-column-field = 字段
export-preview-column-value = 内容
export-preview-column-file = 文件
export-preview-column-exhibit = 证物
export-preview-column-size = 大小
export-preview-column-type = 文件类型
export-preview-other = 其他值

## 5 Seal
export-seal-heading = 封装
export-seal-sign = 签名
export-seal-sign-pseudonymous = 用专为此接收方的化名密钥签名
export-seal-sign-pseudonymous-help = 接收方可以看出以后的封装包来自同一保险库，也可以向别人证明这把密钥签署了这个封装包。
export-seal-sign-none = 不签名
export-seal-sign-none-help = 任何人都不能凭签名证明是谁制作的；接收方须由您告知这是您发的。
export-seal-summary = { $incidents }，发给{ $receiver }
export-seal-unverified = 此接收方的密钥尚未核对。如果有人把它换成自己的密钥，就能读到全部内容。
export-seal-compare = 核对指纹
export-lacking-procedure = 此内容所针对的程序不会受理它。请补全缺少的内容，或在事件页面上选择不针对特定程序。
export-lacking-general = 缺少一些内容，接收方通常无法在缺少它们时处理。
export-lacking-warnings = 接收方可能会就其中一些内容提问。
export-lacking-blocking = 缺项：{ $count }
export-lacking-count = 可能被问到：{ $count }
export-lacking-see = 查看内容
export-lacking-say = 虽不完整仍要发出，我有理由这样做。
export-lacking-obstacle = 有缺项：见上文。
export-seal-button = 封装并保存…
export-seal-running = 正在封装
export-seal-reading-back = 正在读回封装文件并比对
export-seal-cancelled = 已停止。没有留下封装文件。
export-seal-not-saved = 没有选择保存位置，因此没有封装。

## 6 Result
export-result-heading = 已封装
export-result-read-back = 文件已读回并比对：内容与所封装的完全一致。
export-result-file = 文件
export-result-size = 大小
export-result-hash = SHA-256 校验值
export-result-bundle = 封装包编号
export-result-checkpoint = 校验词
export-result-checkpoint-help = 请连同日期抄下：日后可用它表明此保险库的日志在这一点之前没有被改动。
export-result-cannot-open = 您不能再打开这个文件，只有接收方可以。您的事件仍在保险库中。
export-result-tell-heading = 告诉接收方的话
export-result-tell-file = 用免费工具“age”打开文件；里面是一个 ZIP，其中的 START-HERE.html 说明一切。
export-result-tell-hash = 请通过不同于文件的渠道把 SHA-256 告诉对方，以便核对文件是否完整到达。
export-result-tell-key = 如果还没有核对，请通过另一渠道核对对方密钥的十个单词。
export-result-another = 再导出其他内容
export-result-done = 返回事件列表

## 部分、程序与最后检查
export-step-complete = 缺少什么
export-complete-heading = 缺少什么
export-complete-help = 程序要求而记录中没有的内容。
export-complete-all = 该程序所要求的内容没有缺少。
export-template = 写给什么程序
export-template-help = 它决定当事人必须同意哪些用途，以及什么不能缺少。
export-receiver-type-ssh = SSH 密钥（Ed25519）：目前牢固，但不能应对量子计算机。持有其公钥的人能从文件看出它是给该接收方的。
export-left-out-use = { $said }：{ $use }
export-left-out-expired = 同意的期限已过：{ $use }
export-left-out-pseudonym = 以化名出现
export-left-out-for-the-receiver = 只供接收方，不给国家
export-left-out-contact = 未同意被联系
export-consent-pseudonym = 以化名保留所发生的事
export-consent-pseudonym-help = 使用化名时，除一个编号外不透露此人的任何信息。但所发生的事仍可能显示是谁。
export-consent-can-miss = Cairn 会查找它所知道的各种写法，包括其他文字，但可能遗漏：请在下一页阅读文本。
export-preview-part = 查看内容
export-preview-part-whole = 对方收到的全部内容
export-preview-part-transmissible = 甲部：可转交国家
export-preview-part-whole-help = 该接收方所读到的内容，包括来源和原件。
export-preview-part-transmissible-help = 该接收方可以转交国家的内容。只有同意的人被署名，其他姓名变为编号。
export-leaks =
    { $count ->
       *[other] 有 { $count } 个词可能暴露某人：
    }
export-leaks-help = 如果不应外传，请在事件页面修改。相机和程序写入文件的内容不在此检查：请看每件证物的信息。
export-leaks-none = 文本中没有发现路径、本机名称或地址。此项检查可能有遗漏。
export-leak-path = 文件所在位置
export-leak-user = 本机账户
export-leak-host = 本机名称
export-leak-email = 电子邮件地址
export-leak-network = 网络地址
export-leak-invisible = 看不见的字符
export-parts = 文件
export-parts-together = 一个文件包含两个部分
export-parts-together-help = 给国家的甲部在其中单独的文件夹里。
export-parts-apart = 两个文件，分别封装
export-parts-apart-help = 一个是可转交国家的内容，一个只供接收方。第二个文件在第一个旁边。
export-parts-nothing = 其中没有可转交国家的内容，因此只有一个文件。
export-seal-sign-organisation = 以组织名义签名
export-seal-sign-organisation-help = 对所有接收方使用同一密钥，组织可以公布。封装包写明该组织，并向任何人证明是其签名。
export-seal-organisation-name = 组织名称
export-seal-organisation-none = 请写明签名的组织名称。
export-result-parts = 部分
export-result-parts-both = 甲和乙
export-result-parts-transmissible = 甲：可转交国家
export-result-parts-confidential = 乙：只供接收方
