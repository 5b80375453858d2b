"""Names with honorifics and positions, as sentences print them.

A row reads ``honorifics [name] postnominals | position; position``.
"""

from __future__ import annotations

import pytest

import seminar_records as sr
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.reading.enrol import enrol
from seminar_records.reading.people import find_people
from seminar_records.reading.roster import Roster


def _people(sentence: str, *, titled: bool = True) -> list[str]:
    """The person phrases of a sentence; only those with an honorific, or only those without."""
    line = words(sentence)
    flow = Flow(sentence)
    found = (person for person in find_people(line) if person.titled is titled)
    out = []
    for person in (enrol(Roster(), flow, line, each, "test") for each in found):
        name = " ".join([*person.honorifics, f"[{person.name}]", *person.postnominals])
        offices = "; ".join(position.text for position in person.positions)
        out.append(f"{name} | {offices}" if offices else name)
    return out


HONORIFICS = [
    ("Dr. Mona Lind spoke.", ["Dr. [Mona Lind]"]),
    ("Dr Mona Lind spoke.", ["Dr [Mona Lind]"]),
    ("Dr.Mona Lind spoke.", ["Dr. [Mona Lind]"]),
    ("Mr.Peder Holt spoke.", ["Mr. [Peder Holt]"]),
    ("Ms . Mona Lind spoke.", ["Ms . [Mona Lind]"]),
    ("DR. MONA LIND SPOKE", ["DR. [MONA LIND]"]),
    ("Prof. Dr. Mona Lind spoke.", ["Prof. Dr. [Mona Lind]"]),
    ("Professor Dr Mona Lind spoke.", ["Professor Dr [Mona Lind]"]),
    ("Professor. Dr. Mona Lind spoke.", ["Professor. Dr. [Mona Lind]"]),
    ("Professor Dr. Engr. Adil Rahim spoke.", ["Professor Dr. Engr. [Adil Rahim]"]),
    ("Rev. Fr. Dr. Peder Holt spoke.", ["Rev. Fr. Dr. [Peder Holt]"]),
    ("Rev.Fr. Peder Holt spoke.", ["Rev. Fr. [Peder Holt]"]),
    ("H.E. Mr. Peder Holt spoke.", ["H.E. Mr. [Peder Holt]"]),
    ("H.E Dr. Mona Lind spoke.", ["H.E Dr. [Mona Lind]"]),
    ("HE Dr. Mona Lind spoke.", ["HE Dr. [Mona Lind]"]),
    ("H.E. Ambassador Mona Lind spoke.", ["H.E. Ambassador [Mona Lind]"]),
    ("Her Excellency Mona Lind spoke.", ["Her Excellency [Mona Lind]"]),
    ("His Excellency Dr. Adil Rahim spoke.", ["His Excellency Dr. [Adil Rahim]"]),
    ("Ms. Amb. Mona Lind spoke.", ["Ms. Amb. [Mona Lind]"]),
    ("Justice Shri Adil Rahim spoke.", ["Justice Shri [Adil Rahim]"]),
    ("Justice (R) Dr. Adil Rahim spoke.", ["Justice (R) Dr. [Adil Rahim]"]),
    ("Honourable Dr. Mona Lind spoke.", ["Honourable Dr. [Mona Lind]"]),
    ("Tan Sri Dr Adil Rahim spoke.", ["Tan Sri Dr [Adil Rahim]"]),
    ("H.E. Dato Adil Rahim spoke.", ["H.E. Dato [Adil Rahim]"]),
    ("Smt. Mona Lind spoke.", ["Smt. [Mona Lind]"]),
    ("Shri Adil Rahim and Smt. Mona Lind spoke.", ["Shri [Adil Rahim]", "Smt. [Mona Lind]"]),
    ("Mdm Mona Lind spoke.", ["Mdm [Mona Lind]"]),
    ("Sir Peder Holt spoke.", ["Sir [Peder Holt]"]),
    ("Lord Peder Holt spoke.", ["Lord [Peder Holt]"]),
    ("Cllr Mona Lind spoke.", ["Cllr [Mona Lind]"]),
    ("Associate Professor Mona Lind spoke.", ["Associate Professor [Mona Lind]"]),
    ("Assistant Prof. Mona Lind spoke.", ["Assistant Prof. [Mona Lind]"]),
    ("A/P Mona Lind spoke.", ["A/P [Mona Lind]"]),
    ("Maulana Adil Rahim spoke.", ["Maulana [Adil Rahim]"]),
    ("The Rt. Hon. Peder Holt spoke.", ["Rt. Hon. [Peder Holt]"]),
    ("Senator Mona Lind spoke.", ["Senator [Mona Lind]"]),
    ("Engr. Adil Rahim spoke.", ["Engr. [Adil Rahim]"]),
    ("Barrister Adil Rahim spoke.", ["Barrister [Adil Rahim]"]),
    ("Hon'ble Justice Adil Rahim spoke.", ["Hon'ble Justice [Adil Rahim]"]),
    ("Mrs. Mona Lind and Mr Peder Holt spoke.", ["Mrs. [Mona Lind]", "Mr [Peder Holt]"]),
    ("Nana Adil Rahim spoke.", ["Nana [Adil Rahim]"]),
    ("Drs. Mona Lind and Peder Holt spoke.", ["Drs. [Mona Lind]"]),
    ("Fr. Peder Holt spoke.", ["Fr. [Peder Holt]"]),
    ("Datuk Seri Adil Rahim spoke.", ["Datuk Seri [Adil Rahim]"]),
    ("Sister Mona Lind spoke.", ["Sister [Mona Lind]"]),
]

