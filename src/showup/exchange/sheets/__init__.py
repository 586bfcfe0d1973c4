"""Sheets of applications: columns recognised, shown, mended, kept as one change."""
