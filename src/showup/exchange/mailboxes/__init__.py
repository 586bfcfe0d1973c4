"""A folder of the seeker’s own mailbox, read for invitations and updates."""
