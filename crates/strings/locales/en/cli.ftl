### The `cairn` command.

cli-key-made = Key made. Its recipient, to give to those who seal bundles for you: { $recipient }
