"""A real Keycloak on loopback, with the realms of `realms/`, started and stopped by the test that uses it.

`python3 keycloak.py` fetches it with Maven and prepares it once, in the cache folder; a start then takes about 10 s.
Passwords and secrets in the realms are `$names`, filled with fresh random values at every start.
"""

import fcntl
import hashlib
import json
import os
import pathlib
import secrets
import shutil
import string
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.parse
import urllib.request

import processes

VERSION = "26.4.7"
SHA256 = "aca60ab72ae4d67adc6b8fe7fca5e08d16a6bb5e4a4f2ebb54050e3f5503fd2b"
REALMS = pathlib.Path(__file__).parent / "realms"
NOT_ASCII = "ä&%+=ß"  # in every password and secret: what a form, a header or a file gets wrong first


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return pathlib.Path(base) / "lanyard-tests"


def fetch():
    """The archive from Maven Central, in the cache folder."""
    archive = cache_folder() / f"keycloak-quarkus-dist-{VERSION}.tar.gz"
    if not archive.exists():
        with tempfile.TemporaryDirectory(dir=cache_folder()) as folder:
            done = subprocess.run([processes.program("mvn", "maven"), "-q", "-B", "dependency:copy",
                                   f"-Dartifact=org.keycloak:keycloak-quarkus-dist:{VERSION}:tar.gz",
                                   f"-DoutputDirectory={folder}"], cwd=folder, stdin=subprocess.DEVNULL, check=False)
            if done.returncode != 0:
                raise RuntimeError(f"Maven could not fetch Keycloak {VERSION}, which the system tests need: see above. "
                                   f"tests/run --unit does without it.")
            os.replace(pathlib.Path(folder) / archive.name, archive)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        raise RuntimeError(f"{archive} is not Keycloak {VERSION}: its SHA-256 is {found}. Delete it and try again.")
    return archive


def prepare():
    """Keycloak, unpacked and built: the slow step of its first start, done once."""
    cache_folder().mkdir(parents=True, exist_ok=True)
    ready = cache_folder() / f"keycloak-{VERSION}"
    with open(cache_folder() / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            with tempfile.TemporaryDirectory(dir=cache_folder()) as folder:
                with tarfile.open(fetch()) as archive:
                    archive.extractall(folder)
                unpacked = pathlib.Path(folder) / ready.name
                # The first development start builds; `kc.sh build` would build for production.
                Keycloak(unpacked, realms={}).start().stop()
                os.replace(unpacked, ready)
    return ready


class Keycloak:
    """One server. `secrets` holds what was generated: passwords, client secrets; by the names used in the realms."""

    def __init__(self, distribution=None, realms=None):
        self._distribution = distribution or prepare()
        self._admin_password = secrets.token_urlsafe(16)
        self._home = None
        self._process = None
        self.port = processes.free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.secrets = {}
        self._realms = {path.stem: path.read_text(encoding="utf-8") for path in REALMS.glob("*.json")} \
            if realms is None else realms

    def issuer(self, realm):
        return f"{self.address}/realms/{realm}"

    def start(self):
        self._home = pathlib.Path(tempfile.mkdtemp(prefix="lanyard-kc-"))
        try:
            self._lay_out_home()
            environment = {"PATH": os.environ["PATH"], "HOME": str(self._home), "LC_ALL": "C.UTF-8",
                           "KC_BOOTSTRAP_ADMIN_USERNAME": "admin",
                           "KC_BOOTSTRAP_ADMIN_PASSWORD": self._admin_password,
                           "JAVA_OPTS_APPEND": "-XX:TieredStopAtLevel=1"}
            with open(self._home / "log", "wb") as log:
                self._process = processes.start(
                    [str(self._home / "bin/kc.sh"), "start-dev", "--http-host", "127.0.0.1",
                     "--http-port", str(self.port), "--import-realm"], env=environment, stdout=log, stderr=log)
            for realm in ["master", *self._realms]:
                processes.wait_until(lambda at=realm: self._answers(at), f"Keycloak's realm {realm}", 300)
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        if self._process:
            processes.stop(self._process)
            self._process = None
        if self._home:
            shutil.rmtree(self._home, ignore_errors=True)
            self._home = None

    def _lay_out_home(self):
        """A folder of its own for the database; programs and libraries stay where they are."""
        shutil.copytree(self._distribution / "bin", self._home / "bin")
        for part in ("lib", "conf", "providers", "themes"):
            (self._home / part).symlink_to(self._distribution / part)
        imports = self._home / "data" / "import"
        imports.mkdir(parents=True)
        for name, template in self._realms.items():
            (imports / f"{name}-realm.json").write_text(self._fill(template), encoding="utf-8")

    def _fill(self, template):
        for name in string.Template(template).get_identifiers():
            self.secrets.setdefault(name, secrets.token_urlsafe(9) + NOT_ASCII)
        return string.Template(template).substitute(
            {name: json.dumps(value)[1:-1] for name, value in self.secrets.items()})

    def _answers(self, realm):
        if self._process.poll() is not None:
            raise RuntimeError("Keycloak ended instead of starting:\n" + (self._home / "log").read_text("utf-8"))
        try:
            with urllib.request.urlopen(f"{self.issuer(realm)}/.well-known/openid-configuration", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    # Administration

    def admin(self, method, path, body=None):
        """Calls the administration interface; the answer's JSON, or nothing."""
        grant = {"grant_type": "password", "client_id": "admin-cli", "username": "admin",
                 "password": self._admin_password}
        with urllib.request.urlopen(f"{self.issuer('master')}/protocol/openid-connect/token",
                                    urllib.parse.urlencode(grant).encode(), timeout=20) as answer:
            token = json.load(answer)["access_token"]
        request = urllib.request.Request(f"{self.address}/admin/realms/{path}".rstrip("/"), method=method,
                                         data=None if body is None else json.dumps(body).encode())
        request.add_header("Authorization", "Bearer " + token)
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=120) as answer:  # a new realm takes long on a busy machine
            text = answer.read()
        return json.loads(text) if text else None

    def add_realm(self, name, template, change):
        """One more realm, made from a template of `realms/` after `change(realm)` has been applied to it."""
        text = self._fill((REALMS / f"{template}.json").read_text(encoding="utf-8"))
        realm = {**json.loads(text.replace(f"default-roles-{template}", f"default-roles-{name}")), "realm": name}
        change(realm)
        self.admin("POST", "", realm)

    def change_user(self, realm, user, **change):
        found, = self.admin("GET", f"{realm}/users?exact=true&username={urllib.parse.quote(user)}")
        self.admin("PUT", f"{realm}/users/{found['id']}", {**found, **change})


if __name__ == "__main__":
    try:
        print("Keycloak is ready in", prepare())
    except (RuntimeError, TimeoutError) as problem:
        sys.exit(f"tests/run: {problem}")
