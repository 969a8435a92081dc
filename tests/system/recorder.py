"""A forwarder on loopback before a server, which remembers every token that the server hands out.

Lanyard is given the forwarder's address as issuer; Keycloak takes its own address from the Host header, so the issuer
in metadata and tokens is the forwarder's. What it heard is what the leak search looks for.
"""

import dataclasses
import http.client
import http.server
import json
import sys
import threading
import time
import urllib.parse

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


@dataclasses.dataclass
class Refresh:
    """One refresh on the wire. Times are of time.monotonic()."""
    sent: str
    asked: float
    answered: float = None
    status: int = None
    answer: dict = dataclasses.field(default_factory=dict)  # the tokens, when there were any

    @property
    def brought(self):
        """The refresh token that came in place of the one that was sent."""
        return self.answer.get("refresh_token")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # a client that was killed hangs up: expected
            super().handle_error(*address)


class Recorder:
    def __init__(self, port):
        """`port`: of the server behind."""
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else the body waits 40 ms for the receipt of the head

            def forward(self):
                if recorder.is_down:
                    self.send_error(503)
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                refresh = recorder.begin(self.path, body)
                behind = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                behind.request(self.command, self.path, body, dict(self.headers.items()))
                answer = behind.getresponse()
                content = answer.read()
                behind.close()
                recorder.hear(self.command, self.path, body, answer.status, content)
                if refresh:
                    recorder.lets_through.wait(60)
                    refresh.status = answer.status
                    refresh.answer = json.loads(content) if answer.status == 200 else {}
                    refresh.answered = time.monotonic()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = forward

            def log_message(self, *unused):
                pass

        self.tokens = []  # every access, refresh and ID token, in the order in which they were handed out
        self.refresh_tokens = []
        self.calls = []  # (method, path, form, status)
        self.refreshes = []  # in the order in which they were asked for
        self.is_down = False  # answers 503 as long as a test says so
        self.lets_through = threading.Event()  # cleared: the answers to refreshes stay on their way
        self.lets_through.set()
        self._server = Server(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def issuer(self, realm):
        return f"{self.address}/realms/{realm}"

    @staticmethod
    def _form(path, body):
        """What was sent to the token endpoint; nothing for other addresses."""
        is_token_call = urllib.parse.urlsplit(path).path.endswith("/protocol/openid-connect/token")
        return urllib.parse.parse_qs(body.decode()) if is_token_call else {}

    def begin(self, path, body):
        form = self._form(path, body)
        if form.get("grant_type") != ["refresh_token"]:
            return None
        self.refreshes.append(Refresh(form["refresh_token"][0], time.monotonic()))
        return self.refreshes[-1]

    def hear(self, method, path, body, status, content):
        form = self._form(path, body)
        self.calls.append((method, path, form, status))
        if form and status == 200:
            answer = json.loads(content)
            self.tokens += [answer[name] for name in ("access_token", "refresh_token", "id_token") if name in answer]
            if "refresh_token" in answer:
                self.refresh_tokens.append(answer["refresh_token"])
