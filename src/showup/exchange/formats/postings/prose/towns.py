"""Well-known towns, by country: evidence beside a posting's structure, no gazetteer."""

from __future__ import annotations

import re

_TOWNS = {
    "US": "New York|New York City|NYC|NY|Brooklyn|Manhattan|San Francisco|SF|San Fran|San Francisco City|Los Angeles|LA|Chicago|Houston|Phoenix|Philadelphia|Philly|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|Charlotte|Indianapolis|Seattle|Denver|Boston|Nashville|Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Colorado Springs|Raleigh|Durham|Miami|Long Beach|Oakland|Minneapolis|Saint Paul|St. Paul|Tulsa|Tampa|New Orleans|Cleveland|Cincinnati|Pittsburgh|St. Louis|Saint Louis|Orlando|Salt Lake City|Boulder|Palo Alto|Menlo Park|Mountain View|Sunnyvale|Santa Clara|Cupertino|Redwood City|San Mateo|Burlingame|San Bruno|South San Francisco|Berkeley|Emeryville|Fremont|Pleasanton|Los Altos|Los Gatos|Campbell|Foster City|San Carlos|Belmont|Santa Monica|Venice|Venice Beach|Culver City|Pasadena|Irvine|Santa Barbara|Santa Cruz|San Luis Obispo|Carlsbad|Newport Beach|El Segundo|Burbank|Glendale|Playa Vista|Cambridge|Somerville|Waltham|Burlington|Lexington|Ann Arbor|Grand Rapids|Madison|Provo|Lehi|Bellevue|Redmond|Kirkland|Tacoma|Spokane|Reston|Arlington|Alexandria|McLean|Herndon|Bethesda|Rockville|Columbia|Charlottesville|Richmond|Virginia Beach|Washington DC|Washington D.C.|Washington, DC|Washington, D.C.|DC|Wash DC|Hoboken|Jersey City|Princeton|Newark|White Plains|Stamford|New Haven|Hartford|Providence|Buffalo|Rochester|Syracuse|Albany|Ithaca|Scottsdale|Tempe|Chandler|Mesa|Plano|Frisco|Irving|Fort Collins|Boise|Reno|Honolulu|Chattanooga|Knoxville|Asheville|Greenville|Charleston|Savannah|Gainesville|St. Petersburg|Fort Lauderdale|Ft. Lauderdale|Boca Raton|Des Moines|Lincoln|Evanston|Dayton|Bloomington|Champaign|Overland Park|Cary|Chapel Hill|Blacksburg|Bentonville|SoHo|Soho|SOMA|SoMa|Birmingham AL|Huntsville|Bozeman|Missoula|Anchorage|Eugene|Beaverton|Hillsboro|Bend|SLC|PDX|ATL|PHX|ATX|Vegas",
    "GB": "London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff|Belfast|Newcastle|Newcastle upon Tyne|Nottingham|Leicester|Coventry|Brighton|Oxford|Southampton|Portsmouth|Reading|Guildford|Milton Keynes|Bath|York|Norwich|Exeter|Aberdeen|Dundee|Slough|Swansea|Cheltenham|Swindon|Basingstoke|Croydon|Shoreditch|Hammersmith|Bournemouth|Derby|Plymouth|Hull|Warrington|Farnborough|Horsham|Woking|Watford|Luton",
    "IE": "Dublin|Cork|Galway|Limerick|Waterford",
    "DE": "Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Aachen|Braunschweig|Kiel|Freiburg|Lübeck|Erfurt|Mainz|Rostock|Kassel|Potsdam|Saarbrücken|Heidelberg|Darmstadt|Regensburg|Ingolstadt|Würzburg|Wolfsburg|Ulm|Heilbronn|Göttingen|Paderborn|Bielefeld|Jena|Halle|Magdeburg|Konstanz|Walldorf",
    "AT": "Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt",
    "CH": "Zürich|Zurich|Genf|Geneva|Genève|Basel|Bern|Lausanne|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug",
    "FR": "Paris|Lyon|Marseille|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|Angers|Sophia Antipolis|La Défense|Tours|Rouen|Metz|Nancy|Clermont-Ferrand|Aix-en-Provence",
    "BE": "Brussels|Brussel|Bruxelles|Antwerp|Antwerpen|Gent|Ghent|Leuven|Liège|Brugge|Mechelen",
    "LU": "Luxembourg City",
    "NL": "Amsterdam|Rotterdam|Utrecht|Den Haag|The Hague|Eindhoven|Groningen|Delft|Leiden|Nijmegen|Haarlem|Tilburg|Arnhem|Enschede|Breda|Maastricht|Zwolle|Hilversum|Amersfoort|Almere",
    "ES": "Madrid|Barcelona|Valencia|Sevilla|Seville|Bilbao|Málaga|Malaga|Zaragoza|Alicante|Granada|Murcia|Palma|Palma de Mallorca|Valladolid|San Sebastián|A Coruña|Vigo|Pamplona",
    "PT": "Lisbon|Lisboa|Porto|Braga|Coimbra|Aveiro|Faro",
    "IT": "Milan|Milano|Rome|Roma|Turin|Torino|Bologna|Florence|Firenze|Naples|Napoli|Genova|Verona|Padova|Pisa|Trento|Bari|Catania|Palermo|Venezia",
    "GR": "Athens|Thessaloniki",
    "PL": "Warsaw|Warszawa|Krakow|Kraków|Cracow|Wroclaw|Wrocław|Gdansk|Gdańsk|Poznan|Poznań|Katowice|Łódź|Lodz",
    "CZ": "Prague|Praha|Brno|Ostrava",
    "SK": "Bratislava|Košice",
    "HU": "Budapest",
    "RO": "Bucharest|București|Cluj|Cluj-Napoca|Iasi|Timisoara",
    "BG": "Sofia|Plovdiv|Varna",
    "HR": "Zagreb|Split",
    "SI": "Ljubljana",
    "RS": "Belgrade|Beograd|Novi Sad",
    "UA": "Kiev|Kyiv|Lviv|Kharkiv|Odessa|Odesa|Dnipro",
    "BY": "Minsk",
    "RU": "Moscow|Saint Petersburg|Novosibirsk",
    "EE": "Tallinn|Tartu",
    "LV": "Riga",
    "LT": "Vilnius|Kaunas",
    "FI": "Helsinki|Espoo|Tampere|Oulu|Turku",
    "SE": "Stockholm|Gothenburg|Göteborg|Malmö|Malmo|Lund|Uppsala|Linköping",
    "NO": "Oslo|Bergen|Trondheim|Stavanger",
    "DK": "Copenhagen|København|Aarhus|Odense|Aalborg",
    "IS": "Reykjavik|Reykjavík",
    "TR": "Istanbul|Ankara|Izmir",
    "IL": "Tel Aviv|Tel-Aviv|Jerusalem|Haifa|Herzliya|Ramat Gan",
    "AE": "Dubai|Abu Dhabi",
    "EG": "Cairo",
    "KE": "Nairobi",
    "NG": "Lagos",
    "ZA": "Cape Town|Johannesburg|Durban|Pretoria|Stellenbosch",
    "IN": "Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida|Kolkata|Ahmedabad|Jaipur|Kochi|Trivandrum|Indore",
    "PK": "Karachi|Lahore|Islamabad",
    "BD": "Dhaka",
    "LK": "Colombo",
    "SG": "Singapore",
    "MY": "Kuala Lumpur|Penang",
    "TH": "Bangkok|Chiang Mai",
    "VN": "Hanoi|Ho Chi Minh City|Ho Chi Minh|Saigon|Da Nang",
    "ID": "Jakarta|Bandung|Bali",
    "PH": "Manila|Cebu|Makati",
    "HK": "Hong Kong",
    "TW": "Taipei",
    "CN": "Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Suzhou|Nanjing",
    "JP": "Tokyo|Osaka|Kyoto|Fukuoka|Yokohama|Nagoya|Sapporo",
    "KR": "Seoul|Busan",
    "AU": "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Gold Coast|Hobart|Darwin",
    "NZ": "Auckland|Wellington|Christchurch|Dunedin|Hamilton",
    "CA": "Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Quebec City|Québec City|Winnipeg|Waterloo|Kitchener|Halifax|Mississauga|Markham|Kelowna|Burnaby|Saskatoon|Regina|Guelph|Fredericton",
    "MX": "Mexico City|Ciudad de México|CDMX|Guadalajara|Monterrey|Tijuana",
    "CR": "San José",
    "CO": "Bogotá|Bogota|Medellín|Medellin|Cali",
    "PE": "Lima",
    "CL": "Santiago|Santiago de Chile",
    "AR": "Buenos Aires|Córdoba|Rosario|Mendoza",
    "UY": "Montevideo",
    "EC": "Quito|Guayaquil",
    "BR": "São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre|Florianópolis|Florianopolis|Recife|Brasília|Campinas",
}  # fmt: skip
# Towns whose names are everyday words or people: only where structure says so too.
_UNSURE = frozenset(
    [
        "Reading",
        "Nice",
        "Bath",
        "Split",
        "Mesa",
        "Bend",
        "Essen",
        "Halle",
        "Tours",
        "Campbell",
        "Lincoln",
        "Madison",
        "Columbia",
        "Victoria",
        "Hull",
        "Derby",
        "York",
        "Lund",
        "Venice",
        "Orlando",
        "Florence",
        "Charlotte",
        "Belmont",
        "Bali",
        "Regina",
        "Cork",
        "Darwin",
        "Sofia",
        "Phoenix",
        "Cali",
        "Lima",
        "Zug",
        "Metz",
        "Nancy",
        "Irving",
        "Mobile",
        "Provo",
        "Halifax",
        "Hamilton",
        "Lexington",
        "Richmond",
        "Jackson",
        "Columbus",
        "Burlington",
        "Palma",
        "Faro",
        "Murcia",
        "Rosario",
        "Mendoza",
    ]
)
SHORT = {
    "sf": "San Francisco", "san fran": "San Francisco", "san francisco city": "San Francisco",
    "nyc": "New York", "ny": "New York", "new york city": "New York", "la": "Los Angeles",
    "philly": "Philadelphia", "dc": "Washington", "washington dc": "Washington",
    "washington, dc": "Washington", "wash dc": "Washington", "soma": "San Francisco",
    "cdmx": "Mexico City", "san-francisco": "San Francisco", "hcmc": "Ho Chi Minh City", "slc": "Salt Lake City", "pdx": "Portland", "phx": "Phoenix", "atx": "Austin", "vegas": "Las Vegas", "atl": "Atlanta", "ft lauderdale": "Fort Lauderdale", "birmingham al": "Birmingham",
}  # fmt: skip
DISTRICTS = {
    "Manhattan": "New York",
    "Brooklyn": "New York",
    "SoHo": "New York",
    "Soho": "London",
    "Shoreditch": "London",
    "Hammersmith": "London",
}
TOWNS = {name: code for code, names in _TOWNS.items() for name in names.split("|")}
_TWICE = frozenset(  # towns of the same name, and size, in two countries
    [
        "cambridge",
        "birmingham",
        "richmond",
        "hamilton",
        "waterloo",
        "alexandria",
        "victoria",
        "halifax",
        "valencia",
        "granada",
        "santiago",
        "guadalajara",
        "athens",
        "newcastle",
        "perth",
        "durham",
        "lincoln",
        "plymouth",
        "derby",
        "exeter",
    ]
)
SURE = {name: code for name, code in TOWNS.items() if name not in _UNSURE}
_FOLDED = {name.casefold(): code for name, code in reversed(TOWNS.items())}


def _pattern() -> re.Pattern[str]:
    names: list[str] = []
    for name in sorted(TOWNS, key=len, reverse=True):
        names.append(re.escape(name))
        if name.upper() != name:
            names.append(re.escape(name.upper()))
    return re.compile(rf"(?<![\w.@-])(?:{'|'.join(names)})(?![\w@])(?!-(?!based))(?!\.\w)")


TOWN = _pattern()


def is_sure(name: str) -> bool:
    """Say whether a name is a town and hardly anything else."""
    return name in SURE or name.title() in SURE


def town_country(name: str) -> str:
    """Return the ISO code of a town's country, "" where it is unknown or there are two of it."""
    return "" if name.casefold() in _TWICE else _FOLDED.get(name.casefold(), "")


def canonical(name: str) -> str:
    """Return the town's own name for a usual short form: San Francisco for SF."""
    return SHORT.get(name.casefold().replace(".", ""), name)
