### 播放声音和视频的窗口。
player-title = 证物 { $number }
player-play = 播放
player-pause = 暂停
player-mute = 静音
player-unmute = 恢复声音
player-place = 录音或录像中的位置
player-unreadable = 无法从保险库读取此证物的字节。请关闭此窗口，并在保险库中检查该证物。
player-no-format = 这台电脑无法播放 { $format }，而此证物的一部分是用它录制的。在 Debian 及其衍生系统上，软件包 { $package } 可以添加此功能。
player-unknown-format = 这台电脑无法播放此证物中格式为 { $format } 的部分。其他电脑上可能有能解码它的程序；此处能播放的部分仍会播放。
player-not-playable = 此证物中没有可播放的内容，或其内容已损坏。原件没有改变；仍可在保险库中读取它对自身的说明。
player-gone = 解码此证物的进程已停止：当文件试图做不允许的事时，就必须停止。请关闭此窗口并重新打开证物；如果再次发生，请谨慎对待该文件。
