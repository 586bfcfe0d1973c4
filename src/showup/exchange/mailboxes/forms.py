"""What the page asks to find a mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from showup.exchange.mailboxes.rules.places import STARTTLS, TLS, Address
from showup.exchange.mailboxes.services import DAYS

if TYPE_CHECKING:
    from showup.exchange.models import Mailbox

LONGEST = 500  # characters of a password
_HOWS = (
    ("tls", f"From the first byte (TLS, port {TLS})"),
    ("starttls", f"After the greeting (STARTTLS, port {STARTTLS})"),
)


class MailboxForm(forms.Form):
    """Where the mail is, and how far back and how often to look."""

    host = forms.CharField(max_length=300, label="Your mail server")
    how = forms.ChoiceField(choices=_HOWS, widget=forms.RadioSelect, label="How it’s encrypted")
    port = forms.IntegerField(
        required=False,
        label="Port",
        help_text="Empty for the usual one. A mail bridge has its own.",
    )
    user = forms.CharField(max_length=320, label="Your name there, mostly your address")
    password = forms.CharField(
        max_length=LONGEST,
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        label="Password",
        help_text="Many providers want one made for apps, from their account page.",
    )
    folder = forms.CharField(max_length=300, label="The folder to read")
    days = forms.IntegerField(label="On the first look, go back this many days")
    looks_itself = forms.BooleanField(
        required=False, label="Look by itself while Showup runs, every 15 minutes at most"
    )

    def __init__(self, data: object = None, *, mailbox: Mailbox | None, days: int = DAYS) -> None:
        first = {"how": "tls", "folder": "INBOX", "days": days}
        super().__init__(data, initial=first | (_told(mailbox) if mailbox else {}))  # type: ignore[arg-type]  # a QueryDict or nothing
        self.fields["password"].required = mailbox is None

    def address(self) -> Address:
        """Return the address as typed; the services check it."""
        given = self.cleaned_data
        starttls = given["how"] == "starttls"
        usual = STARTTLS if starttls else TLS
        port = usual if given["port"] is None else given["port"]
        return Address(given["host"], port, starttls, given["user"], given["folder"])


def _told(mailbox: Mailbox) -> dict[str, object]:
    return {
        "host": mailbox.host,
        "how": "starttls" if mailbox.starttls else "tls",
        "port": mailbox.port,
        "user": mailbox.user,
        "folder": mailbox.folder,
        "looks_itself": mailbox.looks_itself,
    }
