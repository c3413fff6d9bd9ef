### Words that every screen shares: places, lock, sizes, dates.
app-name = Cairn
app-rail = 位置
app-rail-incidents = 事件
app-rail-export = 导出
app-rail-vault = 保险库
app-lock = 锁定
app-locking = 正在锁定…
app-back = 返回
app-cancel = 取消
app-done = 完成
app-language = 语言
app-saved-at = 已保存 { $time }
app-progress-bytes = { $done }，共 { $total }
app-progress-files = 第 { $file } 个文件，共 { $files } 个
app-progress-lock = 锁定会中止这项工作。如果 3 分钟内没有人输入或移动指针，Cairn 就会锁定。

## Dates as far as they are known; $date and $end come formatted for the language.
app-date-estimate = 约 { $date }
app-date-before = { $date }之前
app-date-after = { $date }之后
app-date-between = { $date }至{ $end }之间

## All keys, on the page that "?" opens.
app-keys-title = 快捷键
app-keys-lock = 在任何界面立即锁定
app-keys-search = 搜索事件
app-keys-new = 新建事件
app-keys-up = 在列表中上移
app-keys-down = 在列表中下移
app-keys-open = 打开选中的项目
app-keys-back = 离开本页
app-keys-help = 显示本页
