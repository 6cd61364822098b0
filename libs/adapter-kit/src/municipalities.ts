import { plainText } from './normalise';

/** Uusimaa, and the larger municipalities elsewhere: code, Finnish name, Swedish name where it differs. */
export const municipalityNames: readonly (readonly [code: string, fi: string, sv?: string])[] = [
  ['018', 'Askola'],
  ['049', 'Espoo', 'Esbo'],
  ['078', 'Hanko', 'Hangö'],
  ['091', 'Helsinki', 'Helsingfors'],
  ['092', 'Vantaa', 'Vanda'],
  ['106', 'Hyvinkää', 'Hyvinge'],
  ['149', 'Inkoo', 'Ingå'],
  ['186', 'Järvenpää', 'Träskända'],
  ['224', 'Karkkila', 'Högfors'],
  ['235', 'Kauniainen', 'Grankulla'],
  ['245', 'Kerava', 'Kervo'],
  ['257', 'Kirkkonummi', 'Kyrkslätt'],
  ['407', 'Lapinjärvi', 'Lappträsk'],
  ['434', 'Loviisa', 'Lovisa'],
  ['444', 'Lohja', 'Lojo'],
  ['504', 'Myrskylä', 'Mörskom'],
  ['505', 'Mäntsälä'],
  ['543', 'Nurmijärvi'],
  ['611', 'Pornainen', 'Borgnäs'],
  ['616', 'Pukkila'],
  ['638', 'Porvoo', 'Borgå'],
  ['710', 'Raasepori', 'Raseborg'],
  ['753', 'Sipoo', 'Sibbo'],
  ['755', 'Siuntio', 'Sjundeå'],
  ['858', 'Tuusula', 'Tusby'],
  ['927', 'Vihti', 'Vichtis'],
  ['020', 'Akaa', 'Ackas'],
  ['061', 'Forssa'],
  ['109', 'Hämeenlinna', 'Tavastehus'],
  ['111', 'Heinola'],
  ['139', 'Ii', 'Ijo'],
  ['140', 'Iisalmi', 'Idensalmi'],
  ['153', 'Imatra'],
  ['165', 'Janakkala'],
  ['167', 'Joensuu'],
  ['179', 'Jyväskylä'],
  ['182', 'Jämsä'],
  ['202', 'Kaarina', 'S:t Karins'],
  ['205', 'Kajaani', 'Kajana'],
  ['211', 'Kangasala'],
  ['240', 'Kemi'],
  ['244', 'Kempele'],
  ['272', 'Kokkola', 'Karleby'],
  ['285', 'Kotka'],
  ['286', 'Kouvola'],
  ['297', 'Kuopio'],
  ['301', 'Kurikka'],
  ['316', 'Kärkölä'],
  ['398', 'Lahti', 'Lahtis'],
  ['405', 'Lappeenranta', 'Villmanstrand'],
  ['418', 'Lempäälä'],
  ['422', 'Lieksa'],
  ['423', 'Lieto', 'Lundo'],
  ['433', 'Loppi'],
  ['478', 'Maarianhamina - Mariehamn', 'Mariehamn'],
  ['481', 'Masku'],
  ['491', 'Mikkeli', 'S:t Michel'],
  ['499', 'Mustasaari', 'Korsholm'],
  ['529', 'Naantali', 'Nådendal'],
  ['536', 'Nokia'],
  ['560', 'Orimattila'],
  ['562', 'Orivesi'],
  ['564', 'Oulu', 'Uleåborg'],
  ['577', 'Paimio', 'Pemar'],
  ['580', 'Parikkala'],
  ['593', 'Pieksämäki'],
  ['598', 'Pietarsaari', 'Jakobstad'],
  ['604', 'Pirkkala', 'Birkala'],
  ['609', 'Pori', 'Björneborg'],
  ['678', 'Raahe', 'Brahestad'],
  ['680', 'Raisio', 'Reso'],
  ['684', 'Rauma', 'Raumo'],
  ['694', 'Riihimäki'],
  ['698', 'Rovaniemi'],
  ['734', 'Salo'],
  ['740', 'Savonlinna', 'Nyslott'],
  ['743', 'Seinäjoki'],
  ['749', 'Siilinjärvi'],
  ['790', 'Sastamala'],
  ['837', 'Tampere', 'Tammerfors'],
  ['851', 'Tornio', 'Torneå'],
  ['853', 'Turku', 'Åbo'],
  ['886', 'Ulvila', 'Ulvsby'],
  ['889', 'Utajärvi'],
  ['905', 'Vaasa', 'Vasa'],
  ['908', 'Valkeakoski'],
  ['915', 'Varkaus'],
  ['980', 'Ylöjärvi'],
  ['992', 'Äänekoski'],
  ['016', 'Asikkala'],
  ['098', 'Hollola'],
];

const codeByName = new Map(municipalityNames.flatMap(([code, fi, sv = fi]) => [fi, sv].map((name) => [name.toLowerCase(), code])));

/** Codes of the municipality list that name no municipality: unknown and abroad. */
const noMunicipality = new Set(['000', '198', '199', '200', '999']);

/**
 * The code of a municipality by its Finnish or Swedish name, for sources that name places in words; null when it is none of those known:
 * Uusimaa and the larger ones. A post town or part of town is none.
 */
export function municipalityCodeOf(name: string | null | undefined): string | null {
  return codeByName.get(plainText(name ?? '').toLowerCase()) ?? null;
}

/** A municipality code with its leading zeros; null when it is none, or stands for unknown or abroad. */
export function municipalityCode(code: string): string | null {
  const padded = code.trim().padStart(3, '0');
  return /^\d{3}$/.test(padded) && !noMunicipality.has(padded) ? padded : null;
}
