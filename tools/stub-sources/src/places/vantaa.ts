/** A district of Vantaa with its post code, a point in its middle (WGS 84) and some of its streets. */
export interface District {
  name: string;
  genitive: string;
  swedish: string;
  postCode: string;
  longitude: number;
  latitude: number;
  streets: readonly string[];
}

const district = (
  name: string,
  genitive: string,
  swedish: string,
  postCode: string,
  longitude: number,
  latitude: number,
  streets: string,
): District => ({
  name,
  genitive,
  swedish,
  postCode,
  longitude,
  latitude,
  streets: streets.split(' ').map((street) => street.replaceAll('_', ' ')),
});

/** Districts, the busiest first; a weight falls with the place in the list. */
export const districts: readonly District[] = [
  district(
    'Tikkurila',
    'Tikkurilan',
    'Dickursby',
    '01300',
    25.0435,
    60.2925,
    'Kielotie Unikkotie Lummetie Ratatie Orvokkitie Asematie Neilikkatie Tikkurilantie',
  ),
  district(
    'Aviapolis',
    'Aviapoliksen',
    'Aviapolis',
    '01530',
    24.9633,
    60.3055,
    'Äyritie Teknobulevardi Karhumäentie Rälssitie Lentäjäntie Robert_Huberin_tie Muuntotie',
  ),
  district(
    'Myyrmäki',
    'Myyrmäen',
    'Myrbacka',
    '01600',
    24.8535,
    60.2615,
    'Liesitie Iskostie Uomatie Kilterinraitti Paalutie Jönsaksentie Rajatorpantie Louhelantie',
  ),
  district(
    'Pakkala',
    'Pakkalan',
    'Backas',
    '01510',
    24.9685,
    60.2905,
    'Tasetie Virkatie Väritehtaankatu Ylästöntie Pakkalantie Elannontie Valimotie',
  ),
  district(
    'Jokiniemi',
    'Jokiniemen',
    'Ånäs',
    '01370',
    25.0575,
    60.2955,
    'Tennistie Jokiniementie Urheilutie Valkoisenlähteentie Maarukankuja Kisällinkuja',
  ),
  district(
    'Martinlaakso',
    'Martinlaakson',
    'Mårtensdal',
    '01620',
    24.8475,
    60.2785,
    'Martinlaaksontie Laajaniityntie Kivivuorentie Raappavuorentie Martinkyläntie Ensilumentie',
  ),
  district(
    'Hakunila',
    'Hakunilan',
    'Håkansböle',
    '01200',
    25.1085,
    60.2795,
    'Hakunilantie Kannuskuja Kimokuja Laukkarinne Sotungintie Kyytitie Lahdentie',
  ),
  district(
    'Koivukylä',
    'Koivukylän',
    'Björkby',
    '01360',
    25.0615,
    60.3245,
    'Koivukylänväylä Hakopolku Talvikkitie Havukoskenkatu Kytötie Asolantie',
  ),
  district(
    'Korso',
    'Korson',
    'Korso',
    '01450',
    25.0785,
    60.3515,
    'Maakotkantie Urpiaisentie Metsotie Merikotkantie Kulomäentie Lehmustontie',
  ),
  district(
    'Kivistö',
    'Kivistön',
    'Kivistö',
    '01700',
    24.8445,
    60.3165,
    'Keimolantie Ruukutie Topaasikuja Vantaankoskentie Lapinkylänkuja Safiiriaukio',
  ),
  district(
    'Tammisto',
    'Tammiston',
    'Rosendal',
    '01520',
    24.9815,
    60.2785,
    'Tammiston_kauppatie Tilkuntie Valuraudantie Sähkötie Mikkolantie',
  ),
  district('Tuupakka', 'Tuupakan', 'Tuupakka', '01740', 24.8795, 60.3035, 'Tuupakantie Sarkatie Piispankyläntie Katriinantie'),
  district('Petikko', 'Petikon', 'Petikko', '01720', 24.8215, 60.2935, 'Petikontie Vanha_Nurmijärventie Juhanilantie Sinikelonkuja'),
  district(
    'Hiekkaharju',
    'Hiekkaharjun',
    'Sandkulla',
    '01350',
    25.0415,
    60.3055,
    'Talkootie Tikkurilantie Hiekkaharjuntie Simonkalliontie Leinikkitie',
  ),
  district('Kuninkaala', 'Kuninkaalan', 'Kungsbacka', '01380', 25.0765, 60.2925, 'Hovitie Kuninkaalantie Lamminsuontie Jokitie'),
  district('Rekola', 'Rekolan', 'Räckhals', '01400', 25.0705, 60.3345, 'Laurintie Rekolantie Peijaksentie Ajomiehenkuja'),
  district('Ylästö', 'Ylästön', 'Övitsböle', '01690', 24.9265, 60.2895, 'Ollaksentie Ylästöntie Tolkinkyläntie Isontammentie'),
  district('Hämeenkylä', 'Hämeenkylän', 'Tavastby', '01660', 24.8085, 60.2665, 'Varistontie Pähkinärinteentie Rajatorpantie Luhtitie'),
  district(
    'Länsimäki',
    'Länsimäen',
    'Västerkulla',
    '01280',
    25.1135,
    60.2405,
    'Pallastunturintie Kivenhakkaajankuja Vartiotie Suunnistajantie',
  ),
  district('Mikkola', 'Mikkolan', 'Mikkola', '01480', 25.0925, 60.3405, 'Venuksentie Vallinojantie Sorvatie Kulomäentie'),
  district('Vaarala', 'Vaaralan', 'Fagersta', '01230', 25.1045, 60.2665, 'Fazerintie Vaaralantie Jakokunnantie Lastutie'),
  district(
    'Nikinmäki',
    'Nikinmäen',
    'Nissbacka',
    '01490',
    25.1265,
    60.3465,
    'Perhotie Vanha_Lahdentie Jokivarrentie Itäinen_Valkoisenlähteentie',
  ),
];

