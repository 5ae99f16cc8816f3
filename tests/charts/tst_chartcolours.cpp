// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcolours.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace CapitalLoop;

namespace {

using Triple = std::array<double, 3>;

Triple linear(const QColor &colour)
{
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Triple c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Triple lab(const Triple &c)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const auto part = [&c](double r, double g, double b) {
        return std::clamp(c[0], 0.0, 1.0) * r + std::clamp(c[1], 0.0, 1.0) * g + std::clamp(c[2], 0.0, 1.0) * b;
    };
    const double x = f(part(0.4124, 0.3576, 0.1805) / 0.95047);
    const double y = f(part(0.2126, 0.7152, 0.0722));
    const double z = f(part(0.0193, 0.1192, 0.9505) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Triple seen(const QColor &colour, const std::array<Triple, 3> &matrix)
{
    const Triple c = linear(colour);
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * c[0] + matrix[i][1] * c[1] + matrix[i][2] * c[2];
    return lab(result);
}

/// Usual eyes, without red cones (protanopia), without green cones (deuteranopia): Machado, Oliveira, Fernandes 2009.
constexpr std::array<std::array<Triple, 3>, 3> Eyes = {
    {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}}};

} // namespace

class TestChartColours : public QObject
{
    Q_OBJECT

private slots:
    void seriesAreLegibleAndApartForAllEyes_data();
    void seriesAreLegibleAndApartForAllEyes();
};

void TestChartColours::seriesAreLegibleAndApartForAllEyes_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast") << 2;
}

void TestChartColours::seriesAreLegibleAndApartForAllEyes()
{
    QFETCH(int, theme);
    const std::array themes{lightChartColours(), darkChartColours(), highContrastChartColours()};
    const ChartColours &colours = themes[size_t(theme)];
    QVERIFY(colours.series.size() >= 8);
    QVERIFY(contrast(colours.ink, colours.ground) > 12);
    QVERIFY(contrast(colours.mutedInk, colours.ground) > 4.5);
    for (const QColor &colour : colours.series)
        QVERIFY2(contrast(colour, colours.ground) >= 4.5, qPrintable(colour.name()));
    for (const auto &eyes : Eyes) {
        for (int i = 0; i < 8; ++i) {
            for (int j = 0; j < i; ++j) {
                const Triple a = seen(colours.series[i], eyes);
                const Triple b = seen(colours.series[j], eyes);
                const double apart = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                QVERIFY2(apart > 12, qPrintable(QStringLiteral("%1 and %2 are %3 apart")
                                                    .arg(colours.series[i].name(), colours.series[j].name())
                                                    .arg(apart)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestChartColours)
#include "tst_chartcolours.moc"
