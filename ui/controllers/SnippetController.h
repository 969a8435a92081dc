#pragma once

#include "HttpClient.h"
#include "Snippet.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace lanyard {

/// A request as code, and the same request made by Lanyard itself, never through a shell.
class SnippetController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        NotTried,
        Trying,
        MaySpend, ///< it would use the credential up; the person decides
        Answered,
        Failed
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<HttpAnswer>>(QUrl, bool maySpend)> send;
    };
    SnippetController(Profile profile, Ports ports, QObject *parent = nullptr);

    struct Request
    {
        QString title;
        SnippetRequest request;
    };
    QList<Request> requests() const; ///< ready ones of this kind of portal
    void choose(int request);
    int chosen() const { return m_chosen; }
    QList<SnippetLanguage> languages() const; ///< those that there is code in for the chosen request
    void chooseLanguage(const QString &id); ///< the answer stays: it is the same request
    const SnippetLanguage &language() const { return m_language; }
    /// The code takes the token from a variable that `lanyard run` sets, in place of asking Lanyard.
    void setFromVariable(bool isFromVariable);
    bool isFromVariable() const { return m_isFromVariable; }
    static QString variable() { return QStringLiteral("LANYARD_TOKEN"); } ///< as `lanyard run` has it

    QUrl address() const;
    QString code() const;
    QString requestLine() const; ///< `GET /api/studies`
    void tryIt(bool maySpend);
    void cancel();

    Phase phase() const { return m_phase; }
    const std::optional<Failure> &failure() const { return m_failure; }
    int status() const { return m_answer.status; }
    QString refusal() const; ///< why the answer is not what was asked for, a sentence; empty: it is
    QString summary() const; ///< `20 studies, 212 ms`
    QString body() const; ///< indented, at most the first part of a long answer

Q_SIGNALS:
    void changed();

private:
    void take(Outcome<HttpAnswer> answer);

    Profile m_profile;
    Ports m_ports;
    int m_chosen = 0;
    bool m_isFromVariable = false;
    SnippetLanguage m_language;
    Phase m_phase = Phase::NotTried;
    HttpAnswer m_answer;
    std::optional<Failure> m_failure;
    int m_attempt = 0;
};

} // namespace lanyard
