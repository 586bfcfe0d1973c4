"""What needs no server and no table to be decided: pure."""
