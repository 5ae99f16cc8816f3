// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thenandnow.h"
#include "app/picturesource.h"
#include "app/preferences.h"
#include "diagram/drawingmaker.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace CapitalLoop {

class DayEdit;
class Document;

/// A picture of the network at a moment, scaled to its widget.
class MomentPicture : public QWidget
{
    Q_OBJECT

public:
    explicit MomentPicture(QWidget *parent = nullptr);

    /// Draws it in another thread; the companies stand where the source has them.
    void setPicture(const PictureSource &source, const Moment &moment);
    /// What is lit while the rest fades.
    void setEmphasis(const Emphasis &emphasis);
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

    [[nodiscard]] QSize sizeHint() const override { return {460, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    PictureSource m_source;
    Moment m_moment;
    Emphasis m_emphasis;
    Drawing m_drawing;
    QPixmap m_pixmap;
    DrawingMaker m_maker;
};

/// The same network as known on two days: side by side, and what changed as sentences. It stays open beside the window;
/// a sentence that is chosen selects its deals there.
class ThenAndNowDialog : public QDialog
{
    Q_OBJECT

public:
    /// `source` tells how the window draws.
    ThenAndNowDialog(Document &document, std::function<PictureSource()> source, QWidget *parent = nullptr);
    ~ThenAndNowDialog() override;

    void setDays(QDate then, QDate now);
    [[nodiscard]] const QList<LegChange> &changes() const { return m_changes; }
    /// All sentences, a line each.
    [[nodiscard]] QString text() const;
    /// What is lit in both pictures.
    [[nodiscard]] const Emphasis &emphasis() const { return m_emphasis; }

private:
    void compare();
    void fillList();
    void filterList();
    void light();
    [[nodiscard]] PictureSource comparison() const; ///< to make a picture of
    void exportPicture();
    void copyPicture();
    void choose();

    Document &m_document;
    std::function<PictureSource()> m_picture;
    DayEdit *m_then;
    DayEdit *m_now;
    QCheckBox *m_changedOnly;
    MomentPicture *m_before;
    MomentPicture *m_after;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_told; ///< what became of a picture
    QList<LegChange> m_changes;
    Emphasis m_emphasis;
    ExportChoices m_choices{.size = QStringLiteral("1920x1080")};
    DrawingMaker m_maker;  ///< of the picture that is copied
    Network m_networks[2]; ///< then and now
};

} // namespace CapitalLoop
