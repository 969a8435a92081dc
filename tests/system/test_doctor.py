"""The doctor before a real Keycloak: each cause that a provider or a portal's settings bring about is set up as an
administrator brings it about, in a realm of its own, and must be what `lanyard doctor` names first."""

import dataclasses
import pathlib
import typing
import unittest

import case
import lanyard
import oauth

STUDY = "study_private_mel"
MELANOMA = {"name": STUDY}
WRITTEN_BY_NOBODY = "not the secret"
CLIENT_ROLES = "resource_access::cbioportal::roles"
REALM_ROLES = "realm_access::roles"
SETTINGS = """authenticate=oauth2
dat.method=oauth2
dat.oauth2.clientId=cbioportal_api
dat.oauth2.clientSecret=${{DAT_SECRET}}
dat.oauth2.accessTokenUri={issuer}/protocol/openid-connect/token
dat.oauth2.jwkUrl={issuer}/protocol/openid-connect/certs
dat.oauth2.issuer={issuer}
dat.oauth2.userAuthorizationUri={issuer}/protocol/openid-connect/auth
dat.oauth2.redirectUri={portal}/api/data-access-token/oauth2
dat.oauth2.jwtRolesPath={path}
spring.security.oauth2.client.jwt-roles-path=realm_access::roles
filter_groups_by_appname=false
"""


def nothing(*_unused):
    """As the template `plain` is, and as a person is after a sign-in."""


@dataclasses.dataclass
class Row:
    """A cause, how it comes about, and what the doctor must say."""
    cause: typing.Optional[str]  # of the first finding; None: nothing is found
    setting: typing.Optional[tuple] = None  # (name, value) of the line to change
    status: int = 1  # that `lanyard doctor` ends with
    realm: typing.Callable = nothing  # (realm): what its administrator changed before anybody signed in
    portal: tuple = ()  # options of `lanyard sandbox`
    portal_client: str = "cbioportal_api"
    portal_secret: str = ""  # the name of it among Keycloak.secrets; else what is sent as it stands
    client: str = "cbioportal_api"  # the profile's
    client_secret: str = ""
    scopes: tuple = ()
    imports_from: str = ""  # the client whose offline token is taken in, instead of a sign-in
    then: typing.Callable = nothing  # (test, name, issuer): what happens after the sign-in


def client_of(realm, name="cbioportal_api"):
    found, = (client for client in realm["clients"] if client["clientId"] == name)
    return found


def alice_of(realm):
    found, = (user for user in realm["users"] if user["username"] == "alice")
    return found


def full_scope_off(realm):
    client_of(realm)["fullScopeAllowed"] = False


def lightweight(realm):
    client_of(realm)["attributes"] = {"client.use.lightweight.access.token.enabled": "true"}


def without_basic_scope(realm):
    client_of(realm).update(defaultClientScopes=["roles"], optionalClientScopes=["offline_access"])


def rotating(realm):
    realm.update(revokeRefreshToken=True, refreshTokenMaxReuse=0)


def another_client(realm):
    realm["clients"].append({**client_of(realm), "clientId": "other_app"})


def no_role(realm):
    alice_of(realm)["clientRoles"] = {}


def has_role(name):
    def change(realm):
        realm["roles"]["client"]["cbioportal"].append({"name": name})
        alice_of(realm)["clientRoles"] = {"cbioportal": [name]}
    return change


def realm_roles_only(realm):
    no_role(realm)
    realm["roles"]["realm"] = [MELANOMA]
    alice_of(realm)["realmRoles"].append(STUDY)


def one_call_to_the_portal(test, name, _issuer):
    status, _, body = lanyard.curl(test.lanyard.run("header", name).out, f"{test.portal}/api/studies")
    test.assertEqual(200, status, body)


def disabled(test, name, _issuer):
    test.keycloak.change_user(name, "alice", enabled=False)


def revoked(test, name, issuer):
    oauth.revoke(issuer, "cbioportal_api", test.lanyard.run("token", name).out.strip())


ROWS = {
    "healthy": Row(None, status=0),
    "healthy_on_version_7": Row(None, status=0, portal=("--portal-version", "7")),
    "healthy_with_a_client_that_has_a_secret": Row(
        None, status=0, client="cbioportal_confidential", client_secret="confidential_secret",
        portal_client="cbioportal_confidential", portal_secret="confidential_secret"),
    "full_scope_off": Row("full-scope-off", ("fullScopeAllowed", "true"), realm=full_scope_off),
    "lightweight_access_token": Row(
        "lightweight-token", ("client.use.lightweight.access.token.enabled", "false"), realm=lightweight),
    "client_without_the_scope_basic": Row(
        "missing-sub", ("defaultClientScopes", "basic"), realm=without_basic_scope),
    "rotation": Row("rotation-on", ("revokeRefreshToken", "false"), realm=rotating),
    "rotation_after_one_call": Row("replayed", realm=rotating, then=one_call_to_the_portal),
    "user_disabled": Row("user-disabled", then=disabled),
    "session_revoked": Row("session-ended", then=revoked),
    "signed_in_with_another_client": Row("other-client", realm=another_client, client="other_app"),
    "token_of_another_client_taken_in": Row("other-client", realm=another_client, imports_from="other_app"),
    "ordinary_refresh_token": Row(
        "refresh-token-not-offline", ("scopes", "openid offline_access"), status=0, scopes=("openid",)),
    "portal_with_a_wrong_secret": Row(
        "portal-exchange-broken", ("dat.oauth2.clientSecret", ""), client="cbioportal_confidential",
        client_secret="confidential_secret", portal_client="cbioportal_confidential",
        portal_secret=WRITTEN_BY_NOBODY),
    "roles_of_the_realm_only": Row(
        "wrong-role-path", ("dat.oauth2.jwtRolesPath", "realm_access::roles"), realm=realm_roles_only),
    "roles_without_the_apps_name": Row(
        "missing-app-prefix", ("filter_groups_by_appname", "false"), portal=("--filter-groups-by-appname",)),
    "roles_with_another_apps_name": Row(
        "missing-app-prefix", ("app.name", "genie"), realm=has_role(f"genie:{STUDY}"),
        portal=("--filter-groups-by-appname",)),
    "role_spelled_unlike_its_study": Row(
        "role-spelling", ("role", STUDY), realm=has_role("study-private-mel"),
        portal=("--portal-version", "7", "--show-unauthorized-studies")),
    "role_for_a_study_that_is_not_there": Row(
        "unknown-study", realm=has_role("zebrafish_2031"), portal=("--portal-version", "7")),
    "no_role": Row("no-role", status=0, realm=no_role),
}


class DoctorTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.lanyard.environment["BROWSER"] = str(pathlib.Path(__file__).with_name("form-login"))

    def secret(self, name):
        return self.keycloak.secrets.get(name, name)

    def set_up(self, name, row, issuer):
        """A realm, a portal before it that runs as long as the test, and a signed-in profile: all by this name."""
        self.keycloak.add_realm(name, "plain", row.realm)
        self.come_to_portal(name, row, issuer)

    def come_to_portal(self, name, row, issuer, *options):
        secret = self.secret(row.portal_secret) or "ignored by a public client"
        _, ready = self.enterContext(self.lanyard.sandbox(
            "--issuer", issuer, "--client-id", row.portal_client, "--client-secret-stdin", *row.portal, secret=secret))
        self.portal = ready["portal"]
        scopes = [part for scope in row.scopes for part in ("--scope", scope)]
        with_secret = ["--client-secret-stdin"] if row.client_secret else []
        self.lanyard.add_profile(name, "cbioportal", self.portal, issuer, row.client, *scopes, *with_secret,
                                 *options, input=self.secret(row.client_secret))
        if row.imports_from:
            token = oauth.sign_in(issuer, row.imports_from, "alice", self.people["alice"])
            self.lanyard.run("import", name, "-", input=f"token: {token}\n")
        else:
            self.sign_in(name, "alice")

    def findings(self, name, *options, status, **more):
        report = self.lanyard.run("doctor", name, "--json", *options, expect=status, **more).json
        self.assertEqual("lanyard.findings/1", report["schema"])
        return report["findings"]

    def check(self, name, row):
        self.set_up(name, row, self.issuer(name))
        row.then(self, name, self.issuer(name))
        findings = self.findings(name, status=row.status)
        if row.cause is None:
            self.assertEqual([], findings)
            return
        first = findings[0]
        self.assertEqual(row.cause, first["cause"], findings)
        self.assertTrue(first["summary"] and first["evidence"] and first["fix"], first)
        if row.setting:
            self.assertEqual(row.setting, (first["setting"]["name"], first["setting"]["value"]))

    def test_a_persons_token_file_in_place_of_the_stored_credential(self):
        name = "administrator"
        issuer = self.issuer(name)
        self.set_up(name, Row(None), issuer)
        token = oauth.sign_in(issuer, "cbioportal_api", "zoë-müller", self.people["zoë-müller"])
        for status, expected in ((0, []), (1, ["session-ended"])):
            found = self.findings(name, "--token", "-", status=status, input=f"token: {token}\n")
            self.assertEqual(expected, [finding["cause"] for finding in found][:1])
            self.assertNotIn(token, self.stored())
            self.assertEqual([], self.findings(name, status=0), "the stored credential is as good as before")
            oauth.revoke(issuer, "cbioportal_api", token)

    def test_the_support_thread_of_a_private_portal(self):
        """There the portal went from uuid to oauth2 as advised; then tokens opened the public studies only."""
        name = "thread"
        issuer = self.issuer(name)
        self.set_up(name, Row(None, realm=realm_roles_only, portal=("--role-path", CLIENT_ROLES)), issuer)
        request = f"studies/{STUDY}/samples?projection=SUMMARY&pageSize=10000000&pageNumber=0&direction=ASC"
        status, _, body = lanyard.curl(self.lanyard.run("header", name).out, f"{self.portal}/api/{request}")
        self.assertEqual((403, '{"message":"Access to the specified resource has been forbidden"}'), (status, body))
        self.assert_names_the_role_path(self.findings(name, status=1))

        file = self.desk.folder / "application.properties"
        file.write_text(SETTINGS.format(issuer=issuer, portal=self.portal, path=CLIENT_ROLES), encoding="utf-8")
        first = self.findings(name, "--properties", str(file), status=1)
        self.assert_names_the_role_path(first)
        self.assertTrue(any(CLIENT_ROLES in seen for seen in first[0]["evidence"]), first[0])
        patch = self.lanyard.run("doctor", name, "--properties", str(file), expect=1).out
        self.assertIn(f"\n+dat.oauth2.jwtRolesPath={REALM_ROLES}\n", patch)

        name = "thread-mended"  # the portal started anew with that line
        self.come_to_portal(name, Row(None, portal=("--role-path", REALM_ROLES)), issuer, "--role-path", REALM_ROLES)
        status, _, body = lanyard.curl(self.lanyard.run("header", name).out, f"{self.portal}/api/{request}")
        self.assertEqual(200, status, body)
        self.assertEqual([], self.findings(name, status=0))
        file.write_text(SETTINGS.format(issuer=issuer, portal=self.portal, path=REALM_ROLES), encoding="utf-8")
        self.assertEqual([], self.findings(name, "--properties", str(file), status=0))

    def assert_names_the_role_path(self, findings):
        first = findings[0]
        self.assertEqual(("wrong-role-path", {"name": "dat.oauth2.jwtRolesPath", "value": REALM_ROLES}),
                         (first["cause"], first["setting"]), findings)

    def test_z_a_keycloak_that_has_stopped(self):
        """The last of all, without the forwarder before it."""
        name = "stopped"
        self.set_up(name, Row(None), self.keycloak.issuer(name))
        self.recorder.tokens.append(self.lanyard.run("token", name).out.strip())
        self.assertEqual([], self.findings(name, status=0))
        self.keycloak.stop()
        self.assertEqual("provider-unreachable", self.findings(name, status=1)[0]["cause"])


def add_rows():
    for name, row in ROWS.items():
        setattr(DoctorTest, f"test_{name}", lambda self, at=name, of=row: self.check(at, of))


add_rows()

if __name__ == "__main__":
    unittest.main()
