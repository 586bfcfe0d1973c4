"""One module or folder a format, each `read(bytes) -> (records, problems)`; strangers to one another."""
