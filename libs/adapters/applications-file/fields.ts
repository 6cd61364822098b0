import type { TableFields } from '@kasvu/adapter-kit';

/** The columns of the file with the headings they are known by. `README.md` says what each holds. */
export const fields = {
  applicationId: {
    required: true,
    headings: ['Hakemus', 'Hakemuksen tunnus', 'Hakemusnumero', 'Ansökningsnummer', 'Ansökan', 'Application ID'],
  },
  talentKey: { headings: ['Osaajan tunnus', 'Tunnus', 'Asiakasnumero', 'Personens kod', 'Kundnummer', 'Talent key', 'Person key'] },
  applicantKey: { headings: ['Hakijan tunnus', 'Hakija', 'Sökandens kod', 'Applicant key', 'Applicant ID', 'Candidate ID'] },
  vacancySource: { headings: ['Työpaikan lähde', 'Tietolähde', 'Arbetsplatsens källa', 'Vacancy source'] },
  vacancyId: {
    headings: ['Työpaikan tunnus', 'Ilmoituksen tunnus', 'Työavain', 'Arbetsplatsens kod', 'Annonsens kod', 'Vacancy ID', 'Job ID'],
  },
  employerBusinessId: {
    headings: ['Y-tunnus', 'Työnantajan Y-tunnus', 'FO-nummer', 'Arbetsgivarens FO-nummer', 'Business ID', 'Employer business ID'],
  },
  employerName: { headings: ['Työnantaja', 'Yritys', 'Arbetsgivare', 'Företag', 'Employer', 'Company'] },
  title: {
    headings: ['Työpaikka', 'Tehtävä', 'Tehtävänimike', 'Otsikko', 'Arbetsplats', 'Uppgift', 'Rubrik', 'Vacancy', 'Job title', 'Title'],
  },
  municipality: { headings: ['Kunta', 'Kuntakoodi', 'Kommun', 'Kommunkod', 'Municipality', 'Municipality code'] },
  applicationEndsOn: { headings: ['Hakuaika päättyy', 'Haku päättyy', 'Ansökningstiden slutar', 'Application ends', 'Deadline'] },
  appliedAt: {
    required: true,
    headings: ['Haettu', 'Hakupäivä', 'Hakemus saapunut', 'Ansökt', 'Ansökningsdag', 'Applied', 'Applied at', 'Applied on'],
  },
  stage: { required: true, headings: ['Vaihe', 'Tila', 'Hakemuksen vaihe', 'Skede', 'Status', 'Stage'] },
  stageChangedAt: { headings: ['Vaihe muuttui', 'Tila muuttui', 'Skedet ändrades', 'Stage changed', 'Stage changed at'] },
  skills: { headings: ['Osaamiset', 'Osaaminen', 'Taidot', 'Kompetenser', 'Kompetens', 'Skills'] },
  yearsOfExperience: { headings: ['Työkokemus vuosina', 'Kokemusvuodet', 'Arbetserfarenhet i år', 'Erfarenhetsår', 'Years of experience'] },
} as const satisfies TableFields;
export type ApplicationField = keyof typeof fields;
