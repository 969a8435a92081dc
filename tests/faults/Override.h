#pragma once

#include "FaultyServer.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The one thing that is wrong in a row: where, and what. `what` is a word that the code knows, or JSON: at a place
/// that answers HTTP an answer, `{"status":503,"headers":{…},"json":{…}}` or `"body"` for plain text; where JSON is
/// made, members to put into it, null to take one out.
class Override
{
public:
    Override() = default; ///< nothing is wrong
    Override(QString where, QString what);

    bool isAt(const char *where) const { return m_where == QLatin1String(where); }
    bool is(const char *where, const char *what) const { return isAt(where) && m_what == QLatin1String(what); }
    QString where() const { return m_where; }
    QString what() const { return m_what; }
    QJsonValue json() const; ///< undefined when `what` is a word

    /// The honest answer of that place, or what stands here instead. `everywhere` names the whole server, whose places
    /// are all meant at once.
    ServerAnswer answer(const char *place, const char *everywhere, const ServerAnswer &honest);
    QJsonObject members(const char *where, QJsonObject honest);
    void meet() { ++m_met; }
    int met() const { return m_met; } ///< how often a script came to it
    bool losesTheAnswer(const char *place, const char *everywhere) const; ///< the server did its work, and it is lost

    static QStringList deliveries(); ///< the words for how an answer is delivered

private:
    QString m_where;
    QString m_what;
    int m_met = 0;
};

/// `{name}` replaced, wherever it stands.
QString filledIn(QString text, const QHash<QString, QString> &names);
