"""Nordic words: the names, places and things from which the sandbox makes its records."""

from __future__ import annotations

FIRST_NAMES = (
    "Anders", "Astrid", "Bjørn", "Camilla", "Dagny", "Eirik", "Elin", "Emil", "Freja", "Geir",
    "Gunnar", "Hanne", "Håkon", "Ida", "Ingrid", "Jens", "Johan", "Kari", "Kjersti", "Lars",
    "Linnéa", "Magnus", "Maja", "Mikael", "Nora", "Olav", "Oskar", "Per", "Ragnhild", "Sanna",
    "Signe", "Sigrid", "Silje", "Sondre", "Søren", "Tove", "Trygve", "Tuva", "Vidar", "Åse",
)  # fmt: skip

SURNAMES = (
    "Aalto", "Almås", "Andersson", "Bakken", "Berg", "Bergström", "Bøe", "Dahl", "Eide", "Ek",
    "Eriksen", "Fjeld", "Fossum", "Gran", "Gustafsson", "Haugen", "Hedlund", "Holm", "Håland",
    "Isaksen", "Jørgensen", "Karlsson", "Knutsen", "Koskinen", "Lie", "Lindqvist", "Lunde",
    "Moen", "Myhre", "Nielsen", "Norberg", "Nygård", "Næss", "Oksanen", "Olsen", "Rasmussen",
    "Rønning", "Sandvik", "Sjöberg", "Solheim", "Strand", "Sundby", "Sæther", "Tangen", "Thorsen",
    "Torgersen", "Ulriksen", "Vik", "Virtanen", "Wiik", "Åberg", "Ødegård", "Østby", "Öberg",
)  # fmt: skip

TRADES = (
    "Bygg", "Elektro", "Rør", "Transport", "Regnskap", "Fisk", "Bakeri", "Maskin", "Data", "Møbler",
    "Skog", "Energi", "Mekanikk", "Renhold", "Eiendom", "Trykk", "Bil", "Handel", "Dagligvarer",
    "Sport", "Optikk", "Hage", "Betong", "Design", "Marine", "Logistikk", "Kjemi", "Mat", "Glass",
)  # fmt: skip

COMPANY_WORDS = (
    "Fjord", "Nord", "Sør", "Viken", "Vestland", "Øst", "Polar", "Nordlys", "Skandia", "Havn",
    "Brygge", "Fjell", "Dal", "Kyst", "Sund", "Holmen", "Elv", "Skjærgård", "Bre", "Furu", "Bjerk",
    "Granitt", "Måne", "Sol", "Torden", "Storm", "Havsule", "Ørn", "Elg", "Rein", "Gaupe", "Ulv",
    "Lom", "Tind", "Vidde", "Myr", "Foss", "Stryk", "Vik", "Nes", "Øy", "Skjold", "Runde", "Borg",
    "Stav", "Kongs", "Dronning", "Jarl", "Saga", "Runa", "Frøya", "Odin", "Idun", "Embla", "Ask",
    "Mimir", "Balder", "Heimdal", "Sleipner", "Ygg", "Trym",
)  # fmt: skip
"""61 words: a prime, so that the names repeat late against any number of variants."""

STREETS = (
    "Storgata", "Kirkegata", "Havnegata", "Industriveien", "Skolegata", "Bryggen", "Fjellveien",
    "Elvegata", "Nygata", "Parkveien", "Dronningens gate", "Møllevegen", "Åsveien", "Strandgatan",
    "Kungsgatan", "Vestergade", "Drottninggatan", "Mannerheimintie", "Østre vei", "Bjørkelia",
)  # fmt: skip

TOWNS = (
    ("0155", "Oslo", "NO"), ("5003", "Bergen", "NO"), ("7010", "Trondheim", "NO"),
    ("4006", "Stavanger", "NO"), ("9008", "Tromsø", "NO"), ("6002", "Ålesund", "NO"),
    ("8006", "Bodø", "NO"), ("3015", "Drammen", "NO"), ("1606", "Fredrikstad", "NO"),
    ("4611", "Kristiansand", "NO"), ("2815", "Gjøvik", "NO"), ("3724", "Skien", "NO"),
    ("6413", "Molde", "NO"), ("9510", "Alta", "NO"), ("2317", "Hamar", "NO"),
    ("111 20", "Stockholm", "SE"), ("411 03", "Göteborg", "SE"), ("211 20", "Malmö", "SE"),
    ("753 10", "Uppsala", "SE"), ("903 26", "Umeå", "SE"), ("1050", "København", "DK"),
    ("8000", "Aarhus", "DK"), ("5000", "Odense", "DK"), ("00100", "Helsinki", "FI"),
    ("20100", "Turku", "FI"), ("33100", "Tampere", "FI"),
)  # fmt: skip

