"""How spans of time lie on a calendar, and what is said about them: pure."""
