"""Invented names that pipelines of forty are filled with."""

from __future__ import annotations

ROLES = {
    "en": (
        "Warehouse Supervisor", "Payroll Specialist", "QA Tester", "Copywriter", "Paralegal",
        "Site Engineer", "Receptionist", "Product Manager", "Research Assistant", "Sous Chef",
        "Network Administrator", "Fundraising Officer", "Care Assistant", "Data Engineer",
    ),
    "de": (
        "Bauleiter", "Lohnbuchhalterin", "Softwareentwickler", "Texterin", "Pflegefachkraft",
        "Einkaufsleiter", "Empfangsmitarbeiterin", "Produktmanager", "Laborant", "Koch",
        "Netzwerktechniker", "Referentin Fundraising", "Sozialpädagogin", "Disponent",
    ),
    "fr": (
        "Chef de chantier", "Gestionnaire paie", "Testeur logiciel", "Rédactrice", "Juriste",
        "Conducteur de travaux", "Hôtesse d'accueil", "Chef de produit", "Infirmière", "Cuisinier",
        "Administrateur réseau", "Chargée de mécénat", "Aide à domicile", "Ingénieur données",
    ),
    "es": (
        "Jefe de obra", "Técnica de nóminas", "Probador de software", "Redactora", "Abogada",
        "Encargado de tienda", "Enfermera", "Jefa de producto", "Investigador", "Cocinero",
        "Administrador de redes", "Captadora de fondos", "Conductor", "Ingeniera de datos",
    ),
    "it": (
        "Capocantiere", "Addetta paghe", "Collaudatore software", "Copywriter", "Avvocata",
        "Capo reparto", "Infermiere", "Responsabile prodotto", "Ricercatrice", "Cuoco",
        "Sistemista", "Educatrice", "Autista", "Ingegnere dati",
    ),
    "nl": (
        "Uitvoerder", "Salarisadministrateur", "Softwaretester", "Tekstschrijver", "Jurist",
        "Magazijnchef", "Verpleegkundige", "Productmanager", "Onderzoeker", "Kok",
        "Netwerkbeheerder", "Fondsenwerver", "Chauffeur", "Data-engineer",
    ),
}  # fmt: skip
FIRST = (
    "Amberfield", "Cinderholm", "Dovetail", "Eastmere", "Foxglove", "Granvale", "Halcyon",
    "Ironbridge", "Juniper", "Kingsley", "Larkspur", "Marlowe", "Nettle", "Orchard", "Pinewood",
    "Quillon", "Rosemont", "Silverbeck", "Thornton", "Umbria", "Vellum", "Westerly", "Yarrow",
    "Zephyr", "Altenau", "Birkental", "Castelmar", "Delorme", "Esterel", "Fontana", "Garonne",
    "Hoogland", "Iserlohe", "Kranich", "Lindenau", "Montalba", "Nieuwdam", "Oberhain",
)  # fmt: skip
SECOND = {
    "en": ("Foods", "Logistics", "Energy", "Media", "Systems", "Health", "Partners", "Textiles"),
    "de": ("Technik", "Logistik", "Energie", "Medien", "Pflege", "Handel", "Bau", "Textil"),
    "fr": ("Conseil", "Logistique", "Énergie", "Médias", "Santé", "Distribution", "Bâtiment"),
    "es": ("Servicios", "Logística", "Energía", "Medios", "Salud", "Textil", "Alimentos"),
    "it": ("Servizi", "Logistica", "Energia", "Media", "Salute", "Tessuti", "Alimentari"),
    "nl": ("Techniek", "Logistiek", "Energie", "Media", "Zorg", "Bouw", "Handel"),
}
LEGAL = {
    "en": ("Ltd", "Inc.", "LLC", "plc"),
    "de": ("GmbH", "AG", "GmbH & Co. KG", "e.V."),
    "fr": ("SAS", "SARL", "S.A."),
    "es": ("S.L.", "S.A.", "S.L.U."),
    "it": ("S.r.l.", "S.p.A.", "srl"),
    "nl": ("B.V.", "N.V.", "BV"),
}
PARENT = ("Group", "Holding", "International", "Europe")
BOARDS = ("https://www.linkedin.com/jobs/view/", "https://www.indeed.com/viewjob?jk=")
AGENCIES = ("Kompass Personal", "Bridge Talent", "Cabinet Sillage", "Ponte Selezione")
PEOPLE = ("Robin Aster", "Kim Veldman", "Noa Ferrand", "Sascha Hirt", "Alex Moreau", "Jo Tanner")
