"""Small servers that answer wrongly on purpose."""

import contextlib
import http.server
import json
import pathlib
import ssl
import subprocess
import threading

import processes


@contextlib.contextmanager
def answering(answer, context=None):
    """A server on loopback while the block runs: its address. `answer(path, address)` gives status, type and body."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            status, content_type, body = answer(self.path, self.server.address)
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *unused):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.address = f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
            server.handle_error = lambda *unused: None  # a client that does not trust us hangs up: expected
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@contextlib.contextmanager
def recording(calls):
    """A server on loopback while the block runs: its address. Every request is added to `calls`, as method, path,
    headers and body."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            calls.append((self.command, self.path, self.headers, body))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(b"{}")

        do_DELETE = do_HEAD = do_POST = do_PUT = do_GET

        def log_message(self, *unused):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def html(_path, _address):
    return 200, "text/html;charset=utf-8", b"<!doctype html><title>Welcome</title><p>Please log in to the network."


def metadata(issuer=None):
    """A provider that names `issuer` as itself; by default its own address."""
    def answer(path, address):
        if not path.endswith("/.well-known/openid-configuration"):
            return 404, "text/plain", b"nothing here"
        base = issuer or address
        return 200, "application/json", json.dumps({
            "issuer": base, "authorization_endpoint": f"{base}/auth", "token_endpoint": f"{base}/token",
            "jwks_uri": f"{base}/certs", "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}).encode()
    return answer


def untrusted_certificate(folder):
    """A TLS context whose certificate nobody signed but itself."""
    key, certificate = pathlib.Path(folder) / "key.pem", pathlib.Path(folder) / "certificate.pem"
    subprocess.run([processes.program("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
                   check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
