"""Invented names, places, institutions, subjects and sentences, for reports that nobody wrote.

Slots in braces are filled by :mod:`rendering.truths`.
"""

from __future__ import annotations

__all__ = [
    "ACADEMIC",
    "CITIES",
    "CLAUSES",
    "COUNTRIES",
    "DEMANDS",
    "DIRECT",
    "FAMILIES",
    "FEMALE",
    "FIELDS",
    "HE",
    "KINDS",
    "MALE",
    "MATTERS",
    "MILITARY",
    "OFFICES",
    "ORGANISATIONS",
    "PAPERS",
    "RECOMMENDATIONS",
    "SHE",
    "STATEMENTS",
    "SUBJECTS",
    "THEMES",
    "TOPICS",
    "VENUES",
]

#: Given and family names by where they might be from; particles and order are part of the entry.
MALE = {
    "north": ("Anders", "Jens-Peter", "Mikkel", "Olavi", "Þórður", "Søren"),
    "west": ("Owen", "Fergus", "Hugh", "Neil", "Gareth", "Desmond"),
    "central": ("Zdeněk", "Tomasz", "Jürgen", "Miklós", "Karl-Heinz", "Stanisław"),
    "south": ("Aurelio", "Henrique", "Joaquim", "Nuno", "Íñigo", "Raúl"),
    "turkic": ("Orhan", "İlker", "Tuğrul", "Elçin", "Rüstem", "Bahadır"),
    "arab": ("Idir", "Samir", "Yahya", "Tariq", "Hisham", "Lounis"),
    "persian": (
        "Syed Daud",
        "Sahibzada Bahram",
        "Muhammad Iqtidar",
        "Kamran",
        "Siavash",
        "Rostam",
        "Haris",
    ),
    "bengal": ("Md. Anwarul", "A.K.M. Nihar", "Mahfuz", "Shafiqul", "Debabrata", "Tapan"),
    "indic": ("K. R. Ramesh", "Gobinda", "Vikram", "Suresh", "Harpreet", "Mohan"),
    "africa": ("Selorm", "Kwabena", "Chidi", "Tendai", "Thabo", "Babajide"),
    "east": ("Wei-ming", "Jun-ho", "Zhiqiang", "Ming-te", "Sung-min", "Guangfu"),
    "viet": ("Văn Lâm", "Minh Quân", "Đức Thịnh"),
    "malay": ("Hafizuddin", "Zulkifli", "Azlan", "Bambang", "Wiryono", "Iskandar"),
}
FEMALE = {
    "north": ("Ingrid", "Sanna", "Åse", "Guðrún", "Kirsti", "Anne-Mette"),
    "west": ("Una", "Caoimhe", "Bronwen", "Hester", "Moira", "Philippa"),
    "central": ("Ilse", "Hannelore", "Božena", "Eszter", "Agnieszka", "Ann-Kathrin"),
    "south": ("Ximena", "Amélia", "Beatriz", "Mercè", "Inês", "Maria-José"),
    "turkic": ("Ayşegül", "Günel", "Şebnem", "Nilüfer", "Zeynep", "Aytən"),
    "arab": ("Salima", "Nawal", "Hanan", "Rabia", "Zohra", "Lubna"),
    "persian": ("Bilqis", "Parvin", "Shirin", "Mahnaz", "Laleh", "Farzana"),
    "bengal": ("Rokeya", "Sharmin", "Nasreen", "Ruma", "Mitali", "Farhana"),
    "indic": ("Lakshmi", "Kavita", "Sunita", "Meenakshi", "Jaspreet", "Anjali"),
    "africa": ("Akorfa", "Nokuthula", "Esenam", "Ngozi", "Wanjiku", "Folasade"),
    "east": ("Shu-fen", "Ji-young", "Yulan", "Mei-hua", "Soo-jin", "Xiaoli"),
    "viet": ("Thị Hoa", "Bích Ngọc", "Thu Hằng"),
    "malay": ("Norhayati", "Siti", "Dewi", "Ratna", "Faridah", "Kartini"),
}
FAMILIES = {
    "north": ("Holmgren", "Kivimaa", "Ødegård", "Nokela", "Sörensen", "Brekke-Lund"),
    "west": ("Tolmie", "Ní Bhriain", "O’Dorney", "Brackett", "McAlister", "Penhallow-Rees"),
    "central": ("Hruška", "von Rabenau", "Kaltenbrunner", "Wrona", "Szalay", "Zieliński"),
    "south": ("Salgueiro Pinto", "dos Anjos", "de la Vega", "Leitão", "Echeverría", "da Rocha"),
    "turkic": ("Karadağ", "Süleymanlı", "Yıldırımer", "Tagızade", "Özdemirci", "Quliyeva"),
    "arab": ("Ouhaddou", "al-Masri", "El Khatibi", "Benarab", "bin Rashidan", "Ait Kaci"),
    "persian": ("Karimzad", "Nadvi", "ul Haqqani", "Anwari", "Pashtunyar", "Mirzai"),
    "bengal": ("Talukder", "Sarkar Roy", "Bhuiyan", "Mazumdar", "Chakladar", "Sikdar"),
    "indic": ("Venkataraghavan", "Majhi", "Deshmukhe", "Iyengaran", "Kulkarne", "Nambiaran"),
    "africa": ("Dzidzienyo", "Mabaso", "Agbeko", "Okonjo-Adeyi", "Mwakalinga", "Tettehfio"),
    "east": ("Chen", "Park", "Huang", "Lin", "Yoon", "Zhao"),
    "viet": ("Nguyễn", "Trương", "Đặng"),
    "malay": ("Wijayanto", "bin Harun", "Kusumawati", "Hartonoputra", "Suryadi", "Rosliana"),
}

