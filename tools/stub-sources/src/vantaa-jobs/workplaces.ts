import type { District } from '../places/vantaa.ts';
import type { Dice } from '../random.ts';

/** A kind of workplace: the department that hires and the names its workplaces bear. */
export interface Workplace {
  department: string;
  language: 'fi' | 'sv';
  name(district: District, dice: Dice): string;
}

const daycareNames = ['Havutähden', 'Pilvilinnan', 'Kettukallion', 'Pikkumetsän', 'Sadepisaran', 'Käpylammen', 'Tuulihatun', 'Lumikellon'];

/** Workplaces by the short name the titles use. */
export const workplaces = {
  school: { department: 'Kasvatus ja oppiminen, Perusopetus', language: 'fi', name: ({ genitive }) => `${genitive} koulu` },
  upper: { department: 'Kasvatus ja oppiminen, Toisen asteen koulutus', language: 'fi', name: ({ genitive }) => `${genitive} lukio` },
  vocational: { department: 'Kasvatus ja oppiminen, Toisen asteen koulutus', language: 'fi', name: () => 'Vantaan ammattiopisto' },
  adult: { department: 'Kaupunkikulttuuri ja hyvinvointi, Elinikäinen oppiminen', language: 'fi', name: () => 'Vantaan aikuisopisto' },
  daycare: {
    department: 'Kasvatus ja oppiminen, Varhaiskasvatus',
    language: 'fi',
    name: (_, dice) => `${dice.pick(daycareNames)} päiväkoti`,
  },
  health: {
    department: 'Hyvinvointipalvelut, Terveyspalvelut',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['terveysasema', 'neuvola', 'hammashoitola', 'kuntoutusosasto'])}`,
  },
  care: {
    department: 'Hyvinvointipalvelut, Ikääntyneiden palvelut',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['kotihoito', 'hoivakoti', 'palvelukeskus'])}`,
  },
  social: {
    department: 'Hyvinvointipalvelut, Sosiaalipalvelut',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['sosiaaliasema', 'perhekeskus', 'vastaanottokeskus'])}`,
  },
  depot: {
    department: 'Kaupunkiympäristö, Kadut ja puistot',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['varikko', 'korjaamo', 'tukikohta'])}`,
  },
  property: { department: 'Kaupunkiympäristö, Kiinteistöt ja tilat', language: 'fi', name: ({ genitive }) => `${genitive} huoltotiimi` },
  planning: { department: 'Kaupunkiympäristö, Kaupunkirakenne ja ympäristö', language: 'fi', name: () => 'Kielotien toimipiste' },
  kitchen: {
    department: 'Kaupunkiympäristö, Ruoka- ja puhtauspalvelut',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['tuotantokeittiö', 'palvelukeittiö'])}`,
  },
  office: { department: 'Konserninjohto ja elinvoima, Talous ja hallinto', language: 'fi', name: () => 'kaupungintalo' },
  digital: { department: 'Konserninjohto ja elinvoima, Tietohallinto', language: 'fi', name: () => 'digipalvelut' },
  growth: { department: 'Konserninjohto ja elinvoima, Elinvoimapalvelut', language: 'fi', name: () => 'yrityspalvelut' },
  library: {
    department: 'Kaupunkikulttuuri ja hyvinvointi, Kulttuuri- ja kirjastopalvelut',
    language: 'fi',
    name: ({ genitive }) => `${genitive} kirjasto`,
  },
  sports: {
    department: 'Kaupunkikulttuuri ja hyvinvointi, Liikuntapalvelut',
    language: 'fi',
    name: ({ genitive }, dice) => `${genitive} ${dice.pick(['uimahalli', 'liikuntahalli'])}`,
  },
  youth: {
    department: 'Kaupunkikulttuuri ja hyvinvointi, Nuoriso- ja yhteisöpalvelut',
    language: 'fi',
    name: ({ genitive }) => `${genitive} nuorisotila`,
  },
  swedishSchool: {
    department: 'Vanda stad, Fostran och lärande, Svenskspråkiga servicen',
    language: 'sv',
    name: ({ swedish }) => `${swedish} skola`,
  },
  swedishDaycare: {
    department: 'Vanda stad, Fostran och lärande, Svenskspråkiga servicen',
    language: 'sv',
    name: ({ swedish }) => `${swedish} daghem`,
  },
  swedishOffice: { department: 'Vanda stad, Koncernledning och livskraft, Dataförvaltningen', language: 'sv', name: () => 'stadshuset' },
  swedishCare: {
    department: 'Vanda stad, Välfärdstjänster, Hälsovården',
    language: 'sv',
    name: ({ swedish }) => `${swedish} hälsostation`,
  },
} as const satisfies Record<string, Workplace>;

export type WorkplaceKey = keyof typeof workplaces;
