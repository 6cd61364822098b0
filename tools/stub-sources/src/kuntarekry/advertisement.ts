import { canaryPerson } from '../canaries.ts';
import { dayText } from '../days.ts';
import type { Posting } from '../market/board.ts';
import { townName } from '../market/towns.ts';
import { stream } from '../random.ts';
import type { Language } from '../vocabulary.ts';

/** The languages of the interface by the codes it uses. */
export const locales = { fi_FI: 'fi', sv_SE: 'sv', en_US: 'en' } as const satisfies Record<string, Language>;
export type Locale = keyof typeof locales;

const WORDS: Record<Language, { full: string; part: string; permanent: string; temporary: string; summer: string; region: string }> = {
  fi: {
    full: 'Kokoaikatyö',
    part: 'Osa-aikatyö',
    permanent: 'Vakinainen',
    temporary: 'Määräaikainen',
    summer: 'Kesätyö',
    region: 'Uusimaa',
  },
  sv: {
    full: 'Heltidsarbete',
    part: 'Deltidsarbete',
    permanent: 'Ordinarie',
    temporary: 'Visstid',
    summer: 'Sommarjobb',
    region: 'Nyland',
  },
  en: { full: 'Full-time', part: 'Part-time', permanent: 'Permanent', temporary: 'Fixed-term', summer: 'Summer job', region: 'Uusimaa' },
};
const TYPE_IDS = { permanent: '2627', temporary: '2628', summer: '2630' } as const;
const HOURS_IDS = { full: '2640', part: '2645' } as const;
const CONTACTS: Record<Language, string> = { fi: 'Lisätietoja antaa', sv: 'Närmare upplysningar ger', en: 'For more information contact' };

/** Makes the writer of advertisements of a seed; null: it is not written in that language. */
export function createAdvertisementWriter(seed: number): (posting: Posting, locale: Locale) => object | null {
  const details = stream(seed, 'kuntarekry-details');

  return (posting, locale) => {
    const language = locales[locale];
    const { key, title, description, employer, workplace, published, deadline, employment, isPartTime } = posting;
    if (title[language] === undefined) return null;
    const dice = details.dice(key);
    const contact = canaryPerson(dice.next());
    const words = WORDS[language];
    const hours = isPartTime ? 'part' : 'full';
    const changed = posting.changedAt === null ? `${dayText(published)}T03:05:00` : new Date(posting.changedAt).toISOString().slice(0, 19);
    const mandatory = {
      language: locale,
      changetime: changed,
      publishingOrganization: `${7000 + (key % 40)}`,
      publicationStarts: `${dayText(published)}T03:05:00`,
      publicationEnds: `${dayText(deadline)}T${dice.chance(0.5) ? '15:00:00' : '23:59:00'}`,
      type: '0',
      anonymous: dice.chance(0.03) ? '1' : '0',
      id: `${key}`,
      title: title[language],
    };
    const link = { url: `/recruitment/#/application/${key}/basic_info?lang=${locale}&portal=rekryfi` };
    // A few advertisers fill in nothing but what they must; then there is no link either.
    const publication = { url: 'rekryfi', visibility: 'public' };
    if (dice.chance(0.02)) return { jobAdvertisement: { ...mandatory, organization: employer.name }, publication };
    return {
      jobAdvertisement: {
        ...mandatory,
        organization: dice.chance(0.4)
          ? `${employer.name}, ${language === 'sv' ? 'Personaltjänster' : 'Henkilöstöpalvelut'}`
          : employer.name,
        profitCenter: employer.name,
        jobDesc: description[language]?.replaceAll('\n', '\r\n'),
        jobDuration: dayText(deadline + 30),
        employment: words[hours],
        employmentId: HOURS_IDS[hours],
        employmentType: words[employment],
        employmentTypeId: TYPE_IDS[employment],
        taskArea: posting.occupation?.row.names[language][0],
        ...(workplace === null
          ? {}
          : {
              location: townName(workplace.town, language),
              address: `${workplace.street} ${dice.int(60) + 1}`,
              postalArea: townName(workplace.town, language),
              // Somewhere on the way a few post codes become numbers.
              postalCode: dice.chance(0.15) ? String(Number(workplace.postCode)) : workplace.postCode,
              region: words.region,
            }),
        contacts: `${CONTACTS[language]} ${contact.name} p. ${contact.phone}, ${contact.email}`,
        numberOfVacancy: `${posting.positions}`,
        salary: dice.chance(0.4) ? `${2300 + dice.int(1500)},00 €/kk` : '',
        internetLink: 'www.kunta.example',
        lightContactInUse: '0',
        lightContactRecipients: dice.chance(0.2) ? contact.email : '',
      },
      publication,
      link,
    };
  };
}
