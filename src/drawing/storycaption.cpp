// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storycaption.h"

#include "drawing/markdowntext.h"
#include "drawing/placedtext.h"
#include "words/formatter.h"
#include "words/languagescope.h"
#include "words/loopwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int TitleLines = 4;
constexpr int RuleLines = 12;
constexpr double LinePitch = 1.3; // of the size of the small letters

/// Sets the words of one step.
class Caption
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::StoryPage)

public:
    Caption(const Network &network, const StoryStep &step, const StoryPageRequest &request, const QRectF &box,
            const Theme &theme, double pageHeight, const QString &rule)
        : m_network(network),
          m_step(step),
          m_request(request),
          m_box(box),
          m_theme(theme),
          m_rule(rule),
          m_pageHeight(pageHeight),
          m_small(std::round(pageHeight / 64)),
          m_isAsking(request.revealed < step.reveals.size())
    {
    }

    [[nodiscard]] TextShape small(const QString &text, QPointF point,
                                  TextShape::Anchor anchor = TextShape::Anchor::Start) const
    {
        return placedText(text, point, m_small, 400, m_theme.mutedInk, anchor);
    }
    [[nodiscard]] QList<TextShape> head(const Story &story, qsizetype index) const;
    [[nodiscard]] QList<TextShape> words() const;
    [[nodiscard]] static QStringList sourceNames(const Network &network, const StoryStep &step,
                                                 const Formatter &formatter);
    [[nodiscard]] static QString allSources(const QStringList &names)
    {
        return tr("Sources: %1").arg(names.join(QStringLiteral("; ")));
    }

private:
    [[nodiscard]] QString in(const LocalText &words) const { return words.in(m_request.language); }
    [[nodiscard]] double titleSize(double share) const;
    [[nodiscard]] SetText body(double share) const;
    [[nodiscard]] QStringList sourceLines(const QStringList &names, qsizetype count) const;

    const Network &m_network;
    const StoryStep &m_step;
    const StoryPageRequest &m_request;
    QRectF m_box;
    const Theme &m_theme;
    const QString &m_rule;
    double m_pageHeight;
    double m_small; ///< size of the smallest letters
    bool m_isAsking;
};

QList<TextShape> Caption::head(const Story &story, qsizetype index) const
{
    const QString place = tr("%1 of %2", "step").arg(index + 1).arg(story.steps.size());
    const double room = m_box.width() - textSize(place, m_small, 400).width() - m_small;
    const double y = m_box.top() + m_small;
    return {small(elidedText(in(story.title), m_small, 400, room), {m_box.left(), y}),
            small(place, {m_box.right(), y}, TextShape::Anchor::End)};
}

/// Somewhat smaller where that spares a last line of a sign or two.
double Caption::titleSize(double share) const
{
    constexpr double Smallest = 0.86;
    constexpr double Short = 0.2; // of the width
    const double usual = std::round(m_pageHeight / 21 * share);
    const auto lines = [&](double size) { return wrappedText(in(m_step.title), size, 600, m_box.width(), TitleLines); };
    const QStringList wide = lines(usual);
    if (wide.size() < 2 || textSize(wide.last(), usual, 600).width() > m_box.width() * Short)
        return usual;
    for (double size = usual - 1; size >= usual * Smallest; --size) {
        if (lines(size).size() < wide.size())
            return size;
    }
    return usual;
}

/// Title, loop, question and text, from below the head down, `share` times as large as they should be.
SetText Caption::body(double share) const
{
    SetText set;
    const double top = m_box.top() + m_small * 3;
    double y = top;
    const auto add = [&](const QString &text, double size, double pitch, const QColor &colour, int lines) {
        for (const QString &line : wrappedText(text, size, 600, m_box.width(), lines)) {
            y += size * pitch;
            set.texts.append(placedText(line, {m_box.left(), y}, size, 600, colour));
        }
    };
    const double title = titleSize(share);
    const double size = std::round(m_pageHeight / 33 * share);
    add(in(m_step.title), title, 1.22, m_theme.ink, TitleLines);
    if (!m_step.loop.isEmpty() && !m_isAsking) { // it may be the answer
        y += size * 0.5;
        add(loopPath(m_network, m_step.loop, Formatter(m_request.language)), std::round(size * 0.8), 1.3,
            m_theme.mutedInk, 3);
    }
    y += title * 0.6;
    const QString question = m_step.reveals.isEmpty() ? QString() : in(m_step.question);
    if (m_isAsking) // large: it stands alone
        add(question, std::round(size * 1.3), 1.25, m_theme.highlight, 6);
    else if (m_request.onPaper)
        add(question, size, 1.25, m_theme.highlight, 6);
    if (question.isEmpty() || !m_isAsking) { // the text is the answer
        y += question.isEmpty() || !m_request.onPaper ? 0 : size * 0.8;
        const SetText text = setMarkdown(in(m_step.text), {m_box.left(), y}, m_box.width(), size, m_theme.ink);
        set.texts += text.texts;
        y += text.height;
    }
    set.height = y - top + size * 0.6;
    return set;
}

