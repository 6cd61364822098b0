import { isNegated } from './negation';
import { onlyOf } from './whole-words';

/**
 * What stands under a heading: `requirements`, what is asked for (of studies: at the door); `tasks`, what is done or taught;
 * `appreciated`; `aside`, benefits, the employer and how to apply, where nothing is asked for.
 */
export type SectionKind = 'requirements' | 'tasks' | 'appreciated' | 'aside';

/** Words that may stand in a heading beside those that tell its kind. */
const fillers = [
  'me|sinä|meillä|meiltä|meidän|sinulta|sinulla|sinulle|sinun|hakijalta|hakijalla|hakijoilta|valittavalta|lisäksi|katsotaan|katsomme|luetaan',
  'luemme|on|ovat|myös|mitä|mikä|ketä|kuka|millainen|tätä|tästä|näitä|tällaisia|tehtävässä|tehtävään|tehtävän|työn|työssä|työhön|ja|jos|sekä',
  'erityisesti|seuraavat|seuraavaa|tuo|että|ehdottomat|ehdottomasti|koulutuksen|kurssin|opintojen|tutkinnon|meille|muuta|hieman',
  'vi|du|dig|din|ditt|dina|hos|oss|våra|vår|det|här|detta|är|som|att|av|om|i|tjänsten|har|och|för|sökande|kan|ska|också|vad|vem|ett|en|till',
  "we|you|your|our|us|the|a|an|is|it|it's|are|if|for|of|in|to|and|this|also|what|what's|who|will|would|have|be|with|here|following|key|main",
].join('|');

const phrases: Record<SectionKind, string> = {
  appreciated: [
    'eduksi|eduksesi|etuna|etua|arvostamme|arvostetaan|plussaa|plussana|meriittiä|meriitiksi|ansioksi|lisäarvoa|bonusta|hyötyä|toivottavaa',
    'suotavaa|hyödyksi|pidämme|meriterande|meriter|merit|önskvärt|fördel|plus|värdesätter|värdesätts|uppskattar|uppskattas|extra bra|bra att ha',
    'nice[ -]to[ -]haves?|good to have|great to have|bonus|bonus points|plus|advantage|advantageous|desirable|desired|preferred|preferably|appreciate',
    'preferred (?:qualifications|skills)|appreciated|value|optional|beneficial',
  ].join('|'),
  aside: [
    'tarjoamme|tarjolla|tarjotaan|edut|etumme|etusi|etuudet|työsuhde-edut|työsuhde-etumme|henkilöstöedut|saat|saat meiltä|miksi me|miksi meille|miksi',
    'meistä|yrityksestämme|yrityksestä|organisaatiosta|työnantajasta|tietoa (?:meistä|työnantajasta|yrityksestä|organisaatiosta)|yritys',
    'työnantaja|olemme|keitä (?:me )?olemme|hakuohjeet|hakuohje|hakeminen|hakeutuminen|hakuprosessi|hakumenettely|hakuaika|haku|näin haet|hae',
    'hae mukaan|hae paikkaa|ilmoittautuminen|kiinnostuitko|ota yhteyttä|yhteystiedot|yhteyshenkilöt?|lisätiedot|lisätietoja|palkka|palkkaus',
    'palkka ja edut|rekrytointiprosessi|rahoitus|hinta|maksut?|kustannukset|kesto|aikataulu|ajankohta|sijainti|suoritustavat|suoritustapa|arvot|arvomme',
    'arviointi|opettajat|kouluttajat|käytännön asiat|käytännön järjestelyt|opetuskieli|kielet|toteutus|toteutustapa|järjestäjä|valintaperusteet|valinta|työllistyminen|jatko-opinnot|uramahdollisuudet',
    'erbjuder|förmåner|personalförmåner|får|om oss|om arbetsgivaren|om företaget|ansökan|ansökning|så ansöker|så här (?:an)?söker|sök|kontakt|kontaktuppgifter',
    'mera? information|tilläggsuppgifter|lön|antagning|antagningsgrunder|urvalsgrunder|pris|genomförande|värderingar|sysselsättning',
    'offers?|benefits|perks|get|in it for you|about us|about the (?:company|employer|team)|who we are|company|values|why us|why join us|apply',
    'how to apply|application(?: process| procedure| instructions)?|admissions?(?: criteria)?|selection criteria|contact(?: information)?',
    'teachers|practicalities|(?:further|more) information|salary|price|fee|schedule|careers|career opportunities|language of instruction',
  ].join('|'),
  requirements: [
    '(?:kelpoisuus|pääsy|haku|esitieto|tieto)?vaatimukset|vaatimus|kelpoisuus|kelpoisuusehdot|edellytämme|edellytetään|edellytykset|vaadimme|must',
    'vaaditaan|odotamme|odotetaan|odotukset|odotuksemme|toivomme|toivotaan|toiveet|toiveemme|tarvitset|tarvitaan|tarvitsemme|etsimme|haemme|taustasi',
    'profiilisi|löytyy|sopii|menestyt|sinulla on|kenelle|keille|kohderyhmä|lähtötaso|edeltävä osaaminen|edeltävyysehdot|esitiedot|hakukelpoisuus|kuka olet|olet',
    'krav|kravprofil|kräver|krävs|kvalifikationer|behörighet|behörighetskrav|förväntar oss|förväntar|förväntningar|söker|behöver|förkunskaper',
    'förkunskapskrav|målgrupp|profil|vem är du|requirements?|qualifications?|must[ -]haves?|must|expect|looking for|need|profile|prerequisites?',
    'target group|who is (?:it|this|the course) for|who should attend|you have|entry requirements|eligibility|require|required|bring|about you|ideal candidate',
  ].join('|'),
  tasks: [
    'tehtävät|tehtäväsi|tehtävänkuva|tehtävä|työtehtävät|työtehtäväsi|työnkuva|toimenkuva|sisältö|kuvaus|tehtävästä|työ|työstä|työssäsi|teet',
    'roolissasi|roolisi|rooli|vastuualueesi|vastuualueet|vastuullasi|osaat|osaaminen|muuta|tavoitteet|osaamistavoitteet|opit|oppimistulokset',
    'arbetsuppgifter|uppgifter|arbetet|jobbet|innehåll|kursinnehåll|mål|lär dig|arbetsbeskrivning|övrigt|tasks|duties|responsibilities|role|do',
    'job description|position|contents?|course content|learning outcomes|objectives|learn|other',
  ].join('|'),
};

const kinds = (Object.keys(phrases) as SectionKind[]).map((kind) => [kind, onlyOf(phrases[kind], fillers)] as const);
const longest = 60;

/** What a heading announces; null when the words are no heading known here. "Not required" announces what is not asked for. */
export function kindOfHeading(words: string): SectionKind | null {
  const heading = words.trim();
  if (heading === '' || heading.length > longest) return null;
  const [kind] = kinds.find(([, pattern]) => pattern.test(heading)) ?? [null];
  if (kind) return kind;
  return /^(?:\p{L}+\s*){1,3}$/u.test(heading) && isNegated(heading) ? 'aside' : null;
}
