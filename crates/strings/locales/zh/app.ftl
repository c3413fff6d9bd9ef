### Words that every screen shares: places, lock, sizes, dates.
app-name = Cairn
app-rail = 位置
app-rail-incidents = 事件
app-rail-cases = 案件
app-rail-people = 人员
app-rail-timeline = 时间线
app-rail-export = 导出
app-rail-vault = 保险库
app-lock = 锁定
app-locking = 正在锁定…
app-practice = 练习：内容均为虚构，锁定时即丢弃
app-practice-short = 练习。
app-practice-title = Cairn：练习，内容均为虚构
app-back = 返回
app-cancel = 取消
app-pause = 暂停
app-resume = 继续
app-done = 完成
app-language = 语言
app-saved-at = 已保存 { $time }
app-progress-bytes = { $done }，共 { $total }
app-progress-pages = { $done } / { $total } 页
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
app-keys-search = 搜索列表
app-keys-filter = 筛选事件
app-keys-new = 新建事件、案件或人员
app-keys-part = 转到页面的下一部分；同时按 Shift 则转到上一部分
app-keys-up = 在列表中上移
app-keys-down = 在列表中下移
app-keys-choose = 在列表中选取事件
app-keys-open = 打开选中的项目
app-keys-back = 离开本页
app-keys-help = 显示本页
app-verifying = 正在后台检查保险库
