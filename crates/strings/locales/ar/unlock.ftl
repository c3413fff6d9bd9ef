### The Unlock screen and the creation of a vault.
