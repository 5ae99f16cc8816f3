// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace CapitalLoop {

/// Few colours that suit a picture: its colours are halved where they differ most (median cut by variance), and the
/// ones found are moved to the middle of those they stand for (Lloyd).
class GifPalette
{
public:
    /// For the colours of an RGB32 picture; at most 256.
    GifPalette(const QImage &picture, int colours);

    [[nodiscard]] const QList<QRgb> &colours() const { return m_colours; }
    [[nodiscard]] quint8 nearest(int red, int green, int blue) const;
    /// The picture in these colours, in Indexed8; what they miss is spread over the pixels around (Floyd and
    /// Steinberg), so that a smooth ground stays smooth.
    [[nodiscard]] QImage dithered(const QImage &picture) const;

private:
    QList<QRgb> m_colours;
};

} // namespace CapitalLoop
