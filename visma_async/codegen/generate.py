"""Puts the printed modules together into the tree of files below `visma_async/api`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from visma_async.codegen.document import Document
from visma_async.codegen.models import plan_enums, plan_models
from visma_async.codegen.operations import plan_resources
from visma_async.codegen.plan import ApiPlan
from visma_async.codegen.print_models import module_name, print_enum, print_index, print_model
from visma_async.codegen.print_resources import print_resource, print_resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PACKAGE = "visma_async.api"
_LINE_LENGTH = 100


def plan_api(
    document: Mapping[str, Any], naming: Mapping[str, Any], *, service: str, source: str
) -> ApiPlan:
    """Return the plan of everything that one document describes."""
    read = Document(document)
    return ApiPlan(
        service=service,
        source=source,
        models=tuple(plan_models(read)),
        enums=tuple(plan_enums(read)),
        resources=tuple(plan_resources(read, naming)),
    )


def print_api(plan: ApiPlan) -> dict[str, str]:
    """Return the files below `visma_async/api` by path, formatted."""
    notice = f"Generated from {plan.source} by `python -m visma_async.codegen`; do not edit."
    models = f"{PACKAGE}.models"
    files = {
        "__init__.py": f'"""The whole API, as methods and models.\n\n{notice}\n"""\n',
        "erp.py": print_resources(plan.resources, notice, PACKAGE, "ErpResources"),
        "models/__init__.py": print_index((*plan.models, *plan.enums), notice, models),
        "resources/__init__.py": f'"""One module for each resource.\n\n{notice}\n"""\n',
    }
    for enum in plan.enums:
        files[f"models/{module_name(enum.name)}.py"] = print_enum(enum, notice)
    for model in plan.models:
        files[f"models/{module_name(model.name)}.py"] = print_model(model, notice, models)
    for resource in plan.resources:
        text = print_resource(resource, notice, PACKAGE, plan.service)
        files[f"resources/{resource.name}.py"] = text
    return formatted(files)


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
        settings = ["--config", 'lint.isort.known-first-party = ["visma_async"]']
        _ruff(["check", "--select", "I,F401", "--fix", *options, *settings, "."], root)
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
