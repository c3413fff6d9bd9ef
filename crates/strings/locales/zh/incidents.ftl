### The list of incidents.
incidents-title = 事件
incidents-count = { $count } 起事件
incidents-search-label = 搜索事件
incidents-search-placeholder = 搜索全部文字
incidents-search-clear = 清除搜索和筛选
incidents-new = 新建事件
incidents-import = 导入…
incidents-keys = 方向键移动，Enter 打开，空格键选取，Ctrl+A 全选，/ 搜索，f 筛选，n 新建。
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
incidents-none-found = 没有与搜索和筛选相符的事件。
incidents-row-persons =
    { $count ->
        [0] 未提及任何人
       *[other] { $count } 人
    }
incidents-row-consent = 同意情况：{ $state }

## Filters
incidents-filter = 筛选条件
incidents-filter-open =
    { $count ->
        [0] 筛选
       *[other] 筛选（{ $count }）
    }
incidents-filter-states = 国家
incidents-filter-acts = 行为
incidents-filter-mechanisms = 机制
incidents-filter-statuses = 状态
incidents-filter-consents = 同意情况
incidents-filter-from = 开始时间不早于
incidents-filter-to = 开始时间不晚于
incidents-filter-any = 不限
incidents-filter-no-state = 没有这个名称的国家
incidents-filter-date-hint = 2025-03
incidents-filter-date-wrong = 年，或年-月，或年-月-日
incidents-filter-on = 已启用的筛选条件
incidents-filter-off = 取消：{ $kind } { $value }
incidents-filter-clear = 全部取消
incidents-filter-keep-as = 保存此筛选…
incidents-filter-name = 筛选名称
incidents-filter-keep = 保存
incidents-filter-kept = 已保存的筛选
incidents-filter-forget = 删除保存

## Several incidents at once
incidents-chosen = 已选 { $count } 个事件
incidents-choose-all = 全选（{ $count }）
incidents-choose-none = 取消选择
incidents-export-chosen = 导出
incidents-set-status = 设置状态
incidents-set-status-choose = 请选择…
incidents-status-set = 已为 { $count } 个事件设置状态
incidents-remove = 移除…
incidents-remove-question = 为何移除这 { $count } 个事件？
incidents-remove-keeps = 它们将从列表中移除。已记录的内容和移除原因保留在历史中。
incidents-remove-confirm = 从列表中移除
