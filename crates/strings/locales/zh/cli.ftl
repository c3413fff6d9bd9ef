### The `cairn` command.

cli-key-made = 密钥已生成。请将此接收地址交给为您封装数据包的人：{ $recipient }
