"""From the tables of a sheet to the jobs they list: columns, dates, stages, contradictions."""
