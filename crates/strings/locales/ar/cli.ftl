### The `cairn` command.

cli-key-made = أُنشئ المفتاح. عنوان الاستلام الذي يُعطى لمن يختمون الحزم لك: { $recipient }