RANKS = [
    ("Rear Admiral Syed Adil Rahim spoke.", ["Rear Admiral [Syed Adil Rahim]"]),
    ("Air Chief Marshal Adil Rahim spoke.", ["Air Chief Marshal [Adil Rahim]"]),
    ("Lieutenant General Omar Vell spoke.", ["Lieutenant General [Omar Vell]"]),
    ("Group Captain Dr Omar Vell spoke.", ["Group Captain Dr [Omar Vell]"]),
    ("Admiral Professor Omar Vell spoke.", ["Admiral Professor [Omar Vell]"]),
    ("Lt.Col Omar Vell spoke.", ["Lt.Col [Omar Vell]"]),
    ("Brig. Omar Vell spoke.", ["Brig. [Omar Vell]"]),
    ("Air Cdre Omar Vell spoke.", ["Air Cdre [Omar Vell]"]),
    ("Lt. Gen. (Retd) Omar Vell spoke.", ["Lt. Gen. (Retd) [Omar Vell]"]),
    ("Gen. (R) Omar Vell spoke.", ["Gen. (R) [Omar Vell]"]),
    ("Gen. ( R) Omar Vell spoke.", ["Gen. ( R) [Omar Vell]"]),
    ("General (retired) Omar Vell spoke.", ["General (retired) [Omar Vell]"]),
    ("Brigadier General (Rtd) Omar Vell spoke.", ["Brigadier General (Rtd) [Omar Vell]"]),
    ("Ambassador (ret.) Mona Lind spoke.", ["Ambassador (ret.) [Mona Lind]"]),
    ("Amb. (Retd.) Mona Lind spoke.", ["Amb. (Retd.) [Mona Lind]"]),
    ("Maj. Gen. (Dr.) Omar Vell (Retd.) spoke.", ["Maj. Gen. (Dr.) [Omar Vell]"]),
    ("Brig. Omar Vell (Retd) spoke.", ["Brig. [Omar Vell]"]),
    ("retired Lt Gen Omar Vell spoke.", ["retired Lt Gen [Omar Vell]"]),
    ("ACM (R) Omar Vell spoke.", ["ACM (R) [Omar Vell]"]),
    (
        "Vice Admiral (Retd) Omar Vell and Gen. (R) Adil Rahim spoke.",
        ["Vice Admiral (Retd) [Omar Vell]", "Gen. (R) [Adil Rahim]"],
    ),
    ("Col. (Dr.) Omar Vell spoke.", ["Col. (Dr.) [Omar Vell]"]),
    ("Wing Commander Omar Vell spoke.", ["Wing Commander [Omar Vell]"]),
    ("Justice (Retd.) Omar Vell spoke.", ["Justice (Retd.) [Omar Vell]"]),
]

