# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sources against the plan of the house: who includes whom, which room knows which library, names and sizes.

    tst_architecture.py SOURCE_FOLDER --qt-headers FOLDER [--bin FOLDER]   prints what is wrong, exit 1 if anything is
    tst_architecture.py --self-test --qt-headers FOLDER                    shows that each rule catches a bad tree
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

# Who may include whom, beside itself. `model` is the values all rooms speak in; `words` puts them, and the answers of
# `analysis`, into sentences.
BASE = {"model", "words"}
TABLE = {
    "model": set(),
    "io": {"model"},
    "analysis": {"model"},
    "layout": {"model"},
    "layout/worker": set(),
    "words": {"model", "analysis"},
    "drawing": BASE | {"analysis", "layout"},
    "document": BASE | {"io", "analysis"},
    "diagram": BASE | {"document", "drawing", "layout"},
    "charts": BASE | {"document", "analysis"},
    "presentation": BASE | {"document", "diagram", "charts", "drawing"},
    "cli": BASE | {"io", "analysis", "layout", "drawing", "charts"},
    "app": BASE | {"io", "analysis", "layout", "drawing", "document", "diagram", "charts", "presentation", "cli"},
}

# Which rooms may include the headers of a Qt module; modules not named here are open to every room but the worker.
GUI_ROOMS = {"drawing", "document", "diagram", "charts", "presentation", "cli", "app"}
WIDGET_ROOMS = {"diagram", "charts", "presentation", "app"}
QT_ROOMS = {
    "QtGui": GUI_ROOMS,
    "QtOpenGL": WIDGET_ROOMS,
    "QtSvg": GUI_ROOMS,
    "QtWidgets": WIDGET_ROOMS,
    "QtSvgWidgets": WIDGET_ROOMS,
    "QtOpenGLWidgets": WIDGET_ROOMS,
    "QtPrintSupport": WIDGET_ROOMS,
    "QtCharts": {"charts"},
    "QtDBus": {"app"},
    "QtTest": set(),
}
GRAPHVIZ = re.compile(r"^(graphviz/.*|gvc\.h|gvcext\.h|gvcjob\.h|gvplugin.*\.h|cgraph\.h|cdt\.h|types\.h|geom\.h|xdot\.h)$")
WORDLESS_ROOMS = {"model", "io", "analysis", "layout", "layout/worker"}  # no text for users
TRANSLATION = re.compile(r"\b(?:tr|trUtf8|translate|qtTrId)\s*\(|\bQT_TR|\bQT_TRANSLATE|\bQ_DECLARE_TR_FUNCTIONS\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
BANNED_FILE = re.compile(r"manager|helper|utils?(?![a-z])|handler|data", re.IGNORECASE)
BANNED_TYPE = re.compile(r"\b(?:class|struct|enum class|namespace)\s+(?!Q[A-Z])(\w*(?:Manager|Helper|Utils|Handler|Data))\b")
LICENCES = {"src/layout/worker": {"MIT"}}  # everything else is GPL-3.0-or-later
MOST_LINES = 600
NOT_IN_PROGRAM = ("libgvc", "libcgraph", "libcdt", "libgvplugin")
NOT_IN_WORKER = ("libQt6",)


def room_of(path, source):
    parts = path.relative_to(source / "src").parts
    return "layout/worker" if parts[:2] == ("layout", "worker") else parts[0]


def bare(text):
    """The code without comments and without the insides of string literals; line numbers stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)

    def blank(match):
        found = match.group(0)
        return "\n" * found.count("\n") if found.startswith("/") else found[0] * 2
    return pattern.sub(blank, text)


class Checker:
    def __init__(self, source, qt_headers):
        self.source = pathlib.Path(source)
        self.modules = {}  # header -> Qt module
        for folder in sorted(pathlib.Path(qt_headers).glob("Qt*")):
            for header in folder.iterdir() if folder.is_dir() else []:
                self.modules.setdefault(header.name, folder.name)
        if "QWidget" not in self.modules or "QChart" not in self.modules:
            raise SystemExit(f"{qt_headers}: no headers of Qt Widgets and Qt Charts here")
        self.found = []

    def say(self, path, line, words):
        place = path.relative_to(self.source) if isinstance(path, pathlib.Path) else path
        self.found.append(f"{place}:{line}: {words}")

    def check_include(self, path, room, line, quote, header):
        first = header.split("/")[0]
        if GRAPHVIZ.match(header) and room != "layout/worker":
            self.say(path, line, f"<{header}> of Graphviz belongs in layout/worker alone")
        elif quote == '"' or first in TABLE:
            self.check_own_include(path, room, line, header)
        else:
            module = first if first in QT_ROOMS or first == "QtCore" else self.modules.get(header.split("/")[-1])
            if module is None:
                return
            if room == "layout/worker":
                self.say(path, line, f"<{header}>: the worker knows no Qt")
            elif room not in QT_ROOMS.get(module, set(TABLE)):
                self.say(path, line, f"<{header}> of {module} may not be included by {room}")
        if header in ("QSettings", "QtCore/QSettings") and room != "app":
            self.say(path, line, "settings are read by app alone")

    def check_own_include(self, path, room, line, header):
        first = header.split("/")[0]
        if "/" not in header:
            beside = room == "layout/worker" and (path.parent / header).is_file()  # it could be built by itself
            if not beside and not re.fullmatch(r"(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp|version\.h)", header):
                self.say(path, line, f'"{header}" is not written from the root of src')
            return
        other = "layout/worker" if header.startswith("layout/worker/") else first
        if other not in TABLE:
            self.say(path, line, f'"{header}" is in no room')
        elif other != room and other not in TABLE[room]:
            self.say(path, line, f"{room} may not include {other} ({header})")
        elif not (self.source / "src" / header).is_file():
            self.say(path, line, f'"{header}" is not in src')

    def check_room_file(self, path, text):
        room = room_of(path, self.source)
        if room not in TABLE:
            self.say(path, 1, f"{room} is not a room of the house")
            return
        code = bare(text).splitlines()
        for number, line in enumerate(text.splitlines(), 1):
            include = INCLUDE.match(line)
            if include and code[number - 1].lstrip().startswith("#"):
                self.check_include(path, room, number, *include.groups())
        for number, line in enumerate(code, 1):
            if room in WORDLESS_ROOMS and TRANSLATION.search(line):
                self.say(path, number, f"{room} has no words for users, so nothing to translate")

    def check_every_file(self, path, text):
        lines = text.splitlines()
        head = "\n".join(lines[:3])
        licence = re.search(r"SPDX-License-Identifier: (\S+)", head)
        folder = path.parent.relative_to(self.source).as_posix()
        wanted = LICENCES.get(folder, {"GPL-3.0-or-later"})
        if "SPDX-FileCopyrightText: " not in head or not licence:
            self.say(path, 1, "the two SPDX lines are missing")
        elif licence.group(1) not in wanted:
            self.say(path, 1, f"licence {licence.group(1)} instead of {' or '.join(sorted(wanted))}")
        if path.suffix not in (".cpp", ".h"):
            return
        if path.suffix == ".h" and "#pragma once" not in text:
            self.say(path, 1, "#pragma once is missing")
        if BANNED_FILE.search(path.stem):
            self.say(path, 1, "the file's name says nothing: Manager, Helper, Utils, Handler, Data are banned")
        if path.name != path.name.lower():
            self.say(path, 1, "file names are in lower case")
        if len(lines) > MOST_LINES and "tests" not in pathlib.Path(path).parts:  # a table of cases may be long
            self.say(path, len(lines), f"longer than {MOST_LINES} lines")
        for number, line in enumerate(bare(text).splitlines(), 1):
            banned = BANNED_TYPE.search(line)
            if banned:
                self.say(path, number, f"the name {banned.group(1)} says nothing")

    def check_targets(self):
        """The CMake target of a room links no room that its sources may not include."""
        for path in sorted((self.source / "src").glob("*/CMakeLists.txt")):
            room = path.parent.name
            for rooms in re.findall(r"\bROOMS\s+([^)]*?)(?=\s+QT\b|\s+SUBFOLDERS\b|\))", path.read_text(encoding="utf-8")):
                for other in rooms.split():
                    if other not in TABLE.get(room, set()):
                        self.say(path, 1, f"{room} may not link {other}")

    def check_sources(self):
        for top in ("src", "tests", "cmake", "packaging", "resources", "ui"):
            for path in sorted((self.source / top).rglob("*")):
                if not path.is_file():
                    continue
                if path.suffix in (".cpp", ".h", ".py", ".sh", ".cmake") or path.name == "CMakeLists.txt":
                    text = path.read_text(encoding="utf-8")
                    self.check_every_file(path, text)
                    if top == "src" and path.suffix in (".cpp", ".h"):
                        self.check_room_file(path, text)
        for name in ("run", "check", ".ci/run", "CMakeLists.txt"):
            path = self.source / name
            if path.is_file():
                self.check_every_file(path, path.read_text(encoding="utf-8"))
        self.check_targets()

    def check_binaries(self, folder):
        for name, unwanted in (("capital-loop", NOT_IN_PROGRAM), ("capital-loop-layout", NOT_IN_WORKER)):
            path = pathlib.Path(folder) / name
            if not path.is_file():
                self.say(name, 0, "has not been built")
                continue
            needed = needed_libraries(path)
            if not any(library.startswith("libc.so") for library in needed):
                self.say(name, 0, f"readelf lists no needed C library, only: {' '.join(needed)}")
            for library in needed:
                if library.startswith(unwanted):
                    self.say(name, 0, f"must not link {library}")


def needed_libraries(path):
    words = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.*)\]", words)


HEAD = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = HEAD + "#pragma once\n"
GOOD_TREE = {
    "src/model/company.h": HEADER + "#include <QString>\n",
    "src/io/reader.cpp": HEAD + '#include "model/company.h"\n#include <QFile>\n// tr( in a comment, #include <QWidget> too\n',
    "src/analysis/loops.cpp": HEAD + 'const char *text = "tr(x)"; // a class MoneyManager is not wanted\nint str(int);\n',
    "src/words/formatter.cpp": HEAD + '#include "model/company.h"\nauto text = tr("Paid");\n',
    "src/diagram/view.cpp": HEAD + '#include <QWidget>\n#include <QtGui/QPainter>\n#include "view.moc"\nclass QMimeData;\n',
    "src/layout/worker/job.h": HEADER.replace("GPL-3.0-or-later", "MIT"),
    "src/layout/worker/main.cpp": HEAD.replace("GPL-3.0-or-later", "MIT") + '#include "job.h"\n#include <graphviz/gvc.h>\n',
    "src/charts/chart.cpp": HEAD + "#include <QChart>\n#include <QWidget>\n",
    "src/charts/CMakeLists.txt": HEAD.replace("//", "#") +
                                 "capital_loop_room(charts ROOMS document analysis words QT Charts)\n",
}
# One bad file each: its text, and what must be said of it.
BAD_FILES = [
    ("src/model/deal.cpp", HEAD + '#include "io/reader.h"\n', "model may not include io"),
    ("src/io/csv.cpp", HEAD + '#include "words/formatter.h"\n', "io may not include words"),
    ("src/io/csv.cpp", HEAD + "#include <words/formatter.h>\n", "io may not include words"),
    ("src/charts/dock.cpp", HEAD + '#include "diagram/view.h"\n', "charts may not include diagram"),
    ("src/diagram/dock.cpp", HEAD + '#include "charts/chart.h"\n', "diagram may not include charts"),
    ("src/layout/runner.cpp", HEAD + '#include "layout/worker/job.h"\n', "layout may not include layout/worker"),
    ("src/layout/runner.cpp", HEAD + "#include <graphviz/cgraph.h>\n", "belongs in layout/worker alone"),
    ("src/layout/runner.cpp", HEAD + "#include <gvc.h>\n", "belongs in layout/worker alone"),
    ("src/drawing/painter.cpp", HEAD + "#include <QLabel>\n", "QtWidgets may not be included by drawing"),
    ("src/document/model.cpp", HEAD + "#include <QtWidgets/qlabel.h>\n", "QtWidgets may not be included by document"),
    ("src/app/main.cpp", HEAD + "  #  include <QtCharts>\n", "QtCharts may not be included by app"),
    ("src/diagram/chart.cpp", HEAD + "#include <QLineSeries>\n", "QtCharts may not be included by diagram"),
    ("src/analysis/loops.cpp", HEAD + "#include <QColor>\n", "QtGui may not be included by analysis"),
    ("src/layout/worker/job.cpp", HEAD.replace("GPL-3.0-or-later", "MIT") + "#include <QString>\n", "knows no Qt"),
    ("src/layout/worker/job.cpp", HEAD, "licence GPL-3.0-or-later instead of MIT"),
    ("src/diagram/view.cpp", HEAD + "#include <QSettings>\n", "settings are read by app alone"),
    ("src/io/csv.cpp", HEAD + '#include "csv.h"\n', "not written from the root of src"),
    ("src/io/csv.cpp", HEAD + '#include "model/nowhere.h"\n', "is not in src"),
    ("src/io/csv.cpp", HEAD + '#include "kitchen/sink.h"\n', "is in no room"),
    ("src/kitchen/sink.cpp", HEAD, "is not a room of the house"),
    ("src/analysis/loops.cpp", HEAD + 'auto a = tr("Loop");\n', "has no words for users"),
    ("src/layout/engine.cpp", HEAD + 'auto a = QCoreApplication::translate("Engine", "Circle");\n', "has no words for users"),
    ("src/io/csv.cpp", "int a;\n", "SPDX lines are missing"),
    ("tests/io/tst_csv.cpp", "int a;\n", "SPDX lines are missing"),
    ("src/io/csv.cpp", HEAD.replace("GPL-3.0-or-later", "MIT"), "licence MIT instead of"),
    ("src/io/csv.h", HEAD, "#pragma once is missing"),
    ("src/io/filemanager.cpp", HEAD, "name says nothing"),
    ("src/io/csvutils.cpp", HEAD, "name says nothing"),
    ("src/io/Csv.cpp", HEAD, "lower case"),
    ("src/io/csv.cpp", HEAD + "class DealHandler;\n", "the name DealHandler says nothing"),
    ("src/io/csv.cpp", HEAD + "\n" * 599, "longer than 600 lines"),
    ("src/io/CMakeLists.txt", HEAD.replace("//", "#") + "capital_loop_room(io ROOMS model words QT Core)\n", "io may not link words"),
]


class SelfTest(unittest.TestCase):
    qt_headers = ""

    def found_in(self, tree):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in tree.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            checker = Checker(folder, self.qt_headers)
            checker.check_sources()
            return checker.found

    def test_finds_nothing_in_a_good_tree(self):
        self.assertEqual(self.found_in(GOOD_TREE), [])

    def test_finds_each_bad_file(self):
        for name, text, words in BAD_FILES:
            with self.subTest(name=name, words=words):
                found = self.found_in({**GOOD_TREE, name: text})
                self.assertTrue(any(name in line and words in line for line in found), found)

    def test_finds_missing_programs_and_libraries_that_must_not_be_linked(self):
        with tempfile.TemporaryDirectory() as folder:
            checker = Checker(folder, self.qt_headers)
            checker.check_binaries(folder)
            self.assertEqual(len(checker.found), 2, checker.found)
            for name in ("capital-loop", "capital-loop-layout"):
                (pathlib.Path(folder) / name).write_bytes(pathlib.Path(sys.executable).resolve().read_bytes())
            checker.found.clear()
            checker.check_binaries(folder)
            self.assertEqual(checker.found, [])
            global NOT_IN_PROGRAM
            kept, NOT_IN_PROGRAM = NOT_IN_PROGRAM, ("libm.so", "libc.so")
            checker.check_binaries(folder)
            NOT_IN_PROGRAM = kept
            self.assertTrue(any("must not link libc.so" in line for line in checker.found), checker.found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="?", help="top folder of the checkout")
    parser.add_argument("--qt-headers", required=True, help="the folder that holds QtCore, QtWidgets, ...")
    parser.add_argument("--bin", help="the folder of the programs built")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        SelfTest.qt_headers = arguments.qt_headers
        unittest.main(argv=[sys.argv[0]], verbosity=2)
    checker = Checker(arguments.source, arguments.qt_headers)
    checker.check_sources()
    if arguments.bin:
        checker.check_binaries(arguments.bin)
    print("\n".join(checker.found) or "The house stands as planned.")
    return 1 if checker.found else 0


if __name__ == "__main__":
    sys.exit(main())
