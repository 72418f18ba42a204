"""Enums that are open: a value that the document does not know yet is kept, not refused."""

from __future__ import annotations

from enum import StrEnum
from typing import Any


class OpenEnum(StrEnum):
    """An enum of the API, which gains values from release to release.

    An unknown value becomes a member-like object of the same class: it compares and hashes as its
    text, pickles, and prints as what it is. It is not listed among the members.
    """

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        stranger = str.__new__(cls, value)
        stranger._name_ = value
        stranger._value_ = value
        return stranger

    @property
    def is_known(self) -> bool:
        """Whether the document that this package was made from has this value."""
        return self._value_ in type(self)._value2member_map_
