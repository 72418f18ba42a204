"""Sides: the package and a generated client, each asked the same in fresh processes of its own.

The generated one is made, run and checked in an environment that is gone afterwards: nothing of it
is ever installed beside the package.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from benchmarks.contest import Sample, Say
from benchmarks.server import ROOT

_GENERATOR = "openapi-python-client"
_CLIENT = "erp_client"
_SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@attrs.frozen(kw_only=True)
class Side:
    """One of two clients.

    Attributes:
        python: The interpreter that has what it needs.
        folder: What it is imported from.
        package: Its name.
        first_touch: Code that makes one operation ready.
        decoder: Code that defines a `decode` from the bytes of a page to models.
        extras: The attribute of a model that holds what the document does not know.
        program: What a user would write to list the names of the customers.
    """

    python: Path
    folder: Path
    package: str
    first_touch: str
    decoder: str
    extras: str
    program: str

    @property
    def files(self) -> list[Path]:
        """All that it comes with."""
        found = Path(self.folder, self.package).rglob("*")
        return [file for file in found if file.is_file() and "__pycache__" not in file.parts]

    @property
    def modules(self) -> list[Path]:
        """What of it is Python."""
        return [file for file in self.files if file.suffix == ".py"]

    def ask(self, code: str, *arguments: str, bytecode: Path) -> Any:
        """Runs code and returns the JSON that it prints.

        Args:
            code: The code; its `{first_touch}` and `{decoder}` are this side's.
            *arguments: What the code finds in `sys.argv`.
            bytecode: Where compiled modules are kept from process to process.

        Raises:
            RuntimeError: It failed.
        """
        filled = code.format(first_touch=self.first_touch, decoder=self.decoder)
        return json.loads(
            _output(
                *(str(self.python), "-c", filled, *arguments),
                PYTHONPATH=str(self.folder),
                PYTHONPYCACHEPREFIX=str(bytecode),
                PYTHONDONTWRITEBYTECODE="",
            )
        )

    def check(self, checker: Path) -> Sample:
        """Checks the program with `mypy --strict`, which has seen nothing of it before.

        Args:
            checker: The interpreter that has mypy.

        Returns:
            The `cpu` in seconds, and how many `errors` there are in the program or the client.

        Raises:
            RuntimeError: It could not be checked.
        """
        with tempfile.TemporaryDirectory() as place:
            program = Path(place, "program.py")
            program.write_text(self.program, encoding="utf-8")
            before = _cpu_of_children()
            done = subprocess.run(
                [
                    *(checker, "-m", "mypy", "--strict", "--config-file=", "--no-pretty"),
                    *("--python-executable", self.python, "--cache-dir", Path(place, "cache")),
                    program,
                ],
                env=os.environ | {"MYPYPATH": str(self.folder)},
                cwd=place,
                capture_output=True,
                text=True,
                check=False,
            )
            cpu = _cpu_of_children() - before
        if done.returncode not in {0, 1}:
            raise RuntimeError(f"mypy failed:\n{done.stdout}{done.stderr}")
        return {"cpu": cpu, "errors": done.stdout.count(": error: ")}


@attrs.frozen
class Generated:
    """A client that was generated.

    Attributes:
        side: The client.
        by: The generator and its version.
        warnings: What the generator complained of.
    """

    side: Side
    by: str
    warnings: str


def our_side() -> Side:
    """Returns the package, whole: with its second service, its command line and its sandbox."""
    return Side(
        python=Path(sys.executable),
        folder=ROOT,
        package="visma_async",
        first_touch="""
from visma_async import ClientCredentials, VismaNet
company = VismaNet(ClientCredentials(client_id="a", client_secret="b")).company("c")
company.customer.list()
""",
        decoder="""
from visma_async import models
from visma_async.wire.codec import Codec
codec = Codec()
def decode(body):
    return codec.decode_many(body, models.Customer)
""",
        extras="extra_fields",
        program="""
from visma_async import Company
async def names(company: Company) -> list[str | None]:
    return [customer.name async for customer in company.customer.list()]
""",
    )


@contextmanager
def generated(document: Path, *, say: Say) -> Generator[Generated]:
    """Generates a client from a document, and removes it when the block ends.

    Raises:
        RuntimeError: The generator could not be installed, or gave up.
    """
    with tempfile.TemporaryDirectory() as place:
        environment, folder = Path(place, "environment"), Path(place, "client")
        scripts = environment / _SCRIPTS
        python, generator = scripts / "python", str(scripts / _GENERATOR)
        folder.mkdir()
        say("making an environment")
        _output(sys.executable, "-m", "venv", str(environment))
        say(f"installing {_GENERATOR}")
        _output(str(python), "-m", "pip", "install", "--quiet", _GENERATOR, "mypy")
        version = _output(generator, "--version").split()[-1]
        say("generating a client")
        said = _output(
            *(generator, "generate", "--meta", "none"),
            *("--path", str(document), "--output-path", str(folder / _CLIENT)),
            # It formats what it wrote with the ruff that it finds.
            PATH=os.pathsep.join((str(scripts), os.environ["PATH"])),
        )
        side = _their_side(python, folder)
        yield Generated(side=side, by=f"{_GENERATOR} {version}", warnings=complaints(said))


def complaints(said: str) -> str:
    """Returns what the generator said besides that it is at work."""
    lines = (line.rstrip() for line in said.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("Generating "))


def _their_side(python: Path, folder: Path) -> Side:
    return Side(
        python=python,
        folder=folder,
        package=_CLIENT,
        first_touch=f"from {_CLIENT}.api.customer import customer_get_all",
        # As its operations do it; their parser is the one of httpx, the standard library's.
        decoder=f"""
import json
from {_CLIENT}.models.customer_dto import CustomerDto
def decode(body):
    return [CustomerDto.from_dict(each) for each in json.loads(body)]
""",
        extras="additional_properties",
        program=f"""
from {_CLIENT} import AuthenticatedClient
from {_CLIENT}.api.customer import customer_get_all
async def names(client: AuthenticatedClient) -> list[object]:
    page = await customer_get_all.asyncio(client=client)
    return [customer.name for customer in page] if isinstance(page, list) else []
""",
    )


def _output(*command: str, **environment: str) -> str:
    done = subprocess.run(
        command,
        env=os.environ | environment,
        cwd=tempfile.gettempdir(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
