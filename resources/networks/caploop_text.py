# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a .caploop file, byte for byte as the program writes it (src/io/caploopwriter.h)."""

import json

# Lists whose objects have a line each, and objects that have a line for each member.
LINED = {"status", "disagreements", "entries"}
TOP_LISTS = {"sources", "companies", "deals", "valuations", "closes", "figures", "reactions", "claims", "loops",
             "stories", "layouts"}


def text_of_network(network):
    members = []
    for key, value in network.items():
        if key in TOP_LISTS:
            members.append((key, lines([thing(key, entry) for entry in value], 2)))
        elif key == "pinned":
            members.append((key, flat(sorted(value))))
        else:
            members.append((key, flat(in_order(value) if key == "facts" else value)))
    return spread(members, 0) + "\n"


def flat(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def in_order(value):
    """Objects of keys that the program does not know come back with their keys sorted."""
    if isinstance(value, dict):
        return {key: in_order(value[key]) for key in sorted(value)}
    return [in_order(part) for part in value] if isinstance(value, list) else value


def spread(members, indent):
    pad = " " * (indent + 2)
    return "{\n" + ",\n".join(f"{pad}{flat(key)}: {text}" for key, text in members) + "\n" + " " * indent + "}"


def lines(texts, indent):
    """A list with a line for each text; `indent` of the line that it begins on."""
    pad = " " * (indent + 2)
    return "[\n" + ",\n".join(pad + text for text in texts) + "\n" + " " * indent + "]"


def member(key, value, indent):
    if key in LINED and isinstance(value, list):
        return lines([flat(entry) for entry in value], indent)
    if key == "schedule" and "entries" in value:
        return spread([(k, member(k, v, indent + 2)) for k, v in value.items()], indent)
    if key == "positions":
        return spread([(k, flat(value[k])) for k in sorted(value)], indent)
    return flat(in_order(value) if key == "facts" else value)


def thing(kind, entry):
    """One object of a list of the network."""
    if kind == "companies" and entry.get("role") == "other":
        entry = {key: value for key, value in entry.items() if key != "role"}
    if kind in ("deals", "layouts") or "disagreements" in entry:
        return spread([(key, member(key, value, 6)) for key, value in entry.items()], 4)
    return flat({key: in_order(value) if key == "facts" else value for key, value in entry.items()})
