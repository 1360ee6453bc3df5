"""A real identity provider on this machine (npm's oidc-provider), and a browser's stand-in."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import pytest
import requests

HERE = Path(__file__).parent / "provider"
CALLBACK = "http://testserver/account/oidc/company/login/callback/"


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


@pytest.fixture(scope="session")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address. Skips, and says why, where node, npm or the package cannot be had."""
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("NOT TESTED: signing in through an identity provider needs node and npm")
    folder = tmp_path_factory.mktemp("provider")
    for name in ("package.json", "package-lock.json", "server.mjs"):
        shutil.copy(HERE / name, folder)
    install = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(install, cwd=folder, capture_output=True, check=False, timeout=240)
    if done.returncode:
        pytest.skip("NOT TESTED: signing in through an identity provider; npm ci did not succeed")
    port = _free_port()
    started = ["node", "server.mjs", str(port), CALLBACK]
    server = subprocess.Popen(started, cwd=folder, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        for line in server.stdout:
            if "listening" in line:
                break
        else:
            pytest.fail("the identity provider did not start")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)


def vouched(authorise_url: str, who: str) -> str:
    """What the browser is sent back with, after that person signed in there and agreed."""
    browser = requests.Session()
    answer = browser.get(authorise_url, allow_redirects=False)
    for _ in range(20):
        if answer.is_redirect:
            target = urljoin(answer.url, answer.headers["Location"])
            if target.startswith(CALLBACK):
                return target
            answer = browser.get(target, allow_redirects=False)
            continue
        answer.raise_for_status()
        form = re.search(r'<form[^>]*action="([^"]+)"', answer.text)
        assert form is not None, answer.text[:500]
        told = {"prompt": "consent"}
        if 'name="login"' in answer.text:
            told = {"prompt": "login", "login": who, "password": "any"}
        target = urljoin(answer.url, unescape(form[1]))
        answer = browser.post(target, told, allow_redirects=False)
    raise AssertionError("the identity provider sends in circles")
