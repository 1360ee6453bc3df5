"""The app: pages for everyone, the API, and the worker that keeps them up to date.

Stops cleanly on Ctrl-C and SIGTERM. FIFTYTWO_DATABASE_URL moves it from SQLite to PostgreSQL.
"""

import argparse
import socket

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings

PORT = 5252


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=PORT, metavar="N", help=f"default: {PORT}")
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen at; default: this machine alone"
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    _refuse_taken(arguments.host, arguments.port)
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    from fiftytwo.programme.site.serve import serve

    print(f"http://{arguments.host}:{arguments.port}/ (Ctrl-C stops it)", flush=True)
    serve(arguments.host, arguments.port)
    return 0


def _refuse_taken(host: str, port: int) -> None:
    """Say so at once: the server would only try again and again."""
    if not 0 < port < 65536:
        raise WrongUse(f"--port must be a number from 1 to 65535, not {port}")
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((host, port))
        except OSError as error:
            raise WrongUse(
                f"cannot listen at {host}, port {port} ({error.strerror}): name another --port"
            ) from None
