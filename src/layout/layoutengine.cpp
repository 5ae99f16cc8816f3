// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutengine.h"

namespace CapitalLoop {

namespace {

struct Entry
{
    LayoutEngine engine;
    const char *name;
    const char *graphviz;
    int limit; // measured: circo needs over 60 s at 200 companies, dot at 1,000
};

constexpr Entry Entries[] = {
    {LayoutEngine::Balanced, "balanced", "sfdp", 10000},
    {LayoutEngine::Circle, "circle", "circo", 60},
    {LayoutEngine::Radial, "radial", "twopi", 5000},
    {LayoutEngine::Spring, "spring", "neato", 1000},
    {LayoutEngine::Force, "force", "fdp", 2000},
    {LayoutEngine::Large, "large", "sfdp", 10000},
    {LayoutEngine::Flow, "flow", "dot", 300},
    {LayoutEngine::Payers, "payers", "sfdp", 10000},
};

const Entry &entry(LayoutEngine engine)
{
    return Entries[size_t(engine)];
}

} // namespace

const QList<LayoutEngine> &allLayoutEngines()
{
    static const QList<LayoutEngine> all = [] {
        QList<LayoutEngine> engines;
        for (const Entry &e : Entries)
            engines.append(e.engine);
        return engines;
    }();
    return all;
}

QString layoutEngineName(LayoutEngine engine)
{
    return QString::fromLatin1(entry(engine).name);
}

std::optional<LayoutEngine> layoutEngineFromName(QStringView name)
{
    for (const Entry &e : Entries) {
        if (name == QLatin1StringView(e.name))
            return e.engine;
    }
    return std::nullopt;
}

QString graphvizEngine(LayoutEngine engine)
{
    return QString::fromLatin1(entry(engine).graphviz);
}

int layoutEngineLimit(LayoutEngine engine)
{
    return entry(engine).limit;
}

} // namespace CapitalLoop
