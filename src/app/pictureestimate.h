// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "model/error.h"
#include "model/localtext.h"

#include <QFutureWatcher>
#include <QObject>

#include <expected>
#include <stop_token>

namespace CapitalLoop {

/// A picture as it will be written.
struct PictureJob
{
    Drawing drawing{};
    PictureRequest request{};
    QString suffix{};
    Language language = Language::English; ///< of the names in it
    std::optional<PictureInset> chart{};
};

/// Judges in the background how large the file of a moving picture will be.
class PictureEstimate : public QObject
{
    Q_OBJECT

public:
    explicit PictureEstimate(QObject *parent = nullptr);
    ~PictureEstimate() override { drop(); }

    void start(const PictureJob &job); ///< judged() follows, unless it fails or another one is asked for
    void drop() { m_stop.request_stop(); }

signals:
    void judged(qint64 bytes);

private:
    std::stop_source m_stop;
    QFutureWatcher<std::expected<qint64, Error>> m_work;
};

} // namespace CapitalLoop
