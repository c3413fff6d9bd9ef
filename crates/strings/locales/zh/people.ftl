### People: the list, and the page of one.
people-title = 人员
people-count = { $count } 人
people-search-label = 查找人员
people-search-placeholder = 任何一个姓名
people-search-clear = 清除搜索
people-new = 新建人员
people-keys = 方向键移动，Enter 打开，/ 搜索，n 新建。
people-loading = 正在读取人员…
people-empty = 事件中提到的每个人在这里各出现一次，并列出提到此人的所有内容。没有任何事件提到的律师和组织也可以在这里记录。
people-none-found = 没有记录这个姓名的人。
people-unnamed = 尚无姓名
people-row-incidents =
    { $count ->
        [0] 不在任何事件中
       *[other] 见于 { $count } 起事件
    }
people-row-duplicates = 可能与另外 { $count } 人是同一人
people-only-duplicates = 只看可能重复记录的人

## How two names are alike.
people-alike-same-name = 姓名相同
people-alike-other-order = 词语相同，顺序不同
people-alike-part-of-name = 姓名部分相同
people-alike-similar-spelling = 拼写相近
people-alike-heading = 可能已有记录

## The page of a person.
person-open = 提到此人的所有内容
person-loading = 正在读取人员…
person-back = 全部人员
person-timeline = 时间线
person-duplicates = 可能是同一人
person-duplicates-help = 姓名相似只是提示，不是结论。不同文字书写的姓名不作比较，除非两种写法都已记录。
person-named = 提到此人的内容
person-named-none = 尚无内容提到此人。
person-named-elsewhere = 事件之外
person-facts = 人员信息
person-facts-shared = 在提到此人的每起事件中都相同。