POSTNOMINALS = [
    ("Dr. Mona Lind, PhD, spoke.", ["Dr. [Mona Lind] PhD"]),
    ("Dr. Mona Lind (MD, MSc) spoke.", ["Dr. [Mona Lind] MD MSc"]),
    ("Mr. Peder Holt, QC, spoke.", ["Mr. [Peder Holt] QC"]),
    ("Cdre Omar Vell, ndc, psc, spoke.", ["Cdre [Omar Vell] ndc psc"]),
    (
        "Cdre Omar Vell, ndc, psc, Director General, Institute of Tides, spoke.",
        ["Cdre [Omar Vell] ndc psc | Director General, Institute of Tides"],
    ),
    ("Sir Peder Holt KCB CBE DSO spoke.", ["Sir [Peder Holt] KCB CBE DSO"]),
    ("Air Marshal Omar Vell HI (M) spoke.", ["Air Marshal [Omar Vell] HI (M)"]),
    ("Dr. Mona Lind, MP, said so.", ["Dr. [Mona Lind] MP"]),
    ("Mr. Adil Rahim IAS spoke.", ["Mr. [Adil Rahim] IAS"]),
    ("Dr. Peder Holt III spoke.", ["Dr. [Peder Holt III]"]),
]

SHAPES = [
    ("Dr. Adil ul Haq spoke.", ["Dr. [Adil ul Haq]"]),
    ("Dr. Zahir-ul-Haq spoke.", ["Dr. [Zahir-ul-Haq]"]),
    ("Dr. Adil bin Rahim spoke.", ["Dr. [Adil bin Rahim]"]),
    ("Prof. Mona van der Lind spoke.", ["Prof. [Mona van der Lind]"]),
    ("Prof. Mona de la Lind spoke.", ["Prof. [Mona de la Lind]"]),
    ("Mr. M. Adil Rahim spoke.", ["Mr. [M. Adil Rahim]"]),
    ("Mr. M Adil Rahim spoke.", ["Mr. [M Adil Rahim]"]),
    ("Mr. SM Adil Rahim spoke.", ["Mr. [SM Adil Rahim]"]),
    ("Dr. Adil R. Haq spoke.", ["Dr. [Adil R. Haq]"]),
    ("Dr. Arulnathan E.R spoke.", ["Dr. [Arulnathan E.R]"]),
    ("Dr. Jonas Arul A spoke.", ["Dr. [Jonas Arul A]"]),
    ("Dr. Mona Lind-Holt spoke.", ["Dr. [Mona Lind-Holt]"]),
    ("Dr. Mona (Sunny) Lind spoke.", ["Dr. [Mona (Sunny) Lind]"]),
    ("Dr. Obaidul spoke.", ["Dr. [Obaidul]"]),
    ("Dr. Mona LIND spoke.", ["Dr. [Mona LIND]"]),
    ("Dr. LIND Mona spoke.", ["Dr. [LIND Mona]"]),
    ("Mr. Zhou Weiran spoke.", ["Mr. [Zhou Weiran]"]),
    ("Dr. Mesude Özkaya spoke.", ["Dr. [Mesude Özkaya]"]),
    ("Dr. Łucja Żabicka spoke.", ["Dr. [Łucja Żabicka]"]),
    ("Dr. Mona O'Lind spoke.", ["Dr. [Mona O'Lind]"]),
    ("Dr. Mona O’Lind spoke.", ["Dr. [Mona O’Lind]"]),
    ("Md. Adil Rahim and Dr. Mona Lind spoke.", ["Dr. [Mona Lind]"]),
    ("Dr. Md. Adil Rahim spoke.", ["Dr. [Md. Adil Rahim]"]),
    ("Ch. Adil Rahim and Mr. Omar Vell spoke.", ["Mr. [Omar Vell]"]),
    ("Dr. Syed Adil Rahim spoke.", ["Dr. [Syed Adil Rahim]"]),
    ("Mr. Sardar Adil Khan spoke.", ["Mr. [Sardar Adil Khan]"]),
    ("Dr. Leyla Rahimova oglu Vell spoke.", ["Dr. [Leyla Rahimova oglu Vell]"]),
]

