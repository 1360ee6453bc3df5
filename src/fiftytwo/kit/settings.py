"""What the machine decides: environment variables, read once, typed, loud when wrong."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fiftytwo.kit.clock import Clock, fixed_clock, parse_instant, system_clock
from fiftytwo.kit.errors import WrongUse

THIS_MACHINE = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True)
class Settings:
    """Everything the environment says. What an organisation decides is in the database instead."""

    home: Path
    """FIFTYTWO_HOME: where everything lives. Default: ~/.fiftytwo"""
    now: datetime | None
    """FIFTYTWO_NOW: a fixed time, to compute an answer again. Default: the real time"""
    seed: int
    """FIFTYTWO_SEED: where chance starts. Default: 52"""
    demo: bool
    """FIFTYTWO_DEMO=1: this home holds invented data only."""
    bench_data: Path | None
    """FIFTYTWO_BENCH_DATA: where benchmarks and training find public data sets."""
    wait_s: float
    """FIFTYTWO_WAIT_S: how long to wait for another process that is writing. Default: 600"""
    database_url: str | None
    """FIFTYTWO_DATABASE_URL: postgresql://user:password@host:port/name. Default: SQLite in home"""
    hosts: tuple[str, ...]
    """FIFTYTWO_HOSTS: names under which the programme is reached, by commas. Default: this machine
    alone"""
    proxies: int
    """FIFTYTWO_PROXIES: how many proxies of yours stand in front: whose address counts where
    guesses are limited. Default: 0"""
    oidc_issuer: str | None
    """FIFTYTWO_OIDC_ISSUER: your identity provider's address, as it names itself. Default: none"""
    oidc_client_id: str | None
    """FIFTYTWO_OIDC_CLIENT_ID: by which it knows this programme."""
    oidc_client_secret: str | None
    """FIFTYTWO_OIDC_CLIENT_SECRET, or FIFTYTWO_OIDC_CLIENT_SECRET_FILE."""
    oidc_name: str
    """FIFTYTWO_OIDC_NAME: what the button to it says. Default: Your company"""
    oidc_scopes: tuple[str, ...]
    """FIFTYTWO_OIDC_SCOPES: what it is asked for, by commas. Default: openid,profile,email"""
    oidc_groups_claim: str
    """FIFTYTWO_OIDC_GROUPS_CLAIM: where it names a user's groups. Default: groups"""
    webhook_private: bool
    """FIFTYTWO_WEBHOOK_PRIVATE=1: webhooks may call addresses in private networks, and by http."""
    smtp_url: str | None
    """FIFTYTWO_SMTP_URL: smtp://user:password@host:port, or smtps://. Default: no mail leaves"""
    mail_from: str | None
    """FIFTYTWO_MAIL_FROM: who mail is from, such as Fiftytwo <hello@example.com>"""

    @property
    def clock(self) -> Clock:
        return fixed_clock(self.now) if self.now else system_clock


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises WrongUse on a value that cannot be understood."""
    env = os.environ if environment is None else environment
    home = env.get("FIFTYTWO_HOME") or "~/.fiftytwo"
    bench_data = env.get("FIFTYTWO_BENCH_DATA")
    return Settings(
        home=Path(home).expanduser().absolute(),
        now=_instant(env, "FIFTYTWO_NOW"),
        seed=_whole_number(env, "FIFTYTWO_SEED", 52),
        demo=_flag(env, "FIFTYTWO_DEMO"),
        bench_data=Path(bench_data).expanduser() if bench_data else None,
        wait_s=float(_whole_number(env, "FIFTYTWO_WAIT_S", 600)),
        database_url=_secret(env, "FIFTYTWO_DATABASE_URL"),
        hosts=_names(env, "FIFTYTWO_HOSTS") or THIS_MACHINE,
        proxies=_whole_number(env, "FIFTYTWO_PROXIES", 0),
        oidc_issuer=env.get("FIFTYTWO_OIDC_ISSUER") or None,
        oidc_client_id=env.get("FIFTYTWO_OIDC_CLIENT_ID") or None,
        oidc_client_secret=_secret(env, "FIFTYTWO_OIDC_CLIENT_SECRET"),
        oidc_name=env.get("FIFTYTWO_OIDC_NAME") or "Your company",
        oidc_scopes=_names(env, "FIFTYTWO_OIDC_SCOPES") or ("openid", "profile", "email"),
        oidc_groups_claim=env.get("FIFTYTWO_OIDC_GROUPS_CLAIM") or "groups",
        webhook_private=_flag(env, "FIFTYTWO_WEBHOOK_PRIVATE"),
        smtp_url=_secret(env, "FIFTYTWO_SMTP_URL"),
        mail_from=env.get("FIFTYTWO_MAIL_FROM") or None,
    )


def _instant(env: Mapping[str, str], name: str) -> datetime | None:
    if not env.get(name):
        return None
    try:
        return parse_instant(env[name])
    except ValueError:
        raise WrongUse(
            f"{name} must be a time with offset such as 2026-11-23T08:00:00+01:00"
        ) from None


def _whole_number(env: Mapping[str, str], name: str, default: int) -> int:
    if not env.get(name):
        return default
    try:
        return int(env[name])
    except ValueError:
        raise WrongUse(f"{name} must be a whole number such as {default}") from None


def _flag(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "0") or "0"
    if value not in ("0", "1"):
        raise WrongUse(f"{name} must be 0 or 1")
    return value == "1"


def _secret(env: Mapping[str, str], name: str) -> str | None:
    """The variable, or what stands in the file that NAME_FILE names."""
    path = env.get(f"{name}_FILE")
    if not path:
        return env.get(name) or None
    try:
        return Path(path).read_text(encoding="utf-8").strip() or None
    except OSError:
        raise WrongUse(f"{name}_FILE must be the path of a file that can be read") from None


def _names(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in env.get(name, "").split(",") if part.strip())
