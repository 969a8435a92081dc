"""Code that Lanyard writes is run as a person would paste it, before the sandbox's portal, with a real keyring."""

import json
import os
import pathlib
import shlex
import signal
import subprocess
import unittest

import case
import keyring
import lanyard
import leaks
import processes
import servers

TRY_LOGIN = pathlib.Path(__file__).parents[2] / "packaging/try-login"
# What shells and languages get wrong: both quotes, substitutions, a backslash, formats, a line end, letters of two
# directions, and a comment's end. Whoever runs a part of it makes a file of that name.
HOSTILE = "Zoë's \"q\" $(touch pwned) `touch pwned` \\ \\' ${HOME} %s %USER% {0} #{x} */ <b> ! & ; | \n line עברית ‮ end"


class SandboxTest(unittest.TestCase):
    """One person who is signed in at the sandbox's portal, with the profile `NAME`."""

    NAME = HOSTILE

    @classmethod
    def setUpClass(cls):
        cls.desk = keyring.Desk()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.start_bus().start_keyring()
        cls.lanyard = lanyard.Lanyard(cls.desk)
        _, profile = cls.enterClassContext(cls.lanyard.sandbox())
        cls.portal = profile["portal"]
        cls.lanyard.environment.update(
            BROWSER=str(TRY_LOGIN), LANYARD_TRY_USER="alice", LANYARD_TRY_PASSWORD="alice",
            PATH=f"{lanyard.PROGRAMS}:{os.environ['PATH']}")
        cls.lanyard.add_profile(cls.NAME, "cbioportal", cls.portal, profile["issuer"], profile["clientId"])
        cls.lanyard.run("login", cls.NAME, "--timeout", "60")
        cls.token = cls.lanyard.run("token", cls.NAME).out.strip()
        cls.arguments = leaks.ArgumentWatch()
        cls.addClassCleanup(cls.arguments.close)

    def tearDown(self):
        self.assertEqual([], leaks.in_files(self.desk.folder, [self.token]), "files that hold the token")
        self.assertEqual([], self.arguments.with_any([self.token]), "processes with the token among their arguments")


class RunTest(SandboxTest):
    def run_with_token(self, *command, options=(), **more):
        return self.lanyard.run("run", self.NAME, *options, "--", *command, **more)

    def test_the_command_finds_the_token_in_its_environment(self):
        self.assertEqual(self.token, self.run_with_token("printenv", "LANYARD_TOKEN").out.strip())
        self.assertEqual(self.token, self.run_with_token("printenv", "MINE", options=("--env", "MINE")).out.strip())

    def test_a_variable_of_that_name_is_replaced_and_no_other_is_touched(self):
        answer = self.run_with_token("env", "--null", LANYARD_TOKEN="old", OTHER="kept")
        variables = dict(row.split("=", 1) for row in answer.out.split("\0") if row)
        self.assertEqual({**self.lanyard.environment, "LANYARD_TOKEN": self.token, "OTHER": "kept"}, variables)

    def test_the_commands_words_reach_it_as_they_are(self):
        words = ["[a,b]", "[]", "", "--", "--quiet", "--env", "x", "run", "$(id)", HOSTILE]
        self.assertEqual([*words, ""], self.run_with_token("printf", r"%s\0", *words).out.split("\0"))

    def test_the_commands_status_is_the_status(self):
        self.run_with_token("sh", "-c", "exit 77", expect=77)
        self.run_with_token("sh", "-c", "kill -TERM $$", expect=-signal.SIGTERM)

    def test_the_command_takes_lanyards_place(self):
        process = processes.start([lanyard.built("lanyard"), "run", self.NAME, "--", "sh", "-c",
                                   "echo $$; exec sleep 600"], env=self.lanyard.environment, stdout=processes.PIPE)
        self.addCleanup(processes.stop, process)
        self.assertEqual(process.pid, int(process.stdout.readline()))
        process.send_signal(signal.SIGINT)
        self.assertEqual(-signal.SIGINT, process.wait(20))

    def test_the_command_gets_no_open_file_and_no_signal_setting_of_lanyards(self):
        look = ("import os; print(sorted(os.listdir('/proc/self/fd'))[:-1]);"
                "print(*[row for row in open('/proc/self/status') if row[:4] in ('SigI', 'SigB')])")
        command = ("/usr/bin/python3", "-c", look)
        alone = subprocess.run(command, env=self.lanyard.environment, input=b"", capture_output=True, check=True).stdout
        self.assertEqual(alone.decode(), self.run_with_token(*command).out)

    def test_a_command_that_is_not_there_ends_with_127_and_one_that_may_not_run_with_126(self):
        failure = self.run_with_token("no-such-command", expect=127, options=("--json",)).failure
        self.assertIn("no-such-command", failure["message"])
        self.assertTrue(failure["hint"], "a next step")
        self.run_with_token("/", expect=126)

    def test_variables_that_choose_programs_are_refused(self):
        for variable in ("PATH", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "A=B", "", "1A", "Ä"):
            with self.subTest(variable=variable):
                self.run_with_token("true", options=(f"--env={variable}",), expect=2)

    def test_without_the_dashes_it_says_what_is_missing(self):
        failure = self.lanyard.run("run", self.NAME, "true", "--json", expect=2).failure
        self.assertIn("--", failure["hint"])


