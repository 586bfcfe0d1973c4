"""Passwords, kept by the system's own keyring and nowhere else."""

from __future__ import annotations

from contextlib import suppress

from showup.shared.problems import ProblemError

_OURS = "showup"


class NoKeyringError(ProblemError):
    """No keyring of the system keeps passwords for us; the message says what to do."""


def keep(place: str, user: str, password: str) -> None:
    """Keep the password of a user at a place ("imap://mail.example:993").

    Raises:
        NoKeyringError: there is no keyring, or it won't take it.
    """
    import keyring  # noqa: PLC0415  slow to import, and rarely needed
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    try:
        keyring.set_password(f"{_OURS} {place}", user, password)
    except (KeyringError, RuntimeError) as error:
        raise NoKeyringError(_says()) from error


def find(place: str, user: str) -> str | None:
    """Return the password of a user at a place; None where none is kept.

    Raises:
        NoKeyringError: there is no keyring, or it is locked.
    """
    import keyring  # noqa: PLC0415  slow to import, and rarely needed
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    try:
        return keyring.get_password(f"{_OURS} {place}", user)
    except (KeyringError, RuntimeError) as error:
        raise NoKeyringError(_says()) from error


def forget(place: str, user: str) -> None:
    """Forget the password of a user at a place, if one is kept."""
    import keyring  # noqa: PLC0415  slow to import, and rarely needed
    from keyring.errors import KeyringError  # noqa: PLC0415  the same

    with suppress(KeyringError, RuntimeError):
        keyring.delete_password(f"{_OURS} {place}", user)


def _says() -> str:
    return (
        "This system has no keyring that would keep a password (GNOME Keyring, KWallet, macOS "
        "Keychain, Windows Credential Manager): unlock or install one, then try again. "
        "Showup writes passwords nowhere else."
    )
