"""Sheets as people lay them out for themselves, written for these tests."""

from __future__ import annotations

from tests.exchange.sheets.trackers import Shape

OWN = (
    Shape(
        "campus placements",
        "Application Tracker - Spring,,,,,,,,\n"
        ",,,,,,,,\n"
        "S.No,Name of Organisation,Post Applied For,Mode of Application,Date of Applying,Expected CTC,Interview Round 1,Interview Round 2,Final Status\n"
        "1,Tata Widgets Pvt Ltd,Graduate Engineer Trainee,Naukri,05-Jan-25,6 LPA,12-Jan-25,,Rejected in R1\n"
        "2,Infra Soft,QA Tester,Referral,08-Jan-25,4.5 LPA,,,Waiting for call\n"
        "3,Zed Corp,Python Dev,LinkedIn,09-Jan-25,,15-Jan-25,20-Jan-25,Selected\n",
        (
            "skip",
            "employer",
            "title",
            "source",
            "applied_on",
            "pay",
            "interview",
            "interview",
            "stage",
        ),
        ("rejected", "applied", "offer"),
        ("2025-01-05", "2025-01-08", "2025-01-09"),
    ),
    Shape(
        "names with underscores",
        "company_name;job_title;url_posting;date_found;date_applied;cover_letter_sent;status_code;next_step;salary_min_eur;salary_max_eur;remote_policy\n"
        "Nord AB;Backend engineer;https://nord.example/x?utm_source=li;2025-05-01;2025-05-02;TRUE;REJ;;60000;70000;full remote\n"
        "Sud SL;Data engineer;https://sud.example/y;2025-05-03;;FALSE;To do;write letter;;;3 days office\n",
        (
            "employer",
            "title",
            "link",
            "saved_on",
            "applied_on",
            "note",
            "stage",
            "note",
            "pay_low",
            "pay_high",
            "remote",
        ),
        ("rejected", "saved"),
        ("2025-05-02", ""),
    ),
    Shape(
        "days without years",
        "Company\tRole\tLocation\tApplied\tLast Contact\tOutcome\tInterviews\tComments\n"
        "Foo Inc\tPM\tSF\t2/3\t2/10\tno\t1\trecruiter ghosted after first\n"
        "Bar LLC\tPM II\tNYC\t2/14\t3/1\tyes - offer!\t4\taccepted\n"
        "Baz\tAPM\tRemote\t2/20\t\t?\t0\t\n",
        ("employer", "title", "place", "applied_on", "last_on", "stage", "interview", "notes"),
        ("rejected", "offer", "applied"),
        ("2026-02-03", "2026-02-14", "2026-02-20"),
    ),
    Shape(
        "questions for headings",
        "Where?,What?,When applied?,How?,Heard back?,Interview?,Result\n"
        "Blue Cafe,barista,monday 3 march 2025,walk in,yes,yes,got it\n"
        "Red Shop,cashier,tuesday 4 march 2025,online,no,no,\n",
        ("employer", "title", "applied_on", "source", "response", "interview", "stage"),
        ("accepted", "applied"),
        ("2025-03-03", "2025-03-04"),
    ),
    Shape(
        "public service",
        "Job ID,Requisition Title,Hiring Organization,Submitted Date,Application Status,Recruiter Email,Posting URL,Compensation\n"
        'R-10293,Network Admin II,State of X,2025-03-04 14:22:11,Under Consideration,hr@x.example,https://x.example/R-10293,"$28.50 - $35.10 hourly"\n'
        'R-10311,Help Desk,State of X,2025-03-06 09:01:00,Position Cancelled,hr@x.example,https://x.example/R-10311,"$58,000.00 - $61,000.00 annually"\n',
        ("key", "title", "employer", "applied_on", "stage", "contact", "link", "pay"),
        ("applied", "rejected"),
        ("2025-03-04", "2025-03-06"),
    ),
    Shape(
        "german, a column an event",
        "Unternehmen,Position (m/w/d),Quelle,Bewerbung raus,Eingangsbestätigung,1. Gespräch,2. Gespräch,Absage,Zusage,Gehaltsvorstellung,Notiz\n"
        "Kran AG,Technikerin,StepStone,01.02.2025,03.02.2025,10.02.2025,,14.02.2025,,48.000,\n"
        "Rad GmbH,Monteurin,Xing,05.02.2025,,,,,,,\n"
        "Kahn SE,Planerin,Indeed,06.02.2025,07.02.2025,13.02.2025,20.02.2025,,25.02.2025,51.000,super\n",
        (
            "employer",
            "title",
            "source",
            "applied_on",
            "response",
            "interview",
            "interview",
            "rejected",
            "offer",
            "pay",
            "notes",
        ),
        ("rejected", "applied", "offer"),
        ("2025-02-01", "2025-02-05", "2025-02-06"),
    ),
    Shape(
        "crosses",
        "Company Applied,Title,Link To Job,Date Applied (MM/DD/YY),OA Received?,Phone Screen?,Onsite?,Offer?,Rejected?\n"
        "Alpha,SWE,https://al.example/1,09/05/25,x,x,,,x\n"
        "Beta,SWE I,https://be.example/2,09/06/25,,,,,\n"
        "Gamma,New Grad SWE,https://ga.example/3,09/07/25,x,x,x,x,\n",
        (
            "employer",
            "title",
            "link",
            "applied_on",
            "note",
            "interview",
            "interview",
            "offer",
            "rejected",
        ),
        ("rejected", "applied", "offer"),
        ("2025-09-05", "2025-09-06", "2025-09-07"),
    ),
    Shape(
        "french, public service",
        "Organisme,Offre,Ville,Type,Postulé le,Relance,Réponse,Entretien,Résultat final\n"
        "Mairie de L,Agent d'accueil,Lyon,CDD,03/02/2025,17/02/2025,20/02/2025,,négatif\n"
        "Banque T,Conseillère,Paris,CDI,13/02/2025,,,25/02/2025,positif\n",
        (
            "employer",
            "title",
            "place",
            "contract",
            "applied_on",
            "note",
            "response",
            "interview",
            "stage",
        ),
        ("rejected", "offer"),
        ("2025-02-03", "2025-02-13"),
    ),
    Shape(
        "translator",
        "Kandidatura,Vacancy name,Firm,Sent CV on,Stage reached,Why not,Stars\n"
        "1,Translator,Lingua,2025.03.01,HR round done,pay,★★★★☆\n"
        "2,Editor,Presse,2025.03.04,no reply yet,,★★☆☆☆\n",
        ("note", "title", "employer", "applied_on", "stage", "note", "excitement"),
        ("interview", "ghosted"),
        ("2025-03-01", "2025-03-04"),
    ),
    Shape(
        "benefit office",
        "Date,Company,Job,How applied,Contact person,Contacted again on,Outcome,Offer amount\n"
        "1/8/2026,Ace Temps,Packer,In person,Jo,1/22/2026,Didn't get it,\n"
        "1/30/2026,City Hall,Clerk,Online,,,Still waiting,\n"
        '2/2/2026,Wheel Co,Driver,Phone,Al,,Got an interview,"$19/hr"\n',
        ("applied_on", "employer", "title", "source", "contact", "last_on", "stage", "note"),
        ("rejected", "applied", "interview"),
        ("2026-01-08", "2026-01-30", "2026-02-02"),
    ),
    Shape(
        "a program's export",
        "employer_name,role_title,seniority_level,employment_type,work_location,apply_date,first_reply_date,final_outcome,outcome_date,salary_offered,fit_score_1_10\n"
        "Quill,Editor,mid,full_time,hybrid - London,2026-01-05,2026-01-12,rejected_after_interview,2026-02-01,,7\n"
        "Reed,Writer,junior,contract,remote,2026-01-06,,no_response,,,4\n"
        'Sage,Proofreader,senior,part_time,onsite,2026-01-07,2026-01-09,offer_accepted,2026-01-30,"£31,500",9\n',
        (
            "employer",
            "title",
            "level",
            "contract",
            "place",
            "applied_on",
            "response",
            "stage",
            "last_on",
            "pay",
            "note",
        ),
        ("rejected", "ghosted", "accepted"),
        ("2026-01-05", "2026-01-06", "2026-01-07"),
    ),
    Shape(
        "german, apprenticeship",
        "Betrieb;Ausbildungsberuf;Ansprechpartner/in;Bewerbung abgeschickt am;Antwort erhalten?;Vorstellungsgespräch am;Ergebnis\n"
        "Bäckerei Korn;Bäckerin;Herr Mehl;3.9.25;ja;15.9.25;Absage\n"
        "Hotel Post;Köchin;;5.9.25;nein;;\n"
        "Klinik West;Pflegefachfrau;Frau Arzt;8.9.25;ja;22.9.25;Zusage!\n",
        ("employer", "title", "contact", "applied_on", "response", "interview", "stage"),
        ("rejected", "applied", "offer"),
        ("2025-09-03", "2025-09-05", "2025-09-08"),
    ),
    Shape(
        "rounds",
        "Priority\tCompany Name & Link\tRole Applied\tApplied Date\tReferred By\tCurrent Round\tNext Round Date\tRemarks\n"
        "P1\tZeta https://zeta.example\tSDE 2\t12 Jan\tRavi\tDSA round cleared\t20 Jan\tprepare trees\n"
        "P2\tEta https://eta.example\tSDE 1\t14 Jan\t\tApplied\t\t\n",
        ("note", "employer", "title", "applied_on", "note", "stage", "interview", "notes"),
        ("interview", "applied"),
        ("2026-01-12", "2026-01-14"),
    ),
    Shape(
        "two things a column",
        '"Job Application Log","","",""\n'
        '"Employer / Location","Position / Ref","Date / Method","Response"\n'
        '"Shop A, Leeds","Assistant / 123","14/01/2026 online","None"\n'
        '"Shop B, York","Cashier / 456","15/01/2026 CV","Interview 20/01"\n',
        ("employer", "title", "applied_on", "response"),
        ("applied", "applied"),
        ("2026-01-14", "2026-01-15"),
    ),
    Shape(
        "french, by post",
        "Nom entreprise;Poste recherché;Date d'envoi CV + LM;Mode d'envoi;Date relance;Date réponse;Nature réponse;Commentaires\n"
        "Boulangerie A;Vendeuse;12/01/26;mail;26/01/26;;;\n"
        "Hôtel B;Réceptionniste;14/01/26;main propre;;20/01/26;négative;dommage\n",
        ("employer", "title", "applied_on", "source", "note", "response", "stage", "notes"),
        ("applied", "rejected"),
        ("2026-01-12", "2026-01-14"),
    ),
    Shape(
        "portuguese, questions",
        "Empresa,Cargo,Link da vaga,Data que apliquei,Etapa atual,Deu retorno?,Faixa salarial,Modelo\n"
        "Nuvem,Dev Jr,https://n.example/1,05/01/2026,Teste técnico,Sim,R$ 4.000 - 5.000,Remoto\n"
        "Terra,Dev Pl,https://t.example/2,20/01/2026,Reprovado na entrevista,Sim,,Híbrido\n"
        "Lua,Dev Sr,https://l.example/3,21/01/2026,Aguardando,Não,,Presencial\n",
        ("employer", "title", "link", "applied_on", "stage", "response", "pay", "remote"),
        ("screening", "rejected", "applied"),
        ("2026-01-05", "2026-01-20", "2026-01-21"),
    ),
)
