#include "Translations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace lanyard;

/// Which language is spoken, and to whom.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandLineFollowsTheEnvironment_data();
    void commandLineFollowsTheEnvironment();
    void jsonIsTheSameInEveryLanguage_data();
    void jsonIsTheSameInEveryLanguage();
    void whatIsWrongWithACommandIsSaidInWords_data();
    void whatIsWrongWithACommandIsSaidInWords();
    void anotherLanguageReplacesTheOneBefore();
    void languageThatIsNotShippedIsEnglish();
    void catalogueOfATranslatorGoesBeforeTheBuiltIn();
    void catalogueOfATranslatorIsNotForPrograms();

private:
    struct Said
    {
        QByteArray output, errors;
    };
    Said run(const QStringList &words, const QMap<QString, QString> &environment) const;
    static QString inLanguage(const QString &code, const char *context, const char *sentence);

    QTemporaryDir m_folder;
};

TestLanguages::Said TestLanguages::run(const QStringList &words, const QMap<QString, QString> &environment) const
{
    QProcess program;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        all.remove(QLatin1String(name));
    for (auto each = environment.cbegin(); each != environment.cend(); ++each)
        all.insert(each.key(), each.value());
    all.insert(QStringLiteral("LANYARD_CONFIG_HOME"), m_folder.path());
    program.setProcessEnvironment(all);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(LANYARD_CLI), words);
    program.waitForFinished();
    return {program.readAllStandardOutput(), program.readAllStandardError()};
}

QString TestLanguages::inLanguage(const QString &code, const char *context, const char *sentence)
{
    QTranslator catalogue;
    if (!catalogue.load(QStringLiteral(":/translations/lanyard_%1.qm").arg(code)))
        return {};
    const auto translated = catalogue.translate(context, sentence);
    return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
}

void TestLanguages::commandLineFollowsTheEnvironment_data()
{
    using Environment = QMap<QString, QString>;
    const auto all = QStringLiteral("LC_ALL");
    const auto messages = QStringLiteral("LC_MESSAGES");
    const auto lang = QStringLiteral("LANG");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << Environment {} << QStringLiteral("en");
    QTest::newRow("LANG") << Environment {{lang, QStringLiteral("de_CH.UTF-8")}} << QStringLiteral("de");
    QTest::newRow("LC_MESSAGES before LANG")
        << Environment {{messages, QStringLiteral("fr_FR.UTF-8")}, {lang, QStringLiteral("de_DE.UTF-8")}}
        << QStringLiteral("fr");
    QTest::newRow("LC_ALL before all") << Environment {{all, QStringLiteral("es_MX.UTF-8")},
                                                       {messages, QStringLiteral("fr_FR.UTF-8")}}
                                       << QStringLiteral("es");
    QTest::newRow("simplified Chinese") << Environment {{lang, QStringLiteral("zh_CN.UTF-8")}}
                                        << QStringLiteral("zh_CN");
    QTest::newRow("traditional Chinese") << Environment {{lang, QStringLiteral("zh_TW.UTF-8")}} << QStringLiteral("en");
    QTest::newRow("a language without catalogue")
        << Environment {{lang, QStringLiteral("pt_BR.UTF-8")}} << QStringLiteral("en");
    QTest::newRow("C") << Environment {{all, QStringLiteral("C")}, {lang, QStringLiteral("de_DE.UTF-8")}}
                       << QStringLiteral("en");
    QTest::newRow("C.UTF-8") << Environment {{messages, QStringLiteral("C.UTF-8")},
                                             {lang, QStringLiteral("de_DE.UTF-8")}}
                             << QStringLiteral("en");
    QTest::newRow("POSIX") << Environment {{lang, QStringLiteral("POSIX")}} << QStringLiteral("en");
}

void TestLanguages::commandLineFollowsTheEnvironment()
{
    using Environment = QMap<QString, QString>;
    QFETCH(Environment, environment);
    QFETCH(QString, language);
    const auto said = run({QStringLiteral("status"), QStringLiteral("--nonsense")}, environment);
    const auto expected
        = inLanguage(language, "lanyard::CommandLine", "lanyard COMMAND --help shows how a command is used.");
    QVERIFY(!expected.isEmpty());
    QVERIFY2(QString::fromUtf8(said.errors).contains(expected), said.errors.constData());
}

void TestLanguages::jsonIsTheSameInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
    row("status --json");
    row("profile list --json");
    row("status nobody --json");
    row("roles nobody --json");
    row("decode --json /dev/null");
}

