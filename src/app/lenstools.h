// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/lensfinder.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace CapitalLoop {

/// Chooses the lens over the diagram and goes through its answer: the stops of a dollar, or the rings one by one. With
/// the lens of the dollar a click on a company puts the dollar in there. Lives in the toolbar; its lens-independent
/// part is one button with a menu.
class LensTools : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the tools.
    explicit LensTools(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] const Lens &lens() const { return m_lens; }
    [[nodiscard]] const LensAnswer &answer() const { return m_answer; }
    [[nodiscard]] int stop() const { return m_stop; }
    [[nodiscard]] LensFinder &finder() { return m_finder; }

    void setBasis(AmountBasis basis);
    /// Puts another lens over the diagram, at that stop once there is an answer; a dollar does not set off by itself.
    void show(const Lens &lens, int stop);

public slots:
    void setKind(CapitalLoop::Lens::Kind kind);
    void setStop(int stop);
    void play(bool on);

signals:
    void changed(); ///< answer or stop
    void kindChanged(CapitalLoop::Lens::Kind kind);
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void ask();
    void take(const LensAnswer &answer);
    void takeStart();
    void fillCompanies();
    void showAnswer();
    void retranslate();
    [[nodiscard]] CompanyId largestPayer() const;

    Document &m_document;
    LensFinder m_finder;
    Lens m_lens;
    AmountBasis m_basis = AmountBasis::Headline;
    LensAnswer m_answer;
    int m_stop = 0;
    bool m_rests = false; ///< the dollar of the next answer does not set off
    QTimer m_step;        ///< of a dollar that plays
    QComboBox *m_companies = nullptr;
    QToolButton *m_back = nullptr;
    QSlider *m_slider = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_play = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace CapitalLoop
