"""Secret addresses that calendar programs subscribe to."""
