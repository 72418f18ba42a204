"""Prints the class of a service: every resource as an attribute, and services beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.codegen.sentences import resource_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from visma_async.codegen.plan import ResourcePlan


@attrs.frozen
class Member:
    """An attribute of the class: its name, where its own class is, and what it stands for."""

    name: str
    module: str
    class_name: str
    title: str


def resource_members(resources: Iterable[ResourcePlan], package: str) -> list[Member]:
    """Return the attributes for the resources of a package."""
    return [
        Member(
            plan.name,
            f"{package}.resources.{plan.name}",
            plan.class_name,
            f"{resource_title(plan.name)}.",
        )
        for plan in resources
    ]


def print_service(class_name: str, title: str, members: Iterable[Member], notice: str) -> str:
    """Return the module of a service's class."""
    listed = list(members)
    checked = "\n".join(f"    from {one.module} import {one.class_name}" for one in listed)
    attributes = "\n\n".join(
        f"    @property\n"
        f"    def {one.name}(self) -> {one.class_name}:\n"
        f'        """{one.title}"""\n'
        f"        from {one.module} import {one.class_name}\n\n"
        f"        return {one.class_name}(self._binding)"
        for one in listed
    )
    return f'''"""{notice}"""

# ruff: noqa: PLC0415
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visma_async.call import Binding
{checked}


class {class_name}:
    """{title}"""

    __slots__ = ()

    _binding: Binding

{attributes}
'''


def print_neighbour(class_name: str, title: str, members: Iterable[Member], notice: str) -> str:
    """Return the module of a service that is itself an attribute of another."""
    text = print_service(class_name, title, members, notice)
    return text.replace(
        """    __slots__ = ()

    _binding: Binding
""",
        """    __slots__ = ("_binding",)

    def __init__(self, binding: Binding) -> None:
        self._binding = binding
""",
    )