OFFICES = [
    (
        "Dr. Mona Lind, Director of the Reed Institute, spoke.",
        ["Dr. [Mona Lind] | Director of the Reed Institute"],
    ),
    (
        "Dr. Mona Lind Director Reed Centre, said so.",
        ["Dr. [Mona Lind] | Director Reed Centre"],
    ),
    (
        "Dr. Mona Lind (Head, Department of Tides) spoke.",
        ["Dr. [Mona Lind] | Head, Department of Tides"],
    ),
    ("Dr. Mona Lind (Tidewater Labs) spoke.", ["Dr. [Mona Lind] | Tidewater Labs"]),
    ("Dr. Mona Lind (Sweden) spoke.", ["Dr. [Mona Lind]"]),
    ("Dr. Mona Lind (Moderator) spoke.", ["Dr. [Mona Lind]"]),
    (
        "Dr. Mona Lind – Dean of Tides – spoke.",
        ["Dr. [Mona Lind] | Dean of Tides"],
    ),
    ("Dr. Mona Lind of the Reed Institute spoke.", ["Dr. [Mona Lind] | Reed Institute"]),
    ("Dr. Mona Lind from the Reed Institute spoke.", ["Dr. [Mona Lind] | Reed Institute"]),
    (
        "Chairman Reed Institute Mr. Peder Holt spoke.",
        ["Mr. [Peder Holt] | Chairman Reed Institute"],
    ),
    (
        "The Vice-Chancellor, University of Tidewater, Prof. Mona Lind, spoke.",
        ["Prof. [Mona Lind] | Vice-Chancellor, University of Tidewater"],
    ),
    (
        "Dean of Tides, Prof. Mona Lind, spoke.",
        ["Prof. [Mona Lind] | Dean of Tides"],
    ),
    (
        "Director Planning Mr. Peder Holt spoke.",
        ["Mr. [Peder Holt] | Director Planning"],
    ),
    (
        "Mr. Peder Holt, former Secretary of Water and Power, spoke.",
        ["Mr. [Peder Holt] | former Secretary of Water and Power"],
    ),
    (
        "Mr. Peder Holt, President/Executive Director of the Reed Trust, spoke.",
        ["Mr. [Peder Holt] | President/Executive Director of the Reed Trust"],
    ),
    (
        "Dr. Mona Lind, a Research Scholar in the Department of Tides, spoke.",
        ["Dr. [Mona Lind] | Research Scholar in the Department of Tides"],
    ),
    (
        "Dr. Mona Lind, Deputy Director of Studies, Institute of Tides and Reeds, Lakeport, spoke.",
        ["Dr. [Mona Lind] | Deputy Director of Studies, Institute of Tides and Reeds, Lakeport"],
    ),
    (
        "Dr. Mona Lind, Dean of Arts and Head of the School of Tides, spoke.",
        ["Dr. [Mona Lind] | Dean of Arts and Head of the School of Tides"],
    ),
    (
        "Mr. Peder Holt, Director Reeds, and Dr. Mona Lind, Dean of Tides, spoke.",
        ["Mr. [Peder Holt] | Director Reeds", "Dr. [Mona Lind] | Dean of Tides"],
    ),
    (
        "Mr. Peder Holt, Director Reeds; Dr. Mona Lind, Dean of Tides; Mr. Omar Vell took part.",
        ["Mr. [Peder Holt] | Director Reeds", "Dr. [Mona Lind] | Dean of Tides", "Mr. [Omar Vell]"],
    ),
    (
        "Prof. Mona Lind (Dean of Tides), Mr. Peder Holt and Dr. Adil Rahim (Reed Trust) spoke.",
        ["Prof. [Mona Lind] | Dean of Tides", "Mr. [Peder Holt]", "Dr. [Adil Rahim] | Reed Trust"],
    ),
    (
        "The Lake Trust's Acting Director, Dr. Mona Lind, spoke.",
        ["Dr. [Mona Lind] | Lake Trust's Acting Director"],
    ),
    (
        "Dr. Mona Lind, Chairperson, Reed Council (RC), spoke.",
        ["Dr. [Mona Lind] | Chairperson, Reed Council (RC)"],
    ),
    (
        "Director of the Reed Institute and Chair of the Tide Board, Dr. Mona Lind, said so.",
        ["Dr. [Mona Lind] | Director of the Reed Institute and Chair of the Tide Board"],
    ),
    (
        "Dr. Mona Lind, Director, Reed Institute, and Mr. Peder Holt, Mayor of Lakeport, said so.",
        ["Dr. [Mona Lind] | Director, Reed Institute", "Mr. [Peder Holt] | Mayor of Lakeport"],
    ),
    (
        "LAGOS, 3 May 2019 - The Minister for Salt, Hon. Mona Lind, said so.",
        ["Hon. [Mona Lind] | Minister for Salt"],
    ),
    ("German Ambassador Mona Lind said so.", ["Ambassador [Mona Lind] | German Ambassador"]),
    ("She had a letter from Professor Mona Lind.", ["Professor [Mona Lind]"]),
    (
        "Vice President (Academics) Dr. Mona Lind said so.",
        ["Dr. [Mona Lind] | Vice President (Academics)"],
    ),
    (
        "Governor Punjab, Peder Holt, Vice Chancellor Prof. Dr. Mona Lind said so.",
        ["Prof. Dr. [Mona Lind] | Vice Chancellor"],
    ),
    (
        "High Commissioner of Norway Dr. Mona Lind said so.",
        ["Dr. [Mona Lind] | High Commissioner of Norway"],
    ),
    (
        "Norway's Ambassador to Chile, Ms. Mona Lind, said so.",
        ["Ms. [Mona Lind] | Norway's Ambassador to Chile"],
    ),
    (
        "Prof. Mona Lind and Dr. Peder Holt, both of the Reed Institute, said so.",
        ["Prof. [Mona Lind]", "Dr. [Peder Holt] | Reed Institute"],
    ),
    (
        "Mr. Peder Holt, CEO & Founder of Tidewater Labs, said so.",
        ["Mr. [Peder Holt] | CEO & Founder of Tidewater Labs"],
    ),
    (
        "Mr. Peder Holt, Managing Director of Tidewater Bank Ltd., said so.",
        ["Mr. [Peder Holt] | Managing Director of Tidewater Bank Ltd."],
    ),
    (
        "Dr. Mona Lind - Dean, School of Tides, said so.",
        ["Dr. [Mona Lind] | Dean, School of Tides"],
    ),
    (
        "Dr. Mona Lind (Dean of Tides, University of Lakeport (UL)) said so.",
        ["Dr. [Mona Lind] | Dean of Tides, University of Lakeport (UL)"],
    ),
    (
        "Prime Minister Dr. Mona Lind said so.",
        ["Dr. [Mona Lind] | Prime Minister"],
    ),
    (
        "Acting Vice-Chancellor Prof. Mona Lind said so.",
        ["Prof. [Mona Lind] | Acting Vice-Chancellor"],
    ),
]

