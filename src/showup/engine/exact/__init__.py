"""The exact solver, for small pipelines: what everything else is measured against."""
