"""What to do, beside the letter, where no courtesy is owed. General words only: no addresses."""

from __future__ import annotations

from typing import Literal

Bad = Literal["scam", "harassment", "discrimination"]

HELP: dict[Bad, tuple[str, ...]] = {
    "scam": (
        "You owe no answer. Not writing back at all is often the safest way out.",
        "Pay nothing, cash nothing, and send no copy of your passport, identity card or bank card.",
        "If you’ve paid or given bank details, call your bank today, on the number on your card.",
        (
            "Keep the messages. The police take reports of fraud, and so does the site where you saw "
            "the job."
        ),
    ),
    "harassment": (
        "You owe no explanation, and you needn’t meet or speak to anyone again.",
        (
            "Write down what was said or done, when, and who was there, while you remember it. Keep "
            "the messages."
        ),
        (
            "A lawyer, a trade union, an advice centre or the police can tell you what you can do. "
            "Where you’re in danger, call the emergency number."
        ),
    ),
    "discrimination": (
        "You owe no explanation.",
        (
            "Write down what was said, when, and who was there, while you remember it. Keep the "
            "posting and the messages; don’t ask them to delete anything yet."
        ),
        (
            "Many countries have an equality body that advises for free, and a trade union or a "
            "lawyer can help. Time limits for complaints are often short, so ask soon."
        ),
    ),
}
