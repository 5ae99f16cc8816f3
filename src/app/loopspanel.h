// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/certainty.h"
#include "document/document.h"
#include "document/loopfinder.h"
#include "document/tables/loopfiltermodel.h"
#include "document/tables/looptablemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSpinBox;
class QListView;

namespace CapitalLoop {

class LoopSearchBar;

/// The list of loops: finds them when the network or the basis changes, lights the chosen one in the diagram and reads
/// it aloud as a sentence. Left and Right step through its legs.
class LoopsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit LoopsPanel(Document &document, QWidget *parent = nullptr);

    /// What counts of a deal; the list and the slider follow, without telling of it.
    void setBasis(AmountBasis basis);
    [[nodiscard]] QSlider *certainty() const { return m_certainty; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLabel *sentence() const { return m_sentence; }
    [[nodiscard]] QLineEdit *company() const { return m_company; }
    [[nodiscard]] QLabel *carrying() const { return m_carrying; }
    [[nodiscard]] QLabel *count() const { return m_count; }
    [[nodiscard]] LoopSearchBar *searchBar() const { return m_searchBar; }
    [[nodiscard]] LoopFinder &finder() { return m_finder; }

public slots:
    void copySentence();

signals:
    void basisChosen(CapitalLoop::AmountBasis basis); ///< by the slider
    void told(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWidgets();
    void connectParts();
    /// What the loops in the list were looked for with; the panel may ask for others by now.
    struct Question
    {
        AmountBasis basis = AmountBasis::Headline;
        int maxLength = 0;
        std::optional<CompanyId> through{};
    };

    void find();
    void showLoops(const LoopList &loops, const Network &network);
    void showStopped();
    void filterByCompany();
    void updateCarrying();
    [[nodiscard]] QString countText() const;
    void choose();
    void showLeg(int leg);
    void fitTexts(); ///< so that the panel scrolls rather than cutting them
    void updateCount();
    void updateCertainty();
    void retranslate();
    [[nodiscard]] std::optional<int> chosenRow() const; ///< of the unfiltered list

    Document &m_document;
    LoopFinder m_finder;
    LoopTableModel m_model;
    LoopFilterModel m_filter;
    AmountBasis m_basis = AmountBasis::Headline;
    Question m_asked;
    Question m_shown;
    bool m_stopped = false; ///< the last search, by the user
    bool m_outdated = true; ///< the loops in the list: the network has changed since
    bool m_cut = false;     ///< there are more loops than the list has rows
    Certainty m_certaintyOfLoops;
    QList<CompanyId> m_chosen; ///< the companies of the chosen loop, to find it again in a new list
    int m_leg = -1;            ///< shown alone; -1 = the whole loop
    bool m_selecting = false;
    QLabel *m_basisName = nullptr;
    QSlider *m_certainty = nullptr;
    QLabel *m_readout = nullptr;
    QLineEdit *m_company = nullptr;
    QLabel *m_lengthLabel = nullptr;
    QSpinBox *m_length = nullptr;
    QCheckBox *m_roundTrips = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_carrying = nullptr;
    LoopSearchBar *m_searchBar = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace CapitalLoop
