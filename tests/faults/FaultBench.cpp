#include "FaultBench.h"

#include "NetworkHttpClient.h"

#include <QCoroTask>
#include <QFile>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const TestAuthority &authority()
{
    static const TestAuthority made;
    return made;
}

const QHash<QString, Certificate> &certificateWords()
{
    static const QHash<QString, Certificate> words {
        {QStringLiteral("self-signed"), Certificate::SelfSigned},
        {QStringLiteral("expired"), Certificate::Expired},
        {QStringLiteral("other-host"), Certificate::OtherHost},
    };
    return words;
}

std::optional<QSslConfiguration> serverTls(bool tls)
{
    return tls ? std::optional(authority().serverWith(Certificate::Good)) : std::nullopt;
}

bool fits(const QString &text, const QString &pattern)
{
    auto expression = QRegularExpression::escape(pattern);
    expression.replace(QRegularExpression::escape(QStringLiteral("…")), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

} // namespace

QStringList FaultBench::words(const QString &where)
{
    const auto is = [&](const char *name) { return where == QLatin1String(name); };
    if (is("certificate") || is("portal-certificate"))
        return certificateWords().keys() << QStringLiteral("not-https");
    if (is("key"))
        return ScriptedProvider::keyWords();
    if (is("callback"))
        return {QStringLiteral("stray-first"), QStringLiteral("stray-only"), QStringLiteral("replayed")};
    if (is("poll"))
        return {QStringLiteral("slow_down"), QStringLiteral("authorization_pending")};
    if (is("rotation"))
        return {QStringLiteral("off")};
    if (is("provider") || is("portal"))
        return Override::deliveries() << QStringLiteral("refused");
    if (is("metadata") || is("keys") || is("token") || is("revoke") || is("studies") || is("study")
        || is("portal-without-bearer"))
        return Override::deliveries();
    return {};
}

FaultBench::FaultBench(const FaultRow &row, bool tls)
    : m_row(row), m_tls(tls), m_vault(m_keychain, m_folder.filePath(QStringLiteral("credentials.json"))),
      m_profiles(m_folder.path()), m_providerScript(m_clock, m_fault), m_portalScript(m_fault),
      m_provider([this](const ServerRequest &request) { return m_providerScript.answer(request); }, serverTls(tls)),
      m_portal([this](const ServerRequest &request) { return m_portalScript.answer(request); }, serverTls(tls)),
      m_stranger([](const ServerRequest &) { return jsonPage({}); }, std::nullopt)
{
    QFile file(m_folder.filePath(QStringLiteral("authority.pem")));
    if (!file.open(QIODevice::WriteOnly) || file.write(authority().pem()) < 0)
        qFatal("The test's folder cannot be written.");
    file.close();
    m_providerScript.setOrigin(names().value(QStringLiteral("provider")));
    m_profile.id = Profile::newId();
    m_profile.name = QStringLiteral("Genie");
    m_profile.portal = QUrl(names().value(QStringLiteral("portal")));
    m_profile.issuer = m_providerScript.issuer();
    m_profile.clientId = QStringLiteral("lanyard");
    m_profile.rolePath = QStringLiteral("realm_access::roles");
    m_profile.caFile = file.fileName();
    m_profiles.save(m_profile);
    m_browser.visit = [this](const QUrl &address) { visit(address); };
}

QHash<QString, QString> FaultBench::names() const
{
    const auto scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    const auto origin = [&](const char *host, quint16 port) {
        return QStringLiteral("%1://%2:%3").arg(scheme, QLatin1String(host)).arg(port);
    };
    return {{QStringLiteral("provider"), origin("localhost", m_provider.port())},
            {QStringLiteral("issuer"), origin("localhost", m_provider.port()) + QStringLiteral("/realms/genie")},
            {QStringLiteral("portal"), origin("127.0.0.1", m_portal.port())},
            {QStringLiteral("stranger"), QStringLiteral("http://localhost:%1").arg(m_stranger.port())},
            {QStringLiteral("host"), QStringLiteral("localhost")},
            {QStringLiteral("port"), QString::number(m_provider.port())},
            {QStringLiteral("portal-host"), QStringLiteral("127.0.0.1")},
            {QStringLiteral("portal-port"), QString::number(m_portal.port())}};
}

std::unique_ptr<Session> FaultBench::makeSession(const Profile &profile, bool hurried)
{
    HttpSettings settings {profile.caFile, profile.proxy};
    if (hurried)
        settings.timeLimit = 400ms;
    auto http = NetworkHttpClient::make(settings);
    if (!http)
        qFatal("%s", qPrintable(http.error().message));
    m_http = std::move(*http);
    return std::make_unique<Session>(profile, Session::Ports {*m_http, m_vault, m_profiles, m_browser, m_clock});
}

QStringList FaultBench::run()
{
    auto session = makeSession(m_profile, false);
    const auto signedIn = QCoro::waitFor(session->signIn({}));
    expect(signedIn.has_value(),
           QStringLiteral("nothing is wrong yet, and the sign-in failed: ")
               + (signedIn ? QString() : signedIn.error().message));
    if (!signedIn)
        return m_complaints;
    const auto before = stored();
    if (m_row.operation == QLatin1String("decode-again"))
        expect(!operate(QStringLiteral("decode"), *session, *m_http, {}),
               QStringLiteral("an honest token was not verified"));
    m_provider.requests.clear();
    m_portal.requests.clear();

    m_fault = Override(m_row.where, filledIn(m_row.what, names()));
    arrange();
    const auto isSlow = m_row.what == QLatin1String("silent") || m_row.what == QLatin1String("dribbling");
    if (m_row.operation != QLatin1String("decode-again")) // another program, such as the next command line
        session = makeSession(profileUnderFault(), isSlow);
    SignInOptions options;
    options.timeout = m_fault.is("callback", "stray-only") ? 1s : 60s;
    const auto seen = operate(m_row.operation, *session, *m_http, options);
    expect(m_fault.met() > 0, QStringLiteral("the fault never happened: %1 was not come to").arg(m_row.where));
    compareFailure(seen);
    compareRequests();
    expect(m_stranger.requests.isEmpty(), QStringLiteral("a redirect led Lanyard to a stranger"));
    mend();
    compareStored(before);
    return m_complaints;
}

Profile FaultBench::profileUnderFault()
{
    auto profile = m_profile;
    if (!m_fault.isAt("profile"))
        return profile;
    m_fault.meet();
    const auto changes = m_fault.json().toObject();
    profile.issuer = changes.value(QLatin1String("issuer")).toString(profile.issuer);
    profile.caFile = changes.value(QLatin1String("caFile")).toString(profile.caFile);
    if (changes.value(QLatin1String("kind")).toString() == nameOf(PortalKind::Api))
        profile.kind = PortalKind::Api;
    return profile;
}

void FaultBench::arrange()
{
    if (m_fault.isAt("certificate") || m_fault.isAt("portal-certificate")) {
        auto &server = m_fault.isAt("certificate") ? m_provider : m_portal;
        const auto kind = certificateWords().constFind(m_fault.what());
        server.listenAgain(kind == certificateWords().cend() ? std::nullopt
                                                             : std::optional(authority().serverWith(*kind)));
        m_fault.meet();
    } else if (m_fault.what() == QLatin1String("refused")) {
        (m_fault.isAt("portal") ? m_portal : m_provider).close();
        m_fault.meet();
    }
}

void FaultBench::mend()
{
    if (m_fault.isAt("certificate") || m_fault.is("provider", "refused"))
        m_provider.listenAgain(serverTls(m_tls));
    m_fault = Override();
}

void FaultBench::visit(const QUrl &address)
{
    const QUrlQuery query(address);
    m_providerScript.setNonce(query.queryItemValue(QStringLiteral("nonce")));
    const auto redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
    const auto come
        = [&](const QString &parameters) { return getFromLoopback(QUrl(redirect + QLatin1Char('?') + parameters)); };
    const auto state = QStringLiteral("state=%1&").arg(query.queryItemValue(QStringLiteral("state")));
    const auto honest = state + QStringLiteral("code=4%2Fa&iss=")
        + QString::fromLatin1(QUrl::toPercentEncoding(m_providerScript.issuer()));
    if (m_fault.isAt("callback"))
        m_fault.meet();
    if (m_fault.is("callback", "stray-first") || m_fault.is("callback", "stray-only"))
        m_strayAnswers << come(QStringLiteral("error=access_denied&state=guessed"))
                       << come(QStringLiteral("error=access_denied"));
    if (m_fault.is("callback", "stray-only"))
        return;
    if (const auto instead = m_fault.json(); m_fault.isAt("callback") && instead.isString())
        come(state + instead.toString());
    else
        come(honest);
    if (m_fault.is("callback", "replayed"))
        m_strayAnswers << come(honest);
}

void FaultBench::compareFailure(const Seen &seen)
{
    if (m_row.kind == QLatin1String("done")) {
        expect(!seen, QStringLiteral("it must succeed, and says: ") + (seen ? seen->message : QString()));
        return;
    }
    expect(seen.has_value(), QStringLiteral("it must fail as %1, and nothing was told").arg(m_row.kind));
    if (!seen)
        return;
    const auto told = QStringLiteral("“%1” hint “%2”").arg(seen->message, seen->hint);
    expect(nameOf(seen->kind) == m_row.kind,
           QStringLiteral("the kind is %1, and the row says %2: %3").arg(nameOf(seen->kind), m_row.kind, told));
    expect(seen->cause == m_row.cause,
           QStringLiteral("the cause is “%1”, and the row says “%2”").arg(seen->cause, m_row.cause));
    expect(fits(seen->message, filledIn(m_row.sentence, names())), QStringLiteral("another sentence: ") + told);
    expect(seen->hint.contains(filledIn(m_row.hint, names())), QStringLiteral("another hint: ") + told);
    expect(!seen->hint.isEmpty() || seen->kind == FailureKind::CheckFailed,
           QStringLiteral("a failure says what to do next"));
    expect(!told.contains(QLatin1String("eyJ")), QStringLiteral("a token stands in the sentence: ") + told);
}

void FaultBench::compareStored(const QByteArray &before)
{
    const auto record = m_vault.record(m_profile, Slot::Portal);
    const auto now = stored();
    const auto state = now.isEmpty() ? QStringLiteral("none")
        : now == before              ? QStringLiteral("unchanged")
                                     : QStringLiteral("replaced");
    const auto hasEnded = record && !record->endedBecause.isEmpty();
    const auto expected = m_row.stored.split(QLatin1Char(' '));
    expect(state == expected.first(),
           QStringLiteral("the stored credential is %1, and the row says %2").arg(state, m_row.stored));
    expect(hasEnded == expected.contains(QLatin1String("ended")),
           hasEnded ? QStringLiteral("the record says that it ended") : QStringLiteral("the record does not say so"));
    expect(record.has_value() == !now.isEmpty(), QStringLiteral("index and keychain disagree"));
    if (now.isEmpty()) {
        const auto isAlive = expected.contains(QLatin1String("alive"));
        expect(m_providerScript.hasSessions() == isAlive,
               isAlive ? QStringLiteral("it was revoked") : QStringLiteral("deleted, and not revoked"));
        return;
    }
    if (expected.contains(QLatin1String("to-be-revoked"))) {
        const auto session = makeSession(m_profile, false);
        expect(!QCoro::waitFor(session->accessToken(30s, true)), QStringLiteral("signed out, and it still serves"));
        const auto retried = QCoro::waitFor(session->signOut(false));
        expect(retried && retried->isRevoked && stored().isEmpty() && !m_providerScript.hasSessions(),
               QStringLiteral("the fault is gone, and the next sign-out does not revoke it"));
        return;
    }
    const auto isUsedUp = expected.contains(QLatin1String("used-up"));
    const auto again = QCoro::waitFor(makeSession(m_profile, false)->accessToken(30s, true));
    expect(again.has_value() != isUsedUp,
           again ? QStringLiteral("the row says used-up, and the credential works")
                 : QStringLiteral("the fault is gone, and the credential is lost: ") + again.error().message);
    expect(again || !isUsedUp
               || (again.error().cause == QLatin1String("replayed")
                   && again.error().message.contains(QLatin1String("Lanyard itself used it"))),
           again ? QString() : QStringLiteral("Lanyard's own lost answer is told as: ") + again.error().message);
}

void FaultBench::compareRequests()
{
    for (const auto &answer : m_strayAnswers)
        expect(!answer.startsWith("HTTP/1.1 200"), QStringLiteral("a stray callback was taken for an answer"));
    const auto isEndless = m_row.what == QLatin1String("endless");
    const auto read = m_provider.bytesOfPadding + m_portal.bytesOfPadding;
    expect(!isEndless || read < 64 * 1024 * 1024, QStringLiteral("%1 bytes were taken in").arg(read));
    for (const auto &item : m_row.requests.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto place = '/' + item.section(QLatin1Char('='), 0, 0).toLatin1();
        const auto all = m_provider.requests + m_portal.requests;
        const auto count = std::count_if(all.begin(), all.end(),
                                         [&](const ServerRequest &request) { return request.path.endsWith(place); });
        expect(count == item.section(QLatin1Char('='), 1).toInt(),
               QStringLiteral("%1 was asked %2 times, and the row says %3")
                   .arg(QString::fromLatin1(place))
                   .arg(count)
                   .arg(item));
    }
}

void FaultBench::expect(bool holds, const QString &complaint)
{
    if (!holds)
        m_complaints << complaint;
}

QByteArray FaultBench::stored() const
{
    const auto entry = m_keychain->entries.find(m_profile.id + QStringLiteral("/portal"));
    return entry == m_keychain->entries.end() ? QByteArray() : entry->second;
}
