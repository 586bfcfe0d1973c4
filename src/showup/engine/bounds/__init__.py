"""What no way of going on can exceed."""
