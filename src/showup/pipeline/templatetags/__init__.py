"""Filters of the pipeline's templates."""
