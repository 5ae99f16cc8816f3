// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/gifpalette.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace CapitalLoop {

namespace {

constexpr int Channels = 3;
constexpr int Rounds = 4;         ///< of moving colours to the middle
constexpr double Frequency = 0.7; ///< the power in which a colour's frequency counts: names are few pixels

using Colour = std::array<int, Channels>;

/// The eye sees green best.
constexpr Colour Weights{2, 4, 1};

struct Weighed
{
    Colour colour{};
    double weight = 0;
};

/// Some of the picture's colours, next to one another in the list.
struct Box
{
    std::vector<Weighed>::iterator begin{};
    std::vector<Weighed>::iterator end{};
    std::array<double, Channels> mean{};
    std::array<double, Channels> spread{}; ///< weighted sum of squares from the mean

    [[nodiscard]] double worst() const { return *std::ranges::max_element(spread); }
};

Box boxOf(std::vector<Weighed>::iterator begin, std::vector<Weighed>::iterator end)
{
    Box box{.begin = begin, .end = end};
    double weight = 0;
    std::array<double, Channels> squares{};
    for (auto colour = begin; colour != end; ++colour) {
        weight += colour->weight;
        for (int i = 0; i < Channels; ++i) {
            box.mean[i] += colour->weight * colour->colour[i];
            squares[i] += colour->weight * colour->colour[i] * colour->colour[i];
        }
    }
    for (int i = 0; i < Channels; ++i) {
        box.mean[i] /= weight;
        box.spread[i] = Weights[i] * std::max(0.0, squares[i] - weight * box.mean[i] * box.mean[i]);
    }
    return box;
}

std::vector<Weighed> coloursOf(const QImage &picture)
{
    std::vector<QRgb> pixels;
    pixels.reserve(size_t(picture.width()) * picture.height());
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        pixels.insert(pixels.end(), line, line + picture.width());
    }
    std::ranges::sort(pixels);
    std::vector<Weighed> colours;
    for (auto begin = pixels.begin(); begin != pixels.end();) {
        const auto end = std::upper_bound(begin, pixels.end(), *begin);
        colours.push_back({{qRed(*begin), qGreen(*begin), qBlue(*begin)}, std::pow(double(end - begin), Frequency)});
        begin = end;
    }
    return colours;
}

std::vector<Box> cut(std::vector<Weighed> &colours, int most)
{
    std::vector<Box> boxes{boxOf(colours.begin(), colours.end())};
    while (int(boxes.size()) < most) {
        const auto worst = std::ranges::max_element(boxes, {}, &Box::worst);
        if (worst->worst() <= 0)
            break;
        const auto channel = std::ranges::max_element(worst->spread) - worst->spread.begin();
        const double middle = worst->mean[channel];
        const auto half = std::partition(worst->begin, worst->end, [channel, middle](const Weighed &colour) {
            return colour.colour[channel] <= middle;
        });
        const Box upper = boxOf(half, worst->end);
        *worst = boxOf(worst->begin, half);
        boxes.push_back(upper);
    }
    return boxes;
}

} // namespace

GifPalette::GifPalette(const QImage &picture, int colours)
{
    std::vector<Weighed> found = coloursOf(picture);
    const auto rounded = [](const std::array<double, Channels> &mean) {
        return qRgb(int(std::lround(mean[0])), int(std::lround(mean[1])), int(std::lround(mean[2])));
    };
    for (const Box &box : cut(found, colours))
        m_colours.append(rounded(box.mean));
    for (int round = 0; round < Rounds; ++round) {
        std::vector<std::array<double, Channels + 1>> sums(m_colours.size());
        for (const Weighed &colour : found) {
            auto &sum = sums[nearest(colour.colour[0], colour.colour[1], colour.colour[2])];
            for (int i = 0; i < Channels; ++i)
                sum[i] += colour.weight * colour.colour[i];
            sum[Channels] += colour.weight;
        }
        for (qsizetype i = 0; i < m_colours.size(); ++i) {
            const auto &[red, green, blue, weight] = sums[i];
            if (weight > 0)
                m_colours[i] = rounded({red / weight, green / weight, blue / weight});
        }
    }
}

quint8 GifPalette::nearest(int red, int green, int blue) const
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < int(m_colours.size()); ++i) {
        const int r = qRed(m_colours[i]) - red;
        const int g = qGreen(m_colours[i]) - green;
        const int b = qBlue(m_colours[i]) - blue;
        const int distance = Weights[0] * r * r + Weights[1] * g * g + Weights[2] * b * b;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return quint8(best);
}

QImage GifPalette::dithered(const QImage &picture) const
{
    QImage indexed(picture.size(), QImage::Format_Indexed8);
    indexed.setColorTable(m_colours);
    QHash<QRgb, quint8> known;
    std::vector<Colour> missed(picture.width() + 2); ///< in sixteenths, of the line above, from the pixel before on
    for (int y = 0; y < picture.height(); ++y) {
        std::vector<Colour> below(picture.width() + 2);
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *indexes = indexed.scanLine(y);
        Colour before{};
        for (int x = 0; x < picture.width(); ++x) {
            Colour wanted{qRed(line[x]), qGreen(line[x]), qBlue(line[x])};
            for (int i = 0; i < Channels; ++i)
                wanted[i] = std::clamp(wanted[i] + (7 * before[i] + missed[x + 1][i]) / 16, 0, 255);
            const QRgb key = qRgb(wanted[0], wanted[1], wanted[2]);
            auto index = known.constFind(key);
            if (index == known.cend())
                index = known.insert(key, nearest(wanted[0], wanted[1], wanted[2]));
            indexes[x] = *index;
            const QRgb got = m_colours[*index];
            before = {wanted[0] - qRed(got), wanted[1] - qGreen(got), wanted[2] - qBlue(got)};
            for (int i = 0; i < Channels; ++i) {
                below[x][i] += 3 * before[i];
                below[x + 1][i] += 5 * before[i];
                below[x + 2][i] += before[i];
            }
        }
        missed = std::move(below);
    }
    return indexed;
}

} // namespace CapitalLoop
