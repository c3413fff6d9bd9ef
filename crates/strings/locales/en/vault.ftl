### The Vault screen: lock, passphrase, backup, check, language.
