<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>lanyard::AccessModel</name>
    <message>
        <source>%1: your role promises it, the portal refuses it</source>
        <translation>%1: su rol lo promete, el portal lo rechaza</translation>
    </message>
    <message>
        <source>%1: the portal refuses it</source>
        <translation>%1: el portal lo rechaza</translation>
    </message>
    <message>
        <source>%1: open, though no role promises it</source>
        <translation>%1: abierto, aunque ningún rol lo promete</translation>
    </message>
    <message>
        <source>%1 is open to you</source>
        <translation>%1 está abierto para usted</translation>
    </message>
    <message>
        <source>%1 was not asked for</source>
        <translation>%1 no se consultó</translation>
    </message>
    <message>
        <source>It answered %1 in %2.</source>
        <translation>Respondió %1 en %2.</translation>
    </message>
    <message>
        <source>Your role %1 promises it; the portal did not see the role. %2</source>
        <translation>Su rol %1 lo promete; el portal no vio el rol. %2</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this study. None of your roles opens it. %1</source>
        <translation>El portal acepta su token, pero rechaza este estudio. Ninguno de sus roles lo abre. %1</translation>
    </message>
    <message>
        <source>None of your roles names this study, and the portal opens it all the same. %1</source>
        <translation>Ninguno de sus roles nombra este estudio y, aun así, el portal lo abre. %1</translation>
    </message>
    <message>
        <source>Your role %1 promises it, and the portal opens it. %2</source>
        <translation>Su rol %1 lo promete y el portal lo abre. %2</translation>
    </message>
    <message>
        <source>The portal opens it. %1</source>
        <translation>El portal lo abre. %1</translation>
    </message>
    <message>
        <source>The portal lists it. Whether it opens shows when Lanyard asks for it.</source>
        <translation>El portal lo lista. Si lo abre se verá cuando Lanyard lo consulte.</translation>
    </message>
    <message>
        <source>The portal does not list it.</source>
        <translation>El portal no lo lista.</translation>
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
        <translation>Prometido por</translation>
    </message>
    <message>
        <source>Portal lists it</source>
        <translation>El portal lo lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Public study</source>
        <translation>Estudio público</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ningún rol</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listado</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No listado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Refused, though promised</source>
        <translation>Rechazado, aunque prometido</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what a study is to the person</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Open, not promised</source>
        <translation>Abierto, no prometido</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a study is to the person</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>%1: the portal could not answer</source>
        <translation>%1: el portal no pudo responder</translation>
    </message>
    <message>
        <source>That says nothing about your token. Ask again later. %1</source>
        <translation>Eso no dice nada de su token. Consulte de nuevo más tarde. %1</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this one. %1</source>
        <translation>El portal acepta su token, pero rechaza este acceso. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessPage</name>
    <message>
        <source>Ask the portal</source>
        <translation>Consultar el portal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Ver qué hacer</translation>
    </message>
    <message>
        <source>Search studies and roles</source>
        <translation>Buscar estudios y roles</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Consultando el portal</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazados %1</translation>
    </message>
    <message>
        <source>Surprising %1</source>
        <translation>Inesperados %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>Este realm permite usar una credencial una sola vez</translation>
    </message>
    <message>
        <source>A test would use it up. You would have to sign in again afterwards.</source>
        <translation>Una prueba la gastaría. Después tendría que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>No probar</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Probar igualmente</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The portal did not accept the token</source>
        <translation>El portal no aceptó el token</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1: what each source says</source>
        <comment>studies, spaces ...</comment>
        <translation>%1: lo que dice cada fuente</translation>
    </message>
    <message>
        <source>Where there is much to ask for it takes a while.</source>
        <translation>Si hay mucho que consultar, tarda un rato.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2. Go on asks for the others.</source>
        <translation>Cancelado tras %1 de %2. «Continuar» consulta el resto.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessTest</name>
    <message>
        <source>The portal answers without a token too, so its answers say nothing about yours.</source>
        <translation>El portal responde también sin token, así que sus respuestas no dicen nada del suyo.</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountConsent</name>
    <message>
        <source>%1 does not take Lanyard&apos;s sign-in for your account page: its tokens lack the audience “account”.</source>
        <translation>%1 no acepta el inicio de sesión de Lanyard para la página de su cuenta: a sus tokens les falta la audiencia «account».</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to add that audience to Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Pida al administrador del proveedor que añada esa audiencia al cliente de Lanyard, o ponga fin a «%1» en la página de su cuenta en %2.</translation>
    </message>
    <message>
        <source>%1 does not let Lanyard&apos;s sign-in change what you allowed: its tokens lack the role manage-account of the client “account”.</source>
        <translation>%1 no permite que el inicio de sesión de Lanyard cambie lo que usted permitió: a sus tokens les falta el rol manage-account del cliente «account».</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for that role in the tokens of Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>Pida al administrador del proveedor ese rol en los tokens del cliente de Lanyard, o ponga fin a «%1» en la página de su cuenta en %2.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 no puede atender en este momento: respondió %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed.</source>
        <translation>Inténtelo más tarde. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 offers no way to withdraw what you allowed “%2”: it answered %3.</source>
        <translation>%1 no ofrece ninguna forma de retirar lo que usted permitió a «%2»: respondió %3.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to end the sessions of “%1”.</source>
        <translation>Pida al administrador del proveedor que ponga fin a las sesiones de «%1».</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityLog</name>
    <message>
        <source>The list of calls could not be deleted from %1: %2.</source>
        <translation>La lista de llamadas no se pudo eliminar de %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Permita escribir en la carpeta.</translation>
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
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Rechazada (%1)</translation>
    </message>
    <message>
        <source>Failed there (%1)</source>
        <translation>Falló allí (%1)</translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation>Respondida (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityPage</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Nothing yet. Every call that Lanyard makes is listed here, without secrets.</source>
        <translation>Nada todavía. Aquí figura cada llamada que hace Lanyard, sin secretos.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Calls that Lanyard made, the newest first</source>
        <translation>Llamadas que hizo Lanyard, la más reciente primero</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalController</name>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Waits for the address</source>
        <translation>Espera la dirección</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The address does not answer</source>
        <translation>La dirección no responde</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>La dirección responde</translation>
    </message>
    <message>
        <source>No kind that Lanyard knows</source>
        <translation>De ningún tipo que Lanyard conozca</translation>
    </message>
    <message>
        <source>It answered %1. Any portal that takes a token works as “API”.</source>
        <translation>Respondió %1. Cualquier portal que acepte un token funciona como «API».</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>Es un %1</translation>
    </message>
    <message>
        <source>It is a %1 %2</source>
        <translation>Es un %1 %2</translation>
    </message>
    <message>
        <source>It says so itself</source>
        <translation>Lo dice el propio portal</translation>
    </message>
    <message>
        <source>It asks for a login</source>
        <translation>Pide iniciar sesión</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 sin token</translation>
    </message>
    <message>
        <source>It answers without a login</source>
        <translation>Responde sin iniciar sesión</translation>
    </message>
    <message>
        <source>%1 without a token. You may need none.</source>
        <translation>%1 sin token. Quizá no necesite ninguno.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Waits for the token file, which names it</source>
        <translation>Espera el archivo de token, que lo nombra</translation>
    </message>
    <message>
        <source>Waits for the issuer’s address</source>
        <translation>Espera la dirección del emisor</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>No se encontró el emisor</translation>
    </message>
    <message>
        <source>The issuer answers</source>
        <translation>El emisor responde</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Waits for the issuer</source>
        <translation>Espera al emisor</translation>
    </message>
    <message>
        <source>Waits for its name</source>
        <translation>Espera su nombre</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Whether it may sign you in shows at sign-in</source>
        <translation>Si le permite iniciar sesión se verá al hacerlo</translation>
    </message>
    <message>
        <source>The portal’s address</source>
        <translation>La dirección del portal</translation>
    </message>
    <message>
        <source>The issuer’s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>El portal respondió</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondió</translation>
    </message>
    <message>
        <source>%1 %2 answered</source>
        <translation>%1 %2 respondió</translation>
    </message>
    <message>
        <source>%1 The portal itself sends people to %2.</source>
        <translation>%1 El propio portal envía a la gente a %2.</translation>
    </message>
    <message>
        <source>Type the portal’s address first.</source>
        <translation>Escriba primero la dirección del portal.</translation>
    </message>
    <message>
        <source>To go on, mend the portal’s address.</source>
        <translation>Para continuar, corrija la dirección del portal.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Dé al portal un nombre en su lista.</translation>
    </message>
    <message>
        <source>To sign in, say who the issuer is.</source>
        <translation>Para iniciar sesión, indique quién es el emisor.</translation>
    </message>
    <message>
        <source>To sign in, mend the issuer’s address.</source>
        <translation>Para iniciar sesión, corrija la dirección del emisor.</translation>
    </message>
    <message>
        <source>Lanyard is asking the issuer.</source>
        <translation>Lanyard está consultando al emisor.</translation>
    </message>
    <message>
        <source>To sign in, name the client.</source>
        <translation>Para iniciar sesión, indique el cliente.</translation>
    </message>
    <message>
        <source>A known portal: %1</source>
        <translation>Un portal conocido: %1</translation>
    </message>
    <message>
        <source>Written down on %1 from %2</source>
        <translation>Anotado el %1 a partir de %2</translation>
    </message>
    <message>
        <source>It makes the tokens itself</source>
        <translation>Crea él mismo los tokens</translation>
    </message>
    <message>
        <source>You sign in there, and Lanyard keeps the token</source>
        <translation>Usted inicia sesión allí y Lanyard guarda el token</translation>
    </message>
    <message>
        <source>It takes tokens that Lanyard signs</source>
        <translation>Acepta tokens que firma Lanyard</translation>
    </message>
    <message>
        <source>The signing key is asked for next, and kept in the vault</source>
        <translation>La clave de firma se pide a continuación y se guarda en la bóveda</translation>
    </message>
    <message>
        <source>It is an openBIS %1</source>
        <translation>Es un openBIS %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalPage</name>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Dirección del portal</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Nombre en su lista</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>Ámbi&amp;tos</translation>
    </message>
    <message>
        <source>&amp;Role path</source>
        <translation>&amp;Ruta de los roles</translation>
    </message>
    <message>
        <source>W&amp;here the credential is kept</source>
        <translation>Dónde se &amp;guarda la credencial</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Secreto del cliente</translation>
    </message>
    <message>
        <source>I sign in in the &amp;browser</source>
        <translation>Inicio sesión en el na&amp;vegador</translation>
    </message>
    <message>
        <source>The portal hands out a token &amp;file</source>
        <translation>El portal entrega un &amp;archivo de token</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Más ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Kind of portal</source>
        <translation>Ti&amp;po de portal</translation>
    </message>
    <message>
        <source>Type an address, and Lanyard looks.</source>
        <translation>Escriba una dirección y Lanyard la consultará.</translation>
    </message>
    <message>
        <source>– the service that signs you in</source>
        <translation>– el servicio con el que inicia sesión</translation>
    </message>
    <message>
        <source>The portal’s name at the issuer. Your institution tells you; most cBioPortals use cbioportal_api.</source>
        <translation>El nombre del portal en el emisor. Su institución se lo indica; la mayoría de los cBioPortal usan cbioportal_api.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Añadir mi portal</translation>
    </message>
    <message>
        <source>Type the address; Lanyard asks the portal for the rest. Nothing is saved until you go on.</source>
        <translation>Escriba la dirección; Lanyard pregunta el resto al portal. No se guarda nada hasta que usted continúe.</translation>
    </message>
    <message>
        <source>scopes, role path, client secret, vault</source>
        <translation>ámbitos, ruta de los roles, secreto del cliente, bóveda</translation>
    </message>
    <message>
        <source>How you get in</source>
        <translation>Cómo accede usted</translation>
    </message>
    <message>
        <source>Without offline_access the credential lasts only as long as the sign-in.</source>
        <translation>Sin offline_access, la credencial dura solo lo que dure la sesión.</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, with :: between. Empty: the usual place of this kind.</source>
        <translation>Dónde están los roles en el token, con :: en medio. Vacío: el lugar habitual de este tipo.</translation>
    </message>
    <message>
        <source>Only where your institution gave you one. It goes straight into the vault.</source>
        <translation>Solo si su institución le dio uno. Va directamente a la bóveda.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Archivo cifrado, con una frase de contraseña</translation>
    </message>
    <message>
        <source>The encrypted file is for computers without a keychain. Lanyard asks for its passphrase once per start.</source>
        <translation>El archivo cifrado es para equipos sin llavero. Lanyard pide su frase de contraseña una vez en cada arranque.</translation>
    </message>
    <message>
        <source>What Lanyard found</source>
        <translation>Lo que encontró Lanyard</translation>
    </message>
    <message>
        <source>These checks send no name, no password and no token.</source>
        <translation>Estas comprobaciones no envían ningún nombre, contraseña ni token.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use …/realms/%1</source>
        <translation>Usar …/realms/%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>bóveda</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Añadir la clave</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressCheck</name>
    <message>
        <source>An address looks like https://portal.example.org.</source>
        <translation>Una dirección tiene la forma https://portal.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>a name or password must not stand in an address.</source>
        <translation>en una dirección no debe figurar un nombre ni una contraseña.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @.</source>
        <translation>Omita lo que figura delante de la @.</translation>
    </message>
    <message>
        <source>“%1” has a part behind ? or # that does not belong there.</source>
        <translation>«%1» tiene detrás de ? o # una parte que no corresponde ahí.</translation>
    </message>
    <message>
        <source>Give the address without what stands behind ? or #.</source>
        <translation>Indique la dirección sin lo que figura detrás de ? o #.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption (http), so that anybody on the way could take the token.</source>
        <translation>A %1 se llega sin cifrado (http), de modo que cualquiera en el camino podría hacerse con el token.</translation>
    </message>
    <message>
        <source>Use https://, or allow http for this one profile with --allow-http.</source>
        <translation>Use https://, o permita http solo para este perfil con --allow-http.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>«%1» no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Tiene la forma http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a name or a password, which would stand in a file.</source>
        <translation>La dirección del proxy contiene un nombre o una contraseña, que quedaría en un archivo.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. A proxy that wants a password is set for the whole system, and Lanyard uses it from there.</source>
        <translation>Omita lo que figura delante de la @. Un proxy que exige contraseña se configura para todo el sistema, y Lanyard lo toma de ahí.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressRules</name>
    <message>
        <source>The portal cannot exchange a token for the roles of its owner: every request with a token ends at the login page.</source>
        <translation>El portal no puede canjear un token por los roles de su dueño: toda petición con token acaba en la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Whoever asks the portal for a token is sent to a page that is not there.</source>
        <translation>A quien pide un token al portal se le envía a una página que no existe.</translation>
    </message>
    <message>
        <source>Tokens work all the same: the portal checks none by this setting. It misleads whoever reads it.</source>
        <translation>Los tokens funcionan de todos modos: el portal no comprueba ninguno con este ajuste. Confunde a quien lo lee.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>The issuer of the token is %1</source>
        <translation>El emisor del token es %1</translation>
    </message>
    <message>
        <source>%1 has /auth before /realms, and the provider has none there.</source>
        <translation>%1 tiene /auth delante de /realms, y el proveedor no lo tiene ahí.</translation>
    </message>
    <message>
        <source>%1 lacks the /auth that the provider has before /realms.</source>
        <translation>A %1 le falta el /auth que el proveedor tiene delante de /realms.</translation>
    </message>
    <message>
        <source>Take /auth away; Keycloak has it no more since version 17.</source>
        <translation>Quite /auth; Keycloak ya no lo tiene desde la versión 17.</translation>
    </message>
    <message>
        <source>Put /auth before /realms, as the provider has it.</source>
        <translation>Ponga /auth delante de /realms, como lo tiene el proveedor.</translation>
    </message>
    <message>
        <source>%1 reaches the provider by another scheme or port than its own.</source>
        <translation>%1 llega al proveedor por un esquema o un puerto distinto del suyo.</translation>
    </message>
    <message>
        <source>%1 names the host %2, and the provider calls itself %3.</source>
        <translation>%1 nombra el host %2, y el proveedor se identifica como %3.</translation>
    </message>
    <message>
        <source>That can be right inside a network. A Keycloak that does not know its name from outside then refuses its own tokens, because another issuer stands in them.</source>
        <translation>Puede ser correcto dentro de una red. Pero un Keycloak que no conoce su nombre desde fuera rechaza sus propios tokens, porque en ellos figura otro emisor.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes, or tell Keycloak its name from outside (hostname).</source>
        <translation>Use la dirección que publica el proveedor, o indique a Keycloak su nombre desde fuera (hostname).</translation>
    </message>
    <message>
        <source>%1 does not fit the issuer in the same file.</source>
        <translation>%1 no concuerda con el emisor del mismo archivo.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s address with /.well-known/openid-configuration behind it, and take over what it says.</source>
        <translation>Abra la dirección del emisor con /.well-known/openid-configuration detrás y copie lo que dice.</translation>
    </message>
    <message>
        <source>%1 does not end with %2.</source>
        <translation>%1 no termina en %2.</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes.</source>
        <translation>Use la dirección que publica el proveedor.</translation>
    </message>
    <message>
        <source>%1 is not the address that the provider publishes.</source>
        <translation>%1 no es la dirección que publica el proveedor.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <source>The issuer differs from the provider&apos;s name in the slash at its end.</source>
        <translation>El emisor difiere del nombre del proveedor en la barra final.</translation>
    </message>
    <message>
        <source>The issuer is not the name that the provider has.</source>
        <translation>El emisor no es el nombre que tiene el proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s name is %1</source>
        <translation>El nombre del proveedor es %1</translation>
    </message>
    <message>
        <source>Write it letter by letter as the provider does.</source>
        <translation>Escríbalo letra por letra como el proveedor.</translation>
    </message>
    <message>
        <source>The portal is at %1</source>
        <translation>El portal está en %1</translation>
    </message>
    <message>
        <source>After the login people do not come back to the portal&apos;s page for tokens.</source>
        <translation>Tras iniciar sesión no se vuelve a la página de tokens del portal.</translation>
    </message>
    <message>
        <source>Whoever wants to download a token is refused by the provider, or ends up elsewhere. Tokens that are out already work on.</source>
        <translation>Quien quiere descargar un token es rechazado por el proveedor o acaba en otro sitio. Los tokens ya entregados siguen funcionando.</translation>
    </message>
    <message>
        <source>Write the portal&apos;s address as people see it, with %1 behind it, and allow the same address for the client at the provider.</source>
        <translation>Escriba la dirección del portal tal como la ve la gente, con %1 detrás, y permita la misma dirección para el cliente en el proveedor.</translation>
    </message>
    <message>
        <source>The portal talks to %1 without encryption.</source>
        <translation>El portal habla con %1 sin cifrado.</translation>
    </message>
    <message>
        <source>The client&apos;s secret and everybody&apos;s tokens can be read on the way.</source>
        <translation>El secreto del cliente y los tokens de todos pueden leerse por el camino.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentCommand</name>
    <message>
        <source>No agent is running. Start one with lanyard agent start, or open the window.</source>
        <translation>No hay ningún agente en marcha. Inicie uno con lanyard agent start, o abra la ventana.</translation>
    </message>
    <message>
        <source>The window is the agent since %1 (process %2).</source>
        <translation>La ventana hace de agente desde el %1 (proceso %2).</translation>
    </message>
    <message>
        <source>The agent runs since %1 (process %2).</source>
        <translation>El agente está en marcha desde el %1 (proceso %2).</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Ya está en marcha.</translation>
    </message>
    <message>
        <source>The agent did not start.</source>
        <translation>El agente no se inició.</translation>
    </message>
    <message>
        <source>lanyard agent start --foreground shows why.</source>
        <translation>lanyard agent start --foreground muestra por qué.</translation>
    </message>
    <message>
        <source>No agent is running.</source>
        <translation>No hay ningún agente en marcha.</translation>
    </message>
    <message>
        <source>The agent has ended.</source>
        <translation>El agente ha terminado.</translation>
    </message>
    <message>
        <source>The agent was asked to end and still runs.</source>
        <translation>Se pidió al agente que terminara y sigue en marcha.</translation>
    </message>
    <message>
        <source>lanyard agent status names its process, which you can end.</source>
        <translation>lanyard agent status indica su proceso, que usted puede terminar.</translation>
    </message>
    <message>
        <source>Keeps access tokens ready for other programs</source>
        <translation>Tiene listos tokens de acceso para otros programas</translation>
    </message>
    <message>
        <source>Start the agent without a window</source>
        <translation>Inicia el agente sin ventana</translation>
    </message>
    <message>
        <source>Stay in this terminal, until it is ended</source>
        <translation>Se queda en este terminal hasta que se termine</translation>
    </message>
    <message>
        <source>End the agent</source>
        <translation>Termina el agente</translation>
    </message>
    <message>
        <source>Whether an agent is running</source>
        <translation>Si hay un agente en marcha</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentServer</name>
    <message>
        <source>There is no folder for the agent&apos;s socket that is yours alone: %1.</source>
        <translation>No hay para el socket del agente ninguna carpeta que sea solo suya: %1.</translation>
    </message>
    <message>
        <source>Log in so that the system makes your runtime folder, or name a short folder of mode 0700 in XDG_RUNTIME_DIR.</source>
        <translation>Inicie sesión de modo que el sistema cree su carpeta de ejecución, o indique en XDG_RUNTIME_DIR una carpeta de ruta corta con modo 0700.</translation>
    </message>
    <message>
        <source>There is an agent already.</source>
        <translation>Ya hay un agente.</translation>
    </message>
    <message>
        <source>lanyard agent status says which; lanyard agent stop ends it.</source>
        <translation>lanyard agent status dice cuál; lanyard agent stop lo termina.</translation>
    </message>
    <message>
        <source>The agent cannot listen at %1: %2.</source>
        <translation>El agente no puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Permita escribir en la carpeta y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentService</name>
    <message>
        <source>The window is the agent at this moment.</source>
        <translation>En este momento, la ventana es el agente.</translation>
    </message>
    <message>
        <source>Close the window to end it.</source>
        <translation>Cierre la ventana para terminarlo.</translation>
    </message>
    <message>
        <source>The agent does not know this question.</source>
        <translation>El agente no conoce esta pregunta.</translation>
    </message>
    <message>
        <source>Update Lanyard, then start the agent again.</source>
        <translation>Actualice Lanyard y vuelva a iniciar el agente.</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS recibe su token dentro de la petición, en ninguna cabecera.</translation>
    </message>
    <message>
        <source>Ask for the token itself.</source>
        <translation>Pida el propio token.</translation>
    </message>
    <message>
        <source>The agent does not hand out the long-lived credential of “%1”.</source>
        <translation>El agente no entrega la credencial de larga duración de «%1».</translation>
    </message>
    <message>
        <source>Allow it with: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</source>
        <translation>Permítalo con: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiDraft</name>
    <message>
        <source>The expected answer is a status between 100 and 599.</source>
        <translation>La respuesta esperada es un estado entre 100 y 599.</translation>
    </message>
    <message>
        <source>Say what the POST sends.</source>
        <translation>Indique qué envía el POST.</translation>
    </message>
    <message>
        <source>What the POST sends %1.</source>
        <translation>Lo que envía el POST %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiForm</name>
    <message>
        <source>Test re&amp;quest</source>
        <translation>Peti&amp;ción de prueba</translation>
    </message>
    <message>
        <source>E&amp;xpected status</source>
        <translation>Estad&amp;o esperado</translation>
    </message>
    <message>
        <source>Where a name stan&amp;ds</source>
        <translation>Dónde figura un nom&amp;bre</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Before &amp;the token</source>
        <translation>Antes del to&amp;ken</translation>
    </message>
    <message>
        <source>What it sends (JSON)</source>
        <translation>Qué envía (JSON)</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Método &amp;HTTP</translation>
    </message>
    <message>
        <source>A path that only a good token opens, such as /api/me.</source>
        <translation>Una ruta que solo abre un token bueno, como /api/me.</translation>
    </message>
    <message>
        <source>In the answer, as in /data/0/name; empty: nowhere.</source>
        <translation>En la respuesta, como en /data/0/name; vacío: en ningún sitio.</translation>
    </message>
    <message>
        <source>With the space at its end, if there is one.</source>
        <translation>Con el espacio final, si lo hay.</translation>
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
        <translation>la cabecera que recibe el token</translation>
    </message>
    <message>
        <source>what stands before the token</source>
        <translation>lo que va delante del token</translation>
    </message>
    <message>
        <source>the path that a test asks for</source>
        <translation>la ruta que se pide en una prueba</translation>
    </message>
    <message>
        <source>GET, HEAD or POST</source>
        <translation>GET, HEAD o POST</translation>
    </message>
    <message>
        <source>a JSON file that a POST sends</source>
        <translation>un archivo JSON que envía un POST</translation>
    </message>
    <message>
        <source>the status it should answer</source>
        <translation>el estado con que debe responder</translation>
    </message>
    <message>
        <source>where a name stands in the answer, as in /data/0/name</source>
        <translation>dónde figura un nombre en la respuesta, como en /data/0/name</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Indique un archivo JSON.</translation>
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
        <translation>%1 respondió %2, pero sin ningún JSON en el que pudiera figurar %3.</translation>
    </message>
    <message>
        <source>%1 answered %2, but no name stands at %3 in the answer; what is there goes as far as “%4”.</source>
        <translation>%1 respondió %2, pero en %3 de la respuesta no figura ningún nombre; lo que hay llega hasta «%4».</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiRequest</name>
    <message>
        <source>“%1” is no path at the portal.</source>
        <translation>«%1» no es una ruta en el portal.</translation>
    </message>
    <message>
        <source>Let it begin with a slash, as in /api/me.</source>
        <translation>Debe empezar por una barra, como en /api/me.</translation>
    </message>
    <message>
        <source>A POST sends a body, and nothing else does.</source>
        <translation>Un POST envía un cuerpo; los demás métodos, no.</translation>
    </message>
    <message>
        <source>Give --test-method POST and --test-body FILE together, or none of them.</source>
        <translation>Indique --test-method POST y --test-body FILE juntos, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The answer to HEAD has no body in which a name could stand.</source>
        <translation>La respuesta a HEAD no tiene cuerpo en el que pudiera figurar un nombre.</translation>
    </message>
    <message>
        <source>Leave out --name-pointer, or ask by GET.</source>
        <translation>Omita --name-pointer o haga la petición con GET.</translation>
    </message>
    <message>
        <source>That is no name of a header.</source>
        <translation>El nombre de la cabecera no es válido.</translation>
    </message>
    <message>
        <source>It holds letters, digits and dashes, as in X-Auth-Token.</source>
        <translation>Consta de letras, cifras y guiones, como en X-Auth-Token.</translation>
    </message>
    <message>
        <source>A line break or another control character stands in the prefix.</source>
        <translation>En el prefijo hay un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>It is plain text on one line, as in “Bearer ”.</source>
        <translation>Es texto simple en una sola línea, como en «Bearer ».</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationParameter</name>
    <message>
        <source>An authorization parameter is KEY=VALUE, not “%1”.</source>
        <translation>Un parámetro de autorización es KEY=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>For example kc_idp_hint=university.</source>
        <translation>Por ejemplo, kc_idp_hint=university.</translation>
    </message>
    <message>
        <source>Lanyard itself sets “%1” with every sign-in, and relies on it.</source>
        <translation>El propio Lanyard define «%1» en cada inicio de sesión y depende de ello.</translation>
    </message>
    <message>
        <source>Leave it out; such as kc_idp_hint, prompt or resource may be set.</source>
        <translation>Omítalo; sí se pueden definir otros, como kc_idp_hint, prompt o resource.</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationResponse</name>
    <message>
        <source>The answer in the browser does not come from %1. It was not used.</source>
        <translation>La respuesta en el navegador no viene de %1. No se usó.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell your institution: somebody may be interfering.</source>
        <translation>Inicie sesión de nuevo. Si vuelve a ocurrir, avise a su institución: alguien podría estar interfiriendo.</translation>
    </message>
    <message>
        <source>%1 sent you back without a code, so that the sign-in cannot be finished.</source>
        <translation>%1 le envió de vuelta sin código, así que el inicio de sesión no se puede completar.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 no se pudo eliminar.</translation>
    </message>
    <message>
        <source>Make the folder writable, or delete the file.</source>
        <translation>Permita escribir en la carpeta, o elimine el archivo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>Permita escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>lanyard::CallbackReceiver</name>
    <message>
        <source>The browser cannot come back to Lanyard: of the profile&apos;s redirect ports (%1) none is free.</source>
        <translation>El navegador no puede volver a Lanyard: de los puertos de redirección del perfil (%1) ninguno está libre.</translation>
    </message>
    <message>
        <source>End the program that holds the port, or add another --redirect-port.</source>
        <translation>Termine el programa que ocupa el puerto, o añada otro --redirect-port.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>El inicio de sesión se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came back from the browser within %1. Lanyard has stopped waiting and listens no more.</source>
        <translation>Nadie volvió del navegador en %1. Lanyard ha dejado de esperar y ya no escucha.</translation>
    </message>
    <message>
        <source>Sign in again. If the browser showed an error page, send its text to your institution.</source>
        <translation>Inicie sesión de nuevo. Si el navegador mostró una página de error, envíe su texto a su institución.</translation>
    </message>
    <message>
        <source>Lanyard is not waiting for this page</source>
        <translation>Lanyard no está esperando esta página</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>No se cambió nada. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>Go back to Lanyard: it says why. You can close this page.</source>
        <translation>Vuelva a Lanyard: allí se dice por qué. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>Vuelva a Lanyard</translation>
    </message>
    <message>
        <source>Lanyard has heard from your browser and goes on by itself. You can close this page.</source>
        <translation>Lanyard ha recibido la respuesta de su navegador y continúa solo. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortal</name>
    <message>
        <source>%1 answered with something that is no list of studies: the address may be wrong.</source>
        <translation>%1 respondió con algo que no es una lista de estudios: puede que la dirección no sea la correcta.</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortalCredentials</name>
    <message>
        <source>%1 did not accept the token, so it does not show the list. It does not say why.</source>
        <translation>%1 no aceptó el token, así que no muestra la lista. No dice por qué.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; averigua por qué.</translation>
    </message>
    <message>
        <source>%1 keeps no list of tokens: it hands out those of the login service (its method is oauth2), or signs them and forgets them (jwt).</source>
        <translation>%1 no lleva ninguna lista de tokens: entrega los del servicio de inicio de sesión (su método es oauth2), o los firma y los olvida (jwt).</translation>
    </message>
    <message>
        <source>Sign in, or take in the file that the portal hands out: lanyard import &apos;%1&apos; --watch</source>
        <translation>Inicie sesión, o importe el archivo que entrega el portal: lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>%1 could not make a token: it answered 500. Either its table of users does not hold your address (users-foreign-key), or it sets no limit of tokens per user, without which its first one fails (uuid-limit-bug).</source>
        <translation>%1 no pudo crear un token: respondió 500. O su tabla de usuarios no contiene la dirección de correo de usted (users-foreign-key), o no fija ningún límite de tokens por usuario, sin el cual falla el primero (uuid-limit-bug).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to add you to the table users, and to set dat.uuid.max_number_per_user.</source>
        <translation>Pida al administrador del portal que le añada a la tabla users y que fije dat.uuid.max_number_per_user.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 no puede atender en este momento: respondió %2.</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed here.</source>
        <translation>Inténtelo más tarde. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has no list of tokens: it answered 404. Its method may be none, or the address is wrong.</source>
        <translation>%1 no tiene ninguna lista de tokens: respondió 404. Puede que su método sea none o que la dirección no sea la correcta.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator how people get a token there.</source>
        <translation>Pregunte al administrador del portal cómo se obtiene allí un token.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of tokens: it answered %2.</source>
        <translation>%1 respondió con algo que no es una lista de tokens: respondió %2.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address.</source>
        <translation>Revise la dirección del portal.</translation>
    </message>
    <message>
        <source>%1 has no token %2 of yours: it is gone already, or never was.</source>
        <translation>%1 no tiene ningún token %2 suyo: ya no está, o nunca estuvo.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that there are.</source>
        <translation>lanyard credential list &apos;%1&apos; muestra los que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</source>
        <translation>
            <numerusform>%1 no dice cuántos tokens le permite tener. Usted tiene %n: si ese es el máximo, uno nuevo pone fin enseguida al más antiguo.</numerusform>
            <numerusform>%1 no dice cuántos tokens le permite tener. Usted tiene %n: si ese es el máximo, uno nuevo pone fin enseguida al más antiguo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Número de usuario</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Sesión iniciada el</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Bearer access token</source>
        <translation>Token de acceso bearer</translation>
    </message>
    <message>
        <source>Token kind</source>
        <translation>Tipo de token</translation>
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
        <translation>%1 no está definido.</translation>
    </message>
    <message>
        <source>%1 is not set, and oauth2 needs it.</source>
        <translation>%1 no está definido, y oauth2 lo necesita.</translation>
    </message>
    <message>
        <source>With oauth2 and without it the portal does not start, or takes no token.</source>
        <translation>Con oauth2 y sin ese ajuste, el portal no arranca o no acepta ningún token.</translation>
    </message>
    <message>
        <source>Make a client for the portal at the provider, and put its name and its secret into these settings.</source>
        <translation>Cree en el proveedor un cliente para el portal y ponga ahí cómo se llama y su secreto.</translation>
    </message>
    <message>
        <source>Add the line.</source>
        <translation>Añada la línea.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is empty.</source>
        <translation>El secreto del cliente está vacío.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is too short for one that a provider made.</source>
        <translation>El secreto del cliente es demasiado corto para ser uno creado por un proveedor.</translation>
    </message>
    <message>
        <source>If it is wrong, the provider exchanges no token, and every request with one ends at the login page. Of a public client the provider reads no secret: then any text will do.</source>
        <translation>Si no es el correcto, el proveedor no canjea ningún token, y toda petición con uno acaba en la página de inicio de sesión. De un cliente público, el proveedor no lee ningún secreto: entonces vale cualquier texto.</translation>
    </message>
    <message>
        <source>Compare it with the client&apos;s secret at the provider; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Compárelo con el secreto del cliente en el proveedor; en Keycloak figura en la página Credentials del cliente.</translation>
    </message>
    <message>
        <source>Your token is one for “%1”; the portal takes those for “%2”.</source>
        <translation>Su token es para «%1»; el portal acepta los que son para «%2».</translation>
    </message>
    <message>
        <source>The portal sends a token for another client to the login page.</source>
        <translation>El portal envía un token para otro cliente a la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in with the portal&apos;s client if that is a public one, or take the file that the portal hands out.</source>
        <translation>Inicie sesión con el cliente del portal si es público, o use el archivo que entrega el portal.</translation>
    </message>
</context>
<context>
    <name>lanyard::ClockSkew</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 behind %2</source>
        <translation>el reloj de este equipo va %1 atrasado respecto a %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 ahead of %2</source>
        <translation>el reloj de este equipo va %1 adelantado respecto a %2</translation>
    </message>
</context>
<context>
    <name>lanyard::CodeCard</name>
    <message>
        <source>Use the browser instead</source>
        <translation>Usar el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open this page, on any device</source>
        <translation>Abra esta página en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>Escriba allí este código</translation>
    </message>
    <message>
        <source>The page: %1</source>
        <translation>La página: %1</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>El código: %1</translation>
    </message>
    <message>
        <source>The code is good for another %1.</source>
        <translation>El código sigue siendo válido durante %1.</translation>
    </message>
    <message>
        <source>Or read the picture with a telephone’s camera: it holds both.</source>
        <translation>O lea la imagen con la cámara de un teléfono: contiene ambos.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLine</name>
    <message>
        <source>Token manager for research portals: sign in once, and let curl, R and Python have what they need.</source>
        <translation>Gestor de tokens para portales de investigación: inicie sesión una vez y deje que curl, R y Python obtengan lo que necesitan.</translation>
    </message>
    <message>
        <source>Print the documented JSON instead of words</source>
        <translation>Imprime el JSON documentado en lugar de texto</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>No muestra el avance en el error estándar</translation>
    </message>
    <message>
        <source>Read the encrypted file&apos;s passphrase from this file descriptor</source>
        <translation>Lee la frase de contraseña del archivo cifrado desde este descriptor de archivo</translation>
    </message>
    <message>
        <source>There is a word too many on the command line.</source>
        <translation>Sobra una palabra en la línea de comandos.</translation>
    </message>
    <message>
        <source>This command does not take %1.</source>
        <translation>Este comando no admite %1.</translation>
    </message>
    <message>
        <source>lanyard COMMAND --help shows how a command is used.</source>
        <translation>lanyard COMMAND --help muestra cómo se usa un comando.</translation>
    </message>
    <message>
        <source>Print the versions and end</source>
        <translation>Muestra las versiones y termina</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>lanyard --help lists them all.</source>
        <translation>lanyard --help los muestra todos.</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with lanyard profile add.</source>
        <translation>Aún no hay ningún perfil. Añada uno con lanyard profile add.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLineWords</name>
    <message>
        <source>A word is missing: what to do.</source>
        <translation>Falta una palabra: qué hacer.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <translation>%1 solo va junto con %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 y %2 no van juntos.</translation>
    </message>
    <message>
        <source>%1 lacks its value.</source>
        <translation>A %1 le falta su valor.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 admite uno de: %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 admite un número.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1 takes a positive number.</source>
        <translation>%1 admite un número positivo.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompactSerialization</name>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>No hay ningún token: el texto está vacío.</translation>
    </message>
    <message>
        <source>The token is %1 octets long; Lanyard reads at most %2.</source>
        <translation>El token tiene %1 octetos; Lanyard lee como máximo %2.</translation>
    </message>
    <message>
        <source>Check that this is a token: none is that long.</source>
        <translation>Compruebe que esto es un token: ninguno es tan largo.</translation>
    </message>
    <message>
        <source>This is a token in JSON serialization, or some other JSON; Lanyard reads the compact serialization only.</source>
        <translation>Esto es un token en serialización JSON, o algún otro JSON; Lanyard solo lee la serialización compacta.</translation>
    </message>
    <message>
        <source>If the JSON holds a token (such as a member access_token), copy only its value.</source>
        <translation>Si el JSON contiene un token (como un miembro access_token), copie solo su valor.</translation>
    </message>
    <message>
        <source>Other text stands before the token, which begins at octet %1.</source>
        <translation>Delante del token, que empieza en el octeto %1, hay otro texto.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Omita palabras como «Bearer» o «token:», las comillas y los espacios.</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE): it has five parts, and only its recipient can read it.</source>
        <translation>Esto es un token cifrado (JWE): tiene cinco partes, y solo puede leerlo su destinatario.</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token.</source>
        <translation>Pida al emisor un token firmado.</translation>
    </message>
    <message>
        <source>This is no JSON Web Token: it has no dots. It may be a token that only its server can read, such as a cBioPortal data access token.</source>
        <translation>Esto no es un JSON Web Token: no tiene puntos. Puede ser un token que solo su servidor sabe leer, como un token de acceso a datos de cBioPortal.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this text has %1.</source>
        <translation>Un token firmado tiene tres partes separadas por puntos; este texto tiene %1.</translation>
    </message>
    <message>
        <source>The header, the first part of the token, is empty.</source>
        <translation>La cabecera, la primera parte del token, está vacía.</translation>
    </message>
    <message>
        <source>header (first part)</source>
        <translation>cabecera (primera parte)</translation>
    </message>
    <message>
        <source>payload (second part)</source>
        <translation>carga útil (segunda parte)</translation>
    </message>
    <message>
        <source>signature (third part)</source>
        <translation>firma (tercera parte)</translation>
    </message>
    <message>
        <source>White space or a line break stands in the %1, at octet %2.</source>
        <translation>En la %1 hay un espacio o un salto de línea, en el octeto %2.</translation>
    </message>
    <message>
        <source>The %1 has base64 padding (“=”), at octet %2; a token has none.</source>
        <translation>La %1 tiene relleno de base64 («=»), en el octeto %2; un token no lo lleva.</translation>
    </message>
    <message>
        <source>The %1 has a character that is not base64url, at octet %2 of the token.</source>
        <translation>La %1 tiene un carácter que no es base64url, en el octeto %2 del token.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle of a base64url group, at octet %2: something is missing, or one character too many.</source>
        <translation>La %1 termina en medio de un grupo de base64url, en el octeto %2: falta algo, o sobra un carácter.</translation>
    </message>
    <message>
        <source>The last character of the %1, at octet %2, is not what base64url writes there: the token was changed or cut off.</source>
        <translation>El último carácter de la %1, en el octeto %2, no es el que escribe ahí base64url: el token se cambió o se cortó.</translation>
    </message>
    <message>
        <source>White space stands between the parts of this text, so it is more than one token, or one with something else beside it.</source>
        <translation>Entre las partes de este texto hay espacios en blanco, así que es más de un token, o un token con algo más al lado.</translation>
    </message>
    <message>
        <source>Give one token alone.</source>
        <translation>Indique un solo token, sin nada más.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompareStrip</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>Elija un token</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Compared w&amp;ith</source>
        <translation>Comparado co&amp;n</translation>
    </message>
    <message>
        <source>A token from the clipboard</source>
        <translation>Un token del portapapeles</translation>
    </message>
    <message>
        <source>Its issuer answers slowly.</source>
        <translation>Su emisor responde despacio.</translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n ganado</numerusform>
            <numerusform>%n ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Says which roles this token has gained and lost. Nothing of the other token is kept.</source>
        <translation>Indica qué roles ha ganado y perdido este token. Del otro token no se guarda nada.</translation>
    </message>
    <message>
        <source>Neither token holds a role at this path.</source>
        <translation>Ninguno de los dos tokens contiene un rol en esta ruta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained, nothing lost: %n the same.</source>
        <translation>
            <numerusform>Nada ganado, nada perdido: %n igual.</numerusform>
            <numerusform>Nada ganado, nada perdido: %n iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile before %1, %2</source>
        <comment>date, time of day</comment>
        <translation>Este perfil antes del %1, %2</translation>
    </message>
    <message>
        <source>The roles of this profile are the same since %1, when Lanyard first saw them.</source>
        <translation>Los roles de este perfil son los mismos desde el %1, cuando Lanyard los vio por primera vez.</translation>
    </message>
    <message>
        <source>No earlier token of this profile is remembered.</source>
        <translation>No consta ningún token anterior de este perfil.</translation>
    </message>
    <message>
        <source>Asking for the other profile’s token</source>
        <translation>Pidiendo el token del otro perfil</translation>
    </message>
</context>
<context>
    <name>lanyard::CompleteCommand</name>
    <message>
        <source>For the shells&apos; completion scripts: what may stand at the end of these words</source>
        <translation>Para los scripts de autocompletado de los shells: lo que puede ir al final de estas palabras</translation>
    </message>
</context>
<context>
    <name>lanyard::Console</name>
    <message>
        <source>%1 Type “%2” to agree:</source>
        <translation>%1 Escriba «%2» para aceptar:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name the file that the portal handed out, or - for standard input.</source>
        <translation>Indique el archivo que entregó el portal, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>No se pudo escribir el resultado: %1.</translation>
    </message>
    <message>
        <source>Make room, or write it somewhere else.</source>
        <translation>Libere espacio, o escríbalo en otro sitio.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialCommand</name>
    <message>
        <source>“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.</source>
        <translation>«%1» es del tipo %2, que no lleva ninguna lista de tokens que Lanyard conozca.</translation>
    </message>
    <message>
        <source>lanyard status &apos;%1&apos; tells of the credential that Lanyard holds.</source>
        <translation>lanyard status &apos;%1&apos; informa de la credencial que guarda Lanyard.</translation>
    </message>
    <message>
        <source>To a token, openBIS shows only that token. All of yours: --user NAME</source>
        <translation>A un token, openBIS solo le muestra ese mismo token. Todos los suyos: --user NAME</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>sin fin indicado</translation>
    </message>
    <message>
        <source>the one that Lanyard holds</source>
        <translation>el que guarda Lanyard</translation>
    </message>
    <message>
        <source>Not due yet: the token %1 is good for longer than openBIS&apos;s time of warning.</source>
        <translation>Aún no hace falta: el token %1 sirve por más tiempo que el plazo de aviso de openBIS.</translation>
    </message>
    <message>
        <source>The portal made the token %1. It is kept in: %2.</source>
        <translation>El portal creó el token %1. Se guarda en: %2.</translation>
    </message>
    <message>
        <source>The portal made the token %1 for %2. It is kept nowhere: hand it over.</source>
        <translation>El portal creó el token %1 para %2. No se guarda en ningún sitio: entréguelo.</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>The portal takes it, and no longer has the one before it, %1.</source>
        <translation>El portal lo acepta, y ya no tiene el anterior, %1.</translation>
    </message>
    <message>
        <source>Deleted at the portal: it was the one that Lanyard holds.</source>
        <translation>Eliminado en el portal: era el que guarda Lanyard.</translation>
    </message>
    <message>
        <source>Deleted at the portal.</source>
        <translation>Eliminado en el portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list of long-lived tokens</source>
        <translation>La lista de tokens de larga duración del propio portal</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS: de quién es la contraseña, o el token de sesión, que se pide en el terminal o llega por la entrada estándar</translation>
    </message>
    <message>
        <source>The tokens that the portal has of you; never the secrets</source>
        <translation>Los tokens que el portal tiene de usted; nunca los secretos</translation>
    </message>
    <message>
        <source>Have the portal make another one, and keep that</source>
        <translation>Hace que el portal cree otro y lo guarda</translation>
    </message>
    <message>
        <source>The same, and delete the one before it when the new one works</source>
        <translation>Lo mismo, y elimina el anterior cuando el nuevo funciona</translation>
    </message>
    <message>
        <source>openBIS: the name of what uses the token; its tokens share one session</source>
        <translation>openBIS: el nombre de lo que usa el token; sus tokens comparten una sesión</translation>
    </message>
    <message>
        <source>openBIS: how long; else as long as the server allows</source>
        <translation>openBIS: cuánto tiempo; si no, tanto como permita el servidor</translation>
    </message>
    <message>
        <source>openBIS, for instance administrators: print one for another user</source>
        <translation>openBIS, para administradores de la instancia: imprime uno para otro usuario</translation>
    </message>
    <message>
        <source>Delete one at the portal</source>
        <translation>Elimina uno en el portal</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>Como lo nombra la lista</translation>
    </message>
    <message>
        <source>Why, for portals that want to be told</source>
        <translation>El motivo, si el portal pide uno</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>%1 makes a token for “%2” only when you are an instance administrator there. Whoever has the token acts as “%2”.</source>
        <translation>%1 solo crea un token para «%2» si usted es allí administrador de la instancia. Quien tenga el token actúa como «%2».</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialExchange</name>
    <message>
        <source>“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.</source>
        <translation>«%1» no nombra ningún emisor, así que Lanyard no puede iniciar sesión ni crear tokens de acceso para este perfil.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Añada el perfil con --issuer y --client-id, o importe un archivo de token con lanyard import.</translation>
    </message>
    <message>
        <source>%1 has replaced the credential of “%2”, and the new one could not be stored: %3 It is in this program&apos;s memory only.</source>
        <translation>%1 ha sustituido la credencial de «%2», pero la nueva no se pudo guardar: %3 Está solo en la memoria de este programa.</translation>
    </message>
    <message>
        <source>While this program runs: make the vault ready, then try again. A program that ends loses it; then sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Mientras este programa esté en marcha: prepare la bóveda y vuelva a intentarlo. Si el programa termina, la pierde; entonces inicie sesión de nuevo: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 answered with tokens of another person or client. They were not used, and not stored.</source>
        <translation>%1 respondió con tokens de otra persona u otro cliente. No se usaron ni se guardaron.</translation>
    </message>
    <message>
        <source>Sign in again, and tell the provider&apos;s administrator.</source>
        <translation>Inicie sesión de nuevo y avise al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and Lanyard itself used it on %2: that refresh was interrupted before the new credential arrived. The whole session has been ended.</source>
        <translation>%1 permite usar esta credencial una sola vez, y el propio Lanyard la usó el %2: ese refresco se interrumpió antes de que llegara la credencial nueva. Se puso fin a toda la sesión.</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Inicie sesión de nuevo: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Try again. If %1 then says that the credential was used before, the new one was lost on its way: sign in again.</source>
        <translation>Vuelva a intentarlo. Si %1 dice entonces que la credencial ya se usó, la nueva se perdió por el camino: inicie sesión de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Lanyard last used it %n days ago.</source>
        <translation>
            <numerusform>Lanyard la usó por última vez hace %n día.</numerusform>
            <numerusform>Lanyard la usó por última vez hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made it itself, and it lives there until it ends.</source>
        <translation>La creó %1 y vive allí hasta que termine.</translation>
    </message>
    <message>
        <source>Delete it on the portal&apos;s page.</source>
        <translation>Elimínela en la página del portal.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>It is a signing key, which nothing revokes: what it has signed holds until its own end.</source>
        <translation>Es una clave de firma, que nada revoca: lo que ha firmado vale hasta su propio fin.</translation>
    </message>
    <message>
        <source>Let the server&apos;s administrator set another key if it may be in other hands.</source>
        <translation>Si puede estar en otras manos, pida al administrador del servidor que ponga otra clave.</translation>
    </message>
    <message>
        <source>It was made for the portal&apos;s own client “%1”, in whose name Lanyard cannot revoke it.</source>
        <translation>Se creó para el cliente propio del portal, «%1», en cuyo nombre Lanyard no puede revocarla.</translation>
    </message>
    <message>
        <source>End it in your account page at the issuer, or ask the portal&apos;s administrator.</source>
        <translation>Póngale fin en la página de su cuenta en el emisor, o pídalo al administrador del portal.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only. Lanyard gave it out on %2, for a test or a program, and a portal that is shown it uses it up. The whole session has been ended.</source>
        <translation>%1 permite usar esta credencial una sola vez. Lanyard la entregó el %2, para una prueba o un programa, y un portal al que se le muestra la consume. Se puso fin a toda la sesión.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialIndex</name>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Libere espacio, o permita escribir en la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The list of stored credentials %1 could not be locked.</source>
        <translation>No se pudo bloquear la lista de credenciales guardadas %1.</translation>
    </message>
    <message>
        <source>The list of stored credentials could not be written to %1: %2.</source>
        <translation>No se pudo escribir la lista de credenciales guardadas en %1: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialLife</name>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Fine for %1</source>
        <translation>Válida %1 más</translation>
    </message>
    <message>
        <source>Fine, no date known</source>
        <translation>Válida, sin fecha conocida</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialList</name>
    <message>
        <source>You deleted it at the portal.</source>
        <translation>Lo eliminó usted en el portal.</translation>
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
        <translation>%1, token %2</translation>
    </message>
    <message>
        <source>Lanyard on this computer holds it.</source>
        <translation>Lo tiene Lanyard en este equipo.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Válido desde el %1; termina: %2.</translation>
    </message>
    <message>
        <source>Valid to %1.</source>
        <translation>Válido hasta: %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Representa a %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, en este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Sin fecha conocida</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
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
        <translation>%1 creó el token %2, pero no se pudo guardar: %3</translation>
    </message>
    <message>
        <source>It is stored, and could not be tried: %1 The one before it was not deleted.</source>
        <translation>Está guardado, pero no se pudo probar: %1 El anterior no se eliminó.</translation>
    </message>
    <message>
        <source>Replaced by a newer one.</source>
        <translation>Sustituido por uno más reciente.</translation>
    </message>
    <message>
        <source>The one before it is still at the portal: %1</source>
        <translation>El anterior sigue en el portal: %1</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it, nor the one before it. The new one is stored.</source>
        <translation>%1 creó un token, pero no lo acepta, como tampoco el anterior. El nuevo está guardado.</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; averigua por qué.</translation>
    </message>
    <message>
        <source>The portal does not take it.</source>
        <translation>El portal no lo acepta.</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it. The one before it still works, and is kept.</source>
        <translation>%1 creó un token, pero no lo acepta. El anterior sigue funcionando y se conserva.</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator.</source>
        <translation>Avise al administrador del portal.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRules</name>
    <message>
        <source>Sign in again, or fetch a new token file from the portal and take it in.</source>
        <translation>Inicie sesión de nuevo, u obtenga del portal un archivo de token nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>El portal rechaza todas las peticiones.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>No hay nada que mostrar al portal.</translation>
    </message>
    <message>
        <source>There is no token for this portal yet</source>
        <translation>Aún no hay ningún token para este portal</translation>
    </message>
    <message>
        <source>The token cannot be read from where it is kept</source>
        <translation>El token no se puede leer de donde se guarda</translation>
    </message>
    <message>
        <source>Something was pasted along with the token</source>
        <translation>Se pegó algo más junto con el token</translation>
    </message>
    <message>
        <source>This is no whole token: it was cut, or something was mixed in</source>
        <translation>Este token no está entero: se cortó, o se mezcló algo</translation>
    </message>
    <message>
        <source>Send the token alone, without “token:”, “Bearer” or blanks around it.</source>
        <translation>Envíe el token solo, sin «token:», «Bearer» ni espacios alrededor.</translation>
    </message>
    <message>
        <source>Fetch it from the portal again, and take the file in as it is.</source>
        <translation>Obténgalo de nuevo del portal e importe el archivo tal como está.</translation>
    </message>
    <message>
        <source>An access token is sent where the offline token belongs</source>
        <translation>Se envía un token de acceso donde corresponde el token offline</translation>
    </message>
    <message>
        <source>The token that is sent calls itself “%1”.</source>
        <translation>El token que se envía se identifica como «%1».</translation>
    </message>
    <message>
        <source>Let the profile send the offline token: a cBioPortal exchanges it by itself.</source>
        <translation>Haga que el perfil envíe el token offline: un cBioPortal lo canjea por su cuenta.</translation>
    </message>
    <message>
        <source>Take in the offline token that the portal hands out, not an access token.</source>
        <translation>Importe el token offline que entrega el portal, no un token de acceso.</translation>
    </message>
    <message>
        <source>The credential ends with the browser&apos;s session</source>
        <translation>La credencial termina con la sesión del navegador</translation>
    </message>
    <message>
        <source>It is an ordinary one: it calls itself “%1”, not “Offline”.</source>
        <translation>Es una credencial normal: se identifica como «%1», no como «Offline».</translation>
    </message>
    <message>
        <source>It works now, and dies when the session at the issuer has been idle, often within half an hour.</source>
        <translation>Funciona ahora y caduca cuando la sesión en el emisor lleva un tiempo inactiva, a menudo antes de media hora.</translation>
    </message>
    <message>
        <source>Sign in with the scope offline_access among the profile&apos;s scopes.</source>
        <translation>Inicie sesión con el ámbito offline_access entre los ámbitos del perfil.</translation>
    </message>
    <message>
        <source>The portal hands out a kind of token that it does not take itself</source>
        <translation>El portal entrega un tipo de token que él mismo no acepta</translation>
    </message>
    <message>
        <source>The token is one of the method “jwt”: signed by the portal alone, without an issuer.</source>
        <translation>El token es del método «jwt»: firmado solo por el portal, sin emisor.</translation>
    </message>
    <message>
        <source>cBioPortal 6.4.5 and later give such tokens out and accept none of them.</source>
        <translation>cBioPortal 6.4.5 y posteriores entregan tokens así y no aceptan ninguno.</translation>
    </message>
    <message>
        <source>Set the method to oauth2, or to uuid where no Keycloak is there, and restart the portal.</source>
        <translation>Ponga el método en oauth2, o en uuid donde no haya Keycloak, y reinicie el portal.</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>El token se emitió en otro sitio</translation>
    </message>
    <message>
        <source>The token says %1.</source>
        <translation>El token dice %1.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>El perfil dice %1.</translation>
    </message>
    <message>
        <source>The token has ended</source>
        <translation>El token ha terminado</translation>
    </message>
    <message>
        <source>It was good until %1.</source>
        <translation>Fue válido hasta el %1.</translation>
    </message>
    <message>
        <source>There are no access tokens for the portal.</source>
        <translation>No hay tokens de acceso para el portal.</translation>
    </message>
    <message>
        <source>The credential was used twice, and its session was ended for it</source>
        <translation>La credencial se usó dos veces, y por eso se puso fin a su sesión</translation>
    </message>
    <message>
        <source>An older copy of the credential was used again, and its session was ended for it</source>
        <translation>Se volvió a usar una copia anterior de la credencial, y por eso se puso fin a su sesión</translation>
    </message>
    <message>
        <source>The time of the credential is over</source>
        <translation>El plazo de la credencial ha vencido</translation>
    </message>
    <message>
        <source>Your account is disabled at %1</source>
        <translation>Su cuenta está deshabilitada en %1</translation>
    </message>
    <message>
        <source>%1 no longer knows the credential</source>
        <translation>%1 ya no conoce la credencial</translation>
    </message>
    <message>
        <source>The credential was made for another client</source>
        <translation>La credencial se creó para otro cliente</translation>
    </message>
    <message>
        <source>%1 does not take the profile&apos;s client as it is set up</source>
        <translation>%1 no acepta el cliente del perfil tal como está configurado</translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation>%1 no dio ningún token de acceso</translation>
    </message>
    <message>
        <source>The issuer lets a credential be used once, and this portal uses it with every request</source>
        <translation>El emisor permite usar una credencial una sola vez, y este portal la usa con cada petición</translation>
    </message>
    <message>
        <source>The token says that each use replaces it.</source>
        <translation>El token dice que cada uso lo sustituye.</translation>
    </message>
    <message>
        <source>A cBioPortal exchanges it for each request and throws the replacement away.</source>
        <translation>Un cBioPortal lo canjea para cada petición y desecha el sustituto.</translation>
    </message>
    <message>
        <source>Lanyard did not ask the portal, because that would use it up.</source>
        <translation>Lanyard no consultó el portal, porque eso lo gastaría.</translation>
    </message>
    <message>
        <source>The first request works, every further one is refused, and the credential is dead.</source>
        <translation>La primera petición funciona, todas las siguientes se rechazan y la credencial queda inservible.</translation>
    </message>
    <message>
        <source>Switch off “Revoke Refresh Token” in the realm, under Realm settings, Tokens; or give the portal a realm of its own. Then sign in again.</source>
        <translation>Desactive «Revoke Refresh Token» en el realm, en Realm settings, Tokens; o dé al portal un realm propio. Después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 gives an access token for the credential.</source>
        <translation>%1 da un token de acceso por la credencial.</translation>
    </message>
    <message>
        <source>The access token does not say whom it belongs to: “sub” is missing.</source>
        <translation>El token de acceso no dice a quién pertenece: falta «sub».</translation>
    </message>
    <message>
        <source>The portal finds nobody in it and refuses every request.</source>
        <translation>El portal no encuentra a nadie en él y rechaza todas las peticiones.</translation>
    </message>
    <message>
        <source>The access token does not say who you are</source>
        <translation>El token de acceso no dice quién es usted</translation>
    </message>
    <message>
        <source>Add the client scope “basic” to the client %1 as a default one. Keycloak has put “sub” there since version 25; the portal&apos;s older documentation takes it away.</source>
        <translation>Añada al cliente %1 el ámbito de cliente «basic» como predeterminado. Keycloak pone ahí «sub» desde la versión 25; la documentación antigua del portal lo quita.</translation>
    </message>
    <message>
        <source>The access token holds almost nothing</source>
        <translation>El token de acceso no contiene casi nada</translation>
    </message>
    <message>
        <source>It holds no roles either.</source>
        <translation>Tampoco contiene roles.</translation>
    </message>
    <message>
        <source>Switch off “Always use lightweight access token” in the advanced settings of the client %1.</source>
        <translation>Desactive «Always use lightweight access token» en los ajustes avanzados del cliente %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsController</name>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>openBIS %1 answers.</source>
        <translation>openBIS %1 responde.</translation>
    </message>
    <message>
        <source>It says that it makes no personal access tokens.</source>
        <translation>Dice que no crea tokens de acceso personales.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard ya no espera.</translation>
    </message>
    <message>
        <source>The portal may have done it all the same: look at the list again.</source>
        <translation>Puede que el portal lo haya hecho de todos modos: consulte de nuevo la lista.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The portal no longer has that token.</source>
        <translation>El portal ya no tiene ese token.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no hace falta</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>%1 se ha creado para %2</translation>
    </message>
    <message>
        <source>%1 is made and kept on this computer</source>
        <translation>%1 se ha creado y se guarda en este equipo</translation>
    </message>
    <message>
        <source>The one that is there is good for longer than the portal’s time of warning.</source>
        <translation>El que hay sirve por más tiempo que el plazo de aviso del portal.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Termina: %1.</translation>
    </message>
    <message>
        <source>The portal states no end.</source>
        <translation>El portal no indica ningún fin.</translation>
    </message>
    <message>
        <source>The portal no longer has the one before it.</source>
        <translation>El portal ya no tiene el anterior.</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsPage</name>
    <message>
        <source>Asking whether %1 is there</source>
        <translation>Consultando si %1 responde</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>%1 makes a token</source>
        <translation>%1 crea un token</translation>
    </message>
    <message>
        <source>%1 renews the token</source>
        <translation>%1 renueva el token</translation>
    </message>
    <message>
        <source>%1 deletes the token</source>
        <translation>%1 elimina el token</translation>
    </message>
    <message>
        <source>Asking %1 for your tokens</source>
        <translation>Consultando sus tokens a %1</translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation>Consultar el portal</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Crear un token…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Your tokens at the portal</source>
        <translation>Sus tokens en el portal</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Session &amp;name</source>
        <translation>&amp;Nombre de sesión</translation>
    </message>
    <message>
        <source>What uses the token: one name per program. Tokens of one name share one session there.</source>
        <translation>Qué usa el token: un nombre por programa. Los tokens con el mismo nombre comparten allí una sesión.</translation>
    </message>
    <message>
        <source>&amp;Valid for days</source>
        <translation>Validez en &amp;días</translation>
    </message>
    <message>
        <source>&amp;For another user</source>
        <translation>&amp;Para otro usuario</translation>
    </message>
    <message>
        <source>Empty: for yourself. Only an instance administrator may; Lanyard does not keep such a token.</source>
        <translation>Vacío: para usted. Solo puede un administrador de la instancia; Lanyard no guarda un token así.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Hand this token over now</source>
        <translation>Entregue ahora este token</translation>
    </message>
    <message>
        <source>It was made for somebody else. Lanyard keeps it nowhere and cannot show it again; when it gets lost, delete it and make another one.</source>
        <translation>Se creó para otra persona. Lanyard no lo guarda en ningún sitio y no puede volver a mostrarlo; si se pierde, elimínelo y cree otro.</translation>
    </message>
    <message>
        <source>Make another token?</source>
        <translation>¿Crear otro token?</translation>
    </message>
    <message>
        <source>Lanyard on this computer uses it. Whatever sends it to %1 afterwards is refused.</source>
        <translation>Lanyard lo usa en este equipo. Después, %1 rechazará a cualquier programa que lo envíe.</translation>
    </message>
    <message>
        <source>Whatever still sends it to %1 is refused from then on.</source>
        <translation>Desde entonces, %1 rechazará a cualquier programa que aún lo envíe.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>%1 keeps it in its records.</source>
        <translation>%1 lo conserva en sus registros.</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 responde despacio.</translation>
    </message>
    <message>
        <source>One token at %1. The secret itself is not shown.</source>
        <translation>Un token en %1. El secreto en sí no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens at %1. The secrets themselves are not shown.</source>
        <translation>
            <numerusform>%n token en %1. El secreto en sí no se muestra.</numerusform>
            <numerusform>%n tokens en %1. Los secretos en sí no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet. %1 keeps the list; Lanyard shows no secret of it.</source>
        <translation>Aún sin consultar. La lista la lleva %1; Lanyard no muestra ningún secreto de ella.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 shows the list to who signs in there.</source>
        <translation>%1 muestra la lista a quien inicia sesión allí.</translation>
    </message>
    <message>
        <source>To make, renew or delete a token, sign in to %1</source>
        <translation>Para crear, renovar o eliminar un token, inicie sesión en %1</translation>
    </message>
    <message>
        <source>A token itself may not do that, and shows no other token than itself. Your password goes to %1 and is kept nowhere.</source>
        <translation>Un token por sí mismo no puede hacerlo, y no muestra ningún token aparte de él mismo. Su contraseña va a %1 y no se guarda en ningún sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cuts what is longer.</source>
        <translation>
            <numerusform>%1 permite %n día como máximo, y recorta lo que pase de ahí.</numerusform>
            <numerusform>%1 permite %n días como máximo, y recorta lo que pase de ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as long as %1 allows.</source>
        <translation>Vacío: tanto como permita %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n seconds</source>
        <translation>
            <numerusform>Copiar durante %n s</numerusform>
            <numerusform>Copiar durante %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DateWords</name>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of day is written: the letters of QLocale::toString, text of your own between single quotes</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time of day with its seconds is written</extracomment>
        <translation>H:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a day of this year with its weekday is written</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation>Indique un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>No key was named: --issuer, --jwks or --key says where to find one.</source>
        <translation>No se indicó ninguna clave: --issuer, --jwks o --key dicen dónde encontrar una.</translation>
    </message>
    <message>
        <source>The address of the key set</source>
        <translation>La dirección del conjunto de claves</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Cabecera:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Claims:</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message numerus="yes">
        <source>Content: %n bytes that are no claims.</source>
        <translation>
            <numerusform>Contenido: %n byte que no forma claims.</numerusform>
            <numerusform>Contenido: %n bytes que no forman claims.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: %1. %2</source>
        <translation>Firma: %1. %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>The signature was not verified: %1</source>
        <translation>La firma no se verificó: %1</translation>
    </message>
    <message>
        <source>What stands in the token is shown, not proved.</source>
        <translation>Lo que dice el token se muestra, no se demuestra.</translation>
    </message>
    <message>
        <source>The signature is good; the token is not.</source>
        <translation>La firma es correcta; el token, no.</translation>
    </message>
    <message>
        <source>Header, claims and signature of any token</source>
        <translation>Cabecera, claims y firma de cualquier token</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Un archivo, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Address or file of a published key set</source>
        <translation>Dirección o archivo de un conjunto de claves publicado</translation>
    </message>
    <message>
        <source>Your own key: PEM, JWK, JWK set, or a raw secret</source>
        <translation>Su propia clave: PEM, JWK, conjunto de JWK o un secreto en bruto</translation>
    </message>
    <message>
        <source>The issuer that the token should come from</source>
        <translation>El emisor del que debería venir el token</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>El nombre del archivo está vacío.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, as no token and no key is.</source>
        <translation>%1 ocupa más de 1 MiB; ningún token ni ninguna clave es tan grande.</translation>
    </message>
    <message>
        <source>Use https://, or a key set in a file that you trust: --jwks FILE</source>
        <translation>Use https:// o un conjunto de claves en un archivo en el que confíe: --jwks FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DesktopBrowser</name>
    <message>
        <source>No browser could be started on this computer.</source>
        <translation>No se pudo iniciar ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Copy the address into a browser yourself, or set BROWSER to the command that starts one.</source>
        <translation>Copie usted la dirección en un navegador, o ponga en BROWSER el comando que inicia uno.</translation>
    </message>
</context>
<context>
    <name>lanyard::DeviceAuthorization</name>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>El inicio de sesión se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>%1 offers no sign-in with a code.</source>
        <translation>%1 no ofrece iniciar sesión con un código.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Inicie sesión con el navegador de este equipo.</translation>
    </message>
    <message>
        <source>%1 names no safe address at which you could enter the code.</source>
        <translation>%1 no indica ninguna dirección segura en la que escribir el código.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, and tell the provider&apos;s administrator.</source>
        <translation>Inicie sesión con el navegador de este equipo y avise al administrador del proveedor.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorCommand</name>
    <message>
        <source>  What it causes: %1</source>
        <translation>  Qué causa: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Qué hacer: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Quién puede hacerlo: %1</translation>
    </message>
    <message>
        <source>The doctor reads the settings of a cBioPortal.</source>
        <translation>El diagnóstico lee los ajustes de un cBioPortal.</translation>
    </message>
    <message>
        <source>Hold a token against a serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</source>
        <translation>Para contrastar un token con un serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</translation>
    </message>
    <message>
        <source>Asking the issuer and the portal. This takes some seconds and changes nothing …</source>
        <translation>Consultando al emisor y al portal. Tarda unos segundos y no cambia nada …</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch:</source>
        <translation>Las líneas corregidas, como parche:</translation>
    </message>
    <message>
        <source>Find out why the portal refuses, and who can mend it</source>
        <translation>Averigua por qué rechaza el portal y quién puede arreglarlo</translation>
    </message>
    <message>
        <source>The portal&apos;s application.properties, portal.properties or compose file</source>
        <translation>El application.properties, portal.properties o archivo compose del portal</translation>
    </message>
    <message>
        <source>Examine the token in this file (- for standard input) in place of the stored one, as an administrator does with a user&apos;s token file; it is not stored</source>
        <translation>Examina el token de este archivo (- para la entrada estándar) en lugar del guardado, como hace un administrador con el archivo de token de un usuario; no se guarda</translation>
    </message>
    <message>
        <source>Write it to a file that ends in .md, .html or .json, to be handed on</source>
        <translation>Lo escribe en un archivo terminado en .md, .html o .json, para entregarlo</translation>
    </message>
    <message>
        <source>Put your name or e-mail address into the report</source>
        <translation>Pone su nombre o dirección de correo en el informe</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorController</name>
    <message>
        <source>Checked today at %1, in %2.</source>
        <translation>Comprobado hoy a las %1, en %2.</translation>
    </message>
    <message>
        <source>Checked on %1 at %2, in %3.</source>
        <translation>Comprobado el %1 a las %2, en %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorPage</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>&amp;Copiar para el administrador</translation>
    </message>
    <message>
        <source>Check a settings &amp;file…</source>
        <translation>Comprobar un &amp;archivo de ajustes…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>&amp;Put my e-mail address into the report</source>
        <translation>&amp;Poner mi dirección de correo en el informe</translation>
    </message>
    <message>
        <source>Lanyard looked at your token and at what %1 does with it, and found nothing that keeps anything closed.</source>
        <translation>Lanyard examinó su token y lo que %1 hace con él, y no encontró nada que mantenga cerrado el acceso.</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch</source>
        <translation>Las líneas corregidas, como parche</translation>
    </message>
    <message>
        <source>&amp;Save report as…</source>
        <translation>&amp;Guardar informe como…</translation>
    </message>
    <message>
        <source>The report never holds a token or a signature.</source>
        <translation>El informe nunca contiene un token ni una firma.</translation>
    </message>
    <message>
        <source>Check a settings file</source>
        <translation>Comprobar un archivo de ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text for a mail or an issue (*.md)</source>
        <translation>Texto para un correo o una incidencia (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Asking %1 and %2</source>
        <translation>Consultando %1 y %2</translation>
    </message>
    <message>
        <source>A host that does not answer takes up to half a minute.</source>
        <translation>Un host que no responde tarda hasta medio minuto.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>A check takes some seconds and changes nothing.</source>
        <translation>Una comprobación tarda unos segundos y no cambia nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The portal was not asked</source>
        <translation>No se consultó el portal</translation>
    </message>
    <message>
        <source>This realm lets a credential be used once, and a question to %1 would use it up. So Lanyard looked at the token and at the issuer alone.</source>
        <translation>Este realm permite usar una credencial una sola vez, y una pregunta a %1 la gastaría. Por eso Lanyard examinó solo el token y el emisor.</translation>
    </message>
    <message>
        <source>With application.properties, or the compose file that starts the portal, Lanyard names the lines to change. It stays on this computer, and its secrets are not shown.</source>
        <translation>Con application.properties, o con el archivo compose que arranca el portal, Lanyard nombra las líneas que hay que cambiar. El archivo no sale de este equipo, y sus secretos no se muestran.</translation>
    </message>
    <message>
        <source>Settings of the portal: %1</source>
        <translation>Ajustes del portal: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are read. What is wrong with them stands among the findings.</source>
        <translation>
            <numerusform>Se leyó %n ajuste. Lo que está mal figura entre los hallazgos.</numerusform>
            <numerusform>Se leyeron %n ajustes. Lo que está mal figura entre los hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Take in a token file</source>
        <translation>Importar un archivo de token</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The portal’s settings (*.properties *.yml *.yaml)</source>
        <translation>Los ajustes del portal (*.properties *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Do you have the portal’s settings file?</source>
        <translation>¿Tiene el archivo de ajustes del portal?</translation>
    </message>
    <message>
        <source>Use this role path</source>
        <translation>Usar esta ruta de los roles</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorReport</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The administrator of %1</source>
        <translation>El administrador de %1</translation>
    </message>
    <message>
        <source>The administrator of the sign-in service</source>
        <translation>El administrador del servicio de inicio de sesión</translation>
    </message>
    <message>
        <source>One thing keeps studies closed</source>
        <translation>Una cosa mantiene estudios cerrados</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep the portal closed</source>
        <translation>
            <numerusform>%n cosa mantiene el portal cerrado</numerusform>
            <numerusform>%n cosas mantienen el portal cerrado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>No hay ningún problema</translation>
    </message>
    <message>
        <source>Nothing is closed, but there is something to know</source>
        <translation>No hay nada cerrado, pero hay algo que conviene saber</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>Enviado al portal</translation>
    </message>
    <message>
        <source>a token that Lanyard signed</source>
        <translation>un token firmado por Lanyard</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1 without a token, %2 with it</source>
        <translation>%1 sin token, %2 con él</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Por qué lo creemos</translation>
    </message>
    <message>
        <source>What it causes:</source>
        <translation>Qué causa:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Who can do it:</source>
        <translation>Quién puede hacerlo:</translation>
    </message>
    <message>
        <source>Made by Lanyard. It holds no token and no signature.</source>
        <translation>Hecho por Lanyard. No contiene ningún token ni ninguna firma.</translation>
    </message>
    <message>
        <source>“%1” has an ending that is no kind of report.</source>
        <translation>«%1» tiene una terminación que no es ningún tipo de informe.</translation>
    </message>
    <message>
        <source>Let it end in .md, .html or .json.</source>
        <translation>Debe terminar en .md, .html o .json.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>El informe no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may write.</source>
        <translation>Indique un archivo en el que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>lanyard::DownloadWatch</name>
    <message>
        <source>%1 was passed over: it is a link, or cannot be read.</source>
        <translation>%1 se omitió: es un enlace o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is no regular file.</source>
        <translation>%1 se omitió: no es un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 was passed over: it is larger than any token.</source>
        <translation>%1 se omitió: es mayor que cualquier token.</translation>
    </message>
    <message>
        <source>Nobody waits for the file any more. Nothing was stored.</source>
        <translation>Ya nadie espera el archivo. No se guardó nada.</translation>
    </message>
    <message>
        <source>No token file came into %1.</source>
        <translation>No llegó ningún archivo de token a %1.</translation>
    </message>
    <message>
        <source>Fetch it in the browser, and name the file: lanyard import NAME FILE</source>
        <translation>Obténgalo en el navegador e indique el archivo: lanyard import NAME FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DsCredentials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json of the ProteinPaint server.</source>
        <translation>Indique el serverconfig.json del servidor ProteinPaint.</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2 at byte %3.</source>
        <translation>%1 no es un objeto JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>The server reads it as strictly: mend it first.</source>
        <translation>El servidor lo lee con el mismo rigor: corríjalo primero.</translation>
    </message>
    <message>
        <source>The settings protect no dataset: there is no dsCredentials.</source>
        <translation>Los ajustes no protegen ningún conjunto de datos: no hay dsCredentials.</translation>
    </message>
    <message>
        <source>Name the serverconfig.json that the server itself reads.</source>
        <translation>Indique el serverconfig.json que lee el propio servidor.</translation>
    </message>
</context>
<context>
    <name>lanyard::EncryptedFileStore</name>
    <message>
        <source>Encrypted file</source>
        <translation>Archivo cifrado</translation>
    </message>
    <message>
        <source>Lanyard is asking for the encrypted vault&apos;s passphrase.</source>
        <translation>Lanyard está pidiendo la frase de contraseña de la bóveda cifrada.</translation>
    </message>
    <message>
        <source>Type it there, then try again.</source>
        <translation>Escríbala allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>another Lanyard has been writing it for too long</source>
        <translation>otro Lanyard lleva demasiado tiempo escribiéndola</translation>
    </message>
    <message>
        <source>The encrypted vault %1 cannot be read: %2.</source>
        <translation>La bóveda cifrada %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Make the file readable for you alone, then try again.</source>
        <translation>Permita que solo usted pueda leer el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The encrypted vault opens, and holds no list of credentials.</source>
        <translation>La bóveda cifrada se abre, pero no contiene ninguna lista de credenciales.</translation>
    </message>
    <message>
        <source>Move the file %1 away and sign in again.</source>
        <translation>Mueva el archivo %1 a otro sitio e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>lo que se lee no coincide con lo que se escribió</translation>
    </message>
    <message>
        <source>The encrypted vault %1 could not be written: %2.</source>
        <translation>La bóveda cifrada %1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again. The old vault is as it was.</source>
        <translation>Libere espacio, o permita escribir en la carpeta, y vuelva a intentarlo. La bóveda anterior sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>lanyard::EndpointAnswer</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 no puede atender en este momento: respondió %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds. The credential is kept.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo. La credencial se conserva.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos. La credencial se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes. The credential is kept.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos. La credencial se conserva.</translation>
    </message>
    <message>
        <source>Something between Lanyard and the provider may be answering in its place: a proxy, or a network&apos;s login page. The credential is kept.</source>
        <translation>Puede que algo entre Lanyard y el proveedor responda en su lugar: un proxy, o la página de inicio de sesión de una red. La credencial se conserva.</translation>
    </message>
</context>
<context>
    <name>lanyard::Examination</name>
    <message>
        <source>The realm of this token lets it be used once: to look at it would end it.</source>
        <translation>El realm de este token permite usarlo una sola vez: examinarlo le pondría fin.</translation>
    </message>
    <message>
        <source>Ask the person for a report of their own Lanyard: lanyard doctor NAME --report FILE</source>
        <translation>Pida a la persona un informe de su propio Lanyard: lanyard doctor NAME --report FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::FailureWords</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
</context>
<context>
    <name>lanyard::FileLock</name>
    <message>
        <source>Lanyard cannot make its lock %1: %2.</source>
        <translation>Lanyard no puede crear su bloqueo %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>Libere espacio, o permita escribir en la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Lanyard may not write its lock %1.</source>
        <translation>Lanyard no tiene permiso para escribir su bloqueo %1.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Permita escribir en la carpeta y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>lanyard::FileRules</name>
    <message>
        <source>The portal could not make a token: it does not know the person, or has no limit set</source>
        <translation>El portal no pudo crear un token: no conoce a la persona, o no tiene fijado ningún límite</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal&apos;s table users lacks the person&apos;s e-mail address (users-foreign-key), or dat.uuid.max_number_per_user is not set (uuid-limit-bug). Its settings file can tell the second.</source>
        <translation>Desde aquí no se pueden distinguir: a la tabla users del portal le falta la dirección de correo de la persona (users-foreign-key), o dat.uuid.max_number_per_user no está definido (uuid-limit-bug). Su archivo de ajustes puede aclarar lo segundo.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, set dat.method to oauth2, which needs neither. To stay with uuid, set dat.uuid.max_number_per_user to 1 or more, and enter every person by e-mail address into the tables users and authorities.</source>
        <translation>Si la gente inicia sesión con Keycloak u otro proveedor, ponga dat.method en oauth2, que no necesita ninguna de las dos cosas. Para seguir con uuid, ponga dat.uuid.max_number_per_user en 1 o más e introduzca a cada persona por su dirección de correo en las tablas users y authorities.</translation>
    </message>
    <message>
        <source>The portal could not fetch a token from its issuer</source>
        <translation>El portal no pudo obtener un token de su emisor</translation>
    </message>
    <message>
        <source>Log in to the portal and fetch the token anew, because its page may have been open for too long. If that fails too, check the portal&apos;s client secret and its address of the token endpoint.</source>
        <translation>Inicie sesión en el portal y obtenga el token de nuevo, porque su página puede llevar demasiado tiempo abierta. Si eso también falla, compruebe el secreto del cliente del portal y la dirección de su endpoint de tokens.</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>No hay nada que mostrar al portal.</translation>
    </message>
    <message>
        <source>This is an access token, and the portal takes the offline token</source>
        <translation>Esto es un token de acceso, y el portal acepta el token offline</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>El token se emitió en otro sitio</translation>
    </message>
    <message>
        <source>This file holds no whole token</source>
        <translation>Este archivo no contiene un token entero</translation>
    </message>
</context>
<context>
    <name>lanyard::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Por qué lo creemos</translation>
    </message>
    <message>
        <source>What it causes</source>
        <translation>Qué causa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Quién puede hacerlo</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>En orden: %1</translation>
    </message>
    <message>
        <source>Speaks for it: %1</source>
        <translation>Indicio: %1</translation>
    </message>
    <message>
        <source>The line as it is and as it should be</source>
        <translation>La línea como está y como debería estar</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show why, and what to do</source>
        <translation>Mostrar por qué y qué hacer</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Plegar: %1</translation>
    </message>
    <message>
        <source>Show why, and what to do: %1</source>
        <translation>Mostrar por qué y qué hacer: %1</translation>
    </message>
    <message>
        <source>For the portal’s administrator</source>
        <translation>Para el administrador del portal</translation>
    </message>
    <message>
        <source>For the issuer’s administrator</source>
        <translation>Para el administrador del emisor</translation>
    </message>
</context>
<context>
    <name>lanyard::HeaderCommand</name>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS recibe su token dentro de la petición, en ninguna cabecera.</translation>
    </message>
    <message>
        <source>lanyard snippet &apos;%1&apos; shows how a program hands it over.</source>
        <translation>lanyard snippet &apos;%1&apos; muestra cómo lo entrega un programa.</translation>
    </message>
    <message>
        <source>Only a ProteinPaint server has a header of its own for data routes.</source>
        <translation>Solo un servidor ProteinPaint tiene una cabecera propia para las rutas de datos.</translation>
    </message>
    <message>
        <source>Leave out --data-route.</source>
        <translation>Omita --data-route.</translation>
    </message>
    <message>
        <source>Print the whole header, for curl --config -</source>
        <translation>Imprime la cabecera entera, para curl --config -</translation>
    </message>
    <message>
        <source>curl-config, plain, or value: what follows the header&apos;s name</source>
        <translation>curl-config, plain o value: lo que sigue al nombre de la cabecera</translation>
    </message>
    <message>
        <source>proteinpaint: what a data route takes, which is the token in base64</source>
        <translation>proteinpaint: lo que recibe una ruta de datos, que es el token en base64</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpCommand</name>
    <message>
        <source>Topics of lanyard help:</source>
        <translation>Temas de lanyard help:</translation>
    </message>
    <message>
        <source>There is no command and no topic “%1”.</source>
        <translation>No hay ningún comando ni ningún tema «%1».</translation>
    </message>
    <message>
        <source>lanyard help lists both.</source>
        <translation>lanyard help muestra ambos.</translation>
    </message>
    <message>
        <source>Explain a command or a topic</source>
        <translation>Explica un comando o un tema</translation>
    </message>
    <message>
        <source>A command, or one of the topics that lanyard help lists</source>
        <translation>Un comando, o uno de los temas que muestra lanyard help</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpTopics</name>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>One portal as one person: addresses, client, role path. It holds no secret.</source>
        <translation>Un portal en nombre de una persona: direcciones, cliente, ruta de los roles. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>credencial</translation>
    </message>
    <message>
        <source>The long-lived secret of a profile. It stands in the vault.</source>
        <translation>El secreto de larga duración de un perfil. Está en la bóveda.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>A short-lived token got from the credential. It lives in memory only.</source>
        <translation>Un token de corta duración obtenido con la credencial. Vive solo en la memoria.</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>bearer</translation>
    </message>
    <message>
        <source>What the portal takes: the access token at most portals, the offline token itself at cBioPortal.</source>
        <translation>Lo que acepta el portal: el token de acceso en la mayoría de los portales, el propio token offline en cBioPortal.</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>bóveda</translation>
    </message>
    <message>
        <source>Where credentials live: the keychain of the operating system, or an encrypted file.</source>
        <translation>Donde viven las credenciales: el llavero del sistema operativo, o un archivo cifrado.</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>The system that is called.</source>
        <translation>El sistema al que se llama.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>The service that signs you in, as its address.</source>
        <translation>La dirección del servicio con el que usted inicia sesión.</translation>
    </message>
    <message>
        <source>role path</source>
        <translation>ruta de los roles</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, as in realm_access::roles.</source>
        <translation>Dónde están los roles en el token, como en realm_access::roles.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>One cause that the doctor found, with its evidence, the line to change, and who can change it.</source>
        <translation>Una causa que encontró el diagnóstico, con sus indicios, la línea que hay que cambiar y quién puede cambiarla.</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn without an account.</source>
        <translation>Un proveedor y portales en este equipo, para probar y aprender sin cuenta.</translation>
    </message>
    <message>
        <source>Exit statuses</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>A check ran and says no.</source>
        <translation>Una comprobación se ejecutó y dice que no.</translation>
    </message>
    <message>
        <source>The command was used wrongly.</source>
        <translation>El comando se usó mal.</translation>
    </message>
    <message>
        <source>A sign-in is needed: there was none yet, or it ended, or was cancelled.</source>
        <translation>Hace falta iniciar sesión: aún no se había iniciado, terminó o se canceló.</translation>
    </message>
    <message>
        <source>The network or a server did not answer as it should. The credential is kept.</source>
        <translation>La red o un servidor no respondió como debería. La credencial se conserva.</translation>
    </message>
    <message>
        <source>The vault is locked, absent or silent.</source>
        <translation>La bóveda está bloqueada, no está o no contesta.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in, or the portal refused the call.</source>
        <translation>El proveedor rechazó el inicio de sesión, o el portal rechazó la llamada.</translation>
    </message>
    <message>
        <source>The configuration is wrong: an address, issuer, client, secret, or scope.</source>
        <translation>La configuración no es correcta: una dirección, un emisor, un cliente, un secreto o un ámbito.</translation>
    </message>
    <message>
        <source>Files and environment</source>
        <translation>Archivos y entorno</translation>
    </message>
    <message>
        <source>The profiles, and a list of which credentials are stored. No secret is in it. With the vault “file”, the encrypted file stands there too.</source>
        <translation>Los perfiles y una lista de las credenciales guardadas. No contienen ningún secreto. Con la bóveda «file», ahí está también el archivo cifrado.</translation>
    </message>
    <message>
        <source>Another folder in its place.</source>
        <translation>Otra carpeta en su lugar.</translation>
    </message>
    <message>
        <source>The file descriptor that the encrypted file&apos;s passphrase is read from.</source>
        <translation>El descriptor de archivo del que se lee la frase de contraseña del archivo cifrado.</translation>
    </message>
    <message>
        <source>The browser that a sign-in opens; else the desktop&apos;s.</source>
        <translation>El navegador que abre un inicio de sesión; si no, el del escritorio.</translation>
    </message>
    <message>
        <source>Keeping a token secret</source>
        <translation>Mantener un token en secreto</translation>
    </message>
    <message>
        <source>The header goes through a pipe. In curl -H &quot;… $(lanyard token NAME)&quot; every program on the computer could read the token in the list of processes.</source>
        <translation>La cabecera pasa por una tubería. En curl -H &quot;… $(lanyard token NAME)&quot; cualquier programa del equipo podría leer el token en la lista de procesos.</translation>
    </message>
    <message>
        <source>Let a script ask for the token each time it runs; do not write it into a file or a notebook.</source>
        <translation>Haga que un script pida el token cada vez que se ejecuta; no lo escriba en un archivo ni en un cuaderno.</translation>
    </message>
    <message>
        <source>For a command that reads its token from a variable. Whatever it starts gets the variable too, and programs of the same user can read it while the command runs.</source>
        <translation>Para un comando que lee su token de una variable. Todo lo que inicie recibe también la variable, y los programas del mismo usuario pueden leerla mientras el comando se ejecuta.</translation>
    </message>
    <message>
        <source>Revokes a credential that somebody else may have seen, and deletes it.</source>
        <translation>Revoca una credencial que otra persona pueda haber visto, y la elimina.</translation>
    </message>
</context>
<context>
    <name>lanyard::IdToken</name>
    <message>
        <source>%1 did not prove who signed in: %2. Nothing was stored.</source>
        <translation>%1 no demostró quién inició sesión: %2. No se guardó nada.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell the provider&apos;s administrator this sentence.</source>
        <translation>Inicie sesión de nuevo. Si vuelve a ocurrir, comunique esta frase al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 did not prove who signed in: %2; %3. Nothing was stored.</source>
        <translation>%1 no demostró quién inició sesión: %2; %3. No se guardó nada.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then sign in again. If it is right, tell the provider&apos;s administrator.</source>
        <translation>Ponga en hora el reloj de este equipo e inicie sesión de nuevo. Si está en hora, avise al administrador del proveedor.</translation>
    </message>
    <message>
        <source>its identity token was issued by “%1”</source>
        <translation>su token de identidad lo emitió «%1»</translation>
    </message>
    <message>
        <source>its identity token was made for another client</source>
        <translation>su token de identidad se creó para otro cliente</translation>
    </message>
    <message>
        <source>its identity token names several clients and not which one asked</source>
        <translation>su token de identidad nombra varios clientes y no cuál de ellos lo pidió</translation>
    </message>
    <message>
        <source>its identity token was asked for by the client “%1”</source>
        <translation>su token de identidad lo pidió el cliente «%1»</translation>
    </message>
    <message>
        <source>its identity token names nobody</source>
        <translation>su token de identidad no nombra a nadie</translation>
    </message>
    <message>
        <source>its identity token does not say from when until when it is good</source>
        <translation>su token de identidad no dice desde cuándo hasta cuándo vale</translation>
    </message>
    <message>
        <source>its identity token has ended</source>
        <translation>su token de identidad ha terminado</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be ahead</source>
        <translation>el reloj de este equipo puede ir adelantado</translation>
    </message>
    <message>
        <source>its identity token was issued in the future</source>
        <translation>su token de identidad se emitió en el futuro</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be behind</source>
        <translation>el reloj de este equipo puede ir atrasado</translation>
    </message>
    <message>
        <source>its identity token belongs to another sign-in</source>
        <translation>su token de identidad pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>%1 did not say who signed in: its answer holds no identity token. Nothing was stored.</source>
        <translation>%1 no dijo quién inició sesión: su respuesta no contiene ningún token de identidad. No se guardó nada.</translation>
    </message>
    <message>
        <source>The scope openid must be among the profile&apos;s scopes.</source>
        <translation>El ámbito openid debe estar entre los ámbitos del perfil.</translation>
    </message>
    <message>
        <source>The identity token of %1 cannot be read: %2</source>
        <translation>El token de identidad de %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The identity token of %1 could not be checked: %2 Nothing was stored.</source>
        <translation>El token de identidad de %1 no se pudo comprobar: %2 No se guardó nada.</translation>
    </message>
    <message>
        <source>Sign in again in some minutes. A credential from before is kept.</source>
        <translation>Inicie sesión de nuevo dentro de unos minutos. Una credencial anterior se conserva.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not verify: %2 Nothing was stored.</source>
        <translation>El token de identidad de %1 no supera la verificación: %2 No se guardó nada.</translation>
    </message>
    <message>
        <source>The identity token of %1 holds no claims.</source>
        <translation>El token de identidad de %1 no contiene claims.</translation>
    </message>
    <message>
        <source>The identity token of %1 does not belong to the access token that came with it. Nothing was stored.</source>
        <translation>El token de identidad de %1 no corresponde al token de acceso que llegó con él. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportCommand</name>
    <message>
        <source>Issuer: %1</source>
        <translation>Emisor: %1</translation>
    </message>
    <message>
        <source>Client: %1, the portal&apos;s own (Lanyard signs in with %2)</source>
        <translation>Cliente: %1, el propio del portal (Lanyard inicia sesión con %2)</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>User number: %1</source>
        <translation>Número de usuario: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Its realm lets a credential be used once: the portal itself will use it up with the first call.</source>
        <translation>Su realm permite usar una credencial una sola vez: el propio portal la gastará con la primera llamada.</translation>
    </message>
    <message>
        <source>The portal signed it itself (its method is jwt): cBioPortal 6.4.5 and later hand out such tokens and accept none of them.</source>
        <translation>Lo firmó el propio portal (su método es jwt): cBioPortal 6.4.5 y posteriores entregan tokens así y no aceptan ninguno.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Name the browser&apos;s download folder: --folder FOLDER</source>
        <translation>Indique la carpeta de descargas del navegador: --folder FOLDER</translation>
    </message>
    <message>
        <source>Fetch the token at: %1</source>
        <translation>Obtenga el token en: %1</translation>
    </message>
    <message>
        <source>Log in at the portal first if it asks for it. Waiting for the file in %1 …</source>
        <translation>Inicie antes sesión en el portal si lo pide. Esperando el archivo en %1 …</translation>
    </message>
    <message>
        <source>Keep this token for “%1”?</source>
        <translation>¿Guardar este token para «%1»?</translation>
    </message>
    <message>
        <source>You did not want it. Nothing was stored.</source>
        <translation>Usted no lo quiso. No se guardó nada.</translation>
    </message>
    <message>
        <source>Delete the file, or take it in later: lanyard import NAME FILE</source>
        <translation>Elimine el archivo, o impórtelo más tarde: lanyard import NAME FILE</translation>
    </message>
    <message>
        <source>Taken in, and kept in: %1.</source>
        <translation>Importado y guardado en: %1.</translation>
    </message>
    <message>
        <source>“%1” is no cBioPortal, which hands out files.</source>
        <translation>«%1» no es un cBioPortal, que es quien entrega archivos.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Inicie sesión: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the token is to be kept.</source>
        <translation>No hay ningún terminal en el que preguntar si se guarda el token.</translation>
    </message>
    <message>
        <source>Say it beforehand with --accept.</source>
        <translation>Dígalo de antemano con --accept.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Delete the file? It still holds the token.</source>
        <translation>¿Eliminar el archivo? Aún contiene el token.</translation>
    </message>
    <message>
        <source>The file still holds the token: delete it when you need it no more.</source>
        <translation>El archivo aún contiene el token: elimínelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>El archivo se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand: it holds the token.</source>
        <translation>%1 no se pudo eliminar. Elimínelo a mano: contiene el token.</translation>
    </message>
    <message>
        <source>Name the file to take in, or let --watch fetch one: one of the two.</source>
        <translation>Se importa o bien un archivo, o bien lo que obtenga --watch.</translation>
    </message>
    <message>
        <source>lanyard import &apos;%1&apos; FILE, or lanyard import &apos;%1&apos; --watch</source>
        <translation>lanyard import &apos;%1&apos; FILE, o lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>Take in a token file that a portal handed out</source>
        <translation>Importa un archivo de token que entregó un portal</translation>
    </message>
    <message>
        <source>The file, or - for standard input</source>
        <translation>El archivo, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page in the browser, and take in what it downloads</source>
        <translation>Abre la página del portal en el navegador e importa lo que este descarga</translation>
    </message>
    <message>
        <source>The browser&apos;s download folder</source>
        <translation>La carpeta de descargas del navegador</translation>
    </message>
    <message>
        <source>Seconds to wait for the file</source>
        <translation>Segundos que se espera el archivo</translation>
    </message>
    <message>
        <source>Keep it without asking</source>
        <translation>Lo guarda sin preguntar</translation>
    </message>
    <message>
        <source>Delete the file when it is kept</source>
        <translation>Elimina el archivo cuando el token está guardado</translation>
    </message>
    <message>
        <source>Ends: the file says “%1”, which Lanyard cannot place: it does not know the time zone.</source>
        <translation>Termina: el archivo dice «%1», un momento que Lanyard no puede situar: no conoce la zona horaria.</translation>
    </message>
    <message>
        <source>This token has ended: %1. Nothing was stored.</source>
        <translation>Este token ha terminado: %1. No se guardó nada.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal.</source>
        <translation>Obtenga uno nuevo del portal.</translation>
    </message>
</context>
<context>
    <name>lanyard::IssuerWords</name>
    <message>
        <source>From Lanyard’s own sign-in at %1. The portal’s client may see other roles.</source>
        <translation>Del inicio de sesión propio de Lanyard en %1. El cliente del portal puede ver otros roles.</translation>
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
        <translation>«%1» no es un lugar en un texto JSON.</translation>
    </message>
    <message>
        <source>It looks like /data/0/name: a slash before each key or number, ~1 for a slash in a key and ~0 for a tilde.</source>
        <translation>Tiene la forma /data/0/name: una barra delante de cada clave o número, ~1 por una barra dentro de una clave y ~0 por una virgulilla.</translation>
    </message>
</context>
<context>
    <name>lanyard::Jwk</name>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>Its alg %1 does not go with its type or its curve.</source>
        <translation>Su alg %1 no concuerda con su tipo o su curva.</translation>
    </message>
    <message>
        <source>Its member %1 is no string.</source>
        <translation>Su miembro %1 no es una cadena.</translation>
    </message>
    <message>
        <source>Its type (kty) “%1” is none that Lanyard knows.</source>
        <translation>Su tipo (kty) «%1» no es ninguno que Lanyard conozca.</translation>
    </message>
    <message>
        <source>It is for encryption (use is enc), not for signatures.</source>
        <translation>Es para cifrar (use es enc), no para firmas.</translation>
    </message>
    <message>
        <source>Its use “%1” is not for signatures.</source>
        <translation>Su use «%1» no es para firmas.</translation>
    </message>
    <message>
        <source>It is for the algorithm “%1”, which is no signature that Lanyard knows.</source>
        <translation>Es para el algoritmo «%1», que no es ninguna firma que Lanyard conozca.</translation>
    </message>
    <message>
        <source>Its key_ops is not a list of different strings.</source>
        <translation>Su key_ops no es una lista de cadenas distintas.</translation>
    </message>
    <message>
        <source>Its key_ops do not allow it to verify.</source>
        <translation>Sus key_ops no le permiten verificar.</translation>
    </message>
    <message>
        <source>It is no key that Lanyard can read.</source>
        <translation>No es una clave que Lanyard pueda leer.</translation>
    </message>
    <message>
        <source>Its member %1 is missing, or is not base64url.</source>
        <translation>Su miembro %1 falta, o no es base64url.</translation>
    </message>
    <message>
        <source>It is an empty secret, with which anyone can sign.</source>
        <translation>Es un secreto vacío, con el que cualquiera puede firmar.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of any algorithm.</source>
        <translation>
            <numerusform>Es un secreto de %n octeto, más corto que el resumen de cualquier algoritmo.</numerusform>
            <numerusform>Es un secreto de %n octetos, más corto que el resumen de cualquier algoritmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is of another type than %1 takes.</source>
        <translation>La clave es de un tipo distinto del que admite %1.</translation>
    </message>
    <message>
        <source>The key is for %1 only, not for %2.</source>
        <translation>La clave es solo para %1, no para %2.</translation>
    </message>
    <message>
        <source>The key&apos;s curve %1 does not go with %2.</source>
        <translation>La curva %1 de la clave no concuerda con %2.</translation>
    </message>
    <message>
        <source>The key is for RSASSA-PSS only, not for %1.</source>
        <translation>La clave es solo para RSASSA-PSS, no para %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of %1.</source>
        <translation>
            <numerusform>Es un secreto de %n octeto, más corto que el resumen de %1.</numerusform>
            <numerusform>Es un secreto de %n octetos, más corto que el resumen de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JwkSet</name>
    <message>
        <source>Check the address of the key set: it is the jwks_uri of the issuer&apos;s metadata.</source>
        <translation>Compruebe la dirección del conjunto de claves: es el jwks_uri de los metadatos del emisor.</translation>
    </message>
    <message>
        <source>The key set is longer than Lanyard reads (1 MiB).</source>
        <translation>El conjunto de claves es más largo de lo que lee Lanyard (1 MiB).</translation>
    </message>
    <message>
        <source>The key set %1.</source>
        <translation>El conjunto de claves %1.</translation>
    </message>
    <message>
        <source>This is no key set: it has no list “keys”.</source>
        <translation>Esto no es un conjunto de claves: no tiene ninguna lista «keys».</translation>
    </message>
    <message numerus="yes">
        <source>The key set holds %n keys, more than Lanyard reads.</source>
        <translation>
            <numerusform>El conjunto contiene %n clave, más de lo que lee Lanyard.</numerusform>
            <numerusform>El conjunto contiene %n claves, más de las que lee Lanyard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Jws</name>
    <message>
        <source>The payload (second part) is not encoded, and has a character at octet %1 that is not printable ASCII.</source>
        <translation>La carga útil (segunda parte) no está codificada, y en el octeto %1 tiene un carácter que no es ASCII imprimible.</translation>
    </message>
    <message>
        <source>Copy the whole token once more, and nothing but the token.</source>
        <translation>Copie de nuevo el token entero, y nada más que el token.</translation>
    </message>
    <message>
        <source>Do not trust this token; tell whoever issued it.</source>
        <translation>No confíe en este token; avise a quien lo emitió.</translation>
    </message>
</context>
<context>
    <name>lanyard::JwtStatus</name>
    <message>
        <source>It found no token in the header.</source>
        <translation>No encontró ningún token en la cabecera.</translation>
    </message>
    <message>
        <source>What it found in the header is no token.</source>
        <translation>Lo que encontró en la cabecera no es un token.</translation>
    </message>
    <message>
        <source>What it found in the header is no token, or has words before it.</source>
        <translation>Lo que encontró en la cabecera no es un token, o lleva palabras delante.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>El token aún no es válido.</translation>
    </message>
    <message>
        <source>The token&apos;s end (exp) is no number.</source>
        <translation>El fin del token (exp) no es un número.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning (nbf) is no number.</source>
        <translation>El comienzo del token (nbf) no es un número.</translation>
    </message>
    <message>
        <source>It was signed with another key than the server&apos;s, or changed since.</source>
        <translation>Se firmó con una clave distinta de la del servidor, o se cambió después.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>El token no está firmado.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm does not go with the server&apos;s key.</source>
        <translation>El algoritmo del token no concuerda con la clave del servidor.</translation>
    </message>
    <message>
        <source>The token does not list a dataset that it must.</source>
        <translation>El token no lista un conjunto de datos que debe listar.</translation>
    </message>
    <message>
        <source>The token names another address than it came from.</source>
        <translation>El token nombra una dirección distinta de aquella desde la que llegó.</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks it strictly.</source>
        <translation>El token no nombra ninguna dirección, y el servidor la comprueba con rigor.</translation>
    </message>
    <message>
        <source>The request did not say which portal embeds it.</source>
        <translation>La petición no dijo qué portal lo incrusta.</translation>
    </message>
    <message>
        <source>The server has no secret to check tokens with.</source>
        <translation>El servidor no tiene ningún secreto con el que comprobar tokens.</translation>
    </message>
    <message>
        <source>The request brought no session that the server knows.</source>
        <translation>La petición no incluía ninguna sesión que el servidor conozca.</translation>
    </message>
    <message>
        <source>This dataset takes a password and no token.</source>
        <translation>Este conjunto de datos exige una contraseña, no un token.</translation>
    </message>
    <message>
        <source>The server knows no dataset of this label.</source>
        <translation>El servidor no conoce ningún conjunto de datos con esta etiqueta.</translation>
    </message>
    <message>
        <source>The server said “ok” without looking at the token: nothing was checked.</source>
        <translation>El servidor dijo «ok» sin mirar el token: no se comprobó nada.</translation>
    </message>
    <message>
        <source>A ProteinPaint server does not answer like this.</source>
        <translation>La respuesta no es la de un servidor ProteinPaint.</translation>
    </message>
    <message>
        <source>The server&apos;s settings name no dataset (dsnames), so it refuses every token that lists one.</source>
        <translation>Los ajustes del servidor no nombran ningún conjunto de datos (dsnames), así que rechaza todo token que liste uno.</translation>
    </message>
    <message>
        <source>The token does not list %1, spelled just so.</source>
        <translation>El token no lista %1, escrito exactamente así.</translation>
    </message>
    <message>
        <source>It answered %1, and not as a ProteinPaint server does.</source>
        <translation>Respondió %1, pero no como lo hace un servidor ProteinPaint.</translation>
    </message>
    <message>
        <source>It answered %1: “%2”.</source>
        <translation>Respondió %1: «%2».</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name the file with the key, or - for standard input.</source>
        <translation>Indique el archivo con la clave, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Name the file whose first line is the key&apos;s passphrase.</source>
        <translation>Indique el archivo cuya primera línea es la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Frase de contraseña de la clave: </translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>El perfil firma con %1, y esta clave no.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Esta clave firma con: %1.</translation>
    </message>
    <message>
        <source>The key signs by %1, and is kept in: %2.</source>
        <translation>La clave firma con %1 y se guarda en: %2.</translation>
    </message>
    <message>
        <source>The file still holds the key: delete it when you need it no more.</source>
        <translation>El archivo aún contiene la clave: elimínelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>There is no signing key. Add one with lanyard key add.</source>
        <translation>No hay ninguna clave de firma. Añada una con lanyard key add.</translation>
    </message>
    <message>
        <source>“%1” has no signing key.</source>
        <translation>«%1» no tiene ninguna clave de firma.</translation>
    </message>
    <message>
        <source>Sign out with lanyard logout.</source>
        <translation>Cierre sesión con lanyard logout.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. What it has signed holds until its own end, and a session that it bought for 16 hours: nothing revokes them.</source>
        <translation>Eliminada, y ya no se encuentra en: %1. Lo que ha firmado vale hasta su propio fin, y una sesión abierta con ello, 16 horas: nada revoca ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>The key that signs a ProteinPaint portal&apos;s tokens</source>
        <translation>La clave que firma los tokens de un portal ProteinPaint</translation>
    </message>
    <message>
        <source>Take a signing key into the vault</source>
        <translation>Guarda una clave de firma en la bóveda</translation>
    </message>
    <message>
        <source>A private key as PEM, or a secret for HMAC; - for standard input</source>
        <translation>Una clave privada como PEM, o un secreto para HMAC; - para la entrada estándar</translation>
    </message>
    <message>
        <source>A file whose first line opens the key; else it is asked for</source>
        <translation>Un archivo cuya primera línea abre la clave; si no, se pide</translation>
    </message>
    <message>
        <source>Show what the key is, and nothing of it</source>
        <translation>Muestra qué es la clave, y nada de ella</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Elimina la clave</translation>
    </message>
    <message>
        <source>Its own day to be replaced is not known yet: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</source>
        <translation>Aún no se conoce el día en que hay que sustituirla: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day on which to replace it, as in 2027-01-31</source>
        <translation>El día en que hay que sustituirla, por ejemplo 2027-01-31</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyFile</name>
    <message>
        <source>Choose a PEM file, a JWK, a JWK set, or the secret itself.</source>
        <translation>Elija un archivo PEM, un JWK, un conjunto de JWK o el propio secreto.</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>El archivo de la clave está vacío.</translation>
    </message>
    <message>
        <source>The key file is longer than any key (1 MiB).</source>
        <translation>El archivo de la clave es más largo que cualquier clave (1 MiB).</translation>
    </message>
    <message>
        <source>The key file holds an SSH key.</source>
        <translation>El archivo de la clave contiene una clave SSH.</translation>
    </message>
    <message>
        <source>Convert it first: ssh-keygen -e -m PKCS8 -f FILE writes it as PEM.</source>
        <translation>Conviértala antes: ssh-keygen -e -m PKCS8 -f FILE la escribe como PEM.</translation>
    </message>
    <message>
        <source>The key file holds a key that is damaged or encrypted.</source>
        <translation>El archivo de la clave contiene una clave dañada o cifrada.</translation>
    </message>
    <message>
        <source>Choose a file with a public key or a certificate, complete and unchanged.</source>
        <translation>Elija un archivo con una clave pública o un certificado, completo y sin cambios.</translation>
    </message>
    <message>
        <source>Choose a file with a JWK or a JWK set.</source>
        <translation>Elija un archivo con un JWK o un conjunto de JWK.</translation>
    </message>
    <message>
        <source>The key file %1.</source>
        <translation>El archivo de la clave %1.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no key that can be read.</source>
        <translation>El archivo de la clave es PEM, pero no contiene ninguna clave que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a public key or a certificate, complete and unchanged.</source>
        <translation>Elija un archivo PEM con una clave pública o un certificado, completo y sin cambios.</translation>
    </message>
    <message>
        <source>The key file holds a private key that is encrypted.</source>
        <translation>El archivo de la clave contiene una clave privada cifrada.</translation>
    </message>
    <message>
        <source>Give the public key instead; it is all that a check needs.</source>
        <translation>Indique en su lugar la clave pública; es todo lo que necesita una comprobación.</translation>
    </message>
    <message>
        <source>The key file holds a JWK that is not written in UTF-8.</source>
        <translation>El archivo de la clave contiene un JWK que no está escrito en UTF-8.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>El llavero lleva %n segundo sin responder. Puede que esté pidiendo su contraseña en otra ventana.</numerusform>
            <numerusform>El llavero lleva %n segundos sin responder. Puede que esté pidiendo su contraseña en otra ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s own window and answer it, then try again. Nothing is lost.</source>
        <translation>Busque la ventana del propio llavero y respóndale; después, vuelva a intentarlo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so Lanyard cannot reach the credential.</source>
        <translation>La ventana de contraseña del llavero se cerró, así que Lanyard no puede acceder a la credencial.</translation>
    </message>
    <message>
        <source>Try again, and type the keychain&apos;s password there. Nothing is lost.</source>
        <translation>Vuelva a intentarlo y escriba allí la contraseña del llavero. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The keychain does not let Lanyard in: %1.</source>
        <translation>El llavero no deja entrar a Lanyard: %1.</translation>
    </message>
    <message>
        <source>Allow Lanyard the entry “lanyard” in the keychain&apos;s own program, then try again.</source>
        <translation>Permita a Lanyard acceder a la entrada «lanyard» en el programa del propio llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain could not do its work: %1.</source>
        <translation>El llavero no pudo hacer su trabajo: %1.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Inicie en su sesión un llavero como GNOME Keyring o KWallet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain said that it keeps the credential, and does not give it back.</source>
        <translation>El llavero dijo que guarda la credencial, pero no la devuelve.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Vuelva a intentarlo. Si sigue igual, revise la entrada «lanyard» en el programa del propio llavero.</translation>
    </message>
    <message>
        <source>The keychain said that it deleted the credential, but still holds it.</source>
        <translation>El llavero dijo que eliminó la credencial, pero aún la contiene.</translation>
    </message>
    <message>
        <source>Delete the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>Elimine la entrada «lanyard» en el programa del propio llavero.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keychain (Windows credentials)</source>
        <translation>Llavero (credenciales de Windows)</translation>
    </message>
    <message>
        <source>Keychain (Secret Service)</source>
        <translation>Llavero (Secret Service)</translation>
    </message>
</context>
<context>
    <name>lanyard::KindWords</name>
    <message>
        <source>Spaces and projects</source>
        <translation>Espacios y proyectos</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Petición de prueba</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clave de firma</translation>
    </message>
    <message>
        <source>token from the portal</source>
        <translation>token del portal</translation>
    </message>
    <message>
        <source>None. openBIS takes the personal access token itself, which holds no roles.</source>
        <translation>Ninguno. openBIS acepta el propio token de acceso personal, que no contiene roles.</translation>
    </message>
    <message>
        <source>None. Lanyard signs a new token with your key each time something asks.</source>
        <translation>Ninguno. Lanyard firma un token nuevo con su clave cada vez que algo lo pide.</translation>
    </message>
    <message>
        <source>Space or project</source>
        <translation>Espacio o proyecto</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each space and project once, six at a time.</source>
        <translation>Aún sin consultar. Lanyard pregunta por cada espacio y cada proyecto una vez, de seis en seis.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each dataset once, six at a time.</source>
        <translation>Aún sin consultar. Lanyard pregunta por cada conjunto de datos una vez, de seis en seis.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard sends the profile’s test request once.</source>
        <translation>Aún sin consultar. Lanyard envía una vez la petición de prueba del perfil.</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each study once, six at a time.</source>
        <translation>Aún sin consultar. Lanyard pregunta por cada estudio una vez, de seis en seis.</translation>
    </message>
</context>
<context>
    <name>lanyard::KnownPortals</name>
    <message>
        <source>Known portals</source>
        <translation>Portales conocidos</translation>
    </message>
    <message>
        <source>A click fills in the form.</source>
        <translation>Un clic rellena el formulario.</translation>
    </message>
    <message numerus="yes">
        <source>Search %n portals</source>
        <translation>
            <numerusform>Buscar en %n portal</numerusform>
            <numerusform>Buscar en %n portales</numerusform>
        </translation>
    </message>
    <message>
        <source>No known portal matches “%1”.</source>
        <translation>Ningún portal conocido coincide con «%1».</translation>
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
        <translation>%1. Anotado el %2 a partir de %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::LeftPane</name>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Añadir un portal</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Añadir mi portal</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Ningún perfil coincide con «%1».</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Abrir un archivo de perfil…</translation>
    </message>
    <message>
        <source>Show the token in the clipboard</source>
        <translation>Mostrar el token del portapapeles</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Act&amp;ividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>lanyard::Lifetime</name>
    <message>
        <source>The profile says when the key is to be replaced.</source>
        <translation>El perfil dice cuándo hay que sustituir la clave.</translation>
    </message>
    <message>
        <source>The server says so.</source>
        <translation>Lo dice el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The issuer forgets a credential that nobody uses for %n days.</source>
        <translation>
            <numerusform>El emisor olvida una credencial que nadie usa durante %n día.</numerusform>
            <numerusform>El emisor olvida una credencial que nadie usa durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say when the key is to be replaced.</source>
        <translation>El perfil no dice cuándo hay que sustituir la clave.</translation>
    </message>
    <message>
        <source>Neither the token nor the server says when it ends.</source>
        <translation>Ni el token ni el servidor dicen cuándo termina.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, in a time zone that Lanyard does not know: this is the earliest that it can mean.</source>
        <translation>El archivo del portal dice «%1», en una zona horaria que Lanyard no conoce: este es el momento más temprano al que puede referirse.</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, which Lanyard cannot read as a time.</source>
        <translation>El archivo del portal dice «%1», que Lanyard no puede leer como fecha y hora.</translation>
    </message>
</context>
<context>
    <name>lanyard::LintCommand</name>
    <message>
        <source>whoever makes the token</source>
        <translation>quien crea el token</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>el administrador del servidor ProteinPaint</translation>
    </message>
    <message>
        <source>  What was seen: %1</source>
        <translation>  Qué se vio: %1</translation>
    </message>
    <message>
        <source>  What the server does: %1</source>
        <translation>  Qué hace el servidor: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Qué hacer: %1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  Quién puede hacerlo: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name a file with the token, or - for standard input.</source>
        <translation>Indique un archivo con el token, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>A ProteinPaint server would refuse this token: %1.</source>
        <translation>Un servidor ProteinPaint rechazaría este token: %1.</translation>
    </message>
    <message>
        <source>Hold a portal&apos;s token against what a ProteinPaint server does with it</source>
        <translation>Contrasta el token de un portal con lo que un servidor ProteinPaint hace con él</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>Un archivo, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>The server&apos;s serverconfig.json</source>
        <translation>El serverconfig.json del servidor</translation>
    </message>
    <message>
        <source>The dataset that it should open, else those that it lists</source>
        <translation>El conjunto de datos que debería abrir; si no, los que lista</translation>
    </message>
    <message>
        <source>Host of the embedding web portal</source>
        <translation>Host del portal web que incrusta ProteinPaint</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginCommand</name>
    <message>
        <source>Open this page, on any device: %1</source>
        <translation>Abra esta página en cualquier dispositivo: %1</translation>
    </message>
    <message>
        <source>Enter this code there: %1</source>
        <translation>Escriba allí este código: %1</translation>
    </message>
    <message>
        <source>Waiting for you until %1 …</source>
        <translation>Esperando hasta las %1 …</translation>
    </message>
    <message>
        <source>Sign in at: %1</source>
        <translation>Inicie sesión en: %1</translation>
    </message>
    <message>
        <source>No browser on this computer? lanyard login &apos;%1&apos; --device gives you a code for another device.</source>
        <translation>¿No hay navegador en este equipo? lanyard login &apos;%1&apos; --device le da un código para otro dispositivo.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>Esperándole en el navegador …</translation>
    </message>
    <message>
        <source>Checking who answered, and the signature …</source>
        <translation>Comprobando quién respondió y la firma …</translation>
    </message>
    <message>
        <source>Signed in as %1. The credential is kept in: %2.</source>
        <translation>Sesión iniciada como %1. La credencial se guarda en: %2.</translation>
    </message>
    <message>
        <source>It is an ordinary one: it ends with the session at the issuer. The scope offline_access gives one that lasts.</source>
        <translation>Es una credencial normal: termina con la sesión en el emisor. El ámbito offline_access da una que perdura.</translation>
    </message>
    <message>
        <source>Sign in with a browser, here or on another device</source>
        <translation>Inicia sesión con un navegador, aquí o en otro dispositivo</translation>
    </message>
    <message>
        <source>Show a code to enter in a browser on any device</source>
        <translation>Muestra un código para escribirlo en un navegador de cualquier dispositivo</translation>
    </message>
    <message>
        <source>Only print the address</source>
        <translation>Solo imprime la dirección</translation>
    </message>
    <message>
        <source>Seconds to wait for you</source>
        <translation>Segundos de espera</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginRules</name>
    <message>
        <source>The portal does not run with the settings of this file.</source>
        <translation>El portal no funciona con los ajustes de este archivo.</translation>
    </message>
    <message>
        <source>The portal refuses a request without a token (401).</source>
        <translation>El portal rechaza una petición sin token (401).</translation>
    </message>
    <message>
        <source>The portal answers a request without a token with data (200).</source>
        <translation>El portal responde con datos a una petición sin token (200).</translation>
    </message>
    <message>
        <source>The portal demands a token, and takes one.</source>
        <translation>El portal exige un token y acepta uno.</translation>
    </message>
    <message>
        <source>What is changed in this file may change nothing.</source>
        <translation>Lo que se cambie en este archivo puede no cambiar nada.</translation>
    </message>
    <message>
        <source>Find the file, the command line or the environment that the portal was started with, and check that one. A portal reads its settings only when it starts.</source>
        <translation>Busque el archivo, la línea de comandos o el entorno con que se arrancó el portal y compruebe eso. Un portal lee sus ajustes solo al arrancar.</translation>
    </message>
    <message>
        <source>The portal&apos;s interface for programs asks nobody who they are.</source>
        <translation>La interfaz del portal para programas no pregunta a nadie quién es.</translation>
    </message>
    <message>
        <source>Every study is open to everybody, with any token or none; an answer proves nothing about a token. The portal hands out no tokens either.</source>
        <translation>Todos los estudios están abiertos para todos, con cualquier token o sin ninguno; una respuesta no prueba nada sobre un token. El portal tampoco entrega tokens.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login; a login that people may leave out protects nothing. If they are public, leave it: no token is needed.</source>
        <translation>Si los estudios son solo para algunas personas, exija iniciar sesión; un inicio de sesión que se puede omitir no protege nada. Si son públicos, déjelo: no hace falta token.</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login. If they are public, leave it: no token is needed.</source>
        <translation>Si los estudios son solo para algunas personas, exija iniciar sesión. Si son públicos, déjelo: no hace falta token.</translation>
    </message>
    <message>
        <source>“%1” is no way of logging in that cBioPortal 6 or 7 knows.</source>
        <translation>«%1» no es una forma de iniciar sesión que cBioPortal 6 o 7 conozca.</translation>
    </message>
    <message>
        <source>A portal of that age then protects nothing, or does not start.</source>
        <translation>Entonces, un portal de esa versión no protege nada o no arranca.</translation>
    </message>
    <message>
        <source>Say oauth2 or saml. Older portals had further ways; if yours is older, leave it.</source>
        <translation>Ponga oauth2 o saml. Los portales más antiguos tenían otras formas; si el suyo es más antiguo, déjelo.</translation>
    </message>
    <message>
        <source>Roles come from two places: in the browser from SAML, for tokens from the token.</source>
        <translation>Los roles vienen de dos sitios: en el navegador, de SAML; para los tokens, del token.</translation>
    </message>
    <message>
        <source>A study that opens in the browser can stay closed to the same person&apos;s token, and the other way round.</source>
        <translation>Un estudio que se abre en el navegador puede seguir cerrado para el token de la misma persona, y al revés.</translation>
    </message>
    <message>
        <source>Let people log in by oauth2 with the same provider, or see to it that the provider puts the same roles into the SAML assertion and into access tokens.</source>
        <translation>Haga que se inicie sesión por oauth2 con el mismo proveedor, o procure que el proveedor ponga los mismos roles en la aserción SAML y en los tokens de acceso.</translation>
    </message>
    <message>
        <source>Every study is open to everybody who can log in.</source>
        <translation>Todos los estudios están abiertos para quien pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>The group in this setting is given to everybody, and “ALL” opens every study, so that roles decide nothing.</source>
        <translation>El grupo de este ajuste se da a todos, y «ALL» abre todos los estudios, de modo que los roles no deciden nada.</translation>
    </message>
    <message>
        <source>Name the group of the public studies.</source>
        <translation>Indique el grupo de los estudios públicos.</translation>
    </message>
</context>
<context>
    <name>lanyard::LogoutCommand</name>
    <message>
        <source>It lives on at %1 until %2: delete it there, or sign out with --user NAME.</source>
        <translation>Sigue vivo en %1 hasta el %2: elimínelo allí, o cierre sesión con --user NAME.</translation>
    </message>
    <message>
        <source>It lives on at %1: delete it there, or sign out with --user NAME.</source>
        <translation>Sigue vivo en %1: elimínelo allí, o cierre sesión con --user NAME.</translation>
    </message>
    <message>
        <source>There was no token to delete.</source>
        <translation>No había ningún token que eliminar.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. %2</source>
        <translation>Eliminado, y ya no se encuentra en: %1. %2</translation>
    </message>
    <message>
        <source>Deleted at %1, and no longer found in: %2.</source>
        <translation>Eliminado en %1, y ya no se encuentra en: %2.</translation>
    </message>
    <message>
        <source>Withdrawing at %1 what you allowed the client “%2”: this ends all tokens that you have of it, those on other computers too.</source>
        <translation>Retirando en %1 lo que usted permitió al cliente «%2»: esto pone fin a todos los tokens que usted tiene de él, también a los de otros equipos.</translation>
    </message>
    <message>
        <source>All tokens of “%1” that you had have ended.</source>
        <translation>Todos los tokens de «%1» que usted tenía han terminado.</translation>
    </message>
    <message>
        <source>There was no credential to revoke or delete.</source>
        <translation>No había ninguna credencial que revocar ni eliminar.</translation>
    </message>
    <message>
        <source>Revoked, deleted, and no longer found in: %1.</source>
        <translation>Revocada y eliminada; ya no se encuentra en: %1.</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. It was not revoked. %2</source>
        <translation>Eliminada, y ya no se encuentra en: %1. No se revocó. %2</translation>
    </message>
    <message>
        <source>Revoke the credential, delete it, and prove it</source>
        <translation>Revoca la credencial, la elimina y lo demuestra</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS: de quién es la contraseña, o el token de sesión, que se pide en el terminal o llega por la entrada estándar</translation>
    </message>
    <message>
        <source>Delete it also when it cannot be revoked</source>
        <translation>La elimina también cuando no se puede revocar</translation>
    </message>
    <message>
        <source>Also end all tokens that you have of the portal&apos;s own client</source>
        <translation>También pone fin a todos los tokens que usted tiene del cliente propio del portal</translation>
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
        <translation>Inicie sesión como %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ManualCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>With no arguments on a desktop lanyard opens its window. A failure says what happened, why, and on its hint line what to do next.</source>
        <translation>Sin argumentos, en un escritorio, lanyard abre su ventana. Un fallo dice qué pasó, por qué y, en su línea de consejo, qué hacer a continuación.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>lanyard help lists them.</source>
        <translation>lanyard help los muestra.</translation>
    </message>
    <message>
        <source>For packages: the manual page of a command</source>
        <translation>Para paquetes: la página de manual de un comando</translation>
    </message>
</context>
<context>
    <name>lanyard::MemoryStore</name>
    <message>
        <source>Memory, until Lanyard ends</source>
        <translation>Memoria, hasta que Lanyard termine</translation>
    </message>
</context>
<context>
    <name>lanyard::MethodRules</name>
    <message>
        <source>Tokens are switched off.</source>
        <translation>Los tokens están desactivados.</translation>
    </message>
    <message>
        <source>The portal hands out no tokens, and sends every program that brings one to the login page.</source>
        <translation>El portal no entrega tokens y envía a la página de inicio de sesión a todo programa que traiga uno.</translation>
    </message>
    <message>
        <source>Choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Elija oauth2 e indique los ajustes dat.oauth2 de su proveedor.</translation>
    </message>
    <message>
        <source>If another file, such as security.properties, has the settings for tokens, check that one. Else choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>Si otro archivo, como security.properties, tiene los ajustes de los tokens, compruebe ese. Si no, elija oauth2 e indique los ajustes dat.oauth2 de su proveedor.</translation>
    </message>
    <message>
        <source>The portal hands out tokens of the kind jwt, and takes none of them.</source>
        <translation>El portal entrega tokens del tipo jwt, pero no acepta ninguno de ellos.</translation>
    </message>
    <message>
        <source>People can download a token, and every use of it ends at the login page. That was seen with 6.4.5 and is so in later versions.</source>
        <translation>La gente puede descargar un token, pero todo uso que se haga de él acaba en la página de inicio de sesión. Se vio con 6.4.5 y es así en versiones posteriores.</translation>
    </message>
    <message>
        <source>Choose oauth2 where a provider such as Keycloak signs people in, else uuid.</source>
        <translation>Elija oauth2 si la gente inicia sesión con un proveedor como Keycloak; si no, uuid.</translation>
    </message>
    <message>
        <source>“%1” is no kind of token that the portal knows.</source>
        <translation>«%1» no es un tipo de token que el portal conozca.</translation>
    </message>
    <message>
        <source>No token is handed out and none is taken.</source>
        <translation>No se entrega ni se acepta ningún token.</translation>
    </message>
    <message>
        <source>People of this portal are signed in by %1.</source>
        <translation>En este portal, las personas inician sesión con %1.</translation>
    </message>
    <message>
        <source>Tokens of the kind uuid know only people who stand in the portal&apos;s own table users.</source>
        <translation>Los tokens del tipo uuid solo conocen a las personas que figuran en la tabla users del propio portal.</translation>
    </message>
    <message>
        <source>Whoever is known to the sign-in service alone gets an error (500) instead of a token. Whoever gets one sees with it what the table authorities gives their e-mail address, not what their roles at the service give.</source>
        <translation>Quien solo es conocido por el servicio de inicio de sesión recibe un error (500) en lugar de un token. Quien recibe uno ve con él lo que la tabla authorities da a su dirección de correo, no lo que dan sus roles en el servicio.</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, use oauth2: it takes users and roles from there. To stay with uuid, enter every person by e-mail address into users and authorities.</source>
        <translation>Si la gente inicia sesión con Keycloak u otro proveedor, use oauth2: toma de ahí los usuarios y los roles. Para seguir con uuid, introduzca a cada persona por su dirección de correo en users y authorities.</translation>
    </message>
    <message>
        <source>How many tokens a person may have is not set to a number above zero.</source>
        <translation>El número de tokens que puede tener una persona no está fijado en un valor mayor que cero.</translation>
    </message>
    <message>
        <source>The documentation calls 1 the default; up to 6.4.5 it is -1, and the first person who asks for a token gets an error (500, IndexOutOfBounds).</source>
        <translation>La documentación dice que el valor predeterminado es 1; hasta 6.4.5 es -1, y la primera persona que pide un token recibe un error (500, IndexOutOfBounds).</translation>
    </message>
    <message>
        <source>Set the number.</source>
        <translation>Fije el número.</translation>
    </message>
    <message>
        <source>How long a token lives is not set to a whole number of seconds above zero.</source>
        <translation>La duración de un token no está fijada en un número entero de segundos mayor que cero.</translation>
    </message>
    <message>
        <source>The portal does not start, or its tokens have ended when they are made.</source>
        <translation>El portal no arranca, o sus tokens ya han terminado cuando se crean.</translation>
    </message>
    <message>
        <source>The documentation calls 30 days the default; in the portal it is -1, so that a token has ended when it is made.</source>
        <translation>La documentación dice que el valor predeterminado son 30 días; en el portal es -1, de modo que un token ya ha terminado cuando se crea.</translation>
    </message>
    <message>
        <source>Set the number; 2592000 is 30 days.</source>
        <translation>Fije el número; 2592000 son 30 días.</translation>
    </message>
    <message>
        <source>How long a token lives is decided by the provider, not by this setting.</source>
        <translation>Cuánto dura un token lo decide el proveedor, no este ajuste.</translation>
    </message>
    <message>
        <source>Tokens can live longer or shorter than the line says.</source>
        <translation>Los tokens pueden durar más o menos de lo que dice la línea.</translation>
    </message>
    <message>
        <source>Set how long offline sessions may be idle, and live at most, at the provider; the line can go.</source>
        <translation>Fije en el proveedor cuánto tiempo pueden estar inactivas las sesiones offline y cuánto pueden durar como máximo; la línea se puede quitar.</translation>
    </message>
    <message>
        <source>The list of people who may have no token has no effect.</source>
        <translation>La lista de personas que no pueden tener token no tiene efecto.</translation>
    </message>
    <message>
        <source>The portal reads the list too late to use it, up to 6.4.5 and in later versions: these people can get tokens.</source>
        <translation>El portal lee la lista demasiado tarde para usarla, hasta 6.4.5 y en versiones posteriores: estas personas pueden obtener tokens.</translation>
    </message>
    <message>
        <source>Give a role to those who may have tokens, and name it in dat.filter_user_role; or take the right to offline tokens away from these people at the provider.</source>
        <translation>Dé un rol a quienes pueden tener tokens e indíquelo en dat.filter_user_role; o quite a estas personas, en el proveedor, el derecho a tokens offline.</translation>
    </message>
    <message>
        <source>The role that people need for a token is not spelled as the portal spells roles.</source>
        <translation>El rol que la gente necesita para un token no está escrito como el portal escribe los roles.</translation>
    </message>
    <message>
        <source>The portal writes ROLE_ before each role of the provider and compares letter by letter, so that nobody can download a token (401). Tokens that are out already work on: the setting guards the download only.</source>
        <translation>El portal escribe ROLE_ delante de cada rol del proveedor y compara letra por letra, así que nadie puede descargar un token (401). Los tokens ya entregados siguen funcionando: el ajuste solo protege la descarga.</translation>
    </message>
    <message>
        <source>Write ROLE_ before the name that the role has at the provider.</source>
        <translation>Escriba ROLE_ delante del nombre que el rol tiene en el proveedor.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkHttpClient</name>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>El archivo CA %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Choose the PEM file that your institution gave you.</source>
        <translation>Elija el archivo PEM que le dio su institución.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n MiB, which Lanyard does not read.</source>
        <translation>
            <numerusform>%1 respondió con más de %n MiB, que Lanyard no lee.</numerusform>
            <numerusform>%1 respondió con más de %n MiB, que Lanyard no lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: this is not an answer to what Lanyard asked.</source>
        <translation>Compruebe la dirección: esto no es una respuesta a lo que preguntó Lanyard.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when the host answers.</source>
        <translation>No se ha perdido nada. Vuelva a intentarlo cuando el host responda.</translation>
    </message>
    <message>
        <source>Try again when the host answers.</source>
        <translation>Vuelva a intentarlo cuando el host responda.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let Lanyard through: %2.</source>
        <translation>El proxy en el camino a %1 no deja pasar a Lanyard: %2.</translation>
    </message>
    <message>
        <source>Check the proxy setting.</source>
        <translation>Compruebe el ajuste del proxy.</translation>
    </message>
    <message>
        <source>Cannot find %1: no such host is known, or there is no network.</source>
        <translation>No se encuentra %1: no se conoce ningún host así, o no hay red.</translation>
    </message>
    <message>
        <source>Check the address and the network connection. Nothing was lost.</source>
        <translation>Compruebe la dirección y la conexión de red. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Cannot reach %1: nothing listens at port %2.</source>
        <translation>No se puede llegar a %1: nada escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 cerró la conexión antes de que su respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>“%1” is no web address that Lanyard can call.</source>
        <translation>«%1» no es una dirección web a la que Lanyard pueda llamar.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Una dirección empieza por https://.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>No se puede llegar a %1: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkRules</name>
    <message>
        <source>Without %1 there are no fresh access tokens, and the portal cannot check yours either.</source>
        <translation>Sin %1 no hay tokens de acceso nuevos, y el portal tampoco puede comprobar los suyos.</translation>
    </message>
    <message>
        <source>Nothing can be asked of %1.</source>
        <translation>No se puede preguntar nada a %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify</source>
        <translation>El certificado de %1 no supera la verificación</translation>
    </message>
    <message>
        <source>The proxy does not let Lanyard through to %1</source>
        <translation>El proxy no deja que Lanyard llegue a %1</translation>
    </message>
    <message>
        <source>No host of the name %1 is known</source>
        <translation>No se conoce ningún host con el nombre %1</translation>
    </message>
    <message>
        <source>%1, which signs you in, does not answer</source>
        <translation>%1, con el que inicia sesión, no responde</translation>
    </message>
    <message>
        <source>The portal %1 does not answer</source>
        <translation>El portal %1 no responde</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in there or make access tokens.</source>
        <translation>Lanyard no puede iniciar sesión allí ni crear tokens de acceso.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is not right</source>
        <translation>La dirección del emisor no es correcta</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is spelled for another version of Keycloak</source>
        <translation>La dirección del emisor está escrita para otra versión de Keycloak</translation>
    </message>
    <message>
        <source>%1 answers as an issuer.</source>
        <translation>%1 responde como emisor.</translation>
    </message>
    <message>
        <source>Use %1 as the profile&apos;s issuer. Keycloak has /auth before /realms up to version 16 only.</source>
        <translation>Use %1 como emisor del perfil. Keycloak tiene /auth delante de /realms solo hasta la versión 16.</translation>
    </message>
    <message>
        <source>Something else answers in the place of %1</source>
        <translation>Otra cosa responde en lugar de %1</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page or another address came.</source>
        <translation>Donde %1 debería responder con datos, llegó una página web u otra dirección.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Abra cualquier página en su navegador: puede que una red, por ejemplo una para invitados, exija antes iniciar sesión. Si no, compruebe la dirección del portal.</translation>
    </message>
    <message>
        <source>The token is too long for the portal</source>
        <translation>El token es demasiado largo para el portal</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n bytes.</source>
        <translation>
            <numerusform>El token tiene %n byte.</numerusform>
            <numerusform>El token tiene %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s web server turns the request away before the portal sees it.</source>
        <translation>El servidor web del portal rechaza la petición antes de que el portal la vea.</translation>
    </message>
    <message>
        <source>Let the server take longer headers, or keep roles of other applications out of the token.</source>
        <translation>Haga que el servidor admita cabeceras más largas, o mantenga fuera del token los roles de otras aplicaciones.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo no está en hora</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the servers&apos; clocks.</source>
        <translation>
            <numerusform>Va %n minuto adelantado respecto a los relojes de los servidores.</numerusform>
            <numerusform>Va %n minutos adelantado respecto a los relojes de los servidores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the servers&apos; clocks.</source>
        <translation>
            <numerusform>Va %n minuto atrasado respecto a los relojes de los servidores.</numerusform>
            <numerusform>Va %n minutos atrasado respecto a los relojes de los servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh tokens look as if they had ended or not begun, a sign-in may be refused, and reminders come at the wrong time.</source>
        <translation>Los tokens nuevos parecen haber terminado o no haber empezado aún, un inicio de sesión puede ser rechazado y los recordatorios llegan a deshora.</translation>
    </message>
    <message>
        <source>Let the system set the time from the network.</source>
        <translation>Haga que el sistema tome la hora de la red.</translation>
    </message>
    <message>
        <source>Its answers cannot be believed, and nothing secret was sent there.</source>
        <translation>Sus respuestas no son fiables, y no se envió allí nada secreto.</translation>
    </message>
    <message>
        <source>%1 answers the test request otherwise than the profile expects</source>
        <translation>%1 no responde a la petición de prueba como espera el perfil</translation>
    </message>
    <message>
        <source>%1 does not answer as a cBioPortal does</source>
        <translation>%1 no responde como lo hace un cBioPortal</translation>
    </message>
    <message>
        <source>Asked for its studies, %1 answers %2.</source>
        <translation>Al pedirle sus estudios, %1 responde %2.</translation>
    </message>
    <message>
        <source>It answers as %1 does.</source>
        <translation>Responde como lo hace %1.</translation>
    </message>
    <message>
        <source>Nothing is known of your token, and nothing speaks against it.</source>
        <translation>No se sabe nada de su token, y nada habla en su contra.</translation>
    </message>
    <message>
        <source>Compare the address, the path of the test request and the status that it expects with the portal&apos;s documentation: lanyard profile show &apos;%1&apos;. If they are right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Compare la dirección, la ruta de la petición de prueba y el estado que espera con la documentación del portal: lanyard profile show &apos;%1&apos;. Si son correctos, comunique al administrador del portal lo que respondió.</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s address with the one in your browser: lanyard profile set &apos;%1&apos; portal=ADDRESS. If it is right, tell the portal&apos;s administrator what it answered.</source>
        <translation>Compare la dirección del perfil con la de su navegador: lanyard profile set &apos;%1&apos; portal=ADDRESS. Si es correcta, comunique al administrador del portal lo que respondió.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisClient</name>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 no conoce a este usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Check both and try again. Where people sign in through their university, openBIS knows no password: take a session token instead.</source>
        <translation>Compruebe ambos y vuelva a intentarlo. Donde la gente inicia sesión a través de su universidad, openBIS no conoce ninguna contraseña: use un token de sesión en su lugar.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisCredentials</name>
    <message>
        <source>%1 lists no token %2.</source>
        <translation>%1 no lista ningún token %2.</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that are there.</source>
        <translation>lanyard credential list &apos;%1&apos; muestra los que hay.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisFailure</name>
    <message>
        <source>Make another one with lanyard credential new.</source>
        <translation>Cree otro con lanyard credential new.</translation>
    </message>
    <message>
        <source>The personal access token for %1 has expired.</source>
        <translation>El token de acceso personal para %1 ha caducado.</translation>
    </message>
    <message>
        <source>%1 does not take the personal access token yet: its time begins later.</source>
        <translation>%1 no acepta todavía el token de acceso personal: su plazo empieza más tarde.</translation>
    </message>
    <message>
        <source>Wait until then, check this computer&apos;s clock, or make another one.</source>
        <translation>Espere hasta entonces, compruebe el reloj de este equipo o cree otro.</translation>
    </message>
    <message>
        <source>%1 lets no personal access token make or delete personal access tokens.</source>
        <translation>%1 no permite que un token de acceso personal cree ni elimine tokens de acceso personales.</translation>
    </message>
    <message>
        <source>Sign in with your password or a session token for that.</source>
        <translation>Para eso, inicie sesión con su contraseña o con un token de sesión.</translation>
    </message>
    <message>
        <source>%1 has its personal access tokens switched off.</source>
        <translation>%1 tiene desactivados sus tokens de acceso personales.</translation>
    </message>
    <message>
        <source>Ask its administrator for personal-access-tokens-enabled = true in service.properties.</source>
        <translation>Pida a su administrador personal-access-tokens-enabled = true en service.properties.</translation>
    </message>
    <message>
        <source>%1 does not know this token: it was deleted, its session ended, or it belongs to another server.</source>
        <translation>%1 no conoce este token: se eliminó, su sesión terminó o pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>%1 was asked without a token.</source>
        <translation>Se consultó a %1 sin token.</translation>
    </message>
    <message>
        <source>%1 lets only an instance administrator make a token for somebody else.</source>
        <translation>%1 solo permite crear un token para otra persona a un administrador de la instancia.</translation>
    </message>
    <message>
        <source>%1 says that this token belongs to somebody else.</source>
        <translation>%1 dice que este token pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Only its owner or an instance administrator can delete it.</source>
        <translation>Solo su dueño o un administrador de la instancia puede eliminarlo.</translation>
    </message>
    <message>
        <source>%1 wants a reason for deleting.</source>
        <translation>%1 exige un motivo para eliminar.</translation>
    </message>
    <message>
        <source>Give one with --reason.</source>
        <translation>Indique uno con --reason.</translation>
    </message>
    <message>
        <source>%1 is an openBIS of another version: it does not know what Lanyard asked: “%2”.</source>
        <translation>%1 es un openBIS de otra versión: no conoce lo que preguntó Lanyard: «%2».</translation>
    </message>
    <message>
        <source>Personal access tokens need openBIS 20.10.4 or later. Tell its administrator.</source>
        <translation>Los tokens de acceso personales necesitan openBIS 20.10.4 o posterior. Avise a su administrador.</translation>
    </message>
    <message>
        <source>%1 refused it: “%2”</source>
        <translation>%1 lo rechazó: «%2»</translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation>Cambie lo que indica y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 no puede atender en este momento: respondió %2.</translation>
    </message>
    <message>
        <source>Try again later. Your token is kept.</source>
        <translation>Inténtelo más tarde. Su token se conserva.</translation>
    </message>
    <message>
        <source>There is no openBIS at this address of %1.</source>
        <translation>No hay ningún openBIS en esta dirección de %1.</translation>
    </message>
    <message>
        <source>Give the address before /openbis, as in https://openbis.example.org.</source>
        <translation>Indique la dirección que va delante de /openbis, como en https://openbis.example.org.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no answer of openBIS.</source>
        <translation>%1 respondió %2 con algo que no es una respuesta de openBIS.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and whether a network&apos;s login page stands in between.</source>
        <translation>Compruebe la dirección del portal y si hay en medio la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>Ask an instance administrator to make it, or make one for yourself: leave the other user&apos;s name out.</source>
        <translation>Pida a un administrador de la instancia que lo cree, o cree uno para usted: omita el nombre del otro usuario.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisPortal</name>
    <message>
        <source>openBIS shows nothing without a token.</source>
        <translation>openBIS no muestra nada sin token.</translation>
    </message>
    <message>
        <source>%1 does not show %2 to this token.</source>
        <translation>%1 no muestra %2 a este token.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisRules</name>
    <message>
        <source>openBIS refuses every request.</source>
        <translation>openBIS rechaza todas las peticiones.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off at this server</source>
        <translation>Los tokens de acceso personales están desactivados en este servidor</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>El servidor no conoce este token</translation>
    </message>
    <message>
        <source>A server of 2023 loses the tokens of users with a dash in their name</source>
        <translation>Un servidor de 2023 pierde los tokens de los usuarios con un guion en el nombre</translation>
    </message>
    <message>
        <source>The user name “%1” has a dash.</source>
        <translation>El nombre de usuario «%1» tiene un guion.</translation>
    </message>
    <message>
        <source>Install a newer openBIS, or use a user name without a dash. If the token was deleted, make another one.</source>
        <translation>Instale un openBIS más reciente, o use un nombre de usuario sin guion. Si el token se eliminó, cree otro.</translation>
    </message>
    <message>
        <source>The personal access token has expired</source>
        <translation>El token de acceso personal ha caducado</translation>
    </message>
    <message>
        <source>The personal access token is not valid yet</source>
        <translation>El token de acceso personal aún no es válido</translation>
    </message>
    <message>
        <source>A personal access token cannot make or delete others</source>
        <translation>Un token de acceso personal no puede crear ni eliminar otros</translation>
    </message>
    <message>
        <source>The server loses the tokens of users with a dash in their name</source>
        <translation>El servidor pierde los tokens de los usuarios con un guion en el nombre</translation>
    </message>
    <message>
        <source>User name and password do not fit</source>
        <translation>El nombre de usuario y la contraseña no concuerdan</translation>
    </message>
    <message>
        <source>openBIS refuses the token</source>
        <translation>openBIS rechaza el token</translation>
    </message>
    <message>
        <source>The token lives as long as this server lets a token live</source>
        <translation>El token dura todo lo que este servidor permite que dure un token</translation>
    </message>
    <message numerus="yes">
        <source>The server says: %n days at most.</source>
        <translation>
            <numerusform>El servidor dice: %n día como máximo.</numerusform>
            <numerusform>El servidor dice: %n días como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>El token termina el %1.</translation>
    </message>
    <message>
        <source>A longer time that is asked for is cut without a word.</source>
        <translation>Si se pide más tiempo, se recorta sin decir nada.</translation>
    </message>
    <message>
        <source>Renew it before its end, or let the server allow more.</source>
        <translation>Renuévelo antes de su fin, o haga que el servidor permita más.</translation>
    </message>
    <message>
        <source>There is no token to show to openBIS</source>
        <translation>No hay ningún token que mostrar a openBIS</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Haga que openBIS cree uno: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSettingsCheck</name>
    <message>
        <source>%1 says %2=%3.</source>
        <translation>%1 dice %2=%3.</translation>
    </message>
    <message>
        <source>The file switches personal access tokens off</source>
        <translation>El archivo desactiva los tokens de acceso personales</translation>
    </message>
    <message>
        <source>Nobody can make or use one.</source>
        <translation>Nadie puede crear ni usar uno.</translation>
    </message>
    <message>
        <source>Let it say true, then restart openBIS.</source>
        <translation>Ponga true y reinicie openBIS.</translation>
    </message>
    <message>
        <source>The file names no place to keep the tokens</source>
        <translation>El archivo no indica ningún lugar donde guardar los tokens</translation>
    </message>
    <message>
        <source>openBIS cannot keep the tokens over a restart.</source>
        <translation>openBIS no puede conservar los tokens tras un reinicio.</translation>
    </message>
    <message>
        <source>Name a file that openBIS may write, or take the line out: the file then lies in openBIS&apos;s folder.</source>
        <translation>Indique un archivo en el que openBIS pueda escribir, o quite la línea: entonces está en la carpeta de openBIS.</translation>
    </message>
    <message>
        <source>The running server has another period than the file</source>
        <translation>El servidor en marcha tiene un plazo distinto del que dice el archivo</translation>
    </message>
    <message>
        <source>A period is no number of seconds</source>
        <translation>Un plazo no es un número de segundos</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>El servidor dice %1.</translation>
    </message>
    <message>
        <source>Tokens end, or are warned of, at another time than the file says.</source>
        <translation>Los tokens terminan, o se avisa de ellos, en un momento distinto del que dice el archivo.</translation>
    </message>
    <message>
        <source>Restart openBIS, or look whether this is the file that it reads.</source>
        <translation>Reinicie openBIS, o compruebe si este es el archivo que lee.</translation>
    </message>
    <message>
        <source>Write seconds without a unit: 2592000 are 30 days.</source>
        <translation>Escriba segundos sin unidad: 2592000 son 30 días.</translation>
    </message>
    <message>
        <source>The time of warning is as long as a token&apos;s whole life</source>
        <translation>El plazo de aviso es tan largo como toda la duración de un token</translation>
    </message>
    <message>
        <source>A token lives %1 s at most, and is warned of %2 s before its end.</source>
        <translation>Un token dura %1 s como máximo, y se avisa de él %2 s antes de su fin.</translation>
    </message>
    <message>
        <source>Each token counts as about to end from its first moment, so that clients make one after the other, and their owners get mail for each.</source>
        <translation>Desde su primer momento, cada token cuenta como a punto de terminar, así que los clientes crean uno tras otro y sus dueños reciben un correo por cada uno.</translation>
    </message>
    <message>
        <source>Let the time of warning be the shorter one.</source>
        <translation>Haga que el plazo de aviso sea el más corto de los dos.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignIn</name>
    <message>
        <source>User name at %1: </source>
        <translation>Nombre de usuario en %1: </translation>
    </message>
    <message>
        <source>Session token of %1: </source>
        <translation>Token de sesión de %1: </translation>
    </message>
    <message>
        <source>Password of %1 at %2, or a session token: </source>
        <translation>Contraseña de %1 en %2, o un token de sesión: </translation>
    </message>
    <message>
        <source>%1 wants a password or a session token for this, and none was given.</source>
        <translation>Para esto, %1 exige una contraseña o un token de sesión, pero no se indicó ninguno.</translation>
    </message>
    <message>
        <source>Type it when asked, or pipe it in: lanyard … --user NAME &lt;FILE</source>
        <translation>Escríbalo cuando se le pida, o páselo por una tubería: lanyard … --user NAME &lt;FILE</translation>
    </message>
    <message>
        <source>What was given is no session token, and a password needs a name.</source>
        <translation>Lo que se indicó no es un token de sesión, y una contraseña necesita un nombre.</translation>
    </message>
    <message>
        <source>Say whose password it is with --user NAME.</source>
        <translation>Diga de quién es la contraseña con --user NAME.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignInPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1 makes the token itself. What you type here goes there and nowhere else; Lanyard keeps no password.</source>
        <translation>%1 crea él mismo el token. Lo que escriba aquí va allí y a ningún otro sitio; Lanyard no guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Qué tiene usted</translation>
    </message>
    <message>
        <source>A user name and a &amp;password</source>
        <translation>Un &amp;nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>The token of a &amp;session, from openBIS’s own pages</source>
        <translation>El &amp;token de una sesión, de las páginas del propio openBIS</translation>
    </message>
    <message>
        <source>A personal &amp;access token that was made already</source>
        <translation>Un token de &amp;acceso personal ya creado</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Used once, for this sign-in, and forgotten.</source>
        <translation>Se usa una vez, para este inicio de sesión, y se olvida.</translation>
    </message>
    <message>
        <source>For people who sign in to openBIS through their university. Lanyard does not store it; your session goes on.</source>
        <translation>Para quienes inician sesión en openBIS a través de su universidad. Lanyard no lo guarda; su sesión continúa.</translation>
    </message>
    <message>
        <source>It begins with $pat-. Lanyard keeps it in: %1. It makes and deletes no other token.</source>
        <translation>Empieza por $pat-. Lanyard lo guarda en: %1. No crea ni elimina ningún otro token.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 responde despacio.</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisTokens</name>
    <message>
        <source>Deleted by Lanyard on %1</source>
        <translation>Eliminado por Lanyard en %1</translation>
    </message>
    <message>
        <source>%1 takes the token and does not list it.</source>
        <translation>%1 acepta el token, pero no lo lista.</translation>
    </message>
    <message>
        <source>Tell its administrator: this is not how an openBIS answers.</source>
        <translation>Avise a su administrador: así no responde un openBIS.</translation>
    </message>
    <message>
        <source>It was deleted again.</source>
        <translation>Se eliminó de nuevo.</translation>
    </message>
    <message>
        <source>%1 made a token for “%2” and does not recognize it: openBIS of 2023 loses the tokens of users with a “-” in their name. %3</source>
        <translation>%1 creó un token para «%2», pero no lo reconoce: openBIS de 2023 pierde los tokens de los usuarios con un «-» en el nombre. %3</translation>
    </message>
    <message>
        <source>Ask its administrator for a newer openBIS, or for a user name without “-”.</source>
        <translation>Pida a su administrador un openBIS más reciente, o un nombre de usuario sin «-».</translation>
    </message>
    <message>
        <source>%1 made a token and does not recognize it. %2</source>
        <translation>%1 creó un token, pero no lo reconoce. %2</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Avise a su administrador.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no personal access token.</source>
        <translation>%1 respondió con algo que no es un token de acceso personal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cut the token&apos;s life to that.</source>
        <translation>
            <numerusform>%1 permite %n día como máximo, y recortó a eso la duración del token.</numerusform>
            <numerusform>%1 permite %n días como máximo, y recortó a eso la duración del token.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older token of the same name is still there: %1</source>
        <translation>Sigue ahí un token anterior con el mismo nombre: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewPage</name>
    <message>
        <source>Not signed in. Sign in to see how long it lasts.</source>
        <translation>Sin sesión. Inicie sesión para ver cuánto dura.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Quién es usted aquí</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Open Access</source>
        <translation>Abrir Acceso</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Qué puede ver</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how many studies are</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cerrando sesión</translation>
    </message>
    <message>
        <source>Lanyard asks %1 to forget the credential.</source>
        <translation>Lanyard pide a %1 que olvide la credencial.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser; Lanyard keeps the credential.</source>
        <translation>%1 le pide su contraseña en el navegador; Lanyard guarda la credencial.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>I have a token file</source>
        <translation>Tengo un archivo de token</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Aún no hay ningún token</translation>
    </message>
    <message>
        <source>This portal hands out the token itself, as a file.</source>
        <translation>Este portal entrega él mismo el token, como archivo.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
    <message>
        <source>This credential has ended</source>
        <translation>Esta credencial ha terminado</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for 30 days.</source>
        <translation>%1 ya no conoce esta credencial: se revocó, o nadie la usó durante 30 días.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 forgets a credential that nobody uses. You last used this one on %2. Renewing needs no password.</source>
        <translation>%1 olvida una credencial que nadie usa. Usted usó esta por última vez el %2. Renovarla no requiere contraseña.</translation>
    </message>
    <message>
        <source>%1 says so. You can sign in again at any time before.</source>
        <translation>Lo dice %1. Puede iniciar sesión de nuevo en cualquier momento antes.</translation>
    </message>
    <message>
        <source>This credential ends on %1</source>
        <translation>Fin de esta credencial: %1</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>There was nothing to sign out of</source>
        <translation>No había ninguna sesión que cerrar</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>La sesión está cerrada</translation>
    </message>
    <message>
        <source>%1 has revoked the credential, and the vault no longer holds it.</source>
        <translation>%1 ha revocado la credencial, y la bóveda ya no la contiene.</translation>
    </message>
    <message>
        <source>You are signed out here, but not at %1</source>
        <translation>La sesión está cerrada aquí, pero no en %1</translation>
    </message>
    <message>
        <source>The vault no longer holds the credential. %1</source>
        <translation>La bóveda ya no contiene la credencial. %1</translation>
    </message>
    <message>
        <source>Signed out here, waiting to be revoked at %1</source>
        <translation>Sesión cerrada aquí; revocación pendiente en %1</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Until the credential is revoked it is kept, and serves for nothing else. Lanyard tries again every hour.</source>
        <translation>No se pudo llegar a %1 (%2). Hasta que se revoque, la credencial se conserva y no sirve para nada más. Lanyard lo intenta de nuevo cada hora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete without revoking</source>
        <translation>Eliminar sin revocar</translation>
    </message>
    <message>
        <source>One until %1. Lanyard makes the next one when something asks.</source>
        <translation>Hay uno (fin: %1). Lanyard crea el siguiente cuando algo lo pide.</translation>
    </message>
    <message>
        <source>None at the moment. Lanyard makes one when something asks.</source>
        <translation>Ninguno en este momento. Lanyard crea uno cuando algo lo pide.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Not known before there is a token</source>
        <translation>Se desconoce hasta que haya un token</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Shown with the token</source>
        <translation>Se muestra con el token</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 abiertos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 makes the token itself. Sign in there, and Lanyard keeps what it makes.</source>
        <translation>%1 crea él mismo el token. Inicie sesión allí y Lanyard guardará el token creado.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Aún no hay ninguna clave de firma</translation>
    </message>
    <message>
        <source>%1 takes tokens that Lanyard signs with the key that you share with it.</source>
        <translation>%1 acepta tokens que Lanyard firma con la clave que usted comparte con él.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Añadir la clave</translation>
    </message>
    <message>
        <source>You are signed in again</source>
        <translation>Ha vuelto a iniciar sesión</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for you, without a password.</source>
        <translation>Lo dice %1, y le crea otro, sin contraseña.</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for your password.</source>
        <translation>Lo dice %1, y le crea otro con su contraseña.</translation>
    </message>
    <message>
        <source>The token says so. %1 hands out another one at any time.</source>
        <translation>Lo dice el token. %1 entrega otro en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>El propio %1</translation>
    </message>
    <message>
        <source>No email in the template</source>
        <translation>Sin correo en la plantilla</translation>
    </message>
    <message>
        <source>Lanyard, with your signing key</source>
        <translation>Lanyard, con su clave de firma</translation>
    </message>
    <message>
        <source>The profile says so. Add the server’s new key before.</source>
        <translation>Lo dice el perfil. Añada antes la clave nueva del servidor.</translation>
    </message>
</context>
<context>
    <name>lanyard::PassphraseDialog</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nueva &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repítala</translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation>Crear el archivo cifrado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock the encrypted file</source>
        <translation>Desbloquear el archivo cifrado</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Some words in a row are easy to keep in mind.</source>
        <translation>
            <numerusform>%n carácter o más. Varias palabras seguidas son fáciles de recordar.</numerusform>
            <numerusform>%n caracteres o más. Varias palabras seguidas son fáciles de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Capital letters and the keyboard’s language count.</source>
        <translation>Esta frase de contraseña no abre el archivo. Importan las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>It encrypts the file in which Lanyard keeps your credentials. A forgotten passphrase cannot be recovered: you would sign in to every portal again.</source>
        <translation>Cifra el archivo en el que Lanyard guarda sus credenciales. Una frase de contraseña olvidada no se puede recuperar: tendría que iniciar sesión de nuevo en todos los portales.</translation>
    </message>
    <message>
        <source>Lanyard forgets it when it ends.</source>
        <translation>Lanyard la olvida cuando termina.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>This one has %n character(s). It needs %1 or more.</source>
        <translation>
            <numerusform>Esta tiene %n carácter. Necesita %1 o más.</numerusform>
            <numerusform>Esta tiene %n caracteres. Necesita %1 o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedToken</name>
    <message>
        <source>This token says nothing of itself: only its portal can tell what it opens.</source>
        <translation>Este token no dice nada de sí mismo: solo su portal puede decir qué abre.</translation>
    </message>
    <message>
        <source>Drop it on the profile of its portal to take it in.</source>
        <translation>Suéltelo sobre el perfil de su portal para importarlo.</translation>
    </message>
    <message>
        <source>none of your profiles has its issuer</source>
        <translation>ninguno de sus perfiles tiene su emisor</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Un token pegado</translation>
    </message>
    <message>
        <source>Shown only, never stored</source>
        <translation>Solo se muestra, nunca se guarda</translation>
    </message>
    <message>
        <source>Look at the clipboard again</source>
        <translation>Mirar de nuevo el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1…</source>
        <translation>I&amp;mportarlo para %1…</translation>
    </message>
</context>
<context>
    <name>lanyard::Portal</name>
    <message>
        <source>It does not say why.</source>
        <translation>No dice por qué.</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to its login page: it did not accept the token. %2</source>
        <translation>%1 envió a Lanyard a su página de inicio de sesión: no aceptó el token. %2</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to another address, which it does not follow with a token: it did not accept the token, or the portal&apos;s address has changed.</source>
        <translation>%1 envió a Lanyard a otra dirección, que Lanyard no sigue con un token: no aceptó el token, o la dirección del portal ha cambiado.</translation>
    </message>
    <message>
        <source>%1 did not accept the token: it answered 401. %2</source>
        <translation>%1 no aceptó el token: respondió 401. %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with data: the token was not accepted, it is the wrong address, or there is a login in between.</source>
        <translation>%1 respondió con una página web, no con datos: no aceptó el token, la dirección no es la correcta o hay un inicio de sesión en medio.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment, which says nothing about your token: it answered %2</source>
        <translation>%1 no puede atender en este momento, lo que no dice nada de su token: respondió %2</translation>
    </message>
    <message>
        <source>%1 accepts your token but refuses this request: it answered %2</source>
        <translation>%1 acepta su token, pero rechaza esta petición: respondió %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 respondió %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>a sentence, and what the host said</comment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data: the address may be wrong.</source>
        <translation>%1 respondió con algo que no son datos: puede que la dirección no sea la correcta.</translation>
    </message>
    <message>
        <source>Something else answers in its place, or the address is wrong. No token was sent there.</source>
        <translation>Otra cosa responde en su lugar, o la dirección no es la correcta. No se envió allí ningún token.</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>Abra cualquier página en su navegador: una red, como una red para invitados, puede querer que antes inicie sesión. Si no, compruebe la dirección del portal.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, it leads to %2.</source>
        <translation>Donde %1 debería responder con datos, lleva a %2.</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page came.</source>
        <translation>Donde %1 debería responder con datos, llegó una página web.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalCatalogue</name>
    <message>
        <source>Mend the file, or move it away. The portals that ship with Lanyard stay.</source>
        <translation>Corrija el archivo o muévalo a otro sitio. Los portales que vienen con Lanyard se conservan.</translation>
    </message>
    <message>
        <source>Portal %1 in the list says something about “%2” that Lanyard does not know.</source>
        <translation>El portal %1 de la lista dice de «%2» algo que Lanyard no conoce.</translation>
    </message>
    <message>
        <source>Portal %1 in the list has no good “%2”.</source>
        <translation>El portal %1 de la lista no tiene un «%2» correcto.</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>token file after a login</source>
        <translation>archivo de token tras iniciar sesión</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clave de firma</translation>
    </message>
    <message>
        <source>The list of portals does not follow the schema “%1”.</source>
        <translation>La lista de portales no es del esquema «%1».</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalRules</name>
    <message>
        <source>The portal asks nobody for a token</source>
        <translation>El portal no pide un token a nadie</translation>
    </message>
    <message>
        <source>Without a token %1 answers with its studies.</source>
        <translation>Sin token, %1 responde con sus estudios.</translation>
    </message>
    <message>
        <source>Everybody sees every study. No answer says anything about your token.</source>
        <translation>Todo el mundo ve todos los estudios. Ninguna respuesta dice nada de su token.</translation>
    </message>
    <message>
        <source>If the studies are not meant for everybody, let the portal demand a login.</source>
        <translation>Si los estudios no son para todo el mundo, haga que el portal exija iniciar sesión.</translation>
    </message>
    <message>
        <source>The portal itself cannot exchange your token</source>
        <translation>El propio portal no puede canjear su token</translation>
    </message>
    <message>
        <source>Nobody&apos;s token works there.</source>
        <translation>Allí no funciona el token de nadie.</translation>
    </message>
    <message>
        <source>In the portal&apos;s log look for “Authentication server did not return an access token”. Then check its client secret, its address of the token endpoint, and whether it reaches %1.</source>
        <translation>Busque en el registro del portal «Authentication server did not return an access token». Después, compruebe su secreto del cliente, la dirección de su endpoint de tokens y si llega a %1.</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s</source>
        <translation>El token se creó para un cliente distinto del cliente del portal</translation>
    </message>
    <message>
        <source>The portal exchanges only tokens of its own client and refuses every request.</source>
        <translation>El portal canjea solo tokens de su propio cliente y rechaza todas las peticiones.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal&apos;s page and take the file in, or ask the portal&apos;s administrator for the client whose tokens it takes (dat.oauth2.clientId). It is not %1.</source>
        <translation>Obtenga el token de la página del portal e importe el archivo, o pregunte al administrador del portal por el cliente cuyos tokens acepta (dat.oauth2.clientId). No es %1.</translation>
    </message>
    <message>
        <source>%1 gives Lanyard an access token for the same credential, with your name in it.</source>
        <translation>%1 da a Lanyard un token de acceso por la misma credencial, con el nombre de usted en él.</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal never says why it refuses.</source>
        <translation>Desde aquí no se pueden distinguir: el portal nunca dice por qué rechaza.</translation>
    </message>
    <message>
        <source>The portal cannot exchange your token, or takes those of another client only</source>
        <translation>El portal no puede canjear su token, o solo acepta los de otro cliente</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s, or the portal cannot exchange it</source>
        <translation>El token se creó para un cliente distinto del cliente del portal, o el portal no puede canjearlo</translation>
    </message>
    <message>
        <source>The token belongs to the client %1.</source>
        <translation>El token pertenece al cliente %1.</translation>
    </message>
    <message>
        <source>A newer token has ended this one, or somebody deleted it</source>
        <translation>Un token más reciente puso fin a este, o alguien lo eliminó</translation>
    </message>
    <message>
        <source>The portal no longer knows this token: its time is over, or it was deleted</source>
        <translation>El portal ya no conoce este token: su plazo ha vencido, o se eliminó</translation>
    </message>
    <message>
        <source>Its time is not over: it was made to last until %1.</source>
        <translation>Su plazo no ha vencido: se creó para durar hasta el %1.</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>El portal rechaza todas las peticiones.</translation>
    </message>
    <message>
        <source>Fetch a new one. A portal that allows one token per person ends the older one whenever a new one is made, which opening its download page does; its administrator can allow more.</source>
        <translation>Obtenga uno nuevo. Un portal que permite un token por persona pone fin al anterior siempre que se crea uno nuevo, y basta abrir su página de descarga para crearlo; su administrador puede permitir más.</translation>
    </message>
    <message>
        <source>The token was revoked or unused for too long, or the portal cannot exchange it</source>
        <translation>El token se revocó o estuvo demasiado tiempo sin usar, o el portal no puede canjearlo</translation>
    </message>
    <message>
        <source>Your account works: %1 gives access tokens to Lanyard&apos;s own client.</source>
        <translation>Su cuenta funciona: %1 da tokens de acceso al cliente propio de Lanyard.</translation>
    </message>
    <message>
        <source>Fetch a new token file from the portal and take it in.</source>
        <translation>Obtenga del portal un archivo de token nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>It cannot be ruled out from here: only the portal&apos;s own client may ask about this token. If a fresh token is refused too, it is this.</source>
        <translation>No se puede descartar desde aquí: solo el cliente propio del portal puede preguntar por este token. Si también se rechaza un token nuevo, es esto.</translation>
    </message>
    <message>
        <source>The token belongs to the client %1, and the profile names %2.</source>
        <translation>El token pertenece al cliente %1, y el perfil nombra %2.</translation>
    </message>
    <message>
        <source>Without a token %1 answers %2.</source>
        <translation>Sin token, %1 responde %2.</translation>
    </message>
    <message numerus="yes">
        <source>The portal accepts the token and lists %n studies.</source>
        <translation>
            <numerusform>El portal acepta el token y lista %n estudio.</numerusform>
            <numerusform>El portal acepta el token y lista %n estudios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal takes the token and forbids what every program asks first</source>
        <translation>El portal acepta el token, pero prohíbe lo que todo programa pide primero</translation>
    </message>
    <message>
        <source>No program gets as far as the data.</source>
        <translation>Ningún programa llega hasta los datos.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator whether a rule before the portal, or a role that you lack, closes it.</source>
        <translation>Pregunte al administrador del portal si lo bloquea una regla situada delante del portal o un rol que a usted le falta.</translation>
    </message>
    <message>
        <source>The portal %1 cannot answer at the moment</source>
        <translation>El portal %1 no puede atender en este momento</translation>
    </message>
    <message>
        <source>Nothing can be said about your token until it does.</source>
        <translation>Hasta que lo haga, no se puede decir nada de su token.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the portal&apos;s administrator what it answered.</source>
        <translation>Inténtelo más tarde. Si persiste, comunique al administrador del portal lo que respondió.</translation>
    </message>
    <message>
        <source>The answer to the test request has no name where the profile looks for it</source>
        <translation>La respuesta a la petición de prueba no contiene ningún nombre donde el perfil lo busca</translation>
    </message>
    <message>
        <source>It may be another answer than the one that is meant, and proves nothing.</source>
        <translation>Puede ser una respuesta distinta de la esperada, y no prueba nada.</translation>
    </message>
    <message>
        <source>Look at what the portal answers, and set the place: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</source>
        <translation>Examine lo que responde el portal y defina el lugar: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 no acepta el token</translation>
    </message>
    <message>
        <source>The token went out in the header %1.</source>
        <translation>El token se envió en la cabecera %1.</translation>
    </message>
    <message>
        <source>Compare with the portal&apos;s documentation which header it reads, what stands there before the token, and which kind of token it takes (send): lanyard profile show &apos;%1&apos;. If all of that is right, get a new token.</source>
        <translation>Compruebe en la documentación del portal qué cabecera lee, qué va en ella delante del token y qué tipo de token acepta (send): lanyard profile show &apos;%1&apos;. Si todo eso es correcto, obtenga un token nuevo.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalToken</name>
    <message>
        <source>A token lasts 1 to %1 seconds, not %2.</source>
        <translation>Un token dura de 1 a %1 segundos, no %2.</translation>
    </message>
    <message>
        <source>Choose a short life: the session that it buys lasts 16 hours in any case.</source>
        <translation>Elija una duración corta: la sesión que se obtiene con él dura 16 horas en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Elija el archivo con la clave.</translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>El perfil firma con %1, y esta clave no.</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>Esta clave firma con: %1.</translation>
    </message>
    <message>
        <source>A token lasts 1 to %1 seconds.</source>
        <translation>Un token dura de 1 a %1 segundos.</translation>
    </message>
    <message>
        <source>This is no network address, such as 192.0.2.7.</source>
        <translation>Esto no es una dirección de red, como 192.0.2.7.</translation>
    </message>
    <message>
        <source>What stands there %1.</source>
        <translation>Lo que figura ahí %1.</translation>
    </message>
    <message>
        <source>It is an object, such as {&quot;role&quot;: &quot;member&quot;}.</source>
        <translation>Debe ser un objeto, como {&quot;role&quot;: &quot;member&quot;}.</translation>
    </message>
    <message>
        <source>The server verified the token and opened a session of 16 hours with it.</source>
        <translation>El servidor verificó el token y abrió con él una sesión de 16 horas.</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard ya no espera.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenPage</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Conj&amp;untos de datos</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <translation>Dirección de &amp;red</translation>
    </message>
    <message>
        <source>&amp;Lifetime in seconds</source>
        <translation>Duración en se&amp;gundos</translation>
    </message>
    <message>
        <source>What the person &amp;may do (clientAuthResult)</source>
        <translation>Qué &amp;puede hacer la persona (clientAuthResult)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Sign a token</source>
        <translation>Firmar un token</translation>
    </message>
    <message>
        <source>Send it to the server</source>
        <translation>Enviarlo al servidor</translation>
    </message>
    <message>
        <source>Hold it against serverconfig.json…</source>
        <translation>Contrastar con serverconfig.json…</translation>
    </message>
    <message>
        <source>Nothing signed yet. The token lives in memory only, and goes when a field changes.</source>
        <translation>Aún no hay nada firmado. El token vive solo en memoria, y desaparece cuando cambia un campo.</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Pla&amp;ntilla</translation>
    </message>
    <message>
        <source>Each dataset may have its own; until it is saved, that of all serves.</source>
        <translation>Cada conjunto de datos puede tener la suya; hasta que se guarde, sirve la de todos.</translation>
    </message>
    <message>
        <source>As the server spells them, with commas between. Capital letters count.</source>
        <translation>Como los escribe el servidor, separados por comas. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>From where the token is used. A server that checks strictly refuses a token without it.</source>
        <translation>Desde dónde se usa el token. Un servidor que comprueba con rigor rechaza un token sin ella.</translation>
    </message>
    <message>
        <source>A short life is enough: the session that it buys lasts 16 hours in any case.</source>
        <translation>Basta una duración corta: la sesión que se obtiene con él dura 16 horas en cualquier caso.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;role&quot;: &quot;member&quot;}; empty where the dataset reads none.</source>
        <translation>Un objeto JSON, como {&quot;role&quot;: &quot;member&quot;}; vacío si el conjunto de datos no lee ninguno.</translation>
    </message>
    <message>
        <source>What the token is to say</source>
        <translation>Qué debe decir el token</translation>
    </message>
    <message>
        <source>The token that came of it</source>
        <translation>El token resultante</translation>
    </message>
    <message>
        <source>Header and content of the token</source>
        <translation>Cabecera y contenido del token</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>Elija el serverconfig.json del servidor</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>Leyendo la bóveda</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 responde despacio.</translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation>Puede que esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>No hay ninguna clave con la que firmar.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Termina: %1.</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1: verificado</translation>
    </message>
    <message>
        <source>%1: nothing was checked</source>
        <translation>%1: no se comprobó nada</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: rechazado</translation>
    </message>
    <message>
        <source>whoever makes the token</source>
        <translation>quien crea el token</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>el administrador del servidor ProteinPaint</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileCommand</name>
    <message>
        <source>Lanyard knows no kind of portal “%1” yet.</source>
        <translation>Lanyard aún no conoce ningún tipo de portal «%1».</translation>
    </message>
    <message>
        <source>Use cbioportal, openbis, proteinpaint, or api for any portal that takes a bearer token.</source>
        <translation>Use cbioportal, openbis o proteinpaint, o bien api para cualquier portal que acepte un token bearer.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>La dirección del portal</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Un emisor y un cliente van juntos, y falta uno de ellos.</translation>
    </message>
    <message>
        <source>Give both --issuer and --client-id, or none.</source>
        <translation>Indique tanto --issuer como --client-id, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>--send is either offline-token or access-token.</source>
        <translation>--send es offline-token o access-token.</translation>
    </message>
    <message>
        <source>Leave it out to send what this kind of portal takes.</source>
        <translation>Omítalo para enviar lo que acepta este tipo de portal.</translation>
    </message>
    <message>
        <source>--vault is either keychain or file.</source>
        <translation>--vault es keychain o file.</translation>
    </message>
    <message>
        <source>Leave it out to keep the credential in the keychain.</source>
        <translation>Omítalo para guardar la credencial en el llavero.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>El portal: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>El portal: %1 responde, pero no como lo hace un %2.</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>El portal: %1 responde.</translation>
    </message>
    <message>
        <source>The portal: ProteinPaint %1.</source>
        <translation>El portal: ProteinPaint %1.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for a login.</source>
        <translation>El portal: un cBioPortal que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for no login.</source>
        <translation>El portal: un cBioPortal que no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Whether it gives personal access tokens shows at the sign-in.</source>
        <translation>Si da tokens de acceso personales se verá al iniciar sesión.</translation>
    </message>
    <message>
        <source>Its personal access tokens are on.</source>
        <translation>Sus tokens de acceso personales están activados.</translation>
    </message>
    <message>
        <source>Its personal access tokens are off.</source>
        <translation>Sus tokens de acceso personales están desactivados.</translation>
    </message>
    <message>
        <source>The portal: an openBIS of version %1. %2</source>
        <translation>El portal: un openBIS de la versión %1. %2</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ya hay un perfil «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Elija otro nombre, o quite antes ese perfil.</translation>
    </message>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>El emisor: %1 dice cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>Without the scope offline_access the credential ends with the browser&apos;s session.</source>
        <translation>Sin el ámbito offline_access, la credencial termina con la sesión del navegador.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>Se indicó --client-secret-stdin, pero la entrada estándar está vacía.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile add …</source>
        <translation>Pase el secreto por una tubería: … | lanyard profile add …</translation>
    </message>
    <message>
        <source>The server&apos;s secret is kept in: %1.</source>
        <translation>El secreto del servidor se guarda en: %1.</translation>
    </message>
    <message>
        <source>Added “%1”. Make a token with: lanyard credential new &apos;%1&apos;</source>
        <translation>Se añadió «%1». Cree un token con: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: lanyard test &apos;%1&apos;</source>
        <translation>Se añadió «%1». Pruébelo con: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Add its signing key with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Se añadió «%1». Añada su clave de firma con: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>Se añadió «%1». Inicie sesión con: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>Profiles: one portal as one person</source>
        <translation>Perfiles: un portal en nombre de una persona</translation>
    </message>
    <message>
        <source>Add a profile and check its addresses</source>
        <translation>Añade un perfil y comprueba sus direcciones</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>cbioportal, openbis, proteinpaint or api</source>
        <translation>cbioportal, openbis, proteinpaint o api</translation>
    </message>
    <message>
        <source>The address of the service that signs you in</source>
        <translation>La dirección del servicio con el que inicia sesión</translation>
    </message>
    <message>
        <source>The client at the issuer</source>
        <translation>El cliente en el emisor</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Lee el secreto del cliente de la entrada estándar</translation>
    </message>
    <message>
        <source>Replaces openid offline_access</source>
        <translation>Sustituye a openid offline_access</translation>
    </message>
    <message>
        <source>Where the roles stand, as in realm_access::roles</source>
        <translation>Dónde están los roles, como en realm_access::roles</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token o access-token</translation>
    </message>
    <message>
        <source>keychain or file (encrypted, with a passphrase)</source>
        <translation>keychain o file (cifrado, con una frase de contraseña)</translation>
    </message>
    <message>
        <source>PEM file of a further certificate authority</source>
        <translation>Archivo PEM de otra autoridad de certificación</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>Ports the browser may come back to; else any free one</source>
        <translation>Puertos a los que puede volver el navegador; si no, cualquiera libre</translation>
    </message>
    <message>
        <source>KEY=VALUE for the sign-in page</source>
        <translation>KEY=VALUE para la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Send the sign-in request to the issuer directly, ahead of the browser</source>
        <translation>Envía la petición de inicio de sesión directamente al emisor, antes que el navegador</translation>
    </message>
    <message>
        <source>Allow an address without encryption</source>
        <translation>Permite una dirección sin cifrado</translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation>Lista los perfiles</translation>
    </message>
    <message>
        <source>Show one profile</source>
        <translation>Muestra un perfil</translation>
    </message>
    <message>
        <source>Sign out and remove a profile</source>
        <translation>Cierra la sesión de un perfil y lo quita</translation>
    </message>
    <message>
        <source>Added “%1”. Take in the portal&apos;s token file with: lanyard import &apos;%1&apos; FILE</source>
        <translation>Se añadió «%1». Importe el archivo de token del portal con: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Its credential was not revoked. %1</source>
        <translation>Su credencial no se revocó. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileContext</name>
    <message>
        <source>A profile without a name cannot be told from others.</source>
        <translation>Un perfil sin nombre no se distingue de los demás.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dele uno.</translation>
    </message>
    <message>
        <source>That profile is gone.</source>
        <translation>Ese perfil ya no existe.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>That token holds no roles at %1.</source>
        <translation>Ese token no contiene roles en %1.</translation>
    </message>
    <message>
        <source>Copy an access token to the clipboard, and choose it again.</source>
        <translation>Copie un token de acceso al portapapeles y vuelva a elegirlo.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileCommand</name>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>Se escribió %1. Contiene direcciones, cliente y ruta de los roles, pero ningún secreto.</translation>
    </message>
    <message>
        <source>The file describes “%1” (%2).</source>
        <translation>El archivo describe «%1» (%2).</translation>
    </message>
    <message>
        <source>  The portal, which your token would go to:  %1</source>
        <translation>  El portal, al que iría su token:  %1</translation>
    </message>
    <message>
        <source>  The issuer, which signs you in:            %1</source>
        <translation>  El emisor, donde inicia sesión:   %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>No se incorporó, porque un archivo de otra persona no debe definirlo: %1.</translation>
    </message>
    <message>
        <source>Do both belong together, and do you trust them?</source>
        <translation>¿Van juntos y confía en ambos?</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether both hosts may be trusted.</source>
        <translation>Aquí no se puede preguntar a nadie si ambos hosts son de confianza.</translation>
    </message>
    <message>
        <source>Look at them, then give --accept.</source>
        <translation>Compruébelos y añada después --accept.</translation>
    </message>
    <message>
        <source>The profile was not taken in.</source>
        <translation>El perfil no se importó.</translation>
    </message>
    <message>
        <source>Ask who gave you the file which portal and issuer it should name.</source>
        <translation>Pregunte a quien le dio el archivo qué portal y qué emisor debería nombrar.</translation>
    </message>
    <message>
        <source>Give it another name: lanyard profile import FILE --name NAME</source>
        <translation>Dele otro nombre: lanyard profile import FILE --name NAME</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>Se añadió «%1». Inicie sesión con: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Write a profile into a file for others; no secret is in it</source>
        <translation>Escribe un perfil en un archivo para otras personas; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Standard output when left out</source>
        <translation>La salida estándar si se omite</translation>
    </message>
    <message>
        <source>Add the profile that a file describes, after showing which hosts it names</source>
        <translation>Añade el perfil que describe un archivo, tras mostrar qué hosts nombra</translation>
    </message>
    <message>
        <source>A profile file, or - for standard input</source>
        <translation>Un archivo de perfil, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Call it so, not as the file does</source>
        <translation>Lo llama así, no como el archivo</translation>
    </message>
    <message>
        <source>Take it in without a question</source>
        <translation>Lo importa sin preguntar</translation>
    </message>
    <message>
        <source>  The portal gets the long-lived credential itself, not a token of minutes.</source>
        <translation>  El portal recibe la propia credencial de larga duración, no un token de unos minutos.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileController</name>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>Dé al portal un nombre en su lista.</translation>
    </message>
    <message>
        <source>Kind of portal</source>
        <translation>Tipo de portal</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>Ruta de los roles</translation>
    </message>
    <message>
        <source>What the portal gets</source>
        <translation>Qué recibe el portal</translation>
    </message>
    <message>
        <source>A short-lived access token</source>
        <translation>Un token de acceso de corta duración</translation>
    </message>
    <message>
        <source>The long-lived credential itself</source>
        <translation>La propia credencial de larga duración</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Petición de prueba</translation>
    </message>
    <message>
        <source>%1, which answers %2</source>
        <translation>%1, que responde %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFilePage</name>
    <message>
        <source>Do you trust these two?</source>
        <translation>¿Confía en estos dos?</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>&amp;Nombre en su lista</translation>
    </message>
    <message>
        <source>&amp;Trust both, and add</source>
        <translation>&amp;Confiar en ambos y añadir</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>El portal</translation>
    </message>
    <message>
        <source>Your token would go there.</source>
        <translation>Ahí iría su token.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>It would sign you in.</source>
        <translation>En él iniciaría usted sesión.</translation>
    </message>
    <message>
        <source>What else the file sets</source>
        <translation>Qué más define el archivo</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>This file adds nothing</source>
        <translation>Este archivo no añade nada</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>%1 describes a portal. A stranger’s file could send your token to the stranger, so look at both hosts. Nothing has been sent to either, and nothing is until you say so.</source>
        <translation>%1 describe un portal. El archivo de un desconocido podría enviarle a él su token, así que compruebe ambos hosts. No se ha enviado nada a ninguno de los dos, y no se enviará hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>None: the portal hands out a token file</source>
        <translation>Ninguno: el portal entrega un archivo de token</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>No se incorporó, porque un archivo de otra persona no debe definirlo: %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileJson</name>
    <message>
        <source>The file was left as it is. Mend it, or add the profile again.</source>
        <translation>El archivo quedó como estaba. Corríjalo, o añada el perfil de nuevo.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1 at byte %2.</source>
        <translation>El archivo de perfil no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The profile file has the schema “%1”; this Lanyard reads “%2”.</source>
        <translation>El archivo de perfil tiene el esquema «%1»; este Lanyard lee «%2».</translation>
    </message>
    <message>
        <source>The profile file lacks an id, a name or a kind of portal that this Lanyard knows.</source>
        <translation>Al archivo de perfil le falta un id, un nombre o un tipo de portal que este Lanyard conozca.</translation>
    </message>
    <message>
        <source>The profile file names a redirect port that does not exist: ports go from 1 to 65535.</source>
        <translation>El archivo de perfil nombra un puerto de redirección que no lo es: van de 1 a 65535.</translation>
    </message>
    <message>
        <source>The profile file&apos;s “%1” is no address.</source>
        <translation>«%1» del archivo de perfil no es una dirección.</translation>
    </message>
    <message>
        <source>The profile file asks by “%1”, but a test asks by GET, HEAD or POST.</source>
        <translation>El archivo de perfil usa «%1», pero una prueba usa GET, HEAD o POST.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileKeeping</name>
    <message>
        <source>%1 removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>%1 is still in the list. %2</source>
        <translation>%1 sigue en la lista. %2</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>Guardar para otros</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Archivos de perfil (*.lanyard)</translation>
    </message>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>Se escribió %1. Contiene direcciones, cliente y ruta de los roles, pero ningún secreto.</translation>
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
        <translation>%1 · le espera</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n profiles</source>
        <translation>
            <numerusform>%1, %n perfil</numerusform>
            <numerusform>%1, %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Pages of this profile</source>
        <translation>Páginas de este perfil</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Más para este perfil</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Take in a token file…</source>
        <translation>Importar un archivo de token…</translation>
    </message>
    <message numerus="yes">
        <source>Doctor, %n errors</source>
        <translation>
            <numerusform>Diagnóstico, %n error</numerusform>
            <numerusform>Diagnóstico, %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Nue&amp;vo nombre</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Enter takes the new name, Esc leaves the old one.</source>
        <translation>Intro acepta el nombre nuevo; Esc conserva el anterior.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>End consent at the provider…</source>
        <translation>Retirar el consentimiento en el proveedor…</translation>
    </message>
    <message>
        <source>End all your tokens of “%1”?</source>
        <translation>¿Poner fin a todos sus tokens de «%1»?</translation>
    </message>
    <message>
        <source>%1 forgets what you allowed this client. That ends all tokens that you have of it, those on other computers too, and Lanyard signs out. To go on, you get a new token from the portal.</source>
        <translation>%1 olvida lo que usted permitió a este cliente. Así terminan todos los tokens que tiene de él, también los de otros equipos, y Lanyard cierra la sesión. Para continuar, obtenga un token nuevo del portal.</translation>
    </message>
    <message>
        <source>End them and sign out</source>
        <translation>Terminarlos y cerrar sesión</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save for others…</source>
        <translation>Guardar para otros…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSetCommand</name>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>El emisor: %1 dice cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>El portal: %1</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>El portal: %1 responde.</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>El portal: %1 responde, pero no como lo hace un %2.</translation>
    </message>
    <message>
        <source>The stored credential was made for the settings of before, and is void with these: it goes nowhere. Sign in again, or set them back.</source>
        <translation>La credencial guardada se creó para los ajustes anteriores, y con estos no vale: no se envía a ningún sitio. Inicie sesión de nuevo, o restablezca los anteriores.</translation>
    </message>
    <message>
        <source>The client&apos;s secret is void too. Give the new one: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>El secreto del cliente tampoco vale. Indique el nuevo: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>Nothing is to be set.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Give KEY=VALUE. There are: %1.</source>
        <translation>Indique KEY=VALUE. Disponibles: %1.</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>Se indicó --client-secret-stdin, pero la entrada estándar está vacía.</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile set …</source>
        <translation>Pase el secreto por una tubería: … | lanyard profile set …</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>Se cambió «%1».</translation>
    </message>
    <message>
        <source>Change settings of a profile</source>
        <translation>Cambia los ajustes de un perfil</translation>
    </message>
    <message>
        <source>KEY=VALUE, with the names of the options of profile add, and idle-days, keep-alive, remind-days, rotate-key-on, name</source>
        <translation>KEY=VALUE, con los nombres de las opciones de profile add, y idle-days, keep-alive, remind-days, rotate-key-on, name</translation>
    </message>
    <message>
        <source>Read the client&apos;s new secret from standard input</source>
        <translation>Lee el nuevo secreto del cliente de la entrada estándar</translation>
    </message>
    <message>
        <source>It still lives at %1. This ends it there: lanyard logout &apos;%2&apos;</source>
        <translation>Sigue viva en %1. Para ponerle fin allí: lanyard logout &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>«%1» no es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>Give one such number.</source>
        <translation>Indique un número así.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es yes ni no.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <translation>Indique yes o no.</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>La dirección del portal</translation>
    </message>
    <message>
        <source>“%1” is neither offline-token nor access-token.</source>
        <translation>«%1» no es offline-token ni access-token.</translation>
    </message>
    <message>
        <source>Leave the value empty to send what this kind of portal takes.</source>
        <translation>Deje el valor vacío para enviar lo que acepta este tipo de portal.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>A un servidor ProteinPaint se le pide un conjunto de datos, pero no se indica ninguno.</translation>
    </message>
    <message>
        <source>Give its label, as in dataset=GDC.</source>
        <translation>Indique su etiqueta, por ejemplo dataset=GDC.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>Write it as in 2027-01-31.</source>
        <translation>Escríbalo así: 2027-01-31.</translation>
    </message>
    <message>
        <source>A profile stays of its kind, because what it holds belongs to it.</source>
        <translation>Un perfil mantiene su tipo, porque lo que guarda depende de él.</translation>
    </message>
    <message>
        <source>Add another profile with --kind.</source>
        <translation>Añada otro perfil con --kind.</translation>
    </message>
    <message>
        <source>The vault changes together with what is stored in it.</source>
        <translation>La bóveda cambia junto con lo que se guarda en ella.</translation>
    </message>
    <message>
        <source>Move it: lanyard vault move &apos;%1&apos; --to keychain|file</source>
        <translation>Muévalo: lanyard vault move &apos;%1&apos; --to keychain|file</translation>
    </message>
    <message>
        <source>A secret is not given as an argument, which other programs can read.</source>
        <translation>Un secreto no se pasa como argumento, porque otros programas pueden leerlo.</translation>
    </message>
    <message>
        <source>Pipe it in: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>Páselo por una tubería: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>A profile of the kind %1 has no setting of that name.</source>
        <translation>Un perfil del tipo %1 no tiene ningún ajuste con ese nombre.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>A profile has a name.</source>
        <translation>Un perfil tiene nombre.</translation>
    </message>
    <message>
        <source>Give one, as in name=genie.</source>
        <translation>Indique uno, por ejemplo name=genie.</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>Un emisor y un cliente van juntos, y falta uno de ellos.</translation>
    </message>
    <message>
        <source>Set both issuer and client-id, or make both empty.</source>
        <translation>Defina tanto issuer como client-id, o deje vacíos ambos.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>A test asks by GET, HEAD or POST.</source>
        <translation>Una prueba usa GET, HEAD o POST.</translation>
    </message>
    <message>
        <source>Set test-method to one of them.</source>
        <translation>Ponga uno de ellos en test-method.</translation>
    </message>
    <message>
        <source>A setting is KEY=VALUE, and one of these is not.</source>
        <translation>Un ajuste es KEY=VALUE, y uno de estos no lo es.</translation>
    </message>
    <message>
        <source>As in role-path=realm_access::roles.</source>
        <translation>Por ejemplo, role-path=realm_access::roles.</translation>
    </message>
    <message>
        <source>%1 is given twice, and holds one value.</source>
        <translation>%1 se indica dos veces, pero admite un solo valor.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indíquelo una sola vez.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileStore</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>Add one with lanyard profile add.</source>
        <translation>Añada uno con lanyard profile add.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ya hay un perfil «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Elija otro nombre, o quite antes ese perfil.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2.</source>
        <translation>El perfil no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Libere espacio, o permita escribir en la carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The profile&apos;s file %1 could not be deleted: %2.</source>
        <translation>El archivo %1 del perfil no se pudo eliminar: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Permita escribir en la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>It may be one that cannot be read. %1</source>
        <translation>Puede que sea uno de los que no se pueden leer. %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose one that you will know again.</source>
        <translation>Elija uno que vaya a reconocer.</translation>
    </message>
    <message>
        <source>Another Lanyard is writing a profile and does not come to its end.</source>
        <translation>Otro Lanyard está escribiendo un perfil y no termina.</translation>
    </message>
    <message>
        <source>End that one, then try again. Nothing was changed.</source>
        <translation>Termínelo y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give another value. Nothing was changed.</source>
        <translation>Indique otro valor. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileTokens</name>
    <message>
        <source>“%1” is an openBIS, which hands out its tokens itself, without a browser.</source>
        <translation>«%1» es un openBIS, que entrega él mismo sus tokens, sin navegador.</translation>
    </message>
    <message>
        <source>Have it make one in a terminal: lanyard credential new &apos;%1&apos;</source>
        <translation>Haga que cree uno en un terminal: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” names no issuer and client to sign in with.</source>
        <translation>«%1» no nombra ningún emisor ni cliente con los que iniciar sesión.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>Añada el perfil con --issuer y --client-id, o importe un archivo de token con lanyard import.</translation>
    </message>
    <message>
        <source>This token was issued by %1, and “%2” belongs to %3. Nothing was stored.</source>
        <translation>Este token lo emitió %1, y «%2» pertenece a %3. No se guardó nada.</translation>
    </message>
    <message>
        <source>Take it into the profile of its own portal, or add one.</source>
        <translation>Impórtelo en el perfil de su propio portal, o añada uno.</translation>
    </message>
    <message>
        <source>This is the token of a session: it ends with it. Nothing was stored.</source>
        <translation>Este es el token de una sesión: termina con ella. No se guardó nada.</translation>
    </message>
    <message>
        <source>This is no personal access token of openBIS. Nothing was stored.</source>
        <translation>Esto no es un token de acceso personal de openBIS. No se guardó nada.</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>Haga que openBIS cree uno: lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The personal access token of “%1” has ended, or ends too soon: %2.</source>
        <translation>El token de acceso personal de «%1» ha terminado, o termina demasiado pronto: %2.</translation>
    </message>
    <message>
        <source>Renew it: lanyard credential renew &apos;%1&apos;</source>
        <translation>Renuévelo: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The credential of “%1” ended: %2, as its server said.</source>
        <translation>La credencial de «%1» terminó: %2, según indicó su servidor.</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal, and take it in: lanyard import &apos;%1&apos; FILE</source>
        <translation>Obtenga una nueva del portal e impórtela: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Inicie sesión de nuevo: lanyard login &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramDialog</name>
    <message>
        <source>A program asks for a token</source>
        <translation>Un programa pide un token</translation>
    </message>
    <message>
        <source>A program that the system does not name</source>
        <translation>Un programa que el sistema no nombra</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 wants to use your access to “%2”.</source>
        <translation>%1 quiere usar su acceso a «%2».</translation>
    </message>
    <message>
        <source>Lanyard knows a program by its file only: a shell or Python stands for every script that it runs.</source>
        <translation>Lanyard conoce un programa solo por su archivo: un shell o Python representan a todos los scripts que ejecutan.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Permitir &amp;una vez</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramGate</name>
    <message>
        <source>A program that the system does not name</source>
        <translation>Un programa que el sistema no nombra</translation>
    </message>
    <message>
        <source>%1 may not have the token of “%2”: nobody allowed it.</source>
        <translation>%1 no puede recibir el token de «%2»: nadie lo permitió.</translation>
    </message>
    <message>
        <source>Allow it in Lanyard&apos;s window when it asks, or with: lanyard agent programs &apos;%1&apos; --allow PROGRAM</source>
        <translation>Permítalo en la ventana de Lanyard cuando pregunte, o con: lanyard agent programs &apos;%1&apos; --allow PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramList</name>
    <message>
        <source>%1 is damaged, so it was left as it is.</source>
        <translation>%1 está dañado, así que quedó como está.</translation>
    </message>
    <message>
        <source>Delete it, then say anew which programs may ask.</source>
        <translation>Elimínelo y diga de nuevo qué programas pueden pedir.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>Libere espacio, o permita escribir en la carpeta. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramsCommand</name>
    <message>
        <source>There is no program %1.</source>
        <translation>No hay ningún programa %1.</translation>
    </message>
    <message>
        <source>Name its whole path, as in /usr/bin/Rscript.</source>
        <translation>Indique su ruta completa, por ejemplo /usr/bin/Rscript.</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token.</source>
        <translation>«%1» pregunta antes de que un programa reciba su token.</translation>
    </message>
    <message>
        <source>“%1” does not ask which program wants its token.</source>
        <translation>«%1» no pregunta qué programa quiere su token.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token, and no Lanyard is open to ask you in.</source>
        <translation>«%1» pregunta antes de que un programa reciba su token, y no hay ningún Lanyard abierto en el que preguntarle.</translation>
    </message>
    <message>
        <source>Open the window. Or switch it off: lanyard agent programs &apos;%1&apos; --ask no</source>
        <translation>Abra la ventana. O desactívelo: lanyard agent programs &apos;%1&apos; --ask no</translation>
    </message>
    <message>
        <source>Which programs may have a profile&apos;s token</source>
        <translation>Qué programas pueden recibir el token de un perfil</translation>
    </message>
    <message>
        <source>yes or no: ask about every other program</source>
        <translation>yes o no: si se pregunta por cualquier otro programa</translation>
    </message>
    <message>
        <source>A program that may have it</source>
        <translation>Un programa que puede recibirlo</translation>
    </message>
    <message>
        <source>A program that may not</source>
        <translation>Un programa que no puede</translation>
    </message>
    <message>
        <source>Forget what was allowed and forbidden</source>
        <translation>Olvida lo que se permitió y prohibió</translation>
    </message>
</context>
<context>
    <name>lanyard::PropertiesFile</name>
    <message>
        <source>Give the portal&apos;s application.properties, its older portal.properties, the --name=value lines that it is started with, or its docker-compose file.</source>
        <translation>Indique el application.properties del portal, su antiguo portal.properties, las líneas --name=value con que se arranca o su archivo docker-compose.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of a portal.</source>
        <translation>%1 es mayor que cualquier archivo de ajustes de un portal.</translation>
    </message>
    <message>
        <source>%1 is no plain text.</source>
        <translation>%1 no es texto simple.</translation>
    </message>
    <message>
        <source>If an editor wrote it as “Unicode” or UTF-16, save it as UTF-8: the portal cannot read it either.</source>
        <translation>Si un editor lo escribió como «Unicode» o UTF-16, guárdelo como UTF-8: el portal tampoco puede leerlo.</translation>
    </message>
    <message>
        <source>No settings of a cBioPortal are in %1.</source>
        <translation>En %1 no hay ajustes de un cBioPortal.</translation>
    </message>
    <message>
        <source>%1 holds more settings than any portal has.</source>
        <translation>%1 contiene más ajustes de los que tiene cualquier portal.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProtectedHeader</name>
    <message>
        <source>The header of the token %1.</source>
        <translation>La cabecera del token %1.</translation>
    </message>
    <message>
        <source>The header of the token is JSON, but no JSON object.</source>
        <translation>La cabecera del token es JSON, pero no un objeto JSON.</translation>
    </message>
    <message>
        <source>The header of the token names no algorithm (alg), as every token must.</source>
        <translation>La cabecera del token no nombra ningún algoritmo (alg), como debe hacerlo todo token.</translation>
    </message>
    <message>
        <source>The member %1 in the header of the token is no string.</source>
        <translation>El miembro %1 de la cabecera del token no es una cadena.</translation>
    </message>
    <message>
        <source>The member crit in the header of the token is not the list of extensions that it must be.</source>
        <translation>El miembro crit de la cabecera del token no es la lista de extensiones que debe ser.</translation>
    </message>
    <message>
        <source>The member b64 in the header of the token is neither true nor false.</source>
        <translation>El miembro b64 de la cabecera del token no es true ni false.</translation>
    </message>
    <message>
        <source>The header of the token says b64 without listing it in crit, as it must.</source>
        <translation>La cabecera del token dice b64 sin listarlo en crit, como debe hacer.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintClaimRules</name>
    <message>
        <source>“datasets” is a text and no list</source>
        <translation>«datasets» es un texto y no una lista</translation>
    </message>
    <message>
        <source>The documentation asks for a list of labels.</source>
        <translation>La documentación pide una lista de etiquetas.</translation>
    </message>
    <message>
        <source>The server looks for its dataset anywhere in the text, so that “xABCx” opens ABC.</source>
        <translation>El servidor busca su conjunto de datos en cualquier parte del texto, de modo que «xABCx» abre ABC.</translation>
    </message>
    <message>
        <source>Write a list: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Escriba una lista: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>“datasets” is no list</source>
        <translation>«datasets» no es una lista</translation>
    </message>
    <message>
        <source>The server cannot look a dataset up in it.</source>
        <translation>El servidor no puede buscar en él un conjunto de datos.</translation>
    </message>
    <message>
        <source>The token names no dataset, and so opens every one</source>
        <translation>El token no nombra ningún conjunto de datos, lo que los abre todos</translation>
    </message>
    <message>
        <source>“datasets” is missing, which the documentation demands.</source>
        <translation>Falta «datasets», que la documentación exige.</translation>
    </message>
    <message>
        <source>“datasets” is an empty list.</source>
        <translation>«datasets» es una lista vacía.</translation>
    </message>
    <message>
        <source>The server grants access to each dataset that shares the secret.</source>
        <translation>El servidor da acceso a cada conjunto de datos que comparte el secreto.</translation>
    </message>
    <message>
        <source>List the labels that the person may see: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>Liste las etiquetas que la persona puede ver: &quot;datasets&quot;:[&quot;LABEL&quot;].</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, a few minutes from now: Math.floor(Date.now() / 1000) + 300.</source>
        <translation>Escriba un número de segundos desde 1970, unos minutos a partir de ahora: Math.floor(Date.now() / 1000) + 300.</translation>
    </message>
    <message>
        <source>The token never ends</source>
        <translation>El token no termina nunca</translation>
    </message>
    <message>
        <source>“exp” is missing.</source>
        <translation>Falta «exp».</translation>
    </message>
    <message>
        <source>The server takes it for ever, from whoever finds it.</source>
        <translation>El servidor lo acepta para siempre, de cualquiera que lo encuentre.</translation>
    </message>
    <message>
        <source>The token&apos;s end is no number</source>
        <translation>El fin del token no es un número</translation>
    </message>
    <message>
        <source>“exp” is a text or something else.</source>
        <translation>«exp» es un texto u otra cosa.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid exp value”.</source>
        <translation>El servidor responde 401 «invalid exp value».</translation>
    </message>
    <message>
        <source>The token&apos;s end is in milliseconds</source>
        <translation>El fin del token está en milisegundos</translation>
    </message>
    <message>
        <source>“exp” is %1, which read as seconds is tens of thousands of years away.</source>
        <translation>«exp» es %1, que leído como segundos está a decenas de miles de años.</translation>
    </message>
    <message>
        <source>The server reads seconds, so the token never ends.</source>
        <translation>El servidor lee segundos, así que el token no termina nunca.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>It ended at %1; the server grants no second more.</source>
        <translation>Terminó el %1; el servidor no concede ni un segundo más.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt expired”.</source>
        <translation>El servidor responde 401 «jwt expired».</translation>
    </message>
    <message>
        <source>Make a new one for each visit.</source>
        <translation>Cree uno nuevo para cada visita.</translation>
    </message>
    <message>
        <source>The token lasts longer than a day</source>
        <translation>El token dura más de un día</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Termina el %1.</translation>
    </message>
    <message>
        <source>Whoever finds it can open sessions until then.</source>
        <translation>Quien lo encuentre puede abrir sesiones hasta entonces.</translation>
    </message>
    <message>
        <source>The token&apos;s beginning is no number</source>
        <translation>El comienzo del token no es un número</translation>
    </message>
    <message>
        <source>“nbf” is a text or something else.</source>
        <translation>«nbf» es un texto u otra cosa.</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid nbf value”.</source>
        <translation>El servidor responde 401 «invalid nbf value».</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, or leave it out.</source>
        <translation>Escriba un número de segundos desde 1970, u omítalo.</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>El token aún no es válido</translation>
    </message>
    <message>
        <source>“nbf” is %1.</source>
        <translation>«nbf» es %1.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt not active”; it grants no second.</source>
        <translation>El servidor responde 401 «jwt not active»; no concede ni un segundo.</translation>
    </message>
    <message>
        <source>Leave “nbf” out, or set both clocks right.</source>
        <translation>Omita «nbf», o ponga en hora ambos relojes.</translation>
    </message>
    <message>
        <source>The token does not say rightly when it was issued</source>
        <translation>El token no dice bien cuándo se emitió</translation>
    </message>
    <message>
        <source>“iat” lies in the future, or is in milliseconds.</source>
        <translation>«iat» está en el futuro, o en milisegundos.</translation>
    </message>
    <message>
        <source>“iat” is missing or no number; the documentation shows it.</source>
        <translation>«iat», que muestra la documentación, falta o no es un número.</translation>
    </message>
    <message>
        <source>The server does not look at it; whoever reads its log later will.</source>
        <translation>El servidor no lo mira; quien lea después su registro, sí.</translation>
    </message>
    <message>
        <source>Write the present second: Math.floor(Date.now() / 1000).</source>
        <translation>Escriba el segundo actual: Math.floor(Date.now() / 1000).</translation>
    </message>
    <message>
        <source>The token names no address</source>
        <translation>El token no nombra ninguna dirección</translation>
    </message>
    <message>
        <source>“ip” is missing; the documentation calls it optional in one place and required in another.</source>
        <translation>Falta «ip»; la documentación lo llama opcional en un lugar y obligatorio en otro.</translation>
    </message>
    <message>
        <source>A server that checks strictly, which is the default, answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Un servidor que comprueba con rigor, que es lo predeterminado, responde 401 «Server error: missing ip address in saved session».</translation>
    </message>
    <message>
        <source>Write the address from which the person&apos;s browser reaches the server, or let its administrator set ipCheck.</source>
        <translation>Escriba la dirección desde la que el navegador de la persona llega al servidor, o haga que su administrador defina ipCheck.</translation>
    </message>
    <message>
        <source>The token names no person</source>
        <translation>El token no nombra a ninguna persona</translation>
    </message>
    <message>
        <source>“email” is missing, which the documentation demands.</source>
        <translation>Falta «email», que la documentación exige.</translation>
    </message>
    <message>
        <source>The server works without it, but then writes down nobody for what is downloaded.</source>
        <translation>El servidor no lo exige, pero entonces no anota quién hizo la descarga.</translation>
    </message>
    <message>
        <source>Write the person&apos;s e-mail address or id: &quot;email&quot;:&quot;…&quot;.</source>
        <translation>Escriba la dirección de correo o el id de la persona: &quot;email&quot;:&quot;…&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintDraft</name>
    <message>
        <source>Name a dataset, or read the server’s serverconfig.json.</source>
        <translation>Indique un conjunto de datos, o lea el serverconfig.json del servidor.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintForm</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>Conj&amp;untos de datos</translation>
    </message>
    <message>
        <source>&amp;Embedding portal</source>
        <translation>Portal &amp;que lo incrusta</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>Gen&amp;oma</translation>
    </message>
    <message>
        <source>Read serverconfig.json…</source>
        <translation>Leer serverconfig.json…</translation>
    </message>
    <message>
        <source>Their labels as the server spells them, with commas between.</source>
        <translation>Sus etiquetas como las escribe el servidor, separadas por comas.</translation>
    </message>
    <message>
        <source>Host of the web portal that shows ProteinPaint; empty: the server itself.</source>
        <translation>Host del portal web que muestra ProteinPaint; vacío: el propio servidor.</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>Elija el serverconfig.json del servidor</translation>
    </message>
    <message>
        <source>As the settings say. Their secret was not taken in.</source>
        <translation>Como dicen los ajustes. Su secreto no se importó.</translation>
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
        <translation>el serverconfig.json del servidor, cuyo dsCredentials dice el resto</translation>
    </message>
    <message>
        <source>proteinpaint: take the secret of --properties into the vault</source>
        <translation>proteinpaint: guarda en la bóveda el secreto de --properties</translation>
    </message>
    <message>
        <source>a dataset&apos;s label, as the server spells it; may come several times</source>
        <translation>la etiqueta de un conjunto de datos, como la escribe el servidor; puede darse varias veces</translation>
    </message>
    <message>
        <source>what is protected: /** for all, or termdb for sample-level answers</source>
        <translation>lo que está protegido: /** para todo, o termdb para respuestas a nivel de muestra</translation>
    </message>
    <message>
        <source>host of the web portal that embeds ProteinPaint</source>
        <translation>host del portal web que incrusta ProteinPaint</translation>
    </message>
    <message>
        <source>the header that takes the token, else x-ds-access-token</source>
        <translation>la cabecera que recibe el token; si no, x-ds-access-token</translation>
    </message>
    <message>
        <source>the genome of the data requests</source>
        <translation>el genoma de las peticiones de datos</translation>
    </message>
    <message>
        <source>such as HS256 or ES256, else what the key usually signs with</source>
        <translation>como HS256 o ES256; si no, con lo que la clave suele firmar</translation>
    </message>
    <message>
        <source>how many seconds a token lasts</source>
        <translation>cuántos segundos dura un token</translation>
    </message>
    <message>
        <source>the person in the token</source>
        <translation>la persona del token</translation>
    </message>
    <message>
        <source>the address that the token is used from</source>
        <translation>la dirección desde la que se usa el token</translation>
    </message>
    <message>
        <source>a JSON file with what the person may do</source>
        <translation>un archivo JSON con lo que la persona puede hacer</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>A un servidor ProteinPaint se le pide un conjunto de datos, pero no se indica ninguno.</translation>
    </message>
    <message>
        <source>Give --dataset LABEL, or the server&apos;s own settings: --properties serverconfig.json</source>
        <translation>Indique --dataset LABEL, o los ajustes del propio servidor: --properties serverconfig.json</translation>
    </message>
    <message>
        <source>“%1” is no algorithm of signatures.</source>
        <translation>«%1» no es un algoritmo de firma.</translation>
    </message>
    <message>
        <source>Give one such as HS256, RS256, PS256 or ES256.</source>
        <translation>Indique uno como HS256, RS256, PS256 o ES256.</translation>
    </message>
    <message>
        <source>“%1” is no network address.</source>
        <translation>«%1» no es una dirección de red.</translation>
    </message>
    <message>
        <source>Give it as the server sees it, such as 192.0.2.7.</source>
        <translation>Indíquela como la ve el servidor, por ejemplo 192.0.2.7.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>Indique un archivo JSON.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>It looks like {&quot;role&quot;:&quot;member&quot;}.</source>
        <translation>Tiene la forma {&quot;role&quot;:&quot;member&quot;}.</translation>
    </message>
    <message>
        <source>--keep-secret takes the secret from the server&apos;s settings.</source>
        <translation>--keep-secret toma el secreto de los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Give --properties serverconfig.json too, or add the key later: lanyard key add</source>
        <translation>Indique también --properties serverconfig.json, o añada la clave más tarde: lanyard key add</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintPortal</name>
    <message>
        <source>“%1” names no dataset.</source>
        <translation>«%1» no nombra ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Add the profile with --dataset, or from the server&apos;s serverconfig.json.</source>
        <translation>Añada el perfil con --dataset, o desde el serverconfig.json del servidor.</translation>
    </message>
    <message>
        <source>%1 (sample level)</source>
        <translation>%1 (nivel de muestra)</translation>
    </message>
    <message>
        <source>%1, dataset %2: %3</source>
        <translation>%1, conjunto de datos %2: %3</translation>
    </message>
    <message>
        <source>The token holds, but the data did not come. %1</source>
        <translation>El token vale, pero los datos no llegaron. %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintRules</name>
    <message>
        <source>The server checks no token for %1</source>
        <translation>El servidor no comprueba ningún token para %1</translation>
    </message>
    <message>
        <source>Either the dataset is open to everybody, or its label or the embedding portal is not the one in the server&apos;s dsCredentials: compare both, letter by letter.</source>
        <translation>O el conjunto de datos está abierto a todos, o su etiqueta o el portal que lo incrusta no son los que figuran en el dsCredentials del servidor: compare ambos, letra por letra.</translation>
    </message>
    <message>
        <source>The server looks for the token for %1 in another header</source>
        <translation>El servidor busca el token para %1 en otra cabecera</translation>
    </message>
    <message>
        <source>Add the profile again with --header-key as the server&apos;s headerKey says.</source>
        <translation>Añada el perfil de nuevo con --header-key como dice el headerKey del servidor.</translation>
    </message>
    <message>
        <source>What was sent for %1 is no token</source>
        <translation>Lo que se envió para %1 no es un token</translation>
    </message>
    <message>
        <source>Look at it: lanyard token &apos;%1&apos; | lanyard lint -</source>
        <translation>Examínelo: lanyard token &apos;%1&apos; | lanyard lint -</translation>
    </message>
    <message>
        <source>Lanyard signs for %1 with another key than the server has</source>
        <translation>Lanyard firma para %1 con una clave distinta de la que tiene el servidor</translation>
    </message>
    <message>
        <source>Take in the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Guarde en la bóveda la clave con la que comprueba el servidor: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The algorithm of the token for %1 does not go with the server&apos;s key</source>
        <translation>El algoritmo del token para %1 no concuerda con la clave del servidor</translation>
    </message>
    <message>
        <source>A server with a public key takes RS256, PS256 or ES256 by its private key, one with a secret HS256, HS384 or HS512 by the same secret: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Un servidor con clave pública acepta RS256, PS256 o ES256 con la clave privada correspondiente; uno con secreto, HS256, HS384 o HS512 con el mismo secreto: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The token does not list what the server asks for before %1</source>
        <translation>El token no lista lo que el servidor pide antes de %1</translation>
    </message>
    <message>
        <source>Add the profile again from the server&apos;s settings (--properties), or with every id of its dsnames as --dataset. Upper and lower case count.</source>
        <translation>Añada el perfil de nuevo desde los ajustes del servidor (--properties), o con cada id de sus dsnames como --dataset. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>A la entrada del servidor para %1 le falta dsnames</translation>
    </message>
    <message>
        <source>Add to the entry in dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], with the dataset&apos;s label.</source>
        <translation>Añada a la entrada en dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], con la etiqueta del conjunto de datos.</translation>
    </message>
    <message>
        <source>The token for %1 names another address than it is used from</source>
        <translation>El token para %1 nombra una dirección distinta de aquella desde la que se usa</translation>
    </message>
    <message>
        <source>Add the profile again with --ip as the server sees this computer. Behind a proxy or a VPN that is another address than the computer&apos;s own.</source>
        <translation>Añada el perfil de nuevo con --ip tal como el servidor ve este equipo. Detrás de un proxy o una VPN, esa dirección no es la del propio equipo.</translation>
    </message>
    <message>
        <source>The server wants an address in the token for %1</source>
        <translation>El servidor exige una dirección en el token para %1</translation>
    </message>
    <message>
        <source>Add the profile again with --ip, or ask the server&apos;s administrator for &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Añada el perfil de nuevo con --ip, o pida al administrador del servidor &quot;ipCheck&quot;:&quot;loose&quot;.</translation>
    </message>
    <message>
        <source>The request for %1 names no embedding portal</source>
        <translation>La petición para %1 no nombra ningún portal que lo incruste</translation>
    </message>
    <message>
        <source>Add the profile again with --embedder HOST.</source>
        <translation>Añada el perfil de nuevo con --embedder HOST.</translation>
    </message>
    <message>
        <source>The server has no secret for %1</source>
        <translation>El servidor no tiene ningún secreto para %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials needs a “secret”.</source>
        <translation>Su entrada en dsCredentials necesita un «secret».</translation>
    </message>
    <message>
        <source>The token for %1 is over on arrival</source>
        <translation>El token para %1 ya ha terminado cuando llega</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, or give tokens a longer life with --lifetime.</source>
        <translation>Ponga en hora el reloj de este equipo, o dé a los tokens una duración mayor con --lifetime.</translation>
    </message>
    <message>
        <source>The server refuses %1</source>
        <translation>El servidor rechaza %1</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what its log says.</source>
        <translation>Pregunte al administrador del servidor qué dice su registro.</translation>
    </message>
    <message>
        <source>Nothing is known of the token, and whoever finds the server may see the data.</source>
        <translation>No se sabe nada del token, y quien encuentre el servidor puede ver los datos.</translation>
    </message>
    <message>
        <source>Nobody with such a token sees %1.</source>
        <translation>Nadie con un token así ve %1.</translation>
    </message>
    <message>
        <source>Lanyard can make no token for %1</source>
        <translation>Lanyard no puede crear ningún token para %1</translation>
    </message>
    <message>
        <source>The server is asked for nothing.</source>
        <translation>No se pregunta nada al servidor.</translation>
    </message>
    <message>
        <source>The profile names no dataset</source>
        <translation>El perfil no nombra ningún conjunto de datos</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSettingsRules</name>
    <message>
        <source>The server has no secret for %1</source>
        <translation>El servidor no tiene ningún secreto para %1</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials has no “secret”.</source>
        <translation>Su entrada en dsCredentials no tiene «secret».</translation>
    </message>
    <message>
        <source>It answers 401 “no credentials set up for this embedder”.</source>
        <translation>Responde 401 «no credentials set up for this embedder».</translation>
    </message>
    <message>
        <source>Set “secret” to what the portal signs with, or to its public key.</source>
        <translation>Ponga en «secret» aquello con lo que firma el portal, o su clave pública.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not go with the server&apos;s key</source>
        <translation>El algoritmo %1 no concuerda con la clave del servidor</translation>
    </message>
    <message>
        <source>The server has a public key for %1.</source>
        <translation>El servidor tiene una clave pública para %1.</translation>
    </message>
    <message>
        <source>The server has an HMAC secret for %1.</source>
        <translation>El servidor tiene un secreto HMAC para %1.</translation>
    </message>
    <message>
        <source>It answers 401 “invalid algorithm”.</source>
        <translation>Responde 401 «invalid algorithm».</translation>
    </message>
    <message>
        <source>Sign with the private key that belongs to it: RS256, PS256 or ES256.</source>
        <translation>Firme con la clave privada que le corresponde: RS256, PS256 o ES256.</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the same secret.</source>
        <translation>Firme con HS256, HS384 o HS512 y el mismo secreto.</translation>
    </message>
    <message>
        <source>The token was signed with another key than the server&apos;s</source>
        <translation>El token se firmó con una clave distinta de la del servidor</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid signature”.</source>
        <translation>El servidor responde 401 «invalid signature».</translation>
    </message>
    <message>
        <source>Sign with the very text of “secret” in the server&apos;s settings, without a line break.</source>
        <translation>Firme con el texto exacto de «secret» en los ajustes del servidor, sin salto de línea.</translation>
    </message>
    <message>
        <source>The server&apos;s key for %1 should not be used</source>
        <translation>La clave del servidor para %1 no debería usarse</translation>
    </message>
    <message>
        <source>The server takes it; whoever guesses it can make tokens for everybody.</source>
        <translation>El servidor la acepta; quien la adivine puede crear tokens para cualquiera.</translation>
    </message>
    <message>
        <source>Make a new secret at both sides: openssl rand -base64 48</source>
        <translation>Cree un secreto nuevo en ambos lados: openssl rand -base64 48</translation>
    </message>
    <message>
        <source>With a public key, sessions end when the server restarts</source>
        <translation>Con una clave pública, las sesiones terminan cuando el servidor se reinicia</translation>
    </message>
    <message>
        <source>The server signs its sessions with the public key&apos;s text as HMAC secret.</source>
        <translation>El servidor firma sus sesiones con el texto de la clave pública como secreto HMAC.</translation>
    </message>
    <message>
        <source>A session&apos;s token works as bearer at the process that made it only, and anyone who has the public key could make one.</source>
        <translation>El token de una sesión funciona como bearer solo en el proceso que lo creó, y cualquiera que tenga la clave pública podría crear uno.</translation>
    </message>
    <message>
        <source>An HMAC secret of 256 bits or more has neither fault.</source>
        <translation>Un secreto HMAC de 256 bits o más no tiene ninguno de los dos defectos.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>A la entrada del servidor para %1 le falta dsnames</translation>
    </message>
    <message>
        <source>Without dsnames it compares with nothing.</source>
        <translation>Sin dsnames no tiene con qué comparar.</translation>
    </message>
    <message>
        <source>A token that lists the dataset gets 401 “Missing access”, one that lists none passes.</source>
        <translation>Un token que lista el conjunto de datos recibe 401 «Missing access»; uno que no lista ninguno pasa.</translation>
    </message>
    <message>
        <source>Add &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] to the entry.</source>
        <translation>Añada &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] a la entrada.</translation>
    </message>
    <message>
        <source>The token does not list the dataset %1</source>
        <translation>El token no lista el conjunto de datos %1</translation>
    </message>
    <message>
        <source>It lists: %1.</source>
        <translation>Incluye: %1.</translation>
    </message>
    <message>
        <source>It lists “%1”; upper and lower case count.</source>
        <translation>Incluye «%1»; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The server answers 401 “Missing access”: it wants every id of dsnames.</source>
        <translation>El servidor responde 401 «Missing access»: exige cada id de dsnames.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “datasets”.</source>
        <translation>Añada &quot;%1&quot; a «datasets».</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks strictly</source>
        <translation>El token no nombra ninguna dirección, y el servidor comprueba con rigor</translation>
    </message>
    <message>
        <source>The entry for %1 has no ipCheck, which is the strict check.</source>
        <translation>La entrada para %1 no tiene ipCheck, lo que significa la comprobación rigurosa.</translation>
    </message>
    <message>
        <source>It answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>Responde 401 «Server error: missing ip address in saved session».</translation>
    </message>
    <message>
        <source>Write “ip” as the server sees the person&apos;s browser, or set &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>Escriba «ip» tal como el servidor ve el navegador de la persona, o ponga &quot;ipCheck&quot;:&quot;loose&quot;.</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 has no type that there is</source>
        <translation>La entrada del servidor para %1 no tiene ningún tipo que exista</translation>
    </message>
    <message>
        <source>Its type is “%1”.</source>
        <translation>Su tipo es «%1».</translation>
    </message>
    <message>
        <source>The server does not start.</source>
        <translation>El servidor no arranca.</translation>
    </message>
    <message>
        <source>Set &quot;type&quot;:&quot;jwt&quot;.</source>
        <translation>Ponga &quot;type&quot;:&quot;jwt&quot;.</translation>
    </message>
    <message>
        <source>The server checks no token here</source>
        <translation>Aquí el servidor no comprueba ningún token</translation>
    </message>
    <message>
        <source>No entry of the type jwt in dsCredentials is for this dataset and embedding portal.</source>
        <translation>Ninguna entrada del tipo jwt en dsCredentials es para este conjunto de datos y este portal que lo incrusta.</translation>
    </message>
    <message>
        <source>It answers “ok” to any token, also to rubbish: the data are open, or the dataset is another.</source>
        <translation>Responde «ok» a cualquier token, aunque no tenga sentido: los datos están abiertos, o el conjunto de datos es otro.</translation>
    </message>
    <message>
        <source>Compare the dataset&apos;s label and the embedding portal&apos;s host with dsCredentials.</source>
        <translation>Compare con dsCredentials la etiqueta del conjunto de datos y el host del portal que lo incrusta.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSnippet</name>
    <message>
        <source>There is no code for ProteinPaint in “%1”.</source>
        <translation>No hay código para ProteinPaint en «%1».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>Sign with a library of the language that knows %1, from the claims of: lanyard token &apos;%2&apos; | lanyard decode -</source>
        <translation>Firme con una biblioteca del lenguaje que conozca %1, a partir de los claims de: lanyard token &apos;%2&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>PHP has no way of its own to sign by %2, which “%1” uses.</source>
        <translation>PHP no tiene un modo propio de firmar con %2, que es lo que usa «%1».</translation>
    </message>
    <message>
        <source>In “%1” the code signs its tokens itself.</source>
        <translation>En «%1», el propio código firma sus tokens.</translation>
    </message>
    <message>
        <source>Leave out --env, or use --for curl.</source>
        <translation>Omita --env, o use --for curl.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderKeys</name>
    <message>
        <source>The keys of %1 could not be fetched: %2</source>
        <translation>Las claves de %1 no se pudieron obtener: %2</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Respondió %1.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderMetadata</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 no puede atender en este momento: respondió %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>A web page came where %1 should describe itself: something else answers in its place, or the address is wrong.</source>
        <translation>Llegó una página web donde %1 debería describirse: otra cosa responde en su lugar, o la dirección no es la correcta.</translation>
    </message>
    <message>
        <source>Open any page in your browser: your network may want you to log in first. Else check the issuer&apos;s address.</source>
        <translation>Abra cualquier página en su navegador: puede que su red exija antes iniciar sesión. Si no, compruebe la dirección del emisor.</translation>
    </message>
    <message>
        <source>%1 has no realm “%2”: it answered 404.</source>
        <translation>%1 no tiene ningún realm «%2»: respondió 404.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address. Keycloak before version 17 has /auth before /realms.</source>
        <translation>Compruebe la dirección del emisor. Keycloak anterior a la versión 17 tiene /auth delante de /realms.</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there: it answered %2 where its description should be.</source>
        <translation>%1 no dice cómo iniciar sesión allí: respondió %2 donde debería estar su descripción.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address.</source>
        <translation>Compruebe la dirección del emisor.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address with your institution.</source>
        <translation>Compruebe con su institución la dirección del emisor.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no description of a provider.</source>
        <translation>%1 respondió con algo que no es la descripción de un proveedor.</translation>
    </message>
    <message>
        <source>%1 calls itself “%2”, and the profile says “%3”. The two must be the same, letter by letter.</source>
        <translation>%1 se identifica como «%2», pero el perfil dice «%3». Ambos deben ser iguales, letra por letra.</translation>
    </message>
    <message>
        <source>If you trust that address, use “%1” as the issuer.</source>
        <translation>Si confía en esa dirección, use «%1» como emisor.</translation>
    </message>
    <message>
        <source>%1 names no safe address for its %2.</source>
        <translation>%1 no nombra ninguna dirección segura para su %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can mend that.</source>
        <translation>El administrador del proveedor puede corregirlo.</translation>
    </message>
    <message>
        <source>%1 wants every sign-in announced to it first, and names no safe address to do that at.</source>
        <translation>%1 exige que antes se le anuncie cada inicio de sesión, pero no nombra ninguna dirección segura donde hacerlo.</translation>
    </message>
    <message>
        <source>%1 does not offer the protection that a desktop sign-in needs (PKCE with S256).</source>
        <translation>%1 no ofrece la protección que necesita un inicio de sesión de escritorio (PKCE con S256).</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can switch it on.</source>
        <translation>El administrador del proveedor puede activarla.</translation>
    </message>
</context>
<context>
    <name>lanyard::PublicKey</name>
    <message>
        <source>It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).</source>
        <translation>La creó un chip cuyas claves se pueden romper (ROCA, CVE-2017-15361).</translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; it must have 2048 or more.</source>
        <translation>
            <numerusform>Su módulo tiene %n bit; debe tener 2048 o más.</numerusform>
            <numerusform>Su módulo tiene %n bits; debe tener 2048 o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; no signature is checked with more than 16384.</source>
        <translation>
            <numerusform>Su módulo tiene %n bit; no se comprueba ninguna firma con más de 16384.</numerusform>
            <numerusform>Su módulo tiene %n bits; no se comprueba ninguna firma con más de 16384.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its modulus is even, so it is no RSA key.</source>
        <translation>Su módulo es par, así que no es una clave RSA.</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so that anyone can find its private half.</source>
        <translation>Su módulo tiene un factor pequeño, de modo que cualquiera puede hallar su mitad privada.</translation>
    </message>
    <message>
        <source>Its public exponent is 1 or less, so that anyone can sign for it.</source>
        <translation>Su exponente público es 1 o menos, de modo que cualquiera puede firmar por ella.</translation>
    </message>
    <message>
        <source>Its public exponent is even, so it is no RSA key.</source>
        <translation>Su exponente público es par, así que no es una clave RSA.</translation>
    </message>
    <message>
        <source>Its public exponent is not below its modulus, so it is no RSA key.</source>
        <translation>Su exponente público no es menor que su módulo, así que no es una clave RSA.</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 64 bits; no signature is checked with that.</source>
        <translation>Su exponente público tiene más de 64 bits; con eso no se comprueba ninguna firma.</translation>
    </message>
    <message>
        <source>Its point is not on the curve %1.</source>
        <translation>Su punto no está en la curva %1.</translation>
    </message>
    <message>
        <source>Its point has a small order on the curve %1, so that anyone can sign for it.</source>
        <translation>Su punto tiene un orden pequeño en la curva %1, de modo que cualquiera puede firmar por ella.</translation>
    </message>
    <message>
        <source>Its curve “%1” is none that signs a token.</source>
        <translation>Su curva «%1» no es ninguna con la que se firme un token.</translation>
    </message>
    <message>
        <source>It is no RSA key that can be read.</source>
        <translation>No es una clave RSA que se pueda leer.</translation>
    </message>
    <message>
        <source>It brings its own curve parameters instead of naming a curve.</source>
        <translation>Trae sus propios parámetros de curva en lugar de nombrar una curva.</translation>
    </message>
    <message>
        <source>It is no Edwards curve key that can be read.</source>
        <translation>No es una clave de curva de Edwards que se pueda leer.</translation>
    </message>
    <message>
        <source>It lacks its modulus or its exponent.</source>
        <translation>Le falta el módulo o el exponente.</translation>
    </message>
    <message>
        <source>Its modulus or its exponent has a leading zero octet, which is forbidden.</source>
        <translation>Su módulo o su exponente empieza por un octeto cero, lo que está prohibido.</translation>
    </message>
    <message numerus="yes">
        <source>A coordinate of its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Una coordenada de su punto no tiene el octeto (%n) de %1.</numerusform>
            <numerusform>Una coordenada de su punto no tiene los %n octetos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its curve %1 is for encryption, not for signatures.</source>
        <translation>Su curva %1 es para cifrar, no para firmas.</translation>
    </message>
    <message numerus="yes">
        <source>Its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>Su punto no tiene el octeto (%n) de %1.</numerusform>
            <numerusform>Su punto no tiene los %n octetos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a key of the type “%1”, which signs no token.</source>
        <translation>Es una clave del tipo «%1», que no firma tokens.</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisCommand</name>
    <message>
        <source>Nobody can be asked here whether that is wanted.</source>
        <translation>Aquí no se puede preguntar a nadie si eso es lo que se quiere.</translation>
    </message>
    <message>
        <source>Say it beforehand with --yes.</source>
        <translation>Confírmelo de antemano con --yes.</translation>
    </message>
    <message>
        <source>You did not want it. The file is as it was.</source>
        <translation>Usted no lo quiso. El archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>A script gets the token without a file: lanyard snippet &apos;%1&apos; --for python</source>
        <translation>Un script obtiene el token sin archivo: lanyard snippet &apos;%1&apos; --for python</translation>
    </message>
    <message>
        <source>It holds another token now, perhaps of another openBIS: that one is replaced.</source>
        <translation>Ahora contiene otro token, quizá de otro openBIS: ese se sustituye.</translation>
    </message>
    <message>
        <source>Write the token into %1?</source>
        <translation>¿Escribir el token en %1?</translation>
    </message>
    <message>
        <source>pybis and obis find the token in %1. A new one takes its place there, and signing out deletes it; so does: lanyard credential pybis &apos;%2&apos; --delete</source>
        <translation>pybis y obis encuentran el token en %1. Un token nuevo ocupa allí su lugar, y cerrar sesión lo elimina; también lo elimina: lanyard credential pybis &apos;%2&apos; --delete</translation>
    </message>
    <message>
        <source>%1 holds a token that is not the one of “%2”. Delete it?</source>
        <translation>%1 contiene un token que no es el de «%2». ¿Eliminarlo?</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>No hay ningún token en %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>pybis is a client of openBIS, and “%1” is none.</source>
        <translation>pybis es un cliente de openBIS, y «%1» no lo es.</translation>
    </message>
    <message>
        <source>Have Lanyard print the token: lanyard token &apos;%1&apos;</source>
        <translation>Haga que Lanyard imprima el token: lanyard token &apos;%1&apos;</translation>
    </message>
    <message>
        <source>openBIS: write the token into the file that pybis and obis read, or delete it there</source>
        <translation>openBIS: escribe el token en el archivo que leen pybis y obis, o lo elimina de allí</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>Do it without a question</source>
        <translation>Lo hace sin preguntar</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisFile</name>
    <message>
        <source>In %1 the token is in clear text: every program of yours can read it there, and copies of your files hold it too. Other people&apos;s programs cannot (mode 0600).</source>
        <translation>En %1 el token está en texto claro: cualquier programa suyo puede leerlo allí, y las copias de sus archivos también lo contienen. Los programas de otras personas no pueden leerlo (modo 0600).</translation>
    </message>
    <message>
        <source>The file&apos;s name has the host and no port: for every openBIS at %1 pybis and obis take this one token.</source>
        <translation>El nombre del archivo lleva el host y ningún puerto: pybis y obis usan este único token para todos los openBIS de %1.</translation>
    </message>
    <message>
        <source>obis puts its own session into the same file when it asks for your password.</source>
        <translation>obis guarda su propia sesión en el mismo archivo cuando pide la contraseña de usted.</translation>
    </message>
    <message>
        <source>The token could not be written into %1: %2.</source>
        <translation>El token no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable for you.</source>
        <translation>Dese permiso de escritura en la carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 no se pudo eliminar: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds a token.</source>
        <translation>Elimínelo a mano: contiene un token.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrCode</name>
    <message>
        <source>This text does not fit into a picture for a camera.</source>
        <translation>Este texto no cabe en una imagen para una cámara.</translation>
    </message>
    <message>
        <source>Copy the text instead.</source>
        <translation>Copie el texto en su lugar.</translation>
    </message>
</context>
<context>
    <name>lanyard::QrView</name>
    <message>
        <source>The address as a picture for a telephone’s camera</source>
        <translation>La dirección como imagen para la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindCommand</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indique un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Wrote %1. It holds names and dates, and no secret.</source>
        <translation>Se escribió %1. Contiene nombres y fechas, pero ningún secreto.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>What ends soon or needs doing, for a shell&apos;s start or cron</source>
        <translation>Lo que termina pronto o requiere alguna acción, para el arranque de un shell o cron</translation>
    </message>
    <message>
        <source>Write every known end into a calendar file with alarms; - for standard output</source>
        <translation>Escribe todas las fechas de fin conocidas en un archivo de calendario con alarmas; - para la salida estándar</translation>
    </message>
    <message>
        <source>What ends within this many days, whatever the profiles say</source>
        <translation>Lo que termina dentro de ese número de días, en lugar de lo que dice cada perfil</translation>
    </message>
    <message>
        <source>“%1” are no quiet hours.</source>
        <translation>«%1» no son horas de silencio.</translation>
    </message>
    <message>
        <source>Write them as in 22:00-7:00, or none.</source>
        <translation>Escríbalas así: 22:00-7:00, o bien none.</translation>
    </message>
    <message>
        <source>A running Lanyard may notify you at any hour.</source>
        <translation>Un Lanyard en marcha puede avisarle a cualquier hora.</translation>
    </message>
    <message>
        <source>A running Lanyard keeps quiet: %1.</source>
        <translation>Un Lanyard en marcha guarda silencio: %1.</translation>
    </message>
    <message>
        <source>From now on no notification between these, as in 22:00-7:00; none for any hour</source>
        <translation>Desde ahora, ninguna notificación entre estas horas, por ejemplo 22:00-7:00; none: a cualquier hora</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminder</name>
    <message>
        <source>Sign out once more, so that it ends at %1 too: lanyard logout &apos;%2&apos;</source>
        <translation>Cierre sesión otra vez, para que termine también en %1: lanyard logout &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Add the new signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Añada la nueva clave de firma: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Renew the token: lanyard credential renew &apos;%1&apos;</source>
        <translation>Renueve el token: lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>Inicie sesión de nuevo: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Fetch a new token at %1, then: lanyard import &apos;%2&apos; FILE</source>
        <translation>Obtenga un token nuevo en %1, y después: lanyard import &apos;%2&apos; FILE</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard roles &apos;%1&apos;</source>
        <translation>Cualquier uso reinicia la cuenta de los días: lanyard roles &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard test &apos;%1&apos;</source>
        <translation>Cualquier uso reinicia la cuenta de los días: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1: the credential has ended</source>
        <translation>%1: la credencial ha terminado</translation>
    </message>
    <message>
        <source>%1: a credential waits to be revoked</source>
        <translation>%1: una credencial está pendiente de revocación</translation>
    </message>
    <message>
        <source>%1: the credential ends</source>
        <translation>%1: la credencial termina</translation>
    </message>
    <message>
        <source>It was signed out on this computer while %1 could not be reached.</source>
        <translation>Se cerró su sesión en este equipo cuando no se podía llegar a %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderHistory</name>
    <message>
        <source>The record of shown reminders could not be written to %1: %2.</source>
        <translation>El registro de los recordatorios mostrados no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libere espacio, o permita escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderService</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>%1 ends within the hour</source>
        <translation>%1 termina antes de una hora</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n hours</source>
        <translation>
            <numerusform>%1 termina dentro de %n hora</numerusform>
            <numerusform>%1 termina dentro de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n days</source>
        <translation>
            <numerusform>%1 termina dentro de %n día</numerusform>
            <numerusform>%1 termina dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when it ends, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon or have ended</source>
        <translation>
            <numerusform>%n credencial termina pronto o ha terminado</numerusform>
            <numerusform>%n credenciales terminan pronto o han terminado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderSettings</name>
    <message>
        <source>The settings of reminders could not be written to %1: %2.</source>
        <translation>Los ajustes de los recordatorios no se pudieron escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libere espacio, o permita escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminders</name>
    <message>
        <source>%1 is renewed</source>
        <translation>%1 se ha renovado</translation>
    </message>
    <message>
        <source>It now ends %1.</source>
        <translation>Ahora termina: %1.</translation>
    </message>
    <message>
        <source>%1: the token is copied</source>
        <translation>%1: el token se ha copiado</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Desaparecerá del portapapeles dentro de %n segundo.</numerusform>
            <numerusform>Desaparecerá del portapapeles dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no token was copied</source>
        <translation>%1: no se copió ningún token</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindersCard</name>
    <message>
        <source>Keep quiet between</source>
        <translation>Guardar silencio entre las</translation>
    </message>
    <message>
        <source>Hours without a notification</source>
        <translation>Horas sin notificaciones</translation>
    </message>
    <message>
        <source>What falls into them is said when they end.</source>
        <translation>Lo que corresponda a esas horas se avisa cuando terminan.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>and</source>
        <comment>Keep quiet between 22:00 and 7:00</comment>
        <translation>y las</translation>
    </message>
    <message>
        <source>Days before an end at which to speak, as in 7, 1; empty: never.</source>
        <translation>Cuántos días antes de un fin se avisa, por ejemplo 7, 1; vacío: nunca.</translation>
    </message>
    <message>
        <source>Numbers of days from 0 to %1, with commas between.</source>
        <translation>Números de días de 0 a %1, separados por comas.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReplacedCredential</name>
    <message>
        <source>The token before it came as a file, which may be in use elsewhere: it was not revoked.</source>
        <translation>El token anterior llegó como archivo, que puede estar en uso en otro lugar: no se revocó.</translation>
    </message>
    <message>
        <source>The credential before it is of %1, and was not revoked at %2: nobody but that person can say that it is no longer needed.</source>
        <translation>La credencial anterior es de %1 y no se revocó en %2: solo esa persona puede decir que ya no hace falta.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked: %1 does not say whether that would end the new one too.</source>
        <translation>La credencial anterior no se revocó: %1 no dice si eso pondría fin también a la nueva.</translation>
    </message>
    <message>
        <source>It goes on with your session at %1, so that there was nothing to revoke.</source>
        <translation>Continúa con su sesión en %1, así que no había nada que revocar.</translation>
    </message>
    <message>
        <source>%1 gave a new credential but does not take it: %2 The one before it was put back.</source>
        <translation>%1 dio una credencial nueva y no la acepta: %2 Se restableció la anterior.</translation>
    </message>
    <message>
        <source>The credential before it was not revoked, because the new one could not be tried: %1</source>
        <translation>La credencial anterior no se revocó, porque no se pudo probar la nueva: %1</translation>
    </message>
    <message>
        <source>The credential before it was revoked at %1.</source>
        <translation>La credencial anterior se revocó en %1.</translation>
    </message>
    <message>
        <source>The credential before it still lives at %1, and could not be revoked: %2</source>
        <translation>La credencial anterior sigue viva en %1, pero no se pudo revocar: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>You lost %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>Usted perdió %1 en %2 %3.</translation>
    </message>
    <message>
        <source>You gained %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>Usted ganó %1 en %2 %3.</translation>
    </message>
    <message>
        <source>You lost %1 and gained %2 in %3 %4.</source>
        <comment>roles, roles, profile, day</comment>
        <translation>Usted perdió %1 y ganó %2 en %3 %4.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleComparison</name>
    <message>
        <source>Give a profile&apos;s name, a file with an access token, or what lanyard roles --json printed.</source>
        <translation>Indique el nombre de un perfil, un archivo con un token de acceso o lo que imprimió lanyard roles --json.</translation>
    </message>
    <message>
        <source>%1 is not what lanyard roles --json prints.</source>
        <translation>%1 no es lo que imprime lanyard roles --json.</translation>
    </message>
    <message>
        <source>%1 says nothing of roles at %2.</source>
        <translation>%1 no dice nada de roles en %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a profile nor a file that can be read.</source>
        <translation>«%1» no es un perfil ni un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>The token in %1 holds no roles at %2.</source>
        <translation>El token de %1 no contiene roles en %2.</translation>
    </message>
    <message>
        <source>In %1, against %2: %3 gained, %4 lost, %5 the same.</source>
        <translation>En %1, frente a %2: %3 ganados, %4 perdidos, %5 iguales.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleHistory</name>
    <message>
        <source>The history of roles could not be written to %1: %2.</source>
        <translation>El historial de roles no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Libere espacio, o permita escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNews</name>
    <message>
        <source>Lanyard has seen no roles of “%1” yet.</source>
        <translation>Lanyard aún no ha visto ningún rol de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2: %n changes.</source>
        <translation>
            <numerusform>En %1 desde el %2: %n cambio.</numerusform>
            <numerusform>En %1 desde el %2: %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNewsBanner</name>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>Your roles have changed</source>
        <translation>Sus roles han cambiado</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleRules</name>
    <message numerus="yes">
        <source>%n of your roles stand in %1.</source>
        <translation>
            <numerusform>%n de sus roles está en %1.</numerusform>
            <numerusform>%n de sus roles están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies that your roles name are refused, %1 first.</source>
        <translation>
            <numerusform>Se rechaza %n estudio que nombran sus roles: %1.</numerusform>
            <numerusform>Se rechazan %n estudios que nombran sus roles, el primero %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the public studies only. Those that your roles were meant to open stay closed.</source>
        <translation>Usted ve solo los estudios públicos. Los que sus roles debían abrir siguen cerrados.</translation>
    </message>
    <message>
        <source>The portal looks for your roles in the wrong place</source>
        <translation>El portal busca sus roles en el lugar equivocado</translation>
    </message>
    <message>
        <source>At the portal&apos;s usual path %1 the token holds nothing: “%2” is missing.</source>
        <translation>En la ruta habitual del portal, %1, el token no contiene nada: falta «%2».</translation>
    </message>
    <message>
        <source>Change this line in application.properties and restart the portal. Nobody needs to sign in again.</source>
        <translation>Cambie esta línea en application.properties y reinicie el portal. Nadie tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>A role is spelled unlike its study</source>
        <translation>Un rol no está escrito igual que su estudio</translation>
    </message>
    <message>
        <source>Your role names “%1”; the portal has a study “%2”.</source>
        <translation>Su rol nombra «%1»; el portal tiene un estudio «%2».</translation>
    </message>
    <message>
        <source>Rename the role to “%1”. The portal compares whole names; only upper and lower case do not matter.</source>
        <translation>Cambie el nombre del rol a «%1». El portal compara nombres enteros, pero no distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The roles stand at %1, where the portal looks.</source>
        <translation>Los roles están en %1, donde los busca el portal.</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role</source>
        <translation>El portal exige su propio nombre delante de cada rol</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role, or has none of the studies that they name</source>
        <translation>El portal exige su propio nombre delante de cada rol, o no tiene ninguno de los estudios que estos nombran</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart (missing-app-prefix, unknown-study): this version answers for a study that is not there as for one that is closed.</source>
        <translation>Desde aquí no se pueden distinguir (missing-app-prefix, unknown-study): esta versión responde por un estudio que no existe igual que por uno cerrado.</translation>
    </message>
    <message>
        <source>None of them begins with a name and a colon, as in app:study.</source>
        <translation>Ninguno de ellos empieza por un nombre y dos puntos, como en app:study.</translation>
    </message>
    <message>
        <source>Switch the filter off, or put the portal&apos;s app.name and a colon before each role. The filter is on unless it is switched off.</source>
        <translation>Desactive el filtro, o ponga el app.name del portal y dos puntos delante de cada rol. El filtro está activado si no se desactiva.</translation>
    </message>
    <message>
        <source>The name before your roles is not the portal&apos;s</source>
        <translation>El nombre que va delante de sus roles no es el del portal</translation>
    </message>
    <message>
        <source>They begin with a name and a colon, as in “%1”.</source>
        <translation>Empiezan por un nombre y dos puntos, como en «%1».</translation>
    </message>
    <message>
        <source>Give app.name the value that stands before the colon.</source>
        <translation>Dé a app.name el valor que figura delante de los dos puntos.</translation>
    </message>
    <message>
        <source>You were given no role for a study</source>
        <translation>No se le dio ningún rol para un estudio</translation>
    </message>
    <message>
        <source>The token holds the roles that everybody has, and no other.</source>
        <translation>El token contiene los roles que tiene todo el mundo, y ningún otro.</translation>
    </message>
    <message>
        <source>You see the public studies only.</source>
        <translation>Usted ve solo los estudios públicos.</translation>
    </message>
    <message>
        <source>Ask for the role of the study, or for the group that has it. It works with the next request; you need not sign in again.</source>
        <translation>Pida el rol del estudio, o el del grupo que lo tiene. Funciona con la siguiente petición; no hace falta iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The client leaves your roles out of the token</source>
        <translation>El cliente deja sus roles fuera del token</translation>
    </message>
    <message>
        <source>The token holds no roles at all, not even those that everybody has.</source>
        <translation>El token no contiene ningún rol, ni siquiera los que tiene todo el mundo.</translation>
    </message>
    <message>
        <source>Switch on “Full scope allowed” in the scope of the client %1, or map the studies&apos; roles there; and see that its client scope “roles” is a default one.</source>
        <translation>Active «Full scope allowed» en el ámbito del cliente %1, o asigne allí los roles de los estudios; y procure que su ámbito de cliente «roles» sea uno predeterminado.</translation>
    </message>
    <message>
        <source>Your roles name studies that the portal does not have</source>
        <translation>Sus roles nombran estudios que el portal no tiene</translation>
    </message>
    <message numerus="yes">
        <source>The portal has %n studies, and lists all of them.</source>
        <translation>
            <numerusform>El portal tiene %n estudio, y lo lista.</numerusform>
            <numerusform>El portal tiene %n estudios, y los lista todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1” the portal says that there is no such study.</source>
        <translation>De «%1» el portal dice que no existe ese estudio.</translation>
    </message>
    <message>
        <source>These roles open nothing.</source>
        <translation>Estos roles no abren nada.</translation>
    </message>
    <message>
        <source>Compare the roles with the studies&apos; own ids, which stand in their addresses at the portal.</source>
        <translation>Compare los roles con los id propios de los estudios, que figuran en sus direcciones en el portal.</translation>
    </message>
    <message>
        <source>The portal lists public studies only</source>
        <translation>El portal lista solo estudios públicos</translation>
    </message>
    <message>
        <source>Which roles you have cannot be seen from here: this token is exchanged by the portal alone.</source>
        <translation>Desde aquí no se puede ver qué roles tiene usted: este token lo canjea solo el portal.</translation>
    </message>
    <message>
        <source>If you were given a role for a study, it does not arrive.</source>
        <translation>Si se le dio un rol para un estudio, no llega.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to check dat.oauth2.jwtRolesPath and your roles; or give this profile an issuer and a client of Lanyard&apos;s own, which shows them.</source>
        <translation>Pida al administrador del portal que compruebe dat.oauth2.jwtRolesPath y los roles de usted; o dé a este perfil un emisor y un cliente propio de Lanyard, que los muestra.</translation>
    </message>
    <message>
        <source>Lanyard looks for your roles in another place than the portal</source>
        <translation>Lanyard no busca sus roles en el mismo lugar que el portal</translation>
    </message>
    <message>
        <source>At the profile&apos;s role path %1 the token holds nothing: “%2” is missing.</source>
        <translation>En la ruta de los roles del perfil, %1, el token no contiene nada: falta «%2».</translation>
    </message>
    <message>
        <source>The portal opens your studies; it is only that Lanyard&apos;s pages do not show which role promised them.</source>
        <translation>El portal abre sus estudios; lo único es que las páginas de Lanyard no muestran qué rol lo prometía.</translation>
    </message>
    <message>
        <source>Make %1 the role path of the profile.</source>
        <translation>Establezca %1 como ruta de los roles del perfil.</translation>
    </message>
    <message>
        <source>In the token “%1” is missing on that path.</source>
        <translation>En el token falta «%1» en esa ruta.</translation>
    </message>
    <message>
        <source>In the token no role stands there that could open a study.</source>
        <translation>En el token no hay ahí ningún rol que pudiera abrir un estudio.</translation>
    </message>
    <message>
        <source>At %1 the token has: %2</source>
        <translation>En %1 el token tiene: %2</translation>
    </message>
    <message>
        <source>The portal looks for the roles where the token has none.</source>
        <translation>El portal busca los roles donde el token no tiene ninguno.</translation>
    </message>
    <message>
        <source>The portal says nothing and takes the person as one without roles: with a token they see the public studies only, whatever the browser shows.</source>
        <translation>El portal no dice nada y trata a la persona como a una sin roles: con un token ve solo los estudios públicos, muestre lo que muestre el navegador.</translation>
    </message>
    <message>
        <source>Set the path to the one of these that holds the roles for studies.</source>
        <translation>Ponga como ruta la que, de estas, contiene los roles de los estudios.</translation>
    </message>
    <message>
        <source>Set the path to %1.</source>
        <translation>Ponga %1 como ruta.</translation>
    </message>
    <message>
        <source>The browser&apos;s login and tokens look for roles in different places.</source>
        <translation>El inicio de sesión del navegador y los tokens buscan los roles en lugares distintos.</translation>
    </message>
    <message>
        <source>One of the two can show studies that the other hides.</source>
        <translation>Uno de los dos puede mostrar estudios que el otro oculta.</translation>
    </message>
    <message>
        <source>Set both to the path that holds the roles.</source>
        <translation>Ponga en ambos la ruta que contiene los roles.</translation>
    </message>
    <message>
        <source>The token has the roles: %1</source>
        <translation>El token tiene los roles: %1</translation>
    </message>
    <message>
        <source>The portal counts only roles that begin with “%1:”, and the token has none.</source>
        <translation>El portal cuenta solo los roles que empiezan por «%1:», y el token no tiene ninguno.</translation>
    </message>
    <message>
        <source>The roles begin with “%1:”, and the portal does not strip this.</source>
        <translation>Los roles empiezan por «%1:», y el portal no lo quita.</translation>
    </message>
    <message>
        <source>No role of the token opens a study: with a token people see the public studies only.</source>
        <translation>Ningún rol del token abre un estudio: con un token se ven solo los estudios públicos.</translation>
    </message>
    <message>
        <source>Let the portal take the roles as they are; or, where several portals share one provider, put “%1:” before the roles&apos; names there.</source>
        <translation>Haga que el portal tome los roles tal como son; o, donde varios portales comparten un proveedor, ponga allí «%1:» delante de los nombres de los roles.</translation>
    </message>
    <message>
        <source>Let the portal filter roles by its name.</source>
        <translation>Haga que el portal filtre los roles por su nombre.</translation>
    </message>
    <message>
        <source>No role at the profile&apos;s role path %1 names a study that opens.</source>
        <translation>Ningún rol en la ruta de los roles del perfil, %1, nombra un estudio que se abra.</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleTreeModel</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is the role path</source>
        <translation>%1: esta es la ruta de los roles</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleWatch</name>
    <message numerus="yes">
        <source>You lost %n roles.</source>
        <translation>
            <numerusform>Usted perdió %n rol.</numerusform>
            <numerusform>Usted perdió %n roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gained %n roles.</source>
        <translation>
            <numerusform>Usted ganó %n rol.</numerusform>
            <numerusform>Usted ganó %n roles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your roles have changed</source>
        <translation>%1: sus roles han cambiado</translation>
    </message>
    <message>
        <source>Lanyard shows which.</source>
        <translation>Lanyard muestra cuáles.</translation>
    </message>
    <message numerus="yes">
        <source>Your roles have changed in %n profiles</source>
        <translation>
            <numerusform>Sus roles han cambiado en %n perfil</numerusform>
            <numerusform>Sus roles han cambiado en %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lanyard::RolesCommand</name>
    <message numerus="yes">
        <source>%n roles in %1.</source>
        <translation>
            <numerusform>%n rol en %1.</numerusform>
            <numerusform>%n roles en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also: %n in %1.</source>
        <translation>
            <numerusform>Además: %n en %1.</numerusform>
            <numerusform>Además: %n en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is missing.</source>
        <translation>El token no contiene roles en %1: falta «%2».</translation>
    </message>
    <message>
        <source>No claim in this token holds roles. Ask the provider&apos;s administrator for a roles scope.</source>
        <translation>Ningún claim de este token contiene roles. Pida al administrador del proveedor un ámbito de roles.</translation>
    </message>
    <message>
        <source>These hold something: %1.</source>
        <translation>Estas contienen algo: %1.</translation>
    </message>
    <message>
        <source>The roles that the access token holds, and where</source>
        <translation>Los roles que contiene el token de acceso, y dónde</translation>
    </message>
    <message>
        <source>Look there instead of at the profile&apos;s role path</source>
        <translation>Busca ahí en lugar de en la ruta de los roles del perfil</translation>
    </message>
    <message>
        <source>What was gained and lost against another profile, a token file, or the output of roles --json</source>
        <translation>Lo ganado y lo perdido frente a otro perfil, un archivo de token o la salida de roles --json</translation>
    </message>
    <message>
        <source>What was gained and lost since Lanyard looks, and when; asks no server</source>
        <translation>Lo ganado y lo perdido desde que Lanyard lo sigue, y cuándo; no consulta a ningún servidor</translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is no list of roles.</source>
        <translation>El token no contiene roles en %1: «%2» no es una lista de roles.</translation>
    </message>
</context>
<context>
    <name>lanyard::RunCommand</name>
    <message>
        <source>It is not clear where the command begins.</source>
        <translation>No está claro dónde empieza el comando.</translation>
    </message>
    <message>
        <source>Write -- before it, as in: lanyard run NAME -- COMMAND</source>
        <translation>Escriba -- delante, como en: lanyard run NAME -- COMMAND</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>Check how it is written, and whether it is installed.</source>
        <translation>Compruebe cómo está escrito y si está instalado.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>«%1» no se pudo iniciar: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program that you may run.</source>
        <translation>Compruebe que es un programa que usted puede ejecutar.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and only there</source>
        <translation>Ejecuta un comando con el token en su entorno, y solo ahí</translation>
    </message>
    <message>
        <source>The variable that holds the token; else LANYARD_TOKEN</source>
        <translation>La variable que contiene el token; si no, LANYARD_TOKEN</translation>
    </message>
    <message>
        <source>What to run, after --, with its arguments</source>
        <translation>Lo que se ejecuta, después de --, con sus argumentos</translation>
    </message>
</context>
<context>
    <name>lanyard::Sandbox</name>
    <message>
        <source>“%1” is no dat.method of cBioPortal.</source>
        <translation>«%1» no es un dat.method de cBioPortal.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>The sandbox has no cBioPortal of version %1.</source>
        <translation>El sandbox no tiene ningún cBioPortal de la versión %1.</translation>
    </message>
    <message>
        <source>Choose version 6 or 7.</source>
        <translation>Elija la versión 6 o 7.</translation>
    </message>
    <message>
        <source>The sandbox portal would send its client&apos;s secret to the issuer, and %1 is no https address.</source>
        <translation>El portal del sandbox enviaría su secreto del cliente al emisor, y %1 no es una dirección https.</translation>
    </message>
    <message>
        <source>Give an issuer whose address begins with https://.</source>
        <translation>Indique un emisor cuya dirección empiece por https://.</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxCommand</name>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>A portal in front of an issuer needs the client that it exchanges with.</source>
        <translation>Un portal delante de un emisor necesita el cliente con el que canjea.</translation>
    </message>
    <message>
        <source>Give --client-id, and --client-secret-stdin when the client has a secret.</source>
        <translation>Indique --client-id, y --client-secret-stdin si el cliente tiene un secreto.</translation>
    </message>
    <message>
        <source>The sandbox cannot write ProteinPaint&apos;s settings to %1.</source>
        <translation>El sandbox no puede escribir los ajustes de ProteinPaint en %1.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write.</source>
        <translation>Ponga en TMPDIR una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The sandbox runs until you end it (Ctrl+C). What it made ends with it.</source>
        <translation>El sandbox funciona hasta que usted lo termine (Ctrl+C). Lo que creó termina con él.</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn</source>
        <translation>Un proveedor y portales en este equipo, para probar y aprender</translation>
    </message>
    <message>
        <source>The provider&apos;s port; the portals take the next ones</source>
        <translation>El puerto del proveedor; los portales toman los siguientes</translation>
    </message>
    <message>
        <source>Put the portal in front of this issuer instead</source>
        <translation>Pone el portal delante de este emisor en lugar del propio</translation>
    </message>
    <message>
        <source>The portal&apos;s client at that issuer</source>
        <translation>El cliente del portal en ese emisor</translation>
    </message>
    <message>
        <source>Read that client&apos;s secret from standard input</source>
        <translation>Lee el secreto de ese cliente de la entrada estándar</translation>
    </message>
    <message>
        <source>6 or 7</source>
        <translation>6 o 7</translation>
    </message>
    <message>
        <source>oauth2, uuid, jwt or none</source>
        <translation>oauth2, uuid, jwt o none</translation>
    </message>
    <message>
        <source>Where the portal reads the roles</source>
        <translation>Dónde lee los roles el portal</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>A credential can be used once</source>
        <translation>Una credencial se puede usar una sola vez</translation>
    </message>
    <message>
        <source>The portal&apos;s own client has a secret</source>
        <translation>El cliente propio del portal tiene un secreto</translation>
    </message>
    <message>
        <source>Seconds that a personal access token of openBIS may last</source>
        <translation>Segundos que puede durar un token de acceso personal de openBIS</translation>
    </message>
    <message>
        <source>How many seconds before its end it should be renewed</source>
        <translation>Cuántos segundos antes de su fin debería renovarse</translation>
    </message>
    <message>
        <source>openBIS without personal access tokens</source>
        <translation>openBIS sin tokens de acceso personales</translation>
    </message>
    <message>
        <source>openBIS never recognizes a token of a user with a dash in the name</source>
        <translation>openBIS nunca reconoce un token de un usuario con un guion en el nombre</translation>
    </message>
    <message>
        <source>Only roles that begin with “cbioportal:” count</source>
        <translation>Solo cuentan los roles que empiezan por «cbioportal:»</translation>
    </message>
    <message>
        <source>List studies too that the person may not read</source>
        <translation>Lista también los estudios que la persona no puede leer</translation>
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
        <translation>%1 (contraseña %2)</translation>
    </message>
</context>
<context>
    <name>lanyard::SealedFile</name>
    <message>
        <source>The encrypted vault is damaged: its file was changed or cut off since Lanyard wrote it.</source>
        <translation>La bóveda cifrada está dañada: su archivo se modificó o se cortó después de que Lanyard lo escribiera.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place if you have one, or move it away and sign in again.</source>
        <translation>Ponga en su lugar una copia si la tiene, o muévala a otro sitio e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The encrypted vault was written by another version of Lanyard (format %1), which this one cannot read.</source>
        <translation>La bóveda cifrada la escribió otra versión de Lanyard (formato %1), que esta no puede leer.</translation>
    </message>
    <message>
        <source>Use the newer Lanyard. The file was left as it is.</source>
        <translation>Use el Lanyard más reciente. El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda cifrada.</translation>
    </message>
    <message>
        <source>Try again. Capital letters and the keyboard&apos;s language count.</source>
        <translation>Vuelva a intentarlo. Importan las mayúsculas y el idioma del teclado.</translation>
    </message>
</context>
<context>
    <name>lanyard::SecretService</name>
    <message>
        <source>This computer has no keychain that Lanyard can reach.</source>
        <translation>Este equipo no tiene ningún llavero al que Lanyard pueda acceder.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>Inicie en su sesión un llavero como GNOME Keyring o KWallet y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>El llavero lleva %n segundo sin responder. Puede que esté pidiendo su contraseña en otra ventana.</numerusform>
            <numerusform>El llavero lleva %n segundos sin responder. Puede que esté pidiendo su contraseña en otra ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for its window, then try again. Nothing is lost.</source>
        <translation>Busque su ventana y vuelva a intentarlo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The vault is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>La bóveda está bloqueada, así que Lanyard no puede acceder a la credencial. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password window), then try again.</source>
        <translation>Desbloquee el llavero (inicie sesión en el escritorio, o abra su ventana de contraseña) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so the keychain is still locked. Nothing is lost.</source>
        <translation>La ventana de contraseña del llavero se cerró, así que el llavero sigue bloqueado. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Unlock again, and type the keychain&apos;s password there.</source>
        <translation>Desbloquee de nuevo y escriba allí la contraseña del llavero.</translation>
    </message>
</context>
<context>
    <name>lanyard::SelfRenewal</name>
    <message>
        <source>%1 did not accept the token, which therefore still ends.</source>
        <translation>%1 no aceptó el token, así que este terminará igualmente.</translation>
    </message>
    <message>
        <source>The doctor can find out why.</source>
        <translation>El diagnóstico puede averiguar por qué.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServerSettings</name>
    <message>
        <source>%1: no token is asked for when %2 embeds it.</source>
        <translation>%1: no se pide ningún token cuando lo incrusta %2.</translation>
    </message>
    <message>
        <source>%1: the settings name no dataset (dsnames), so the server refuses every token that lists one.</source>
        <translation>%1: los ajustes no nombran ningún conjunto de datos (dsnames), así que el servidor rechaza todo token que liste uno.</translation>
    </message>
    <message>
        <source>The settings ask for no token for any dataset that they name.</source>
        <translation>Los ajustes no piden ningún token para ninguno de los conjuntos de datos que nombran.</translation>
    </message>
    <message>
        <source>Name the dataset with --dataset, and the embedding portal with --embedder.</source>
        <translation>Indique el conjunto de datos con --dataset y el portal que lo incrusta con --embedder.</translation>
    </message>
    <message>
        <source>These datasets take their tokens in different headers: %1.</source>
        <translation>Estos conjuntos de datos reciben sus tokens en cabeceras distintas: %1.</translation>
    </message>
    <message>
        <source>Add a profile for each: name its datasets with --dataset.</source>
        <translation>Añada un perfil para cada una: indique sus conjuntos de datos con --dataset.</translation>
    </message>
    <message>
        <source>These datasets have different secrets.</source>
        <translation>Estos conjuntos de datos tienen secretos distintos.</translation>
    </message>
    <message>
        <source>The settings hold no secret for these datasets.</source>
        <translation>Los ajustes no contienen ningún secreto para estos conjuntos de datos.</translation>
    </message>
    <message>
        <source>Add the key by itself: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Añada la clave aparte: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The settings hold a public key, which can check tokens and make none.</source>
        <translation>Los ajustes contienen una clave pública, con la que se pueden comprobar tokens, pero no crearlos.</translation>
    </message>
    <message>
        <source>Add the private key that belongs to it: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Añada la clave privada que le corresponde: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>%1: the server checks the address strictly, and the profile names none.</source>
        <translation>%1: el servidor comprueba la dirección con rigor, y el perfil no nombra ninguna.</translation>
    </message>
</context>
<context>
    <name>lanyard::Session</name>
    <message>
        <source>“%1” is a ProteinPaint server, at which nobody signs in: Lanyard makes its tokens by a signing key.</source>
        <translation>«%1» es un servidor ProteinPaint, en el que nadie inicia sesión: Lanyard crea sus tokens con una clave de firma.</translation>
    </message>
    <message>
        <source>Add the key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Añada la clave: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>A sign-in to “%1” is waiting already.</source>
        <translation>Ya hay un inicio de sesión en «%1» a la espera.</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it.</source>
        <translation>Complételo en el navegador, o cancélelo.</translation>
    </message>
    <message>
        <source>%1 signed you in but gave no credential that lasts.</source>
        <translation>%1 inició su sesión, pero no dio ninguna credencial que perdure.</translation>
    </message>
    <message>
        <source>The scope offline_access must be among the profile&apos;s scopes, and allowed for you and this client.</source>
        <translation>El ámbito offline_access debe estar entre los ámbitos del perfil, y permitido para usted y este cliente.</translation>
    </message>
    <message>
        <source>“%1” holds a token that its portal handed out, and that holds no roles itself. To see them, Lanyard needs a sign-in of its own beside it.</source>
        <translation>«%1» tiene un token que entregó su portal y que por sí mismo no contiene roles. Para verlos, Lanyard necesita además un inicio de sesión propio.</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id of a client that Lanyard may use.</source>
        <translation>Añada el perfil con --issuer y --client-id de un cliente que Lanyard pueda usar.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which leaves the portal&apos;s token as it is.</source>
        <translation>Inicie sesión: lanyard login &apos;%1&apos;, que deja el token del portal como está.</translation>
    </message>
    <message>
        <source>The tokens of “%1” are Lanyard&apos;s own and hold no roles that an issuer gave.</source>
        <translation>Los tokens de «%1» son propios de Lanyard y no contienen roles dados por un emisor.</translation>
    </message>
    <message>
        <source>Look at one with: lanyard token &apos;%1&apos; | lanyard decode -</source>
        <translation>Examine uno con: lanyard token &apos;%1&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>“%1” is a ProteinPaint server, which hands out no token files.</source>
        <translation>«%1» es un servidor ProteinPaint, que no entrega archivos de token.</translation>
    </message>
    <message>
        <source>Look at a token with lanyard lint, or add the signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Examine un token con lanyard lint, o añada la clave de firma: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once. A test would use it up.</source>
        <translation>Este realm permite usar una credencial una sola vez. Una prueba la gastaría.</translation>
    </message>
    <message>
        <source>Test with --spend if you can sign in again, or ask the provider&apos;s administrator to switch rotation off for this portal.</source>
        <translation>Pruebe con --spend si puede iniciar sesión de nuevo, o pida al administrador del proveedor que desactive la rotación para este portal.</translation>
    </message>
    <message>
        <source>%1 is not the portal of “%2”, so its token is not sent there.</source>
        <translation>%1 no es el portal de «%2», así que su token no se envía allí.</translation>
    </message>
    <message>
        <source>Ask for an address of the portal.</source>
        <translation>Pida una dirección del portal.</translation>
    </message>
    <message>
        <source>“%1” holds no token of a portal&apos;s own client, for which a consent could be withdrawn.</source>
        <translation>«%1» no tiene ningún token del cliente propio de un portal para el que pudiera retirarse un consentimiento.</translation>
    </message>
    <message>
        <source>Sign out without it: lanyard logout &apos;%1&apos;</source>
        <translation>Cierre sesión sin retirarlo: lanyard logout &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” takes no signing key: only ProteinPaint servers do.</source>
        <translation>«%1» no admite clave de firma: solo la admiten los servidores ProteinPaint.</translation>
    </message>
    <message>
        <source>Sign in with lanyard login, or add a profile with --kind proteinpaint.</source>
        <translation>Inicie sesión con lanyard login, o añada un perfil con --kind proteinpaint.</translation>
    </message>
    <message>
        <source>Add the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>Añada la clave con la que comprueba el servidor: lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>There is no signing key for “%1”.</source>
        <translation>No hay ninguna clave de firma para «%1».</translation>
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
        <translation>Autoridades de &amp;certificación</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window, and stay in the tray</source>
        <translation>Iniciar con la &amp;sesión, sin ventana, y quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>How Lanyard looks</source>
        <translation>Qué aspecto tiene Lanyard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Only a Lanyard that runs can remind you before a credential ends.</source>
        <translation>Solo un Lanyard en marcha puede avisarle antes de que termine una credencial.</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>Archivo cifrado, con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Where the credential is kept</source>
        <translation>Dónde se &amp;guarda la credencial</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Tiene la forma http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>A PEM file, where your institution signs its own certificates.</source>
        <translation>Un archivo PEM, si su institución firma sus propios certificados.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>What new profiles begin with</source>
        <translation>Con qué empiezan los perfiles nuevos</translation>
    </message>
    <message>
        <source>The form for a new portal looks through the same proxy. Profiles that you have keep their own.</source>
        <translation>El formulario para un portal nuevo consulta a través del mismo proxy. Los perfiles que ya tiene conservan el suyo.</translation>
    </message>
    <message>
        <source>Ask before a program gets a token of</source>
        <translation>Preguntar antes de que un programa reciba un token de</translation>
    </message>
    <message>
        <source>Programs that ask for tokens</source>
        <translation>Programas que piden tokens</translation>
    </message>
    <message>
        <source>Ask me before a program gets a token for the first time, of these profiles. Lanyard knows a program by its file only: a shell stands for every script that it runs.</source>
        <translation>Preguntarme antes de que un programa reciba por primera vez un token de estos perfiles. Lanyard conoce un programa solo por su archivo: un shell representa a todos los scripts que ejecuta.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elija un archivo de CA</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied token stays &amp;for</source>
        <translation>Un &amp;token copiado permanece durante</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Then Lanyard takes it off the clipboard, and also when Lanyard ends. What you copied since stays.</source>
        <translation>Pasado ese tiempo, Lanyard lo quita del portapapeles; también lo hace al cerrarse. Lo que usted haya copiado después se conserva.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsSubject</name>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 no tiene ninguna línea %2.</translation>
    </message>
    <message>
        <source>%1 has no line %2; the portal then takes “%3”.</source>
        <translation>%1 no tiene ninguna línea %2; el portal toma entonces «%3».</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2, a secret of length %3.</source>
        <translation>%1: %2, un secreto de longitud %3.</translation>
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
        <translation>Pregunte a quien le dio el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is too large for a profile.</source>
        <translation>El archivo es demasiado grande para un perfil.</translation>
    </message>
    <message>
        <source>The file is no profile of Lanyard&apos;s.</source>
        <translation>El archivo no es un perfil de Lanyard.</translation>
    </message>
    <message>
        <source>The portal&apos;s address in the file</source>
        <translation>La dirección del portal en el archivo</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and the file holds one of them.</source>
        <translation>Un emisor y un cliente van juntos, y el archivo contiene solo uno de ellos.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address in the file</source>
        <translation>La dirección del emisor en el archivo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indique un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The name in the file has characters that a name cannot have there.</source>
        <translation>El nombre que figura en el archivo contiene caracteres que allí no se admiten en un nombre.</translation>
    </message>
    <message>
        <source>The header in the file is none that a ProteinPaint server takes a token in.</source>
        <translation>La cabecera que figura en el archivo no es ninguna en la que un servidor ProteinPaint acepte un token.</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and the file names none.</source>
        <translation>A un servidor ProteinPaint se le pide un conjunto de datos, pero el archivo no indica ninguno.</translation>
    </message>
    <message>
        <source>A name in the file is missing, or has characters that a name cannot have there.</source>
        <translation>Falta un nombre en el archivo, o contiene caracteres que allí no se admiten en un nombre.</translation>
    </message>
    <message>
        <source>The algorithm in the file is none that a ProteinPaint server takes.</source>
        <translation>El algoritmo que figura en el archivo no es ninguno que acepte un servidor ProteinPaint.</translation>
    </message>
    <message>
        <source>The file has tokens last for no time that there is.</source>
        <translation>La duración de los tokens que figura en el archivo no es válida.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignIn</name>
    <message>
        <source>Careful: %1.</source>
        <translation>Atención: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInController</name>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Asked %1 for its addresses</source>
        <translation>Direcciones pedidas a %1</translation>
    </message>
    <message>
        <source>Ask %1 for its addresses</source>
        <translation>Pedir a %1 sus direcciones</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>Navegador abierto</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>Abrir su navegador</translation>
    </message>
    <message>
        <source>Got a code for you</source>
        <translation>Código obtenido para usted</translation>
    </message>
    <message>
        <source>Get a code for you</source>
        <translation>Obtener un código para usted</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>Usted inicia sesión y permite el acceso</translation>
    </message>
    <message>
        <source>Check who answered, and the signature</source>
        <translation>Comprobar quién respondió y la firma</translation>
    </message>
    <message>
        <source>Keep the credential: %1</source>
        <translation>Guardar la credencial: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Esperándole en el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser. Lanyard never sees it.</source>
        <translation>%1 le pide su contraseña en el navegador. Lanyard no la ve nunca.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Time until Lanyard stops waiting</source>
        <translation>Tiempo hasta que Lanyard deje de esperar</translation>
    </message>
    <message>
        <source>No browser window?</source>
        <translation>¿No hay ventana del navegador?</translation>
    </message>
    <message>
        <source>Open the page again, or copy its address.</source>
        <translation>Abra la página de nuevo, o copie su dirección.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostrar un código</translation>
    </message>
    <message>
        <source>The browser is on another device?</source>
        <translation>¿El navegador está en otro dispositivo?</translation>
    </message>
    <message>
        <source>Show a short code, and type it in there.</source>
        <translation>Muestre un código corto y escríbalo allí.</translation>
    </message>
    <message>
        <source>You can go on working in other profiles. When the sign-in is done, this profile shows it.</source>
        <translation>Puede seguir trabajando en otros perfiles. Cuando el inicio de sesión termine, este perfil lo mostrará.</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>Esperando a que escriba el código</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>%1 so far. Lanyard stops waiting at %2.</source>
        <translation>Han pasado %1. Lanyard deja de esperar a los %2.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>%1 Copy the address, and open it yourself, or show a code and enter it on another device; Lanyard goes on waiting.</source>
        <translation>%1 Copie la dirección y ábrala usted, o muestre un código y escríbalo en otro dispositivo; Lanyard sigue esperando.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>%1 The sign-in may be refused. Let the system set the time from the network.</source>
        <translation>%1 Puede que el inicio de sesión se rechace. Haga que el sistema tome la hora de la red.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOut</name>
    <message>
        <source>“%1” is signed out on this computer, but its credential could not be revoked: %2 It is kept to be revoked, serves for nothing else, and Lanyard will try again.</source>
        <translation>La sesión de «%1» está cerrada en este equipo, pero su credencial no se pudo revocar: %2 Se conserva para revocarla, no sirve para nada más, y Lanyard lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Sign out again when %1 can be reached, or delete it without revoking: lanyard logout --forget &apos;%2&apos;</source>
        <translation>Cierre sesión otra vez cuando se pueda llegar a %1, o elimínela sin revocar: lanyard logout --forget &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::Signer</name>
    <message>
        <source>The file holds a key in a form that Lanyard does not sign with.</source>
        <translation>El archivo contiene una clave en un formato con el que Lanyard no firma.</translation>
    </message>
    <message>
        <source>Convert the private key to PEM first: openssl pkey -in FILE -out key.pem</source>
        <translation>Convierta antes la clave privada a PEM: openssl pkey -in FILE -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this secret. %1</source>
        <translation>Lanyard no firma con este secreto. %1</translation>
    </message>
    <message>
        <source>Make a new one: openssl rand -base64 48. It must be set at the server too.</source>
        <translation>Cree uno nuevo: openssl rand -base64 48. Debe ponerse también en el servidor.</translation>
    </message>
    <message>
        <source>The private key is encrypted, and no passphrase was given.</source>
        <translation>La clave privada está cifrada, y no se indicó ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the passphrase that the key was made with.</source>
        <translation>Indique la frase de contraseña con la que se creó la clave.</translation>
    </message>
    <message>
        <source>This passphrase does not open the private key.</source>
        <translation>Esta frase de contraseña no abre la clave privada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file holds a public key, which can check signatures and make none.</source>
        <translation>El archivo contiene una clave pública, con la que se pueden comprobar firmas, pero no hacerlas.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to it.</source>
        <translation>Elija la clave privada que le corresponde.</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no private key that can be read.</source>
        <translation>El archivo de la clave es PEM, pero no contiene ninguna clave privada que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a private key, complete and unchanged.</source>
        <translation>Elija un archivo PEM con una clave privada, completo y sin cambios.</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this key. %1</source>
        <translation>Lanyard no firma con esta clave. %1</translation>
    </message>
    <message>
        <source>Make a stronger one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</source>
        <translation>Cree una más fuerte: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with a key of this type.</source>
        <translation>Lanyard no firma con una clave de este tipo.</translation>
    </message>
    <message>
        <source>Choose an RSA or an EC key.</source>
        <translation>Elija una clave RSA o EC.</translation>
    </message>
    <message>
        <source>This key does not sign by “%1”.</source>
        <translation>Esta clave no firma con «%1».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>This key itself does not allow “%1”.</source>
        <translation>La propia clave no permite «%1».</translation>
    </message>
    <message>
        <source>Choose another of: %1.</source>
        <translation>Elija otro de: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningKeyCard</name>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir la clave</translation>
    </message>
    <message>
        <source>Choose the key, or the server’s serverconfig.json</source>
        <translation>Elija la clave, o el serverconfig.json del servidor</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sustituir la clave…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Elegir la clave…</translation>
    </message>
    <message>
        <source>The key has a passphrase</source>
        <translation>La clave tiene una frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the file once. In the vault the key stands under the vault’s own lock.</source>
        <translation>Abre el archivo una vez. En la bóveda, la clave queda protegida por el cierre de la propia bóveda.</translation>
    </message>
    <message>
        <source>The signing key is in the vault</source>
        <translation>La clave de firma está en la bóveda</translation>
    </message>
    <message>
        <source>The signing key signs by %1</source>
        <translation>La clave de firma usa %1</translation>
    </message>
    <message>
        <source>Taken in on %1; kept in: %2. Nothing revokes what it has signed.</source>
        <translation>Importada el %1; se guarda en: %2. Nada revoca lo que ha firmado.</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>Aún no hay ninguna clave de firma</translation>
    </message>
    <message>
        <source>Choose a private key (PEM), a file with the shared secret, or the server’s serverconfig.json, which holds the secret. It goes into: %1. Delete the file afterwards when you need it no more.</source>
        <translation>Elija una clave privada (PEM), un archivo con el secreto compartido o el serverconfig.json del servidor, que contiene el secreto. Se guarda en: %1. Elimine después el archivo si ya no lo necesita.</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningSnippetPage</name>
    <message>
        <source>curl, to ask the server</source>
        <translation>curl, para consultar el servidor</translation>
    </message>
    <message>
        <source>HTML, to embed it in a page</source>
        <translation>HTML, para incrustarlo en una página</translation>
    </message>
    <message>
        <source>Node.js, on the portal’s server</source>
        <translation>Node.js, en el servidor del portal</translation>
    </message>
    <message>
        <source>Python, on the portal’s server</source>
        <translation>Python, en el servidor del portal</translation>
    </message>
    <message>
        <source>Java, on the portal’s server</source>
        <translation>Java, en el servidor del portal</translation>
    </message>
    <message>
        <source>PHP, on the portal’s server</source>
        <translation>PHP, en el servidor del portal</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>&amp;Lenguaje o programa</translation>
    </message>
    <message>
        <source>The secret stands in no code: it comes from the server’s environment, or from Lanyard.</source>
        <translation>El secreto no figura en ningún código: viene del entorno del servidor, o de Lanyard.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>lanyard::SlotLock</name>
    <message>
        <source>Another Lanyard has been using this credential for too long.</source>
        <translation>Otro Lanyard lleva demasiado tiempo usando esta credencial.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then try again. Nothing is lost.</source>
        <translation>Espérelo, o termínelo, y vuelva a intentarlo. No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::Snippet</name>
    <message>
        <source>Written by hand and not run by Lanyard&apos;s tests.</source>
        <translation>Escrito a mano y no ejecutado por las pruebas de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetCommand</name>
    <message>
        <source>A ProteinPaint server is asked for “data” or “jwt-status”.</source>
        <translation>A un servidor ProteinPaint se le piden data o jwt-status.</translation>
    </message>
    <message>
        <source>Use --request data or --request jwt-status.</source>
        <translation>Use --request data o --request jwt-status.</translation>
    </message>
    <message>
        <source>Choose another language; lanyard snippet NAME --list shows them.</source>
        <translation>Elija otro lenguaje; lanyard snippet NAME --list los muestra.</translation>
    </message>
    <message>
        <source>It is not said for which profile.</source>
        <translation>No se dice para qué perfil.</translation>
    </message>
    <message>
        <source>Name it, as in: lanyard snippet NAME --for curl</source>
        <translation>Indíquelo, como en: lanyard snippet NAME --for curl</translation>
    </message>
    <message>
        <source>Code that fetches its token when it runs</source>
        <translation>Código que obtiene su token cuando se ejecuta</translation>
    </message>
    <message>
        <source>The language or program, one of --list; else curl</source>
        <translation>El lenguaje o programa, uno de --list; si no, curl</translation>
    </message>
    <message>
        <source>Show the languages and programs that there are for the profile, or for a cBioPortal</source>
        <translation>Muestra los lenguajes y programas que hay para el perfil, o para un cBioPortal</translation>
    </message>
    <message>
        <source>What a ProteinPaint server is sent is fixed.</source>
        <translation>Lo que se envía a un servidor ProteinPaint es fijo.</translation>
    </message>
    <message>
        <source>Leave out --method, --data and --content-type.</source>
        <translation>Omita --method, --data y --content-type.</translation>
    </message>
    <message>
        <source>%1 has no request like this one.</source>
        <translation>%1 no tiene ninguna petición como esta.</translation>
    </message>
    <message>
        <source>Run it by: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</source>
        <translation>Ejecútelo con: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</translation>
    </message>
    <message>
        <source>STUDIES, STUDY:ID, or an address of the portal such as /api/genes; openbis: a method such as getSessionInformation, for curl; proteinpaint: data or jwt-status, for curl</source>
        <translation>STUDIES, STUDY:ID o una dirección del portal como /api/genes; openbis: un método como getSessionInformation, para curl; proteinpaint: data o jwt-status, para curl</translation>
    </message>
    <message>
        <source>Another than GET, such as POST</source>
        <translation>Otro distinto de GET, como POST</translation>
    </message>
    <message>
        <source>What the request sends: a text, or @FILE; openbis: the method&apos;s parameters, a JSON list without the token</source>
        <translation>Lo que envía la petición: un texto o @FILE; openbis: los parámetros del método, una lista JSON sin el token</translation>
    </message>
    <message>
        <source>Of what it sends; else application/json</source>
        <translation>El tipo de lo que envía; si no, application/json</translation>
    </message>
    <message>
        <source>Take the token from this variable, which lanyard run sets, in place of asking Lanyard</source>
        <translation>Toma el token de esta variable, que define lanyard run, en lugar de pedirlo a Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetController</name>
    <message>
        <source>The test request</source>
        <translation>La petición de prueba</translation>
    </message>
    <message>
        <source>List the spaces</source>
        <translation>Listar los espacios</translation>
    </message>
    <message>
        <source>List the studies</source>
        <translation>Listar los estudios</translation>
    </message>
    <message>
        <source>List the kinds of cancer</source>
        <translation>Listar los tipos de cáncer</translation>
    </message>
    <message>
        <source>List the genes</source>
        <translation>Listar los genes</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, so that this page cannot try it.</source>
        <translation>openBIS recibe su token dentro de la petición, así que esta página no puede probarlo.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or run this there: lanyard test &apos;%1&apos;</source>
        <translation>Ejecute el código en un terminal, o esto allí mismo: lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The portal sent Lanyard to its login page: it did not accept the token.</source>
        <translation>El portal envió a Lanyard a su página de inicio de sesión: no aceptó el token.</translation>
    </message>
    <message>
        <source>The portal did not accept the token: it answered 401.</source>
        <translation>El portal no aceptó el token: respondió 401.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this request: it answered 403.</source>
        <translation>El portal acepta su token, pero rechaza esta petición: respondió 403.</translation>
    </message>
    <message>
        <source>The portal knows no such address: it answered 404.</source>
        <translation>El portal no conoce esa dirección: respondió 404.</translation>
    </message>
    <message>
        <source>The portal answered %1, not what was asked for.</source>
        <translation>El portal respondió %1, no lo que se pidió.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>
… and more: this is the first part of a long answer</source>
        <translation>
… y más: esta es la primera parte de una respuesta larga</translation>
    </message>
    <message>
        <source>This page tries requests by GET only.</source>
        <translation>Esta página solo prueba peticiones con GET.</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or there: lanyard test &apos;%1&apos;</source>
        <translation>Ejecute el código en un terminal, o allí mismo: lanyard test &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetLanguage</name>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Lanyard writes no code in “%1” for this kind of portal.</source>
        <translation>Lanyard no escribe código en «%1» para este tipo de portal.</translation>
    </message>
    <message>
        <source>lanyard snippet NAME --list shows the languages and programs that there are.</source>
        <translation>lanyard snippet NAME --list muestra los lenguajes y programas que hay.</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetPage</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copiar código</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Probar aquí</translation>
    </message>
    <message>
        <source>Try it here to see the answer.</source>
        <translation>Pruebe aquí para ver la respuesta.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>&amp;Lenguaje o programa</translation>
    </message>
    <message>
        <source>Language or program</source>
        <translation>Lenguaje o programa</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>Pe&amp;tición</translation>
    </message>
    <message>
        <source>The code asks Lanyard for the token when it runs: always fresh, and no secret in the code.</source>
        <translation>El código pide el token a Lanyard cuando se ejecuta: siempre nuevo, y ningún secreto en el código.</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>De dónde viene el token</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Consultando el portal</translation>
    </message>
    <message>
        <source>The portal answers slowly.</source>
        <translation>El portal responde despacio.</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>Este realm permite usar una credencial una sola vez</translation>
    </message>
    <message>
        <source>To try it here would use it up. You would have to sign in again afterwards.</source>
        <translation>Probarlo aquí la gastaría. Después tendría que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>No probar</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Probar igualmente</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>200, understood</source>
        <translation>200, entendido</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
        <translation>Un terminal la define para un solo programa: lanyard run &apos;%1&apos; -- PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetRequest</name>
    <message>
        <source>Only a cBioPortal has studies, and “%1” is none.</source>
        <translation>Solo un cBioPortal tiene estudios, y «%1» no lo es.</translation>
    </message>
    <message>
        <source>Name an address of the portal instead, as in --request /some/path</source>
        <translation>Indique en su lugar una dirección del portal, por ejemplo --request /some/path</translation>
    </message>
    <message>
        <source>No study is named.</source>
        <translation>No se indica ningún estudio.</translation>
    </message>
    <message>
        <source>Write its id, as in STUDY:msk_impact_2017</source>
        <translation>Escriba su id, por ejemplo STUDY:msk_impact_2017</translation>
    </message>
    <message>
        <source>Lanyard knows no request “%1”.</source>
        <translation>Lanyard no conoce ninguna petición «%1».</translation>
    </message>
    <message>
        <source>Use STUDIES, STUDY:ID, or an address of the portal that begins with a slash.</source>
        <translation>Use STUDIES, STUDY:ID o una dirección del portal que empiece por una barra.</translation>
    </message>
    <message>
        <source>“%1” is no method of openBIS&apos;s interface.</source>
        <translation>«%1» no es un método de la interfaz de openBIS.</translation>
    </message>
    <message>
        <source>Name one, as in --request getSessionInformation; what it wants beside the token goes into --data, as a JSON list.</source>
        <translation>Indique uno, por ejemplo --request getSessionInformation; lo que pida además del token va en --data, como lista JSON.</translation>
    </message>
    <message>
        <source>Lanyard writes no code for the method “%1”.</source>
        <translation>Lanyard no escribe código para el método «%1».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>To an openBIS everything goes by POST, as JSON.</source>
        <translation>A un openBIS todo se le envía con POST, como JSON.</translation>
    </message>
    <message>
        <source>Leave out --method and --content-type.</source>
        <translation>Omita --method y --content-type.</translation>
    </message>
    <message>
        <source>%1 sends no body.</source>
        <translation>%1 no envía ningún cuerpo.</translation>
    </message>
    <message>
        <source>Leave out --data, or use --method POST.</source>
        <translation>Omita --data, o use --method POST.</translation>
    </message>
    <message>
        <source>The body is no text, or longer than the 32 KiB that fit into code.</source>
        <translation>El cuerpo no es texto, o supera los 32 KiB que caben en el código.</translation>
    </message>
    <message>
        <source>Write a short text into the code, and have the code read the file itself.</source>
        <translation>Escriba un texto corto en el código y haga que el propio código lea el archivo.</translation>
    </message>
    <message>
        <source>What an openBIS&apos;s method wants is a JSON list.</source>
        <translation>Lo que pide un método de openBIS es una lista JSON.</translation>
    </message>
    <message>
        <source>Write it as in --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, without the token.</source>
        <translation>Escríbalo así: --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, sin el token.</translation>
    </message>
    <message>
        <source>“%1” is no type of content.</source>
        <translation>«%1» no es un tipo de contenido.</translation>
    </message>
    <message>
        <source>Write it as in --content-type application/json.</source>
        <translation>Escríbalo así: --content-type application/json.</translation>
    </message>
</context>
<context>
    <name>lanyard::SplitEntries</name>
    <message>
        <source>The keychain no longer holds the whole credential: a part of it is missing or was changed.</source>
        <translation>El llavero ya no contiene la credencial entera: una parte falta o se cambió.</translation>
    </message>
    <message>
        <source>Sign in again; that puts a new one in its place.</source>
        <translation>Inicie sesión de nuevo; eso pone una nueva en su lugar.</translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>&amp;Add my portal</source>
        <translation>&amp;Añadir mi portal</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Probar el sandbox</translation>
    </message>
    <message>
        <source>Which portal do you want to reach?</source>
        <translation>¿A qué portal quiere acceder?</translation>
    </message>
    <message>
        <source>Sign in once in your browser. Lanyard keeps the credential in your keychain, shows what you may see, and speaks up before it ends.</source>
        <translation>Inicie sesión una vez en su navegador. Lanyard guarda la credencial en su llavero, muestra lo que usted puede ver y avisa antes de que termine.</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>Añadir mi portal</translation>
    </message>
    <message>
        <source>You know the portal’s address. Lanyard finds out the rest and shows what it found.</source>
        <translation>Usted conoce la dirección del portal. Lanyard averigua el resto y muestra lo que encontró.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>A practice portal inside Lanyard. No account, no network, nothing can break.</source>
        <translation>Un portal de práctica dentro de Lanyard. Sin cuenta, sin red, y sin nada que se pueda romper.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando el sandbox…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>A&amp;brir un archivo de perfil…</translation>
    </message>
    <message>
        <source>You can also drop a profile file, a token or a token file anywhere in this window, or paste a token.</source>
        <translation>También puede soltar un archivo de perfil, un token o un archivo de token en cualquier lugar de esta ventana, o pegar un token.</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Abrir un archivo de perfil</translation>
    </message>
    <message>
        <source>Your institution sent you a file that ends in .lanyard. It holds addresses, never a secret.</source>
        <translation>Su institución le envió un archivo que termina en .lanyard. Contiene direcciones, nunca un secreto.</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusCommand</name>
    <message>
        <source>waiting to be revoked at %1 since %2: lanyard logout tries again</source>
        <translation>revocación pendiente en %1 desde el %2: lanyard logout lo intenta de nuevo</translation>
    </message>
    <message>
        <source>name the passphrase: --passphrase-fd</source>
        <translation>indique la frase de contraseña: --passphrase-fd</translation>
    </message>
    <message>
        <source>unlock the keychain</source>
        <translation>desbloquee el llavero</translation>
    </message>
    <message>
        <source>renew the token: lanyard credential renew</source>
        <translation>renueve el token: lanyard credential renew</translation>
    </message>
    <message>
        <source>make a token: lanyard credential new</source>
        <translation>cree un token: lanyard credential new</translation>
    </message>
    <message>
        <source>add the signing key: lanyard key add</source>
        <translation>añada la clave de firma: lanyard key add</translation>
    </message>
    <message>
        <source>take in a token file: lanyard import</source>
        <translation>importe un archivo de token: lanyard import</translation>
    </message>
    <message>
        <source>sign in: lanyard login</source>
        <translation>inicie sesión: lanyard login</translation>
    </message>
    <message>
        <source>Every profile: who, until when, what needs doing</source>
        <translation>Todos los perfiles: quién, hasta cuándo, qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Vault: locked</source>
        <translation>Bóveda: bloqueada</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Bóveda: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>lanyard::StrictJson</name>
    <message>
        <source>is not JSON from octet %1 on</source>
        <translation>no es JSON a partir del octeto %1</translation>
    </message>
    <message>
        <source>is not UTF-8 text at octet %1</source>
        <translation>no es texto UTF-8 en el octeto %1</translation>
    </message>
    <message>
        <source>has the member “%1” twice, the second time at octet %2</source>
        <translation>tiene dos veces el miembro «%1», la segunda en el octeto %2</translation>
    </message>
    <message numerus="yes">
        <source>is nested deeper than %n levels, at octet %1</source>
        <translation>
            <numerusform>está anidado a más de %n nivel, en el octeto %1</numerusform>
            <numerusform>está anidado a más de %n niveles, en el octeto %1</numerusform>
        </translation>
    </message>
    <message>
        <source>begins with a byte order mark, which JSON must not</source>
        <translation>empieza con una marca de orden de bytes (BOM), lo que JSON no permite</translation>
    </message>
</context>
<context>
    <name>lanyard::TerminalPassphrase</name>
    <message>
        <source>The encrypted vault is locked, and there is no terminal to ask for its passphrase.</source>
        <translation>La bóveda cifrada está bloqueada, y no hay ningún terminal en el que pedir su frase de contraseña.</translation>
    </message>
    <message>
        <source>Name a file descriptor to read it from with --passphrase-fd or LANYARD_PASSPHRASE_FD.</source>
        <translation>Indique con --passphrase-fd o LANYARD_PASSPHRASE_FD un descriptor de archivo del que leerla.</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda cifrada.</translation>
    </message>
    <message>
        <source>Try again with the passphrase that was chosen for %1. Nothing is lost.</source>
        <translation>Vuelva a intentarlo con la frase de contraseña que se eligió para %1. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>A new passphrase needs %1 characters or more, and this one has fewer. No vault was made.</source>
        <translation>Una frase de contraseña nueva necesita %1 caracteres o más, y esta tiene menos. No se creó ninguna bóveda.</translation>
    </message>
    <message>
        <source>Choose a longer one: some words in a row are easy to keep in mind.</source>
        <translation>Elija una más larga: varias palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 cannot be read: %2.</source>
        <translation>La bóveda cifrada está bloqueada, y el descriptor de archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Open it for the command, as in: lanyard … --passphrase-fd 3 3&lt;FILE</source>
        <translation>Ábralo para el comando, como en: lanyard … --passphrase-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 holds no passphrase.</source>
        <translation>La bóveda cifrada está bloqueada, y el descriptor de archivo %1 no contiene ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Its first line must be the passphrase.</source>
        <translation>Su primera línea debe ser la frase de contraseña.</translation>
    </message>
    <message>
        <source>New passphrase for %1 (it cannot be recovered): </source>
        <translation>Nueva frase de contraseña para %1 (no se puede recuperar): </translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1: </source>
        <translation>No era esa. Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted vault stays locked.</source>
        <translation>No se escribió ninguna frase de contraseña, así que la bóveda cifrada sigue bloqueada.</translation>
    </message>
    <message>
        <source>Try again when you like. Nothing is lost.</source>
        <translation>Vuelva a intentarlo cuando quiera. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No vault was made.</source>
        <translation>Las dos frases de contraseña no coinciden. No se creó ninguna bóveda.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>lanyard::TestCommand</name>
    <message>
        <source>listed</source>
        <translation>listado</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no listado</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message numerus="yes">
        <source>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</source>
        <translation>
            <numerusform>El portal respondió %1 en %2 ms con %n entrada; sin token responde %3.</numerusform>
            <numerusform>El portal respondió %1 en %2 ms con %n entradas; sin token responde %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 studies asked.</source>
        <translation>%1 de %2 estudios consultados.</translation>
    </message>
    <message>
        <source>Let lanyard doctor &apos;%1&apos; say why, and who can mend it.</source>
        <translation>Haga que lanyard doctor &apos;%1&apos; diga por qué y quién puede arreglarlo.</translation>
    </message>
    <message>
        <source>Make another token with lanyard credential renew.</source>
        <translation>Cree otro token con lanyard credential renew.</translation>
    </message>
    <message>
        <source>Look at the roles with lanyard roles, and at the token with lanyard decode.</source>
        <translation>Consulte los roles con lanyard roles y el token con lanyard decode.</translation>
    </message>
    <message>
        <source>The portal accepts your token but shows it no space or project of a name that was asked for.</source>
        <translation>El portal acepta su token, pero no le muestra ningún espacio ni proyecto con un nombre que se pidió.</translation>
    </message>
    <message>
        <source>Look at the names above. The space&apos;s administrator gives the role that opens it.</source>
        <translation>Revise los nombres de arriba. El administrador del espacio da el rol que lo abre.</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses a study that was asked for.</source>
        <translation>El portal acepta su token, pero rechaza un estudio que se pidió.</translation>
    </message>
    <message>
        <source>Look at your roles with lanyard roles. The study&apos;s administrator gives the role that opens it.</source>
        <translation>Consulte sus roles con lanyard roles. El administrador del estudio da el rol que lo abre.</translation>
    </message>
    <message>
        <source>Call the portal and see what the token opens</source>
        <translation>Llama al portal y muestra qué abre el token</translation>
    </message>
    <message>
        <source>Ask for this study too</source>
        <translation>Pregunta también por este estudio</translation>
    </message>
    <message>
        <source>Ask for every study that is listed</source>
        <translation>Pregunta por todos los estudios listados</translation>
    </message>
    <message>
        <source>Print the rows as comma-separated values</source>
        <translation>Imprime las filas como valores separados por comas</translation>
    </message>
    <message>
        <source>Under rotation: use the credential up</source>
        <translation>Con rotación: gasta la credencial</translation>
    </message>
    <message>
        <source>Try again later. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Inténtelo más tarde. Por lo que se puede saber, su token no tiene ningún problema.</translation>
    </message>
    <message>
        <source>The portal answered %1 for “%2”, which says nothing about your token.</source>
        <translation>El portal respondió %1 para «%2», lo que no dice nada de su token.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address: lanyard profile show &apos;%1&apos;. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>Revise la dirección del portal: lanyard profile show &apos;%1&apos;. Por lo que se puede saber, su token no tiene ningún problema.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>%1, in %2 min %3 s</source>
        <translation>%1, dentro de %2 min %3 s</translation>
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
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>How long it lasts. %1</source>
        <translation>Cuánto dura. %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Termina si no se usa</translation>
    </message>
    <message>
        <source>%1, reckoned</source>
        <translation>%1, calculado</translation>
    </message>
    <message>
        <source>Ends for good</source>
        <translation>Fin definitivo</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, indicado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>lanyard::TlsFailure</name>
    <message>
        <source>it ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>If this computer&apos;s clock is right, tell the host&apos;s administrator to renew it.</source>
        <translation>Si el reloj de este equipo está en hora, pida al administrador del host que lo renueve.</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>se emitió para %1</translation>
    </message>
    <message>
        <source>Check the address. A network&apos;s login page may be answering in its place.</source>
        <translation>Compruebe la dirección. Puede que responda en su lugar la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>it is signed by nobody but itself (“%1”)</source>
        <translation>no lo firma nadie más que él mismo («%1»)</translation>
    </message>
    <message>
        <source>If you know it to be genuine, name its file with --ca.</source>
        <translation>Si sabe que es auténtico, indique su archivo con --ca.</translation>
    </message>
    <message>
        <source>this computer does not know the authority “%1” that signed it</source>
        <translation>este equipo no conoce la autoridad «%1» que lo firmó</translation>
    </message>
    <message>
        <source>If it is your institution&apos;s own authority, name its file with --ca.</source>
        <translation>Si es la autoridad de su propia institución, indique su archivo con --ca.</translation>
    </message>
    <message>
        <source>Tell the host&apos;s administrator this sentence.</source>
        <translation>Comunique esta frase al administrador del host.</translation>
    </message>
    <message>
        <source>%1 answers at port %2, but not in https. Nothing was sent.</source>
        <translation>%1 responde en el puerto %2, pero no en https. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about: %2. Nothing was sent.</source>
        <translation>No se estableció ninguna conexión segura con %1: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>Send the host&apos;s administrator this sentence.</source>
        <translation>Envíe esta frase al administrador del host.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify: %2. Nothing was sent.</source>
        <translation>El certificado de %1 no supera la verificación: %2. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenAnswer</name>
    <message>
        <source>%1 answered %2 with something that is no token.</source>
        <translation>%1 respondió %2 con algo que no es un token.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenClient</name>
    <message>
        <source>%1 answered %2 with something that is no code to sign in with.</source>
        <translation>%1 respondió %2 con algo que no es un código para iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 takes no sign-in request ahead of the browser, which the profile asks for.</source>
        <translation>%1 no acepta una petición de inicio de sesión antes que el navegador, como exige el perfil.</translation>
    </message>
    <message>
        <source>Add the profile without --pushed-authorization.</source>
        <translation>Añada el perfil sin --pushed-authorization.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no receipt of the sign-in request.</source>
        <translation>%1 respondió %2 con algo que no es un recibo de la petición de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke a credential.</source>
        <translation>%1 no ofrece ninguna forma de revocar una credencial.</translation>
    </message>
    <message>
        <source>End the session in your account page there.</source>
        <translation>Ponga fin a la sesión allí, en la página de su cuenta.</translation>
    </message>
    <message>
        <source>%1 does not let this client revoke the credential: it answered %2.</source>
        <translation>%1 no permite que este cliente revoque la credencial: respondió %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or ask the portal&apos;s administrator.</source>
        <translation>Ponga fin a la sesión allí, en la página de su cuenta, o pídalo al administrador del portal.</translation>
    </message>
    <message>
        <source>%1 did not revoke the credential: it answered %2.</source>
        <translation>%1 no revocó la credencial: respondió %2.</translation>
    </message>
    <message>
        <source>End the session in your account page there, or sign out again later.</source>
        <translation>Ponga fin a la sesión allí, en la página de su cuenta, o cierre sesión de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenCommand</name>
    <message>
        <source>Lanyard makes no tokens for “%1”: its issuer says how long one lasts.</source>
        <translation>Lanyard no crea tokens para «%1»: su emisor dice cuánto dura cada uno.</translation>
    </message>
    <message>
        <source>Ask for one that still lasts a while: --min-validity SECONDS</source>
        <translation>Pida uno que dure aún un tiempo: --min-validity SECONDS</translation>
    </message>
    <message>
        <source>Print what the portal takes as bearer, and nothing else</source>
        <translation>Imprime lo que el portal acepta como bearer, y nada más</translation>
    </message>
    <message>
        <source>Seconds that an access token must still last</source>
        <translation>Segundos que un token de acceso debe durar aún</translation>
    </message>
    <message>
        <source>proteinpaint: seconds that the token lasts, else the profile&apos;s</source>
        <translation>proteinpaint: segundos que dura el token; si no, los del perfil</translation>
    </message>
    <message>
        <source>Ask the issuer for a new access token in any case</source>
        <translation>Pide en cualquier caso un token de acceso nuevo al emisor</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token o access-token</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFailure</name>
    <message>
        <source>Sign in again with lanyard login.</source>
        <translation>Inicie sesión de nuevo con lanyard login.</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and it was used before by someone else: another program of yours with a copy of it, or a thief. The whole session has been ended.</source>
        <translation>%1 permite usar esta credencial una sola vez, y ya la usó alguien más: otro programa suyo que tiene una copia, o un ladrón. Se puso fin a toda la sesión.</translation>
    </message>
    <message>
        <source>Sign in again. If you know of no second program, tell your institution.</source>
        <translation>Inicie sesión de nuevo. Si no sabe de ningún segundo programa, avise a su institución.</translation>
    </message>
    <message>
        <source>%1 has ended the session of this credential. That happens when an older copy of the credential was used again, by another program of yours or by a thief.</source>
        <translation>%1 ha puesto fin a la sesión de esta credencial. Eso ocurre cuando otro programa suyo, o un ladrón, vuelve a usar una copia anterior de la credencial.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not let you sign in: your account is disabled.</source>
        <translation>%1 le conoce, pero no le deja iniciar sesión: su cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it, then sign in again.</source>
        <translation>Pida a su institución que la habilite y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 says that your account is disabled.</source>
        <translation>%1 dice que su cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Ask your institution to enable it. The credential is kept and works again then.</source>
        <translation>Pida a su institución que la habilite. La credencial se conserva y entonces vuelve a funcionar.</translation>
    </message>
    <message>
        <source>This credential was made for another client at %1.</source>
        <translation>Esta credencial se creó para otro cliente en %1.</translation>
    </message>
    <message>
        <source>Sign in again, or set the profile&apos;s client to the one that the credential was made for.</source>
        <translation>Inicie sesión de nuevo, o ponga como cliente del perfil aquel para el que se creó la credencial.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in: it took too long, or was finished twice.</source>
        <translation>%1 ya no acepta este inicio de sesión: tardó demasiado, o se completó dos veces.</translation>
    </message>
    <message>
        <source>%1 says that the time of this credential is over.</source>
        <translation>%1 dice que el plazo de esta credencial ha vencido.</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for too long.</source>
        <translation>%1 ya no conoce esta credencial: se revocó, o nadie la usó durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot read this credential: it was damaged, or comes from another issuer or from before the issuer changed its keys.</source>
        <translation>%1 no puede leer esta credencial: está dañada, viene de otro emisor o es anterior a un cambio de claves del emisor.</translation>
    </message>
    <message>
        <source>%1 does not accept this credential: %2.</source>
        <translation>%1 no acepta esta credencial: %2.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 says that you pressed Cancel, or may not use this client.</source>
        <translation>%1 dice que usted pulsó Cancelar, o que no puede usar este cliente.</translation>
    </message>
    <message>
        <source>%1 does not know a scope that the profile asks for: %2.</source>
        <translation>%1 no conoce un ámbito que pide el perfil: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s scopes with your institution.</source>
        <translation>Compruebe con su institución los ámbitos del perfil.</translation>
    </message>
    <message>
        <source>%1 wants you to log in, and the profile says that it must not ask.</source>
        <translation>%1 exige que usted inicie sesión, pero el perfil dice que no debe preguntar.</translation>
    </message>
    <message>
        <source>Take “prompt” out of the profile&apos;s authorization parameters.</source>
        <translation>Quite «prompt» de los parámetros de autorización del perfil.</translation>
    </message>
    <message>
        <source>%1 wants to ask you something in the browser, and the profile says that it must not ask.</source>
        <translation>%1 quiere preguntarle algo en el navegador, pero el perfil dice que no debe preguntar.</translation>
    </message>
    <message>
        <source>%1 could not finish the sign-in: %2.</source>
        <translation>%1 no pudo completar el inicio de sesión: %2.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins at the moment.</source>
        <translation>%1 no acepta inicios de sesión en este momento.</translation>
    </message>
    <message>
        <source>%1 takes this client&apos;s sign-in requests only ahead of the browser, from Lanyard itself.</source>
        <translation>%1 acepta las peticiones de inicio de sesión de este cliente solo antes que el navegador, del propio Lanyard.</translation>
    </message>
    <message>
        <source>Add the profile with --pushed-authorization.</source>
        <translation>Añada el perfil con --pushed-authorization.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign people in by the browser: %2.</source>
        <translation>%1 no permite que este cliente inicie sesiones por el navegador: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to switch on the standard flow for the client.</source>
        <translation>Pida al administrador del proveedor que active el flujo estándar para el cliente.</translation>
    </message>
    <message>
        <source>%1 did not accept how the sign-in was asked for: %2.</source>
        <translation>%1 no aceptó la forma en que se pidió el inicio de sesión: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s authorization parameters, and show the provider&apos;s administrator this sentence.</source>
        <translation>Compruebe los parámetros de autorización del perfil y muestre esta frase al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 rechazó el inicio de sesión: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator about the client&apos;s settings.</source>
        <translation>Pregunte al administrador del proveedor por los ajustes del cliente.</translation>
    </message>
    <message>
        <source>%1 does not let the browser come back to this computer: %2.</source>
        <translation>%1 no permite que el navegador vuelva a este equipo: %2.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to allow http://127.0.0.1/* as the client&apos;s redirect address.</source>
        <translation>Pida al administrador del proveedor que permita http://127.0.0.1/* como dirección de redirección del cliente.</translation>
    </message>
    <message>
        <source>%1 still waits for you to enter the code.</source>
        <translation>%1 espera aún a que usted escriba el código.</translation>
    </message>
    <message>
        <source>Enter the code in a browser.</source>
        <translation>Escriba el código en un navegador.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>Se preguntó a %1 con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in at %1 in time. The code is no longer good.</source>
        <translation>Nadie completó a tiempo el inicio de sesión en %1. El código ya no sirve.</translation>
    </message>
    <message>
        <source>Sign in again: that gives a new code.</source>
        <translation>Inicie sesión de nuevo: eso da un código nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let this client sign in with a code: %2.</source>
        <translation>%1 no permite que este cliente inicie sesión con un código: %2.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, or ask the provider&apos;s administrator to allow the device authorization grant for the client.</source>
        <translation>Inicie sesión con el navegador de este equipo, o pida al administrador del proveedor que permita la concesión de autorización de dispositivo (device authorization grant) para el cliente.</translation>
    </message>
    <message>
        <source>%1 does not accept the client&apos;s secret, or there is none: %2.</source>
        <translation>%1 no acepta el secreto del cliente, o no hay ninguno: %2.</translation>
    </message>
    <message>
        <source>Ask for the client&apos;s secret and store it, or use a client that needs none.</source>
        <translation>Pida el secreto del cliente y guárdelo, o use un cliente que no lo necesite.</translation>
    </message>
    <message>
        <source>%1 does not know this client: %2.</source>
        <translation>%1 no conoce este cliente: %2.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s client with your institution.</source>
        <translation>Compruebe con su institución el cliente del perfil.</translation>
    </message>
    <message>
        <source>%1 does not give you, or this client, a credential that outlives the browser session.</source>
        <translation>%1 no le da a usted, o a este cliente, una credencial que sobreviva a la sesión del navegador.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for the role offline_access, or add the profile with --scope openid alone.</source>
        <translation>Pida al administrador del proveedor el rol offline_access, o añada el perfil solo con --scope openid.</translation>
    </message>
    <message>
        <source>%1 refused to give a token: %2.</source>
        <translation>%1 se negó a dar un token: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFile</name>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>This looks like a token, but it cannot be read: %1</source>
        <translation>Esto parece un token, pero no se puede leer: %1</translation>
    </message>
    <message>
        <source>Fetch it again; it may have been cut off.</source>
        <translation>Obténgalo de nuevo; puede que se cortara.</translation>
    </message>
    <message>
        <source>This is an access token: it dies within minutes, and is no credential. Nothing was stored.</source>
        <translation>Esto es un token de acceso: caduca en unos minutos y no es una credencial. No se guardó nada.</translation>
    </message>
    <message>
        <source>Take the file that the portal itself hands out, or sign in.</source>
        <translation>Use el archivo que entrega el propio portal, o inicie sesión.</translation>
    </message>
    <message>
        <source>Fetch the token from the portal again.</source>
        <translation>Obtenga el token de nuevo del portal.</translation>
    </message>
    <message>
        <source>This file is larger than any token.</source>
        <translation>Este archivo es mayor que cualquier token.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file holds a web page, probably the portal&apos;s login page, not a token.</source>
        <translation>Este archivo contiene una página web, probablemente la página de inicio de sesión del portal, no un token.</translation>
    </message>
    <message>
        <source>Log in to the portal in the browser first, then fetch the token.</source>
        <translation>Inicie sesión primero en el portal, en el navegador, y obtenga después el token.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token.</source>
        <translation>Este archivo contiene un mensaje de error del portal, no un token.</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token: “%1”.</source>
        <translation>Este archivo contiene un mensaje de error del portal, no un token: «%1».</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator what it says, then fetch the token again.</source>
        <translation>Comunique al administrador del portal lo que dice, y obtenga después el token de nuevo.</translation>
    </message>
    <message>
        <source>This file holds no token that Lanyard knows.</source>
        <translation>Este archivo no contiene ningún token que Lanyard conozca.</translation>
    </message>
    <message>
        <source>Other text stands before the token.</source>
        <translation>Delante del token hay otro texto.</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>Omita palabras como «Bearer» o «token:», las comillas y los espacios.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 no se pudo eliminar: %2.</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds your credential.</source>
        <translation>Elimínelo a mano: contiene su credencial.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>The token does not say</source>
        <translation>El token no lo dice</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, indicado</translation>
    </message>
    <message>
        <source>The token states no end</source>
        <translation>El token no indica ningún fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Signed by the portal itself: cBioPortal 6.4.5 and later hand these out and accept none</source>
        <translation>Firmado por el propio portal: cBioPortal 6.4.5 y posteriores entregan tokens así y no aceptan ninguno</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Once: this realm replaces it whenever it is used</source>
        <translation>Una vez: este realm lo sustituye cada vez que se usa</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardarlo</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>Eliminar el &amp;archivo</translation>
    </message>
    <message>
        <source>Get a token from the portal</source>
        <translation>Obtener un token del portal</translation>
    </message>
    <message>
        <source>%1 hands out the token itself. Log in there, download it, and give the file to Lanyard.</source>
        <translation>%1 entrega él mismo el token. Inicie sesión allí, descárguelo y entregue el archivo a Lanyard.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Let the browser fetch it, choose the file, or drop it here</source>
        <translation>Deje que el navegador lo obtenga, elija el archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Log in at the portal if it asks for it. Lanyard waits for the file in your download folder, and shows what it holds before it takes anything in.</source>
        <translation>Inicie sesión en el portal si lo pide. Lanyard espera el archivo en su carpeta de descargas, y muestra lo que contiene antes de importar nada.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>the token or the file, as it is</comment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>This is the token</source>
        <translation>Este es el token</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Lanyard sends it to %1 only.</source>
        <translation>Aún no se ha guardado nada. Lanyard lo envía solo a %1.</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Mostrar el perfil</translation>
    </message>
    <message>
        <source>Lanyard keeps the token</source>
        <translation>Lanyard guarda el token</translation>
    </message>
    <message>
        <source>Choose a token file</source>
        <translation>Elegir un archivo de token</translation>
    </message>
    <message>
        <source>Waiting for the file in Downloads</source>
        <translation>Esperando el archivo en Descargas</translation>
    </message>
    <message>
        <source>Nothing came yet. Log in at the portal, then open its page again.</source>
        <translation>Aún no ha llegado nada. Inicie sesión en el portal y abra de nuevo su página.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open the portal’s page</source>
        <translation>A&amp;brir la página del portal</translation>
    </message>
    <message>
        <source>The file is deleted. The token is in: %1.</source>
        <translation>El archivo se ha eliminado. El token está en: %1.</translation>
    </message>
    <message>
        <source>It is in: %1. The file %2 still holds it, for everybody who can read your files.</source>
        <translation>Está en: %1. El archivo %2 aún lo contiene, para cualquiera que pueda leer sus archivos.</translation>
    </message>
    <message>
        <source>It is in: %1.</source>
        <translation>Está en: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenInspection</name>
    <message>
        <source>The token is not signed (alg is %1): anyone can have written it.</source>
        <translation>El token no está firmado (alg es %1): puede haberlo escrito cualquiera.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1) and must be rejected.</source>
        <translation>El token exige extensiones que Lanyard no conoce (crit: %1) y debe rechazarse.</translation>
    </message>
    <message>
        <source>The header says that this is a “%1”, which is no access token.</source>
        <translation>La cabecera dice que esto es un «%1», que no es un token de acceso.</translation>
    </message>
    <message>
        <source>The payload is itself a token (cty is JWT); Lanyard shows and checks only the outer one.</source>
        <translation>La carga útil es a su vez un token (cty es JWT); Lanyard muestra y comprueba solo el exterior.</translation>
    </message>
    <message>
        <source>The payload %1, so Lanyard does not read claims from it.</source>
        <translation>La carga útil %1, así que Lanyard no lee claims de ella.</translation>
    </message>
    <message>
        <source>The header says JWT, but the payload is no JSON object.</source>
        <translation>La cabecera dice JWT, pero la carga útil no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The claim %1 is no string.</source>
        <translation>El claim %1 no es una cadena.</translation>
    </message>
    <message>
        <source>The claim aud is neither a string nor a list of strings.</source>
        <translation>El claim aud no es una cadena ni una lista de cadenas.</translation>
    </message>
    <message>
        <source>The claim %1 is no number, so it is no time.</source>
        <translation>El claim %1 no es un número, así que no es una hora.</translation>
    </message>
    <message>
        <source>The claim %1 lies before 1970.</source>
        <translation>El claim %1 es anterior a 1970.</translation>
    </message>
    <message>
        <source>The claim %1 lies after the year 9999; it may count milliseconds instead of seconds.</source>
        <translation>El claim %1 es posterior al año 9999; puede que cuente milisegundos en lugar de segundos.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>El token caducó el %1.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>El token no es válido antes del %1.</translation>
    </message>
    <message>
        <source>The token was issued in the future, at %1: the clock of this computer or of the issuer is wrong.</source>
        <translation>El token se emitió en el futuro, el %1: el reloj de este equipo o el del emisor no está en hora.</translation>
    </message>
    <message>
        <source>The token holds claims and says b64: false, which a JWT must not.</source>
        <translation>El token contiene claims y dice b64: false, lo que un JWT no debe hacer.</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 was expected.</source>
        <translation>El token no nombra ningún emisor; se esperaba %1.</translation>
    </message>
    <message>
        <source>The token comes from %1; %2 was expected.</source>
        <translation>El token viene de %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>The header brings or points to a key of its own (%1). Lanyard ignores it: a forger could put any key there.</source>
        <translation>La cabecera trae una clave propia o remite a una (%1). Lanyard la ignora: un falsificador podría poner ahí cualquier clave.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenLint</name>
    <message>
        <source>An accepted token buys a session of 16 hours</source>
        <translation>Un token aceptado da una sesión de 16 horas</translation>
    </message>
    <message>
        <source>The server gives a session its own end, 16 hours on, whatever the token&apos;s end is.</source>
        <translation>El servidor da a una sesión su propio fin, 16 horas después, sea cual sea el fin del token.</translation>
    </message>
    <message>
        <source>Whoever holds the session&apos;s token can use it until then, also after a log-out: the server forgets the session&apos;s number and takes the token all the same.</source>
        <translation>Quien tenga el token de la sesión puede usarlo hasta entonces, también tras cerrar la sesión: el servidor olvida el número de la sesión y acepta el token de todos modos.</translation>
    </message>
    <message>
        <source>Nothing revokes it but another secret at the server. Do not let tokens lie about.</source>
        <translation>Solo lo revoca otro secreto en el servidor. No deje tokens a la vista.</translation>
    </message>
    <message>
        <source>This is no token</source>
        <translation>Esto no es un token</translation>
    </message>
    <message>
        <source>Its content is no JSON object with each name once.</source>
        <translation>Su contenido no es un objeto JSON con cada nombre una sola vez.</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt malformed” or “invalid token”.</source>
        <translation>El servidor responde 401 «jwt malformed» o «invalid token».</translation>
    </message>
    <message>
        <source>Sign a JSON object.</source>
        <translation>Firme un objeto JSON.</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>El token no está firmado</translation>
    </message>
    <message>
        <source>Its algorithm is “%1”.</source>
        <translation>Su algoritmo es «%1».</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt signature is required”.</source>
        <translation>El servidor responde 401 «jwt signature is required».</translation>
    </message>
    <message>
        <source>Sign it with the key that the server checks with.</source>
        <translation>Fírmelo con la clave con la que comprueba el servidor.</translation>
    </message>
    <message>
        <source>The server takes no token of this algorithm</source>
        <translation>El servidor no acepta ningún token con este algoritmo</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid algorithm”.</source>
        <translation>El servidor responde 401 «invalid algorithm».</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the server&apos;s secret, or by RS256, PS256 or ES256 with the private key that belongs to its public key.</source>
        <translation>Firme con HS256, HS384 o HS512 y el secreto del servidor, o con RS256, PS256 o ES256 y la clave privada que corresponde a su clave pública.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPage</name>
    <message>
        <source>No token at the moment.</source>
        <translation>Ningún token en este momento.</translation>
    </message>
    <message>
        <source>Lanyard makes one from the credential when something asks. It lives some minutes, in memory only.</source>
        <translation>Lanyard crea uno a partir de la credencial cuando algo lo pide. Vive unos minutos, solo en la memoria.</translation>
    </message>
    <message>
        <source>Getting an access token</source>
        <translation>Obteniendo un token de acceso</translation>
    </message>
    <message>
        <source>The issuer answers slowly.</source>
        <translation>El emisor responde despacio.</translation>
    </message>
    <message>
        <source>&amp;Get a new one</source>
        <translation>&amp;Obtener uno nuevo</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Get one now</source>
        <translation>&amp;Obtener uno ahora</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlaces</name>
    <message>
        <source>A session workspace belongs to the token’s session name, and outlives a restart.</source>
        <translation>Un espacio de trabajo de sesión pertenece al nombre de sesión del token, y sobrevive a un reinicio.</translation>
    </message>
    <message>
        <source>The token stands in the address, which the server may write into its log.</source>
        <translation>El token figura en la dirección, que el servidor puede escribir en su registro.</translation>
    </message>
    <message>
        <source>V3 API of the application server</source>
        <translation>API V3 del servidor de aplicaciones</translation>
    </message>
    <message>
        <source>The one to prefer: the token goes in the request’s body.</source>
        <translation>La preferible: el token va en el cuerpo de la petición.</translation>
    </message>
    <message>
        <source>V3 API of the data store server</source>
        <translation>API V3 del servidor de almacenamiento de datos</translation>
    </message>
    <message>
        <source>Files of data sets; pybis asks it by itself.</source>
        <translation>Archivos de conjuntos de datos; pybis la consulta por sí mismo.</translation>
    </message>
    <message>
        <source>Data set download</source>
        <translation>Descarga de conjuntos de datos</translation>
    </message>
    <message>
        <source>Session workspace, upload</source>
        <translation>Espacio de trabajo de sesión, subida</translation>
    </message>
    <message>
        <source>Session workspace, download</source>
        <translation>Espacio de trabajo de sesión, descarga</translation>
    </message>
    <message>
        <source>Workspace of the application server, download</source>
        <translation>Espacio de trabajo del servidor de aplicaciones, descarga</translation>
    </message>
    <message>
        <source>SFTP</source>
        <translation>SFTP</translation>
    </message>
    <message>
        <source>openBIS’s documentation names SFTP and does not say how; ask its administrator for host and port. Have the token printed when the program asks for the password.</source>
        <translation>La documentación de openBIS nombra SFTP, pero no dice cómo; pida a su administrador el host y el puerto. Haga que se imprima el token cuando el programa pida la contraseña.</translation>
    </message>
    <message>
        <source>pybis’s own file, and obis</source>
        <translation>El archivo propio de pybis, y obis</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlacesCard</name>
    <message>
        <source>Where the token may be used</source>
        <translation>Dónde puede usarse el token</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>%1 From openBIS’s documentation and sources; Lanyard’s tests did not run it.</source>
        <translation>%1 Según la documentación y las fuentes de openBIS; las pruebas de Lanyard no lo ejecutaron.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>The file is there already. What it holds is replaced.</source>
        <translation>El archivo ya existe. Su contenido se sustituye.</translation>
    </message>
    <message>
        <source>Write the token into a file?</source>
        <translation>¿Escribir el token en un archivo?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>¿Eliminar el archivo?</translation>
    </message>
    <message>
        <source>pybis and obis then find no token in %1. If another program put its token there, that is gone too.</source>
        <translation>Después, pybis y obis no encuentran ningún token en %1. Si otro programa puso allí el suyo, también desaparece.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>El archivo existe.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenProblems</name>
    <message>
        <source>Mind the clocks: %1.</source>
        <translation>Tenga en cuenta los relojes: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenSheet</name>
    <message>
        <source>In &amp;words</source>
        <translation>En pa&amp;labras</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>En &amp;bruto</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Qué dice el token</translation>
    </message>
    <message>
        <source>Where the roles are</source>
        <translation>Dónde están los roles</translation>
    </message>
    <message>
        <source>&amp;Use this role path</source>
        <translation>&amp;Usar esta ruta de los roles</translation>
    </message>
    <message>
        <source>Click a claim to see its name and raw value.</source>
        <translation>Haga clic en un claim para ver su nombre y su valor en bruto.</translation>
    </message>
    <message>
        <source>Where your roles are</source>
        <translation>Dónde están sus roles</translation>
    </message>
    <message>
        <source>Where its roles are</source>
        <translation>Dónde están los roles del token</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>Ruta de los roles</translation>
    </message>
    <message>
        <source>Possible role paths</source>
        <translation>Rutas de los roles posibles</translation>
    </message>
    <message>
        <source>Signature valid: %1 signed it</source>
        <translation>Firma válida: firmado por %1</translation>
    </message>
    <message>
        <source>Signature wrong: %1</source>
        <translation>Firma incorrecta: %1</translation>
    </message>
    <message>
        <source>Signature not checked: %1</source>
        <translation>Firma sin comprobar: %1</translation>
    </message>
    <message>
        <source>No claim in this token holds roles.</source>
        <translation>Ningún claim de este token contiene roles.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>Falta «%1»</translation>
    </message>
    <message>
        <source>The token’s header and claims</source>
        <translation>La cabecera y los claims del token</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenVariable</name>
    <message>
        <source>“%1” is no name of an environment variable.</source>
        <translation>«%1» no es el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in --env LANYARD_TOKEN.</source>
        <translation>Se forma con letras, cifras y _, como en --env LANYARD_TOKEN.</translation>
    </message>
    <message>
        <source>%1 decides which programs are started, so no token goes into it.</source>
        <translation>%1 decide qué programas se inician, así que en ella no se pone ningún token.</translation>
    </message>
    <message>
        <source>Choose another variable, as in --env LANYARD_TOKEN.</source>
        <translation>Elija otra variable, como en --env LANYARD_TOKEN.</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenWay</name>
    <message>
        <source>Its tokens are the login service&apos;s: sign in, where the portal&apos;s client lets you, else fetch the file that the portal hands out.</source>
        <translation>Sus tokens son los del servicio de inicio de sesión: inicie sesión, si el cliente del portal se lo permite; si no, obtenga el archivo que entrega el portal.</translation>
    </message>
    <message>
        <source>No token is needed.</source>
        <translation>No hace falta ningún token.</translation>
    </message>
    <message>
        <source>%1 answers without one.</source>
        <translation>%1 responde sin token.</translation>
    </message>
    <message>
        <source>Asked for a token, %1 leads to %2.</source>
        <translation>Al pedirle un token, %1 lleva a %2.</translation>
    </message>
    <message>
        <source>How it gives you a token shows only when there is one: sign in, or fetch the file that it hands out.</source>
        <translation>Cómo le da un token se ve solo cuando hay uno: inicie sesión, u obtenga el archivo que entrega.</translation>
    </message>
    <message>
        <source>%1 asks for a login and shows nothing before.</source>
        <translation>%1 pide iniciar sesión y antes no muestra nada.</translation>
    </message>
    <message>
        <source>%1 takes your token and keeps no list of tokens: it answered 501.</source>
        <translation>%1 acepta su token, pero no lleva ninguna lista de tokens: respondió 501.</translation>
    </message>
    <message>
        <source>It makes its tokens itself, and another one can replace yours before it ends.</source>
        <translation>Crea sus tokens él mismo, y otro puede sustituir al suyo antes de que termine.</translation>
    </message>
    <message>
        <source>%1 answered with its list of your tokens.</source>
        <translation>%1 respondió con su lista de los tokens de usted.</translation>
    </message>
    <message>
        <source>How it gives people their tokens cannot be told.</source>
        <translation>No se puede saber cómo da los tokens a la gente.</translation>
    </message>
    <message>
        <source>Asked for its list of tokens, %1 answered %2.</source>
        <translation>Al pedirle su lista de tokens, %1 respondió %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 termina %2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <translation>Lanyard: %1</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Abrir Lanyard</translation>
    </message>
    <message>
        <source>Start at login, and stay here</source>
        <translation>Iniciar con la sesión, y quedarse aquí</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copiar un token</translation>
    </message>
</context>
<context>
    <name>lanyard::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lanyard::Vault</name>
    <message>
        <source>“%1” is signed out. Its credential is kept only to be revoked at %2, which could not be reached on %3.</source>
        <translation>La sesión de «%1» está cerrada. Su credencial se conserva solo para revocarla en %2, al que no se pudo llegar el %3.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which revokes it first.</source>
        <translation>Inicie sesión: lanyard login &apos;%1&apos;, que la revoca antes.</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>Inicie sesión: lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” is not signed in: there is no credential for it.</source>
        <translation>No hay sesión iniciada en «%1»: no tiene ninguna credencial.</translation>
    </message>
    <message>
        <source>The credential of “%1” was made for another issuer, client or portal address, so it is not sent.</source>
        <translation>La credencial de «%1» se creó para otro emisor, cliente o dirección del portal, así que no se envía.</translation>
    </message>
    <message>
        <source>The encrypted file no longer holds the credential of “%1”.</source>
        <translation>El archivo cifrado ya no contiene la credencial de «%1».</translation>
    </message>
    <message>
        <source>The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.</source>
        <translation>El llavero está desbloqueado, pero ya no contiene la credencial de «%1»: otro programa la eliminó.</translation>
    </message>
    <message>
        <source>“%1” took the credential and gives back another.</source>
        <translation>«%1» tomó la credencial, pero devuelve otra.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Take in the token file that the portal hands out: lanyard import &apos;%1&apos; FILE</source>
        <translation>Importe el archivo de token que entrega el portal: lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Have openBIS make a token: lanyard credential new &apos;%1&apos;</source>
        <translation>Haga que openBIS cree un token: lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultCommand</name>
    <message>
        <source>“%1” is no vault.</source>
        <translation>«%1» no es una bóveda.</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>Indique --to keychain o --to file.</translation>
    </message>
    <message>
        <source>“%1” is kept there already: %2.</source>
        <translation>«%1» ya se guarda ahí: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).</source>
        <translation>
            <numerusform>Trasladado a «%1», releído allí y eliminado de «%2»: %n secreto.</numerusform>
            <numerusform>Trasladados a «%1», releídos allí y eliminados de «%2»: %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the credentials are kept</source>
        <translation>Dónde se guardan las credenciales</translation>
    </message>
    <message>
        <source>Move a profile&apos;s credentials to the keychain or the encrypted file</source>
        <translation>Traslada las credenciales de un perfil al llavero o al archivo cifrado</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain o file</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultKey</name>
    <message>
        <source>This computer has not enough memory free to open the encrypted vault: it takes %1 MiB.</source>
        <translation>Este equipo no tiene suficiente memoria libre para abrir la bóveda cifrada: hacen falta %1 MiB.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Nothing was changed.</source>
        <translation>Cierre otros programas y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultMove</name>
    <message>
        <source>“%1” belongs to the sandbox, which keeps nothing.</source>
        <translation>«%1» pertenece al sandbox, que no guarda nada.</translation>
    </message>
    <message>
        <source>Move a profile that you added yourself.</source>
        <translation>Traslade un perfil que haya añadido usted.</translation>
    </message>
    <message>
        <source>Nothing was moved: the credentials of “%1” are where they were, in: %2.</source>
        <translation>No se trasladó nada: las credenciales de «%1» están donde estaban, en: %2.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in “%2”, but a copy may still be in “%3”. Move again to delete it.</source>
        <translation>Las credenciales de «%1» se guardan en «%2», pero puede quedar una copia en «%3». Traslade de nuevo para eliminarla.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The token is not signed (alg is %1), so anyone can have written it.</source>
        <translation>El token no está firmado (alg es %1), así que puede haberlo escrito cualquiera.</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1), so it must be rejected.</source>
        <translation>El token exige extensiones que Lanyard no conoce (crit: %1), así que debe rechazarse.</translation>
    </message>
    <message>
        <source>Lanyard does not know the signature algorithm “%1”.</source>
        <translation>Lanyard no conoce el algoritmo de firma «%1».</translation>
    </message>
    <message>
        <source>The token has no signature, though its header says %1.</source>
        <translation>El token no tiene firma, aunque su cabecera dice %1.</translation>
    </message>
    <message>
        <source>The signature has %1 octets; one of %2 has %3.</source>
        <translation>La firma tiene %1 octetos; una de %2 tiene %3.</translation>
    </message>
    <message>
        <source>the key without an id</source>
        <translation>la clave sin id</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>la clave «%1»</translation>
    </message>
    <message>
        <source>The signature (%1) is right; a key without an id made it.</source>
        <translation>La firma (%1) es correcta; la hizo una clave sin id.</translation>
    </message>
    <message>
        <source>The signature (%1) is right; the key “%2” made it.</source>
        <translation>La firma (%1) es correcta; la hizo la clave «%2».</translation>
    </message>
    <message>
        <source>The signature (%1) is wrong for %2: the token was changed, or another key made it.</source>
        <translation>La firma (%1) no es correcta para %2: el token se cambió, o la hizo otra clave.</translation>
    </message>
    <message>
        <source>The payload is empty; if it was detached, the signature cannot be checked without it.</source>
        <translation>La carga útil está vacía; si estaba separada, la firma no se puede comprobar sin ella.</translation>
    </message>
    <message>
        <source>The token is signed with a secret that only the issuer has (%1), so only the issuer can check it. This is no bad signature: Keycloak signs every offline token so.</source>
        <translation>El token está firmado con un secreto que solo tiene el emisor (%1), así que solo el emisor puede comprobarlo. No es una firma incorrecta: Keycloak firma así todos los tokens offline.</translation>
    </message>
    <message>
        <source>The header says %1, but %2 cannot have made that: %3</source>
        <translation>La cabecera dice %1, pero %2 no puede haberlo hecho: %3</translation>
    </message>
    <message>
        <source>The key set publishes the secret of %1, so anyone could have made this signature; a key set that was fetched never serves %2.</source>
        <translation>El conjunto de claves publica el secreto de %1, así que cualquiera podría haber hecho esta firma; un conjunto de claves obtenido de la red nunca sirve para %2.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1, which the token names: %2</source>
        <translation>Lanyard no usa %1, que nombra el token: %2</translation>
    </message>
    <message>
        <source>The parameters of %1 do not allow %2.</source>
        <translation>Los parámetros de %1 no permiten %2.</translation>
    </message>
    <message>
        <source>Lanyard does not use %1: %2</source>
        <translation>Lanyard no usa %1: %2</translation>
    </message>
    <message>
        <source>the one key that goes with it</source>
        <translation>la única clave que concuerda con ella</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n keys that go with it</source>
        <translation>
            <numerusform>la única clave que concuerda con ella</numerusform>
            <numerusform>cada una de las %n claves que concuerdan con ella</numerusform>
        </translation>
    </message>
    <message>
        <source>The token names the key “%1”, which is not in the key set. Keys change: a fresh key set may have it.</source>
        <translation>El token nombra la clave «%1», que no está en el conjunto de claves. Las claves cambian: puede que esté en un conjunto de claves nuevo.</translation>
    </message>
    <message>
        <source>None of the keys goes with the algorithm %1.</source>
        <translation>Ninguna de las claves concuerda con el algoritmo %1.</translation>
    </message>
    <message>
        <source>Several keys of the set have the id “%1” that the token names, so it is not known which one is meant.</source>
        <translation>Varias claves del conjunto tienen el id «%1» que nombra el token, así que no se sabe a cuál se refiere.</translation>
    </message>
    <message>
        <source>The key set publishes the private half of that key, so anyone can sign with it; tell the issuer.</source>
        <translation>El conjunto de claves publica la mitad privada de esa clave, así que cualquiera puede firmar con ella; comuníqueselo al emisor.</translation>
    </message>
</context>
<context>
    <name>lanyard::WaitRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
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
        <translation>Abrir un archivo de perfil</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>Archivos de perfil (*.lanyard)</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowAgent</name>
    <message>
        <source>The window only comes forward when it is asked.</source>
        <translation>La ventana solo pasa al frente cuando se le pide.</translation>
    </message>
    <message>
        <source>Ask the agent for tokens.</source>
        <translation>Pida tokens al agente.</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowPassphrase</name>
    <message>
        <source>The encrypted file is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>El archivo cifrado está bloqueado, así que Lanyard no puede acceder a la credencial. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Desbloquéelo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted file stays locked.</source>
        <translation>No se escribió ninguna frase de contraseña, así que el archivo cifrado sigue bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it when you like. Nothing is lost.</source>
        <translation>Desbloquéelo cuando quiera. No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::Words</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, ahora mismo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The roles are seen through the client %1. The portal&apos;s own client may differ in scopes, full scope and mappers.</source>
        <translation>Los roles se ven a través del cliente %1. El cliente propio del portal puede diferir en ámbitos, full scope y mappers.</translation>
    </message>
</context>
<context>
    <name>lanyard::Workspace</name>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ya hay un perfil «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Elija otro nombre, o quite antes ese perfil.</translation>
    </message>
</context>
<context>
    <name>lanyard::WritingRules</name>
    <message>
        <source>“%1” is no setting of the portal; “%2” is.</source>
        <translation>«%1» no es un ajuste del portal; «%2» sí lo es.</translation>
    </message>
    <message>
        <source>“%1” is described in: %2.</source>
        <translation>«%1» se describe en: %2.</translation>
    </message>
    <message>
        <source>The line does nothing.</source>
        <translation>La línea no hace nada.</translation>
    </message>
    <message>
        <source>The portal passes over the line without a word and runs as if it were not there.</source>
        <translation>El portal pasa por alto la línea sin decir nada y funciona como si no estuviera.</translation>
    </message>
    <message>
        <source>Take the dashes away: they belong before a setting on a command line, not in a file.</source>
        <translation>Quite los guiones: van delante de un ajuste en una línea de comandos, no en un archivo.</translation>
    </message>
    <message>
        <source>Write the name as the portal has it, letter by letter, capitals too.</source>
        <translation>Escriba el nombre como lo tiene el portal, letra por letra, mayúsculas incluidas.</translation>
    </message>
    <message>
        <source>“%1” is there more than once, with different values.</source>
        <translation>«%1» figura más de una vez, con valores distintos.</translation>
    </message>
    <message>
        <source>The portal takes all the values at once, with commas between them.</source>
        <translation>El portal toma todos los valores a la vez, separados por comas.</translation>
    </message>
    <message>
        <source>The last line counts, and the others mislead whoever reads them.</source>
        <translation>Cuenta la última línea, y las demás confunden a quien las lee.</translation>
    </message>
    <message>
        <source>Keep the line that is right.</source>
        <translation>Conserve la línea correcta.</translation>
    </message>
    <message>
        <source>The quotes around the value of “%1” are a part of it.</source>
        <translation>Las comillas alrededor del valor de «%1» forman parte de él.</translation>
    </message>
    <message>
        <source>The blank behind the value of “%1” is a part of it.</source>
        <translation>El espacio detrás del valor de «%1» forma parte de él.</translation>
    </message>
    <message>
        <source>They count as part of the value, which then fits nothing.</source>
        <translation>El portal compara el valor con eso incluido, y no coincide con nada.</translation>
    </message>
    <message>
        <source>Take the quotes away: a properties file needs none.</source>
        <translation>Quite las comillas: un archivo de propiedades no las necesita.</translation>
    </message>
    <message>
        <source>Take the blank at the line&apos;s end away.</source>
        <translation>Quite el espacio al final de la línea.</translation>
    </message>
    <message>
        <source>The value of “%1” looks like an example&apos;s, not like your own.</source>
        <translation>El valor de «%1» parece de un ejemplo, no el suyo propio.</translation>
    </message>
    <message>
        <source>Nothing that depends on it works.</source>
        <translation>No funciona nada que dependa de él.</translation>
    </message>
    <message>
        <source>Put the client&apos;s secret there; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>Ponga ahí el secreto del cliente; en Keycloak figura en la página Credentials del cliente.</translation>
    </message>
    <message>
        <source>Put the value of your own portal or provider there.</source>
        <translation>Ponga ahí el valor de su propio portal o proveedor.</translation>
    </message>
</context>
<context>
    <name>lanyard::parts</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoginPage</name>
    <message>
        <source>Lanyard sandbox</source>
        <translation>Sandbox de Lanyard</translation>
    </message>
    <message>
        <source>Nobody real lives here: log in as one of the people below.</source>
        <translation>Aquí no vive nadie real: inicie sesión como una de las personas de abajo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code that the device shows</source>
        <translation>Código que muestra el dispositivo</translation>
    </message>
    <message>
        <source>Sign a device in</source>
        <translation>Iniciar sesión en un dispositivo</translation>
    </message>
    <message>
        <source>Only allow what you started yourself. Log in as one of the people below.</source>
        <translation>Permita solo lo que haya empezado usted. Inicie sesión como una de las personas de abajo.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to, such as &quot;de&quot;; it goes into HTML.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>That user name and password do not belong together.</source>
        <translation>Ese nombre de usuario y esa contraseña no concuerdan.</translation>
    </message>
    <message>
        <source>No device waits with this code. It may have ended.</source>
        <translation>Ningún dispositivo espera con este código. Puede haber terminado.</translation>
    </message>
    <message>
        <source>The device is signed in</source>
        <translation>La sesión del dispositivo está iniciada</translation>
    </message>
    <message>
        <source>The device was denied</source>
        <translation>Se denegó el dispositivo</translation>
    </message>
    <message>
        <source>Go back to it. You can close this page.</source>
        <translation>Vuelva a él. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>This account is disabled. Contact your administrator.</source>
        <translation>Esta cuenta está deshabilitada. Contacte con su administrador.</translation>
    </message>
    <message>
        <source>No client of that name is known here.</source>
        <translation>Aquí no se conoce ningún cliente con ese nombre.</translation>
    </message>
    <message>
        <source>This redirect address is not allowed for the client. The sandbox redirects to http://127.0.0.1 only.</source>
        <translation>Esta dirección de redirección no está permitida para el cliente. El sandbox redirige solo a http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This form is too old. Start the sign-in again.</source>
        <translation>Este formulario es demasiado antiguo. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Lo sentimos</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoopbackServer</name>
    <message>
        <source>The sandbox cannot listen at port %1 of this computer: %2.</source>
        <translation>El sandbox no puede escuchar en el puerto %1 de este equipo: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or none to get a free one.</source>
        <translation>Elija otro puerto, o ninguno para obtener uno libre.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Token manager for research portals</source>
        <translation>Gestor de tokens para portales de investigación</translation>
    </message>
    <message>
        <source>Start the practice portal inside Lanyard, and open it.</source>
        <translation>Inicia el portal de práctica dentro de Lanyard y lo abre.</translation>
    </message>
    <message>
        <source>Start without a window, for reminders and the tray.</source>
        <translation>Inicia sin ventana, para los recordatorios y la bandeja.</translation>
    </message>
    <message>
        <source>A profile file (*.lanyard) to look at.</source>
        <translation>Un archivo de perfil (*.lanyard) para examinar.</translation>
    </message>
</context>
</TS>
