// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "io/tableimport.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace CapitalLoop {

/// Shows the sheets of a file before they are read into the open network: what each column is read as, what would
/// become of the rows, and what is wrong with them, line by line. Reading happens in another thread; what is taken is
/// one step to undo.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `remembered`: mappings of former imports, the last one first; one that fits a sheet is taken up.
    ImportDialog(Document &document, SheetFile file, const QString &fileName, const QList<QJsonObject> &remembered,
                 QWidget *parent);
    ~ImportDialog() override;

    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const ImportResult &result() const { return m_result; }
    [[nodiscard]] bool isUpToDate() const { return m_shown == m_revision; }
    void accept() override;

signals:
    void imported(const QJsonObject &mapping, const QString &summary);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Sheet &sheet() const;
    void guess(std::optional<TableKind> table);
    void showMapping();
    void showRows();
    void showColumns();
    void takeChoices();
    void tryIt();
    void take(quint64 revision, const ImportResult &result);
    void showMissing(const QList<ImportField> &missing);
    [[nodiscard]] QString summary() const;

    Document &m_document;
    SheetFile m_file;
    QString m_fileName;
    QList<QJsonObject> m_remembered;
    ColumnMapping m_mapping;
    ImportResult m_result;
    QTimer m_wait;
    quint64 m_revision = 1;
    quint64 m_shown = 0;
    bool m_isFilling = false; ///< the widgets change because the mapping did
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

/// What a column may be read as, in words: "Payer", "Amount".
[[nodiscard]] QString importFieldName(ImportField field);

} // namespace CapitalLoop
