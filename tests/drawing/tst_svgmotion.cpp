// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svgmotion.h"

#include "drawing/markbuilder.h"
#include "drawing/svgwriter.h"
#include "shared/fulldrawing.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace CapitalLoop;

namespace {

/// A point of @keyframes: where a dot is, or whether it is seen.
struct Keyframe
{
    double share = 0; ///< 0 to 1
    QPointF place;
    double opacity = 1;
};

/// Plays the document's style sheet as a browser does.
class SvgPlayer
{
public:
    explicit SvgPlayer(const QByteArray &document)
    {
        QXmlStreamReader reader(document);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.name() == u"style")
                readStyle(reader.readElementText());
            else if (attributes.value("class").startsWith(u"run-"))
                m_dots.append({attributes.value("class").toString(), number(attributes.value("style").toString()),
                               pointOf(attributes.value("transform").toString()), attributes.value("opacity") != u"0"});
        }
    }

    struct DotElement
    {
        QString name;
        double delay = 0; ///< in seconds
        QPointF place;    ///< without animation
        bool seen = true;
    };

    [[nodiscard]] const QList<DotElement> &dots() const { return m_dots; }
    [[nodiscard]] double seconds() const { return m_seconds; }

    /// The dots that are seen at an instant.
    [[nodiscard]] QList<QPointF> at(double seconds) const
    {
        QList<QPointF> places;
        for (const DotElement &dot : m_dots) {
            const double turns = (seconds - dot.delay) / m_seconds;
            const double share = turns - std::floor(turns);
            const QString id = dot.name.mid(4);
            if (isSeen(m_frames.value("hide-" + id), share))
                places.append(placeIn(m_frames.value("move-" + id), share));
        }
        return places;
    }

private:
    static double number(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("-?[0-9.]+"));
        return form.match(text, text.indexOf(u':') + 1).captured().toDouble();
    }

    static QPointF pointOf(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("translate\\((-?[0-9.]+)(?:px,| )(-?[0-9.]+)"));
        const auto match = form.match(text);
        return {match.captured(1).toDouble(), match.captured(2).toDouble()};
    }

    void readStyle(const QString &style)
    {
        QVERIFY(style.trimmed().startsWith("@media (prefers-reduced-motion:no-preference){"));
        static const QRegularExpression rule(
            QStringLiteral("@keyframes ([a-z]+-[0-9]+)\\{((?:[^{}]+\\{[^}]*\\})*)\\}"));
        static const QRegularExpression frame(QStringLiteral("([0-9.]+)%\\{([^}]*)\\}"));
        for (auto rules = rule.globalMatch(style); rules.hasNext();) {
            const auto found = rules.next();
            for (auto frames = frame.globalMatch(found.captured(2)); frames.hasNext();) {
                const auto one = frames.next();
                m_frames[found.captured(1)].append(
                    {one.captured(1).toDouble() / 100, pointOf(one.captured(2)), number(one.captured(2))});
            }
        }
        static const QRegularExpression length(QStringLiteral("move-[0-9]+ ([0-9.]+)s linear infinite"));
        m_seconds = length.match(style).captured(1).toDouble();
    }

    static bool isSeen(const QList<Keyframe> &frames, double share)
    {
        double opacity = 1;
        for (const Keyframe &frame : frames) {
            if (frame.share <= share)
                opacity = frame.opacity;
        }
        return opacity > 0;
    }

    static QPointF placeIn(const QList<Keyframe> &frames, double share)
    {
        for (qsizetype i = 1; i < frames.size(); ++i) {
            if (share > frames[i].share)
                continue;
            const double part = (share - frames[i - 1].share) / (frames[i].share - frames[i - 1].share);
            return frames[i - 1].place + (frames[i].place - frames[i - 1].place) * part;
        }
        return {};
    }

    QHash<QString, QList<Keyframe>> m_frames;
    QList<DotElement> m_dots;
    double m_seconds = 0;
};

} // namespace

class TestSvgMotion : public QObject
{
    Q_OBJECT

private slots:
    void aBrowserShowsTheDotsOfEachInstant_data();
    void aBrowserShowsTheDotsOfEachInstant();
    void standsAsTheFirstFrameWhereNothingMoves();
    void aStillPictureHasNoStyle();
    void aPictureWithoutDotsMovesNothing();

private:
    FullDrawing m_test;
};

void TestSvgMotion::aBrowserShowsTheDotsOfEachInstant_data()
{
    QTest::addColumn<double>("loop");
    QTest::newRow("one turn") << 6.0;
    QTest::newRow("two turns") << 13.0;
    QTest::newRow("an odd length") << 7.03;
}

void TestSvgMotion::aBrowserShowsTheDotsOfEachInstant()
{
    QFETCH(double, loop);
    const Motion motion{loop, 30};
    const SvgPlayer player(svg(m_test.drawing(), {.motion = motion}));
    Drawing inTempo = m_test.drawing();
    inTempo.dotSeconds = dotSecondsWithin(motion.seconds, inTempo);
    QVERIFY(std::abs(player.seconds() - inTempo.dotSeconds) < 1e-9);
    for (double seconds : {0.0, 0.001, 1.234, 3.0, 5.99, 6.0, 7.5}) {
        const QList<Dot> wanted = visibleDots(inTempo, seconds);
        const QList<QPointF> shown = player.at(seconds);
        QCOMPARE(shown.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QPointF off = shown[i] - wanted[i].centre;
            QVERIFY2(std::hypot(off.x(), off.y()) < 0.35,
                     qPrintable(QStringLiteral("dot %1 at %2 s").arg(i).arg(seconds)));
        }
    }
}

void TestSvgMotion::standsAsTheFirstFrameWhereNothingMoves()
{
    const SvgPlayer player(svg(m_test.drawing(), {.motion = Motion()}));
    QList<QPointF> seen;
    for (const SvgPlayer::DotElement &dot : player.dots()) {
        if (dot.seen)
            seen.append(dot.place);
    }
    const QList<Dot> wanted = visibleDots(m_test.drawing(), 0);
    QCOMPARE(player.dots().size(), dotsAt(m_test.drawing(), 0).size());
    QCOMPARE(seen.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY((seen[i] - wanted[i].centre).manhattanLength() < 0.02);
}

void TestSvgMotion::aStillPictureHasNoStyle()
{
    const QByteArray still = svg(m_test.drawing(), {});
    QVERIFY(!still.contains("<style") && !still.contains("run-"));
}

void TestSvgMotion::aPictureWithoutDotsMovesNothing()
{
    Drawing drawing;
    drawing.size = {800, 600};
    const SvgPlayer player(svg(drawing, {.motion = Motion()}));
    QVERIFY(player.dots().isEmpty());
}

QTEST_MAIN(TestSvgMotion)
#include "tst_svgmotion.moc"
