"""What the room does in the terminal, a module a theme."""
