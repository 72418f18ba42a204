"""Puts the printed modules together into the tree of files below `visma_async/api`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.codegen.complete import complete
from visma_async.codegen.document import Document
from visma_async.codegen.models import plan_enums, plan_models
from visma_async.codegen.operation_names import name_operations
from visma_async.codegen.operations import plan_resources
from visma_async.codegen.pairs import mark_models, pair_up
from visma_async.codegen.plan import ApiPlan
from visma_async.codegen.print_models import module_name, print_enum, print_index, print_model
from visma_async.codegen.print_resources import print_resource
from visma_async.codegen.print_service import (
    Member,
    print_neighbour,
    print_service,
    resource_members,
)
from visma_async.documents import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PACKAGE = "visma_async.api"
API = Path(__file__).parent.parent / "api"
"""Where what is printed belongs."""
_LINE_LENGTH = 100
_PRUNED = "A002,D417,E501,PLC0414,PLC0415,RUF100"
"""Rules with exceptions, which are printed everywhere and taken out where they do not apply."""
_SETTINGS = (
    'lint.isort.known-first-party = ["visma_async"]',
    'lint.pydocstyle.convention = "google"',
)


@attrs.frozen(kw_only=True)
class Service:
    """One service of the API and where what is printed for it goes.

    Attributes:
        name: Its name in `Operation.service`, of its document and of its map of names.
        folder: The folder below `visma_async/api`, with a slash; the main service has none.
        module: The module of its class.
        class_name: Its class.
        title: What the class says of itself.
        attribute: What it is called on a company; None for the main service, which is the company.
    """

    name: str
    folder: str
    module: str
    class_name: str
    title: str
    attribute: str | None = None

    @property
    def package(self) -> str:
        """The package of its models and resources."""
        return f"{PACKAGE}.{self.folder}".replace("/", ".").rstrip(".")


SERVICES = (
    Service(
        name="erp",
        folder="",
        module="erp",
        class_name="ErpResources",
        title="Every resource, imported when it is first touched.",
    ),
    Service(
        name="salesorder",
        folder="salesorder/",
        module="service",
        class_name="SalesOrderService",
        title="The separate SalesOrders v3 service; its models are in `models.salesorder`.",
        attribute="salesorder_v3",
    ),
)


def plan_api(
    document: Mapping[str, Any],
    naming: Mapping[str, Any],
    *,
    service: str,
    source: str,
    own_copy: Mapping[str, Any] | None = None,
) -> ApiPlan:
    """Return the plan of everything that one document describes.

    Args:
        document: The document.
        naming: Resource and method of the operations that have a name already.
        service: The service's name.
        source: What the generated files say that they were made from.
        own_copy: The package's own copy, if `document` is another one.

    Raises:
        ValueError: The document lacks something that is needed, or says something that is not
            understood.
    """
    content = complete(document, own_copy)
    read = Document(content)
    resources = pair_up(plan_resources(read, name_operations(content, naming)))
    return ApiPlan(
        service=service,
        source=source,
        models=tuple(mark_models(plan_models(read), resources)),
        enums=tuple(plan_enums(read)),
        resources=resources,
    )


def plan_known() -> list[ApiPlan]:
    """Return the plans of the documents that the package carries."""
    return [_plan_own(service) for service in SERVICES]


def plan_with(document: Mapping[str, Any], source: str) -> list[ApiPlan]:
    """Return the plans of all services, with `document` in the place of the copy of its own.

    Raises:
        ValueError: The document is not usable, and why.
    """
    name = service_of(document)
    given = plan_api(
        document,
        load(f"{name}.naming"),
        service=name,
        source=source,
        own_copy=load(f"{name}.openapi"),
    )
    return [given if one.name == name else _plan_own(one) for one in SERVICES]


def service_of(document: Mapping[str, Any]) -> str:
    """Return the name of the service that a document describes."""
    paths = document.get("paths", {})
    return "salesorder" if any(path.startswith("/api/v3/") for path in paths) else "erp"


def _plan_own(service: Service) -> ApiPlan:
    return plan_api(
        load(f"{service.name}.openapi"),
        load(f"{service.name}.naming"),
        service=service.name,
        source=f"{service.name}.openapi.json",
    )


def print_api(plans: Iterable[ApiPlan]) -> dict[str, str]:
    """Return the files below `visma_async/api` by path, formatted."""
    by_service = {plan.service: plan for plan in plans}
    files: dict[str, str] = {}
    for service in SERVICES:
        plan = by_service[service.name]
        printed = _print_service(plan, service)
        files |= {f"{service.folder}{name}": text for name, text in printed.items()}
    return formatted(files)


def _print_service(plan: ApiPlan, service: Service) -> dict[str, str]:
    notice = f"Generated from {plan.source} by `python -m visma_async.codegen`; do not edit."
    package, models = service.package, f"{service.package}.models"
    members = resource_members(plan.resources, package)
    neighbours: dict[str, str] = {}
    printing = print_neighbour
    if service.attribute is None:
        printing = print_service
        others = [one for one in SERVICES if one.attribute is not None]
        neighbours = {one.name: f"{one.package}.models" for one in others}
        members += [
            Member(one.attribute or "", f"{one.package}.{one.module}", one.class_name, one.title)
            for one in others
        ]
    files = {
        "__init__.py": f'"""The API of one service, as methods and models.\n\n{notice}\n"""\n',
        f"{service.module}.py": printing(service.class_name, service.title, members, notice),
        "models/__init__.py": print_index((*plan.models, *plan.enums), notice, models, neighbours),
        "resources/__init__.py": f'"""One module for each resource.\n\n{notice}\n"""\n',
    }
    for enum in plan.enums:
        files[f"models/{module_name(enum.name)}.py"] = print_enum(enum, notice)
    for model in plan.models:
        files[f"models/{module_name(model.name)}.py"] = print_model(model, notice, models)
    for resource in plan.resources:
        text = print_resource(resource, notice, package, plan.service)
        files[f"resources/{resource.name}.py"] = text
    return files


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files as ruff lays them out, imports sorted.

    Raises:
        RuntimeError: ruff is missing or does not understand what was printed.
    """
    with TemporaryDirectory() as directory:
        root = Path(directory)
        write(files, root)
        options = ["--isolated", "--no-cache", "--quiet", "--line-length", str(_LINE_LENGTH)]
        options += ["--target-version", "py311"]
        settings = [f"--config={setting}" for setting in _SETTINGS]
        _ruff(["check", "--select", "I,F401", "--fix", *options, *settings, "."], root)
        _ruff(["format", *options, "."], root)
        _ruff(
            ["check", "--select", _PRUNED, "--fix", "--exit-zero", *options, *settings, "."], root
        )
        _ruff(["format", *options, "."], root)
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def write(files: Mapping[str, str], root: Path) -> None:
    """Write the files below `root`, which they own: other modules there are removed."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in strangers(files, root):
        path.unlink()


def differences(files: Mapping[str, str], root: Path) -> list[str]:
    """Return the paths below `root` that are missing, stale or too many."""
    stale = [
        name
        for name, text in files.items()
        if not (root / name).is_file() or (root / name).read_text(encoding="utf-8") != text
    ]
    return sorted([*stale, *(path.relative_to(root).as_posix() for path in strangers(files, root))])


def strangers(files: Iterable[str], root: Path) -> list[Path]:
    """Return the modules below `root` that are not among the files."""
    known = {root / name for name in files}
    return sorted(path for path in root.rglob("*.py") if path not in known)


def _ruff(arguments: list[str], directory: Path) -> None:
    run = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-m", "ruff", *arguments],
        cwd=directory,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(f"ruff {arguments[0]} failed: {run.stderr or run.stdout}")