ACADEMIC = ("Dr.", "Prof.", "Prof. Dr.", "Professor", "Dr", "Associate Professor")
HE = ("Mr.", "Mr", "Engr.", "Shri", "Sheikh", "Sir", "Rev. Fr.", "H.E. Mr.")
SHE = ("Ms.", "Ms", "Mrs.", "Engr.", "Justice", "H.E. Ms.", "Dame")
MILITARY = (
    *("Brig. (Retd)", "Lt. Gen. (R)", "Air Cdre (Retd)", "Maj. Gen. (Retd)", "Col.", "Captain"),
    *("Rear Admiral", "Air Marshal (R)", "Wing Commander", "Vice Admiral (Retd)"),
)

#: What is printed -> the value of the record.
KINDS = {
    "seminar": "seminar",
    "webinar": "webinar",
    "conference": "conference",
    "round table": "roundtable",
    "roundtable discussion": "roundtable",
    "workshop": "workshop",
    "symposium": "symposium",
    "public lecture": "lecture",
    "panel discussion": "panel discussion",
    "dialogue": "dialogue",
}

CITIES = (
    *(
        "Barapur",
        "Port Ellary",
        "Huayra",
        "Tamarwit",
        "Vila Branca",
        "Kpodzi",
        "Nordhagen",
        "Kesti",
    ),
    *("Gol-e-Surkh", "Marava", "Santa Rufina", "New Corran", "Qaraçay", "Ulanbor", "Mzuri Bay"),
)
FIELDS = (
    *("Coastal Studies", "Water Policy", "Rural Credit", "Public Health", "Mountain Research"),
    *("Peace and Conflict Studies", "Food Security", "Social Sciences", "Strategic Affairs"),
    *("Trade and Development", "Maritime Law", "Education Reform", "Energy Economics"),
    *("Climate and Society", "Regional Cooperation", "Disaster Management", "Applied Geography"),
)
#: Slots: field, city, place (an adjective or name).
ORGANISATIONS = (
    "Institute of {field}",
    "Centre for {field}",
    "{city} Institute of {field}",
    "University of {city}",
    "{city} University",
    "Foundation for {field}",
    "Ministry of {field}",
    "{city} Chamber of Commerce and Industry",
    "National Academy of {field}",
    "Society for the Study of {field}",
    "Council on {field}",
    "College of {field}",
    "{city} Development Bank",
    "Department of {field}",
)
VENUES = (
    "Harbour Hotel, {city}",
    "National Library, {city}",
    "Meridian Hotel, {city}",
    "Town Hall, {city}",
    "Saint Rose Auditorium, {city}",
    "Garden Conference Centre, {city}",
    "Museum of the Sea, {city}",
    "Orchid Hall, University of {city}",
)
#: Slots: org, field, city, country pair.
OFFICES = (
    "Director, {org}",
    "Director of the {org}",
    "Executive Director, {org}",
    "Chairman, {org}",
    "President of the {org}",
    "Vice-Chancellor, University of {city}",
    "Dean, Faculty of {field}, University of {city}",
    "Professor of {subject}, {city} University",
    "Head of the Department of {field}, University of {city}",
    "Senior Research Fellow, {org}",
    "Secretary, {field}",
    "Minister for {field}",
    "Mayor of {city}",
    "Ambassador of {country} to {country2}",
    "Former Ambassador of {country} to {country2}",
    "Former Secretary, Ministry of {field}",
    "Chairman & Chief Executive Officer, {org}",
    "Deputy Director, {org}",
    "Adviser to the Governor of {city}",
    "Editor, {paper}",
    "Managing Director, {city} Development Bank",
    "Lecturer, Department of {field}, {city} University",
    "Programme Manager, {org}",
    "Member of Parliament for {city}",
)
PAPERS = ("The Daily Lantern", "The Lagoon Weekly", "Harbour Times", "Journal of Quiet Waters")
SUBJECTS = ("History", "Economics", "Hydrology", "Law", "Anthropology", "Marine Biology")
COUNTRIES = ("Norway", "Peru", "Ghana", "Nepal", "Turkey", "Kenya", "Portugal", "Malaysia", "Chile")

