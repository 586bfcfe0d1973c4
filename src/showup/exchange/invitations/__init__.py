"""Invitations: read, matched to their application, shown, kept, undone."""