class CodeTest(SandboxTest):
    """Runs code as it is printed, in its own program."""

    LANGUAGES = ("curl", "httpie", "wget", "python", "jupyter", "r", "rstudio", "javascript", "java")
    SHELLS = (("bash", "--norc", "-c"), ("zsh", "--no-rcs", "-c"), ("fish", "--no-config", "-c"))

    def setUp(self):
        self.folder = self.desk.folder / "work"
        self.folder.mkdir()
        self.addCleanup(self.folder.rmdir)  # fails where a snippet left something behind

    def start(self, command, **environment):
        return subprocess.run(command, cwd=self.folder, env={**self.lanyard.environment, **environment},
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)

    def run_file(self, command, name, code, **environment):
        file = self.folder / name
        file.write_text(code, encoding="utf-8")
        try:
            return self.start([*command, name], **environment)
        finally:
            file.unlink()

    def run_code(self, language, code, before=()):
        """`before`: the words of a command that runs the program."""
        if language == "javascript":
            return self.run_file([*before, "node"], "ask.mjs", code)
        if language == "java":
            return self.run_file([*before, "java"], "Ask.java", code)
        if language == "r":
            return self.run_file([*before, "Rscript", "--vanilla"], "ask.R", code)
        if language == "rstudio":  # R reads it when it starts
            (self.folder / ".Rprofile").write_text(code, encoding="utf-8")
            try:
                return self.start([*before, "Rscript", "-e", "answer <- lanyard_get();"
                                   "if (length(answer$body) > 0) cat(httr2::resp_body_string(answer))"])
            finally:
                (self.folder / ".Rprofile").unlink()
        if language in ("python", "jupyter"):
            return self.run_file([*before, "/usr/bin/python3"], "ask.py", code)
        return self.start([*before, "bash", "--norc", "-c", code])


