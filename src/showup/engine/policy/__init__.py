"""The rule that is followed after a choice: an index, corrected by exact programmes."""
