"""Reads a vault with tools that are not ours: age, a SQLCipher 4 from PyPI, SHA-256.

Usage: stranger.py VAULT < recovery code. Prints JSON: the first incident's record, and the digest of the first evidence item.
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


vault = sys.argv[1]
keys = json.loads(age_with_passphrase(os.path.join(vault, "keys/07.age"), sys.stdin.readline().strip()))
database = sqlcipher3.connect(os.path.join(vault, "db/records.db"))
database.execute(f"PRAGMA key = \"x'{keys['db_key']}{keys['db_salt']}'\"")
(body,) = database.execute("SELECT body FROM record WHERE kind = 'incident' ORDER BY number").fetchone()
name, identity, size = database.execute("SELECT name, identity, size FROM blob").fetchone()
database.close()

with tempfile.NamedTemporaryFile("w") as key:
    key.write(identity + "\n")
    key.flush()
    blob = os.path.join(vault, "blobs", name[:2], name)
    padded = subprocess.run(["age", "-d", "-i", key.name, blob], check=True, capture_output=True).stdout
print(json.dumps({"incident": json.loads(body), "sha256": hashlib.sha256(padded[:size]).hexdigest()}))
