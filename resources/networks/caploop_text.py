# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a .caploop file, as the program writes it."""

import json

WIDTH = 120


def text_of_network(network):
    return pretty(network, 0) + "\n"


def pretty(value, indent, room=0):
    flat = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    if indent > 0 and indent + room + len(flat) <= WIDTH or not isinstance(value, (dict, list)) or not value:
        return flat
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        parts = []
        for key, part in value.items():
            head = json.dumps(key, ensure_ascii=False) + ": "
            parts.append(pad + head + pretty(part, indent + 2, len(head)))
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(pad + pretty(part, indent + 2) for part in value) + "\n" + " " * indent + "]"
