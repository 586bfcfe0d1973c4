"""The pages of the room, a module a theme."""
