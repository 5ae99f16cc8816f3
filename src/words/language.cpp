// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/formatter.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QLibraryInfo>
#include <QPointer>
#include <QThread>
#include <QTranslator>

#include <atomic>
#include <mutex>
#include <utility>

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

/// What installLanguage() has chosen, for every thread without a LanguageScope.
std::atomic<Language> &chosenLanguage()
{
    static std::atomic<Language> language = Language::English;
    return language;
}

/// Of the innermost LanguageScope of this thread.
std::optional<Language> &scopeLanguage()
{
    thread_local std::optional<Language> language;
    return language;
}

/// The one translator that is installed; it answers in the language of the moment and of the thread, so that a scope
/// may change it without an event to every window. Owned by the application.
class SwitchingTranslator : public QTranslator
{
public:
    explicit SwitchingTranslator(QObject *parent) : QTranslator(parent) { m_english.load(QStringLiteral("en")); }
    ~SwitchingTranslator() override { chosenLanguage() = Language::English; }
    Q_DISABLE_COPY_MOVE(SwitchingTranslator)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int n) const override
    {
        const Translators &chosen = translators(currentLanguage());
        const QString own = chosen.own.translate(context, text, disambiguation, n);
        return own.isNull() ? chosen.qt.translate(context, text, disambiguation, n) : own;
    }

private:
    [[nodiscard]] const Translators &translators(Language language) const
    {
        switch (language) {
        case Language::SimplifiedChinese:
            std::call_once(m_simplifiedIsLoaded, [this] { m_simplified.load(QStringLiteral("zh_CN")); });
            return m_simplified;
        case Language::TraditionalChinese:
            std::call_once(m_traditionalIsLoaded, [this] { m_traditional.load(QStringLiteral("zh_TW")); });
            return m_traditional;
        case Language::English:
            break;
        }
        return m_english;
    }

    Translators m_english;
    mutable Translators m_simplified;
    mutable Translators m_traditional;
    mutable std::once_flag m_simplifiedIsLoaded;
    mutable std::once_flag m_traditionalIsLoaded;
};

/// The first call is made in the application's own thread.
void installTranslator()
{
    static QPointer<QTranslator> installed;
    if (installed || !qApp || qApp->thread() != QThread::currentThread())
        return;
    installed = new SwitchingTranslator(qApp);
    QCoreApplication::installTranslator(installed);
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
    installTranslator();
    if (chosenLanguage().exchange(language) == language)
        return;
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
}

Language currentLanguage()
{
    return scopeLanguage().value_or(chosenLanguage());
}

LanguageScope::LanguageScope(Language language) : m_former(std::exchange(scopeLanguage(), language))
{
    installTranslator();
}

LanguageScope::~LanguageScope()
{
    scopeLanguage() = m_former;
}

} // namespace CapitalLoop
