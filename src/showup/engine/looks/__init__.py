"""What an answer is made of, what turns it, and how it changes with other numbers."""