class SnippetTest(CodeTest):
    """The answer to each snippet is the one that curl gets by itself."""

    HOSTILE_PATH = "/api/studies?pageSize=2&sortBy=studyId&x='$(touch pwned)`touch pwned`\"%\\{a,b}[1-9]|<>^é ‮;&#end"
    REQUESTS = ("STUDIES", "STUDY:study_es_0", HOSTILE_PATH)

    def code(self, language, request, profile=None):
        return self.lanyard.run("snippet", profile or self.NAME, "--for", language, "--request", request, "--json").json["code"]

    def direct(self, request):
        """(status, body) that curl gets for the address in the curl snippet, without any shell."""
        address = shlex.split(self.code("curl", request).replace("\\\n", " "))[-1]
        status, _, body = lanyard.curl(self.lanyard.run("header", self.NAME).out, address)
        return status, body

    def assert_answers(self, start):
        for request in self.REQUESTS:
            with self.subTest(request=request):
                done = start(request)
                self.assertEqual(0, done.returncode, done.stderr.decode())
                status, body = self.direct(request)
                self.assertEqual(200, status, body)
                self.assertEqual(json.loads(body), json.loads(done.stdout))

    def assert_answers_in_every_shell(self, language):
        for shell in self.SHELLS:
            with self.subTest(shell=shell[0]):
                self.assert_answers(lambda request: self.start([*shell, self.code(language, request)]))

    def run_in(self, language, request, profile=None):
        """The snippet in its own program."""
        return self.run_code(language, self.code(language, request, profile))

    def test_curl(self):
        self.assert_answers_in_every_shell("curl")

    def test_httpie(self):
        self.assert_answers_in_every_shell("httpie")

    def test_wget(self):
        self.assert_answers_in_every_shell("wget")

    def test_python_requests(self):
        self.assert_answers(lambda request: self.run_in("python", request))

    def test_a_first_cell_of_jupyter(self):
        self.assert_answers(lambda request: self.run_in("jupyter", request))

    def test_r_httr2(self):
        self.assert_answers(lambda request: self.run_in("r", request))

    def test_a_start_of_rstudio(self):
        self.assert_answers(lambda request: self.run_in("rstudio", request))

    def test_javascript(self):
        self.assert_answers(lambda request: self.run_in("javascript", request))

    def test_java(self):
        self.assert_answers(lambda request: self.run_in("java", request))

    def test_a_study_that_is_not_there_is_asked_for_by_its_own_name(self):
        request = f"STUDY:{HOSTILE}"
        status, body = self.direct(request)
        self.assertEqual(404, status)
        self.assertIn("touch pwned", body)
        for language in ("curl", "httpie", "java"):
            with self.subTest(language=language):
                answer = json.loads(self.run_in(language, request).stdout)
                self.assertEqual({**json.loads(body), "timestamp": answer["timestamp"]}, answer)
        for language in ("wget", "python", "jupyter", "r", "rstudio", "javascript"):
            with self.subTest(language=language):
                done = self.run_in(language, request)
                self.assertNotEqual(0, done.returncode)
                self.assertIn("404", done.stderr.decode())

    def test_where_lanyard_has_no_token_its_own_message_is_shown(self):
        name = "nobody's"
        self.lanyard.run("profile", "add", name, "--kind", "cbioportal", "--portal", self.portal)
        self.addCleanup(self.lanyard.run, "profile", "remove", name)
        for language in self.LANGUAGES:
            with self.subTest(language=language):
                done = self.run_in(language, "STUDIES", name)
                said = self.lanyard.run("token", name, expect=3).err.splitlines()[0].removeprefix("lanyard: ")
                self.assertIn(said, done.stderr.decode())
                self.assertNotIn(b"studyId", done.stdout)

    def test_a_profile_whose_name_passes_for_an_option(self):
        shown = self.lanyard.run("profile", "show", self.NAME, "--json").json
        self.lanyard.run("profile", "add", "--kind", "cbioportal", "--portal", self.portal, "--issuer", shown["issuer"],
                         "--client-id", shown["clientId"], "--", "--quiet")
        self.addCleanup(self.lanyard.run, "profile", "remove", "--", "--quiet")
        code = self.lanyard.run("snippet", "--for", "curl", "--", "--quiet").out
        self.assertIn("no credential", self.start(["bash", "-c", code]).stderr.decode().lower())

    def test_the_list_names_every_language_and_an_unknown_one_is_refused(self):
        listed = self.lanyard.run("snippet", "--list", "--json").json["languages"]
        self.assertLessEqual({"curl", "python", "r", "java"}, {each["for"] for each in listed})
        self.assertIn("curl", self.lanyard.run("snippet", "--list").out)
        self.assertIn("--list", self.lanyard.run("snippet", self.NAME, "--for", "cobol", "--json", expect=2).failure["hint"])
        self.lanyard.run("snippet", self.NAME, "--for", "bravado", "--request", "/api/genes", expect=2)


