// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/arrowshape.h"
#include "drawing/drawing.h"
#include "drawing/placedtext.h"

namespace CapitalLoop {

/// A drawing made by hand with everything that a writer may meet: every status, ceilings, hollow circles, and names
/// that try to break out of a file format.
class FullDrawing
{
public:
    explicit FullDrawing(ThemeName name = ThemeName::Light)
    {
        m_drawing.size = QSizeF(1280, 800);
        m_drawing.theme = theme(name);
        m_drawing.title = QStringLiteral("Test <of> the \"loop\" & more");
        m_drawing.description = QStringLiteral("Eight companies and eleven deals, 循环");
        addCompanies();
        addDeals();
        addFurniture();
    }

    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

    static Emphasis loop()
    {
        return Emphasis{.companies = {CompanyId(QStringLiteral("nvidia")), CompanyId(QStringLiteral("openai")),
                                      CompanyId(QStringLiteral("oracle"))},
                        .deals = {DealId(QStringLiteral("signed")), DealId(QStringLiteral("ceiling")),
                                  DealId(QStringLiteral("paid"))},
                        .ringed = {CompanyId(QStringLiteral("openai"))}};
    }

private:
    void addCompany(const QString &id, const QString &name, const QString &value, QPointF centre, double radius,
                    Role role)
    {
        const Theme &colours = m_drawing.theme;
        CompanyShape shape{.id = CompanyId(id),
                           .centre = centre,
                           .radius = radius,
                           .hollow = value.isEmpty(),
                           .fill = colours.roleFill(role),
                           .edge = colours.roleEdge(role)};
        shape.labelInside = radius > 40;
        const double size = shape.labelInside ? 20 : 13;
        const double y = shape.labelInside ? centre.y() : centre.y() + radius + 17;
        using Anchor = TextShape::Anchor;
        shape.labels.append(placedText(name, QPointF(centre.x(), y), size, 600, colours.ink, Anchor::Middle));
        if (!value.isEmpty())
            shape.labels.append(
                placedText(value, QPointF(centre.x(), y + size), size - 3, 400, colours.mutedInk, Anchor::Middle));
        shape.title = name;
        shape.description = QStringLiteral("Worth %1 on 31 October 2025").arg(value);
        shape.link = QUrl(QStringLiteral("https://example.org/value?of=%1&day=1").arg(id));
        m_drawing.companies.append(shape);
    }

    void addCompanies()
    {
        const auto add = [this](const char *id, const QString &name, const char *value, QPointF centre, double radius,
                                Role role) {
            addCompany(QString::fromUtf8(id), name, QString::fromUtf8(value), centre, radius, role);
        };
        add("nvidia", QStringLiteral("Nvidia"), "$4.5T", {880, 560}, 92, Role::Chips);
        add("openai", QStringLiteral("OpenAI"), "$500B", {640, 220}, 44, Role::Lab);
        add("oracle", QStringLiteral("Oracle"), "$780B", {1040, 250}, 52, Role::Cloud);
        add("台积电", QStringLiteral("台积电 台積電"), "$1.5T", {360, 480}, 64, Role::Chips);
        add("a \"b\"; drop", QStringLiteral("</svg><b>bold</b>"), "", {150, 250}, 17, Role::Capital);
        add("a (b); drop", QStringLiteral("Bell\u0007 \"; drop"), "$6B", {1180, 520}, 17, Role::Other);
        add("rtl", QStringLiteral("שלום Ltd"), "$25B", {620, 640}, 20, Role::Capital);
        add("-", QStringLiteral("🚀 lone %1").arg(QChar(0xd83d)), "$2B", {1150, 120}, 17, Role::Other);
    }

