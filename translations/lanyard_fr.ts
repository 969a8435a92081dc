<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>lanyard::AccessModel</name>
    <message>
        <source>%1: your role promises it, the portal refuses it</source>
        <translation>%1&#x202f;: votre rôle la promet, le portail la refuse</translation>
    </message>
    <message>
        <source>%1: the portal refuses it</source>
        <translation>%1&#x202f;: le portail la refuse</translation>
    </message>
    <message>
        <source>%1: open, though no role promises it</source>
        <translation>%1&#x202f;: ouverte, bien qu’aucun rôle ne la promette</translation>
    </message>
    <message>
        <source>%1 is open to you</source>
        <translation>%1 vous est ouverte</translation>
    </message>
    <message>
        <source>%1 was not asked for</source>
        <translation>%1 n’a pas été demandée</translation>
    </message>
    <message>
        <source>It answered %1 in %2.</source>
        <translation>Réponse %1 en %2.</translation>
    </message>
    <message>
        <source>Your role %1 promises it; the portal did not see the role. %2</source>
        <translation>Votre rôle %1 la promet&#x202f;; le portail n’a pas vu le rôle. %2</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this study. None of your roles opens it. %1</source>
        <translation>Le portail accepte votre jeton mais refuse cette étude. Aucun de vos rôles ne l’ouvre. %1</translation>
    </message>
    <message>
        <source>None of your roles names this study, and the portal opens it all the same. %1</source>
        <translation>Aucun de vos rôles ne nomme cette étude, et le portail l’ouvre quand même. %1</translation>
    </message>
    <message>
        <source>Your role %1 promises it, and the portal opens it. %2</source>
        <translation>Votre rôle %1 la promet, et le portail l’ouvre. %2</translation>
    </message>
    <message>
        <source>The portal opens it. %1</source>
        <translation>Le portail l’ouvre. %1</translation>
    </message>
    <message>
        <source>The portal lists it. Whether it opens shows when Lanyard asks for it.</source>
        <translation>Le portail la liste. Lanyard saura si elle s’ouvre quand il la demandera.</translation>
    </message>
    <message>
        <source>The portal does not list it.</source>
        <translation>Le portail ne la liste pas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promise par</translation>
    </message>
    <message>
        <source>Portal lists it</source>
        <translation>Sur le portail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Public study</source>
        <translation>Étude publique</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listée</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non listée</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Refused, though promised</source>
        <translation>Refusée, mais promise</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what a study is to the person</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Open, not promised</source>
        <translation>Ouverte, non promise</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a study is to the person</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>%1: the portal could not answer</source>
        <translation>%1&#x202f;: le portail n’a pas pu répondre</translation>
    </message>
    <message>
        <source>That says nothing about your token. Ask again later. %1</source>
        <translation>Cela ne dit rien de votre jeton. Redemandez plus tard. %1</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this one. %1</source>
        <translation>Le portail accepte votre jeton mais refuse cet accès. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessPage</name>
    <message>
        <source>Ask the portal</source>
        <translation>Interroger le portail</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Voir que faire</translation>
    </message>
    <message>
        <source>Search studies and roles</source>
        <translation>Chercher études et rôles</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Interrogation du portail</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusées %1</translation>
    </message>
    <message>
        <source>Surprising %1</source>
        <translation>Surprenantes %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>Ce realm n’accepte un justificatif qu’une fois</translation>
    </message>
    <message>
        <source>A test would use it up. You would have to sign in again afterwards.</source>
        <translation>Un essai le consommerait. Vous devriez ensuite vous reconnecter.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>Ne pas essayer</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The portal did not accept the token</source>
        <translation>Le portail n’a pas accepté le jeton</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Chercher pourquoi</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>%1: what each source says</source>
        <comment>studies, spaces ...</comment>
        <translation>%1&#x202f;: ce que dit chaque source</translation>
    </message>
    <message>
        <source>Where there is much to ask for it takes a while.</source>
        <translation>S’il y a beaucoup à demander, cela prend un moment.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2. Go on asks for the others.</source>
        <translation>Annulé après %1 sur %2. «&#x202f;Continuer&#x202f;» demande les autres.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessTest</name>
    <message>
        <source>The portal answers without a token too, so its answers say nothing about yours.</source>
        <translation>Le portail répond aussi sans jeton&#x202f;: ses réponses ne disent donc rien du vôtre.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountConsent</name>
    <message>
        <source>%1 does not take Lanyard&apos;s sign-in for your account page: its tokens lack the audience “account”.</source>
        <translation>%1 n’accepte pas la connexion de Lanyard pour votre page de compte&#x202f;: l’audience «&#x202f;account&#x202f;» manque dans ses jetons.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to add that audience to Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Demandez à l’administrateur du fournisseur d’ajouter cette audience au client de Lanyard, ou mettez fin à «&#x202f;%1&#x202f;» dans votre page de compte sur %2.</translation>
    </message>
    <message>
        <source>%1 does not let Lanyard&apos;s sign-in change what you allowed: its tokens lack the role manage-account of the client “account”.</source>
        <translation>%1 ne laisse pas la connexion de Lanyard modifier ce que vous avez autorisé&#x202f;: le rôle manage-account du client «&#x202f;account&#x202f;» manque dans ses jetons.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for that role in the tokens of Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Demandez à l’administrateur du fournisseur d’ajouter ce rôle aux jetons du client de Lanyard, ou mettez fin à «&#x202f;%1&#x202f;» dans votre page de compte sur %2.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 ne peut pas répondre pour le moment&#x202f;: il a répondu %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed.</source>
        <translation>Réessayez plus tard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 offers no way to withdraw what you allowed “%2”: it answered %3.</source>
        <translation>%1 n’offre aucun moyen de retirer ce que vous avez autorisé à «&#x202f;%2&#x202f;»&#x202f;: il a répondu %3.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to end the sessions of “%1”.</source>
        <translation>Demandez à l’administrateur du fournisseur de mettre fin aux sessions de «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityLog</name>
    <message>
        <source>The list of calls could not be deleted from %1: %2.</source>
        <translation>La liste des appels n’a pas pu être supprimée de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Rendez le dossier accessible en écriture.</translation>
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
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refusé (%1)</translation>
    </message>
    <message>
        <source>Failed there (%1)</source>
        <translation>Échec là-bas (%1)</translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation>Répondu (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityPage</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Nothing yet. Every call that Lanyard makes is listed here, without secrets.</source>
        <translation>Rien pour l’instant. Tout appel que fait Lanyard est listé ici, sans secrets.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Calls that Lanyard made, the newest first</source>
        <translation>Appels faits par Lanyard, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalController</name>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Waits for the address</source>
        <translation>Attend l’adresse</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>The address does not answer</source>
        <translation>L’adresse ne répond pas</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>L’adresse répond</translation>
    </message>
    <message>
        <source>No kind that Lanyard knows</source>
        <translation>Aucun type connu de Lanyard</translation>
    </message>
    <message>
        <source>It answered %1. Any portal that takes a token works as “API”.</source>
        <translation>Réponse %1. Tout portail qui accepte un jeton fonctionne comme «&#x202f;API&#x202f;».</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>Type&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is a %1 %2</source>
        <translation>Type&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>It says so itself</source>
        <translation>Il le dit lui-même</translation>
    </message>
    <message>
        <source>It asks for a login</source>
        <translation>Il demande une connexion</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 sans jeton</translation>
    </message>
    <message>
        <source>It answers without a login</source>
        <translation>Il répond sans connexion</translation>
    </message>
    <message>
        <source>%1 without a token. You may need none.</source>
        <translation>%1 sans jeton. Il se peut qu’il ne vous en faille aucun.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Waits for the token file, which names it</source>
        <translation>Attend le fichier de jeton, qui le nomme</translation>
    </message>
    <message>
        <source>Waits for the issuer’s address</source>
        <translation>Attend l’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Émetteur introuvable</translation>
    </message>
    <message>
        <source>The issuer answers</source>
        <translation>L’émetteur répond</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waits for the issuer</source>
        <translation>Attend l’émetteur</translation>
    </message>
    <message>
        <source>Waits for its name</source>
        <translation>Attend son nom</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Whether it may sign you in shows at sign-in</source>
        <translation>La connexion montrera s’il peut vous connecter</translation>
    </message>
    <message>
        <source>The portal’s address</source>
        <translation>L’adresse du portail</translation>
    </message>
    <message>
        <source>The issuer’s address</source>
        <translation>L’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>Le portail a répondu</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>%1 %2 answered</source>
        <translation>%1 %2 a répondu</translation>
    </message>
    <message>
        <source>%1 The portal itself sends people to %2.</source>
        <translation>%1 Le portail lui-même renvoie vers %2.</translation>
    </message>
    <message>
        <source>Type the portal’s address first.</source>
        <translation>Saisissez d’abord l’adresse du portail.</translation>
    </message>
    <message>
        <source>To go on, mend the portal’s address.</source>
        <translation>Pour continuer, corrigez l’adresse du portail.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Donnez au portail un nom dans votre liste.</translation>
    </message>
    <message>
        <source>To sign in, say who the issuer is.</source>
        <translation>Pour vous connecter, indiquez l’émetteur.</translation>
    </message>
    <message>
        <source>To sign in, mend the issuer’s address.</source>
        <translation>Pour vous connecter, corrigez l’adresse de l’émetteur.</translation>
    </message>
    <message>
        <source>Lanyard is asking the issuer.</source>
        <translation>Lanyard interroge l’émetteur.</translation>
    </message>
    <message>
        <source>To sign in, name the client.</source>
        <translation>Pour vous connecter, indiquez le client.</translation>
    </message>
    <message>
        <source>A known portal: %1</source>
        <translation>Portail connu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written down on %1 from %2</source>
        <translation>Noté le %1 d’après %2</translation>
    </message>
    <message>
        <source>It makes the tokens itself</source>
        <translation>Il crée lui-même les jetons</translation>
    </message>
    <message>
        <source>You sign in there, and Lanyard keeps the token</source>
        <translation>Vous vous y connectez, et Lanyard garde le jeton</translation>
    </message>
    <message>
        <source>It takes tokens that Lanyard signs</source>
        <translation>Il accepte des jetons que Lanyard signe</translation>
    </message>
    <message>
        <source>The signing key is asked for next, and kept in the vault</source>
        <translation>La clé de signature sera demandée ensuite, et conservée dans le coffre</translation>
    </message>
    <message>
        <source>It is an openBIS %1</source>
        <translation>C’est un openBIS %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalPage</name>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Adresse du portail</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Nom dans votre liste</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
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
        <translation>Chemin des &amp;rôles</translation>
    </message>
    <message>
        <source>W&amp;here the credential is kept</source>
        <translation>&amp;Où garder le justificatif</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret du client</translation>
    </message>
    <message>
        <source>I sign in in the &amp;browser</source>
        <translation>&amp;Je me connecte dans le navigateur</translation>
    </message>
    <message>
        <source>The portal hands out a token &amp;file</source>
        <translation>Le portail délivre un &amp;fichier de jeton</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Kind of portal</source>
        <translation>&amp;Type de portail</translation>
    </message>
    <message>
        <source>Type an address, and Lanyard looks.</source>
        <translation>Saisissez une adresse, Lanyard cherche.</translation>
    </message>
    <message>
        <source>– the service that signs you in</source>
        <translation>– le service qui vous connecte</translation>
    </message>
    <message>
        <source>The portal’s name at the issuer. Your institution tells you; most cBioPortals use cbioportal_api.</source>
        <translation>Le nom du portail chez l’émetteur. Votre institution vous l’indique&#x202f;; la plupart des cBioPortal utilisent cbioportal_api.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Ajouter mon portail</translation>
    </message>
    <message>
        <source>Type the address; Lanyard asks the portal for the rest. Nothing is saved until you go on.</source>
        <translation>Saisissez l’adresse&#x202f;; Lanyard demande le reste au portail. Rien n’est enregistré tant que vous ne continuez pas.</translation>
    </message>
    <message>
        <source>scopes, role path, client secret, vault</source>
        <translation>scopes, chemin des rôles, secret du client, coffre</translation>
    </message>
    <message>
        <source>How you get in</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Without offline_access the credential lasts only as long as the sign-in.</source>
        <translation>Sans offline_access, le justificatif ne dure que le temps de la connexion.</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, with :: between. Empty: the usual place of this kind.</source>
        <translation>Où se trouvent les rôles dans le jeton, séparés par ::. Vide&#x202f;: l’emplacement habituel pour ce type.</translation>
    </message>
    <message>
        <source>Only where your institution gave you one. It goes straight into the vault.</source>
        <translation>Seulement si votre institution vous en a donné un. Il va directement dans le coffre.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Fichier chiffré, avec une phrase de passe</translation>
    </message>
    <message>
        <source>The encrypted file is for computers without a keychain. Lanyard asks for its passphrase once per start.</source>
        <translation>Le fichier chiffré est destiné aux ordinateurs sans trousseau. Lanyard demande sa phrase de passe une fois par démarrage.</translation>
    </message>
    <message>
        <source>What Lanyard found</source>
        <translation>Ce que Lanyard a trouvé</translation>
    </message>
    <message>
        <source>These checks send no name, no password and no token.</source>
        <translation>Ces vérifications n’envoient ni nom, ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use …/realms/%1</source>
        <translation>Utiliser …/realms/%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Ajouter la clé</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressCheck</name>
    <message>
        <source>An address looks like https://portal.example.org.</source>
        <translation>Une adresse a la forme https://portal.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>a name or password must not stand in an address.</source>
        <translation>une adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @.</source>
        <translation>Retirez ce qui se trouve avant le @.</translation>
    </message>
    <message>
        <source>“%1” has a part behind ? or # that does not belong there.</source>
        <translation>«&#x202f;%1&#x202f;» contient après&#x202f;? ou # une partie qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Give the address without what stands behind ? or #.</source>
        <translation>Donnez l’adresse sans ce qui suit&#x202f;? ou #.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption (http), so that anybody on the way could take the token.</source>
        <translation>%1 est joint sans chiffrement (http)&#x202f;: n’importe qui sur le trajet pourrait prendre le jeton.</translation>
    </message>
    <message>
        <source>Use https://, or allow http for this one profile with --allow-http.</source>
        <translation>Utilisez https://, ou autorisez http pour ce seul profil avec --allow-http.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Elle a la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a name or a password, which would stand in a file.</source>
        <translation>L’adresse du proxy contient un nom ou un mot de passe, qui figurerait dans un fichier.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. A proxy that wants a password is set for the whole system, and Lanyard uses it from there.</source>
        <translation>Retirez ce qui se trouve avant le @. Un proxy qui demande un mot de passe se configure pour tout le système, et Lanyard l’utilise depuis là.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressRules</name>
    <message>
        <source>The portal cannot exchange a token for the roles of its owner: every request with a token ends at the login page.</source>
        <translation>Le portail ne peut pas échanger un jeton contre les rôles de son propriétaire&#x202f;: toute requête avec un jeton aboutit à la page de connexion.</translation>
    </message>
    <message>
        <source>Whoever asks the portal for a token is sent to a page that is not there.</source>
        <translation>Quiconque demande un jeton au portail est envoyé vers une page qui n’existe pas.</translation>
    </message>
    <message>
        <source>Tokens work all the same: the portal checks none by this setting. It misleads whoever reads it.</source>
        <translation>Les jetons fonctionnent malgré tout&#x202f;: le portail n’en vérifie aucun avec ce paramètre. Il induit en erreur qui le lit.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The issuer of the token is %1</source>
        <translation>L’émetteur du jeton est %1</translation>
    </message>
    <message>
        <source>%1 has /auth before /realms, and the provider has none there.</source>
        <translation>%1 contient /auth avant /realms, alors que le fournisseur n’en a pas à cet endroit.</translation>
    </message>
    <message>
        <source>%1 lacks the /auth that the provider has before /realms.</source>
        <translation>Il manque à %1 le /auth que le fournisseur a avant /realms.</translation>
    </message>
    <message>
        <source>Take /auth away; Keycloak has it no more since version 17.</source>
        <translation>Retirez /auth&#x202f;; Keycloak ne l’a plus depuis la version 17.</translation>
    </message>
    <message>
        <source>Put /auth before /realms, as the provider has it.</source>
        <translation>Mettez /auth avant /realms, comme chez le fournisseur.</translation>
    </message>
    <message>
        <source>%1 reaches the provider by another scheme or port than its own.</source>
        <translation>%1 atteint le fournisseur par un autre schéma ou un autre port que le sien.</translation>
    </message>
    <message>
        <source>%1 names the host %2, and the provider calls itself %3.</source>
        <translation>%1 nomme l’hôte %2, et le fournisseur s’appelle lui-même %3.</translation>
    </message>
    <message>
        <source>That can be right inside a network. A Keycloak that does not know its name from outside then refuses its own tokens, because another issuer stands in them.</source>
        <translation>Cela peut être correct à l’intérieur d’un réseau. Un Keycloak qui ne connaît pas son nom vu de l’extérieur refuse alors ses propres jetons, parce qu’un autre émetteur y figure.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes, or tell Keycloak its name from outside (hostname).</source>
        <translation>Reprenez l’adresse que le fournisseur publie, ou indiquez à Keycloak son nom vu de l’extérieur (hostname).</translation>
    </message>
    <message>
        <source>%1 does not fit the issuer in the same file.</source>
        <translation>%1 ne correspond pas à l’émetteur du même fichier.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s address with /.well-known/openid-configuration behind it, and take over what it says.</source>
        <translation>Ouvrez l’adresse de l’émetteur suivie de /.well-known/openid-configuration, et reprenez ce qui y figure.</translation>
    </message>
    <message>
        <source>%1 does not end with %2.</source>
        <translation>%1 ne se termine pas par %2.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes.</source>
        <translation>Reprenez l’adresse que le fournisseur publie.</translation>
    </message>
    <message>
        <source>%1 is not the address that the provider publishes.</source>
        <translation>%1 n’est pas l’adresse que le fournisseur publie.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The issuer differs from the provider&apos;s name in the slash at its end.</source>
        <translation>L’émetteur diffère du nom du fournisseur par la barre oblique finale.</translation>
    </message>
    <message>
        <source>The issuer is not the name that the provider has.</source>
        <translation>L’émetteur n’est pas le nom que porte le fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s name is %1</source>
        <translation>Le nom du fournisseur est %1</translation>
    </message>
    <message>
        <source>Write it letter by letter as the provider does.</source>
        <translation>Écrivez-le lettre pour lettre comme le fournisseur.</translation>
    </message>
    <message>
        <source>The portal is at %1</source>
        <translation>Le portail se trouve à %1</translation>
    </message>
    <message>
        <source>After the login people do not come back to the portal&apos;s page for tokens.</source>
        <translation>Après la connexion, on ne revient pas à la page des jetons du portail.</translation>
    </message>
    <message>
        <source>Whoever wants to download a token is refused by the provider, or ends up elsewhere. Tokens that are out already work on.</source>
        <translation>Quiconque veut télécharger un jeton est refusé par le fournisseur, ou arrive ailleurs. Les jetons déjà délivrés continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Write the portal&apos;s address as people see it, with %1 behind it, and allow the same address for the client at the provider.</source>
        <translation>Écrivez l’adresse du portail telle que les utilisateurs la voient, suivie de %1, et autorisez la même adresse pour le client chez le fournisseur.</translation>
    </message>
    <message>
        <source>The portal talks to %1 without encryption.</source>
        <translation>Le portail parle à %1 sans chiffrement.</translation>
    </message>
    <message>
        <source>The client&apos;s secret and everybody&apos;s tokens can be read on the way.</source>
        <translation>Le secret du client et les jetons de tous peuvent être lus sur le trajet.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentCommand</name>
    <message>
        <source>No agent is running. Start one with lanyard agent start, or open the window.</source>
        <translation>Aucun agent n’est en marche. Démarrez-en un avec lanyard agent start, ou ouvrez la fenêtre.</translation>
    </message>
    <message>
        <source>The window is the agent since %1 (process %2).</source>
        <translation>La fenêtre est l’agent depuis le %1 (processus %2).</translation>
    </message>
    <message>
        <source>The agent runs since %1 (process %2).</source>
        <translation>L’agent est en marche depuis le %1 (processus %2).</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Il est déjà en marche.</translation>
    </message>
    <message>
        <source>The agent did not start.</source>
        <translation>L’agent n’a pas démarré.</translation>
    </message>
    <message>
        <source>lanyard agent start --foreground shows why.</source>
        <translation>lanyard agent start --foreground montre pourquoi.</translation>
    </message>
    <message>
        <source>No agent is running.</source>
        <translation>Aucun agent n’est en marche.</translation>
    </message>
    <message>
        <source>The agent has ended.</source>
        <translation>L’agent est arrêté.</translation>
    </message>
    <message>
        <source>The agent was asked to end and still runs.</source>
        <translation>L’agent a reçu la demande d’arrêt et tourne encore.</translation>
    </message>
    <message>
        <source>lanyard agent status names its process, which you can end.</source>
        <translation>lanyard agent status nomme son processus, que vous pouvez arrêter.</translation>
    </message>
    <message>
        <source>Keeps access tokens ready for other programs</source>
        <translation>Tient des jetons d’accès prêts pour d’autres programmes</translation>
    </message>
    <message>
        <source>Start the agent without a window</source>
        <translation>Démarrer l’agent sans fenêtre</translation>
    </message>
    <message>
        <source>Stay in this terminal, until it is ended</source>
        <translation>Rester dans ce terminal, jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>End the agent</source>
        <translation>Arrêter l’agent</translation>
    </message>
    <message>
        <source>Whether an agent is running</source>
        <translation>Indiquer si un agent est en marche</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentServer</name>
    <message>
        <source>There is no folder for the agent&apos;s socket that is yours alone: %1.</source>
        <translation>Le socket de l’agent n’a aucun dossier qui ne soit qu’à vous&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Log in so that the system makes your runtime folder, or name a short folder of mode 0700 in XDG_RUNTIME_DIR.</source>
        <translation>Ouvrez une session pour que le système crée votre dossier d’exécution, ou indiquez dans XDG_RUNTIME_DIR un dossier de mode 0700 au chemin court.</translation>
    </message>
    <message>
        <source>There is an agent already.</source>
        <translation>Il y a déjà un agent.</translation>
    </message>
    <message>
        <source>lanyard agent status says which; lanyard agent stop ends it.</source>
        <translation>lanyard agent status dit lequel&#x202f;; lanyard agent stop l’arrête.</translation>
    </message>
    <message>
        <source>The agent cannot listen at %1: %2.</source>
        <translation>L’agent ne peut pas écouter sur %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentService</name>
    <message>
        <source>The window is the agent at this moment.</source>
        <translation>La fenêtre est l’agent en ce moment.</translation>
    </message>
    <message>
        <source>Close the window to end it.</source>
        <translation>Fermez la fenêtre pour l’arrêter.</translation>
    </message>
    <message>
        <source>The agent does not know this question.</source>
        <translation>L’agent ne connaît pas cette question.</translation>
    </message>
    <message>
        <source>Update Lanyard, then start the agent again.</source>
        <translation>Mettez Lanyard à jour, puis redémarrez l’agent.</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS prend son jeton dans la requête, et dans aucun en-tête.</translation>
    </message>
    <message>
        <source>Ask for the token itself.</source>
        <translation>Demandez le jeton lui-même.</translation>
    </message>
    <message>
        <source>The agent does not hand out the long-lived credential of “%1”.</source>
        <translation>L’agent ne délivre pas le justificatif durable de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Allow it with: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</source>
        <translation>Autorisez-le avec&#x202f;: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiDraft</name>
    <message>
        <source>The expected answer is a status between 100 and 599.</source>
        <translation>La réponse attendue est un statut entre 100 et 599.</translation>
    </message>
    <message>
        <source>Say what the POST sends.</source>
        <translation>Dites ce qu’envoie le POST.</translation>
    </message>
    <message>
        <source>What the POST sends %1.</source>
        <translation>Ce qu’envoie le POST %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiForm</name>
    <message>
        <source>Test re&amp;quest</source>
        <translation>Re&amp;quête d’essai</translation>
    </message>
    <message>
        <source>E&amp;xpected status</source>
        <translation>Statut attend&amp;u</translation>
    </message>
    <message>
        <source>Where a name stan&amp;ds</source>
        <translation>Où f&amp;igure un nom</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Before &amp;the token</source>
        <translation>&amp;Devant le jeton</translation>
    </message>
    <message>
        <source>What it sends (JSON)</source>
        <translation>Ce qui est envoyé (JSON)</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Mét&amp;hode</translation>
    </message>
    <message>
        <source>A path that only a good token opens, such as /api/me.</source>
        <translation>Un chemin que seul un bon jeton ouvre, comme /api/me.</translation>
    </message>
    <message>
        <source>In the answer, as in /data/0/name; empty: nowhere.</source>
        <translation>Dans la réponse, comme /data/0/name&#x202f;; vide&#x202f;: nulle part.</translation>
    </message>
    <message>
        <source>With the space at its end, if there is one.</source>
        <translation>Avec l’espace à la fin, s’il y en a une.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiOptions</name>
    <message>
        <source>api: </source>
        <translation>api&#x202f;: </translation>
    </message>
    <message>
        <source>the header that takes the token</source>
        <translation>l’en-tête qui reçoit le jeton</translation>
    </message>
    <message>
        <source>what stands before the token</source>
        <translation>ce qui précède le jeton</translation>
    </message>
    <message>
        <source>the path that a test asks for</source>
        <translation>le chemin que demande un essai</translation>
    </message>
    <message>
        <source>GET, HEAD or POST</source>
        <translation>GET, HEAD ou POST</translation>
    </message>
    <message>
        <source>a JSON file that a POST sends</source>
        <translation>un fichier JSON qu’envoie un POST</translation>
    </message>
    <message>
        <source>the status it should answer</source>
        <translation>le statut attendu en réponse</translation>
    </message>
    <message>
        <source>where a name stands in the answer, as in /data/0/name</source>
        <translation>où se trouve un nom dans la réponse, comme /data/0/name</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Indiquez un fichier JSON.</translation>
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
        <translation>%1 a répondu %2, mais sans JSON où %3 pourrait se trouver.</translation>
    </message>
    <message>
        <source>%1 answered %2, but no name stands at %3 in the answer; what is there goes as far as “%4”.</source>
        <translation>%1 a répondu %2, mais il n’y a pas de nom à %3 dans la réponse&#x202f;; elle ne va que jusqu’à «&#x202f;%4&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiRequest</name>
    <message>
        <source>“%1” is no path at the portal.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin du portail.</translation>
    </message>
    <message>
        <source>Let it begin with a slash, as in /api/me.</source>
        <translation>Faites-le commencer par une barre oblique, comme /api/me.</translation>
    </message>
    <message>
        <source>A POST sends a body, and nothing else does.</source>
        <translation>Un POST envoie un corps, et rien d’autre n’en envoie.</translation>
    </message>
    <message>
        <source>Give --test-method POST and --test-body FILE together, or none of them.</source>
        <translation>Donnez --test-method POST et --test-body FILE ensemble, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The answer to HEAD has no body in which a name could stand.</source>
        <translation>La réponse à HEAD n’a pas de corps où un nom pourrait se trouver.</translation>
    </message>
    <message>
        <source>Leave out --name-pointer, or ask by GET.</source>
        <translation>Omettez --name-pointer, ou utilisez GET.</translation>
    </message>
    <message>
        <source>That is no name of a header.</source>
        <translation>Ce n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>It holds letters, digits and dashes, as in X-Auth-Token.</source>
        <translation>Il se compose de lettres, de chiffres et de tirets, comme X-Auth-Token.</translation>
    </message>
    <message>
        <source>A line break or another control character stands in the prefix.</source>
        <translation>Le préfixe contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>It is plain text on one line, as in “Bearer ”.</source>
        <translation>C’est du texte simple sur une seule ligne, comme «&#x202f;Bearer&#x202f;» suivi d’une espace.</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationParameter</name>
    <message>
        <source>An authorization parameter is KEY=VALUE, not “%1”.</source>
        <translation>Un paramètre d’autorisation est KEY=VALUE, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>For example kc_idp_hint=university.</source>
        <translation>Par exemple kc_idp_hint=university.</translation>
    </message>
    <message>
        <source>Lanyard itself sets “%1” with every sign-in, and relies on it.</source>
        <translation>Lanyard définit lui-même «&#x202f;%1&#x202f;» à chaque connexion, et en dépend.</translation>
    </message>
    <message>
        <source>Leave it out; such as kc_idp_hint, prompt or resource may be set.</source>
        <translation>Omettez-le&#x202f;; des paramètres comme kc_idp_hint, prompt ou resource peuvent être définis.</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationResponse</name>
    <message>
        <source>The answer in the browser does not come from %1. It was not used.</source>
        <translation>La réponse dans le navigateur ne vient pas de %1. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell your institution: somebody may be interfering.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, prévenez votre institution&#x202f;: quelqu’un s’interpose peut-être.</translation>
    </message>
    <message>
        <source>%1 sent you back without a code, so that the sign-in cannot be finished.</source>
        <translation>%1 vous a renvoyé sans code&#x202f;: la connexion ne peut pas être terminée.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Make the folder writable, or delete the file.</source>
        <translation>Rendez le dossier accessible en écriture, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>lanyard::CallbackReceiver</name>
    <message>
        <source>The browser cannot come back to Lanyard: of the profile&apos;s redirect ports (%1) none is free.</source>
        <translation>Le navigateur ne peut pas revenir à Lanyard&#x202f;: aucun des ports de redirection du profil (%1) n’est libre.</translation>
    </message>
    <message>
        <source>End the program that holds the port, or add another --redirect-port.</source>
        <translation>Arrêtez le programme qui occupe le port, ou ajoutez un autre --redirect-port.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>La connexion a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Reconnectez-vous quand vous voudrez.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came back from the browser within %1. Lanyard has stopped waiting and listens no more.</source>
        <translation>Personne n’est revenu du navigateur en %1. Lanyard a cessé d’attendre et n’écoute plus.</translation>
    </message>
    <message>
        <source>Sign in again. If the browser showed an error page, send its text to your institution.</source>
        <translation>Reconnectez-vous. Si le navigateur a montré une page d’erreur, envoyez son texte à votre institution.</translation>
    </message>
    <message>
        <source>Lanyard is not waiting for this page</source>
        <translation>Lanyard n’attend pas cette page</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>Rien n’a été modifié. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>La connexion n’a pas été terminée</translation>
    </message>
    <message>
        <source>Go back to Lanyard: it says why. You can close this page.</source>
        <translation>Revenez à Lanyard&#x202f;: il dit pourquoi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>Revenez à Lanyard</translation>
    </message>
    <message>
        <source>Lanyard has heard from your browser and goes on by itself. You can close this page.</source>
        <translation>Lanyard a reçu la réponse de votre navigateur et continue de lui-même. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortal</name>
    <message>
        <source>%1 answered with something that is no list of studies: the address may be wrong.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas une liste d’études&#x202f;: l’adresse est peut-être fausse.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortalCredentials</name>
    <message>
        <source>%1 did not accept the token, so it does not show the list. It does not say why.</source>
        <translation>%1 n’a pas accepté le jeton et ne montre donc pas la liste. Il ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; cherche pourquoi.</translation>
    </message>
    <message>
        <source>%1 keeps no list of tokens: it hands out those of the login service (its method is oauth2), or signs them and forgets them (jwt).</source>
        <translation>%1 ne tient pas de liste de jetons&#x202f;: il délivre ceux du service de connexion (sa méthode est oauth2), ou les signe et les oublie (jwt).</translation>
    </message>
    <message>
        <source>Sign in, or take in the file that the portal hands out: lanyard import &apos;%1&apos; --watch</source>
        <translation>Connectez-vous, ou importez le fichier que délivre le portail&#x202f;: lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>%1 could not make a token: it answered 500. Either its table of users does not hold your address (users-foreign-key), or it sets no limit of tokens per user, without which its first one fails (uuid-limit-bug).</source>
        <translation>%1 n’a pas pu créer de jeton&#x202f;: il a répondu 500. Soit sa table des utilisateurs ne contient pas votre adresse (users-foreign-key), soit il ne fixe pas de limite de jetons par utilisateur, et le premier échoue (uuid-limit-bug).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to add you to the table users, and to set dat.uuid.max_number_per_user.</source>
        <translation>Demandez à l’administrateur du portail de vous ajouter à la table users, et de définir dat.uuid.max_number_per_user.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 ne peut pas répondre pour le moment&#x202f;: il a répondu %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed here.</source>
        <translation>Réessayez plus tard. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>%1 has no list of tokens: it answered 404. Its method may be none, or the address is wrong.</source>
        <translation>%1 n’a pas de liste de jetons&#x202f;: il a répondu 404. Sa méthode est peut-être none, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator how people get a token there.</source>
        <translation>Demandez à l’administrateur du portail comment on y obtient un jeton.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of tokens: it answered %2.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas une liste de jetons&#x202f;: réponse %2.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address.</source>
        <translation>Vérifiez l’adresse du portail.</translation>
    </message>
    <message>
        <source>%1 has no token %2 of yours: it is gone already, or never was.</source>
        <translation>%1 n’a pas de jeton %2 qui vous appartienne&#x202f;: il n’existe plus, ou n’a jamais existé.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that there are.</source>
        <translation>lanyard credential list &apos;%1&apos; montre ceux qui existent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</source>
        <translation>
            <numerusform>%1 ne dit pas combien de jetons il vous accorde. Vous en avez %n&#x202f;: si c’est le maximum, un nouveau met aussitôt fin au plus ancien.</numerusform>
            <numerusform>%1 ne dit pas combien de jetons il vous accorde. Vous en avez %n&#x202f;: si c’est le maximum, un nouveau met aussitôt fin au plus ancien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numéro d’utilisateur</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Créé pour</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Connexion le</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Bearer access token</source>
        <translation>Jeton d’accès porteur</translation>
    </message>
    <message>
        <source>Token kind</source>
        <translation>Type de jeton</translation>
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
        <translation>%1 n’est pas défini.</translation>
    </message>
    <message>
        <source>%1 is not set, and oauth2 needs it.</source>
        <translation>%1 n’est pas défini, et oauth2 en a besoin.</translation>
    </message>
    <message>
        <source>With oauth2 and without it the portal does not start, or takes no token.</source>
        <translation>Avec oauth2 mais sans ce paramètre, le portail ne démarre pas, ou n’accepte aucun jeton.</translation>
    </message>
    <message>
        <source>Make a client for the portal at the provider, and put its name and its secret into these settings.</source>
        <translation>Créez un client pour le portail chez le fournisseur, et mettez ici son nom et son secret.</translation>
    </message>
    <message>
        <source>Add the line.</source>
        <translation>Ajoutez la ligne.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is empty.</source>
        <translation>Le secret du client est vide.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is too short for one that a provider made.</source>
        <translation>Le secret du client est trop court pour avoir été créé par un fournisseur.</translation>
    </message>
    <message>
        <source>If it is wrong, the provider exchanges no token, and every request with one ends at the login page. Of a public client the provider reads no secret: then any text will do.</source>
        <translation>S’il est faux, le fournisseur n’échange aucun jeton, et toute requête avec un jeton aboutit à la page de connexion. D’un client public, le fournisseur ne lit pas de secret&#x202f;: n’importe quel texte convient alors.</translation>
    </message>
    <message>
        <source>Compare it with the client&apos;s secret at the provider; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Comparez-le avec le secret du client chez le fournisseur&#x202f;; dans Keycloak, il figure sur la page Credentials du client.</translation>
    </message>
    <message>
        <source>Your token is one for “%1”; the portal takes those for “%2”.</source>
        <translation>Votre jeton est destiné à «&#x202f;%1&#x202f;»&#x202f;; le portail accepte ceux de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The portal sends a token for another client to the login page.</source>
        <translation>Le portail renvoie un jeton d’un autre client vers la page de connexion.</translation>
    </message>
    <message>
        <source>Sign in with the portal&apos;s client if that is a public one, or take the file that the portal hands out.</source>
        <translation>Connectez-vous avec le client du portail s’il est public, ou prenez le fichier que délivre le portail.</translation>
    </message>
</context>
<context>
    <name>lanyard::ClockSkew</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 behind %2</source>
        <translation>l’horloge de cet ordinateur retarde de %1 sur %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 ahead of %2</source>
        <translation>l’horloge de cet ordinateur avance de %1 sur %2</translation>
    </message>
</context>
<context>
    <name>lanyard::CodeCard</name>
    <message>
        <source>Use the browser instead</source>
        <translation>Utiliser plutôt le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open this page, on any device</source>
        <translation>Ouvrez cette page, sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>Saisissez-y ce code</translation>
    </message>
    <message>
        <source>The page: %1</source>
        <translation>La page&#x202f;: %1</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>Le code&#x202f;: %1</translation>
    </message>
    <message>
        <source>The code is good for another %1.</source>
        <translation>Le code est valable encore %1.</translation>
    </message>
    <message>
        <source>Or read the picture with a telephone’s camera: it holds both.</source>
        <translation>Ou lisez l’image avec l’appareil photo d’un téléphone&#x202f;: elle contient les deux.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLine</name>
    <message>
        <source>Token manager for research portals: sign in once, and let curl, R and Python have what they need.</source>
        <translation>Gestionnaire de jetons pour portails de recherche&#x202f;: connectez-vous une fois, et curl, R et Python ont ce qu’il leur faut.</translation>
    </message>
    <message>
        <source>Print the documented JSON instead of words</source>
        <translation>Afficher le JSON documenté au lieu de phrases</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Pas de progression sur l’erreur standard</translation>
    </message>
    <message>
        <source>Read the encrypted file&apos;s passphrase from this file descriptor</source>
        <translation>Lire la phrase de passe du fichier chiffré depuis ce descripteur de fichier</translation>
    </message>
    <message>
        <source>There is a word too many on the command line.</source>
        <translation>Il y a un mot de trop sur la ligne de commande.</translation>
    </message>
    <message>
        <source>This command does not take %1.</source>
        <translation>Cette commande ne prend pas %1.</translation>
    </message>
    <message>
        <source>lanyard COMMAND --help shows how a command is used.</source>
        <translation>lanyard COMMAND --help montre comment s’utilise une commande.</translation>
    </message>
    <message>
        <source>Print the versions and end</source>
        <translation>Affiche les versions et se termine</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>lanyard --help lists them all.</source>
        <translation>lanyard --help les énumère toutes.</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with lanyard profile add.</source>
        <translation>Il n’y a pas encore de profil. Ajoutez-en un avec lanyard profile add.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLineWords</name>
    <message>
        <source>A word is missing: what to do.</source>
        <translation>Il manque un mot&#x202f;: ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <translation>%1 ne va qu’avec %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 et %2 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 lacks its value.</source>
        <translation>Il manque la valeur de %1.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 prend l’un de&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 prend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 prend un nombre.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nécessite</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Affiche cette aide et se termine</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>%1 takes a positive number.</source>
        <translation>%1 prend un nombre positif.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompactSerialization</name>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>Il n’y a pas de jeton&#x202f;: le texte est vide.</translation>
    </message>
    <message>
        <source>The token is %1 octets long; Lanyard reads at most %2.</source>
        <translation>Le jeton fait %1 octets&#x202f;; Lanyard en lit au plus %2.</translation>
    </message>
    <message>
        <source>Check that this is a token: none is that long.</source>
        <translation>Vérifiez que c’est bien un jeton&#x202f;: aucun n’est aussi long.</translation>
    </message>
    <message>
        <source>This is a token in JSON serialization, or some other JSON; Lanyard reads the compact serialization only.</source>
        <translation>C’est un jeton en sérialisation JSON, ou un autre JSON&#x202f;; Lanyard ne lit que la sérialisation compacte.</translation>
    </message>
    <message>
        <source>If the JSON holds a token (such as a member access_token), copy only its value.</source>
        <translation>Si le JSON contient un jeton (par exemple un membre access_token), copiez seulement sa valeur.</translation>
    </message>
    <message>
        <source>Other text stands before the token, which begins at octet %1.</source>
        <translation>Un autre texte précède le jeton, qui commence à l’octet %1.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Retirez les mots comme «&#x202f;Bearer&#x202f;» ou «&#x202f;token:&#x202f;», les guillemets et les espaces.</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE): it has five parts, and only its recipient can read it.</source>
        <translation>C’est un jeton chiffré (JWE)&#x202f;: il a cinq parties, et seul son destinataire peut le lire.</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token.</source>
        <translation>Demandez un jeton signé à l’émetteur.</translation>
    </message>
    <message>
        <source>This is no JSON Web Token: it has no dots. It may be a token that only its server can read, such as a cBioPortal data access token.</source>
        <translation>Ce n’est pas un JSON Web Token&#x202f;: il n’a pas de points. C’est peut-être un jeton que seul son serveur peut lire, comme un jeton d’accès aux données de cBioPortal.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this text has %1.</source>
        <translation>Un jeton signé a trois parties séparées par des points&#x202f;; ce texte en a %1.</translation>
    </message>
    <message>
        <source>The header, the first part of the token, is empty.</source>
        <translation>L’en-tête, première partie du jeton, est vide.</translation>
    </message>
    <message>
        <source>header (first part)</source>
        <translation>l’en-tête (première partie)</translation>
    </message>
    <message>
        <source>payload (second part)</source>
        <translation>la charge utile (deuxième partie)</translation>
    </message>
    <message>
        <source>signature (third part)</source>
        <translation>la signature (troisième partie)</translation>
    </message>
    <message>
        <source>White space or a line break stands in the %1, at octet %2.</source>
        <translation>Une espace ou un saut de ligne se trouve dans %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>The %1 has base64 padding (“=”), at octet %2; a token has none.</source>
        <translation>Il y a du remplissage base64 («&#x202f;=&#x202f;») dans %1, à l’octet %2&#x202f;; un jeton n’en a pas.</translation>
    </message>
    <message>
        <source>The %1 has a character that is not base64url, at octet %2 of the token.</source>
        <translation>Il y a dans %1 un caractère qui n’est pas du base64url, à l’octet %2 du jeton.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle of a base64url group, at octet %2: something is missing, or one character too many.</source>
        <translation>La fin de %1 tombe au milieu d’un groupe base64url, à l’octet %2&#x202f;: il manque quelque chose, ou il y a un caractère de trop.</translation>
    </message>
    <message>
        <source>The last character of the %1, at octet %2, is not what base64url writes there: the token was changed or cut off.</source>
        <translation>Le dernier caractère de %1, à l’octet %2, n’est pas ce que base64url y écrit&#x202f;: le jeton a été modifié ou tronqué.</translation>
    </message>
    <message>
        <source>White space stands between the parts of this text, so it is more than one token, or one with something else beside it.</source>
        <translation>Des espaces séparent les parties de ce texte&#x202f;: il contient donc plus d’un jeton, ou un jeton accompagné d’autre chose.</translation>
    </message>
    <message>
        <source>Give one token alone.</source>
        <translation>Indiquez un seul jeton, sans rien d’autre.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompareStrip</name>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>Choisir un jeton</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Compared w&amp;ith</source>
        <translation>&amp;Comparé avec</translation>
    </message>
    <message>
        <source>A token from the clipboard</source>
        <translation>Un jeton du presse-papiers</translation>
    </message>
    <message>
        <source>Its issuer answers slowly.</source>
        <translation>Son émetteur répond lentement.</translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gagné</numerusform>
            <numerusform>%n gagnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>Says which roles this token has gained and lost. Nothing of the other token is kept.</source>
        <translation>Dit quels rôles ce jeton a gagnés et perdus. Rien de l’autre jeton n’est conservé.</translation>
    </message>
    <message>
        <source>Neither token holds a role at this path.</source>
        <translation>Aucun des deux jetons ne contient de rôle à ce chemin.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained, nothing lost: %n the same.</source>
        <translation>
            <numerusform>Rien de gagné, rien de perdu&#x202f;: %n identique.</numerusform>
            <numerusform>Rien de gagné, rien de perdu&#x202f;: %n identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile before %1, %2</source>
        <comment>date, time of day</comment>
        <translation>Ce profil avant le %1, %2</translation>
    </message>
    <message>
        <source>The roles of this profile are the same since %1, when Lanyard first saw them.</source>
        <translation>Les rôles de ce profil sont les mêmes depuis le %1, date à laquelle Lanyard les a vus pour la première fois.</translation>
    </message>
    <message>
        <source>No earlier token of this profile is remembered.</source>
        <translation>Lanyard ne se souvient d’aucun jeton antérieur de ce profil.</translation>
    </message>
    <message>
        <source>Asking for the other profile’s token</source>
        <translation>Demande du jeton de l’autre profil</translation>
    </message>
</context>
<context>
    <name>lanyard::CompleteCommand</name>
    <message>
        <source>For the shells&apos; completion scripts: what may stand at the end of these words</source>
        <translation>Pour les scripts de complétion des shells&#x202f;: ce qui peut suivre ces mots</translation>
    </message>
</context>
<context>
    <name>lanyard::Console</name>
    <message>
        <source>%1 Type “%2” to agree:</source>
        <translation>%1 Tapez «&#x202f;%2&#x202f;» pour accepter&#x202f;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name the file that the portal handed out, or - for standard input.</source>
        <translation>Indiquez le fichier que le portail a délivré, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Le résultat n’a pas pu être écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Make room, or write it somewhere else.</source>
        <translation>Libérez de la place, ou écrivez-le ailleurs.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialCommand</name>
    <message>
        <source>“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.</source>
        <translation>«&#x202f;%1&#x202f;» est du type %2, qui ne tient aucune liste de jetons connue de Lanyard.</translation>
    </message>
    <message>
        <source>lanyard status &apos;%1&apos; tells of the credential that Lanyard holds.</source>
        <translation>lanyard status &apos;%1&apos; renseigne sur le justificatif que détient Lanyard.</translation>
    </message>
    <message>
        <source>To a token, openBIS shows only that token. All of yours: --user NAME</source>
        <translation>openBIS ne montre à un jeton que ce jeton lui-même. Pour voir tous les vôtres&#x202f;: --user NAME</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>aucune fin déclarée</translation>
    </message>
    <message>
        <source>the one that Lanyard holds</source>
        <translation>celui que détient Lanyard</translation>
    </message>
    <message>
        <source>Not due yet: the token %1 is good for longer than openBIS&apos;s time of warning.</source>
        <translation>Pas encore nécessaire&#x202f;: le jeton %1 est valable au-delà du délai d’avertissement d’openBIS.</translation>
    </message>
    <message>
        <source>The portal made the token %1. It is kept in: %2.</source>
        <translation>Le portail a créé le jeton %1. Il est conservé ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The portal made the token %1 for %2. It is kept nowhere: hand it over.</source>
        <translation>Le portail a créé le jeton %1 pour %2. Il n’est conservé nulle part&#x202f;: remettez-le.</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Expire le&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal takes it, and no longer has the one before it, %1.</source>
        <translation>Le portail l’accepte, et n’a plus le précédent, %1.</translation>
    </message>
    <message>
        <source>Deleted at the portal: it was the one that Lanyard holds.</source>
        <translation>Supprimé sur le portail&#x202f;: c’était celui que détient Lanyard.</translation>
    </message>
    <message>
        <source>Deleted at the portal.</source>
        <translation>Supprimé sur le portail.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list of long-lived tokens</source>
        <translation>La liste des jetons durables que tient le portail lui-même</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS&#x202f;: la personne dont le mot de passe, ou le jeton de session, est demandé ou lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>The tokens that the portal has of you; never the secrets</source>
        <translation>Vos jetons sur le portail&#x202f;; jamais les secrets</translation>
    </message>
    <message>
        <source>Have the portal make another one, and keep that</source>
        <translation>Faire créer un autre jeton par le portail, et le garder</translation>
    </message>
    <message>
        <source>The same, and delete the one before it when the new one works</source>
        <translation>De même, puis supprimer le précédent dès que le nouveau fonctionne</translation>
    </message>
    <message>
        <source>openBIS: the name of what uses the token; its tokens share one session</source>
        <translation>openBIS&#x202f;: le nom de ce qui utilise le jeton&#x202f;; ses jetons partagent une session</translation>
    </message>
    <message>
        <source>openBIS: how long; else as long as the server allows</source>
        <translation>openBIS&#x202f;: combien de temps&#x202f;; sinon aussi longtemps que le serveur le permet</translation>
    </message>
    <message>
        <source>openBIS, for instance administrators: print one for another user</source>
        <translation>openBIS, pour les administrateurs de l’instance&#x202f;: en afficher un pour un autre utilisateur</translation>
    </message>
    <message>
        <source>Delete one at the portal</source>
        <translation>Supprimer un jeton sur le portail</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>Tel que la liste le nomme</translation>
    </message>
    <message>
        <source>Why, for portals that want to be told</source>
        <translation>Pour les portails qui en veulent un</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <source>%1 makes a token for “%2” only when you are an instance administrator there. Whoever has the token acts as “%2”.</source>
        <translation>%1 ne crée un jeton pour «&#x202f;%2&#x202f;» que si vous y êtes administrateur de l’instance. Quiconque détient le jeton agit en tant que «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialExchange</name>
    <message>
        <source>“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme pas d’émetteur&#x202f;: Lanyard ne peut donc ni s’y connecter ni créer de jetons d’accès pour lui.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Ajoutez le profil avec --issuer et --client-id, ou importez un fichier de jeton avec lanyard import.</translation>
    </message>
    <message>
        <source>%1 has replaced the credential of “%2”, and the new one could not be stored: %3 It is in this program&apos;s memory only.</source>
        <translation>%1 a remplacé le justificatif de «&#x202f;%2&#x202f;», et le nouveau n’a pas pu être enregistré&#x202f;: %3 Il n’est que dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>While this program runs: make the vault ready, then try again. A program that ends loses it; then sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Tant que ce programme tourne&#x202f;: rendez le coffre disponible, puis réessayez. S’il se termine, le justificatif est perdu&#x202f;; reconnectez-vous alors&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 answered with tokens of another person or client. They were not used, and not stored.</source>
        <translation>%1 a répondu avec les jetons d’une autre personne ou d’un autre client. Ils n’ont été ni utilisés ni enregistrés.</translation>
    </message>
    <message>
        <source>Sign in again, and tell the provider&apos;s administrator.</source>
        <translation>Reconnectez-vous, et prévenez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and Lanyard itself used it on %2: that refresh was interrupted before the new credential arrived. The whole session has been ended.</source>
        <translation>%1 ne laisse utiliser ce justificatif qu’une fois, et Lanyard lui-même l’a utilisé le %2&#x202f;: ce rafraîchissement a été interrompu avant l’arrivée du nouveau justificatif. Toute la session a été close.</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Reconnectez-vous&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Try again. If %1 then says that the credential was used before, the new one was lost on its way: sign in again.</source>
        <translation>Réessayez. Si %1 dit alors que le justificatif a déjà été utilisé, le nouveau s’est perdu en route&#x202f;: reconnectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>Lanyard last used it %n days ago.</source>
        <translation>
            <numerusform>Lanyard l’a utilisé pour la dernière fois il y a %n jour.</numerusform>
            <numerusform>Lanyard l’a utilisé pour la dernière fois il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made it itself, and it lives there until it ends.</source>
        <translation>%1 l’a créé lui-même, et il y reste valable jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Delete it on the portal&apos;s page.</source>
        <translation>Supprimez-le sur la page du portail.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>It is a signing key, which nothing revokes: what it has signed holds until its own end.</source>
        <translation>C’est une clé de signature, que rien ne révoque&#x202f;: ce qu’elle a signé vaut jusqu’à sa propre fin.</translation>
    </message>
    <message>
        <source>Let the server&apos;s administrator set another key if it may be in other hands.</source>
        <translation>Faites définir une autre clé par l’administrateur du serveur si elle a pu tomber en d’autres mains.</translation>
    </message>
    <message>
        <source>It was made for the portal&apos;s own client “%1”, in whose name Lanyard cannot revoke it.</source>
        <translation>Il a été créé pour le client propre du portail, «&#x202f;%1&#x202f;», au nom duquel Lanyard ne peut pas le révoquer.</translation>
    </message>
    <message>
        <source>End it in your account page at the issuer, or ask the portal&apos;s administrator.</source>
        <translation>Mettez-y fin dans votre page de compte chez l’émetteur, ou adressez-vous à l’administrateur du portail.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only. Lanyard gave it out on %2, for a test or a program, and a portal that is shown it uses it up. The whole session has been ended.</source>
        <translation>%1 ne laisse utiliser ce justificatif qu’une fois. Lanyard l’a remis le %2, pour un test ou un programme, et un portail à qui on le montre le consomme. Toute la session a été close.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialIndex</name>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of stored credentials %1 could not be locked.</source>
        <translation>La liste des justificatifs enregistrés %1 n’a pas pu être verrouillée.</translation>
    </message>
    <message>
        <source>The list of stored credentials could not be written to %1: %2.</source>
        <translation>La liste des justificatifs enregistrés n’a pas pu être écrite dans %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialLife</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors réseau</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Fine for %1</source>
        <translation>Valable encore %1</translation>
    </message>
    <message>
        <source>Fine, no date known</source>
        <translation>Valable, date inconnue</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Prend fin dans %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialList</name>
    <message>
        <source>You deleted it at the portal.</source>
        <translation>Vous l’avez supprimé sur le portail.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialModel</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1, jeton %2</translation>
    </message>
    <message>
        <source>Lanyard on this computer holds it.</source>
        <translation>Lanyard le détient sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valable à partir du %1&#x202f;; échéance&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Valid to %1.</source>
        <translation>Échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernier usage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Il vaut pour %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Aucune date connue</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Expiré %1</translation>
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
        <translation>%1 a créé le jeton %2, qui n’a pas pu être enregistré&#x202f;: %3</translation>
    </message>
    <message>
        <source>It is stored, and could not be tried: %1 The one before it was not deleted.</source>
        <translation>Il est enregistré, et n’a pas pu être essayé&#x202f;: %1 Le précédent n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Replaced by a newer one.</source>
        <translation>Remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>The one before it is still at the portal: %1</source>
        <translation>Le précédent est encore sur le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it, nor the one before it. The new one is stored.</source>
        <translation>%1 a créé un jeton et ne l’accepte pas, ni le précédent. Le nouveau est enregistré.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; cherche pourquoi.</translation>
    </message>
    <message>
        <source>The portal does not take it.</source>
        <translation>Le portail ne l’accepte pas.</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it. The one before it still works, and is kept.</source>
        <translation>%1 a créé un jeton et ne l’accepte pas. Le précédent fonctionne encore, et reste conservé.</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator.</source>
        <translation>Prévenez l’administrateur du portail.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRules</name>
    <message>
        <source>Sign in again, or fetch a new token file from the portal and take it in.</source>
        <translation>Reconnectez-vous, ou prenez un nouveau fichier de jeton sur le portail et importez-le.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>Le portail refuse toute requête.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>Il n’y a rien à présenter au portail.</translation>
    </message>
    <message>
        <source>There is no token for this portal yet</source>
        <translation>Il n’y a pas encore de jeton pour ce portail</translation>
    </message>
    <message>
        <source>The token cannot be read from where it is kept</source>
        <translation>Le jeton ne peut pas être lu là où il est conservé</translation>
    </message>
    <message>
        <source>Something was pasted along with the token</source>
        <translation>Quelque chose a été collé avec le jeton</translation>
    </message>
    <message>
        <source>This is no whole token: it was cut, or something was mixed in</source>
        <translation>Ce n’est pas un jeton complet&#x202f;: il a été tronqué, ou quelque chose s’y est mêlé</translation>
    </message>
    <message>
        <source>Send the token alone, without “token:”, “Bearer” or blanks around it.</source>
        <translation>Envoyez le jeton seul, sans «&#x202f;token:&#x202f;», sans «&#x202f;Bearer&#x202f;» et sans espaces autour.</translation>
    </message>
    <message>
        <source>Fetch it from the portal again, and take the file in as it is.</source>
        <translation>Reprenez-le sur le portail, et importez le fichier tel quel.</translation>
    </message>
    <message>
        <source>An access token is sent where the offline token belongs</source>
        <translation>Un jeton d’accès est envoyé là où il faut le jeton hors ligne</translation>
    </message>
    <message>
        <source>The token that is sent calls itself “%1”.</source>
        <translation>Le jeton envoyé se nomme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Let the profile send the offline token: a cBioPortal exchanges it by itself.</source>
        <translation>Faites envoyer le jeton hors ligne par le profil&#x202f;: un cBioPortal l’échange lui-même.</translation>
    </message>
    <message>
        <source>Take in the offline token that the portal hands out, not an access token.</source>
        <translation>Importez le jeton hors ligne que délivre le portail, pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>The credential ends with the browser&apos;s session</source>
        <translation>Le justificatif prend fin avec la session du navigateur</translation>
    </message>
    <message>
        <source>It is an ordinary one: it calls itself “%1”, not “Offline”.</source>
        <translation>C’est un justificatif ordinaire&#x202f;: il se nomme «&#x202f;%1&#x202f;», pas «&#x202f;Offline&#x202f;».</translation>
    </message>
    <message>
        <source>It works now, and dies when the session at the issuer has been idle, often within half an hour.</source>
        <translation>Il fonctionne maintenant, et meurt quand la session chez l’émetteur est restée inactive, souvent en moins d’une demi-heure.</translation>
    </message>
    <message>
        <source>Sign in with the scope offline_access among the profile&apos;s scopes.</source>
        <translation>Connectez-vous avec le scope offline_access parmi les scopes du profil.</translation>
    </message>
    <message>
        <source>The portal hands out a kind of token that it does not take itself</source>
        <translation>Le portail délivre un type de jeton qu’il n’accepte pas lui-même</translation>
    </message>
    <message>
        <source>The token is one of the method “jwt”: signed by the portal alone, without an issuer.</source>
        <translation>Le jeton est de la méthode «&#x202f;jwt&#x202f;»&#x202f;: signé par le portail seul, sans émetteur.</translation>
    </message>
    <message>
        <source>cBioPortal 6.4.5 and later give such tokens out and accept none of them.</source>
        <translation>cBioPortal 6.4.5 et suivants délivrent de tels jetons et n’en acceptent aucun.</translation>
    </message>
    <message>
        <source>Set the method to oauth2, or to uuid where no Keycloak is there, and restart the portal.</source>
        <translation>Réglez la méthode sur oauth2, ou sur uuid s’il n’y a pas de Keycloak, et redémarrez le portail.</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>Le jeton a été émis ailleurs</translation>
    </message>
    <message>
        <source>The token says %1.</source>
        <translation>Le jeton dit %1.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>Le profil dit %1.</translation>
    </message>
    <message>
        <source>The token has ended</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>It was good until %1.</source>
        <translation>Il était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>There are no access tokens for the portal.</source>
        <translation>Il n’y a pas de jetons d’accès pour le portail.</translation>
    </message>
    <message>
        <source>The credential was used twice, and its session was ended for it</source>
        <translation>Le justificatif a été utilisé deux fois, et sa session a été close pour cette raison</translation>
    </message>
    <message>
        <source>An older copy of the credential was used again, and its session was ended for it</source>
        <translation>Une copie plus ancienne du justificatif a été réutilisée, et sa session a été close pour cette raison</translation>
    </message>
    <message>
        <source>The time of the credential is over</source>
        <translation>Le justificatif est arrivé à son terme</translation>
    </message>
    <message>
        <source>Your account is disabled at %1</source>
        <translation>Votre compte est désactivé sur %1</translation>
    </message>
    <message>
        <source>%1 no longer knows the credential</source>
        <translation>%1 ne connaît plus le justificatif</translation>
    </message>
    <message>
        <source>The credential was made for another client</source>
        <translation>Le justificatif a été créé pour un autre client</translation>
    </message>
    <message>
        <source>%1 does not take the profile&apos;s client as it is set up</source>
        <translation>%1 n’accepte pas le client du profil tel qu’il est configuré</translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation>%1 n’a pas donné de jeton d’accès</translation>
    </message>
    <message>
        <source>The issuer lets a credential be used once, and this portal uses it with every request</source>
        <translation>L’émetteur n’accepte un justificatif qu’une fois, et ce portail l’utilise à chaque requête</translation>
    </message>
    <message>
        <source>The token says that each use replaces it.</source>
        <translation>Le jeton dit que chaque utilisation le remplace.</translation>
    </message>
    <message>
        <source>A cBioPortal exchanges it for each request and throws the replacement away.</source>
        <translation>Un cBioPortal l’échange à chaque requête et jette le remplaçant.</translation>
    </message>
    <message>
        <source>Lanyard did not ask the portal, because that would use it up.</source>
        <translation>Lanyard n’a pas interrogé le portail, car cela le consommerait.</translation>
    </message>
    <message>
        <source>The first request works, every further one is refused, and the credential is dead.</source>
        <translation>La première requête fonctionne, toutes les suivantes sont refusées, et le justificatif est mort.</translation>
    </message>
    <message>
        <source>Switch off “Revoke Refresh Token” in the realm, under Realm settings, Tokens; or give the portal a realm of its own. Then sign in again.</source>
        <translation>Désactivez «&#x202f;Revoke Refresh Token&#x202f;» dans le realm, sous Realm settings, Tokens&#x202f;; ou donnez au portail son propre realm. Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 gives an access token for the credential.</source>
        <translation>%1 donne un jeton d’accès pour le justificatif.</translation>
    </message>
    <message>
        <source>The access token does not say whom it belongs to: “sub” is missing.</source>
        <translation>Le jeton d’accès ne dit pas à qui il appartient&#x202f;: «&#x202f;sub&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The portal finds nobody in it and refuses every request.</source>
        <translation>Le portail n’y trouve personne et refuse toute requête.</translation>
    </message>
    <message>
        <source>The access token does not say who you are</source>
        <translation>Le jeton d’accès ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>Add the client scope “basic” to the client %1 as a default one. Keycloak has put “sub” there since version 25; the portal&apos;s older documentation takes it away.</source>
        <translation>Ajoutez le scope client «&#x202f;basic&#x202f;» au client %1 parmi les scopes par défaut. Keycloak y place «&#x202f;sub&#x202f;» depuis la version 25&#x202f;; l’ancienne documentation du portail le retire.</translation>
    </message>
    <message>
        <source>The access token holds almost nothing</source>
        <translation>Le jeton d’accès ne contient presque rien</translation>
    </message>
    <message>
        <source>It holds no roles either.</source>
        <translation>Il ne contient pas de rôles non plus.</translation>
    </message>
    <message>
        <source>Switch off “Always use lightweight access token” in the advanced settings of the client %1.</source>
        <translation>Désactivez «&#x202f;Always use lightweight access token&#x202f;» dans les paramètres avancés du client %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsController</name>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>openBIS %1 answers.</source>
        <translation>openBIS %1 répond.</translation>
    </message>
    <message>
        <source>It says that it makes no personal access tokens.</source>
        <translation>Il dit qu’il ne crée pas de jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard n’attend plus.</translation>
    </message>
    <message>
        <source>The portal may have done it all the same: look at the list again.</source>
        <translation>Le portail l’a peut-être fait quand même&#x202f;: consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The portal no longer has that token.</source>
        <translation>Le portail n’a plus ce jeton.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore nécessaire</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>%1 est créé pour %2</translation>
    </message>
    <message>
        <source>%1 is made and kept on this computer</source>
        <translation>%1 est créé et conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>The one that is there is good for longer than the portal’s time of warning.</source>
        <translation>Celui qui est là est valable au-delà du délai d’avertissement du portail.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The portal states no end.</source>
        <translation>Le portail ne déclare aucune fin.</translation>
    </message>
    <message>
        <source>The portal no longer has the one before it.</source>
        <translation>Le portail n’a plus le précédent.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsPage</name>
    <message>
        <source>Asking whether %1 is there</source>
        <translation>Vérification de la présence de %1</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>%1 makes a token</source>
        <translation>%1 crée un jeton</translation>
    </message>
    <message>
        <source>%1 renews the token</source>
        <translation>%1 renouvelle le jeton</translation>
    </message>
    <message>
        <source>%1 deletes the token</source>
        <translation>%1 supprime le jeton</translation>
    </message>
    <message>
        <source>Asking %1 for your tokens</source>
        <translation>Demande de vos jetons à %1</translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation>Interroger le portail</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Clore la session</translation>
    </message>
    <message>
        <source>Your tokens at the portal</source>
        <translation>Vos jetons sur le portail</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Session &amp;name</source>
        <translation>&amp;Nom de session</translation>
    </message>
    <message>
        <source>What uses the token: one name per program. Tokens of one name share one session there.</source>
        <translation>Ce qui utilise le jeton&#x202f;: un nom par programme. Les jetons d’un même nom y partagent une session.</translation>
    </message>
    <message>
        <source>&amp;Valid for days</source>
        <translation>Validité en &amp;jours</translation>
    </message>
    <message>
        <source>&amp;For another user</source>
        <translation>&amp;Pour un autre utilisateur</translation>
    </message>
    <message>
        <source>Empty: for yourself. Only an instance administrator may; Lanyard does not keep such a token.</source>
        <translation>Vide&#x202f;: pour vous-même. Seul un administrateur de l’instance le peut&#x202f;; Lanyard ne garde pas un tel jeton.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Hand this token over now</source>
        <translation>Remettez ce jeton maintenant</translation>
    </message>
    <message>
        <source>It was made for somebody else. Lanyard keeps it nowhere and cannot show it again; when it gets lost, delete it and make another one.</source>
        <translation>Il a été créé pour quelqu’un d’autre. Lanyard ne le conserve nulle part et ne peut pas le montrer de nouveau&#x202f;; s’il se perd, supprimez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>Make another token?</source>
        <translation>Créer un autre jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Lanyard on this computer uses it. Whatever sends it to %1 afterwards is refused.</source>
        <translation>Lanyard l’utilise sur cet ordinateur. Tout ce qui l’envoie ensuite à %1 est refusé.</translation>
    </message>
    <message>
        <source>Whatever still sends it to %1 is refused from then on.</source>
        <translation>Tout ce qui l’envoie encore à %1 est dès lors refusé.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>%1 keeps it in its records.</source>
        <translation>%1 le garde dans ses archives.</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 répond lentement.</translation>
    </message>
    <message>
        <source>One token at %1. The secret itself is not shown.</source>
        <translation>Un jeton sur %1. Le secret lui-même n’est pas montré.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens at %1. The secrets themselves are not shown.</source>
        <translation>
            <numerusform>%n jeton sur %1. Le secret lui-même n’est pas montré.</numerusform>
            <numerusform>%n jetons sur %1. Les secrets eux-mêmes ne sont pas montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet. %1 keeps the list; Lanyard shows no secret of it.</source>
        <translation>Pas encore demandé. %1 tient la liste&#x202f;; Lanyard n’en montre aucun secret.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>%1 shows the list to who signs in there.</source>
        <translation>%1 montre la liste à qui s’y connecte.</translation>
    </message>
    <message>
        <source>To make, renew or delete a token, sign in to %1</source>
        <translation>Pour créer, renouveler ou supprimer un jeton, connectez-vous à %1</translation>
    </message>
    <message>
        <source>A token itself may not do that, and shows no other token than itself. Your password goes to %1 and is kept nowhere.</source>
        <translation>Un jeton ne le peut pas lui-même, et ne montre aucun autre jeton que lui. Votre mot de passe est envoyé à %1 et n’est conservé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cuts what is longer.</source>
        <translation>
            <numerusform>%1 permet %n jour au plus, et raccourcit ce qui dépasse.</numerusform>
            <numerusform>%1 permet %n jours au plus, et raccourcit ce qui dépasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as long as %1 allows.</source>
        <translation>Vide&#x202f;: aussi longtemps que %1 le permet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Renoncer</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n seconds</source>
        <translation>
            <numerusform>Copier pour %n seconde</numerusform>
            <numerusform>Copier pour %n secondes</numerusform>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a day of this year with its weekday is written</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <extracomment>A day, such as “Thursday 26 November”, and a time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>lanyard::DecodeCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation>Indiquez un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>L’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>No key was named: --issuer, --jwks or --key says where to find one.</source>
        <translation>Aucune clé n’est indiquée&#x202f;: --issuer, --jwks ou --key dit où en trouver une.</translation>
    </message>
    <message>
        <source>The address of the key set</source>
        <translation>L’adresse du jeu de clés</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>En-tête&#x202f;:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Revendications&#x202f;:</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Émis le&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Expire le&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Content: %n bytes that are no claims.</source>
        <translation>
            <numerusform>Contenu&#x202f;: %n octet qui n’est pas une revendication.</numerusform>
            <numerusform>Contenu&#x202f;: %n octets qui ne sont pas des revendications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: %1. %2</source>
        <translation>Signature&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#x202f;: %1</translation>
    </message>
    <message>
        <source>The signature was not verified: %1</source>
        <translation>La signature n’a pas été vérifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>What stands in the token is shown, not proved.</source>
        <translation>Ce que contient le jeton est montré, pas prouvé.</translation>
    </message>
    <message>
        <source>The signature is good; the token is not.</source>
        <translation>La signature est bonne&#x202f;; le jeton ne l’est pas.</translation>
    </message>
    <message>
        <source>Header, claims and signature of any token</source>
        <translation>En-tête, revendications et signature de n’importe quel jeton</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Un fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Address or file of a published key set</source>
        <translation>Adresse ou fichier d’un jeu de clés publié</translation>
    </message>
    <message>
        <source>Your own key: PEM, JWK, JWK set, or a raw secret</source>
        <translation>Votre propre clé&#x202f;: PEM, JWK, jeu de JWK, ou secret brut</translation>
    </message>
    <message>
        <source>The issuer that the token should come from</source>
        <translation>L’émetteur dont le jeton devrait provenir</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Le nom du fichier est vide.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, as no token and no key is.</source>
        <translation>%1 dépasse 1 Mio, ce qui n’est le cas d’aucun jeton ni d’aucune clé.</translation>
    </message>
    <message>
        <source>Use https://, or a key set in a file that you trust: --jwks FILE</source>
        <translation>Utilisez https://, ou un jeu de clés dans un fichier auquel vous faites confiance&#x202f;: --jwks FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DesktopBrowser</name>
    <message>
        <source>No browser could be started on this computer.</source>
        <translation>Aucun navigateur n’a pu être lancé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the address into a browser yourself, or set BROWSER to the command that starts one.</source>
        <translation>Copiez vous-même l’adresse dans un navigateur, ou mettez dans BROWSER la commande qui en lance un.</translation>
    </message>
</context>
<context>
    <name>lanyard::DeviceAuthorization</name>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>La connexion a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Reconnectez-vous quand vous voudrez.</translation>
    </message>
    <message>
        <source>%1 offers no sign-in with a code.</source>
        <translation>%1 ne propose pas de connexion par code.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Connectez-vous avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 names no safe address at which you could enter the code.</source>
        <translation>%1 ne nomme aucune adresse sûre où vous pourriez saisir le code.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, and tell the provider&apos;s administrator.</source>
        <translation>Connectez-vous avec le navigateur de cet ordinateur, et prévenez l’administrateur du fournisseur.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorCommand</name>
    <message>
        <source>  What it causes: %1</source>
        <translation>  Ce qui en résulte&#x202f;: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Qui peut le faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The doctor reads the settings of a cBioPortal.</source>
        <translation>Le diagnostic lit la configuration d’un cBioPortal.</translation>
    </message>
    <message>
        <source>Hold a token against a serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</source>
        <translation>Confrontez un jeton à un serverconfig.json&#x202f;: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</translation>
    </message>
    <message>
        <source>Asking the issuer and the portal. This takes some seconds and changes nothing …</source>
        <translation>Interrogation de l’émetteur et du portail. Cela prend quelques secondes et ne modifie rien…</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch:</source>
        <translation>Les lignes corrigées, sous forme de patch&#x202f;:</translation>
    </message>
    <message>
        <source>Find out why the portal refuses, and who can mend it</source>
        <translation>Chercher pourquoi le portail refuse, et qui peut y remédier</translation>
    </message>
    <message>
        <source>The portal&apos;s application.properties, portal.properties or compose file</source>
        <translation>Le fichier application.properties, portal.properties ou compose du portail</translation>
    </message>
    <message>
        <source>Examine the token in this file (- for standard input) in place of the stored one, as an administrator does with a user&apos;s token file; it is not stored</source>
        <translation>Examiner le jeton de ce fichier (- pour l’entrée standard) au lieu de celui enregistré, comme un administrateur le fait du fichier de jeton d’un utilisateur&#x202f;; il n’est pas enregistré</translation>
    </message>
    <message>
        <source>Write it to a file that ends in .md, .html or .json, to be handed on</source>
        <translation>L’écrire dans un fichier en .md, .html ou .json, à transmettre</translation>
    </message>
    <message>
        <source>Put your name or e-mail address into the report</source>
        <translation>Mettre votre nom ou votre adresse e-mail dans le rapport</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorController</name>
    <message>
        <source>Checked today at %1, in %2.</source>
        <translation>Vérifié aujourd’hui à %1, en %2.</translation>
    </message>
    <message>
        <source>Checked on %1 at %2, in %3.</source>
        <translation>Vérifié le %1 à %2, en %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorPage</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>&amp;Copier pour l’administrateur</translation>
    </message>
    <message>
        <source>Check a settings &amp;file…</source>
        <translation>Vérifier un &amp;fichier de configuration…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Put my e-mail address into the report</source>
        <translation>&amp;Mettre mon adresse e-mail dans le rapport</translation>
    </message>
    <message>
        <source>Lanyard looked at your token and at what %1 does with it, and found nothing that keeps anything closed.</source>
        <translation>Lanyard a examiné votre jeton et ce que %1 en fait, et n’a rien trouvé qui bloque un accès.</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch</source>
        <translation>Les lignes corrigées, sous forme de patch</translation>
    </message>
    <message>
        <source>&amp;Save report as…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The report never holds a token or a signature.</source>
        <translation>Le rapport ne contient jamais de jeton ni de signature.</translation>
    </message>
    <message>
        <source>Check a settings file</source>
        <translation>Vérifier un fichier de configuration</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text for a mail or an issue (*.md)</source>
        <translation>Texte pour un e-mail ou un ticket (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Asking %1 and %2</source>
        <translation>Interrogation de %1 et de %2</translation>
    </message>
    <message>
        <source>A host that does not answer takes up to half a minute.</source>
        <translation>Un hôte qui ne répond pas prend jusqu’à une demi-minute.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>A check takes some seconds and changes nothing.</source>
        <translation>Une vérification prend quelques secondes et ne modifie rien.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The portal was not asked</source>
        <translation>Le portail n’a pas été interrogé</translation>
    </message>
    <message>
        <source>This realm lets a credential be used once, and a question to %1 would use it up. So Lanyard looked at the token and at the issuer alone.</source>
        <translation>Ce realm n’accepte un justificatif qu’une fois, et une question à %1 le consommerait. Lanyard n’a donc examiné que le jeton et l’émetteur.</translation>
    </message>
    <message>
        <source>With application.properties, or the compose file that starts the portal, Lanyard names the lines to change. It stays on this computer, and its secrets are not shown.</source>
        <translation>Avec application.properties, ou le fichier compose qui démarre le portail, Lanyard nomme les lignes à modifier. Il reste sur cet ordinateur, et ses secrets ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Settings of the portal: %1</source>
        <translation>Configuration du portail&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are read. What is wrong with them stands among the findings.</source>
        <translation>
            <numerusform>%n paramètre est lu. Ce qui n’y va pas figure parmi les constats.</numerusform>
            <numerusform>%n paramètres sont lus. Ce qui n’y va pas figure parmi les constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Take in a token file</source>
        <translation>Importer un fichier de jeton</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The portal’s settings (*.properties *.yml *.yaml)</source>
        <translation>La configuration du portail (*.properties *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Do you have the portal’s settings file?</source>
        <translation>Avez-vous le fichier de configuration du portail&#x202f;?</translation>
    </message>
    <message>
        <source>Use this role path</source>
        <translation>Utiliser ce chemin</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorReport</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The administrator of %1</source>
        <translation>L’administrateur de %1</translation>
    </message>
    <message>
        <source>The administrator of the sign-in service</source>
        <translation>L’administrateur du service de connexion</translation>
    </message>
    <message>
        <source>One thing keeps studies closed</source>
        <translation>Un problème bloque l’accès à des études</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep the portal closed</source>
        <translation>
            <numerusform>%n problème bloque l’accès au portail</numerusform>
            <numerusform>%n problèmes bloquent l’accès au portail</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Nothing is closed, but there is something to know</source>
        <translation>Rien n’est bloqué, mais il y a quelque chose à savoir</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>Envoyé au portail</translation>
    </message>
    <message>
        <source>a token that Lanyard signed</source>
        <translation>un jeton que Lanyard a signé</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 without a token, %2 with it</source>
        <translation>%1 sans jeton, %2 avec</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Pourquoi nous le pensons</translation>
    </message>
    <message>
        <source>What it causes:</source>
        <translation>Ce qui en résulte&#x202f;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#x202f;:</translation>
    </message>
    <message>
        <source>Who can do it:</source>
        <translation>Qui peut le faire&#x202f;:</translation>
    </message>
    <message>
        <source>Made by Lanyard. It holds no token and no signature.</source>
        <translation>Établi par Lanyard. Il ne contient ni jeton ni signature.</translation>
    </message>
    <message>
        <source>“%1” has an ending that is no kind of report.</source>
        <translation>«&#x202f;%1&#x202f;» a une extension qui n’est pas celle d’un rapport.</translation>
    </message>
    <message>
        <source>Let it end in .md, .html or .json.</source>
        <translation>Donnez-lui l’extension .md, .html ou .json.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may write.</source>
        <translation>Indiquez un fichier que vous avez le droit d’écrire.</translation>
    </message>
</context>
<context>
    <name>lanyard::DownloadWatch</name>
    <message>
        <source>%1 was passed over: it is a link, or cannot be read.</source>
        <translation>%1 a été laissé de côté&#x202f;: c’est un lien, ou il est illisible.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is no regular file.</source>
        <translation>%1 a été laissé de côté&#x202f;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is larger than any token.</source>
        <translation>%1 a été laissé de côté&#x202f;: il est plus gros que n’importe quel jeton.</translation>
    </message>
    <message>
        <source>Nobody waits for the file any more. Nothing was stored.</source>
        <translation>Plus personne n’attend le fichier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No token file came into %1.</source>
        <translation>Aucun fichier de jeton n’est arrivé dans %1.</translation>
    </message>
    <message>
        <source>Fetch it in the browser, and name the file: lanyard import NAME FILE</source>
        <translation>Prenez-le dans le navigateur, et indiquez le fichier&#x202f;: lanyard import NAME FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DsCredentials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json of the ProteinPaint server.</source>
        <translation>Indiquez le serverconfig.json du serveur ProteinPaint.</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2 at byte %3.</source>
        <translation>%1 n’est pas un objet JSON&#x202f;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>The server reads it as strictly: mend it first.</source>
        <translation>Le serveur le lit aussi strictement&#x202f;: corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>The settings protect no dataset: there is no dsCredentials.</source>
        <translation>La configuration ne protège aucun jeu de données&#x202f;: il n’y a pas de dsCredentials.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json that the server itself reads.</source>
        <translation>Indiquez le serverconfig.json que lit le serveur lui-même.</translation>
    </message>
</context>
<context>
    <name>lanyard::EncryptedFileStore</name>
    <message>
        <source>Encrypted file</source>
        <translation>Fichier chiffré</translation>
    </message>
    <message>
        <source>Lanyard is asking for the encrypted vault&apos;s passphrase.</source>
        <translation>Lanyard demande la phrase de passe du coffre chiffré.</translation>
    </message>
    <message>
        <source>Type it there, then try again.</source>
        <translation>Saisissez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>another Lanyard has been writing it for too long</source>
        <translation>un autre Lanyard l’écrit depuis trop longtemps</translation>
    </message>
    <message>
        <source>The encrypted vault %1 cannot be read: %2.</source>
        <translation>Le coffre chiffré %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the file readable for you alone, then try again.</source>
        <translation>Rendez le fichier lisible pour vous seul, puis réessayez.</translation>
    </message>
    <message>
        <source>The encrypted vault opens, and holds no list of credentials.</source>
        <translation>Le coffre chiffré s’ouvre, et ne contient pas de liste de justificatifs.</translation>
    </message>
    <message>
        <source>Move the file %1 away and sign in again.</source>
        <translation>Mettez le fichier %1 de côté et reconnectez-vous.</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>ce qui a été écrit ne se relit pas</translation>
    </message>
    <message>
        <source>The encrypted vault %1 could not be written: %2.</source>
        <translation>Le coffre chiffré %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again. The old vault is as it was.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture, puis réessayez. L’ancien coffre est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>lanyard::EndpointAnswer</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 ne peut pas répondre pour le moment&#x202f;: il a répondu %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds. The credential is kept.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde. Le justificatif est conservé.</numerusform>
            <numerusform>Réessayez dans %n secondes. Le justificatif est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes. The credential is kept.</source>
        <translation>Réessayez dans quelques minutes. Le justificatif est conservé.</translation>
    </message>
    <message>
        <source>Something between Lanyard and the provider may be answering in its place: a proxy, or a network&apos;s login page. The credential is kept.</source>
        <translation>Quelque chose entre Lanyard et le fournisseur répond peut-être à sa place&#x202f;: un proxy, ou la page de connexion d’un réseau. Le justificatif est conservé.</translation>
    </message>
</context>
<context>
    <name>lanyard::Examination</name>
    <message>
        <source>The realm of this token lets it be used once: to look at it would end it.</source>
        <translation>Le realm de ce jeton ne l’accepte qu’une fois&#x202f;: l’examiner y mettrait fin.</translation>
    </message>
    <message>
        <source>Ask the person for a report of their own Lanyard: lanyard doctor NAME --report FILE</source>
        <translation>Demandez à la personne un rapport de son propre Lanyard&#x202f;: lanyard doctor NAME --report FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::FailureWords</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Chercher pourquoi</translation>
    </message>
</context>
<context>
    <name>lanyard::FileLock</name>
    <message>
        <source>Lanyard cannot make its lock %1: %2.</source>
        <translation>Lanyard ne peut pas créer son verrou %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Lanyard may not write its lock %1.</source>
        <translation>Lanyard n’a pas le droit d’écrire son verrou %1.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>lanyard::FileRules</name>
    <message>
        <source>The portal could not make a token: it does not know the person, or has no limit set</source>
        <translation>Le portail n’a pas pu créer de jeton&#x202f;: il ne connaît pas la personne, ou aucune limite n’est définie</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal&apos;s table users lacks the person&apos;s e-mail address (users-foreign-key), or dat.uuid.max_number_per_user is not set (uuid-limit-bug). Its settings file can tell the second.</source>
        <translation>D’ici, les deux ne se distinguent pas&#x202f;: l’adresse e-mail de la personne manque dans la table users du portail (users-foreign-key), ou dat.uuid.max_number_per_user n’est pas défini (uuid-limit-bug). Son fichier de configuration peut révéler le second.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, set dat.method to oauth2, which needs neither. To stay with uuid, set dat.uuid.max_number_per_user to 1 or more, and enter every person by e-mail address into the tables users and authorities.</source>
        <translation>Là où Keycloak ou un autre fournisseur connecte les utilisateurs, réglez dat.method sur oauth2, qui n’a besoin d’aucun des deux. Pour garder uuid, réglez dat.uuid.max_number_per_user sur 1 ou plus, et inscrivez chaque personne par son adresse e-mail dans les tables users et authorities.</translation>
    </message>
    <message>
        <source>The portal could not fetch a token from its issuer</source>
        <translation>Le portail n’a pas pu obtenir de jeton de son émetteur</translation>
    </message>
    <message>
        <source>Log in to the portal and fetch the token anew, because its page may have been open for too long. If that fails too, check the portal&apos;s client secret and its address of the token endpoint.</source>
        <translation>Connectez-vous au portail et reprenez le jeton, car sa page était peut-être ouverte depuis trop longtemps. Si cela échoue aussi, vérifiez dans le portail le secret du client et l’adresse du point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>Il n’y a rien à présenter au portail.</translation>
    </message>
    <message>
        <source>This is an access token, and the portal takes the offline token</source>
        <translation>C’est un jeton d’accès, alors que le portail prend le jeton hors ligne</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>Le jeton a été émis ailleurs</translation>
    </message>
    <message>
        <source>This file holds no whole token</source>
        <translation>Ce fichier ne contient pas de jeton complet</translation>
    </message>
</context>
<context>
    <name>lanyard::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Pourquoi nous le pensons</translation>
    </message>
    <message>
        <source>What it causes</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Qui peut le faire</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>En ordre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Speaks for it: %1</source>
        <translation>Un indice&#x202f;: %1</translation>
    </message>
    <message>
        <source>The line as it is and as it should be</source>
        <translation>La ligne telle qu’elle est et telle qu’elle devrait être</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show why, and what to do</source>
        <translation>Montrer pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Replier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show why, and what to do: %1</source>
        <translation>Montrer pourquoi, et que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>For the portal’s administrator</source>
        <translation>Pour l’administrateur du portail</translation>
    </message>
    <message>
        <source>For the issuer’s administrator</source>
        <translation>Pour l’administrateur de l’émetteur</translation>
    </message>
</context>
<context>
    <name>lanyard::HeaderCommand</name>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS prend son jeton dans la requête, et dans aucun en-tête.</translation>
    </message>
    <message>
        <source>lanyard snippet &apos;%1&apos; shows how a program hands it over.</source>
        <translation>lanyard snippet &apos;%1&apos; montre comment un programme le transmet.</translation>
    </message>
    <message>
        <source>Only a ProteinPaint server has a header of its own for data routes.</source>
        <translation>Seul un serveur ProteinPaint a son propre en-tête pour les routes de données.</translation>
    </message>
    <message>
        <source>Leave out --data-route.</source>
        <translation>Omettez --data-route.</translation>
    </message>
    <message>
        <source>Print the whole header, for curl --config -</source>
        <translation>Afficher l’en-tête entier, pour curl --config -</translation>
    </message>
    <message>
        <source>curl-config, plain, or value: what follows the header&apos;s name</source>
        <translation>curl-config, plain ou value&#x202f;: ce qui suit le nom de l’en-tête</translation>
    </message>
    <message>
        <source>proteinpaint: what a data route takes, which is the token in base64</source>
        <translation>proteinpaint&#x202f;: ce que prend une route de données, c’est-à-dire le jeton en base64</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpCommand</name>
    <message>
        <source>Topics of lanyard help:</source>
        <translation>Sujets de lanyard help&#x202f;:</translation>
    </message>
    <message>
        <source>There is no command and no topic “%1”.</source>
        <translation>Il n’y a ni commande ni sujet «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>lanyard help lists both.</source>
        <translation>lanyard help liste les deux.</translation>
    </message>
    <message>
        <source>Explain a command or a topic</source>
        <translation>Expliquer une commande ou un sujet</translation>
    </message>
    <message>
        <source>A command, or one of the topics that lanyard help lists</source>
        <translation>Une commande, ou l’un des sujets que liste lanyard help</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpTopics</name>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>One portal as one person: addresses, client, role path. It holds no secret.</source>
        <translation>Un portail pour une personne&#x202f;: adresses, client, chemin des rôles. Il ne contient pas de secret.</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>justificatif</translation>
    </message>
    <message>
        <source>The long-lived secret of a profile. It stands in the vault.</source>
        <translation>Le secret durable d’un profil. Il se trouve dans le coffre.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>A short-lived token got from the credential. It lives in memory only.</source>
        <translation>Un jeton de courte durée obtenu avec le justificatif. Il ne vit qu’en mémoire.</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>jeton porteur</translation>
    </message>
    <message>
        <source>What the portal takes: the access token at most portals, the offline token itself at cBioPortal.</source>
        <translation>Ce que prend le portail&#x202f;: le jeton d’accès sur la plupart des portails, le jeton hors ligne lui-même sur cBioPortal.</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>Where credentials live: the keychain of the operating system, or an encrypted file.</source>
        <translation>Où vivent les justificatifs&#x202f;: le trousseau du système d’exploitation, ou un fichier chiffré.</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portail</translation>
    </message>
    <message>
        <source>The system that is called.</source>
        <translation>Le système que l’on appelle.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>The service that signs you in, as its address.</source>
        <translation>Le service qui vous connecte, désigné par son adresse.</translation>
    </message>
    <message>
        <source>role path</source>
        <translation>chemin des rôles</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, as in realm_access::roles.</source>
        <translation>Où se trouvent les rôles dans le jeton, comme realm_access::roles.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>One cause that the doctor found, with its evidence, the line to change, and who can change it.</source>
        <translation>Une cause que le diagnostic a trouvée, avec ses indices, la ligne à modifier et qui peut la modifier.</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn without an account.</source>
        <translation>Un fournisseur et des portails sur cet ordinateur, pour essayer et apprendre sans compte.</translation>
    </message>
    <message>
        <source>Exit statuses</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>A check ran and says no.</source>
        <translation>Une vérification a eu lieu et dit non.</translation>
    </message>
    <message>
        <source>The command was used wrongly.</source>
        <translation>La commande a été mal utilisée.</translation>
    </message>
    <message>
        <source>A sign-in is needed: there was none yet, or it ended, or was cancelled.</source>
        <translation>Une connexion est nécessaire&#x202f;: il n’y en avait pas encore, ou elle a pris fin, ou a été annulée.</translation>
    </message>
    <message>
        <source>The network or a server did not answer as it should. The credential is kept.</source>
        <translation>Le réseau ou un serveur n’a pas répondu comme il le devrait. Le justificatif est conservé.</translation>
    </message>
    <message>
        <source>The vault is locked, absent or silent.</source>
        <translation>Le coffre est verrouillé, absent ou muet.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in, or the portal refused the call.</source>
        <translation>Le fournisseur a refusé la connexion, ou le portail a refusé l’appel.</translation>
    </message>
    <message>
        <source>The configuration is wrong: an address, issuer, client, secret, or scope.</source>
        <translation>La configuration est fausse&#x202f;: une adresse, un émetteur, un client, un secret ou un scope.</translation>
    </message>
    <message>
        <source>Files and environment</source>
        <translation>Fichiers et environnement</translation>
    </message>
    <message>
        <source>The profiles, and a list of which credentials are stored. No secret is in it. With the vault “file”, the encrypted file stands there too.</source>
        <translation>Les profils, et une liste des justificatifs enregistrés. Aucun secret n’y figure. Avec le coffre «&#x202f;file&#x202f;», le fichier chiffré s’y trouve aussi.</translation>
    </message>
    <message>
        <source>Another folder in its place.</source>
        <translation>Un autre dossier à sa place.</translation>
    </message>
    <message>
        <source>The file descriptor that the encrypted file&apos;s passphrase is read from.</source>
        <translation>Le descripteur de fichier d’où est lue la phrase de passe du fichier chiffré.</translation>
    </message>
    <message>
        <source>The browser that a sign-in opens; else the desktop&apos;s.</source>
        <translation>Le navigateur qu’ouvre une connexion&#x202f;; sinon celui du bureau.</translation>
    </message>
    <message>
        <source>Keeping a token secret</source>
        <translation>Garder un jeton secret</translation>
    </message>
    <message>
        <source>The header goes through a pipe. In curl -H &quot;… $(lanyard token NAME)&quot; every program on the computer could read the token in the list of processes.</source>
        <translation>L’en-tête passe par un tube. Dans curl -H &quot;… $(lanyard token NAME)&quot;, tout programme de l’ordinateur pourrait lire le jeton dans la liste des processus.</translation>
    </message>
    <message>
        <source>Let a script ask for the token each time it runs; do not write it into a file or a notebook.</source>
        <translation>Faites demander le jeton par un script à chaque exécution&#x202f;; ne l’écrivez ni dans un fichier ni dans un notebook.</translation>
    </message>
    <message>
        <source>For a command that reads its token from a variable. Whatever it starts gets the variable too, and programs of the same user can read it while the command runs.</source>
        <translation>Pour une commande qui lit son jeton dans une variable. Tout ce qu’elle lance reçoit aussi la variable, et les programmes du même utilisateur peuvent la lire pendant que la commande tourne.</translation>
    </message>
    <message>
        <source>Revokes a credential that somebody else may have seen, and deletes it.</source>
        <translation>Révoque un justificatif que quelqu’un d’autre a peut-être vu, et le supprime.</translation>
    </message>
</context>
<context>
    <name>lanyard::IdToken</name>
    <message>
        <source>%1 did not prove who signed in: %2. Nothing was stored.</source>
        <translation>%1 n’a pas prouvé qui s’est connecté&#x202f;: %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell the provider&apos;s administrator this sentence.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, transmettez cette phrase à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 did not prove who signed in: %2; %3. Nothing was stored.</source>
        <translation>%1 n’a pas prouvé qui s’est connecté&#x202f;: %2&#x202f;; %3. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then sign in again. If it is right, tell the provider&apos;s administrator.</source>
        <translation>Réglez l’horloge de cet ordinateur, puis reconnectez-vous. Si elle est juste, prévenez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>its identity token was issued by “%1”</source>
        <translation>son jeton d’identité a été émis par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its identity token was made for another client</source>
        <translation>son jeton d’identité a été créé pour un autre client</translation>
    </message>
    <message>
        <source>its identity token names several clients and not which one asked</source>
        <translation>son jeton d’identité nomme plusieurs clients sans dire lequel a demandé</translation>
    </message>
    <message>
        <source>its identity token was asked for by the client “%1”</source>
        <translation>son jeton d’identité a été demandé par le client «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its identity token names nobody</source>
        <translation>son jeton d’identité ne nomme personne</translation>
    </message>
    <message>
        <source>its identity token does not say from when until when it is good</source>
        <translation>son jeton d’identité n’indique pas sa période de validité</translation>
    </message>
    <message>
        <source>its identity token has ended</source>
        <translation>son jeton d’identité a expiré</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be ahead</source>
        <translation>l’horloge de cet ordinateur avance peut-être</translation>
    </message>
    <message>
        <source>its identity token was issued in the future</source>
        <translation>son jeton d’identité a été émis dans le futur</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be behind</source>
        <translation>l’horloge de cet ordinateur retarde peut-être</translation>
    </message>
    <message>
        <source>its identity token belongs to another sign-in</source>
        <translation>son jeton d’identité appartient à une autre connexion</translation>
    </message>
    <message>
        <source>%1 did not say who signed in: its answer holds no identity token. Nothing was stored.</source>
        <translation>%1 n’a pas dit qui s’est connecté&#x202f;: sa réponse ne contient pas de jeton d’identité. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The scope openid must be among the profile&apos;s scopes.</source>
        <translation>Le scope openid doit figurer parmi les scopes du profil.</translation>
    </message>
    <message>
        <source>The identity token of %1 cannot be read: %2</source>
        <translation>Le jeton d’identité de %1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The identity token of %1 could not be checked: %2 Nothing was stored.</source>
        <translation>Le jeton d’identité de %1 n’a pas pu être vérifié&#x202f;: %2 Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Sign in again in some minutes. A credential from before is kept.</source>
        <translation>Reconnectez-vous dans quelques minutes. Un justificatif antérieur est conservé.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not verify: %2 Nothing was stored.</source>
        <translation>La vérification du jeton d’identité de %1 échoue&#x202f;: %2 Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The identity token of %1 holds no claims.</source>
        <translation>Le jeton d’identité de %1 ne contient pas de revendications.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not belong to the access token that came with it. Nothing was stored.</source>
        <translation>Le jeton d’identité de %1 ne va pas avec le jeton d’accès qui l’accompagnait. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportCommand</name>
    <message>
        <source>Issuer: %1</source>
        <translation>Émetteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Client: %1, the portal&apos;s own (Lanyard signs in with %2)</source>
        <translation>Client&#x202f;: %1, celui du portail (Lanyard se connecte avec %2)</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client&#x202f;: %1</translation>
    </message>
    <message>
        <source>User number: %1</source>
        <translation>Numéro d’utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Émis le&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Expire le&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its realm lets a credential be used once: the portal itself will use it up with the first call.</source>
        <translation>Son realm n’accepte un justificatif qu’une fois&#x202f;: le portail lui-même le consommera au premier appel.</translation>
    </message>
    <message>
        <source>The portal signed it itself (its method is jwt): cBioPortal 6.4.5 and later hand out such tokens and accept none of them.</source>
        <translation>Le portail l’a signé lui-même (sa méthode est jwt)&#x202f;: cBioPortal 6.4.5 et suivants délivrent de tels jetons et n’en acceptent aucun.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Name the browser&apos;s download folder: --folder FOLDER</source>
        <translation>Indiquez le dossier de téléchargement du navigateur&#x202f;: --folder FOLDER</translation>
    </message>
    <message>
        <source>Fetch the token at: %1</source>
        <translation>Prenez le jeton ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Log in at the portal first if it asks for it. Waiting for the file in %1 …</source>
        <translation>Connectez-vous d’abord au portail s’il le demande. Attente du fichier dans %1…</translation>
    </message>
    <message>
        <source>Keep this token for “%1”?</source>
        <translation>Garder ce jeton pour «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>You did not want it. Nothing was stored.</source>
        <translation>Vous n’en avez pas voulu. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Delete the file, or take it in later: lanyard import NAME FILE</source>
        <translation>Supprimez le fichier, ou importez-le plus tard&#x202f;: lanyard import NAME FILE</translation>
    </message>
    <message>
        <source>Taken in, and kept in: %1.</source>
        <translation>Importé, et conservé ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no cBioPortal, which hands out files.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un cBioPortal, qui délivre des fichiers.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Connectez-vous&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the token is to be kept.</source>
        <translation>Il n’y a pas de terminal où demander si le jeton doit être gardé.</translation>
    </message>
    <message>
        <source>Say it beforehand with --accept.</source>
        <translation>Dites-le d’avance avec --accept.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete the file? It still holds the token.</source>
        <translation>Supprimer le fichier&#x202f;? Il contient encore le jeton.</translation>
    </message>
    <message>
        <source>The file still holds the token: delete it when you need it no more.</source>
        <translation>Le fichier contient encore le jeton&#x202f;: supprimez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Le fichier est supprimé.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand: it holds the token.</source>
        <translation>%1 n’a pas pu être supprimé. Supprimez-le vous-même&#x202f;: il contient le jeton.</translation>
    </message>
    <message>
        <source>Name the file to take in, or let --watch fetch one: one of the two.</source>
        <translation>Il faut indiquer soit un fichier, soit --watch pour en récupérer un.</translation>
    </message>
    <message>
        <source>lanyard import &apos;%1&apos; FILE, or lanyard import &apos;%1&apos; --watch</source>
        <translation>lanyard import &apos;%1&apos; FILE, ou lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>Take in a token file that a portal handed out</source>
        <translation>Importer un fichier de jeton délivré par un portail</translation>
    </message>
    <message>
        <source>The file, or - for standard input</source>
        <translation>Le fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page in the browser, and take in what it downloads</source>
        <translation>Ouvrir la page du portail dans le navigateur, et importer ce qu’elle télécharge</translation>
    </message>
    <message>
        <source>The browser&apos;s download folder</source>
        <translation>Le dossier de téléchargement du navigateur</translation>
    </message>
    <message>
        <source>Seconds to wait for the file</source>
        <translation>Secondes à attendre le fichier</translation>
    </message>
    <message>
        <source>Keep it without asking</source>
        <translation>Le garder sans demander</translation>
    </message>
    <message>
        <source>Delete the file when it is kept</source>
        <translation>Supprimer le fichier une fois le jeton gardé</translation>
    </message>
    <message>
        <source>Ends: the file says “%1”, which Lanyard cannot place: it does not know the time zone.</source>
        <translation>Expiration&#x202f;: le fichier indique «&#x202f;%1&#x202f;», que Lanyard ne peut pas situer&#x202f;: il ne connaît pas le fuseau horaire.</translation>
    </message>
    <message>
        <source>This token has ended: %1. Nothing was stored.</source>
        <translation>Ce jeton a expiré&#x202f;: %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal.</source>
        <translation>Prenez-en un nouveau sur le portail.</translation>
    </message>
</context>
<context>
    <name>lanyard::IssuerWords</name>
    <message>
        <source>From Lanyard’s own sign-in at %1. The portal’s client may see other roles.</source>
        <translation>De la connexion propre à Lanyard sur %1. Le client du portail voit peut-être d’autres rôles.</translation>
    </message>
    <message>
        <source>%1, realm %2</source>
        <translation>%1, realm %2</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonPointer</name>
    <message>
        <source>“%1” is no place in a JSON text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un emplacement dans un texte JSON.</translation>
    </message>
    <message>
        <source>It looks like /data/0/name: a slash before each key or number, ~1 for a slash in a key and ~0 for a tilde.</source>
        <translation>Il a la forme /data/0/name&#x202f;: une barre oblique avant chaque clé ou nombre, ~1 pour une barre oblique dans une clé et ~0 pour un tilde.</translation>
    </message>
</context>
<context>
    <name>lanyard::Jwk</name>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Its alg %1 does not go with its type or its curve.</source>
        <translation>Son alg %1 ne va pas avec son type ou sa courbe.</translation>
    </message>
    <message>
        <source>Its member %1 is no string.</source>
        <translation>Son membre %1 n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>Its type (kty) “%1” is none that Lanyard knows.</source>
        <translation>Son type (kty) «&#x202f;%1&#x202f;» n’est pas connu de Lanyard.</translation>
    </message>
    <message>
        <source>It is for encryption (use is enc), not for signatures.</source>
        <translation>Elle sert au chiffrement (use vaut enc), pas aux signatures.</translation>
    </message>
    <message>
        <source>Its use “%1” is not for signatures.</source>
        <translation>Son use «&#x202f;%1&#x202f;» n’est pas destiné aux signatures.</translation>
    </message>
    <message>
        <source>It is for the algorithm “%1”, which is no signature that Lanyard knows.</source>
        <translation>Elle est destinée à l’algorithme «&#x202f;%1&#x202f;», qui n’est pas une signature connue de Lanyard.</translation>
    </message>
    <message>
        <source>Its key_ops is not a list of different strings.</source>
        <translation>Son key_ops n’est pas une liste de chaînes différentes.</translation>
    </message>
    <message>
        <source>Its key_ops do not allow it to verify.</source>
        <translation>Son key_ops ne lui permet pas de vérifier.</translation>
    </message>
    <message>
        <source>It is no key that Lanyard can read.</source>
        <translation>Ce n’est pas une clé que Lanyard sait lire.</translation>
    </message>
    <message>
        <source>Its member %1 is missing, or is not base64url.</source>
        <translation>Son membre %1 manque, ou n’est pas du base64url.</translation>
    </message>
    <message>
        <source>It is an empty secret, with which anyone can sign.</source>
        <translation>C’est un secret vide, avec lequel n’importe qui peut signer.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of any algorithm.</source>
        <translation>
            <numerusform>C’est un secret de %n octet, plus court que le hachage de tout algorithme.</numerusform>
            <numerusform>C’est un secret de %n octets, plus court que le hachage de tout algorithme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is of another type than %1 takes.</source>
        <translation>La clé est d’un autre type que celui qu’utilise %1.</translation>
    </message>
    <message>
        <source>The key is for %1 only, not for %2.</source>
        <translation>La clé est réservée à %1 et ne vaut pas pour %2.</translation>
    </message>
    <message>
        <source>The key&apos;s curve %1 does not go with %2.</source>
        <translation>La courbe %1 de la clé ne va pas avec %2.</translation>
    </message>
    <message>
        <source>The key is for RSASSA-PSS only, not for %1.</source>
        <translation>La clé est réservée à RSASSA-PSS et ne vaut pas pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of %1.</source>
        <translation>
            <numerusform>C’est un secret de %n octet, plus court que le hachage de %1.</numerusform>
            <numerusform>C’est un secret de %n octets, plus court que le hachage de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JwkSet</name>
    <message>
        <source>Check the address of the key set: it is the jwks_uri of the issuer&apos;s metadata.</source>
        <translation>Vérifiez l’adresse du jeu de clés&#x202f;: c’est le jwks_uri des métadonnées de l’émetteur.</translation>
    </message>
    <message>
        <source>The key set is longer than Lanyard reads (1 MiB).</source>
        <translation>Le jeu de clés est plus long que ce que lit Lanyard (1 Mio).</translation>
    </message>
    <message>
        <source>The key set %1.</source>
        <translation>Le jeu de clés %1.</translation>
    </message>
    <message>
        <source>This is no key set: it has no list “keys”.</source>
        <translation>Ce n’est pas un jeu de clés&#x202f;: il n’a pas de liste «&#x202f;keys&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The key set holds %n keys, more than Lanyard reads.</source>
        <translation>
            <numerusform>Le jeu de clés contient %n clé, plus que Lanyard n’en lit.</numerusform>
            <numerusform>Le jeu de clés contient %n clés, plus que Lanyard n’en lit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Jws</name>
    <message>
        <source>The payload (second part) is not encoded, and has a character at octet %1 that is not printable ASCII.</source>
        <translation>La charge utile (deuxième partie) n’est pas encodée, et a à l’octet %1 un caractère qui n’est pas de l’ASCII imprimable.</translation>
    </message>
    <message>
        <source>Copy the whole token once more, and nothing but the token.</source>
        <translation>Copiez le jeton entier encore une fois, et rien d’autre que le jeton.</translation>
    </message>
    <message>
        <source>Do not trust this token; tell whoever issued it.</source>
        <translation>Ne faites pas confiance à ce jeton&#x202f;; prévenez qui l’a émis.</translation>
    </message>
</context>
<context>
    <name>lanyard::JwtStatus</name>
    <message>
        <source>It found no token in the header.</source>
        <translation>Il n’a pas trouvé de jeton dans l’en-tête.</translation>
    </message>
    <message>
        <source>What it found in the header is no token.</source>
        <translation>Ce qu’il a trouvé dans l’en-tête n’est pas un jeton.</translation>
    </message>
    <message>
        <source>What it found in the header is no token, or has words before it.</source>
        <translation>Ce qu’il a trouvé dans l’en-tête n’est pas un jeton, ou des mots le précèdent.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Le jeton n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The token&apos;s end (exp) is no number.</source>
        <translation>La fin du jeton (exp) n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning (nbf) is no number.</source>
        <translation>Le début du jeton (nbf) n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It was signed with another key than the server&apos;s, or changed since.</source>
        <translation>Il a été signé avec une autre clé que celle du serveur, ou modifié depuis.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>Le jeton n’est pas signé.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm does not go with the server&apos;s key.</source>
        <translation>L’algorithme du jeton ne va pas avec la clé du serveur.</translation>
    </message>
    <message>
        <source>The token does not list a dataset that it must.</source>
        <translation>Le jeton ne liste pas un jeu de données qu’il doit lister.</translation>
    </message>
    <message>
        <source>The token names another address than it came from.</source>
        <translation>Le jeton nomme une autre adresse que celle d’où il vient.</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks it strictly.</source>
        <translation>Le jeton ne nomme pas d’adresse, et le serveur la vérifie strictement.</translation>
    </message>
    <message>
        <source>The request did not say which portal embeds it.</source>
        <translation>La requête n’a pas dit quel portail l’intègre.</translation>
    </message>
    <message>
        <source>The server has no secret to check tokens with.</source>
        <translation>Le serveur n’a pas de secret pour vérifier les jetons.</translation>
    </message>
    <message>
        <source>The request brought no session that the server knows.</source>
        <translation>La requête n’a apporté aucune session que le serveur connaisse.</translation>
    </message>
    <message>
        <source>This dataset takes a password and no token.</source>
        <translation>Ce jeu de données prend un mot de passe et pas de jeton.</translation>
    </message>
    <message>
        <source>The server knows no dataset of this label.</source>
        <translation>Le serveur ne connaît aucun jeu de données de ce nom.</translation>
    </message>
    <message>
        <source>The server said “ok” without looking at the token: nothing was checked.</source>
        <translation>Le serveur a dit «&#x202f;ok&#x202f;» sans regarder le jeton&#x202f;: rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>A ProteinPaint server does not answer like this.</source>
        <translation>La réponse n’est pas celle d’un serveur ProteinPaint.</translation>
    </message>
    <message>
        <source>The server&apos;s settings name no dataset (dsnames), so it refuses every token that lists one.</source>
        <translation>La configuration du serveur ne nomme aucun jeu de données (dsnames)&#x202f;: il refuse donc tout jeton qui en liste un.</translation>
    </message>
    <message>
        <source>The token does not list %1, spelled just so.</source>
        <translation>Le jeton ne liste pas %1, écrit exactement ainsi.</translation>
    </message>
    <message>
        <source>It answered %1, and not as a ProteinPaint server does.</source>
        <translation>Il a répondu %1, et pas comme le fait un serveur ProteinPaint.</translation>
    </message>
    <message>
        <source>It answered %1: “%2”.</source>
        <translation>Il a répondu %1&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name the file with the key, or - for standard input.</source>
        <translation>Indiquez le fichier de la clé, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Name the file whose first line is the key&apos;s passphrase.</source>
        <translation>Indiquez le fichier dont la première ligne est la phrase de passe de la clé.</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Phrase de passe de la clé&#x202f;: </translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>Le profil signe avec %1, ce que cette clé ne fait pas.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Cette clé signe avec&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The key signs by %1, and is kept in: %2.</source>
        <translation>La clé signe avec %1, et est conservée ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file still holds the key: delete it when you need it no more.</source>
        <translation>Le fichier contient encore la clé&#x202f;: supprimez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>There is no signing key. Add one with lanyard key add.</source>
        <translation>Il n’y a pas de clé de signature. Ajoutez-en une avec lanyard key add.</translation>
    </message>
    <message>
        <source>“%1” has no signing key.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de clé de signature.</translation>
    </message>
    <message>
        <source>Sign out with lanyard logout.</source>
        <translation>Déconnectez-vous avec lanyard logout.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. What it has signed holds until its own end, and a session that it bought for 16 hours: nothing revokes them.</source>
        <translation>Supprimée, et introuvable désormais ici&#x202f;: %1. Ce qu’elle a signé reste valable jusqu’à sa propre fin, et une session obtenue grâce à elle le reste 16 heures&#x202f;: rien ne les révoque.</translation>
    </message>
    <message>
        <source>The key that signs a ProteinPaint portal&apos;s tokens</source>
        <translation>La clé qui signe les jetons d’un portail ProteinPaint</translation>
    </message>
    <message>
        <source>Take a signing key into the vault</source>
        <translation>Importer une clé de signature dans le coffre</translation>
    </message>
    <message>
        <source>A private key as PEM, or a secret for HMAC; - for standard input</source>
        <translation>Une clé privée au format PEM, ou un secret pour HMAC&#x202f;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>A file whose first line opens the key; else it is asked for</source>
        <translation>Un fichier dont la première ligne ouvre la clé&#x202f;; sinon, la phrase de passe est demandée</translation>
    </message>
    <message>
        <source>Show what the key is, and nothing of it</source>
        <translation>Montrer ce qu’est la clé, et rien de son contenu</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Its own day to be replaced is not known yet: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</source>
        <translation>Le jour de son propre remplacement n’est pas encore connu&#x202f;: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day on which to replace it, as in 2027-01-31</source>
        <translation>Le jour où la remplacer, comme 2027-01-31</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyFile</name>
    <message>
        <source>Choose a PEM file, a JWK, a JWK set, or the secret itself.</source>
        <translation>Choisissez un fichier PEM, un JWK, un jeu de JWK, ou le secret lui-même.</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>Le fichier de clé est vide.</translation>
    </message>
    <message>
        <source>The key file is longer than any key (1 MiB).</source>
        <translation>Le fichier de clé est plus long que n’importe quelle clé (1 Mio).</translation>
    </message>
    <message>
        <source>The key file holds an SSH key.</source>
        <translation>Le fichier de clé contient une clé SSH.</translation>
    </message>
    <message>
        <source>Convert it first: ssh-keygen -e -m PKCS8 -f FILE writes it as PEM.</source>
        <translation>Convertissez-la d’abord&#x202f;: ssh-keygen -e -m PKCS8 -f FILE l’écrit au format PEM.</translation>
    </message>
    <message>
        <source>The key file holds a key that is damaged or encrypted.</source>
        <translation>Le fichier de clé contient une clé endommagée ou chiffrée.</translation>
    </message>
    <message>
        <source>Choose a file with a public key or a certificate, complete and unchanged.</source>
        <translation>Choisissez un fichier avec une clé publique ou un certificat, complet et inchangé.</translation>
    </message>
    <message>
        <source>Choose a file with a JWK or a JWK set.</source>
        <translation>Choisissez un fichier avec un JWK ou un jeu de JWK.</translation>
    </message>
    <message>
        <source>The key file %1.</source>
        <translation>Le fichier de clé %1.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no key that can be read.</source>
        <translation>Le fichier de clé est au format PEM, mais ne contient aucune clé lisible.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a public key or a certificate, complete and unchanged.</source>
        <translation>Choisissez un fichier PEM avec une clé publique ou un certificat, complet et inchangé.</translation>
    </message>
    <message>
        <source>The key file holds a private key that is encrypted.</source>
        <translation>Le fichier de clé contient une clé privée chiffrée.</translation>
    </message>
    <message>
        <source>Give the public key instead; it is all that a check needs.</source>
        <translation>Donnez plutôt la clé publique&#x202f;; une vérification n’a besoin de rien d’autre.</translation>
    </message>
    <message>
        <source>The key file holds a JWK that is not written in UTF-8.</source>
        <translation>Le fichier de clé contient un JWK qui n’est pas écrit en UTF-8.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu depuis %n seconde. Il demande peut-être son mot de passe dans une autre fenêtre.</numerusform>
            <numerusform>Le trousseau n’a pas répondu depuis %n secondes. Il demande peut-être son mot de passe dans une autre fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s own window and answer it, then try again. Nothing is lost.</source>
        <translation>Cherchez la fenêtre du trousseau et répondez-y, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so Lanyard cannot reach the credential.</source>
        <translation>La fenêtre de mot de passe du trousseau a été fermée&#x202f;: Lanyard ne peut donc pas atteindre le justificatif.</translation>
    </message>
    <message>
        <source>Try again, and type the keychain&apos;s password there. Nothing is lost.</source>
        <translation>Réessayez, et saisissez-y le mot de passe du trousseau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain does not let Lanyard in: %1.</source>
        <translation>Le trousseau ne laisse pas entrer Lanyard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Allow Lanyard the entry “lanyard” in the keychain&apos;s own program, then try again.</source>
        <translation>Autorisez l’entrée «&#x202f;lanyard&#x202f;» pour Lanyard dans le programme du trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain could not do its work: %1.</source>
        <translation>Le trousseau n’a pas pu faire son travail&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Démarrez un trousseau comme GNOME Keyring ou KWallet dans votre session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain said that it keeps the credential, and does not give it back.</source>
        <translation>Le trousseau a dit garder le justificatif, mais ne le rend pas.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Réessayez. Si cela continue, vérifiez l’entrée «&#x202f;lanyard&#x202f;» dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>The keychain said that it deleted the credential, but still holds it.</source>
        <translation>Le trousseau a dit avoir supprimé le justificatif, mais le détient encore.</translation>
    </message>
    <message>
        <source>Delete the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Supprimez l’entrée «&#x202f;lanyard&#x202f;» dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keychain (Windows credentials)</source>
        <translation>Trousseau (Windows)</translation>
    </message>
    <message>
        <source>Keychain (Secret Service)</source>
        <translation>Trousseau (Secret Service)</translation>
    </message>
</context>
<context>
    <name>lanyard::KindWords</name>
    <message>
        <source>Spaces and projects</source>
        <translation>Espaces et projets</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Requête d’essai</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clé de signature</translation>
    </message>
    <message>
        <source>token from the portal</source>
        <translation>jeton du portail</translation>
    </message>
    <message>
        <source>None. openBIS takes the personal access token itself, which holds no roles.</source>
        <translation>Aucun. openBIS prend le jeton d’accès personnel lui-même, qui ne contient pas de rôles.</translation>
    </message>
    <message>
        <source>None. Lanyard signs a new token with your key each time something asks.</source>
        <translation>Aucun. Lanyard signe un nouveau jeton avec votre clé à chaque demande.</translation>
    </message>
    <message>
        <source>Space or project</source>
        <translation>Espace ou projet</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each space and project once, six at a time.</source>
        <translation>Pas encore demandé. Lanyard demande chaque espace et chaque projet une fois, six à la fois.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each dataset once, six at a time.</source>
        <translation>Pas encore demandé. Lanyard demande chaque jeu de données une fois, six à la fois.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard sends the profile’s test request once.</source>
        <translation>Pas encore demandé. Lanyard envoie une fois la requête d’essai du profil.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each study once, six at a time.</source>
        <translation>Pas encore demandé. Lanyard demande chaque étude une fois, six à la fois.</translation>
    </message>
</context>
<context>
    <name>lanyard::KnownPortals</name>
    <message>
        <source>Known portals</source>
        <translation>Portails connus</translation>
    </message>
    <message>
        <source>A click fills in the form.</source>
        <translation>Un clic remplit le formulaire.</translation>
    </message>
    <message numerus="yes">
        <source>Search %n portals</source>
        <translation>
            <numerusform>Chercher dans %n portail</numerusform>
            <numerusform>Chercher dans %n portails</numerusform>
        </translation>
    </message>
    <message>
        <source>No known portal matches “%1”.</source>
        <translation>Aucun portail connu ne correspond à «&#x202f;%1&#x202f;».</translation>
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
        <translation>%1. Noté le %2 d’après %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::LeftPane</name>
    <message>
        <source>Search profiles</source>
        <translation>Chercher un profil</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Ajouter un portail</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Ajouter mon portail</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Aucun profil ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Ouvrir un fichier de profil…</translation>
    </message>
    <message>
        <source>Show the token in the clipboard</source>
        <translation>Montrer le jeton du presse-papiers</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>lanyard::Lifetime</name>
    <message>
        <source>The profile says when the key is to be replaced.</source>
        <translation>Le profil dit quand la clé doit être remplacée.</translation>
    </message>
    <message>
        <source>The server says so.</source>
        <translation>Le serveur le dit.</translation>
    </message>
    <message numerus="yes">
        <source>The issuer forgets a credential that nobody uses for %n days.</source>
        <translation>
            <numerusform>L’émetteur oublie un justificatif que personne n’utilise pendant %n jour.</numerusform>
            <numerusform>L’émetteur oublie un justificatif que personne n’utilise pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say when the key is to be replaced.</source>
        <translation>Le profil ne dit pas quand la clé doit être remplacée.</translation>
    </message>
    <message>
        <source>Neither the token nor the server says when it ends.</source>
        <translation>Ni le jeton ni le serveur ne dit quand il expire.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, in a time zone that Lanyard does not know: this is the earliest that it can mean.</source>
        <translation>Le fichier du portail indique «&#x202f;%1&#x202f;», dans un fuseau horaire que Lanyard ne connaît pas&#x202f;: c’est le moment le plus précoce qu’il puisse désigner.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, which Lanyard cannot read as a time.</source>
        <translation>Le fichier du portail indique «&#x202f;%1&#x202f;», que Lanyard ne peut pas lire comme une date.</translation>
    </message>
</context>
<context>
    <name>lanyard::LintCommand</name>
    <message>
        <source>whoever makes the token</source>
        <translation>la personne qui crée le jeton</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>l’administrateur du serveur ProteinPaint</translation>
    </message>
    <message>
        <source>  What was seen: %1</source>
        <translation>  Ce qui a été vu&#x202f;: %1</translation>
    </message>
    <message>
        <source>  What the server does: %1</source>
        <translation>  Ce que fait le serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Qui peut le faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a file with the token, or - for standard input.</source>
        <translation>Indiquez un fichier contenant le jeton, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>A ProteinPaint server would refuse this token: %1.</source>
        <translation>Un serveur ProteinPaint refuserait ce jeton&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Hold a portal&apos;s token against what a ProteinPaint server does with it</source>
        <translation>Confronter le jeton d’un portail à ce qu’en fait un serveur ProteinPaint</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Un fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>The server&apos;s serverconfig.json</source>
        <translation>Le serverconfig.json du serveur</translation>
    </message>
    <message>
        <source>The dataset that it should open, else those that it lists</source>
        <translation>Le jeu de données qu’il doit ouvrir, sinon ceux qu’il liste</translation>
    </message>
    <message>
        <source>Host of the embedding web portal</source>
        <translation>Hôte du portail web intégrateur</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginCommand</name>
    <message>
        <source>Open this page, on any device: %1</source>
        <translation>Ouvrez cette page, sur n’importe quel appareil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter this code there: %1</source>
        <translation>Saisissez-y ce code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waiting for you until %1 …</source>
        <translation>Attente jusqu’à %1…</translation>
    </message>
    <message>
        <source>Sign in at: %1</source>
        <translation>Connectez-vous ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>No browser on this computer? lanyard login &apos;%1&apos; --device gives you a code for another device.</source>
        <translation>Pas de navigateur sur cet ordinateur&#x202f;? lanyard login &apos;%1&apos; --device vous donne un code pour un autre appareil.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>Attente de votre connexion dans le navigateur…</translation>
    </message>
    <message>
        <source>Checking who answered, and the signature …</source>
        <translation>Vérification de l’auteur de la réponse et de la signature…</translation>
    </message>
    <message>
        <source>Signed in as %1. The credential is kept in: %2.</source>
        <translation>Connecté comme %1. Le justificatif est conservé ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is an ordinary one: it ends with the session at the issuer. The scope offline_access gives one that lasts.</source>
        <translation>C’est un justificatif ordinaire&#x202f;: il prend fin avec la session chez l’émetteur. Le scope offline_access en donne un qui dure.</translation>
    </message>
    <message>
        <source>Sign in with a browser, here or on another device</source>
        <translation>Se connecter avec un navigateur, ici ou sur un autre appareil</translation>
    </message>
    <message>
        <source>Show a code to enter in a browser on any device</source>
        <translation>Montrer un code à saisir dans un navigateur sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>Only print the address</source>
        <translation>Afficher seulement l’adresse</translation>
    </message>
    <message>
        <source>Seconds to wait for you</source>
        <translation>Secondes à vous attendre</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginRules</name>
    <message>
        <source>The portal does not run with the settings of this file.</source>
        <translation>Le portail ne fonctionne pas avec la configuration de ce fichier.</translation>
    </message>
    <message>
        <source>The portal refuses a request without a token (401).</source>
        <translation>Le portail refuse une requête sans jeton (401).</translation>
    </message>
    <message>
        <source>The portal answers a request without a token with data (200).</source>
        <translation>Le portail répond à une requête sans jeton par des données (200).</translation>
    </message>
    <message>
        <source>The portal demands a token, and takes one.</source>
        <translation>Le portail exige un jeton, et en accepte.</translation>
    </message>
    <message>
        <source>What is changed in this file may change nothing.</source>
        <translation>Ce qui est modifié dans ce fichier peut ne rien changer.</translation>
    </message>
    <message>
        <source>Find the file, the command line or the environment that the portal was started with, and check that one. A portal reads its settings only when it starts.</source>
        <translation>Trouvez le fichier, la ligne de commande ou l’environnement avec lequel le portail a été démarré, et vérifiez celui-là. Un portail ne lit sa configuration qu’au démarrage.</translation>
    </message>
    <message>
        <source>The portal&apos;s interface for programs asks nobody who they are.</source>
        <translation>L’interface du portail pour les programmes ne demande à personne qui il est.</translation>
    </message>
    <message>
        <source>Every study is open to everybody, with any token or none; an answer proves nothing about a token. The portal hands out no tokens either.</source>
        <translation>Toute étude est ouverte à tous, avec ou sans jeton&#x202f;; une réponse ne prouve rien sur un jeton. Le portail ne délivre pas non plus de jetons.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login; a login that people may leave out protects nothing. If they are public, leave it: no token is needed.</source>
        <translation>Si les études ne sont destinées qu’à certaines personnes, exigez une connexion&#x202f;; une connexion que l’on peut omettre ne protège rien. Si elles sont publiques, n’y touchez pas&#x202f;: aucun jeton n’est nécessaire.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login. If they are public, leave it: no token is needed.</source>
        <translation>Si les études ne sont destinées qu’à certaines personnes, exigez une connexion. Si elles sont publiques, n’y touchez pas&#x202f;: aucun jeton n’est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” is no way of logging in that cBioPortal 6 or 7 knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de connexion connu de cBioPortal 6 ou 7.</translation>
    </message>
    <message>
        <source>A portal of that age then protects nothing, or does not start.</source>
        <translation>Un portail de cette génération ne protège alors rien, ou ne démarre pas.</translation>
    </message>
    <message>
        <source>Say oauth2 or saml. Older portals had further ways; if yours is older, leave it.</source>
        <translation>Mettez oauth2 ou saml. Les anciens portails avaient d’autres modes&#x202f;; si le vôtre est plus ancien, n’y touchez pas.</translation>
    </message>
    <message>
        <source>Roles come from two places: in the browser from SAML, for tokens from the token.</source>
        <translation>Les rôles viennent de deux endroits&#x202f;: dans le navigateur, de SAML&#x202f;; pour les jetons, du jeton.</translation>
    </message>
    <message>
        <source>A study that opens in the browser can stay closed to the same person&apos;s token, and the other way round.</source>
        <translation>Une étude qui s’ouvre dans le navigateur peut rester fermée au jeton de la même personne, et inversement.</translation>
    </message>
    <message>
        <source>Let people log in by oauth2 with the same provider, or see to it that the provider puts the same roles into the SAML assertion and into access tokens.</source>
        <translation>Faites passer les connexions par oauth2 chez le même fournisseur, ou veillez à ce que le fournisseur mette les mêmes rôles dans l’assertion SAML et dans les jetons d’accès.</translation>
    </message>
    <message>
        <source>Every study is open to everybody who can log in.</source>
        <translation>Toute étude est ouverte à quiconque peut se connecter.</translation>
    </message>
    <message>
        <source>The group in this setting is given to everybody, and “ALL” opens every study, so that roles decide nothing.</source>
        <translation>Le groupe de ce paramètre est donné à tout le monde, et «&#x202f;ALL&#x202f;» ouvre toute étude&#x202f;: les rôles ne décident donc de rien.</translation>
    </message>
    <message>
        <source>Name the group of the public studies.</source>
        <translation>Indiquez le groupe des études publiques.</translation>
    </message>
</context>
<context>
    <name>lanyard::LogoutCommand</name>
    <message>
        <source>It lives on at %1 until %2: delete it there, or sign out with --user NAME.</source>
        <translation>Il reste valable sur %1 jusqu’à sa fin (%2)&#x202f;: supprimez-le là-bas, ou déconnectez-vous avec --user NAME.</translation>
    </message>
    <message>
        <source>It lives on at %1: delete it there, or sign out with --user NAME.</source>
        <translation>Il reste valable sur %1&#x202f;: supprimez-le là-bas, ou déconnectez-vous avec --user NAME.</translation>
    </message>
    <message>
        <source>There was no token to delete.</source>
        <translation>Il n’y avait pas de jeton à supprimer.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. %2</source>
        <translation>Supprimé, et introuvable désormais ici&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Deleted at %1, and no longer found in: %2.</source>
        <translation>Supprimé sur %1, et introuvable désormais ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Withdrawing at %1 what you allowed the client “%2”: this ends all tokens that you have of it, those on other computers too.</source>
        <translation>Retrait sur %1 de ce que vous avez autorisé au client «&#x202f;%2&#x202f;»&#x202f;: cela met fin à tous les jetons que vous en avez, y compris ceux d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>All tokens of “%1” that you had have ended.</source>
        <translation>Tous les jetons que vous aviez de «&#x202f;%1&#x202f;» ont pris fin.</translation>
    </message>
    <message>
        <source>There was no credential to revoke or delete.</source>
        <translation>Il n’y avait pas de justificatif à révoquer ou à supprimer.</translation>
    </message>
    <message>
        <source>Revoked, deleted, and no longer found in: %1.</source>
        <translation>Révoqué, supprimé, et introuvable désormais ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. It was not revoked. %2</source>
        <translation>Supprimé, et introuvable désormais ici&#x202f;: %1. Il n’a pas été révoqué. %2</translation>
    </message>
    <message>
        <source>Revoke the credential, delete it, and prove it</source>
        <translation>Révoquer le justificatif, le supprimer, et le prouver</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS&#x202f;: la personne dont le mot de passe, ou le jeton de session, est demandé ou lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>Delete it also when it cannot be revoked</source>
        <translation>Le supprimer même s’il ne peut pas être révoqué</translation>
    </message>
    <message>
        <source>Also end all tokens that you have of the portal&apos;s own client</source>
        <translation>Mettre fin aussi à tous les jetons que vous avez du client propre du portail</translation>
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
        <translation>Connectez-vous comme %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ManualCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>With no arguments on a desktop lanyard opens its window. A failure says what happened, why, and on its hint line what to do next.</source>
        <translation>Sans argument, sur un bureau, lanyard ouvre sa fenêtre. Un échec dit ce qui s’est passé, pourquoi, et sur sa ligne de conseil ce qu’il faut faire ensuite.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>lanyard help lists them.</source>
        <translation>lanyard help les liste.</translation>
    </message>
    <message>
        <source>For packages: the manual page of a command</source>
        <translation>Pour les paquets&#x202f;: la page de manuel d’une commande</translation>
    </message>
</context>
<context>
    <name>lanyard::MemoryStore</name>
    <message>
        <source>Memory, until Lanyard ends</source>
        <translation>Mémoire, jusqu’à la fermeture de Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::MethodRules</name>
    <message>
        <source>Tokens are switched off.</source>
        <translation>Les jetons sont désactivés.</translation>
    </message>
    <message>
        <source>The portal hands out no tokens, and sends every program that brings one to the login page.</source>
        <translation>Le portail ne délivre pas de jetons, et renvoie tout programme qui en apporte un vers la page de connexion.</translation>
    </message>
    <message>
        <source>Choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Choisissez oauth2 et donnez les paramètres dat.oauth2 de votre fournisseur.</translation>
    </message>
    <message>
        <source>If another file, such as security.properties, has the settings for tokens, check that one. Else choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Si un autre fichier, comme security.properties, contient les paramètres des jetons, vérifiez celui-là. Sinon, choisissez oauth2 et donnez les paramètres dat.oauth2 de votre fournisseur.</translation>
    </message>
    <message>
        <source>The portal hands out tokens of the kind jwt, and takes none of them.</source>
        <translation>Le portail délivre des jetons du type jwt, et n’en accepte aucun.</translation>
    </message>
    <message>
        <source>People can download a token, and every use of it ends at the login page. That was seen with 6.4.5 and is so in later versions.</source>
        <translation>On peut télécharger un jeton, et chaque utilisation aboutit à la page de connexion. Cela a été constaté avec 6.4.5 et reste vrai dans les versions suivantes.</translation>
    </message>
    <message>
        <source>Choose oauth2 where a provider such as Keycloak signs people in, else uuid.</source>
        <translation>Choisissez oauth2 là où un fournisseur comme Keycloak connecte les utilisateurs, sinon uuid.</translation>
    </message>
    <message>
        <source>“%1” is no kind of token that the portal knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de jeton que connaît le portail.</translation>
    </message>
    <message>
        <source>No token is handed out and none is taken.</source>
        <translation>Aucun jeton n’est délivré et aucun n’est accepté.</translation>
    </message>
    <message>
        <source>People of this portal are signed in by %1.</source>
        <translation>Les utilisateurs de ce portail sont connectés par %1.</translation>
    </message>
    <message>
        <source>Tokens of the kind uuid know only people who stand in the portal&apos;s own table users.</source>
        <translation>Les jetons du type uuid ne connaissent que les personnes inscrites dans la table users du portail.</translation>
    </message>
    <message>
        <source>Whoever is known to the sign-in service alone gets an error (500) instead of a token. Whoever gets one sees with it what the table authorities gives their e-mail address, not what their roles at the service give.</source>
        <translation>Quiconque n’est connu que du service de connexion obtient une erreur (500) au lieu d’un jeton. Quiconque en obtient un voit avec lui ce que la table authorities donne à son adresse e-mail, pas ce que donnent ses rôles dans le service.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, use oauth2: it takes users and roles from there. To stay with uuid, enter every person by e-mail address into users and authorities.</source>
        <translation>Là où Keycloak ou un autre fournisseur connecte les utilisateurs, utilisez oauth2&#x202f;: le portail y prend utilisateurs et rôles. Pour garder uuid, inscrivez chaque personne par son adresse e-mail dans users et authorities.</translation>
    </message>
    <message>
        <source>How many tokens a person may have is not set to a number above zero.</source>
        <translation>Le nombre de jetons permis par personne n’est pas réglé sur un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>The documentation calls 1 the default; up to 6.4.5 it is -1, and the first person who asks for a token gets an error (500, IndexOutOfBounds).</source>
        <translation>La documentation donne 1 par défaut&#x202f;; jusqu’à 6.4.5, c’est -1, et la première personne qui demande un jeton obtient une erreur (500, IndexOutOfBounds).</translation>
    </message>
    <message>
        <source>Set the number.</source>
        <translation>Définissez le nombre.</translation>
    </message>
    <message>
        <source>How long a token lives is not set to a whole number of seconds above zero.</source>
        <translation>La durée de vie d’un jeton n’est pas réglée sur un nombre entier de secondes supérieur à zéro.</translation>
    </message>
    <message>
        <source>The portal does not start, or its tokens have ended when they are made.</source>
        <translation>Le portail ne démarre pas, ou ses jetons ont expiré dès leur création.</translation>
    </message>
    <message>
        <source>The documentation calls 30 days the default; in the portal it is -1, so that a token has ended when it is made.</source>
        <translation>La documentation donne 30 jours par défaut&#x202f;; dans le portail c’est -1, si bien qu’un jeton a expiré dès sa création.</translation>
    </message>
    <message>
        <source>Set the number; 2592000 is 30 days.</source>
        <translation>Définissez le nombre&#x202f;; 2592000 fait 30 jours.</translation>
    </message>
    <message>
        <source>How long a token lives is decided by the provider, not by this setting.</source>
        <translation>C’est le fournisseur qui décide de la durée de vie d’un jeton, pas ce paramètre.</translation>
    </message>
    <message>
        <source>Tokens can live longer or shorter than the line says.</source>
        <translation>Les jetons peuvent vivre plus ou moins longtemps que ne le dit la ligne.</translation>
    </message>
    <message>
        <source>Set how long offline sessions may be idle, and live at most, at the provider; the line can go.</source>
        <translation>Réglez chez le fournisseur la durée d’inactivité et la durée maximale des sessions hors ligne&#x202f;; la ligne peut disparaître.</translation>
    </message>
    <message>
        <source>The list of people who may have no token has no effect.</source>
        <translation>La liste des personnes qui n’ont pas droit à un jeton est sans effet.</translation>
    </message>
    <message>
        <source>The portal reads the list too late to use it, up to 6.4.5 and in later versions: these people can get tokens.</source>
        <translation>Le portail lit la liste trop tard pour s’en servir, jusqu’à 6.4.5 et dans les versions suivantes&#x202f;: ces personnes peuvent obtenir des jetons.</translation>
    </message>
    <message>
        <source>Give a role to those who may have tokens, and name it in dat.filter_user_role; or take the right to offline tokens away from these people at the provider.</source>
        <translation>Donnez un rôle à ceux qui ont droit aux jetons, et nommez-le dans dat.filter_user_role&#x202f;; ou retirez à ces personnes chez le fournisseur le droit aux jetons hors ligne.</translation>
    </message>
    <message>
        <source>The role that people need for a token is not spelled as the portal spells roles.</source>
        <translation>Le rôle qu’il faut avoir pour un jeton n’est pas écrit comme le portail écrit les rôles.</translation>
    </message>
    <message>
        <source>The portal writes ROLE_ before each role of the provider and compares letter by letter, so that nobody can download a token (401). Tokens that are out already work on: the setting guards the download only.</source>
        <translation>Le portail écrit ROLE_ devant chaque rôle du fournisseur et compare lettre par lettre&#x202f;: personne ne peut donc télécharger de jeton (401). Les jetons déjà délivrés continuent de fonctionner&#x202f;: le paramètre ne garde que le téléchargement.</translation>
    </message>
    <message>
        <source>Write ROLE_ before the name that the role has at the provider.</source>
        <translation>Écrivez ROLE_ devant le nom que porte le rôle chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkHttpClient</name>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Le fichier CA %1 ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>Choose the PEM file that your institution gave you.</source>
        <translation>Choisissez le fichier PEM que votre institution vous a donné.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n MiB, which Lanyard does not read.</source>
        <translation>
            <numerusform>%1 a répondu par plus de %n Mio, que Lanyard ne lit pas.</numerusform>
            <numerusform>%1 a répondu par plus de %n Mio, que Lanyard ne lit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: this is not an answer to what Lanyard asked.</source>
        <translation>Vérifiez l’adresse&#x202f;: ce n’est pas une réponse à ce que Lanyard a demandé.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when the host answers.</source>
        <translation>Rien n’est perdu. Réessayez quand l’hôte répondra.</translation>
    </message>
    <message>
        <source>Try again when the host answers.</source>
        <translation>Réessayez quand l’hôte répondra.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let Lanyard through: %2.</source>
        <translation>Le proxy sur le chemin de %1 ne laisse pas passer Lanyard&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the proxy setting.</source>
        <translation>Vérifiez le paramètre du proxy.</translation>
    </message>
    <message>
        <source>Cannot find %1: no such host is known, or there is no network.</source>
        <translation>%1 est introuvable&#x202f;: aucun hôte de ce nom n’est connu, ou il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Check the address and the network connection. Nothing was lost.</source>
        <translation>Vérifiez l’adresse et la connexion réseau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Cannot reach %1: nothing listens at port %2.</source>
        <translation>%1 est injoignable&#x202f;: rien n’écoute sur le port %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 a coupé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>“%1” is no web address that Lanyard can call.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web que Lanyard puisse appeler.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>%1 est injoignable&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkRules</name>
    <message>
        <source>Without %1 there are no fresh access tokens, and the portal cannot check yours either.</source>
        <translation>Sans %1, il n’y a pas de nouveaux jetons d’accès, et le portail ne peut pas non plus vérifier les vôtres.</translation>
    </message>
    <message>
        <source>Nothing can be asked of %1.</source>
        <translation>Rien ne peut être demandé à %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify</source>
        <translation>Le certificat de %1 ne passe pas la vérification</translation>
    </message>
    <message>
        <source>The proxy does not let Lanyard through to %1</source>
        <translation>Le proxy ne laisse pas Lanyard passer jusqu’à %1</translation>
    </message>
    <message>
        <source>No host of the name %1 is known</source>
        <translation>Aucun hôte nommé %1 n’est connu</translation>
    </message>
    <message>
        <source>%1, which signs you in, does not answer</source>
        <translation>%1, qui vous connecte, ne répond pas</translation>
    </message>
    <message>
        <source>The portal %1 does not answer</source>
        <translation>Le portail %1 ne répond pas</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in there or make access tokens.</source>
        <translation>Lanyard ne peut ni s’y connecter ni créer de jetons d’accès.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is not right</source>
        <translation>L’adresse de l’émetteur n’est pas juste</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is spelled for another version of Keycloak</source>
        <translation>L’adresse de l’émetteur est écrite pour une autre version de Keycloak</translation>
    </message>
    <message>
        <source>%1 answers as an issuer.</source>
        <translation>%1 répond en tant qu’émetteur.</translation>
    </message>
    <message>
        <source>Use %1 as the profile&apos;s issuer. Keycloak has /auth before /realms up to version 16 only.</source>
        <translation>Utilisez %1 comme émetteur du profil. Keycloak n’a /auth avant /realms que jusqu’à la version 16.</translation>
    </message>
    <message>
        <source>Something else answers in the place of %1</source>
        <translation>Quelque chose d’autre répond à la place de %1</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page or another address came.</source>
        <translation>Là où %1 devrait répondre par des données est venue une page web ou une autre adresse.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Ouvrez une page quelconque dans votre navigateur&#x202f;: un réseau d’invités, par exemple, veut peut-être que vous vous y connectiez d’abord. Sinon, vérifiez l’adresse du portail.</translation>
    </message>
    <message>
        <source>The token is too long for the portal</source>
        <translation>Le jeton est trop long pour le portail</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n bytes.</source>
        <translation>
            <numerusform>Le jeton fait %n octet.</numerusform>
            <numerusform>Le jeton fait %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s web server turns the request away before the portal sees it.</source>
        <translation>Le serveur web du portail rejette la requête avant que le portail ne la voie.</translation>
    </message>
    <message>
        <source>Let the server take longer headers, or keep roles of other applications out of the token.</source>
        <translation>Faites accepter des en-têtes plus longs au serveur, ou laissez hors du jeton les rôles d’autres applications.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the servers&apos; clocks.</source>
        <translation>
            <numerusform>Elle avance de %n minute sur celles des serveurs.</numerusform>
            <numerusform>Elle avance de %n minutes sur celles des serveurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the servers&apos; clocks.</source>
        <translation>
            <numerusform>Elle retarde de %n minute sur celles des serveurs.</numerusform>
            <numerusform>Elle retarde de %n minutes sur celles des serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh tokens look as if they had ended or not begun, a sign-in may be refused, and reminders come at the wrong time.</source>
        <translation>Des jetons neufs semblent expirés ou pas encore valables, une connexion peut être refusée, et les rappels viennent au mauvais moment.</translation>
    </message>
    <message>
        <source>Let the system set the time from the network.</source>
        <translation>Faites régler l’heure par le réseau dans le système.</translation>
    </message>
    <message>
        <source>Its answers cannot be believed, and nothing secret was sent there.</source>
        <translation>On ne peut pas se fier à ses réponses, et rien de secret n’y a été envoyé.</translation>
    </message>
    <message>
        <source>%1 answers the test request otherwise than the profile expects</source>
        <translation>%1 répond à la requête d’essai autrement que le profil ne l’attend</translation>
    </message>
    <message>
        <source>%1 does not answer as a cBioPortal does</source>
        <translation>%1 ne répond pas comme un cBioPortal</translation>
    </message>
    <message>
        <source>Asked for its studies, %1 answers %2.</source>
        <translation>Interrogé sur ses études, %1 répond %2.</translation>
    </message>
    <message>
        <source>It answers as %1 does.</source>
        <translation>Il répond comme %1.</translation>
    </message>
    <message>
        <source>Nothing is known of your token, and nothing speaks against it.</source>
        <translation>On ne sait rien de votre jeton, et rien ne parle contre lui.</translation>
    </message>
    <message>
        <source>Compare the address, the path of the test request and the status that it expects with the portal&apos;s documentation: lanyard profile show &apos;%1&apos;. If they are right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Comparez l’adresse, le chemin de la requête d’essai et le statut qu’elle attend avec la documentation du portail&#x202f;: lanyard profile show &apos;%1&apos;. S’ils sont justes, indiquez à l’administrateur du portail ce que celui-ci a répondu.</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s address with the one in your browser: lanyard profile set &apos;%1&apos; portal=ADDRESS. If it is right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Comparez l’adresse du profil avec celle de votre navigateur&#x202f;: lanyard profile set &apos;%1&apos; portal=ADDRESS. Si elle est juste, indiquez à l’administrateur du portail ce que celui-ci a répondu.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisClient</name>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 ne connaît pas cet utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both and try again. Where people sign in through their university, openBIS knows no password: take a session token instead.</source>
        <translation>Vérifiez les deux et réessayez. Là où l’on se connecte par son université, openBIS ne connaît pas de mot de passe&#x202f;: prenez alors un jeton de session.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisCredentials</name>
    <message>
        <source>%1 lists no token %2.</source>
        <translation>%1 ne liste aucun jeton %2.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that are there.</source>
        <translation>lanyard credential list &apos;%1&apos; montre ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisFailure</name>
    <message>
        <source>Make another one with lanyard credential new.</source>
        <translation>Créez-en un autre avec lanyard credential new.</translation>
    </message>
    <message>
        <source>The personal access token for %1 has expired.</source>
        <translation>Le jeton d’accès personnel pour %1 a expiré.</translation>
    </message>
    <message>
        <source>%1 does not take the personal access token yet: its time begins later.</source>
        <translation>%1 n’accepte pas encore le jeton d’accès personnel&#x202f;: sa validité commence plus tard.</translation>
    </message>
    <message>
        <source>Wait until then, check this computer&apos;s clock, or make another one.</source>
        <translation>Attendez jusque-là, vérifiez l’horloge de cet ordinateur, ou créez-en un autre.</translation>
    </message>
    <message>
        <source>%1 lets no personal access token make or delete personal access tokens.</source>
        <translation>%1 ne laisse aucun jeton d’accès personnel créer ou supprimer des jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>Sign in with your password or a session token for that.</source>
        <translation>Pour cela, connectez-vous avec votre mot de passe ou un jeton de session.</translation>
    </message>
    <message>
        <source>%1 has its personal access tokens switched off.</source>
        <translation>Les jetons d’accès personnels sont désactivés sur %1.</translation>
    </message>
    <message>
        <source>Ask its administrator for personal-access-tokens-enabled = true in service.properties.</source>
        <translation>Demandez à son administrateur de mettre personal-access-tokens-enabled = true dans service.properties.</translation>
    </message>
    <message>
        <source>%1 does not know this token: it was deleted, its session ended, or it belongs to another server.</source>
        <translation>%1 ne connaît pas ce jeton&#x202f;: il a été supprimé, sa session a pris fin, ou il appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>%1 was asked without a token.</source>
        <translation>%1 a été interrogé sans jeton.</translation>
    </message>
    <message>
        <source>%1 lets only an instance administrator make a token for somebody else.</source>
        <translation>Sur %1, seul un administrateur de l’instance peut créer un jeton pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 says that this token belongs to somebody else.</source>
        <translation>%1 indique que ce jeton appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Only its owner or an instance administrator can delete it.</source>
        <translation>Seul son propriétaire ou un administrateur de l’instance peut le supprimer.</translation>
    </message>
    <message>
        <source>%1 wants a reason for deleting.</source>
        <translation>%1 demande un motif de suppression.</translation>
    </message>
    <message>
        <source>Give one with --reason.</source>
        <translation>Indiquez-en un avec --reason.</translation>
    </message>
    <message>
        <source>%1 is an openBIS of another version: it does not know what Lanyard asked: “%2”.</source>
        <translation>%1 est un openBIS d’une autre version&#x202f;: il ne connaît pas ce qu’a demandé Lanyard&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Personal access tokens need openBIS 20.10.4 or later. Tell its administrator.</source>
        <translation>Les jetons d’accès personnels demandent openBIS 20.10.4 ou plus récent. Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>%1 refused it: “%2”</source>
        <translation>%1 l’a refusé&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation>Modifiez ce qu’il nomme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 ne peut pas répondre pour le moment&#x202f;: il a répondu %2.</translation>
    </message>
    <message>
        <source>Try again later. Your token is kept.</source>
        <translation>Réessayez plus tard. Votre jeton est conservé.</translation>
    </message>
    <message>
        <source>There is no openBIS at this address of %1.</source>
        <translation>Il n’y a pas d’openBIS à cette adresse de %1.</translation>
    </message>
    <message>
        <source>Give the address before /openbis, as in https://openbis.example.org.</source>
        <translation>Donnez l’adresse sans /openbis ni ce qui suit, comme https://openbis.example.org.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no answer of openBIS.</source>
        <translation>%1 a répondu %2 avec quelque chose qui n’est pas une réponse d’openBIS.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and whether a network&apos;s login page stands in between.</source>
        <translation>Vérifiez l’adresse du portail, et si la page de connexion d’un réseau s’interpose.</translation>
    </message>
    <message>
        <source>Ask an instance administrator to make it, or make one for yourself: leave the other user&apos;s name out.</source>
        <translation>Demandez à un administrateur de l’instance de le créer, ou créez-en un pour vous-même&#x202f;: omettez le nom de l’autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisPortal</name>
    <message>
        <source>openBIS shows nothing without a token.</source>
        <translation>openBIS ne montre rien sans jeton.</translation>
    </message>
    <message>
        <source>%1 does not show %2 to this token.</source>
        <translation>%1 ne montre pas %2 à ce jeton.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisRules</name>
    <message>
        <source>openBIS refuses every request.</source>
        <translation>openBIS refuse toute requête.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off at this server</source>
        <translation>Les jetons d’accès personnels sont désactivés sur ce serveur</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>Le serveur ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>A server of 2023 loses the tokens of users with a dash in their name</source>
        <translation>Un serveur de 2023 perd les jetons des utilisateurs dont le nom contient un tiret</translation>
    </message>
    <message>
        <source>The user name “%1” has a dash.</source>
        <translation>Le nom d’utilisateur «&#x202f;%1&#x202f;» contient un tiret.</translation>
    </message>
    <message>
        <source>Install a newer openBIS, or use a user name without a dash. If the token was deleted, make another one.</source>
        <translation>Installez un openBIS plus récent, ou utilisez un nom d’utilisateur sans tiret. Si le jeton a été supprimé, créez-en un autre.</translation>
    </message>
    <message>
        <source>The personal access token has expired</source>
        <translation>Le jeton d’accès personnel a expiré</translation>
    </message>
    <message>
        <source>The personal access token is not valid yet</source>
        <translation>Le jeton d’accès personnel n’est pas encore valable</translation>
    </message>
    <message>
        <source>A personal access token cannot make or delete others</source>
        <translation>Un jeton d’accès personnel ne peut pas en créer ou en supprimer d’autres</translation>
    </message>
    <message>
        <source>The server loses the tokens of users with a dash in their name</source>
        <translation>Le serveur perd les jetons des utilisateurs dont le nom contient un tiret</translation>
    </message>
    <message>
        <source>User name and password do not fit</source>
        <translation>Le nom d’utilisateur et le mot de passe ne vont pas ensemble</translation>
    </message>
    <message>
        <source>openBIS refuses the token</source>
        <translation>openBIS refuse le jeton</translation>
    </message>
    <message>
        <source>The token lives as long as this server lets a token live</source>
        <translation>Le jeton vit aussi longtemps que ce serveur le permet</translation>
    </message>
    <message numerus="yes">
        <source>The server says: %n days at most.</source>
        <translation>
            <numerusform>Le serveur dit&#x202f;: %n jour au plus.</numerusform>
            <numerusform>Le serveur dit&#x202f;: %n jours au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>Le jeton expire le %1.</translation>
    </message>
    <message>
        <source>A longer time that is asked for is cut without a word.</source>
        <translation>Une durée plus longue est raccourcie sans un mot.</translation>
    </message>
    <message>
        <source>Renew it before its end, or let the server allow more.</source>
        <translation>Renouvelez-le avant sa fin, ou faites autoriser une durée plus longue par le serveur.</translation>
    </message>
    <message>
        <source>There is no token to show to openBIS</source>
        <translation>Il n’y a pas de jeton à présenter à openBIS</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Faites-en créer un par openBIS&#x202f;: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSettingsCheck</name>
    <message>
        <source>%1 says %2=%3.</source>
        <translation>%1 dit %2=%3.</translation>
    </message>
    <message>
        <source>The file switches personal access tokens off</source>
        <translation>Le fichier désactive les jetons d’accès personnels</translation>
    </message>
    <message>
        <source>Nobody can make or use one.</source>
        <translation>Personne ne peut en créer ou en utiliser.</translation>
    </message>
    <message>
        <source>Let it say true, then restart openBIS.</source>
        <translation>Mettez-y true, puis redémarrez openBIS.</translation>
    </message>
    <message>
        <source>The file names no place to keep the tokens</source>
        <translation>Le fichier n’indique pas où conserver les jetons</translation>
    </message>
    <message>
        <source>openBIS cannot keep the tokens over a restart.</source>
        <translation>openBIS ne peut pas conserver les jetons après un redémarrage.</translation>
    </message>
    <message>
        <source>Name a file that openBIS may write, or take the line out: the file then lies in openBIS&apos;s folder.</source>
        <translation>Nommez un fichier qu’openBIS peut écrire, ou retirez la ligne&#x202f;: il se trouve alors dans le dossier d’openBIS.</translation>
    </message>
    <message>
        <source>The running server has another period than the file</source>
        <translation>Le serveur en marche a une autre durée que le fichier</translation>
    </message>
    <message>
        <source>A period is no number of seconds</source>
        <translation>Une durée n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>Le serveur dit %1.</translation>
    </message>
    <message>
        <source>Tokens end, or are warned of, at another time than the file says.</source>
        <translation>Les jetons expirent, ou sont signalés, à un autre moment que ne le dit le fichier.</translation>
    </message>
    <message>
        <source>Restart openBIS, or look whether this is the file that it reads.</source>
        <translation>Redémarrez openBIS, ou vérifiez que c’est bien le fichier qu’il lit.</translation>
    </message>
    <message>
        <source>Write seconds without a unit: 2592000 are 30 days.</source>
        <translation>Écrivez les secondes sans unité&#x202f;: 2592000 font 30 jours.</translation>
    </message>
    <message>
        <source>The time of warning is as long as a token&apos;s whole life</source>
        <translation>Le délai d’avertissement est aussi long que la durée de vie d’un jeton</translation>
    </message>
    <message>
        <source>A token lives %1 s at most, and is warned of %2 s before its end.</source>
        <translation>Un jeton vit au plus %1 s, et il est signalé %2 s avant sa fin.</translation>
    </message>
    <message>
        <source>Each token counts as about to end from its first moment, so that clients make one after the other, and their owners get mail for each.</source>
        <translation>Chaque jeton est considéré comme près d’expirer dès le premier instant&#x202f;: les clients en créent donc l’un après l’autre, et leurs propriétaires reçoivent un e-mail pour chacun.</translation>
    </message>
    <message>
        <source>Let the time of warning be the shorter one.</source>
        <translation>Faites du délai d’avertissement le plus court des deux.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignIn</name>
    <message>
        <source>User name at %1: </source>
        <translation>Nom d’utilisateur sur %1&#x202f;: </translation>
    </message>
    <message>
        <source>Session token of %1: </source>
        <translation>Jeton de session de %1&#x202f;: </translation>
    </message>
    <message>
        <source>Password of %1 at %2, or a session token: </source>
        <translation>Mot de passe de %1 sur %2, ou jeton de session&#x202f;: </translation>
    </message>
    <message>
        <source>%1 wants a password or a session token for this, and none was given.</source>
        <translation>%1 demande pour cela un mot de passe ou un jeton de session, et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>Type it when asked, or pipe it in: lanyard … --user NAME &lt;FILE</source>
        <translation>Saisissez-le quand il est demandé, ou transmettez-le par un tube&#x202f;: lanyard … --user NAME &lt;FILE</translation>
    </message>
    <message>
        <source>What was given is no session token, and a password needs a name.</source>
        <translation>Ce qui a été donné n’est pas un jeton de session, et un mot de passe demande un nom.</translation>
    </message>
    <message>
        <source>Say whose password it is with --user NAME.</source>
        <translation>Dites de qui est le mot de passe avec --user NAME.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignInPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la co&amp;nnexion</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>%1 makes the token itself. What you type here goes there and nowhere else; Lanyard keeps no password.</source>
        <translation>%1 crée lui-même le jeton. Ce que vous saisissez ici lui est envoyé et ne va nulle part ailleurs&#x202f;; Lanyard ne garde aucun mot de passe.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
    <message>
        <source>A user name and a &amp;password</source>
        <translation>Un nom d’utilisateur et un mot de &amp;passe</translation>
    </message>
    <message>
        <source>The token of a &amp;session, from openBIS’s own pages</source>
        <translation>Le jeton d’une &amp;session, pris dans les pages d’openBIS</translation>
    </message>
    <message>
        <source>A personal &amp;access token that was made already</source>
        <translation>Un jeton d’&amp;accès personnel déjà créé</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Used once, for this sign-in, and forgotten.</source>
        <translation>Utilisé une fois, pour cette connexion, puis oublié.</translation>
    </message>
    <message>
        <source>For people who sign in to openBIS through their university. Lanyard does not store it; your session goes on.</source>
        <translation>Pour ceux qui se connectent à openBIS par leur université. Lanyard ne l’enregistre pas&#x202f;; votre session continue.</translation>
    </message>
    <message>
        <source>It begins with $pat-. Lanyard keeps it in: %1. It makes and deletes no other token.</source>
        <translation>Il commence par $pat-. Lanyard le conserve ici&#x202f;: %1. Il ne crée ni ne supprime d’autres jetons.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 répond lentement.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisTokens</name>
    <message>
        <source>Deleted by Lanyard on %1</source>
        <translation>Supprimé par Lanyard sur %1</translation>
    </message>
    <message>
        <source>%1 takes the token and does not list it.</source>
        <translation>%1 accepte le jeton et ne le liste pas.</translation>
    </message>
    <message>
        <source>Tell its administrator: this is not how an openBIS answers.</source>
        <translation>Prévenez son administrateur&#x202f;: ce n’est pas ainsi que répond un openBIS.</translation>
    </message>
    <message>
        <source>It was deleted again.</source>
        <translation>Il a été supprimé aussitôt.</translation>
    </message>
    <message>
        <source>%1 made a token for “%2” and does not recognize it: openBIS of 2023 loses the tokens of users with a “-” in their name. %3</source>
        <translation>%1 a créé un jeton pour «&#x202f;%2&#x202f;» et ne le reconnaît pas&#x202f;: les openBIS de 2023 perdent les jetons des utilisateurs dont le nom contient un «&#x202f;-&#x202f;». %3</translation>
    </message>
    <message>
        <source>Ask its administrator for a newer openBIS, or for a user name without “-”.</source>
        <translation>Demandez à son administrateur un openBIS plus récent, ou un nom d’utilisateur sans «&#x202f;-&#x202f;».</translation>
    </message>
    <message>
        <source>%1 made a token and does not recognize it. %2</source>
        <translation>%1 a créé un jeton et ne le reconnaît pas. %2</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no personal access token.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas un jeton d’accès personnel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cut the token&apos;s life to that.</source>
        <translation>
            <numerusform>%1 autorise %n jour au plus, et a limité la durée de vie du jeton à ce maximum.</numerusform>
            <numerusform>%1 autorise %n jours au plus, et a limité la durée de vie du jeton à ce maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older token of the same name is still there: %1</source>
        <translation>Un jeton plus ancien du même nom existe encore&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewPage</name>
    <message>
        <source>Not signed in. Sign in to see how long it lasts.</source>
        <translation>Non connecté. Connectez-vous pour voir combien de temps il dure.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Combien de temps il dure</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Qui vous êtes ici</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Open Access</source>
        <translation>Ouvrir «&#x202f;Accès&#x202f;»</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Ce que vous pouvez voir</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how many studies are</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Lanyard asks %1 to forget the credential.</source>
        <translation>Lanyard demande à %1 d’oublier le justificatif.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser; Lanyard keeps the credential.</source>
        <translation>%1 demande votre mot de passe dans votre navigateur&#x202f;; Lanyard garde le justificatif.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>I have a token file</source>
        <translation>J’ai un fichier de jeton</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Il n’y a pas encore de jeton</translation>
    </message>
    <message>
        <source>This portal hands out the token itself, as a file.</source>
        <translation>Ce portail délivre lui-même le jeton, sous forme de fichier.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>This credential has ended</source>
        <translation>Ce justificatif a pris fin</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for 30 days.</source>
        <translation>%1 ne connaît plus ce justificatif&#x202f;: il a été révoqué, ou personne ne l’a utilisé pendant 30 jours.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 forgets a credential that nobody uses. You last used this one on %2. Renewing needs no password.</source>
        <translation>%1 oublie un justificatif que personne n’utilise. Vous avez utilisé celui-ci pour la dernière fois le %2. Le renouveler ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>%1 says so. You can sign in again at any time before.</source>
        <translation>C’est %1 qui le dit. Vous pouvez vous reconnecter à tout moment avant cette date.</translation>
    </message>
    <message>
        <source>This credential ends on %1</source>
        <translation>Fin de ce justificatif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>There was nothing to sign out of</source>
        <translation>Il n’y avait rien dont se déconnecter</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>%1 has revoked the credential, and the vault no longer holds it.</source>
        <translation>%1 a révoqué le justificatif, et le coffre ne le contient plus.</translation>
    </message>
    <message>
        <source>You are signed out here, but not at %1</source>
        <translation>Vous êtes déconnecté ici, mais pas sur %1</translation>
    </message>
    <message>
        <source>The vault no longer holds the credential. %1</source>
        <translation>Le coffre ne contient plus le justificatif. %1</translation>
    </message>
    <message>
        <source>Signed out here, waiting to be revoked at %1</source>
        <translation>Déconnecté ici, en attente de révocation sur %1</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Until the credential is revoked it is kept, and serves for nothing else. Lanyard tries again every hour.</source>
        <translation>%1 n’a pas pu être joint (%2). D’ici à sa révocation, le justificatif est conservé et ne sert à rien d’autre. Lanyard réessaie toutes les heures.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete without revoking</source>
        <translation>Supprimer sans révoquer</translation>
    </message>
    <message>
        <source>One until %1. Lanyard makes the next one when something asks.</source>
        <translation>Un, valable jusqu’à %1. Lanyard crée le suivant quand quelque chose le demande.</translation>
    </message>
    <message>
        <source>None at the moment. Lanyard makes one when something asks.</source>
        <translation>Aucun pour le moment. Lanyard en crée un quand quelque chose le demande.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Not known before there is a token</source>
        <translation>Inconnu tant qu’il n’y a pas de jeton</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Shown with the token</source>
        <translation>Affichés avec le jeton</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouvertes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 makes the token itself. Sign in there, and Lanyard keeps what it makes.</source>
        <translation>%1 crée lui-même le jeton. Connectez-vous-y, et Lanyard gardera ce qu’il crée.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Il n’y a pas encore de clé de signature</translation>
    </message>
    <message>
        <source>%1 takes tokens that Lanyard signs with the key that you share with it.</source>
        <translation>%1 accepte des jetons que Lanyard signe avec la clé que vous partagez avec lui.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Ajouter la clé</translation>
    </message>
    <message>
        <source>You are signed in again</source>
        <translation>Vous êtes de nouveau connecté</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for you, without a password.</source>
        <translation>%1 le dit, et en crée un autre pour vous, sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for your password.</source>
        <translation>%1 le dit, et en crée un autre contre votre mot de passe.</translation>
    </message>
    <message>
        <source>The token says so. %1 hands out another one at any time.</source>
        <translation>Le jeton le dit. %1 en délivre un autre à tout moment.</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 lui-même</translation>
    </message>
    <message>
        <source>No email in the template</source>
        <translation>Pas d’e-mail dans le modèle</translation>
    </message>
    <message>
        <source>Lanyard, with your signing key</source>
        <translation>Lanyard, avec votre clé de signature</translation>
    </message>
    <message>
        <source>The profile says so. Add the server’s new key before.</source>
        <translation>Le profil le dit. Ajoutez d’ici là la nouvelle clé du serveur.</translation>
    </message>
</context>
<context>
    <name>lanyard::PassphraseDialog</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation>Créer le fichier chiffré</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Unlock the encrypted file</source>
        <translation>Déverrouiller le fichier chiffré</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Some words in a row are easy to keep in mind.</source>
        <translation>
            <numerusform>%n caractère ou plus. Quelques mots à la suite se retiennent facilement.</numerusform>
            <numerusform>%n caractères ou plus. Quelques mots à la suite se retiennent facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Capital letters and the keyboard’s language count.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier. Les majuscules et la langue du clavier comptent.</translation>
    </message>
    <message>
        <source>It encrypts the file in which Lanyard keeps your credentials. A forgotten passphrase cannot be recovered: you would sign in to every portal again.</source>
        <translation>Elle chiffre le fichier où Lanyard conserve vos justificatifs. Une phrase de passe oubliée est irrécupérable&#x202f;: vous devriez vous reconnecter à chaque portail.</translation>
    </message>
    <message>
        <source>Lanyard forgets it when it ends.</source>
        <translation>Lanyard l’oublie quand il se ferme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase de passe.</translation>
    </message>
    <message numerus="yes">
        <source>This one has %n character(s). It needs %1 or more.</source>
        <translation>
            <numerusform>Celle-ci a %n caractère. Il en faut %1 ou plus.</numerusform>
            <numerusform>Celle-ci a %n caractères. Il en faut %1 ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedToken</name>
    <message>
        <source>This token says nothing of itself: only its portal can tell what it opens.</source>
        <translation>Ce jeton ne dit rien de lui-même&#x202f;: seul son portail peut dire ce qu’il ouvre.</translation>
    </message>
    <message>
        <source>Drop it on the profile of its portal to take it in.</source>
        <translation>Déposez-le sur le profil de son portail pour l’importer.</translation>
    </message>
    <message>
        <source>none of your profiles has its issuer</source>
        <translation>aucun de vos profils n’a son émetteur</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Un jeton collé</translation>
    </message>
    <message>
        <source>Shown only, never stored</source>
        <translation>Seulement montré, jamais enregistré</translation>
    </message>
    <message>
        <source>Look at the clipboard again</source>
        <translation>Relire le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1…</source>
        <translation>&amp;Importer pour %1…</translation>
    </message>
</context>
<context>
    <name>lanyard::Portal</name>
    <message>
        <source>It does not say why.</source>
        <translation>Il ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to its login page: it did not accept the token. %2</source>
        <translation>%1 a renvoyé Lanyard vers sa page de connexion&#x202f;: il n’a pas accepté le jeton. %2</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to another address, which it does not follow with a token: it did not accept the token, or the portal&apos;s address has changed.</source>
        <translation>%1 a renvoyé Lanyard vers une autre adresse, que Lanyard ne suit pas avec un jeton&#x202f;: le portail n’a pas accepté le jeton, ou son adresse a changé.</translation>
    </message>
    <message>
        <source>%1 did not accept the token: it answered 401. %2</source>
        <translation>%1 n’a pas accepté le jeton&#x202f;: il a répondu 401. %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with data: the token was not accepted, it is the wrong address, or there is a login in between.</source>
        <translation>%1 a répondu par une page web, pas par des données&#x202f;: le jeton n’a pas été accepté, l’adresse est fausse, ou une connexion s’interpose.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment, which says nothing about your token: it answered %2</source>
        <translation>%1 ne peut pas répondre pour le moment, ce qui ne dit rien de votre jeton&#x202f;: il a répondu %2</translation>
    </message>
    <message>
        <source>%1 accepts your token but refuses this request: it answered %2</source>
        <translation>%1 accepte votre jeton mais refuse cette requête&#x202f;: il a répondu %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>a sentence, and what the host said</comment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data: the address may be wrong.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas des données&#x202f;: l’adresse est peut-être fausse.</translation>
    </message>
    <message>
        <source>Something else answers in its place, or the address is wrong. No token was sent there.</source>
        <translation>Quelque chose d’autre répond à sa place, ou l’adresse est fausse. Aucun jeton n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Ouvrez une page quelconque dans votre navigateur&#x202f;: un réseau, pour invités par exemple, veut peut-être que vous vous y connectiez d’abord. Sinon, vérifiez l’adresse du portail.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, it leads to %2.</source>
        <translation>Là où %1 devrait répondre par des données, il mène à %2.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page came.</source>
        <translation>Là où %1 devrait répondre par des données est venue une page web.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalCatalogue</name>
    <message>
        <source>Mend the file, or move it away. The portals that ship with Lanyard stay.</source>
        <translation>Corrigez le fichier, ou déplacez-le. Les portails livrés avec Lanyard restent.</translation>
    </message>
    <message>
        <source>Portal %1 in the list says something about “%2” that Lanyard does not know.</source>
        <translation>Le portail %1 de la liste dit de «&#x202f;%2&#x202f;» quelque chose que Lanyard ne connaît pas.</translation>
    </message>
    <message>
        <source>Portal %1 in the list has no good “%2”.</source>
        <translation>Le portail %1 de la liste n’a pas de «&#x202f;%2&#x202f;» valable.</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>connexion dans le navigateur</translation>
    </message>
    <message>
        <source>token file after a login</source>
        <translation>fichier de jeton après connexion</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clé de signature</translation>
    </message>
    <message>
        <source>The list of portals does not follow the schema “%1”.</source>
        <translation>La liste des portails n’est pas du schéma «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalRules</name>
    <message>
        <source>The portal asks nobody for a token</source>
        <translation>Le portail ne demande de jeton à personne</translation>
    </message>
    <message>
        <source>Without a token %1 answers with its studies.</source>
        <translation>Sans jeton, %1 répond par ses études.</translation>
    </message>
    <message>
        <source>Everybody sees every study. No answer says anything about your token.</source>
        <translation>Tout le monde voit toutes les études. Aucune réponse ne dit quoi que ce soit de votre jeton.</translation>
    </message>
    <message>
        <source>If the studies are not meant for everybody, let the portal demand a login.</source>
        <translation>Si les études ne sont pas destinées à tout le monde, faites exiger une connexion par le portail.</translation>
    </message>
    <message>
        <source>The portal itself cannot exchange your token</source>
        <translation>Le portail lui-même ne peut pas échanger votre jeton</translation>
    </message>
    <message>
        <source>Nobody&apos;s token works there.</source>
        <translation>Aucun jeton, de qui que ce soit, n’y fonctionne.</translation>
    </message>
    <message>
        <source>In the portal&apos;s log look for “Authentication server did not return an access token”. Then check its client secret, its address of the token endpoint, and whether it reaches %1.</source>
        <translation>Dans le journal du portail, cherchez «&#x202f;Authentication server did not return an access token&#x202f;». Vérifiez ensuite le secret du client du portail, son adresse du point de terminaison des jetons, et si le portail atteint %1.</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s</source>
        <translation>Le jeton a été créé pour un autre client que celui du portail</translation>
    </message>
    <message>
        <source>The portal exchanges only tokens of its own client and refuses every request.</source>
        <translation>Le portail n’échange que les jetons de son propre client et refuse toute requête.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal&apos;s page and take the file in, or ask the portal&apos;s administrator for the client whose tokens it takes (dat.oauth2.clientId). It is not %1.</source>
        <translation>Prenez le jeton sur la page du portail et importez le fichier, ou demandez à l’administrateur du portail le client dont il accepte les jetons (dat.oauth2.clientId). Ce n’est pas %1.</translation>
    </message>
    <message>
        <source>%1 gives Lanyard an access token for the same credential, with your name in it.</source>
        <translation>%1 donne à Lanyard un jeton d’accès pour le même justificatif, à votre nom.</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal never says why it refuses.</source>
        <translation>D’ici, les deux ne se distinguent pas&#x202f;: le portail ne dit jamais pourquoi il refuse.</translation>
    </message>
    <message>
        <source>The portal cannot exchange your token, or takes those of another client only</source>
        <translation>Le portail ne peut pas échanger votre jeton, ou n’accepte que ceux d’un autre client</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s, or the portal cannot exchange it</source>
        <translation>Le jeton a été créé pour un autre client que celui du portail, ou le portail ne peut pas l’échanger</translation>
    </message>
    <message>
        <source>The token belongs to the client %1.</source>
        <translation>Le jeton appartient au client %1.</translation>
    </message>
    <message>
        <source>A newer token has ended this one, or somebody deleted it</source>
        <translation>Un jeton plus récent a mis fin à celui-ci, ou quelqu’un l’a supprimé</translation>
    </message>
    <message>
        <source>The portal no longer knows this token: its time is over, or it was deleted</source>
        <translation>Le portail ne connaît plus ce jeton&#x202f;: sa durée de vie est écoulée, ou il a été supprimé</translation>
    </message>
    <message>
        <source>Its time is not over: it was made to last until %1.</source>
        <translation>Sa durée de vie n’est pas écoulée&#x202f;: il devait durer jusqu’au %1.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>Le portail refuse toute requête.</translation>
    </message>
    <message>
        <source>Fetch a new one. A portal that allows one token per person ends the older one whenever a new one is made, which opening its download page does; its administrator can allow more.</source>
        <translation>Prenez-en un nouveau. Un portail qui autorise un jeton par personne met fin à l’ancien dès qu’un nouveau est créé, ce que fait l’ouverture de sa page de téléchargement&#x202f;; son administrateur peut en autoriser davantage.</translation>
    </message>
    <message>
        <source>The token was revoked or unused for too long, or the portal cannot exchange it</source>
        <translation>Le jeton a été révoqué ou est resté inutilisé trop longtemps, ou le portail ne peut pas l’échanger</translation>
    </message>
    <message>
        <source>Your account works: %1 gives access tokens to Lanyard&apos;s own client.</source>
        <translation>Votre compte fonctionne&#x202f;: %1 donne des jetons d’accès au client propre de Lanyard.</translation>
    </message>
    <message>
        <source>Fetch a new token file from the portal and take it in.</source>
        <translation>Prenez un nouveau fichier de jeton sur le portail et importez-le.</translation>
    </message>
    <message>
        <source>It cannot be ruled out from here: only the portal&apos;s own client may ask about this token. If a fresh token is refused too, it is this.</source>
        <translation>Cela ne peut pas être exclu d’ici&#x202f;: seul le client propre du portail peut se renseigner sur ce jeton. Si un jeton neuf est refusé aussi, c’est bien la cause.</translation>
    </message>
    <message>
        <source>The token belongs to the client %1, and the profile names %2.</source>
        <translation>Le jeton appartient au client %1, et le profil nomme %2.</translation>
    </message>
    <message>
        <source>Without a token %1 answers %2.</source>
        <translation>Sans jeton, %1 répond %2.</translation>
    </message>
    <message numerus="yes">
        <source>The portal accepts the token and lists %n studies.</source>
        <translation>
            <numerusform>Le portail accepte le jeton et liste %n étude.</numerusform>
            <numerusform>Le portail accepte le jeton et liste %n études.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal takes the token and forbids what every program asks first</source>
        <translation>Le portail accepte le jeton et interdit ce que tout programme demande en premier</translation>
    </message>
    <message>
        <source>No program gets as far as the data.</source>
        <translation>Aucun programme n’arrive jusqu’aux données.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator whether a rule before the portal, or a role that you lack, closes it.</source>
        <translation>Demandez à l’administrateur du portail si une règle placée devant le portail, ou un rôle qui vous manque, en ferme l’accès.</translation>
    </message>
    <message>
        <source>The portal %1 cannot answer at the moment</source>
        <translation>Le portail %1 ne peut pas répondre pour le moment</translation>
    </message>
    <message>
        <source>Nothing can be said about your token until it does.</source>
        <translation>D’ici là, rien ne peut être dit de votre jeton.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the portal&apos;s administrator what it answered.</source>
        <translation>Réessayez plus tard. Si cela dure, indiquez à l’administrateur du portail la réponse reçue.</translation>
    </message>
    <message>
        <source>The answer to the test request has no name where the profile looks for it</source>
        <translation>La réponse à la requête d’essai n’a pas de nom là où le profil le cherche</translation>
    </message>
    <message>
        <source>It may be another answer than the one that is meant, and proves nothing.</source>
        <translation>C’est peut-être une autre réponse que celle qui est attendue, et elle ne prouve rien.</translation>
    </message>
    <message>
        <source>Look at what the portal answers, and set the place: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</source>
        <translation>Regardez ce que répond le portail, et indiquez l’emplacement&#x202f;: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 n’accepte pas le jeton</translation>
    </message>
    <message>
        <source>The token went out in the header %1.</source>
        <translation>Le jeton a été envoyé dans l’en-tête %1.</translation>
    </message>
    <message>
        <source>Compare with the portal&apos;s documentation which header it reads, what stands there before the token, and which kind of token it takes (send): lanyard profile show &apos;%1&apos;. If all of that is right, get a new token.</source>
        <translation>Vérifiez dans la documentation du portail quel en-tête il lit, ce qui y précède le jeton et quel type de jeton il accepte (send)&#x202f;: lanyard profile show &apos;%1&apos;. Si tout cela est juste, obtenez un nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalToken</name>
    <message>
        <source>A token lasts 1 to %1 seconds, not %2.</source>
        <translation>Un jeton dure de 1 à %1 secondes, pas %2.</translation>
    </message>
    <message>
        <source>Choose a short life: the session that it buys lasts 16 hours in any case.</source>
        <translation>Choisissez une durée de vie courte&#x202f;: la session qu’il ouvre dure de toute façon 16 heures.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Choisissez le fichier qui contient la clé.</translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>Le profil signe avec %1, ce que cette clé ne fait pas.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Cette clé signe avec&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A token lasts 1 to %1 seconds.</source>
        <translation>Un jeton dure de 1 à %1 secondes.</translation>
    </message>
    <message>
        <source>This is no network address, such as 192.0.2.7.</source>
        <translation>Ce n’est pas une adresse réseau, comme 192.0.2.7.</translation>
    </message>
    <message>
        <source>What stands there %1.</source>
        <translation>Ce qui s’y trouve %1.</translation>
    </message>
    <message>
        <source>It is an object, such as {&quot;role&quot;: &quot;member&quot;}.</source>
        <translation>C’est un objet, comme {&quot;role&quot;: &quot;member&quot;}.</translation>
    </message>
    <message>
        <source>The server verified the token and opened a session of 16 hours with it.</source>
        <translation>Le serveur a vérifié le jeton et a ouvert avec lui une session de 16 heures.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard n’attend plus.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenPage</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Jeux de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <translation>Adresse &amp;réseau</translation>
    </message>
    <message>
        <source>&amp;Lifetime in seconds</source>
        <translation>D&amp;urée de vie en secondes</translation>
    </message>
    <message>
        <source>What the person &amp;may do (clientAuthResult)</source>
        <translation>Ce que la personne &amp;peut faire (clientAuthResult)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Sign a token</source>
        <translation>Signer un jeton</translation>
    </message>
    <message>
        <source>Send it to the server</source>
        <translation>L’envoyer au serveur</translation>
    </message>
    <message>
        <source>Hold it against serverconfig.json…</source>
        <translation>Confronter à serverconfig.json…</translation>
    </message>
    <message>
        <source>Nothing signed yet. The token lives in memory only, and goes when a field changes.</source>
        <translation>Rien n’est encore signé. Le jeton ne vit qu’en mémoire, et disparaît quand un champ change.</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Each dataset may have its own; until it is saved, that of all serves.</source>
        <translation>Chaque jeu de données peut avoir le sien&#x202f;; tant qu’il n’est pas enregistré, c’est le modèle commun qui sert.</translation>
    </message>
    <message>
        <source>As the server spells them, with commas between. Capital letters count.</source>
        <translation>Comme le serveur les écrit, séparés par des virgules. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>From where the token is used. A server that checks strictly refuses a token without it.</source>
        <translation>L’adresse d’où le jeton est utilisé. Un serveur qui vérifie strictement refuse un jeton qui ne la contient pas.</translation>
    </message>
    <message>
        <source>A short life is enough: the session that it buys lasts 16 hours in any case.</source>
        <translation>Une durée de vie courte suffit&#x202f;: la session ainsi obtenue dure de toute façon 16 heures.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;role&quot;: &quot;member&quot;}; empty where the dataset reads none.</source>
        <translation>Un objet JSON, comme {&quot;role&quot;: &quot;member&quot;}&#x202f;; vide là où le jeu de données n’en lit pas.</translation>
    </message>
    <message>
        <source>What the token is to say</source>
        <translation>Ce que le jeton doit dire</translation>
    </message>
    <message>
        <source>The token that came of it</source>
        <translation>Le jeton obtenu</translation>
    </message>
    <message>
        <source>Header and content of the token</source>
        <translation>En-tête et contenu du jeton</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>Choisissez le serverconfig.json du serveur</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>Lecture du coffre</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 répond lentement.</translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation>Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Il n’y a pas de clé pour signer.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1&#x202f;: vérifié</translation>
    </message>
    <message>
        <source>%1: nothing was checked</source>
        <translation>%1&#x202f;: rien n’a été vérifié</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1&#x202f;: refusé</translation>
    </message>
    <message>
        <source>whoever makes the token</source>
        <translation>la personne qui crée le jeton</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>l’administrateur du serveur ProteinPaint</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileCommand</name>
    <message>
        <source>Lanyard knows no kind of portal “%1” yet.</source>
        <translation>Lanyard ne connaît pas encore de type de portail «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use cbioportal, openbis, proteinpaint, or api for any portal that takes a bearer token.</source>
        <translation>Utilisez cbioportal, openbis, proteinpaint, ou api pour tout portail qui accepte un jeton porteur.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>L’adresse du portail</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Un émetteur et un client vont ensemble, et l’un des deux manque.</translation>
    </message>
    <message>
        <source>Give both --issuer and --client-id, or none.</source>
        <translation>Donnez --issuer et --client-id, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>L’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>--send is either offline-token or access-token.</source>
        <translation>--send vaut offline-token ou access-token.</translation>
    </message>
    <message>
        <source>Leave it out to send what this kind of portal takes.</source>
        <translation>Omettez-le pour envoyer ce que prend ce type de portail.</translation>
    </message>
    <message>
        <source>--vault is either keychain or file.</source>
        <translation>--vault vaut keychain ou file.</translation>
    </message>
    <message>
        <source>Leave it out to keep the credential in the keychain.</source>
        <translation>Omettez-le pour conserver le justificatif dans le trousseau.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>Le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>Le portail&#x202f;: %1 répond, mais pas comme le ferait un portail %2.</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>Le portail&#x202f;: %1 répond.</translation>
    </message>
    <message>
        <source>The portal: ProteinPaint %1.</source>
        <translation>Le portail&#x202f;: ProteinPaint %1.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for a login.</source>
        <translation>Le portail&#x202f;: un cBioPortal qui demande une connexion.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for no login.</source>
        <translation>Le portail&#x202f;: un cBioPortal qui ne demande pas de connexion.</translation>
    </message>
    <message>
        <source>Whether it gives personal access tokens shows at the sign-in.</source>
        <translation>La connexion montrera s’il donne des jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>Its personal access tokens are on.</source>
        <translation>Ses jetons d’accès personnels sont activés.</translation>
    </message>
    <message>
        <source>Its personal access tokens are off.</source>
        <translation>Ses jetons d’accès personnels sont désactivés.</translation>
    </message>
    <message>
        <source>The portal: an openBIS of version %1. %2</source>
        <translation>Le portail&#x202f;: un openBIS de version %1. %2</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Il y a déjà un profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>L’émetteur&#x202f;: %1 dit comment se connecter.</translation>
    </message>
    <message>
        <source>Without the scope offline_access the credential ends with the browser&apos;s session.</source>
        <translation>Sans le scope offline_access, le justificatif prend fin avec la session du navigateur.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>--client-secret-stdin a été donné, et l’entrée standard est vide.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile add …</source>
        <translation>Transmettez le secret par un tube&#x202f;: … | lanyard profile add …</translation>
    </message>
    <message>
        <source>The server&apos;s secret is kept in: %1.</source>
        <translation>Le secret du serveur est conservé ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Added “%1”. Make a token with: lanyard credential new &apos;%1&apos;</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Créez un jeton avec&#x202f;: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: lanyard test &apos;%1&apos;</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Essayez-le avec&#x202f;: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Add its signing key with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Ajoutez sa clé de signature avec&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Connectez-vous avec&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
    <message>
        <source>Profiles: one portal as one person</source>
        <translation>Profils&#x202f;: un portail pour une personne</translation>
    </message>
    <message>
        <source>Add a profile and check its addresses</source>
        <translation>Ajouter un profil et vérifier ses adresses</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>cbioportal, openbis, proteinpaint or api</source>
        <translation>cbioportal, openbis, proteinpaint ou api</translation>
    </message>
    <message>
        <source>The address of the service that signs you in</source>
        <translation>L’adresse du service qui vous connecte</translation>
    </message>
    <message>
        <source>The client at the issuer</source>
        <translation>Le client chez l’émetteur</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Lire le secret du client sur l’entrée standard</translation>
    </message>
    <message>
        <source>Replaces openid offline_access</source>
        <translation>Remplace openid offline_access</translation>
    </message>
    <message>
        <source>Where the roles stand, as in realm_access::roles</source>
        <translation>Où se trouvent les rôles, comme realm_access::roles</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token ou access-token</translation>
    </message>
    <message>
        <source>keychain or file (encrypted, with a passphrase)</source>
        <translation>keychain ou file (chiffré, avec une phrase de passe)</translation>
    </message>
    <message>
        <source>PEM file of a further certificate authority</source>
        <translation>Fichier PEM d’une autorité de certification supplémentaire</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>Ports the browser may come back to; else any free one</source>
        <translation>Ports où le navigateur peut revenir&#x202f;; sinon n’importe quel port libre</translation>
    </message>
    <message>
        <source>KEY=VALUE for the sign-in page</source>
        <translation>KEY=VALUE pour la page de connexion</translation>
    </message>
    <message>
        <source>Send the sign-in request to the issuer directly, ahead of the browser</source>
        <translation>Envoyer la demande de connexion directement à l’émetteur, avant le navigateur</translation>
    </message>
    <message>
        <source>Allow an address without encryption</source>
        <translation>Autoriser une adresse sans chiffrement</translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation>Lister les profils</translation>
    </message>
    <message>
        <source>Show one profile</source>
        <translation>Montrer un profil</translation>
    </message>
    <message>
        <source>Sign out and remove a profile</source>
        <translation>Se déconnecter et retirer un profil</translation>
    </message>
    <message>
        <source>Added “%1”. Take in the portal&apos;s token file with: lanyard import &apos;%1&apos; FILE</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Importez le fichier de jeton du portail avec&#x202f;: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Its credential was not revoked. %1</source>
        <translation>Son justificatif n’a pas été révoqué. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileContext</name>
    <message>
        <source>A profile without a name cannot be told from others.</source>
        <translation>Un profil sans nom ne se distingue pas des autres.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>That profile is gone.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That token holds no roles at %1.</source>
        <translation>Ce jeton ne contient pas de rôles à %1.</translation>
    </message>
    <message>
        <source>Copy an access token to the clipboard, and choose it again.</source>
        <translation>Copiez un jeton d’accès dans le presse-papiers, et choisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileCommand</name>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>%1 est écrit. Il contient des adresses, un client et un chemin des rôles, et aucun secret.</translation>
    </message>
    <message>
        <source>The file describes “%1” (%2).</source>
        <translation>Le fichier décrit «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>  The portal, which your token would go to:  %1</source>
        <translation>  Le portail, auquel irait votre jeton&#x202f;:  %1</translation>
    </message>
    <message>
        <source>  The issuer, which signs you in:            %1</source>
        <translation>  L’émetteur, qui vous connecte&#x202f;:         %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>Non repris, car un fichier venu de quelqu’un d’autre ne doit pas le définir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Do both belong together, and do you trust them?</source>
        <translation>Les deux vont-ils ensemble, et leur faites-vous confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether both hosts may be trusted.</source>
        <translation>Il n’y a ici personne à qui demander si les deux hôtes sont de confiance.</translation>
    </message>
    <message>
        <source>Look at them, then give --accept.</source>
        <translation>Vérifiez-les, puis donnez --accept.</translation>
    </message>
    <message>
        <source>The profile was not taken in.</source>
        <translation>Le profil n’a pas été importé.</translation>
    </message>
    <message>
        <source>Ask who gave you the file which portal and issuer it should name.</source>
        <translation>Demandez à la personne qui vous a donné le fichier quel portail et quel émetteur il doit nommer.</translation>
    </message>
    <message>
        <source>Give it another name: lanyard profile import FILE --name NAME</source>
        <translation>Donnez-lui un autre nom&#x202f;: lanyard profile import FILE --name NAME</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté. Connectez-vous avec&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Write a profile into a file for others; no secret is in it</source>
        <translation>Écrire un profil dans un fichier pour d’autres&#x202f;; il ne contient aucun secret</translation>
    </message>
    <message>
        <source>Standard output when left out</source>
        <translation>Sortie standard si omis</translation>
    </message>
    <message>
        <source>Add the profile that a file describes, after showing which hosts it names</source>
        <translation>Ajouter le profil que décrit un fichier, après avoir montré quels hôtes il nomme</translation>
    </message>
    <message>
        <source>A profile file, or - for standard input</source>
        <translation>Un fichier de profil, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Call it so, not as the file does</source>
        <translation>Lui donner ce nom, et non celui du fichier</translation>
    </message>
    <message>
        <source>Take it in without a question</source>
        <translation>L’importer sans question</translation>
    </message>
    <message>
        <source>  The portal gets the long-lived credential itself, not a token of minutes.</source>
        <translation>  Le portail reçoit le justificatif durable lui-même, pas un jeton de quelques minutes.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileController</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Donnez au portail un nom dans votre liste.</translation>
    </message>
    <message>
        <source>Kind of portal</source>
        <translation>Type de portail</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
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
        <translation>Chemin des rôles</translation>
    </message>
    <message>
        <source>What the portal gets</source>
        <translation>Ce que reçoit le portail</translation>
    </message>
    <message>
        <source>A short-lived access token</source>
        <translation>Un jeton d’accès de courte durée</translation>
    </message>
    <message>
        <source>The long-lived credential itself</source>
        <translation>Le justificatif durable lui-même</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Requête d’essai</translation>
    </message>
    <message>
        <source>%1, which answers %2</source>
        <translation>%1, qui répond %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFilePage</name>
    <message>
        <source>Do you trust these two?</source>
        <translation>Faites-vous confiance à ces deux hôtes&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Nom dans votre liste</translation>
    </message>
    <message>
        <source>&amp;Trust both, and add</source>
        <translation>&amp;Approuver les deux et ajouter</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Le portail</translation>
    </message>
    <message>
        <source>Your token would go there.</source>
        <translation>Votre jeton y serait envoyé.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>L’émetteur</translation>
    </message>
    <message>
        <source>It would sign you in.</source>
        <translation>Il vous connecterait.</translation>
    </message>
    <message>
        <source>What else the file sets</source>
        <translation>Ce que le fichier définit d’autre</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Renoncer</translation>
    </message>
    <message>
        <source>This file adds nothing</source>
        <translation>Ce fichier n’ajoute rien</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>%1 describes a portal. A stranger’s file could send your token to the stranger, so look at both hosts. Nothing has been sent to either, and nothing is until you say so.</source>
        <translation>%1 décrit un portail. Le fichier d’un inconnu pourrait envoyer votre jeton à cet inconnu&#x202f;: vérifiez donc les deux hôtes. Rien n’a été envoyé à l’un ni à l’autre, et rien ne le sera avant votre accord.</translation>
    </message>
    <message>
        <source>None: the portal hands out a token file</source>
        <translation>Aucun&#x202f;: le portail délivre un fichier de jeton</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>Non repris, car un fichier venu de quelqu’un d’autre ne doit pas le définir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Renoncer</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileJson</name>
    <message>
        <source>The file was left as it is. Mend it, or add the profile again.</source>
        <translation>Le fichier a été laissé tel quel. Corrigez-le, ou ajoutez le profil de nouveau.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1 at byte %2.</source>
        <translation>Le fichier de profil n’est pas du JSON&#x202f;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The profile file has the schema “%1”; this Lanyard reads “%2”.</source>
        <translation>Le fichier de profil a le schéma «&#x202f;%1&#x202f;»&#x202f;; ce Lanyard lit «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The profile file lacks an id, a name or a kind of portal that this Lanyard knows.</source>
        <translation>Il manque au fichier de profil un id, un nom ou un type de portail que connaît ce Lanyard.</translation>
    </message>
    <message>
        <source>The profile file names a redirect port that does not exist: ports go from 1 to 65535.</source>
        <translation>Le fichier de profil nomme un port de redirection qui n’en est pas un&#x202f;: ils vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>The profile file&apos;s “%1” is no address.</source>
        <translation>Le «&#x202f;%1&#x202f;» du fichier de profil n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The profile file asks by “%1”, but a test asks by GET, HEAD or POST.</source>
        <translation>Le fichier de profil utilise la méthode «&#x202f;%1&#x202f;», alors qu’un essai utilise GET, HEAD ou POST.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileKeeping</name>
    <message>
        <source>%1 removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>%1 is still in the list. %2</source>
        <translation>%1 est encore dans la liste. %2</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>Enregistrer pour d’autres</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Fichiers de profil (*.lanyard)</translation>
    </message>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>%1 est écrit. Il contient des adresses, un client et un chemin des rôles, et aucun secret.</translation>
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
        <translation>%1 · vous attend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n profiles</source>
        <translation>
            <numerusform>%1, %n profil</numerusform>
            <numerusform>%1, %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Pages of this profile</source>
        <translation>Pages de ce profil</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Autres actions pour ce profil</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Take in a token file…</source>
        <translation>Importer un fichier de jeton…</translation>
    </message>
    <message numerus="yes">
        <source>Doctor, %n errors</source>
        <translation>
            <numerusform>Diagnostic, %n erreur</numerusform>
            <numerusform>Diagnostic, %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté comme %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Enter takes the new name, Esc leaves the old one.</source>
        <translation>Entrée prend le nouveau nom, Échap garde l’ancien.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>End consent at the provider…</source>
        <translation>Retirer le consentement chez le fournisseur…</translation>
    </message>
    <message>
        <source>End all your tokens of “%1”?</source>
        <translation>Mettre fin à tous vos jetons de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 forgets what you allowed this client. That ends all tokens that you have of it, those on other computers too, and Lanyard signs out. To go on, you get a new token from the portal.</source>
        <translation>%1 oublie ce que vous avez autorisé à ce client. Cela met fin à tous les jetons que vous en avez, y compris sur d’autres ordinateurs, et Lanyard se déconnecte. Pour continuer, prenez un nouveau jeton sur le portail.</translation>
    </message>
    <message>
        <source>End them and sign out</source>
        <translation>Y mettre fin et se déconnecter</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Save for others…</source>
        <translation>Enregistrer pour d’autres…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Retirer le profil</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSetCommand</name>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>L’émetteur&#x202f;: %1 dit comment se connecter.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>Le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>Le portail&#x202f;: %1 répond.</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>Le portail&#x202f;: %1 répond, mais pas comme le ferait un portail %2.</translation>
    </message>
    <message>
        <source>The stored credential was made for the settings of before, and is void with these: it goes nowhere. Sign in again, or set them back.</source>
        <translation>Le justificatif enregistré a été créé pour les anciens paramètres, et n’est plus valable avec les nouveaux&#x202f;: il n’est envoyé nulle part. Reconnectez-vous, ou rétablissez les anciens.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is void too. Give the new one: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>Le secret du client n’est plus valable non plus. Donnez le nouveau&#x202f;: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>Nothing is to be set.</source>
        <translation>Il n’y a rien à définir.</translation>
    </message>
    <message>
        <source>Give KEY=VALUE. There are: %1.</source>
        <translation>Donnez KEY=VALUE. Clés existantes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>--client-secret-stdin a été donné, et l’entrée standard est vide.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile set …</source>
        <translation>Transmettez le secret par un tube&#x202f;: … | lanyard profile set …</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» est modifié.</translation>
    </message>
    <message>
        <source>Change settings of a profile</source>
        <translation>Modifier les paramètres d’un profil</translation>
    </message>
    <message>
        <source>KEY=VALUE, with the names of the options of profile add, and idle-days, keep-alive, remind-days, rotate-key-on, name</source>
        <translation>KEY=VALUE, avec les noms des options de profile add, et idle-days, keep-alive, remind-days, rotate-key-on, name</translation>
    </message>
    <message>
        <source>Read the client&apos;s new secret from standard input</source>
        <translation>Lire le nouveau secret du client sur l’entrée standard</translation>
    </message>
    <message>
        <source>It still lives at %1. This ends it there: lanyard logout &apos;%2&apos;</source>
        <translation>Il reste valable sur %1. Pour y mettre fin&#x202f;: lanyard logout &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Give one such number.</source>
        <translation>Donnez un tel nombre.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <translation>Donnez yes ou no.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>L’adresse du portail</translation>
    </message>
    <message>
        <source>“%1” is neither offline-token nor access-token.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni offline-token ni access-token.</translation>
    </message>
    <message>
        <source>Leave the value empty to send what this kind of portal takes.</source>
        <translation>Laissez la valeur vide pour envoyer ce que prend ce type de portail.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>On demande à un serveur ProteinPaint un jeu de données, et aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Give its label, as in dataset=GDC.</source>
        <translation>Donnez son nom, comme dataset=GDC.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as in 2027-01-31.</source>
        <translation>Écrivez-le comme 2027-01-31.</translation>
    </message>
    <message>
        <source>A profile stays of its kind, because what it holds belongs to it.</source>
        <translation>Un profil garde son type, car ce qu’il détient en dépend.</translation>
    </message>
    <message>
        <source>Add another profile with --kind.</source>
        <translation>Ajoutez un autre profil avec --kind.</translation>
    </message>
    <message>
        <source>The vault changes together with what is stored in it.</source>
        <translation>Le coffre change avec ce qui y est conservé.</translation>
    </message>
    <message>
        <source>Move it: lanyard vault move &apos;%1&apos; --to keychain|file</source>
        <translation>Déplacez-le&#x202f;: lanyard vault move &apos;%1&apos; --to keychain|file</translation>
    </message>
    <message>
        <source>A secret is not given as an argument, which other programs can read.</source>
        <translation>Un secret ne se donne pas en argument, que d’autres programmes peuvent lire.</translation>
    </message>
    <message>
        <source>Pipe it in: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>Transmettez-le par un tube&#x202f;: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>A profile of the kind %1 has no setting of that name.</source>
        <translation>Un profil du type %1 n’a pas de paramètre de ce nom.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Paramètres existants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A profile has a name.</source>
        <translation>Un profil a un nom.</translation>
    </message>
    <message>
        <source>Give one, as in name=genie.</source>
        <translation>Donnez-en un, comme name=genie.</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Un émetteur et un client vont ensemble, et l’un des deux manque.</translation>
    </message>
    <message>
        <source>Set both issuer and client-id, or make both empty.</source>
        <translation>Définissez à la fois issuer et client-id, ou videz les deux.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>L’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>A test asks by GET, HEAD or POST.</source>
        <translation>Un essai utilise GET, HEAD ou POST.</translation>
    </message>
    <message>
        <source>Set test-method to one of them.</source>
        <translation>Réglez test-method sur l’un d’eux.</translation>
    </message>
    <message>
        <source>A setting is KEY=VALUE, and one of these is not.</source>
        <translation>Un paramètre est KEY=VALUE, et l’un de ceux-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>As in role-path=realm_access::roles.</source>
        <translation>Comme role-path=realm_access::roles.</translation>
    </message>
    <message>
        <source>%1 is given twice, and holds one value.</source>
        <translation>%1 est donné deux fois, et n’admet qu’une seule valeur.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Donnez-le une fois.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileStore</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Add one with lanyard profile add.</source>
        <translation>Ajoutez-en un avec lanyard profile add.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Profils existants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Il y a déjà un profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2.</source>
        <translation>Le profil n’a pas pu être écrit dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The profile&apos;s file %1 could not be deleted: %2.</source>
        <translation>Le fichier du profil %1 n’a pas pu être supprimé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>It may be one that cannot be read. %1</source>
        <translation>C’est peut-être l’un de ceux qui sont illisibles. %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Choose one that you will know again.</source>
        <translation>Choisissez-en un que vous reconnaîtrez.</translation>
    </message>
    <message>
        <source>Another Lanyard is writing a profile and does not come to its end.</source>
        <translation>Un autre Lanyard écrit un profil depuis trop longtemps.</translation>
    </message>
    <message>
        <source>End that one, then try again. Nothing was changed.</source>
        <translation>Fermez-le, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give another value. Nothing was changed.</source>
        <translation>Donnez une autre valeur. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileTokens</name>
    <message>
        <source>“%1” is an openBIS, which hands out its tokens itself, without a browser.</source>
        <translation>«&#x202f;%1&#x202f;» est un openBIS, qui délivre ses jetons lui-même, sans navigateur.</translation>
    </message>
    <message>
        <source>Have it make one in a terminal: lanyard credential new &apos;%1&apos;</source>
        <translation>Faites-en créer un dans un terminal&#x202f;: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” names no issuer and client to sign in with.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme pas d’émetteur et de client avec lesquels se connecter.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Ajoutez le profil avec --issuer et --client-id, ou importez un fichier de jeton avec lanyard import.</translation>
    </message>
    <message>
        <source>This token was issued by %1, and “%2” belongs to %3. Nothing was stored.</source>
        <translation>Ce jeton a été émis par %1, et «&#x202f;%2&#x202f;» relève de %3. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Take it into the profile of its own portal, or add one.</source>
        <translation>Importez-le dans le profil de son propre portail, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>This is the token of a session: it ends with it. Nothing was stored.</source>
        <translation>C’est le jeton d’une session&#x202f;: il expire avec elle. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This is no personal access token of openBIS. Nothing was stored.</source>
        <translation>Ce n’est pas un jeton d’accès personnel d’openBIS. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Faites-en créer un par openBIS&#x202f;: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The personal access token of “%1” has ended, or ends too soon: %2.</source>
        <translation>Le jeton d’accès personnel de «&#x202f;%1&#x202f;» a expiré, ou expire trop tôt&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Renew it: lanyard credential renew &apos;%1&apos;</source>
        <translation>Renouvelez-le&#x202f;: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The credential of “%1” ended: %2, as its server said.</source>
        <translation>Le justificatif de «&#x202f;%1&#x202f;» a pris fin&#x202f;: %2, d’après son serveur.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal, and take it in: lanyard import &apos;%1&apos; FILE</source>
        <translation>Prenez-en un nouveau sur le portail, et importez-le&#x202f;: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Reconnectez-vous&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramDialog</name>
    <message>
        <source>A program asks for a token</source>
        <translation>Un programme demande un jeton</translation>
    </message>
    <message>
        <source>A program that the system does not name</source>
        <translation>Un programme que le système ne nomme pas</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>%1 wants to use your access to “%2”.</source>
        <translation>%1 veut utiliser votre accès à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Lanyard knows a program by its file only: a shell or Python stands for every script that it runs.</source>
        <translation>Lanyard ne connaît un programme que par son fichier&#x202f;: un shell ou Python tient lieu de tout script qu’il exécute.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Autoriser &amp;une fois</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramGate</name>
    <message>
        <source>A program that the system does not name</source>
        <translation>Un programme que le système ne nomme pas</translation>
    </message>
    <message>
        <source>%1 may not have the token of “%2”: nobody allowed it.</source>
        <translation>%1 n’a pas droit au jeton de «&#x202f;%2&#x202f;»&#x202f;: personne ne l’a autorisé.</translation>
    </message>
    <message>
        <source>Allow it in Lanyard&apos;s window when it asks, or with: lanyard agent programs &apos;%1&apos; --allow PROGRAM</source>
        <translation>Autorisez-le dans la fenêtre de Lanyard quand elle le demande, ou avec&#x202f;: lanyard agent programs &apos;%1&apos; --allow PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramList</name>
    <message>
        <source>%1 is damaged, so it was left as it is.</source>
        <translation>%1 est endommagé et a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Delete it, then say anew which programs may ask.</source>
        <translation>Supprimez-le, puis redites quels programmes peuvent demander.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramsCommand</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Il n’y a pas de programme %1.</translation>
    </message>
    <message>
        <source>Name its whole path, as in /usr/bin/Rscript.</source>
        <translation>Donnez son chemin entier, comme /usr/bin/Rscript.</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token.</source>
        <translation>«&#x202f;%1&#x202f;» demande avant de laisser son jeton à un programme.</translation>
    </message>
    <message>
        <source>“%1” does not ask which program wants its token.</source>
        <translation>«&#x202f;%1&#x202f;» ne demande pas quel programme veut son jeton.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token, and no Lanyard is open to ask you in.</source>
        <translation>«&#x202f;%1&#x202f;» demande avant de laisser son jeton à un programme, et aucun Lanyard n’est ouvert pour vous le demander.</translation>
    </message>
    <message>
        <source>Open the window. Or switch it off: lanyard agent programs &apos;%1&apos; --ask no</source>
        <translation>Ouvrez la fenêtre. Ou désactivez la demande&#x202f;: lanyard agent programs &apos;%1&apos; --ask no</translation>
    </message>
    <message>
        <source>Which programs may have a profile&apos;s token</source>
        <translation>Quels programmes ont droit au jeton d’un profil</translation>
    </message>
    <message>
        <source>yes or no: ask about every other program</source>
        <translation>yes ou no&#x202f;: demander pour tout autre programme</translation>
    </message>
    <message>
        <source>A program that may have it</source>
        <translation>Un programme qui y a droit</translation>
    </message>
    <message>
        <source>A program that may not</source>
        <translation>Un programme qui n’y a pas droit</translation>
    </message>
    <message>
        <source>Forget what was allowed and forbidden</source>
        <translation>Oublier ce qui a été autorisé et interdit</translation>
    </message>
</context>
<context>
    <name>lanyard::PropertiesFile</name>
    <message>
        <source>Give the portal&apos;s application.properties, its older portal.properties, the --name=value lines that it is started with, or its docker-compose file.</source>
        <translation>Donnez le fichier application.properties du portail, son ancien portal.properties, les lignes --name=value avec lesquelles il démarre, ou son fichier docker-compose.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of a portal.</source>
        <translation>%1 est plus gros que n’importe quel fichier de configuration d’un portail.</translation>
    </message>
    <message>
        <source>%1 is no plain text.</source>
        <translation>%1 n’est pas du texte simple.</translation>
    </message>
    <message>
        <source>If an editor wrote it as “Unicode” or UTF-16, save it as UTF-8: the portal cannot read it either.</source>
        <translation>Si un éditeur l’a écrit en «&#x202f;Unicode&#x202f;» ou en UTF-16, enregistrez-le en UTF-8&#x202f;: le portail ne peut pas le lire non plus.</translation>
    </message>
    <message>
        <source>No settings of a cBioPortal are in %1.</source>
        <translation>Il n’y a pas de paramètres d’un cBioPortal dans %1.</translation>
    </message>
    <message>
        <source>%1 holds more settings than any portal has.</source>
        <translation>%1 contient plus de paramètres qu’aucun portail.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProtectedHeader</name>
    <message>
        <source>The header of the token %1.</source>
        <translation>L’en-tête du jeton %1.</translation>
    </message>
    <message>
        <source>The header of the token is JSON, but no JSON object.</source>
        <translation>L’en-tête du jeton est du JSON, mais pas un objet JSON.</translation>
    </message>
    <message>
        <source>The header of the token names no algorithm (alg), as every token must.</source>
        <translation>L’en-tête du jeton ne nomme pas d’algorithme (alg), ce que tout jeton doit faire.</translation>
    </message>
    <message>
        <source>The member %1 in the header of the token is no string.</source>
        <translation>Le membre %1 de l’en-tête du jeton n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>The member crit in the header of the token is not the list of extensions that it must be.</source>
        <translation>Le membre crit de l’en-tête du jeton n’est pas la liste d’extensions qu’il doit être.</translation>
    </message>
    <message>
        <source>The member b64 in the header of the token is neither true nor false.</source>
        <translation>Le membre b64 de l’en-tête du jeton n’est ni true ni false.</translation>
    </message>
    <message>
        <source>The header of the token says b64 without listing it in crit, as it must.</source>
        <translation>L’en-tête du jeton contient b64 sans le lister dans crit, comme il le doit.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintClaimRules</name>
    <message>
        <source>“datasets” is a text and no list</source>
        <translation>«&#x202f;datasets&#x202f;» est un texte et non une liste</translation>
    </message>
    <message>
        <source>The documentation asks for a list of labels.</source>
        <translation>La documentation demande une liste de noms.</translation>
    </message>
    <message>
        <source>The server looks for its dataset anywhere in the text, so that “xABCx” opens ABC.</source>
        <translation>Le serveur cherche son jeu de données n’importe où dans le texte, si bien que «&#x202f;xABCx&#x202f;» ouvre ABC.</translation>
    </message>
    <message>
        <source>Write a list: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Écrivez une liste&#x202f;: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>“datasets” is no list</source>
        <translation>«&#x202f;datasets&#x202f;» n’est pas une liste</translation>
    </message>
    <message>
        <source>The server cannot look a dataset up in it.</source>
        <translation>Le serveur ne peut pas y chercher un jeu de données.</translation>
    </message>
    <message>
        <source>The token names no dataset, and so opens every one</source>
        <translation>Le jeton ne nomme aucun jeu de données, ce qui les ouvre tous</translation>
    </message>
    <message>
        <source>“datasets” is missing, which the documentation demands.</source>
        <translation>Il manque «&#x202f;datasets&#x202f;», que la documentation exige.</translation>
    </message>
    <message>
        <source>“datasets” is an empty list.</source>
        <translation>«&#x202f;datasets&#x202f;» est une liste vide.</translation>
    </message>
    <message>
        <source>The server grants access to each dataset that shares the secret.</source>
        <translation>Le serveur donne accès à chaque jeu de données qui partage le secret.</translation>
    </message>
    <message>
        <source>List the labels that the person may see: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Listez les noms que la personne a le droit de voir&#x202f;: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, a few minutes from now: Math.floor(Date.now() / 1000) + 300.</source>
        <translation>Écrivez un nombre de secondes depuis 1970, à quelques minutes d’ici&#x202f;: Math.floor(Date.now() / 1000) + 300.</translation>
    </message>
    <message>
        <source>The token never ends</source>
        <translation>Le jeton n’expire jamais</translation>
    </message>
    <message>
        <source>“exp” is missing.</source>
        <translation>«&#x202f;exp&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The server takes it for ever, from whoever finds it.</source>
        <translation>Le serveur l’accepte pour toujours, de quiconque le trouve.</translation>
    </message>
    <message>
        <source>The token&apos;s end is no number</source>
        <translation>La fin du jeton n’est pas un nombre</translation>
    </message>
    <message>
        <source>“exp” is a text or something else.</source>
        <translation>«&#x202f;exp&#x202f;» est un texte ou autre chose.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid exp value”.</source>
        <translation>Le serveur répond 401 «&#x202f;invalid exp value&#x202f;».</translation>
    </message>
    <message>
        <source>The token&apos;s end is in milliseconds</source>
        <translation>La fin du jeton est en millisecondes</translation>
    </message>
    <message>
        <source>“exp” is %1, which read as seconds is tens of thousands of years away.</source>
        <translation>«&#x202f;exp&#x202f;» vaut %1, ce qui, lu en secondes, tombe dans des dizaines de milliers d’années.</translation>
    </message>
    <message>
        <source>The server reads seconds, so the token never ends.</source>
        <translation>Le serveur lit des secondes&#x202f;: le jeton n’expire donc jamais.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>It ended at %1; the server grants no second more.</source>
        <translation>Il a expiré le %1&#x202f;; le serveur n’accorde pas une seconde de plus.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt expired”.</source>
        <translation>Le serveur répond 401 «&#x202f;jwt expired&#x202f;».</translation>
    </message>
    <message>
        <source>Make a new one for each visit.</source>
        <translation>Créez-en un nouveau à chaque visite.</translation>
    </message>
    <message>
        <source>The token lasts longer than a day</source>
        <translation>Le jeton dure plus d’un jour</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Whoever finds it can open sessions until then.</source>
        <translation>Quiconque le trouve peut ouvrir des sessions jusque-là.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning is no number</source>
        <translation>Le début du jeton n’est pas un nombre</translation>
    </message>
    <message>
        <source>“nbf” is a text or something else.</source>
        <translation>«&#x202f;nbf&#x202f;» est un texte ou autre chose.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid nbf value”.</source>
        <translation>Le serveur répond 401 «&#x202f;invalid nbf value&#x202f;».</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, or leave it out.</source>
        <translation>Écrivez un nombre de secondes depuis 1970, ou omettez-le.</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>Le jeton n’est pas encore valable</translation>
    </message>
    <message>
        <source>“nbf” is %1.</source>
        <translation>«&#x202f;nbf&#x202f;» vaut %1.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt not active”; it grants no second.</source>
        <translation>Le serveur répond 401 «&#x202f;jwt not active&#x202f;»&#x202f;; il n’accorde pas une seconde.</translation>
    </message>
    <message>
        <source>Leave “nbf” out, or set both clocks right.</source>
        <translation>Omettez «&#x202f;nbf&#x202f;», ou mettez les deux horloges à l’heure.</translation>
    </message>
    <message>
        <source>The token does not say rightly when it was issued</source>
        <translation>Le jeton ne dit pas correctement quand il a été émis</translation>
    </message>
    <message>
        <source>“iat” lies in the future, or is in milliseconds.</source>
        <translation>«&#x202f;iat&#x202f;» est dans le futur, ou en millisecondes.</translation>
    </message>
    <message>
        <source>“iat” is missing or no number; the documentation shows it.</source>
        <translation>«&#x202f;iat&#x202f;», que montre la documentation, manque ou n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The server does not look at it; whoever reads its log later will.</source>
        <translation>Le serveur n’en tient pas compte, mais quiconque lira plus tard son journal le fera.</translation>
    </message>
    <message>
        <source>Write the present second: Math.floor(Date.now() / 1000).</source>
        <translation>Écrivez la seconde présente&#x202f;: Math.floor(Date.now() / 1000).</translation>
    </message>
    <message>
        <source>The token names no address</source>
        <translation>Le jeton ne nomme pas d’adresse</translation>
    </message>
    <message>
        <source>“ip” is missing; the documentation calls it optional in one place and required in another.</source>
        <translation>« ip » manque ; la documentation le dit facultatif à un endroit et obligatoire à un autre.</translation>
    </message>
    <message>
        <source>A server that checks strictly, which is the default, answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Un serveur qui vérifie strictement, ce qui est le réglage par défaut, répond 401 «&#x202f;Server error: missing ip address in saved session&#x202f;».</translation>
    </message>
    <message>
        <source>Write the address from which the person&apos;s browser reaches the server, or let its administrator set ipCheck.</source>
        <translation>Écrivez l’adresse d’où le navigateur de la personne atteint le serveur, ou faites définir ipCheck par son administrateur.</translation>
    </message>
    <message>
        <source>The token names no person</source>
        <translation>Le jeton ne nomme personne</translation>
    </message>
    <message>
        <source>“email” is missing, which the documentation demands.</source>
        <translation>Il manque «&#x202f;email&#x202f;», que la documentation exige.</translation>
    </message>
    <message>
        <source>The server works without it, but then writes down nobody for what is downloaded.</source>
        <translation>Le serveur s’en passe, et n’inscrit personne pour ce qui est téléchargé.</translation>
    </message>
    <message>
        <source>Write the person&apos;s e-mail address or id: &quot;email&quot;:&quot;…&quot;.</source>
        <translation>Écrivez l’adresse e-mail ou l’id de la personne&#x202f;: &quot;email&quot;:&quot;…&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintDraft</name>
    <message>
        <source>Name a dataset, or read the server’s serverconfig.json.</source>
        <translation>Nommez un jeu de données, ou lisez le serverconfig.json du serveur.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintForm</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Jeux de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Embedding portal</source>
        <translation>Portail &amp;intégrateur</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>&amp;Génome</translation>
    </message>
    <message>
        <source>Read serverconfig.json…</source>
        <translation>Lire serverconfig.json…</translation>
    </message>
    <message>
        <source>Their labels as the server spells them, with commas between.</source>
        <translation>Leurs noms comme le serveur les écrit, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Host of the web portal that shows ProteinPaint; empty: the server itself.</source>
        <translation>Hôte du portail web qui montre ProteinPaint&#x202f;; vide&#x202f;: le serveur lui-même.</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>Choisissez le serverconfig.json du serveur</translation>
    </message>
    <message>
        <source>As the settings say. Their secret was not taken in.</source>
        <translation>Comme le dit la configuration. Leur secret n’a pas été importé.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintOptions</name>
    <message>
        <source>proteinpaint: </source>
        <translation>proteinpaint&#x202f;: </translation>
    </message>
    <message>
        <source>the server&apos;s serverconfig.json, whose dsCredentials say the rest</source>
        <translation>le serverconfig.json du serveur, dont dsCredentials dit le reste</translation>
    </message>
    <message>
        <source>proteinpaint: take the secret of --properties into the vault</source>
        <translation>proteinpaint&#x202f;: importer dans le coffre le secret de --properties</translation>
    </message>
    <message>
        <source>a dataset&apos;s label, as the server spells it; may come several times</source>
        <translation>le nom d’un jeu de données, écrit comme sur le serveur&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>what is protected: /** for all, or termdb for sample-level answers</source>
        <translation>ce qui est protégé&#x202f;: /** pour tout, ou termdb pour les réponses par échantillon</translation>
    </message>
    <message>
        <source>host of the web portal that embeds ProteinPaint</source>
        <translation>hôte du portail web qui intègre ProteinPaint</translation>
    </message>
    <message>
        <source>the header that takes the token, else x-ds-access-token</source>
        <translation>l’en-tête qui reçoit le jeton, sinon x-ds-access-token</translation>
    </message>
    <message>
        <source>the genome of the data requests</source>
        <translation>le génome des requêtes de données</translation>
    </message>
    <message>
        <source>such as HS256 or ES256, else what the key usually signs with</source>
        <translation>par exemple HS256 ou ES256, sinon l’algorithme avec lequel la clé signe d’habitude</translation>
    </message>
    <message>
        <source>how many seconds a token lasts</source>
        <translation>combien de secondes dure un jeton</translation>
    </message>
    <message>
        <source>the person in the token</source>
        <translation>la personne dans le jeton</translation>
    </message>
    <message>
        <source>the address that the token is used from</source>
        <translation>l’adresse d’où le jeton est utilisé</translation>
    </message>
    <message>
        <source>a JSON file with what the person may do</source>
        <translation>un fichier JSON avec ce que la personne a le droit de faire</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>On demande à un serveur ProteinPaint un jeu de données, et aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Give --dataset LABEL, or the server&apos;s own settings: --properties serverconfig.json</source>
        <translation>Donnez --dataset LABEL, ou la configuration du serveur lui-même&#x202f;: --properties serverconfig.json</translation>
    </message>
    <message>
        <source>“%1” is no algorithm of signatures.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un algorithme de signature.</translation>
    </message>
    <message>
        <source>Give one such as HS256, RS256, PS256 or ES256.</source>
        <translation>Donnez-en un comme HS256, RS256, PS256 ou ES256.</translation>
    </message>
    <message>
        <source>“%1” is no network address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse réseau.</translation>
    </message>
    <message>
        <source>Give it as the server sees it, such as 192.0.2.7.</source>
        <translation>Donnez-la telle que le serveur la voit, par exemple 192.0.2.7.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Indiquez un fichier JSON.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>It looks like {&quot;role&quot;:&quot;member&quot;}.</source>
        <translation>Il a la forme {&quot;role&quot;:&quot;member&quot;}.</translation>
    </message>
    <message>
        <source>--keep-secret takes the secret from the server&apos;s settings.</source>
        <translation>--keep-secret prend le secret dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>Give --properties serverconfig.json too, or add the key later: lanyard key add</source>
        <translation>Donnez aussi --properties serverconfig.json, ou ajoutez la clé plus tard&#x202f;: lanyard key add</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintPortal</name>
    <message>
        <source>“%1” names no dataset.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme aucun jeu de données.</translation>
    </message>
    <message>
        <source>Add the profile with --dataset, or from the server&apos;s serverconfig.json.</source>
        <translation>Ajoutez le profil avec --dataset, ou depuis le serverconfig.json du serveur.</translation>
    </message>
    <message>
        <source>%1 (sample level)</source>
        <translation>%1 (par échantillon)</translation>
    </message>
    <message>
        <source>%1, dataset %2: %3</source>
        <translation>%1, jeu de données %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The token holds, but the data did not come. %1</source>
        <translation>Le jeton est bon, mais les données ne sont pas arrivées. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintRules</name>
    <message>
        <source>The server checks no token for %1</source>
        <translation>Le serveur ne vérifie pas de jeton pour %1</translation>
    </message>
    <message>
        <source>Either the dataset is open to everybody, or its label or the embedding portal is not the one in the server&apos;s dsCredentials: compare both, letter by letter.</source>
        <translation>Soit le jeu de données est ouvert à tous, soit son nom ou le portail intégrateur n’est pas celui des dsCredentials du serveur&#x202f;: comparez les deux, lettre par lettre.</translation>
    </message>
    <message>
        <source>The server looks for the token for %1 in another header</source>
        <translation>Le serveur cherche le jeton pour %1 dans un autre en-tête</translation>
    </message>
    <message>
        <source>Add the profile again with --header-key as the server&apos;s headerKey says.</source>
        <translation>Ajoutez le profil de nouveau avec --header-key comme le dit headerKey sur le serveur.</translation>
    </message>
    <message>
        <source>What was sent for %1 is no token</source>
        <translation>Ce qui a été envoyé pour %1 n’est pas un jeton</translation>
    </message>
    <message>
        <source>Look at it: lanyard token &apos;%1&apos; | lanyard lint -</source>
        <translation>Examinez-le&#x202f;: lanyard token &apos;%1&apos; | lanyard lint -</translation>
    </message>
    <message>
        <source>Lanyard signs for %1 with another key than the server has</source>
        <translation>Lanyard signe pour %1 avec une autre clé que celle du serveur</translation>
    </message>
    <message>
        <source>Take in the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Importez la clé avec laquelle le serveur vérifie&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The algorithm of the token for %1 does not go with the server&apos;s key</source>
        <translation>L’algorithme du jeton pour %1 ne va pas avec la clé du serveur</translation>
    </message>
    <message>
        <source>A server with a public key takes RS256, PS256 or ES256 by its private key, one with a secret HS256, HS384 or HS512 by the same secret: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Un serveur avec une clé publique accepte RS256, PS256 ou ES256 avec sa clé privée, un serveur avec un secret HS256, HS384 ou HS512 avec le même secret&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The token does not list what the server asks for before %1</source>
        <translation>Le jeton ne liste pas ce que le serveur demande avant %1</translation>
    </message>
    <message>
        <source>Add the profile again from the server&apos;s settings (--properties), or with every id of its dsnames as --dataset. Upper and lower case count.</source>
        <translation>Ajoutez le profil de nouveau depuis la configuration du serveur (--properties), ou avec chaque id de ses dsnames comme --dataset. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>Il manque dsnames à l’entrée du serveur pour %1</translation>
    </message>
    <message>
        <source>Add to the entry in dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], with the dataset&apos;s label.</source>
        <translation>Ajoutez à l’entrée de dsCredentials&#x202f;: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], avec le nom du jeu de données.</translation>
    </message>
    <message>
        <source>The token for %1 names another address than it is used from</source>
        <translation>Le jeton pour %1 nomme une autre adresse que celle d’où il est utilisé</translation>
    </message>
    <message>
        <source>Add the profile again with --ip as the server sees this computer. Behind a proxy or a VPN that is another address than the computer&apos;s own.</source>
        <translation>Ajoutez le profil de nouveau en donnant à --ip l’adresse sous laquelle le serveur voit cet ordinateur. Derrière un proxy ou un VPN, c’est une autre adresse que celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>The server wants an address in the token for %1</source>
        <translation>Le serveur veut une adresse dans le jeton pour %1</translation>
    </message>
    <message>
        <source>Add the profile again with --ip, or ask the server&apos;s administrator for &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Ajoutez le profil de nouveau avec --ip, ou demandez &quot;ipCheck&quot;:&quot;loose&quot; à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The request for %1 names no embedding portal</source>
        <translation>La requête pour %1 ne nomme pas de portail intégrateur</translation>
    </message>
    <message>
        <source>Add the profile again with --embedder HOST.</source>
        <translation>Ajoutez le profil de nouveau avec --embedder HOST.</translation>
    </message>
    <message>
        <source>The server has no secret for %1</source>
        <translation>Le serveur n’a pas de secret pour %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials needs a “secret”.</source>
        <translation>Son entrée dans dsCredentials a besoin d’un «&#x202f;secret&#x202f;».</translation>
    </message>
    <message>
        <source>The token for %1 is over on arrival</source>
        <translation>Le jeton pour %1 a déjà expiré à l’arrivée</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, or give tokens a longer life with --lifetime.</source>
        <translation>Mettez l’horloge de cet ordinateur à l’heure, ou donnez aux jetons une durée de vie plus longue avec --lifetime.</translation>
    </message>
    <message>
        <source>The server refuses %1</source>
        <translation>Le serveur refuse %1</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what its log says.</source>
        <translation>Demandez à l’administrateur du serveur ce que dit son journal.</translation>
    </message>
    <message>
        <source>Nothing is known of the token, and whoever finds the server may see the data.</source>
        <translation>On ne sait rien du jeton, et quiconque trouve le serveur voit peut-être les données.</translation>
    </message>
    <message>
        <source>Nobody with such a token sees %1.</source>
        <translation>Personne ne voit %1 avec un tel jeton.</translation>
    </message>
    <message>
        <source>Lanyard can make no token for %1</source>
        <translation>Lanyard ne peut pas créer de jeton pour %1</translation>
    </message>
    <message>
        <source>The server is asked for nothing.</source>
        <translation>Rien n’est demandé au serveur.</translation>
    </message>
    <message>
        <source>The profile names no dataset</source>
        <translation>Le profil ne nomme aucun jeu de données</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSettingsRules</name>
    <message>
        <source>The server has no secret for %1</source>
        <translation>Le serveur n’a pas de secret pour %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials has no “secret”.</source>
        <translation>Son entrée dans dsCredentials n’a pas de «&#x202f;secret&#x202f;».</translation>
    </message>
    <message>
        <source>It answers 401 “no credentials set up for this embedder”.</source>
        <translation>Il répond 401 «&#x202f;no credentials set up for this embedder&#x202f;».</translation>
    </message>
    <message>
        <source>Set “secret” to what the portal signs with, or to its public key.</source>
        <translation>Mettez dans «&#x202f;secret&#x202f;» ce avec quoi signe le portail, ou sa clé publique.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not go with the server&apos;s key</source>
        <translation>L’algorithme %1 ne va pas avec la clé du serveur</translation>
    </message>
    <message>
        <source>The server has a public key for %1.</source>
        <translation>Le serveur a une clé publique pour %1.</translation>
    </message>
    <message>
        <source>The server has an HMAC secret for %1.</source>
        <translation>Le serveur a un secret HMAC pour %1.</translation>
    </message>
    <message>
        <source>It answers 401 “invalid algorithm”.</source>
        <translation>Il répond 401 «&#x202f;invalid algorithm&#x202f;».</translation>
    </message>
    <message>
        <source>Sign with the private key that belongs to it: RS256, PS256 or ES256.</source>
        <translation>Signez avec la clé privée qui va avec&#x202f;: RS256, PS256 ou ES256.</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the same secret.</source>
        <translation>Signez avec HS256, HS384 ou HS512 et le même secret.</translation>
    </message>
    <message>
        <source>The token was signed with another key than the server&apos;s</source>
        <translation>Le jeton a été signé avec une autre clé que celle du serveur</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid signature”.</source>
        <translation>Le serveur répond 401 «&#x202f;invalid signature&#x202f;».</translation>
    </message>
    <message>
        <source>Sign with the very text of “secret” in the server&apos;s settings, without a line break.</source>
        <translation>Signez avec le texte exact de «&#x202f;secret&#x202f;» dans la configuration du serveur, sans saut de ligne.</translation>
    </message>
    <message>
        <source>The server&apos;s key for %1 should not be used</source>
        <translation>La clé du serveur pour %1 ne devrait pas être utilisée</translation>
    </message>
    <message>
        <source>The server takes it; whoever guesses it can make tokens for everybody.</source>
        <translation>Le serveur l’accepte&#x202f;; quiconque la devine peut créer des jetons pour tous.</translation>
    </message>
    <message>
        <source>Make a new secret at both sides: openssl rand -base64 48</source>
        <translation>Créez un nouveau secret des deux côtés&#x202f;: openssl rand -base64 48</translation>
    </message>
    <message>
        <source>With a public key, sessions end when the server restarts</source>
        <translation>Avec une clé publique, les sessions prennent fin quand le serveur redémarre</translation>
    </message>
    <message>
        <source>The server signs its sessions with the public key&apos;s text as HMAC secret.</source>
        <translation>Le serveur signe ses sessions avec le texte de la clé publique comme secret HMAC.</translation>
    </message>
    <message>
        <source>A session&apos;s token works as bearer at the process that made it only, and anyone who has the public key could make one.</source>
        <translation>Le jeton d’une session ne fonctionne comme jeton porteur que dans le processus qui l’a créé, et quiconque a la clé publique pourrait en créer un.</translation>
    </message>
    <message>
        <source>An HMAC secret of 256 bits or more has neither fault.</source>
        <translation>Un secret HMAC de 256 bits ou plus n’a aucun de ces défauts.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>Il manque dsnames à l’entrée du serveur pour %1</translation>
    </message>
    <message>
        <source>Without dsnames it compares with nothing.</source>
        <translation>Sans dsnames, il ne compare avec rien.</translation>
    </message>
    <message>
        <source>A token that lists the dataset gets 401 “Missing access”, one that lists none passes.</source>
        <translation>Un jeton qui liste le jeu de données reçoit 401 «&#x202f;Missing access&#x202f;», un jeton qui n’en liste aucun passe.</translation>
    </message>
    <message>
        <source>Add &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] to the entry.</source>
        <translation>Ajoutez &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] à l’entrée.</translation>
    </message>
    <message>
        <source>The token does not list the dataset %1</source>
        <translation>Le jeton ne liste pas le jeu de données %1</translation>
    </message>
    <message>
        <source>It lists: %1.</source>
        <translation>Il liste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It lists “%1”; upper and lower case count.</source>
        <translation>Il liste «&#x202f;%1&#x202f;»&#x202f;; majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>The server answers 401 “Missing access”: it wants every id of dsnames.</source>
        <translation>Le serveur répond 401 «&#x202f;Missing access&#x202f;»&#x202f;: il veut chaque id de dsnames.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “datasets”.</source>
        <translation>Ajoutez &quot;%1&quot; à «&#x202f;datasets&#x202f;».</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks strictly</source>
        <translation>Le jeton ne nomme pas d’adresse, et le serveur vérifie strictement</translation>
    </message>
    <message>
        <source>The entry for %1 has no ipCheck, which is the strict check.</source>
        <translation>L’entrée pour %1 n’a pas d’ipCheck, et la vérification est donc stricte.</translation>
    </message>
    <message>
        <source>It answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Il répond 401 «&#x202f;Server error: missing ip address in saved session&#x202f;».</translation>
    </message>
    <message>
        <source>Write “ip” as the server sees the person&apos;s browser, or set &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Mettez dans «&#x202f;ip&#x202f;» l’adresse sous laquelle le serveur voit le navigateur de la personne, ou définissez &quot;ipCheck&quot;:&quot;loose&quot;.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 has no type that there is</source>
        <translation>L’entrée du serveur pour %1 n’a pas de type valable</translation>
    </message>
    <message>
        <source>Its type is “%1”.</source>
        <translation>Son type est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The server does not start.</source>
        <translation>Le serveur ne démarre pas.</translation>
    </message>
    <message>
        <source>Set &quot;type&quot;:&quot;jwt&quot;.</source>
        <translation>Définissez &quot;type&quot;:&quot;jwt&quot;.</translation>
    </message>
    <message>
        <source>The server checks no token here</source>
        <translation>Le serveur ne vérifie pas de jeton ici</translation>
    </message>
    <message>
        <source>No entry of the type jwt in dsCredentials is for this dataset and embedding portal.</source>
        <translation>Aucune entrée du type jwt dans dsCredentials ne concerne ce jeu de données et ce portail intégrateur.</translation>
    </message>
    <message>
        <source>It answers “ok” to any token, also to rubbish: the data are open, or the dataset is another.</source>
        <translation>Il répond «&#x202f;ok&#x202f;» à n’importe quel jeton, même au charabia&#x202f;: les données sont ouvertes, ou le jeu de données est un autre.</translation>
    </message>
    <message>
        <source>Compare the dataset&apos;s label and the embedding portal&apos;s host with dsCredentials.</source>
        <translation>Comparez le nom du jeu de données et l’hôte du portail intégrateur avec dsCredentials.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSnippet</name>
    <message>
        <source>There is no code for ProteinPaint in “%1”.</source>
        <translation>Il n’y a pas de code pour ProteinPaint en «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sign with a library of the language that knows %1, from the claims of: lanyard token &apos;%2&apos; | lanyard decode -</source>
        <translation>Signez avec une bibliothèque du langage qui connaît %1, à partir des revendications de&#x202f;: lanyard token &apos;%2&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>PHP has no way of its own to sign by %2, which “%1” uses.</source>
        <translation>PHP ne sait pas de lui-même signer avec %2, qu’utilise « %1 ».</translation>
    </message>
    <message>
        <source>In “%1” the code signs its tokens itself.</source>
        <translation>En «&#x202f;%1&#x202f;», le code signe lui-même ses jetons.</translation>
    </message>
    <message>
        <source>Leave out --env, or use --for curl.</source>
        <translation>Omettez --env, ou utilisez --for curl.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderKeys</name>
    <message>
        <source>The keys of %1 could not be fetched: %2</source>
        <translation>Les clés de %1 n’ont pas pu être obtenues&#x202f;: %2</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Il a répondu %1.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderMetadata</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 ne peut pas répondre pour le moment&#x202f;: il a répondu %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>A web page came where %1 should describe itself: something else answers in its place, or the address is wrong.</source>
        <translation>Une page web est venue là où %1 devrait se décrire&#x202f;: quelque chose d’autre répond à sa place, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Open any page in your browser: your network may want you to log in first. Else check the issuer&apos;s address.</source>
        <translation>Ouvrez une page quelconque dans votre navigateur&#x202f;: votre réseau veut peut-être que vous vous y connectiez d’abord. Sinon, vérifiez l’adresse de l’émetteur.</translation>
    </message>
    <message>
        <source>%1 has no realm “%2”: it answered 404.</source>
        <translation>%1 n’a pas de realm «&#x202f;%2&#x202f;»&#x202f;: il a répondu 404.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address. Keycloak before version 17 has /auth before /realms.</source>
        <translation>Vérifiez l’adresse de l’émetteur. Keycloak avant la version 17 a /auth avant /realms.</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there: it answered %2 where its description should be.</source>
        <translation>%1 ne dit pas comment s’y connecter&#x202f;: il a répondu %2 là où devrait être sa description.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address.</source>
        <translation>Vérifiez l’adresse de l’émetteur.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address with your institution.</source>
        <translation>Vérifiez l’adresse de l’émetteur avec votre institution.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no description of a provider.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas la description d’un fournisseur.</translation>
    </message>
    <message>
        <source>%1 calls itself “%2”, and the profile says “%3”. The two must be the same, letter by letter.</source>
        <translation>%1 se nomme «&#x202f;%2&#x202f;», et le profil dit «&#x202f;%3&#x202f;». Les deux doivent être identiques, lettre pour lettre.</translation>
    </message>
    <message>
        <source>If you trust that address, use “%1” as the issuer.</source>
        <translation>Si vous faites confiance à cette adresse, utilisez «&#x202f;%1&#x202f;» comme émetteur.</translation>
    </message>
    <message>
        <source>%1 names no safe address for its %2.</source>
        <translation>%1 ne nomme pas d’adresse sûre pour son %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can mend that.</source>
        <translation>L’administrateur du fournisseur peut y remédier.</translation>
    </message>
    <message>
        <source>%1 wants every sign-in announced to it first, and names no safe address to do that at.</source>
        <translation>%1 veut que toute connexion lui soit d’abord annoncée, et ne nomme pas d’adresse sûre pour le faire.</translation>
    </message>
    <message>
        <source>%1 does not offer the protection that a desktop sign-in needs (PKCE with S256).</source>
        <translation>%1 n’offre pas la protection qu’exige la connexion d’une application de bureau (PKCE avec S256).</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can switch it on.</source>
        <translation>L’administrateur du fournisseur peut l’activer.</translation>
    </message>
</context>
<context>
    <name>lanyard::PublicKey</name>
    <message>
        <source>It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).</source>
        <translation>Elle a été créée par une puce dont les clés peuvent être cassées (ROCA, CVE-2017-15361).</translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; it must have 2048 or more.</source>
        <translation>
            <numerusform>Son module a %n bit&#x202f;; il doit en avoir 2048 ou plus.</numerusform>
            <numerusform>Son module a %n bits&#x202f;; il doit en avoir 2048 ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; no signature is checked with more than 16384.</source>
        <translation>
            <numerusform>Son module a %n bit&#x202f;; aucune signature n’est vérifiée avec plus de 16384.</numerusform>
            <numerusform>Son module a %n bits&#x202f;; aucune signature n’est vérifiée avec plus de 16384.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its modulus is even, so it is no RSA key.</source>
        <translation>Son module est pair&#x202f;: ce n’est donc pas une clé RSA.</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so that anyone can find its private half.</source>
        <translation>Son module a un petit facteur, et n’importe qui peut donc trouver sa moitié privée.</translation>
    </message>
    <message>
        <source>Its public exponent is 1 or less, so that anyone can sign for it.</source>
        <translation>Son exposant public est 1 ou moins, et n’importe qui peut donc signer pour elle.</translation>
    </message>
    <message>
        <source>Its public exponent is even, so it is no RSA key.</source>
        <translation>Son exposant public est pair&#x202f;: ce n’est donc pas une clé RSA.</translation>
    </message>
    <message>
        <source>Its public exponent is not below its modulus, so it is no RSA key.</source>
        <translation>Son exposant public n’est pas inférieur à son module&#x202f;: ce n’est donc pas une clé RSA.</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 64 bits; no signature is checked with that.</source>
        <translation>Son exposant public dépasse 64 bits&#x202f;; aucune signature n’est vérifiée ainsi.</translation>
    </message>
    <message>
        <source>Its point is not on the curve %1.</source>
        <translation>Son point n’est pas sur la courbe %1.</translation>
    </message>
    <message>
        <source>Its point has a small order on the curve %1, so that anyone can sign for it.</source>
        <translation>Son point a un petit ordre sur la courbe %1, et n’importe qui peut donc signer pour elle.</translation>
    </message>
    <message>
        <source>Its curve “%1” is none that signs a token.</source>
        <translation>Sa courbe «&#x202f;%1&#x202f;» n’en est pas une qui signe un jeton.</translation>
    </message>
    <message>
        <source>It is no RSA key that can be read.</source>
        <translation>Ce n’est pas une clé RSA lisible.</translation>
    </message>
    <message>
        <source>It brings its own curve parameters instead of naming a curve.</source>
        <translation>Elle apporte ses propres paramètres de courbe au lieu de nommer une courbe.</translation>
    </message>
    <message>
        <source>It is no Edwards curve key that can be read.</source>
        <translation>Ce n’est pas une clé de courbe d’Edwards lisible.</translation>
    </message>
    <message>
        <source>It lacks its modulus or its exponent.</source>
        <translation>Il lui manque son module ou son exposant.</translation>
    </message>
    <message>
        <source>Its modulus or its exponent has a leading zero octet, which is forbidden.</source>
        <translation>Son module ou son exposant commence par un octet nul, ce qui est interdit.</translation>
    </message>
    <message numerus="yes">
        <source>A coordinate of its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Une coordonnée de son point n’a pas le seul octet (%n) de %1.</numerusform>
            <numerusform>Une coordonnée de son point n’a pas les %n octets de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its curve %1 is for encryption, not for signatures.</source>
        <translation>Sa courbe %1 sert au chiffrement, pas aux signatures.</translation>
    </message>
    <message numerus="yes">
        <source>Its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Son point n’a pas le seul octet (%n) de %1.</numerusform>
            <numerusform>Son point n’a pas les %n octets de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a key of the type “%1”, which signs no token.</source>
        <translation>C’est une clé du type «&#x202f;%1&#x202f;», qui ne signe pas de jeton.</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisCommand</name>
    <message>
        <source>Nobody can be asked here whether that is wanted.</source>
        <translation>Il n’y a ici personne à qui demander si c’est voulu.</translation>
    </message>
    <message>
        <source>Say it beforehand with --yes.</source>
        <translation>Dites-le d’avance avec --yes.</translation>
    </message>
    <message>
        <source>You did not want it. The file is as it was.</source>
        <translation>Vous n’en avez pas voulu. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>A script gets the token without a file: lanyard snippet &apos;%1&apos; --for python</source>
        <translation>Un script obtient le jeton sans fichier&#x202f;: lanyard snippet &apos;%1&apos; --for python</translation>
    </message>
    <message>
        <source>It holds another token now, perhaps of another openBIS: that one is replaced.</source>
        <translation>Il contient actuellement un autre jeton, peut-être d’un autre openBIS&#x202f;: celui-là sera remplacé.</translation>
    </message>
    <message>
        <source>Write the token into %1?</source>
        <translation>Écrire le jeton dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>pybis and obis find the token in %1. A new one takes its place there, and signing out deletes it; so does: lanyard credential pybis &apos;%2&apos; --delete</source>
        <translation>pybis et obis trouvent le jeton dans %1. Un nouveau jeton l’y remplace, et la déconnexion le supprime, tout comme&#x202f;: lanyard credential pybis &apos;%2&apos; --delete</translation>
    </message>
    <message>
        <source>%1 holds a token that is not the one of “%2”. Delete it?</source>
        <translation>%1 contient un jeton qui n’est pas celui de «&#x202f;%2&#x202f;». Le supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>Il n’y a pas de jeton dans %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>pybis is a client of openBIS, and “%1” is none.</source>
        <translation>pybis est un client d’openBIS, et «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Have Lanyard print the token: lanyard token &apos;%1&apos;</source>
        <translation>Faites afficher le jeton par Lanyard&#x202f;: lanyard token &apos;%1&apos;</translation>
    </message>
    <message>
        <source>openBIS: write the token into the file that pybis and obis read, or delete it there</source>
        <translation>openBIS&#x202f;: écrire le jeton dans le fichier que lisent pybis et obis, ou l’y supprimer</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Do it without a question</source>
        <translation>Le faire sans question</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisFile</name>
    <message>
        <source>In %1 the token is in clear text: every program of yours can read it there, and copies of your files hold it too. Other people&apos;s programs cannot (mode 0600).</source>
        <translation>Dans %1, le jeton est en clair&#x202f;: tous vos programmes peuvent l’y lire, et les copies de vos fichiers le contiennent aussi. Les programmes des autres ne le peuvent pas (mode 0600).</translation>
    </message>
    <message>
        <source>The file&apos;s name has the host and no port: for every openBIS at %1 pybis and obis take this one token.</source>
        <translation>Le nom du fichier comporte l’hôte, mais pas le port&#x202f;: pour tout openBIS sur %1, pybis et obis prennent ce seul jeton.</translation>
    </message>
    <message>
        <source>obis puts its own session into the same file when it asks for your password.</source>
        <translation>obis met sa propre session dans le même fichier quand il demande votre mot de passe.</translation>
    </message>
    <message>
        <source>The token could not be written into %1: %2.</source>
        <translation>Le jeton n’a pas pu être écrit dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable for you.</source>
        <translation>Rendez le dossier accessible en écriture pour vous.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 n’a pas pu être supprimé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds a token.</source>
        <translation>Supprimez-le vous-même&#x202f;: il contient un jeton.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrCode</name>
    <message>
        <source>This text does not fit into a picture for a camera.</source>
        <translation>Ce texte ne tient pas dans une image pour appareil photo.</translation>
    </message>
    <message>
        <source>Copy the text instead.</source>
        <translation>Copiez plutôt le texte.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrView</name>
    <message>
        <source>The address as a picture for a telephone’s camera</source>
        <translation>L’adresse sous forme d’image pour l’appareil photo d’un téléphone</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindCommand</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indiquez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Wrote %1. It holds names and dates, and no secret.</source>
        <translation>%1 est écrit. Il contient des noms et des dates, et aucun secret.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est à faire.</translation>
    </message>
    <message>
        <source>What ends soon or needs doing, for a shell&apos;s start or cron</source>
        <translation>Ce qui prend bientôt fin ou demande une action, pour le démarrage d’un shell ou cron</translation>
    </message>
    <message>
        <source>Write every known end into a calendar file with alarms; - for standard output</source>
        <translation>Écrire toutes les échéances connues dans un fichier de calendrier avec alarmes&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>What ends within this many days, whatever the profiles say</source>
        <translation>Tout ce qui prend fin d’ici à ce nombre de jours, sans suivre chaque profil</translation>
    </message>
    <message>
        <source>“%1” are no quiet hours.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une plage de silence.</translation>
    </message>
    <message>
        <source>Write them as in 22:00-7:00, or none.</source>
        <translation>Écrivez-la comme 22:00-7:00, ou none.</translation>
    </message>
    <message>
        <source>A running Lanyard may notify you at any hour.</source>
        <translation>Un Lanyard en marche peut vous envoyer des notifications à toute heure.</translation>
    </message>
    <message>
        <source>A running Lanyard keeps quiet: %1.</source>
        <translation>Un Lanyard en marche garde le silence&#x202f;: %1.</translation>
    </message>
    <message>
        <source>From now on no notification between these, as in 22:00-7:00; none for any hour</source>
        <translation>Ne plus envoyer de notification entre ces heures, comme 22:00-7:00&#x202f;; none pour en envoyer à toute heure</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminder</name>
    <message>
        <source>Sign out once more, so that it ends at %1 too: lanyard logout &apos;%2&apos;</source>
        <translation>Déconnectez-vous encore une fois, pour y mettre fin aussi sur %1&#x202f;: lanyard logout &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Add the new signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ajoutez la nouvelle clé de signature&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Renew the token: lanyard credential renew &apos;%1&apos;</source>
        <translation>Renouvelez le jeton&#x202f;: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Reconnectez-vous&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Fetch a new token at %1, then: lanyard import &apos;%2&apos; FILE</source>
        <translation>Prenez un nouveau jeton ici&#x202f;: %1, puis&#x202f;: lanyard import &apos;%2&apos; FILE</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard roles &apos;%1&apos;</source>
        <translation>Toute utilisation fait repartir les jours de zéro&#x202f;: lanyard roles &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard test &apos;%1&apos;</source>
        <translation>Toute utilisation fait repartir les jours de zéro&#x202f;: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1: the credential has ended</source>
        <translation>%1&#x202f;: le justificatif a pris fin</translation>
    </message>
    <message>
        <source>%1: a credential waits to be revoked</source>
        <translation>%1&#x202f;: un justificatif attend d’être révoqué</translation>
    </message>
    <message>
        <source>%1: the credential ends</source>
        <translation>%1&#x202f;: le justificatif prend fin</translation>
    </message>
    <message>
        <source>It was signed out on this computer while %1 could not be reached.</source>
        <translation>Il a été déconnecté sur cet ordinateur alors que %1 était injoignable.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderHistory</name>
    <message>
        <source>The record of shown reminders could not be written to %1: %2.</source>
        <translation>Le registre des rappels montrés n’a pas pu être écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderService</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 a pris fin</translation>
    </message>
    <message>
        <source>%1 ends within the hour</source>
        <translation>%1 prend fin dans l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n hours</source>
        <translation>
            <numerusform>%1 prend fin dans %n heure</numerusform>
            <numerusform>%1 prend fin dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n days</source>
        <translation>
            <numerusform>%1 prend fin dans %n jour</numerusform>
            <numerusform>%1 prend fin dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when it ends, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon or have ended</source>
        <translation>
            <numerusform>%n justificatif prend bientôt fin ou a pris fin</numerusform>
            <numerusform>%n justificatifs prennent bientôt fin ou ont pris fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderSettings</name>
    <message>
        <source>The settings of reminders could not be written to %1: %2.</source>
        <translation>Les paramètres des rappels n’ont pas pu être écrits dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminders</name>
    <message>
        <source>%1 is renewed</source>
        <translation>%1 est renouvelé</translation>
    </message>
    <message>
        <source>It now ends %1.</source>
        <translation>Nouvelle échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: the token is copied</source>
        <translation>%1&#x202f;: le jeton est copié</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Il quitte le presse-papiers dans %n seconde.</numerusform>
            <numerusform>Il quitte le presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no token was copied</source>
        <translation>%1&#x202f;: aucun jeton n’a été copié</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindersCard</name>
    <message>
        <source>Keep quiet between</source>
        <translation>Silence entre</translation>
    </message>
    <message>
        <source>Hours without a notification</source>
        <translation>Heures sans notification</translation>
    </message>
    <message>
        <source>What falls into them is said when they end.</source>
        <translation>Ce qui y tombe est signalé à leur fin.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>and</source>
        <comment>Keep quiet between 22:00 and 7:00</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>Days before an end at which to speak, as in 7, 1; empty: never.</source>
        <translation>Jours avant une échéance où la rappeler, comme 7, 1&#x202f;; vide&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Numbers of days from 0 to %1, with commas between.</source>
        <translation>Des nombres de jours de 0 à %1, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReplacedCredential</name>
    <message>
        <source>The token before it came as a file, which may be in use elsewhere: it was not revoked.</source>
        <translation>Le jeton précédent est venu sous forme de fichier, qui sert peut-être ailleurs&#x202f;: il n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The credential before it is of %1, and was not revoked at %2: nobody but that person can say that it is no longer needed.</source>
        <translation>Le justificatif précédent est celui de %1, et n’a pas été révoqué sur %2&#x202f;: personne d’autre ne peut dire qu’il ne sert plus.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked: %1 does not say whether that would end the new one too.</source>
        <translation>Le justificatif précédent n’a pas été révoqué&#x202f;: %1 ne dit pas si cela mettrait aussi fin au nouveau.</translation>
    </message>
    <message>
        <source>It goes on with your session at %1, so that there was nothing to revoke.</source>
        <translation>Il continue avec votre session sur %1&#x202f;: il n’y avait donc rien à révoquer.</translation>
    </message>
    <message>
        <source>%1 gave a new credential but does not take it: %2 The one before it was put back.</source>
        <translation>%1 a donné un nouveau justificatif et ne l’accepte pas&#x202f;: %2 Le précédent a été remis en place.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked, because the new one could not be tried: %1</source>
        <translation>Le justificatif précédent n’a pas été révoqué, car le nouveau n’a pas pu être essayé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The credential before it was revoked at %1.</source>
        <translation>Le justificatif précédent a été révoqué sur %1.</translation>
    </message>
    <message>
        <source>The credential before it still lives at %1, and could not be revoked: %2</source>
        <translation>Le justificatif précédent reste valable sur %1, et n’a pas pu être révoqué&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>You lost %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>Vous avez perdu %1 dans %2 (%3).</translation>
    </message>
    <message>
        <source>You gained %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>Vous avez gagné %1 dans %2 (%3).</translation>
    </message>
    <message>
        <source>You lost %1 and gained %2 in %3 %4.</source>
        <comment>roles, roles, profile, day</comment>
        <translation>Vous avez perdu %1 et gagné %2 dans %3 (%4).</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleComparison</name>
    <message>
        <source>Give a profile&apos;s name, a file with an access token, or what lanyard roles --json printed.</source>
        <translation>Donnez le nom d’un profil, un fichier contenant un jeton d’accès, ou ce qu’a affiché lanyard roles --json.</translation>
    </message>
    <message>
        <source>%1 is not what lanyard roles --json prints.</source>
        <translation>%1 n’est pas ce qu’affiche lanyard roles --json.</translation>
    </message>
    <message>
        <source>%1 says nothing of roles at %2.</source>
        <translation>%1 ne dit rien des rôles à %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a profile nor a file that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un profil ni un fichier lisible.</translation>
    </message>
    <message>
        <source>The token in %1 holds no roles at %2.</source>
        <translation>Le jeton de %1 ne contient pas de rôles à %2.</translation>
    </message>
    <message>
        <source>In %1, against %2: %3 gained, %4 lost, %5 the same.</source>
        <translation>Dans %1, par rapport à %2&#x202f;: %3 gagnés, %4 perdus, %5 identiques.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleHistory</name>
    <message>
        <source>The history of roles could not be written to %1: %2.</source>
        <translation>L’historique des rôles n’a pas pu être écrit dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNews</name>
    <message>
        <source>Lanyard has seen no roles of “%1” yet.</source>
        <translation>Lanyard n’a pas encore vu de rôles de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2: %n changes.</source>
        <translation>
            <numerusform>Dans %1 depuis le %2&#x202f;: %n changement.</numerusform>
            <numerusform>Dans %1 depuis le %2&#x202f;: %n changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNewsBanner</name>
    <message>
        <source>Hide this</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Chercher pourquoi</translation>
    </message>
    <message>
        <source>Your roles have changed</source>
        <translation>Vos rôles ont changé</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleRules</name>
    <message numerus="yes">
        <source>%n of your roles stand in %1.</source>
        <translation>
            <numerusform>%n de vos rôles se trouve dans %1.</numerusform>
            <numerusform>%n de vos rôles se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies that your roles name are refused, %1 first.</source>
        <translation>
            <numerusform>%n étude que nomment vos rôles est refusée&#x202f;: %1.</numerusform>
            <numerusform>%n études que nomment vos rôles sont refusées, à commencer par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the public studies only. Those that your roles were meant to open stay closed.</source>
        <translation>Vous ne voyez que les études publiques. Celles que vos rôles devaient ouvrir restent fermées.</translation>
    </message>
    <message>
        <source>The portal looks for your roles in the wrong place</source>
        <translation>Le portail cherche vos rôles au mauvais endroit</translation>
    </message>
    <message>
        <source>At the portal&apos;s usual path %1 the token holds nothing: “%2” is missing.</source>
        <translation>Au chemin habituel du portail, %1, le jeton ne contient rien&#x202f;: «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Change this line in application.properties and restart the portal. Nobody needs to sign in again.</source>
        <translation>Modifiez cette ligne dans application.properties et redémarrez le portail. Personne n’a besoin de se reconnecter.</translation>
    </message>
    <message>
        <source>A role is spelled unlike its study</source>
        <translation>Un rôle n’est pas écrit comme son étude</translation>
    </message>
    <message>
        <source>Your role names “%1”; the portal has a study “%2”.</source>
        <translation>Votre rôle nomme «&#x202f;%1&#x202f;»&#x202f;; le portail a une étude «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Rename the role to “%1”. The portal compares whole names; only upper and lower case do not matter.</source>
        <translation>Renommez le rôle en «&#x202f;%1&#x202f;». Le portail compare des noms entiers&#x202f;; seule la différence entre majuscules et minuscules ne compte pas.</translation>
    </message>
    <message>
        <source>The roles stand at %1, where the portal looks.</source>
        <translation>Les rôles se trouvent à %1, là où cherche le portail.</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role</source>
        <translation>Le portail veut son propre nom devant chaque rôle</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role, or has none of the studies that they name</source>
        <translation>Le portail veut son propre nom devant chaque rôle, ou n’a aucune des études qu’ils nomment</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart (missing-app-prefix, unknown-study): this version answers for a study that is not there as for one that is closed.</source>
        <translation>D’ici, les deux ne se distinguent pas (missing-app-prefix, unknown-study)&#x202f;: cette version répond pour une étude qui n’existe pas comme pour une étude fermée.</translation>
    </message>
    <message>
        <source>None of them begins with a name and a colon, as in app:study.</source>
        <translation>Aucun d’eux ne commence par un nom et un deux-points, comme app:study.</translation>
    </message>
    <message>
        <source>Switch the filter off, or put the portal&apos;s app.name and a colon before each role. The filter is on unless it is switched off.</source>
        <translation>Désactivez le filtre, ou mettez la valeur app.name du portail et un deux-points devant chaque rôle. Le filtre est actif à moins d’être désactivé.</translation>
    </message>
    <message>
        <source>The name before your roles is not the portal&apos;s</source>
        <translation>Le nom devant vos rôles n’est pas celui du portail</translation>
    </message>
    <message>
        <source>They begin with a name and a colon, as in “%1”.</source>
        <translation>Ils commencent par un nom et un deux-points, comme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Give app.name the value that stands before the colon.</source>
        <translation>Donnez à app.name la valeur qui précède le deux-points.</translation>
    </message>
    <message>
        <source>You were given no role for a study</source>
        <translation>On ne vous a donné de rôle pour aucune étude</translation>
    </message>
    <message>
        <source>The token holds the roles that everybody has, and no other.</source>
        <translation>Le jeton contient les rôles que tout le monde a, et aucun autre.</translation>
    </message>
    <message>
        <source>You see the public studies only.</source>
        <translation>Vous ne voyez que les études publiques.</translation>
    </message>
    <message>
        <source>Ask for the role of the study, or for the group that has it. It works with the next request; you need not sign in again.</source>
        <translation>Demandez le rôle de l’étude, ou le groupe qui l’a. Il agit dès la requête suivante&#x202f;; vous n’avez pas besoin de vous reconnecter.</translation>
    </message>
    <message>
        <source>The client leaves your roles out of the token</source>
        <translation>Le client laisse vos rôles hors du jeton</translation>
    </message>
    <message>
        <source>The token holds no roles at all, not even those that everybody has.</source>
        <translation>Le jeton ne contient aucun rôle, pas même ceux que tout le monde a.</translation>
    </message>
    <message>
        <source>Switch on “Full scope allowed” in the scope of the client %1, or map the studies&apos; roles there; and see that its client scope “roles” is a default one.</source>
        <translation>Activez «&#x202f;Full scope allowed&#x202f;» dans le scope du client %1, ou associez-y les rôles des études&#x202f;; et veillez à ce que son scope client «&#x202f;roles&#x202f;» soit un scope par défaut.</translation>
    </message>
    <message>
        <source>Your roles name studies that the portal does not have</source>
        <translation>Vos rôles nomment des études que le portail n’a pas</translation>
    </message>
    <message numerus="yes">
        <source>The portal has %n studies, and lists all of them.</source>
        <translation>
            <numerusform>Le portail a %n étude, et la liste.</numerusform>
            <numerusform>Le portail a %n études, et les liste toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1” the portal says that there is no such study.</source>
        <translation>Pour «&#x202f;%1&#x202f;», le portail dit qu’une telle étude n’existe pas.</translation>
    </message>
    <message>
        <source>These roles open nothing.</source>
        <translation>Ces rôles n’ouvrent rien.</translation>
    </message>
    <message>
        <source>Compare the roles with the studies&apos; own ids, which stand in their addresses at the portal.</source>
        <translation>Comparez les rôles avec les id des études elles-mêmes, qui figurent dans leurs adresses sur le portail.</translation>
    </message>
    <message>
        <source>The portal lists public studies only</source>
        <translation>Le portail ne liste que des études publiques</translation>
    </message>
    <message>
        <source>Which roles you have cannot be seen from here: this token is exchanged by the portal alone.</source>
        <translation>Vos rôles ne se voient pas d’ici&#x202f;: seul le portail échange ce jeton.</translation>
    </message>
    <message>
        <source>If you were given a role for a study, it does not arrive.</source>
        <translation>Si l’on vous a donné un rôle pour une étude, il n’arrive pas.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to check dat.oauth2.jwtRolesPath and your roles; or give this profile an issuer and a client of Lanyard&apos;s own, which shows them.</source>
        <translation>Demandez à l’administrateur du portail de vérifier dat.oauth2.jwtRolesPath et vos rôles&#x202f;; ou donnez à ce profil un émetteur et un client propres à Lanyard, ce qui les montre.</translation>
    </message>
    <message>
        <source>Lanyard looks for your roles in another place than the portal</source>
        <translation>Lanyard cherche vos rôles ailleurs que le portail</translation>
    </message>
    <message>
        <source>At the profile&apos;s role path %1 the token holds nothing: “%2” is missing.</source>
        <translation>Au chemin des rôles du profil, %1, le jeton ne contient rien&#x202f;: «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The portal opens your studies; it is only that Lanyard&apos;s pages do not show which role promised them.</source>
        <translation>Le portail ouvre vos études&#x202f;; simplement, les pages de Lanyard ne montrent pas quel rôle les promettait.</translation>
    </message>
    <message>
        <source>Make %1 the role path of the profile.</source>
        <translation>Faites de %1 le chemin des rôles du profil.</translation>
    </message>
    <message>
        <source>In the token “%1” is missing on that path.</source>
        <translation>Dans le jeton, «&#x202f;%1&#x202f;» manque sur ce chemin.</translation>
    </message>
    <message>
        <source>In the token no role stands there that could open a study.</source>
        <translation>Le jeton n’a là aucun rôle qui pourrait ouvrir une étude.</translation>
    </message>
    <message>
        <source>At %1 the token has: %2</source>
        <translation>À %1, le jeton a&#x202f;: %2</translation>
    </message>
    <message>
        <source>The portal looks for the roles where the token has none.</source>
        <translation>Le portail cherche les rôles là où le jeton n’en a pas.</translation>
    </message>
    <message>
        <source>The portal says nothing and takes the person as one without roles: with a token they see the public studies only, whatever the browser shows.</source>
        <translation>Le portail ne dit rien et prend la personne pour quelqu’un sans rôles&#x202f;: avec un jeton, elle ne voit que les études publiques, quoi que montre le navigateur.</translation>
    </message>
    <message>
        <source>Set the path to the one of these that holds the roles for studies.</source>
        <translation>Réglez le chemin sur celui de ceux-ci qui contient les rôles des études.</translation>
    </message>
    <message>
        <source>Set the path to %1.</source>
        <translation>Réglez le chemin sur %1.</translation>
    </message>
    <message>
        <source>The browser&apos;s login and tokens look for roles in different places.</source>
        <translation>La connexion du navigateur et les jetons cherchent les rôles à des endroits différents.</translation>
    </message>
    <message>
        <source>One of the two can show studies that the other hides.</source>
        <translation>L’un des deux peut montrer des études que l’autre cache.</translation>
    </message>
    <message>
        <source>Set both to the path that holds the roles.</source>
        <translation>Réglez les deux sur le chemin qui contient les rôles.</translation>
    </message>
    <message>
        <source>The token has the roles: %1</source>
        <translation>Le jeton a les rôles&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal counts only roles that begin with “%1:”, and the token has none.</source>
        <translation>Le portail ne compte que les rôles qui commencent par «&#x202f;%1:&#x202f;», et le jeton n’en a aucun.</translation>
    </message>
    <message>
        <source>The roles begin with “%1:”, and the portal does not strip this.</source>
        <translation>Les rôles commencent par «&#x202f;%1:&#x202f;», et le portail ne retire pas ce préfixe.</translation>
    </message>
    <message>
        <source>No role of the token opens a study: with a token people see the public studies only.</source>
        <translation>Aucun rôle du jeton n’ouvre d’étude&#x202f;: avec un jeton, on ne voit que les études publiques.</translation>
    </message>
    <message>
        <source>Let the portal take the roles as they are; or, where several portals share one provider, put “%1:” before the roles&apos; names there.</source>
        <translation>Faites prendre au portail les rôles tels quels&#x202f;; ou, si plusieurs portails partagent un fournisseur, mettez-y «&#x202f;%1:&#x202f;» devant les noms des rôles.</translation>
    </message>
    <message>
        <source>Let the portal filter roles by its name.</source>
        <translation>Faites filtrer les rôles par le portail selon son nom.</translation>
    </message>
    <message>
        <source>No role at the profile&apos;s role path %1 names a study that opens.</source>
        <translation>Aucun rôle au chemin des rôles du profil, %1, ne nomme une étude qui s’ouvre.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleTreeModel</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is the role path</source>
        <translation>%1&#x202f;: c’est le chemin des rôles</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleWatch</name>
    <message numerus="yes">
        <source>You lost %n roles.</source>
        <translation>
            <numerusform>Vous avez perdu %n rôle.</numerusform>
            <numerusform>Vous avez perdu %n rôles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gained %n roles.</source>
        <translation>
            <numerusform>Vous avez gagné %n rôle.</numerusform>
            <numerusform>Vous avez gagné %n rôles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your roles have changed</source>
        <translation>%1&#x202f;: vos rôles ont changé</translation>
    </message>
    <message>
        <source>Lanyard shows which.</source>
        <translation>Lanyard montre lesquels.</translation>
    </message>
    <message numerus="yes">
        <source>Your roles have changed in %n profiles</source>
        <translation>
            <numerusform>Vos rôles ont changé dans %n profil</numerusform>
            <numerusform>Vos rôles ont changé dans %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>lanyard::RolesCommand</name>
    <message numerus="yes">
        <source>%n roles in %1.</source>
        <translation>
            <numerusform>%n rôle dans %1.</numerusform>
            <numerusform>%n rôles dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also: %n in %1.</source>
        <translation>
            <numerusform>Aussi&#x202f;: %n dans %1.</numerusform>
            <numerusform>Aussi&#x202f;: %n dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is missing.</source>
        <translation>Le jeton ne contient pas de rôles à %1&#x202f;: «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>No claim in this token holds roles. Ask the provider&apos;s administrator for a roles scope.</source>
        <translation>Aucune revendication de ce jeton ne contient de rôles. Demandez un scope de rôles à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>These hold something: %1.</source>
        <translation>Ceux-ci contiennent quelque chose&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The roles that the access token holds, and where</source>
        <translation>Les rôles que contient le jeton d’accès, et où</translation>
    </message>
    <message>
        <source>Look there instead of at the profile&apos;s role path</source>
        <translation>Chercher là plutôt qu’au chemin des rôles du profil</translation>
    </message>
    <message>
        <source>What was gained and lost against another profile, a token file, or the output of roles --json</source>
        <translation>Ce qui a été gagné et perdu par rapport à un autre profil, un fichier de jeton ou la sortie de roles --json</translation>
    </message>
    <message>
        <source>What was gained and lost since Lanyard looks, and when; asks no server</source>
        <translation>Ce qui a été gagné et perdu depuis que Lanyard regarde, et quand&#x202f;; n’interroge aucun serveur</translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is no list of roles.</source>
        <translation>Le jeton ne contient pas de rôles à %1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une liste de rôles.</translation>
    </message>
</context>
<context>
    <name>lanyard::RunCommand</name>
    <message>
        <source>It is not clear where the command begins.</source>
        <translation>On ne voit pas où commence la commande.</translation>
    </message>
    <message>
        <source>Write -- before it, as in: lanyard run NAME -- COMMAND</source>
        <translation>Écrivez -- devant elle, comme&#x202f;: lanyard run NAME -- COMMAND</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Check how it is written, and whether it is installed.</source>
        <translation>Vérifiez comment elle s’écrit, et si elle est installée.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lancé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program that you may run.</source>
        <translation>Vérifiez que c’est un programme que vous avez le droit d’exécuter.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and only there</source>
        <translation>Exécuter une commande avec le jeton dans son environnement, et seulement là</translation>
    </message>
    <message>
        <source>The variable that holds the token; else LANYARD_TOKEN</source>
        <translation>La variable qui contient le jeton&#x202f;; sinon LANYARD_TOKEN</translation>
    </message>
    <message>
        <source>What to run, after --, with its arguments</source>
        <translation>La commande à exécuter, après --, avec ses arguments</translation>
    </message>
</context>
<context>
    <name>lanyard::Sandbox</name>
    <message>
        <source>“%1” is no dat.method of cBioPortal.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dat.method de cBioPortal.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The sandbox has no cBioPortal of version %1.</source>
        <translation>Le bac à sable n’a pas de cBioPortal de version %1.</translation>
    </message>
    <message>
        <source>Choose version 6 or 7.</source>
        <translation>Choisissez la version 6 ou 7.</translation>
    </message>
    <message>
        <source>The sandbox portal would send its client&apos;s secret to the issuer, and %1 is no https address.</source>
        <translation>Le portail du bac à sable enverrait le secret de son client à l’émetteur, et %1 n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>Give an issuer whose address begins with https://.</source>
        <translation>Donnez un émetteur dont l’adresse commence par https://.</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxCommand</name>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>L’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>A portal in front of an issuer needs the client that it exchanges with.</source>
        <translation>Un portail devant un émetteur a besoin du client avec lequel il échange.</translation>
    </message>
    <message>
        <source>Give --client-id, and --client-secret-stdin when the client has a secret.</source>
        <translation>Donnez --client-id, et --client-secret-stdin si le client a un secret.</translation>
    </message>
    <message>
        <source>The sandbox cannot write ProteinPaint&apos;s settings to %1.</source>
        <translation>Le bac à sable ne peut pas écrire la configuration de ProteinPaint dans %1.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write.</source>
        <translation>Réglez TMPDIR sur un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The sandbox runs until you end it (Ctrl+C). What it made ends with it.</source>
        <translation>Le bac à sable tourne jusqu’à ce que vous l’arrêtiez (Ctrl+C). Ce qu’il a créé prend fin avec lui.</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn</source>
        <translation>Un fournisseur et des portails sur cet ordinateur, pour essayer et apprendre</translation>
    </message>
    <message>
        <source>The provider&apos;s port; the portals take the next ones</source>
        <translation>Le port du fournisseur&#x202f;; les portails prennent les suivants</translation>
    </message>
    <message>
        <source>Put the portal in front of this issuer instead</source>
        <translation>Mettre plutôt le portail devant cet émetteur</translation>
    </message>
    <message>
        <source>The portal&apos;s client at that issuer</source>
        <translation>Le client du portail chez cet émetteur</translation>
    </message>
    <message>
        <source>Read that client&apos;s secret from standard input</source>
        <translation>Lire le secret de ce client sur l’entrée standard</translation>
    </message>
    <message>
        <source>6 or 7</source>
        <translation>6 ou 7</translation>
    </message>
    <message>
        <source>oauth2, uuid, jwt or none</source>
        <translation>oauth2, uuid, jwt ou none</translation>
    </message>
    <message>
        <source>Where the portal reads the roles</source>
        <translation>Où le portail lit les rôles</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>A credential can be used once</source>
        <translation>Un justificatif ne sert qu’une fois</translation>
    </message>
    <message>
        <source>The portal&apos;s own client has a secret</source>
        <translation>Le client propre du portail a un secret</translation>
    </message>
    <message>
        <source>Seconds that a personal access token of openBIS may last</source>
        <translation>Secondes que peut durer un jeton d’accès personnel d’openBIS</translation>
    </message>
    <message>
        <source>How many seconds before its end it should be renewed</source>
        <translation>Secondes avant sa fin où il devrait être renouvelé</translation>
    </message>
    <message>
        <source>openBIS without personal access tokens</source>
        <translation>openBIS sans jetons d’accès personnels</translation>
    </message>
    <message>
        <source>openBIS never recognizes a token of a user with a dash in the name</source>
        <translation>openBIS ne reconnaît jamais le jeton d’un utilisateur dont le nom contient un tiret</translation>
    </message>
    <message>
        <source>Only roles that begin with “cbioportal:” count</source>
        <translation>Seuls comptent les rôles qui commencent par «&#x202f;cbioportal:&#x202f;»</translation>
    </message>
    <message>
        <source>List studies too that the person may not read</source>
        <translation>Lister aussi les études que la personne n’a pas le droit de lire</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxHost</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>%1 (password %2)</source>
        <translation>%1 (mot de passe %2)</translation>
    </message>
</context>
<context>
    <name>lanyard::SealedFile</name>
    <message>
        <source>The encrypted vault is damaged: its file was changed or cut off since Lanyard wrote it.</source>
        <translation>Le coffre chiffré est endommagé&#x202f;: son fichier a été modifié ou tronqué depuis que Lanyard l’a écrit.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place if you have one, or move it away and sign in again.</source>
        <translation>Mettez-en une copie à sa place si vous en avez une, ou mettez-le de côté et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The encrypted vault was written by another version of Lanyard (format %1), which this one cannot read.</source>
        <translation>Le coffre chiffré a été écrit par une autre version de Lanyard (format %1), que celle-ci ne peut pas lire.</translation>
    </message>
    <message>
        <source>Use the newer Lanyard. The file was left as it is.</source>
        <translation>Utilisez le Lanyard plus récent. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre chiffré.</translation>
    </message>
    <message>
        <source>Try again. Capital letters and the keyboard&apos;s language count.</source>
        <translation>Réessayez. Les majuscules et la langue du clavier comptent.</translation>
    </message>
</context>
<context>
    <name>lanyard::SecretService</name>
    <message>
        <source>This computer has no keychain that Lanyard can reach.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Lanyard puisse atteindre.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Démarrez un trousseau comme GNOME Keyring ou KWallet dans votre session, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu depuis %n seconde. Il demande peut-être son mot de passe dans une autre fenêtre.</numerusform>
            <numerusform>Le trousseau n’a pas répondu depuis %n secondes. Il demande peut-être son mot de passe dans une autre fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for its window, then try again. Nothing is lost.</source>
        <translation>Cherchez sa fenêtre, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The vault is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>Le coffre est verrouillé&#x202f;: Lanyard ne peut donc pas atteindre le justificatif. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password window), then try again.</source>
        <translation>Déverrouillez le trousseau (ouvrez une session sur le bureau, ou sa fenêtre de mot de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so the keychain is still locked. Nothing is lost.</source>
        <translation>La fenêtre de mot de passe du trousseau a été fermée&#x202f;: le trousseau est donc resté verrouillé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Unlock again, and type the keychain&apos;s password there.</source>
        <translation>Déverrouillez de nouveau, et saisissez-y le mot de passe du trousseau.</translation>
    </message>
</context>
<context>
    <name>lanyard::SelfRenewal</name>
    <message>
        <source>%1 did not accept the token, which therefore still ends.</source>
        <translation>%1 n’a pas accepté le jeton&#x202f;: il expirera donc quand même.</translation>
    </message>
    <message>
        <source>The doctor can find out why.</source>
        <translation>Le diagnostic peut chercher pourquoi.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServerSettings</name>
    <message>
        <source>%1: no token is asked for when %2 embeds it.</source>
        <translation>%1&#x202f;: aucun jeton n’est demandé quand %2 l’intègre.</translation>
    </message>
    <message>
        <source>%1: the settings name no dataset (dsnames), so the server refuses every token that lists one.</source>
        <translation>%1&#x202f;: la configuration ne nomme aucun jeu de données (dsnames), et le serveur refuse donc tout jeton qui en liste un.</translation>
    </message>
    <message>
        <source>The settings ask for no token for any dataset that they name.</source>
        <translation>La configuration ne demande de jeton pour aucun des jeux de données qu’elle nomme.</translation>
    </message>
    <message>
        <source>Name the dataset with --dataset, and the embedding portal with --embedder.</source>
        <translation>Nommez le jeu de données avec --dataset, et le portail intégrateur avec --embedder.</translation>
    </message>
    <message>
        <source>These datasets take their tokens in different headers: %1.</source>
        <translation>Ces jeux de données prennent leurs jetons dans des en-têtes différents&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Add a profile for each: name its datasets with --dataset.</source>
        <translation>Ajoutez un profil pour chacun&#x202f;: nommez ses jeux de données avec --dataset.</translation>
    </message>
    <message>
        <source>These datasets have different secrets.</source>
        <translation>Ces jeux de données ont des secrets différents.</translation>
    </message>
    <message>
        <source>The settings hold no secret for these datasets.</source>
        <translation>La configuration ne contient pas de secret pour ces jeux de données.</translation>
    </message>
    <message>
        <source>Add the key by itself: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ajoutez la clé à part&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The settings hold a public key, which can check tokens and make none.</source>
        <translation>La configuration contient une clé publique, qui permet de vérifier des jetons mais pas d’en créer.</translation>
    </message>
    <message>
        <source>Add the private key that belongs to it: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ajoutez la clé privée qui va avec&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>%1: the server checks the address strictly, and the profile names none.</source>
        <translation>%1&#x202f;: le serveur vérifie l’adresse strictement, et le profil n’en nomme aucune.</translation>
    </message>
</context>
<context>
    <name>lanyard::Session</name>
    <message>
        <source>“%1” is a ProteinPaint server, at which nobody signs in: Lanyard makes its tokens by a signing key.</source>
        <translation>«&#x202f;%1&#x202f;» est un serveur ProteinPaint, où personne ne se connecte&#x202f;: Lanyard crée ses jetons avec une clé de signature.</translation>
    </message>
    <message>
        <source>Add the key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ajoutez la clé&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>A sign-in to “%1” is waiting already.</source>
        <translation>Une connexion à «&#x202f;%1&#x202f;» est déjà en attente.</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it.</source>
        <translation>Terminez-la dans le navigateur, ou annulez-la.</translation>
    </message>
    <message>
        <source>%1 signed you in but gave no credential that lasts.</source>
        <translation>%1 vous a connecté mais n’a pas donné de justificatif qui dure.</translation>
    </message>
    <message>
        <source>The scope offline_access must be among the profile&apos;s scopes, and allowed for you and this client.</source>
        <translation>Le scope offline_access doit figurer parmi les scopes du profil, et être autorisé pour vous et ce client.</translation>
    </message>
    <message>
        <source>“%1” holds a token that its portal handed out, and that holds no roles itself. To see them, Lanyard needs a sign-in of its own beside it.</source>
        <translation>«&#x202f;%1&#x202f;» détient un jeton que son portail a délivré, et qui ne contient pas lui-même de rôles. Pour les voir, Lanyard a besoin, en plus, de sa propre connexion.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id of a client that Lanyard may use.</source>
        <translation>Ajoutez le profil avec le --issuer et le --client-id d’un client que Lanyard a le droit d’utiliser.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which leaves the portal&apos;s token as it is.</source>
        <translation>Connectez-vous&#x202f;: lanyard login &apos;%1&apos;, qui laisse le jeton du portail tel quel.</translation>
    </message>
    <message>
        <source>The tokens of “%1” are Lanyard&apos;s own and hold no roles that an issuer gave.</source>
        <translation>Les jetons de «&#x202f;%1&#x202f;» sont ceux de Lanyard et ne contiennent pas de rôles donnés par un émetteur.</translation>
    </message>
    <message>
        <source>Look at one with: lanyard token &apos;%1&apos; | lanyard decode -</source>
        <translation>Examinez-en un avec&#x202f;: lanyard token &apos;%1&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>“%1” is a ProteinPaint server, which hands out no token files.</source>
        <translation>«&#x202f;%1&#x202f;» est un serveur ProteinPaint, qui ne délivre pas de fichiers de jeton.</translation>
    </message>
    <message>
        <source>Look at a token with lanyard lint, or add the signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Examinez un jeton avec lanyard lint, ou ajoutez la clé de signature&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once. A test would use it up.</source>
        <translation>Ce realm n’accepte un justificatif qu’une fois. Un essai le consommerait.</translation>
    </message>
    <message>
        <source>Test with --spend if you can sign in again, or ask the provider&apos;s administrator to switch rotation off for this portal.</source>
        <translation>Essayez avec --spend si vous pouvez vous reconnecter, ou demandez à l’administrateur du fournisseur de désactiver la rotation pour ce portail.</translation>
    </message>
    <message>
        <source>%1 is not the portal of “%2”, so its token is not sent there.</source>
        <translation>%1 n’est pas le portail de «&#x202f;%2&#x202f;»&#x202f;: son jeton n’y est donc pas envoyé.</translation>
    </message>
    <message>
        <source>Ask for an address of the portal.</source>
        <translation>Demandez une adresse du portail.</translation>
    </message>
    <message>
        <source>“%1” holds no token of a portal&apos;s own client, for which a consent could be withdrawn.</source>
        <translation>«&#x202f;%1&#x202f;» ne détient aucun jeton du client propre d’un portail, pour lequel un consentement pourrait être retiré.</translation>
    </message>
    <message>
        <source>Sign out without it: lanyard logout &apos;%1&apos;</source>
        <translation>Déconnectez-vous sans cela&#x202f;: lanyard logout &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” takes no signing key: only ProteinPaint servers do.</source>
        <translation>«&#x202f;%1&#x202f;» ne prend pas de clé de signature&#x202f;: seuls les serveurs ProteinPaint en prennent.</translation>
    </message>
    <message>
        <source>Sign in with lanyard login, or add a profile with --kind proteinpaint.</source>
        <translation>Connectez-vous avec lanyard login, ou ajoutez un profil avec --kind proteinpaint.</translation>
    </message>
    <message>
        <source>Add the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Ajoutez la clé avec laquelle le serveur vérifie&#x202f;: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>There is no signing key for “%1”.</source>
        <translation>Il n’y a pas de clé de signature pour «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Certificate &amp;authorities</source>
        <translation>A&amp;utorités de certification</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window, and stay in the tray</source>
        <translation>&amp;Démarrer à l’ouverture de session, sans fenêtre, et rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>How Lanyard looks</source>
        <translation>L’aspect de Lanyard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Only a Lanyard that runs can remind you before a credential ends.</source>
        <translation>Seul un Lanyard en marche peut vous rappeler qu’un justificatif prend bientôt fin.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Fichier chiffré, avec une phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Where the credential is kept</source>
        <translation>&amp;Où garder le justificatif</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>De la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>A PEM file, where your institution signs its own certificates.</source>
        <translation>Un fichier PEM, si votre institution signe elle-même ses certificats.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>What new profiles begin with</source>
        <translation>Valeurs de départ des nouveaux profils</translation>
    </message>
    <message>
        <source>The form for a new portal looks through the same proxy. Profiles that you have keep their own.</source>
        <translation>Le formulaire d’un nouveau portail passe par le même proxy. Vos profils existants gardent le leur.</translation>
    </message>
    <message>
        <source>Ask before a program gets a token of</source>
        <translation>Demander avant qu’un programme reçoive un jeton de</translation>
    </message>
    <message>
        <source>Programs that ask for tokens</source>
        <translation>Programmes qui demandent des jetons</translation>
    </message>
    <message>
        <source>Ask me before a program gets a token for the first time, of these profiles. Lanyard knows a program by its file only: a shell stands for every script that it runs.</source>
        <translation>Me demander avant qu’un programme reçoive un jeton pour la première fois, pour ces profils. Lanyard ne connaît un programme que par son fichier&#x202f;: un shell vaut pour tout script qu’il exécute.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied token stays &amp;for</source>
        <translation>&amp;Garder un jeton copié</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Then Lanyard takes it off the clipboard, and also when Lanyard ends. What you copied since stays.</source>
        <translation>Lanyard le retire ensuite du presse-papiers, et aussi quand il se ferme. Ce que vous avez copié depuis y reste.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsSubject</name>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>%1 has no line %2; the portal then takes “%3”.</source>
        <translation>%1 n’a pas de ligne %2&#x202f;; le portail prend alors «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2, a secret of length %3.</source>
        <translation>%1&#x202f;: %2, un secret de longueur %3.</translation>
    </message>
    <message>
        <source>%1: %2=%3</source>
        <translation>%1&#x202f;: %2=%3</translation>
    </message>
</context>
<context>
    <name>lanyard::SharedProfile</name>
    <message>
        <source>Ask who gave you the file. Nothing was changed.</source>
        <translation>Adressez-vous à la personne qui vous a donné le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is too large for a profile.</source>
        <translation>Le fichier est trop gros pour un profil.</translation>
    </message>
    <message>
        <source>The file is no profile of Lanyard&apos;s.</source>
        <translation>Le fichier n’est pas un profil de Lanyard.</translation>
    </message>
    <message>
        <source>The portal&apos;s address in the file</source>
        <translation>L’adresse du portail dans le fichier</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and the file holds one of them.</source>
        <translation>Un émetteur et un client vont ensemble, et le fichier n’en contient qu’un.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address in the file</source>
        <translation>L’adresse de l’émetteur dans le fichier</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indiquez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The name in the file has characters that a name cannot have there.</source>
        <translation>Le nom dans le fichier comporte des caractères qu’un nom ne peut pas y avoir.</translation>
    </message>
    <message>
        <source>The header in the file is none that a ProteinPaint server takes a token in.</source>
        <translation>L’en-tête indiqué dans le fichier n’est pas de ceux où un serveur ProteinPaint accepte un jeton.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and the file names none.</source>
        <translation>On demande à un serveur ProteinPaint un jeu de données, et le fichier n’en nomme aucun.</translation>
    </message>
    <message>
        <source>A name in the file is missing, or has characters that a name cannot have there.</source>
        <translation>Un nom manque dans le fichier, ou comporte des caractères qu’un nom ne peut pas y avoir.</translation>
    </message>
    <message>
        <source>The algorithm in the file is none that a ProteinPaint server takes.</source>
        <translation>L’algorithme indiqué dans le fichier n’est pas de ceux qu’un serveur ProteinPaint accepte.</translation>
    </message>
    <message>
        <source>The file has tokens last for no time that there is.</source>
        <translation>La durée de vie que le fichier donne aux jetons n’est pas une durée valable.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignIn</name>
    <message>
        <source>Careful: %1.</source>
        <translation>Attention&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInController</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Asked %1 for its addresses</source>
        <translation>%1 a donné ses adresses</translation>
    </message>
    <message>
        <source>Ask %1 for its addresses</source>
        <translation>Demander ses adresses à %1</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>Votre navigateur est ouvert</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>Ouvrir votre navigateur</translation>
    </message>
    <message>
        <source>Got a code for you</source>
        <translation>Un code est arrivé pour vous</translation>
    </message>
    <message>
        <source>Get a code for you</source>
        <translation>Obtenir un code pour vous</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>Vous vous connectez et autorisez l’accès</translation>
    </message>
    <message>
        <source>Check who answered, and the signature</source>
        <translation>Vérifier qui a répondu, et la signature</translation>
    </message>
    <message>
        <source>Keep the credential: %1</source>
        <translation>Garder le justificatif&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Attente de votre connexion dans le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser. Lanyard never sees it.</source>
        <translation>%1 demande votre mot de passe dans votre navigateur. Lanyard ne le voit jamais.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Time until Lanyard stops waiting</source>
        <translation>Temps avant que Lanyard cesse d’attendre</translation>
    </message>
    <message>
        <source>No browser window?</source>
        <translation>Pas de fenêtre du navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open the page again, or copy its address.</source>
        <translation>Rouvrez la page, ou copiez son adresse.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Montrer un code</translation>
    </message>
    <message>
        <source>The browser is on another device?</source>
        <translation>Le navigateur est sur un autre appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Show a short code, and type it in there.</source>
        <translation>Affichez un code court, et saisissez-le là-bas.</translation>
    </message>
    <message>
        <source>You can go on working in other profiles. When the sign-in is done, this profile shows it.</source>
        <translation>Vous pouvez continuer à travailler dans d’autres profils. Quand la connexion sera terminée, ce profil le montrera.</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>La saisie du code est attendue</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>%1 so far. Lanyard stops waiting at %2.</source>
        <translation>Depuis %1. Lanyard cesse d’attendre à %2.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>%1 Copy the address, and open it yourself, or show a code and enter it on another device; Lanyard goes on waiting.</source>
        <translation>%1 Copiez l’adresse et ouvrez-la vous-même, ou affichez un code et saisissez-le sur un autre appareil&#x202f;; Lanyard continue d’attendre.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Les horloges ne concordent pas</translation>
    </message>
    <message>
        <source>%1 The sign-in may be refused. Let the system set the time from the network.</source>
        <translation>%1 La connexion sera peut-être refusée. Faites régler l’heure par le réseau dans le système.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOut</name>
    <message>
        <source>“%1” is signed out on this computer, but its credential could not be revoked: %2 It is kept to be revoked, serves for nothing else, and Lanyard will try again.</source>
        <translation>«&#x202f;%1&#x202f;» est déconnecté sur cet ordinateur, mais son justificatif n’a pas pu être révoqué&#x202f;: %2 Il est conservé pour être révoqué, ne sert à rien d’autre, et Lanyard réessaiera.</translation>
    </message>
    <message>
        <source>Sign out again when %1 can be reached, or delete it without revoking: lanyard logout --forget &apos;%2&apos;</source>
        <translation>Déconnectez-vous de nouveau quand %1 sera joignable, ou supprimez-le sans révoquer&#x202f;: lanyard logout --forget &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::Signer</name>
    <message>
        <source>The file holds a key in a form that Lanyard does not sign with.</source>
        <translation>Le fichier contient une clé sous une forme avec laquelle Lanyard ne signe pas.</translation>
    </message>
    <message>
        <source>Convert the private key to PEM first: openssl pkey -in FILE -out key.pem</source>
        <translation>Convertissez d’abord la clé privée en PEM&#x202f;: openssl pkey -in FILE -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this secret. %1</source>
        <translation>Lanyard ne signe pas avec ce secret. %1</translation>
    </message>
    <message>
        <source>Make a new one: openssl rand -base64 48. It must be set at the server too.</source>
        <translation>Créez-en un nouveau&#x202f;: openssl rand -base64 48. Il doit être défini aussi sur le serveur.</translation>
    </message>
    <message>
        <source>The private key is encrypted, and no passphrase was given.</source>
        <translation>La clé privée est chiffrée, et aucune phrase de passe n’a été donnée.</translation>
    </message>
    <message>
        <source>Give the passphrase that the key was made with.</source>
        <translation>Donnez la phrase de passe avec laquelle la clé a été créée.</translation>
    </message>
    <message>
        <source>This passphrase does not open the private key.</source>
        <translation>Cette phrase de passe n’ouvre pas la clé privée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The file holds a public key, which can check signatures and make none.</source>
        <translation>Le fichier contient une clé publique, qui permet de vérifier des signatures mais pas d’en faire.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to it.</source>
        <translation>Choisissez la clé privée qui va avec.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no private key that can be read.</source>
        <translation>Le fichier de clé est au format PEM, mais ne contient aucune clé privée lisible.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a private key, complete and unchanged.</source>
        <translation>Choisissez un fichier PEM avec une clé privée, complet et inchangé.</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this key. %1</source>
        <translation>Lanyard ne signe pas avec cette clé. %1</translation>
    </message>
    <message>
        <source>Make a stronger one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</source>
        <translation>Créez-en une plus forte&#x202f;: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with a key of this type.</source>
        <translation>Lanyard ne signe pas avec une clé de ce type.</translation>
    </message>
    <message>
        <source>Choose an RSA or an EC key.</source>
        <translation>Choisissez une clé RSA ou EC.</translation>
    </message>
    <message>
        <source>This key does not sign by “%1”.</source>
        <translation>Cette clé ne signe pas avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This key itself does not allow “%1”.</source>
        <translation>Cette clé elle-même n’autorise pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another of: %1.</source>
        <translation>Choisissez-en un autre parmi&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningKeyCard</name>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>Phrase de passe de la c&amp;lé</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Ouvrir la clé</translation>
    </message>
    <message>
        <source>Choose the key, or the server’s serverconfig.json</source>
        <translation>Choisissez la clé, ou le serverconfig.json du serveur</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Choisir la clé…</translation>
    </message>
    <message>
        <source>The key has a passphrase</source>
        <translation>La clé a une phrase de passe</translation>
    </message>
    <message>
        <source>It opens the file once. In the vault the key stands under the vault’s own lock.</source>
        <translation>Elle ouvre le fichier une fois. Dans le coffre, la clé est protégée par le verrou du coffre lui-même.</translation>
    </message>
    <message>
        <source>The signing key is in the vault</source>
        <translation>La clé de signature est dans le coffre</translation>
    </message>
    <message>
        <source>The signing key signs by %1</source>
        <translation>La clé de signature signe avec %1</translation>
    </message>
    <message>
        <source>Taken in on %1; kept in: %2. Nothing revokes what it has signed.</source>
        <translation>Importée le %1&#x202f;; conservée ici&#x202f;: %2. Rien ne révoque ce qu’elle a signé.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Il n’y a pas encore de clé de signature</translation>
    </message>
    <message>
        <source>Choose a private key (PEM), a file with the shared secret, or the server’s serverconfig.json, which holds the secret. It goes into: %1. Delete the file afterwards when you need it no more.</source>
        <translation>Choisissez une clé privée (PEM), un fichier contenant le secret partagé, ou le serverconfig.json du serveur, qui contient le secret. Elle sera conservée ici&#x202f;: %1. Supprimez ensuite le fichier s’il ne vous sert plus.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningSnippetPage</name>
    <message>
        <source>curl, to ask the server</source>
        <translation>curl, pour interroger le serveur</translation>
    </message>
    <message>
        <source>HTML, to embed it in a page</source>
        <translation>HTML, pour l’intégrer dans une page</translation>
    </message>
    <message>
        <source>Node.js, on the portal’s server</source>
        <translation>Node.js, sur le serveur du portail</translation>
    </message>
    <message>
        <source>Python, on the portal’s server</source>
        <translation>Python, sur le serveur du portail</translation>
    </message>
    <message>
        <source>Java, on the portal’s server</source>
        <translation>Java, sur le serveur du portail</translation>
    </message>
    <message>
        <source>PHP, on the portal’s server</source>
        <translation>PHP, sur le serveur du portail</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>&amp;Langage ou programme</translation>
    </message>
    <message>
        <source>The secret stands in no code: it comes from the server’s environment, or from Lanyard.</source>
        <translation>Le secret ne figure dans aucun code&#x202f;: il vient de l’environnement du serveur, ou de Lanyard.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
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
        <translation>Un autre Lanyard utilise ce justificatif depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then try again. Nothing is lost.</source>
        <translation>Attendez-le, ou arrêtez-le, puis réessayez. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>lanyard::Snippet</name>
    <message>
        <source>Written by hand and not run by Lanyard&apos;s tests.</source>
        <translation>Écrit à la main et non exécuté par les tests de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetCommand</name>
    <message>
        <source>A ProteinPaint server is asked for “data” or “jwt-status”.</source>
        <translation>On demande à un serveur ProteinPaint data ou jwt-status.</translation>
    </message>
    <message>
        <source>Use --request data or --request jwt-status.</source>
        <translation>Utilisez --request data ou --request jwt-status.</translation>
    </message>
    <message>
        <source>Choose another language; lanyard snippet NAME --list shows them.</source>
        <translation>Choisissez un autre langage&#x202f;; lanyard snippet NAME --list les montre.</translation>
    </message>
    <message>
        <source>It is not said for which profile.</source>
        <translation>Aucun profil n’est indiqué.</translation>
    </message>
    <message>
        <source>Name it, as in: lanyard snippet NAME --for curl</source>
        <translation>Indiquez-le, comme&#x202f;: lanyard snippet NAME --for curl</translation>
    </message>
    <message>
        <source>Code that fetches its token when it runs</source>
        <translation>Code qui prend son jeton à l’exécution</translation>
    </message>
    <message>
        <source>The language or program, one of --list; else curl</source>
        <translation>Le langage ou le programme, l’un de --list&#x202f;; sinon curl</translation>
    </message>
    <message>
        <source>Show the languages and programs that there are for the profile, or for a cBioPortal</source>
        <translation>Montrer les langages et programmes qui existent pour le profil, ou pour un cBioPortal</translation>
    </message>
    <message>
        <source>What a ProteinPaint server is sent is fixed.</source>
        <translation>Ce qui est envoyé à un serveur ProteinPaint est fixé d’avance.</translation>
    </message>
    <message>
        <source>Leave out --method, --data and --content-type.</source>
        <translation>Omettez --method, --data et --content-type.</translation>
    </message>
    <message>
        <source>%1 has no request like this one.</source>
        <translation>%1 n’a pas de requête de ce genre.</translation>
    </message>
    <message>
        <source>Run it by: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</source>
        <translation>Exécutez-le avec&#x202f;: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</translation>
    </message>
    <message>
        <source>STUDIES, STUDY:ID, or an address of the portal such as /api/genes; openbis: a method such as getSessionInformation, for curl; proteinpaint: data or jwt-status, for curl</source>
        <translation>STUDIES, STUDY:ID, ou une adresse du portail comme /api/genes&#x202f;; openbis&#x202f;: une méthode comme getSessionInformation, pour curl&#x202f;; proteinpaint&#x202f;: data ou jwt-status, pour curl</translation>
    </message>
    <message>
        <source>Another than GET, such as POST</source>
        <translation>Une méthode autre que GET, comme POST</translation>
    </message>
    <message>
        <source>What the request sends: a text, or @FILE; openbis: the method&apos;s parameters, a JSON list without the token</source>
        <translation>Ce qu’envoie la requête&#x202f;: un texte, ou @FILE&#x202f;; openbis&#x202f;: les paramètres de la méthode, une liste JSON sans le jeton</translation>
    </message>
    <message>
        <source>Of what it sends; else application/json</source>
        <translation>Type de ce qu’elle envoie&#x202f;; sinon application/json</translation>
    </message>
    <message>
        <source>Take the token from this variable, which lanyard run sets, in place of asking Lanyard</source>
        <translation>Prendre le jeton dans cette variable, que définit lanyard run, au lieu de le demander à Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetController</name>
    <message>
        <source>The test request</source>
        <translation>La requête d’essai</translation>
    </message>
    <message>
        <source>List the spaces</source>
        <translation>Lister les espaces</translation>
    </message>
    <message>
        <source>List the studies</source>
        <translation>Lister les études</translation>
    </message>
    <message>
        <source>List the kinds of cancer</source>
        <translation>Lister les types de cancer</translation>
    </message>
    <message>
        <source>List the genes</source>
        <translation>Lister les gènes</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, so that this page cannot try it.</source>
        <translation>openBIS prend son jeton dans la requête&#x202f;: cette page ne peut donc pas l’essayer.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or run this there: lanyard test &apos;%1&apos;</source>
        <translation>Exécutez le code dans un terminal, ou ceci&#x202f;: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The portal sent Lanyard to its login page: it did not accept the token.</source>
        <translation>Le portail a renvoyé Lanyard vers sa page de connexion&#x202f;: il n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>The portal did not accept the token: it answered 401.</source>
        <translation>Le portail n’a pas accepté le jeton&#x202f;: il a répondu 401.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this request: it answered 403.</source>
        <translation>Le portail accepte votre jeton mais refuse cette requête&#x202f;: il a répondu 403.</translation>
    </message>
    <message>
        <source>The portal knows no such address: it answered 404.</source>
        <translation>Le portail ne connaît pas cette adresse&#x202f;: il a répondu 404.</translation>
    </message>
    <message>
        <source>The portal answered %1, not what was asked for.</source>
        <translation>Le portail a répondu %1, et pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>
… and more: this is the first part of a long answer</source>
        <translation>
… et la suite&#x202f;: ceci est la première partie d’une longue réponse</translation>
    </message>
    <message>
        <source>This page tries requests by GET only.</source>
        <translation>Cette page n’essaie que les requêtes GET.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or there: lanyard test &apos;%1&apos;</source>
        <translation>Exécutez le code dans un terminal, ou ceci&#x202f;: lanyard test &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetLanguage</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Lanyard writes no code in “%1” for this kind of portal.</source>
        <translation>Lanyard n’écrit pas de code en «&#x202f;%1&#x202f;» pour ce type de portail.</translation>
    </message>
    <message>
        <source>lanyard snippet NAME --list shows the languages and programs that there are.</source>
        <translation>lanyard snippet NAME --list montre les langages et programmes qui existent.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetPage</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Essayer ici</translation>
    </message>
    <message>
        <source>Try it here to see the answer.</source>
        <translation>Essayez ici pour voir la réponse.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>&amp;Langage ou programme</translation>
    </message>
    <message>
        <source>Language or program</source>
        <translation>Langage ou programme</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>The code asks Lanyard for the token when it runs: always fresh, and no secret in the code.</source>
        <translation>Le code demande le jeton à Lanyard à l’exécution&#x202f;: toujours neuf, et aucun secret dans le code.</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>D’où vient le jeton</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Interrogation du portail</translation>
    </message>
    <message>
        <source>The portal answers slowly.</source>
        <translation>Le portail répond lentement.</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>Ce realm n’accepte un justificatif qu’une fois</translation>
    </message>
    <message>
        <source>To try it here would use it up. You would have to sign in again afterwards.</source>
        <translation>L’essayer ici le consommerait. Vous devriez ensuite vous reconnecter.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>Ne pas essayer</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Chercher pourquoi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>200, understood</source>
        <translation>200, compris</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, refusé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From Lanyard</source>
        <translation>De Lanyard</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>De la variable %1</translation>
    </message>
    <message>
        <source>A terminal sets it for one program: lanyard run &apos;%1&apos; -- PROGRAM</source>
        <translation>Un terminal la définit pour un seul programme&#x202f;: lanyard run &apos;%1&apos; -- PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetRequest</name>
    <message>
        <source>Only a cBioPortal has studies, and “%1” is none.</source>
        <translation>Seul un cBioPortal a des études, et «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Name an address of the portal instead, as in --request /some/path</source>
        <translation>Nommez plutôt une adresse du portail, comme --request /some/path</translation>
    </message>
    <message>
        <source>No study is named.</source>
        <translation>Aucune étude n’est nommée.</translation>
    </message>
    <message>
        <source>Write its id, as in STUDY:msk_impact_2017</source>
        <translation>Écrivez son id, comme STUDY:msk_impact_2017</translation>
    </message>
    <message>
        <source>Lanyard knows no request “%1”.</source>
        <translation>Lanyard ne connaît pas de requête «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use STUDIES, STUDY:ID, or an address of the portal that begins with a slash.</source>
        <translation>Utilisez STUDIES, STUDY:ID, ou une adresse du portail qui commence par une barre oblique.</translation>
    </message>
    <message>
        <source>“%1” is no method of openBIS&apos;s interface.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une méthode de l’interface d’openBIS.</translation>
    </message>
    <message>
        <source>Name one, as in --request getSessionInformation; what it wants beside the token goes into --data, as a JSON list.</source>
        <translation>Nommez-en une, comme --request getSessionInformation&#x202f;; ce qu’elle demande en plus du jeton va dans --data, sous forme de liste JSON.</translation>
    </message>
    <message>
        <source>Lanyard writes no code for the method “%1”.</source>
        <translation>Lanyard n’écrit pas de code pour la méthode «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’une de celles-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>To an openBIS everything goes by POST, as JSON.</source>
        <translation>À un openBIS, tout est envoyé par POST, en JSON.</translation>
    </message>
    <message>
        <source>Leave out --method and --content-type.</source>
        <translation>Omettez --method et --content-type.</translation>
    </message>
    <message>
        <source>%1 sends no body.</source>
        <translation>%1 n’envoie pas de corps.</translation>
    </message>
    <message>
        <source>Leave out --data, or use --method POST.</source>
        <translation>Omettez --data, ou utilisez --method POST.</translation>
    </message>
    <message>
        <source>The body is no text, or longer than the 32 KiB that fit into code.</source>
        <translation>Le corps n’est pas du texte, ou dépasse les 32 Kio que le code peut contenir.</translation>
    </message>
    <message>
        <source>Write a short text into the code, and have the code read the file itself.</source>
        <translation>Écrivez un texte court dans le code, et faites lire le fichier par le code lui-même.</translation>
    </message>
    <message>
        <source>What an openBIS&apos;s method wants is a JSON list.</source>
        <translation>Ce que demande une méthode d’openBIS est une liste JSON.</translation>
    </message>
    <message>
        <source>Write it as in --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, without the token.</source>
        <translation>Écrivez-la comme --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, sans le jeton.</translation>
    </message>
    <message>
        <source>“%1” is no type of content.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de contenu.</translation>
    </message>
    <message>
        <source>Write it as in --content-type application/json.</source>
        <translation>Écrivez-le comme --content-type application/json.</translation>
    </message>
</context>
<context>
    <name>lanyard::SplitEntries</name>
    <message>
        <source>The keychain no longer holds the whole credential: a part of it is missing or was changed.</source>
        <translation>Le trousseau ne contient plus le justificatif complet&#x202f;: une partie manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>Sign in again; that puts a new one in its place.</source>
        <translation>Reconnectez-vous&#x202f;; cela en met un nouveau à sa place.</translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>&amp;Add my portal</source>
        <translation>&amp;Ajouter mon portail</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Which portal do you want to reach?</source>
        <translation>Quel portail voulez-vous atteindre&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in once in your browser. Lanyard keeps the credential in your keychain, shows what you may see, and speaks up before it ends.</source>
        <translation>Connectez-vous une fois dans votre navigateur. Lanyard garde le justificatif dans votre trousseau, montre ce que vous avez le droit de voir, et vous avertit avant sa fin.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Ajouter mon portail</translation>
    </message>
    <message>
        <source>You know the portal’s address. Lanyard finds out the rest and shows what it found.</source>
        <translation>Vous connaissez l’adresse du portail. Lanyard trouve le reste et montre ce qu’il a trouvé.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>A practice portal inside Lanyard. No account, no network, nothing can break.</source>
        <translation>Un portail d’exercice dans Lanyard. Pas de compte, pas de réseau, rien ne peut casser.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;Ouvrir un fichier de profil…</translation>
    </message>
    <message>
        <source>You can also drop a profile file, a token or a token file anywhere in this window, or paste a token.</source>
        <translation>Vous pouvez aussi déposer un fichier de profil, un jeton ou un fichier de jeton n’importe où dans cette fenêtre, ou coller un jeton.</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Ouvrir un fichier de profil</translation>
    </message>
    <message>
        <source>Your institution sent you a file that ends in .lanyard. It holds addresses, never a secret.</source>
        <translation>Votre institution vous a envoyé un fichier en .lanyard. Il contient des adresses, jamais de secret.</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusCommand</name>
    <message>
        <source>waiting to be revoked at %1 since %2: lanyard logout tries again</source>
        <translation>attend d’être révoqué sur %1 depuis le %2&#x202f;: lanyard logout réessaie</translation>
    </message>
    <message>
        <source>name the passphrase: --passphrase-fd</source>
        <translation>donner la phrase de passe&#x202f;: --passphrase-fd</translation>
    </message>
    <message>
        <source>unlock the keychain</source>
        <translation>déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>renew the token: lanyard credential renew</source>
        <translation>renouveler le jeton&#x202f;: lanyard credential renew</translation>
    </message>
    <message>
        <source>make a token: lanyard credential new</source>
        <translation>créer un jeton&#x202f;: lanyard credential new</translation>
    </message>
    <message>
        <source>add the signing key: lanyard key add</source>
        <translation>ajouter la clé de signature&#x202f;: lanyard key add</translation>
    </message>
    <message>
        <source>take in a token file: lanyard import</source>
        <translation>importer un fichier de jeton&#x202f;: lanyard import</translation>
    </message>
    <message>
        <source>sign in: lanyard login</source>
        <translation>se connecter&#x202f;: lanyard login</translation>
    </message>
    <message>
        <source>Every profile: who, until when, what needs doing</source>
        <translation>Chaque profil&#x202f;: qui, jusqu’à quand, ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Vault: locked</source>
        <translation>Coffre&#x202f;: verrouillé</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Coffre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>lanyard::StrictJson</name>
    <message>
        <source>is not JSON from octet %1 on</source>
        <translation>n’est plus du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>is not UTF-8 text at octet %1</source>
        <translation>n’est pas du texte UTF-8 à l’octet %1</translation>
    </message>
    <message>
        <source>has the member “%1” twice, the second time at octet %2</source>
        <translation>contient deux fois le membre «&#x202f;%1&#x202f;», la seconde fois à l’octet %2</translation>
    </message>
    <message numerus="yes">
        <source>is nested deeper than %n levels, at octet %1</source>
        <translation>
            <numerusform>est imbriqué sur plus de %n niveau, à l’octet %1</numerusform>
            <numerusform>est imbriqué sur plus de %n niveaux, à l’octet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>begins with a byte order mark, which JSON must not</source>
        <translation>commence par une marque d’ordre des octets (BOM), ce que JSON interdit</translation>
    </message>
</context>
<context>
    <name>lanyard::TerminalPassphrase</name>
    <message>
        <source>The encrypted vault is locked, and there is no terminal to ask for its passphrase.</source>
        <translation>Le coffre chiffré est verrouillé, et il n’y a pas de terminal où demander sa phrase de passe.</translation>
    </message>
    <message>
        <source>Name a file descriptor to read it from with --passphrase-fd or LANYARD_PASSPHRASE_FD.</source>
        <translation>Indiquez le descripteur de fichier où la lire avec --passphrase-fd ou LANYARD_PASSPHRASE_FD.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre chiffré.</translation>
    </message>
    <message>
        <source>Try again with the passphrase that was chosen for %1. Nothing is lost.</source>
        <translation>Réessayez avec la phrase de passe choisie pour %1. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A new passphrase needs %1 characters or more, and this one has fewer. No vault was made.</source>
        <translation>Une nouvelle phrase de passe doit avoir %1 caractères ou plus, et celle-ci en a moins. Aucun coffre n’a été créé.</translation>
    </message>
    <message>
        <source>Choose a longer one: some words in a row are easy to keep in mind.</source>
        <translation>Choisissez-en une plus longue&#x202f;: quelques mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 cannot be read: %2.</source>
        <translation>Le coffre chiffré est verrouillé, et le descripteur de fichier %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Open it for the command, as in: lanyard … --passphrase-fd 3 3&lt;FILE</source>
        <translation>Ouvrez-le pour la commande, comme&#x202f;: lanyard … --passphrase-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 holds no passphrase.</source>
        <translation>Le coffre chiffré est verrouillé, et le descripteur de fichier %1 ne contient pas de phrase de passe.</translation>
    </message>
    <message>
        <source>Its first line must be the passphrase.</source>
        <translation>Sa première ligne doit être la phrase de passe.</translation>
    </message>
    <message>
        <source>New passphrase for %1 (it cannot be recovered): </source>
        <translation>Nouvelle phrase de passe pour %1 (elle est irrécupérable)&#x202f;: </translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1: </source>
        <translation>Ce n’était pas la bonne. Phrase de passe de %1&#x202f;: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase de passe de %1&#x202f;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Encore une fois&#x202f;: </translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted vault stays locked.</source>
        <translation>Aucune phrase de passe n’a été saisie&#x202f;: le coffre chiffré reste donc verrouillé.</translation>
    </message>
    <message>
        <source>Try again when you like. Nothing is lost.</source>
        <translation>Réessayez quand vous voudrez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No vault was made.</source>
        <translation>Les deux phrases de passe ne sont pas identiques. Aucun coffre n’a été créé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>lanyard::TestCommand</name>
    <message>
        <source>listed</source>
        <translation>listée</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandée</translation>
    </message>
    <message numerus="yes">
        <source>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</source>
        <translation>
            <numerusform>Le portail a répondu %1 en %2 ms avec %n entrée&#x202f;; sans jeton, il répond %3.</numerusform>
            <numerusform>Le portail a répondu %1 en %2 ms avec %n entrées&#x202f;; sans jeton, il répond %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 studies asked.</source>
        <translation>%1 études sur %2 demandées.</translation>
    </message>
    <message>
        <source>Let lanyard doctor &apos;%1&apos; say why, and who can mend it.</source>
        <translation>Laissez lanyard doctor &apos;%1&apos; dire pourquoi, et qui peut y remédier.</translation>
    </message>
    <message>
        <source>Make another token with lanyard credential renew.</source>
        <translation>Créez un autre jeton avec lanyard credential renew.</translation>
    </message>
    <message>
        <source>Look at the roles with lanyard roles, and at the token with lanyard decode.</source>
        <translation>Examinez les rôles avec lanyard roles, et le jeton avec lanyard decode.</translation>
    </message>
    <message>
        <source>The portal accepts your token but shows it no space or project of a name that was asked for.</source>
        <translation>Le portail accepte votre jeton mais ne lui montre aucun espace ni projet portant un nom demandé.</translation>
    </message>
    <message>
        <source>Look at the names above. The space&apos;s administrator gives the role that opens it.</source>
        <translation>Vérifiez les noms ci-dessus. L’administrateur de l’espace donne le rôle qui l’ouvre.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses a study that was asked for.</source>
        <translation>Le portail accepte votre jeton mais refuse une étude demandée.</translation>
    </message>
    <message>
        <source>Look at your roles with lanyard roles. The study&apos;s administrator gives the role that opens it.</source>
        <translation>Examinez vos rôles avec lanyard roles. L’administrateur de l’étude donne le rôle qui l’ouvre.</translation>
    </message>
    <message>
        <source>Call the portal and see what the token opens</source>
        <translation>Appeler le portail et voir ce qu’ouvre le jeton</translation>
    </message>
    <message>
        <source>Ask for this study too</source>
        <translation>Demander aussi cette étude</translation>
    </message>
    <message>
        <source>Ask for every study that is listed</source>
        <translation>Demander chaque étude listée</translation>
    </message>
    <message>
        <source>Print the rows as comma-separated values</source>
        <translation>Afficher les lignes en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Under rotation: use the credential up</source>
        <translation>En cas de rotation&#x202f;: consommer le justificatif</translation>
    </message>
    <message>
        <source>Try again later. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Réessayez plus tard. Pour autant qu’on puisse en juger, votre jeton n’a aucun problème.</translation>
    </message>
    <message>
        <source>The portal answered %1 for “%2”, which says nothing about your token.</source>
        <translation>Le portail a répondu %1 pour «&#x202f;%2&#x202f;», ce qui ne dit rien de votre jeton.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address: lanyard profile show &apos;%1&apos;. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Vérifiez l’adresse du portail&#x202f;: lanyard profile show &apos;%1&apos;. Pour autant qu’on puisse en juger, votre jeton n’a aucun problème.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1, in %2 min %3 s</source>
        <translation>%1, dans %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>How long it lasts. %1</source>
        <translation>Combien de temps il dure. %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Fin si inutilisé</translation>
    </message>
    <message>
        <source>%1, reckoned</source>
        <translation>%1, estimé</translation>
    </message>
    <message>
        <source>Ends for good</source>
        <translation>Fin définitive</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, déclaré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>lanyard::TlsFailure</name>
    <message>
        <source>it ended on %1</source>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>If this computer&apos;s clock is right, tell the host&apos;s administrator to renew it.</source>
        <translation>Si l’horloge de cet ordinateur est juste, demandez à l’administrateur de l’hôte de le renouveler.</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>il commence le %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>il a été fait pour %1</translation>
    </message>
    <message>
        <source>Check the address. A network&apos;s login page may be answering in its place.</source>
        <translation>Vérifiez l’adresse. La page de connexion d’un réseau répond peut-être à sa place.</translation>
    </message>
    <message>
        <source>it is signed by nobody but itself (“%1”)</source>
        <translation>il n’est signé par personne d’autre que lui-même («&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>If you know it to be genuine, name its file with --ca.</source>
        <translation>Si vous savez qu’il est authentique, indiquez son fichier avec --ca.</translation>
    </message>
    <message>
        <source>this computer does not know the authority “%1” that signed it</source>
        <translation>cet ordinateur ne connaît pas l’autorité «&#x202f;%1&#x202f;» qui l’a signé</translation>
    </message>
    <message>
        <source>If it is your institution&apos;s own authority, name its file with --ca.</source>
        <translation>Si c’est l’autorité de votre propre institution, indiquez son fichier avec --ca.</translation>
    </message>
    <message>
        <source>Tell the host&apos;s administrator this sentence.</source>
        <translation>Transmettez cette phrase à l’administrateur de l’hôte.</translation>
    </message>
    <message>
        <source>%1 answers at port %2, but not in https. Nothing was sent.</source>
        <translation>%1 répond sur le port %2, mais pas en https. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about: %2. Nothing was sent.</source>
        <translation>Aucune connexion sûre à %1 n’a pu s’établir&#x202f;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Send the host&apos;s administrator this sentence.</source>
        <translation>Envoyez cette phrase à l’administrateur de l’hôte.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify: %2. Nothing was sent.</source>
        <translation>Le certificat de %1 ne passe pas la vérification&#x202f;: %2. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenAnswer</name>
    <message>
        <source>%1 answered %2 with something that is no token.</source>
        <translation>%1 a répondu %2 avec quelque chose qui n’est pas un jeton.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenClient</name>
    <message>
        <source>%1 answered %2 with something that is no code to sign in with.</source>
        <translation>%1 a répondu %2 avec quelque chose qui n’est pas un code de connexion.</translation>
    </message>
    <message>
        <source>%1 takes no sign-in request ahead of the browser, which the profile asks for.</source>
        <translation>%1 n’accepte pas de demande de connexion avant le navigateur, ce que veut pourtant le profil.</translation>
    </message>
    <message>
        <source>Add the profile without --pushed-authorization.</source>
        <translation>Ajoutez le profil sans --pushed-authorization.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no receipt of the sign-in request.</source>
        <translation>%1 a répondu %2 avec quelque chose qui n’est pas un reçu de la demande de connexion.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke a credential.</source>
        <translation>%1 n’offre aucun moyen de révoquer un justificatif.</translation>
    </message>
    <message>
        <source>End the session in your account page there.</source>
        <translation>Mettez fin à la session dans votre page de compte là-bas.</translation>
    </message>
    <message>
        <source>%1 does not let this client revoke the credential: it answered %2.</source>
        <translation>%1 ne laisse pas ce client révoquer le justificatif&#x202f;: il a répondu %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or ask the portal&apos;s administrator.</source>
        <translation>Mettez fin à la session dans votre page de compte là-bas, ou adressez-vous à l’administrateur du portail.</translation>
    </message>
    <message>
        <source>%1 did not revoke the credential: it answered %2.</source>
        <translation>%1 n’a pas révoqué le justificatif&#x202f;: il a répondu %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or sign out again later.</source>
        <translation>Mettez fin à la session dans votre page de compte là-bas, ou déconnectez-vous de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenCommand</name>
    <message>
        <source>Lanyard makes no tokens for “%1”: its issuer says how long one lasts.</source>
        <translation>Lanyard ne crée pas de jetons pour «&#x202f;%1&#x202f;»&#x202f;: c’est son émetteur qui dit combien de temps un jeton dure.</translation>
    </message>
    <message>
        <source>Ask for one that still lasts a while: --min-validity SECONDS</source>
        <translation>Demandez-en un qui dure encore un moment&#x202f;: --min-validity SECONDS</translation>
    </message>
    <message>
        <source>Print what the portal takes as bearer, and nothing else</source>
        <translation>Afficher ce que le portail prend comme jeton porteur, et rien d’autre</translation>
    </message>
    <message>
        <source>Seconds that an access token must still last</source>
        <translation>Secondes qu’un jeton d’accès doit encore durer</translation>
    </message>
    <message>
        <source>proteinpaint: seconds that the token lasts, else the profile&apos;s</source>
        <translation>proteinpaint&#x202f;: secondes que dure le jeton, sinon celles du profil</translation>
    </message>
    <message>
        <source>Ask the issuer for a new access token in any case</source>
        <translation>Demander à l’émetteur un nouveau jeton d’accès dans tous les cas</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token ou access-token</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFailure</name>
    <message>
        <source>Sign in again with lanyard login.</source>
        <translation>Reconnectez-vous avec lanyard login.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and it was used before by someone else: another program of yours with a copy of it, or a thief. The whole session has been ended.</source>
        <translation>%1 ne laisse utiliser ce justificatif qu’une fois, et quelqu’un d’autre l’a déjà utilisé&#x202f;: un autre de vos programmes avec une copie, ou un voleur. Toute la session a été close.</translation>
    </message>
    <message>
        <source>Sign in again. If you know of no second program, tell your institution.</source>
        <translation>Reconnectez-vous. Si vous ne connaissez pas de second programme, prévenez votre institution.</translation>
    </message>
    <message>
        <source>%1 has ended the session of this credential. That happens when an older copy of the credential was used again, by another program of yours or by a thief.</source>
        <translation>%1 a clos la session de ce justificatif. Cela arrive quand une copie plus ancienne du justificatif a été réutilisée, par un autre de vos programmes ou par un voleur.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not let you sign in: your account is disabled.</source>
        <translation>%1 vous connaît, et ne vous laisse pas vous connecter&#x202f;: votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it, then sign in again.</source>
        <translation>Demandez à votre institution de l’activer, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 says that your account is disabled.</source>
        <translation>%1 dit que votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it. The credential is kept and works again then.</source>
        <translation>Demandez à votre institution de l’activer. Le justificatif est conservé et fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>This credential was made for another client at %1.</source>
        <translation>Ce justificatif a été créé pour un autre client sur %1.</translation>
    </message>
    <message>
        <source>Sign in again, or set the profile&apos;s client to the one that the credential was made for.</source>
        <translation>Reconnectez-vous, ou réglez le client du profil sur celui pour lequel le justificatif a été créé.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in: it took too long, or was finished twice.</source>
        <translation>%1 n’accepte plus cette connexion&#x202f;: elle a duré trop longtemps, ou a été terminée deux fois.</translation>
    </message>
    <message>
        <source>%1 says that the time of this credential is over.</source>
        <translation>%1 dit que ce justificatif est arrivé à son terme.</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for too long.</source>
        <translation>%1 ne connaît plus ce justificatif&#x202f;: il a été révoqué, ou personne ne l’a utilisé pendant trop longtemps.</translation>
    </message>
    <message>
        <source>%1 cannot read this credential: it was damaged, or comes from another issuer or from before the issuer changed its keys.</source>
        <translation>%1 ne peut pas lire ce justificatif&#x202f;: il a été endommagé, ou vient d’un autre émetteur ou d’avant que l’émetteur ait changé ses clés.</translation>
    </message>
    <message>
        <source>%1 does not accept this credential: %2.</source>
        <translation>%1 n’accepte pas ce justificatif&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 says that you pressed Cancel, or may not use this client.</source>
        <translation>%1 dit que vous avez cliqué sur Annuler, ou n’avez pas le droit d’utiliser ce client.</translation>
    </message>
    <message>
        <source>%1 does not know a scope that the profile asks for: %2.</source>
        <translation>%1 ne connaît pas un scope que demande le profil&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s scopes with your institution.</source>
        <translation>Vérifiez les scopes du profil avec votre institution.</translation>
    </message>
    <message>
        <source>%1 wants you to log in, and the profile says that it must not ask.</source>
        <translation>%1 veut que vous vous connectiez, et le profil dit qu’il ne doit pas le demander.</translation>
    </message>
    <message>
        <source>Take “prompt” out of the profile&apos;s authorization parameters.</source>
        <translation>Retirez «&#x202f;prompt&#x202f;» des paramètres d’autorisation du profil.</translation>
    </message>
    <message>
        <source>%1 wants to ask you something in the browser, and the profile says that it must not ask.</source>
        <translation>%1 veut vous demander quelque chose dans le navigateur, et le profil dit qu’il ne doit pas le faire.</translation>
    </message>
    <message>
        <source>%1 could not finish the sign-in: %2.</source>
        <translation>%1 n’a pas pu terminer la connexion&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins at the moment.</source>
        <translation>%1 n’accepte pas de connexions pour le moment.</translation>
    </message>
    <message>
        <source>%1 takes this client&apos;s sign-in requests only ahead of the browser, from Lanyard itself.</source>
        <translation>%1 n’accepte les demandes de connexion de ce client qu’avant le navigateur, envoyées par Lanyard lui-même.</translation>
    </message>
    <message>
        <source>Add the profile with --pushed-authorization.</source>
        <translation>Ajoutez le profil avec --pushed-authorization.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign people in by the browser: %2.</source>
        <translation>%1 ne laisse pas ce client connecter les utilisateurs par le navigateur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to switch on the standard flow for the client.</source>
        <translation>Demandez à l’administrateur du fournisseur d’activer le «&#x202f;standard flow&#x202f;» pour le client.</translation>
    </message>
    <message>
        <source>%1 did not accept how the sign-in was asked for: %2.</source>
        <translation>%1 n’a pas accepté la façon dont la connexion a été demandée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s authorization parameters, and show the provider&apos;s administrator this sentence.</source>
        <translation>Vérifiez les paramètres d’autorisation du profil, et montrez cette phrase à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 a refusé la connexion&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator about the client&apos;s settings.</source>
        <translation>Renseignez-vous auprès de l’administrateur du fournisseur sur les paramètres du client.</translation>
    </message>
    <message>
        <source>%1 does not let the browser come back to this computer: %2.</source>
        <translation>%1 ne laisse pas le navigateur revenir à cet ordinateur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to allow http://127.0.0.1/* as the client&apos;s redirect address.</source>
        <translation>Demandez à l’administrateur du fournisseur d’autoriser http://127.0.0.1/* comme adresse de redirection du client.</translation>
    </message>
    <message>
        <source>%1 still waits for you to enter the code.</source>
        <translation>%1 attend toujours que vous saisissiez le code.</translation>
    </message>
    <message>
        <source>Enter the code in a browser.</source>
        <translation>Saisissez le code dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 a été interrogé trop souvent.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in at %1 in time. The code is no longer good.</source>
        <translation>Personne n’a terminé la connexion sur %1 à temps. Le code n’est plus valable.</translation>
    </message>
    <message>
        <source>Sign in again: that gives a new code.</source>
        <translation>Reconnectez-vous&#x202f;: cela donne un nouveau code.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign in with a code: %2.</source>
        <translation>%1 ne laisse pas ce client se connecter par code&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, or ask the provider&apos;s administrator to allow the device authorization grant for the client.</source>
        <translation>Connectez-vous avec le navigateur de cet ordinateur, ou demandez à l’administrateur du fournisseur d’autoriser le «&#x202f;device authorization grant&#x202f;» pour le client.</translation>
    </message>
    <message>
        <source>%1 does not accept the client&apos;s secret, or there is none: %2.</source>
        <translation>%1 n’accepte pas le secret du client, ou il n’y en a pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask for the client&apos;s secret and store it, or use a client that needs none.</source>
        <translation>Demandez le secret du client et enregistrez-le, ou utilisez un client qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>%1 does not know this client: %2.</source>
        <translation>%1 ne connaît pas ce client&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s client with your institution.</source>
        <translation>Vérifiez le client du profil avec votre institution.</translation>
    </message>
    <message>
        <source>%1 does not give you, or this client, a credential that outlives the browser session.</source>
        <translation>%1 ne vous donne pas, ou ne donne pas à ce client, de justificatif qui survive à la session du navigateur.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for the role offline_access, or add the profile with --scope openid alone.</source>
        <translation>Demandez le rôle offline_access à l’administrateur du fournisseur, ou ajoutez le profil avec --scope openid seul.</translation>
    </message>
    <message>
        <source>%1 refused to give a token: %2.</source>
        <translation>%1 a refusé de donner un jeton&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFile</name>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This looks like a token, but it cannot be read: %1</source>
        <translation>Cela ressemble à un jeton, mais ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fetch it again; it may have been cut off.</source>
        <translation>Reprenez-le&#x202f;; il a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>This is an access token: it dies within minutes, and is no credential. Nothing was stored.</source>
        <translation>C’est un jeton d’accès&#x202f;: il meurt en quelques minutes, et n’est pas un justificatif. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Take the file that the portal itself hands out, or sign in.</source>
        <translation>Prenez le fichier que délivre le portail lui-même, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal again.</source>
        <translation>Reprenez le jeton sur le portail.</translation>
    </message>
    <message>
        <source>This file is larger than any token.</source>
        <translation>Ce fichier est plus gros que n’importe quel jeton.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file holds a web page, probably the portal&apos;s login page, not a token.</source>
        <translation>Ce fichier contient une page web, sans doute la page de connexion du portail, et pas un jeton.</translation>
    </message>
    <message>
        <source>Log in to the portal in the browser first, then fetch the token.</source>
        <translation>Connectez-vous d’abord au portail dans le navigateur, puis prenez le jeton.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token.</source>
        <translation>Ce fichier contient un message d’erreur du portail, pas un jeton.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token: “%1”.</source>
        <translation>Ce fichier contient un message d’erreur du portail, pas un jeton&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator what it says, then fetch the token again.</source>
        <translation>Transmettez ce qu’il dit à l’administrateur du portail, puis reprenez le jeton.</translation>
    </message>
    <message>
        <source>This file holds no token that Lanyard knows.</source>
        <translation>Ce fichier ne contient aucun jeton que Lanyard connaisse.</translation>
    </message>
    <message>
        <source>Other text stands before the token.</source>
        <translation>Un autre texte précède le jeton.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Retirez les mots comme «&#x202f;Bearer&#x202f;» ou «&#x202f;token:&#x202f;», les guillemets et les espaces.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 n’a pas pu être supprimé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds your credential.</source>
        <translation>Supprimez-le vous-même&#x202f;: il contient votre justificatif.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>The token does not say</source>
        <translation>Le jeton ne le dit pas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, déclaré</translation>
    </message>
    <message>
        <source>The token states no end</source>
        <translation>Le jeton ne déclare pas de fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signed by the portal itself: cBioPortal 6.4.5 and later hand these out and accept none</source>
        <translation>Signé par le portail lui-même&#x202f;: cBioPortal 6.4.5 et suivants en délivrent et n’en acceptent aucun</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Once: this realm replaces it whenever it is used</source>
        <translation>Une fois&#x202f;: ce realm le remplace à chaque utilisation</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>&amp;Supprimer le fichier</translation>
    </message>
    <message>
        <source>Get a token from the portal</source>
        <translation>Obtenir un jeton du portail</translation>
    </message>
    <message>
        <source>%1 hands out the token itself. Log in there, download it, and give the file to Lanyard.</source>
        <translation>%1 délivre lui-même le jeton. Connectez-vous-y, téléchargez-le, et donnez le fichier à Lanyard.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Let the browser fetch it, choose the file, or drop it here</source>
        <translation>Laissez le navigateur le télécharger, choisissez le fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Log in at the portal if it asks for it. Lanyard waits for the file in your download folder, and shows what it holds before it takes anything in.</source>
        <translation>Connectez-vous au portail s’il le demande. Lanyard attend le fichier dans votre dossier de téléchargement, et montre ce qu’il contient avant d’importer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>the token or the file, as it is</comment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>This is the token</source>
        <translation>Voici le jeton</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Lanyard sends it to %1 only.</source>
        <translation>Rien n’est encore enregistré. Lanyard ne l’envoie qu’à %1.</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Montrer le profil</translation>
    </message>
    <message>
        <source>Lanyard keeps the token</source>
        <translation>Lanyard garde le jeton</translation>
    </message>
    <message>
        <source>Choose a token file</source>
        <translation>Choisir un fichier de jeton</translation>
    </message>
    <message>
        <source>Waiting for the file in Downloads</source>
        <translation>Attente du fichier dans Téléchargements</translation>
    </message>
    <message>
        <source>Nothing came yet. Log in at the portal, then open its page again.</source>
        <translation>Rien n’est encore arrivé. Connectez-vous au portail, puis rouvrez sa page.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Open the portal’s page</source>
        <translation>&amp;Ouvrir la page du portail</translation>
    </message>
    <message>
        <source>The file is deleted. The token is in: %1.</source>
        <translation>Le fichier est supprimé. Le jeton est ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is in: %1. The file %2 still holds it, for everybody who can read your files.</source>
        <translation>Il est ici&#x202f;: %1. Le fichier %2 le contient encore, pour quiconque peut lire vos fichiers.</translation>
    </message>
    <message>
        <source>It is in: %1.</source>
        <translation>Il est ici&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenInspection</name>
    <message>
        <source>The token is not signed (alg is %1): anyone can have written it.</source>
        <translation>Le jeton n’est pas signé (alg vaut %1)&#x202f;: n’importe qui peut l’avoir écrit.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1) and must be rejected.</source>
        <translation>Le jeton exige des extensions que Lanyard ne connaît pas (crit&#x202f;: %1) et doit être rejeté.</translation>
    </message>
    <message>
        <source>The header says that this is a “%1”, which is no access token.</source>
        <translation>L’en-tête dit que c’est un «&#x202f;%1&#x202f;», ce qui n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>The payload is itself a token (cty is JWT); Lanyard shows and checks only the outer one.</source>
        <translation>La charge utile est elle-même un jeton (cty vaut JWT)&#x202f;; Lanyard ne montre et ne vérifie que celui de l’extérieur.</translation>
    </message>
    <message>
        <source>The payload %1, so Lanyard does not read claims from it.</source>
        <translation>La charge utile %1&#x202f;: Lanyard n’y lit donc pas de revendications.</translation>
    </message>
    <message>
        <source>The header says JWT, but the payload is no JSON object.</source>
        <translation>L’en-tête dit JWT, mais la charge utile n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The claim %1 is no string.</source>
        <translation>La revendication %1 n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>The claim aud is neither a string nor a list of strings.</source>
        <translation>La revendication aud n’est ni une chaîne ni une liste de chaînes.</translation>
    </message>
    <message>
        <source>The claim %1 is no number, so it is no time.</source>
        <translation>La revendication %1 n’est pas un nombre, et donc pas une date.</translation>
    </message>
    <message>
        <source>The claim %1 lies before 1970.</source>
        <translation>La revendication %1 est antérieure à 1970.</translation>
    </message>
    <message>
        <source>The claim %1 lies after the year 9999; it may count milliseconds instead of seconds.</source>
        <translation>La revendication %1 est postérieure à l’an 9999&#x202f;; elle compte peut-être des millisecondes au lieu de secondes.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Le jeton a expiré le %1.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>Le jeton n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>The token was issued in the future, at %1: the clock of this computer or of the issuer is wrong.</source>
        <translation>Le jeton a été émis dans le futur, le %1&#x202f;: l’horloge de cet ordinateur ou celle de l’émetteur est fausse.</translation>
    </message>
    <message>
        <source>The token holds claims and says b64: false, which a JWT must not.</source>
        <translation>Le jeton contient des revendications et dit b64: false, ce qu’un JWT ne doit pas faire.</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 was expected.</source>
        <translation>Le jeton ne nomme pas d’émetteur&#x202f;; %1 était attendu.</translation>
    </message>
    <message>
        <source>The token comes from %1; %2 was expected.</source>
        <translation>Le jeton vient de %1&#x202f;; %2 était attendu.</translation>
    </message>
    <message>
        <source>The header brings or points to a key of its own (%1). Lanyard ignores it: a forger could put any key there.</source>
        <translation>L’en-tête apporte ou désigne sa propre clé (%1). Lanyard l’ignore&#x202f;: un faussaire pourrait y mettre n’importe quelle clé.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenLint</name>
    <message>
        <source>An accepted token buys a session of 16 hours</source>
        <translation>Un jeton accepté ouvre une session de 16 heures</translation>
    </message>
    <message>
        <source>The server gives a session its own end, 16 hours on, whatever the token&apos;s end is.</source>
        <translation>Le serveur donne à une session sa propre fin, 16 heures plus tard, quelle que soit la fin du jeton.</translation>
    </message>
    <message>
        <source>Whoever holds the session&apos;s token can use it until then, also after a log-out: the server forgets the session&apos;s number and takes the token all the same.</source>
        <translation>Quiconque détient le jeton de la session peut l’utiliser jusque-là, même après une déconnexion&#x202f;: le serveur oublie le numéro de la session et accepte quand même le jeton.</translation>
    </message>
    <message>
        <source>Nothing revokes it but another secret at the server. Do not let tokens lie about.</source>
        <translation>Rien ne le révoque, sauf un autre secret sur le serveur. Ne laissez pas traîner de jetons.</translation>
    </message>
    <message>
        <source>This is no token</source>
        <translation>Ce n’est pas un jeton</translation>
    </message>
    <message>
        <source>Its content is no JSON object with each name once.</source>
        <translation>Son contenu n’est pas un objet JSON où chaque nom n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt malformed” or “invalid token”.</source>
        <translation>Le serveur répond 401 «&#x202f;jwt malformed&#x202f;» ou «&#x202f;invalid token&#x202f;».</translation>
    </message>
    <message>
        <source>Sign a JSON object.</source>
        <translation>Signez un objet JSON.</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>Le jeton n’est pas signé</translation>
    </message>
    <message>
        <source>Its algorithm is “%1”.</source>
        <translation>Son algorithme est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt signature is required”.</source>
        <translation>Le serveur répond 401 «&#x202f;jwt signature is required&#x202f;».</translation>
    </message>
    <message>
        <source>Sign it with the key that the server checks with.</source>
        <translation>Signez-le avec la clé avec laquelle le serveur vérifie.</translation>
    </message>
    <message>
        <source>The server takes no token of this algorithm</source>
        <translation>Le serveur n’accepte aucun jeton de cet algorithme</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid algorithm”.</source>
        <translation>Le serveur répond 401 «&#x202f;invalid algorithm&#x202f;».</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the server&apos;s secret, or by RS256, PS256 or ES256 with the private key that belongs to its public key.</source>
        <translation>Signez avec HS256, HS384 ou HS512 et le secret du serveur, ou avec RS256, PS256 ou ES256 et la clé privée qui correspond à sa clé publique.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPage</name>
    <message>
        <source>No token at the moment.</source>
        <translation>Aucun jeton pour le moment.</translation>
    </message>
    <message>
        <source>Lanyard makes one from the credential when something asks. It lives some minutes, in memory only.</source>
        <translation>Lanyard en crée un à partir du justificatif quand quelque chose le demande. Il vit quelques minutes, en mémoire seulement.</translation>
    </message>
    <message>
        <source>Getting an access token</source>
        <translation>Obtention d’un jeton d’accès</translation>
    </message>
    <message>
        <source>The issuer answers slowly.</source>
        <translation>L’émetteur répond lentement.</translation>
    </message>
    <message>
        <source>&amp;Get a new one</source>
        <translation>En &amp;obtenir un nouveau</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>&amp;Get one now</source>
        <translation>En obtenir un &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlaces</name>
    <message>
        <source>A session workspace belongs to the token’s session name, and outlives a restart.</source>
        <translation>Un espace de session appartient au nom de session du jeton, et survit à un redémarrage.</translation>
    </message>
    <message>
        <source>The token stands in the address, which the server may write into its log.</source>
        <translation>Le jeton figure dans l’adresse, que le serveur peut écrire dans son journal.</translation>
    </message>
    <message>
        <source>V3 API of the application server</source>
        <translation>API V3 du serveur d’application</translation>
    </message>
    <message>
        <source>The one to prefer: the token goes in the request’s body.</source>
        <translation>L’API à préférer&#x202f;: le jeton va dans le corps de la requête.</translation>
    </message>
    <message>
        <source>V3 API of the data store server</source>
        <translation>API V3 du serveur de données</translation>
    </message>
    <message>
        <source>Files of data sets; pybis asks it by itself.</source>
        <translation>Fichiers des jeux de données&#x202f;; pybis l’interroge de lui-même.</translation>
    </message>
    <message>
        <source>Data set download</source>
        <translation>Téléchargement d’un jeu de données</translation>
    </message>
    <message>
        <source>Session workspace, upload</source>
        <translation>Espace de session, envoi</translation>
    </message>
    <message>
        <source>Session workspace, download</source>
        <translation>Espace de session, téléchargement</translation>
    </message>
    <message>
        <source>Workspace of the application server, download</source>
        <translation>Espace du serveur d’application, téléchargement</translation>
    </message>
    <message>
        <source>SFTP</source>
        <translation>SFTP</translation>
    </message>
    <message>
        <source>openBIS’s documentation names SFTP and does not say how; ask its administrator for host and port. Have the token printed when the program asks for the password.</source>
        <translation>La documentation d’openBIS nomme SFTP et ne dit pas comment&#x202f;; demandez l’hôte et le port à son administrateur. Faites afficher le jeton quand le programme demande le mot de passe.</translation>
    </message>
    <message>
        <source>pybis’s own file, and obis</source>
        <translation>Le fichier propre à pybis, et obis</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlacesCard</name>
    <message>
        <source>Where the token may be used</source>
        <translation>Où le jeton peut servir</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>%1 From openBIS’s documentation and sources; Lanyard’s tests did not run it.</source>
        <translation>%1 D’après la documentation et les sources d’openBIS&#x202f;; les tests de Lanyard ne l’ont pas exécuté.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>The file is there already. What it holds is replaced.</source>
        <translation>Le fichier existe déjà. Son contenu sera remplacé.</translation>
    </message>
    <message>
        <source>Write the token into a file?</source>
        <translation>Écrire le jeton dans un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Supprimer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>pybis and obis then find no token in %1. If another program put its token there, that is gone too.</source>
        <translation>pybis et obis ne trouveront alors plus de jeton dans %1. Si un autre programme y a mis le sien, celui-là disparaîtra aussi.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Le fichier existe.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenProblems</name>
    <message>
        <source>Mind the clocks: %1.</source>
        <translation>Attention aux horloges&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenSheet</name>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;En mots</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Ce que dit le jeton</translation>
    </message>
    <message>
        <source>Where the roles are</source>
        <translation>Où sont les rôles</translation>
    </message>
    <message>
        <source>&amp;Use this role path</source>
        <translation>&amp;Utiliser ce chemin</translation>
    </message>
    <message>
        <source>Click a claim to see its name and raw value.</source>
        <translation>Cliquez sur une revendication pour voir son nom et sa valeur brute.</translation>
    </message>
    <message>
        <source>Where your roles are</source>
        <translation>Où sont vos rôles</translation>
    </message>
    <message>
        <source>Where its roles are</source>
        <translation>Où sont ses rôles</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>Chemin des rôles</translation>
    </message>
    <message>
        <source>Possible role paths</source>
        <translation>Chemins des rôles possibles</translation>
    </message>
    <message>
        <source>Signature valid: %1 signed it</source>
        <translation>Signature valable&#x202f;: %1 l’a signé</translation>
    </message>
    <message>
        <source>Signature wrong: %1</source>
        <translation>Signature fausse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signature not checked: %1</source>
        <translation>Signature non vérifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>No claim in this token holds roles.</source>
        <translation>Aucune revendication de ce jeton ne contient de rôles.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>The token’s header and claims</source>
        <translation>L’en-tête et les revendications du jeton</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenVariable</name>
    <message>
        <source>“%1” is no name of an environment variable.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in --env LANYARD_TOKEN.</source>
        <translation>Il se compose de lettres, de chiffres et de _, comme --env LANYARD_TOKEN.</translation>
    </message>
    <message>
        <source>%1 decides which programs are started, so no token goes into it.</source>
        <translation>%1 décide quels programmes sont lancés&#x202f;: aucun jeton n’y entre donc.</translation>
    </message>
    <message>
        <source>Choose another variable, as in --env LANYARD_TOKEN.</source>
        <translation>Choisissez une autre variable, comme --env LANYARD_TOKEN.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenWay</name>
    <message>
        <source>Its tokens are the login service&apos;s: sign in, where the portal&apos;s client lets you, else fetch the file that the portal hands out.</source>
        <translation>Ses jetons sont ceux du service de connexion&#x202f;: connectez-vous, si le client du portail vous le permet, sinon prenez le fichier que délivre le portail.</translation>
    </message>
    <message>
        <source>No token is needed.</source>
        <translation>Aucun jeton n’est nécessaire.</translation>
    </message>
    <message>
        <source>%1 answers without one.</source>
        <translation>%1 répond sans jeton.</translation>
    </message>
    <message>
        <source>Asked for a token, %1 leads to %2.</source>
        <translation>Quand on lui demande un jeton, %1 mène à %2.</translation>
    </message>
    <message>
        <source>How it gives you a token shows only when there is one: sign in, or fetch the file that it hands out.</source>
        <translation>La façon dont il vous donne un jeton ne se voit que lorsqu’il y en a un&#x202f;: connectez-vous, ou prenez le fichier qu’il délivre.</translation>
    </message>
    <message>
        <source>%1 asks for a login and shows nothing before.</source>
        <translation>%1 demande une connexion et ne montre rien avant.</translation>
    </message>
    <message>
        <source>%1 takes your token and keeps no list of tokens: it answered 501.</source>
        <translation>%1 accepte votre jeton et ne tient pas de liste de jetons&#x202f;: il a répondu 501.</translation>
    </message>
    <message>
        <source>It makes its tokens itself, and another one can replace yours before it ends.</source>
        <translation>Il crée ses jetons lui-même, et un autre peut remplacer le vôtre avant sa fin.</translation>
    </message>
    <message>
        <source>%1 answered with its list of your tokens.</source>
        <translation>%1 a répondu par sa liste de vos jetons.</translation>
    </message>
    <message>
        <source>How it gives people their tokens cannot be told.</source>
        <translation>On ne peut pas dire comment il donne leurs jetons aux utilisateurs.</translation>
    </message>
    <message>
        <source>Asked for its list of tokens, %1 answered %2.</source>
        <translation>Interrogé sur sa liste de jetons, %1 a répondu %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 a pris fin</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 prend fin %2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est à faire.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <translation>Lanyard&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Ouvrir Lanyard</translation>
    </message>
    <message>
        <source>Start at login, and stay here</source>
        <translation>Démarrer à l’ouverture de session, et rester ici</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copier un jeton</translation>
    </message>
</context>
<context>
    <name>lanyard::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lanyard::Vault</name>
    <message>
        <source>“%1” is signed out. Its credential is kept only to be revoked at %2, which could not be reached on %3.</source>
        <translation>«&#x202f;%1&#x202f;» est déconnecté. Son justificatif n’est conservé que pour être révoqué sur %2, qui n’a pas pu être joint le %3.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which revokes it first.</source>
        <translation>Connectez-vous&#x202f;: lanyard login &apos;%1&apos;, qui le révoque d’abord.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Connectez-vous&#x202f;: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” is not signed in: there is no credential for it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connecté&#x202f;: il n’y a pas de justificatif pour lui.</translation>
    </message>
    <message>
        <source>The credential of “%1” was made for another issuer, client or portal address, so it is not sent.</source>
        <translation>Le justificatif de «&#x202f;%1&#x202f;» a été créé pour un autre émetteur, un autre client ou une autre adresse de portail&#x202f;: il n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The encrypted file no longer holds the credential of “%1”.</source>
        <translation>Le fichier chiffré ne contient plus le justificatif de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.</source>
        <translation>Le trousseau est déverrouillé mais ne contient plus le justificatif de «&#x202f;%1&#x202f;»&#x202f;: un autre programme l’a supprimé.</translation>
    </message>
    <message>
        <source>“%1” took the credential and gives back another.</source>
        <translation>«&#x202f;%1&#x202f;» a pris le justificatif et en rend un autre.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Take in the token file that the portal hands out: lanyard import &apos;%1&apos; FILE</source>
        <translation>Importez le fichier de jeton que délivre le portail&#x202f;: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Have openBIS make a token: lanyard credential new &apos;%1&apos;</source>
        <translation>Faites créer un jeton par openBIS&#x202f;: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultCommand</name>
    <message>
        <source>“%1” is no vault.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un coffre.</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>Donnez --to keychain ou --to file.</translation>
    </message>
    <message>
        <source>“%1” is kept there already: %2.</source>
        <translation>«&#x202f;%1&#x202f;» y est déjà conservé&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).</source>
        <translation>
            <numerusform>Déplacé vers «&#x202f;%1&#x202f;», relu là-bas, et supprimé de «&#x202f;%2&#x202f;»&#x202f;: %n secret.</numerusform>
            <numerusform>Déplacés vers «&#x202f;%1&#x202f;», relus là-bas, et supprimés de «&#x202f;%2&#x202f;»&#x202f;: %n secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the credentials are kept</source>
        <translation>Où les justificatifs sont conservés</translation>
    </message>
    <message>
        <source>Move a profile&apos;s credentials to the keychain or the encrypted file</source>
        <translation>Déplacer les justificatifs d’un profil dans le trousseau ou le fichier chiffré</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain ou file</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultKey</name>
    <message>
        <source>This computer has not enough memory free to open the encrypted vault: it takes %1 MiB.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour ouvrir le coffre chiffré&#x202f;: il en faut %1 Mio.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Nothing was changed.</source>
        <translation>Fermez d’autres programmes, puis réessayez. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultMove</name>
    <message>
        <source>“%1” belongs to the sandbox, which keeps nothing.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie du bac à sable, qui ne conserve rien.</translation>
    </message>
    <message>
        <source>Move a profile that you added yourself.</source>
        <translation>Déplacez un profil que vous avez ajouté vous-même.</translation>
    </message>
    <message>
        <source>Nothing was moved: the credentials of “%1” are where they were, in: %2.</source>
        <translation>Rien n’a été déplacé&#x202f;: les justificatifs de «&#x202f;%1&#x202f;» sont là où ils étaient, ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in “%2”, but a copy may still be in “%3”. Move again to delete it.</source>
        <translation>Les justificatifs de «&#x202f;%1&#x202f;» sont conservés dans «&#x202f;%2&#x202f;», mais une copie se trouve peut-être encore dans «&#x202f;%3&#x202f;». Déplacez de nouveau pour la supprimer.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The token is not signed (alg is %1), so anyone can have written it.</source>
        <translation>Le jeton n’est pas signé (alg vaut %1)&#x202f;: n’importe qui peut donc l’avoir écrit.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1), so it must be rejected.</source>
        <translation>Le jeton exige des extensions que Lanyard ne connaît pas (crit&#x202f;: %1)&#x202f;: il doit donc être rejeté.</translation>
    </message>
    <message>
        <source>Lanyard does not know the signature algorithm “%1”.</source>
        <translation>Lanyard ne connaît pas l’algorithme de signature «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The token has no signature, though its header says %1.</source>
        <translation>Le jeton n’a pas de signature, bien que son en-tête dise %1.</translation>
    </message>
    <message>
        <source>The signature has %1 octets; one of %2 has %3.</source>
        <translation>La signature a %1 octets&#x202f;; une signature %2 en a %3.</translation>
    </message>
    <message>
        <source>the key without an id</source>
        <translation>la clé sans id</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The signature (%1) is right; a key without an id made it.</source>
        <translation>La signature (%1) est juste&#x202f;; une clé sans id l’a faite.</translation>
    </message>
    <message>
        <source>The signature (%1) is right; the key “%2” made it.</source>
        <translation>La signature (%1) est juste&#x202f;; la clé «&#x202f;%2&#x202f;» l’a faite.</translation>
    </message>
    <message>
        <source>The signature (%1) is wrong for %2: the token was changed, or another key made it.</source>
        <translation>La signature (%1) est fausse pour %2&#x202f;: le jeton a été modifié, ou une autre clé l’a faite.</translation>
    </message>
    <message>
        <source>The payload is empty; if it was detached, the signature cannot be checked without it.</source>
        <translation>La charge utile est vide&#x202f;; si elle était détachée, la signature ne peut pas être vérifiée sans elle.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that only the issuer has (%1), so only the issuer can check it. This is no bad signature: Keycloak signs every offline token so.</source>
        <translation>Le jeton est signé avec un secret que seul l’émetteur possède (%1)&#x202f;: seul l’émetteur peut donc le vérifier. Ce n’est pas une mauvaise signature&#x202f;: Keycloak signe ainsi tout jeton hors ligne.</translation>
    </message>
    <message>
        <source>The header says %1, but %2 cannot have made that: %3</source>
        <translation>L’en-tête dit %1, mais %2 ne peut pas avoir fait cela&#x202f;: %3</translation>
    </message>
    <message>
        <source>The key set publishes the secret of %1, so anyone could have made this signature; a key set that was fetched never serves %2.</source>
        <translation>Le jeu de clés publie le secret de %1, et n’importe qui pourrait donc avoir fait cette signature&#x202f;; un jeu de clés reçu par le réseau ne sert jamais pour %2.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1, which the token names: %2</source>
        <translation>Lanyard n’utilise pas %1, que nomme le jeton&#x202f;: %2</translation>
    </message>
    <message>
        <source>The parameters of %1 do not allow %2.</source>
        <translation>Les paramètres de %1 n’autorisent pas %2.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1: %2</source>
        <translation>Lanyard n’utilise pas %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the one key that goes with it</source>
        <translation>la seule clé qui va avec</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n keys that go with it</source>
        <translation>
            <numerusform>chacune (%n) des clés qui vont avec</numerusform>
            <numerusform>chacune des %n clés qui vont avec</numerusform>
        </translation>
    </message>
    <message>
        <source>The token names the key “%1”, which is not in the key set. Keys change: a fresh key set may have it.</source>
        <translation>Le jeton nomme la clé «&#x202f;%1&#x202f;», qui n’est pas dans le jeu de clés. Les clés changent&#x202f;: un jeu de clés neuf l’a peut-être.</translation>
    </message>
    <message>
        <source>None of the keys goes with the algorithm %1.</source>
        <translation>Aucune des clés ne va avec l’algorithme %1.</translation>
    </message>
    <message>
        <source>Several keys of the set have the id “%1” that the token names, so it is not known which one is meant.</source>
        <translation>Plusieurs clés du jeu ont l’id «&#x202f;%1&#x202f;» que nomme le jeton&#x202f;: on ne sait donc pas laquelle est visée.</translation>
    </message>
    <message>
        <source>The key set publishes the private half of that key, so anyone can sign with it; tell the issuer.</source>
        <translation>Le jeu de clés publie la moitié privée de cette clé, et n’importe qui peut donc signer avec elle&#x202f;; prévenez l’émetteur.</translation>
    </message>
</context>
<context>
    <name>lanyard::WaitRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
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
        <translation>Ouvrir un fichier de profil</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Fichiers de profil (*.lanyard)</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowAgent</name>
    <message>
        <source>The window only comes forward when it is asked.</source>
        <translation>La fenêtre ne vient au premier plan que sur demande.</translation>
    </message>
    <message>
        <source>Ask the agent for tokens.</source>
        <translation>Demandez les jetons à l’agent.</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowPassphrase</name>
    <message>
        <source>The encrypted file is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>Le fichier chiffré est verrouillé&#x202f;: Lanyard ne peut donc pas atteindre le justificatif. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Déverrouillez-le avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted file stays locked.</source>
        <translation>Aucune phrase de passe n’a été saisie&#x202f;: le fichier chiffré reste donc verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it when you like. Nothing is lost.</source>
        <translation>Déverrouillez-le quand vous voudrez. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>lanyard::Words</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, à l’instant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The roles are seen through the client %1. The portal&apos;s own client may differ in scopes, full scope and mappers.</source>
        <translation>Les rôles sont vus à travers le client %1. Le client propre du portail peut en différer par les scopes, le full scope et les mappers.</translation>
    </message>
</context>
<context>
    <name>lanyard::Workspace</name>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Il y a déjà un profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>lanyard::WritingRules</name>
    <message>
        <source>“%1” is no setting of the portal; “%2” is.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un paramètre du portail&#x202f;; «&#x202f;%2&#x202f;» en est un.</translation>
    </message>
    <message>
        <source>“%1” is described in: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est décrit ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The line does nothing.</source>
        <translation>La ligne ne fait rien.</translation>
    </message>
    <message>
        <source>The portal passes over the line without a word and runs as if it were not there.</source>
        <translation>Le portail ignore la ligne sans un mot et fonctionne comme si elle n’existait pas.</translation>
    </message>
    <message>
        <source>Take the dashes away: they belong before a setting on a command line, not in a file.</source>
        <translation>Retirez les tirets&#x202f;: ils ont leur place devant un paramètre de ligne de commande, pas dans un fichier.</translation>
    </message>
    <message>
        <source>Write the name as the portal has it, letter by letter, capitals too.</source>
        <translation>Écrivez le nom comme le portail, lettre pour lettre, majuscules comprises.</translation>
    </message>
    <message>
        <source>“%1” is there more than once, with different values.</source>
        <translation>«&#x202f;%1&#x202f;» apparaît plus d’une fois, avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>The portal takes all the values at once, with commas between them.</source>
        <translation>Le portail prend toutes les valeurs à la fois, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The last line counts, and the others mislead whoever reads them.</source>
        <translation>La dernière ligne compte, et les autres induisent en erreur qui les lit.</translation>
    </message>
    <message>
        <source>Keep the line that is right.</source>
        <translation>Gardez la ligne qui est juste.</translation>
    </message>
    <message>
        <source>The quotes around the value of “%1” are a part of it.</source>
        <translation>Les guillemets autour de la valeur de «&#x202f;%1&#x202f;» en font partie.</translation>
    </message>
    <message>
        <source>The blank behind the value of “%1” is a part of it.</source>
        <translation>L’espace après la valeur de «&#x202f;%1&#x202f;» en fait partie.</translation>
    </message>
    <message>
        <source>They count as part of the value, which then fits nothing.</source>
        <translation>Le portail compare la valeur ainsi écrite, et elle ne correspond à rien.</translation>
    </message>
    <message>
        <source>Take the quotes away: a properties file needs none.</source>
        <translation>Retirez les guillemets&#x202f;: un fichier properties n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Take the blank at the line&apos;s end away.</source>
        <translation>Retirez l’espace en fin de ligne.</translation>
    </message>
    <message>
        <source>The value of “%1” looks like an example&apos;s, not like your own.</source>
        <translation>La valeur de «&#x202f;%1&#x202f;» ressemble à celle d’un exemple, pas à la vôtre.</translation>
    </message>
    <message>
        <source>Nothing that depends on it works.</source>
        <translation>Rien de ce qui en dépend ne fonctionne.</translation>
    </message>
    <message>
        <source>Put the client&apos;s secret there; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Mettez ici le secret du client&#x202f;; dans Keycloak, il figure sur la page Credentials du client.</translation>
    </message>
    <message>
        <source>Put the value of your own portal or provider there.</source>
        <translation>Mettez ici la valeur de votre propre portail ou fournisseur.</translation>
    </message>
</context>
<context>
    <name>lanyard::parts</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoginPage</name>
    <message>
        <source>Lanyard sandbox</source>
        <translation>Bac à sable de Lanyard</translation>
    </message>
    <message>
        <source>Nobody real lives here: log in as one of the people below.</source>
        <translation>Personne de réel n’habite ici&#x202f;: connectez-vous comme l’une des personnes ci-dessous.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code that the device shows</source>
        <translation>Code que montre l’appareil</translation>
    </message>
    <message>
        <source>Sign a device in</source>
        <translation>Connecter un appareil</translation>
    </message>
    <message>
        <source>Only allow what you started yourself. Log in as one of the people below.</source>
        <translation>N’autorisez que ce que vous avez lancé vous-même. Connectez-vous comme l’une des personnes ci-dessous.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to, such as &quot;de&quot;; it goes into HTML.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>That user name and password do not belong together.</source>
        <translation>Ce nom d’utilisateur et ce mot de passe ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>No device waits with this code. It may have ended.</source>
        <translation>Aucun appareil n’attend avec ce code. Il a peut-être expiré.</translation>
    </message>
    <message>
        <source>The device is signed in</source>
        <translation>L’appareil est connecté</translation>
    </message>
    <message>
        <source>The device was denied</source>
        <translation>L’appareil a été refusé</translation>
    </message>
    <message>
        <source>Go back to it. You can close this page.</source>
        <translation>Retournez-y. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This account is disabled. Contact your administrator.</source>
        <translation>Ce compte est désactivé. Contactez votre administrateur.</translation>
    </message>
    <message>
        <source>No client of that name is known here.</source>
        <translation>Aucun client de ce nom n’est connu ici.</translation>
    </message>
    <message>
        <source>This redirect address is not allowed for the client. The sandbox redirects to http://127.0.0.1 only.</source>
        <translation>Cette adresse de redirection n’est pas autorisée pour le client. Le bac à sable ne redirige que vers http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This form is too old. Start the sign-in again.</source>
        <translation>Ce formulaire est trop ancien. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Désolé</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoopbackServer</name>
    <message>
        <source>The sandbox cannot listen at port %1 of this computer: %2.</source>
        <translation>Le bac à sable ne peut pas écouter sur le port %1 de cet ordinateur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or none to get a free one.</source>
        <translation>Choisissez un autre port, ou aucun pour en obtenir un libre.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Token manager for research portals</source>
        <translation>Gestionnaire de jetons pour portails de recherche</translation>
    </message>
    <message>
        <source>Start the practice portal inside Lanyard, and open it.</source>
        <translation>Démarrer le portail d’exercice de Lanyard, et l’ouvrir.</translation>
    </message>
    <message>
        <source>Start without a window, for reminders and the tray.</source>
        <translation>Démarrer sans fenêtre, pour les rappels et la zone de notification.</translation>
    </message>
    <message>
        <source>A profile file (*.lanyard) to look at.</source>
        <translation>Un fichier de profil (*.lanyard) à examiner.</translation>
    </message>
</context>
</TS>
