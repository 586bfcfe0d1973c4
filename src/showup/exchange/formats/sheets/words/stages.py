"""The words people write where a job stands, and the standard stage each means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from showup.exchange.formats.sheets.words.headings import plain

EXACT = {
    "saved": (
        "saved,bookmarked,wishlist,wish list,interested,to apply,want to apply,not applied,"
        "not applied yet,not yet applied,to do,todo,backlog,planned,researching,lead,leads,new,"
        "found,considering,prospect,will apply,preparing,in preparation,draft,not started,queue,"
        "need to apply,ready to apply,shortlist,applying,favorite,favourite,unapplied,identified,"
        "gespeichert,geplant,gemerkt,offen,noch nicht beworben,zu bewerben,in vorbereitung,"
        "interessant,a postuler,à postuler,à faire,sauvegardé,enregistré,intéressé,repérée,"
        "da inviare,salvata,salvato,da candidarsi,interessante,por aplicar,por enviar,guardado,"
        "guardada,interesado,pendiente de enviar,para aplicar,a candidatar,salvo,salva,"
        "interesse,nao aplicado,não enviado,te solliciteren,opgeslagen,nog solliciteren,nog doen"
    ),
    "applied": (
        "on hold,paused,hiring freeze,not rejected,not rejected yet,"
        "applied,sent,submitted,application sent,application submitted,waiting,pending,"
        "awaiting response,in review,under review,in progress,in process,no answer yet,open,"
        "waiting for response,waiting for reply,application received,received,active,"
        "application in review,application under review,awaiting reply,reviewing,considered,"
        "awaiting,waiting to hear back,waiting to hear,pending response,resume sent,cv sent,"
        "application completed,completed application,under consideration,referred,complete,"
        "acknowledged,application acknowledged,confirmed receipt,applied online,follow up,"
        "followed up,following up,following,in application,application,viewed,application viewed,"
        "contacted,easy applied,resume viewed,resume downloaded,processing,being reviewed,"
        "beworben,gesendet,versendet,abgeschickt,eingereicht,in bearbeitung,laufend,ausstehend,"
        "wartend,warten,eingangsbestätigung,bewerbung verschickt,bewerbung gesendet,läuft,"
        "unterlagen versendet,bewerbung abgeschickt,warte auf antwort,warte auf rückmeldung,"
        "noch keine antwort,keine antwort bisher,in prüfung,verschickt,bewerbung läuft,"
        "postulé,envoyé,envoyée,candidature envoyée,en attente,en cours,en attente de réponse,"
        "candidaté,à l'étude,relancé,relancée,candidature transmise,postulée,"
        "inviata,inviato,candidato,candidatura inviata,in attesa,in corso,in valutazione,"
        "in attesa di risposta,candidata,"
        "enviado,enviada,postulado,aplicado,aplicada,solicitud enviada,en proceso,pendiente,"
        "en espera,en revisión,inscrito,inscrita,candidatura enviada,cv enviado,postulada,"
        "candidatado,inscrição feita,em processo,em andamento,pendente,aguardando,"
        "aguardando retorno,em análise,aguardando resposta,candidatei,em espera,analise,"
        "inscrita,currículo enviado,"
        "gesolliciteerd,verzonden,verstuurd,in behandeling,in afwachting,lopend,wacht op reactie,"
        "wachten,sollicitatie verstuurd,afwachten,openstaand"
    ),
    "screening": (
        "screening,screen,phone screen,recruiter screen,hr screen,initial screen,assessment,"
        "online assessment,oa,test,coding test,code test,coding challenge,take home,takehome,"
        "take home test,take home assignment,skills check,skills test,phone call,recruiter call,"
        "intro call,initial call,hr call,aptitude test,hackerrank,technical test,skill test,"
        "phone screening,screening call,assignment,initial contact,exam,responded,replied,"
        "response received,response,answered,heard back,recruiter contact,pre screen,"
        "recruiter phone screen,task,positive response,questionnaire,challenge,video assessment,"
        "telefonat,telefoninterview,vorauswahl,einstellungstest,rückmeldung,online test,"
        "présélection,préqualification,test technique,appel,appel rh,selezione,prova,"
        "preselezione,prueba,prueba técnica,preselección,llamada,triagem,teste,teste técnico,"
        "pré seleção,voorselectie,telefonisch gesprek,belafspraak,reactie ontvangen,"
        "online assessment received,assessment received"
    ),
    "interview": (
        "interview,interviewing,interviewed,interviews,interview scheduled,final round,onsite,"
        "on site,technical interview,phone interview,video interview,first interview,"
        "second interview,third interview,final interview,1st interview,2nd interview,"
        "3rd interview,interview stage,panel interview,hr interview,interview completed,"
        "interview done,first round,second round,third round,round 1,round 2,round 3,superday,"
        "cultural fit,culture fit,reference check,references,background check,interview invite,"
        "interview requested,invited,invited to interview,interview 1,interview 2,interview 3,"
        "r1,r2,r3,trial day,work trial,shadow day,onsite interview,loop,inter,"
        "awaiting decision,waiting for decision,got interview,interview offered,"
        "vorstellungsgespräch,gespräch,einladung,eingeladen,zweitgespräch,erstgespräch,"
        "probearbeiten,probetag,probearbeit,vg,bewerbungsgespräch,"
        "entretien,entretiens,entretien prévu,entretien passé,entretien rh,entretien obtenu,"
        "entretien technique,colloquio,colloqui,primo colloquio,secondo colloquio,"
        "entrevista,entrevistas,entrevistado,entrevista programada,entrevista agendada,"
        "entrevistada,entrevista técnica,entrevista rh,"
        "gesprek,sollicitatiegesprek,uitgenodigd,eerste gesprek,tweede gesprek,op gesprek"
    ),
    "offer": (
        "offer,offered,received offer,offer received,offer made,job offer,negotiating,"
        "negotiation,verbal offer,selected,positive,offer extended,offer stage,offer pending,got offer,"
        "zusage,angebot,angebot erhalten,jobangebot,offre reçue,proposition,proposition reçue,positif,positive,positivo,positiv,"
        "promesse,offerta,offerta ricevuta,proposta,oferta,oferta recibida,propuesta,proposta recebida,"
        "oferta recebida,aprovado,aprovada,aanbod,aanbieding,aanbod ontvangen"
    ),
    "accepted": (
        "accepted,hired,offer accepted,accepted offer,signed,started,employed,success,joined,"
        "offer signed,got the job,got it,onboarding,got job,"
        "angenommen,eingestellt,vertrag unterschrieben,accepté,acceptée,embauché,embauchée,"
        "offre acceptée,recruté,accettata,accettato,assunto,assunta,aceptado,aceptada,contratado,"
        "contratada,aceito,aceita,aceite,proposta aceita,aangenomen,geaccepteerd,contract getekend"
    ),
    "declined": (
        "declined offer,offer declined,turned down offer,i declined,offer rejected by me,"
        "declined by me,offer turned down,rejected offer,i turned down,refused offer,"
        "angebot abgelehnt,offre refusée,offre déclinée,offerta rifiutata,oferta rechazada,"
        "proposta recusada,oferta recusada,aanbod afgewezen,aanbod geweigerd"
    ),
    "rejected": (
        "rejected,rej,rejection,denied,declined,no,not selected,unsuccessful,turned down,closed,"
        "position filled,filled,not moving forward,rejected by company,failed,position closed,"
        "job closed,rejection received,declined by company,dismissed,not hired,not accepted,"
        "refused,no longer considered,no longer under consideration,cancelled,canceled,"
        "position cancelled,position removed,rejected after interview,not shortlisted,lost,"
        "application rejected,not a fit,reject,passed over,position withdrawn,job removed,"
        "no offer,auto rejected,auto reject,rejected without interview,no interview,"
        "absage,abgesagt,abgelehnt,absage erhalten,negativ,stelle besetzt,besetzt,"
        "refus,refusé,refusée,rejeté,négatif,négative,pourvu,poste pourvu,réponse négative,"
        "rifiutato,rifiutata,scartato,scartata,rifiuto,negativo,respinto,esito negativo,non selezionato,"
        "rechazado,rechazada,descartado,descartada,no seleccionado,cerrada,cerrado,rechazo,"
        "recusado,recusada,rejeitado,rejeitada,reprovado,reprovada,negado,encerrado,encerrada,"
        "suspensa,cancelada,vaga fechada,não selecionado,eliminado,vaga encerrada,"
        "afgewezen,afwijzing,ingevuld,vervuld"
    ),
    "withdrawn": (
        "withdrawn,withdrew,withdraw,i withdrew,application withdrawn,not interested,"
        "no longer interested,cancelled by me,dropped,dropped out,abandoned,passed,pulled out,"
        "not pursuing,skipped,pass,"
        "zurückgezogen,bewerbung zurückgezogen,abgebrochen,kein interesse,retirée,retiré,"
        "abandonné,abandonnée,désisté,ritirata,ritirato,abbandonata,retirado,retirada,"
        "abandonada,descartada por mí,desisti,desistência,retirei,ingetrokken,teruggetrokken,afgehaakt"
    ),
    "ghosted": (
        "ghosted,no response,no reply,no answer,never heard back,not heard back,no feedback,"
        "silence,ignored,expired,application ignored,stale,ghost,none,no contact,no response yet,"
        "never heard,no response ghosted,archived,no word,nothing,dead,"
        "keine antwort,keine rückmeldung,keine reaktion,ohne antwort,funkstille,"
        "sans réponse,pas de réponse,aucune réponse,sans retour,pas de retour,sans suite,"
        "nessuna risposta,senza risposta,nessun riscontro,sin respuesta,no contestaron,"
        "no respondieron,sem resposta,sem retorno,ignorado,não responderam,"
        "geen reactie,geen antwoord,niets gehoord"
    ),
}
# Parts of longer words and sentences, the one that settles most first.
_PARTS = {
    "declined": "declin\\w* (the |their )?offer|offer (was )?(declin|turned down)|angebot abgelehnt",
    "accepted": "\\b(offer )?accepted\\b|\\bhired\\b|\\bsigned\\b|accept\\w* (the )?offer",
    "withdrawn": "withdr[ae]w|pulled out|zuruckgezogen|ritirat|retirad",
    "ghosted": (
        "ghost|no (response|reply|answer|feedback)|(keine|ohne) (antwort|ruckmeldung)|sans reponse"
        "|pas de reponse|sin respuesta|sem (resposta|retorno)|ignored|geen reactie"
        "|nessuna risposta|never heard|not heard|(did|have)(n t| not) hear"
    ),
    "rejected": (
        "\\brejec|\\bdenied\\b|not (selected|moving|hired|chosen|accepted)|unsuccessful|turned down"
        "|absage|abgelehnt|\\brefus|rifiut|rechaz|recusad|reprovad|rejeitad|afgewezen|afwijzing"
        "|position (filled|closed|removed|cancel)|scartat|\\bdeclined\\b|no longer"
        "|did(n t| not) (get|make)"
    ),
    "offer": "\\boffer\\b|\\boffered\\b|zusage|\\bangebot|proposta|\\boferta recib|negotiat",
    "saved": "(not|n t) (yet )?appl(y|ied)|to apply|wish ?list|bookmark|noch nicht beworben",
    "screening": (
        "phone (screen|call)|screening|\\bscreen\\b|assessment|\\boa\\b|coding|take ?home"
        "|skills? (check|test)|intro call|recruiter (call|chat|screen)|\\btest\\b|triagem|teste"
        "|telefon|\\bhr call|challenge|questionnaire"
    ),
    "interview": (
        "interview|\\binter\\b|final round|\\bonsite\\b|on ?site|\\bround\\b|superday|cultural? fit"
        "|reference check|background check|gesprach|gesprek|entretien|colloqui|entrevist"
        "|probearbeit|probetag|\\bpanel\\b"
    ),
    "applied": (
        "applied|\\bsent\\b|submitted|waiting|pending|in review|under review|in progress|beworben"
        "|postul|candidat|inviat|enviad|aplicad|aguardand|in attesa|en attente|gesolliciteerd"
        "|awaiting|in bearbeitung|em (processo|an)|bewerbung"
    ),
}
_PATTERNS = tuple((stage, re.compile(pattern)) for stage, pattern in _PARTS.items())
# After an offer, these are the seeker's own no.
_NO_TO_IT = frozenset({"declined", "turned down", "refused", "i declined"})
# Who declined, or why it is closed, these don't say.
_UNSURE = frozenset({"declined", "closed", "no", "none", "on hold", "archived", "dropped", "pass"})
_JOINTS = re.compile(r"\s*(?:\+|&|/|→|➔|=>|->|>|;|,|\||\bthen\b|\bafter\b|\bnach\b|–|—|\s-\s)\s*")
_ORDER = tuple(EXACT)


@dataclass(frozen=True, slots=True)
class Said:
    """What a word for a stage means."""

    stage: str
    exact: bool  # a plain synonym: nothing is lost when the word goes
    before: tuple[str, ...] = ()  # stages it says were reached earlier: "rejected after OA"


def stage_of(word: str) -> Said | None:
    """Return the standard stage that a word or short sentence means, None where it is unknown."""
    said = plain(word)
    if not said:
        return None
    stage = _exact().get(said) or _exact().get(said.rstrip("0123456789 "))
    if stage:
        return Said(stage, exact=said in _exact() and said not in _UNSURE)
    bare = said.removeprefix("application ").removeprefix("status ")
    if bare in _exact():
        return Said(_exact()[bare], exact=True)
    words = [plain(part) for part in _JOINTS.split(word)]
    parts = [found for each in words if (found := _part(each))]
    if not parts:
        return None
    if "offer" in parts[:-1] and words[-1] in _NO_TO_IT:
        parts[-1] = "declined"
    if len(set(parts)) == 1:
        return Said(parts[0], exact=False)
    latest = max(parts, key=_ORDER.index)
    before = tuple(dict.fromkeys(each for each in parts if each != latest))
    return Said(latest, exact=False, before=before)


def _part(said: str) -> str | None:
    if said in _exact():
        return _exact()[said]
    return next((stage for stage, pattern in _PATTERNS if pattern.search(said)), None)


@cache
def _exact() -> dict[str, str]:
    return {
        plain(word): stage for stage, words in EXACT.items() for word in words.split(",") if word
    }
