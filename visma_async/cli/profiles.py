"""Which profile a command uses: one of the file, or what the VISMA_* variables say."""

from __future__ import annotations

import os
from typing import Annotated, Final, TypeAlias

import attrs
from cyclopts import Parameter

from visma_async.cli.config import read_config
from visma_async.cli.profile import Profile
from visma_async.cli.secret_source import SecretSource
from visma_async.errors import ConfigurationError
from visma_async.settings import Environment

ProfileOption: TypeAlias = Annotated[str | None, Parameter(name=("--profile", "-p"))]
"""The option of every command that connects."""

PROFILE: Final = "VISMA_PROFILE"
ENVIRONMENT: Final = "(environment)"
"""The name of the profile that the variables make; none in a file is called so."""
_ANYWHERE: Final = ("quota", "redis_url")
"""Variables that say nothing of who connects to what, and hold where a profile is silent."""


def chosen(option: str | None) -> Profile:
    """Returns the profile that a command uses.

    The first of: the option; VISMA_PROFILE; the variables, where any of them tells who connects to
    what; the file's default. They are never mixed: half of one way in and half of another would
    send a secret to the wrong host.

    Raises:
        ConfigurationError: The profile is not there, the file makes no sense, or there is neither
            a profile nor a variable.
    """
    if option is not None:
        return read_config().profile(option, "--profile")
    if named := os.environ.get(PROFILE):
        return read_config().profile(named, PROFILE)
    if environment_tells():
        return environment_profile()
    config = read_config()
    if config.default is not None:
        return config.profile(config.default, "default")
    if config.profiles:
        raise ConfigurationError(
            f"It is not known which profile of {config.path} is meant.",
            advice=f"Name one of {', '.join(config.profiles)} with --profile or {PROFILE}, or "
            'write default = "..." above the tables.',
        )
    raise ConfigurationError(
        "There are no credentials: the environment lacks VISMA_CLIENT_ID and VISMA_CLIENT_SECRET, "
        "and there is no profile.",
        advice="Set them (or VISMA_TOKEN) and VISMA_TENANT_ID, as the Developer Portal shows them; "
        f"or write a profile into {config.path}.",
    )


def environment_tells() -> bool:
    """Whether a VISMA_* variable tells who connects to what."""
    found = Environment.read()
    return attrs.evolve(found, **dict.fromkeys(_ANYWHERE)) != Environment()


def environment_profile() -> Profile:
    """Returns what the VISMA_* variables say, as a profile. `VismaNet.from_env` reads them alike.

    Raises:
        ConfigurationError: They do not say enough.
    """
    found = Environment.read()
    service = {"VISMA_CLIENT_ID": found.client_id, "VISMA_CLIENT_SECRET": found.client_secret}
    missing = [name for name, value in service.items() if not value]
    if missing and not found.token:
        raise ConfigurationError(
            f"The environment lacks {' and '.join(missing)}.",
            advice="Set them, or VISMA_TOKEN, as the Developer Portal shows them. To use a profile "
            f"although other VISMA_* variables are set, name it with --profile or {PROFILE}.",
        )
    legacy = bool(found.token and found.company_id and not found.tenant_id)
    return Profile(
        name=ENVIRONMENT,
        client_id=found.client_id,
        client_secret=SecretSource("env", "VISMA_CLIENT_SECRET"),
        token=SecretSource("env", "VISMA_TOKEN") if found.token else None,
        tenant_id=found.tenant_id,
        company_id=found.company_id,
        legacy=legacy,
        base_url=found.base_url,
        token_url=found.token_url,
    )
