#include "TokenPlaces.h"

#include "PybisFile.h"
#include "Quoting.h"
#include "Snippet.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenPlaces)
};

/// curl with the token in the address, which it reads from the pipe: no argument list holds it.
QString byAddress(const Profile &profile, const QString &path, const QString &query, const QString &options)
{
    const auto address = profile.portal.toString(QUrl::FullyEncoded) + path;
    // In sed's replacement & is what was found: the token. Its letters need no encoding in a query.
    const auto script = QStringLiteral("s|.*|url = \"%1?%2sessionID=&\"|").arg(address, query);
    return QStringLiteral("lanyard token %1 \\\n  | sed %2 \\\n  | curl --config - --silent --show-error --fail %3\n")
        .arg(shellQuoted(profile.name), shellQuoted(script), options);
}

QString v3(const Profile &profile)
{
    const auto curl = SnippetLanguage::named(profile.kind, QStringLiteral("curl"));
    return curl ? snippet(profile, SnippetRequest::usualOf(profile), *curl) : QString();
}

QString pybis(const Profile &profile)
{
    return QStringLiteral("import subprocess\n"
                          "from pybis import Openbis\n\n"
                          "token = subprocess.run([\"lanyard\", \"token\", %1],\n"
                          "                       stdout=subprocess.PIPE, text=True, check=True).stdout.strip()\n"
                          "openbis = Openbis(%2)\n"
                          "openbis.set_token(token)  # in memory only\n"
                          "data_set = openbis.get_dataset(\"DATA-SET-CODE\")\n"
                          "print(data_set.file_list)  # asks the data store server\n"
                          "data_set.download(destination=\".\")\n")
        .arg(quoted(profile.name), quoted(profile.portal.toString()));
}

} // namespace

QList<TokenPlace> tokenPlaces(const Profile &profile)
{
    const auto workspace = W::tr("A session workspace belongs to the token’s session name, and outlives a restart.");
    const auto logged = W::tr("The token stands in the address, which the server may write into its log.");
    return {
        {W::tr("V3 API of the application server"), QStringLiteral("/openbis/openbis/rmi-application-server-v3.json"),
         W::tr("The one to prefer: the token goes in the request’s body."), v3(profile), false, true},
        {W::tr("V3 API of the data store server"), QStringLiteral("/datastore_server/rmi-data-store-server-v3.json"),
         W::tr("Files of data sets; pybis asks it by itself."), pybis(profile)},
        {W::tr("Data set download"), QStringLiteral("/datastore_server/DATA-SET-CODE/…"), logged,
         byAddress(profile, QStringLiteral("/datastore_server/DATA-SET-CODE/original/FILE"), {},
                   QStringLiteral("--output FILE"))},
        {W::tr("Session workspace, upload"), QStringLiteral("/datastore_server/session_workspace_file_upload"),
         workspace + QLatin1Char(' ') + logged,
         byAddress(profile, QStringLiteral("/datastore_server/session_workspace_file_upload"),
                   QStringLiteral("filename=FILE\\&id=1\\&startByte=0\\&endByte=0\\&"),
                   QStringLiteral("--header 'Content-Type: application/octet-stream' --data-binary @FILE"))},
        {W::tr("Session workspace, download"), QStringLiteral("/datastore_server/session_workspace_file_download"),
         workspace + QLatin1Char(' ') + logged,
         byAddress(profile, QStringLiteral("/datastore_server/session_workspace_file_download"),
                   QStringLiteral("filePath=FILE\\&"), QStringLiteral("--output FILE"))},
        {W::tr("Workspace of the application server, download"), QStringLiteral("/openbis/download"),
         workspace + QLatin1Char(' ') + logged,
         byAddress(profile, QStringLiteral("/openbis/download"), QStringLiteral("filePath=FILE\\&"),
                   QStringLiteral("--output FILE"))},
        {W::tr("pybis’s own file, and obis"),
         {},
         PybisFile(profile.portal).hazards().join(QLatin1Char(' ')),
         QStringLiteral("lanyard credential pybis %1\n").arg(shellQuoted(profile.name)),
         true,
         true},
        {W::tr("SFTP"),
         {},
         W::tr("openBIS’s documentation names SFTP and does not say how; ask its administrator for host and port. Have "
               "the token printed when the program asks for the password."),
         QStringLiteral("lanyard token %1\n").arg(shellQuoted(profile.name))},
    };
}

} // namespace lanyard
