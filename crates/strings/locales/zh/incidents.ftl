### The list of incidents.
incidents-title = 事件
incidents-count = { $count } 起事件
incidents-search-label = 搜索事件
incidents-search-placeholder = 搜索全部文字
incidents-search-clear = 清除搜索
incidents-new = 新建事件
incidents-keys = 方向键移动，Enter 打开，/ 搜索，n 新建。
incidents-untitled = 尚无标题
incidents-date-none = 尚无日期
incidents-row-evidence =
    { $count ->
        [0] 无证据
       *[other] { $count } 件证据
    }
incidents-row-missing = 缺 { $count } 项
incidents-row-complete = 无缺项
incidents-row-loading = 正在读取…
incidents-loading = 正在读取事件…
incidents-empty = 一起事件就是发生过的一件事，连同其中的人、行为和证据；在您为某一方封装副本之前，它只留在这台设备上。
incidents-none-found = 没有与搜索相符的事件。
incidents-row-persons =
    { $count ->
        [0] 未提及任何人
       *[other] { $count } 人
    }
