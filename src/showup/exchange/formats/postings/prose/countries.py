"""Countries and regions as postings write them, with the country's ISO code."""

from __future__ import annotations

import unicodedata

_COUNTRIES = {
    "US": "USA|US|U.S.|U.S.A.|United States|United States of America|America|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|EE.UU.|CONUS",
    "GB": "UK|U.K.|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|GB|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk",
    "IE": "Ireland|Republic of Ireland|Irland|Irlande|Irlanda|Éire",
    "DE": "Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Alemanha|GER",
    "AT": "Austria|Österreich|Autriche|Oostenrijk",
    "CH": "Switzerland|Schweiz|Suisse|Svizzera|Suiza|Zwitserland|Suíça",
    "LI": "Liechtenstein",
    "FR": "France|Frankreich|Francia|Frankrijk|França",
    "BE": "Belgium|Belgien|Belgique|België|Bélgica|Belgio",
    "LU": "Luxembourg|Luxemburg|Lussemburgo",
    "NL": "Netherlands|The Netherlands|Holland|NL|The NL|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Países Baixos",
    "ES": "Spain|España|Spanien|Espagne|Spagna|Spanje|Espanha",
    "PT": "Portugal|Portogallo",
    "IT": "Italy|Italia|Italien|Italie|Italië|Itália",
    "GR": "Greece|Griechenland|Grèce|Grecia",
    "PL": "Poland|Polska|Polen|Pologne|Polonia",
    "CZ": "Czech Republic|Czechia|Česko|Tschechien|CZ",
    "SK": "Slovakia|Slovensko|Slowakei",
    "HU": "Hungary|Magyarország|Ungarn",
    "RO": "Romania|România|Rumänien",
    "BG": "Bulgaria|Bulgarien",
    "HR": "Croatia|Hrvatska|Kroatien",
    "SI": "Slovenia|Slovenija|Slowenien",
    "RS": "Serbia|Srbija|Serbien",
    "UA": "Ukraine",
    "BY": "Belarus",
    "RU": "Russia|Russian Federation|Russland|Rusia",
    "EE": "Estonia|Eesti|Estland",
    "LV": "Latvia|Latvija|Lettland",
    "LT": "Lithuania|Lietuva|Litauen",
    "FI": "Finland|Suomi|Finnland",
    "SE": "Sweden|Sverige|Schweden|Suède",
    "NO": "Norway|Norge|Norwegen",
    "DK": "Denmark|Danmark|Dänemark",
    "IS": "Iceland|Ísland",
    "TR": "Turkey|Türkiye",
    "CY": "Cyprus",
    "MT": "Malta",
    "IL": "Israel",
    "AE": "United Arab Emirates|UAE|U.A.E.",
    "SA": "Saudi Arabia",
    "QA": "Qatar",
    "EG": "Egypt",
    "MA": "Morocco|Maroc",
    "TN": "Tunisia|Tunisie",
    "KE": "Kenya",
    "NG": "Nigeria",
    "GH": "Ghana",
    "RW": "Rwanda",
    "UG": "Uganda",
    "ZA": "South Africa",
    "IN": "India|Indien|Inde",
    "PK": "Pakistan",
    "BD": "Bangladesh",
    "LK": "Sri Lanka",
    "NP": "Nepal",
    "SG": "Singapore|Singapur|Singapour",
    "MY": "Malaysia",
    "TH": "Thailand",
    "VN": "Vietnam|Viet Nam",
    "KH": "Cambodia",
    "ID": "Indonesia",
    "PH": "Philippines|The Philippines",
    "HK": "Hong Kong|HK",
    "TW": "Taiwan",
    "CN": "China|P.R. China|PRC",
    "JP": "Japan",
    "KR": "South Korea|Korea",
    "AU": "Australia|Australien|AUS",
    "NZ": "New Zealand|NZ|Aotearoa",
    "CA": "Canada|Kanada",
    "MX": "Mexico|México|Mexiko|Mexique",
    "GT": "Guatemala",
    "CR": "Costa Rica",
    "PA": "Panama|Panamá",
    "PR": "Puerto Rico",
    "DO": "Dominican Republic",
    "CO": "Colombia",
    "VE": "Venezuela",
    "EC": "Ecuador",
    "PE": "Peru|Perú",
    "BO": "Bolivia",
    "CL": "Chile",
    "AR": "Argentina",
    "UY": "Uruguay",
    "PY": "Paraguay",
    "BR": "Brazil|Brasil|Brasilien",
}
_STATES = "Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY|District of Columbia DC"
_PROVINCES = "Alberta AB|British Columbia BC|Manitoba MB|New Brunswick NB|Newfoundland NL|Nova Scotia NS|Ontario ON|Prince Edward Island PE|Quebec QC|Québec QC|Saskatchewan SK"
_TERRITORIES = "New South Wales NSW|Victoria VIC|Queensland QLD|Western Australia WA|South Australia SA|Tasmania TAS|Australian Capital Territory ACT"
_REGIONS = {
    "US": "Bay Area|SF Bay Area|San Francisco Bay Area|SF Bay|Silicon Valley|Northern Virginia|NoVA|Northern California|Southern California|SoCal|NorCal|New England|Research Triangle|Long Island|Hudson Valley|Orange County|South Bay|East Bay|Pacific Northwest|Calif.|Mass.|Mich.|Conn.|Wash.|Fla.|Tex.|Colo.|D.C.|Calif|Washington State|Puget Sound|Upstate New York|Northern VA|DC Metro|Washington Metro|Tri-State",
    "GB": "Surrey|Kent|Essex|Sussex|East Sussex|West Sussex|Hampshire|Hertfordshire|Herts|Berkshire|Oxfordshire|Cambridgeshire|Buckinghamshire|Yorkshire|West Yorkshire|Lancashire|Cheshire|Devon|Cornwall|Dorset|Somerset|Wiltshire|Gloucestershire|Warwickshire|West Midlands|East Midlands|Norfolk|Suffolk|Merseyside|Greater Manchester|Tyne and Wear|South East England|Bedfordshire|Staffordshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Worcestershire|Shropshire",
    "DE": "Bayern|Bavaria|Hessen|Baden-Württemberg|Nordrhein-Westfalen|NRW|Niedersachsen|Sachsen|Saxony|Thüringen|Brandenburg|Schleswig-Holstein|Rheinland-Pfalz|Saarland|Mecklenburg-Vorpommern|Sachsen-Anhalt|Ruhrgebiet",
    "FR": "Île-de-France|Ile-de-France|Bretagne|Normandie|Occitanie|Auvergne-Rhône-Alpes|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|Pays de la Loire|PACA",
    "ES": "Cataluña|Catalunya|Catalonia|Andalucía|Comunidad de Madrid|País Vasco|Euskadi|Galicia|Comunidad Valenciana",
    "IT": "Lombardia|Lombardy|Lazio|Piemonte|Toscana|Tuscany|Veneto|Emilia-Romagna|Campania|Sicilia",
    "NL": "Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Overijssel|Limburg|Randstad",
    "BE": "Vlaanderen|Flanders|Wallonie",
    "CH": "Zug Canton|Vaud|Ticino|Aargau",
    "IE": "Co. Dublin|County Dublin|Co. Cork",
    "IN": "Karnataka|Maharashtra|Tamil Nadu|Telangana|Kerala|Gujarat|Haryana|Uttar Pradesh|West Bengal|Delhi NCR|NCR",
    "": "Europe|European Union|EU|EMEA|APAC|LATAM|Latin America|North America|South America|Asia|Africa|DACH|Scandinavia|Nordics|Benelux|Middle East",
}
_DOLLARS = {
    "US": "USD", "PR": "USD", "EC": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD",
    "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN", "CO": "COP", "CL": "CLP", "AR": "ARS",
}  # fmt: skip


