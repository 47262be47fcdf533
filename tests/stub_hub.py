"""A stand-in of the Hugging Face Hub's API for models: one process, kept in memory."""

from __future__ import annotations

import base64
import hashlib
import json
from contextlib import contextmanager

import stub_server

LARGE = 1000  # bytes from which a file goes as a large one


class Hub:
    """What the stand-in holds, and what was asked of it; ``breaks`` PUTs break off before it."""

    def __init__(self):
        self.repos: dict[str, dict] = {}
        self.large: dict[str, bytes] = {}
        self.log: list[str] = []
        self.tokens: set[str] = set()
        self.breaks = 0
        self.refuses: dict[str, int] = {}  # word in a path -> status
        self.loses_commit_reply = False

    def add(self, repo, *, private=True, **files):
        self.repos[repo] = {"private": private, "files": files, "sha": "0" * 40}


def _entry(name, content):
    oid = hashlib.sha1(b"blob %d\0%b" % (len(content), content)).hexdigest()
    found = {"type": "file", "path": name, "size": len(content), "oid": oid}
    if len(content) >= LARGE:
        sha256 = hashlib.sha256(content).hexdigest()
        found["lfs"] = {"oid": sha256, "size": len(content), "pointerSize": 130}
    return found


@contextmanager
def serve():
    """Yield (URL, Hub)."""
    hub = Hub()

    class Handler(stub_server.Handler):
        protocol_version = "HTTP/1.1"

        def _body(self):
            if "chunked" in self.headers.get("Transfer-Encoding", ""):
                parts = []
                while size := int(self.rfile.readline(), 16):
                    parts.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(parts)
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))

        def _begin(self):
            path = self.path.partition("?")[0]
            hub.log.append(f"{self.command} {path}")
            hub.tokens.add(self.headers.get("Authorization", ""))
            status = next((s for word, s in hub.refuses.items() if word in path), None)
            if status:
                self._body()
                self.send_json({"error": f"no, Bearer {self.headers.get('Authorization')}"}, status)
            return None if status else path

        def do_GET(self):
            if path := self._begin():
                name = path.removeprefix("/api/models/")
                if name not in hub.repos:
                    return self.send_json({"error": "Repository not found"}, 404)
                repo = hub.repos[name]
                self.send_json({"id": name, "private": repo["private"], "sha": repo["sha"]})

        def do_PUT(self):
            if path := self._begin():
                if hub.breaks:
                    hub.breaks -= 1
                    self.rfile.read(10)
                    self.connection.close()
                    self.close_connection = True
                    return
                content = self._body()
                hub.large[path.rpartition("/")[2]] = content
                self.send_json({})

        def do_POST(self):
            path = self._begin()
            if not path:
                return
            body = self._body()
            if path == "/api/repos/create":
                self._create(json.loads(body))
            elif path == "/api/validate-yaml":
                self.send_json({"errors": [], "warnings": []})
            elif path.endswith("/info/lfs/objects/batch"):
                self._batch(json.loads(body))
            elif "/preupload/" in path:
                self._modes(json.loads(body))
            elif "/paths-info/" in path:
                name = path.removeprefix("/api/models/").partition("/paths-info/")[0]
                found = hub.repos[name]["files"]
                paths = json.loads(body)["paths"] if body.startswith(b"{") else _form(body)
                self.send_json([_entry(p, found[p]) for p in paths if p in found])
            elif "/commit/" in path:
                self._commit(path, body)

        def _create(self, wanted):
            name = f"{wanted['organization']}/{wanted['name']}"
            private = wanted.get("visibility") == "private" or wanted.get("private") is True
            is_new = name not in hub.repos
            if is_new:
                hub.add(name, private=private)
            answer = {"url": f"http://{self.headers['Host']}/{name}", "name": name, "id": name}
            self.send_json(answer, 200 if is_new else 409)

        def _modes(self, wanted):
            modes = [
                {
                    "path": file["path"],
                    "uploadMode": "lfs" if file["size"] >= LARGE else "regular",
                    "shouldIgnore": False,
                    "oid": None,
                }
                for file in wanted["files"]
            ]
            self.send_json({"files": modes})

        def _batch(self, wanted):
            objects = []
            for one in wanted["objects"]:
                found = dict(one)
                if one["oid"] not in hub.large:
                    href = f"http://{self.headers['Host']}/large/{one['oid']}"
                    found["actions"] = {"upload": {"href": href}}
                objects.append(found)
            self.send_json({"objects": objects, "transfer": "basic"})

        def _commit(self, path, body):
            name = path.removeprefix("/api/models/").partition("/commit/")[0]
            repo = hub.repos[name]
            for line in body.splitlines():
                row = json.loads(line)
                value = row["value"]
                if row["key"] == "file":
                    repo["files"][value["path"]] = base64.b64decode(value["content"])
                elif row["key"] == "lfsFile":
                    repo["files"][value["path"]] = hub.large[value["oid"]]
            repo["sha"] = hashlib.sha1(body).hexdigest()
            if hub.loses_commit_reply:
                hub.loses_commit_reply = False
                self.connection.close()
                self.close_connection = True
                return
            url = f"http://{self.headers['Host']}/{name}/commit/{repo['sha']}"
            self.send_json({"commitUrl": url, "commitOid": repo["sha"]})

    with stub_server.running(Handler) as url:
        yield url, hub


def _form(body):
    from urllib.parse import parse_qs

    return parse_qs(body.decode()).get("paths", [])
