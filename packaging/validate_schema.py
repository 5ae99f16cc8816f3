# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the schemas are schemas and that every built-in network follows the newest: SCHEMAS_FOLDER NETWORKS_FOLDER."""

import json
import pathlib
import sys

import jsonschema


def problems(schemas_folder, networks_folder):
    schemas = sorted(schemas_folder.glob("*.schema.json"))
    networks = sorted(networks_folder.glob("*.caploop"))
    if not schemas:
        yield f"{schemas_folder}: no schema"
    if not networks:
        yield f"{networks_folder}: no network"
    validator = None
    for path in schemas:
        schema = json.loads(path.read_text(encoding="utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        try:
            kind.check_schema(schema)
            validator = kind(schema)
        except jsonschema.SchemaError as error:
            yield f"{path}: not a schema: {error.message}"
    for path in networks if validator else []:
        for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
    print("\n".join(found[:50]))
    sys.exit(1 if found else 0)
