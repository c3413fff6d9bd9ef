### The history of an incident, and erasing a person.

## History
incident-section-history = 修改历史
history-help = 每次修改都按先后顺序保留。写过或移除的内容可以作为一次新的修改恢复。
history-show = 显示修改
history-none = 还没有任何修改。
history-loading = 正在读取修改历史…
history-more = 显示更早的修改
history-written = 首次写入
history-taken-in = 存入文件
history-changed = 已修改
history-removed = 已移除
history-when = { $day } { $time }
history-reason-mistake = 误录
history-reason-duplicate = 重复记录
history-reason-withdrawn = 本人撤回
history-reason-safety = 为某人的安全
history-reason-other = 其他理由：{ $code }
history-present = 当前版本
history-no-words = 内容没有变化。
history-nothing-yet = 当时尚未写入任何内容。
history-before-erased = 此前的内容已随某人一并抹除。修改仅显示尚存的部分。
history-not-vouched = 日志不能证实这一版本。它按原样显示，不能恢复。
history-before = 之前
history-after = 现在
history-item-gone = 移出
history-item-new = 新增
history-restore = 恢复这一版本
history-restore-removed = 恢复该记录
history-restore-about = { $what }，{ $when }
history-restore-question = 这一版本将作为新的修改重新写入。此后写下的内容仍保留在历史中。
history-restore-removed-question = 它将按原样回到页面。移除一事及其理由仍保留在历史中。
history-restore-confirm = 恢复
history-restore-cancel = 保持现状
history-restored = 已作为新的修改恢复。

## Erasing a person
erase-open = 永久抹除此人…
erase-heading = 永久抹除{ $name }
erase-what = 用于撤回同意的人。移除会保留历史；抹除则连历史一并删去，且无法撤销。
erase-loading = 正在保险库中查找此人。保险库较大时需要一些时间…
erase-gone = 将被抹除的记录及其全部历史内容
erase-changed = 保留但去掉与此人关联的记录
erase-changed-help = 原处将显示“本人不愿透露”；列表中则去掉此人。
erase-revisions =
    { $count ->
        [0] 其他记录的早期版本都没有提到此人。
       *[other] 其他记录中提到或指向此人的 { $count } 个早期版本也将被抹除。
    }
erase-named = 可能仍提到此人的文字
erase-named-help = 这些文字是他人的陈述，将保持原样。如果不应保留，请先修改：抹除之后，Cairn 不再知道这个姓名，无法在任何文字中找到它，也无法阻止它随封装包发出。
erase-named-none = 没有找到仍提到此人的文字。其他写法、绰号和描述无法找到。
erase-removed-record = 已移除
erase-asked = 这些是否也要抹除？
erase-asked-help = 不选择就会保留。文件中显示的内容无法搜索：仍能在其中看到的人依然可见。
erase-elsewhere = 无法触及之处
erase-elsewhere-sealed = 由相关事件封装的封装包。请告知接收方同意已被撤回。
erase-elsewhere-sealed-one = { $when }，发给{ $receivers }
erase-elsewhere-sealed-none = 没有由相关事件封装的封装包。
erase-elsewhere-backups = 此保险库的备份和副本，无论存在哪个磁盘上：其中仍有此人的全部内容。请替换或销毁。
erase-elsewhere-copies = 保存在外的文件、打印的纸页，以及人们的记忆。
erase-elsewhere-disk = 此磁盘上的残留：虽已加密，但掌握此保险库口令并能直接读取磁盘的人可能恢复其中一部分。在另一磁盘上新建的保险库则没有这些残留。
erase-reason = 为什么？
erase-reason-withdrawn = 本人撤回同意
erase-reason-safety = 为某人的安全
erase-type = 如要继续，请输入：{ $words }
erase-words = 永久抹除
erase-confirm = 永久抹除
erase-cancel = 保留此人
erase-working = 正在抹除，请勿关机…
erase-done = 已抹除。日志的链条保持完整。
erase-done-later = 已抹除。磁盘空间不足，暂时无法清除保险库文件中已删除的内容；下次打开保险库时会完成。
