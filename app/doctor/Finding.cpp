#include "Finding.h"

#include <QJsonArray>

namespace lanyard {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QString nameOf(Fixer fixer)
{
    switch (fixer) {
    case Fixer::You:
        return QStringLiteral("you");
    case Fixer::PortalAdministrator:
        return QStringLiteral("portal-administrator");
    case Fixer::ProviderAdministrator:
        return QStringLiteral("provider-administrator");
    }
    Q_UNREACHABLE();
}

QStringList changedLines(const Setting &setting)
{
    QStringList lines;
    if (!setting.was.isEmpty())
        lines.append(QStringLiteral("- %1=%2").arg(setting.name, setting.was));
    lines.append(setting.value.isEmpty() ? QStringLiteral("? %1").arg(setting.name)
                                         : QStringLiteral("+ %1=%2").arg(setting.name, setting.value));
    return lines;
}

QJsonObject Finding::toJson() const
{
    QJsonArray seen;
    for (const auto &observation : evidence)
        seen.append(observation.text);
    // The value is empty where only the administrator knows it, as of a secret.
    const auto change = setting
        ? QJsonValue(QJsonObject {{QStringLiteral("name"), setting->name}, {QStringLiteral("value"), setting->value}})
        : QJsonValue();
    return {{QStringLiteral("cause"), cause},     {QStringLiteral("severity"), nameOf(severity)},
            {QStringLiteral("who"), nameOf(who)}, {QStringLiteral("summary"), summary},
            {QStringLiteral("evidence"), seen},   {QStringLiteral("consequence"), consequence},
            {QStringLiteral("fix"), fix},         {QStringLiteral("setting"), change}};
}

} // namespace lanyard
