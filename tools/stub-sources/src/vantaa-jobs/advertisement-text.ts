import { canaryPerson } from '../canaries.ts';
import type { Dice } from '../random.ts';

const OPENINGS = {
  fi: [
    'Työsuhteen kesto: vakituinen, aloitus sopimuksen mukaan.',
    'Haluatko tehdä työtä, jolla on merkitystä? Meillä saat tukea, kivat työkaverit ja mahdollisuuden oppia uutta.',
    'Etsimme joukkoomme ammattilaista, joka viihtyy vilkkaassa arjessa ja kehittää työtä yhdessä muiden kanssa.',
  ],
  sv: [
    'Anställningen är tillsvidare och börjar enligt överenskommelse.',
    'Vill du göra ett arbete som betyder något? Hos oss får du stöd, trevliga kolleger och möjlighet att lära dig nytt.',
  ],
} as const;

const MIDDLES = {
  fi: [
    'Tarjoamme monipuolisen työn, perehdytyksen ja hyvät henkilöstöedut. Työpaikka sijaitsee hyvien yhteyksien varrella.',
    'Luemme eduksi aiemman kokemuksen vastaavista tehtävistä. Palkkaus määräytyy työehtosopimuksen mukaan.',
  ],
  sv: [
    'Vi erbjuder ett mångsidigt arbete, inskolning och goda personalförmåner.',
    'Tidigare erfarenhet av motsvarande uppgifter räknas som merit.',
  ],
} as const;

/** The whole text of an advertisement, recruiter included, as it slips into the organisation field of a few records. */
export function advertisementText(language: 'fi' | 'sv', dice: Dice): string {
  const { name, phone, email } = canaryPerson(dice.next());
  const contact =
    language === 'fi' ? `Lisätietoja antaa ${name}, p. ${phone}, ${email}.` : `Närmare upplysningar ger ${name}, tfn ${phone}, ${email}.`;
  return [dice.pick(OPENINGS[language]), ...MIDDLES[language], contact].join('&nbsp; ');
}
