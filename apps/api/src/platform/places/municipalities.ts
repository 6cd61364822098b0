import type { LocalizedText } from '@kasvu/contracts';

/** Uusimaa and the largest cities: code, Finnish name, Swedish name where it differs. For as long as no code list is read. */
const names: [code: string, fi: string, sv?: string][] = [
  ['018', 'Askola'],
  ['049', 'Espoo', 'Esbo'],
  ['078', 'Hanko', 'Hangö'],
  ['091', 'Helsinki', 'Helsingfors'],
  ['092', 'Vantaa', 'Vanda'],
  ['106', 'Hyvinkää', 'Hyvinge'],
  ['149', 'Inkoo', 'Ingå'],
  ['179', 'Jyväskylä'],
  ['186', 'Järvenpää', 'Träskända'],
  ['224', 'Karkkila', 'Högfors'],
  ['235', 'Kauniainen', 'Grankulla'],
  ['245', 'Kerava', 'Kervo'],
  ['257', 'Kirkkonummi', 'Kyrkslätt'],
  ['297', 'Kuopio'],
  ['398', 'Lahti', 'Lahtis'],
  ['407', 'Lapinjärvi', 'Lappträsk'],
  ['434', 'Loviisa', 'Lovisa'],
  ['444', 'Lohja', 'Lojo'],
  ['504', 'Myrskylä', 'Mörskom'],
  ['505', 'Mäntsälä'],
  ['543', 'Nurmijärvi'],
  ['564', 'Oulu', 'Uleåborg'],
  ['609', 'Pori', 'Björneborg'],
  ['611', 'Pornainen', 'Borgnäs'],
  ['616', 'Pukkila'],
  ['638', 'Porvoo', 'Borgå'],
  ['710', 'Raasepori', 'Raseborg'],
  ['753', 'Sipoo', 'Sibbo'],
  ['755', 'Siuntio', 'Sjundeå'],
  ['837', 'Tampere', 'Tammerfors'],
  ['853', 'Turku', 'Åbo'],
  ['858', 'Tuusula', 'Tusby'],
  ['905', 'Vaasa', 'Vasa'],
  ['927', 'Vihti', 'Vichtis'],
];
const byCode = new Map<string, LocalizedText>(names.map(([code, fi, sv = fi]) => [code, { fi, sv, en: fi }]));

/** A municipality's names before any code list is read, or null. `CodeLists` is who to ask. */
export const fallbackMunicipalityName = (code: string): LocalizedText | null => byCode.get(code) ?? null;