class RequestTest(CodeTest):
    """Other requests than GET, and tokens from a variable: what a server got that tells it all."""

    PORTAL = "it's an echo $(touch pwned)"
    BODY = json.dumps({"text": HOSTILE, "plain": "@file &1 %41"}, ensure_ascii=False, indent=1)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.calls = []
        echo = cls.enterClassContext(servers.recording(cls.calls))
        shown = cls.lanyard.run("profile", "show", cls.NAME, "--json").json
        cls.lanyard.add_profile(cls.PORTAL, "api", echo, shown["issuer"], shown["clientId"], "--send", "offline-token",
                                "--header", "X-Echo", "--prefix", 'Token "quoted" \\ ')
        cls.lanyard.run("login", cls.PORTAL, "--timeout", "60")
        cls.token = cls.lanyard.run("token", cls.PORTAL).out.strip()

    def code(self, language, *options, **more):
        return self.lanyard.run("snippet", self.PORTAL, "--for", language, *options, "--json", **more).json["code"]

    def call(self, language, code, before=()):
        """What arrived: method, path, type and body. The token did, and the code came to a good end."""
        self.calls.clear()
        done = self.run_code(language, code, before)
        self.assertEqual(0, done.returncode, f"{code}\n{done.stderr.decode()}")
        (method, path, headers, body), = self.calls
        self.assertEqual('Token "quoted" \\ ' + self.token, headers["X-Echo"])
        return method, path, headers["Content-Type"], body.decode()

    def test_a_body_arrives_letter_by_letter(self):
        for language in self.LANGUAGES:
            with self.subTest(language=language):
                code = self.code(language, "--request", "/items?x=1", "--data", self.BODY)
                self.assertEqual(("POST", "/items?x=1", "application/json", self.BODY), self.call(language, code))

    def test_a_body_comes_from_a_file_with_its_type(self):
        file = self.desk.folder / "body.txt"
        file.write_text(self.BODY, encoding="utf-8")
        for language in self.LANGUAGES:
            with self.subTest(language=language):
                code = self.code(language, "--request", "/items/1", "--method", "PUT", "--data", f"@{file}",
                                 "--content-type", "text/plain; charset=utf-8")
                self.assertEqual(("PUT", "/items/1", "text/plain; charset=utf-8", self.BODY), self.call(language, code))

    def test_a_method_without_a_body(self):
        for language in self.LANGUAGES:
            for method in ("DELETE", "HEAD"):
                with self.subTest(language=language, method=method):
                    code = self.code(language, "--request", "/items/1", "--method", method)
                    self.assertEqual((method, "/items/1", ""),
                                     (lambda call: (call[0], call[1], call[3]))(self.call(language, code)))

    def test_every_shell_sends_the_same(self):
        for shell in self.SHELLS:
            for language in ("curl", "httpie", "wget"):
                with self.subTest(shell=shell[0], language=language):
                    self.calls.clear()
                    done = self.start([*shell, self.code(language, "--request", "/items", "--data", self.BODY)])
                    self.assertEqual(0, done.returncode, done.stderr.decode())
                    self.assertEqual(self.BODY, self.calls[0][3].decode())

    def test_the_token_comes_from_a_variable(self):
        run = (str(lanyard.built("lanyard")), "run", self.PORTAL, "--env", "MY_TOKEN", "--")
        for language in self.LANGUAGES:
            with self.subTest(language=language):
                code = self.code(language, "--request", "/items", "--env", "MY_TOKEN")
                self.assertNotIn("subprocess", code)
                self.assertEqual(("GET", "/items"), self.call(language, code, run)[:2])
                without = self.run_code(language, code)
                self.assertIn("MY_TOKEN", without.stderr.decode(), "what is missing is named")

    def test_every_shell_takes_the_token_from_a_variable(self):
        for shell in self.SHELLS:
            for language in ("curl", "httpie", "wget"):
                with self.subTest(shell=shell[0], language=language):
                    self.calls.clear()
                    done = self.start([*shell, self.code(language, "--request", "/items", "--env", "MY_TOKEN")],
                                      MY_TOKEN=self.token)
                    self.assertEqual(0, done.returncode, done.stderr.decode())
                    self.assertEqual('Token "quoted" \\ ' + self.token, self.calls[0][2]["X-Echo"])

    def test_it_is_said_how_the_variable_is_set(self):
        said = self.lanyard.run("snippet", self.PORTAL, "--env", "MY_TOKEN").err
        self.assertIn("--env MY_TOKEN", said)

    def test_what_no_request_has_is_refused(self):
        big = self.desk.folder / "big"
        big.write_text("x" * 40_000, encoding="utf-8")
        for options in (("--method", "TRACE"), ("--method", "GET", "--data", "x"), ("--method", "HEAD", "--data", "x"),
                        ("--data", f"@{big}"), ("--data", "x", "--content-type", "nonsense"), ("--env", "PATH"),
                        ("--env", "A;B"), ("--data", "@/no/such/file")):
            with self.subTest(options=options):
                self.lanyard.run("snippet", self.PORTAL, *options, expect=None if "@/no" in options[-1] else 2)
        self.lanyard.run("snippet", self.NAME, "--for", "bravado", "--method", "DELETE", expect=2)


if __name__ == "__main__":
    unittest.main()
