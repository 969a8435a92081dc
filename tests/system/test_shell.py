"""What the shells and man(1) get from the command line itself: completions in the real shells, manual pages, help."""

import pathlib
import shlex
import subprocess
import unittest

import case
import lanyard

COMPLETIONS = pathlib.Path(__file__).parents[2] / "resources/completions"
PROFILES = ("genie", "it's $(here) too")


class ShellTest(case.DeskTest):
    def setUp(self):
        super().setUp()
        for name in PROFILES:
            self.lanyard.run("profile", "add", name, "--kind", "api", "--portal", "https://portal.invalid", expect=None)
        self.environment = {**self.lanyard.environment, "TERM": "dumb",
                            "PATH": f"{lanyard.PROGRAMS}:{self.lanyard.environment['PATH']}"}

    def shell(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, timeout=60, check=False, text=True)
        self.assertEqual(0, done.returncode, f"{command}: {done.stderr}")
        return done.stdout

    def bash(self, *words):
        """The candidates for the last of these words, as bash would put them on the line."""
        script = (f"source {COMPLETIONS}/lanyard.bash; COMP_WORDS=({shlex.join(words)}); COMP_CWORD={len(words) - 1}; "
                  "_lanyard; printf '%s\\n' \"${COMPREPLY[@]}\"")
        return self.shell("bash", "-c", script).split("\n")[:-1]

    def fish(self, line):
        script = f"source {COMPLETIONS}/lanyard.fish; complete --do-complete {shlex.quote(line)}"
        return [row.split("\t")[0] for row in self.shell("fish", "--no-config", "-c", script).splitlines()]

    def zsh(self, line):
        """What an interactive zsh shows after a tab: zsh completes nowhere else."""
        script = f"""
            zmodload zsh/zpty
            zpty shell zsh --no-rcs --interactive
            zpty -w shell 'PS1=; autoload -U compinit && compinit -u -d {self.desk.folder}/dump; fpath=({COMPLETIONS} $fpath)'
            zpty -w shell 'autoload -U _lanyard; compdef _lanyard lanyard; zstyle ":completion:*" list-prompt ""; LISTMAX=0; echo ready'
            zpty -r -m shell line '*ready*'
            zpty -r -m shell line '*ready*'
            zpty -n -w shell {shlex.quote(line)}$'\\t'
            sleep 3
            zpty -n -w shell $'\\x03'
            while zpty -r -t shell line; do print -r -- "$line"; done
            zpty -d shell"""
        return self.shell("zsh", "--no-rcs", "-c", script)

    def test_bash_completes_commands_options_profiles_and_their_quoting(self):
        self.assertIn("profile", self.bash("lanyard", "pro"))
        self.assertEqual(["--role-path"], self.bash("lanyard", "profile", "add", "--role"))
        self.assertIn("genie", self.bash("lanyard", "status", ""))
        quoted = self.bash("lanyard", "status", "it")
        self.assertEqual([PROFILES[1]], shlex.split(" ".join(quoted)))

    def test_bash_leaves_files_to_itself(self):
        self.assertEqual([""], self.bash("lanyard", "decode", "./"))

    def test_fish_completes_commands_and_profiles(self):
        self.assertIn("profile", self.fish("lanyard pro"))
        self.assertIn("genie", self.fish("lanyard status "))

    def test_zsh_completes_profiles(self):
        self.assertIn("genie", self.zsh("lanyard status gen"))

    def test_words_that_are_for_programs_only_are_not_offered(self):
        self.assertNotIn("complete", self.bash("lanyard", ""))

    def test_every_command_has_a_manual_page_that_man_reads_without_a_warning(self):
        commands = [row for row in self.bash("lanyard", "") if not row.startswith("-")]
        self.assertIn("profile", commands)
        for command in ["", *commands]:
            page = self.lanyard.run("manual", *filter(None, [command])).out
            lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning"], input=page, capture_output=True, text=True,
                                  check=False).stdout
            lint = [row for row in lint.splitlines() if "missing date" not in row]  # a date would differ with each build
            self.assertEqual([], lint, f"lanyard manual {command}")

    def test_help_explains_commands_and_topics_and_refuses_others(self):
        self.assertIn("--role-path", self.lanyard.run("help", "profile", "add").out)
        self.assertIn("sign-in", self.lanyard.run("help", "exit-status").out)
        failure = self.lanyard.run("help", "nonsense", "--json", expect=2).failure
        self.assertIn("nonsense", failure["message"])

    def test_the_version_names_what_lanyard_runs_with(self):
        version = self.lanyard.run("--version").out
        for library in ("lanyard", "Qt 6", "OpenSSL 3", "QtKeychain 0"):
            self.assertIn(library, version)


if __name__ == "__main__":
    unittest.main()
