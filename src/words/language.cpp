// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/formatter.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QLibraryInfo>
#include <QReadWriteLock>
#include <QTranslator>

#include <array>
#include <atomic>

namespace CapitalLoop {
namespace {

/// The program's and Qt's own words in one language; for English only its plurals.
struct Translators
{
    QTranslator own;
    QTranslator qt;

    void load(const QString &name)
    {
        // Without the files the texts stay English, which is the right answer here.
        (void)own.load(QStringLiteral(":/i18n/capital-loop_%1.qm").arg(name));
        (void)qt.load(QStringLiteral("qtbase_%1").arg(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
};

/// The one translator that is installed; it answers in the language of the moment, so that a scope may change it
/// without an event to every window. Owned by the application.
class SwitchingTranslator : public QTranslator
{
public:
    explicit SwitchingTranslator(QObject *parent) : QTranslator(parent) { m_english.load(QStringLiteral("en")); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int n) const override
    {
        const Translators &chosen = translators();
        const QString own = chosen.own.translate(context, text, disambiguation, n);
        return own.isNull() ? chosen.qt.translate(context, text, disambiguation, n) : own;
    }

    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language)
    {
        if (language == Language::SimplifiedChinese && !m_simplified) {
            m_simplified = std::make_unique<Translators>();
            m_simplified->load(QStringLiteral("zh_CN"));
        } else if (language == Language::TraditionalChinese && !m_traditional) {
            m_traditional = std::make_unique<Translators>();
            m_traditional->load(QStringLiteral("zh_TW"));
        }
        m_language = language;
    }

private:
    [[nodiscard]] const Translators &translators() const
    {
        switch (m_language.load()) {
        case Language::SimplifiedChinese:
            return *m_simplified;
        case Language::TraditionalChinese:
            return *m_traditional;
        case Language::English:
            break;
        }
        return m_english;
    }

    Translators m_english;
    std::unique_ptr<Translators> m_simplified;
    std::unique_ptr<Translators> m_traditional;
    std::atomic<Language> m_language = Language::English;
};

/// Scopes within scopes are one thread's.
QReadWriteLock &languageLock()
{
    static QReadWriteLock lock(QReadWriteLock::Recursive);
    return lock;
}

SwitchingTranslator *installedTranslator()
{
    const QString name = QStringLiteral("capital-loop-translator");
    for (QObject *child : qApp->children()) {
        if (child->objectName() == name)
            return static_cast<SwitchingTranslator *>(child);
    }
    auto *translator = new SwitchingTranslator(qApp);
    translator->setObjectName(name);
    QCoreApplication::installTranslator(translator);
    return translator;
}

} // namespace

std::optional<Language> languageFromCode(QStringView code)
{
    QString plain = code.toString().toLower().replace(u'_', u'-');
    plain = plain.section(u'.', 0, 0).section(u'@', 0, 0);
    if (plain == QLatin1String("en") || plain.startsWith(QLatin1String("en-")) || plain == QLatin1String("c"))
        return Language::English;
    if (plain != QLatin1String("zh") && !plain.startsWith(QLatin1String("zh-")))
        return std::nullopt;
    const QStringList parts = plain.split(u'-');
    if (parts.contains(QLatin1String("hans")))
        return Language::SimplifiedChinese;
    for (const char *part : {"hant", "tw", "hk", "mo"}) {
        if (parts.contains(QLatin1String(part)))
            return Language::TraditionalChinese;
    }
    return Language::SimplifiedChinese;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh-Hans");
    case Language::TraditionalChinese:
        return QStringLiteral("zh-Hant");
    }
    Q_UNREACHABLE();
}

Language systemLanguage()
{
    const QStringList wishes = QLocale::system().uiLanguages();
    for (const QString &wish : wishes) {
        if (const std::optional<Language> language = languageFromCode(wish))
            return *language;
    }
    return Language::English;
}

void installLanguage(Language language)
{
    SwitchingTranslator *translator = installedTranslator();
    if (translator->language() == language)
        return;
    translator->setLanguage(language);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
}

Language currentLanguage()
{
    return qApp ? installedTranslator()->language() : Language::English;
}

LanguageScope::LanguageScope(Language language) : m_former(currentLanguage()), m_changes(language != m_former)
{
    if (!m_changes)
        return;
    languageLock().lockForWrite();
    installedTranslator()->setLanguage(language);
}

LanguageScope::~LanguageScope()
{
    if (!m_changes)
        return;
    installedTranslator()->setLanguage(m_former);
    languageLock().unlock();
}

LanguageHold::LanguageHold()
{
    languageLock().lockForRead();
}

LanguageHold::~LanguageHold()
{
    languageLock().unlock();
}

} // namespace CapitalLoop
