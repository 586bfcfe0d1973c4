"""Pages and their bytes as text: shared by the formats that carry pages."""
