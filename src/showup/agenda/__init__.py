"""Today: what gathers several rooms on one page."""
