<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lanyard::AccessModel</name>
    <message>
        <source>%1: your role promises it, the portal refuses it</source>
        <translation>%1: Ihre Rolle verspricht es, das Portal lehnt es ab</translation>
    </message>
    <message>
        <source>%1: the portal refuses it</source>
        <translation>%1: Das Portal lehnt es ab</translation>
    </message>
    <message>
        <source>%1: open, though no role promises it</source>
        <translation>%1: offen, obwohl keine Rolle es verspricht</translation>
    </message>
    <message>
        <source>%1 is open to you</source>
        <translation>%1 ist für Sie offen</translation>
    </message>
    <message>
        <source>%1 was not asked for</source>
        <translation>Nach %1 wurde nicht gefragt</translation>
    </message>
    <message>
        <source>It answered %1 in %2.</source>
        <translation>Die Antwort war %1, nach %2.</translation>
    </message>
    <message>
        <source>Your role %1 promises it; the portal did not see the role. %2</source>
        <translation>Ihre Rolle %1 verspricht es; das Portal hat die Rolle nicht gesehen. %2</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this study. None of your roles opens it. %1</source>
        <translation>Das Portal nimmt Ihr Token an, lehnt aber diese Studie ab. Keine Ihrer Rollen öffnet sie. %1</translation>
    </message>
    <message>
        <source>None of your roles names this study, and the portal opens it all the same. %1</source>
        <translation>Keine Ihrer Rollen nennt diese Studie, und das Portal öffnet sie trotzdem. %1</translation>
    </message>
    <message>
        <source>Your role %1 promises it, and the portal opens it. %2</source>
        <translation>Ihre Rolle %1 verspricht es, und das Portal öffnet die Studie. %2</translation>
    </message>
    <message>
        <source>The portal opens it. %1</source>
        <translation>Das Portal öffnet sie. %1</translation>
    </message>
    <message>
        <source>The portal lists it. Whether it opens shows when Lanyard asks for it.</source>
        <translation>Das Portal listet sie. Ob sie sich öffnet, zeigt sich, wenn Lanyard danach fragt.</translation>
    </message>
    <message>
        <source>The portal does not list it.</source>
        <translation>Das Portal listet sie nicht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Versprochen von</translation>
    </message>
    <message>
        <source>Portal lists it</source>
        <translation>Portal listet sie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Public study</source>
        <translation>Öffentliche Studie</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Refused, though promised</source>
        <translation>Abgelehnt, obwohl versprochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what a study is to the person</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open, not promised</source>
        <translation>Offen, nicht versprochen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a study is to the person</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the portal could not answer</source>
        <translation>%1: Das Portal konnte nicht antworten</translation>
    </message>
    <message>
        <source>That says nothing about your token. Ask again later. %1</source>
        <translation>Das sagt nichts über Ihr Token. Fragen Sie später noch einmal. %1</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this one. %1</source>
        <translation>Das Portal nimmt Ihr Token an, lehnt diesen Eintrag aber ab. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessPage</name>
    <message>
        <source>Ask the portal</source>
        <translation>Portal fragen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Search studies and roles</source>
        <translation>Studien und Rollen suchen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Das Portal wird gefragt</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Surprising %1</source>
        <translation>Überraschend %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>In diesem Realm lässt sich ein Zugangsnachweis nur einmal verwenden</translation>
    </message>
    <message>
        <source>A test would use it up. You would have to sign in again afterwards.</source>
        <translation>Ein Test würde ihn verbrauchen. Danach müssten Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>Nicht testen</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Trotzdem testen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The portal did not accept the token</source>
        <translation>Das Portal hat das Token nicht angenommen</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Grund suchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1: what each source says</source>
        <comment>studies, spaces ...</comment>
        <translation>%1: was jede Quelle sagt</translation>
    </message>
    <message>
        <source>Where there is much to ask for it takes a while.</source>
        <translation>Wo es viel zu fragen gibt, dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2. Go on asks for the others.</source>
        <translation>Nach %1 von %2 abgebrochen. „Weiter“ fragt nach den übrigen.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessTest</name>
    <message>
        <source>The portal answers without a token too, so its answers say nothing about yours.</source>
        <translation>Das Portal antwortet auch ohne Token; seine Antworten sagen also nichts über Ihr Token.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountConsent</name>
    <message>
        <source>%1 does not take Lanyard&apos;s sign-in for your account page: its tokens lack the audience “account”.</source>
        <translation>%1 nimmt die Anmeldung von Lanyard für Ihre Kontoseite nicht an: Den Tokens fehlt die Audience „account“.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to add that audience to Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Bitten Sie die Administration des Anbieters, diese Audience zu Lanyards Client hinzuzufügen, oder beenden Sie „%1“ auf Ihrer Kontoseite unter %2.</translation>
    </message>
    <message>
        <source>%1 does not let Lanyard&apos;s sign-in change what you allowed: its tokens lack the role manage-account of the client “account”.</source>
        <translation>Mit der Anmeldung von Lanyard lässt sich bei %1 nicht ändern, was Sie erlaubt haben: Den Tokens fehlt die Rolle manage-account des Clients „account“.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for that role in the tokens of Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Bitten Sie die Administration des Anbieters um diese Rolle in den Tokens von Lanyards Client, oder beenden Sie „%1“ auf Ihrer Kontoseite unter %2.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 kann im Moment nicht antworten: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed.</source>
        <translation>Versuchen Sie es später erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 offers no way to withdraw what you allowed “%2”: it answered %3.</source>
        <translation>%1 bietet keinen Weg, zurückzuziehen, was Sie „%2“ erlaubt haben: Die Antwort war %3.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to end the sessions of “%1”.</source>
        <translation>Bitten Sie die Administration des Anbieters, die Sitzungen von „%1“ zu beenden.</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityLog</name>
    <message>
        <source>The list of calls could not be deleted from %1: %2.</source>
        <translation>Die Liste der Aufrufe ließ sich nicht aus %1 löschen: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Failed there (%1)</source>
        <translation>Dort gescheitert (%1)</translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation>Beantwortet (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityPage</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Nothing yet. Every call that Lanyard makes is listed here, without secrets.</source>
        <translation>Noch nichts. Jeder Aufruf, den Lanyard macht, steht hier, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Calls that Lanyard made, the newest first</source>
        <translation>Aufrufe, die Lanyard gemacht hat, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalController</name>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Waits for the address</source>
        <translation>Wartet auf die Adresse</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The address does not answer</source>
        <translation>Die Adresse antwortet nicht</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>Die Adresse antwortet</translation>
    </message>
    <message>
        <source>No kind that Lanyard knows</source>
        <translation>Keine Art, die Lanyard kennt</translation>
    </message>
    <message>
        <source>It answered %1. Any portal that takes a token works as “API”.</source>
        <translation>Die Antwort war %1. Jedes Portal, das ein Token annimmt, funktioniert als „API“.</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>Es ist ein %1</translation>
    </message>
    <message>
        <source>It is a %1 %2</source>
        <translation>Es ist ein %1 %2</translation>
    </message>
    <message>
        <source>It says so itself</source>
        <translation>Das sagt es selbst</translation>
    </message>
    <message>
        <source>It asks for a login</source>
        <translation>Es verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 ohne Token</translation>
    </message>
    <message>
        <source>It answers without a login</source>
        <translation>Es antwortet ohne Anmeldung</translation>
    </message>
    <message>
        <source>%1 without a token. You may need none.</source>
        <translation>%1 ohne Token. Vielleicht brauchen Sie keines.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Waits for the token file, which names it</source>
        <translation>Wartet auf die Token-Datei, die ihn nennt</translation>
    </message>
    <message>
        <source>Waits for the issuer’s address</source>
        <translation>Wartet auf die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Aussteller nicht gefunden</translation>
    </message>
    <message>
        <source>The issuer answers</source>
        <translation>Der Aussteller antwortet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waits for the issuer</source>
        <translation>Wartet auf den Aussteller</translation>
    </message>
    <message>
        <source>Waits for its name</source>
        <translation>Wartet auf seinen Namen</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Whether it may sign you in shows at sign-in</source>
        <translation>Ob er Sie anmelden darf, zeigt die Anmeldung</translation>
    </message>
    <message>
        <source>The portal’s address</source>
        <translation>Die Adresse des Portals</translation>
    </message>
    <message>
        <source>The issuer’s address</source>
        <translation>Die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>Das Portal hat geantwortet</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 %2 answered</source>
        <translation>%1 %2 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 The portal itself sends people to %2.</source>
        <translation>%1 Das Portal selbst leitet zur Anmeldung an %2 weiter.</translation>
    </message>
    <message>
        <source>Type the portal’s address first.</source>
        <translation>Geben Sie zuerst die Adresse des Portals ein.</translation>
    </message>
    <message>
        <source>To go on, mend the portal’s address.</source>
        <translation>Um fortzufahren, berichtigen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Geben Sie dem Portal einen Namen in Ihrer Liste.</translation>
    </message>
    <message>
        <source>To sign in, say who the issuer is.</source>
        <translation>Um sich anzumelden, geben Sie den Aussteller an.</translation>
    </message>
    <message>
        <source>To sign in, mend the issuer’s address.</source>
        <translation>Um sich anzumelden, berichtigen Sie die Adresse des Ausstellers.</translation>
    </message>
    <message>
        <source>Lanyard is asking the issuer.</source>
        <translation>Lanyard fragt den Aussteller.</translation>
    </message>
    <message>
        <source>To sign in, name the client.</source>
        <translation>Um sich anzumelden, nennen Sie den Client.</translation>
    </message>
    <message>
        <source>A known portal: %1</source>
        <translation>Ein bekanntes Portal: %1</translation>
    </message>
    <message>
        <source>Written down on %1 from %2</source>
        <translation>Stand: %1, Quelle: %2</translation>
    </message>
    <message>
        <source>It makes the tokens itself</source>
        <translation>Es erstellt die Tokens selbst</translation>
    </message>
    <message>
        <source>You sign in there, and Lanyard keeps the token</source>
        <translation>Sie melden sich dort an, und Lanyard bewahrt das Token auf</translation>
    </message>
    <message>
        <source>It takes tokens that Lanyard signs</source>
        <translation>Es nimmt Tokens an, die Lanyard signiert</translation>
    </message>
    <message>
        <source>The signing key is asked for next, and kept in the vault</source>
        <translation>Nach dem Signierschlüssel wird als Nächstes gefragt; er liegt dann im Tresor</translation>
    </message>
    <message>
        <source>It is an openBIS %1</source>
        <translation>Es ist ein openBIS %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalPage</name>
    <message>
        <source>Portal &amp;address</source>
        <translation>Portal&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Name in Ihrer Liste</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>A&amp;ussteller</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>&amp;Role path</source>
        <translation>&amp;Rollenpfad</translation>
    </message>
    <message>
        <source>W&amp;here the credential is kept</source>
        <translation>&amp;Wo der Zugangsnachweis liegt</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>I sign in in the &amp;browser</source>
        <translation>Ich melde mich im &amp;Browser an</translation>
    </message>
    <message>
        <source>The portal hands out a token &amp;file</source>
        <translation>Das Portal gibt eine Token-&amp;Datei aus</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Kind of portal</source>
        <translation>Art des &amp;Portals</translation>
    </message>
    <message>
        <source>Type an address, and Lanyard looks.</source>
        <translation>Geben Sie eine Adresse ein, dann sieht Lanyard nach.</translation>
    </message>
    <message>
        <source>– the service that signs you in</source>
        <translation>– der Dienst, der Sie anmeldet</translation>
    </message>
    <message>
        <source>The portal’s name at the issuer. Your institution tells you; most cBioPortals use cbioportal_api.</source>
        <translation>Der Name des Portals beim Aussteller. Ihre Einrichtung nennt ihn Ihnen; die meisten cBioPortals verwenden cbioportal_api.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Mein Portal hinzufügen</translation>
    </message>
    <message>
        <source>Type the address; Lanyard asks the portal for the rest. Nothing is saved until you go on.</source>
        <translation>Geben Sie die Adresse ein; den Rest fragt Lanyard beim Portal ab. Nichts wird gespeichert, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>scopes, role path, client secret, vault</source>
        <translation>Scopes, Rollenpfad, Client-Geheimnis, Tresor</translation>
    </message>
    <message>
        <source>How you get in</source>
        <translation>Wie Sie Zugang bekommen</translation>
    </message>
    <message>
        <source>Without offline_access the credential lasts only as long as the sign-in.</source>
        <translation>Ohne offline_access gilt der Zugangsnachweis nur so lange wie die Anmeldung.</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, with :: between. Empty: the usual place of this kind.</source>
        <translation>Wo die Rollen im Token stehen, mit :: dazwischen. Leer: die übliche Stelle dieser Art.</translation>
    </message>
    <message>
        <source>Only where your institution gave you one. It goes straight into the vault.</source>
        <translation>Nur wenn Ihre Einrichtung Ihnen eines gegeben hat. Es kommt sofort in den Tresor.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Verschlüsselte Datei, mit Passphrase</translation>
    </message>
    <message>
        <source>The encrypted file is for computers without a keychain. Lanyard asks for its passphrase once per start.</source>
        <translation>Die verschlüsselte Datei ist für Computer ohne Schlüsselbund. Lanyard fragt bei jedem Start einmal nach ihrer Passphrase.</translation>
    </message>
    <message>
        <source>What Lanyard found</source>
        <translation>Was Lanyard gefunden hat</translation>
    </message>
    <message>
        <source>These checks send no name, no password and no token.</source>
        <translation>Diese Prüfungen senden keinen Namen, kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use …/realms/%1</source>
        <translation>…/realms/%1 verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressCheck</name>
    <message>
        <source>An address looks like https://portal.example.org.</source>
        <translation>Eine Adresse sieht aus wie https://portal.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>a name or password must not stand in an address.</source>
        <translation>Ein Name oder Passwort darf nicht in einer Adresse stehen.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @.</source>
        <translation>Lassen Sie weg, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>“%1” has a part behind ? or # that does not belong there.</source>
        <translation>„%1“ hat hinter ? oder # einen Teil, der dort nicht hingehört.</translation>
    </message>
    <message>
        <source>Give the address without what stands behind ? or #.</source>
        <translation>Geben Sie die Adresse ohne das an, was hinter ? oder # steht.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption (http), so that anybody on the way could take the token.</source>
        <translation>%1 wird ohne Verschlüsselung (http) erreicht, sodass unterwegs jeder das Token abgreifen könnte.</translation>
    </message>
    <message>
        <source>Use https://, or allow http for this one profile with --allow-http.</source>
        <translation>Verwenden Sie https://, oder erlauben Sie http für dieses eine Profil mit --allow-http.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>„%1“ ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Sie sieht aus wie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a name or a password, which would stand in a file.</source>
        <translation>Die Adresse des Proxys enthält einen Namen oder ein Passwort, das dann in einer Datei stünde.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. A proxy that wants a password is set for the whole system, and Lanyard uses it from there.</source>
        <translation>Lassen Sie weg, was vor dem @ steht. Ein Proxy, der ein Passwort verlangt, wird für das ganze System eingestellt, und Lanyard verwendet ihn von dort.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressRules</name>
    <message>
        <source>The portal cannot exchange a token for the roles of its owner: every request with a token ends at the login page.</source>
        <translation>Das Portal kann ein Token nicht gegen die Rollen der Person eintauschen: Jede Anfrage mit einem Token endet auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Whoever asks the portal for a token is sent to a page that is not there.</source>
        <translation>Wer das Portal um ein Token bittet, landet auf einer Seite, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Tokens work all the same: the portal checks none by this setting. It misleads whoever reads it.</source>
        <translation>Tokens funktionieren trotzdem: Das Portal prüft keines anhand dieser Einstellung. Sie führt alle in die Irre, die sie lesen.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>The issuer of the token is %1</source>
        <translation>Der Aussteller des Tokens ist %1</translation>
    </message>
    <message>
        <source>%1 has /auth before /realms, and the provider has none there.</source>
        <translation>%1 hat /auth vor /realms, beim Anbieter steht dort keines.</translation>
    </message>
    <message>
        <source>%1 lacks the /auth that the provider has before /realms.</source>
        <translation>%1 fehlt das /auth, das der Anbieter vor /realms hat.</translation>
    </message>
    <message>
        <source>Take /auth away; Keycloak has it no more since version 17.</source>
        <translation>Nehmen Sie /auth heraus; Keycloak hat es seit Version 17 nicht mehr.</translation>
    </message>
    <message>
        <source>Put /auth before /realms, as the provider has it.</source>
        <translation>Setzen Sie /auth vor /realms, wie es der Anbieter hat.</translation>
    </message>
    <message>
        <source>%1 reaches the provider by another scheme or port than its own.</source>
        <translation>%1 erreicht den Anbieter über ein anderes Schema oder einen anderen Port, als er selbst verwendet.</translation>
    </message>
    <message>
        <source>%1 names the host %2, and the provider calls itself %3.</source>
        <translation>%1 nennt den Host %2, und der Anbieter nennt sich selbst %3.</translation>
    </message>
    <message>
        <source>That can be right inside a network. A Keycloak that does not know its name from outside then refuses its own tokens, because another issuer stands in them.</source>
        <translation>Das kann innerhalb eines Netzes richtig sein. Ein Keycloak, das seinen Namen von außen nicht kennt, lehnt dann die eigenen Tokens ab, weil ein anderer Aussteller darin steht.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes, or tell Keycloak its name from outside (hostname).</source>
        <translation>Übernehmen Sie die Adresse, die der Anbieter veröffentlicht, oder geben Sie Keycloak seinen Namen von außen an (hostname).</translation>
    </message>
    <message>
        <source>%1 does not fit the issuer in the same file.</source>
        <translation>%1 passt nicht zum Aussteller in derselben Datei.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s address with /.well-known/openid-configuration behind it, and take over what it says.</source>
        <translation>Öffnen Sie die Adresse des Ausstellers mit /.well-known/openid-configuration dahinter, und übernehmen Sie, was dort steht.</translation>
    </message>
    <message>
        <source>%1 does not end with %2.</source>
        <translation>%1 endet nicht auf %2.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes.</source>
        <translation>Übernehmen Sie die Adresse, die der Anbieter veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is not the address that the provider publishes.</source>
        <translation>%1 ist nicht die Adresse, die der Anbieter veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The issuer differs from the provider&apos;s name in the slash at its end.</source>
        <translation>Der Aussteller unterscheidet sich vom Namen des Anbieters im Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The issuer is not the name that the provider has.</source>
        <translation>Der Aussteller ist nicht der Name, den der Anbieter hat.</translation>
    </message>
    <message>
        <source>The provider&apos;s name is %1</source>
        <translation>Der Name des Anbieters ist %1</translation>
    </message>
    <message>
        <source>Write it letter by letter as the provider does.</source>
        <translation>Schreiben Sie ihn Zeichen für Zeichen wie der Anbieter.</translation>
    </message>
    <message>
        <source>The portal is at %1</source>
        <translation>Das Portal ist unter %1</translation>
    </message>
    <message>
        <source>After the login people do not come back to the portal&apos;s page for tokens.</source>
        <translation>Nach der Anmeldung kommt man nicht zur Token-Seite des Portals zurück.</translation>
    </message>
    <message>
        <source>Whoever wants to download a token is refused by the provider, or ends up elsewhere. Tokens that are out already work on.</source>
        <translation>Wer ein Token herunterladen will, wird vom Anbieter abgewiesen oder landet anderswo. Schon ausgegebene Tokens funktionieren weiter.</translation>
    </message>
    <message>
        <source>Write the portal&apos;s address as people see it, with %1 behind it, and allow the same address for the client at the provider.</source>
        <translation>Schreiben Sie die Adresse des Portals so, wie man sie im Browser sieht, mit %1 dahinter, und erlauben Sie dieselbe Adresse für den Client beim Anbieter.</translation>
    </message>
    <message>
        <source>The portal talks to %1 without encryption.</source>
        <translation>Das Portal spricht ohne Verschlüsselung mit %1.</translation>
    </message>
    <message>
        <source>The client&apos;s secret and everybody&apos;s tokens can be read on the way.</source>
        <translation>Das Geheimnis des Clients und alle Tokens lassen sich unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentCommand</name>
    <message>
        <source>No agent is running. Start one with lanyard agent start, or open the window.</source>
        <translation>Kein Agent läuft. Starten Sie einen mit lanyard agent start, oder öffnen Sie das Fenster.</translation>
    </message>
    <message>
        <source>The window is the agent since %1 (process %2).</source>
        <translation>Das Fenster ist der Agent, seit %1 (Prozess %2).</translation>
    </message>
    <message>
        <source>The agent runs since %1 (process %2).</source>
        <translation>Der Agent läuft seit %1 (Prozess %2).</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Er läuft bereits.</translation>
    </message>
    <message>
        <source>The agent did not start.</source>
        <translation>Der Agent ist nicht gestartet.</translation>
    </message>
    <message>
        <source>lanyard agent start --foreground shows why.</source>
        <translation>lanyard agent start --foreground zeigt den Grund.</translation>
    </message>
    <message>
        <source>No agent is running.</source>
        <translation>Kein Agent läuft.</translation>
    </message>
    <message>
        <source>The agent has ended.</source>
        <translation>Der Agent ist beendet.</translation>
    </message>
    <message>
        <source>The agent was asked to end and still runs.</source>
        <translation>Der Agent wurde gebeten, sich zu beenden, läuft aber noch.</translation>
    </message>
    <message>
        <source>lanyard agent status names its process, which you can end.</source>
        <translation>lanyard agent status nennt seinen Prozess, den Sie beenden können.</translation>
    </message>
    <message>
        <source>Keeps access tokens ready for other programs</source>
        <translation>Hält Zugriffstokens für andere Programme bereit</translation>
    </message>
    <message>
        <source>Start the agent without a window</source>
        <translation>Den Agenten ohne Fenster starten</translation>
    </message>
    <message>
        <source>Stay in this terminal, until it is ended</source>
        <translation>In diesem Terminal bleiben, bis er beendet wird</translation>
    </message>
    <message>
        <source>End the agent</source>
        <translation>Den Agenten beenden</translation>
    </message>
    <message>
        <source>Whether an agent is running</source>
        <translation>Ob ein Agent läuft</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentServer</name>
    <message>
        <source>There is no folder for the agent&apos;s socket that is yours alone: %1.</source>
        <translation>Für den Socket des Agenten gibt es keinen Ordner, der nur Ihnen gehört: %1.</translation>
    </message>
    <message>
        <source>Log in so that the system makes your runtime folder, or name a short folder of mode 0700 in XDG_RUNTIME_DIR.</source>
        <translation>Melden Sie sich so an, dass das System Ihren Laufzeitordner anlegt, oder nennen Sie in XDG_RUNTIME_DIR einen kurzen Ordner mit Modus 0700.</translation>
    </message>
    <message>
        <source>There is an agent already.</source>
        <translation>Es gibt bereits einen Agenten.</translation>
    </message>
    <message>
        <source>lanyard agent status says which; lanyard agent stop ends it.</source>
        <translation>lanyard agent status sagt, welcher es ist; lanyard agent stop beendet ihn.</translation>
    </message>
    <message>
        <source>The agent cannot listen at %1: %2.</source>
        <translation>Der Agent kann an %1 nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentService</name>
    <message>
        <source>The window is the agent at this moment.</source>
        <translation>Im Moment ist das Fenster der Agent.</translation>
    </message>
    <message>
        <source>Close the window to end it.</source>
        <translation>Schließen Sie das Fenster, um ihn zu beenden.</translation>
    </message>
    <message>
        <source>The agent does not know this question.</source>
        <translation>Der Agent kennt diese Frage nicht.</translation>
    </message>
    <message>
        <source>Update Lanyard, then start the agent again.</source>
        <translation>Aktualisieren Sie Lanyard, und starten Sie den Agenten dann neu.</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS nimmt sein Token in der Anfrage selbst an, nicht in einem Header.</translation>
    </message>
    <message>
        <source>Ask for the token itself.</source>
        <translation>Fragen Sie nach dem Token selbst.</translation>
    </message>
    <message>
        <source>The agent does not hand out the long-lived credential of “%1”.</source>
        <translation>Der Agent gibt den langlebigen Zugangsnachweis von „%1“ nicht heraus.</translation>
    </message>
    <message>
        <source>Allow it with: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</source>
        <translation>Erlauben Sie es mit: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiDraft</name>
    <message>
        <source>The expected answer is a status between 100 and 599.</source>
        <translation>Die erwartete Antwort ist ein Status zwischen 100 und 599.</translation>
    </message>
    <message>
        <source>Say what the POST sends.</source>
        <translation>Geben Sie an, was der POST sendet.</translation>
    </message>
    <message>
        <source>What the POST sends %1.</source>
        <translation>Was der POST sendet, %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiForm</name>
    <message>
        <source>Test re&amp;quest</source>
        <translation>Testan&amp;frage</translation>
    </message>
    <message>
        <source>E&amp;xpected status</source>
        <translation>&amp;Erwarteter Status</translation>
    </message>
    <message>
        <source>Where a name stan&amp;ds</source>
        <translation>Wo ein Name ste&amp;ht</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Before &amp;the token</source>
        <translation>&amp;Vor dem Token</translation>
    </message>
    <message>
        <source>What it sends (JSON)</source>
        <translation>Was er sendet (JSON)</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Meth&amp;ode</translation>
    </message>
    <message>
        <source>A path that only a good token opens, such as /api/me.</source>
        <translation>Ein Pfad, den nur ein gutes Token öffnet, etwa /api/me.</translation>
    </message>
    <message>
        <source>In the answer, as in /data/0/name; empty: nowhere.</source>
        <translation>In der Antwort, wie in /data/0/name; leer: nirgends.</translation>
    </message>
    <message>
        <source>With the space at its end, if there is one.</source>
        <translation>Mit dem Leerzeichen am Ende, wenn es eines gibt.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiOptions</name>
    <message>
        <source>api: </source>
        <translation>api: </translation>
    </message>
    <message>
        <source>the header that takes the token</source>
        <translation>der Header, der das Token aufnimmt</translation>
    </message>
    <message>
        <source>what stands before the token</source>
        <translation>was vor dem Token steht</translation>
    </message>
    <message>
        <source>the path that a test asks for</source>
        <translation>der Pfad, den ein Test abfragt</translation>
    </message>
    <message>
        <source>GET, HEAD or POST</source>
        <translation>GET, HEAD oder POST</translation>
    </message>
    <message>
        <source>a JSON file that a POST sends</source>
        <translation>eine JSON-Datei, die ein POST sendet</translation>
    </message>
    <message>
        <source>the status it should answer</source>
        <translation>der Status der erwarteten Antwort</translation>
    </message>
    <message>
        <source>where a name stands in the answer, as in /data/0/name</source>
        <translation>wo in der Antwort ein Name steht, wie in /data/0/name</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Nennen Sie eine JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiPortal</name>
    <message>
        <source>%1 answered %2, but with no JSON in which %3 could stand.</source>
        <translation>%1 hat mit %2 geantwortet, aber ohne JSON, in dem %3 stehen könnte.</translation>
    </message>
    <message>
        <source>%1 answered %2, but no name stands at %3 in the answer; what is there goes as far as “%4”.</source>
        <translation>%1 hat mit %2 geantwortet, aber in der Antwort steht bei %3 kein Name; was da ist, reicht bis „%4“.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiRequest</name>
    <message>
        <source>“%1” is no path at the portal.</source>
        <translation>„%1“ ist kein Pfad beim Portal.</translation>
    </message>
    <message>
        <source>Let it begin with a slash, as in /api/me.</source>
        <translation>Lassen Sie ihn mit einem Schrägstrich beginnen, wie in /api/me.</translation>
    </message>
    <message>
        <source>A POST sends a body, and nothing else does.</source>
        <translation>Ein POST sendet einen Body, und sonst nichts.</translation>
    </message>
    <message>
        <source>Give --test-method POST and --test-body FILE together, or none of them.</source>
        <translation>Geben Sie --test-method POST und --test-body FILE zusammen an, oder keines von beiden.</translation>
    </message>
    <message>
        <source>The answer to HEAD has no body in which a name could stand.</source>
        <translation>Die Antwort auf HEAD hat keinen Body, in dem ein Name stehen könnte.</translation>
    </message>
    <message>
        <source>Leave out --name-pointer, or ask by GET.</source>
        <translation>Lassen Sie --name-pointer weg, oder fragen Sie mit GET.</translation>
    </message>
    <message>
        <source>That is no name of a header.</source>
        <translation>Das ist kein gültiger Name für einen Header.</translation>
    </message>
    <message>
        <source>It holds letters, digits and dashes, as in X-Auth-Token.</source>
        <translation>Er besteht aus Buchstaben, Ziffern und Bindestrichen, wie in X-Auth-Token.</translation>
    </message>
    <message>
        <source>A line break or another control character stands in the prefix.</source>
        <translation>Im Präfix steht ein Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>It is plain text on one line, as in “Bearer ”.</source>
        <translation>Es ist einfacher Text in einer Zeile, wie in „Bearer “.</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationParameter</name>
    <message>
        <source>An authorization parameter is KEY=VALUE, not “%1”.</source>
        <translation>Ein Authorization-Parameter ist KEY=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>For example kc_idp_hint=university.</source>
        <translation>Zum Beispiel kc_idp_hint=university.</translation>
    </message>
    <message>
        <source>Lanyard itself sets “%1” with every sign-in, and relies on it.</source>
        <translation>Lanyard selbst setzt „%1“ bei jeder Anmeldung und verlässt sich darauf.</translation>
    </message>
    <message>
        <source>Leave it out; such as kc_idp_hint, prompt or resource may be set.</source>
        <translation>Lassen Sie den Parameter weg; setzen lassen sich etwa kc_idp_hint, prompt oder resource.</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationResponse</name>
    <message>
        <source>The answer in the browser does not come from %1. It was not used.</source>
        <translation>Die Antwort im Browser kommt nicht von %1. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell your institution: somebody may be interfering.</source>
        <translation>Melden Sie sich neu an. Wenn es wieder geschieht, sagen Sie es Ihrer Einrichtung: Vielleicht mischt sich jemand ein.</translation>
    </message>
    <message>
        <source>%1 sent you back without a code, so that the sign-in cannot be finished.</source>
        <translation>%1 hat Sie ohne Code zurückgeschickt, sodass sich die Anmeldung nicht abschließen lässt.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Make the folder writable, or delete the file.</source>
        <translation>Machen Sie den Ordner beschreibbar, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::CallbackReceiver</name>
    <message>
        <source>The browser cannot come back to Lanyard: of the profile&apos;s redirect ports (%1) none is free.</source>
        <translation>Der Browser kann nicht zu Lanyard zurückkommen: Von den Rückkehr-Ports des Profils (%1) ist keiner frei.</translation>
    </message>
    <message>
        <source>End the program that holds the port, or add another --redirect-port.</source>
        <translation>Beenden Sie das Programm, das den Port belegt, oder geben Sie einen weiteren --redirect-port an.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>Die Anmeldung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Melden Sie sich neu an, wann Sie möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came back from the browser within %1. Lanyard has stopped waiting and listens no more.</source>
        <translation>Innerhalb von %1 ist niemand aus dem Browser zurückgekommen. Lanyard wartet und lauscht nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again. If the browser showed an error page, send its text to your institution.</source>
        <translation>Melden Sie sich neu an. Wenn der Browser eine Fehlerseite gezeigt hat, schicken Sie deren Text an Ihre Einrichtung.</translation>
    </message>
    <message>
        <source>Lanyard is not waiting for this page</source>
        <translation>Lanyard wartet nicht auf diese Seite</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>Nichts wurde geändert. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Go back to Lanyard: it says why. You can close this page.</source>
        <translation>Gehen Sie zu Lanyard zurück: Dort steht der Grund. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>Zurück zu Lanyard</translation>
    </message>
    <message>
        <source>Lanyard has heard from your browser and goes on by itself. You can close this page.</source>
        <translation>Lanyard hat die Antwort Ihres Browsers erhalten und macht von selbst weiter. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortal</name>
    <message>
        <source>%1 answered with something that is no list of studies: the address may be wrong.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Liste von Studien ist: Vielleicht ist die Adresse falsch.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortalCredentials</name>
    <message>
        <source>%1 did not accept the token, so it does not show the list. It does not say why.</source>
        <translation>%1 hat das Token nicht angenommen und zeigt deshalb die Liste nicht. Einen Grund nennt es nicht.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; findet den Grund heraus.</translation>
    </message>
    <message>
        <source>%1 keeps no list of tokens: it hands out those of the login service (its method is oauth2), or signs them and forgets them (jwt).</source>
        <translation>%1 führt keine Liste von Tokens: Es gibt die des Anmeldedienstes aus (seine Methode ist oauth2), oder es signiert sie und vergisst sie (jwt).</translation>
    </message>
    <message>
        <source>Sign in, or take in the file that the portal hands out: lanyard import &apos;%1&apos; --watch</source>
        <translation>Melden Sie sich an, oder übernehmen Sie die Datei, die das Portal ausgibt: lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>%1 could not make a token: it answered 500. Either its table of users does not hold your address (users-foreign-key), or it sets no limit of tokens per user, without which its first one fails (uuid-limit-bug).</source>
        <translation>%1 konnte kein Token erstellen: Die Antwort war 500. Entweder steht Ihre Adresse nicht in seiner Benutzertabelle (users-foreign-key), oder es setzt keine Höchstzahl von Tokens je Person, ohne die schon das erste misslingt (uuid-limit-bug).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to add you to the table users, and to set dat.uuid.max_number_per_user.</source>
        <translation>Bitten Sie die Administration des Portals, Sie in die Tabelle users einzutragen und dat.uuid.max_number_per_user zu setzen.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 kann im Moment nicht antworten: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed here.</source>
        <translation>Versuchen Sie es später erneut. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has no list of tokens: it answered 404. Its method may be none, or the address is wrong.</source>
        <translation>%1 hat keine Liste von Tokens: Die Antwort war 404. Vielleicht ist seine Methode none, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator how people get a token there.</source>
        <translation>Fragen Sie die Administration des Portals, wie man dort ein Token bekommt.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of tokens: it answered %2.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Liste von Tokens ist: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>%1 has no token %2 of yours: it is gone already, or never was.</source>
        <translation>%1 hat kein Token %2 von Ihnen: Es ist schon weg oder war nie da.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that there are.</source>
        <translation>lanyard credential list &apos;%1&apos; zeigt die vorhandenen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</source>
        <translation>
            <numerusform>%1 sagt nicht, wie viele Tokens Sie haben dürfen. Sie haben %n: Wenn das die Höchstzahl ist, beendet ein neues sofort das älteste.</numerusform>
            <numerusform>%1 sagt nicht, wie viele Tokens Sie haben dürfen. Sie haben %n: Wenn das die Höchstzahl ist, beendet ein neues sofort das älteste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Bearer access token</source>
        <translation>Bearer-Zugriffstoken</translation>
    </message>
    <message>
        <source>Token kind</source>
        <translation>Token-Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientRules</name>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 is not set, and oauth2 needs it.</source>
        <translation>%1 ist nicht gesetzt, und oauth2 braucht es.</translation>
    </message>
    <message>
        <source>With oauth2 and without it the portal does not start, or takes no token.</source>
        <translation>Mit oauth2 und ohne diese Angabe startet das Portal nicht oder nimmt kein Token an.</translation>
    </message>
    <message>
        <source>Make a client for the portal at the provider, and put its name and its secret into these settings.</source>
        <translation>Legen Sie beim Anbieter einen Client für das Portal an, und tragen Sie dessen Namen und Geheimnis in die Einstellungen des Portals ein.</translation>
    </message>
    <message>
        <source>Add the line.</source>
        <translation>Fügen Sie die Zeile hinzu.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is empty.</source>
        <translation>Das Geheimnis des Clients ist leer.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is too short for one that a provider made.</source>
        <translation>Das Geheimnis des Clients ist zu kurz für eines, das ein Anbieter erzeugt hat.</translation>
    </message>
    <message>
        <source>If it is wrong, the provider exchanges no token, and every request with one ends at the login page. Of a public client the provider reads no secret: then any text will do.</source>
        <translation>Wenn es falsch ist, tauscht der Anbieter kein Token ein, und jede Anfrage mit Token endet auf der Anmeldeseite. Bei einem öffentlichen Client liest der Anbieter kein Geheimnis: Dann genügt ein beliebiger Text.</translation>
    </message>
    <message>
        <source>Compare it with the client&apos;s secret at the provider; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Vergleichen Sie es mit dem Geheimnis des Clients beim Anbieter; bei Keycloak steht es auf der Seite Credentials des Clients.</translation>
    </message>
    <message>
        <source>Your token is one for “%1”; the portal takes those for “%2”.</source>
        <translation>Ihr Token ist für „%1“; das Portal nimmt solche für „%2“ an.</translation>
    </message>
    <message>
        <source>The portal sends a token for another client to the login page.</source>
        <translation>Mit einem Token für einen anderen Client schickt das Portal zur Anmeldeseite.</translation>
    </message>
    <message>
        <source>Sign in with the portal&apos;s client if that is a public one, or take the file that the portal hands out.</source>
        <translation>Melden Sie sich mit dem Client des Portals an, wenn er öffentlich ist, oder nehmen Sie die Datei, die das Portal ausgibt.</translation>
    </message>
</context>
<context>
    <name>lanyard::ClockSkew</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 behind %2</source>
        <translation>die Uhr dieses Computers geht gegenüber %2 um %1 nach</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 ahead of %2</source>
        <translation>die Uhr dieses Computers geht gegenüber %2 um %1 vor</translation>
    </message>
</context>
<context>
    <name>lanyard::CodeCard</name>
    <message>
        <source>Use the browser instead</source>
        <translation>Stattdessen den Browser verwenden</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open this page, on any device</source>
        <translation>Öffnen Sie diese Seite, auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>Geben Sie dort diesen Code ein</translation>
    </message>
    <message>
        <source>The page: %1</source>
        <translation>Die Seite: %1</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>Der Code: %1</translation>
    </message>
    <message>
        <source>The code is good for another %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>Or read the picture with a telephone’s camera: it holds both.</source>
        <translation>Oder lesen Sie das Bild mit der Kamera eines Telefons: Es enthält beides.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLine</name>
    <message>
        <source>Token manager for research portals: sign in once, and let curl, R and Python have what they need.</source>
        <translation>Token-Manager für Forschungsportale: einmal anmelden, und curl, R und Python haben, was sie brauchen.</translation>
    </message>
    <message>
        <source>Print the documented JSON instead of words</source>
        <translation>Das dokumentierte JSON statt Worten ausgeben</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Kein Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Read the encrypted file&apos;s passphrase from this file descriptor</source>
        <translation>Die Passphrase der verschlüsselten Datei aus diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>There is a word too many on the command line.</source>
        <translation>In der Befehlszeile steht ein Wort zu viel.</translation>
    </message>
    <message>
        <source>This command does not take %1.</source>
        <translation>Dieser Befehl kennt %1 nicht.</translation>
    </message>
    <message>
        <source>lanyard COMMAND --help shows how a command is used.</source>
        <translation>lanyard COMMAND --help zeigt, wie ein Befehl verwendet wird.</translation>
    </message>
    <message>
        <source>Print the versions and end</source>
        <translation>Die Versionen ausgeben und beenden</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>lanyard --help lists them all.</source>
        <translation>lanyard --help führt alle auf.</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with lanyard profile add.</source>
        <translation>Es gibt noch kein Profil. Fügen Sie eines mit lanyard profile add hinzu.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLineWords</name>
    <message>
        <source>A word is missing: what to do.</source>
        <translation>Es fehlt ein Wort: was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <translation>%1 geht nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 lacks its value.</source>
        <translation>%1 fehlt der Wert.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 erwartet eine Zahl.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>%1 takes a positive number.</source>
        <translation>%1 erwartet eine positive Zahl.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompactSerialization</name>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>Es gibt kein Token: Der Text ist leer.</translation>
    </message>
    <message>
        <source>The token is %1 octets long; Lanyard reads at most %2.</source>
        <translation>Das Token ist %1 Oktette lang; Lanyard liest höchstens %2.</translation>
    </message>
    <message>
        <source>Check that this is a token: none is that long.</source>
        <translation>Prüfen Sie, ob das ein Token ist: So lang ist keines.</translation>
    </message>
    <message>
        <source>This is a token in JSON serialization, or some other JSON; Lanyard reads the compact serialization only.</source>
        <translation>Das ist ein Token in JSON-Serialisierung oder anderes JSON; Lanyard liest nur die kompakte Serialisierung.</translation>
    </message>
    <message>
        <source>If the JSON holds a token (such as a member access_token), copy only its value.</source>
        <translation>Wenn das JSON ein Token enthält (etwa ein Feld access_token), kopieren Sie nur dessen Wert.</translation>
    </message>
    <message>
        <source>Other text stands before the token, which begins at octet %1.</source>
        <translation>Vor dem Token steht anderer Text; es beginnt bei Oktett %1.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Lassen Sie Wörter wie „Bearer“ oder „token:“, Anführungszeichen und Leerzeichen weg.</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE): it has five parts, and only its recipient can read it.</source>
        <translation>Das ist ein verschlüsseltes Token (JWE): Es hat fünf Teile, und nur sein Empfänger kann es lesen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token.</source>
        <translation>Bitten Sie den Aussteller um ein signiertes Token.</translation>
    </message>
    <message>
        <source>This is no JSON Web Token: it has no dots. It may be a token that only its server can read, such as a cBioPortal data access token.</source>
        <translation>Das ist kein JSON Web Token: Es hat keine Punkte. Vielleicht ist es ein Token, das nur sein Server lesen kann, etwa ein Datenzugriffstoken von cBioPortal.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this text has %1.</source>
        <translation>Ein signiertes Token hat drei Teile mit Punkten dazwischen; dieser Text hat %1.</translation>
    </message>
    <message>
        <source>The header, the first part of the token, is empty.</source>
        <translation>Der Header, der erste Teil des Tokens, ist leer.</translation>
    </message>
    <message>
        <source>header (first part)</source>
        <translation>Header (erster Teil)</translation>
    </message>
    <message>
        <source>payload (second part)</source>
        <translation>Inhalt (zweiter Teil)</translation>
    </message>
    <message>
        <source>signature (third part)</source>
        <translation>Signatur (dritter Teil)</translation>
    </message>
    <message>
        <source>White space or a line break stands in the %1, at octet %2.</source>
        <translation>%1: Bei Oktett %2 steht Leerraum oder ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The %1 has base64 padding (“=”), at octet %2; a token has none.</source>
        <translation>%1: Bei Oktett %2 stehen base64-Füllzeichen („=“); ein Token hat keine.</translation>
    </message>
    <message>
        <source>The %1 has a character that is not base64url, at octet %2 of the token.</source>
        <translation>%1: Bei Oktett %2 des Tokens steht ein Zeichen, das nicht zu base64url gehört.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle of a base64url group, at octet %2: something is missing, or one character too many.</source>
        <translation>%1: Bei Oktett %2 endet dieser Teil mitten in einer base64url-Gruppe; es fehlt etwas, oder ein Zeichen ist zu viel.</translation>
    </message>
    <message>
        <source>The last character of the %1, at octet %2, is not what base64url writes there: the token was changed or cut off.</source>
        <translation>%1: Das letzte Zeichen, bei Oktett %2, ist nicht das, was base64url dort schreibt; das Token wurde verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>White space stands between the parts of this text, so it is more than one token, or one with something else beside it.</source>
        <translation>Zwischen den Teilen dieses Textes steht Leerraum, daher ist er mehr als ein Token, oder eines mit etwas anderem daneben.</translation>
    </message>
    <message>
        <source>Give one token alone.</source>
        <translation>Geben Sie nur ein einzelnes Token an.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompareStrip</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>Token wählen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Compared w&amp;ith</source>
        <translation>Verglichen &amp;mit</translation>
    </message>
    <message>
        <source>A token from the clipboard</source>
        <translation>Ein Token aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Its issuer answers slowly.</source>
        <translation>Sein Aussteller antwortet langsam.</translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n weggefallen</numerusform>
            <numerusform>%n weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Says which roles this token has gained and lost. Nothing of the other token is kept.</source>
        <translation>Sagt, welche Rollen bei diesem Token hinzugekommen und weggefallen sind. Vom anderen Token wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Neither token holds a role at this path.</source>
        <translation>Keines der beiden Tokens enthält an diesem Pfad eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained, nothing lost: %n the same.</source>
        <translation>
            <numerusform>Nichts hinzugekommen, nichts weggefallen: %n gleich.</numerusform>
            <numerusform>Nichts hinzugekommen, nichts weggefallen: %n gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile before %1, %2</source>
        <comment>date, time of day</comment>
        <translation>Dieses Profil vor dem %1, %2</translation>
    </message>
    <message>
        <source>The roles of this profile are the same since %1, when Lanyard first saw them.</source>
        <translation>Die Rollen dieses Profils sind unverändert, seit Lanyard sie am %1 zum ersten Mal sah.</translation>
    </message>
    <message>
        <source>No earlier token of this profile is remembered.</source>
        <translation>Von diesem Profil ist kein früheres Token bekannt.</translation>
    </message>
    <message>
        <source>Asking for the other profile’s token</source>
        <translation>Das Token des anderen Profils wird geholt</translation>
    </message>
</context>
<context>
    <name>lanyard::CompleteCommand</name>
    <message>
        <source>For the shells&apos; completion scripts: what may stand at the end of these words</source>
        <translation>Für die Vervollständigung der Shells: was am Ende dieser Wörter stehen kann</translation>
    </message>
</context>
<context>
    <name>lanyard::Console</name>
    <message>
        <source>%1 Type “%2” to agree:</source>
        <translation>%1 Geben Sie „%2“ ein, um zuzustimmen:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name the file that the portal handed out, or - for standard input.</source>
        <translation>Nennen Sie die Datei, die das Portal ausgegeben hat, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Das Ergebnis ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Make room, or write it somewhere else.</source>
        <translation>Schaffen Sie Platz, oder schreiben Sie es anderswohin.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialCommand</name>
    <message>
        <source>“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.</source>
        <translation>„%1“ ist von der Art %2, die keine Liste von Tokens führt, die Lanyard kennt.</translation>
    </message>
    <message>
        <source>lanyard status &apos;%1&apos; tells of the credential that Lanyard holds.</source>
        <translation>lanyard status &apos;%1&apos; zeigt den Zugangsnachweis, den Lanyard hat.</translation>
    </message>
    <message>
        <source>To a token, openBIS shows only that token. All of yours: --user NAME</source>
        <translation>openBIS zeigt mit einem Token nur dieses selbst. Alle Ihre Tokens: --user NAME</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet: %1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>kein Ende angegeben</translation>
    </message>
    <message>
        <source>the one that Lanyard holds</source>
        <translation>das Token, das Lanyard hat</translation>
    </message>
    <message>
        <source>Not due yet: the token %1 is good for longer than openBIS&apos;s time of warning.</source>
        <translation>Noch nicht fällig: Das Token %1 gilt länger als die Warnzeit von openBIS.</translation>
    </message>
    <message>
        <source>The portal made the token %1. It is kept in: %2.</source>
        <translation>Das Portal hat das Token %1 erstellt. Es liegt in: %2.</translation>
    </message>
    <message>
        <source>The portal made the token %1 for %2. It is kept nowhere: hand it over.</source>
        <translation>Das Portal hat das Token %1 für %2 erstellt. Es wird nirgends aufbewahrt: Geben Sie es weiter.</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Endet: %1</translation>
    </message>
    <message>
        <source>The portal takes it, and no longer has the one before it, %1.</source>
        <translation>Das Portal nimmt es an, und das vorherige, %1, hat es nicht mehr.</translation>
    </message>
    <message>
        <source>Deleted at the portal: it was the one that Lanyard holds.</source>
        <translation>Beim Portal gelöscht: Es war das Token, das Lanyard hat.</translation>
    </message>
    <message>
        <source>Deleted at the portal.</source>
        <translation>Beim Portal gelöscht.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list of long-lived tokens</source>
        <translation>Die Liste langlebiger Tokens, die das Portal selbst führt</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS: wessen Passwort oder Sitzungstoken auf Nachfrage oder über die Standardeingabe kommt</translation>
    </message>
    <message>
        <source>The tokens that the portal has of you; never the secrets</source>
        <translation>Die Tokens, die das Portal von Ihnen hat; nie die Geheimnisse</translation>
    </message>
    <message>
        <source>Have the portal make another one, and keep that</source>
        <translation>Das Portal ein weiteres erstellen lassen und dieses behalten</translation>
    </message>
    <message>
        <source>The same, and delete the one before it when the new one works</source>
        <translation>Ebenso, und das vorherige löschen, wenn das neue funktioniert</translation>
    </message>
    <message>
        <source>openBIS: the name of what uses the token; its tokens share one session</source>
        <translation>openBIS: der Name dessen, was das Token verwendet; seine Tokens teilen sich eine Sitzung</translation>
    </message>
    <message>
        <source>openBIS: how long; else as long as the server allows</source>
        <translation>openBIS: wie lange; sonst so lange, wie der Server erlaubt</translation>
    </message>
    <message>
        <source>openBIS, for instance administrators: print one for another user</source>
        <translation>openBIS, für die Instanz-Administration: eines für eine andere Person ausgeben</translation>
    </message>
    <message>
        <source>Delete one at the portal</source>
        <translation>Eines beim Portal löschen</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>Wie die Liste es nennt</translation>
    </message>
    <message>
        <source>Why, for portals that want to be told</source>
        <translation>Für Portale, die einen verlangen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>%1 makes a token for “%2” only when you are an instance administrator there. Whoever has the token acts as “%2”.</source>
        <translation>%1 erstellt ein Token für „%2“ nur, wenn Sie dort zur Instanz-Administration gehören. Wer das Token hat, handelt als „%2“.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialExchange</name>
    <message>
        <source>“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.</source>
        <translation>„%1“ nennt keinen Aussteller, daher kann Lanyard Sie dafür nicht anmelden und keine Zugriffstokens holen.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Fügen Sie das Profil mit --issuer und --client-id hinzu, oder übernehmen Sie eine Token-Datei mit lanyard import.</translation>
    </message>
    <message>
        <source>%1 has replaced the credential of “%2”, and the new one could not be stored: %3 It is in this program&apos;s memory only.</source>
        <translation>%1 hat den Zugangsnachweis von „%2“ ersetzt, aber der neue ließ sich nicht speichern: %3 Er ist nur im Arbeitsspeicher dieses Programms.</translation>
    </message>
    <message>
        <source>While this program runs: make the vault ready, then try again. A program that ends loses it; then sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Solange dieses Programm läuft: Machen Sie den Tresor bereit, und versuchen Sie es dann erneut. Endet das Programm, geht er verloren; dann melden Sie sich neu an: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 answered with tokens of another person or client. They were not used, and not stored.</source>
        <translation>%1 hat mit Tokens einer anderen Person oder eines anderen Clients geantwortet. Sie wurden nicht verwendet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again, and tell the provider&apos;s administrator.</source>
        <translation>Melden Sie sich neu an, und sagen Sie es der Administration des Anbieters.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and Lanyard itself used it on %2: that refresh was interrupted before the new credential arrived. The whole session has been ended.</source>
        <translation>Bei %1 lässt sich dieser Zugangsnachweis nur einmal verwenden, und Lanyard selbst hat ihn am %2 verwendet: Dieses Auffrischen wurde unterbrochen, bevor der neue Zugangsnachweis ankam. Die ganze Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Melden Sie sich neu an: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Try again. If %1 then says that the credential was used before, the new one was lost on its way: sign in again.</source>
        <translation>Versuchen Sie es erneut. Wenn %1 dann sagt, dass der Zugangsnachweis schon verwendet wurde, ging der neue unterwegs verloren: Melden Sie sich neu an.</translation>
    </message>
    <message numerus="yes">
        <source>Lanyard last used it %n days ago.</source>
        <translation>
            <numerusform>Lanyard hat ihn zuletzt vor %n Tag verwendet.</numerusform>
            <numerusform>Lanyard hat ihn zuletzt vor %n Tagen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made it itself, and it lives there until it ends.</source>
        <translation>%1 hat es selbst erstellt, und dort gilt es bis zu seinem Ende weiter.</translation>
    </message>
    <message>
        <source>Delete it on the portal&apos;s page.</source>
        <translation>Löschen Sie es auf der Seite des Portals.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>It is a signing key, which nothing revokes: what it has signed holds until its own end.</source>
        <translation>Es ist ein Signierschlüssel, den nichts widerruft: Was er signiert hat, gilt bis zu seinem eigenen Ende.</translation>
    </message>
    <message>
        <source>Let the server&apos;s administrator set another key if it may be in other hands.</source>
        <translation>Lassen Sie die Administration des Servers einen anderen Schlüssel setzen, wenn er in fremden Händen sein kann.</translation>
    </message>
    <message>
        <source>It was made for the portal&apos;s own client “%1”, in whose name Lanyard cannot revoke it.</source>
        <translation>Er wurde für den portaleigenen Client „%1“ ausgestellt, in dessen Namen Lanyard ihn nicht widerrufen kann.</translation>
    </message>
    <message>
        <source>End it in your account page at the issuer, or ask the portal&apos;s administrator.</source>
        <translation>Beenden Sie ihn auf Ihrer Kontoseite beim Aussteller, oder bitten Sie die Administration des Portals darum.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only. Lanyard gave it out on %2, for a test or a program, and a portal that is shown it uses it up. The whole session has been ended.</source>
        <translation>Bei %1 lässt sich dieser Zugangsnachweis nur einmal verwenden. Lanyard hat ihn am %2 herausgegeben, für einen Test oder ein Programm, und ein Portal, dem er gezeigt wird, verbraucht ihn. Die ganze Sitzung wurde beendet.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialIndex</name>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of stored credentials %1 could not be locked.</source>
        <translation>Die Liste der gespeicherten Zugangsnachweise %1 ließ sich nicht sperren.</translation>
    </message>
    <message>
        <source>The list of stored credentials could not be written to %1: %2.</source>
        <translation>Die Liste der gespeicherten Zugangsnachweise ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialLife</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Fine for %1</source>
        <translation>Gut, noch %1</translation>
    </message>
    <message>
        <source>Fine, no date known</source>
        <translation>Gut, kein Datum bekannt</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Nur noch %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialList</name>
    <message>
        <source>You deleted it at the portal.</source>
        <translation>Sie haben es beim Portal gelöscht.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialModel</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1, Token %2</translation>
    </message>
    <message>
        <source>Lanyard on this computer holds it.</source>
        <translation>Es liegt bei Lanyard auf diesem Computer.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Gilt: %1 bis %2.</translation>
    </message>
    <message>
        <source>Valid to %1.</source>
        <translation>Gilt bis: %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt verwendet: %1.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Es steht für %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, auf diesem Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Kein Datum bekannt</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRenewal</name>
    <message>
        <source>%1 made the token %2, and it could not be stored: %3</source>
        <translation>%1 hat das Token %2 erstellt, aber es ließ sich nicht speichern: %3</translation>
    </message>
    <message>
        <source>It is stored, and could not be tried: %1 The one before it was not deleted.</source>
        <translation>Es ist gespeichert, ließ sich aber nicht ausprobieren: %1 Das vorherige wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Replaced by a newer one.</source>
        <translation>Durch ein neueres ersetzt.</translation>
    </message>
    <message>
        <source>The one before it is still at the portal: %1</source>
        <translation>Das vorherige ist noch beim Portal: %1</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it, nor the one before it. The new one is stored.</source>
        <translation>%1 hat ein Token erstellt, nimmt es aber nicht an, und das vorherige auch nicht. Das neue ist gespeichert.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; findet den Grund heraus.</translation>
    </message>
    <message>
        <source>The portal does not take it.</source>
        <translation>Das Portal nimmt es nicht an.</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it. The one before it still works, and is kept.</source>
        <translation>%1 hat ein Token erstellt, nimmt es aber nicht an. Das vorherige funktioniert noch und wurde behalten.</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator.</source>
        <translation>Sagen Sie es der Administration des Portals.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRules</name>
    <message>
        <source>Sign in again, or fetch a new token file from the portal and take it in.</source>
        <translation>Melden Sie sich neu an, oder holen Sie beim Portal eine neue Token-Datei und übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>Das Portal lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>Es gibt nichts, was dem Portal gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>There is no token for this portal yet</source>
        <translation>Für dieses Portal gibt es noch kein Token</translation>
    </message>
    <message>
        <source>The token cannot be read from where it is kept</source>
        <translation>Das Token lässt sich dort, wo es liegt, nicht lesen</translation>
    </message>
    <message>
        <source>Something was pasted along with the token</source>
        <translation>Mit dem Token wurde noch etwas anderes eingefügt</translation>
    </message>
    <message>
        <source>This is no whole token: it was cut, or something was mixed in</source>
        <translation>Das ist kein ganzes Token: Es wurde abgeschnitten, oder etwas ist hineingeraten</translation>
    </message>
    <message>
        <source>Send the token alone, without “token:”, “Bearer” or blanks around it.</source>
        <translation>Senden Sie das Token allein, ohne „token:“, „Bearer“ oder Leerzeichen darum.</translation>
    </message>
    <message>
        <source>Fetch it from the portal again, and take the file in as it is.</source>
        <translation>Holen Sie es noch einmal beim Portal, und übernehmen Sie die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>An access token is sent where the offline token belongs</source>
        <translation>Ein Zugriffstoken wird gesendet, wo das Offline-Token hingehört</translation>
    </message>
    <message>
        <source>The token that is sent calls itself “%1”.</source>
        <translation>Das gesendete Token nennt sich „%1“.</translation>
    </message>
    <message>
        <source>Let the profile send the offline token: a cBioPortal exchanges it by itself.</source>
        <translation>Lassen Sie das Profil das Offline-Token senden: Ein cBioPortal tauscht es selbst ein.</translation>
    </message>
    <message>
        <source>Take in the offline token that the portal hands out, not an access token.</source>
        <translation>Übernehmen Sie das Offline-Token, das das Portal ausgibt, kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The credential ends with the browser&apos;s session</source>
        <translation>Der Zugangsnachweis endet mit der Sitzung des Browsers</translation>
    </message>
    <message>
        <source>It is an ordinary one: it calls itself “%1”, not “Offline”.</source>
        <translation>Er ist ein gewöhnlicher: Er nennt sich „%1“, nicht „Offline“.</translation>
    </message>
    <message>
        <source>It works now, and dies when the session at the issuer has been idle, often within half an hour.</source>
        <translation>Jetzt funktioniert er, aber er endet, sobald die Sitzung beim Aussteller eine Zeit lang ungenutzt war, oft schon nach einer halben Stunde.</translation>
    </message>
    <message>
        <source>Sign in with the scope offline_access among the profile&apos;s scopes.</source>
        <translation>Melden Sie sich mit offline_access unter den Scopes des Profils an.</translation>
    </message>
    <message>
        <source>The portal hands out a kind of token that it does not take itself</source>
        <translation>Das Portal gibt eine Art von Token aus, die es selbst nicht annimmt</translation>
    </message>
    <message>
        <source>The token is one of the method “jwt”: signed by the portal alone, without an issuer.</source>
        <translation>Das Token ist eines der Methode „jwt“: allein vom Portal signiert, ohne Aussteller.</translation>
    </message>
    <message>
        <source>cBioPortal 6.4.5 and later give such tokens out and accept none of them.</source>
        <translation>cBioPortal 6.4.5 und neuer gibt solche Tokens aus und nimmt keines davon an.</translation>
    </message>
    <message>
        <source>Set the method to oauth2, or to uuid where no Keycloak is there, and restart the portal.</source>
        <translation>Setzen Sie die Methode auf oauth2, oder auf uuid, wo kein Keycloak da ist, und starten Sie das Portal neu.</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>Das Token wurde anderswo ausgestellt</translation>
    </message>
    <message>
        <source>The token says %1.</source>
        <translation>Das Token sagt %1.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>Das Profil sagt %1.</translation>
    </message>
    <message>
        <source>The token has ended</source>
        <translation>Das Token gilt nicht mehr</translation>
    </message>
    <message>
        <source>It was good until %1.</source>
        <translation>Es galt bis %1.</translation>
    </message>
    <message>
        <source>There are no access tokens for the portal.</source>
        <translation>Für das Portal gibt es keine Zugriffstokens.</translation>
    </message>
    <message>
        <source>The credential was used twice, and its session was ended for it</source>
        <translation>Der Zugangsnachweis wurde zweimal verwendet, und deshalb wurde seine Sitzung beendet</translation>
    </message>
    <message>
        <source>An older copy of the credential was used again, and its session was ended for it</source>
        <translation>Eine ältere Kopie des Zugangsnachweises wurde noch einmal verwendet, und deshalb wurde seine Sitzung beendet</translation>
    </message>
    <message>
        <source>The time of the credential is over</source>
        <translation>Die Zeit des Zugangsnachweises ist um</translation>
    </message>
    <message>
        <source>Your account is disabled at %1</source>
        <translation>Ihr Konto bei %1 ist gesperrt</translation>
    </message>
    <message>
        <source>%1 no longer knows the credential</source>
        <translation>%1 kennt den Zugangsnachweis nicht mehr</translation>
    </message>
    <message>
        <source>The credential was made for another client</source>
        <translation>Der Zugangsnachweis wurde für einen anderen Client ausgestellt</translation>
    </message>
    <message>
        <source>%1 does not take the profile&apos;s client as it is set up</source>
        <translation>%1 nimmt den Client des Profils so, wie er eingerichtet ist, nicht an</translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation>%1 hat kein Zugriffstoken ausgegeben</translation>
    </message>
    <message>
        <source>The issuer lets a credential be used once, and this portal uses it with every request</source>
        <translation>Beim Aussteller lässt sich ein Zugangsnachweis nur einmal verwenden, und dieses Portal verwendet ihn bei jeder Anfrage</translation>
    </message>
    <message>
        <source>The token says that each use replaces it.</source>
        <translation>Das Token sagt, dass jede Verwendung es ersetzt.</translation>
    </message>
    <message>
        <source>A cBioPortal exchanges it for each request and throws the replacement away.</source>
        <translation>Ein cBioPortal tauscht es bei jeder Anfrage ein und wirft den Ersatz weg.</translation>
    </message>
    <message>
        <source>Lanyard did not ask the portal, because that would use it up.</source>
        <translation>Lanyard hat das Portal nicht gefragt, weil das ihn verbrauchen würde.</translation>
    </message>
    <message>
        <source>The first request works, every further one is refused, and the credential is dead.</source>
        <translation>Die erste Anfrage gelingt, jede weitere wird abgelehnt, und der Zugangsnachweis ist tot.</translation>
    </message>
    <message>
        <source>Switch off “Revoke Refresh Token” in the realm, under Realm settings, Tokens; or give the portal a realm of its own. Then sign in again.</source>
        <translation>Schalten Sie „Revoke Refresh Token“ im Realm aus, unter Realm settings, Tokens; oder geben Sie dem Portal einen eigenen Realm. Melden Sie sich danach neu an.</translation>
    </message>
    <message>
        <source>%1 gives an access token for the credential.</source>
        <translation>%1 gibt für den Zugangsnachweis ein Zugriffstoken aus.</translation>
    </message>
    <message>
        <source>The access token does not say whom it belongs to: “sub” is missing.</source>
        <translation>Das Zugriffstoken sagt nicht, wem es gehört: „sub“ fehlt.</translation>
    </message>
    <message>
        <source>The portal finds nobody in it and refuses every request.</source>
        <translation>Das Portal findet niemanden darin und lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>The access token does not say who you are</source>
        <translation>Das Zugriffstoken sagt nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>Add the client scope “basic” to the client %1 as a default one. Keycloak has put “sub” there since version 25; the portal&apos;s older documentation takes it away.</source>
        <translation>Fügen Sie dem Client %1 den Client-Scope „basic“ als „default“ hinzu. Keycloak legt „sub“ seit Version 25 dort ab; die ältere Dokumentation des Portals entfernt ihn.</translation>
    </message>
    <message>
        <source>The access token holds almost nothing</source>
        <translation>Das Zugriffstoken enthält fast nichts</translation>
    </message>
    <message>
        <source>It holds no roles either.</source>
        <translation>Es enthält auch keine Rollen.</translation>
    </message>
    <message>
        <source>Switch off “Always use lightweight access token” in the advanced settings of the client %1.</source>
        <translation>Schalten Sie „Always use lightweight access token“ in den erweiterten Einstellungen des Clients %1 aus.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsController</name>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>openBIS %1 answers.</source>
        <translation>openBIS %1 antwortet.</translation>
    </message>
    <message>
        <source>It says that it makes no personal access tokens.</source>
        <translation>Es sagt, dass es keine persönlichen Zugriffstokens erstellt.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard wartet nicht länger.</translation>
    </message>
    <message>
        <source>The portal may have done it all the same: look at the list again.</source>
        <translation>Das Portal kann es trotzdem getan haben: Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The portal no longer has that token.</source>
        <translation>Das Portal hat dieses Token nicht mehr.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>%1 ist für %2 erstellt</translation>
    </message>
    <message>
        <source>%1 is made and kept on this computer</source>
        <translation>%1 ist erstellt und liegt auf diesem Computer</translation>
    </message>
    <message>
        <source>The one that is there is good for longer than the portal’s time of warning.</source>
        <translation>Das vorhandene gilt länger als die Warnzeit des Portals.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Es endet: %1.</translation>
    </message>
    <message>
        <source>The portal states no end.</source>
        <translation>Das Portal gibt kein Ende an.</translation>
    </message>
    <message>
        <source>The portal no longer has the one before it.</source>
        <translation>Das Portal hat das vorherige nicht mehr.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsPage</name>
    <message>
        <source>Asking whether %1 is there</source>
        <translation>Prüfung, ob %1 da ist</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>%1 makes a token</source>
        <translation>%1 erstellt ein Token</translation>
    </message>
    <message>
        <source>%1 renews the token</source>
        <translation>%1 erneuert das Token</translation>
    </message>
    <message>
        <source>%1 deletes the token</source>
        <translation>%1 löscht das Token</translation>
    </message>
    <message>
        <source>Asking %1 for your tokens</source>
        <translation>%1 wird nach Ihren Tokens gefragt</translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation>Portal fragen</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Your tokens at the portal</source>
        <translation>Ihre Tokens beim Portal</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Session &amp;name</source>
        <translation>Sitzungs&amp;name</translation>
    </message>
    <message>
        <source>What uses the token: one name per program. Tokens of one name share one session there.</source>
        <translation>Was das Token verwendet: ein Name pro Programm. Tokens desselben Namens teilen sich dort eine Sitzung.</translation>
    </message>
    <message>
        <source>&amp;Valid for days</source>
        <translation>&amp;Gültigkeit in Tagen</translation>
    </message>
    <message>
        <source>&amp;For another user</source>
        <translation>&amp;Für eine andere Person</translation>
    </message>
    <message>
        <source>Empty: for yourself. Only an instance administrator may; Lanyard does not keep such a token.</source>
        <translation>Leer: für Sie selbst. Nur eine Instanz-Administration darf das; Lanyard bewahrt ein solches Token nicht auf.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Ein Token erstellen</translation>
    </message>
    <message>
        <source>Hand this token over now</source>
        <translation>Geben Sie dieses Token jetzt weiter</translation>
    </message>
    <message>
        <source>It was made for somebody else. Lanyard keeps it nowhere and cannot show it again; when it gets lost, delete it and make another one.</source>
        <translation>Es wurde für jemand anderen erstellt. Lanyard bewahrt es nirgends auf und kann es nicht noch einmal zeigen; geht es verloren, löschen Sie es und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Make another token?</source>
        <translation>Noch ein Token erstellen?</translation>
    </message>
    <message>
        <source>Lanyard on this computer uses it. Whatever sends it to %1 afterwards is refused.</source>
        <translation>Lanyard auf diesem Computer verwendet es. Was es danach an %1 sendet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Whatever still sends it to %1 is refused from then on.</source>
        <translation>Was es dann noch an %1 sendet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>%1 keeps it in its records.</source>
        <translation>%1 bewahrt ihn in seinen Aufzeichnungen auf.</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 antwortet langsam.</translation>
    </message>
    <message>
        <source>One token at %1. The secret itself is not shown.</source>
        <translation>Ein Token bei %1. Das Geheimnis selbst wird nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens at %1. The secrets themselves are not shown.</source>
        <translation>
            <numerusform>%n Token bei %1. Das Geheimnis selbst wird nicht gezeigt.</numerusform>
            <numerusform>%n Tokens bei %1. Die Geheimnisse selbst werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet. %1 keeps the list; Lanyard shows no secret of it.</source>
        <translation>Noch nicht gefragt. %1 führt die Liste; Lanyard zeigt kein Geheimnis daraus.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 shows the list to who signs in there.</source>
        <translation>%1 zeigt die Liste denen, die sich dort anmelden.</translation>
    </message>
    <message>
        <source>To make, renew or delete a token, sign in to %1</source>
        <translation>Um ein Token zu erstellen, zu erneuern oder zu löschen, melden Sie sich bei %1 an</translation>
    </message>
    <message>
        <source>A token itself may not do that, and shows no other token than itself. Your password goes to %1 and is kept nowhere.</source>
        <translation>Ein Token selbst darf das nicht und zeigt kein anderes Token als sich selbst. Ihr Passwort geht an %1 und wird nirgends aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cuts what is longer.</source>
        <translation>
            <numerusform>%1 erlaubt höchstens %n Tag und kürzt, was länger ist.</numerusform>
            <numerusform>%1 erlaubt höchstens %n Tage und kürzt, was länger ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as long as %1 allows.</source>
        <translation>Leer: so lange, wie %1 erlaubt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Nicht erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n seconds</source>
        <translation>
            <numerusform>Für %n Sekunde kopieren</numerusform>
            <numerusform>Für %n Sekunden kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DateWords</name>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of day is written: the letters of QLocale::toString, text of your own between single quotes</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time of day with its seconds is written</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a day of this year with its weekday is written</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <extracomment>A day, such as “Thursday 26 November”, and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanyard::DecodeCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation>Nennen Sie eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>Die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>No key was named: --issuer, --jwks or --key says where to find one.</source>
        <translation>Kein Schlüssel wurde genannt: --issuer, --jwks oder --key sagt, wo einer zu finden ist.</translation>
    </message>
    <message>
        <source>The address of the key set</source>
        <translation>Die Adresse des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Claims:</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Ausgestellt: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Endet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Content: %n bytes that are no claims.</source>
        <translation>
            <numerusform>Inhalt: %n Byte, das keine Claims darstellt.</numerusform>
            <numerusform>Inhalt: %n Bytes, die keine Claims sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: %1. %2</source>
        <translation>Signatur: %1. %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>The signature was not verified: %1</source>
        <translation>Die Signatur wurde nicht geprüft: %1</translation>
    </message>
    <message>
        <source>What stands in the token is shown, not proved.</source>
        <translation>Was im Token steht, wird gezeigt, ist aber nicht bewiesen.</translation>
    </message>
    <message>
        <source>The signature is good; the token is not.</source>
        <translation>Die Signatur ist gut; das Token ist es nicht.</translation>
    </message>
    <message>
        <source>Header, claims and signature of any token</source>
        <translation>Header, Claims und Signatur eines beliebigen Tokens</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Eine Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Address or file of a published key set</source>
        <translation>Adresse oder Datei eines veröffentlichten Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Your own key: PEM, JWK, JWK set, or a raw secret</source>
        <translation>Ihr eigener Schlüssel: PEM, JWK, JWK-Satz oder ein rohes Geheimnis</translation>
    </message>
    <message>
        <source>The issuer that the token should come from</source>
        <translation>Der Aussteller, von dem das Token kommen soll</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Der Name der Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, as no token and no key is.</source>
        <translation>%1 ist größer als 1 MiB; so groß ist kein Token und kein Schlüssel.</translation>
    </message>
    <message>
        <source>Use https://, or a key set in a file that you trust: --jwks FILE</source>
        <translation>Verwenden Sie https://, oder einen Schlüsselsatz in einer Datei, der Sie vertrauen: --jwks FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DesktopBrowser</name>
    <message>
        <source>No browser could be started on this computer.</source>
        <translation>Auf diesem Computer ließ sich kein Browser starten.</translation>
    </message>
    <message>
        <source>Copy the address into a browser yourself, or set BROWSER to the command that starts one.</source>
        <translation>Kopieren Sie die Adresse selbst in einen Browser, oder setzen Sie BROWSER auf den Befehl, der einen startet.</translation>
    </message>
</context>
<context>
    <name>lanyard::DeviceAuthorization</name>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>Die Anmeldung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Melden Sie sich neu an, wann Sie möchten.</translation>
    </message>
    <message>
        <source>%1 offers no sign-in with a code.</source>
        <translation>%1 bietet keine Anmeldung mit einem Code.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Melden Sie sich mit dem Browser auf diesem Computer an.</translation>
    </message>
    <message>
        <source>%1 names no safe address at which you could enter the code.</source>
        <translation>%1 nennt keine sichere Adresse, an der Sie den Code eingeben könnten.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, and tell the provider&apos;s administrator.</source>
        <translation>Melden Sie sich mit dem Browser auf diesem Computer an, und sagen Sie es der Administration des Anbieters.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorCommand</name>
    <message>
        <source>  What it causes: %1</source>
        <translation>  Was daraus folgt: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Wer es tun kann: %1</translation>
    </message>
    <message>
        <source>The doctor reads the settings of a cBioPortal.</source>
        <translation>Die Diagnose liest die Einstellungen eines cBioPortal.</translation>
    </message>
    <message>
        <source>Hold a token against a serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</source>
        <translation>Prüfen Sie ein Token anhand einer serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</translation>
    </message>
    <message>
        <source>Asking the issuer and the portal. This takes some seconds and changes nothing …</source>
        <translation>Aussteller und Portal werden gefragt. Das dauert einige Sekunden und ändert nichts …</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch:</source>
        <translation>Die berichtigten Zeilen, als Patch:</translation>
    </message>
    <message>
        <source>Find out why the portal refuses, and who can mend it</source>
        <translation>Herausfinden, warum das Portal ablehnt und wer es beheben kann</translation>
    </message>
    <message>
        <source>The portal&apos;s application.properties, portal.properties or compose file</source>
        <translation>Die Datei application.properties, portal.properties oder die Compose-Datei des Portals</translation>
    </message>
    <message>
        <source>Examine the token in this file (- for standard input) in place of the stored one, as an administrator does with a user&apos;s token file; it is not stored</source>
        <translation>Statt des gespeicherten das Token in dieser Datei untersuchen (- für die Standardeingabe), wie es die Administration mit der Token-Datei einer Person tut; es wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Write it to a file that ends in .md, .html or .json, to be handed on</source>
        <translation>In eine Datei schreiben, die auf .md, .html oder .json endet, zum Weitergeben</translation>
    </message>
    <message>
        <source>Put your name or e-mail address into the report</source>
        <translation>Ihren Namen oder Ihre E-Mail-Adresse in den Bericht aufnehmen</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorController</name>
    <message>
        <source>Checked today at %1, in %2.</source>
        <translation>Heute um %1 geprüft, in %2.</translation>
    </message>
    <message>
        <source>Checked on %1 at %2, in %3.</source>
        <translation>Am %1 um %2 geprüft, in %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>Für die &amp;Administration kopieren</translation>
    </message>
    <message>
        <source>Check a settings &amp;file…</source>
        <translation>Einstellungs&amp;datei prüfen…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>&amp;Put my e-mail address into the report</source>
        <translation>Meine &amp;E-Mail-Adresse in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Lanyard looked at your token and at what %1 does with it, and found nothing that keeps anything closed.</source>
        <translation>Lanyard hat geprüft, was in Ihrem Token steht und was %1 damit macht, und nichts gefunden, was etwas verschlossen hält.</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch</source>
        <translation>Die berichtigten Zeilen, als Patch</translation>
    </message>
    <message>
        <source>&amp;Save report as…</source>
        <translation>Bericht &amp;speichern unter…</translation>
    </message>
    <message>
        <source>The report never holds a token or a signature.</source>
        <translation>Der Bericht enthält nie ein Token oder eine Signatur.</translation>
    </message>
    <message>
        <source>Check a settings file</source>
        <translation>Einstellungsdatei prüfen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text for a mail or an issue (*.md)</source>
        <translation>Text für eine Mail oder ein Issue (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Asking %1 and %2</source>
        <translation>%1 und %2 werden gefragt</translation>
    </message>
    <message>
        <source>A host that does not answer takes up to half a minute.</source>
        <translation>Ein Host, der nicht antwortet, braucht bis zu einer halben Minute.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>A check takes some seconds and changes nothing.</source>
        <translation>Eine Prüfung dauert einige Sekunden und ändert nichts.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The portal was not asked</source>
        <translation>Das Portal wurde nicht gefragt</translation>
    </message>
    <message>
        <source>This realm lets a credential be used once, and a question to %1 would use it up. So Lanyard looked at the token and at the issuer alone.</source>
        <translation>In diesem Realm lässt sich ein Zugangsnachweis nur einmal verwenden, und eine Frage an %1 würde ihn verbrauchen. Darum hat Lanyard nur das Token und den Aussteller geprüft.</translation>
    </message>
    <message>
        <source>With application.properties, or the compose file that starts the portal, Lanyard names the lines to change. It stays on this computer, and its secrets are not shown.</source>
        <translation>Mit application.properties oder der Compose-Datei, die das Portal startet, nennt Lanyard die Zeilen, die zu ändern sind. Sie bleibt auf diesem Computer, und ihre Geheimnisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Settings of the portal: %1</source>
        <translation>Einstellungen des Portals: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are read. What is wrong with them stands among the findings.</source>
        <translation>
            <numerusform>%n Einstellung ist gelesen. Was daran falsch ist, steht bei den Befunden.</numerusform>
            <numerusform>%n Einstellungen sind gelesen. Was daran falsch ist, steht bei den Befunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Take in a token file</source>
        <translation>Token-Datei übernehmen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>The portal’s settings (*.properties *.yml *.yaml)</source>
        <translation>Die Einstellungen des Portals (*.properties *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Do you have the portal’s settings file?</source>
        <translation>Haben Sie die Einstellungsdatei des Portals?</translation>
    </message>
    <message>
        <source>Use this role path</source>
        <translation>Diesen Rollenpfad verwenden</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorReport</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The administrator of %1</source>
        <translation>Die Administration von %1</translation>
    </message>
    <message>
        <source>The administrator of the sign-in service</source>
        <translation>Die Administration des Anmeldedienstes</translation>
    </message>
    <message>
        <source>One thing keeps studies closed</source>
        <translation>Eine Ursache hält Studien verschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep the portal closed</source>
        <translation>
            <numerusform>%n Ursache hält das Portal verschlossen</numerusform>
            <numerusform>%n Ursachen halten das Portal verschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing is closed, but there is something to know</source>
        <translation>Nichts ist verschlossen, es gibt aber Hinweise</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>An das Portal gesendet</translation>
    </message>
    <message>
        <source>a token that Lanyard signed</source>
        <translation>ein Token, das Lanyard signiert hat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 without a token, %2 with it</source>
        <translation>%1 ohne Token, %2 mit Token</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Warum wir das annehmen</translation>
    </message>
    <message>
        <source>What it causes:</source>
        <translation>Was daraus folgt:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Who can do it:</source>
        <translation>Wer es tun kann:</translation>
    </message>
    <message>
        <source>Made by Lanyard. It holds no token and no signature.</source>
        <translation>Von Lanyard erstellt. Enthält kein Token und keine Signatur.</translation>
    </message>
    <message>
        <source>“%1” has an ending that is no kind of report.</source>
        <translation>„%1“ hat eine Endung, die keine Art von Bericht ist.</translation>
    </message>
    <message>
        <source>Let it end in .md, .html or .json.</source>
        <translation>Der Dateiname muss auf .md, .html oder .json enden.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may write.</source>
        <translation>Nennen Sie eine Datei, die Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>lanyard::DownloadWatch</name>
    <message>
        <source>%1 was passed over: it is a link, or cannot be read.</source>
        <translation>%1 wurde übergangen: Es ist ein Link oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is no regular file.</source>
        <translation>%1 wurde übergangen: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is larger than any token.</source>
        <translation>%1 wurde übergangen: Die Datei ist größer als jedes Token.</translation>
    </message>
    <message>
        <source>Nobody waits for the file any more. Nothing was stored.</source>
        <translation>Niemand wartet mehr auf die Datei. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No token file came into %1.</source>
        <translation>In %1 kam keine Token-Datei an.</translation>
    </message>
    <message>
        <source>Fetch it in the browser, and name the file: lanyard import NAME FILE</source>
        <translation>Holen Sie sie im Browser, und nennen Sie die Datei: lanyard import NAME FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DsCredentials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json of the ProteinPaint server.</source>
        <translation>Nennen Sie die serverconfig.json des ProteinPaint-Servers.</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2 at byte %3.</source>
        <translation>%1 ist kein JSON-Objekt: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>The server reads it as strictly: mend it first.</source>
        <translation>Der Server liest sie genauso streng: Berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The settings protect no dataset: there is no dsCredentials.</source>
        <translation>Die Einstellungen schützen keinen Datensatz: Es gibt kein dsCredentials.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json that the server itself reads.</source>
        <translation>Nennen Sie die serverconfig.json, die der Server selbst liest.</translation>
    </message>
</context>
<context>
    <name>lanyard::EncryptedFileStore</name>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Lanyard is asking for the encrypted vault&apos;s passphrase.</source>
        <translation>Lanyard fragt nach der Passphrase des verschlüsselten Tresors.</translation>
    </message>
    <message>
        <source>Type it there, then try again.</source>
        <translation>Geben Sie sie dort ein, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>another Lanyard has been writing it for too long</source>
        <translation>Ein anderes Lanyard schreibt schon zu lange daran</translation>
    </message>
    <message>
        <source>The encrypted vault %1 cannot be read: %2.</source>
        <translation>Der verschlüsselte Tresor %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Make the file readable for you alone, then try again.</source>
        <translation>Machen Sie die Datei für Sie allein lesbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The encrypted vault opens, and holds no list of credentials.</source>
        <translation>Der verschlüsselte Tresor lässt sich öffnen, enthält aber keine Liste von Zugangsnachweisen.</translation>
    </message>
    <message>
        <source>Move the file %1 away and sign in again.</source>
        <translation>Verschieben Sie die Datei %1, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>Das Geschriebene lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>The encrypted vault %1 could not be written: %2.</source>
        <translation>Der verschlüsselte Tresor %1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again. The old vault is as it was.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut. Der alte Tresor ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>lanyard::EndpointAnswer</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 kann im Moment nicht antworten: Die Antwort war %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds. The credential is kept.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut. Der Zugangsnachweis bleibt erhalten.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut. Der Zugangsnachweis bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes. The credential is kept.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Der Zugangsnachweis bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something between Lanyard and the provider may be answering in its place: a proxy, or a network&apos;s login page. The credential is kept.</source>
        <translation>Vielleicht antwortet etwas zwischen Lanyard und dem Anbieter an seiner Stelle: ein Proxy oder die Anmeldeseite eines Netzes. Der Zugangsnachweis bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>lanyard::Examination</name>
    <message>
        <source>The realm of this token lets it be used once: to look at it would end it.</source>
        <translation>Im Realm dieses Tokens lässt es sich nur einmal verwenden: Es zu prüfen würde es beenden.</translation>
    </message>
    <message>
        <source>Ask the person for a report of their own Lanyard: lanyard doctor NAME --report FILE</source>
        <translation>Bitten Sie die Person um einen Bericht ihres eigenen Lanyard: lanyard doctor NAME --report FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::FailureWords</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Grund suchen</translation>
    </message>
</context>
<context>
    <name>lanyard::FileLock</name>
    <message>
        <source>Lanyard cannot make its lock %1: %2.</source>
        <translation>Lanyard kann seine Sperre %1 nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Lanyard may not write its lock %1.</source>
        <translation>Lanyard darf seine Sperre %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>lanyard::FileRules</name>
    <message>
        <source>The portal could not make a token: it does not know the person, or has no limit set</source>
        <translation>Das Portal konnte kein Token erstellen: Es kennt die Person nicht oder hat keine Höchstzahl gesetzt</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal&apos;s table users lacks the person&apos;s e-mail address (users-foreign-key), or dat.uuid.max_number_per_user is not set (uuid-limit-bug). Its settings file can tell the second.</source>
        <translation>Von hier aus lässt sich beides nicht unterscheiden: In der Tabelle users des Portals fehlt die E-Mail-Adresse der Person (users-foreign-key), oder dat.uuid.max_number_per_user ist nicht gesetzt (uuid-limit-bug). Das Zweite kann seine Einstellungsdatei zeigen.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, set dat.method to oauth2, which needs neither. To stay with uuid, set dat.uuid.max_number_per_user to 1 or more, and enter every person by e-mail address into the tables users and authorities.</source>
        <translation>Wo die Anmeldung über Keycloak oder einen anderen Anbieter läuft, setzen Sie dat.method auf oauth2, das beides nicht braucht. Um bei uuid zu bleiben, setzen Sie dat.uuid.max_number_per_user auf 1 oder mehr, und tragen Sie jede Person mit E-Mail-Adresse in die Tabellen users und authorities ein.</translation>
    </message>
    <message>
        <source>The portal could not fetch a token from its issuer</source>
        <translation>Das Portal konnte kein Token von seinem Aussteller holen</translation>
    </message>
    <message>
        <source>Log in to the portal and fetch the token anew, because its page may have been open for too long. If that fails too, check the portal&apos;s client secret and its address of the token endpoint.</source>
        <translation>Melden Sie sich beim Portal an und holen Sie das Token neu, denn vielleicht war seine Seite zu lange offen. Wenn auch das misslingt, prüfen Sie das Client-Geheimnis des Portals und seine Adresse des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>Es gibt nichts, was dem Portal gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>This is an access token, and the portal takes the offline token</source>
        <translation>Das ist ein Zugriffstoken, und das Portal nimmt das Offline-Token an</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>Das Token wurde anderswo ausgestellt</translation>
    </message>
    <message>
        <source>This file holds no whole token</source>
        <translation>Diese Datei enthält kein ganzes Token</translation>
    </message>
</context>
<context>
    <name>lanyard::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Warum wir das annehmen</translation>
    </message>
    <message>
        <source>What it causes</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Wer es tun kann</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Speaks for it: %1</source>
        <translation>Spricht dafür: %1</translation>
    </message>
    <message>
        <source>The line as it is and as it should be</source>
        <translation>Die Zeile, wie sie ist und wie sie sein sollte</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show why, and what to do</source>
        <translation>Zeigen, warum und was zu tun ist</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Einklappen: %1</translation>
    </message>
    <message>
        <source>Show why, and what to do: %1</source>
        <translation>Zeigen, warum und was zu tun ist: %1</translation>
    </message>
    <message>
        <source>For the portal’s administrator</source>
        <translation>Für die Administration des Portals</translation>
    </message>
    <message>
        <source>For the issuer’s administrator</source>
        <translation>Für die Administration des Ausstellers</translation>
    </message>
</context>
<context>
    <name>lanyard::HeaderCommand</name>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS nimmt sein Token in der Anfrage selbst an, nicht in einem Header.</translation>
    </message>
    <message>
        <source>lanyard snippet &apos;%1&apos; shows how a program hands it over.</source>
        <translation>lanyard snippet &apos;%1&apos; zeigt, wie ein Programm es übergibt.</translation>
    </message>
    <message>
        <source>Only a ProteinPaint server has a header of its own for data routes.</source>
        <translation>Nur ein ProteinPaint-Server hat einen eigenen Header für Datenrouten.</translation>
    </message>
    <message>
        <source>Leave out --data-route.</source>
        <translation>Lassen Sie --data-route weg.</translation>
    </message>
    <message>
        <source>Print the whole header, for curl --config -</source>
        <translation>Den ganzen Header ausgeben, für curl --config -</translation>
    </message>
    <message>
        <source>curl-config, plain, or value: what follows the header&apos;s name</source>
        <translation>curl-config, plain oder value: was nach dem Namen des Headers steht</translation>
    </message>
    <message>
        <source>proteinpaint: what a data route takes, which is the token in base64</source>
        <translation>proteinpaint: was eine Datenroute annimmt, nämlich das Token in base64</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpCommand</name>
    <message>
        <source>Topics of lanyard help:</source>
        <translation>Themen von lanyard help:</translation>
    </message>
    <message>
        <source>There is no command and no topic “%1”.</source>
        <translation>Es gibt keinen Befehl und kein Thema „%1“.</translation>
    </message>
    <message>
        <source>lanyard help lists both.</source>
        <translation>lanyard help listet beides auf.</translation>
    </message>
    <message>
        <source>Explain a command or a topic</source>
        <translation>Einen Befehl oder ein Thema erklären</translation>
    </message>
    <message>
        <source>A command, or one of the topics that lanyard help lists</source>
        <translation>Ein Befehl oder eines der Themen, die lanyard help auflistet</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpTopics</name>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>One portal as one person: addresses, client, role path. It holds no secret.</source>
        <translation>Ein Portal für eine Person: Adressen, Client, Rollenpfad. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Zugangsnachweis</translation>
    </message>
    <message>
        <source>The long-lived secret of a profile. It stands in the vault.</source>
        <translation>Das langlebige Geheimnis eines Profils. Es liegt im Tresor.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>A short-lived token got from the credential. It lives in memory only.</source>
        <translation>Ein kurzlebiges Token, mit dem Zugangsnachweis geholt. Es steht nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>What the portal takes: the access token at most portals, the offline token itself at cBioPortal.</source>
        <translation>Was das Portal annimmt: bei den meisten Portalen das Zugriffstoken, bei cBioPortal das Offline-Token selbst.</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Where credentials live: the keychain of the operating system, or an encrypted file.</source>
        <translation>Wo Zugangsnachweise liegen: im Schlüsselbund des Betriebssystems oder in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The system that is called.</source>
        <translation>Das System, das aufgerufen wird.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The service that signs you in, as its address.</source>
        <translation>Der Dienst, der Sie anmeldet, als Adresse.</translation>
    </message>
    <message>
        <source>role path</source>
        <translation>Rollenpfad</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, as in realm_access::roles.</source>
        <translation>Wo die Rollen im Token stehen, wie in realm_access::roles.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>One cause that the doctor found, with its evidence, the line to change, and who can change it.</source>
        <translation>Eine Ursache, die die Diagnose gefunden hat, mit ihren Belegen, der Zeile, die zu ändern ist, und wer sie ändern kann.</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn without an account.</source>
        <translation>Ein Anbieter und Portale auf diesem Computer, zum Ausprobieren und Lernen ohne Konto.</translation>
    </message>
    <message>
        <source>Exit statuses</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>A check ran and says no.</source>
        <translation>Eine Prüfung lief und sagt nein.</translation>
    </message>
    <message>
        <source>The command was used wrongly.</source>
        <translation>Der Befehl wurde falsch verwendet.</translation>
    </message>
    <message>
        <source>A sign-in is needed: there was none yet, or it ended, or was cancelled.</source>
        <translation>Eine Anmeldung ist nötig: Es gab noch keine, sie ist zu Ende oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The network or a server did not answer as it should. The credential is kept.</source>
        <translation>Das Netz oder ein Server hat nicht wie erwartet geantwortet. Der Zugangsnachweis bleibt erhalten.</translation>
    </message>
    <message>
        <source>The vault is locked, absent or silent.</source>
        <translation>Der Tresor ist gesperrt, fehlt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in, or the portal refused the call.</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt, oder das Portal den Aufruf.</translation>
    </message>
    <message>
        <source>The configuration is wrong: an address, issuer, client, secret, or scope.</source>
        <translation>Die Konfiguration ist falsch: eine Adresse, Aussteller, Client, Geheimnis oder Scope.</translation>
    </message>
    <message>
        <source>Files and environment</source>
        <translation>Dateien und Umgebung</translation>
    </message>
    <message>
        <source>The profiles, and a list of which credentials are stored. No secret is in it. With the vault “file”, the encrypted file stands there too.</source>
        <translation>Die Profile und eine Liste der gespeicherten Zugangsnachweise. Kein Geheimnis steht darin. Mit dem Tresor „file“ liegt auch die verschlüsselte Datei dort.</translation>
    </message>
    <message>
        <source>Another folder in its place.</source>
        <translation>Ein anderer Ordner an seiner Stelle.</translation>
    </message>
    <message>
        <source>The file descriptor that the encrypted file&apos;s passphrase is read from.</source>
        <translation>Der Dateideskriptor, aus dem die Passphrase der verschlüsselten Datei gelesen wird.</translation>
    </message>
    <message>
        <source>The browser that a sign-in opens; else the desktop&apos;s.</source>
        <translation>Der Browser, den eine Anmeldung öffnet; sonst der des Desktops.</translation>
    </message>
    <message>
        <source>Keeping a token secret</source>
        <translation>Ein Token geheim halten</translation>
    </message>
    <message>
        <source>The header goes through a pipe. In curl -H &quot;… $(lanyard token NAME)&quot; every program on the computer could read the token in the list of processes.</source>
        <translation>Der Header geht durch eine Pipe. In curl -H &quot;… $(lanyard token NAME)&quot; könnte jedes Programm auf dem Computer das Token in der Prozessliste lesen.</translation>
    </message>
    <message>
        <source>Let a script ask for the token each time it runs; do not write it into a file or a notebook.</source>
        <translation>Lassen Sie ein Skript bei jedem Lauf nach dem Token fragen; schreiben Sie es nicht in eine Datei oder ein Notebook.</translation>
    </message>
    <message>
        <source>For a command that reads its token from a variable. Whatever it starts gets the variable too, and programs of the same user can read it while the command runs.</source>
        <translation>Für einen Befehl, der sein Token aus einer Variablen liest. Was er startet, bekommt die Variable auch, und Programme desselben Benutzerkontos können sie lesen, solange der Befehl läuft.</translation>
    </message>
    <message>
        <source>Revokes a credential that somebody else may have seen, and deletes it.</source>
        <translation>Widerruft einen Zugangsnachweis, den vielleicht jemand anderes gesehen hat, und löscht ihn.</translation>
    </message>
</context>
<context>
    <name>lanyard::IdToken</name>
    <message>
        <source>%1 did not prove who signed in: %2. Nothing was stored.</source>
        <translation>%1 hat nicht bewiesen, wer sich angemeldet hat: %2. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell the provider&apos;s administrator this sentence.</source>
        <translation>Melden Sie sich neu an. Wenn es wieder geschieht, sagen Sie der Administration des Anbieters diesen Satz.</translation>
    </message>
    <message>
        <source>%1 did not prove who signed in: %2; %3. Nothing was stored.</source>
        <translation>%1 hat nicht bewiesen, wer sich angemeldet hat: %2; %3. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then sign in again. If it is right, tell the provider&apos;s administrator.</source>
        <translation>Stellen Sie die Uhr dieses Computers, und melden Sie sich dann neu an. Wenn sie richtig geht, sagen Sie es der Administration des Anbieters.</translation>
    </message>
    <message>
        <source>its identity token was issued by “%1”</source>
        <translation>Sein Identitätstoken wurde von „%1“ ausgestellt</translation>
    </message>
    <message>
        <source>its identity token was made for another client</source>
        <translation>Sein Identitätstoken wurde für einen anderen Client ausgestellt</translation>
    </message>
    <message>
        <source>its identity token names several clients and not which one asked</source>
        <translation>Sein Identitätstoken nennt mehrere Clients, aber nicht, welcher gefragt hat</translation>
    </message>
    <message>
        <source>its identity token was asked for by the client “%1”</source>
        <translation>Sein Identitätstoken wurde vom Client „%1“ angefragt</translation>
    </message>
    <message>
        <source>its identity token names nobody</source>
        <translation>Sein Identitätstoken nennt niemanden</translation>
    </message>
    <message>
        <source>its identity token does not say from when until when it is good</source>
        <translation>Sein Identitätstoken sagt nicht, von wann bis wann es gilt</translation>
    </message>
    <message>
        <source>its identity token has ended</source>
        <translation>Sein Identitätstoken gilt nicht mehr</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be ahead</source>
        <translation>vielleicht geht die Uhr dieses Computers vor</translation>
    </message>
    <message>
        <source>its identity token was issued in the future</source>
        <translation>Sein Identitätstoken wurde in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be behind</source>
        <translation>vielleicht geht die Uhr dieses Computers nach</translation>
    </message>
    <message>
        <source>its identity token belongs to another sign-in</source>
        <translation>Sein Identitätstoken gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>%1 did not say who signed in: its answer holds no identity token. Nothing was stored.</source>
        <translation>%1 hat nicht gesagt, wer sich angemeldet hat: Die Antwort enthält kein Identitätstoken. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The scope openid must be among the profile&apos;s scopes.</source>
        <translation>Der Scope openid muss unter den Scopes des Profils sein.</translation>
    </message>
    <message>
        <source>The identity token of %1 cannot be read: %2</source>
        <translation>Das Identitätstoken von %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The identity token of %1 could not be checked: %2 Nothing was stored.</source>
        <translation>Das Identitätstoken von %1 ließ sich nicht prüfen: %2 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again in some minutes. A credential from before is kept.</source>
        <translation>Melden Sie sich in einigen Minuten neu an. Ein früherer Zugangsnachweis bleibt erhalten.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not verify: %2 Nothing was stored.</source>
        <translation>Das Identitätstoken von %1 hält der Prüfung nicht stand: %2 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The identity token of %1 holds no claims.</source>
        <translation>Das Identitätstoken von %1 enthält keine Claims.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not belong to the access token that came with it. Nothing was stored.</source>
        <translation>Das Identitätstoken von %1 gehört nicht zu dem Zugriffstoken, das mit ihm kam. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportCommand</name>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Client: %1, the portal&apos;s own (Lanyard signs in with %2)</source>
        <translation>Client: %1, der portaleigene (Lanyard meldet Sie mit %2 an)</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>User number: %1</source>
        <translation>Benutzernummer: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Ausgestellt: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Endet: %1</translation>
    </message>
    <message>
        <source>Its realm lets a credential be used once: the portal itself will use it up with the first call.</source>
        <translation>In seinem Realm lässt sich ein Zugangsnachweis nur einmal verwenden: Das Portal selbst verbraucht ihn mit dem ersten Aufruf.</translation>
    </message>
    <message>
        <source>The portal signed it itself (its method is jwt): cBioPortal 6.4.5 and later hand out such tokens and accept none of them.</source>
        <translation>Das Portal hat es selbst signiert (seine Methode ist jwt): cBioPortal 6.4.5 und neuer gibt solche Tokens aus und nimmt keines davon an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Name the browser&apos;s download folder: --folder FOLDER</source>
        <translation>Nennen Sie den Download-Ordner des Browsers: --folder FOLDER</translation>
    </message>
    <message>
        <source>Fetch the token at: %1</source>
        <translation>Holen Sie das Token unter: %1</translation>
    </message>
    <message>
        <source>Log in at the portal first if it asks for it. Waiting for the file in %1 …</source>
        <translation>Melden Sie sich zuerst beim Portal an, wenn es das verlangt. Wartet auf die Datei in %1 …</translation>
    </message>
    <message>
        <source>Keep this token for “%1”?</source>
        <translation>Dieses Token für „%1“ behalten?</translation>
    </message>
    <message>
        <source>You did not want it. Nothing was stored.</source>
        <translation>Sie wollten es nicht. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Delete the file, or take it in later: lanyard import NAME FILE</source>
        <translation>Löschen Sie die Datei, oder übernehmen Sie sie später: lanyard import NAME FILE</translation>
    </message>
    <message>
        <source>Taken in, and kept in: %1.</source>
        <translation>Übernommen, liegt in: %1.</translation>
    </message>
    <message>
        <source>“%1” is no cBioPortal, which hands out files.</source>
        <translation>„%1“ ist kein cBioPortal; nur die geben Dateien aus.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Melden Sie sich an: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the token is to be kept.</source>
        <translation>Es gibt kein Terminal, um zu fragen, ob das Token behalten werden soll.</translation>
    </message>
    <message>
        <source>Say it beforehand with --accept.</source>
        <translation>Stimmen Sie vorab mit --accept zu.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Delete the file? It still holds the token.</source>
        <translation>Die Datei löschen? Sie enthält das Token noch.</translation>
    </message>
    <message>
        <source>The file still holds the token: delete it when you need it no more.</source>
        <translation>Die Datei enthält das Token noch: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Die Datei ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand: it holds the token.</source>
        <translation>%1 ließ sich nicht löschen. Löschen Sie die Datei von Hand: Sie enthält das Token.</translation>
    </message>
    <message>
        <source>Name the file to take in, or let --watch fetch one: one of the two.</source>
        <translation>Übernommen wird entweder eine angegebene Datei oder eine, die mit --watch geholt wird.</translation>
    </message>
    <message>
        <source>lanyard import &apos;%1&apos; FILE, or lanyard import &apos;%1&apos; --watch</source>
        <translation>lanyard import &apos;%1&apos; FILE, oder lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>Take in a token file that a portal handed out</source>
        <translation>Eine Token-Datei übernehmen, die ein Portal ausgegeben hat</translation>
    </message>
    <message>
        <source>The file, or - for standard input</source>
        <translation>Die Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page in the browser, and take in what it downloads</source>
        <translation>Die Seite des Portals im Browser öffnen und übernehmen, was er herunterlädt</translation>
    </message>
    <message>
        <source>The browser&apos;s download folder</source>
        <translation>Der Download-Ordner des Browsers</translation>
    </message>
    <message>
        <source>Seconds to wait for the file</source>
        <translation>Sekunden, die auf die Datei gewartet wird</translation>
    </message>
    <message>
        <source>Keep it without asking</source>
        <translation>Ohne Nachfrage behalten</translation>
    </message>
    <message>
        <source>Delete the file when it is kept</source>
        <translation>Die Datei löschen, wenn das Token behalten ist</translation>
    </message>
    <message>
        <source>Ends: the file says “%1”, which Lanyard cannot place: it does not know the time zone.</source>
        <translation>Endet: Die Datei sagt „%1“, was Lanyard nicht einordnen kann: Es kennt die Zeitzone nicht.</translation>
    </message>
    <message>
        <source>This token has ended: %1. Nothing was stored.</source>
        <translation>Dieses Token gilt nicht mehr: %1. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal.</source>
        <translation>Holen Sie ein neues beim Portal.</translation>
    </message>
</context>
<context>
    <name>lanyard::IssuerWords</name>
    <message>
        <source>From Lanyard’s own sign-in at %1. The portal’s client may see other roles.</source>
        <translation>Aus Lanyards eigener Anmeldung bei %1. Der Client des Portals sieht vielleicht andere Rollen.</translation>
    </message>
    <message>
        <source>%1, realm %2</source>
        <translation>%1, Realm %2</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonPointer</name>
    <message>
        <source>“%1” is no place in a JSON text.</source>
        <translation>„%1“ ist keine Stelle in einem JSON-Text.</translation>
    </message>
    <message>
        <source>It looks like /data/0/name: a slash before each key or number, ~1 for a slash in a key and ~0 for a tilde.</source>
        <translation>Sie sieht aus wie /data/0/name: ein Schrägstrich vor jedem Schlüssel und jeder Zahl, ~1 für einen Schrägstrich in einem Schlüssel und ~0 für eine Tilde.</translation>
    </message>
</context>
<context>
    <name>lanyard::Jwk</name>
    <message>
        <source>It is no JSON object.</source>
        <translation>Er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its alg %1 does not go with its type or its curve.</source>
        <translation>Sein alg %1 passt nicht zu seinem Typ oder seiner Kurve.</translation>
    </message>
    <message>
        <source>Its member %1 is no string.</source>
        <translation>Sein Feld %1 ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>Its type (kty) “%1” is none that Lanyard knows.</source>
        <translation>Sein Typ (kty) „%1“ ist keiner, den Lanyard kennt.</translation>
    </message>
    <message>
        <source>It is for encryption (use is enc), not for signatures.</source>
        <translation>Er ist zum Verschlüsseln (use ist enc), nicht für Signaturen.</translation>
    </message>
    <message>
        <source>Its use “%1” is not for signatures.</source>
        <translation>Sein use „%1“ ist nicht für Signaturen.</translation>
    </message>
    <message>
        <source>It is for the algorithm “%1”, which is no signature that Lanyard knows.</source>
        <translation>Er ist für den Algorithmus „%1“, der keine Signatur ist, die Lanyard kennt.</translation>
    </message>
    <message>
        <source>Its key_ops is not a list of different strings.</source>
        <translation>Sein key_ops ist keine Liste verschiedener Zeichenketten.</translation>
    </message>
    <message>
        <source>Its key_ops do not allow it to verify.</source>
        <translation>Sein key_ops erlaubt ihm nicht, zu prüfen.</translation>
    </message>
    <message>
        <source>It is no key that Lanyard can read.</source>
        <translation>Er ist kein Schlüssel, den Lanyard lesen kann.</translation>
    </message>
    <message>
        <source>Its member %1 is missing, or is not base64url.</source>
        <translation>Sein Feld %1 fehlt oder ist kein base64url.</translation>
    </message>
    <message>
        <source>It is an empty secret, with which anyone can sign.</source>
        <translation>Er ist ein leeres Geheimnis, mit dem jeder signieren kann.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of any algorithm.</source>
        <translation>
            <numerusform>Er ist ein Geheimnis von %n Oktett, kürzer als der Hash jedes Algorithmus.</numerusform>
            <numerusform>Er ist ein Geheimnis von %n Oktetten, kürzer als der Hash jedes Algorithmus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is of another type than %1 takes.</source>
        <translation>Der Schlüssel ist von einem anderen Typ, als %1 verlangt.</translation>
    </message>
    <message>
        <source>The key is for %1 only, not for %2.</source>
        <translation>Der Schlüssel ist nur für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The key&apos;s curve %1 does not go with %2.</source>
        <translation>Die Kurve %1 des Schlüssels passt nicht zu %2.</translation>
    </message>
    <message>
        <source>The key is for RSASSA-PSS only, not for %1.</source>
        <translation>Der Schlüssel ist nur für RSASSA-PSS, nicht für %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of %1.</source>
        <translation>
            <numerusform>Er ist ein Geheimnis von %n Oktett, kürzer als der Hash von %1.</numerusform>
            <numerusform>Er ist ein Geheimnis von %n Oktetten, kürzer als der Hash von %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JwkSet</name>
    <message>
        <source>Check the address of the key set: it is the jwks_uri of the issuer&apos;s metadata.</source>
        <translation>Prüfen Sie die Adresse des Schlüsselsatzes: Es ist die jwks_uri in den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The key set is longer than Lanyard reads (1 MiB).</source>
        <translation>Der Schlüsselsatz ist länger, als Lanyard liest (1 MiB).</translation>
    </message>
    <message>
        <source>The key set %1.</source>
        <translation>Der Schlüsselsatz %1.</translation>
    </message>
    <message>
        <source>This is no key set: it has no list “keys”.</source>
        <translation>Das ist kein Schlüsselsatz: Er hat keine Liste „keys“.</translation>
    </message>
    <message numerus="yes">
        <source>The key set holds %n keys, more than Lanyard reads.</source>
        <translation>
            <numerusform>Der Schlüsselsatz enthält %n Schlüssel, mehr als Lanyard liest.</numerusform>
            <numerusform>Der Schlüsselsatz enthält %n Schlüssel, mehr als Lanyard liest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Jws</name>
    <message>
        <source>The payload (second part) is not encoded, and has a character at octet %1 that is not printable ASCII.</source>
        <translation>Der Inhalt (zweiter Teil) ist nicht kodiert und hat bei Oktett %1 ein Zeichen, das kein druckbares ASCII ist.</translation>
    </message>
    <message>
        <source>Copy the whole token once more, and nothing but the token.</source>
        <translation>Kopieren Sie das ganze Token noch einmal, und nichts als das Token.</translation>
    </message>
    <message>
        <source>Do not trust this token; tell whoever issued it.</source>
        <translation>Vertrauen Sie diesem Token nicht; sagen Sie es denen, die es ausgestellt haben.</translation>
    </message>
</context>
<context>
    <name>lanyard::JwtStatus</name>
    <message>
        <source>It found no token in the header.</source>
        <translation>Der Server hat im Header kein Token gefunden.</translation>
    </message>
    <message>
        <source>What it found in the header is no token.</source>
        <translation>Was der Server im Header gefunden hat, ist kein Token.</translation>
    </message>
    <message>
        <source>What it found in the header is no token, or has words before it.</source>
        <translation>Was der Server im Header gefunden hat, ist kein Token, oder es stehen Wörter davor.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Das Token gilt noch nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s end (exp) is no number.</source>
        <translation>Das Ende des Tokens (exp) ist keine Zahl.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning (nbf) is no number.</source>
        <translation>Der Anfang des Tokens (nbf) ist keine Zahl.</translation>
    </message>
    <message>
        <source>It was signed with another key than the server&apos;s, or changed since.</source>
        <translation>Es wurde mit einem anderen Schlüssel als dem des Servers signiert oder seither verändert.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>Das Token ist nicht signiert.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm does not go with the server&apos;s key.</source>
        <translation>Der Algorithmus des Tokens passt nicht zum Schlüssel des Servers.</translation>
    </message>
    <message>
        <source>The token does not list a dataset that it must.</source>
        <translation>Das Token führt einen Datensatz nicht auf, den es aufführen muss.</translation>
    </message>
    <message>
        <source>The token names another address than it came from.</source>
        <translation>Das Token nennt eine andere Adresse als die, von der es kam.</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks it strictly.</source>
        <translation>Das Token nennt keine Adresse, und der Server prüft sie streng.</translation>
    </message>
    <message>
        <source>The request did not say which portal embeds it.</source>
        <translation>Die Anfrage hat nicht gesagt, welches Portal sie einbettet.</translation>
    </message>
    <message>
        <source>The server has no secret to check tokens with.</source>
        <translation>Der Server hat kein Geheimnis, um Tokens zu prüfen.</translation>
    </message>
    <message>
        <source>The request brought no session that the server knows.</source>
        <translation>Die Anfrage brachte keine Sitzung mit, die der Server kennt.</translation>
    </message>
    <message>
        <source>This dataset takes a password and no token.</source>
        <translation>Dieser Datensatz verlangt ein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>The server knows no dataset of this label.</source>
        <translation>Der Server kennt keinen Datensatz mit diesem Label.</translation>
    </message>
    <message>
        <source>The server said “ok” without looking at the token: nothing was checked.</source>
        <translation>Der Server hat „ok“ gesagt, ohne das Token anzusehen: Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>A ProteinPaint server does not answer like this.</source>
        <translation>So antwortet kein ProteinPaint-Server.</translation>
    </message>
    <message>
        <source>The server&apos;s settings name no dataset (dsnames), so it refuses every token that lists one.</source>
        <translation>Die Einstellungen des Servers nennen keinen Datensatz (dsnames), daher lehnt er jedes Token ab, das einen aufführt.</translation>
    </message>
    <message>
        <source>The token does not list %1, spelled just so.</source>
        <translation>Das Token führt %1 nicht in genau dieser Schreibweise auf.</translation>
    </message>
    <message>
        <source>It answered %1, and not as a ProteinPaint server does.</source>
        <translation>Die Antwort war %1, aber nicht so, wie ein ProteinPaint-Server antwortet.</translation>
    </message>
    <message>
        <source>It answered %1: “%2”.</source>
        <translation>Die Antwort war %1: „%2“.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name the file with the key, or - for standard input.</source>
        <translation>Nennen Sie die Datei mit dem Schlüssel, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name the file whose first line is the key&apos;s passphrase.</source>
        <translation>Nennen Sie die Datei, deren erste Zeile die Passphrase des Schlüssels ist.</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Passphrase des Schlüssels: </translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>Das Profil signiert mit %1, was dieser Schlüssel nicht kann.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Dieser Schlüssel signiert mit: %1.</translation>
    </message>
    <message>
        <source>The key signs by %1, and is kept in: %2.</source>
        <translation>Der Schlüssel signiert mit %1 und liegt in: %2.</translation>
    </message>
    <message>
        <source>The file still holds the key: delete it when you need it no more.</source>
        <translation>Die Datei enthält den Schlüssel noch: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>There is no signing key. Add one with lanyard key add.</source>
        <translation>Es gibt keinen Signierschlüssel. Fügen Sie einen mit lanyard key add hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no signing key.</source>
        <translation>„%1“ hat keinen Signierschlüssel.</translation>
    </message>
    <message>
        <source>Sign out with lanyard logout.</source>
        <translation>Melden Sie sich mit lanyard logout ab.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. What it has signed holds until its own end, and a session that it bought for 16 hours: nothing revokes them.</source>
        <translation>Gelöscht und nicht mehr zu finden in: %1. Was er signiert hat, gilt bis zu seinem eigenen Ende, und eine damit erhaltene Sitzung gilt 16 Stunden: Nichts widerruft das.</translation>
    </message>
    <message>
        <source>The key that signs a ProteinPaint portal&apos;s tokens</source>
        <translation>Der Schlüssel, der die Tokens eines ProteinPaint-Portals signiert</translation>
    </message>
    <message>
        <source>Take a signing key into the vault</source>
        <translation>Einen Signierschlüssel in den Tresor übernehmen</translation>
    </message>
    <message>
        <source>A private key as PEM, or a secret for HMAC; - for standard input</source>
        <translation>Ein privater Schlüssel als PEM, oder ein Geheimnis für HMAC; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>A file whose first line opens the key; else it is asked for</source>
        <translation>Eine Datei, deren erste Zeile den Schlüssel öffnet; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>Show what the key is, and nothing of it</source>
        <translation>Zeigen, was der Schlüssel ist, und nichts von ihm</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Den Schlüssel löschen</translation>
    </message>
    <message>
        <source>Its own day to be replaced is not known yet: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</source>
        <translation>Der Tag, an dem er selbst ersetzt werden soll, ist noch nicht bekannt: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day on which to replace it, as in 2027-01-31</source>
        <translation>Der Tag, an dem er ersetzt werden soll, wie in 2027-01-31</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyFile</name>
    <message>
        <source>Choose a PEM file, a JWK, a JWK set, or the secret itself.</source>
        <translation>Wählen Sie eine PEM-Datei, einen JWK, einen JWK-Satz oder das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>Die Schlüsseldatei ist leer.</translation>
    </message>
    <message>
        <source>The key file is longer than any key (1 MiB).</source>
        <translation>Die Schlüsseldatei ist länger als jeder Schlüssel (1 MiB).</translation>
    </message>
    <message>
        <source>The key file holds an SSH key.</source>
        <translation>Die Schlüsseldatei enthält einen SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>Convert it first: ssh-keygen -e -m PKCS8 -f FILE writes it as PEM.</source>
        <translation>Wandeln Sie ihn zuerst um: ssh-keygen -e -m PKCS8 -f FILE schreibt ihn als PEM.</translation>
    </message>
    <message>
        <source>The key file holds a key that is damaged or encrypted.</source>
        <translation>Die Schlüsseldatei enthält einen Schlüssel, der beschädigt oder verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Choose a file with a public key or a certificate, complete and unchanged.</source>
        <translation>Wählen Sie eine Datei mit einem öffentlichen Schlüssel oder einem Zertifikat, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>Choose a file with a JWK or a JWK set.</source>
        <translation>Wählen Sie eine Datei mit einem JWK oder einem JWK-Satz.</translation>
    </message>
    <message>
        <source>The key file %1.</source>
        <translation>Die Schlüsseldatei %1.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no key that can be read.</source>
        <translation>Die Schlüsseldatei ist PEM, enthält aber keinen lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a public key or a certificate, complete and unchanged.</source>
        <translation>Wählen Sie eine PEM-Datei mit einem öffentlichen Schlüssel oder einem Zertifikat, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>The key file holds a private key that is encrypted.</source>
        <translation>Die Schlüsseldatei enthält einen verschlüsselten privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give the public key instead; it is all that a check needs.</source>
        <translation>Geben Sie stattdessen den öffentlichen Schlüssel an; mehr braucht eine Prüfung nicht.</translation>
    </message>
    <message>
        <source>The key file holds a JWK that is not written in UTF-8.</source>
        <translation>Die Schlüsseldatei enthält einen JWK, der nicht in UTF-8 geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat seit %n Sekunde nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</numerusform>
            <numerusform>Der Schlüsselbund hat seit %n Sekunden nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s own window and answer it, then try again. Nothing is lost.</source>
        <translation>Suchen Sie das Fenster des Schlüsselbunds und antworten Sie dort, dann versuchen Sie es erneut. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so Lanyard cannot reach the credential.</source>
        <translation>Das Passwortfenster des Schlüsselbunds wurde geschlossen, daher kommt Lanyard nicht an den Zugangsnachweis.</translation>
    </message>
    <message>
        <source>Try again, and type the keychain&apos;s password there. Nothing is lost.</source>
        <translation>Versuchen Sie es erneut, und geben Sie dort das Passwort des Schlüsselbunds ein. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The keychain does not let Lanyard in: %1.</source>
        <translation>Der Schlüsselbund lässt Lanyard nicht hinein: %1.</translation>
    </message>
    <message>
        <source>Allow Lanyard the entry “lanyard” in the keychain&apos;s own program, then try again.</source>
        <translation>Erlauben Sie Lanyard den Eintrag „lanyard“ im Programm des Schlüsselbunds, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain could not do its work: %1.</source>
        <translation>Der Schlüsselbund konnte seine Arbeit nicht tun: %1.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Starten Sie in Ihrer Sitzung einen Schlüsselbund wie GNOME Keyring oder KWallet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain said that it keeps the credential, and does not give it back.</source>
        <translation>Der Schlüsselbund hat gesagt, dass er den Zugangsnachweis behält, gibt ihn aber nicht zurück.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, sehen Sie sich im Programm des Schlüsselbunds den Eintrag „lanyard“ an.</translation>
    </message>
    <message>
        <source>The keychain said that it deleted the credential, but still holds it.</source>
        <translation>Der Schlüsselbund hat gesagt, dass er den Zugangsnachweis gelöscht hat, hat ihn aber noch.</translation>
    </message>
    <message>
        <source>Delete the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Löschen Sie den Eintrag „lanyard“ im Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain (Windows credentials)</source>
        <translation>Schlüsselbund (Windows-Anmeldeinformationen)</translation>
    </message>
    <message>
        <source>Keychain (Secret Service)</source>
        <translation>Schlüsselbund (Secret Service)</translation>
    </message>
</context>
<context>
    <name>lanyard::KindWords</name>
    <message>
        <source>Spaces and projects</source>
        <translation>Spaces und Projekte</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>token from the portal</source>
        <translation>Token vom Portal</translation>
    </message>
    <message>
        <source>None. openBIS takes the personal access token itself, which holds no roles.</source>
        <translation>Keines. openBIS nimmt das persönliche Zugriffstoken selbst an, das keine Rollen enthält.</translation>
    </message>
    <message>
        <source>None. Lanyard signs a new token with your key each time something asks.</source>
        <translation>Keines. Lanyard signiert jedes Mal, wenn etwas fragt, mit Ihrem Schlüssel ein neues Token.</translation>
    </message>
    <message>
        <source>Space or project</source>
        <translation>Space oder Projekt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each space and project once, six at a time.</source>
        <translation>Noch nicht gefragt. Lanyard fragt nach jedem Space und jedem Projekt einmal, nach sechs gleichzeitig.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each dataset once, six at a time.</source>
        <translation>Noch nicht gefragt. Lanyard fragt nach jedem Datensatz einmal, nach sechs gleichzeitig.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard sends the profile’s test request once.</source>
        <translation>Noch nicht gefragt. Lanyard sendet die Testanfrage des Profils einmal.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each study once, six at a time.</source>
        <translation>Noch nicht gefragt. Lanyard fragt nach jeder Studie einmal, nach sechs gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>lanyard::KnownPortals</name>
    <message>
        <source>Known portals</source>
        <translation>Bekannte Portale</translation>
    </message>
    <message>
        <source>A click fills in the form.</source>
        <translation>Ein Klick füllt das Formular aus.</translation>
    </message>
    <message numerus="yes">
        <source>Search %n portals</source>
        <translation>
            <numerusform>%n Portal durchsuchen</numerusform>
            <numerusform>%n Portale durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>No known portal matches “%1”.</source>
        <translation>Kein bekanntes Portal passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Written down on %2 from %3.</source>
        <translation>%1. Stand: %2, Quelle: %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::LeftPane</name>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Portal hinzufügen</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Mein Portal hinzufügen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Kein Profil passt zu „%1“.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Profildatei öffnen…</translation>
    </message>
    <message>
        <source>Show the token in the clipboard</source>
        <translation>Token in der Zwischenablage zeigen</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akt&amp;ivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>lanyard::Lifetime</name>
    <message>
        <source>The profile says when the key is to be replaced.</source>
        <translation>Das Profil sagt, wann der Schlüssel zu ersetzen ist.</translation>
    </message>
    <message>
        <source>The server says so.</source>
        <translation>So sagt es der Server.</translation>
    </message>
    <message numerus="yes">
        <source>The issuer forgets a credential that nobody uses for %n days.</source>
        <translation>
            <numerusform>Der Aussteller vergisst einen Zugangsnachweis, den %n Tag lang niemand verwendet.</numerusform>
            <numerusform>Der Aussteller vergisst einen Zugangsnachweis, den %n Tage lang niemand verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say when the key is to be replaced.</source>
        <translation>Das Profil sagt nicht, wann der Schlüssel zu ersetzen ist.</translation>
    </message>
    <message>
        <source>Neither the token nor the server says when it ends.</source>
        <translation>Weder das Token noch der Server sagt, wann er endet.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, in a time zone that Lanyard does not know: this is the earliest that it can mean.</source>
        <translation>Die Datei des Portals sagt „%1“, in einer Zeitzone, die Lanyard nicht kennt: Dies ist der früheste Zeitpunkt, der gemeint sein kann.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, which Lanyard cannot read as a time.</source>
        <translation>Die Datei des Portals sagt „%1“, was Lanyard nicht als Zeitangabe lesen kann.</translation>
    </message>
</context>
<context>
    <name>lanyard::LintCommand</name>
    <message>
        <source>whoever makes the token</source>
        <translation>wer das Token erstellt</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>die Administration des ProteinPaint-Servers</translation>
    </message>
    <message>
        <source>  What was seen: %1</source>
        <translation>  Was zu sehen war: %1</translation>
    </message>
    <message>
        <source>  What the server does: %1</source>
        <translation>  Was der Server tut: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Wer es tun kann: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name a file with the token, or - for standard input.</source>
        <translation>Nennen Sie eine Datei mit dem Token, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>A ProteinPaint server would refuse this token: %1.</source>
        <translation>Ein ProteinPaint-Server würde dieses Token ablehnen: %1.</translation>
    </message>
    <message>
        <source>Hold a portal&apos;s token against what a ProteinPaint server does with it</source>
        <translation>Prüfen, was ein ProteinPaint-Server mit dem Token eines Portals macht</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Eine Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>The server&apos;s serverconfig.json</source>
        <translation>Die serverconfig.json des Servers</translation>
    </message>
    <message>
        <source>The dataset that it should open, else those that it lists</source>
        <translation>Der Datensatz, den es öffnen soll, sonst die, die es aufführt</translation>
    </message>
    <message>
        <source>Host of the embedding web portal</source>
        <translation>Host des einbettenden Webportals</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginCommand</name>
    <message>
        <source>Open this page, on any device: %1</source>
        <translation>Öffnen Sie diese Seite, auf einem beliebigen Gerät: %1</translation>
    </message>
    <message>
        <source>Enter this code there: %1</source>
        <translation>Geben Sie dort diesen Code ein: %1</translation>
    </message>
    <message>
        <source>Waiting for you until %1 …</source>
        <translation>Wartet auf Sie bis %1 …</translation>
    </message>
    <message>
        <source>Sign in at: %1</source>
        <translation>Melden Sie sich an unter: %1</translation>
    </message>
    <message>
        <source>No browser on this computer? lanyard login &apos;%1&apos; --device gives you a code for another device.</source>
        <translation>Kein Browser auf diesem Computer? lanyard login &apos;%1&apos; --device gibt Ihnen einen Code für ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>Wartet im Browser auf Sie …</translation>
    </message>
    <message>
        <source>Checking who answered, and the signature …</source>
        <translation>Prüft, wer geantwortet hat, und die Signatur …</translation>
    </message>
    <message>
        <source>Signed in as %1. The credential is kept in: %2.</source>
        <translation>Angemeldet als %1. Der Zugangsnachweis liegt in: %2.</translation>
    </message>
    <message>
        <source>It is an ordinary one: it ends with the session at the issuer. The scope offline_access gives one that lasts.</source>
        <translation>Er ist ein gewöhnlicher: Er endet mit der Sitzung beim Aussteller. Mit dem Scope offline_access bekommen Sie einen, der länger gilt.</translation>
    </message>
    <message>
        <source>Sign in with a browser, here or on another device</source>
        <translation>Mit einem Browser anmelden, hier oder auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Show a code to enter in a browser on any device</source>
        <translation>Einen Code zeigen, der in einem Browser auf einem beliebigen Gerät einzugeben ist</translation>
    </message>
    <message>
        <source>Only print the address</source>
        <translation>Nur die Adresse ausgeben</translation>
    </message>
    <message>
        <source>Seconds to wait for you</source>
        <translation>Sekunden, die auf Sie gewartet wird</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginRules</name>
    <message>
        <source>The portal does not run with the settings of this file.</source>
        <translation>Das Portal läuft nicht mit den Einstellungen dieser Datei.</translation>
    </message>
    <message>
        <source>The portal refuses a request without a token (401).</source>
        <translation>Das Portal lehnt eine Anfrage ohne Token ab (401).</translation>
    </message>
    <message>
        <source>The portal answers a request without a token with data (200).</source>
        <translation>Das Portal antwortet auf eine Anfrage ohne Token mit Daten (200).</translation>
    </message>
    <message>
        <source>The portal demands a token, and takes one.</source>
        <translation>Das Portal verlangt ein Token und nimmt eines an.</translation>
    </message>
    <message>
        <source>What is changed in this file may change nothing.</source>
        <translation>Was in dieser Datei geändert wird, ändert vielleicht nichts.</translation>
    </message>
    <message>
        <source>Find the file, the command line or the environment that the portal was started with, and check that one. A portal reads its settings only when it starts.</source>
        <translation>Suchen Sie die Datei, die Befehlszeile oder die Umgebung, mit der das Portal gestartet wurde, und prüfen Sie diese. Ein Portal liest seine Einstellungen nur beim Start.</translation>
    </message>
    <message>
        <source>The portal&apos;s interface for programs asks nobody who they are.</source>
        <translation>Die Schnittstelle des Portals für Programme fragt nicht, wer da anfragt.</translation>
    </message>
    <message>
        <source>Every study is open to everybody, with any token or none; an answer proves nothing about a token. The portal hands out no tokens either.</source>
        <translation>Jede Studie ist für alle offen, mit jedem Token oder ohne; eine Antwort beweist nichts über ein Token. Das Portal gibt auch keine Tokens aus.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login; a login that people may leave out protects nothing. If they are public, leave it: no token is needed.</source>
        <translation>Wenn die Studien nur für bestimmte Personen gedacht sind, verlangen Sie eine Anmeldung; eine Anmeldung, die man weglassen darf, schützt nichts. Wenn sie öffentlich sind, lassen Sie es so: Kein Token ist nötig.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login. If they are public, leave it: no token is needed.</source>
        <translation>Wenn die Studien nur für bestimmte Personen gedacht sind, verlangen Sie eine Anmeldung. Wenn sie öffentlich sind, lassen Sie es so: Kein Token ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is no way of logging in that cBioPortal 6 or 7 knows.</source>
        <translation>„%1“ ist keine Art der Anmeldung, die cBioPortal 6 oder 7 kennt.</translation>
    </message>
    <message>
        <source>A portal of that age then protects nothing, or does not start.</source>
        <translation>Ein Portal dieses Alters schützt dann nichts oder startet nicht.</translation>
    </message>
    <message>
        <source>Say oauth2 or saml. Older portals had further ways; if yours is older, leave it.</source>
        <translation>Setzen Sie oauth2 oder saml. Ältere Portale hatten weitere Arten; wenn Ihres älter ist, lassen Sie es so.</translation>
    </message>
    <message>
        <source>Roles come from two places: in the browser from SAML, for tokens from the token.</source>
        <translation>Rollen kommen aus zwei Quellen: im Browser aus SAML, für Tokens aus dem Token.</translation>
    </message>
    <message>
        <source>A study that opens in the browser can stay closed to the same person&apos;s token, and the other way round.</source>
        <translation>Eine Studie, die sich im Browser öffnet, kann dem Token derselben Person verschlossen bleiben, und umgekehrt.</translation>
    </message>
    <message>
        <source>Let people log in by oauth2 with the same provider, or see to it that the provider puts the same roles into the SAML assertion and into access tokens.</source>
        <translation>Richten Sie die Anmeldung per oauth2 beim selben Anbieter ein, oder sorgen Sie dafür, dass der Anbieter dieselben Rollen in die SAML-Assertion und in Zugriffstokens schreibt.</translation>
    </message>
    <message>
        <source>Every study is open to everybody who can log in.</source>
        <translation>Jede Studie ist für alle offen, die sich anmelden können.</translation>
    </message>
    <message>
        <source>The group in this setting is given to everybody, and “ALL” opens every study, so that roles decide nothing.</source>
        <translation>Die Gruppe in dieser Einstellung bekommen alle, und „ALL“ öffnet jede Studie, sodass Rollen nichts entscheiden.</translation>
    </message>
    <message>
        <source>Name the group of the public studies.</source>
        <translation>Nennen Sie die Gruppe der öffentlichen Studien.</translation>
    </message>
</context>
<context>
    <name>lanyard::LogoutCommand</name>
    <message>
        <source>It lives on at %1 until %2: delete it there, or sign out with --user NAME.</source>
        <translation>Es gilt bei %1 weiter bis %2: Löschen Sie es dort, oder melden Sie sich mit --user NAME ab.</translation>
    </message>
    <message>
        <source>It lives on at %1: delete it there, or sign out with --user NAME.</source>
        <translation>Es gilt bei %1 weiter: Löschen Sie es dort, oder melden Sie sich mit --user NAME ab.</translation>
    </message>
    <message>
        <source>There was no token to delete.</source>
        <translation>Es gab kein Token zu löschen.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. %2</source>
        <translation>Gelöscht und nicht mehr zu finden in: %1. %2</translation>
    </message>
    <message>
        <source>Deleted at %1, and no longer found in: %2.</source>
        <translation>Gelöscht bei %1 und nicht mehr zu finden in: %2.</translation>
    </message>
    <message>
        <source>Withdrawing at %1 what you allowed the client “%2”: this ends all tokens that you have of it, those on other computers too.</source>
        <translation>Bei %1 wird zurückgezogen, was Sie dem Client „%2“ erlaubt haben: Das beendet alle Tokens, die Sie von ihm haben, auch die auf anderen Computern.</translation>
    </message>
    <message>
        <source>All tokens of “%1” that you had have ended.</source>
        <translation>Alle Tokens von „%1“, die Sie hatten, gelten nicht mehr.</translation>
    </message>
    <message>
        <source>There was no credential to revoke or delete.</source>
        <translation>Es gab keinen Zugangsnachweis zu widerrufen oder zu löschen.</translation>
    </message>
    <message>
        <source>Revoked, deleted, and no longer found in: %1.</source>
        <translation>Widerrufen, gelöscht und nicht mehr zu finden in: %1.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. It was not revoked. %2</source>
        <translation>Gelöscht und nicht mehr zu finden in: %1. Er wurde nicht widerrufen. %2</translation>
    </message>
    <message>
        <source>Revoke the credential, delete it, and prove it</source>
        <translation>Den Zugangsnachweis widerrufen und löschen und beides belegen</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS: wessen Passwort oder Sitzungstoken auf Nachfrage oder über die Standardeingabe kommt</translation>
    </message>
    <message>
        <source>Delete it also when it cannot be revoked</source>
        <translation>Ihn auch löschen, wenn er sich nicht widerrufen lässt</translation>
    </message>
    <message>
        <source>Also end all tokens that you have of the portal&apos;s own client</source>
        <translation>Auch alle Tokens beenden, die Sie vom portaleigenen Client haben</translation>
    </message>
</context>
<context>
    <name>lanyard::MainWindow</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>%1 – Lanyard</source>
        <translation>%1 – Lanyard</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
</context>
<context>
    <name>lanyard::ManualCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>With no arguments on a desktop lanyard opens its window. A failure says what happened, why, and on its hint line what to do next.</source>
        <translation>Ohne Argumente öffnet lanyard auf einem Desktop sein Fenster. Eine Fehlermeldung sagt, was geschehen ist und warum, und in ihrer Hinweiszeile, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>lanyard help lists them.</source>
        <translation>lanyard help listet sie auf.</translation>
    </message>
    <message>
        <source>For packages: the manual page of a command</source>
        <translation>Für Pakete: die Handbuchseite eines Befehls</translation>
    </message>
</context>
<context>
    <name>lanyard::MemoryStore</name>
    <message>
        <source>Memory, until Lanyard ends</source>
        <translation>Arbeitsspeicher, bis Lanyard endet</translation>
    </message>
</context>
<context>
    <name>lanyard::MethodRules</name>
    <message>
        <source>Tokens are switched off.</source>
        <translation>Tokens sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The portal hands out no tokens, and sends every program that brings one to the login page.</source>
        <translation>Das Portal gibt keine Tokens aus und schickt jedes Programm, das eines mitbringt, zur Anmeldeseite.</translation>
    </message>
    <message>
        <source>Choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Wählen Sie oauth2, und geben Sie die dat.oauth2-Einstellungen Ihres Anbieters an.</translation>
    </message>
    <message>
        <source>If another file, such as security.properties, has the settings for tokens, check that one. Else choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Wenn eine andere Datei wie security.properties die Einstellungen für Tokens hat, prüfen Sie diese. Sonst wählen Sie oauth2, und geben Sie die dat.oauth2-Einstellungen Ihres Anbieters an.</translation>
    </message>
    <message>
        <source>The portal hands out tokens of the kind jwt, and takes none of them.</source>
        <translation>Das Portal gibt Tokens der Art jwt aus und nimmt keines davon an.</translation>
    </message>
    <message>
        <source>People can download a token, and every use of it ends at the login page. That was seen with 6.4.5 and is so in later versions.</source>
        <translation>Man kann ein Token herunterladen, aber jede Verwendung endet auf der Anmeldeseite. Das wurde bei 6.4.5 beobachtet und ist in späteren Versionen so.</translation>
    </message>
    <message>
        <source>Choose oauth2 where a provider such as Keycloak signs people in, else uuid.</source>
        <translation>Wählen Sie oauth2, wo die Anmeldung über einen Anbieter wie Keycloak läuft, sonst uuid.</translation>
    </message>
    <message>
        <source>“%1” is no kind of token that the portal knows.</source>
        <translation>„%1“ ist keine Art von Token, die das Portal kennt.</translation>
    </message>
    <message>
        <source>No token is handed out and none is taken.</source>
        <translation>Kein Token wird ausgegeben und keines angenommen.</translation>
    </message>
    <message>
        <source>People of this portal are signed in by %1.</source>
        <translation>Bei diesem Portal läuft die Anmeldung über %1.</translation>
    </message>
    <message>
        <source>Tokens of the kind uuid know only people who stand in the portal&apos;s own table users.</source>
        <translation>Tokens der Art uuid kennen nur Personen, die in der portaleigenen Tabelle users stehen.</translation>
    </message>
    <message>
        <source>Whoever is known to the sign-in service alone gets an error (500) instead of a token. Whoever gets one sees with it what the table authorities gives their e-mail address, not what their roles at the service give.</source>
        <translation>Wen nur der Anmeldedienst kennt, der bekommt statt eines Tokens einen Fehler (500). Wer eines bekommt, sieht damit, was die Tabelle authorities seiner E-Mail-Adresse gibt, nicht was die Rollen beim Dienst geben.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, use oauth2: it takes users and roles from there. To stay with uuid, enter every person by e-mail address into users and authorities.</source>
        <translation>Wo die Anmeldung über Keycloak oder einen anderen Anbieter läuft, verwenden Sie oauth2: Es nimmt Personen und Rollen von dort. Um bei uuid zu bleiben, tragen Sie jede Person mit E-Mail-Adresse in users und authorities ein.</translation>
    </message>
    <message>
        <source>How many tokens a person may have is not set to a number above zero.</source>
        <translation>Wie viele Tokens eine Person haben darf, ist nicht auf eine Zahl über null gesetzt.</translation>
    </message>
    <message>
        <source>The documentation calls 1 the default; up to 6.4.5 it is -1, and the first person who asks for a token gets an error (500, IndexOutOfBounds).</source>
        <translation>Die Dokumentation nennt 1 als Vorgabe; bis 6.4.5 ist es -1, und die erste Person, die ein Token verlangt, bekommt einen Fehler (500, IndexOutOfBounds).</translation>
    </message>
    <message>
        <source>Set the number.</source>
        <translation>Setzen Sie die Zahl.</translation>
    </message>
    <message>
        <source>How long a token lives is not set to a whole number of seconds above zero.</source>
        <translation>Wie lange ein Token gilt, ist nicht auf eine ganze Zahl von Sekunden über null gesetzt.</translation>
    </message>
    <message>
        <source>The portal does not start, or its tokens have ended when they are made.</source>
        <translation>Das Portal startet nicht, oder seine Tokens gelten schon beim Erstellen nicht mehr.</translation>
    </message>
    <message>
        <source>The documentation calls 30 days the default; in the portal it is -1, so that a token has ended when it is made.</source>
        <translation>Die Dokumentation nennt 30 Tage als Vorgabe; im Portal ist es -1, sodass ein Token schon beim Erstellen nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Set the number; 2592000 is 30 days.</source>
        <translation>Setzen Sie die Zahl; 2592000 sind 30 Tage.</translation>
    </message>
    <message>
        <source>How long a token lives is decided by the provider, not by this setting.</source>
        <translation>Wie lange ein Token gilt, entscheidet der Anbieter, nicht diese Einstellung.</translation>
    </message>
    <message>
        <source>Tokens can live longer or shorter than the line says.</source>
        <translation>Tokens können länger oder kürzer gelten, als die Zeile sagt.</translation>
    </message>
    <message>
        <source>Set how long offline sessions may be idle, and live at most, at the provider; the line can go.</source>
        <translation>Legen Sie beim Anbieter fest, wie lange Offline-Sitzungen ungenutzt und insgesamt bestehen dürfen; die Zeile kann entfallen.</translation>
    </message>
    <message>
        <source>The list of people who may have no token has no effect.</source>
        <translation>Die Liste der Personen, die kein Token haben dürfen, wirkt nicht.</translation>
    </message>
    <message>
        <source>The portal reads the list too late to use it, up to 6.4.5 and in later versions: these people can get tokens.</source>
        <translation>Das Portal liest die Liste zu spät, um sie zu verwenden, bis 6.4.5 und in späteren Versionen: Diese Personen können Tokens bekommen.</translation>
    </message>
    <message>
        <source>Give a role to those who may have tokens, and name it in dat.filter_user_role; or take the right to offline tokens away from these people at the provider.</source>
        <translation>Geben Sie denen eine Rolle, die Tokens haben dürfen, und nennen Sie sie in dat.filter_user_role; oder nehmen Sie diesen Personen beim Anbieter das Recht auf Offline-Tokens.</translation>
    </message>
    <message>
        <source>The role that people need for a token is not spelled as the portal spells roles.</source>
        <translation>Die Rolle, die man für ein Token braucht, ist nicht so geschrieben, wie das Portal Rollen schreibt.</translation>
    </message>
    <message>
        <source>The portal writes ROLE_ before each role of the provider and compares letter by letter, so that nobody can download a token (401). Tokens that are out already work on: the setting guards the download only.</source>
        <translation>Das Portal schreibt ROLE_ vor jede Rolle des Anbieters und vergleicht Zeichen für Zeichen, sodass niemand ein Token herunterladen kann (401). Schon ausgegebene Tokens funktionieren weiter: Die Einstellung schützt nur das Herunterladen.</translation>
    </message>
    <message>
        <source>Write ROLE_ before the name that the role has at the provider.</source>
        <translation>Schreiben Sie ROLE_ vor den Namen, den die Rolle beim Anbieter hat.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkHttpClient</name>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the PEM file that your institution gave you.</source>
        <translation>Wählen Sie die PEM-Datei, die Ihre Einrichtung Ihnen gegeben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n MiB, which Lanyard does not read.</source>
        <translation>
            <numerusform>%1 hat mit mehr als %n MiB geantwortet; das liest Lanyard nicht.</numerusform>
            <numerusform>%1 hat mit mehr als %n MiB geantwortet; das liest Lanyard nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: this is not an answer to what Lanyard asked.</source>
        <translation>Prüfen Sie die Adresse: Das ist keine Antwort auf das, was Lanyard gefragt hat.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when the host answers.</source>
        <translation>Nichts ging verloren. Versuchen Sie es erneut, wenn der Host antwortet.</translation>
    </message>
    <message>
        <source>Try again when the host answers.</source>
        <translation>Versuchen Sie es erneut, wenn der Host antwortet.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let Lanyard through: %2.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt Lanyard nicht durch: %2.</translation>
    </message>
    <message>
        <source>Check the proxy setting.</source>
        <translation>Prüfen Sie die Proxy-Einstellung.</translation>
    </message>
    <message>
        <source>Cannot find %1: no such host is known, or there is no network.</source>
        <translation>%1 ist nicht zu finden: Kein solcher Host ist bekannt, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Check the address and the network connection. Nothing was lost.</source>
        <translation>Prüfen Sie die Adresse und die Netzverbindung. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Cannot reach %1: nothing listens at port %2.</source>
        <translation>%1 ist nicht zu erreichen: An Port %2 lauscht nichts.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>“%1” is no web address that Lanyard can call.</source>
        <translation>„%1“ ist keine Webadresse, die Lanyard aufrufen kann.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Eine Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>%1 ist nicht zu erreichen: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkRules</name>
    <message>
        <source>Without %1 there are no fresh access tokens, and the portal cannot check yours either.</source>
        <translation>Ohne %1 gibt es keine frischen Zugriffstokens, und auch das Portal kann Ihres nicht prüfen.</translation>
    </message>
    <message>
        <source>Nothing can be asked of %1.</source>
        <translation>Anfragen an %1 sind nicht möglich.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify</source>
        <translation>Das Zertifikat von %1 hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>The proxy does not let Lanyard through to %1</source>
        <translation>Der Proxy lässt Lanyard nicht zu %1 durch</translation>
    </message>
    <message>
        <source>No host of the name %1 is known</source>
        <translation>Kein Host mit dem Namen %1 ist bekannt</translation>
    </message>
    <message>
        <source>%1, which signs you in, does not answer</source>
        <translation>%1, wo Sie sich anmelden, antwortet nicht</translation>
    </message>
    <message>
        <source>The portal %1 does not answer</source>
        <translation>Das Portal %1 antwortet nicht</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in there or make access tokens.</source>
        <translation>Lanyard kann sich dort nicht anmelden und keine Zugriffstokens holen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is not right</source>
        <translation>Die Adresse des Ausstellers stimmt nicht</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is spelled for another version of Keycloak</source>
        <translation>Die Adresse des Ausstellers ist für eine andere Version von Keycloak geschrieben</translation>
    </message>
    <message>
        <source>%1 answers as an issuer.</source>
        <translation>%1 antwortet als Aussteller.</translation>
    </message>
    <message>
        <source>Use %1 as the profile&apos;s issuer. Keycloak has /auth before /realms up to version 16 only.</source>
        <translation>Verwenden Sie %1 als Aussteller des Profils. Keycloak hat /auth vor /realms nur bis Version 16.</translation>
    </message>
    <message>
        <source>Something else answers in the place of %1</source>
        <translation>Etwas anderes antwortet an Stelle von %1</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page or another address came.</source>
        <translation>Wo %1 mit Daten antworten sollte, kam eine Webseite oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Öffnen Sie eine beliebige Seite in Ihrem Browser: Vielleicht verlangt ein Netz, etwa ein Gastnetz, zuerst eine Anmeldung. Sonst prüfen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>The token is too long for the portal</source>
        <translation>Das Token ist zu lang für das Portal</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n bytes.</source>
        <translation>
            <numerusform>Das Token hat %n Byte.</numerusform>
            <numerusform>Das Token hat %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s web server turns the request away before the portal sees it.</source>
        <translation>Der Webserver des Portals weist die Anfrage ab, bevor das Portal sie sieht.</translation>
    </message>
    <message>
        <source>Let the server take longer headers, or keep roles of other applications out of the token.</source>
        <translation>Lassen Sie den Server längere Header annehmen, oder halten Sie Rollen anderer Anwendungen aus dem Token heraus.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the servers&apos; clocks.</source>
        <translation>
            <numerusform>Sie geht gegenüber den Uhren der Server um %n Minute vor.</numerusform>
            <numerusform>Sie geht gegenüber den Uhren der Server um %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the servers&apos; clocks.</source>
        <translation>
            <numerusform>Sie geht gegenüber den Uhren der Server um %n Minute nach.</numerusform>
            <numerusform>Sie geht gegenüber den Uhren der Server um %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh tokens look as if they had ended or not begun, a sign-in may be refused, and reminders come at the wrong time.</source>
        <translation>Frische Tokens sehen aus, als gälten sie nicht mehr oder noch nicht, eine Anmeldung wird vielleicht abgelehnt, und Erinnerungen kommen zur falschen Zeit.</translation>
    </message>
    <message>
        <source>Let the system set the time from the network.</source>
        <translation>Lassen Sie das System die Zeit aus dem Netz beziehen.</translation>
    </message>
    <message>
        <source>Its answers cannot be believed, and nothing secret was sent there.</source>
        <translation>Den Antworten von dort ist nicht zu trauen, und nichts Geheimes wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 answers the test request otherwise than the profile expects</source>
        <translation>%1 beantwortet die Testanfrage anders, als das Profil erwartet</translation>
    </message>
    <message>
        <source>%1 does not answer as a cBioPortal does</source>
        <translation>%1 antwortet nicht wie ein cBioPortal</translation>
    </message>
    <message>
        <source>Asked for its studies, %1 answers %2.</source>
        <translation>Nach seinen Studien gefragt, antwortet %1 mit %2.</translation>
    </message>
    <message>
        <source>It answers as %1 does.</source>
        <translation>Es antwortet wie %1.</translation>
    </message>
    <message>
        <source>Nothing is known of your token, and nothing speaks against it.</source>
        <translation>Über Ihr Token ist nichts bekannt, und nichts spricht gegen es.</translation>
    </message>
    <message>
        <source>Compare the address, the path of the test request and the status that it expects with the portal&apos;s documentation: lanyard profile show &apos;%1&apos;. If they are right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Vergleichen Sie die Adresse, den Pfad der Testanfrage und den erwarteten Status mit der Dokumentation des Portals: lanyard profile show &apos;%1&apos;. Wenn sie stimmen, sagen Sie der Administration des Portals, was es geantwortet hat.</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s address with the one in your browser: lanyard profile set &apos;%1&apos; portal=ADDRESS. If it is right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Vergleichen Sie die Adresse des Profils mit der in Ihrem Browser: lanyard profile set &apos;%1&apos; portal=ADDRESS. Wenn sie stimmt, sagen Sie der Administration des Portals, was es geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisClient</name>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 kennt diesen Benutzernamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Check both and try again. Where people sign in through their university, openBIS knows no password: take a session token instead.</source>
        <translation>Prüfen Sie beides, und versuchen Sie es erneut. Wo man sich über die Universität anmeldet, kennt openBIS kein Passwort: Nehmen Sie dann ein Sitzungstoken.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisCredentials</name>
    <message>
        <source>%1 lists no token %2.</source>
        <translation>%1 listet kein Token %2.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that are there.</source>
        <translation>lanyard credential list &apos;%1&apos; zeigt die vorhandenen Tokens.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisFailure</name>
    <message>
        <source>Make another one with lanyard credential new.</source>
        <translation>Erstellen Sie ein anderes mit lanyard credential new.</translation>
    </message>
    <message>
        <source>The personal access token for %1 has expired.</source>
        <translation>Das persönliche Zugriffstoken für %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 does not take the personal access token yet: its time begins later.</source>
        <translation>%1 nimmt das persönliche Zugriffstoken noch nicht an: Seine Zeit beginnt erst später.</translation>
    </message>
    <message>
        <source>Wait until then, check this computer&apos;s clock, or make another one.</source>
        <translation>Warten Sie bis dahin, prüfen Sie die Uhr dieses Computers, oder erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 lets no personal access token make or delete personal access tokens.</source>
        <translation>Bei %1 lassen sich mit einem persönlichen Zugriffstoken keine persönlichen Zugriffstokens erstellen oder löschen.</translation>
    </message>
    <message>
        <source>Sign in with your password or a session token for that.</source>
        <translation>Melden Sie sich dafür mit Ihrem Passwort oder einem Sitzungstoken an.</translation>
    </message>
    <message>
        <source>%1 has its personal access tokens switched off.</source>
        <translation>%1 hat seine persönlichen Zugriffstokens ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask its administrator for personal-access-tokens-enabled = true in service.properties.</source>
        <translation>Bitten Sie die dortige Administration um personal-access-tokens-enabled = true in service.properties.</translation>
    </message>
    <message>
        <source>%1 does not know this token: it was deleted, its session ended, or it belongs to another server.</source>
        <translation>%1 kennt dieses Token nicht: Es wurde gelöscht, seine Sitzung ist zu Ende, oder es gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>%1 was asked without a token.</source>
        <translation>%1 wurde ohne Token gefragt.</translation>
    </message>
    <message>
        <source>%1 lets only an instance administrator make a token for somebody else.</source>
        <translation>%1 lässt nur die Instanz-Administration ein Token für jemand anderen erstellen.</translation>
    </message>
    <message>
        <source>%1 says that this token belongs to somebody else.</source>
        <translation>Laut %1 gehört dieses Token jemand anderem.</translation>
    </message>
    <message>
        <source>Only its owner or an instance administrator can delete it.</source>
        <translation>Löschen können es nur die Person, der es gehört, und die Instanz-Administration.</translation>
    </message>
    <message>
        <source>%1 wants a reason for deleting.</source>
        <translation>%1 verlangt einen Grund für das Löschen.</translation>
    </message>
    <message>
        <source>Give one with --reason.</source>
        <translation>Geben Sie einen mit --reason an.</translation>
    </message>
    <message>
        <source>%1 is an openBIS of another version: it does not know what Lanyard asked: “%2”.</source>
        <translation>%1 ist ein openBIS einer anderen Version und versteht die Anfrage von Lanyard nicht: „%2“.</translation>
    </message>
    <message>
        <source>Personal access tokens need openBIS 20.10.4 or later. Tell its administrator.</source>
        <translation>Persönliche Zugriffstokens brauchen openBIS 20.10.4 oder neuer. Sagen Sie es der dortigen Administration.</translation>
    </message>
    <message>
        <source>%1 refused it: “%2”</source>
        <translation>%1 hat es abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation>Ändern Sie, was darin genannt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 kann im Moment nicht antworten: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>Try again later. Your token is kept.</source>
        <translation>Versuchen Sie es später erneut. Ihr Token bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no openBIS at this address of %1.</source>
        <translation>Unter dieser Adresse von %1 gibt es kein openBIS.</translation>
    </message>
    <message>
        <source>Give the address before /openbis, as in https://openbis.example.org.</source>
        <translation>Geben Sie die Adresse vor /openbis an, wie in https://openbis.example.org.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no answer of openBIS.</source>
        <translation>%1 hat mit %2 geantwortet, aber nicht so, wie openBIS antwortet.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and whether a network&apos;s login page stands in between.</source>
        <translation>Prüfen Sie die Adresse des Portals und ob die Anmeldeseite eines Netzes dazwischensteht.</translation>
    </message>
    <message>
        <source>Ask an instance administrator to make it, or make one for yourself: leave the other user&apos;s name out.</source>
        <translation>Bitten Sie die Instanz-Administration, es zu erstellen, oder erstellen Sie eines für sich selbst: Lassen Sie dann den Namen der anderen Person weg.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisPortal</name>
    <message>
        <source>openBIS shows nothing without a token.</source>
        <translation>openBIS zeigt ohne Token nichts.</translation>
    </message>
    <message>
        <source>%1 does not show %2 to this token.</source>
        <translation>%1 zeigt diesem Token %2 nicht.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisRules</name>
    <message>
        <source>openBIS refuses every request.</source>
        <translation>openBIS lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off at this server</source>
        <translation>Persönliche Zugriffstokens sind auf diesem Server ausgeschaltet</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>Der Server kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>A server of 2023 loses the tokens of users with a dash in their name</source>
        <translation>Ein Server von 2023 verliert die Tokens von Personen mit einem Bindestrich im Benutzernamen</translation>
    </message>
    <message>
        <source>The user name “%1” has a dash.</source>
        <translation>Der Benutzername „%1“ hat einen Bindestrich.</translation>
    </message>
    <message>
        <source>Install a newer openBIS, or use a user name without a dash. If the token was deleted, make another one.</source>
        <translation>Installieren Sie ein neueres openBIS, oder verwenden Sie einen Benutzernamen ohne Bindestrich. Wenn das Token gelöscht wurde, erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The personal access token has expired</source>
        <translation>Das persönliche Zugriffstoken ist abgelaufen</translation>
    </message>
    <message>
        <source>The personal access token is not valid yet</source>
        <translation>Das persönliche Zugriffstoken gilt noch nicht</translation>
    </message>
    <message>
        <source>A personal access token cannot make or delete others</source>
        <translation>Ein persönliches Zugriffstoken kann keine anderen erstellen oder löschen</translation>
    </message>
    <message>
        <source>The server loses the tokens of users with a dash in their name</source>
        <translation>Der Server verliert die Tokens von Personen mit einem Bindestrich im Benutzernamen</translation>
    </message>
    <message>
        <source>User name and password do not fit</source>
        <translation>Benutzername und Passwort passen nicht zusammen</translation>
    </message>
    <message>
        <source>openBIS refuses the token</source>
        <translation>openBIS lehnt das Token ab</translation>
    </message>
    <message>
        <source>The token lives as long as this server lets a token live</source>
        <translation>Das Token gilt so lange, wie dieser Server ein Token gelten lässt</translation>
    </message>
    <message numerus="yes">
        <source>The server says: %n days at most.</source>
        <translation>
            <numerusform>Der Server sagt: höchstens %n Tag.</numerusform>
            <numerusform>Der Server sagt: höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>Das Token endet am %1.</translation>
    </message>
    <message>
        <source>A longer time that is asked for is cut without a word.</source>
        <translation>Eine längere Zeit, um die gebeten wird, wird stillschweigend gekürzt.</translation>
    </message>
    <message>
        <source>Renew it before its end, or let the server allow more.</source>
        <translation>Erneuern Sie es vor seinem Ende, oder lassen Sie den Server mehr erlauben.</translation>
    </message>
    <message>
        <source>There is no token to show to openBIS</source>
        <translation>Es gibt kein Token, das openBIS gezeigt werden könnte</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Lassen Sie openBIS eines erstellen: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSettingsCheck</name>
    <message>
        <source>%1 says %2=%3.</source>
        <translation>%1 sagt %2=%3.</translation>
    </message>
    <message>
        <source>The file switches personal access tokens off</source>
        <translation>Die Datei schaltet persönliche Zugriffstokens aus</translation>
    </message>
    <message>
        <source>Nobody can make or use one.</source>
        <translation>Niemand kann eines erstellen oder verwenden.</translation>
    </message>
    <message>
        <source>Let it say true, then restart openBIS.</source>
        <translation>Setzen Sie den Wert auf true, und starten Sie openBIS neu.</translation>
    </message>
    <message>
        <source>The file names no place to keep the tokens</source>
        <translation>Die Datei nennt keinen Ort, um die Tokens aufzubewahren</translation>
    </message>
    <message>
        <source>openBIS cannot keep the tokens over a restart.</source>
        <translation>openBIS kann die Tokens nicht über einen Neustart hinweg behalten.</translation>
    </message>
    <message>
        <source>Name a file that openBIS may write, or take the line out: the file then lies in openBIS&apos;s folder.</source>
        <translation>Nennen Sie eine Datei, die openBIS schreiben darf, oder nehmen Sie die Zeile heraus: Dann liegt sie im Ordner von openBIS.</translation>
    </message>
    <message>
        <source>The running server has another period than the file</source>
        <translation>Der laufende Server hat eine andere Frist als die Datei</translation>
    </message>
    <message>
        <source>A period is no number of seconds</source>
        <translation>Eine Frist ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>Der Server sagt %1.</translation>
    </message>
    <message>
        <source>Tokens end, or are warned of, at another time than the file says.</source>
        <translation>Das Ende der Tokens oder die Warnung davor kommt zu anderer Zeit, als die Datei sagt.</translation>
    </message>
    <message>
        <source>Restart openBIS, or look whether this is the file that it reads.</source>
        <translation>Starten Sie openBIS neu, oder sehen Sie nach, ob das die Datei ist, die es liest.</translation>
    </message>
    <message>
        <source>Write seconds without a unit: 2592000 are 30 days.</source>
        <translation>Schreiben Sie Sekunden ohne Einheit: 2592000 sind 30 Tage.</translation>
    </message>
    <message>
        <source>The time of warning is as long as a token&apos;s whole life</source>
        <translation>Die Warnzeit ist so lang wie die ganze Laufzeit eines Tokens</translation>
    </message>
    <message>
        <source>A token lives %1 s at most, and is warned of %2 s before its end.</source>
        <translation>Ein Token gilt höchstens %1 s, und %2 s vor seinem Ende wird gewarnt.</translation>
    </message>
    <message>
        <source>Each token counts as about to end from its first moment, so that clients make one after the other, and their owners get mail for each.</source>
        <translation>Jedes Token gilt vom ersten Moment an als bald zu Ende, sodass Clients eines nach dem anderen erstellen und die Personen, denen die Tokens gehören, für jedes eine Mail bekommen.</translation>
    </message>
    <message>
        <source>Let the time of warning be the shorter one.</source>
        <translation>Setzen Sie die Warnzeit kürzer als die Laufzeit.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignIn</name>
    <message>
        <source>User name at %1: </source>
        <translation>Benutzername bei %1: </translation>
    </message>
    <message>
        <source>Session token of %1: </source>
        <translation>Sitzungstoken von %1: </translation>
    </message>
    <message>
        <source>Password of %1 at %2, or a session token: </source>
        <translation>Passwort von %1 bei %2, oder ein Sitzungstoken: </translation>
    </message>
    <message>
        <source>%1 wants a password or a session token for this, and none was given.</source>
        <translation>%1 verlangt dafür ein Passwort oder ein Sitzungstoken, und keines wurde angegeben.</translation>
    </message>
    <message>
        <source>Type it when asked, or pipe it in: lanyard … --user NAME &lt;FILE</source>
        <translation>Geben Sie es auf Nachfrage ein, oder übergeben Sie es über die Standardeingabe: lanyard … --user NAME &lt;FILE</translation>
    </message>
    <message>
        <source>What was given is no session token, and a password needs a name.</source>
        <translation>Was angegeben wurde, ist kein Sitzungstoken, und ein Passwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say whose password it is with --user NAME.</source>
        <translation>Geben Sie mit --user NAME an, wessen Passwort es ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignInPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 makes the token itself. What you type here goes there and nowhere else; Lanyard keeps no password.</source>
        <translation>%1 erstellt das Token selbst. Was Sie hier eingeben, geht dorthin und sonst nirgendwohin; Lanyard bewahrt kein Passwort auf.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was Sie haben</translation>
    </message>
    <message>
        <source>A user name and a &amp;password</source>
        <translation>Ein Benutzername und ein &amp;Passwort</translation>
    </message>
    <message>
        <source>The token of a &amp;session, from openBIS’s own pages</source>
        <translation>Das Token einer &amp;Sitzung, von openBIS’ eigenen Seiten</translation>
    </message>
    <message>
        <source>A personal &amp;access token that was made already</source>
        <translation>Ein schon erstelltes persönliches &amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Used once, for this sign-in, and forgotten.</source>
        <translation>Einmal verwendet, für diese Anmeldung, und vergessen.</translation>
    </message>
    <message>
        <source>For people who sign in to openBIS through their university. Lanyard does not store it; your session goes on.</source>
        <translation>Für alle, die sich bei openBIS über ihre Universität anmelden. Lanyard speichert es nicht; Ihre Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>It begins with $pat-. Lanyard keeps it in: %1. It makes and deletes no other token.</source>
        <translation>Es beginnt mit $pat-. Lanyard bewahrt es auf in: %1. Es erstellt und löscht kein anderes Token.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 antwortet langsam.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisTokens</name>
    <message>
        <source>Deleted by Lanyard on %1</source>
        <translation>Von Lanyard auf %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 takes the token and does not list it.</source>
        <translation>%1 nimmt das Token an, listet es aber nicht.</translation>
    </message>
    <message>
        <source>Tell its administrator: this is not how an openBIS answers.</source>
        <translation>Sagen Sie es der dortigen Administration: So antwortet ein openBIS nicht.</translation>
    </message>
    <message>
        <source>It was deleted again.</source>
        <translation>Es wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>%1 made a token for “%2” and does not recognize it: openBIS of 2023 loses the tokens of users with a “-” in their name. %3</source>
        <translation>%1 hat ein Token für „%2“ erstellt, erkennt es aber nicht: openBIS von 2023 verliert die Tokens von Personen mit einem „-“ im Benutzernamen. %3</translation>
    </message>
    <message>
        <source>Ask its administrator for a newer openBIS, or for a user name without “-”.</source>
        <translation>Bitten Sie die dortige Administration um ein neueres openBIS oder um einen Benutzernamen ohne „-“.</translation>
    </message>
    <message>
        <source>%1 made a token and does not recognize it. %2</source>
        <translation>%1 hat ein Token erstellt, erkennt es aber nicht. %2</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Sagen Sie es der dortigen Administration.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no personal access token.</source>
        <translation>%1 hat mit etwas geantwortet, das kein persönliches Zugriffstoken ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cut the token&apos;s life to that.</source>
        <translation>
            <numerusform>%1 erlaubt höchstens %n Tag und hat die Laufzeit des Tokens darauf gekürzt.</numerusform>
            <numerusform>%1 erlaubt höchstens %n Tage und hat die Laufzeit des Tokens darauf gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older token of the same name is still there: %1</source>
        <translation>Ein älteres Token mit demselben Namen ist noch da: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewPage</name>
    <message>
        <source>Not signed in. Sign in to see how long it lasts.</source>
        <translation>Nicht angemeldet. Melden Sie sich an, um zu sehen, wie lange es gilt.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange es gilt</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Wer Sie hier sind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Open Access</source>
        <translation>Zugriff öffnen</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Was Sie sehen können</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how many studies are</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Lanyard asks %1 to forget the credential.</source>
        <translation>Lanyard bittet %1, den Zugangsnachweis zu vergessen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser; Lanyard keeps the credential.</source>
        <translation>%1 fragt in Ihrem Browser nach Ihrem Passwort; Lanyard bewahrt den Zugangsnachweis auf.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>I have a token file</source>
        <translation>Ich habe eine Token-Datei</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Es gibt noch kein Token</translation>
    </message>
    <message>
        <source>This portal hands out the token itself, as a file.</source>
        <translation>Dieses Portal gibt das Token selbst aus, als Datei.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>This credential has ended</source>
        <translation>Dieser Zugangsnachweis gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for 30 days.</source>
        <translation>%1 kennt diesen Zugangsnachweis nicht mehr: Er wurde widerrufen, oder niemand hat ihn 30 Tage lang verwendet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1 forgets a credential that nobody uses. You last used this one on %2. Renewing needs no password.</source>
        <translation>%1 vergisst einen Zugangsnachweis, den niemand verwendet. Diesen haben Sie zuletzt am %2 verwendet. Das Erneuern braucht kein Passwort.</translation>
    </message>
    <message>
        <source>%1 says so. You can sign in again at any time before.</source>
        <translation>So sagt es %1. Sie können sich vorher jederzeit neu anmelden.</translation>
    </message>
    <message>
        <source>This credential ends on %1</source>
        <translation>Dieser Zugangsnachweis endet: %1</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>There was nothing to sign out of</source>
        <translation>Es gab nichts, wovon Sie sich abmelden konnten</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>%1 has revoked the credential, and the vault no longer holds it.</source>
        <translation>%1 hat den Zugangsnachweis widerrufen, und im Tresor liegt er nicht mehr.</translation>
    </message>
    <message>
        <source>You are signed out here, but not at %1</source>
        <translation>Hier sind Sie abgemeldet, aber nicht bei %1</translation>
    </message>
    <message>
        <source>The vault no longer holds the credential. %1</source>
        <translation>Im Tresor liegt der Zugangsnachweis nicht mehr. %1</translation>
    </message>
    <message>
        <source>Signed out here, waiting to be revoked at %1</source>
        <translation>Hier abgemeldet, der Widerruf bei %1 steht aus</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Until the credential is revoked it is kept, and serves for nothing else. Lanyard tries again every hour.</source>
        <translation>%1 war nicht zu erreichen (%2). Bis der Zugangsnachweis widerrufen ist, wird er aufbewahrt und dient sonst zu nichts. Lanyard versucht es jede Stunde erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete without revoking</source>
        <translation>Löschen ohne Widerruf</translation>
    </message>
    <message>
        <source>One until %1. Lanyard makes the next one when something asks.</source>
        <translation>Eines bis %1. Lanyard holt das nächste, wenn etwas danach fragt.</translation>
    </message>
    <message>
        <source>None at the moment. Lanyard makes one when something asks.</source>
        <translation>Im Moment keines. Lanyard holt eines, wenn etwas danach fragt.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Not known before there is a token</source>
        <translation>Nicht bekannt, bevor es ein Token gibt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Shown with the token</source>
        <translation>Mit dem Token gezeigt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 makes the token itself. Sign in there, and Lanyard keeps what it makes.</source>
        <translation>%1 erstellt das Token selbst. Melden Sie sich dort an, und Lanyard bewahrt auf, was es erstellt.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Es gibt noch keinen Signierschlüssel</translation>
    </message>
    <message>
        <source>%1 takes tokens that Lanyard signs with the key that you share with it.</source>
        <translation>%1 nimmt Tokens an, die Lanyard mit dem Schlüssel signiert, den Sie mit ihm teilen.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>You are signed in again</source>
        <translation>Sie sind wieder angemeldet</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for you, without a password.</source>
        <translation>%1 sagt das und erstellt Ihnen ein anderes, ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for your password.</source>
        <translation>%1 sagt das und erstellt Ihnen ein anderes, mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The token says so. %1 hands out another one at any time.</source>
        <translation>Das Token sagt das. %1 gibt jederzeit ein anderes aus.</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>No email in the template</source>
        <translation>Keine E-Mail-Adresse in der Vorlage</translation>
    </message>
    <message>
        <source>Lanyard, with your signing key</source>
        <translation>Lanyard, mit Ihrem Signierschlüssel</translation>
    </message>
    <message>
        <source>The profile says so. Add the server’s new key before.</source>
        <translation>Das Profil sagt das. Fügen Sie den neuen Schlüssel des Servers vorher hinzu.</translation>
    </message>
</context>
<context>
    <name>lanyard::PassphraseDialog</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation>Verschlüsselte Datei anlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock the encrypted file</source>
        <translation>Verschlüsselte Datei entsperren</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Some words in a row are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Einige Wörter hintereinander lassen sich leicht merken.</numerusform>
            <numerusform>Mindestens %n Zeichen. Einige Wörter hintereinander lassen sich leicht merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Capital letters and the keyboard’s language count.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Großbuchstaben und die Sprache der Tastatur zählen.</translation>
    </message>
    <message>
        <source>It encrypts the file in which Lanyard keeps your credentials. A forgotten passphrase cannot be recovered: you would sign in to every portal again.</source>
        <translation>Sie verschlüsselt die Datei, in der Lanyard Ihre Zugangsnachweise aufbewahrt. Eine vergessene Passphrase lässt sich nicht wiederherstellen: Sie müssten sich bei jedem Portal neu anmelden.</translation>
    </message>
    <message>
        <source>Lanyard forgets it when it ends.</source>
        <translation>Lanyard vergisst sie, wenn es endet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message numerus="yes">
        <source>This one has %n character(s). It needs %1 or more.</source>
        <translation>
            <numerusform>Diese hat %n Zeichen. Nötig sind %1 oder mehr.</numerusform>
            <numerusform>Diese hat %n Zeichen. Nötig sind %1 oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedToken</name>
    <message>
        <source>This token says nothing of itself: only its portal can tell what it opens.</source>
        <translation>Dieses Token sagt nichts über sich: Nur sein Portal weiß, was es öffnet.</translation>
    </message>
    <message>
        <source>Drop it on the profile of its portal to take it in.</source>
        <translation>Ziehen Sie es auf das Profil seines Portals, um es zu übernehmen.</translation>
    </message>
    <message>
        <source>none of your profiles has its issuer</source>
        <translation>Keines Ihrer Profile hat seinen Aussteller</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Ein eingefügtes Token</translation>
    </message>
    <message>
        <source>Shown only, never stored</source>
        <translation>Nur gezeigt, nie gespeichert</translation>
    </message>
    <message>
        <source>Look at the clipboard again</source>
        <translation>Zwischenablage erneut ansehen</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1…</source>
        <translation>Für %1 über&amp;nehmen…</translation>
    </message>
</context>
<context>
    <name>lanyard::Portal</name>
    <message>
        <source>It does not say why.</source>
        <translation>Einen Grund nennt es nicht.</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to its login page: it did not accept the token. %2</source>
        <translation>%1 hat Lanyard zu seiner Anmeldeseite geschickt: Es hat das Token nicht angenommen. %2</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to another address, which it does not follow with a token: it did not accept the token, or the portal&apos;s address has changed.</source>
        <translation>%1 hat Lanyard zu einer anderen Adresse geschickt, der es mit einem Token nicht folgt: Das Token wurde nicht angenommen, oder die Adresse des Portals hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 did not accept the token: it answered 401. %2</source>
        <translation>%1 hat das Token nicht angenommen: Die Antwort war 401. %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with data: the token was not accepted, it is the wrong address, or there is a login in between.</source>
        <translation>%1 hat mit einer Webseite geantwortet, nicht mit Daten: Das Token wurde nicht angenommen, die Adresse ist falsch, oder eine Anmeldung liegt dazwischen.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment, which says nothing about your token: it answered %2</source>
        <translation>%1 kann im Moment nicht antworten, was nichts über Ihr Token sagt: Die Antwort war %2</translation>
    </message>
    <message>
        <source>%1 accepts your token but refuses this request: it answered %2</source>
        <translation>%1 nimmt Ihr Token an, lehnt aber diese Anfrage ab: Die Antwort war %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 hat mit %2 geantwortet</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>a sentence, and what the host said</comment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data: the address may be wrong.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Daten sind: Vielleicht ist die Adresse falsch.</translation>
    </message>
    <message>
        <source>Something else answers in its place, or the address is wrong. No token was sent there.</source>
        <translation>Etwas anderes antwortet an seiner Stelle, oder die Adresse ist falsch. Kein Token wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Öffnen Sie eine beliebige Seite in Ihrem Browser: Vielleicht verlangt ein Netz, etwa ein Gastnetz, zuerst eine Anmeldung. Sonst prüfen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, it leads to %2.</source>
        <translation>Wo %1 mit Daten antworten sollte, führt es zu %2.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page came.</source>
        <translation>Wo %1 mit Daten antworten sollte, kam eine Webseite.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalCatalogue</name>
    <message>
        <source>Mend the file, or move it away. The portals that ship with Lanyard stay.</source>
        <translation>Bringen Sie die Datei in Ordnung, oder verschieben Sie sie. Die Portale, die mit Lanyard kommen, bleiben.</translation>
    </message>
    <message>
        <source>Portal %1 in the list says something about “%2” that Lanyard does not know.</source>
        <translation>Portal %1 in der Liste sagt etwas zu „%2“, das Lanyard nicht kennt.</translation>
    </message>
    <message>
        <source>Portal %1 in the list has no good “%2”.</source>
        <translation>Portal %1 in der Liste hat kein gültiges „%2“.</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>keine Anmeldung nötig</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>token file after a login</source>
        <translation>Token-Datei nach einer Anmeldung</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>The list of portals does not follow the schema “%1”.</source>
        <translation>Die Liste der Portale hat nicht das Schema „%1“.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalRules</name>
    <message>
        <source>The portal asks nobody for a token</source>
        <translation>Das Portal verlangt von niemandem ein Token</translation>
    </message>
    <message>
        <source>Without a token %1 answers with its studies.</source>
        <translation>Ohne Token antwortet %1 mit seinen Studien.</translation>
    </message>
    <message>
        <source>Everybody sees every study. No answer says anything about your token.</source>
        <translation>Alle sehen jede Studie. Keine Antwort sagt etwas über Ihr Token.</translation>
    </message>
    <message>
        <source>If the studies are not meant for everybody, let the portal demand a login.</source>
        <translation>Wenn die Studien nicht für alle gedacht sind, lassen Sie das Portal eine Anmeldung verlangen.</translation>
    </message>
    <message>
        <source>The portal itself cannot exchange your token</source>
        <translation>Das Portal selbst kann Ihr Token nicht eintauschen</translation>
    </message>
    <message>
        <source>Nobody&apos;s token works there.</source>
        <translation>Dort funktioniert kein einziges Token.</translation>
    </message>
    <message>
        <source>In the portal&apos;s log look for “Authentication server did not return an access token”. Then check its client secret, its address of the token endpoint, and whether it reaches %1.</source>
        <translation>Suchen Sie im Log des Portals nach „Authentication server did not return an access token“. Prüfen Sie dann sein Client-Geheimnis, seine Adresse des Token-Endpunkts und ob es %1 erreicht.</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s</source>
        <translation>Das Token wurde für einen anderen Client als den des Portals ausgestellt</translation>
    </message>
    <message>
        <source>The portal exchanges only tokens of its own client and refuses every request.</source>
        <translation>Das Portal tauscht nur Tokens des eigenen Clients ein und lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal&apos;s page and take the file in, or ask the portal&apos;s administrator for the client whose tokens it takes (dat.oauth2.clientId). It is not %1.</source>
        <translation>Holen Sie das Token auf der Seite des Portals und übernehmen Sie die Datei, oder fragen Sie die Administration des Portals nach dem Client, dessen Tokens es annimmt (dat.oauth2.clientId). %1 ist es nicht.</translation>
    </message>
    <message>
        <source>%1 gives Lanyard an access token for the same credential, with your name in it.</source>
        <translation>%1 gibt Lanyard für denselben Zugangsnachweis ein Zugriffstoken, mit Ihrem Namen darin.</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal never says why it refuses.</source>
        <translation>Von hier aus lässt sich beides nicht unterscheiden: Das Portal sagt nie, warum es ablehnt.</translation>
    </message>
    <message>
        <source>The portal cannot exchange your token, or takes those of another client only</source>
        <translation>Das Portal kann Ihr Token nicht eintauschen, oder es nimmt nur die eines anderen Clients</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s, or the portal cannot exchange it</source>
        <translation>Das Token wurde für einen anderen Client als den des Portals ausgestellt, oder das Portal kann es nicht eintauschen</translation>
    </message>
    <message>
        <source>The token belongs to the client %1.</source>
        <translation>Das Token gehört zum Client %1.</translation>
    </message>
    <message>
        <source>A newer token has ended this one, or somebody deleted it</source>
        <translation>Ein neueres Token hat dieses beendet, oder jemand hat es gelöscht</translation>
    </message>
    <message>
        <source>The portal no longer knows this token: its time is over, or it was deleted</source>
        <translation>Das Portal kennt dieses Token nicht mehr: Seine Zeit ist um, oder es wurde gelöscht</translation>
    </message>
    <message>
        <source>Its time is not over: it was made to last until %1.</source>
        <translation>Seine Zeit ist nicht um: Es sollte bis %1 gelten.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>Das Portal lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>Fetch a new one. A portal that allows one token per person ends the older one whenever a new one is made, which opening its download page does; its administrator can allow more.</source>
        <translation>Holen Sie ein neues. Ein Portal, das ein Token je Person erlaubt, beendet das ältere, sobald ein neues erstellt wird, was schon das Öffnen seiner Download-Seite tut; seine Administration kann mehr erlauben.</translation>
    </message>
    <message>
        <source>The token was revoked or unused for too long, or the portal cannot exchange it</source>
        <translation>Das Token wurde widerrufen oder zu lange nicht verwendet, oder das Portal kann es nicht eintauschen</translation>
    </message>
    <message>
        <source>Your account works: %1 gives access tokens to Lanyard&apos;s own client.</source>
        <translation>Ihr Konto funktioniert: %1 gibt Lanyards eigenem Client Zugriffstokens.</translation>
    </message>
    <message>
        <source>Fetch a new token file from the portal and take it in.</source>
        <translation>Holen Sie beim Portal eine neue Token-Datei, und übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>It cannot be ruled out from here: only the portal&apos;s own client may ask about this token. If a fresh token is refused too, it is this.</source>
        <translation>Von hier aus lässt es sich nicht ausschließen: Nur der Client des Portals selbst darf nach diesem Token fragen. Wenn auch ein frisches Token abgelehnt wird, liegt es daran.</translation>
    </message>
    <message>
        <source>The token belongs to the client %1, and the profile names %2.</source>
        <translation>Das Token gehört zum Client %1, und das Profil nennt %2.</translation>
    </message>
    <message>
        <source>Without a token %1 answers %2.</source>
        <translation>Ohne Token antwortet %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>The portal accepts the token and lists %n studies.</source>
        <translation>
            <numerusform>Das Portal nimmt das Token an und listet %n Studie.</numerusform>
            <numerusform>Das Portal nimmt das Token an und listet %n Studien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal takes the token and forbids what every program asks first</source>
        <translation>Das Portal nimmt das Token an und verbietet, wonach jedes Programm zuerst fragt</translation>
    </message>
    <message>
        <source>No program gets as far as the data.</source>
        <translation>Kein Programm kommt bis zu den Daten.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator whether a rule before the portal, or a role that you lack, closes it.</source>
        <translation>Fragen Sie die Administration des Portals, ob eine Regel vor dem Portal das sperrt oder ob Ihnen eine Rolle dafür fehlt.</translation>
    </message>
    <message>
        <source>The portal %1 cannot answer at the moment</source>
        <translation>Das Portal %1 kann im Moment nicht antworten</translation>
    </message>
    <message>
        <source>Nothing can be said about your token until it does.</source>
        <translation>Bis es antwortet, lässt sich über Ihr Token nichts sagen.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the portal&apos;s administrator what it answered.</source>
        <translation>Versuchen Sie es später erneut. Wenn es so bleibt, sagen Sie der Administration des Portals, was es geantwortet hat.</translation>
    </message>
    <message>
        <source>The answer to the test request has no name where the profile looks for it</source>
        <translation>Die Antwort auf die Testanfrage hat keinen Namen, wo das Profil ihn sucht</translation>
    </message>
    <message>
        <source>It may be another answer than the one that is meant, and proves nothing.</source>
        <translation>Vielleicht ist es eine andere Antwort als die gemeinte, und sie beweist nichts.</translation>
    </message>
    <message>
        <source>Look at what the portal answers, and set the place: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</source>
        <translation>Sehen Sie nach, was das Portal antwortet, und legen Sie die Stelle fest: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>The token went out in the header %1.</source>
        <translation>Das Token wurde im Header %1 gesendet.</translation>
    </message>
    <message>
        <source>Compare with the portal&apos;s documentation which header it reads, what stands there before the token, and which kind of token it takes (send): lanyard profile show &apos;%1&apos;. If all of that is right, get a new token.</source>
        <translation>Vergleichen Sie mit der Dokumentation des Portals, welchen Header es liest, was dort vor dem Token steht und welche Art von Token es annimmt (send): lanyard profile show &apos;%1&apos;. Wenn das alles stimmt, holen Sie ein neues Token.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalToken</name>
    <message>
        <source>A token lasts 1 to %1 seconds, not %2.</source>
        <translation>Ein Token gilt 1 bis %1 Sekunden, nicht %2.</translation>
    </message>
    <message>
        <source>Choose a short life: the session that it buys lasts 16 hours in any case.</source>
        <translation>Wählen Sie eine kurze Laufzeit: Die Sitzung, die das Token öffnet, dauert in jedem Fall 16 Stunden.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Wählen Sie die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>Das Profil signiert mit %1, was dieser Schlüssel nicht kann.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Dieser Schlüssel signiert mit: %1.</translation>
    </message>
    <message>
        <source>A token lasts 1 to %1 seconds.</source>
        <translation>Ein Token gilt 1 bis %1 Sekunden.</translation>
    </message>
    <message>
        <source>This is no network address, such as 192.0.2.7.</source>
        <translation>Das ist keine Netzadresse wie 192.0.2.7.</translation>
    </message>
    <message>
        <source>What stands there %1.</source>
        <translation>Was dort steht, %1.</translation>
    </message>
    <message>
        <source>It is an object, such as {&quot;role&quot;: &quot;member&quot;}.</source>
        <translation>Es ist ein Objekt, etwa {&quot;role&quot;: &quot;member&quot;}.</translation>
    </message>
    <message>
        <source>The server verified the token and opened a session of 16 hours with it.</source>
        <translation>Der Server hat das Token geprüft und damit eine Sitzung von 16 Stunden geöffnet.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard wartet nicht länger.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenPage</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Datensät&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <translation>&amp;Netzadresse</translation>
    </message>
    <message>
        <source>&amp;Lifetime in seconds</source>
        <translation>&amp;Laufzeit in Sekunden</translation>
    </message>
    <message>
        <source>What the person &amp;may do (clientAuthResult)</source>
        <translation>Was die Person dar&amp;f (clientAuthResult)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Sign a token</source>
        <translation>Token signieren</translation>
    </message>
    <message>
        <source>Send it to the server</source>
        <translation>An den Server senden</translation>
    </message>
    <message>
        <source>Hold it against serverconfig.json…</source>
        <translation>Mit serverconfig.json abgleichen…</translation>
    </message>
    <message>
        <source>Nothing signed yet. The token lives in memory only, and goes when a field changes.</source>
        <translation>Noch nichts signiert. Das Token steht nur im Arbeitsspeicher und verschwindet, wenn sich ein Feld ändert.</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Each dataset may have its own; until it is saved, that of all serves.</source>
        <translation>Jeder Datensatz kann seine eigene haben; bis sie gespeichert ist, gilt die für alle.</translation>
    </message>
    <message>
        <source>As the server spells them, with commas between. Capital letters count.</source>
        <translation>Wie der Server sie schreibt, mit Kommas dazwischen. Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>From where the token is used. A server that checks strictly refuses a token without it.</source>
        <translation>Von wo das Token verwendet wird. Ein Server, der streng prüft, lehnt ein Token ohne sie ab.</translation>
    </message>
    <message>
        <source>A short life is enough: the session that it buys lasts 16 hours in any case.</source>
        <translation>Eine kurze Laufzeit genügt: Die Sitzung, die das Token öffnet, dauert in jedem Fall 16 Stunden.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;role&quot;: &quot;member&quot;}; empty where the dataset reads none.</source>
        <translation>Ein JSON-Objekt, etwa {&quot;role&quot;: &quot;member&quot;}; leer, wenn der Datensatz keines liest.</translation>
    </message>
    <message>
        <source>What the token is to say</source>
        <translation>Was das Token sagen soll</translation>
    </message>
    <message>
        <source>The token that came of it</source>
        <translation>Das Token, das dabei entstand</translation>
    </message>
    <message>
        <source>Header and content of the token</source>
        <translation>Header und Inhalt des Tokens</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>serverconfig.json des Servers wählen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>Tresor wird gelesen</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 antwortet langsam.</translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation>Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Es endet: %1.</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1: geprüft</translation>
    </message>
    <message>
        <source>%1: nothing was checked</source>
        <translation>%1: nichts wurde geprüft</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>whoever makes the token</source>
        <translation>wer das Token erstellt</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>die Administration des ProteinPaint-Servers</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileCommand</name>
    <message>
        <source>Lanyard knows no kind of portal “%1” yet.</source>
        <translation>Lanyard kennt noch keine Portalart „%1“.</translation>
    </message>
    <message>
        <source>Use cbioportal, openbis, proteinpaint, or api for any portal that takes a bearer token.</source>
        <translation>Verwenden Sie cbioportal, openbis, proteinpaint, oder api für jedes Portal, das ein Bearer-Token annimmt.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>Die Adresse des Portals</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Aussteller und Client gehören zusammen, und einer von beiden fehlt.</translation>
    </message>
    <message>
        <source>Give both --issuer and --client-id, or none.</source>
        <translation>Geben Sie --issuer und --client-id beide an, oder keines.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>Die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>--send is either offline-token or access-token.</source>
        <translation>--send ist entweder offline-token oder access-token.</translation>
    </message>
    <message>
        <source>Leave it out to send what this kind of portal takes.</source>
        <translation>Lassen Sie es weg, um zu senden, was diese Art von Portal annimmt.</translation>
    </message>
    <message>
        <source>--vault is either keychain or file.</source>
        <translation>--vault ist entweder keychain oder file.</translation>
    </message>
    <message>
        <source>Leave it out to keep the credential in the keychain.</source>
        <translation>Lassen Sie es weg, um den Zugangsnachweis im Schlüsselbund aufzubewahren.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>Das Portal: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>Das Portal: %1 antwortet, aber nicht wie ein %2.</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>Das Portal: %1 antwortet.</translation>
    </message>
    <message>
        <source>The portal: ProteinPaint %1.</source>
        <translation>Das Portal: ProteinPaint %1.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for a login.</source>
        <translation>Das Portal: ein cBioPortal, das eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for no login.</source>
        <translation>Das Portal: ein cBioPortal, das keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Whether it gives personal access tokens shows at the sign-in.</source>
        <translation>Ob es persönliche Zugriffstokens ausgibt, zeigt sich bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Its personal access tokens are on.</source>
        <translation>Seine persönlichen Zugriffstokens sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Its personal access tokens are off.</source>
        <translation>Seine persönlichen Zugriffstokens sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The portal: an openBIS of version %1. %2</source>
        <translation>Das Portal: ein openBIS der Version %1. %2</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst das vorhandene.</translation>
    </message>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>Der Aussteller: %1 sagt, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>Without the scope offline_access the credential ends with the browser&apos;s session.</source>
        <translation>Ohne den Scope offline_access endet der Zugangsnachweis mit der Sitzung des Browsers.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>--client-secret-stdin wurde angegeben, und die Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile add …</source>
        <translation>Übergeben Sie das Geheimnis über eine Pipe: … | lanyard profile add …</translation>
    </message>
    <message>
        <source>The server&apos;s secret is kept in: %1.</source>
        <translation>Das Geheimnis des Servers liegt in: %1.</translation>
    </message>
    <message>
        <source>Added “%1”. Make a token with: lanyard credential new &apos;%1&apos;</source>
        <translation>„%1“ hinzugefügt. Erstellen Sie ein Token mit: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: lanyard test &apos;%1&apos;</source>
        <translation>„%1“ hinzugefügt. Probieren Sie es aus mit: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Add its signing key with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>„%1“ hinzugefügt. Fügen Sie den Signierschlüssel hinzu mit: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>„%1“ hinzugefügt. Melden Sie sich an mit: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Profiles: one portal as one person</source>
        <translation>Profile: ein Portal für eine Person</translation>
    </message>
    <message>
        <source>Add a profile and check its addresses</source>
        <translation>Ein Profil hinzufügen und seine Adressen prüfen</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>cbioportal, openbis, proteinpaint or api</source>
        <translation>cbioportal, openbis, proteinpaint oder api</translation>
    </message>
    <message>
        <source>The address of the service that signs you in</source>
        <translation>Die Adresse des Dienstes, der Sie anmeldet</translation>
    </message>
    <message>
        <source>The client at the issuer</source>
        <translation>Der Client beim Aussteller</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Das Geheimnis des Clients von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Replaces openid offline_access</source>
        <translation>Ersetzt openid offline_access</translation>
    </message>
    <message>
        <source>Where the roles stand, as in realm_access::roles</source>
        <translation>Wo die Rollen stehen, wie in realm_access::roles</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token oder access-token</translation>
    </message>
    <message>
        <source>keychain or file (encrypted, with a passphrase)</source>
        <translation>keychain oder file (verschlüsselt, mit Passphrase)</translation>
    </message>
    <message>
        <source>PEM file of a further certificate authority</source>
        <translation>PEM-Datei einer weiteren Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>Ports the browser may come back to; else any free one</source>
        <translation>Ports, zu denen der Browser zurückkommen darf; sonst ein beliebiger freier</translation>
    </message>
    <message>
        <source>KEY=VALUE for the sign-in page</source>
        <translation>KEY=VALUE für die Anmeldeseite</translation>
    </message>
    <message>
        <source>Send the sign-in request to the issuer directly, ahead of the browser</source>
        <translation>Die Anmeldeanfrage vorab direkt an den Aussteller senden, noch bevor sich der Browser öffnet</translation>
    </message>
    <message>
        <source>Allow an address without encryption</source>
        <translation>Eine Adresse ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation>Die Profile auflisten</translation>
    </message>
    <message>
        <source>Show one profile</source>
        <translation>Ein Profil zeigen</translation>
    </message>
    <message>
        <source>Sign out and remove a profile</source>
        <translation>Ein Profil abmelden und entfernen</translation>
    </message>
    <message>
        <source>Added “%1”. Take in the portal&apos;s token file with: lanyard import &apos;%1&apos; FILE</source>
        <translation>„%1“ hinzugefügt. Übernehmen Sie die Token-Datei des Portals mit: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Its credential was not revoked. %1</source>
        <translation>Sein Zugangsnachweis wurde nicht widerrufen. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileContext</name>
    <message>
        <source>A profile without a name cannot be told from others.</source>
        <translation>Ein Profil ohne Namen lässt sich nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>That profile is gone.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That token holds no roles at %1.</source>
        <translation>Dieses Token enthält bei %1 keine Rollen.</translation>
    </message>
    <message>
        <source>Copy an access token to the clipboard, and choose it again.</source>
        <translation>Kopieren Sie ein Zugriffstoken in die Zwischenablage, und wählen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileCommand</name>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>%1 geschrieben. Die Datei enthält Adressen, Client und Rollenpfad und kein Geheimnis.</translation>
    </message>
    <message>
        <source>The file describes “%1” (%2).</source>
        <translation>Die Datei beschreibt „%1“ (%2).</translation>
    </message>
    <message>
        <source>  The portal, which your token would go to:  %1</source>
        <translation>  Das Portal, an das Ihr Token ginge:    %1</translation>
    </message>
    <message>
        <source>  The issuer, which signs you in:            %1</source>
        <translation>  Der Aussteller, der Sie anmeldet:      %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>Nicht übernommen, weil eine Datei von jemand anderem es nicht setzen darf: %1.</translation>
    </message>
    <message>
        <source>Do both belong together, and do you trust them?</source>
        <translation>Gehören beide zusammen, und vertrauen Sie ihnen?</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether both hosts may be trusted.</source>
        <translation>Hier kann niemand gefragt werden, ob beiden Hosts zu trauen ist.</translation>
    </message>
    <message>
        <source>Look at them, then give --accept.</source>
        <translation>Sehen Sie sich beide an, und geben Sie dann --accept an.</translation>
    </message>
    <message>
        <source>The profile was not taken in.</source>
        <translation>Das Profil wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Ask who gave you the file which portal and issuer it should name.</source>
        <translation>Fragen Sie bei denen nach, von denen die Datei kommt, welches Portal und welchen Aussteller sie nennen sollte.</translation>
    </message>
    <message>
        <source>Give it another name: lanyard profile import FILE --name NAME</source>
        <translation>Geben Sie ihm einen anderen Namen: lanyard profile import FILE --name NAME</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>„%1“ hinzugefügt. Melden Sie sich an mit: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Write a profile into a file for others; no secret is in it</source>
        <translation>Ein Profil für andere in eine Datei schreiben; sie enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>Standard output when left out</source>
        <translation>Ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Add the profile that a file describes, after showing which hosts it names</source>
        <translation>Das Profil hinzufügen, das eine Datei beschreibt, nachdem gezeigt wurde, welche Hosts sie nennt</translation>
    </message>
    <message>
        <source>A profile file, or - for standard input</source>
        <translation>Eine Profildatei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Call it so, not as the file does</source>
        <translation>So nennen, nicht wie die Datei es tut</translation>
    </message>
    <message>
        <source>Take it in without a question</source>
        <translation>Ohne Frage übernehmen</translation>
    </message>
    <message>
        <source>  The portal gets the long-lived credential itself, not a token of minutes.</source>
        <translation>  Das Portal bekommt den langlebigen Zugangsnachweis selbst, nicht ein Token für Minuten.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileController</name>
    <message>
        <source>there is no such file</source>
        <translation>Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Geben Sie dem Portal einen Namen in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Kind of portal</source>
        <translation>Art des Portals</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>Rollenpfad</translation>
    </message>
    <message>
        <source>What the portal gets</source>
        <translation>Was das Portal bekommt</translation>
    </message>
    <message>
        <source>A short-lived access token</source>
        <translation>Ein kurzlebiges Zugriffstoken</translation>
    </message>
    <message>
        <source>The long-lived credential itself</source>
        <translation>Den langlebigen Zugangsnachweis selbst</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>%1, which answers %2</source>
        <translation>%1, mit der Antwort %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFilePage</name>
    <message>
        <source>Do you trust these two?</source>
        <translation>Vertrauen Sie diesen beiden?</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Name in Ihrer Liste</translation>
    </message>
    <message>
        <source>&amp;Trust both, and add</source>
        <translation>Beiden &amp;vertrauen und hinzufügen</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Das Portal</translation>
    </message>
    <message>
        <source>Your token would go there.</source>
        <translation>Dorthin würde Ihr Token gehen.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>It would sign you in.</source>
        <translation>Er würde Sie anmelden.</translation>
    </message>
    <message>
        <source>What else the file sets</source>
        <translation>Was die Datei noch setzt</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Nicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>This file adds nothing</source>
        <translation>Diese Datei fügt nichts hinzu</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>%1 describes a portal. A stranger’s file could send your token to the stranger, so look at both hosts. Nothing has been sent to either, and nothing is until you say so.</source>
        <translation>%1 beschreibt ein Portal. Die Datei einer fremden Person könnte Ihr Token an diese Person senden; sehen Sie sich also beide Hosts an. An keinen wurde etwas gesendet, und das bleibt so, bis Sie es anders sagen.</translation>
    </message>
    <message>
        <source>None: the portal hands out a token file</source>
        <translation>Keiner: Das Portal gibt eine Token-Datei aus</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>Nicht übernommen, weil eine Datei von jemand anderem es nicht setzen darf: %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileJson</name>
    <message>
        <source>The file was left as it is. Mend it, or add the profile again.</source>
        <translation>Die Datei blieb unverändert. Berichtigen Sie sie, oder fügen Sie das Profil neu hinzu.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1 at byte %2.</source>
        <translation>Die Profildatei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The profile file has the schema “%1”; this Lanyard reads “%2”.</source>
        <translation>Die Profildatei hat das Schema „%1“; dieses Lanyard liest „%2“.</translation>
    </message>
    <message>
        <source>The profile file lacks an id, a name or a kind of portal that this Lanyard knows.</source>
        <translation>Der Profildatei fehlt eine ID, ein Name oder eine Portalart, die dieses Lanyard kennt.</translation>
    </message>
    <message>
        <source>The profile file names a redirect port that does not exist: ports go from 1 to 65535.</source>
        <translation>Die Profildatei nennt einen ungültigen Rückkehr-Port: Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The profile file&apos;s “%1” is no address.</source>
        <translation>„%1“ in der Profildatei ist keine Adresse.</translation>
    </message>
    <message>
        <source>The profile file asks by “%1”, but a test asks by GET, HEAD or POST.</source>
        <translation>Die Profildatei fragt mit „%1“; ein Test fragt aber mit GET, HEAD oder POST.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileKeeping</name>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>%1 is still in the list. %2</source>
        <translation>%1 ist noch in der Liste. %2</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>Für andere speichern</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Profildateien (*.lanyard)</translation>
    </message>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>%1 geschrieben. Die Datei enthält Adressen, Client und Rollenpfad und kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · waiting for you</source>
        <translation>%1 · wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n profiles</source>
        <translation>
            <numerusform>%1, %n Profil</numerusform>
            <numerusform>%1, %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Pages of this profile</source>
        <translation>Seiten dieses Profils</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Mehr zu diesem Profil</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Take in a token file…</source>
        <translation>Token-Datei übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>Doctor, %n errors</source>
        <translation>
            <numerusform>Diagnose, %n Fehler</numerusform>
            <numerusform>Diagnose, %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Ne&amp;uer Name</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Enter takes the new name, Esc leaves the old one.</source>
        <translation>Die Eingabetaste übernimmt den neuen Namen, Esc lässt den alten.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>End consent at the provider…</source>
        <translation>Zustimmung beim Anbieter zurückziehen…</translation>
    </message>
    <message>
        <source>End all your tokens of “%1”?</source>
        <translation>Alle Ihre Tokens von „%1“ beenden?</translation>
    </message>
    <message>
        <source>%1 forgets what you allowed this client. That ends all tokens that you have of it, those on other computers too, and Lanyard signs out. To go on, you get a new token from the portal.</source>
        <translation>%1 vergisst, was Sie diesem Client erlaubt haben. Das beendet alle Tokens, die Sie von ihm haben, auch die auf anderen Computern, und Lanyard meldet Sie ab. Um weiterzumachen, holen Sie ein neues Token beim Portal.</translation>
    </message>
    <message>
        <source>End them and sign out</source>
        <translation>Beenden und abmelden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save for others…</source>
        <translation>Für andere speichern…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSetCommand</name>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>Der Aussteller: %1 sagt, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>Das Portal: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>Das Portal: %1 antwortet.</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>Das Portal: %1 antwortet, aber nicht wie ein %2.</translation>
    </message>
    <message>
        <source>The stored credential was made for the settings of before, and is void with these: it goes nowhere. Sign in again, or set them back.</source>
        <translation>Der gespeicherte Zugangsnachweis wurde für die früheren Einstellungen erstellt und gilt mit diesen nicht: Er wird nirgendwohin gesendet. Melden Sie sich neu an, oder stellen Sie die Einstellungen zurück.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is void too. Give the new one: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>Auch das Geheimnis des Clients gilt nicht mehr. Geben Sie das neue an: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>Nothing is to be set.</source>
        <translation>Es ist nichts zu setzen.</translation>
    </message>
    <message>
        <source>Give KEY=VALUE. There are: %1.</source>
        <translation>Geben Sie KEY=VALUE an. Es gibt: %1.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>--client-secret-stdin wurde angegeben, und die Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile set …</source>
        <translation>Übergeben Sie das Geheimnis über eine Pipe: … | lanyard profile set …</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>Change settings of a profile</source>
        <translation>Einstellungen eines Profils ändern</translation>
    </message>
    <message>
        <source>KEY=VALUE, with the names of the options of profile add, and idle-days, keep-alive, remind-days, rotate-key-on, name</source>
        <translation>KEY=VALUE, mit den Namen der Optionen von profile add, und idle-days, keep-alive, remind-days, rotate-key-on, name</translation>
    </message>
    <message>
        <source>Read the client&apos;s new secret from standard input</source>
        <translation>Das neue Geheimnis des Clients von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>It still lives at %1. This ends it there: lanyard logout &apos;%2&apos;</source>
        <translation>Bei %1 gilt er noch. Dies beendet ihn dort: lanyard logout &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Give one such number.</source>
        <translation>Geben Sie eine solche Zahl an.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <translation>Geben Sie yes oder no an.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>Die Adresse des Portals</translation>
    </message>
    <message>
        <source>“%1” is neither offline-token nor access-token.</source>
        <translation>„%1“ ist weder offline-token noch access-token.</translation>
    </message>
    <message>
        <source>Leave the value empty to send what this kind of portal takes.</source>
        <translation>Lassen Sie den Wert leer, um zu senden, was diese Art von Portal annimmt.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>Ein ProteinPaint-Server wird nach einem Datensatz gefragt, und keiner ist genannt.</translation>
    </message>
    <message>
        <source>Give its label, as in dataset=GDC.</source>
        <translation>Geben Sie sein Label an, wie in dataset=GDC.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as in 2027-01-31.</source>
        <translation>Schreiben Sie es wie in 2027-01-31.</translation>
    </message>
    <message>
        <source>A profile stays of its kind, because what it holds belongs to it.</source>
        <translation>Ein Profil behält seine Art, weil das, was es enthält, zu ihr gehört.</translation>
    </message>
    <message>
        <source>Add another profile with --kind.</source>
        <translation>Fügen Sie mit --kind ein anderes Profil hinzu.</translation>
    </message>
    <message>
        <source>The vault changes together with what is stored in it.</source>
        <translation>Der Tresor wechselt zusammen mit dem, was darin liegt.</translation>
    </message>
    <message>
        <source>Move it: lanyard vault move &apos;%1&apos; --to keychain|file</source>
        <translation>Verschieben Sie es: lanyard vault move &apos;%1&apos; --to keychain|file</translation>
    </message>
    <message>
        <source>A secret is not given as an argument, which other programs can read.</source>
        <translation>Ein Geheimnis gehört nicht in ein Argument: Andere Programme können es dort lesen.</translation>
    </message>
    <message>
        <source>Pipe it in: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>Übergeben Sie es über eine Pipe: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>A profile of the kind %1 has no setting of that name.</source>
        <translation>Ein Profil der Art %1 hat keine Einstellung dieses Namens.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>A profile has a name.</source>
        <translation>Ein Profil hat einen Namen.</translation>
    </message>
    <message>
        <source>Give one, as in name=genie.</source>
        <translation>Geben Sie einen an, wie in name=genie.</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Aussteller und Client gehören zusammen, und einer von beiden fehlt.</translation>
    </message>
    <message>
        <source>Set both issuer and client-id, or make both empty.</source>
        <translation>Setzen Sie issuer und client-id beide, oder leeren Sie beide.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>Die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>A test asks by GET, HEAD or POST.</source>
        <translation>Ein Test fragt mit GET, HEAD oder POST.</translation>
    </message>
    <message>
        <source>Set test-method to one of them.</source>
        <translation>Setzen Sie test-method auf eines davon.</translation>
    </message>
    <message>
        <source>A setting is KEY=VALUE, and one of these is not.</source>
        <translation>Eine Einstellung ist KEY=VALUE, und eine von diesen ist es nicht.</translation>
    </message>
    <message>
        <source>As in role-path=realm_access::roles.</source>
        <translation>Wie in role-path=realm_access::roles.</translation>
    </message>
    <message>
        <source>%1 is given twice, and holds one value.</source>
        <translation>%1 ist zweimal angegeben, kann aber nur einen Wert haben.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Geben Sie es einmal an.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileStore</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Add one with lanyard profile add.</source>
        <translation>Fügen Sie eines mit lanyard profile add hinzu.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst das vorhandene.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2.</source>
        <translation>Das Profil ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The profile&apos;s file %1 could not be deleted: %2.</source>
        <translation>Die Datei %1 des Profils ließ sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Machen Sie den Ordner beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>It may be one that cannot be read. %1</source>
        <translation>Vielleicht ist es eines, das sich nicht lesen lässt. %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose one that you will know again.</source>
        <translation>Wählen Sie einen, den Sie wiedererkennen.</translation>
    </message>
    <message>
        <source>Another Lanyard is writing a profile and does not come to its end.</source>
        <translation>Ein anderes Lanyard schreibt gerade ein Profil und wird damit nicht fertig.</translation>
    </message>
    <message>
        <source>End that one, then try again. Nothing was changed.</source>
        <translation>Beenden Sie es, dann versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give another value. Nothing was changed.</source>
        <translation>Geben Sie einen anderen Wert an. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileTokens</name>
    <message>
        <source>“%1” is an openBIS, which hands out its tokens itself, without a browser.</source>
        <translation>„%1“ ist ein openBIS, das seine Tokens selbst ausgibt, ohne Browser.</translation>
    </message>
    <message>
        <source>Have it make one in a terminal: lanyard credential new &apos;%1&apos;</source>
        <translation>Lassen Sie es in einem Terminal eines erstellen: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” names no issuer and client to sign in with.</source>
        <translation>„%1“ nennt keinen Aussteller und keinen Client für die Anmeldung.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Fügen Sie das Profil mit --issuer und --client-id hinzu, oder übernehmen Sie eine Token-Datei mit lanyard import.</translation>
    </message>
    <message>
        <source>This token was issued by %1, and “%2” belongs to %3. Nothing was stored.</source>
        <translation>Dieses Token wurde von %1 ausgestellt, und „%2“ gehört zu %3. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Take it into the profile of its own portal, or add one.</source>
        <translation>Übernehmen Sie es in das Profil seines eigenen Portals, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>This is the token of a session: it ends with it. Nothing was stored.</source>
        <translation>Das ist das Token einer Sitzung: Es endet mit ihr. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This is no personal access token of openBIS. Nothing was stored.</source>
        <translation>Das ist kein persönliches Zugriffstoken von openBIS. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Lassen Sie openBIS eines erstellen: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The personal access token of “%1” has ended, or ends too soon: %2.</source>
        <translation>Das persönliche Zugriffstoken von „%1“ gilt nicht mehr oder endet zu bald: %2.</translation>
    </message>
    <message>
        <source>Renew it: lanyard credential renew &apos;%1&apos;</source>
        <translation>Erneuern Sie es: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The credential of “%1” ended: %2, as its server said.</source>
        <translation>Der Zugangsnachweis von „%1“ gilt nicht mehr: %2, wie sein Server gesagt hat.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal, and take it in: lanyard import &apos;%1&apos; FILE</source>
        <translation>Holen Sie beim Portal einen neuen, und übernehmen Sie ihn: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Melden Sie sich neu an: lanyard login &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramDialog</name>
    <message>
        <source>A program asks for a token</source>
        <translation>Ein Programm fragt nach einem Token</translation>
    </message>
    <message>
        <source>A program that the system does not name</source>
        <translation>Ein Programm, das das System nicht nennt</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 wants to use your access to “%2”.</source>
        <translation>%1 möchte Ihren Zugriff auf „%2“ verwenden.</translation>
    </message>
    <message>
        <source>Lanyard knows a program by its file only: a shell or Python stands for every script that it runs.</source>
        <translation>Lanyard erkennt ein Programm nur an seiner Datei: Eine Shell oder Python steht für jedes Skript, das darin läuft.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>&amp;Einmal erlauben</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramGate</name>
    <message>
        <source>A program that the system does not name</source>
        <translation>Ein Programm, das das System nicht nennt</translation>
    </message>
    <message>
        <source>%1 may not have the token of “%2”: nobody allowed it.</source>
        <translation>%1 darf das Token von „%2“ nicht haben: Niemand hat es erlaubt.</translation>
    </message>
    <message>
        <source>Allow it in Lanyard&apos;s window when it asks, or with: lanyard agent programs &apos;%1&apos; --allow PROGRAM</source>
        <translation>Erlauben Sie es im Fenster von Lanyard, wenn es fragt, oder mit: lanyard agent programs &apos;%1&apos; --allow PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramList</name>
    <message>
        <source>%1 is damaged, so it was left as it is.</source>
        <translation>%1 ist beschädigt und blieb deshalb unverändert.</translation>
    </message>
    <message>
        <source>Delete it, then say anew which programs may ask.</source>
        <translation>Löschen Sie die Datei, dann sagen Sie neu, welche Programme fragen dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramsCommand</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>Name its whole path, as in /usr/bin/Rscript.</source>
        <translation>Nennen Sie seinen ganzen Pfad, wie in /usr/bin/Rscript.</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token.</source>
        <translation>„%1“ fragt, bevor ein Programm sein Token bekommt.</translation>
    </message>
    <message>
        <source>“%1” does not ask which program wants its token.</source>
        <translation>„%1“ fragt nicht, welches Programm sein Token will.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token, and no Lanyard is open to ask you in.</source>
        <translation>„%1“ fragt, bevor ein Programm sein Token bekommt, und kein Lanyard ist offen, in dem Sie gefragt werden könnten.</translation>
    </message>
    <message>
        <source>Open the window. Or switch it off: lanyard agent programs &apos;%1&apos; --ask no</source>
        <translation>Öffnen Sie das Fenster. Oder schalten Sie es aus: lanyard agent programs &apos;%1&apos; --ask no</translation>
    </message>
    <message>
        <source>Which programs may have a profile&apos;s token</source>
        <translation>Welche Programme das Token eines Profils haben dürfen</translation>
    </message>
    <message>
        <source>yes or no: ask about every other program</source>
        <translation>yes oder no: bei jedem anderen Programm nachfragen</translation>
    </message>
    <message>
        <source>A program that may have it</source>
        <translation>Ein Programm, das es haben darf</translation>
    </message>
    <message>
        <source>A program that may not</source>
        <translation>Ein Programm, das es nicht darf</translation>
    </message>
    <message>
        <source>Forget what was allowed and forbidden</source>
        <translation>Vergessen, was erlaubt und verboten war</translation>
    </message>
</context>
<context>
    <name>lanyard::PropertiesFile</name>
    <message>
        <source>Give the portal&apos;s application.properties, its older portal.properties, the --name=value lines that it is started with, or its docker-compose file.</source>
        <translation>Geben Sie application.properties des Portals an, seine ältere portal.properties, die Zeilen --name=value, mit denen es gestartet wird, oder seine docker-compose-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of a portal.</source>
        <translation>%1 ist größer als jede Einstellungsdatei eines Portals.</translation>
    </message>
    <message>
        <source>%1 is no plain text.</source>
        <translation>%1 ist kein einfacher Text.</translation>
    </message>
    <message>
        <source>If an editor wrote it as “Unicode” or UTF-16, save it as UTF-8: the portal cannot read it either.</source>
        <translation>Wenn ein Editor sie als „Unicode“ oder UTF-16 geschrieben hat, speichern Sie sie als UTF-8: Auch das Portal kann sie sonst nicht lesen.</translation>
    </message>
    <message>
        <source>No settings of a cBioPortal are in %1.</source>
        <translation>In %1 stehen keine Einstellungen eines cBioPortal.</translation>
    </message>
    <message>
        <source>%1 holds more settings than any portal has.</source>
        <translation>%1 enthält mehr Einstellungen, als irgendein Portal hat.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProtectedHeader</name>
    <message>
        <source>The header of the token %1.</source>
        <translation>Der Header des Tokens %1.</translation>
    </message>
    <message>
        <source>The header of the token is JSON, but no JSON object.</source>
        <translation>Der Header des Tokens ist JSON, aber kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The header of the token names no algorithm (alg), as every token must.</source>
        <translation>Der Header des Tokens nennt keinen Algorithmus (alg), wie es jedes Token muss.</translation>
    </message>
    <message>
        <source>The member %1 in the header of the token is no string.</source>
        <translation>Das Feld %1 im Header des Tokens ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The member crit in the header of the token is not the list of extensions that it must be.</source>
        <translation>Das Feld crit im Header des Tokens ist nicht die Liste von Erweiterungen, die es sein muss.</translation>
    </message>
    <message>
        <source>The member b64 in the header of the token is neither true nor false.</source>
        <translation>Das Feld b64 im Header des Tokens ist weder true noch false.</translation>
    </message>
    <message>
        <source>The header of the token says b64 without listing it in crit, as it must.</source>
        <translation>Der Header des Tokens nennt b64, ohne es in crit aufzuführen, wie er es muss.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintClaimRules</name>
    <message>
        <source>“datasets” is a text and no list</source>
        <translation>„datasets“ ist ein Text und keine Liste</translation>
    </message>
    <message>
        <source>The documentation asks for a list of labels.</source>
        <translation>Die Dokumentation verlangt eine Liste von Labels.</translation>
    </message>
    <message>
        <source>The server looks for its dataset anywhere in the text, so that “xABCx” opens ABC.</source>
        <translation>Der Server sucht seinen Datensatz irgendwo im Text, sodass „xABCx“ ABC öffnet.</translation>
    </message>
    <message>
        <source>Write a list: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Schreiben Sie eine Liste: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>“datasets” is no list</source>
        <translation>„datasets“ ist keine Liste</translation>
    </message>
    <message>
        <source>The server cannot look a dataset up in it.</source>
        <translation>Der Server kann darin keinen Datensatz nachsehen.</translation>
    </message>
    <message>
        <source>The token names no dataset, and so opens every one</source>
        <translation>Das Token nennt keinen Datensatz und öffnet damit jeden</translation>
    </message>
    <message>
        <source>“datasets” is missing, which the documentation demands.</source>
        <translation>„datasets“ fehlt; die Dokumentation verlangt es.</translation>
    </message>
    <message>
        <source>“datasets” is an empty list.</source>
        <translation>„datasets“ ist eine leere Liste.</translation>
    </message>
    <message>
        <source>The server grants access to each dataset that shares the secret.</source>
        <translation>Der Server gibt Zugriff auf jeden Datensatz mit demselben Geheimnis.</translation>
    </message>
    <message>
        <source>List the labels that the person may see: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Führen Sie die Labels auf, die die Person sehen darf: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, a few minutes from now: Math.floor(Date.now() / 1000) + 300.</source>
        <translation>Schreiben Sie eine Zahl von Sekunden seit 1970, einige Minuten ab jetzt: Math.floor(Date.now() / 1000) + 300.</translation>
    </message>
    <message>
        <source>The token never ends</source>
        <translation>Das Token endet nie</translation>
    </message>
    <message>
        <source>“exp” is missing.</source>
        <translation>„exp“ fehlt.</translation>
    </message>
    <message>
        <source>The server takes it for ever, from whoever finds it.</source>
        <translation>Der Server nimmt es für immer an, von allen, die es finden.</translation>
    </message>
    <message>
        <source>The token&apos;s end is no number</source>
        <translation>Das Ende des Tokens ist keine Zahl</translation>
    </message>
    <message>
        <source>“exp” is a text or something else.</source>
        <translation>„exp“ ist ein Text oder etwas anderes.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid exp value”.</source>
        <translation>Der Server antwortet mit 401 „invalid exp value“.</translation>
    </message>
    <message>
        <source>The token&apos;s end is in milliseconds</source>
        <translation>Das Ende des Tokens ist in Millisekunden</translation>
    </message>
    <message>
        <source>“exp” is %1, which read as seconds is tens of thousands of years away.</source>
        <translation>„exp“ ist %1, was als Sekunden gelesen Zehntausende von Jahren entfernt ist.</translation>
    </message>
    <message>
        <source>The server reads seconds, so the token never ends.</source>
        <translation>Der Server liest Sekunden, sodass das Token nie endet.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>It ended at %1; the server grants no second more.</source>
        <translation>Es endete am %1; der Server gewährt keine Sekunde mehr.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt expired”.</source>
        <translation>Der Server antwortet mit 401 „jwt expired“.</translation>
    </message>
    <message>
        <source>Make a new one for each visit.</source>
        <translation>Erstellen Sie für jeden Besuch ein neues.</translation>
    </message>
    <message>
        <source>The token lasts longer than a day</source>
        <translation>Das Token gilt länger als einen Tag</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Es endet am %1.</translation>
    </message>
    <message>
        <source>Whoever finds it can open sessions until then.</source>
        <translation>Wer es findet, kann bis dahin Sitzungen öffnen.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning is no number</source>
        <translation>Der Anfang des Tokens ist keine Zahl</translation>
    </message>
    <message>
        <source>“nbf” is a text or something else.</source>
        <translation>„nbf“ ist ein Text oder etwas anderes.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid nbf value”.</source>
        <translation>Der Server antwortet mit 401 „invalid nbf value“.</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, or leave it out.</source>
        <translation>Schreiben Sie eine Zahl von Sekunden seit 1970, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>Das Token gilt noch nicht</translation>
    </message>
    <message>
        <source>“nbf” is %1.</source>
        <translation>„nbf“ ist %1.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt not active”; it grants no second.</source>
        <translation>Der Server antwortet mit 401 „jwt not active“; er gewährt keine Sekunde.</translation>
    </message>
    <message>
        <source>Leave “nbf” out, or set both clocks right.</source>
        <translation>Lassen Sie „nbf“ weg, oder stellen Sie beide Uhren richtig.</translation>
    </message>
    <message>
        <source>The token does not say rightly when it was issued</source>
        <translation>Das Token sagt nicht richtig, wann es ausgestellt wurde</translation>
    </message>
    <message>
        <source>“iat” lies in the future, or is in milliseconds.</source>
        <translation>„iat“ liegt in der Zukunft oder ist in Millisekunden.</translation>
    </message>
    <message>
        <source>“iat” is missing or no number; the documentation shows it.</source>
        <translation>„iat“ fehlt oder ist keine Zahl; die Dokumentation zeigt es.</translation>
    </message>
    <message>
        <source>The server does not look at it; whoever reads its log later will.</source>
        <translation>Der Server beachtet es nicht; wer später sein Log liest, schon.</translation>
    </message>
    <message>
        <source>Write the present second: Math.floor(Date.now() / 1000).</source>
        <translation>Schreiben Sie die jetzige Sekunde: Math.floor(Date.now() / 1000).</translation>
    </message>
    <message>
        <source>The token names no address</source>
        <translation>Das Token nennt keine Adresse</translation>
    </message>
    <message>
        <source>“ip” is missing; the documentation calls it optional in one place and required in another.</source>
        <translation>„ip“ fehlt; die Dokumentation nennt es an einer Stelle optional und an einer anderen erforderlich.</translation>
    </message>
    <message>
        <source>A server that checks strictly, which is the default, answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Ein Server, der streng prüft, was die Vorgabe ist, antwortet mit 401 „Server error: missing ip address in saved session“.</translation>
    </message>
    <message>
        <source>Write the address from which the person&apos;s browser reaches the server, or let its administrator set ipCheck.</source>
        <translation>Schreiben Sie die Adresse, von der aus der Browser der Person den Server erreicht, oder lassen Sie dessen Administration ipCheck setzen.</translation>
    </message>
    <message>
        <source>The token names no person</source>
        <translation>Das Token nennt keine Person</translation>
    </message>
    <message>
        <source>“email” is missing, which the documentation demands.</source>
        <translation>„email“ fehlt; die Dokumentation verlangt es.</translation>
    </message>
    <message>
        <source>The server works without it, but then writes down nobody for what is downloaded.</source>
        <translation>Der Server vermisst es nicht und vermerkt niemanden für das, was heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Write the person&apos;s e-mail address or id: &quot;email&quot;:&quot;…&quot;.</source>
        <translation>Schreiben Sie die E-Mail-Adresse oder Kennung der Person: &quot;email&quot;:&quot;…&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintDraft</name>
    <message>
        <source>Name a dataset, or read the server’s serverconfig.json.</source>
        <translation>Nennen Sie einen Datensatz, oder lesen Sie die serverconfig.json des Servers ein.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintForm</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Datensät&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Embedding portal</source>
        <translation>&amp;Einbettendes Portal</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>Gen&amp;om</translation>
    </message>
    <message>
        <source>Read serverconfig.json…</source>
        <translation>serverconfig.json einlesen…</translation>
    </message>
    <message>
        <source>Their labels as the server spells them, with commas between.</source>
        <translation>Ihre Labels, wie der Server sie schreibt, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Host of the web portal that shows ProteinPaint; empty: the server itself.</source>
        <translation>Host des Webportals, das ProteinPaint zeigt; leer: der Server selbst.</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>serverconfig.json des Servers wählen</translation>
    </message>
    <message>
        <source>As the settings say. Their secret was not taken in.</source>
        <translation>Wie die Einstellungen es sagen. Ihr Geheimnis wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintOptions</name>
    <message>
        <source>proteinpaint: </source>
        <translation>proteinpaint: </translation>
    </message>
    <message>
        <source>the server&apos;s serverconfig.json, whose dsCredentials say the rest</source>
        <translation>die serverconfig.json des Servers, deren dsCredentials den Rest sagen</translation>
    </message>
    <message>
        <source>proteinpaint: take the secret of --properties into the vault</source>
        <translation>proteinpaint: das Geheimnis aus --properties in den Tresor übernehmen</translation>
    </message>
    <message>
        <source>a dataset&apos;s label, as the server spells it; may come several times</source>
        <translation>das Label eines Datensatzes, wie der Server es schreibt; mehrfach möglich</translation>
    </message>
    <message>
        <source>what is protected: /** for all, or termdb for sample-level answers</source>
        <translation>was geschützt ist: /** für alles, oder termdb für Antworten auf Probenebene</translation>
    </message>
    <message>
        <source>host of the web portal that embeds ProteinPaint</source>
        <translation>Host des Webportals, das ProteinPaint einbettet</translation>
    </message>
    <message>
        <source>the header that takes the token, else x-ds-access-token</source>
        <translation>der Header, der das Token aufnimmt, sonst x-ds-access-token</translation>
    </message>
    <message>
        <source>the genome of the data requests</source>
        <translation>das Genom der Datenanfragen</translation>
    </message>
    <message>
        <source>such as HS256 or ES256, else what the key usually signs with</source>
        <translation>wie HS256 oder ES256, sonst womit der Schlüssel üblicherweise signiert</translation>
    </message>
    <message>
        <source>how many seconds a token lasts</source>
        <translation>wie viele Sekunden ein Token gilt</translation>
    </message>
    <message>
        <source>the person in the token</source>
        <translation>die Person im Token</translation>
    </message>
    <message>
        <source>the address that the token is used from</source>
        <translation>die Adresse, von der aus das Token verwendet wird</translation>
    </message>
    <message>
        <source>a JSON file with what the person may do</source>
        <translation>eine JSON-Datei mit dem, was die Person darf</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>Ein ProteinPaint-Server wird nach einem Datensatz gefragt, und keiner ist genannt.</translation>
    </message>
    <message>
        <source>Give --dataset LABEL, or the server&apos;s own settings: --properties serverconfig.json</source>
        <translation>Geben Sie --dataset LABEL an, oder die Einstellungen des Servers selbst: --properties serverconfig.json</translation>
    </message>
    <message>
        <source>“%1” is no algorithm of signatures.</source>
        <translation>„%1“ ist kein Signaturalgorithmus.</translation>
    </message>
    <message>
        <source>Give one such as HS256, RS256, PS256 or ES256.</source>
        <translation>Geben Sie einen wie HS256, RS256, PS256 oder ES256 an.</translation>
    </message>
    <message>
        <source>“%1” is no network address.</source>
        <translation>„%1“ ist keine Netzadresse.</translation>
    </message>
    <message>
        <source>Give it as the server sees it, such as 192.0.2.7.</source>
        <translation>Geben Sie sie so an, wie der Server sie sieht, etwa 192.0.2.7.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Nennen Sie eine JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>It looks like {&quot;role&quot;:&quot;member&quot;}.</source>
        <translation>Es sieht aus wie {&quot;role&quot;:&quot;member&quot;}.</translation>
    </message>
    <message>
        <source>--keep-secret takes the secret from the server&apos;s settings.</source>
        <translation>--keep-secret übernimmt das Geheimnis aus den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Give --properties serverconfig.json too, or add the key later: lanyard key add</source>
        <translation>Geben Sie auch --properties serverconfig.json an, oder fügen Sie den Schlüssel später hinzu: lanyard key add</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintPortal</name>
    <message>
        <source>“%1” names no dataset.</source>
        <translation>„%1“ nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>Add the profile with --dataset, or from the server&apos;s serverconfig.json.</source>
        <translation>Fügen Sie das Profil mit --dataset hinzu, oder aus der serverconfig.json des Servers.</translation>
    </message>
    <message>
        <source>%1 (sample level)</source>
        <translation>%1 (Probenebene)</translation>
    </message>
    <message>
        <source>%1, dataset %2: %3</source>
        <translation>%1, Datensatz %2: %3</translation>
    </message>
    <message>
        <source>The token holds, but the data did not come. %1</source>
        <translation>Das Token hält der Prüfung stand, aber die Daten kamen nicht. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintRules</name>
    <message>
        <source>The server checks no token for %1</source>
        <translation>Der Server prüft kein Token für %1</translation>
    </message>
    <message>
        <source>Either the dataset is open to everybody, or its label or the embedding portal is not the one in the server&apos;s dsCredentials: compare both, letter by letter.</source>
        <translation>Entweder ist der Datensatz für alle offen, oder sein Label oder das einbettende Portal ist nicht das in dsCredentials des Servers: Vergleichen Sie beides, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The server looks for the token for %1 in another header</source>
        <translation>Der Server sucht das Token für %1 in einem anderen Header</translation>
    </message>
    <message>
        <source>Add the profile again with --header-key as the server&apos;s headerKey says.</source>
        <translation>Fügen Sie das Profil neu hinzu, mit --header-key, wie es headerKey des Servers sagt.</translation>
    </message>
    <message>
        <source>What was sent for %1 is no token</source>
        <translation>Was für %1 gesendet wurde, ist kein Token</translation>
    </message>
    <message>
        <source>Look at it: lanyard token &apos;%1&apos; | lanyard lint -</source>
        <translation>Sehen Sie es sich an: lanyard token &apos;%1&apos; | lanyard lint -</translation>
    </message>
    <message>
        <source>Lanyard signs for %1 with another key than the server has</source>
        <translation>Lanyard signiert für %1 mit einem anderen Schlüssel, als der Server hat</translation>
    </message>
    <message>
        <source>Take in the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Übernehmen Sie den Schlüssel, mit dem der Server prüft: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The algorithm of the token for %1 does not go with the server&apos;s key</source>
        <translation>Der Algorithmus des Tokens für %1 passt nicht zum Schlüssel des Servers</translation>
    </message>
    <message>
        <source>A server with a public key takes RS256, PS256 or ES256 by its private key, one with a secret HS256, HS384 or HS512 by the same secret: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ein Server mit öffentlichem Schlüssel nimmt RS256, PS256 oder ES256 mit dem zugehörigen privaten Schlüssel an, einer mit einem Geheimnis HS256, HS384 oder HS512 mit demselben Geheimnis: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The token does not list what the server asks for before %1</source>
        <translation>Das Token führt nicht auf, was der Server vor %1 verlangt</translation>
    </message>
    <message>
        <source>Add the profile again from the server&apos;s settings (--properties), or with every id of its dsnames as --dataset. Upper and lower case count.</source>
        <translation>Fügen Sie das Profil neu hinzu, aus den Einstellungen des Servers (--properties) oder mit jeder id seiner dsnames als --dataset. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>Dem Eintrag des Servers für %1 fehlt dsnames</translation>
    </message>
    <message>
        <source>Add to the entry in dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], with the dataset&apos;s label.</source>
        <translation>Ergänzen Sie im Eintrag in dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], mit dem Label des Datensatzes.</translation>
    </message>
    <message>
        <source>The token for %1 names another address than it is used from</source>
        <translation>Das Token für %1 nennt eine andere Adresse als die, von der aus es verwendet wird</translation>
    </message>
    <message>
        <source>Add the profile again with --ip as the server sees this computer. Behind a proxy or a VPN that is another address than the computer&apos;s own.</source>
        <translation>Fügen Sie das Profil neu hinzu, mit --ip so, wie der Server diesen Computer sieht. Hinter einem Proxy oder VPN ist das eine andere Adresse als die des Computers selbst.</translation>
    </message>
    <message>
        <source>The server wants an address in the token for %1</source>
        <translation>Der Server verlangt eine Adresse im Token für %1</translation>
    </message>
    <message>
        <source>Add the profile again with --ip, or ask the server&apos;s administrator for &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Fügen Sie das Profil neu hinzu, mit --ip, oder bitten Sie die Administration des Servers um &quot;ipCheck&quot;:&quot;loose&quot;.</translation>
    </message>
    <message>
        <source>The request for %1 names no embedding portal</source>
        <translation>Die Anfrage für %1 nennt kein einbettendes Portal</translation>
    </message>
    <message>
        <source>Add the profile again with --embedder HOST.</source>
        <translation>Fügen Sie das Profil neu hinzu, mit --embedder HOST.</translation>
    </message>
    <message>
        <source>The server has no secret for %1</source>
        <translation>Der Server hat kein Geheimnis für %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials needs a “secret”.</source>
        <translation>Sein Eintrag in dsCredentials braucht ein „secret“.</translation>
    </message>
    <message>
        <source>The token for %1 is over on arrival</source>
        <translation>Das Token für %1 gilt bei der Ankunft nicht mehr</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, or give tokens a longer life with --lifetime.</source>
        <translation>Stellen Sie die Uhr dieses Computers richtig, oder geben Sie Tokens mit --lifetime eine längere Laufzeit.</translation>
    </message>
    <message>
        <source>The server refuses %1</source>
        <translation>Der Server lehnt %1 ab</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what its log says.</source>
        <translation>Fragen Sie die Administration des Servers, was sein Log sagt.</translation>
    </message>
    <message>
        <source>Nothing is known of the token, and whoever finds the server may see the data.</source>
        <translation>Über das Token ist nichts bekannt, und wer den Server findet, sieht vielleicht die Daten.</translation>
    </message>
    <message>
        <source>Nobody with such a token sees %1.</source>
        <translation>Niemand mit einem solchen Token sieht %1.</translation>
    </message>
    <message>
        <source>Lanyard can make no token for %1</source>
        <translation>Lanyard kann für %1 kein Token erstellen</translation>
    </message>
    <message>
        <source>The server is asked for nothing.</source>
        <translation>Der Server wird nichts gefragt.</translation>
    </message>
    <message>
        <source>The profile names no dataset</source>
        <translation>Das Profil nennt keinen Datensatz</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSettingsRules</name>
    <message>
        <source>The server has no secret for %1</source>
        <translation>Der Server hat kein Geheimnis für %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials has no “secret”.</source>
        <translation>Sein Eintrag in dsCredentials hat kein „secret“.</translation>
    </message>
    <message>
        <source>It answers 401 “no credentials set up for this embedder”.</source>
        <translation>Er antwortet mit 401 „no credentials set up for this embedder“.</translation>
    </message>
    <message>
        <source>Set “secret” to what the portal signs with, or to its public key.</source>
        <translation>Setzen Sie „secret“ auf das, womit das Portal signiert, oder auf dessen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not go with the server&apos;s key</source>
        <translation>Der Algorithmus %1 passt nicht zum Schlüssel des Servers</translation>
    </message>
    <message>
        <source>The server has a public key for %1.</source>
        <translation>Der Server hat für %1 einen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The server has an HMAC secret for %1.</source>
        <translation>Der Server hat für %1 ein HMAC-Geheimnis.</translation>
    </message>
    <message>
        <source>It answers 401 “invalid algorithm”.</source>
        <translation>Er antwortet mit 401 „invalid algorithm“.</translation>
    </message>
    <message>
        <source>Sign with the private key that belongs to it: RS256, PS256 or ES256.</source>
        <translation>Signieren Sie mit dem privaten Schlüssel, der dazu gehört: RS256, PS256 oder ES256.</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the same secret.</source>
        <translation>Signieren Sie mit HS256, HS384 oder HS512 und demselben Geheimnis.</translation>
    </message>
    <message>
        <source>The token was signed with another key than the server&apos;s</source>
        <translation>Das Token wurde mit einem anderen Schlüssel als dem des Servers signiert</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid signature”.</source>
        <translation>Der Server antwortet mit 401 „invalid signature“.</translation>
    </message>
    <message>
        <source>Sign with the very text of “secret” in the server&apos;s settings, without a line break.</source>
        <translation>Signieren Sie mit genau dem Text von „secret“ in den Einstellungen des Servers, ohne Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The server&apos;s key for %1 should not be used</source>
        <translation>Der Schlüssel des Servers für %1 ist keiner, der verwendet werden sollte</translation>
    </message>
    <message>
        <source>The server takes it; whoever guesses it can make tokens for everybody.</source>
        <translation>Der Server nimmt ihn an; wer ihn errät, kann Tokens für alle erstellen.</translation>
    </message>
    <message>
        <source>Make a new secret at both sides: openssl rand -base64 48</source>
        <translation>Erstellen Sie auf beiden Seiten ein neues Geheimnis: openssl rand -base64 48</translation>
    </message>
    <message>
        <source>With a public key, sessions end when the server restarts</source>
        <translation>Mit einem öffentlichen Schlüssel enden Sitzungen, wenn der Server neu startet</translation>
    </message>
    <message>
        <source>The server signs its sessions with the public key&apos;s text as HMAC secret.</source>
        <translation>Der Server signiert seine Sitzungen mit dem Text des öffentlichen Schlüssels als HMAC-Geheimnis.</translation>
    </message>
    <message>
        <source>A session&apos;s token works as bearer at the process that made it only, and anyone who has the public key could make one.</source>
        <translation>Das Token einer Sitzung funktioniert als Bearer nur bei dem Prozess, der es erstellt hat, und wer den öffentlichen Schlüssel hat, könnte eines erstellen.</translation>
    </message>
    <message>
        <source>An HMAC secret of 256 bits or more has neither fault.</source>
        <translation>Ein HMAC-Geheimnis von 256 Bit oder mehr hat keinen dieser Fehler.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>Dem Eintrag des Servers für %1 fehlt dsnames</translation>
    </message>
    <message>
        <source>Without dsnames it compares with nothing.</source>
        <translation>Ohne dsnames vergleicht er mit nichts.</translation>
    </message>
    <message>
        <source>A token that lists the dataset gets 401 “Missing access”, one that lists none passes.</source>
        <translation>Ein Token, das den Datensatz aufführt, bekommt 401 „Missing access“, eines, das keinen aufführt, kommt durch.</translation>
    </message>
    <message>
        <source>Add &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] to the entry.</source>
        <translation>Ergänzen Sie im Eintrag &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}].</translation>
    </message>
    <message>
        <source>The token does not list the dataset %1</source>
        <translation>Das Token führt den Datensatz %1 nicht auf</translation>
    </message>
    <message>
        <source>It lists: %1.</source>
        <translation>Es führt auf: %1.</translation>
    </message>
    <message>
        <source>It lists “%1”; upper and lower case count.</source>
        <translation>Es führt „%1“ auf; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The server answers 401 “Missing access”: it wants every id of dsnames.</source>
        <translation>Der Server antwortet mit 401 „Missing access“: Er verlangt jede id von dsnames.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “datasets”.</source>
        <translation>Ergänzen Sie &quot;%1&quot; in „datasets“.</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks strictly</source>
        <translation>Das Token nennt keine Adresse, und der Server prüft streng</translation>
    </message>
    <message>
        <source>The entry for %1 has no ipCheck, which is the strict check.</source>
        <translation>Der Eintrag für %1 hat kein ipCheck, was die strenge Prüfung bedeutet.</translation>
    </message>
    <message>
        <source>It answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Er antwortet mit 401 „Server error: missing ip address in saved session“.</translation>
    </message>
    <message>
        <source>Write “ip” as the server sees the person&apos;s browser, or set &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Schreiben Sie „ip“, wie der Server den Browser der Person sieht, oder setzen Sie &quot;ipCheck&quot;:&quot;loose&quot;.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 has no type that there is</source>
        <translation>Der Eintrag des Servers für %1 hat keinen Typ, den es gibt</translation>
    </message>
    <message>
        <source>Its type is “%1”.</source>
        <translation>Sein Typ ist „%1“.</translation>
    </message>
    <message>
        <source>The server does not start.</source>
        <translation>Der Server startet nicht.</translation>
    </message>
    <message>
        <source>Set &quot;type&quot;:&quot;jwt&quot;.</source>
        <translation>Setzen Sie &quot;type&quot;:&quot;jwt&quot;.</translation>
    </message>
    <message>
        <source>The server checks no token here</source>
        <translation>Der Server prüft hier kein Token</translation>
    </message>
    <message>
        <source>No entry of the type jwt in dsCredentials is for this dataset and embedding portal.</source>
        <translation>Kein Eintrag vom Typ jwt in dsCredentials ist für diesen Datensatz und dieses einbettende Portal.</translation>
    </message>
    <message>
        <source>It answers “ok” to any token, also to rubbish: the data are open, or the dataset is another.</source>
        <translation>Er antwortet auf jedes Token mit „ok“, auch auf Unsinn: Die Daten sind offen, oder der Datensatz ist ein anderer.</translation>
    </message>
    <message>
        <source>Compare the dataset&apos;s label and the embedding portal&apos;s host with dsCredentials.</source>
        <translation>Vergleichen Sie das Label des Datensatzes und den Host des einbettenden Portals mit dsCredentials.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSnippet</name>
    <message>
        <source>There is no code for ProteinPaint in “%1”.</source>
        <translation>Für ProteinPaint gibt es keinen Code in „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Sign with a library of the language that knows %1, from the claims of: lanyard token &apos;%2&apos; | lanyard decode -</source>
        <translation>Signieren Sie mit einer Bibliothek der Sprache, die %1 kennt, aus den Claims von: lanyard token &apos;%2&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>PHP has no way of its own to sign by %2, which “%1” uses.</source>
        <translation>PHP kann von sich aus nicht mit %2 signieren, das „%1“ verwendet.</translation>
    </message>
    <message>
        <source>In “%1” the code signs its tokens itself.</source>
        <translation>In „%1“ signiert der Code seine Tokens selbst.</translation>
    </message>
    <message>
        <source>Leave out --env, or use --for curl.</source>
        <translation>Lassen Sie --env weg, oder verwenden Sie --for curl.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderKeys</name>
    <message>
        <source>The keys of %1 could not be fetched: %2</source>
        <translation>Die Schlüssel von %1 ließen sich nicht holen: %2</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Die Antwort war %1.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderMetadata</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 kann im Moment nicht antworten: Die Antwort war %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>A web page came where %1 should describe itself: something else answers in its place, or the address is wrong.</source>
        <translation>Eine Webseite kam, wo %1 sich selbst beschreiben sollte: Etwas anderes antwortet an seiner Stelle, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Open any page in your browser: your network may want you to log in first. Else check the issuer&apos;s address.</source>
        <translation>Öffnen Sie eine beliebige Seite in Ihrem Browser: Vielleicht verlangt Ihr Netz zuerst eine Anmeldung. Sonst prüfen Sie die Adresse des Ausstellers.</translation>
    </message>
    <message>
        <source>%1 has no realm “%2”: it answered 404.</source>
        <translation>%1 hat keinen Realm „%2“: Die Antwort war 404.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address. Keycloak before version 17 has /auth before /realms.</source>
        <translation>Prüfen Sie die Adresse des Ausstellers. Keycloak vor Version 17 hat /auth vor /realms.</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there: it answered %2 where its description should be.</source>
        <translation>%1 sagt nicht, wie man sich dort anmeldet: Die Antwort war %2, wo die Beschreibung sein sollte.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Ausstellers.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address with your institution.</source>
        <translation>Prüfen Sie die Adresse des Ausstellers mit Ihrer Einrichtung.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no description of a provider.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Beschreibung eines Anbieters ist.</translation>
    </message>
    <message>
        <source>%1 calls itself “%2”, and the profile says “%3”. The two must be the same, letter by letter.</source>
        <translation>%1 nennt sich selbst „%2“, und das Profil sagt „%3“. Beides muss gleich sein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>If you trust that address, use “%1” as the issuer.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, verwenden Sie „%1“ als Aussteller.</translation>
    </message>
    <message>
        <source>%1 names no safe address for its %2.</source>
        <translation>%1 nennt keine sichere Adresse für %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can mend that.</source>
        <translation>Die Administration des Anbieters kann das beheben.</translation>
    </message>
    <message>
        <source>%1 wants every sign-in announced to it first, and names no safe address to do that at.</source>
        <translation>%1 will jede Anmeldung zuerst angekündigt bekommen, nennt dafür aber keine sichere Adresse.</translation>
    </message>
    <message>
        <source>%1 does not offer the protection that a desktop sign-in needs (PKCE with S256).</source>
        <translation>%1 bietet nicht den Schutz, den eine Anmeldung vom Desktop braucht (PKCE mit S256).</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can switch it on.</source>
        <translation>Die Administration des Anbieters kann ihn einschalten.</translation>
    </message>
</context>
<context>
    <name>lanyard::PublicKey</name>
    <message>
        <source>It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).</source>
        <translation>Er wurde von einem Chip erzeugt, dessen Schlüssel sich brechen lassen (ROCA, CVE-2017-15361).</translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; it must have 2048 or more.</source>
        <translation>
            <numerusform>Sein Modulus hat %n Bit; es müssen 2048 oder mehr sein.</numerusform>
            <numerusform>Sein Modulus hat %n Bit; es müssen 2048 oder mehr sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; no signature is checked with more than 16384.</source>
        <translation>
            <numerusform>Sein Modulus hat %n Bit; mit mehr als 16384 wird keine Signatur geprüft.</numerusform>
            <numerusform>Sein Modulus hat %n Bit; mit mehr als 16384 wird keine Signatur geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its modulus is even, so it is no RSA key.</source>
        <translation>Sein Modulus ist gerade, daher ist er kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so that anyone can find its private half.</source>
        <translation>Sein Modulus hat einen kleinen Faktor, sodass jeder seine private Hälfte finden kann.</translation>
    </message>
    <message>
        <source>Its public exponent is 1 or less, so that anyone can sign for it.</source>
        <translation>Sein öffentlicher Exponent ist 1 oder kleiner, sodass jeder für ihn signieren kann.</translation>
    </message>
    <message>
        <source>Its public exponent is even, so it is no RSA key.</source>
        <translation>Sein öffentlicher Exponent ist gerade, daher ist er kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Its public exponent is not below its modulus, so it is no RSA key.</source>
        <translation>Sein öffentlicher Exponent ist nicht kleiner als sein Modulus, daher ist er kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 64 bits; no signature is checked with that.</source>
        <translation>Sein öffentlicher Exponent ist länger als 64 Bit; damit wird keine Signatur geprüft.</translation>
    </message>
    <message>
        <source>Its point is not on the curve %1.</source>
        <translation>Sein Punkt liegt nicht auf der Kurve %1.</translation>
    </message>
    <message>
        <source>Its point has a small order on the curve %1, so that anyone can sign for it.</source>
        <translation>Sein Punkt hat auf der Kurve %1 eine kleine Ordnung, sodass jeder für ihn signieren kann.</translation>
    </message>
    <message>
        <source>Its curve “%1” is none that signs a token.</source>
        <translation>Seine Kurve „%1“ ist keine, die ein Token signiert.</translation>
    </message>
    <message>
        <source>It is no RSA key that can be read.</source>
        <translation>Er ist kein lesbarer RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>It brings its own curve parameters instead of naming a curve.</source>
        <translation>Er bringt eigene Kurvenparameter mit, statt eine Kurve zu nennen.</translation>
    </message>
    <message>
        <source>It is no Edwards curve key that can be read.</source>
        <translation>Er ist kein lesbarer Schlüssel einer Edwards-Kurve.</translation>
    </message>
    <message>
        <source>It lacks its modulus or its exponent.</source>
        <translation>Ihm fehlt der Modulus oder der Exponent.</translation>
    </message>
    <message>
        <source>Its modulus or its exponent has a leading zero octet, which is forbidden.</source>
        <translation>Sein Modulus oder sein Exponent hat ein führendes Null-Oktett, was verboten ist.</translation>
    </message>
    <message numerus="yes">
        <source>A coordinate of its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Eine Koordinate seines Punkts hat nicht das %n Oktett von %1.</numerusform>
            <numerusform>Eine Koordinate seines Punkts hat nicht die %n Oktette von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its curve %1 is for encryption, not for signatures.</source>
        <translation>Seine Kurve %1 ist zum Verschlüsseln, nicht für Signaturen.</translation>
    </message>
    <message numerus="yes">
        <source>Its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Sein Punkt hat nicht das %n Oktett von %1.</numerusform>
            <numerusform>Sein Punkt hat nicht die %n Oktette von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a key of the type “%1”, which signs no token.</source>
        <translation>Er ist ein Schlüssel vom Typ „%1“, der kein Token signiert.</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisCommand</name>
    <message>
        <source>Nobody can be asked here whether that is wanted.</source>
        <translation>Hier kann niemand gefragt werden, ob das gewollt ist.</translation>
    </message>
    <message>
        <source>Say it beforehand with --yes.</source>
        <translation>Stimmen Sie vorab mit --yes zu.</translation>
    </message>
    <message>
        <source>You did not want it. The file is as it was.</source>
        <translation>Sie wollten es nicht. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>A script gets the token without a file: lanyard snippet &apos;%1&apos; --for python</source>
        <translation>Ein Skript bekommt das Token ohne Datei: lanyard snippet &apos;%1&apos; --for python</translation>
    </message>
    <message>
        <source>It holds another token now, perhaps of another openBIS: that one is replaced.</source>
        <translation>Die Datei enthält jetzt ein anderes Token, vielleicht das eines anderen openBIS: Es wird ersetzt.</translation>
    </message>
    <message>
        <source>Write the token into %1?</source>
        <translation>Das Token in %1 schreiben?</translation>
    </message>
    <message>
        <source>pybis and obis find the token in %1. A new one takes its place there, and signing out deletes it; so does: lanyard credential pybis &apos;%2&apos; --delete</source>
        <translation>pybis und obis finden das Token in %1. Ein neues tritt dort an seine Stelle, und das Abmelden löscht es; ebenso: lanyard credential pybis &apos;%2&apos; --delete</translation>
    </message>
    <message>
        <source>%1 holds a token that is not the one of “%2”. Delete it?</source>
        <translation>%1 enthält ein Token, das nicht das von „%2“ ist. Die Datei löschen?</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>In %1 ist kein Token.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>pybis is a client of openBIS, and “%1” is none.</source>
        <translation>pybis ist ein Client für openBIS, und „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Have Lanyard print the token: lanyard token &apos;%1&apos;</source>
        <translation>Lassen Sie Lanyard das Token ausgeben: lanyard token &apos;%1&apos;</translation>
    </message>
    <message>
        <source>openBIS: write the token into the file that pybis and obis read, or delete it there</source>
        <translation>openBIS: das Token in die Datei schreiben, die pybis und obis lesen, oder es dort löschen</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Do it without a question</source>
        <translation>Ohne Frage ausführen</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisFile</name>
    <message>
        <source>In %1 the token is in clear text: every program of yours can read it there, and copies of your files hold it too. Other people&apos;s programs cannot (mode 0600).</source>
        <translation>In %1 steht das Token im Klartext: Jedes Ihrer Programme kann es dort lesen, und auch Kopien Ihrer Dateien enthalten es. Programme anderer Personen können es nicht lesen (Modus 0600).</translation>
    </message>
    <message>
        <source>The file&apos;s name has the host and no port: for every openBIS at %1 pybis and obis take this one token.</source>
        <translation>Der Name der Datei enthält den Host, aber keinen Port: Für jedes openBIS auf %1 nehmen pybis und obis dieses eine Token.</translation>
    </message>
    <message>
        <source>obis puts its own session into the same file when it asks for your password.</source>
        <translation>obis legt seine eigene Sitzung in derselben Datei ab, wenn es nach Ihrem Passwort fragt.</translation>
    </message>
    <message>
        <source>The token could not be written into %1: %2.</source>
        <translation>Das Token ließ sich nicht in %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable for you.</source>
        <translation>Machen Sie den Ordner für sich beschreibbar.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 ließ sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds a token.</source>
        <translation>Löschen Sie die Datei von Hand: Sie enthält ein Token.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrCode</name>
    <message>
        <source>This text does not fit into a picture for a camera.</source>
        <translation>Dieser Text passt nicht in ein Bild für eine Kamera.</translation>
    </message>
    <message>
        <source>Copy the text instead.</source>
        <translation>Kopieren Sie stattdessen den Text.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrView</name>
    <message>
        <source>The address as a picture for a telephone’s camera</source>
        <translation>Die Adresse als Bild für die Kamera eines Telefons</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindCommand</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Wrote %1. It holds names and dates, and no secret.</source>
        <translation>%1 geschrieben. Die Datei enthält Namen und Daten und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>What ends soon or needs doing, for a shell&apos;s start or cron</source>
        <translation>Was bald endet oder zu tun ist, für den Start einer Shell oder cron</translation>
    </message>
    <message>
        <source>Write every known end into a calendar file with alarms; - for standard output</source>
        <translation>Jedes bekannte Ende mit Alarmen in eine Kalenderdatei schreiben; - für die Standardausgabe</translation>
    </message>
    <message>
        <source>What ends within this many days, whatever the profiles say</source>
        <translation>Was innerhalb so vieler Tage endet, statt wie jedes Profil es sagt</translation>
    </message>
    <message>
        <source>“%1” are no quiet hours.</source>
        <translation>„%1“ sind keine Ruhezeiten.</translation>
    </message>
    <message>
        <source>Write them as in 22:00-7:00, or none.</source>
        <translation>Schreiben Sie sie wie in 22:00-7:00, oder none.</translation>
    </message>
    <message>
        <source>A running Lanyard may notify you at any hour.</source>
        <translation>Ein laufendes Lanyard darf Sie zu jeder Stunde benachrichtigen.</translation>
    </message>
    <message>
        <source>A running Lanyard keeps quiet: %1.</source>
        <translation>Ein laufendes Lanyard bleibt still: %1.</translation>
    </message>
    <message>
        <source>From now on no notification between these, as in 22:00-7:00; none for any hour</source>
        <translation>Von jetzt an keine Benachrichtigung in dieser Zeit, wie in 22:00-7:00; none: zu jeder Stunde</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminder</name>
    <message>
        <source>Sign out once more, so that it ends at %1 too: lanyard logout &apos;%2&apos;</source>
        <translation>Melden Sie sich noch einmal ab, damit er auch bei %1 endet: lanyard logout &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Add the new signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Fügen Sie den neuen Signierschlüssel hinzu: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Renew the token: lanyard credential renew &apos;%1&apos;</source>
        <translation>Erneuern Sie das Token: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Melden Sie sich neu an: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Fetch a new token at %1, then: lanyard import &apos;%2&apos; FILE</source>
        <translation>Holen Sie ein neues Token bei %1, dann: lanyard import &apos;%2&apos; FILE</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard roles &apos;%1&apos;</source>
        <translation>Jede Verwendung lässt die Frist neu beginnen: lanyard roles &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard test &apos;%1&apos;</source>
        <translation>Jede Verwendung lässt die Frist neu beginnen: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1: the credential has ended</source>
        <translation>%1: Der Zugangsnachweis gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1: a credential waits to be revoked</source>
        <translation>%1: Der Widerruf eines Zugangsnachweises steht aus</translation>
    </message>
    <message>
        <source>%1: the credential ends</source>
        <translation>%1: Der Zugangsnachweis endet</translation>
    </message>
    <message>
        <source>It was signed out on this computer while %1 could not be reached.</source>
        <translation>Er wurde auf diesem Computer abgemeldet, als %1 nicht zu erreichen war.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderHistory</name>
    <message>
        <source>The record of shown reminders could not be written to %1: %2.</source>
        <translation>Welche Erinnerungen gezeigt wurden, ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderService</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1 ends within the hour</source>
        <translation>%1 endet innerhalb einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n hours</source>
        <translation>
            <numerusform>%1 endet in %n Stunde</numerusform>
            <numerusform>%1 endet in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n days</source>
        <translation>
            <numerusform>%1 endet in %n Tag</numerusform>
            <numerusform>%1 endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when it ends, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon or have ended</source>
        <translation>
            <numerusform>%n Zugangsnachweis endet bald oder gilt nicht mehr</numerusform>
            <numerusform>%n Zugangsnachweise enden bald oder gelten nicht mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderSettings</name>
    <message>
        <source>The settings of reminders could not be written to %1: %2.</source>
        <translation>Die Einstellungen der Erinnerungen ließen sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminders</name>
    <message>
        <source>%1 is renewed</source>
        <translation>%1 ist erneuert</translation>
    </message>
    <message>
        <source>It now ends %1.</source>
        <translation>Das neue Ende: %1.</translation>
    </message>
    <message>
        <source>%1: the token is copied</source>
        <translation>%1: Das Token ist kopiert</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Es verschwindet in %n Sekunde aus der Zwischenablage.</numerusform>
            <numerusform>Es verschwindet in %n Sekunden aus der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no token was copied</source>
        <translation>%1: Kein Token wurde kopiert</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindersCard</name>
    <message>
        <source>Keep quiet between</source>
        <translation>Ruhe zwischen</translation>
    </message>
    <message>
        <source>Hours without a notification</source>
        <translation>Stunden ohne Benachrichtigung</translation>
    </message>
    <message>
        <source>What falls into them is said when they end.</source>
        <translation>Was in diese Zeit fällt, wird an ihrem Ende gemeldet.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>and</source>
        <comment>Keep quiet between 22:00 and 7:00</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Days before an end at which to speak, as in 7, 1; empty: never.</source>
        <translation>Tage vor einem Ende, an denen erinnert wird, wie in 7, 1; leer: nie.</translation>
    </message>
    <message>
        <source>Numbers of days from 0 to %1, with commas between.</source>
        <translation>Tage von 0 bis %1, mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReplacedCredential</name>
    <message>
        <source>The token before it came as a file, which may be in use elsewhere: it was not revoked.</source>
        <translation>Das vorherige Token kam als Datei, die anderswo in Gebrauch sein kann: Es wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The credential before it is of %1, and was not revoked at %2: nobody but that person can say that it is no longer needed.</source>
        <translation>Der vorherige Zugangsnachweis gehört %1 und wurde bei %2 nicht widerrufen: Nur diese Person kann sagen, dass er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked: %1 does not say whether that would end the new one too.</source>
        <translation>Der vorherige Zugangsnachweis wurde nicht widerrufen: %1 sagt nicht, ob das auch den neuen beenden würde.</translation>
    </message>
    <message>
        <source>It goes on with your session at %1, so that there was nothing to revoke.</source>
        <translation>Er setzt Ihre Sitzung bei %1 fort, daher gab es nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>%1 gave a new credential but does not take it: %2 The one before it was put back.</source>
        <translation>%1 hat einen neuen Zugangsnachweis ausgegeben, nimmt ihn aber nicht an: %2 Der vorherige ist wieder eingesetzt.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked, because the new one could not be tried: %1</source>
        <translation>Der vorherige Zugangsnachweis wurde nicht widerrufen, weil sich der neue nicht ausprobieren ließ: %1</translation>
    </message>
    <message>
        <source>The credential before it was revoked at %1.</source>
        <translation>Der vorherige Zugangsnachweis wurde bei %1 widerrufen.</translation>
    </message>
    <message>
        <source>The credential before it still lives at %1, and could not be revoked: %2</source>
        <translation>Der vorherige Zugangsnachweis gilt bei %1 noch und ließ sich nicht widerrufen: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>You lost %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>In %2 ist %3 weggefallen: %1.</translation>
    </message>
    <message>
        <source>You gained %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>In %2 ist %3 hinzugekommen: %1.</translation>
    </message>
    <message>
        <source>You lost %1 and gained %2 in %3 %4.</source>
        <comment>roles, roles, profile, day</comment>
        <translation>In %3 ist %4 weggefallen: %1; hinzugekommen: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleComparison</name>
    <message>
        <source>Give a profile&apos;s name, a file with an access token, or what lanyard roles --json printed.</source>
        <translation>Geben Sie den Namen eines Profils an, eine Datei mit einem Zugriffstoken, oder was lanyard roles --json ausgegeben hat.</translation>
    </message>
    <message>
        <source>%1 is not what lanyard roles --json prints.</source>
        <translation>%1 ist nicht, was lanyard roles --json ausgibt.</translation>
    </message>
    <message>
        <source>%1 says nothing of roles at %2.</source>
        <translation>%1 sagt nichts über Rollen bei %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a profile nor a file that can be read.</source>
        <translation>„%1“ ist weder ein Profil noch eine lesbare Datei.</translation>
    </message>
    <message>
        <source>The token in %1 holds no roles at %2.</source>
        <translation>Das Token in %1 enthält bei %2 keine Rollen.</translation>
    </message>
    <message>
        <source>In %1, against %2: %3 gained, %4 lost, %5 the same.</source>
        <translation>In %1, gegenüber %2: %3 hinzugekommen, %4 weggefallen, %5 gleich.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleHistory</name>
    <message>
        <source>The history of roles could not be written to %1: %2.</source>
        <translation>Der Verlauf der Rollen ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNews</name>
    <message>
        <source>Lanyard has seen no roles of “%1” yet.</source>
        <translation>Lanyard hat noch keine Rollen von „%1“ gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2: %n changes.</source>
        <translation>
            <numerusform>In %1 seit %2: %n Änderung.</numerusform>
            <numerusform>In %1 seit %2: %n Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNewsBanner</name>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Grund suchen</translation>
    </message>
    <message>
        <source>Your roles have changed</source>
        <translation>Ihre Rollen haben sich geändert</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleRules</name>
    <message numerus="yes">
        <source>%n of your roles stand in %1.</source>
        <translation>
            <numerusform>%n Ihrer Rollen steht in %1.</numerusform>
            <numerusform>%n Ihrer Rollen stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies that your roles name are refused, %1 first.</source>
        <translation>
            <numerusform>%n Studie, die Ihre Rollen nennen, wird abgelehnt: %1.</numerusform>
            <numerusform>%n Studien, die Ihre Rollen nennen, werden abgelehnt, zuerst %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the public studies only. Those that your roles were meant to open stay closed.</source>
        <translation>Sie sehen nur die öffentlichen Studien. Die, die Ihre Rollen öffnen sollten, bleiben verschlossen.</translation>
    </message>
    <message>
        <source>The portal looks for your roles in the wrong place</source>
        <translation>Das Portal sucht Ihre Rollen an der falschen Stelle</translation>
    </message>
    <message>
        <source>At the portal&apos;s usual path %1 the token holds nothing: “%2” is missing.</source>
        <translation>Am üblichen Pfad %1 des Portals enthält das Token nichts: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>Change this line in application.properties and restart the portal. Nobody needs to sign in again.</source>
        <translation>Ändern Sie diese Zeile in application.properties, und starten Sie das Portal neu. Niemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>A role is spelled unlike its study</source>
        <translation>Eine Rolle ist anders geschrieben als ihre Studie</translation>
    </message>
    <message>
        <source>Your role names “%1”; the portal has a study “%2”.</source>
        <translation>Ihre Rolle nennt „%1“; das Portal hat eine Studie „%2“.</translation>
    </message>
    <message>
        <source>Rename the role to “%1”. The portal compares whole names; only upper and lower case do not matter.</source>
        <translation>Benennen Sie die Rolle in „%1“ um. Das Portal vergleicht ganze Namen; nur Groß- und Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
        <source>The roles stand at %1, where the portal looks.</source>
        <translation>Die Rollen stehen bei %1, wo das Portal sucht.</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role</source>
        <translation>Das Portal verlangt seinen eigenen Namen vor jeder Rolle</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role, or has none of the studies that they name</source>
        <translation>Das Portal verlangt seinen eigenen Namen vor jeder Rolle, oder es hat keine der Studien, die sie nennen</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart (missing-app-prefix, unknown-study): this version answers for a study that is not there as for one that is closed.</source>
        <translation>Von hier aus lässt sich beides nicht unterscheiden (missing-app-prefix, unknown-study): Diese Version antwortet für eine Studie, die es nicht gibt, wie für eine verschlossene.</translation>
    </message>
    <message>
        <source>None of them begins with a name and a colon, as in app:study.</source>
        <translation>Keine davon beginnt mit einem Namen und einem Doppelpunkt, wie in app:study.</translation>
    </message>
    <message>
        <source>Switch the filter off, or put the portal&apos;s app.name and a colon before each role. The filter is on unless it is switched off.</source>
        <translation>Schalten Sie den Filter aus, oder setzen Sie app.name des Portals und einen Doppelpunkt vor jede Rolle. Der Filter ist an, solange er nicht ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The name before your roles is not the portal&apos;s</source>
        <translation>Der Name vor Ihren Rollen ist nicht der des Portals</translation>
    </message>
    <message>
        <source>They begin with a name and a colon, as in “%1”.</source>
        <translation>Sie beginnen mit einem Namen und einem Doppelpunkt, wie in „%1“.</translation>
    </message>
    <message>
        <source>Give app.name the value that stands before the colon.</source>
        <translation>Geben Sie app.name den Wert, der vor dem Doppelpunkt steht.</translation>
    </message>
    <message>
        <source>You were given no role for a study</source>
        <translation>Sie haben keine Rolle für eine Studie bekommen</translation>
    </message>
    <message>
        <source>The token holds the roles that everybody has, and no other.</source>
        <translation>Das Token enthält die Rollen, die alle haben, und keine andere.</translation>
    </message>
    <message>
        <source>You see the public studies only.</source>
        <translation>Sie sehen nur die öffentlichen Studien.</translation>
    </message>
    <message>
        <source>Ask for the role of the study, or for the group that has it. It works with the next request; you need not sign in again.</source>
        <translation>Bitten Sie um die Rolle der Studie oder um die Gruppe, die sie hat. Sie wirkt ab der nächsten Anfrage; neu anmelden müssen Sie sich nicht.</translation>
    </message>
    <message>
        <source>The client leaves your roles out of the token</source>
        <translation>Der Client lässt Ihre Rollen aus dem Token weg</translation>
    </message>
    <message>
        <source>The token holds no roles at all, not even those that everybody has.</source>
        <translation>Das Token enthält überhaupt keine Rollen, nicht einmal die, die alle haben.</translation>
    </message>
    <message>
        <source>Switch on “Full scope allowed” in the scope of the client %1, or map the studies&apos; roles there; and see that its client scope “roles” is a default one.</source>
        <translation>Schalten Sie „Full scope allowed“ im Scope des Clients %1 ein, oder bilden Sie dort die Rollen der Studien ab; und sorgen Sie dafür, dass sein Client-Scope „roles“ ein „default“ ist.</translation>
    </message>
    <message>
        <source>Your roles name studies that the portal does not have</source>
        <translation>Ihre Rollen nennen Studien, die das Portal nicht hat</translation>
    </message>
    <message numerus="yes">
        <source>The portal has %n studies, and lists all of them.</source>
        <translation>
            <numerusform>Das Portal hat %n Studie und listet sie.</numerusform>
            <numerusform>Das Portal hat %n Studien und listet alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1” the portal says that there is no such study.</source>
        <translation>Zu „%1“ sagt das Portal, dass es eine solche Studie nicht gibt.</translation>
    </message>
    <message>
        <source>These roles open nothing.</source>
        <translation>Diese Rollen öffnen nichts.</translation>
    </message>
    <message>
        <source>Compare the roles with the studies&apos; own ids, which stand in their addresses at the portal.</source>
        <translation>Vergleichen Sie die Rollen mit den eigenen IDs der Studien, die in ihren Adressen beim Portal stehen.</translation>
    </message>
    <message>
        <source>The portal lists public studies only</source>
        <translation>Das Portal listet nur öffentliche Studien</translation>
    </message>
    <message>
        <source>Which roles you have cannot be seen from here: this token is exchanged by the portal alone.</source>
        <translation>Welche Rollen Sie haben, lässt sich von hier aus nicht sehen: Dieses Token tauscht allein das Portal ein.</translation>
    </message>
    <message>
        <source>If you were given a role for a study, it does not arrive.</source>
        <translation>Wenn Sie eine Rolle für eine Studie bekommen haben, kommt sie nicht an.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to check dat.oauth2.jwtRolesPath and your roles; or give this profile an issuer and a client of Lanyard&apos;s own, which shows them.</source>
        <translation>Bitten Sie die Administration des Portals, dat.oauth2.jwtRolesPath und Ihre Rollen zu prüfen; oder geben Sie diesem Profil einen Aussteller und einen Client für Lanyard selbst, der sie zeigt.</translation>
    </message>
    <message>
        <source>Lanyard looks for your roles in another place than the portal</source>
        <translation>Lanyard sucht Ihre Rollen an einer anderen Stelle als das Portal</translation>
    </message>
    <message>
        <source>At the profile&apos;s role path %1 the token holds nothing: “%2” is missing.</source>
        <translation>Am Rollenpfad %1 des Profils enthält das Token nichts: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>The portal opens your studies; it is only that Lanyard&apos;s pages do not show which role promised them.</source>
        <translation>Das Portal öffnet Ihre Studien; nur zeigen die Seiten von Lanyard nicht, welche Rolle es versprochen hat.</translation>
    </message>
    <message>
        <source>Make %1 the role path of the profile.</source>
        <translation>Machen Sie %1 zum Rollenpfad des Profils.</translation>
    </message>
    <message>
        <source>In the token “%1” is missing on that path.</source>
        <translation>Im Token fehlt auf diesem Pfad „%1“.</translation>
    </message>
    <message>
        <source>In the token no role stands there that could open a study.</source>
        <translation>Im Token steht dort keine Rolle, die eine Studie öffnen könnte.</translation>
    </message>
    <message>
        <source>At %1 the token has: %2</source>
        <translation>Bei %1 hat das Token: %2</translation>
    </message>
    <message>
        <source>The portal looks for the roles where the token has none.</source>
        <translation>Das Portal sucht die Rollen, wo das Token keine hat.</translation>
    </message>
    <message>
        <source>The portal says nothing and takes the person as one without roles: with a token they see the public studies only, whatever the browser shows.</source>
        <translation>Das Portal sagt nichts und behandelt die Person wie eine ohne Rollen: Mit einem Token sieht sie nur die öffentlichen Studien, was immer der Browser zeigt.</translation>
    </message>
    <message>
        <source>Set the path to the one of these that holds the roles for studies.</source>
        <translation>Setzen Sie den Pfad auf den von diesen, der die Rollen für Studien enthält.</translation>
    </message>
    <message>
        <source>Set the path to %1.</source>
        <translation>Setzen Sie den Pfad auf %1.</translation>
    </message>
    <message>
        <source>The browser&apos;s login and tokens look for roles in different places.</source>
        <translation>Die Anmeldung im Browser und Tokens suchen Rollen an verschiedenen Stellen.</translation>
    </message>
    <message>
        <source>One of the two can show studies that the other hides.</source>
        <translation>Eines von beiden kann Studien zeigen, die das andere verbirgt.</translation>
    </message>
    <message>
        <source>Set both to the path that holds the roles.</source>
        <translation>Setzen Sie beide auf den Pfad, der die Rollen enthält.</translation>
    </message>
    <message>
        <source>The token has the roles: %1</source>
        <translation>Das Token hat die Rollen: %1</translation>
    </message>
    <message>
        <source>The portal counts only roles that begin with “%1:”, and the token has none.</source>
        <translation>Das Portal zählt nur Rollen, die mit „%1:“ beginnen, und das Token hat keine.</translation>
    </message>
    <message>
        <source>The roles begin with “%1:”, and the portal does not strip this.</source>
        <translation>Die Rollen beginnen mit „%1:“, und das Portal nimmt das nicht weg.</translation>
    </message>
    <message>
        <source>No role of the token opens a study: with a token people see the public studies only.</source>
        <translation>Keine Rolle des Tokens öffnet eine Studie: Mit einem Token sieht man nur die öffentlichen Studien.</translation>
    </message>
    <message>
        <source>Let the portal take the roles as they are; or, where several portals share one provider, put “%1:” before the roles&apos; names there.</source>
        <translation>Lassen Sie das Portal die Rollen nehmen, wie sie sind; oder setzen Sie, wo sich mehrere Portale einen Anbieter teilen, dort „%1:“ vor die Namen der Rollen.</translation>
    </message>
    <message>
        <source>Let the portal filter roles by its name.</source>
        <translation>Lassen Sie das Portal Rollen nach seinem Namen filtern.</translation>
    </message>
    <message>
        <source>No role at the profile&apos;s role path %1 names a study that opens.</source>
        <translation>Keine Rolle am Rollenpfad %1 des Profils nennt eine Studie, die sich öffnet.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleTreeModel</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is the role path</source>
        <translation>%1: Das ist der Rollenpfad</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleWatch</name>
    <message numerus="yes">
        <source>You lost %n roles.</source>
        <translation>
            <numerusform>%n Rolle ist weggefallen.</numerusform>
            <numerusform>%n Rollen sind weggefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gained %n roles.</source>
        <translation>
            <numerusform>%n Rolle ist hinzugekommen.</numerusform>
            <numerusform>%n Rollen sind hinzugekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your roles have changed</source>
        <translation>%1: Ihre Rollen haben sich geändert</translation>
    </message>
    <message>
        <source>Lanyard shows which.</source>
        <translation>Lanyard zeigt, welche.</translation>
    </message>
    <message numerus="yes">
        <source>Your roles have changed in %n profiles</source>
        <translation>
            <numerusform>Ihre Rollen haben sich in %n Profil geändert</numerusform>
            <numerusform>Ihre Rollen haben sich in %n Profilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>lanyard::RolesCommand</name>
    <message numerus="yes">
        <source>%n roles in %1.</source>
        <translation>
            <numerusform>%n Rolle in %1.</numerusform>
            <numerusform>%n Rollen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also: %n in %1.</source>
        <translation>
            <numerusform>Auch: %n in %1.</numerusform>
            <numerusform>Auch: %n in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is missing.</source>
        <translation>Das Token enthält bei %1 keine Rollen: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>No claim in this token holds roles. Ask the provider&apos;s administrator for a roles scope.</source>
        <translation>Kein Claim in diesem Token enthält Rollen. Bitten Sie die Administration des Anbieters um einen Scope für Rollen.</translation>
    </message>
    <message>
        <source>These hold something: %1.</source>
        <translation>Diese enthalten etwas: %1.</translation>
    </message>
    <message>
        <source>The roles that the access token holds, and where</source>
        <translation>Die Rollen im Zugriffstoken, und wo sie stehen</translation>
    </message>
    <message>
        <source>Look there instead of at the profile&apos;s role path</source>
        <translation>Dort suchen statt am Rollenpfad des Profils</translation>
    </message>
    <message>
        <source>What was gained and lost against another profile, a token file, or the output of roles --json</source>
        <translation>Was hinzukam und wegfiel gegenüber einem anderen Profil, einer Token-Datei oder der Ausgabe von roles --json</translation>
    </message>
    <message>
        <source>What was gained and lost since Lanyard looks, and when; asks no server</source>
        <translation>Was hinzukam und wegfiel, seit Lanyard die Rollen beobachtet, und wann; fragt keinen Server</translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is no list of roles.</source>
        <translation>Das Token enthält bei %1 keine Rollen: „%2“ ist keine Liste von Rollen.</translation>
    </message>
</context>
<context>
    <name>lanyard::RunCommand</name>
    <message>
        <source>It is not clear where the command begins.</source>
        <translation>Es ist nicht klar, wo der Befehl beginnt.</translation>
    </message>
    <message>
        <source>Write -- before it, as in: lanyard run NAME -- COMMAND</source>
        <translation>Schreiben Sie -- davor, wie in: lanyard run NAME -- COMMAND</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Check how it is written, and whether it is installed.</source>
        <translation>Prüfen Sie, wie er geschrieben ist und ob er installiert ist.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>„%1“ ließ sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program that you may run.</source>
        <translation>Prüfen Sie, ob es ein Programm ist, das Sie ausführen dürfen.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and only there</source>
        <translation>Einen Befehl mit dem Token in seiner Umgebung ausführen, und nur dort</translation>
    </message>
    <message>
        <source>The variable that holds the token; else LANYARD_TOKEN</source>
        <translation>Die Variable, die das Token enthält; sonst LANYARD_TOKEN</translation>
    </message>
    <message>
        <source>What to run, after --, with its arguments</source>
        <translation>Was auszuführen ist, nach --, mit seinen Wörtern</translation>
    </message>
</context>
<context>
    <name>lanyard::Sandbox</name>
    <message>
        <source>“%1” is no dat.method of cBioPortal.</source>
        <translation>„%1“ ist keine dat.method von cBioPortal.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>The sandbox has no cBioPortal of version %1.</source>
        <translation>Die Sandbox hat kein cBioPortal der Version %1.</translation>
    </message>
    <message>
        <source>Choose version 6 or 7.</source>
        <translation>Wählen Sie Version 6 oder 7.</translation>
    </message>
    <message>
        <source>The sandbox portal would send its client&apos;s secret to the issuer, and %1 is no https address.</source>
        <translation>Das Sandbox-Portal würde das Geheimnis seines Clients an den Aussteller senden, und %1 ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Give an issuer whose address begins with https://.</source>
        <translation>Geben Sie einen Aussteller an, dessen Adresse mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxCommand</name>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>Die Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>A portal in front of an issuer needs the client that it exchanges with.</source>
        <translation>Ein Portal vor einem Aussteller braucht den Client, mit dem es eintauscht.</translation>
    </message>
    <message>
        <source>Give --client-id, and --client-secret-stdin when the client has a secret.</source>
        <translation>Geben Sie --client-id an, und --client-secret-stdin, wenn der Client ein Geheimnis hat.</translation>
    </message>
    <message>
        <source>The sandbox cannot write ProteinPaint&apos;s settings to %1.</source>
        <translation>Die Sandbox kann die Einstellungen von ProteinPaint nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The sandbox runs until you end it (Ctrl+C). What it made ends with it.</source>
        <translation>Die Sandbox läuft, bis Sie sie beenden (Strg+C). Was sie erstellt hat, endet mit ihr.</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn</source>
        <translation>Ein Anbieter und Portale auf diesem Computer, zum Ausprobieren und Lernen</translation>
    </message>
    <message>
        <source>The provider&apos;s port; the portals take the next ones</source>
        <translation>Der Port des Anbieters; die Portale nehmen die nächsten</translation>
    </message>
    <message>
        <source>Put the portal in front of this issuer instead</source>
        <translation>Das Portal stattdessen vor diesen Aussteller stellen</translation>
    </message>
    <message>
        <source>The portal&apos;s client at that issuer</source>
        <translation>Der Client des Portals bei diesem Aussteller</translation>
    </message>
    <message>
        <source>Read that client&apos;s secret from standard input</source>
        <translation>Das Geheimnis dieses Clients von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>6 or 7</source>
        <translation>6 oder 7</translation>
    </message>
    <message>
        <source>oauth2, uuid, jwt or none</source>
        <translation>oauth2, uuid, jwt oder none</translation>
    </message>
    <message>
        <source>Where the portal reads the roles</source>
        <translation>Wo das Portal die Rollen liest</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>A credential can be used once</source>
        <translation>Ein Zugangsnachweis lässt sich nur einmal verwenden</translation>
    </message>
    <message>
        <source>The portal&apos;s own client has a secret</source>
        <translation>Der Client des Portals selbst hat ein Geheimnis</translation>
    </message>
    <message>
        <source>Seconds that a personal access token of openBIS may last</source>
        <translation>Sekunden, die ein persönliches Zugriffstoken von openBIS gelten darf</translation>
    </message>
    <message>
        <source>How many seconds before its end it should be renewed</source>
        <translation>Sekunden vor seinem Ende, ab denen es erneuert werden sollte</translation>
    </message>
    <message>
        <source>openBIS without personal access tokens</source>
        <translation>openBIS ohne persönliche Zugriffstokens</translation>
    </message>
    <message>
        <source>openBIS never recognizes a token of a user with a dash in the name</source>
        <translation>openBIS erkennt ein Token einer Person mit einem Bindestrich im Namen nie</translation>
    </message>
    <message>
        <source>Only roles that begin with “cbioportal:” count</source>
        <translation>Nur Rollen zählen, die mit „cbioportal:“ beginnen</translation>
    </message>
    <message>
        <source>List studies too that the person may not read</source>
        <translation>Auch Studien listen, die die Person nicht lesen darf</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxHost</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 (password %2)</source>
        <translation>%1 (Passwort %2)</translation>
    </message>
</context>
<context>
    <name>lanyard::SealedFile</name>
    <message>
        <source>The encrypted vault is damaged: its file was changed or cut off since Lanyard wrote it.</source>
        <translation>Der verschlüsselte Tresor ist beschädigt: Seine Datei wurde verändert oder abgeschnitten, seit Lanyard sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place if you have one, or move it away and sign in again.</source>
        <translation>Setzen Sie eine Kopie an ihre Stelle, wenn Sie eine haben, oder verschieben Sie sie und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The encrypted vault was written by another version of Lanyard (format %1), which this one cannot read.</source>
        <translation>Der verschlüsselte Tresor wurde von einer anderen Version von Lanyard geschrieben (Format %1), und diese kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Use the newer Lanyard. The file was left as it is.</source>
        <translation>Verwenden Sie das neuere Lanyard. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Diese Passphrase öffnet den verschlüsselten Tresor nicht.</translation>
    </message>
    <message>
        <source>Try again. Capital letters and the keyboard&apos;s language count.</source>
        <translation>Versuchen Sie es erneut. Großbuchstaben und die Sprache der Tastatur zählen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SecretService</name>
    <message>
        <source>This computer has no keychain that Lanyard can reach.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Lanyard erreichen kann.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Starten Sie in Ihrer Sitzung einen Schlüsselbund wie GNOME Keyring oder KWallet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat seit %n Sekunde nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</numerusform>
            <numerusform>Der Schlüsselbund hat seit %n Sekunden nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for its window, then try again. Nothing is lost.</source>
        <translation>Suchen Sie sein Fenster, dann versuchen Sie es erneut. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The vault is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>Der Tresor ist gesperrt, daher kommt Lanyard nicht an den Zugangsnachweis. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password window), then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund (melden Sie sich am Desktop an, oder öffnen Sie sein Passwortfenster), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so the keychain is still locked. Nothing is lost.</source>
        <translation>Das Passwortfenster des Schlüsselbunds wurde geschlossen, daher ist der Schlüsselbund noch gesperrt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Unlock again, and type the keychain&apos;s password there.</source>
        <translation>Entsperren Sie erneut, und geben Sie dort das Passwort des Schlüsselbunds ein.</translation>
    </message>
</context>
<context>
    <name>lanyard::SelfRenewal</name>
    <message>
        <source>%1 did not accept the token, which therefore still ends.</source>
        <translation>%1 hat das Token nicht angenommen, daher endet es weiterhin.</translation>
    </message>
    <message>
        <source>The doctor can find out why.</source>
        <translation>Die Diagnose kann den Grund herausfinden.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServerSettings</name>
    <message>
        <source>%1: no token is asked for when %2 embeds it.</source>
        <translation>%1: Kein Token wird verlangt, wenn %2 es einbettet.</translation>
    </message>
    <message>
        <source>%1: the settings name no dataset (dsnames), so the server refuses every token that lists one.</source>
        <translation>%1: Die Einstellungen nennen keinen Datensatz (dsnames), daher lehnt der Server jedes Token ab, das einen aufführt.</translation>
    </message>
    <message>
        <source>The settings ask for no token for any dataset that they name.</source>
        <translation>Die Einstellungen verlangen für keinen Datensatz, den sie nennen, ein Token.</translation>
    </message>
    <message>
        <source>Name the dataset with --dataset, and the embedding portal with --embedder.</source>
        <translation>Nennen Sie den Datensatz mit --dataset und das einbettende Portal mit --embedder.</translation>
    </message>
    <message>
        <source>These datasets take their tokens in different headers: %1.</source>
        <translation>Diese Datensätze nehmen ihre Tokens in verschiedenen Headern auf: %1.</translation>
    </message>
    <message>
        <source>Add a profile for each: name its datasets with --dataset.</source>
        <translation>Fügen Sie für jeden ein Profil hinzu: Nennen Sie seine Datensätze mit --dataset.</translation>
    </message>
    <message>
        <source>These datasets have different secrets.</source>
        <translation>Diese Datensätze haben verschiedene Geheimnisse.</translation>
    </message>
    <message>
        <source>The settings hold no secret for these datasets.</source>
        <translation>Die Einstellungen enthalten kein Geheimnis für diese Datensätze.</translation>
    </message>
    <message>
        <source>Add the key by itself: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Fügen Sie den Schlüssel für sich hinzu: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The settings hold a public key, which can check tokens and make none.</source>
        <translation>Die Einstellungen enthalten einen öffentlichen Schlüssel, der Tokens prüfen, aber keine erstellen kann.</translation>
    </message>
    <message>
        <source>Add the private key that belongs to it: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Fügen Sie den privaten Schlüssel hinzu, der dazu gehört: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>%1: the server checks the address strictly, and the profile names none.</source>
        <translation>%1: Der Server prüft die Adresse streng, und das Profil nennt keine.</translation>
    </message>
</context>
<context>
    <name>lanyard::Session</name>
    <message>
        <source>“%1” is a ProteinPaint server, at which nobody signs in: Lanyard makes its tokens by a signing key.</source>
        <translation>„%1“ ist ein ProteinPaint-Server, bei dem sich niemand anmeldet: Lanyard erstellt seine Tokens mit einem Signierschlüssel.</translation>
    </message>
    <message>
        <source>Add the key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Fügen Sie den Schlüssel hinzu: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>A sign-in to “%1” is waiting already.</source>
        <translation>Eine Anmeldung bei „%1“ wartet schon.</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it.</source>
        <translation>Schließen Sie sie im Browser ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>%1 signed you in but gave no credential that lasts.</source>
        <translation>%1 hat Sie angemeldet, aber keinen Zugangsnachweis ausgegeben, der länger gilt.</translation>
    </message>
    <message>
        <source>The scope offline_access must be among the profile&apos;s scopes, and allowed for you and this client.</source>
        <translation>Der Scope offline_access muss unter den Scopes des Profils sein und für Sie und diesen Client erlaubt.</translation>
    </message>
    <message>
        <source>“%1” holds a token that its portal handed out, and that holds no roles itself. To see them, Lanyard needs a sign-in of its own beside it.</source>
        <translation>„%1“ hat ein Token, das sein Portal ausgegeben hat und das selbst keine Rollen enthält. Um sie zu sehen, braucht Lanyard daneben eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id of a client that Lanyard may use.</source>
        <translation>Fügen Sie das Profil mit --issuer und --client-id eines Clients hinzu, den Lanyard verwenden darf.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which leaves the portal&apos;s token as it is.</source>
        <translation>Melden Sie sich an: lanyard login &apos;%1&apos;; das Token des Portals bleibt dabei, wie es ist.</translation>
    </message>
    <message>
        <source>The tokens of “%1” are Lanyard&apos;s own and hold no roles that an issuer gave.</source>
        <translation>Die Tokens von „%1“ stammen von Lanyard selbst und enthalten keine Rollen eines Ausstellers.</translation>
    </message>
    <message>
        <source>Look at one with: lanyard token &apos;%1&apos; | lanyard decode -</source>
        <translation>Sehen Sie sich eines an mit: lanyard token &apos;%1&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>“%1” is a ProteinPaint server, which hands out no token files.</source>
        <translation>„%1“ ist ein ProteinPaint-Server, der keine Token-Dateien ausgibt.</translation>
    </message>
    <message>
        <source>Look at a token with lanyard lint, or add the signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Sehen Sie sich ein Token mit lanyard lint an, oder fügen Sie den Signierschlüssel hinzu: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once. A test would use it up.</source>
        <translation>In diesem Realm lässt sich ein Zugangsnachweis nur einmal verwenden. Ein Test würde ihn verbrauchen.</translation>
    </message>
    <message>
        <source>Test with --spend if you can sign in again, or ask the provider&apos;s administrator to switch rotation off for this portal.</source>
        <translation>Testen Sie mit --spend, wenn Sie sich neu anmelden können, oder bitten Sie die Administration des Anbieters, die Rotation für dieses Portal auszuschalten.</translation>
    </message>
    <message>
        <source>%1 is not the portal of “%2”, so its token is not sent there.</source>
        <translation>%1 ist nicht das Portal von „%2“, daher wird dessen Token nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Ask for an address of the portal.</source>
        <translation>Fragen Sie nach einer Adresse des Portals.</translation>
    </message>
    <message>
        <source>“%1” holds no token of a portal&apos;s own client, for which a consent could be withdrawn.</source>
        <translation>„%1“ hat kein Token vom Client eines Portals, für das sich eine Zustimmung zurückziehen ließe.</translation>
    </message>
    <message>
        <source>Sign out without it: lanyard logout &apos;%1&apos;</source>
        <translation>Melden Sie sich ohne das ab: lanyard logout &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” takes no signing key: only ProteinPaint servers do.</source>
        <translation>„%1“ nimmt keinen Signierschlüssel auf: Das tun nur ProteinPaint-Server.</translation>
    </message>
    <message>
        <source>Sign in with lanyard login, or add a profile with --kind proteinpaint.</source>
        <translation>Melden Sie sich mit lanyard login an, oder fügen Sie ein Profil mit --kind proteinpaint hinzu.</translation>
    </message>
    <message>
        <source>Add the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Fügen Sie den Schlüssel hinzu, mit dem der Server prüft: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>There is no signing key for “%1”.</source>
        <translation>Für „%1“ gibt es keinen Signierschlüssel.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Certificate &amp;authorities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window, and stay in the tray</source>
        <translation>&amp;Beim Anmelden starten, ohne Fenster, und im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>How Lanyard looks</source>
        <translation>Wie Lanyard aussieht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Only a Lanyard that runs can remind you before a credential ends.</source>
        <translation>Nur ein laufendes Lanyard kann Sie erinnern, bevor ein Zugangsnachweis endet.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Verschlüsselte Datei, mit Passphrase</translation>
    </message>
    <message>
        <source>&amp;Where the credential is kept</source>
        <translation>Wo der Zugangsnachweis &amp;liegt</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Sie sieht aus wie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>A PEM file, where your institution signs its own certificates.</source>
        <translation>Eine PEM-Datei, wenn Ihre Einrichtung ihre Zertifikate selbst signiert.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>What new profiles begin with</source>
        <translation>Womit neue Profile beginnen</translation>
    </message>
    <message>
        <source>The form for a new portal looks through the same proxy. Profiles that you have keep their own.</source>
        <translation>Das Formular für ein neues Portal sucht über denselben Proxy. Vorhandene Profile behalten ihren eigenen.</translation>
    </message>
    <message>
        <source>Ask before a program gets a token of</source>
        <translation>Nachfragen, bevor ein Programm ein Token bekommt von</translation>
    </message>
    <message>
        <source>Programs that ask for tokens</source>
        <translation>Programme, die nach Tokens fragen</translation>
    </message>
    <message>
        <source>Ask me before a program gets a token for the first time, of these profiles. Lanyard knows a program by its file only: a shell stands for every script that it runs.</source>
        <translation>Nachfragen, bevor ein Programm zum ersten Mal ein Token bekommt, bei diesen Profilen. Lanyard erkennt ein Programm nur an seiner Datei: Eine Shell steht für jedes Skript, das darin läuft.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied token stays &amp;for</source>
        <translation>Ein kopiertes Token bleibt &amp;für</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Then Lanyard takes it off the clipboard, and also when Lanyard ends. What you copied since stays.</source>
        <translation>Danach entfernt Lanyard es aus der Zwischenablage, ebenso wenn Lanyard endet. Was Sie seither kopiert haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsSubject</name>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>%1 has no line %2; the portal then takes “%3”.</source>
        <translation>%1 hat keine Zeile %2; das Portal nimmt dann „%3“.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2, a secret of length %3.</source>
        <translation>%1: %2, ein Geheimnis der Länge %3.</translation>
    </message>
    <message>
        <source>%1: %2=%3</source>
        <translation>%1: %2=%3</translation>
    </message>
</context>
<context>
    <name>lanyard::SharedProfile</name>
    <message>
        <source>Ask who gave you the file. Nothing was changed.</source>
        <translation>Fragen Sie bei denen nach, von denen die Datei kommt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is too large for a profile.</source>
        <translation>Die Datei ist zu groß für ein Profil.</translation>
    </message>
    <message>
        <source>The file is no profile of Lanyard&apos;s.</source>
        <translation>Die Datei ist kein Profil von Lanyard.</translation>
    </message>
    <message>
        <source>The portal&apos;s address in the file</source>
        <translation>Die Adresse des Portals in der Datei</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and the file holds one of them.</source>
        <translation>Aussteller und Client gehören zusammen, und die Datei enthält nur eines davon.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address in the file</source>
        <translation>Die Adresse des Ausstellers in der Datei</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The name in the file has characters that a name cannot have there.</source>
        <translation>Der Name in der Datei enthält Zeichen, die dort in einem Namen nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The header in the file is none that a ProteinPaint server takes a token in.</source>
        <translation>Der Header in der Datei ist keiner, in dem ein ProteinPaint-Server ein Token annimmt.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and the file names none.</source>
        <translation>Ein ProteinPaint-Server wird nach einem Datensatz gefragt, und die Datei nennt keinen.</translation>
    </message>
    <message>
        <source>A name in the file is missing, or has characters that a name cannot have there.</source>
        <translation>Ein Name in der Datei fehlt oder enthält Zeichen, die dort in einem Namen nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The algorithm in the file is none that a ProteinPaint server takes.</source>
        <translation>Der Algorithmus in der Datei ist keiner, den ein ProteinPaint-Server annimmt.</translation>
    </message>
    <message>
        <source>The file has tokens last for no time that there is.</source>
        <translation>Die Datei gibt Tokens eine Laufzeit, die es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignIn</name>
    <message>
        <source>Careful: %1.</source>
        <translation>Vorsicht: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInController</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>Asked %1 for its addresses</source>
        <translation>%1 nach seinen Adressen gefragt</translation>
    </message>
    <message>
        <source>Ask %1 for its addresses</source>
        <translation>%1 nach seinen Adressen fragen</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>Ihren Browser geöffnet</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>Ihren Browser öffnen</translation>
    </message>
    <message>
        <source>Got a code for you</source>
        <translation>Einen Code für Sie geholt</translation>
    </message>
    <message>
        <source>Get a code for you</source>
        <translation>Einen Code für Sie holen</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>Sie melden sich an und erlauben den Zugriff</translation>
    </message>
    <message>
        <source>Check who answered, and the signature</source>
        <translation>Prüfen, wer geantwortet hat, und die Signatur</translation>
    </message>
    <message>
        <source>Keep the credential: %1</source>
        <translation>Den Zugangsnachweis aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Wartet im Browser auf Sie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser. Lanyard never sees it.</source>
        <translation>%1 fragt in Ihrem Browser nach Ihrem Passwort. Lanyard sieht es nie.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Time until Lanyard stops waiting</source>
        <translation>Zeit, bis Lanyard aufhört zu warten</translation>
    </message>
    <message>
        <source>No browser window?</source>
        <translation>Kein Browserfenster?</translation>
    </message>
    <message>
        <source>Open the page again, or copy its address.</source>
        <translation>Öffnen Sie die Seite erneut, oder kopieren Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>The browser is on another device?</source>
        <translation>Der Browser ist auf einem anderen Gerät?</translation>
    </message>
    <message>
        <source>Show a short code, and type it in there.</source>
        <translation>Lassen Sie sich einen kurzen Code zeigen, und geben Sie ihn dort ein.</translation>
    </message>
    <message>
        <source>You can go on working in other profiles. When the sign-in is done, this profile shows it.</source>
        <translation>Sie können in anderen Profilen weiterarbeiten. Wenn die Anmeldung abgeschlossen ist, zeigt es dieses Profil.</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>Wartet darauf, dass Sie den Code eingeben</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>%1 so far. Lanyard stops waiting at %2.</source>
        <translation>Bisher %1. Bei %2 hört Lanyard auf zu warten.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>%1 Copy the address, and open it yourself, or show a code and enter it on another device; Lanyard goes on waiting.</source>
        <translation>%1 Kopieren Sie die Adresse und öffnen Sie sie selbst, oder lassen Sie sich einen Code zeigen und geben Sie ihn auf einem anderen Gerät ein; Lanyard wartet weiter.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>%1 The sign-in may be refused. Let the system set the time from the network.</source>
        <translation>%1 Die Anmeldung wird vielleicht abgelehnt. Lassen Sie das System die Zeit aus dem Netz beziehen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOut</name>
    <message>
        <source>“%1” is signed out on this computer, but its credential could not be revoked: %2 It is kept to be revoked, serves for nothing else, and Lanyard will try again.</source>
        <translation>„%1“ ist auf diesem Computer abgemeldet, aber der Zugangsnachweis ließ sich nicht widerrufen: %2 Er wird für den Widerruf aufbewahrt, dient sonst zu nichts, und Lanyard versucht es erneut.</translation>
    </message>
    <message>
        <source>Sign out again when %1 can be reached, or delete it without revoking: lanyard logout --forget &apos;%2&apos;</source>
        <translation>Melden Sie sich noch einmal ab, wenn %1 zu erreichen ist, oder löschen Sie ihn ohne Widerruf: lanyard logout --forget &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::Signer</name>
    <message>
        <source>The file holds a key in a form that Lanyard does not sign with.</source>
        <translation>Die Datei enthält einen Schlüssel in einer Form, mit der Lanyard nicht signiert.</translation>
    </message>
    <message>
        <source>Convert the private key to PEM first: openssl pkey -in FILE -out key.pem</source>
        <translation>Wandeln Sie den privaten Schlüssel zuerst in PEM um: openssl pkey -in FILE -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this secret. %1</source>
        <translation>Lanyard signiert nicht mit diesem Geheimnis. %1</translation>
    </message>
    <message>
        <source>Make a new one: openssl rand -base64 48. It must be set at the server too.</source>
        <translation>Erstellen Sie ein neues: openssl rand -base64 48. Es muss auch beim Server gesetzt werden.</translation>
    </message>
    <message>
        <source>The private key is encrypted, and no passphrase was given.</source>
        <translation>Der private Schlüssel ist verschlüsselt, und keine Passphrase wurde angegeben.</translation>
    </message>
    <message>
        <source>Give the passphrase that the key was made with.</source>
        <translation>Geben Sie die Passphrase an, mit der der Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>This passphrase does not open the private key.</source>
        <translation>Diese Passphrase öffnet den privaten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file holds a public key, which can check signatures and make none.</source>
        <translation>Die Datei enthält einen öffentlichen Schlüssel, der Signaturen prüfen, aber keine erstellen kann.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to it.</source>
        <translation>Wählen Sie den privaten Schlüssel, der dazu gehört.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no private key that can be read.</source>
        <translation>Die Schlüsseldatei ist PEM, enthält aber keinen lesbaren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a private key, complete and unchanged.</source>
        <translation>Wählen Sie eine PEM-Datei mit einem privaten Schlüssel, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this key. %1</source>
        <translation>Lanyard signiert nicht mit diesem Schlüssel. %1</translation>
    </message>
    <message>
        <source>Make a stronger one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</source>
        <translation>Erstellen Sie einen stärkeren: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with a key of this type.</source>
        <translation>Lanyard signiert nicht mit einem Schlüssel dieses Typs.</translation>
    </message>
    <message>
        <source>Choose an RSA or an EC key.</source>
        <translation>Wählen Sie einen RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>This key does not sign by “%1”.</source>
        <translation>Dieser Schlüssel signiert nicht mit „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>This key itself does not allow “%1”.</source>
        <translation>Dieser Schlüssel selbst erlaubt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Choose another of: %1.</source>
        <translation>Wählen Sie ein anderes von: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningKeyCard</name>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Choose the key, or the server’s serverconfig.json</source>
        <translation>Schlüssel oder serverconfig.json des Servers wählen</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Schlüssel wählen…</translation>
    </message>
    <message>
        <source>The key has a passphrase</source>
        <translation>Der Schlüssel hat eine Passphrase</translation>
    </message>
    <message>
        <source>It opens the file once. In the vault the key stands under the vault’s own lock.</source>
        <translation>Sie öffnet die Datei einmal. Im Tresor ist der Schlüssel durch den Tresor selbst geschützt.</translation>
    </message>
    <message>
        <source>The signing key is in the vault</source>
        <translation>Der Signierschlüssel ist im Tresor</translation>
    </message>
    <message>
        <source>The signing key signs by %1</source>
        <translation>Der Signierschlüssel signiert mit %1</translation>
    </message>
    <message>
        <source>Taken in on %1; kept in: %2. Nothing revokes what it has signed.</source>
        <translation>Übernommen am %1; liegt in: %2. Was er signiert hat, widerruft nichts.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Es gibt noch keinen Signierschlüssel</translation>
    </message>
    <message>
        <source>Choose a private key (PEM), a file with the shared secret, or the server’s serverconfig.json, which holds the secret. It goes into: %1. Delete the file afterwards when you need it no more.</source>
        <translation>Wählen Sie einen privaten Schlüssel (PEM), eine Datei mit dem gemeinsamen Geheimnis oder die serverconfig.json des Servers, die das Geheimnis enthält. Schlüssel oder Geheimnis kommt in: %1. Löschen Sie die Datei danach, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningSnippetPage</name>
    <message>
        <source>curl, to ask the server</source>
        <translation>curl, um den Server zu fragen</translation>
    </message>
    <message>
        <source>HTML, to embed it in a page</source>
        <translation>HTML, zum Einbetten in eine Seite</translation>
    </message>
    <message>
        <source>Node.js, on the portal’s server</source>
        <translation>Node.js, auf dem Server des Portals</translation>
    </message>
    <message>
        <source>Python, on the portal’s server</source>
        <translation>Python, auf dem Server des Portals</translation>
    </message>
    <message>
        <source>Java, on the portal’s server</source>
        <translation>Java, auf dem Server des Portals</translation>
    </message>
    <message>
        <source>PHP, on the portal’s server</source>
        <translation>PHP, auf dem Server des Portals</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>S&amp;prache oder Programm</translation>
    </message>
    <message>
        <source>The secret stands in no code: it comes from the server’s environment, or from Lanyard.</source>
        <translation>Das Geheimnis steht in keinem Code: Es kommt aus der Umgebung des Servers oder von Lanyard.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>lanyard::SlotLock</name>
    <message>
        <source>Another Lanyard has been using this credential for too long.</source>
        <translation>Ein anderes Lanyard verwendet diesen Zugangsnachweis schon zu lange.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then try again. Nothing is lost.</source>
        <translation>Warten Sie darauf, oder beenden Sie es, dann versuchen Sie es erneut. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>lanyard::Snippet</name>
    <message>
        <source>Written by hand and not run by Lanyard&apos;s tests.</source>
        <translation>Von Hand geschrieben und nicht von Lanyards Tests ausgeführt.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetCommand</name>
    <message>
        <source>A ProteinPaint server is asked for “data” or “jwt-status”.</source>
        <translation>Ein ProteinPaint-Server wird nach data oder jwt-status gefragt.</translation>
    </message>
    <message>
        <source>Use --request data or --request jwt-status.</source>
        <translation>Verwenden Sie --request data oder --request jwt-status.</translation>
    </message>
    <message>
        <source>Choose another language; lanyard snippet NAME --list shows them.</source>
        <translation>Wählen Sie eine andere Sprache; lanyard snippet NAME --list zeigt sie.</translation>
    </message>
    <message>
        <source>It is not said for which profile.</source>
        <translation>Es ist nicht gesagt, für welches Profil.</translation>
    </message>
    <message>
        <source>Name it, as in: lanyard snippet NAME --for curl</source>
        <translation>Nennen Sie es, wie in: lanyard snippet NAME --for curl</translation>
    </message>
    <message>
        <source>Code that fetches its token when it runs</source>
        <translation>Code, der sein Token holt, wenn er läuft</translation>
    </message>
    <message>
        <source>The language or program, one of --list; else curl</source>
        <translation>Die Sprache oder das Programm, eines von --list; sonst curl</translation>
    </message>
    <message>
        <source>Show the languages and programs that there are for the profile, or for a cBioPortal</source>
        <translation>Die Sprachen und Programme zeigen, die es für das Profil oder für ein cBioPortal gibt</translation>
    </message>
    <message>
        <source>What a ProteinPaint server is sent is fixed.</source>
        <translation>Was an einen ProteinPaint-Server gesendet wird, steht fest.</translation>
    </message>
    <message>
        <source>Leave out --method, --data and --content-type.</source>
        <translation>Lassen Sie --method, --data und --content-type weg.</translation>
    </message>
    <message>
        <source>%1 has no request like this one.</source>
        <translation>Für %1 gibt es keine solche Anfrage.</translation>
    </message>
    <message>
        <source>Run it by: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</source>
        <translation>Führen Sie es aus mit: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</translation>
    </message>
    <message>
        <source>STUDIES, STUDY:ID, or an address of the portal such as /api/genes; openbis: a method such as getSessionInformation, for curl; proteinpaint: data or jwt-status, for curl</source>
        <translation>STUDIES, STUDY:ID oder eine Adresse des Portals wie /api/genes; openbis: eine Methode wie getSessionInformation, für curl; proteinpaint: data oder jwt-status, für curl</translation>
    </message>
    <message>
        <source>Another than GET, such as POST</source>
        <translation>Eine andere als GET, etwa POST</translation>
    </message>
    <message>
        <source>What the request sends: a text, or @FILE; openbis: the method&apos;s parameters, a JSON list without the token</source>
        <translation>Was die Anfrage sendet: ein Text oder @FILE; openbis: die Parameter der Methode, eine JSON-Liste ohne das Token</translation>
    </message>
    <message>
        <source>Of what it sends; else application/json</source>
        <translation>Die Art des gesendeten Inhalts; sonst application/json</translation>
    </message>
    <message>
        <source>Take the token from this variable, which lanyard run sets, in place of asking Lanyard</source>
        <translation>Das Token aus dieser Variablen nehmen, die lanyard run setzt, statt Lanyard zu fragen</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetController</name>
    <message>
        <source>The test request</source>
        <translation>Die Testanfrage</translation>
    </message>
    <message>
        <source>List the spaces</source>
        <translation>Spaces auflisten</translation>
    </message>
    <message>
        <source>List the studies</source>
        <translation>Studien auflisten</translation>
    </message>
    <message>
        <source>List the kinds of cancer</source>
        <translation>Krebsarten auflisten</translation>
    </message>
    <message>
        <source>List the genes</source>
        <translation>Gene auflisten</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, so that this page cannot try it.</source>
        <translation>openBIS nimmt sein Token in der Anfrage selbst an, daher kann diese Seite es nicht ausprobieren.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or run this there: lanyard test &apos;%1&apos;</source>
        <translation>Führen Sie den Code in einem Terminal aus, oder dort dies: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The portal sent Lanyard to its login page: it did not accept the token.</source>
        <translation>Das Portal hat Lanyard zu seiner Anmeldeseite geschickt: Es hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The portal did not accept the token: it answered 401.</source>
        <translation>Das Portal hat das Token nicht angenommen: Die Antwort war 401.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this request: it answered 403.</source>
        <translation>Das Portal nimmt Ihr Token an, lehnt aber diese Anfrage ab: Die Antwort war 403.</translation>
    </message>
    <message>
        <source>The portal knows no such address: it answered 404.</source>
        <translation>Das Portal kennt keine solche Adresse: Die Antwort war 404.</translation>
    </message>
    <message>
        <source>The portal answered %1, not what was asked for.</source>
        <translation>Das Portal hat mit %1 geantwortet, nicht mit dem, wonach gefragt war.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>
… and more: this is the first part of a long answer</source>
        <translation>
… und mehr: Das ist der erste Teil einer langen Antwort</translation>
    </message>
    <message>
        <source>This page tries requests by GET only.</source>
        <translation>Diese Seite probiert nur Anfragen mit GET aus.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or there: lanyard test &apos;%1&apos;</source>
        <translation>Führen Sie den Code in einem Terminal aus, oder dort: lanyard test &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetLanguage</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Lanyard writes no code in “%1” for this kind of portal.</source>
        <translation>Für diese Art von Portal schreibt Lanyard keinen Code in „%1“.</translation>
    </message>
    <message>
        <source>lanyard snippet NAME --list shows the languages and programs that there are.</source>
        <translation>lanyard snippet NAME --list zeigt die Sprachen und Programme, die es gibt.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetPage</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Hier ausprobieren</translation>
    </message>
    <message>
        <source>Try it here to see the answer.</source>
        <translation>Probieren Sie es hier aus, um die Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>S&amp;prache oder Programm</translation>
    </message>
    <message>
        <source>Language or program</source>
        <translation>Sprache oder Programm</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>The code asks Lanyard for the token when it runs: always fresh, and no secret in the code.</source>
        <translation>Der Code fragt Lanyard nach dem Token, wenn er läuft: immer frisch, und kein Geheimnis im Code.</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>Woher das Token kommt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Das Portal wird gefragt</translation>
    </message>
    <message>
        <source>The portal answers slowly.</source>
        <translation>Das Portal antwortet langsam.</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>In diesem Realm lässt sich ein Zugangsnachweis nur einmal verwenden</translation>
    </message>
    <message>
        <source>To try it here would use it up. You would have to sign in again afterwards.</source>
        <translation>Ein Versuch hier würde ihn verbrauchen. Danach müssten Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>Nicht testen</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Trotzdem testen</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Grund suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>200, understood</source>
        <translation>200, verstanden</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From Lanyard</source>
        <translation>Von Lanyard</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>Aus der Variablen %1</translation>
    </message>
    <message>
        <source>A terminal sets it for one program: lanyard run &apos;%1&apos; -- PROGRAM</source>
        <translation>Ein Terminal setzt sie für ein einzelnes Programm: lanyard run &apos;%1&apos; -- PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetRequest</name>
    <message>
        <source>Only a cBioPortal has studies, and “%1” is none.</source>
        <translation>Nur ein cBioPortal hat Studien, und „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Name an address of the portal instead, as in --request /some/path</source>
        <translation>Nennen Sie stattdessen eine Adresse des Portals, wie in --request /some/path</translation>
    </message>
    <message>
        <source>No study is named.</source>
        <translation>Keine Studie ist genannt.</translation>
    </message>
    <message>
        <source>Write its id, as in STUDY:msk_impact_2017</source>
        <translation>Schreiben Sie ihre ID, wie in STUDY:msk_impact_2017</translation>
    </message>
    <message>
        <source>Lanyard knows no request “%1”.</source>
        <translation>Lanyard kennt keine Anfrage „%1“.</translation>
    </message>
    <message>
        <source>Use STUDIES, STUDY:ID, or an address of the portal that begins with a slash.</source>
        <translation>Verwenden Sie STUDIES, STUDY:ID oder eine Adresse des Portals, die mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no method of openBIS&apos;s interface.</source>
        <translation>„%1“ ist keine Methode der Schnittstelle von openBIS.</translation>
    </message>
    <message>
        <source>Name one, as in --request getSessionInformation; what it wants beside the token goes into --data, as a JSON list.</source>
        <translation>Nennen Sie eine, wie in --request getSessionInformation; was sie außer dem Token verlangt, kommt in --data, als JSON-Liste.</translation>
    </message>
    <message>
        <source>Lanyard writes no code for the method “%1”.</source>
        <translation>Lanyard schreibt keinen Code für die Methode „%1“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie eine von diesen: %1.</translation>
    </message>
    <message>
        <source>To an openBIS everything goes by POST, as JSON.</source>
        <translation>An ein openBIS geht alles mit POST, als JSON.</translation>
    </message>
    <message>
        <source>Leave out --method and --content-type.</source>
        <translation>Lassen Sie --method und --content-type weg.</translation>
    </message>
    <message>
        <source>%1 sends no body.</source>
        <translation>%1 sendet keinen Body.</translation>
    </message>
    <message>
        <source>Leave out --data, or use --method POST.</source>
        <translation>Lassen Sie --data weg, oder verwenden Sie --method POST.</translation>
    </message>
    <message>
        <source>The body is no text, or longer than the 32 KiB that fit into code.</source>
        <translation>Der Body ist kein Text oder länger als die 32 KiB, die in den Code passen.</translation>
    </message>
    <message>
        <source>Write a short text into the code, and have the code read the file itself.</source>
        <translation>Schreiben Sie einen kurzen Text in den Code, und lassen Sie den Code die Datei selbst lesen.</translation>
    </message>
    <message>
        <source>What an openBIS&apos;s method wants is a JSON list.</source>
        <translation>Was eine Methode von openBIS verlangt, ist eine JSON-Liste.</translation>
    </message>
    <message>
        <source>Write it as in --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, without the token.</source>
        <translation>Schreiben Sie es wie in --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, ohne das Token.</translation>
    </message>
    <message>
        <source>“%1” is no type of content.</source>
        <translation>„%1“ ist keine Art von Inhalt.</translation>
    </message>
    <message>
        <source>Write it as in --content-type application/json.</source>
        <translation>Schreiben Sie sie wie in --content-type application/json.</translation>
    </message>
</context>
<context>
    <name>lanyard::SplitEntries</name>
    <message>
        <source>The keychain no longer holds the whole credential: a part of it is missing or was changed.</source>
        <translation>Der Schlüsselbund hat nicht mehr den ganzen Zugangsnachweis: Ein Teil fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>Sign in again; that puts a new one in its place.</source>
        <translation>Melden Sie sich neu an; dadurch kommt ein neuer an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>&amp;Add my portal</source>
        <translation>Mein &amp;Portal hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Which portal do you want to reach?</source>
        <translation>Welches Portal möchten Sie erreichen?</translation>
    </message>
    <message>
        <source>Sign in once in your browser. Lanyard keeps the credential in your keychain, shows what you may see, and speaks up before it ends.</source>
        <translation>Melden Sie sich einmal im Browser an. Lanyard bewahrt den Zugangsnachweis in Ihrem Schlüsselbund auf, zeigt, was Sie sehen dürfen, und meldet sich, bevor er endet.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Mein Portal hinzufügen</translation>
    </message>
    <message>
        <source>You know the portal’s address. Lanyard finds out the rest and shows what it found.</source>
        <translation>Sie kennen die Adresse des Portals. Lanyard findet den Rest heraus und zeigt, was es gefunden hat.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A practice portal inside Lanyard. No account, no network, nothing can break.</source>
        <translation>Ein Übungsportal in Lanyard. Kein Konto, kein Netz, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Sandbox startet…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>Profil&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>You can also drop a profile file, a token or a token file anywhere in this window, or paste a token.</source>
        <translation>Sie können auch eine Profildatei, ein Token oder eine Token-Datei irgendwo in dieses Fenster ziehen oder ein Token einfügen.</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Profildatei öffnen</translation>
    </message>
    <message>
        <source>Your institution sent you a file that ends in .lanyard. It holds addresses, never a secret.</source>
        <translation>Ihre Einrichtung hat Ihnen eine Datei geschickt, die auf .lanyard endet. Sie enthält Adressen, nie ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusCommand</name>
    <message>
        <source>waiting to be revoked at %1 since %2: lanyard logout tries again</source>
        <translation>Widerruf bei %1 steht aus seit %2: lanyard logout versucht es erneut</translation>
    </message>
    <message>
        <source>name the passphrase: --passphrase-fd</source>
        <translation>die Passphrase angeben: --passphrase-fd</translation>
    </message>
    <message>
        <source>unlock the keychain</source>
        <translation>den Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>renew the token: lanyard credential renew</source>
        <translation>das Token erneuern: lanyard credential renew</translation>
    </message>
    <message>
        <source>make a token: lanyard credential new</source>
        <translation>ein Token erstellen: lanyard credential new</translation>
    </message>
    <message>
        <source>add the signing key: lanyard key add</source>
        <translation>den Signierschlüssel hinzufügen: lanyard key add</translation>
    </message>
    <message>
        <source>take in a token file: lanyard import</source>
        <translation>eine Token-Datei übernehmen: lanyard import</translation>
    </message>
    <message>
        <source>sign in: lanyard login</source>
        <translation>anmelden: lanyard login</translation>
    </message>
    <message>
        <source>Every profile: who, until when, what needs doing</source>
        <translation>Jedes Profil: wer, bis wann, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Vault: locked</source>
        <translation>Tresor: gesperrt</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Tresor: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>lanyard::StrictJson</name>
    <message>
        <source>is not JSON from octet %1 on</source>
        <translation>ist ab Oktett %1 kein JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text at octet %1</source>
        <translation>ist bei Oktett %1 kein UTF-8-Text</translation>
    </message>
    <message>
        <source>has the member “%1” twice, the second time at octet %2</source>
        <translation>hat das Feld „%1“ zweimal, das zweite Mal bei Oktett %2</translation>
    </message>
    <message numerus="yes">
        <source>is nested deeper than %n levels, at octet %1</source>
        <translation>
            <numerusform>ist bei Oktett %1 tiefer als %n Ebene verschachtelt</numerusform>
            <numerusform>ist bei Oktett %1 tiefer als %n Ebenen verschachtelt</numerusform>
        </translation>
    </message>
    <message>
        <source>begins with a byte order mark, which JSON must not</source>
        <translation>beginnt mit einer Bytereihenfolge-Markierung (BOM), was in JSON nicht erlaubt ist</translation>
    </message>
</context>
<context>
    <name>lanyard::TerminalPassphrase</name>
    <message>
        <source>The encrypted vault is locked, and there is no terminal to ask for its passphrase.</source>
        <translation>Der verschlüsselte Tresor ist gesperrt, und es gibt kein Terminal, um nach seiner Passphrase zu fragen.</translation>
    </message>
    <message>
        <source>Name a file descriptor to read it from with --passphrase-fd or LANYARD_PASSPHRASE_FD.</source>
        <translation>Nennen Sie mit --passphrase-fd oder LANYARD_PASSPHRASE_FD einen Dateideskriptor, aus dem sie zu lesen ist.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Diese Passphrase öffnet den verschlüsselten Tresor nicht.</translation>
    </message>
    <message>
        <source>Try again with the passphrase that was chosen for %1. Nothing is lost.</source>
        <translation>Versuchen Sie es erneut, mit der Passphrase, die für %1 gewählt wurde. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>A new passphrase needs %1 characters or more, and this one has fewer. No vault was made.</source>
        <translation>Eine neue Passphrase braucht %1 Zeichen oder mehr, und diese hat weniger. Kein Tresor wurde angelegt.</translation>
    </message>
    <message>
        <source>Choose a longer one: some words in a row are easy to keep in mind.</source>
        <translation>Wählen Sie eine längere: Einige Wörter hintereinander lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 cannot be read: %2.</source>
        <translation>Der verschlüsselte Tresor ist gesperrt, und Dateideskriptor %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Open it for the command, as in: lanyard … --passphrase-fd 3 3&lt;FILE</source>
        <translation>Öffnen Sie ihn für den Befehl, wie in: lanyard … --passphrase-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 holds no passphrase.</source>
        <translation>Der verschlüsselte Tresor ist gesperrt, und Dateideskriptor %1 enthält keine Passphrase.</translation>
    </message>
    <message>
        <source>Its first line must be the passphrase.</source>
        <translation>Seine erste Zeile muss die Passphrase sein.</translation>
    </message>
    <message>
        <source>New passphrase for %1 (it cannot be recovered): </source>
        <translation>Neue Passphrase für %1 (sie lässt sich nicht wiederherstellen): </translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1: </source>
        <translation>Das war sie nicht. Passphrase von %1: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted vault stays locked.</source>
        <translation>Keine Passphrase wurde eingegeben, daher bleibt der verschlüsselte Tresor gesperrt.</translation>
    </message>
    <message>
        <source>Try again when you like. Nothing is lost.</source>
        <translation>Versuchen Sie es erneut, wann Sie möchten. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No vault was made.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Kein Tresor wurde angelegt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>lanyard::TestCommand</name>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</source>
        <translation>
            <numerusform>Das Portal hat nach %2 ms mit %1 und %n Eintrag geantwortet; ohne Token antwortet es mit %3.</numerusform>
            <numerusform>Das Portal hat nach %2 ms mit %1 und %n Einträgen geantwortet; ohne Token antwortet es mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 studies asked.</source>
        <translation>Nach %1 von %2 Studien gefragt.</translation>
    </message>
    <message>
        <source>Let lanyard doctor &apos;%1&apos; say why, and who can mend it.</source>
        <translation>Lassen Sie lanyard doctor &apos;%1&apos; sagen, warum und wer es beheben kann.</translation>
    </message>
    <message>
        <source>Make another token with lanyard credential renew.</source>
        <translation>Erstellen Sie mit lanyard credential renew ein anderes Token.</translation>
    </message>
    <message>
        <source>Look at the roles with lanyard roles, and at the token with lanyard decode.</source>
        <translation>Sehen Sie sich die Rollen mit lanyard roles und das Token mit lanyard decode an.</translation>
    </message>
    <message>
        <source>The portal accepts your token but shows it no space or project of a name that was asked for.</source>
        <translation>Das Portal nimmt Ihr Token an, zeigt ihm aber keinen Space und kein Projekt mit einem der gefragten Namen.</translation>
    </message>
    <message>
        <source>Look at the names above. The space&apos;s administrator gives the role that opens it.</source>
        <translation>Sehen Sie sich die Namen oben an. Die Administration des Space vergibt die Rolle, die ihn öffnet.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses a study that was asked for.</source>
        <translation>Das Portal nimmt Ihr Token an, lehnt aber eine gefragte Studie ab.</translation>
    </message>
    <message>
        <source>Look at your roles with lanyard roles. The study&apos;s administrator gives the role that opens it.</source>
        <translation>Sehen Sie sich Ihre Rollen mit lanyard roles an. Die Administration der Studie vergibt die Rolle, die sie öffnet.</translation>
    </message>
    <message>
        <source>Call the portal and see what the token opens</source>
        <translation>Das Portal aufrufen und sehen, was das Token öffnet</translation>
    </message>
    <message>
        <source>Ask for this study too</source>
        <translation>Auch nach dieser Studie fragen</translation>
    </message>
    <message>
        <source>Ask for every study that is listed</source>
        <translation>Nach jeder gelisteten Studie fragen</translation>
    </message>
    <message>
        <source>Print the rows as comma-separated values</source>
        <translation>Die Zeilen als kommagetrennte Werte ausgeben</translation>
    </message>
    <message>
        <source>Under rotation: use the credential up</source>
        <translation>Bei Rotation: den Zugangsnachweis verbrauchen</translation>
    </message>
    <message>
        <source>Try again later. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Versuchen Sie es später erneut. Soweit sich das sagen lässt, ist mit Ihrem Token alles in Ordnung.</translation>
    </message>
    <message>
        <source>The portal answered %1 for “%2”, which says nothing about your token.</source>
        <translation>Das Portal hat für „%2“ mit %1 geantwortet, was nichts über Ihr Token sagt.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address: lanyard profile show &apos;%1&apos;. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Prüfen Sie die Adresse des Portals: lanyard profile show &apos;%1&apos;. Soweit sich das sagen lässt, ist mit Ihrem Token alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
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
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>%1, in %2 min %3 s</source>
        <translation>%1, noch %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>How long it lasts. %1</source>
        <translation>Wie lange es gilt. %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Endet bei Nichtnutzung</translation>
    </message>
    <message>
        <source>%1, reckoned</source>
        <translation>%1, errechnet</translation>
    </message>
    <message>
        <source>Ends for good</source>
        <translation>Endet endgültig</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, angegeben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>lanyard::TlsFailure</name>
    <message>
        <source>it ended on %1</source>
        <translation>Es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>If this computer&apos;s clock is right, tell the host&apos;s administrator to renew it.</source>
        <translation>Wenn die Uhr dieses Computers richtig geht, bitten Sie die Administration des Hosts, es zu erneuern.</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>Es gilt erst ab %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>Es wurde für %1 ausgestellt</translation>
    </message>
    <message>
        <source>Check the address. A network&apos;s login page may be answering in its place.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht antwortet die Anmeldeseite eines Netzes an ihrer Stelle.</translation>
    </message>
    <message>
        <source>it is signed by nobody but itself (“%1”)</source>
        <translation>Es ist nur von sich selbst signiert („%1“)</translation>
    </message>
    <message>
        <source>If you know it to be genuine, name its file with --ca.</source>
        <translation>Wenn Sie wissen, dass es echt ist, nennen Sie seine Datei mit --ca.</translation>
    </message>
    <message>
        <source>this computer does not know the authority “%1” that signed it</source>
        <translation>Dieser Computer kennt die Stelle „%1“ nicht, die es signiert hat</translation>
    </message>
    <message>
        <source>If it is your institution&apos;s own authority, name its file with --ca.</source>
        <translation>Wenn es die Stelle Ihrer eigenen Einrichtung ist, nennen Sie ihre Datei mit --ca.</translation>
    </message>
    <message>
        <source>Tell the host&apos;s administrator this sentence.</source>
        <translation>Sagen Sie der Administration des Hosts diesen Satz.</translation>
    </message>
    <message>
        <source>%1 answers at port %2, but not in https. Nothing was sent.</source>
        <translation>%1 antwortet an Port %2, aber nicht mit https. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about: %2. Nothing was sent.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Send the host&apos;s administrator this sentence.</source>
        <translation>Schicken Sie der Administration des Hosts diesen Satz.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify: %2. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 hält der Prüfung nicht stand: %2. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenAnswer</name>
    <message>
        <source>%1 answered %2 with something that is no token.</source>
        <translation>%1 hat mit %2 geantwortet, aber nicht mit einem Token.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenClient</name>
    <message>
        <source>%1 answered %2 with something that is no code to sign in with.</source>
        <translation>%1 hat mit %2 geantwortet, aber nicht mit einem Code für eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 takes no sign-in request ahead of the browser, which the profile asks for.</source>
        <translation>%1 nimmt keine Anmeldeanfragen vorab an, obwohl das Profil es verlangt.</translation>
    </message>
    <message>
        <source>Add the profile without --pushed-authorization.</source>
        <translation>Fügen Sie das Profil ohne --pushed-authorization hinzu.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no receipt of the sign-in request.</source>
        <translation>%1 hat mit %2 geantwortet, aber nicht mit einer Quittung für die Anmeldeanfrage.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke a credential.</source>
        <translation>%1 bietet keinen Weg, einen Zugangsnachweis zu widerrufen.</translation>
    </message>
    <message>
        <source>End the session in your account page there.</source>
        <translation>Beenden Sie die Sitzung dort auf Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>%1 does not let this client revoke the credential: it answered %2.</source>
        <translation>%1 erlaubt diesem Client nicht, den Zugangsnachweis zu widerrufen: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or ask the portal&apos;s administrator.</source>
        <translation>Beenden Sie die Sitzung dort auf Ihrer Kontoseite, oder bitten Sie die Administration des Portals darum.</translation>
    </message>
    <message>
        <source>%1 did not revoke the credential: it answered %2.</source>
        <translation>%1 hat den Zugangsnachweis nicht widerrufen: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or sign out again later.</source>
        <translation>Beenden Sie die Sitzung dort auf Ihrer Kontoseite, oder melden Sie sich später noch einmal ab.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenCommand</name>
    <message>
        <source>Lanyard makes no tokens for “%1”: its issuer says how long one lasts.</source>
        <translation>Lanyard erstellt keine Tokens für „%1“: Wie lange eines gilt, sagt der Aussteller.</translation>
    </message>
    <message>
        <source>Ask for one that still lasts a while: --min-validity SECONDS</source>
        <translation>Fragen Sie nach einem, das noch eine Weile gilt: --min-validity SECONDS</translation>
    </message>
    <message>
        <source>Print what the portal takes as bearer, and nothing else</source>
        <translation>Ausgeben, was das Portal als Bearer annimmt, und sonst nichts</translation>
    </message>
    <message>
        <source>Seconds that an access token must still last</source>
        <translation>Sekunden, die ein Zugriffstoken noch gelten muss</translation>
    </message>
    <message>
        <source>proteinpaint: seconds that the token lasts, else the profile&apos;s</source>
        <translation>proteinpaint: Sekunden, die das Token gilt, sonst die des Profils</translation>
    </message>
    <message>
        <source>Ask the issuer for a new access token in any case</source>
        <translation>Den Aussteller in jedem Fall um ein neues Zugriffstoken bitten</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token oder access-token</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFailure</name>
    <message>
        <source>Sign in again with lanyard login.</source>
        <translation>Melden Sie sich mit lanyard login neu an.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and it was used before by someone else: another program of yours with a copy of it, or a thief. The whole session has been ended.</source>
        <translation>Bei %1 lässt sich dieser Zugangsnachweis nur einmal verwenden, und jemand anderes hat ihn vorher verwendet: ein anderes Ihrer Programme mit einer Kopie davon oder ein Dieb. Die ganze Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Sign in again. If you know of no second program, tell your institution.</source>
        <translation>Melden Sie sich neu an. Wenn Sie von keinem zweiten Programm wissen, sagen Sie es Ihrer Einrichtung.</translation>
    </message>
    <message>
        <source>%1 has ended the session of this credential. That happens when an older copy of the credential was used again, by another program of yours or by a thief.</source>
        <translation>%1 hat die Sitzung dieses Zugangsnachweises beendet. Das geschieht, wenn eine ältere Kopie davon noch einmal verwendet wurde, von einem anderen Ihrer Programme oder von einem Dieb.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not let you sign in: your account is disabled.</source>
        <translation>%1 kennt Sie und lässt die Anmeldung nicht zu: Ihr Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it, then sign in again.</source>
        <translation>Bitten Sie Ihre Einrichtung, es freizugeben, dann melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 says that your account is disabled.</source>
        <translation>%1 sagt, dass Ihr Konto gesperrt ist.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it. The credential is kept and works again then.</source>
        <translation>Bitten Sie Ihre Einrichtung, es freizugeben. Der Zugangsnachweis bleibt erhalten und funktioniert dann wieder.</translation>
    </message>
    <message>
        <source>This credential was made for another client at %1.</source>
        <translation>Dieser Zugangsnachweis wurde für einen anderen Client bei %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Sign in again, or set the profile&apos;s client to the one that the credential was made for.</source>
        <translation>Melden Sie sich neu an, oder setzen Sie den Client des Profils auf den, für den der Zugangsnachweis ausgestellt wurde.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in: it took too long, or was finished twice.</source>
        <translation>%1 nimmt diese Anmeldung nicht mehr an: Sie hat zu lange gedauert oder wurde zweimal abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 says that the time of this credential is over.</source>
        <translation>%1 sagt, dass die Zeit dieses Zugangsnachweises um ist.</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for too long.</source>
        <translation>%1 kennt diesen Zugangsnachweis nicht mehr: Er wurde widerrufen, oder er blieb zu lange ungenutzt.</translation>
    </message>
    <message>
        <source>%1 cannot read this credential: it was damaged, or comes from another issuer or from before the issuer changed its keys.</source>
        <translation>%1 kann diesen Zugangsnachweis nicht lesen: Er wurde beschädigt, oder er kommt von einem anderen Aussteller oder aus der Zeit, bevor der Aussteller seine Schlüssel gewechselt hat.</translation>
    </message>
    <message>
        <source>%1 does not accept this credential: %2.</source>
        <translation>%1 nimmt diesen Zugangsnachweis nicht an: %2.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 says that you pressed Cancel, or may not use this client.</source>
        <translation>%1 sagt, dass Sie auf Abbrechen gedrückt haben oder diesen Client nicht verwenden dürfen.</translation>
    </message>
    <message>
        <source>%1 does not know a scope that the profile asks for: %2.</source>
        <translation>%1 kennt einen Scope nicht, um den das Profil bittet: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s scopes with your institution.</source>
        <translation>Prüfen Sie die Scopes des Profils mit Ihrer Einrichtung.</translation>
    </message>
    <message>
        <source>%1 wants you to log in, and the profile says that it must not ask.</source>
        <translation>%1 will, dass Sie sich anmelden, aber laut dem Profil darf es nicht fragen.</translation>
    </message>
    <message>
        <source>Take “prompt” out of the profile&apos;s authorization parameters.</source>
        <translation>Nehmen Sie „prompt“ aus den Authorization-Parametern des Profils heraus.</translation>
    </message>
    <message>
        <source>%1 wants to ask you something in the browser, and the profile says that it must not ask.</source>
        <translation>%1 will Sie im Browser etwas fragen, aber laut dem Profil darf es nicht fragen.</translation>
    </message>
    <message>
        <source>%1 could not finish the sign-in: %2.</source>
        <translation>%1 konnte die Anmeldung nicht abschließen: %2.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins at the moment.</source>
        <translation>%1 nimmt im Moment keine Anmeldungen an.</translation>
    </message>
    <message>
        <source>%1 takes this client&apos;s sign-in requests only ahead of the browser, from Lanyard itself.</source>
        <translation>%1 nimmt Anmeldeanfragen dieses Clients nur vorab von Lanyard selbst an, nicht über den Browser.</translation>
    </message>
    <message>
        <source>Add the profile with --pushed-authorization.</source>
        <translation>Fügen Sie das Profil mit --pushed-authorization hinzu.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign people in by the browser: %2.</source>
        <translation>%1 erlaubt diesem Client keine Anmeldung über den Browser: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to switch on the standard flow for the client.</source>
        <translation>Bitten Sie die Administration des Anbieters, für den Client „Standard flow“ einzuschalten.</translation>
    </message>
    <message>
        <source>%1 did not accept how the sign-in was asked for: %2.</source>
        <translation>%1 hat die Art der Anmeldeanfrage nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s authorization parameters, and show the provider&apos;s administrator this sentence.</source>
        <translation>Prüfen Sie die Authorization-Parameter des Profils, und zeigen Sie der Administration des Anbieters diesen Satz.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 hat die Anmeldung abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator about the client&apos;s settings.</source>
        <translation>Fragen Sie die Administration des Anbieters nach den Einstellungen des Clients.</translation>
    </message>
    <message>
        <source>%1 does not let the browser come back to this computer: %2.</source>
        <translation>%1 lässt den Browser nicht zu diesem Computer zurückkommen: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to allow http://127.0.0.1/* as the client&apos;s redirect address.</source>
        <translation>Bitten Sie die Administration des Anbieters, http://127.0.0.1/* als Rückkehradresse des Clients zu erlauben.</translation>
    </message>
    <message>
        <source>%1 still waits for you to enter the code.</source>
        <translation>%1 wartet noch darauf, dass Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>Enter the code in a browser.</source>
        <translation>Geben Sie den Code in einem Browser ein.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in at %1 in time. The code is no longer good.</source>
        <translation>Niemand hat die Anmeldung bei %1 rechtzeitig abgeschlossen. Der Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again: that gives a new code.</source>
        <translation>Melden Sie sich neu an: Sie bekommen dann einen neuen Code.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign in with a code: %2.</source>
        <translation>%1 erlaubt diesem Client keine Anmeldung mit einem Code: %2.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, or ask the provider&apos;s administrator to allow the device authorization grant for the client.</source>
        <translation>Melden Sie sich mit dem Browser auf diesem Computer an, oder bitten Sie die Administration des Anbieters, für den Client „Device Authorization Grant“ zu erlauben.</translation>
    </message>
    <message>
        <source>%1 does not accept the client&apos;s secret, or there is none: %2.</source>
        <translation>%1 nimmt das Geheimnis des Clients nicht an, oder es gibt keines: %2.</translation>
    </message>
    <message>
        <source>Ask for the client&apos;s secret and store it, or use a client that needs none.</source>
        <translation>Fragen Sie nach dem Geheimnis des Clients und speichern Sie es, oder verwenden Sie einen Client, der keines braucht.</translation>
    </message>
    <message>
        <source>%1 does not know this client: %2.</source>
        <translation>%1 kennt diesen Client nicht: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s client with your institution.</source>
        <translation>Prüfen Sie den Client des Profils mit Ihrer Einrichtung.</translation>
    </message>
    <message>
        <source>%1 does not give you, or this client, a credential that outlives the browser session.</source>
        <translation>%1 gibt Ihnen oder diesem Client keinen Zugangsnachweis, der die Sitzung des Browsers überdauert.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for the role offline_access, or add the profile with --scope openid alone.</source>
        <translation>Bitten Sie die Administration des Anbieters um die Rolle offline_access, oder fügen Sie das Profil nur mit --scope openid hinzu.</translation>
    </message>
    <message>
        <source>%1 refused to give a token: %2.</source>
        <translation>%1 hat es abgelehnt, ein Token auszugeben: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFile</name>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This looks like a token, but it cannot be read: %1</source>
        <translation>Das sieht aus wie ein Token, lässt sich aber nicht lesen: %1</translation>
    </message>
    <message>
        <source>Fetch it again; it may have been cut off.</source>
        <translation>Holen Sie es noch einmal; vielleicht wurde es abgeschnitten.</translation>
    </message>
    <message>
        <source>This is an access token: it dies within minutes, and is no credential. Nothing was stored.</source>
        <translation>Das ist ein Zugriffstoken: Es gilt nur wenige Minuten und ist kein Zugangsnachweis. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Take the file that the portal itself hands out, or sign in.</source>
        <translation>Nehmen Sie die Datei, die das Portal selbst ausgibt, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal again.</source>
        <translation>Holen Sie das Token noch einmal beim Portal.</translation>
    </message>
    <message>
        <source>This file is larger than any token.</source>
        <translation>Diese Datei ist größer als jedes Token.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file holds a web page, probably the portal&apos;s login page, not a token.</source>
        <translation>Diese Datei enthält eine Webseite, wahrscheinlich die Anmeldeseite des Portals, kein Token.</translation>
    </message>
    <message>
        <source>Log in to the portal in the browser first, then fetch the token.</source>
        <translation>Melden Sie sich zuerst im Browser beim Portal an, dann holen Sie das Token.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token.</source>
        <translation>Diese Datei enthält eine Fehlermeldung des Portals, kein Token.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token: “%1”.</source>
        <translation>Diese Datei enthält eine Fehlermeldung des Portals, kein Token: „%1“.</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator what it says, then fetch the token again.</source>
        <translation>Sagen Sie der Administration des Portals, was darin steht, dann holen Sie das Token noch einmal.</translation>
    </message>
    <message>
        <source>This file holds no token that Lanyard knows.</source>
        <translation>Diese Datei enthält kein Token, das Lanyard kennt.</translation>
    </message>
    <message>
        <source>Other text stands before the token.</source>
        <translation>Vor dem Token steht anderer Text.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Lassen Sie Wörter wie „Bearer“ oder „token:“, Anführungszeichen und Leerzeichen weg.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 ließ sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds your credential.</source>
        <translation>Löschen Sie die Datei von Hand: Sie enthält Ihren Zugangsnachweis.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>The token does not say</source>
        <translation>Das Token sagt es nicht</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, angegeben</translation>
    </message>
    <message>
        <source>The token states no end</source>
        <translation>Das Token gibt kein Ende an</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Signed by the portal itself: cBioPortal 6.4.5 and later hand these out and accept none</source>
        <translation>Vom Portal selbst signiert: cBioPortal 6.4.5 und neuer gibt solche aus und nimmt keines an</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Once: this realm replaces it whenever it is used</source>
        <translation>Einmal: Dieser Realm ersetzt es bei jeder Verwendung</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>Datei &amp;löschen</translation>
    </message>
    <message>
        <source>Get a token from the portal</source>
        <translation>Ein Token vom Portal holen</translation>
    </message>
    <message>
        <source>%1 hands out the token itself. Log in there, download it, and give the file to Lanyard.</source>
        <translation>%1 gibt das Token selbst aus. Melden Sie sich dort an, laden Sie es herunter, und geben Sie die Datei an Lanyard.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Let the browser fetch it, choose the file, or drop it here</source>
        <translation>Lassen Sie den Browser die Datei holen, wählen Sie sie, oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>Log in at the portal if it asks for it. Lanyard waits for the file in your download folder, and shows what it holds before it takes anything in.</source>
        <translation>Melden Sie sich beim Portal an, wenn es das verlangt. Lanyard wartet in Ihrem Download-Ordner auf die Datei und zeigt, was sie enthält, bevor es etwas übernimmt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>the token or the file, as it is</comment>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>This is the token</source>
        <translation>Das ist das Token</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Lanyard sends it to %1 only.</source>
        <translation>Noch ist nichts gespeichert. Lanyard sendet es nur an %1.</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Profil zeigen</translation>
    </message>
    <message>
        <source>Lanyard keeps the token</source>
        <translation>Lanyard bewahrt das Token auf</translation>
    </message>
    <message>
        <source>Choose a token file</source>
        <translation>Token-Datei wählen</translation>
    </message>
    <message>
        <source>Waiting for the file in Downloads</source>
        <translation>Wartet in Downloads auf die Datei</translation>
    </message>
    <message>
        <source>Nothing came yet. Log in at the portal, then open its page again.</source>
        <translation>Noch kam nichts. Melden Sie sich beim Portal an, dann öffnen Sie seine Seite erneut.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Open the portal’s page</source>
        <translation>Portal&amp;seite öffnen</translation>
    </message>
    <message>
        <source>The file is deleted. The token is in: %1.</source>
        <translation>Die Datei ist gelöscht. Das Token liegt in: %1.</translation>
    </message>
    <message>
        <source>It is in: %1. The file %2 still holds it, for everybody who can read your files.</source>
        <translation>Es liegt in: %1. Die Datei %2 enthält es noch, für alle, die Ihre Dateien lesen können.</translation>
    </message>
    <message>
        <source>It is in: %1.</source>
        <translation>Es liegt in: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenInspection</name>
    <message>
        <source>The token is not signed (alg is %1): anyone can have written it.</source>
        <translation>Das Token ist nicht signiert (alg ist %1): Jeder kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1) and must be rejected.</source>
        <translation>Das Token verlangt Erweiterungen, die Lanyard nicht kennt (crit: %1), und muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>The header says that this is a “%1”, which is no access token.</source>
        <translation>Der Header sagt, dass dies ein „%1“ ist, und das ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The payload is itself a token (cty is JWT); Lanyard shows and checks only the outer one.</source>
        <translation>Der Inhalt ist selbst ein Token (cty ist JWT); Lanyard zeigt und prüft nur das äußere.</translation>
    </message>
    <message>
        <source>The payload %1, so Lanyard does not read claims from it.</source>
        <translation>Der Inhalt %1, daher liest Lanyard keine Claims daraus.</translation>
    </message>
    <message>
        <source>The header says JWT, but the payload is no JSON object.</source>
        <translation>Der Header sagt JWT, aber der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The claim %1 is no string.</source>
        <translation>Der Claim %1 ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The claim aud is neither a string nor a list of strings.</source>
        <translation>Der Claim aud ist weder eine Zeichenkette noch eine Liste von Zeichenketten.</translation>
    </message>
    <message>
        <source>The claim %1 is no number, so it is no time.</source>
        <translation>Der Claim %1 ist keine Zahl, also keine Zeit.</translation>
    </message>
    <message>
        <source>The claim %1 lies before 1970.</source>
        <translation>Der Claim %1 liegt vor 1970.</translation>
    </message>
    <message>
        <source>The claim %1 lies after the year 9999; it may count milliseconds instead of seconds.</source>
        <translation>Der Claim %1 liegt nach dem Jahr 9999; vielleicht zählt er Millisekunden statt Sekunden.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>Das Token gilt nicht vor %1.</translation>
    </message>
    <message>
        <source>The token was issued in the future, at %1: the clock of this computer or of the issuer is wrong.</source>
        <translation>Das Token wurde in der Zukunft ausgestellt, am %1: Die Uhr dieses Computers oder des Ausstellers geht falsch.</translation>
    </message>
    <message>
        <source>The token holds claims and says b64: false, which a JWT must not.</source>
        <translation>Das Token enthält Claims und sagt b64: false, was ein JWT nicht darf.</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 was expected.</source>
        <translation>Das Token nennt keinen Aussteller; erwartet war %1.</translation>
    </message>
    <message>
        <source>The token comes from %1; %2 was expected.</source>
        <translation>Das Token kommt von %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The header brings or points to a key of its own (%1). Lanyard ignores it: a forger could put any key there.</source>
        <translation>Der Header bringt einen eigenen Schlüssel mit oder verweist darauf (%1). Lanyard beachtet ihn nicht: Wer fälscht, könnte dort jeden Schlüssel einsetzen.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenLint</name>
    <message>
        <source>An accepted token buys a session of 16 hours</source>
        <translation>Ein angenommenes Token öffnet eine Sitzung von 16 Stunden</translation>
    </message>
    <message>
        <source>The server gives a session its own end, 16 hours on, whatever the token&apos;s end is.</source>
        <translation>Der Server gibt einer Sitzung ihr eigenes Ende, nach 16 Stunden, wann auch immer das Token endet.</translation>
    </message>
    <message>
        <source>Whoever holds the session&apos;s token can use it until then, also after a log-out: the server forgets the session&apos;s number and takes the token all the same.</source>
        <translation>Wer das Token der Sitzung hat, kann es bis dahin verwenden, auch nach einer Abmeldung: Der Server vergisst die Nummer der Sitzung und nimmt das Token trotzdem an.</translation>
    </message>
    <message>
        <source>Nothing revokes it but another secret at the server. Do not let tokens lie about.</source>
        <translation>Nichts außer einem anderen Geheimnis beim Server widerruft es. Lassen Sie Tokens nicht herumliegen.</translation>
    </message>
    <message>
        <source>This is no token</source>
        <translation>Das ist kein Token</translation>
    </message>
    <message>
        <source>Its content is no JSON object with each name once.</source>
        <translation>Sein Inhalt ist kein JSON-Objekt, in dem jeder Name einmal steht.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt malformed” or “invalid token”.</source>
        <translation>Der Server antwortet mit 401 „jwt malformed“ oder „invalid token“.</translation>
    </message>
    <message>
        <source>Sign a JSON object.</source>
        <translation>Signieren Sie ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>Das Token ist nicht signiert</translation>
    </message>
    <message>
        <source>Its algorithm is “%1”.</source>
        <translation>Sein Algorithmus ist „%1“.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt signature is required”.</source>
        <translation>Der Server antwortet mit 401 „jwt signature is required“.</translation>
    </message>
    <message>
        <source>Sign it with the key that the server checks with.</source>
        <translation>Signieren Sie es mit dem Schlüssel, mit dem der Server prüft.</translation>
    </message>
    <message>
        <source>The server takes no token of this algorithm</source>
        <translation>Der Server nimmt kein Token mit diesem Algorithmus an</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid algorithm”.</source>
        <translation>Der Server antwortet mit 401 „invalid algorithm“.</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the server&apos;s secret, or by RS256, PS256 or ES256 with the private key that belongs to its public key.</source>
        <translation>Signieren Sie mit HS256, HS384 oder HS512 und dem Geheimnis des Servers, oder mit RS256, PS256 oder ES256 und dem privaten Schlüssel, der zu seinem öffentlichen Schlüssel gehört.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPage</name>
    <message>
        <source>No token at the moment.</source>
        <translation>Im Moment kein Token.</translation>
    </message>
    <message>
        <source>Lanyard makes one from the credential when something asks. It lives some minutes, in memory only.</source>
        <translation>Lanyard holt eines mit dem Zugangsnachweis, wenn etwas danach fragt. Es gilt einige Minuten und steht nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Getting an access token</source>
        <translation>Zugriffstoken wird geholt</translation>
    </message>
    <message>
        <source>The issuer answers slowly.</source>
        <translation>Der Aussteller antwortet langsam.</translation>
    </message>
    <message>
        <source>&amp;Get a new one</source>
        <translation>&amp;Neues holen</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Get one now</source>
        <translation>Jetzt eines &amp;holen</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlaces</name>
    <message>
        <source>A session workspace belongs to the token’s session name, and outlives a restart.</source>
        <translation>Ein Sitzungs-Workspace gehört zum Sitzungsnamen des Tokens und übersteht einen Neustart.</translation>
    </message>
    <message>
        <source>The token stands in the address, which the server may write into its log.</source>
        <translation>Das Token steht in der Adresse, die der Server in sein Log schreiben kann.</translation>
    </message>
    <message>
        <source>V3 API of the application server</source>
        <translation>V3-API des Application Servers</translation>
    </message>
    <message>
        <source>The one to prefer: the token goes in the request’s body.</source>
        <translation>Die beste Wahl: Das Token kommt in den Body der Anfrage.</translation>
    </message>
    <message>
        <source>V3 API of the data store server</source>
        <translation>V3-API des Data Store Servers</translation>
    </message>
    <message>
        <source>Files of data sets; pybis asks it by itself.</source>
        <translation>Dateien von Datensätzen; pybis fragt diese API von selbst.</translation>
    </message>
    <message>
        <source>Data set download</source>
        <translation>Datensatz herunterladen</translation>
    </message>
    <message>
        <source>Session workspace, upload</source>
        <translation>Sitzungs-Workspace, hochladen</translation>
    </message>
    <message>
        <source>Session workspace, download</source>
        <translation>Sitzungs-Workspace, herunterladen</translation>
    </message>
    <message>
        <source>Workspace of the application server, download</source>
        <translation>Workspace des Application Servers, herunterladen</translation>
    </message>
    <message>
        <source>SFTP</source>
        <translation>SFTP</translation>
    </message>
    <message>
        <source>openBIS’s documentation names SFTP and does not say how; ask its administrator for host and port. Have the token printed when the program asks for the password.</source>
        <translation>Die Dokumentation von openBIS nennt SFTP und sagt nicht, wie; fragen Sie seine Administration nach Host und Port. Lassen Sie das Token ausgeben, wenn das Programm nach dem Passwort fragt.</translation>
    </message>
    <message>
        <source>pybis’s own file, and obis</source>
        <translation>Eigene Datei von pybis, auch für obis</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlacesCard</name>
    <message>
        <source>Where the token may be used</source>
        <translation>Wo sich das Token verwenden lässt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>%1 From openBIS’s documentation and sources; Lanyard’s tests did not run it.</source>
        <translation>%1 Nach Dokumentation und Quellen von openBIS; Lanyards Tests haben es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>The file is there already. What it holds is replaced.</source>
        <translation>Die Datei ist schon da. Ihr Inhalt wird ersetzt.</translation>
    </message>
    <message>
        <source>Write the token into a file?</source>
        <translation>Das Token in eine Datei schreiben?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Die Datei löschen?</translation>
    </message>
    <message>
        <source>pybis and obis then find no token in %1. If another program put its token there, that is gone too.</source>
        <translation>pybis und obis finden dann kein Token in %1. Hat ein anderes Programm sein Token dort abgelegt, ist auch das weg.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Die Datei ist da.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenProblems</name>
    <message>
        <source>Mind the clocks: %1.</source>
        <translation>Beachten Sie die Uhren: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenSheet</name>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Was das Token sagt</translation>
    </message>
    <message>
        <source>Where the roles are</source>
        <translation>Wo die Rollen sind</translation>
    </message>
    <message>
        <source>&amp;Use this role path</source>
        <translation>Diesen Rollenpfad &amp;verwenden</translation>
    </message>
    <message>
        <source>Click a claim to see its name and raw value.</source>
        <translation>Klicken Sie auf einen Claim, um seinen Namen und seinen Rohwert zu sehen.</translation>
    </message>
    <message>
        <source>Where your roles are</source>
        <translation>Wo Ihre Rollen sind</translation>
    </message>
    <message>
        <source>Where its roles are</source>
        <translation>Wo seine Rollen sind</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>Rollenpfad</translation>
    </message>
    <message>
        <source>Possible role paths</source>
        <translation>Mögliche Rollenpfade</translation>
    </message>
    <message>
        <source>Signature valid: %1 signed it</source>
        <translation>Signatur gültig: %1 hat es signiert</translation>
    </message>
    <message>
        <source>Signature wrong: %1</source>
        <translation>Signatur falsch: %1</translation>
    </message>
    <message>
        <source>Signature not checked: %1</source>
        <translation>Signatur nicht geprüft: %1</translation>
    </message>
    <message>
        <source>No claim in this token holds roles.</source>
        <translation>Kein Claim in diesem Token enthält Rollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>The token’s header and claims</source>
        <translation>Header und Claims des Tokens</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenVariable</name>
    <message>
        <source>“%1” is no name of an environment variable.</source>
        <translation>„%1“ ist kein Name einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in --env LANYARD_TOKEN.</source>
        <translation>Er besteht aus Buchstaben, Ziffern und _, wie in --env LANYARD_TOKEN.</translation>
    </message>
    <message>
        <source>%1 decides which programs are started, so no token goes into it.</source>
        <translation>%1 bestimmt, welche Programme gestartet werden, daher kommt kein Token hinein.</translation>
    </message>
    <message>
        <source>Choose another variable, as in --env LANYARD_TOKEN.</source>
        <translation>Wählen Sie eine andere Variable, wie in --env LANYARD_TOKEN.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenWay</name>
    <message>
        <source>Its tokens are the login service&apos;s: sign in, where the portal&apos;s client lets you, else fetch the file that the portal hands out.</source>
        <translation>Seine Tokens sind die des Anmeldedienstes: Melden Sie sich an, wenn der Client des Portals es zulässt, sonst holen Sie die Datei, die das Portal ausgibt.</translation>
    </message>
    <message>
        <source>No token is needed.</source>
        <translation>Kein Token ist nötig.</translation>
    </message>
    <message>
        <source>%1 answers without one.</source>
        <translation>%1 antwortet ohne eines.</translation>
    </message>
    <message>
        <source>Asked for a token, %1 leads to %2.</source>
        <translation>Nach einem Token gefragt, führt %1 zu %2.</translation>
    </message>
    <message>
        <source>How it gives you a token shows only when there is one: sign in, or fetch the file that it hands out.</source>
        <translation>Wie es Ihnen ein Token gibt, zeigt sich erst, wenn es eines gibt: Melden Sie sich an, oder holen Sie die Datei, die es ausgibt.</translation>
    </message>
    <message>
        <source>%1 asks for a login and shows nothing before.</source>
        <translation>%1 verlangt eine Anmeldung und zeigt vorher nichts.</translation>
    </message>
    <message>
        <source>%1 takes your token and keeps no list of tokens: it answered 501.</source>
        <translation>%1 nimmt Ihr Token an, führt aber keine Liste von Tokens: Die Antwort war 501.</translation>
    </message>
    <message>
        <source>It makes its tokens itself, and another one can replace yours before it ends.</source>
        <translation>Es erstellt seine Tokens selbst, und ein anderes kann Ihres ersetzen, bevor es endet.</translation>
    </message>
    <message>
        <source>%1 answered with its list of your tokens.</source>
        <translation>%1 hat mit seiner Liste Ihrer Tokens geantwortet.</translation>
    </message>
    <message>
        <source>How it gives people their tokens cannot be told.</source>
        <translation>Wie man dort Tokens bekommt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Asked for its list of tokens, %1 answered %2.</source>
        <translation>Nach seiner Liste von Tokens gefragt, hat %1 mit %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 endet: %2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <translation>Lanyard: %1</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard öffnen</translation>
    </message>
    <message>
        <source>Start at login, and stay here</source>
        <translation>Beim Anmelden starten und hier bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Token kopieren</translation>
    </message>
</context>
<context>
    <name>lanyard::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lanyard::Vault</name>
    <message>
        <source>“%1” is signed out. Its credential is kept only to be revoked at %2, which could not be reached on %3.</source>
        <translation>„%1“ ist abgemeldet. Sein Zugangsnachweis wird nur noch für den Widerruf bei %2 aufbewahrt; am %3 war es nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which revokes it first.</source>
        <translation>Melden Sie sich an: lanyard login &apos;%1&apos;; das widerruft ihn zuerst.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Melden Sie sich an: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” is not signed in: there is no credential for it.</source>
        <translation>„%1“ ist nicht angemeldet: Es gibt keinen Zugangsnachweis dafür.</translation>
    </message>
    <message>
        <source>The credential of “%1” was made for another issuer, client or portal address, so it is not sent.</source>
        <translation>Der Zugangsnachweis von „%1“ wurde für einen anderen Aussteller, einen anderen Client oder eine andere Portaladresse erstellt und wird daher nicht gesendet.</translation>
    </message>
    <message>
        <source>The encrypted file no longer holds the credential of “%1”.</source>
        <translation>Die verschlüsselte Datei enthält den Zugangsnachweis von „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.</source>
        <translation>Der Schlüsselbund ist entsperrt, hat aber den Zugangsnachweis von „%1“ nicht mehr: Ein anderes Programm hat ihn gelöscht.</translation>
    </message>
    <message>
        <source>“%1” took the credential and gives back another.</source>
        <translation>„%1“ hat den Zugangsnachweis übernommen, gibt aber einen anderen zurück.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Take in the token file that the portal hands out: lanyard import &apos;%1&apos; FILE</source>
        <translation>Übernehmen Sie die Token-Datei, die das Portal ausgibt: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Have openBIS make a token: lanyard credential new &apos;%1&apos;</source>
        <translation>Lassen Sie openBIS ein Token erstellen: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultCommand</name>
    <message>
        <source>“%1” is no vault.</source>
        <translation>„%1“ ist kein Tresor.</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>Geben Sie --to keychain oder --to file an.</translation>
    </message>
    <message>
        <source>“%1” is kept there already: %2.</source>
        <translation>„%1“ liegt schon dort: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).</source>
        <translation>
            <numerusform>Nach „%1“ verschoben, dort zurückgelesen und aus „%2“ gelöscht: %n Geheimnis.</numerusform>
            <numerusform>Nach „%1“ verschoben, dort zurückgelesen und aus „%2“ gelöscht: %n Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the credentials are kept</source>
        <translation>Wo die Zugangsnachweise aufbewahrt werden</translation>
    </message>
    <message>
        <source>Move a profile&apos;s credentials to the keychain or the encrypted file</source>
        <translation>Die Zugangsnachweise eines Profils in den Schlüsselbund oder die verschlüsselte Datei verschieben</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain oder file</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultKey</name>
    <message>
        <source>This computer has not enough memory free to open the encrypted vault: it takes %1 MiB.</source>
        <translation>Dieser Computer hat nicht genug freien Arbeitsspeicher, um den verschlüsselten Tresor zu öffnen: Nötig sind %1 MiB.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Nothing was changed.</source>
        <translation>Schließen Sie andere Programme, dann versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultMove</name>
    <message>
        <source>“%1” belongs to the sandbox, which keeps nothing.</source>
        <translation>„%1“ gehört zur Sandbox, die nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Move a profile that you added yourself.</source>
        <translation>Verschieben Sie ein Profil, das Sie selbst hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Nothing was moved: the credentials of “%1” are where they were, in: %2.</source>
        <translation>Nichts wurde verschoben: Die Zugangsnachweise von „%1“ liegen, wo sie waren, in: %2.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in “%2”, but a copy may still be in “%3”. Move again to delete it.</source>
        <translation>Die Zugangsnachweise von „%1“ liegen in „%2“, aber in „%3“ ist vielleicht noch eine Kopie. Verschieben Sie noch einmal, um sie zu löschen.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The token is not signed (alg is %1), so anyone can have written it.</source>
        <translation>Das Token ist nicht signiert (alg ist %1), daher kann jeder es geschrieben haben.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1), so it must be rejected.</source>
        <translation>Das Token verlangt Erweiterungen, die Lanyard nicht kennt (crit: %1), daher muss es abgelehnt werden.</translation>
    </message>
    <message>
        <source>Lanyard does not know the signature algorithm “%1”.</source>
        <translation>Lanyard kennt den Signaturalgorithmus „%1“ nicht.</translation>
    </message>
    <message>
        <source>The token has no signature, though its header says %1.</source>
        <translation>Das Token hat keine Signatur, obwohl sein Header %1 sagt.</translation>
    </message>
    <message>
        <source>The signature has %1 octets; one of %2 has %3.</source>
        <translation>Die Signatur hat %1 Oktette; eine von %2 hat %3.</translation>
    </message>
    <message>
        <source>the key without an id</source>
        <translation>Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>The signature (%1) is right; a key without an id made it.</source>
        <translation>Die Signatur (%1) stimmt; ein Schlüssel ohne ID hat sie erstellt.</translation>
    </message>
    <message>
        <source>The signature (%1) is right; the key “%2” made it.</source>
        <translation>Die Signatur (%1) stimmt; der Schlüssel „%2“ hat sie erstellt.</translation>
    </message>
    <message>
        <source>The signature (%1) is wrong for %2: the token was changed, or another key made it.</source>
        <translation>Die Signatur (%1) ist falsch für %2: Das Token wurde verändert, oder ein anderer Schlüssel hat sie erstellt.</translation>
    </message>
    <message>
        <source>The payload is empty; if it was detached, the signature cannot be checked without it.</source>
        <translation>Der Inhalt ist leer; wenn er abgetrennt wurde, lässt sich die Signatur ohne ihn nicht prüfen.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that only the issuer has (%1), so only the issuer can check it. This is no bad signature: Keycloak signs every offline token so.</source>
        <translation>Das Token ist mit einem Geheimnis signiert, das nur der Aussteller hat (%1), daher kann nur der Aussteller es prüfen. Das heißt nicht, dass die Signatur falsch ist: Keycloak signiert jedes Offline-Token so.</translation>
    </message>
    <message>
        <source>The header says %1, but %2 cannot have made that: %3</source>
        <translation>Der Header sagt %1, aber %2 kann das nicht erstellt haben: %3</translation>
    </message>
    <message>
        <source>The key set publishes the secret of %1, so anyone could have made this signature; a key set that was fetched never serves %2.</source>
        <translation>Der Schlüsselsatz veröffentlicht das Geheimnis von %1, daher hätte jeder diese Signatur erstellen können; ein geholter Schlüsselsatz dient nie für %2.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1, which the token names: %2</source>
        <translation>Das Token nennt %1, aber Lanyard verwendet ihn nicht: %2</translation>
    </message>
    <message>
        <source>The parameters of %1 do not allow %2.</source>
        <translation>Die Parameter von %1 erlauben %2 nicht.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1: %2</source>
        <translation>Lanyard verwendet %1 nicht: %2</translation>
    </message>
    <message>
        <source>the one key that goes with it</source>
        <translation>den einen Schlüssel, der dazu passt</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n keys that go with it</source>
        <translation>
            <numerusform>jeden der %n Schlüssel, die dazu passen</numerusform>
            <numerusform>jeden der %n Schlüssel, die dazu passen</numerusform>
        </translation>
    </message>
    <message>
        <source>The token names the key “%1”, which is not in the key set. Keys change: a fresh key set may have it.</source>
        <translation>Das Token nennt den Schlüssel „%1“, der nicht im Schlüsselsatz ist. Schlüssel wechseln: Vielleicht hat ihn ein frischer Schlüsselsatz.</translation>
    </message>
    <message>
        <source>None of the keys goes with the algorithm %1.</source>
        <translation>Keiner der Schlüssel passt zum Algorithmus %1.</translation>
    </message>
    <message>
        <source>Several keys of the set have the id “%1” that the token names, so it is not known which one is meant.</source>
        <translation>Mehrere Schlüssel des Satzes haben die ID „%1“, die das Token nennt, daher ist nicht bekannt, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The key set publishes the private half of that key, so anyone can sign with it; tell the issuer.</source>
        <translation>Der Schlüsselsatz veröffentlicht die private Hälfte dieses Schlüssels, daher kann jeder damit signieren; sagen Sie es dem Aussteller.</translation>
    </message>
</context>
<context>
    <name>lanyard::WaitRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>lanyard::WaysIn</name>
    <message>
        <source>Open a profile file</source>
        <translation>Profildatei öffnen</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Profildateien (*.lanyard)</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowAgent</name>
    <message>
        <source>The window only comes forward when it is asked.</source>
        <translation>Das Fenster kommt nur nach vorn, wenn darum gebeten wird.</translation>
    </message>
    <message>
        <source>Ask the agent for tokens.</source>
        <translation>Bitten Sie den Agenten um Tokens.</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowPassphrase</name>
    <message>
        <source>The encrypted file is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>Die verschlüsselte Datei ist gesperrt, daher kommt Lanyard nicht an den Zugangsnachweis. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Entsperren Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted file stays locked.</source>
        <translation>Keine Passphrase wurde eingegeben, daher bleibt die verschlüsselte Datei gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it when you like. Nothing is lost.</source>
        <translation>Entsperren Sie sie, wann Sie möchten. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>lanyard::Words</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, gerade eben</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The roles are seen through the client %1. The portal&apos;s own client may differ in scopes, full scope and mappers.</source>
        <translation>Die Rollen werden so gezeigt, wie der Client %1 sie sieht. Der Client des Portals selbst kann andere Scopes, „Full scope“ und Mapper haben.</translation>
    </message>
</context>
<context>
    <name>lanyard::Workspace</name>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst das vorhandene.</translation>
    </message>
</context>
<context>
    <name>lanyard::WritingRules</name>
    <message>
        <source>“%1” is no setting of the portal; “%2” is.</source>
        <translation>„%1“ ist keine Einstellung des Portals; „%2“ ist eine.</translation>
    </message>
    <message>
        <source>“%1” is described in: %2.</source>
        <translation>„%1“ ist beschrieben in: %2.</translation>
    </message>
    <message>
        <source>The line does nothing.</source>
        <translation>Die Zeile bewirkt nichts.</translation>
    </message>
    <message>
        <source>The portal passes over the line without a word and runs as if it were not there.</source>
        <translation>Das Portal übergeht die Zeile stillschweigend und läuft, als gäbe es sie nicht.</translation>
    </message>
    <message>
        <source>Take the dashes away: they belong before a setting on a command line, not in a file.</source>
        <translation>Nehmen Sie die Striche weg: Sie gehören in einer Befehlszeile vor eine Einstellung, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Write the name as the portal has it, letter by letter, capitals too.</source>
        <translation>Schreiben Sie den Namen, wie das Portal ihn hat, Zeichen für Zeichen, auch die Großbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is there more than once, with different values.</source>
        <translation>„%1“ steht mehr als einmal da, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>The portal takes all the values at once, with commas between them.</source>
        <translation>Das Portal nimmt alle Werte auf einmal, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>The last line counts, and the others mislead whoever reads them.</source>
        <translation>Die letzte Zeile zählt, und die anderen führen alle in die Irre, die sie lesen.</translation>
    </message>
    <message>
        <source>Keep the line that is right.</source>
        <translation>Behalten Sie die richtige Zeile.</translation>
    </message>
    <message>
        <source>The quotes around the value of “%1” are a part of it.</source>
        <translation>Die Anführungszeichen um den Wert von „%1“ sind ein Teil von ihm.</translation>
    </message>
    <message>
        <source>The blank behind the value of “%1” is a part of it.</source>
        <translation>Das Leerzeichen hinter dem Wert von „%1“ ist ein Teil von ihm.</translation>
    </message>
    <message>
        <source>They count as part of the value, which then fits nothing.</source>
        <translation>Das Portal vergleicht den Wert einschließlich dieser Zeichen, und er passt zu nichts.</translation>
    </message>
    <message>
        <source>Take the quotes away: a properties file needs none.</source>
        <translation>Nehmen Sie die Anführungszeichen weg: Eine properties-Datei braucht keine.</translation>
    </message>
    <message>
        <source>Take the blank at the line&apos;s end away.</source>
        <translation>Nehmen Sie das Leerzeichen am Ende der Zeile weg.</translation>
    </message>
    <message>
        <source>The value of “%1” looks like an example&apos;s, not like your own.</source>
        <translation>Der Wert von „%1“ sieht aus wie der eines Beispiels, nicht wie Ihr eigener.</translation>
    </message>
    <message>
        <source>Nothing that depends on it works.</source>
        <translation>Nichts, was davon abhängt, funktioniert.</translation>
    </message>
    <message>
        <source>Put the client&apos;s secret there; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Setzen Sie das Geheimnis des Clients dort ein; bei Keycloak steht es auf der Seite Credentials des Clients.</translation>
    </message>
    <message>
        <source>Put the value of your own portal or provider there.</source>
        <translation>Setzen Sie dort den Wert Ihres eigenen Portals oder Anbieters ein.</translation>
    </message>
</context>
<context>
    <name>lanyard::parts</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoginPage</name>
    <message>
        <source>Lanyard sandbox</source>
        <translation>Lanyard-Sandbox</translation>
    </message>
    <message>
        <source>Nobody real lives here: log in as one of the people below.</source>
        <translation>Hier gibt es keine echten Personen: Melden Sie sich als eine der Personen unten an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code that the device shows</source>
        <translation>Code, den das Gerät zeigt</translation>
    </message>
    <message>
        <source>Sign a device in</source>
        <translation>Ein Gerät anmelden</translation>
    </message>
    <message>
        <source>Only allow what you started yourself. Log in as one of the people below.</source>
        <translation>Erlauben Sie nur, was Sie selbst gestartet haben. Melden Sie sich als eine der Personen unten an.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to, such as &quot;de&quot;; it goes into HTML.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>That user name and password do not belong together.</source>
        <translation>Dieser Benutzername und dieses Passwort gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>No device waits with this code. It may have ended.</source>
        <translation>Kein Gerät wartet mit diesem Code. Vielleicht gilt er nicht mehr.</translation>
    </message>
    <message>
        <source>The device is signed in</source>
        <translation>Das Gerät ist angemeldet</translation>
    </message>
    <message>
        <source>The device was denied</source>
        <translation>Das Gerät wurde abgelehnt</translation>
    </message>
    <message>
        <source>Go back to it. You can close this page.</source>
        <translation>Gehen Sie dorthin zurück. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This account is disabled. Contact your administrator.</source>
        <translation>Dieses Konto ist gesperrt. Wenden Sie sich an Ihre Administration.</translation>
    </message>
    <message>
        <source>No client of that name is known here.</source>
        <translation>Hier ist kein Client dieses Namens bekannt.</translation>
    </message>
    <message>
        <source>This redirect address is not allowed for the client. The sandbox redirects to http://127.0.0.1 only.</source>
        <translation>Diese Rückkehradresse ist für den Client nicht erlaubt. Die Sandbox leitet nur zu http://127.0.0.1 weiter.</translation>
    </message>
    <message>
        <source>This form is too old. Start the sign-in again.</source>
        <translation>Dieses Formular ist zu alt. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Es tut uns leid</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoopbackServer</name>
    <message>
        <source>The sandbox cannot listen at port %1 of this computer: %2.</source>
        <translation>Die Sandbox kann an Port %1 dieses Computers nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or none to get a free one.</source>
        <translation>Wählen Sie einen anderen Port, oder keinen, um einen freien zu bekommen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Token manager for research portals</source>
        <translation>Token-Manager für Forschungsportale</translation>
    </message>
    <message>
        <source>Start the practice portal inside Lanyard, and open it.</source>
        <translation>Das Übungsportal in Lanyard starten und öffnen.</translation>
    </message>
    <message>
        <source>Start without a window, for reminders and the tray.</source>
        <translation>Ohne Fenster starten, für Erinnerungen und den Infobereich.</translation>
    </message>
    <message>
        <source>A profile file (*.lanyard) to look at.</source>
        <translation>Eine Profildatei (*.lanyard) zum Ansehen.</translation>
    </message>
</context>
</TS>
