"""What a failure of pip means to a person: the reason in a few words, and what to do. Stdlib only.

pip says most of it in lines that it calls debugging (``-vv``): the answer of an index, for one.
"""

from __future__ import annotations

import re
import time
from urllib.parse import urlsplit
from urllib.request import getproxies

from laptune.core import commands

PYPI = "https://pypi.org/simple"
FILL = (
    "fill it where there is a network, with the same Python and system: "
    "pip download -r env/requirements.txt --only-binary :all: -d FOLDER"
)
_PROXY_VARIABLES = ("HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY")
_CHECK_NETWORK = (
    "check the network; behind a proxy set HTTPS_PROXY, or install from a folder of wheels "
    "with {offline} FOLDER"
)
_OTHER_INDEX = f"ask who runs it, or take another: PIP_INDEX_URL={PYPI}"
_LATER = f"try again later, or take another index: PIP_INDEX_URL={PYPI}"
# (sign in what pip says, reason, hint), what is most certain first.
_FAILURES = (
    (
        r"No space left|not enough space|Disk quota|Errno (?:28|122)\b",
        "the disk is full",
        "free some disk space: the environment needs about 3 GB; or set LAPTUNE_VENV to another "
        "disk",
    ),
    (
        r"Permission denied(?:: '([^'\n]*)')?|Access is denied",
        "",
        "make the folder writable, or set LAPTUNE_VENV to another place",
    ),
    (
        r"MemoryError|Cannot allocate memory|can't start new thread",
        "memory or processes ran out",
        "close other programs, or raise the limit (ulimit), then run this again",
    ),
    (
        r"407 Proxy|Proxy Authentication Required",
        "the proxy {proxy} asks for a name and password",
        "write them into it: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT",
    ),
    (
        r"WRONG_VERSION_NUMBER|record layer failure",
        "the proxy or the index speaks no TLS ({proxy}, {index})",
        "write http:// in place of https:// in its address",
    ),
    (
        r"not yet valid|certificate has expired",
        "a certificate is not valid at this machine's time ({now})",
        "set the clock; if it is right, the certificate of {index} is too old",
    ),
    (
        r"CERTIFICATE_VERIFY",
        "the certificate of {index} is not trusted here",
        "a proxy replaces certificates, or the index has its own: set PIP_CERT to its "
        "certificate file",
    ),
    (
        r"TLS CA certificate bundle, invalid path: (\S+)",
        "the certificate file {0} is not there",
        "correct or unset PIP_CERT (in pip.conf: cert), REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE",
    ),
    (
        r"ProxyError|Cannot connect to proxy",
        "the proxy {proxy} gives no answer",
        "correct or unset it, or install from a folder of wheels with {offline} FOLDER",
    ),
    (
        r"located at (\S+) is not a trusted",
        "the index on {0} is not asked: it has no TLS",
        "write https:// in its address, or set PIP_TRUSTED_HOST={0}",
    ),
    (
        r"The user requested \(constraint\) ([^\n]+)",
        "a constraint of your own asks for {0}",
        "unset PIP_CONSTRAINT (in pip.conf: constraint) for the setup",
    ),
    (
        r"Could not open requirements file:.*'([^'\n]+)'",
        "the file {0}, which a setting of pip names, is not there",
        "correct or unset PIP_CONSTRAINT (in pip.conf: constraint)",
    ),
    (
        r"(40[137]) Client Error: ([^\n]+?) for url: (\S+)",
        "{2} answers {0} {1}",
        "name and password belong into the address, "
        "PIP_INDEX_URL=https://NAME:PASSWORD@HOST/simple; else " + _OTHER_INDEX,
    ),
    (
        r"(5\d\d) Server Error: ([^\n]+?) for url: (\S+)",
        "{2} answers {0} {1}",
        _LATER,
    ),
    (r"too many (5\d\d) error", "{index} answers {0}", _LATER),
    (
        r"Failed to establish|NameResolutionError|TimeoutError|timed out|Connection(?: was)? reset"
        r"|RemoteDisconnected|name resolution",
        "{index} gives no answer",
        _CHECK_NETWORK,
    ),
    (
        r"Wheel '([^']+)' .*is invalid|IncompleteRead|IncompleteDownload|Connection broken"
        r"|DO NOT MATCH THE HASHES|BadZipFile",
        "a download was cut off or changed on its way",
        "run this again; if it stays, check the network or take another index",
    ),
)


