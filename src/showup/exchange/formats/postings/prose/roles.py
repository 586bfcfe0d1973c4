"""Words that make a title: trades by their last noun, in the languages postings come in."""

from __future__ import annotations

import re

_ENGLISH = (
    "engineers?|engineering|developers?|devs?|programmers?|designers?|managers?|analysts?|scientists?|"
    "architects?|consultants?|administrators?|admins?|sysadmins?|directors?|devops|sre|cto|ceo|coo|cfo|cmo|vp|"
    "vice president|interns?|internships?|recruiters?|marketers?|writers?|editors?|researchers?|"
    "specialists?|technicians?|officers?|assistants?|associates?|representatives?|"
    "nurses?|teachers?|drivers?|accountants?|coordinators?|advisors?|advisers?|agents?|operators?|"
    "evangelists?|advocates?|leads?|leaders?|hackers?|generalists?|strategists?|producers?|"
    "(?:pen)?testers?|qa|cofounders?|co-founders?|founders?|mechanics?|electricians?|chefs?|cooks?|carers?|cleaners?|"
    "lawyers?|paralegals?|solicitors?|receptionists?|secretary|buyers?|planners?|controllers?|"
    "instructors?|tutors?|mentors?|postdocs?|professors?|lecturers?|fellows?|copywriters?|"
    "translators?|artists?|animators?|photographers?|builders?|workers?|executives?|trainees?|"
    "apprentices?|bookkeepers?|auditors?|actuary|actuaries|pharmacists?|physicians?|therapists?|"
    "doctors?|dentists?|welders?|plumbers?|carpenters?|supervisors?|foreman|clerks?|cashiers?|"
    "baristas?|waiters?|bartenders?|roles?|positions?|rubyists?|pythonistas?|craftsmen|craftspeople|"
    "full[- ]?stack|front[- ]?end|back[- ]?end|dba|head of|product owners?|scrum masters?|talent|sales|marketing"
)
_OTHERS = (
    r"\w*(?:(?:entwickler|leiter|berater|mitarbeiter|techniker|mechaniker|referent|pfleger|erzieher|administrator|"
    r"helfer|manager|informatiker|kellner|fahrer)(?:in|innen)?|ingenieur(?:in)?e?|leitung|kaufmann|kauffrau|fachkraft|"
    r"assistenz|monteurs?)|"
    r"sachbearbeit\w+|werkstudent(?:in)?|praktikant(?:in)?|praktikum|"
    r"auszubildende[rn]?|koch|köchin|lehrer(?:in)?|ärzt(?:in|e)|arzt|elektriker(?:in)?|friseur(?:in)?|bäcker(?:in)?|maler(?:in)?|schreiner(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|architekt(?:in)?|controller(?:in)?|"
    r"développeu(?:r|se)s?|ingénieure?s?|chef(?:fe)? de \w+|chargée? d[e'’]\s?\w+|responsable|technicien(?:ne)?s?|"
    r"assistante?|comptable|infirmi(?:er|ère)s?|vendeu(?:r|se)|conseill(?:er|ère)|directeur|directrice|stagiaire|"
    r"alternante?|gestionnaire|juriste|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|chauffeur|"
    r"desarrollador(?:a|es)?|ingenier[oa]s?|programador(?:a|es)?|analista|gerente|director[a]?|técnic[oa]|"
    r"diseñador(?:a)?|administrativ[oa]|comercial|consultor(?:a)?|enfermer[oa]|becari[oa]|dependient[ea]|cociner[oa]|camarer[oa]|conductor(?:a)?|contable|"
    r"sviluppator[ei]|sviluppatrice|ingegner[ei]|impiegat[oa]|addett[oa]|tecnic[oa]|consulente|commessa|"
    r"contabile|stagista|progettista|cuoc[oa]|camerier[ea]|autista|infermier[ea]|"
    r"ontwikkelaars?|medewerk(?:er|ster)s?|adviseurs?|beheerders?|verpleegkundigen?|stagiairs?|kok|leraar|elektricien|boekhouder|"
    r"engenheir[oa]s?|desenvolvedor(?:a|es)?|gestor(?:a)?|estagiári[oa]|coordenador(?:a)?|vendedor(?:a)?|cozinheir[oa]|motorista|contabilista"
)
ROLE = re.compile(rf"(?<![\w.])(?:{_ENGLISH}|{_OTHERS})(?!\w)", re.IGNORECASE)


def names_role(text: str) -> bool:
    """Say whether a few words hold the noun of a trade."""
    return ROLE.search(text) is not None
