"""What the seeker's own record teaches about the numbers behind the answers."""
