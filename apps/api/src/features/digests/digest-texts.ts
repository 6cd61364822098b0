import type { Digest, Language } from '@kasvu/contracts';

interface DigestTexts {
  locale: string;
  subject: Record<Digest['period'], string>;
  new: string;
  hits(fresh: string, total: string): string;
  people(total: string): string;
  expiring: string;
  until(day: string): string;
  open: string;
  settings: string;
}

/** The words of a digest's mail. */
export const digestTexts: Record<Language, DigestTexts> = {
  fi: {
    locale: 'fi-FI',
    subject: { daily: 'Kasvu Dashboard: päivän kooste', weekly: 'Kasvu Dashboard: viikon kooste' },
    new: 'Uutta tallennetuissa hauissa',
    hits: (fresh, total) => `${fresh} uutta, yhteensä ${total}`,
    people: (total) => `lisää osaajia, yhteensä vähintään ${total}`,
    expiring: 'Näiden hakujen kooste päättyy pian',
    until: (day) => `viimeinen päivä ${day}. Sen voi uusia yhdellä painalluksella.`,
    open: 'Avaa kooste',
    settings: 'Sähköpostin saa pois omista asetuksista',
  },
  sv: {
    locale: 'sv-FI',
    subject: { daily: 'Kasvu Dashboard: dagens sammandrag', weekly: 'Kasvu Dashboard: veckans sammandrag' },
    new: 'Nytt i sparade sökningar',
    hits: (fresh, total) => `${fresh} nya, sammanlagt ${total}`,
    people: (total) => `fler profiler, sammanlagt minst ${total}`,
    expiring: 'Sammandraget av dessa sökningar upphör snart',
    until: (day) => `sista dagen ${day}. Det kan förnyas med en tryckning.`,
    open: 'Öppna sammandraget',
    settings: 'E-posten kan stängas av i de egna inställningarna',
  },
  en: {
    locale: 'en-GB',
    subject: { daily: 'Kasvu Dashboard: digest of the day', weekly: 'Kasvu Dashboard: digest of the week' },
    new: 'New in saved searches',
    hits: (fresh, total) => `${fresh} new, ${total} in all`,
    people: (total) => `more people, at least ${total} in all`,
    expiring: 'The digest of these searches ends soon',
    until: (day) => `last day ${day}. One press renews it.`,
    open: 'Open the digest',
    settings: 'E-mail can be turned off in your preferences',
  },
};
