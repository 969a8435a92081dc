"""As much of a cBioPortal as a benchmark asks for: its list of studies, and one sample of each."""
import asyncio
import json
import threading

KINDS = ["Melanoma", "Ewing Sarcoma", "Glioma", "Acute Myeloid Leukaemia", "Breast Cancer", "Lymphoma", "Prostate Cancer"]


def start(studies, seconds):
    """Its address. It lists so many studies, and takes so long for each answer."""
    listed = json.dumps([{"studyId": f"study_{i}", "name": f"{KINDS[i % len(KINDS)]} cohort {i}", "readPermission": True}
                         for i in range(studies)]).encode()

    class Portal(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport, self.pending = transport, b""

        def data_received(self, data):
            self.pending += data
            while b"\r\n\r\n" in self.pending:
                head, self.pending = self.pending.split(b"\r\n\r\n", 1)
                body = listed if head.split(b" ")[1].startswith(b"/api/studies?") else b"[]"
                status = b"200 OK" if b"\nauthorization:" in head.lower() else b"401 Unauthorized"
                answer = (b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\nContent-Length: "
                          + str(len(body)).encode() + b"\r\n\r\n" + body)
                asyncio.get_running_loop().call_later(seconds, self.transport.write, answer)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(Portal, "127.0.0.1", 0))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
