import type { TableFields } from '@kasvu/adapter-kit';
import type { CompanyStatus, LocalizedText } from '@kasvu/contracts';

/** The columns of the file with the headings they are known by. `README.md` says what each holds. */
export const fields = {
  businessId: {
    required: true,
    headings: ['Y-tunnus', 'Yritys- ja yhteisötunnus', 'FO-nummer', 'Företags- och organisationsnummer', 'Business ID'],
  },
  name: {
    required: true,
    headings: ['Nimi', 'Yritys', 'Yrityksen nimi', 'Toiminimi', 'Namn', 'Företag', 'Företagets namn', 'Name', 'Company', 'Company name'],
  },
  phone: { headings: ['Puhelin', 'Puhelinnumero', 'Telefon', 'Telefonnummer', 'Phone', 'Phone number'] },
  email: { headings: ['Sähköposti', 'Sähköpostiosoite', 'E-post', 'E-postadress', 'Email', 'Email address'] },
  website: { headings: ['Verkkosivu', 'Verkkosivusto', 'Kotisivu', 'WWW', 'Webbplats', 'Hemsida', 'Website', 'URL'] },
  street: { headings: ['Osoite', 'Katuosoite', 'Käyntiosoite', 'Adress', 'Gatuadress', 'Besöksadress', 'Address', 'Street address'] },
  postCode: { headings: ['Postinumero', 'Postnummer', 'Post code', 'Postal code', 'Zip'] },
  city: { headings: ['Postitoimipaikka', 'Paikkakunta', 'Postort', 'Ort', 'City', 'Town'] },
  municipality: { headings: ['Kunta', 'Kuntakoodi', 'Kotikunta', 'Kommun', 'Kommunkod', 'Hemkommun', 'Municipality', 'Municipality code'] },
  industry: { headings: ['Toimiala', 'Toimialakoodi', 'TOL', 'Bransch', 'Branschkod', 'Näringsgren', 'Industry', 'Industry code'] },
  status: { headings: ['Tila', 'Yrityksen tila', 'Läge', 'Företagets läge', 'Status'] },
  form: { headings: ['Yritysmuoto', 'Yhtiömuoto', 'Företagsform', 'Bolagsform', 'Company form', 'Form'] },
} as const satisfies TableFields;
export type CompanyField = keyof typeof fields;

export const statusWords: Readonly<Record<CompanyStatus, readonly string[]>> = {
  active: ['toiminnassa', 'aktiivinen', 'verksamt', 'aktiv', 'verksam'],
  liquidation: ['selvitystilassa', 'i likvidation', 'in liquidation'],
  restructuring: ['yrityssaneerauksessa', 'saneerauksessa', 'under företagssanering', 'in restructuring'],
  bankruptcy: ['konkurssissa', 'i konkurs', 'bankrupt', 'in bankruptcy'],
  ceased: ['lakannut', 'lopettanut', 'upphört'],
};

interface CompanyForm {
  words: readonly string[];
  label: Required<LocalizedText>;
}

/** The trade register's codes of company forms with their abbreviations; each name of a form also stands for it. */
export const companyForms: Readonly<Record<string, CompanyForm>> = {
  '2': { words: ['AOY', 'As Oy', 'Bost Ab'], label: { fi: 'Asunto-osakeyhtiö', sv: 'Bostadsaktiebolag', en: 'Housing company' } },
  '5': { words: ['AY'], label: { fi: 'Avoin yhtiö', sv: 'Öppet bolag', en: 'General partnership' } },
  '8': { words: ['SÄÄ', 'sr'], label: { fi: 'Säätiö', sv: 'Stiftelse', en: 'Foundation' } },
  '13': { words: ['KY', 'KB'], label: { fi: 'Kommandiittiyhtiö', sv: 'Kommanditbolag', en: 'Limited partnership' } },
  '14': { words: ['OK', 'osk', 'anl'], label: { fi: 'Osuuskunta', sv: 'Andelslag', en: 'Co-operative' } },
  '16': { words: ['OY', 'AB', 'Oy Ab'], label: { fi: 'Osakeyhtiö', sv: 'Aktiebolag', en: 'Limited company' } },
  '17': { words: ['OYJ', 'Abp'], label: { fi: 'Julkinen osakeyhtiö', sv: 'Publikt aktiebolag', en: 'Public limited company' } },
};
