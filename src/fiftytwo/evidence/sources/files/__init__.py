"""Opens a file of rows by its content: CSV, JSON, JSON Lines or Parquet; never by its name."""

from fiftytwo.evidence.sources.files.opening import SourceFile, open_file
from fiftytwo.evidence.sources.files.rows import BATCH_ROWS, ROW, counted, row_numbers, shown

__all__ = ["BATCH_ROWS", "ROW", "SourceFile", "counted", "open_file", "row_numbers", "shown"]
