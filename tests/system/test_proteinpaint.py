"""The built programs before the sandbox's ProteinPaint server: a key in a real keyring, tokens, tests and lint, and the
snippets run in their own languages."""

import base64
import datetime
import json
import os
import pathlib
import subprocess
import unittest

import case
import lanyard
import leaks
import processes

DATASET = "SandboxCohort"
EMBEDDER = "portal.example.org"


class ProteinPaintTest(case.DeskTest):
    def setUp(self):
        super().setUp()
        self.desk.start_bus().start_keyring()
        sandbox, _ = self.enterContext(self.lanyard.sandbox())
        self.address = sandbox["portals"]["proteinpaint"]
        self.config = pathlib.Path(sandbox["proteinpaintConfig"])
        self.secret = json.loads(self.config.read_text())["dsCredentials"][DATASET]["*"]["*"]["secret"]
        self.first_line = json.dumps(sandbox)

    def add(self, name, *options, **more):
        return self.lanyard.run("profile", "add", name, "--kind", "proteinpaint", "--portal", self.address, *options,
                                **more)

    def add_with_secret(self, name="pp", *options):
        self.add(name, "--properties", str(self.config), "--keep-secret", "--dataset", DATASET, "--embedder", EMBEDDER,
                 "--ip", "127.0.0.1", "--email", "alice@example.org", *options)

    def jwt_status(self, token):
        """What the server says of a token, asked past Lanyard."""
        done = subprocess.run(
            [processes.program("curl"), "--silent", "--max-time", "20", "--config", "-", "--header",
             "Content-Type: application/json", "--data", json.dumps({"dslabel": DATASET, "embedder": EMBEDDER}),
             f"{self.address}/jwt-status"],
            input=f'header = "x-ds-access-token: {token}"'.encode(), capture_output=True, check=True)
        return json.loads(done.stdout)

    def test_the_runs_secret_is_in_a_private_file_and_nowhere_else(self):
        self.assertNotIn(self.secret, self.first_line)
        self.assertEqual(0o600, self.config.stat().st_mode & 0o777)
        self.assertEqual(0o700, self.config.parent.stat().st_mode & 0o777)

    def test_a_profile_from_the_servers_settings_opens_the_dataset(self):
        self.add_with_secret()
        shown = self.lanyard.run("profile", "show", "pp", "--json").out
        self.assertNotIn(self.secret, shown)
        self.assertEqual([str(self.config)], leaks.in_files(self.desk.folder, [self.secret]), "the server's own settings")
        report = self.lanyard.run("test", "pp", "--json").json
        row, = report["studies"]
        self.assertEqual((DATASET, 200, "open"), (row["id"], row["status"], row["verdict"]))
        token = self.lanyard.run("token", "pp", "--lifetime", "60").out.strip()
        self.assertIn("jwt", self.jwt_status(token))
        claims = self.lanyard.run("decode", "-", "--json", input=token, expect=1).json["claims"]
        self.assertEqual(60, claims["exp"] - claims["iat"])
        self.assertEqual(([DATASET], "alice@example.org"), (claims["datasets"], claims["email"]))
        header = self.lanyard.run("header", "pp", "--format", "plain").out
        self.assertTrue(header.startswith("x-ds-access-token: ey"), "the bare token in the server's header")
        self.lanyard.run("doctor", "pp", "--json", expect=0)

    def test_without_the_persons_word_the_secret_stays_out(self):
        self.add("pp", "--properties", str(self.config), "--dataset", DATASET, "--ip", "127.0.0.1")
        self.assertEqual("no-key", self.lanyard.run("token", "pp", "--json", expect=3).failure["cause"])
        self.lanyard.run("key", "add", "pp", "-", input=self.secret + "\n")
        self.assertEqual(1, len(self.lanyard.run("key", "list", "pp", "--json").json["keys"]))
        self.lanyard.run("test", "pp")
        self.lanyard.run("key", "remove", "pp")
        self.assertEqual([], self.lanyard.run("key", "list", "pp", "--json").json["keys"])

    def test_a_keys_day_is_reminded_of_until_another_key_is_there(self):
        self.add("pp", "--dataset", DATASET)
        yesterday = (datetime.date.today() - datetime.timedelta(days=1)).isoformat()
        self.lanyard.run("key", "add", "pp", "-", "--rotate-on", yesterday, input=self.secret)
        reminder, = self.lanyard.run("remind", "--json").json["reminders"]
        self.assertEqual(("ended", "stated"), (reminder["state"], reminder["ends"]["certainty"]))
        self.lanyard.run("key", "add", "pp", "-", input=self.secret)
        self.assertEqual([], self.lanyard.run("remind", "--json").json["reminders"])
        self.lanyard.run("key", "add", "pp", "-", "--rotate-on", "soon", input=self.secret, expect=2)

    def test_ok_without_a_session_is_no_success(self):
        self.add("open", "--dataset", "SandboxOpen")
        self.lanyard.run("key", "add", "open", "-", input=self.secret)
        answer = self.lanyard.run("test", "open", "--json", expect=1)
        self.assertEqual("nothing-checked", answer.failure["cause"])
        self.assertEqual("nothing-checked", answer.json["studies"][0]["verdict"])
        findings = self.lanyard.run("doctor", "open", "--json", expect=1).json["findings"]
        self.assertEqual("nothing-checked", findings[0]["cause"])

    def test_lint_says_beforehand_what_the_server_says(self):
        self.add_with_secret()
        token = self.lanyard.run("token", "pp").out
        clean = self.lanyard.run("lint", "-", "--properties", str(self.config), "--json", input=token).json
        self.assertEqual(["session-outlives-token"], [finding["cause"] for finding in clean["findings"]])
        self.lanyard.run("key", "add", "pp", "-", input="x" * 40)
        forged = self.lanyard.run("token", "pp").out
        answer = self.lanyard.run("lint", "-", "--properties", str(self.config), "--json", input=forged, expect=1)
        self.assertEqual("bad-signature", answer.json["findings"][0]["cause"])
        self.assertEqual("invalid signature", self.jwt_status(forged.strip())["error"]["message"])

    def test_a_key_with_a_passphrase_is_taken_in(self):
        key, words = self.desk.folder / "key.pem", self.desk.folder / "words"
        for file, content in ((words, "eleven horses\n"), (key, "")):
            file.touch(mode=0o600)
            file.write_text(content)
        subprocess.run([processes.program("openssl"), "genpkey", "-algorithm", "EC", "-pkeyopt",
                        "ec_paramgen_curve:P-256", "-aes256", "-pass", f"file:{words}", "-out", str(key)], check=True,
                       capture_output=True)
        self.add("ec", "--dataset", DATASET)
        self.lanyard.run("key", "add", "ec", str(key), "--key-passphrase-file", str(words))
        self.assertEqual(["ES256"], self.lanyard.run("key", "list", "ec", "--json").json["keys"][0]["algorithms"])
        token = self.lanyard.run("token", "ec").out
        self.assertEqual("valid", self.lanyard.run("decode", "-", "--key", str(self.public_half(key, words)), "--json",
                                                   input=token, expect=0).json["signature"]["verdict"])

    def public_half(self, key, words):
        out = self.desk.folder / "public.pem"
        subprocess.run([processes.program("openssl"), "pkey", "-in", str(key), "-passin", f"file:{words}", "-pubout",
                        "-out", str(out)], check=True, capture_output=True)
        return out

    def test_the_key_itself_is_never_given_out(self):
        self.add_with_secret()
        for command in (["token"], ["token", "--send", "offline-token"], ["header"], ["header", "--data-route"]):
            self.assertNotIn(self.secret, self.lanyard.run(*command, "pp").out, command)
        self.assertEqual(2, self.lanyard.run("token", "pp", "--send", "offline-token").out.count("."))

    def test_the_curl_snippets_are_answered(self):
        self.add_with_secret()
        shell = {**self.lanyard.environment, "PATH": f"{lanyard.PROGRAMS}:{os.environ['PATH']}"}
        for request, expected in (("jwt-status", "jwt"), ("data", "termdbConfig")):
            code = self.lanyard.run("snippet", "pp", "--request", request).out
            done = subprocess.run(["sh", "-c", code], env=shell, capture_output=True, timeout=60, check=False)
            self.assertIn(expected, json.loads(done.stdout or b"{}"), f"{code}\n{done.stderr.decode()}")
            code = self.lanyard.run("snippet", "pp", "--request", request, "--env", "MY_TOKEN", "--json").json["code"]
            done = self.lanyard.run("run", "pp", "--env", "MY_TOKEN", "--", "sh", "-c", code)
            self.assertIn(expected, json.loads(done.out or "{}"), f"{code}\n{done.err}")

    def languages(self):
        """By language: the file that its code goes into, and what runs it."""
        return {"node": ("token.js", [processes.program("node", "nodejs")]),
                "python": ("sign_token.py", ["/usr/bin/python3"]),
                "php": ("token.php", [processes.program("php", "php-cli")]),
                "java": ("DatasetAccessToken.java", [processes.program("java", "default-jdk-headless")])}

    def test_the_signing_code_of_each_language_makes_tokens_that_open(self):
        result = self.desk.folder / "result.json"
        result.write_text(json.dumps({"role": 'a "member" of $Zürich\'s \\ board'}))
        self.add_with_secret("pp", "--client-auth-result", str(result))
        for language, (name, command) in self.languages().items():
            with self.subTest(language=language):
                code = self.lanyard.run("snippet", "pp", "--for", language).out
                self.assertNotIn(self.secret, code)
                file = self.desk.folder / name
                file.write_text(code)
                done = subprocess.run([*command, str(file)], capture_output=True, timeout=120, check=False,
                                      env={**os.environ, "PROTEINPAINT_SECRET": self.secret})
                self.assertEqual(0, done.returncode, done.stderr.decode())
                token = done.stdout.decode().strip()
                answer = self.jwt_status(token)
                self.assertIn("jwt", answer, f"{language}: {answer}")
                self.assertEqual(json.loads(result.read_text()), answer["clientAuthResult"])
                payload = token.split(".")[1]
                claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
                self.assertEqual({"datasets", "email", "ip", "iat", "exp", "clientAuthResult"}, set(claims))
                self.assertEqual(300, claims["exp"] - claims["iat"])

    def test_the_signing_code_signs_by_private_keys(self):
        openssl = processes.program("openssl")
        kinds = {"RS256": ["RSA", "rsa_keygen_bits:2048"], "PS384": ["RSA", "rsa_keygen_bits:2048"],
                 "ES256": ["EC", "ec_paramgen_curve:P-256"]}
        for algorithm, (kind, option) in kinds.items():
            key, public = self.desk.folder / f"{algorithm}.pem", self.desk.folder / f"{algorithm}.pub"
            subprocess.run([openssl, "genpkey", "-algorithm", kind, "-pkeyopt", option, "-out", str(key)], check=True,
                           capture_output=True)
            subprocess.run([openssl, "pkey", "-in", str(key), "-pubout", "-out", str(public)], check=True,
                           capture_output=True)
            self.add(algorithm, "--dataset", DATASET, "--algorithm", algorithm)
            for language, (name, command) in self.languages().items():
                with self.subTest(language=language, algorithm=algorithm):
                    if (language, algorithm) == ("php", "PS384"): # for which PHP has nothing
                        self.lanyard.run("snippet", algorithm, "--for", language, expect=2)
                        continue
                    file = self.desk.folder / name
                    file.write_text(self.lanyard.run("snippet", algorithm, "--for", language).out)
                    done = subprocess.run([*command, str(file)], capture_output=True, timeout=120, check=False,
                                          env={**os.environ, "PROTEINPAINT_KEY_FILE": str(key)})
                    self.assertEqual(0, done.returncode, done.stderr.decode())
                    seen = self.lanyard.run("decode", "-", "--key", str(public), "--json",
                                            input=done.stdout.decode(), expect=0).json
                    self.assertEqual(("valid", algorithm), (seen["signature"]["verdict"], seen["header"]["alg"]))

    def test_the_embedding_code_names_server_dataset_and_callback(self):
        self.add_with_secret()
        page = self.lanyard.run("snippet", "pp", "--for", "html").out
        for part in (f"{self.address}/bin/proteinpaint.js", f'dslabel: "{DATASET}"', "getDatasetAccessToken: () =>"):
            self.assertIn(part, page)


if __name__ == "__main__":
    unittest.main()
