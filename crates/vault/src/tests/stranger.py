"""Reads a vault with tools that are not ours: age, a SQLCipher 4 from PyPI, SHA-256.

Usage: stranger.py VAULT < recovery code. Prints JSON: the first incident's record, what was learned of the
chains, and the digest of the first evidence item where there is one.
"""

import hashlib
import json
import os
import pty
import subprocess
import sys
import tempfile

import sqlcipher3


def age_with_passphrase(path, code):
    """age reads a passphrase from a terminal only."""
    with tempfile.NamedTemporaryFile() as output:
        child, terminal = pty.fork()
        if child == 0:
            os.execvp("age", ["age", "-d", "-o", output.name, path])
        seen = b""
        while b"passphrase" not in seen:
            seen += os.read(terminal, 1024)
        os.write(terminal, code.encode() + b"\n")
        try:
            while os.read(terminal, 1024):
                pass
        except OSError:
            pass
        _, status = os.waitpid(child, 0)
        if status != 0:
            sys.exit("age did not open the recovery slot")
        return open(output.name, "rb").read()


def follow_chains(database):
    """Follows every chain by what docs/format/vault.md says, and stops at the first thing that does not fit.

    Gives, for each chain, how many lines it has and how many of them lost their entry to an erasure.
    """
    chains = {}
    rows = database.execute(
        "SELECT l.chain, l.seq, l.line, e.nonce, e.entry FROM chain_line l"
        " LEFT JOIN chain_entry e ON e.chain = l.chain AND e.seq = l.seq ORDER BY l.chain, l.seq"
    )
    for chain, seq, line, nonce, entry in rows:
        known = chains.setdefault(chain, {"prev": "0" * 64, "lines": 0, "absent": set(), "erased": set()})
        said = json.loads(line)
        if line != json.dumps(said, separators=(",", ":")) or said["seq"] != seq or seq != known["lines"] + 1:
            sys.exit(f"line {seq} of chain {chain} is not written as it must be")
        if said["prev"] != known["prev"]:
            sys.exit(f"line {seq} of chain {chain} does not follow the one before")
        if entry is None:
            known["absent"].add(seq)
        elif hashlib.sha256(nonce + entry.encode()).hexdigest() != said["c"]:
            sys.exit(f"line {seq} of chain {chain} does not commit to its entry")
        else:
            for first, last in json.loads(entry).get("lines", []):
                known["erased"].update(range(first, last + 1))
        known["prev"] = hashlib.sha256(line.encode()).hexdigest()
        known["lines"] = seq
    for chain, known in chains.items():
        if known["absent"] != known["erased"]:
            sys.exit(f"chain {chain} lacks entries that no erasure took, or has some that one did")
    return {chain: [known["lines"], len(known["absent"])] for chain, known in chains.items()}


vault = sys.argv[1]
keys = json.loads(age_with_passphrase(os.path.join(vault, "keys/07.age"), sys.stdin.readline().strip()))
database = sqlcipher3.connect(os.path.join(vault, "db/records.db"))
database.execute(f"PRAGMA key = \"x'{keys['db_key']}{keys['db_salt']}'\"")
chains = follow_chains(database)
(body,) = database.execute("SELECT body FROM record WHERE kind = 'incident' ORDER BY number").fetchone()
blob_row = database.execute("SELECT name, identity, size FROM blob").fetchone()
database.close()
if blob_row is None:
    print(json.dumps({"incident": json.loads(body), "chains": chains}))
    sys.exit()
name, identity, size = blob_row

with tempfile.NamedTemporaryFile("w") as key:
    key.write(identity + "\n")
    key.flush()
    blob = os.path.join(vault, "blobs", name[:2], name)
    padded = subprocess.run(["age", "-d", "-i", key.name, blob], check=True, capture_output=True).stdout
print(
    json.dumps(
        {"incident": json.loads(body), "chains": chains, "sha256": hashlib.sha256(padded[:size]).hexdigest()}
    )
)
