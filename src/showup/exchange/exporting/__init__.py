"""Everything of one seeker in one file, and back into an empty place."""