COUNTRIES = {
    "NO": "Norway", "SE": "Sweden", "DK": "Denmark", "FI": "Finland", "IS": "Iceland",
    "DE": "Germany", "NL": "Netherlands", "GB": "United Kingdom", "FR": "France", "ES": "Spain",
    "IT": "Italy", "PL": "Poland", "EE": "Estonia", "LV": "Latvia", "LT": "Lithuania",
    "US": "United States", "CA": "Canada", "FO": "Faroe Islands", "GL": "Greenland",
    "BE": "Belgium",
}  # fmt: skip

CURRENCIES = {
    "NOK": "Norwegian krone", "SEK": "Swedish krona", "DKK": "Danish krone", "EUR": "Euro",
    "USD": "US dollar", "GBP": "Pound sterling", "ISK": "Icelandic króna", "PLN": "Polish złoty",
}  # fmt: skip

LEGAL_FORM = {"NO": "AS", "SE": "AB", "DK": "A/S", "FI": "Oy"}
CURRENCY_OF = {"NO": "NOK", "SE": "SEK", "DK": "DKK", "FI": "EUR"}
DIAL_CODE = {"NO": "+47", "SE": "+46", "DK": "+45", "FI": "+358"}

THINGS = (
    ("Arbeidstime", "HOUR", "950.00"), ("Konsulenttime", "HOUR", "1450.00"),
    ("Reisetid", "HOUR", "475.00"), ("Skrue 5x60 A2", "PCS", "2.35"),
    ("Bjørkeplate 18 mm", "PCS", "689.00"), ("Kabel 3x2,5 mm²", "M", "18.90"),
    ("Sement 25 kg", "PCS", "119.50"), ("Laks, røkt", "KG", "329.00"),
    ("Kaffe, mørkbrent", "KG", "184.00"), ("Arbeidshansker", "PAIR", "79.90"),
    ("Vinterdekk 205/55R16", "PCS", "1349.00"), ("LED-pære E27", "PCS", "49.00"),
    ("Maling, hvit 10 l", "PCS", "899.00"), ("Isolasjon 100 mm", "M2", "74.25"),
    ("Takstein, rød", "PCS", "21.75"), ("Kontorstol Ergo", "PCS", "3290.00"),
    ("Skjerm 27 tommer", "PCS", "2799.00"), ("Lisens, måned", "PCS", "399.00"),
    ("Serviceavtale", "PCS", "1200.00"), ("Frakt innland", "PCS", "250.00"),
    ("Hydraulikkolje", "L", "86.40"), ("Dieselfilter", "PCS", "412.00"),
    ("Vindu 120x120", "PCS", "4990.00"), ("Dør, ytter", "PCS", "7990.00"),
    ("Brunost 1 kg", "PCS", "119.00"), ("Knekkebrød", "PCS", "34.50"),
    ("Ullgenser", "PCS", "1199.00"), ("Regnjakke", "PCS", "899.00"),
    ("Årsoppgjør", "PCS", "18500.00"), ("Lønnskjøring", "PCS", "95.00"),
)  # fmt: skip
"""Description, unit and price without VAT of what is bought and sold."""

UNITS = {
    "PCS": "Stykk", "HOUR": "Time", "M": "Meter", "M2": "Kvadratmeter", "KG": "Kilogram",
    "L": "Liter", "PAIR": "Par", "BOX": "Eske", "PALLET": "Pall", "DAY": "Dag",
}  # fmt: skip

VAT_CODES = {
    "3": "Utgående mva 25 %", "31": "Utgående mva 15 %", "33": "Utgående mva 12 %",
    "5": "Innlandsomsetning fritatt", "6": "Omsetning utenfor loven", "1": "Inngående mva 25 %",
    "11": "Inngående mva 15 %", "13": "Inngående mva 12 %", "81": "Innførsel 25 %",
    "0": "Ingen mva",
}  # fmt: skip

