"""Windows: which page, of which size, shows the rows from a place on. Pure.

A list can be asked for pages only, each of which begins at a multiple of its size. A page of
another size begins elsewhere, so that by choosing the size one can begin just before any place.
"""

from __future__ import annotations


def window(place: int, largest: int) -> tuple[int, int]:
    """Returns the number and the size of the page that holds a place and reaches farthest beyond.

    Args:
        place: A row, counted from 0.
        largest: The largest page size.
    """
    best = 1, largest
    reach = 0
    # Smaller pages would reach no farther than half of what the largest do.
    for size in range(largest, max(1, largest // 2) - 1, -1):
        number = place // size + 1
        if number * size > reach:
            reach, best = number * size, (number, size)
    return best