/** The point the city's job interface gives when an advertisement has no address. */
export const fallbackPoint = { x: 25.002805874123947, y: 60.33124036740038 } as const;

/** A post office in both languages with the municipality the register names for it. */
export interface Town {
  finnish: string;
  swedish: string;
  municipalityCode: string;
  postCodes: readonly string[];
  streets: readonly string[];
}

export const vantaa = { finnish: 'VANTAA', swedish: 'VANDA', municipalityCode: '092' } as const;

/** Neighbouring towns that a small part of the companies live in. */
export const otherTowns: readonly Town[] = [
  {
    finnish: 'HELSINKI',
    swedish: 'HELSINGFORS',
    municipalityCode: '091',
    postCodes: ['00100', '00180', '00380', '00700', '00880'],
    streets: ['Mannerheimintie', 'Hämeentie', 'Valimotie', 'Malmin raitti'],
  },
  {
    finnish: 'ESPOO',
    swedish: 'ESBO',
    municipalityCode: '049',
    postCodes: ['02100', '02600', '02650', '02780'],
    streets: ['Tekniikantie', 'Karapellontie', 'Kauklahdenväylä'],
  },
  {
    finnish: 'KERAVA',
    swedish: 'KERVO',
    municipalityCode: '245',
    postCodes: ['04200', '04250', '04260'],
    streets: ['Kauppakaari', 'Jäspilänkatu', 'Tuusulantie'],
  },
  {
    finnish: 'TUUSULA',
    swedish: 'TUSBY',
    municipalityCode: '858',
    postCodes: ['04300', '04360', '04380'],
    streets: ['Hyryläntie', 'Sulantie', 'Kulloontie'],
  },
  { finnish: 'SIPOO', swedish: 'SIBBO', municipalityCode: '753', postCodes: ['04130', '01180'], streets: ['Iso Kylätie', 'Jussaksentie'] },
];
