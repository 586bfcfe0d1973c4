"""The order of the interviews ahead."""
