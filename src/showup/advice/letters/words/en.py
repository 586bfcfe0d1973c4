"""Letters in English."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Dear {name},",
    unnamed="Hello,",
    closing="Kind regards,",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
    day="{weekday} {day} {month}",
    moment="{on} at {time}",
    role=" for the {role} position",
    employer=" at {employer}",
    meeting="our interview",
    meeting_when="our interview on {when}",
    slot="The time you suggest suits me well.",
    slot_when="{when} suits me well.",
    after=" from {day} on",
    days="Would {days} suit you?",
    days_open="Which days would suit you?",
    or_=" or ",
    question="What pay range do you have in mind for this position?",
    letters={
        "accept_slot": (
            "Our interview{role}",
            ("Thank you for the invitation to an interview{role}{employer}. {slot}\n\n"
            "If there is anything I should bring or prepare, please let me know."),
        ),
        "suggest_days": (
            "Our interview{role}",
            ("Thank you for the invitation to an interview{role}{employer}. I would like to "
            "come. {days}\n\n"
            "If another day is better for you, please suggest one."),
        ),
        "ask_to_move": (
            "Another day for our interview{role}?",
            ("Thank you for the invitation. I would like to come, and I am writing early to ask "
            "whether {meeting} could take place on another day{after}.\n\n"
            "If that is difficult for you, please tell me, and we can see what is possible."),
        ),
        "ask_first": (
            "A question before our interview{role}",
            ("Thank you for the invitation to an interview{role}{employer}. Before we settle on a "
            "time, I would like to ask one thing, so that neither of us spends time for nothing:"
            "\n\n{question}\n\nThank you for a short answer."),
        ),
        "decline": (
            "Your invitation to an interview{role}",
            ("Thank you for the invitation to an interview{role}{employer}, and for the time you "
            "gave to my application. I have decided not to go further with it, and I would rather "
            "tell you now, so that the time is free for someone else.\n\n"
            "I hope you find the right person soon."),
        ),
        "cancel": (
            "Cancelling our interview{role}",
            ("Thank you for making time for me. I have decided to withdraw my application and have "
            "to cancel {meeting}. I am telling you now so that you can use the time "
            "otherwise.\n\nI hope you find the right person soon."),
        ),
        "cancel_late": (
            "Cancelling our interview{role} at short notice",
            ("I have to cancel {meeting}, and I am withdrawing my application. I know that this "
            "comes very late, and I apologise for the trouble it causes you.\n\n"
            "Thank you for the time you set aside for me."),
        ),
        "missed": (
            "I missed our interview{role}",
            ("I missed {meeting}, and I apologise.\n\n"
            "I would still like to meet you. If you are open to another time, please tell me what"
            " suits you. Thank you for the time you had set aside for me."),
        ),
        "accept_offer": (
            "Your offer{role}",
            ("Thank you for your offer{role}{employer}. I am glad to accept it on the terms you "
            "sent me.\n\nPlease tell me what you need from me next."),
        ),
        "decline_offer": (
            "Your offer{role}",
            ("Thank you for your offer{role}{employer}, and for the trust behind it. I have thought "
            "about it carefully and have decided not to accept it.\n\n"
            "Thank you for the conversations. I wish you and the team all the best."),
        ),
        "accepted_elsewhere": (
            "Withdrawing my application{role}",
            ("I have accepted a position elsewhere and am therefore withdrawing my "
            "application{role}{employer}. If a time is still reserved for me, please give it to "
            "someone else.\n\nThank you for your interest. I hope you find the right person soon."),
        ),
        "ill": (
            "Ill: our interview{role}",
            ("I am ill and cannot come to {meeting}. I am sorry for the trouble this makes.\n\n"
            "If you are open to another day, I would be glad to find one with you once I am well "
            "again."),
        ),
        "scam": (
            "No further contact",
            ("I am not going any further with this. Please delete the data you hold about me and "
            "do not write to me again."),
        ),
        "harassment": (
            "Withdrawing my application{role}",
            ("I am withdrawing my application{role}{employer}. The way I was treated was not "
            "acceptable. Please do not contact me again."),
        ),
        "discrimination": (
            "Withdrawing my application{role}",
            ("I am withdrawing my application{role}{employer}. I was not treated in this process "
            "as every applicant should be, and I do not wish to continue."),
        ),
    },
)  # fmt: skip
