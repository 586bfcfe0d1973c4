"""Sheets in the shapes of trackers and of people's own, written for these tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A sheet, what its columns are, and what its rows say."""

    name: str
    text: str
    fields: tuple[str, ...]  # of each column, in order
    stages: tuple[str, ...]  # of each job
    applied: tuple[str, ...] = ()  # of each job, "" where it says none


TRACKERS = (
    Shape(
        "teal",
        "Company,Job Position,Status,Max. Salary,Min. Salary,Location,Date Saved,Date Applied,Deadline,Follow up,Excitement,URL,Job Description\n"
        "Harbour Housing,Service Designer,Applied,60000,52000,Leeds,2025-02-01,2025-02-03,2025-02-20,2025-02-12,4/5,https://jobs.example/1,We look for a designer.\n"
        "Kestrel Energy,Planner,Bookmarked,,,Remote,2025-02-05,,,,2/5,https://jobs.example/2,A planner plans.\n",
        (
            "employer",
            "title",
            "stage",
            "pay_high",
            "pay_low",
            "place",
            "saved_on",
            "applied_on",
            "deadline",
            "note",
            "excitement",
            "link",
            "description",
        ),
        ("applied", "saved"),
        ("2025-02-03", ""),
    ),
    Shape(
        "huntr",
        "Job Title,Company Name,List Name,Job URL,Location,Salary,Created At,Applied At,Moved To List At,Deadline At,Description\n"
        'Data Analyst,Brightwater,Wishlist,https://a.example/9,Hull,"£35,000 - £42,000",2025-01-05T10:20:30Z,,,,Numbers.\n'
        "Data Engineer,Pennyroyal,Interview,https://a.example/10,York,,2025-01-06T08:00:00Z,2025-01-07T09:00:00Z,2025-01-20T09:00:00Z,,Pipes.\n",
        (
            "title",
            "employer",
            "stage",
            "link",
            "place",
            "pay",
            "saved_on",
            "applied_on",
            "last_on",
            "deadline",
            "description",
        ),
        ("saved", "interview"),
        ("", "2025-01-07"),
    ),
    Shape(
        "simplify",
        "Company,Position,Job Link,Date Applied,Status,Location,Notes\n"
        'Acme,Software Engineer,https://acme.example/j/1,"Jan 5, 2025",APPLIED,"Austin, TX",\n'
        'Bolt,Backend Developer,https://bolt.example/j/2,"Jan 9, 2025",SCREEN,Remote,called me\n'
        'Cairn,Developer,https://cairn.example/j/3,"Feb 1, 2025",REJECTED,NYC,\n',
        ("employer", "title", "link", "applied_on", "stage", "place", "notes"),
        ("applied", "screening", "rejected"),
        ("2025-01-05", "2025-01-09", "2025-02-01"),
    ),
    Shape(
        "jibberjobber",
        "Company Name,Position,Date Applied,Web Site,Job URL,Status,Rating,Salary Range,Contact Name,Contact Email,Log\n"
        "Acme,Clerk,02/28/2025,www.acme.example,http://acme.example/c,Waiting,3,40k-45k,Ruth,ruth@acme.example,\n"
        "Bolt,Cook,03/02/2025,www.bolt.example,http://bolt.example/c,Interview,5,,Al,al@bolt.example,\n",
        (
            "employer",
            "title",
            "applied_on",
            "note",
            "link",
            "stage",
            "note",
            "pay",
            "contact",
            "contact",
            "log",
        ),
        ("applied", "interview"),
        ("2025-02-28", "2025-03-02"),
    ),
    Shape(
        "notion",
        "Name,Company,Stage,Applied On,Priority,Link,Work Type,Created time\n"
        'Product Designer,Acme,📞 Phone Screen,March 3 2025,High,https://a.example/1,Hybrid,"March 1, 2025 9:12 AM"\n'
        'Content Writer,Bolt,❌ Rejected,March 5 2025,Low,https://a.example/2,Remote,"March 2, 2025 4:00 PM"\n',
        ("title", "employer", "stage", "applied_on", "note", "link", "remote", "saved_on"),
        ("screening", "rejected"),
        ("2025-03-03", "2025-03-05"),
    ),
    Shape(
        "spreadsheet template",
        "JOB SEARCH 2025,,,,,,\n,,,,,,\nCompany,Job Title,Date Submitted,Contact,Interview?,Interview Date,Offer?\n"
        "Acme,Clerk,15/01/2025,Ruth,Yes,20/01/2025,No\nBolt,Cook,16/01/2025,,No,,No\n,,,,,,\nTotal,2,,,,,\n",
        ("employer", "title", "applied_on", "contact", "interview", "interview", "offer"),
        ("interview", "applied"),
        ("2025-01-15", "2025-01-16"),
    ),
    Shape(
        "linkedin",
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"
        '"3/14/25, 9:02 AM",me@mail.example,5550100,Acme,Clerk,http://l.example/jobs/view/1,cv.pdf,Years? 3 | Visa? No\n'
        '"3/15/25, 10:30 PM",me@mail.example,5550100,Bolt,Cook,http://l.example/jobs/view/2,cv.pdf,\n',
        ("applied_on", "contact", "contact", "employer", "title", "link", "resume", "note"),
        ("applied", "applied"),
        ("2025-03-14", "2025-03-15"),
    ),
    Shape(
        "indeed",
        "Job title,Company,Location,Applied on,Application status,Job link\n"
        'Driver,Acme,"Leeds, UK",2025-04-01,Not selected by employer,https://i.example/1\n'
        "Packer,Bolt,Hull,2025-04-02,Interviewing,https://i.example/2\n",
        ("title", "employer", "place", "applied_on", "stage", "link"),
        ("rejected", "interview"),
        ("2025-04-01", "2025-04-02"),
    ),
    Shape(
        "german",
        "Firma;Stelle;Beworben am;Stand;Gehalt;Ort;Ansprechpartner;Bemerkung\n"
        "Müller GmbH;Sachbearbeiterin;05.03.2025;Absage;3.200,50 €;Köln;Frau Öz;\n"
        "Spedition Süd;Disponent;07.03.2025;Vorstellungsgespräch;42.000 €;Ulm;;ruft an\n",
        ("employer", "title", "applied_on", "stage", "pay", "place", "contact", "notes"),
        ("rejected", "interview"),
        ("2025-03-05", "2025-03-07"),
    ),
    Shape(
        "french",
        "Entreprise\tIntitulé du poste\tDate de candidature\tStatut\tLien\tType de contrat\tTélétravail\n"
        "Lumière SA\tChargée de projet\t3 févr. 2025\tEn attente\thttps://f.example/1\tCDI\toui\n"
        "Atelier Nord\tDéveloppeur\t12 août 2025\tRefusé\thttps://f.example/2\tCDD\tnon\n",
        ("employer", "title", "applied_on", "stage", "link", "contract", "remote"),
        ("applied", "rejected"),
        ("2025-02-03", "2025-08-12"),
    ),
    Shape(
        "spanish",
        "Empresa,Puesto,Fecha de postulación,Estado,Salario,Modalidad,Enlace\n"
        "Sol SL,Analista,13/02/2025,Entrevista programada,30.000 €,Híbrido,https://e.example/1\n"
        "Mar SA,Diseñador,02/03/2025,Sin respuesta,,Presencial,https://e.example/2\n",
        ("employer", "title", "applied_on", "stage", "pay", "remote", "link"),
        ("interview", "ghosted"),
        ("2025-02-13", "2025-03-02"),
    ),
    Shape(
        "italian",
        "Azienda;Posizione;Data candidatura;Stato;RAL;Sede;Contratto\n"
        "Vento Srl;Impiegata;10/03/2025;Colloquio;28000;Torino;Tempo indeterminato\n"
        "Onda Spa;Grafico;21/03/2025;Nessuna risposta;;Bari;Stage\n",
        ("employer", "title", "applied_on", "stage", "pay", "place", "contract"),
        ("interview", "ghosted"),
        ("2025-03-10", "2025-03-21"),
    ),
    Shape(
        "dutch",
        "Bedrijf;Functie;Gesolliciteerd op;Status;Contactpersoon;Opmerkingen\n"
        "Kade BV;Planner;14-03-2025;Uitgenodigd;Sanne;\nDijk NV;Monteur;15-03-2025;Afgewezen;;jammer\n",
        ("employer", "title", "applied_on", "stage", "contact", "notes"),
        ("interview", "rejected"),
        ("2025-03-14", "2025-03-15"),
    ),
    Shape(
        "portuguese",
        "Carimbo de data/hora,Empresa,Vaga,Data da candidatura,Situação,Salário (R$),Plataforma,Observações\n"
        "20/03/2025 10:11:12,Rio Ltda,Analista de BI,18/03/2025,Em processo,5.500,Gupy,\n"
        "21/03/2025 09:00:00,Serra SA,Desenvolvedor,19/03/2025,Reprovado,a combinar,LinkedIn,pena\n",
        ("saved_on", "employer", "title", "applied_on", "stage", "pay", "source", "notes"),
        ("applied", "rejected"),
        ("2025-03-18", "2025-03-19"),
    ),
    Shape(
        "student's own",
        "#|Company|Role|Applied?|OA|Result|Referral\n"
        "1|Acme|SWE Intern|✅|done|Rejected – after OA|no\n2|Bolt|Data Intern|✅||Interview → Offer|Sam\n3|Cairn|ML Intern|❌|||\n",
        ("skip", "employer", "title", "applied", "note", "stage", "note"),
        ("rejected", "offer", "saved"),
    ),
    Shape(
        "no headings",
        "Acme Ltd,Software Engineer,2025-03-01,Applied,https://a.example/1\n"
        "Bolt Inc,Data Analyst,2025-03-02,Rejected,https://a.example/2\nCairn,QA Engineer,2025-03-09,Applied,https://a.example/3\n",
        ("employer", "title", "applied_on", "stage", "link"),
        ("applied", "rejected", "applied"),
        ("2025-03-01", "2025-03-02", "2025-03-09"),
    ),
    Shape(
        "yes and no columns",
        "Employer,Job,Sent,Reply,Interviewed,Rejected,Hired,Wage ($/hr)\n"
        "Acme,Barista,2025-01-03,yes,yes,no,no,15.50\nBolt,Cook,2025-01-04,no,no,no,no,\nCairn,Baker,2025-01-05,yes,yes,yes,no,17\n",
        ("employer", "title", "applied_on", "response", "interview", "rejected", "accepted", "pay"),
        ("interview", "applied", "rejected"),
        ("2025-01-03", "2025-01-04", "2025-01-05"),
    ),
    Shape(
        "career centre",
        "Student ID,Organization,Position Title,Employment Type,Application Deadline,Date Applied,Outcome,Application Source\n"
        "1001,Acme,Analyst,Full-time,28/02/2025,20/02/2025,Offer Accepted,Handshake\n1001,Bolt,Trainee,Internship,01/03/2025,21/02/2025,Withdrew,Fair\n",
        ("note", "employer", "title", "contract", "deadline", "applied_on", "stage", "source"),
        ("accepted", "withdrawn"),
        ("2025-02-20", "2025-02-21"),
    ),
)