def fold(name: str) -> str:
    """Return a name without case, accents and stray dots, for comparing."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).replace(".", "").strip()


def _pairs() -> dict[str, str]:
    full = {}
    for country, packed in (("US", _STATES), ("CA", _PROVINCES), ("AU", _TERRITORIES)):
        for one in packed.split("|"):
            full[one.rpartition(" ")[0]] = country
    full.update({name: code for code, names in _REGIONS.items() for name in names.split("|")})
    return full


def _shorts(packed: str) -> frozenset[str]:
    return frozenset(one.rpartition(" ")[2] for one in packed.split("|"))


STATES = tuple(  # spelled out, and no town's name too
    name
    for one in (*_STATES.split("|"), *_PROVINCES.split("|"))
    if (name := one.rpartition(" ")[0]) not in ("New York", "Washington", "District of Columbia")
)
STATE_CODES = _shorts(_STATES)
PROVINCE_CODES = _shorts(_PROVINCES) - {"NL", "PE"}
TERRITORY_CODES = _shorts(_TERRITORIES) - {"WA", "SA", "ACT"}
COUNTRIES = {name: code for code, names in _COUNTRIES.items() for name in names.split("|")}
REGIONS = _pairs()
_FOLDED = {fold(name): code for name, code in (REGIONS | COUNTRIES).items()}


def country_of(name: str) -> str:
    """Return the ISO code of a country, state or region, or "" where it is none of ours."""
    bare = name.strip(" .,;")
    if bare.upper() in COUNTRIES.values() and len(bare) == len("GB") and bare.isupper():
        return bare
    return _FOLDED.get(fold(bare), "")


def country_of_code(code: str) -> str:
    """Return the country of a state's, province's or territory's short form after a town."""
    for codes, country in ((STATE_CODES, "US"), (PROVINCE_CODES, "CA"), (TERRITORY_CODES, "AU")):
        if code in codes:
            return country
    return ""


def dollar_of(country: str) -> str:
    """Return which dollar (or peso) "$" is in a country, "" where it is none of its own."""
    return _DOLLARS.get(country, "")
