"""openBIS: pybis unchanged works with the sandbox, and Lanyard and pybis take what the other one made."""

import re
import stat
import subprocess
import unittest

import case
import lanyard
import leaks
import referee

DAY = 24 * 3600


class RefereeTest(case.DeskTest):
    """Each with an openBIS of its own."""

    options = ()

    def setUp(self):
        super().setUp()
        addresses, _ = self.enterContext(self.lanyard.sandbox(*self.options))
        self.url = addresses["portals"]["openbis"]
        self.pybis = referee.Pybis(self.url, self.desk.environment)


class PybisAtTheSandboxTest(RefereeTest):
    def test_logging_in_and_out(self):
        found = self.pybis.run("""
o = session()
before = o.is_session_active(), o.get_session_info().userName, o.token.startswith("alice-")
token = o.token
o.logout()
answer([before, o.is_token_valid(token), error(lambda: session("alice", "wrong")),
        error(lambda: session("nobody", "nothing"))])
""")
        self.assertEqual([[True, "alice", True], False, "login to openBIS failed", "login to openBIS failed"], found)

    def test_creating_listing_and_deleting(self):
        listed, gone = self.pybis.run("""
o = session()
for name in ("portal-app", "other"):
    o.get_or_create_personal_access_token(name)
listed = table(o.get_personal_access_tokens())
o.get_personal_access_token(listed[0]["permId"]).delete("no longer needed")
answer([listed, table(o.get_personal_access_tokens())])
""")
        self.assertEqual({"portal-app", "other"}, {each["sessionName"] for each in listed})
        for each in listed:
            self.assertEqual(["alice"] * 3, [each[role] for role in ("owner", "registrator", "modifier")], each)
            self.assertTrue(each["permId"].startswith("$pat-alice-"))
        self.assertEqual([listed[1]["permId"]], [each["permId"] for each in gone])

    def test_a_token_serves_as_a_session(self):
        spaces, projects, name, error = self.pybis.run("""
pat = session().get_or_create_personal_access_token("portal-app")
o = openbis(pat.permId)
answer([[each["code"] for each in table(o.get_spaces())], [each["identifier"] for each in table(o.get_projects())],
        o.get_session_info().personalAccessTokenSessionName,
        error(lambda: o.get_personal_access_token(pat.permId).delete("by itself"))])
""")
        self.assertEqual(["DEFAULT", "MELANOMA"], spaces)
        self.assertIn("/MELANOMA/PILOT", projects)
        self.assertEqual("portal-app", name)
        self.assertIn("Personal access tokens cannot be used to manage personal access tokens.", error)

    def test_outside_the_warning_period_the_same_token_comes_back(self):
        first, second, forced = self.pybis.run("""
o = session()
answer([o.get_or_create_personal_access_token("portal-app", force=force).permId for force in (False, False, True)])
""")
        self.assertEqual(first, second)
        self.assertNotEqual(first, forced)

    def test_somebody_with_a_dash_in_the_name(self):
        self.assertTrue(self.pybis.run("""
pat = session("bob-smith", "bob").get_or_create_personal_access_token("portal-app")
answer(openbis(pat.permId).is_session_active())
"""))

    def test_every_error_has_openbiss_words(self):
        found = self.pybis.run("""
o = session()
now = datetime.datetime.now()
day = datetime.timedelta(days=1)
pat = o.get_or_create_personal_access_token("portal-app")
future = o.get_or_create_personal_access_token("future", validFrom=now + day, validTo=now + 2 * day)
def ms(time):
    return int(time.timestamp() * 1000)
def create(**changes):
    creation = {"@type": "as.dto.pat.create.PersonalAccessTokenCreation", "sessionName": "x",
                "validFromDate": ms(now), "validToDate": ms(now + day), **changes}
    return error(lambda: o._post_request(o.as_v3, {"method": "createPersonalAccessTokens",
                                                   "params": [o.token, [creation]]}))
def call(method, *params):
    return error(lambda: o._post_request(o.as_v3, {"method": method, "params": list(params)}))
bob = session("bob-smith", "bob")
owner = {"@type": "as.dto.person.id.PersonPermId", "permId": "admin"}
answer({
    "unknown": call("getServerInformation", "alice-nothing"),
    "blank": call("getServerInformation", ""),
    "future": call("getServerInformation", future.permId),
    "name": create(sessionName=""),
    "from": create(validFromDate=None),
    "to": create(validToDate=None),
    "past": create(validToDate=1000),
    "order": create(validFromDate=ms(now + 2 * day)),
    "owner": create(ownerId=owner),
    "type": create(**{"@type": "as.dto.Nothing"}),
    "reason": error(lambda: pat.delete(None)),
    "foreign": error(lambda: bob.delete_openbis_entity(entity="personalAccessToken",
                                                       objectId=pat.data["permId"], reason="mine")),
    "method": call("fly", "x"),
    "parameters": call("login", "alice"),
    "foreign get": error(lambda: bob.get_personal_access_token(pat.permId)),
    "token": pat.permId})
""")
        context = " (Context: [])"
        self.assertEqual("Session token 'alice-nothing' is invalid: user is not logged in.", found["unknown"])
        self.assertEqual("Blank sessionToken", found["blank"])
        self.assertEqual("Personal access token is not yet valid.", found["future"])
        self.assertEqual("Session name cannot be empty." + context, found["name"])
        self.assertEqual("Valid from date cannot be null." + context, found["from"])
        self.assertEqual("Valid to date cannot be null." + context, found["to"])
        self.assertEqual("Valid to date cannot be in the past." + context, found["past"])
        self.assertEqual("Valid to date has to be after valid from date." + context, found["order"])
        self.assertEqual("User 'alice' is not allowed to create a personal access token for user 'admin'" + context,
                         found["owner"])
        self.assertIn("Could not resolve type id 'as.dto.Nothing'", found["type"])
        self.assertEqual("Deletion reason cannot be null" + context, found["reason"])
        self.assertEqual(f"Access denied to object with PersonalAccessTokenPermId = [{found['token']}]." + context,
                         found["foreign"])
        self.assertIn("404", found["method"])
        self.assertIn("500", found["parameters"])
        self.assertIn("no such personalAccessToken found", found["foreign get"])