def explain(
    lines: list[str], code: int, variables: dict[str, str], offline: str = ""
) -> tuple[str, str]:
    """Return (the reason, the hint) for what pip printed with ``-vv`` and the code it ended with.

    ``variables`` are those it ran with, ``offline`` the folder of wheels that was asked for.
    """
    text = "\n".join(lines)
    facts = {
        "proxy": proxy(variables),
        "index": _index(text, variables),
        "now": time.strftime("%Y-%m-%d %H:%M"),
        "offline": commands.option("--offline"),
    }
    for sign, reason, hint in _FAILURES:
        if match := re.search(sign, text):
            words = [group or "" for group in match.groups()]
            told = reason.format(*words, **facts) if reason else _last_words(lines)
            return told, hint.format(*words, **facts)
    if match := re.search(r"No matching distribution found for (\S+)", text):
        return _absent(match[1], text, variables, facts, offline)
    if code < 0:
        words = f"pip was ended by signal {-code}"
        return words, "if memory ran out, close other programs; then run this again"
    return _last_words(lines), "see laptune-setup.log in the environment's folder"


def _absent(
    name: str, text: str, variables: dict[str, str], facts: dict[str, str], offline: str
) -> tuple[str, str]:
    """Every place was asked, and none has the package."""
    if offline:
        return f"{offline} lacks {name}", FILL
    if variables.get("PIP_NO_INDEX", "0").lower() not in ("0", "false", "no", "off", "n", "f", ""):
        where = variables.get("PIP_FIND_LINKS", "no folder is named")
        return (
            f"PIP_NO_INDEX forbids an index, and {name} is not at hand ({where})",
            "unset it (in pip.conf: no-index), or set PIP_FIND_LINKS",
        )
    found = re.search(r"from versions: ([^)\n]+)\)", text)
    versions = found[1].split(", ") if found and found[1] != "none" else []
    there = f" (it has {', '.join(versions[-3:])})" if versions else ""
    return (
        f"{facts['index']} has no {name}{there}",
        f"a mirror may lack it, or a page of a proxy came in its place: {_OTHER_INDEX}",
    )


def _index(text: str, variables: dict[str, str]) -> str:
    found = re.search(r"Looking in indexes: ([^\n]+)", text)
    return found[1] if found else variables.get("PIP_INDEX_URL", PYPI)


def proxy(variables: dict[str, str]) -> str:
    """Return the address of the proxy that pip uses and where it was set, or that there is none."""
    given = variables.get("PIP_PROXY")
    if given:
        return f"{_shown(given)} of pip's own settings (PIP_PROXY, or proxy in pip.conf)"
    for name in _PROXY_VARIABLES:
        for spelled in (name, name.lower()):
            if variables.get(spelled):
                return f"{spelled}={_shown(variables[spelled])}"
    system = getproxies()
    return _shown(system.get("https", "")) or "none is set"


def _shown(address: str) -> str:
    """An address without the name and password in it."""
    parts = urlsplit(address)
    return address.replace(f"{parts.netloc.rpartition('@')[0]}@", "") if parts.username else address


def _last_words(lines: list[str]) -> str:
    told = [line.strip() for line in lines if not line.startswith("Removed ")]
    errors = [re.sub(r"(?i)^error:?\s*", "", line) for line in told if re.match("(?i)error", line)]
    if errors[-1:] == ["Exception:"]:  # a fault of pip's own, whose stack follows
        return next(line for line in reversed(told) if line)[-400:]
    return " ".join((errors or told)[-2:])[-400:]