VAT_ZONES = {"01": "Innland", "02": "EU", "03": "Import/eksport", "04": "Svalbard", "05": "Fritatt"}

CREDIT_TERMS = {
    "14": "Netto 14 dager", "30": "Netto 30 dager", "10": "Netto 10 dager", "00": "Kontant",
    "45": "Netto 45 dager", "60": "Netto 60 dager", "20": "Netto 20 dager", "90": "Netto 90 dager",
    "30M": "30 dager, fri måned", "15M": "Den 15. i neste måned", "2-10": "2 % 10 dager, netto 30",
    "FM": "Fri leveringsmåned",
}  # fmt: skip

CUSTOMER_CLASSES = {"1": "Kunder innland", "2": "Kunder EU", "3": "Kunder utland", "4": "Privat"}
SUPPLIER_CLASSES = {
    "1": "Leverandører innland",
    "2": "Leverandører EU",
    "3": "Utland",
    "4": "Ansatte",
}
PAYMENT_METHODS = {
    "10": "Bankgiro", "11": "KID", "20": "Avtalegiro", "30": "Kort", "40": "Utland",
    "90": "Kontant",
}  # fmt: skip

BRANCHES = {"1": "Hovedkontor", "2": "Avdeling Nord", "3": "Avdeling Vest"}
DEPARTMENTS = {
    "ADM": "Administrasjon", "SALG": "Salg", "LAGER": "Lager", "PROD": "Produksjon", "IT": "IT",
    "OKO": "Økonomi", "HR": "Personal", "KUND": "Kundeservice",
}  # fmt: skip

LANGUAGES = {
    "nb-NO": "Norsk bokmål", "sv-SE": "Svenska", "da-DK": "Dansk", "fi-FI": "Suomi",
    "en-US": "English", "nl-NL": "Nederlands",
}  # fmt: skip

ACCOUNTS = {
    "1200": "Maskiner og anlegg", "1250": "Inventar", "1280": "Kontormaskiner",
    "1460": "Innkjøpte varer",
    "1500": "Kundefordringer", "1510": "Kundefordringer, valuta", "1580": "Tap på krav, avsetning",
    "1700": "Forskuddsbetalte kostnader", "1749": "Andre forskudd", "1900": "Kontanter",
    "1920": "Bankinnskudd", "1930": "Bank, valuta", "1950": "Skattetrekk", "2000": "Aksjekapital",
    "2050": "Annen egenkapital", "2220": "Gjeld til kredittinstitusjon", "2380": "Kassekreditt",
    "2400": "Leverandørgjeld", "2410": "Leverandørgjeld, valuta",
    "2500": "Betalbar skatt",
    "2600": "Skyldig skattetrekk", "2700": "Utgående mva", "2710": "Inngående mva",
    "2740": "Oppgjørskonto mva", "2770": "Skyldig arbeidsgiveravgift",
    "2900": "Forskudd fra kunder",
    "2930": "Skyldig lønn", "2940": "Skyldige feriepenger", "3000": "Salgsinntekt, avgiftspliktig",
    "3010": "Salg av tjenester", "3100": "Salgsinntekt, avgiftsfri", "3200": "Salg utland",
    "3900": "Annen driftsinntekt", "4300": "Varekjøp", "4360": "Frakt på varekjøp",
    "4390": "Beholdningsendring", "4500": "Fremmedytelser", "5000": "Lønn", "5090": "Feriepenger",
    "5400": "Arbeidsgiveravgift", "5900": "Annen personalkostnad", "6010": "Avskrivning maskiner",
    "6100": "Frakt ut", "6300": "Leie lokale", "6340": "Lys og varme", "6540": "Inventar, kostnad",
    "6700": "Revisjon", "6705": "Regnskap", "6800": "Kontorrekvisita", "6900": "Telefon",
    "6940": "Porto", "7000": "Drivstoff", "7100": "Bilgodtgjørelse", "7140": "Reisekostnad",
    "7320": "Reklame", "7500": "Forsikring", "7770": "Bankgebyr", "7830": "Tap på fordringer",
    "8050": "Renteinntekt", "8150": "Rentekostnad", "8300": "Skattekostnad",
}  # fmt: skip
