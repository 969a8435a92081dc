<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lanyard::CallbackReceiver</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortalCredentials</name>
    <message numerus="yes">
        <source>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</source>
        <translation>
            <numerusform>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</numerusform>
            <numerusform>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClockSkew</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CompareStrip</name>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gained</numerusform>
            <numerusform>%n gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained, nothing lost: %n the same.</source>
        <translation>
            <numerusform>Nothing gained, nothing lost: %n the same.</numerusform>
            <numerusform>Nothing gained, nothing lost: %n the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialExchange</name>
    <message numerus="yes">
        <source>Lanyard last used it %n days ago.</source>
        <translation>
            <numerusform>Lanyard last used it %n day ago.</numerusform>
            <numerusform>Lanyard last used it %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsPage</name>
    <message numerus="yes">
        <source>%n tokens at %1. The secrets themselves are not shown.</source>
        <translation>
            <numerusform>%n token at %1. The secret itself is not shown.</numerusform>
            <numerusform>%n tokens at %1. The secrets themselves are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cuts what is longer.</source>
        <translation>
            <numerusform>%1 allows %n day at most, and cuts what is longer.</numerusform>
            <numerusform>%1 allows %n days at most, and cuts what is longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n seconds</source>
        <translation>
            <numerusform>Copy for %n second</numerusform>
            <numerusform>Copy for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DecodeCommand</name>
    <message numerus="yes">
        <source>Content: %n bytes that are no claims.</source>
        <translation>
            <numerusform>Content: %n byte that is no claims.</numerusform>
            <numerusform>Content: %n bytes that are no claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorPage</name>
    <message numerus="yes">
        <source>%n settings are read. What is wrong with them stands among the findings.</source>
        <translation>
            <numerusform>%n setting is read. What is wrong with it stands among the findings.</numerusform>
            <numerusform>%n settings are read. What is wrong with them stands among the findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorReport</name>
    <message numerus="yes">
        <source>%n things keep the portal closed</source>
        <translation>
            <numerusform>%n thing keeps the portal closed</numerusform>
            <numerusform>%n things keep the portal closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EndpointAnswer</name>
    <message numerus="yes">
        <source>Try again in %n seconds. The credential is kept.</source>
        <translation>
            <numerusform>Try again in %n second. The credential is kept.</numerusform>
            <numerusform>Try again in %n seconds. The credential is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Jwk</name>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of any algorithm.</source>
        <translation>
            <numerusform>It is a secret of %n octet, shorter than the hash of any algorithm.</numerusform>
            <numerusform>It is a secret of %n octets, shorter than the hash of any algorithm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of %1.</source>
        <translation>
            <numerusform>It is a secret of %n octet, shorter than the hash of %1.</numerusform>
            <numerusform>It is a secret of %n octets, shorter than the hash of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JwkSet</name>
    <message numerus="yes">
        <source>The key set holds %n keys, more than Lanyard reads.</source>
        <translation>
            <numerusform>The key set holds %n key, more than Lanyard reads.</numerusform>
            <numerusform>The key set holds %n keys, more than Lanyard reads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>The keychain has not answered for %n second. It may be asking for its password in another window.</numerusform>
            <numerusform>The keychain has not answered for %n seconds. It may be asking for its password in another window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::KnownPortals</name>
    <message numerus="yes">
        <source>Search %n portals</source>
        <translation>
            <numerusform>Search %n portal</numerusform>
            <numerusform>Search %n portals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Lifetime</name>
    <message numerus="yes">
        <source>The issuer forgets a credential that nobody uses for %n days.</source>
        <translation>
            <numerusform>The issuer forgets a credential that nobody uses for %n day.</numerusform>
            <numerusform>The issuer forgets a credential that nobody uses for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkHttpClient</name>
    <message numerus="yes">
        <source>%1 answered with more than %n MiB, which Lanyard does not read.</source>
        <translation>
            <numerusform>%1 answered with more than %n MiB, which Lanyard does not read.</numerusform>
            <numerusform>%1 answered with more than %n MiB, which Lanyard does not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkRules</name>
    <message numerus="yes">
        <source>The token has %n bytes.</source>
        <translation>
            <numerusform>The token has %n byte.</numerusform>
            <numerusform>The token has %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the servers&apos; clocks.</source>
        <translation>
            <numerusform>It is %n minute ahead of the servers&apos; clocks.</numerusform>
            <numerusform>It is %n minutes ahead of the servers&apos; clocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the servers&apos; clocks.</source>
        <translation>
            <numerusform>It is %n minute behind the servers&apos; clocks.</numerusform>
            <numerusform>It is %n minutes behind the servers&apos; clocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisRules</name>
    <message numerus="yes">
        <source>The server says: %n days at most.</source>
        <translation>
            <numerusform>The server says: %n day at most.</numerusform>
            <numerusform>The server says: %n days at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisTokens</name>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cut the token&apos;s life to that.</source>
        <translation>
            <numerusform>%1 allows %n day at most, and cut the token&apos;s life to that.</numerusform>
            <numerusform>%1 allows %n days at most, and cut the token&apos;s life to that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PassphraseDialog</name>
    <message numerus="yes">
        <source>%n characters or more. Some words in a row are easy to keep in mind.</source>
        <translation>
            <numerusform>%n character or more. Some words in a row are easy to keep in mind.</numerusform>
            <numerusform>%n characters or more. Some words in a row are easy to keep in mind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This one has %n character(s). It needs %1 or more.</source>
        <translation>
            <numerusform>This one has %n character. It needs %1 or more.</numerusform>
            <numerusform>This one has %n characters. It needs %1 or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PortalRules</name>
    <message numerus="yes">
        <source>The portal accepts the token and lists %n studies.</source>
        <translation>
            <numerusform>The portal accepts the token and lists %n study.</numerusform>
            <numerusform>The portal accepts the token and lists %n studies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileListModel</name>
    <message numerus="yes">
        <source>%1, %n profiles</source>
        <translation>
            <numerusform>%1, %n profile</numerusform>
            <numerusform>%1, %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message numerus="yes">
        <source>Doctor, %n errors</source>
        <translation>
            <numerusform>Doctor, %n error</numerusform>
            <numerusform>Doctor, %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderMetadata</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PublicKey</name>
    <message numerus="yes">
        <source>Its modulus has %n bits; it must have 2048 or more.</source>
        <translation>
            <numerusform>Its modulus has %n bit; it must have 2048 or more.</numerusform>
            <numerusform>Its modulus has %n bits; it must have 2048 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; no signature is checked with more than 16384.</source>
        <translation>
            <numerusform>Its modulus has %n bit; no signature is checked with more than 16384.</numerusform>
            <numerusform>Its modulus has %n bits; no signature is checked with more than 16384.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A coordinate of its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>A coordinate of its point has not the %n octet of %1.</numerusform>
            <numerusform>A coordinate of its point has not the %n octets of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Its point has not the %n octet of %1.</numerusform>
            <numerusform>Its point has not the %n octets of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderService</name>
    <message numerus="yes">
        <source>%1 ends in %n hours</source>
        <translation>
            <numerusform>%1 ends in %n hour</numerusform>
            <numerusform>%1 ends in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n days</source>
        <translation>
            <numerusform>%1 ends in %n day</numerusform>
            <numerusform>%1 ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon or have ended</source>
        <translation>
            <numerusform>%n credential ends soon or has ended</numerusform>
            <numerusform>%n credentials end soon or have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Reminders</name>
    <message numerus="yes">
        <source>It leaves the clipboard in %n seconds.</source>
        <translation>
            <numerusform>It leaves the clipboard in %n second.</numerusform>
            <numerusform>It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNews</name>
    <message numerus="yes">
        <source>In %1 since %2: %n changes.</source>
        <translation>
            <numerusform>In %1 since %2: %n change.</numerusform>
            <numerusform>In %1 since %2: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleRules</name>
    <message numerus="yes">
        <source>%n of your roles stand in %1.</source>
        <translation>
            <numerusform>%n of your roles stands in %1.</numerusform>
            <numerusform>%n of your roles stand in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies that your roles name are refused, %1 first.</source>
        <translation>
            <numerusform>%n study that your roles name is refused: %1.</numerusform>
            <numerusform>%n studies that your roles name are refused, %1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portal has %n studies, and lists all of them.</source>
        <translation>
            <numerusform>The portal has %n study, and lists it.</numerusform>
            <numerusform>The portal has %n studies, and lists all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleTreeModel</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleWatch</name>
    <message numerus="yes">
        <source>You lost %n roles.</source>
        <translation>
            <numerusform>You lost %n role.</numerusform>
            <numerusform>You lost %n roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gained %n roles.</source>
        <translation>
            <numerusform>You gained %n role.</numerusform>
            <numerusform>You gained %n roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your roles have changed in %n profiles</source>
        <translation>
            <numerusform>Your roles have changed in %n profile</numerusform>
            <numerusform>Your roles have changed in %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolesCommand</name>
    <message numerus="yes">
        <source>%n roles in %1.</source>
        <translation>
            <numerusform>%n role in %1.</numerusform>
            <numerusform>%n roles in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also: %n in %1.</source>
        <translation>
            <numerusform>Also: %n in %1.</numerusform>
            <numerusform>Also: %n in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SecretService</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>The keychain has not answered for %n second. It may be asking for its password in another window.</numerusform>
            <numerusform>The keychain has not answered for %n seconds. It may be asking for its password in another window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::StrictJson</name>
    <message numerus="yes">
        <source>is nested deeper than %n levels, at octet %1</source>
        <translation>
            <numerusform>is nested deeper than %n level, at octet %1</numerusform>
            <numerusform>is nested deeper than %n levels, at octet %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TestCommand</name>
    <message numerus="yes">
        <source>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</source>
        <translation>
            <numerusform>The portal answered %1 in %2 ms with %n entry; without a token it answers %3.</numerusform>
            <numerusform>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimeWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TokenSheet</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::VaultCommand</name>
    <message numerus="yes">
        <source>Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).</source>
        <translation>
            <numerusform>Moved to “%1”, read back there, and deleted from “%2”: %n secret.</numerusform>
            <numerusform>Moved to “%1”, read back there, and deleted from “%2”: %n secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message numerus="yes">
        <source>each of the %n keys that go with it</source>
        <translation>
            <numerusform>the one key that goes with it</numerusform>
            <numerusform>each of the %n keys that go with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Words</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
