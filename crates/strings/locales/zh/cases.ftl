### Cases: the list, and the page of one.
cases-title = 案件
cases-count = { $count } 个案件
cases-search-label = 查找案件
cases-search-placeholder = 标题或编号
cases-new = 新建案件
cases-keys = 方向键移动，Enter 打开，/ 搜索，n 新建。
cases-loading = 正在读取案件…
cases-empty = 案件把相互关联的事件归在一起：同一个人、同一种模式，或接连发生的行为。案件的时间线显示每项行为发生在合作之后多久。
cases-none-found = 没有匹配的案件。
cases-search-clear = 清除搜索
cases-untitled = 尚无标题
cases-row-incidents =
    { $count ->
        [0] 尚无事件
       *[other] { $count } 起事件
    }

## The page of a case.
case-loading = 正在读取案件…
case-back = 全部案件
case-timeline = 时间线
case-reference = 编号
case-reference-help = 随机产生，不透露案件的任何内容，可以公开使用。
case-incidents = 事件
case-incidents-none = 此案件中尚无事件。
case-incident-untitled = 尚无标题
case-incident-gone = 一起已移除的事件
case-incident-out = 移出案件
case-incident-find = 添加事件
case-incident-find-hint = 输入事件中任何位置出现的字词。一起事件可以属于多个案件。
case-incident-find-none = 没有其他匹配的事件。
case-incident-found = 找到的事件
case-index-title = 证据索引
case-index-show = 显示证据索引
case-index-hide = 隐藏索引
case-index-none = 此案件的事件没有证物。
case-index-exhibit = 证物
case-index-incident = 事件
case-index-size = 大小
case-index-digest = SHA-256 摘要
case-index-checked = 核验
case-index-given = 已交给
case-index-made = { $name }，由证物 { $number } 制作
case-index-whole = { $date }：完好
case-index-damaged = { $date }：损坏
case-index-unchecked = 自收入后未核验
case-index-nobody = 无人
case-index-claim = 以本保险库的日志为准：谁在数据包中得到了副本。他们如何使用以及手动保存在外部的副本，日志并不知道。
case-facts = 案件信息
case-remove = 移除此案件
case-remove-question = 为什么移除此案件？
case-remove-mistake = 误建
case-remove-duplicate = 重复
case-remove-keeps = 其中的事件保持不变。案件的内容保留在历史记录中。
case-remove-confirm = 移除案件
