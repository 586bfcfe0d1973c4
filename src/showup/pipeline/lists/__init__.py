"""The pipeline as lists: board, table, filters, pages, what comes next."""
