"""The week: what is booked and offered, the order proposed, and trying another."""
