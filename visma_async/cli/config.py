"""Config: the file of profiles."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from platformdirs import user_config_path

from visma_async.cli.profile import Profile, read_profile
from visma_async.errors import ConfigurationError

CONFIG: Final = "VISMA_CONFIG"


@attrs.frozen
class Config:
    """What the file holds; nothing where there is none.

    Attributes:
        path: The file.
        default: The profile that is used where none is named.
        profiles: The profiles by their names, in the order of the file.
    """

    path: Path
    default: str | None
    profiles: Mapping[str, Profile]

    def profile(self, name: str, named_by: str) -> Profile:
        """Returns a profile.

        Args:
            name: Its name.
            named_by: Where the name comes from, for the error.

        Raises:
            ConfigurationError: There is none of this name.
        """
        found = self.profiles.get(name)
        if found is None:
            known = ", ".join(self.profiles)
            raise ConfigurationError(
                f"{named_by}: there is no profile {name!r} in {self.path}.",
                advice=f"There are: {known}." if known else f"Write a table [profiles.{name}].",
            )
        return found


def read_config() -> Config:
    """Reads the file that VISMA_CONFIG names, or the user's own, which need not be there.

    Raises:
        ConfigurationError: It cannot be read, or something in it makes no sense.
    """
    named = os.environ.get(CONFIG)
    path = (
        Path(named)
        if named
        else user_config_path("visma-async", appauthor=False, roaming=True) / "config.toml"
    )
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            document = tomllib.load(file)
    except FileNotFoundError:
        if named:
            raise ConfigurationError(f"{CONFIG} names {path}, which is not there.") from None
        return Config(path, None, {})
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is no UTF-8 text.") from None
    except tomllib.TOMLDecodeError as error:
        # The cause would hold the whole text, in which there may be a secret after all.
        raise ConfigurationError(f"{path} is no TOML: {error}.") from None
    if os.name == "posix" and mode & stat.S_IWOTH:
        raise ConfigurationError(
            f"{path} can be written by everybody, and its commands are run.",
            advice=f"chmod o-w {path}",
        )
    return _config(path, document)


def _config(path: Path, document: Mapping[str, Any]) -> Config:
    for key in document:
        if key not in {"default", "profiles"}:
            raise ConfigurationError(
                f"{path}: there is no key {key!r} at the top.",
                advice='There are default = "..." and the tables [profiles.NAME].',
            )
    tables = document.get("profiles", {})
    if not isinstance(tables, dict):
        raise ConfigurationError(f"{path}: profiles must be tables, [profiles.NAME].")
    profiles = {name: read_profile(path, name, table) for name, table in tables.items()}
    default = document.get("default")
    if default is not None and (not isinstance(default, str) or default not in profiles):
        raise ConfigurationError(
            f"{path}: default is {default!r}, and there is no such profile.",
            advice=f"There are: {', '.join(profiles)}." if profiles else "There is none.",
        )
    return Config(path, default, profiles)
