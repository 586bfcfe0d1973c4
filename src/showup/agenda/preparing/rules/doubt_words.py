"""What each doubt asks of reality: what would have to be true, and how one can ask. Words only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt turned round."""

    name: str  # "your doubt about the pay"
    surprise: str  # follows "It would be a good surprise if"
    tests: str
    ways: tuple[str, ...]  # to ask, none of which sounds reluctant


DOUBTS = {
    "pay": Doubt(
        "your doubt about the pay",
        "the pay were at or above what I have in mind",
        "Tests whether the pay can be what you need.",
        (
            "What range have you set aside for this role?",
            "How does pay grow here for someone who does this well?",
        ),
    ),
    "benefits": Doubt(
        "your doubt about the benefits",
        "what comes with the job made up for what I’d miss",
        "Tests what comes with the job besides the pay.",
        (
            "What comes with the job besides the pay?",
            "Which of the benefits do people here really use?",
        ),
    ),
    "role": Doubt(
        "your doubt about the role",
        "most of the week went to the part I’d like to do",
        "Tests what the work is, day by day.",
        (
            "What did the person in this role do last week, hour by hour?",
            "What would you want done after the first three months?",
            "Which part of this role could the person shape?",
        ),
    ),
    "place": Doubt(
        "your doubt about the place",
        "I could be where I want to be for most of the week",
        "Tests how fixed the place is.",
        (
            "Where does the team sit on a normal week?",
            "How do people here decide where they work from?",
        ),
    ),
    "commute": Doubt(
        "your doubt about the commute",
        "two days a week or fewer needed the way there",
        "Tests how often you’d make the way.",
        (
            "How often does the team meet in person, and what for?",
            "Which days are best spent at the office, in your experience?",
        ),
    ),
    "culture": Doubt(
        "your doubt about how they treat each other",
        "they told of a disagreement that ended well",
        "Tests how people treat one another when it’s hard.",
        (
            "When did the team last disagree, and how did it end?",
            "What happened the last time something went wrong here?",
            "What do people say who have left and come back, or stayed ten years?",
        ),
    ),
    "manager": Doubt(
        "your doubt about who you’d report to",
        "the person I’d report to asked more than they told",
        "Tests how the person you’d report to leads.",
        (
            "How do you like to work with the people who report to you?",
            "What did you last change because somebody on the team said so?",
        ),
    ),
    "changed mind": Doubt(
        "your having changed your mind",
        "what drew me at first turned out to be there",
        "Tests whether what drew you first is there.",
        (
            "What would surprise me most about this job in the first month?",
            "What do people who thrive in this role have in common?",
        ),
    ),
    "other": Doubt(
        "your doubt",
        "what holds me back turned out otherwise",
        "Tests what holds you back.",
        (
            "What’s the hardest part of this job that isn’t in the posting?",
            "What would make somebody leave this role?",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """A thing that deal-breakers and doubts are often about, told by its words."""

    told_by: tuple[str, ...]
    ways: tuple[str, ...]
    doubts: tuple[str, ...] = ()  # the doubts that a note of it may be about


TOPICS = (
    Topic(
        ("night", "nights", "shift", "shifts", "weekend", "weekends", "sunday", "sundays"),
        (
            "How are hours and shifts planned, and how far ahead?",
            "How often did the team work at night or at a weekend last month?",
        ),
        ("role",),
    ),
    Topic(
        ("oncall", "standby"),
        (
            "How does on-call work here: how often, and what happened the last time?",
            "Who is called when something breaks at night?",
        ),
        ("role",),
    ),
    Topic(
        ("overtime", "hours", "crunch"),
        (
            "What does a normal week look like in hours, and a busy one?",
            "When was the last really busy stretch, and how did you get through it?",
        ),
        ("role", "culture"),
    ),
    Topic(
        ("travel", "travelling", "trips"),
        (
            "How much travel did the last person in this role do, and where to?",
            "Which meetings really need one to be there?",
        ),
        ("role", "commute"),
    ),
    Topic(
        ("remote", "homeoffice", "office", "onsite", "hybrid"),
        (
            "Where does the team work from on a normal week?",
            "How do you decide what is done together in a room?",
        ),
        ("place", "commute"),
    ),
    Topic(
        ("relocate", "relocation", "move", "moving"),
        (
            "Where have people on this team lived when they started?",
            "How do you help people who come from elsewhere?",
        ),
        ("place",),
    ),
    Topic(
        ("visa", "permit", "sponsor", "sponsorship"),
        (
            "How have you handled work permits for others on the team?",
            "Who here looks after visas, and how long did the last one take?",
        ),
    ),
    Topic(
        ("contract", "permanent", "fixed", "temporary", "freelance"),
        (
            "What does the contract look like: how long, and what comes after?",
            "How many people in this role were kept on?",
        ),
        ("role", "benefits"),
    ),
    Topic(
        ("salary", "pay", "wage"),
        DOUBTS["pay"].ways,
        ("pay",),
    ),
    Topic(
        ("language", "german", "french", "spanish", "italian", "dutch", "english"),
        (
            "Which language do you speak in meetings, and which at lunch?",
            "Which language do your customers write in?",
        ),
        ("culture",),
    ),
)
