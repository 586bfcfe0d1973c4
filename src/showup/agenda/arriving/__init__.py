"""Getting there: when to leave, what to check the day before, and being there."""