class PybisInTheWarningPeriodTest(RefereeTest):
    options = ("--openbis-max-validity", str(4 * DAY), "--openbis-warning-period", str(5 * DAY))

    def test_a_second_token_is_made_beside_the_first(self):
        first, second, alive = self.pybis.run("""
o = session()
first, second = (o.get_or_create_personal_access_token("portal-app").permId for _ in range(2))
answer([first, second, [o.is_token_valid(each) for each in (first, second)]])
""")
        self.assertNotEqual(first, second)
        self.assertEqual([True, True], alive)


class PybisAtShortLivedTokensTest(RefereeTest):
    options = ("--openbis-max-validity", "1", "--openbis-warning-period", "0")

    def test_a_token_that_ended_is_told(self):
        found = self.pybis.run("""
import time
o = session()
o.get_or_create_personal_access_token("portal-app", validFrom=datetime.datetime.now())
token = table(o.get_personal_access_tokens())[0]["permId"]
until = time.monotonic() + 30
while o.is_token_valid(token) and time.monotonic() < until:
    time.sleep(0.05)
answer([error(lambda: openbis(token)),
        error(lambda: o._post_request(o.as_v3, {"method": "getServerInformation", "params": [token]}))])
""")
        self.assertEqual(["This token is no longer valid. Please provide an valid token or use the login method.",
                          "Personal access token is no longer valid."], found)


class PybisWithoutTheFeatureTest(RefereeTest):
    options = ("--openbis-no-tokens",)

    def test_the_feature_shows_as_off(self):
        is_on, error = self.pybis.run("""
o = session()
answer([o.get_server_information().personal_access_tokens_enabled, error(lambda: o.get_personal_access_tokens())])
""")
        self.assertFalse(is_on)
        self.assertEqual("This method is not supported by your openBIS instance.", error)


