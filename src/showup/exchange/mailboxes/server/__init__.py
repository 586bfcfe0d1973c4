"""The mail server: signed in to over TLS, read and never written."""
