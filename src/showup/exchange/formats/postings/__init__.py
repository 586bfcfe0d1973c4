"""A job posting in any of its shapes, read into a record."""
