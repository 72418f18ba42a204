"""`visma-async generate`: the generated part of this package, made anew from a document."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from visma_async.cli.exits import Exit
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence


def generate(
    *,
    spec: str | None = None,
    diff: Annotated[tuple[str, ...], Parameter(consume_multiple=True)] = (),
    check: bool = False,
) -> Exit:
    """Make the resources and models anew, from this package's documents or from a newer one.

    A newer document may be the one that the API publishes: what is known beyond it is carried
    over, and operations that are new are named by their paths. Needs ruff.

        visma-async generate --diff newer.json

        visma-async generate --spec newer.json

    Args:
        spec: The OpenAPI document to use instead of this package's own, a file or a URL; of the
            ERP service or of SalesOrders v3.
        diff: Only tell what changed, from one document to another, or from this package's own to
            one.
        check: Write nothing; name the files that would change, and exit with 1 if there are any.
    """
    if diff:
        if spec is not None or check:
            raise ConfigurationError("--diff writes nothing: it goes without --spec and --check.")
        return run(_diff(diff))
    return run(_generate(spec, check=check))


async def _generate(spec: str | None, *, check: bool) -> Exit:
    from visma_async.codegen import generate as codegen  # noqa: PLC0415 - other commands start fast

    try:
        if spec is None:
            plans = codegen.plan_known()
        else:
            plans = codegen.plan_with(await _load(spec), Path(spec).name)
        files = codegen.print_api(plans)
    except ValueError as error:
        raise _unusable(spec or "the package's own document", error) from error
    except RuntimeError as error:
        raise ConfigurationError(
            str(error), advice='Install it: pip install "visma-async[generate]".'
        ) from error
    stale = codegen.differences(files, codegen.API)
    sys.stdout.write("".join(f"{name}\n" for name in stale))
    if check:
        say(f"{len(stale)} of {len(files)} files would change.")
        return Exit.FAILED if stale else Exit.COMPLETE
    codegen.write(files, codegen.API)
    say(f"{len(stale)} of {len(files)} files changed in {codegen.API}.")
    return Exit.COMPLETE


async def _diff(names: Sequence[str]) -> Exit:
    from visma_async.codegen.compare import compare  # noqa: PLC0415
    from visma_async.codegen.complete import complete  # noqa: PLC0415
    from visma_async.codegen.generate import service_of  # noqa: PLC0415
    from visma_async.documents import load  # noqa: PLC0415

    if len(names) > 2:
        raise ConfigurationError(f"--diff takes one document or two, not {len(names)}.")
    documents = [await _load(name) for name in names]
    own = load(f"{service_of(documents[-1])}.openapi")
    if len(names) == 1:
        documents.insert(0, own)
        names = ("the package's own document", *names)
    completed = []
    for name, document in zip(names, documents, strict=True):
        try:
            completed.append(complete(document, None if document is own else own))
        except ValueError as error:
            raise _unusable(name, error) from error
    changes = list(compare(*completed))
    sys.stdout.write("".join(f"{change}\n" for change in changes))
    say(f"{len(changes)} changes from {names[0]} to {names[1]}.")
    return Exit.COMPLETE


async def _load(name: str) -> dict[str, Any]:
    text = await _fetch(name) if name.startswith(("http://", "https://")) else _read(name)
    try:
        document = json.loads(text)
    except ValueError as error:
        raise _unusable(name, ValueError(f"it is no JSON ({error})")) from error
    if not isinstance(document, dict):
        raise _unusable(name, ValueError("it is no JSON object"))
    return document


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{name} cannot be read: {error.strerror}.") from error


async def _fetch(url: str) -> bytes:
    import aiohttp  # noqa: PLC0415 - costs time, also other commands

    try:
        async with aiohttp.ClientSession(trust_env=True) as session, session.get(url) as response:
            response.raise_for_status()
            return await response.read()
    except (aiohttp.ClientError, TimeoutError) as error:
        raise ConfigurationError(f"{url} cannot be fetched: {error}.") from error


def _unusable(name: str, error: ValueError) -> ConfigurationError:
    return ConfigurationError(
        f"{name} is not usable: {error}.",
        advice="Give the OpenAPI 3 document of the ERP API or of SalesOrders v3, as JSON.",
    )
