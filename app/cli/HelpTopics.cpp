#include "HelpTopics.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::HelpTopics)
};

HelpTopic words()
{
    return {
        QStringLiteral("words"),
        W::tr("What the words mean"),
        {
            {W::tr("profile"), W::tr("One portal as one person: addresses, client, role path. It holds no secret.")},
            {W::tr("credential"), W::tr("The long-lived secret of a profile. It stands in the vault.")},
            {W::tr("access token"), W::tr("A short-lived token got from the credential. It lives in memory only.")},
            {W::tr("bearer"),
             W::tr("What the portal takes: the access token at most portals, the offline token itself "
                   "at cBioPortal.")},
            {W::tr("vault"),
             W::tr("Where credentials live: the keychain of the operating system, or an encrypted file.")},
            {W::tr("portal"), W::tr("The system that is called.")},
            {W::tr("issuer"), W::tr("The service that signs you in, as its address.")},
            {W::tr("role path"), W::tr("Where the roles stand in the token, as in realm_access::roles.")},
            {W::tr("finding"),
             W::tr("One cause that the doctor found, with its evidence, the line to change, and who can "
                   "change it.")},
            {W::tr("sandbox"),
             W::tr("A provider and portals on this computer, to try and to learn without an account.")},
        }};
}

HelpTopic exitStatus()
{
    return {
        QStringLiteral("exit-status"),
        W::tr("Exit statuses"),
        {
            {QStringLiteral("0"), W::tr("Done.")},
            {QStringLiteral("1"), W::tr("A check ran and says no.")},
            {QStringLiteral("2"), W::tr("The command was used wrongly.")},
            {QStringLiteral("3"), W::tr("A sign-in is needed: there was none yet, or it ended, or was cancelled.")},
            {QStringLiteral("4"),
             W::tr("The network or a server did not answer as it should. The credential is kept.")},
            {QStringLiteral("5"), W::tr("The vault is locked, absent or silent.")},
            {QStringLiteral("6"), W::tr("The provider refused the sign-in, or the portal refused the call.")},
            {QStringLiteral("7"), W::tr("The configuration is wrong: an address, issuer, client, secret, or scope.")},
        }};
}

HelpTopic files()
{
    return {QStringLiteral("files"),
            W::tr("Files and environment"),
            {
                {QStringLiteral("~/.config/lanyard"),
                 W::tr("The profiles, and a list of which credentials are stored. No secret is in it. With the vault "
                       "“file”, the encrypted file stands there too.")},
                {QStringLiteral("LANYARD_CONFIG_HOME"), W::tr("Another folder in its place.")},
                {QStringLiteral("LANYARD_PASSPHRASE_FD"),
                 W::tr("The file descriptor that the encrypted file's passphrase is read from.")},
                {QStringLiteral("BROWSER"), W::tr("The browser that a sign-in opens; else the desktop's.")},
            }};
}

HelpTopic secrets()
{
    return {QStringLiteral("secrets"),
            W::tr("Keeping a token secret"),
            {
                {QStringLiteral("lanyard header NAME | curl --config - URL"),
                 W::tr("The header goes through a pipe. In curl -H \"… $(lanyard token NAME)\" every program on the "
                       "computer could read the token in the list of processes.")},
                {QStringLiteral("lanyard token NAME"),
                 W::tr("Let a script ask for the token each time it runs; do not write it into a file or a notebook.")},
                {QStringLiteral("lanyard run NAME -- COMMAND"),
                 W::tr("For a command that reads its token from a variable. Whatever it starts gets the variable too, "
                       "and programs of the same user can read it while the command runs.")},
                {QStringLiteral("lanyard logout NAME"),
                 W::tr("Revokes a credential that somebody else may have seen, and deletes it.")},
            }};
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    return {words(), exitStatus(), files(), secrets()};
}

} // namespace lanyard
