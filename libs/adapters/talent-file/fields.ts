import type { TableFields } from '@kasvu/adapter-kit';

/** The columns of the file with the headings they are known by. `README.md` says what each holds. */
export const fields = {
  personKey: {
    required: true,
    headings: ['Tunnus', 'Osaajan tunnus', 'Asiakasnumero', 'Henkilön tunniste', 'Personens kod', 'Kundnummer', 'Person key', 'Person ID'],
  },
  profileConsent: {
    required: true,
    headings: ['Suostumus', 'Suostumus profiiliin', 'Profiilisuostumus', 'Samtycke', 'Samtycke till profil', 'Consent', 'Profile consent'],
  },
  purpose: { headings: ['Käyttötarkoitus', 'Suostumuksen tarkoitus', 'Ändamål', 'Purpose', 'Consent purpose'] },
  employerConsent: { headings: ['Suostumus työnantajaan', 'Työnantajasuostumus', 'Samtycke till arbetsgivare', 'Employer consent'] },
  identityConsent: { headings: ['Suostumus henkilöllisyyteen', 'Henkilöllisyyssuostumus', 'Samtycke till identitet', 'Identity consent'] },
  availability: { headings: ['Käytettävyys', 'Työnhaku', 'Tillgänglighet', 'Availability'] },
  availableFrom: { headings: ['Käytettävissä alkaen', 'Vapaana alkaen', 'Tillgänglig från', 'Available from'] },
  municipality: { headings: ['Kunta', 'Kuntakoodi', 'Kotikunta', 'Kommun', 'Kommunkod', 'Hemkommun', 'Municipality', 'Municipality code'] },
  skills: { headings: ['Osaamiset', 'Osaaminen', 'Taidot', 'Kompetenser', 'Kompetens', 'Skills'] },
  occupations: {
    headings: ['Ammatit', 'Ammatti', 'Toiveammatti', 'Ammattitoive', 'Yrken', 'Yrke', 'Önskat yrke', 'Occupations', 'Occupation'],
  },
  languages: { headings: ['Kielet', 'Kielitaito', 'Språk', 'Språkkunskaper', 'Languages'] },
  educationLevel: { headings: ['Koulutusaste', 'Utbildningsnivå', 'Education level', 'Level of education'] },
  educationField: { headings: ['Koulutusala', 'Utbildningsområde', 'Education field', 'Field of education'] },
  educationYear: { headings: ['Valmistumisvuosi', 'Tutkintovuosi', 'Examensår', 'Education year', 'Year of graduation'] },
  workOccupation: { headings: ['Työtehtävä', 'Työhistoria', 'Tehtävä', 'Arbetsuppgift', 'Arbetshistoria', 'Work history', 'Job'] },
  workFrom: { headings: ['Työ alkoi', 'Työsuhde alkoi', 'Arbetet började', 'Work from', 'Job from'] },
  workTo: { headings: ['Työ päättyi', 'Työsuhde päättyi', 'Arbetet slutade', 'Work to', 'Job to'] },
  workIndustry: { headings: ['Työn toimiala', 'Työnantajan toimiala', 'Arbetsgivarens bransch', 'Work industry'] },
  workEmployer: {
    headings: ['Työnantajan Y-tunnus', 'Työnantaja Y-tunnus', 'Arbetsgivarens FO-nummer', 'Employer business ID', 'Employer ID'],
  },
  updatedOn: { headings: ['Päivitetty', 'Profiili päivitetty', 'Uppdaterad', 'Updated', 'Profile updated'] },
  name: { headings: ['Nimi', 'Koko nimi', 'Namn', 'Hela namnet', 'Name', 'Full name'] },
  email: { headings: ['Sähköposti', 'Sähköpostiosoite', 'E-post', 'E-postadress', 'Email', 'Email address'] },
  phone: { headings: ['Puhelin', 'Puhelinnumero', 'Telefon', 'Telefonnummer', 'Phone', 'Phone number'] },
} as const satisfies TableFields;
export type TalentField = keyof typeof fields;
