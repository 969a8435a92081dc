#include "TokenVariable.h"

#include "Shown.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenVariable)
};

} // namespace

Outcome<void> checkTokenVariable(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (!form.match(name).hasMatch())
        return failure(FailureKind::Usage, W::tr("“%1” is no name of an environment variable.").arg(shown(name)),
                       W::tr("Letters, digits and _ make one, as in --env LANYARD_TOKEN."));
    if (name == QLatin1String("PATH") || name.startsWith(QLatin1String("LD_"))
        || name.startsWith(QLatin1String("DYLD_")))
        return failure(FailureKind::Usage,
                       W::tr("%1 decides which programs are started, so no token goes into it.").arg(name),
                       W::tr("Choose another variable, as in --env LANYARD_TOKEN."));
    return {};
}

} // namespace lanyard
