### What a file of evidence says of itself.
facts-taken = 拍摄于 { $date } { $time }{ $offset ->
    [none] {""}
   *[other] （与协调世界时相差 { $offset }）
 }，以设备时钟为准，可能有误。
facts-address = 保存自网页：{ $address }。
facts-device = 制作设备：{ $device }。
facts-serial = 设备序列号（可将其所有照片关联起来）：{ $serial }。
facts-position = 位置：{ $latitude }，{ $longitude }（WGS 84，北纬和东经为正）。
facts-taken-utc = 拍摄于协调世界时 { $date } { $time }，以设备时钟为准，可能有误。该格式要求使用协调世界时，但有些设备仍写入本地时间。
facts-created = 文档创建于 { $date } { $time }{ $offset ->
    [none] {""}
   *[other] （与协调世界时相差 { $offset }）
 }，以计算机时钟为准，可能有误。
facts-changed = 文档最后保存于 { $date } { $time }{ $offset ->
    [none] {""}
   *[other] （与协调世界时相差 { $offset }）
 }。
facts-software = 制作或修改它的程序：{ $software }。
facts-persons = 其中写有人名：{ $persons }。
facts-size = 画面尺寸：{ $width } × { $height } 像素。
facts-duration = 播放时长：{ $duration }。
facts-pages = 页数：{ $count }。
facts-encrypted = 文档已加密，没有密码无法读取全部内容。
facts-revisions = 文档中仍保留可恢复的早期版本：{ $count } 个。
facts-c2pa = 含有内容凭证（C2PA）。此处无法验证，不说明其是否有效。
facts-c2pa-holds = 含有内容凭证（C2PA），且有效：签名之后内容未被更改。签名称签署者为“{ $name }”；是否属实未经核实。
facts-c2pa-fails = 含有内容凭证（C2PA），但无效：文件在签名后被更改，或签名有问题。标准所列原因：{ $codes }
facts-c2pa-time = 内容凭证中的时间戳：{ $time }
facts-none = 该证据没有可在此识别的自身信息。
facts-partial = 未能全部读取：文件不完整、格式有误或内容过多。
facts-identifying = 此文件中可能识别某人身份的信息：{ $count } 项。文字、画面和声音透露的比字段更多。
facts-what-person = 写有人名
facts-what-contact = 可联系到某人
facts-what-organization = 写有组织名称
facts-what-place = 表明制作地点
facts-what-device = 可与该设备的其他文件关联
facts-what-identifier = 可与自身的其他副本关联
facts-what-path = 某人计算机上的文件夹
facts-title = 文件自身所含信息
facts-show = 显示文件自身所含信息
facts-hide = 隐藏文件自身所含信息
facts-reading = 正在读取…
facts-claim = 文件可以写任何内容，时钟也常常不准。以上内容没有写入记录。
facts-all = 全部字段：{ $count } 个
facts-standard = 标准
facts-field = 字段
facts-value = 内容
facts-clock-offset = 记录中关于此设备时钟的说明：{ $words }
