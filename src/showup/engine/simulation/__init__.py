"""Playing it through: settings, luck, paths, and rounds in which choices fall behind."""
