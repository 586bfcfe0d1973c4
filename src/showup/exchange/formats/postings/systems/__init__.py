"""Applicant-tracking systems' JSON, told apart by its shape and read into postings."""

from showup.exchange.formats.postings.systems.reading import jobs_of

__all__ = ["jobs_of"]
