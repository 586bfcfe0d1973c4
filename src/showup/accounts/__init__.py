"""The seeker, the way in, preferences."""