QStringList Caption::sourceNames(const Network &network, const StoryStep &step, const Formatter &formatter)
{
    QStringList named;
    for (const SourceId &id : step.sources) {
        const Source *source = network.source(id);
        const QString name = source->publisher.isEmpty() ? source->title : source->publisher;
        const QString whole =
            source->date ? tr("%1, %2", "publisher, date").arg(name, formatter.date(*source->date)) : name;
        if (!named.contains(whole))
            named.append(whole);
    }
    return named;
}

QStringList Caption::sourceLines(const QStringList &names, qsizetype count) const
{
    if (names.isEmpty())
        return {};
    const QString named = names.first(count).join(QStringLiteral("; "));
    const QString told = count == names.size()
                             ? allSources(names)
                             : tr("Sources: %1; and %n more", nullptr, int(names.size() - count)).arg(named);
    constexpr int Whole = 1000;
    return wrappedText(told, m_small, 400, m_box.width(), Whole);
}

QList<TextShape> Caption::words() const
{
    constexpr qsizetype FewestLines = 7; // of sources, before the text becomes smaller for them
    const QStringList names = sourceNames(m_network, m_step, Formatter(m_request.language));
    QStringList sources = sourceLines(names, names.size());
    const double pitch = m_small * LinePitch;
    const auto linesBelow = [&](const SetText &text) {
        return qsizetype((m_box.height() - m_small * 3 - text.height) / pitch);
    };
    SetText text;
    for (const double share : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5}) {
        text = body(share);
        if (linesBelow(text) >= std::min(sources.size(), FewestLines))
            break;
    }
    const QStringList rule =
        m_rule.isEmpty() ? QStringList() : wrappedText(m_rule, m_small, 400, m_box.width(), RuleLines);
    const qsizetype most = std::max(linesBelow(text) - (rule.isEmpty() ? 0 : rule.size() + 1), FewestLines);
    for (qsizetype count = names.size() - 1; count > 0 && sources.size() > most; --count)
        sources = sourceLines(names, count);
    QStringList foot = rule;
    if (!rule.isEmpty() && !sources.isEmpty())
        foot.append(QString());
    foot += sources;
    double y = m_box.bottom() - pitch * double(std::max<qsizetype>(0, foot.size() - 1));
    for (const QString &line : std::as_const(foot)) {
        if (!line.isEmpty())
            text.texts.append(small(line, {m_box.left(), y}));
        y += pitch;
    }
    return text.texts;
}

} // namespace

FurnitureShape storyCaption(const Network &network, const Story &story, qsizetype step, const StoryPageRequest &request,
                            const QRectF &panel, const Theme &theme, const QString &rule)
{
    FurnitureShape shape{.name = QStringLiteral("story"), .box = panel, .ground = panel};
    QPainterPath ground;
    ground.addRect(panel);
    shape.paths.append(PathShape{.path = ground, .fill = mixed(theme.background, theme.ink, 0.04)});
    QPainterPath edge(panel.topLeft());
    edge.lineTo(panel.bottomLeft());
    shape.paths.append(PathShape{.path = edge, .stroke = theme.line, .width = 1});
    const double margin = panel.height() * StoryMargin;
    const QRectF box = panel.adjusted(1.6 * margin, 1.6 * margin, -1.6 * margin, -margin);
    const Caption caption(network, story.steps[step], request, box, theme, panel.height(), rule);
    shape.texts = caption.head(story, step) + caption.words();
    return shape;
}

QString storySources(const Network &network, const StoryStep &step, Language language)
{
    const LanguageScope scope(language);
    const QStringList names = Caption::sourceNames(network, step, Formatter(language));
    return names.isEmpty() ? QString() : Caption::allSources(names);
}

} // namespace CapitalLoop