THEMES = (
    *("Rivers", "Night Trains", "School Gardens", "Small Harbours", "Village Radio", "Seed Banks"),
    *("Coastal Fisheries", "Mountain Roads", "Public Libraries", "Salt Marshes", "Mobile Purses"),
    *("Glacier Lakes", "Market Women", "Local Archives", "Wind Energy", "Fallow Land"),
)
#: Slots: theme, theme2, city.
TOPICS = (
    "{theme} and the Future of {theme2}",
    "{theme}: Whose Loss?",
    "{theme} in a Changing Climate",
    "The Price of {theme}",
    "Rethinking {theme}: Lessons from {city}",
    "{theme} – Opportunities and Challenges",
    "{theme}, {theme2} and the State",
    "Who Pays for {theme}?",
    "Financing {theme}: Risks, Rules and Returns",
    "Beyond {theme}: A New Agenda for {city}",
    "Towards Better {theme}",
    "{theme} & {theme2}: Two Sides of One Coin",
    "Can {theme} Survive until 2040?",
    "People's {theme}: From Protest to Policy",
    "{theme} (and Other Troubles)",
    "{theme} vs {theme2}",
    "COVID-19 and {theme}",
    "{theme} after Ten Years: What Remains to Be Done",
)

#: What follows "said that": a clause without a full stop.
CLAUSES = (
    "the river had lost half of its fish in a single decade",
    "no plan would work unless the villages were asked first",
    "the cost of a missed harvest was higher than that of a new canal",
    "schools should teach the subject from the first year",
    "the law of 1987 was written for a different age",
    "two thirds of the wells in the district were dry by the end of March",
    "trust between neighbours was worth more than any treaty on paper",
    "the figures had been known for years and nobody had acted on them",
    "young people were leaving the coast because there was no work",
    "small boats needed a harbour more than they needed a subsidy",
    "the budget for repairs had been cut in four years out of five",
    "a road without drains was washed away in the second monsoon",
    "women carried most of the burden and had the least say",
    "the archives of three towns had already been lost to damp",
    "cheap credit alone did not make a farm profitable",
    "local knowledge and measured data should be put side by side",
    "the region could feed itself if storage were better",
    "every clinic ought to keep its own records in its own language",
    "the old irrigation channels still worked where they had been cleaned",
    "data that nobody may see were of no use to anybody",
    "the ministry had received eleven complaints and answered none",
    "public transport was a right and not a favour",
    "the market price told only half of the story",
    "new turbines would pay for themselves within nine years",
    "the forest above the town kept the springs alive",
    "there was no shortage of money but a shortage of patience",
    "the next generation would inherit both the debts and the dams",
    "early warning systems had saved more lives than walls",
    "ships had waited for eight days outside the port",
    "the question was not whether to build but where",
    "training had to come before machines",
    "tariffs on spare parts hurt the very workshops they were meant to protect",
)
#: Sentences that stand by themselves and go on with what was being said.
STATEMENTS = (
    "The losses of the last ten years could still be made good.",
    "Only three of the nine stations were working on the day of the storm.",
    "Without reliable figures every debate would remain a matter of belief.",
    "Such a fund could be set up within a year and with little money.",
    "In the dry season a bucket of water cost more than a loaf of bread.",
    "The experience of the northern districts proved as much.",
    "This had been tried once before, in the spring of 2009, and it had failed.",
    "Neither the towns nor the villages could do it alone.",
    "A single winter was enough to undo the work of five summers.",
    "There were forty such bridges, and eleven of them were closed.",
    "The late Professor Halvor Brunstad had shown as much in his book of 1931.",
    "The agreement of 12 March 1998 had been forgotten in a drawer.",
    "The government of President Olumide had promised a bridge on 5 June 2001.",
    "A line by the poet Amal Tessema calls the river a road without dust.",
    "What mattered was the quality of the seed and the honesty of the scales.",
    "Half of the land lay fallow because nobody knew to whom it belonged.",
)
#: Sentences in a speaker's own words.
DIRECT = (
    "Every island in the sound burns oil to light its lamps, and every barrel comes by sea.",
    "We have counted for thirty-one years, and the second count is the one that matters.",
    "A lamp that is missing in the evening is a family that is waiting.",
    "Last winter the harbour froze for nine days and the school was heated with driftwood.",
    "I do not ask for much, only that the gates be opened in June.",
    "The market price tells half of the story; the other half is told by the scales.",
    "Nobody in this room has paid for water by the bucket, but our neighbours do.",
    "If we wait for the next flood, we shall pay twice: once for the wall and once for the field.",
    "Of the forty bridges in the valley, eleven are closed and six ought to be.",
    "My grandmother could name eighty kinds of fish, and my students know twelve.",
    "There is no shortage of money in this country, there is a shortage of patience.",
    "A road without drains is washed away in the second rain, as everybody here can see.",
    "The archive of our town was kept dry for a century by one careful woman and her keys.",
    "It is said that young people do not listen to the radio, and yet they ring us every night.",
    "Two thirds of the wells were dry by the end of March, and the rest were salt.",
    "Let us be clear about one thing: a law that nobody can read protects nobody.",
    "Trade follows trust, and trust follows the habit of keeping one's word.",
    "The first turbine ran for 900 days without a fault; the cable gave more trouble.",
    "Our measurements show the same result year after year, whatever the weather.",
    "Cheap credit does not make a farm profitable, but dear credit makes every farm poor.",
    "In the northern districts the channels were cleaned by hand, and they still work.",
    "We asked the villages first, and for that reason the work was finished in one season.",
    "Half of the land lies fallow because nobody knows to whom it belongs.",
    "On 3 May 1994 the bridge fell, and Mr. Alvar Kettunen, who kept the toll, was never found.",
    "There is a line by the poet Amal Tessema in which the river is a road without dust.",
    "My teacher, the late Professor Halvor Brunstad, used to say that a map is a promise.",
    "The question is not whether to build, the question is where.",
)
#: Items of lists at the end.
RECOMMENDATIONS = (
    "Open the gates between June and August;",
    "Publish the measurements of all stations every month;",
    "Give the villages two seats on the water board;",
    "Train two crews in every district, and pay them through the winter;",
    "Keep a copy of each archive in another town;",
    "Lower the tariff on spare parts by one half;",
    "Teach the subject from the first year of school;",
    "Count the fish again in five years;",
    "Repair the eleven closed bridges before the next monsoon;",
    "Print the results in the languages of the region.",
)

#: What follows "highlighted".
MATTERS = (
    "the need for reliable measurements in every district",
    "the role of small harbours in regional trade",
    "the importance of local knowledge for any plan",
    "the history of the canal and of those who dug it",
    "the difficulties of keeping archives dry",
    "the growing gap between the towns and the villages",
    "the part that women play in the markets of the coast",
    "several ways of paying for repairs without new taxes",
)
#: What follows "called for".
DEMANDS = (
    "a fund for the repair of bridges",
    "regular talks between the towns and the villages",
    "stricter rules for the sale of seed",
    "a common archive of all measurements",
    "better pay for those who keep the sluices",
    "an early warning system along the whole coast",
)
