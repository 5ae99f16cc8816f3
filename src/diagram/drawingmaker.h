// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"
#include "model/network.h"

#include <QThreadPool>

#include <functional>

namespace CapitalLoop {

/// A question to DrawingMaker: of these arrangements of a network, the picture with the fewest grave faults, the
/// earlier one if there are as many.
struct DrawingJob
{
    Network network{};
    DrawingStyle style{};
    QList<Positions> arrangements{};
    /// The places may be ones of another shape or language, whose legend was smaller: the last arrangement is also
    /// tried with the companies off the furniture, at a moment only so. With the layout's engine.
    std::optional<LayoutEngine> offFurniture{};
};

/// Its answer.
struct MadeDrawing
{
    Positions positions{};
    Drawing drawing{};
    int faults = 0;          ///< those that a reader sees as a broken picture; 0 where they are not looked for
    double milliseconds = 0; ///< that one picture takes
};

/// Makes drawings in another thread, so that a window goes on while a large one is made. One at a time, and only the
/// latest question is answered.
class DrawingMaker : public QObject
{
    Q_OBJECT

public:
    using Builder = std::function<Drawing(const Network &, const Positions &, const DrawingStyle &)>;
    using Answered = std::function<void(const MadeDrawing &)>;

    explicit DrawingMaker(QObject *parent = nullptr);
    ~DrawingMaker() override;

    /// In the thread of the caller.
    [[nodiscard]] static MadeDrawing made(const Builder &builder, const DrawingJob &job);
    /// `answered` is called in the thread of this object, unless start() or drop() is called before. Of the
    /// arrangements only the last is made: to compare would take twice as long.
    void start(const Builder &builder, const DrawingJob &job, const Answered &answered);
    void drop();
    [[nodiscard]] bool isRunning() const { return bool(m_answered); } ///< an answer is to come

private:
    static QList<Positions> arrangementsOf(const DrawingJob &job);
    void work();
    void end(quint64 number, const MadeDrawing &made);

    QThreadPool m_pool;
    Builder m_builder;
    DrawingJob m_job;
    Answered m_answered; ///< of the latest question; empty when there is none
    quint64 m_number = 0;
    bool m_isWorking = false;
};

} // namespace CapitalLoop
