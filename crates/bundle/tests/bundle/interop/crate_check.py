"""Checks RO-Crates in folders, without a network: by CRS4's rocrate-validator, and then for what that leaves out.

    crate_check.py CONTEXT FOLDER...

CONTEXT is a copy of the JSON-LD context of RO-Crate 1.2, which crates name by its URL. It stands in the validator's HTTP cache
before the validator starts, and is all that stands there. Every finding is a line: the folder's name, who found it ("validator",
for what the specification requires, or "beside", for the rest), and what.

Ends with 0 where nothing was found, 1 where something was, 3 where anything reached for the network.
"""

import hashlib
import io
import json
import logging
import sys
import tempfile
from pathlib import Path

reached = []


def refuse_network(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.sendmsg"):
        reached.append(event)
        raise PermissionError(event)


sys.addaudithook(refuse_network)

import urllib3
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession
from rocrate_validator import services

CONTEXT_URL = "https://w3id.org/ro/crate/1.2/context"
SPECIFICATION = "https://w3id.org/ro/crate/1.2"
PROFILE = "ro-crate-1.2"
METADATA = "ro-crate-metadata.json"


class Shelf(HTTPAdapter):
    """Answers every request with the one document that it has."""

    def __init__(self, document):
        super().__init__()
        self.document = document

    def send(self, request, **_):
        answer = urllib3.HTTPResponse(
            body=io.BytesIO(self.document),
            status=200,
            headers={"Content-Type": "application/ld+json"},
            preload_content=False,
        )
        return self.build_response(request, answer)


def fill_cache(at, context):
    with CachedSession(cache_name=str(at), backend="sqlite", expire_after=-1) as session:
        session.mount("https://", Shelf(context.read_bytes()))
        session.get(CONTEXT_URL).raise_for_status()


def required(folder, cache):
    """What the validator finds against the specification's MUST."""
    settings = services.ValidationSettings(
        rocrate_uri=str(folder),
        profile_identifier=PROFILE,
        requirement_severity="REQUIRED",
        offline=True,
        cache_path=cache,
    )
    for issue in services.validate(settings).get_issues():
        yield f"{issue.check.identifier} {issue.violatingEntity}: {issue.message}"


def references(value):
    """Every `@id` below an entity."""
    if isinstance(value, dict):
        if "@id" in value:
            yield value["@id"]
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from references(inner)


def beside(folder):
    """What the validator leaves out: pointers to nothing, another version, and files that are not as they are described."""
    graph = json.loads((folder / METADATA).read_bytes())["@graph"]
    entities = {entity.get("@id"): entity for entity in graph}
    if entities.get(METADATA, {}).get("conformsTo") != {"@id": SPECIFICATION}:
        yield f"conforms to something else than {SPECIFICATION}"
    for entity in graph:
        for target in references([value for key, value in entity.items() if key != "@id"]):
            if target not in entities and not target.startswith(("https://", "http://")):
                yield f"{entity.get('@id')} points to {target}, which is not described"
    described = {name: entity for name, entity in entities.items() if "File" in types(entity)}
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    del files[METADATA]
    for name in files.keys() - described.keys():
        yield f"{name} is not described"
    for name in files.keys() & described.keys():
        content, entity = files[name].read_bytes(), described[name]
        if str(entity.get("contentSize")) != str(len(content)):
            yield f"{name} has another size than its description"
        if entity.get("sha256") != hashlib.sha256(content).hexdigest():
            yield f"{name} has another digest than its description"


def types(entity):
    named = entity.get("@type", [])
    return named if isinstance(named, list) else [named]


def main(context, *folders):
    found = 0
    with tempfile.TemporaryDirectory() as place:
        cache = Path(place) / "http"
        fill_cache(cache, Path(context))
        for folder in map(Path, folders):
            lines = [("validator", line) for line in required(folder, cache)]
            lines += [("beside", line) for line in sorted(beside(folder))]
            for who, line in lines:
                print(folder.name, who, " ".join(line.split()), sep="\t")
            found += len(lines)
    if reached:
        print("reached for the network:", *reached)
        return 3
    return 1 if found else 0


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    sys.exit(main(*sys.argv[1:]))
