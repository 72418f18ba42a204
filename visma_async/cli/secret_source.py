"""SecretSource: where a profile says that a secret is: in a variable, or what a command prints."""

from __future__ import annotations

import asyncio
import os
import shlex
from typing import Literal

import anyio
import attrs

from visma_async.auth.secret import Secret
from visma_async.errors import ConfigurationError

_PATIENCE = 60.0
"""Seconds for a command: a person may have to unlock a password store."""
_LONGEST = 65_536


@attrs.frozen
class SecretSource:
    """A secret that is not in the file: it is read when it is needed, and kept nowhere.

    Attributes:
        kind: `env` for a variable of the environment, `cmd` for the output of a command.
        argument: The variable's name, or the command.
    """

    kind: Literal["env", "cmd"]
    argument: str

    @classmethod
    def parse(cls, text: str) -> SecretSource:
        """Returns the source that is written as `env:NAME` or `cmd:command`.

        Raises:
            ValueError: It is written otherwise. The text, which may be a secret, is not told.
        """
        kind, _, argument = text.partition(":")
        argument = argument.strip()
        if kind == "env" and argument:
            return cls("env", argument)
        if kind == "cmd" and argument:
            _words(argument)
            return cls("cmd", argument)
        raise ValueError(
            "is a secret, which does not stand in this file: write env:NAME for a variable of the "
            "environment, or cmd:COMMAND for what a command prints, such as cmd:pass show visma"
        )

    async def read(self) -> Secret:
        """Returns the secret.

        Raises:
            ConfigurationError: There is none.
        """
        if self.kind == "cmd":
            return Secret(await _output(_words(self.argument)))
        if found := os.environ.get(self.argument):
            return Secret(found)
        raise ConfigurationError(
            f"The variable {self.argument} is not set.",
            advice=f"Set {self.argument} in the environment of this command.",
        )


def _words(command: str) -> list[str]:
    # No shell: what a value holds cannot become another command.
    try:
        return shlex.split(command)
    except ValueError:
        raise ValueError("has a quote without its other half in its command") from None


async def _output(words: list[str]) -> str:
    """Returns the first line that a command prints. Its stderr and stdin are this process's."""
    program = words[0]
    try:
        process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
    except OSError as error:
        raise ConfigurationError(
            f"The command {program} cannot be run: {error.strerror or error}.",
            advice="Check its path. It is run without a shell: pipes and variables need "
            "cmd:sh -c '...'.",
        ) from None
    try:
        async with asyncio.timeout(_PATIENCE):
            assert process.stdout is not None  # noqa: S101 - it was asked for
            printed = await process.stdout.read(_LONGEST)
            code = await process.wait()
    except TimeoutError:
        raise ConfigurationError(
            f"The command {program} has not ended in {_PATIENCE:.0f} s.",
            advice="Run it by itself. It may be waiting for a password store to be unlocked.",
        ) from None
    finally:
        await _end(process)
    if code:
        raise ConfigurationError(
            f"The command {program} ended with the code {code}.",
            advice="What it said of it is above. Run it by itself.",
        )
    return _first_line(program, printed)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.kill()
    # What it has started may hold its output open, and is not waited for.
    with anyio.move_on_after(1.0, shield=True):
        await process.wait()


def _first_line(program: str, printed: bytes) -> str:
    try:
        lines = printed.decode().splitlines()
    except UnicodeDecodeError:
        raise ConfigurationError(f"The command {program} printed no UTF-8 text.") from None
    if lines and lines[0].strip():
        return lines[0].strip()
    raise ConfigurationError(
        f"The command {program} printed nothing in its first line, where the secret belongs."
    )
