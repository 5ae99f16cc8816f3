// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/commands/arrangementcommand.h"
#include "document/commands/editcommand.h"
#include "model/networkedit.h"

#include <random>

namespace CapitalLoop::Test {

/// A made-up person at work on a document, one gesture a step; the same ones for the same seed. Knows nothing of time
/// and files: where the step is to save, the caller does so.
class EditingSession
{
public:
    EditingSession(Document &document, unsigned seed) : m_document(document), m_random(seed) {}

    enum class Step { Done, Save };

    Step next()
    {
        ++m_number;
        QUndoStack &stack = m_document.undoStack();
        if (below(60) == 0)
            return Step::Save;
        const unsigned choice = below(20);
        if (choice < 4 && stack.canUndo())
            stack.undo();
        else if (choice < 6 && stack.canRedo())
            stack.redo();
        else if (choice < 8)
            move();
        else
            edit(choice);
        return Step::Done;
    }

private:
    unsigned below(qsizetype end) { return unsigned(m_random() % unsigned(end)); }

    void push(const Network &after, const char *name, quint64 gesture = 0)
    {
        m_document.undoStack().push(new EditCommand(m_document, after, QLatin1StringView(name), gesture));
    }

    void edit(unsigned choice)
    {
        const Network &now = m_document.network();
        if (choice < 11 || now.deals().size() < 3 || now.companies().size() < 4)
            return add();
        Records records = now.records();
        Deal &deal = records.deals[below(records.deals.size())];
        if (choice < 14) { // typing, which merges
            records.deals[0].note.en += QChar(u'a' + below(26));
            return push(*now.withRecords(records), "Note", 1 + m_number / 8);
        }
        if (choice < 16) {
            const auto money = Money::fromMajor(1e6 * (1 + below(1000)));
            deal.amount = Amount{.low = money, .high = money};
            return push(*now.withRecords(records), "Amount");
        }
        if (choice == 16) {
            Network titled = now;
            titled.title.en = QStringLiteral("Title %1").arg(m_number);
            return push(titled, "Title");
        }
        if (choice == 17)
            return push(without(now, {.companies = {now.companies()[below(now.companies().size())].id}}), "Remove");
        if (choice == 18)
            return push(merged(now, now.companies()[0].id, now.companies()[below(now.companies().size())].id), "Merge");
        push(without(now, {.deals = {deal.id}}), "Remove deal");
    }

    void add()
    {
        Network now = m_document.network();
        Company company{.id = CompanyId(QStringLiteral("company-%1").arg(m_number))};
        company.name.en = QStringLiteral("Company \U0001F4B0 %1").arg(m_number);
        (void)now.add(company);
        const CompanyId other = now.companies()[below(now.companies().size())].id;
        (void)now.add(Deal{.id = DealId(QStringLiteral("deal-%1").arg(m_number)),
                           .from = company.id,
                           .to = other,
                           .steps = {StatusStep{.status = Status::Announced}}});
        push(now, "Add");
    }

    void move()
    {
        const QList<Company> &companies = m_document.network().companies();
        if (companies.isEmpty())
            return;
        Placement placement{.engine = QStringLiteral("balanced"), .canvas = QSizeF(800, 600)};
        for (qsizetype i = 0; i < std::min<qsizetype>(companies.size(), 5); ++i)
            placement.positions.insert(companies[i].id, QPointF(below(800), below(600)));
        const CompanyId moved = companies[0].id;
        m_document.undoStack().push(new MoveCompaniesCommand(m_document, {moved}, placement, 1 + m_number / 4));
    }

    Document &m_document;
    std::mt19937 m_random;
    unsigned m_number = 0;
};

/// What a session of this seed begins with: three deals or, so that writing takes its time, thousands.
inline Network sessionStart(unsigned seed)
{
    Network network;
    network.title.en = QStringLiteral("Session %1").arg(seed);
    for (int i = 0; i < 10; ++i) {
        Company company{.id = CompanyId(QStringLiteral("start-%1").arg(i))};
        company.name.en = QStringLiteral("Start %1").arg(i);
        (void)network.add(company);
    }
    const int deals = seed % 2 == 0 ? 3 : 2000;
    for (int i = 0; i < deals; ++i) {
        (void)network.add(Deal{.id = DealId(QStringLiteral("start-deal-%1").arg(i)),
                               .from = network.companies()[i % 10].id,
                               .to = network.companies()[(i + 1) % 10].id,
                               .steps = {StatusStep{.status = Status::Signed}}});
    }
    return network;
}

} // namespace CapitalLoop::Test
