# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the schema of .caploop files: FOLDER of the project. It has to accept every built-in network and a file that
uses all of the format, and to refuse each of the mistakes below."""

import copy
import json
import pathlib
import sys

import jsonschema

# Where in the full file (keys and positions), and what is put there; None takes the key away.
MISTAKES = [
    (["format"], "other"), (["format"], None), (["version"], 2), (["version"], "1"), (["version"], None),
    (["title"], 1), (["title"], {}), (["title", "en"], 1), (["asOf"], "2025-10"),
    (["sources"], {}), (["sources", 0, "id"], None), (["sources", 0, "id"], ""), (["sources", 0, "id"], "a\u0007"),
    (["sources", 0, "id"], "i" * 201), (["sources", 0, "url"], "example.org"), (["sources", 0, "date"], "2025-13"),
    (["companies", 0, "name"], None), (["companies", 0, "role"], "chip"), (["companies", 0, "country"], "USA"),
    (["companies", 0, "listed"], "yes"), (["companies", 0, "sources"], "s1"),
    (["deals", 0, "from"], None), (["deals", 0, "to"], 1), (["deals", 0, "kind"], "loan"), (["deals", 0, "kind"], None),
    (["deals", 0, "amount"], 5), (["deals", 0, "amount"], {"upTo": True}), (["deals", 0, "amount", "low"], "5"),
    (["deals", 0, "amount", "low"], -1), (["deals", 0, "amount", "currency"], "usd"), (["deals", 0, "amount", "high"], 1e17),
    (["deals", 0, "announced"], 2025), (["deals", 0, "announced"], "22.09.2025"), (["deals", 0, "term", "years"], -1),
    (["deals", 0, "schedule", "convention"], "linear"), (["deals", 0, "schedule", "entries", 0, "weight"], "1"),
    (["deals", 0, "status"], None), (["deals", 0, "status"], []), (["deals", 0, "status"], "signed"),
    (["deals", 0, "status", 0, "status"], "closed"), (["deals", 0, "status", 0, "status"], None),
    (["deals", 0, "quantities", "gpus"], {}), (["deals", 0, "quantities", "gpus"], "many"),
    (["deals", 0, "overlaps"], "order"), (["deals", 0, "note"], []), (["deals", 0, "singleSource"], 1),
    (["deals", 0, "disagreements", 0, "amount"], "1"), (["deals", 0, "note"], "x" * 100001),
    (["valuations", 0, "date"], None), (["valuations", 0, "value"], None), (["valuations", 0, "value"], -1),
    (["closes", 0, "price"], None), (["figures", 0, "value"], None), (["figures", 0, "percent"], 1),
    (["figures", 0, "metric"], ""), (["reactions", 0, "deal"], None), (["claims", 0, "text"], None),
    (["loops", 0, "path"], ["maker"]), (["stories", 0, "steps", 0, "companies"], "lab"), (["pinned"], [1]),
    (["layouts", 0, "canvas"], [0, 1]), (["layouts", 0, "canvas"], None), (["layouts", 0, "positions", "lab"], [1]),
]


def changed(document, path, value):
    result = copy.deepcopy(document)
    place = result
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return result


def problems(root):
    schema = json.loads((root / "resources/schema/capital-loop-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    full = root / "tests/data/full.caploop"
    networks = sorted((root / "resources/networks").glob("*.caploop"))
    if len(networks) < 2:
        yield "the built-in networks are missing"
    for path in [full, *networks]:
        for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path.name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
    document = json.loads(full.read_text(encoding="utf-8"))
    for path, value in MISTAKES:
        if validator.is_valid(changed(document, path, value)):
            yield f"not refused: /{'/'.join(map(str, path))} = {json.dumps(value)[:50]}"
    # Every key of the schema is used in the full file, and so compared with what the program writes.
    used = set()

    def collect(value):
        if isinstance(value, dict):
            used.update(value)
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            collect(part)

    collect(document)
    for name, part in {"": schema, **schema["$defs"]}.items():
        for key in part.get("properties", {}):
            if key not in used:
                yield f"{full.name} does not use {name} {key}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or f"{len(MISTAKES)} mistakes refused")
    sys.exit(1 if found else 0)