void TestLanguages::jsonIsTheSameInEveryLanguage()
{
    QFETCH(QStringList, words);
    const auto of = [&](const char *locale) {
        const auto said = run(words, {{QStringLiteral("LANG"), QString::fromLatin1(locale)}});
        // Qt itself tells on standard error of a locale that this computer does not have.
        return said.output.isEmpty() ? said.errors.mid(said.errors.indexOf("{\"")) : said.output;
    };
    const auto english = of("C.UTF-8");
    QVERIFY2(QJsonDocument::fromJson(english).object().contains(QLatin1String("schema")), english.constData());
    for (const auto *locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "zh_CN.UTF-8"})
        QCOMPARE(of(locale), english);
}

void TestLanguages::whatIsWrongWithACommandIsSaidInWords_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row
        = [](const char *words, const char *sentence) { QTest::newRow(words) << QString::fromLatin1(sentence); };
    row("profile", "A word is missing: what to do.");
    row("login", "name is missing.");
    row("token genie --min-validity soon", "--min-validity takes a positive number.");
    row("token genie --send", "--send lacks its value.");
    row("header genie --format ini", "--format takes one of: curl-config,plain,value.");
    row("import genie --folder .", "--folder goes only together with --watch.");
    row("profile add genie --portal https://portal.invalid --kind api --expect 42",
        "--expect takes a number from 100 to 599.");
}

void TestLanguages::whatIsWrongWithACommandIsSaidInWords()
{
    QFETCH(QString, sentence);
    const auto said = run(QString::fromLatin1(QTest::currentDataTag()).split(u' '), {});
    QVERIFY2(QString::fromUtf8(said.errors).contains(sentence + u'\n'), said.errors.constData());
}

void TestLanguages::anotherLanguageReplacesTheOneBefore()
{
    const QDateTime when(QDate(2026, 11, 26), QTime(14, 11));
    const auto word = [] { return QCoreApplication::translate("lanyard::CredentialLife", "Not signed in"); };
    const auto month = [&] { return QLocale().toString(when, QStringLiteral("MMMM")); };
    installTranslations(QStringLiteral("de"));
    QCOMPARE(word(), inLanguage(QStringLiteral("de"), "lanyard::CredentialLife", "Not signed in"));
    QVERIFY(word() != QLatin1String("Not signed in"));
    installTranslations(QStringLiteral("fr"));
    QCOMPARE(word(), inLanguage(QStringLiteral("fr"), "lanyard::CredentialLife", "Not signed in"));
    QCOMPARE(month(), QStringLiteral("novembre"));
    installTranslations(QStringLiteral("en"));
    QCOMPARE(word(), QStringLiteral("Not signed in"));
    QCOMPARE(month(), QStringLiteral("November"));
    QCOMPARE(QCoreApplication::translate("lanyard::TimeWords", "%n days", nullptr, 1), QStringLiteral("1 day"));
}

void TestLanguages::languageThatIsNotShippedIsEnglish()
{
    installTranslations(QStringLiteral("xx"));
    QCOMPARE(QCoreApplication::translate("lanyard::TimeWords", "%n days", nullptr, 1), QStringLiteral("1 day"));
}

void TestLanguages::catalogueOfATranslatorGoesBeforeTheBuiltIn()
{
    QVERIFY(QFile::copy(QStringLiteral(":/translations/lanyard_de.qm"),
                        m_folder.filePath(QStringLiteral("lanyard_fr.qm"))));
    const auto sentence = "lanyard COMMAND --help shows how a command is used.";
    const auto said = run({QStringLiteral("status"), QStringLiteral("--nonsense")},
                          {{QStringLiteral("LANG"), QStringLiteral("fr_FR.UTF-8")},
                           {QStringLiteral("LANYARD_TRANSLATIONS"), m_folder.path()}});
    QVERIFY2(
        QString::fromUtf8(said.errors).contains(inLanguage(QStringLiteral("de"), "lanyard::CommandLine", sentence)),
        said.errors.constData());
}

void TestLanguages::catalogueOfATranslatorIsNotForPrograms()
{
    QVERIFY(QFile::copy(QStringLiteral(":/translations/lanyard_de.qm"),
                        m_folder.filePath(QStringLiteral("lanyard_en.qm"))));
    const auto said = run({QStringLiteral("status"), QStringLiteral("nobody"), QStringLiteral("--json")}, {});
    const auto under = run({QStringLiteral("status"), QStringLiteral("nobody"), QStringLiteral("--json")},
                           {{QStringLiteral("LANYARD_TRANSLATIONS"), m_folder.path()}});
    QVERIFY2(said.errors.contains("{\""), said.errors.constData());
    QCOMPARE(under.errors, said.errors);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
