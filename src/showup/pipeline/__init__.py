"""Opportunities, their interviews, and the history of every change."""
