### 事件的最初记述：五个问题。

capture-title = 新事件
capture-help = 先回答五个问题，其余的可以稍后再说。您输入的内容会随时保存，任何一项都可以留空。
capture-what = 用几个字说，发生了什么？
capture-what-label = 供列表使用的简短名称
capture-when = 什么时候？
capture-where = 在哪里？
capture-who = 发生在谁身上？
capture-who-help = 输入姓名，已记录的人员会随之显示。姓名不详或不宜写下时请留空。
capture-words = 当事人自己的话
capture-next = 继续填写完整记录
capture-done = 暂时到此为止
