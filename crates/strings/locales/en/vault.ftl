### The Vault screen: lock, passphrase, backup, check, language.
vault-title = Vault
vault-lock-title = Lock
vault-lock-what = Locking closes the vault and clears this window. What you have typed is kept. The vault also locks after 3 minutes in which nobody types or moves the pointer.
vault-lock-practice = Locking closes the practice vault, clears this window and throws away everything in it, what you have typed included. It also locks after 3 minutes in which nobody types or moves the pointer.
vault-lock = Lock now
vault-facts-title = What is in it
vault-facts-incidents = Incidents
vault-facts-evidence = Evidence items
vault-facts-size = Size on disk
vault-facts-created = Made on
vault-checkpoint-title = Checkpoint words
vault-checkpoint-what = These words stand for the vault as it is now. Note them with the date before you leave the computer: if they differ when you come back and you have changed nothing, somebody has changed the vault or put an older copy in its place.
vault-passphrase-title = Passphrase
vault-passphrase-what = Cairn makes six new words; you write them down and type them back. The old words then no longer open this vault. A backup made earlier still opens with the old words.
vault-passphrase-change = Change the passphrase
vault-passphrase-current = Present passphrase
vault-passphrase-next = Show new words
vault-passphrase-submit = Use the new words
vault-passphrase-working = Changing the passphrase…
vault-passphrase-done = The new words open the vault from now on.
vault-recovery-title = Recovery code
vault-recovery-what = A new code replaces the old one in this vault. A backup made earlier still opens with the old code.
vault-recovery-replace = Make a new recovery code
vault-recovery-next = Show the new code
vault-checking-passphrase = Checking the passphrase…
vault-backup-title = Backup
vault-backup-what = One file with the whole vault, encrypted as the vault is. It opens with today's passphrase or recovery code. Keep it on another device, in another place.
vault-backup = Back up
vault-backup-progress = Writing the backup and reading it back
vault-backup-done = The backup is written, and reading it back showed no difference:
vault-check-title = Check
vault-check-what = Reads every record and every evidence item and compares them with what was recorded about them.
vault-check = Check everything
vault-check-progress = Checking the vault
vault-check-clean = Everything fits. Records read: { $records }. Evidence items read: { $evidence }.
vault-check-found =
    { $count ->
        [one] 1 thing does not fit.
       *[other] { $count } things do not fit.
    }

## What does not fit, and what it may mean
finding-head-missing = The file that says how far the vault had come is missing.
finding-head-damaged = The file that says how far the vault had come is damaged.
finding-database-older = The database is older than the vault's last confirmed state: the newest changes are missing from it.
finding-head-older = The file that says how far the vault had come is an older one.
finding-head-elsewhere = The vault's log is not the one that was confirmed last.
finding-chain-broken = A log has a gap, or a line in it was changed.
finding-not-committed = The log holds lines that were never confirmed.
finding-record-changed = A record is not what the log says.
finding-record-missing = The log names a record that is not there.
finding-record-unlogged = A record is there that the log does not name.
finding-history-changed = An earlier version of a record is missing or was changed.
finding-database-unreadable = A part of the database cannot be read.
finding-pages-damaged = Parts of the database are damaged.
finding-database-inconsistent = Parts of the database do not fit together.
finding-derived-changed = The list or the search index is an older one: a list or a search may miss incidents.
finding-slot-changed = A key file of the vault is an older or a damaged one.
finding-blob-missing = The file of an evidence item is missing.
finding-blob-length = The file of an evidence item is cut off or has become longer.
finding-blob-changed = The file of an evidence item is damaged or was exchanged.
finding-checkpoint-invalid = A signature in the vault's log is not valid.
finding-other = Something in the vault does not fit.
finding-times = { $count } times
finding-show = Show the incident

## The banner of a vault that opened read-only
readonly-title = This vault is open for reading only.
readonly-what = Something in it is not as it was left. Nothing was changed or deleted when it was opened, and you can read and export what is here.
readonly-do = Export what you need. Then copy the whole folder to another disk, untouched: it may show what happened. To go on working, restore your newest backup into a new folder.
readonly-details = What does not fit

## What the product does not promise
limits-title = What Cairn cannot protect against
limits-traces = Anyone who takes the computer can see that Cairn is installed, that there is a vault, how large it is and when it was last used. There is no hidden vault.
limits-device = Somebody who had the computer in hand may have changed it: other programs, a device that records keys, changed firmware. If it was out of your sight, treat it as lost.
limits-open = While the vault is open, whatever is on the screen can be seen and photographed, and a harmful program on this computer can read what you read.
limits-system = The system may keep pieces of memory on disk, in its swap file or when the computer hibernates. Other programs may have kept copies of your files.
limits-force = No program can protect you from being forced. Cairn does not know whether refusing to open the vault is lawful or safe where you are.
limits-outside = A file that you save outside the vault is no longer protected, and opening it elsewhere can be dangerous if somebody prepared it to be.
limits-bundle = Anyone who gets hold of a sealed bundle can see that it is an encrypted file, and perhaps who sent it to whom and when. Whoever holds or steals the receiver's key can open it, now or later; you cannot call it back.
limits-proof = Cairn shows that an item has not changed since it was taken in. It cannot show that what the item says is true, or that this computer's clock was right.
limits-copy = If somebody puts an older copy of the whole folder in the vault's place, only the checkpoint words on your paper show it.
limits-colleague = What a colleague has seen or copied cannot be called back.
limits-reset = Without the passphrase and without the recovery code, the records are lost. There is no reset.
## Practice
vault-practice-title = Practice
vault-practice-what = Everything here is invented, and is thrown away when you lock. There is no backup, no passphrase and no recovery code, and bundles are sealed for the practice receiver alone. What you seal or save outside stays where you put it.
vault-practice-key-title = Open it as the receiver would
vault-practice-key-what = With the practice key you can play the receiver and open the bundles of this practice vault. After the lock nobody can save it any more.
vault-practice-key-save = Save the practice key
vault-practice-key-saved = Saved:
vault-practice-key-open = The command opens a bundle with it, and so does “age -d -i”:
