"""What people and the world get wrong: each ends in time, with the exit status and the kind of failure that the command
line promises, with a next step, and without losing a profile."""

import base64
import json
import time
import unittest

import case
import lanyard
import processes
import servers

SECONDS = 30  # that any refusal may take


def listening_ports():
    """The loopback ports that somebody listens on."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    return {int(row[1].split(":")[1], 16) for row in rows if row[3] == "0A" and row[1].startswith("0100007F")}


class Refusals:
    def refused(self, expect, kind, *arguments, **options):
        """Runs a command that must end with this status and kind, in time and with a next step."""
        begin = time.monotonic()
        answer = self.lanyard.run(*arguments, "--json", expect=expect, timeout=SECONDS, **options)
        self.assertLess(time.monotonic() - begin, SECONDS)
        failure = answer.failure
        self.assertEqual("lanyard.failure/1", failure["schema"])
        self.assertEqual(kind, failure["kind"], failure)
        self.assertTrue(failure["message"] and failure["hint"], failure)
        return failure

    def profiles(self):
        return [profile["name"] for profile in self.lanyard.run("profile", "list", "--json").json["profiles"]]


class StandardInputTest(Refusals, case.DeskTest):
    def test_what_comes_in_pieces_is_taken_whole(self):
        token = "eyJhbGciOiJIUzI1NiJ9." + "e30" + "." + "c2lnbmF0dXJlLWluLXR3by1waWVjZXM"
        with processes.start([lanyard.built("lanyard"), "decode", "--json"], env=self.lanyard.environment,
                             stdin=processes.PIPE, stdout=processes.PIPE) as process:
            process.stdin.write(token[:25].encode())
            process.stdin.flush()
            time.sleep(0.5)  # a slow writer, as curl before a slow server
            process.stdin.write(token[25:].encode())
            process.stdin.close()
            answer = json.loads(process.stdout.read())
        self.assertEqual({}, answer["claims"])

    def test_a_command_without_a_result_says_in_json_that_it_is_done(self):
        self.lanyard.run("profile", "add", "p", "--kind", "api", "--portal", "http://127.0.0.1:1")
        answer = self.lanyard.run("profile", "remove", "p", "--json").json
        self.assertEqual({"schema": "lanyard.done/1", "command": "profile remove"}, answer)


class AddressTest(Refusals, case.DeskTest):
    def setUp(self):
        super().setUp()
        self.desk.start_bus().start_keyring()

    def add(self, portal, issuer, *options, **more):
        return self.lanyard.add_profile("p", "api", portal, issuer, "lanyard", *options, **more)

    def refused_profile(self, expect, kind, portal, issuer, *options):
        failure = self.refused(expect, kind, "profile", "add", "p", "--kind", "api", "--portal", portal,
                               "--issuer", issuer, "--client-id", "lanyard", *options)
        self.assertEqual([], self.profiles())
        return failure

    def test_an_address_that_is_none_is_misconfigured(self):
        for address in ("portal", "http://", "ftp://example.org", "https://user:word@example.org", "https://exa mple"):
            with self.subTest(address=address), servers.answering(servers.metadata()) as issuer:
                self.refused_profile(7, "misconfigured", address, issuer)

    def test_plain_http_beyond_loopback_is_misconfigured(self):
        with servers.answering(servers.metadata()) as issuer:
            self.refused_profile(7, "misconfigured", "http://portal.example.org", issuer)

    def test_no_arguments_and_unknown_options_are_wrong_usage(self):
        self.lanyard.run("profile", "add", expect=2)
        self.lanyard.run("token", expect=2)
        self.lanyard.run("login", "p", "--no-such-option", expect=2)
        self.lanyard.run("no-such-command", expect=2)

    def test_a_name_that_no_profile_has_is_misconfigured(self):
        self.assertIn("nobody", self.refused(7, "misconfigured", "token", "nobody")["message"])

    def test_an_issuer_whose_metadata_names_another_is_misconfigured(self):
        with servers.answering(servers.metadata("http://127.0.0.1:9/realms/other")) as issuer:
            failure = self.refused_profile(7, "misconfigured", issuer, issuer)
            self.assertIn("127.0.0.1:9", failure["message"], "names the issuer that it found")

    def test_an_issuer_that_answers_with_a_web_page_is_told(self):
        with servers.answering(servers.html) as issuer:
            failure = self.refused_profile(4, "bad-answer", issuer, issuer)
            self.assertIn("127.0.0.1", failure["message"], "names the host")

    def test_an_unknown_certificate_is_told_from_a_network_that_is_down(self):
        context = servers.untrusted_certificate(self.desk.folder)
        with servers.answering(servers.metadata(), context) as issuer:
            self.refused_profile(4, "tls", issuer, issuer)
            authority = str(self.desk.folder / "certificate.pem")
            self.add(issuer, issuer, "--ca", authority)
            self.assertEqual(["p"], self.profiles())

    def test_a_host_that_does_not_answer_is_offline(self):
        nobody = f"http://127.0.0.1:{processes.free_port()}"
        self.refused_profile(4, "offline", nobody, nobody)

    def test_a_sign_in_without_end_ends_by_its_time_limit_and_nothing_listens(self):
        with servers.answering(servers.metadata()) as issuer:
            self.add(issuer, issuer)
            before = listening_ports()
            begin = time.monotonic()
            self.refused(3, "cancelled", "login", "p", "--timeout", "3", "--no-browser")
            self.assertLess(time.monotonic() - begin, 10)
            self.assertLessEqual(listening_ports(), before)
            self.assertEqual(["p"], self.profiles())

    def test_a_token_without_a_sign_in_is_sign_in_needed(self):
        with servers.answering(servers.metadata()) as issuer:
            self.add(issuer, issuer)
            for command in ("token", "header", "roles", "test"):
                self.refused(3, "sign-in-needed", command, "p")

    def test_a_file_that_holds_no_token_is_not_taken_in(self):
        with servers.answering(servers.metadata()) as issuer:
            self.add(issuer, issuer)
            error = b'{"timestamp":1,"status":500,"error":"Internal Server Error","path":"/api/data-access-token"}'
            for content in (error.decode(), "<!doctype html><title>Log in</title>", "", "token: "):
                answer = self.lanyard.run("import", "p", "-", input=content, expect=None)
                self.assertNotEqual(0, answer.status, answer)
            self.refused(3, "sign-in-needed", "token", "p")


COMMANDS = (["token", "p"], ["import", "p", "-"], ["header", "p"], ["logout", "p"])


class KeychainTest(Refusals, case.DeskTest):
    """A keychain that goes away under a stored credential: an imported token, for which no provider is asked."""

    def setUp(self):
        super().setUp()
        self.desk.start_bus().start_keyring()
        issuer = self.enterContext(servers.answering(servers.metadata()))
        parts = ({"alg": "HS512"}, {"iss": issuer, "azp": "lanyard", "typ": "Offline", "sub": "a"}, "signature")
        self.token = ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
                              for part in parts)
        self.lanyard.add_profile("p", "api", issuer, issuer, "lanyard")
        self.lanyard.run("import", "p", "-", input=self.token)

    def print_token(self, **options):
        return self.lanyard.run("token", "p", "--send", "offline-token", **options).out.strip()

    def refused_everywhere(self, kind, commands=COMMANDS, **options):
        for command in commands:
            with self.subTest(command=command):
                self.refused(5, kind, *command, input=self.token, **options)
        self.assertEqual(["p"], self.profiles())

    def keyring_comes_back(self):
        self.desk.stop_keyring()
        self.desk.start_keyring()
        self.assertEqual(self.token, self.print_token(), "nothing was lost")

    def test_without_a_session_bus_the_vault_is_absent(self):
        self.refused_everywhere("vault-absent", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.assertEqual(self.token, self.print_token(), "nothing was lost")

    def test_with_a_bus_and_no_keyring_the_vault_is_absent(self):
        self.desk.stop_keyring()
        self.refused_everywhere("vault-absent")
        self.keyring_comes_back()

    def test_a_keyring_that_never_answers_is_silent_and_the_wait_ends(self):
        self.desk.stop_keyring()
        self.desk.start_silent_keyring()
        self.refused_everywhere("vault-silent", COMMANDS[:2])  # one reads, one writes; each waits 20 s
        self.keyring_comes_back()

    def test_a_locked_keyring_is_locked(self):
        self.desk.lock()
        self.refused_everywhere("vault-locked")
        self.keyring_comes_back()

    def test_the_status_says_that_the_keyring_is_locked(self):
        self.desk.lock()
        self.assertEqual("locked", self.lanyard.run("status", "p", "--json").json["profiles"][0]["state"])


class SignInTest(Refusals, case.KeycloakTest):
    def add(self, client):
        self.lanyard.add_profile(client, "api", self.issuer("rotating"), self.issuer("rotating"), client)

    def test_no_at_the_providers_question_is_access_denied(self):
        self.add("lanyard-asking")
        answer = self.sign_in("lanyard-asking", "alice", says="no", expect=6)
        self.assertIn("127.0.0.1", answer.err)
        self.assertIn("lanyard-asking", self.profiles())
        self.sign_in("lanyard-asking", "alice", says="yes")

    def test_a_person_who_was_disabled_is_told_so(self):
        self.add("lanyard")
        self.sign_in("lanyard", "zoë-müller")
        user, = self.keycloak.admin("GET", "rotating/users?username=zo%C3%AB-m%C3%BCller&exact=true")
        self.keycloak.admin("PUT", f"rotating/users/{user['id']}", {**user, "enabled": False})
        self.refused(3, "user-disabled", "token", "lanyard", "--fresh")
        self.keycloak.admin("PUT", f"rotating/users/{user['id']}", {**user, "enabled": True})
        self.lanyard.run("token", "lanyard", "--fresh")

    def test_a_scope_that_the_provider_does_not_know_is_misconfigured(self):
        realm = self.issuer("rotating")
        self.lanyard.add_profile("scope", "api", realm, realm, "lanyard", "--scope", "openid", "--scope", "nonsense")
        curl = "curl --silent --location"  # no page to fill in: Keycloak sends the refusal at once
        self.refused(7, "misconfigured", "login", "scope", BROWSER=curl)

    def test_a_portal_that_answers_with_a_web_page_has_not_accepted_the_token(self):
        with servers.answering(servers.html) as portal:
            realm = self.issuer("plain")
            self.lanyard.add_profile("html", "cbioportal", portal, realm, "cbioportal_api")
            self.sign_in("html", "alice")
            failure = self.refused(1, "check-failed", "test", "html")
            self.assertIn("127.0.0.1", failure["message"], "names the host")
            self.lanyard.run("roles", "html")  # the credential is as good as before

    def test_while_the_provider_is_down_the_credential_is_kept(self):
        realm = self.issuer("rotating")
        self.lanyard.add_profile("down", "api", realm, realm, "lanyard")
        self.sign_in("down", "alice")
        self.recorder.is_down = True
        self.refused(4, "server-error", "token", "down", "--fresh")
        self.recorder.is_down = False
        self.lanyard.run("token", "down", "--fresh")


if __name__ == "__main__":
    unittest.main()
