"""Reads the ZIP of a bundle as docs/format/bundle.md describes it, with nothing but Python's own library."""

import hashlib
import json
import sys
import zipfile

ARCHIVE = zipfile.ZipFile(sys.argv[1])
TOP = ARCHIVE.namelist()[0].split("/")[0]
FILES = {}
for entry in ARCHIVE.infolist():
    assert entry.compress_type == zipfile.ZIP_STORED and entry.flag_bits == 0, entry
    assert entry.filename.startswith(TOP + "/") and entry.filename.isascii(), entry
    FILES[entry.filename[len(TOP) + 1 :]] = ARCHIVE.read(entry)
assert len(FILES) == len(ARCHIVE.namelist())


def digest(content):
    return hashlib.sha256(content).hexdigest()


def listed(manifest):
    lines = FILES[manifest].decode("ascii").splitlines()
    return dict(reversed(line.split("  ", 1)) for line in lines)


# Section 3: every file is in one manifest, with its digest; the padding is zeros, to a Padmé length.
payload, tags = listed("manifest-sha256.txt"), listed("tagmanifest-sha256.txt")
for path, expected in {**payload, **tags}.items():
    assert digest(FILES[path]) == expected, path
outside = {"tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig", "allowed_signers", "padding.bin"}
assert set(payload) == {path for path in FILES if path.startswith("data/")}
assert set(tags) == set(FILES) - set(payload) - outside
assert not any(FILES["padding.bin"])
with open(sys.argv[1], "rb") as file:
    length = file.seek(0, 2)
exponent = length.bit_length() - 1
free = exponent - exponent.bit_length()
assert length & ((1 << free) - 1) == 0, length

# Section 4.
info = [line.split(": ", 1) for line in FILES["bag-info.txt"].decode("ascii").splitlines()]
assert info[0] == ["Bundle-Format", "cairn-bundle 2"]
first = dict(reversed(info))
assert first["Bundle-Id"] == TOP
size = sum(len(FILES[path]) for path in payload)
assert first["Payload-Oxum"] == f"{size}.{len(payload)}"

# Sections 6 and 8.
records = json.loads(FILES["data/records.json"])
assert records["format"] == "cairn-records 3" and records["bundle"] == TOP
receivers = [value for label, value in info if label == "Receiver-Fingerprint"]
assert [receiver["fingerprint"] for receiver in records["receivers"]] == receivers
assert records["sealed_at"] == first["Sealed-At"]
items = [item for incident in records["incidents"] for item in incident["evidence"]]
assert len(items) == len(records["evidence"]) and "Companion-Bundle" not in first
part = json.loads(FILES["data/transmissible/records.json"])
handed_on = {at["path"] for at in part["evidence"]}
assert part["parts"] == "transmissible" and not part["consents"] and first["Parts"] == "transmissible and confidential"
for number, (item, at) in enumerate(zip(items, records["evidence"]), 1):
    shelf = "transmissible" if at["path"] in handed_on else "confidential"
    assert item["id"] == at["id"] and at["path"].startswith(f"data/{shelf}/evidence/{number:06}.")
    content = FILES[at["path"]]
    assert (item["size"], item["sha256"]) == (len(content), digest(content))

# Section 7.
last, disclosed = {}, 0
for text in FILES["data/custody.jsonl"].decode("utf-8").splitlines():
    written = json.loads(text)
    line = json.loads(written["line"])
    seq, prev = last.get(written["chain"], (0, "0" * 64))
    assert (line["seq"], line["prev"]) == (seq + 1, prev), text
    last[written["chain"]] = line["seq"], digest(written["line"].encode())
    if "entry" in written:
        disclosed += 1
        assert digest(bytes.fromhex(written["nonce"]) + written["entry"].encode()) == line["c"]
assert set(last) <= {incident["incident"]["id"] for incident in records["incidents"]}

print(len(FILES), len(items), len(last), disclosed)