    DealShape &addDeal(const char *id, qsizetype from, qsizetype to, double bend, Family family, Status status,
                       double width, const char *amount)
    {
        const CompanyShape &payer = m_drawing.companies[from];
        const CompanyShape &payee = m_drawing.companies[to];
        const QPointF middle = (payer.centre + payee.centre) / 2;
        DealShape deal{
            .id = DealId(QString::fromUtf8(id)), .from = payer.id, .to = payee.id, .family = family, .status = status};
        deal.control = middle + normalOf(payee.centre - payer.centre) * bend;
        deal.start = payer.centre + unitVector(deal.control - payer.centre) * (payer.radius + 3);
        deal.end = payee.centre + unitVector(deal.control - payee.centre) * (payee.radius + 3);
        deal.width = width;
        deal.firmWidth = width;
        deal.colour = status == Status::Lapsed ? m_drawing.theme.ghost : m_drawing.theme.family(family);
        deal.dashes = dashesOf(status, width);
        deal.title = QStringLiteral("%1 pays %2").arg(payer.title, payee.title);
        deal.description = QString::fromUtf8(amount);
        deal.link = QUrl(QStringLiteral("https://example.org/deal/%1").arg(m_drawing.deals.size()));
        const TextShape label = placedText(deal.description, deal.pointAt(0.5) + QPointF(0, 4), 12, 600, deal.colour,
                                           TextShape::Anchor::Middle);
        deal.labels.append(label);
        deal.pill = label.box.adjusted(-4, -1, 4, 1);
        shapeArrow(deal);
        if (status != Status::Lapsed)
            deal.dots = DotTrain{.count = 8, .full = isFirm(status) ? 8 : 0, .radius = 3, .phase = 0.4};
        m_drawing.deals.append(deal);
        return m_drawing.deals.last();
    }

    void makeCeiling(DealShape &deal, double firmWidth)
    {
        deal.ceiling = true;
        deal.firmWidth = firmWidth;
        deal.dots.full = firmWidth > 0 ? 4 : 0;
        shapeArrow(deal);
    }

    void addDeals()
    {
        using enum Family;
        addDeal("reported", 4, 1, 0.1, Financing, Status::Reported, 2, "~$7B");
        addDeal("letter", 3, 1, 0.12, Purchase, Status::LetterOfIntent, 4, "$30B");
        addDeal("announced", 1, 3, 0.1, Option, Status::Announced, 4, "$40B");
        addDeal("signed", 1, 2, 0.15, Purchase, Status::Signed, 9, "$300B");
        addDeal("delivered", 6, 0, -0.2, Financing, Status::Delivered, 3, "$22B");
        addDeal("paid", 2, 0, 0.1, Purchase, Status::Paid, 4, "$40B");
        addDeal("lapsed", 4, 3, -0.2, Financing, Status::Lapsed, 3, "$10B");
        makeCeiling(addDeal("ceiling", 0, 1, 0.08, Financing, Status::LetterOfIntent, 12, "≤$100B"), 4);
        makeCeiling(addDeal("wholly hollow", 3, 0, 0.15, Option, Status::Announced, 8, "≤$60B"), 0);
        makeCeiling(addDeal("signed ceiling", 5, 0, 0.2, Financing, Status::Signed, 8, "≤1000亿"), 5);
        DealShape &undisclosed = addDeal("undisclosed", 7, 2, 0.1, Option, Status::Signed, 1.2, "not disclosed");
        undisclosed.undisclosed = true;
        undisclosed.dots = {};
        undisclosed.link = QUrl(QStringLiteral("javascript:alert(1)"));
    }

    void addFurniture()
    {
        const Theme &colours = m_drawing.theme;
        FurnitureShape titleBox{.name = QStringLiteral("title"), .box = QRectF(28, 20, 700, 70)};
        titleBox.texts.append(placedText(QStringLiteral("The AI money loop"), {28, 52}, 30, 600, colours.ink));
        titleBox.texts.append(placedText(QStringLiteral("Announced deals 循环交易, as of 31 October 2025"), {28, 78},
                                         15, 400, colours.mutedInk));
        PathShape rule{.stroke = colours.line, .width = 1.5, .dashes = {4, 3}, .roundCap = true};
        rule.path.moveTo(28, 92);
        rule.path.lineTo(480, 92);
        titleBox.paths.append(rule);
        m_drawing.furniture.append(titleBox);
        FurnitureShape source{.name = QStringLiteral("source-line"), .box = QRectF(700, 770, 560, 20)};
        source.texts.append(placedText(QStringLiteral("Sources: 38 of 38 deals sourced"), {1252, 782}, 12, 400,
                                       colours.mutedInk, TextShape::Anchor::End));
        m_drawing.furniture.append(source);
    }

    Drawing m_drawing;
};

} // namespace CapitalLoop
