"""What records become in a file: JSON Lines or CSV, also compressed, or Parquet."""

from visma_async.export.formats.choose import format_for
from visma_async.export.formats.form import Format
from visma_async.export.formats.shape import EXTRA_FIELDS, Shape, shape_of

__all__ = ["EXTRA_FIELDS", "Format", "Shape", "format_for", "shape_of"]
