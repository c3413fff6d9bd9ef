### The Vault screen: lock, passphrase, backup, check, language.
vault-title = 保险库
vault-lock-title = 锁定
vault-lock-what = 锁定会关闭保险库并清空此窗口。您已输入的内容会保留。如果 3 分钟内没有人输入或移动指针，保险库也会锁定。
vault-lock-practice = 锁定会关闭练习保险库、清空此窗口，并丢弃其中的一切，包括您输入的内容。如果 3 分钟内无人输入或移动指针，也会自动锁定。
vault-lock = 立即锁定
vault-facts-title = 库中内容
vault-facts-incidents = 事件
vault-facts-evidence = 证据
vault-facts-size = 占用磁盘空间
vault-facts-created = 创建日期
vault-checkpoint-title = 校验词
vault-checkpoint-what = 这些词代表保险库现在的状态。离开电脑前，请连同日期抄下：如果您回来时它们不同，而您没有改动过任何内容，那就是有人改动了保险库，或放上了一份旧的副本。
vault-passphrase-title = 口令
vault-passphrase-what = Cairn 会生成六个新单词；您写在纸上，再输入回来。此后旧单词不再能打开这个保险库。以前做的备份仍可用旧单词打开。
vault-passphrase-change = 更改口令
vault-passphrase-current = 现在的口令
vault-passphrase-next = 显示新单词
vault-passphrase-submit = 使用新单词
vault-passphrase-working = 正在更改口令…
vault-passphrase-done = 从现在起，用新单词打开保险库。
vault-recovery-title = 恢复码
vault-recovery-what = 新的恢复码会取代这个保险库中旧的恢复码。以前做的备份仍可用旧恢复码打开。
vault-recovery-replace = 生成新的恢复码
vault-recovery-next = 显示新的恢复码
vault-checking-passphrase = 正在核对口令…
vault-backup-title = 备份
vault-backup-what = 一个包含整个保险库的文件，加密方式与保险库相同。用今天的口令或恢复码打开。请把它存放在另一个地方的另一台设备上。
vault-backup = 备份
vault-backup-progress = 正在写入备份并读回核对
vault-backup-done = 备份已写入，读回核对没有差异：
vault-check-title = 检查
vault-check-what = 读取每一条记录和每一件证据，并与有关它们的登记相比较。
vault-check = 检查全部
vault-check-progress = 正在检查保险库
vault-check-clean = 全部相符。已读取记录：{ $records }。已读取证据：{ $evidence }。
vault-check-found =
    { $count ->
       *[other] { $count } 处不相符。
    }

## What does not fit, and what it may mean
finding-head-missing = 标明保险库进度的文件缺失。
finding-head-damaged = 标明保险库进度的文件已损坏。
finding-database-older = 数据库比保险库最后确认的状态旧：最新的改动不在其中。
finding-head-older = 标明保险库进度的文件是旧的。
finding-head-elsewhere = 保险库的日志不是最后确认过的那一份。
finding-chain-broken = 日志有缺口，或其中一行被改动。
finding-not-committed = 日志中有从未确认过的行。
finding-record-changed = 一条记录与日志所述不符。
finding-record-missing = 日志提到的一条记录不存在。
finding-record-unlogged = 有一条日志没有提到的记录。
finding-history-changed = 一条记录的早期版本缺失或被改动。
finding-database-unreadable = 数据库的一部分无法读取。
finding-pages-damaged = 数据库的某些部分已损坏。
finding-database-inconsistent = 数据库的某些部分彼此不一致。
finding-derived-changed = 事件列表或搜索索引是旧的：列表或搜索可能漏掉一些事件。
finding-slot-changed = 保险库的一个密钥文件是旧的或已损坏。
finding-blob-missing = 一件证据的文件缺失。
finding-blob-length = 一件证据的文件被截断或变长了。
finding-blob-changed = 一件证据的文件已损坏或被替换。
finding-checkpoint-invalid = 保险库日志中的一个签名无效。
finding-other = 保险库中有不相符之处。
finding-times = { $count } 次
finding-show = 显示事件

## The banner of a vault that opened read-only
readonly-title = 此保险库以只读方式打开。
readonly-what = 其中有些内容与您离开时不同。打开时没有更改或删除任何内容，您可以读取和导出这里的内容。
readonly-do = 先导出您需要的内容。然后把整个文件夹原样复制到另一个磁盘：它可能显示发生过什么。要继续工作，请把最新的备份恢复到一个新文件夹。
readonly-details = 不相符之处

## What the product does not promise
limits-title = Cairn 无法防范的事
limits-traces = 拿走电脑的人可以看到装有 Cairn、有一个保险库、它有多大、上次何时使用。没有隐藏的保险库。
limits-device = 接触过电脑的人可能对它动过手脚：别的程序、记录按键的装置、被改动的固件。如果它曾离开您的视线，就当它已经丢失。
limits-open = 保险库打开时，屏幕上的内容可以被看见和拍下，这台电脑上的有害程序可以读到您正在读的内容。
limits-system = 系统可能把内存的片段留在磁盘上，例如在交换文件中或电脑休眠时。别的程序可能留有您文件的副本。
limits-force = 没有程序能保护您免受强迫。Cairn 不知道在您所在之处拒绝打开保险库是否合法、是否安全。
limits-outside = 您存到保险库之外的文件不再受保护；如果有人动过手脚，在别处打开它可能有危险。
limits-bundle = 得到封装包的人可以看出它是加密文件，也许还能看出谁在何时发给了谁。持有或窃取接收方密钥的人，现在或以后都能打开它；您无法收回。
limits-proof = Cairn 能表明一件证据自收入以来没有改变。它不能表明其中所说属实，也不能表明这台电脑的时钟准确。
limits-copy = 如果有人用整个文件夹的旧副本换掉保险库，只有您纸上的校验词能显示出来。
limits-colleague = 同事看过或复制过的内容无法收回。
limits-reset = 口令和恢复码都没有了，记录就丢失了。无法重置。
## Practice
vault-practice-title = 练习
vault-practice-what = 此处一切均为虚构，锁定时即丢弃。没有备份、口令和恢复码，数据包只能为练习接收方封装。您封装或另存到外面的文件会留在原处。
vault-practice-key-title = 像接收方那样打开
vault-practice-key-what = 有了练习密钥，您可以扮演接收方，打开这个练习保险库的数据包。锁定之后就无法再保存它。
vault-practice-key-save = 保存练习密钥
vault-practice-key-saved = 已保存：
vault-practice-key-open = 用以下命令即可凭它打开数据包，“age -d -i”亦可：