class PybisAtTheDashBugTest(RefereeTest):
    options = ("--openbis-dash-bug",)

    def test_a_dashed_users_token_is_never_active(self):
        self.assertEqual([False, True], self.pybis.run("""
answer([o.is_token_valid(o.get_or_create_personal_access_token("portal-app").permId)
        for o in (session("bob-smith", "bob"), session())])
"""))


class CrosswiseTest(RefereeTest):
    """Lanyard with a real keyring, and pybis, at one server."""

    def setUp(self):
        super().setUp()
        self.desk.start_bus().start_keyring()
        self.arguments = leaks.ArgumentWatch()
        self.addCleanup(self.arguments.close)
        self.tokens = set()
        answer = self.lanyard.run("profile", "add", "bis", "--kind", "openbis", "--portal", self.url)
        self.assertIn("openBIS of version 3.6", answer.err)
        self.addCleanup(self.check_leaks)

    def check_leaks(self):
        self.assertEqual([], leaks.in_files(self.desk.folder / "lanyard", self.tokens), "files that hold a token")
        self.assertEqual([], self.arguments.with_any(self.tokens), "processes with a token among their arguments")

    def make(self, *options, user="alice", password="alice", **more):
        return self.lanyard.run("credential", "new", "bis", "--user", user, *options, input=password, **more)

    def held(self):
        token = self.lanyard.run("token", "bis").out.strip()
        self.tokens.add(token)
        return token

    def listed(self):
        answer = self.lanyard.run("credential", "list", "bis", "--user", "alice", "--json", input="alice").json
        return {each["id"]: each for each in answer["credentials"]}

    def is_active(self, token):
        return self.pybis.run("answer(openbis().is_token_valid(given['token']))", token=token)

    def test_what_lanyard_makes_pybis_uses(self):
        self.make("--session-name", "portal-app")
        token = self.held()
        self.assertRegex(token, referee.TOKEN)
        self.assertEqual([["DEFAULT", "MELANOMA"], "portal-app"], self.pybis.run("""
o = openbis(given["token"])
answer([[each["code"] for each in table(o.get_spaces())], o.get_session_info().personalAccessTokenSessionName])
""", token=token))
        state, = self.lanyard.run("status", "bis", "--json").json["profiles"]
        self.assertEqual(("signed-in", "alice", "stated"),
                         (state["state"], state["identity"], state["ends"]["certainty"]))
        rows = {row["id"]: row["verdict"] for row in self.lanyard.run("test", "bis", "--all", "--json").json["studies"]}
        self.assertEqual("open", rows["/MELANOMA/PILOT"])
        self.lanyard.run("test", "bis", "--study", "/BOARD", expect=1)
        findings = self.lanyard.run("doctor", "bis", "--json").json["findings"]
        self.assertEqual(["period-cut"], [finding["cause"] for finding in findings])

    def test_what_pybis_makes_lanyard_takes_in_lists_and_deletes(self):
        token, other = self.pybis.run("""
o = session()
answer([o.get_or_create_personal_access_token(name).permId for name in ("portal-app", "other")])
""")
        self.tokens |= {token, other}
        self.lanyard.run("import", "bis", "-", input=token)
        self.assertEqual(token, self.held())
        listed = self.listed()
        self.assertEqual({"portal-app", "other"}, {each["sessionName"] for each in listed.values()})
        self.assertEqual(["portal-app"], [each["sessionName"] for each in listed.values() if each["isThisOne"]])
        row, = (line for line in self.lanyard.run("credential", "list", "bis", "--user", "alice", input="alice").out.split("\n")
                if "portal-app" in line)
        self.assertRegex(row, "from .* ends .* last used .* the one that Lanyard holds")
        gone, = (name for name, each in listed.items() if each["sessionName"] == "other")
        self.lanyard.run("credential", "delete", "bis", gone, "--user", "alice", input="alice")
        self.assertEqual([True, False], [self.is_active(each) for each in (token, other)])
        # The stored token is fresh: renewing gives the same one.
        self.lanyard.run("credential", "renew", "bis", "--user", "alice", input="alice")
        self.assertEqual(token, self.held())

    def test_a_token_that_pybis_made_is_renewed_before_it_ends(self):
        old = self.pybis.run("""
day = datetime.timedelta(days=1)
answer(session().get_or_create_personal_access_token("portal-app", validTo=datetime.datetime.now() + 3 * day).permId)
""")
        self.tokens.add(old)
        self.lanyard.run("import", "bis", "-", input=old)
        self.lanyard.run("credential", "renew", "bis", "--user", "alice", input="alice")
        new = self.held()
        self.assertNotEqual(old, new)
        self.assertEqual([False, True], [self.is_active(each) for each in (old, new)])
        self.assertEqual(["portal-app"], [each["sessionName"] for each in self.listed().values()])

    def test_a_session_token_serves_in_place_of_a_password(self):
        session = self.pybis.run("answer(session().token)")
        self.tokens.add(session)
        self.lanyard.run("credential", "new", "bis", input=session)
        self.assertTrue(self.is_active(self.held()))
        self.assertTrue(self.is_active(session), "somebody else's session is left as it was")

    def test_signing_out_deletes_at_the_server_or_says_what_is_left(self):
        self.make()
        token = self.held()
        said = self.lanyard.run("logout", "bis").err
        self.assertIn("lives on", said)
        self.assertTrue(self.is_active(token))
        self.make()
        token = self.held()
        self.lanyard.run("logout", "bis", "--user", "alice", input="alice")
        self.assertFalse(self.is_active(token))
        self.assertEqual([], self.desk.secrets())

    def test_refusals_have_their_causes(self):
        def cause(*arguments, status, **more):
            failure = self.lanyard.run(*arguments, "--json", expect=status, **more).failure
            self.assertFalse(re.search(r"x[0-9A-F]{32}", str(failure)), failure)
            return failure["cause"]
        self.assertEqual("wrong-password", cause("credential", "new", "bis", "--user", "alice", input="wrong", status=6))
        self.assertEqual("malformed-token",
                         cause("import", "bis", "-", input=self.pybis.run("answer(session().token)"), status=4))
        self.assertEqual("session-ended",
                         cause("import", "bis", "-", input="$pat-alice-261122030107106x" + "AB" * 16, status=3))
        self.make()
        self.assertEqual("pat-manages-pats",
                         cause("credential", "new", "bis", "--user", "alice", input=self.held(), status=6))
        for_admin = ("credential", "new", "bis", "--user", "alice", "--for-user", "admin")
        self.assertEqual("not-allowed", cause(*for_admin, input="alice", status=6))
        self.assertIn("only when you are an instance administrator", self.lanyard.run(*for_admin, expect=3).err,
                      "what right it needs is said before a password is taken")
        self.lanyard.run("header", "bis", expect=2)
        self.assertIn("credential new", self.lanyard.run("login", "bis", "--json", expect=7).failure["hint"])

    def pybis_finds(self):
        """What pybis and obis work with when nobody gives them a token, and whether the server takes it."""
        return self.pybis.run("""
from obis.dm.commands.openbis_command import OpenbisCommand
from obis.dm.config import SettingsResolver
from obis.dm.data_mgmt import DataMgmt
from obis.dm.utils import Type

SettingsResolver().config.set_value_for_parameter("user", "alice", "global")
SettingsResolver().config.set_value_for_parameter("allow_only_https", "false", "global")
paths = dict.fromkeys(("data_path", "metadata_path", "invocation_path"), ".")
o = openbis()
http = "allow_http_but_do_not_use_this_in_production_and_only_within_safe_networks"
obis = o.token and OpenbisCommand(DataMgmt(openbis_config={"url": given["url"], http: True}, git_config=paths,
                                           repository_type=Type.PHYSICAL)).openbis.token
answer([o.token, obis, o.token and o.is_session_active()])
""")

    def test_pybis_and_obis_find_the_token_that_the_person_hands_over(self):
        file = self.desk.folder / "home/.pybis/127.0.0.1.token"
        self.make("--session-name", "portal-app")
        token = self.held()
        said = self.lanyard.run("credential", "pybis", "bis", expect=2).err
        self.assertIn("no port", said)
        self.assertIn("--yes", said)
        self.assertEqual([None] * 3, self.pybis_finds())
        answer = self.lanyard.run("credential", "pybis", "bis", "--yes", "--json")
        self.assertIn("clear text", answer.err)
        self.assertEqual(("lanyard.pybis-file/1", str(file), True),
                         tuple(answer.json[key] for key in ("schema", "file", "holdsToken")))
        self.assertEqual(0o600, stat.S_IMODE(file.stat().st_mode))
        self.assertEqual([token, token, True], self.pybis_finds())
        self.make("--session-name", "another")
        self.assertEqual([self.held()] * 2 + [True], self.pybis_finds(), "a new token takes the place of the old one")
        self.lanyard.run("logout", "bis", "--user", "alice", input="alice")
        self.assertFalse(file.exists(), "signing out takes the token from pybis too")

    def test_a_token_of_something_else_is_replaced_or_deleted_only_when_the_person_agrees(self):
        file = self.desk.folder / "home/.pybis/127.0.0.1.token"
        self.pybis.run("answer(bool(openbis().login('alice', 'alice', save_token=True)))")
        other = file.read_text("utf-8")
        self.make()
        self.assertIn("another token", self.lanyard.run("credential", "pybis", "bis", expect=2).err)
        self.lanyard.run("credential", "pybis", "bis", "--delete", expect=2)
        self.lanyard.run("credential", "renew", "bis", "--user", "alice", input="alice")
        self.lanyard.run("logout", "bis")
        self.assertEqual(other, file.read_text("utf-8"))
        self.lanyard.run("credential", "pybis", "bis", "--yes", expect=3)
        self.lanyard.run("credential", "pybis", "bis", "--delete", "--yes")
        self.assertFalse(file.exists())
        self.make()
        self.lanyard.run("credential", "pybis", "bis", "--yes", "--quiet")
        self.lanyard.run("credential", "pybis", "bis", "--delete")
        self.assertFalse(file.exists(), "Lanyard's own is deleted without a question")

    def test_an_administrator_makes_a_token_for_somebody_else(self):
        answer = self.make("--for-user", "alice", "--session-name", "portal-app", user="admin", password="changeit")
        self.assertIn("instance administrator", answer.err)
        token = answer.out.strip()
        self.tokens.add(token)
        self.assertRegex(token, r"^\$pat-alice-")
        self.assertTrue(self.is_active(token))
        self.assertEqual([], self.desk.secrets(), "it is kept nowhere here")

    def test_a_cut_life_is_told(self):
        self.assertIn("allows 30 days at most", self.make("--valid-days", "365").err)

    def test_the_snippets_list_the_spaces(self):
        self.make()
        self.held()
        environment = {**self.lanyard.environment, "PATH": f"{lanyard.PROGRAMS}:{self.desk.environment['PATH']}"}
        for language, command in (("python", [referee.interpreter(), "-"]), ("curl", ["sh"])):
            code = self.lanyard.run("snippet", "bis", "--for", language).out
            done = subprocess.run(command, input=code, capture_output=True, text=True, timeout=120, env=environment,
                                  check=True)
            self.assertIn("MELANOMA", done.stdout, done.stderr)
        self.assertFalse((self.desk.folder / "home/.pybis").exists() and
                         list((self.desk.folder / "home/.pybis").glob("*.token")), "pybis kept the token")


if __name__ == "__main__":
    unittest.main()