IN_A_ROW = [
    (
        "Former Governor Lt Gen (r) Adil Rahim, Lake Trust Director Dr Mona Lind and others came.",
        [
            "Lt Gen (r) [Adil Rahim] | Former Governor",
            "Dr [Mona Lind] | Lake Trust Director",
        ],
    ),
    (
        "Ambassadors Adil Rahim and Peder Holt, Reed Trust fellow Dr Mona Lind spoke.",
        ["Ambassadors [Adil Rahim]", "Dr [Mona Lind] | Reed Trust fellow"],
    ),
    (
        "Allama Holt Open University Rector Dr Mona Lind spoke.",
        ["Dr [Mona Lind] | Allama Holt Open University Rector"],
    ),
    (
        "Senior Professor Mona Lind, Rector of Kesti University, spoke.",
        ["Senior Professor [Mona Lind] | Rector of Kesti University"],
    ),
    (
        "Dr. Mona Lind, Director of the Institute of the MFA of Norway, spoke.",
        ["Dr. [Mona Lind] | Director of the Institute of the MFA of Norway"],
    ),
    (
        "Mr. Peder Holt, the Deputy Minister in a closing address, said that reeds bend.",
        ["Mr. [Peder Holt] | Deputy Minister"],
    ),
    (
        "Prof. Holt from Sri Lind University, Lima, spoke.",
        ["Prof. [Holt] | Sri Lind University"],
    ),
    (
        "Vice President Mona Lind of Reeds and Tides, Dr. Peder Holt, Director of the Reed Trust,"
        " came.",
        [
            "[Mona Lind] | Vice President; Reeds and Tides",
            "Dr. [Peder Holt] | Director of the Reed Trust",
        ],
    ),
    (
        "Hon. Adil Rahim, Ada ‘Reed’ Holt and Ms. Mona Lind (M.A. Botany) spoke.",
        ["Hon. [Adil Rahim]", "Ms. [Mona Lind] M.A."],
    ),
    (
        "Dr. Mona Lind, Reed College, Padma Shri Dr. Peder Holt came.",
        ["Dr. [Mona Lind] | Reed College", "Padma Shri Dr. [Peder Holt]"],
    ),
    (
        "Prof. Mona Lind – Vice President (Research and Culture), Reed University, spoke.",
        ["Prof. [Mona Lind] | Vice President (Research and Culture), Reed University"],
    ),
    ("The University of Ibn Holt, Professor Mona Lind, spoke.", ["Professor [Mona Lind]"]),
]


