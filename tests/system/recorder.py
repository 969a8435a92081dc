"""A forwarder on loopback before a server, which remembers every token that the server hands out.

Lanyard is given the forwarder's address as issuer; Keycloak takes its own address from the Host header, so the issuer
in metadata and tokens is the forwarder's. What it heard is what the leak search looks for.
"""

import http.client
import http.server
import json
import threading
import urllib.parse

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Recorder:
    def __init__(self, port):
        """`port`: of the server behind."""
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def forward(self):
                if recorder.is_down:
                    self.send_error(503)
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                behind = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                behind.request(self.command, self.path, body, dict(self.headers.items()))
                answer = behind.getresponse()
                content = answer.read()
                behind.close()
                recorder.hear(self.command, self.path, body, answer.status, content)
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
        self.is_down = False  # answers 503 as long as a test says so
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def issuer(self, realm):
        return f"{self.address}/realms/{realm}"

    def hear(self, method, path, body, status, content):
        is_token_call = urllib.parse.urlsplit(path).path.endswith("/protocol/openid-connect/token")
        form = urllib.parse.parse_qs(body.decode()) if is_token_call else {}
        self.calls.append((method, path, form, status))
        if is_token_call and status == 200:
            answer = json.loads(content)
            self.tokens += [answer[name] for name in ("access_token", "refresh_token", "id_token") if name in answer]
            if "refresh_token" in answer:
                self.refresh_tokens.append(answer["refresh_token"])
