"""openBIS: pybis unchanged works with the sandbox."""

import unittest

import case
import referee

DAY = 24 * 3600


class RefereeTest(case.DeskTest):
    """Each with an openBIS of its own."""

    options = ()

    def setUp(self):
        super().setUp()
        addresses, _ = self.enterContext(self.lanyard.sandbox(*self.options))
        self.pybis = referee.Pybis(addresses["portals"]["openbis"], self.desk.environment)


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


if __name__ == "__main__":
    unittest.main()
