"""An OAuth client of a few lines, for what Lanyard itself must not do: be the portal, or replay an old token."""

import base64
import hashlib
import html
import http.cookiejar
import http.server
import json
import re
import secrets
import threading
import urllib.error
import urllib.parse
import urllib.request


def post_form(address, form):
    """(status, JSON) of a form sent to an endpoint."""
    try:
        with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode(), timeout=20) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


def refresh(issuer, client, token, secret=None):
    form = {"grant_type": "refresh_token", "client_id": client, "refresh_token": token}
    return post_form(f"{issuer}/protocol/openid-connect/token",
                     form if secret is None else {**form, "client_secret": secret})


def revoke(issuer, client, token):
    return post_form(f"{issuer}/protocol/openid-connect/revoke", {"client_id": client, "token": token})


def fill_in_login(address, user, password):
    """Where Keycloak's login page leads back to, once it is filled in without a browser."""
    class Here(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *unused):  # where the code comes back to may be an address that nobody serves
            return None

    # Keycloak marks its cookies as secure; on loopback a browser sends them all the same.
    cookies = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))
    person = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies), Here)
    with person.open(address, timeout=20) as page:
        form = html.unescape(re.search('action="([^"]+)"', page.read().decode())[1])
    try:
        with person.open(form, urllib.parse.urlencode({"username": user, "password": password}).encode(), timeout=20):
            raise RuntimeError("Keycloak did not take the sign-in: it shows a page where it should lead back.")
    except urllib.error.HTTPError as back:
        return back.headers["Location"]


def sign_in(issuer, client, user, password):
    """The offline token of a public client, by Keycloak's login page without a browser."""
    verifier = secrets.token_urlsafe(32)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    redirect = "http://127.0.0.1:9/back"
    back = fill_in_login(f"{issuer}/protocol/openid-connect/auth?" + urllib.parse.urlencode({
        "response_type": "code", "client_id": client, "redirect_uri": redirect,
        "scope": "openid offline_access", "state": secrets.token_urlsafe(8),
        "code_challenge": challenge, "code_challenge_method": "S256"}), user, password)
    answer = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)
    status, tokens = post_form(f"{issuer}/protocol/openid-connect/token", {
        "grant_type": "authorization_code", "code": answer["code"][0], "redirect_uri": redirect,
        "client_id": client, "code_verifier": verifier})
    if status != 200:
        raise RuntimeError(f"Keycloak refused the code: {status} {tokens}")
    return tokens["refresh_token"]


def code_in_browser(browser, issuer, client, user, password):
    """Signs in through a browser without PKCE, as a portal does: (code, redirect address)."""
    caught = []

    class Callback(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            caught.append(urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"done")

        def log_message(self, *unused):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Callback) as server:
        server.timeout = 30
        redirect = f"http://127.0.0.1:{server.server_port}/back"
        browser.open(f"{issuer}/protocol/openid-connect/auth?" + urllib.parse.urlencode({
            "response_type": "code", "client_id": client, "redirect_uri": redirect,
            "scope": "openid offline_access", "state": secrets.token_urlsafe(8)}))
        waiting = threading.Thread(target=server.handle_request)
        waiting.start()
        browser.log_in_to_keycloak(user, password)
        waiting.join()
    return caught[0]["code"][0], redirect


def offline_token(browser, issuer, client, secret, user, password):
    """The offline token of a confidential client, as a portal obtains it."""
    code, redirect = code_in_browser(browser, issuer, client, user, password)
    status, answer = post_form(f"{issuer}/protocol/openid-connect/token", {
        "grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
        "client_id": client, "client_secret": secret})
    if status != 200:
        raise RuntimeError(f"Keycloak refused the code: {status} {answer}")
    return answer["refresh_token"]
