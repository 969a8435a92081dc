#include "Catalogue.h"
#include "Translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lanyard;

/// Each catalogue says all that the program says, and leaves alone what is no word.
class TestCatalogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCatalogueIsShipped();
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void whatIsPutInStays_data() { languages(); }
    void whatIsPutInStays();
    void everyPluralFormIsThere_data() { languages(); }
    void everyPluralFormIsThere();
    void mnemonicsStay_data() { languages(); }
    void mnemonicsStay();
    void optionsAndEdgesStay_data() { languages(); }
    void optionsAndEdgesStay();
    void dateFormatsNameTheirParts_data() { languages(false); }
    void dateFormatsNameTheirParts();

private:
    static void languages(bool withEnglish = true);
    static QList<CatalogueMessage> messages();
};

void TestCatalogues::languages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const auto &[code, name] : shippedLanguages()) {
        if (withEnglish || code != QLatin1String("en")) // whose formats stand in the source
            QTest::newRow(qPrintable(code)) << code;
    }
}

QList<CatalogueMessage> TestCatalogues::messages()
{
    QFETCH(QString, language);
    return readCatalogue(QStringLiteral(LANYARD_CATALOGUES "/lanyard_%1.ts").arg(language));
}

/// All that a pattern finds, in order, so that what changed places is the same.
static QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.sort();
    return all;
}

static std::string where(const CatalogueMessage &message, const QString &form)
{
    return QStringLiteral("%1: “%2” became “%3”").arg(message.context, message.source, form).toStdString();
}

void TestCatalogues::everyCatalogueIsShipped()
{
    QStringList files;
    for (const auto &[code, name] : shippedLanguages()) {
        files.append(QStringLiteral("lanyard_%1.ts").arg(code));
        QVERIFY2(QFile::exists(QStringLiteral(":/translations/lanyard_%1.qm").arg(code)),
                 qPrintable(QStringLiteral("add “%1” to translations/CMakeLists.txt").arg(code)));
    }
    QCOMPARE(QDir(QStringLiteral(LANYARD_CATALOGUES)).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name),
             files); // else: add it to shippedLanguages()
}

void TestCatalogues::everySentenceIsTranslated()
{
    const auto all = messages();
    QVERIFY(!all.isEmpty());
    for (const auto &message : all) {
        QVERIFY2(message.isFinished && !message.forms.contains(QString()),
                 where(message, message.forms.join(QLatin1Char('|'))).c_str());
    }
}

void TestCatalogues::whatIsPutInStays()
{
    for (const auto &message : messages()) {
        for (const auto &form : message.forms) {
            // “one day” needs no number
            const auto marks = message.isPlural ? QStringLiteral("%L?\\d+") : QStringLiteral("%L?(?:\\d+|n)");
            QVERIFY2(found(message.source, marks) == found(form, marks), where(message, form).c_str());
            const auto tags = QStringLiteral("</?\\w+");
            QVERIFY2(found(message.source, tags) == found(form, tags), where(message, form).c_str());
        }
    }
}

void TestCatalogues::everyPluralFormIsThere()
{
    QFETCH(QString, language);
    const auto forms = language == QLatin1String("zh_CN") ? 1 : 2;
    for (const auto &message : messages()) {
        QVERIFY2(message.forms.size() == (message.isPlural ? forms : 1), where(message, {}).c_str());
        if (message.isPlural)
            QVERIFY2(message.forms.constLast().contains(QLatin1String("%n")),
                     where(message, message.forms.last()).c_str());
    }
}

void TestCatalogues::mnemonicsStay()
{
    const auto mnemonic = QStringLiteral("&\\w");
    for (const auto &message : messages()) {
        for (const auto &form : message.forms)
            QVERIFY2(found(message.source, mnemonic).size() == found(form, mnemonic).size(),
                     where(message, form).c_str());
    }
}

void TestCatalogues::optionsAndEdgesStay()
{
    const auto names = QStringLiteral("(?<![\\w-])--[a-z][a-z-]+|`[^`]*`");
    const auto edges = QStringLiteral("^\\s+|\\s+$");
    for (const auto &message : messages()) {
        for (const auto &form : message.forms) {
            QVERIFY2(found(message.source, names) == found(form, names), where(message, form).c_str());
            QVERIFY2(found(message.source, edges) == found(form, edges), where(message, form).c_str());
        }
    }
}

void TestCatalogues::dateFormatsNameTheirParts()
{
    int seen = 0;
    for (const auto &message : messages()) {
        if (message.context != QLatin1String("lanyard::DateWords") || message.source.contains(QLatin1Char('%')))
            continue;
        ++seen;
        const auto parts = [](QString format) {
            format.remove(QRegularExpression(QStringLiteral("'[^']*'")));
            auto letters = found(format, QStringLiteral("[dMyHms]"));
            letters.removeDuplicates(); // “H:mm” is a time of day as well as “HH:mm”
            return letters;
        };
        QVERIFY2(parts(message.source) == parts(message.forms.constFirst()),
                 where(message, message.forms.constFirst()).c_str());
    }
    QCOMPARE(seen, 6);
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