@pytest.mark.parametrize(("sentence", "expected"), IN_A_ROW)
def test_offices_of_people_in_a_row(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


UNTITLED = [
    (
        "The Head of the Expert Council of the Lake Trust Peder Holt spoke.",
        ["[Peder Holt] | Head of the Expert Council of the Lake Trust"],
    ),
    (
        "Secretary Mona Lind of the Reed Trust (RT), Peder Holt the founder of the RT spoke.",
        [
            "[Mona Lind] | Secretary; Reed Trust (RT)",
            "[Peder Holt] | founder of the RT",
        ],
    ),
    (
        "Lake Trust Federal CEO Mona Lind, Reed & Water Association CEO Peder Holt spoke.",
        [
            "[Mona Lind] | Lake Trust Federal CEO",
            "[Peder Holt] | Reed & Water Association CEO",
        ],
    ),
    (
        "It was opened by the Acting Principal of the college Mona Lind.",
        ["[Mona Lind] | Acting Principal of the college"],
    ),
    (
        "Mona Lind, Reed Trust Director Peder Holt, spoke.",
        ["[Mona Lind]", "[Peder Holt] | Reed Trust Director"],
    ),
    (
        "Mona Lind, moderator of the session, director of the Reed Trust, spoke.",
        ["[Mona Lind] | director of the Reed Trust"],
    ),
    (
        "Mona Lind, Director of the Reed Institute, spoke.",
        ["[Mona Lind] | Director of the Reed Institute"],
    ),
    ("Mona Lind (Tidewater Labs) spoke.", ["[Mona Lind] | Tidewater Labs"]),
    ("Mona Lind - Product Manager - spoke.", ["[Mona Lind] | Product Manager"]),
    (
        "Chairman of the Reed Trust, Peder Holt, spoke.",
        ["[Peder Holt] | Chairman of the Reed Trust"],
    ),
    ("Mona Lind from the Reed Institute spoke.", ["[Mona Lind] | Reed Institute"]),
    (
        "Prime Minister of Norway Peder Holt spoke.",
        ["[Peder Holt] | Prime Minister of Norway"],
    ),
    (
        "Associate Professor of Communications Mona Lind spoke.",
        ["[Mona Lind] | Associate Professor of Communications"],
    ),
    ("M. Adil ul Haq spoke.", ["[M. Adil ul Haq]"]),
    ("Adil (Sunny) Rahim spoke.", ["[Adil (Sunny) Rahim]"]),
    ("Mona Lind-Holt and Łucja Żabicka spoke.", ["[Mona Lind-Holt]", "[Łucja Żabicka]"]),
    ("Mona Lind, QC, spoke.", ["[Mona Lind] QC"]),
    ("The Reed Institute was founded in Lakeport.", []),
    ("The Human Rights Council and the Climate Fund were named.", []),
    ("On Monday the Lake Festival began in March.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), HONORIFICS)
def test_honorifics_stack_in_the_order_printed(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), RANKS)
def test_ranks_keep_their_mark_of_retirement(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), POSTNOMINALS)
def test_postnominals_are_neither_name_nor_position(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), SHAPES)
def test_names_of_many_shapes_are_whole(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), OFFICES)
def test_positions_stand_before_after_and_in_brackets(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), UNTITLED)
def test_without_an_honorific_a_name_is_a_candidate(sentence: str, expected: list[str]) -> None:
    assert _people(sentence, titled=False) == expected


def test_an_office_between_title_and_name_is_no_part_of_the_name() -> None:
    record = sr.parse_text("The seminar was attended by Hon. Minister Mona Lind and others.")
    (person,) = record.participants
    text = record.source.text or ""
    assert [text[s.start : s.end] for s in person.name.spans] == ["Hon.", "Mona Lind"]
    assert [mention.text for mention in person.mentions] == ["Hon. Minister Mona Lind"]
    assert [position.text for position in person.positions] == ["Minister"]


def test_a_bracket_may_end_what_is_said_of_a_person() -> None:
    assert _people("Chairman Dr Mona Lind (Reed Watch)") == [
        "Dr [Mona Lind] | Chairman; Reed Watch"
    ]
