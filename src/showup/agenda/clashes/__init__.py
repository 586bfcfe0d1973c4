"""What meets in time: interviews, the way there, preparation, and what one is busy with."""
