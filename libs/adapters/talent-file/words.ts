import type { availabilities, consentPurposes, languageLevels, skillLevels } from '@kasvu/contracts';

type WordsFor<Codes extends readonly string[]> = Readonly<Record<Codes[number], readonly string[]>>;

export const yesAndNo = {
  yes: ['kyllä', 'on', 'annettu', 'toistaiseksi', 'ja', 'tillsvidare', 'true', '1', 'x'],
  no: ['ei', 'peruttu', 'nej', 'återkallat', 'withdrawn', 'false', '0', '-'],
} as const;

export const purposeWords: WordsFor<typeof consentPurposes> = {
  'employment-services': ['työllisyyspalvelut', 'sysselsättningstjänster', 'sysselsättningsservice'],
  recruitment: ['rekrytointi', 'rekrytering'],
  training: ['koulutus', 'utbildning'],
};

export const availabilityWords: WordsFor<typeof availabilities> = {
  available: ['käytettävissä', 'etsii työtä', 'työtön työnhakija', 'tillgänglig', 'söker arbete', 'looking for work'],
  open: ['avoin', 'avoin tarjouksille', 'kuuntelee tarjouksia', 'öppen', 'öppen för erbjudanden', 'open to offers'],
  'not-looking': ['ei etsi', 'ei etsi työtä', 'ei käytettävissä', 'söker inte', 'söker inte arbete', 'inte tillgänglig'],
};

export const levelWords: WordsFor<typeof skillLevels> = {
  beginner: ['perusteet', 'aloittelija', 'alkeet', 'grunder', 'nybörjare', 'basic', '1'],
  intermediate: ['osaaja', 'hyvä', 'keskitaso', 'mellannivå', 'god', 'good', '2'],
  master: ['asiantuntija', 'mestari', 'erinomainen', 'expert', 'mästare', 'utmärkt', 'excellent', '3'],
};

/** A native language is told as C2 and no more (LAW N1). */
export const languageLevelWords: WordsFor<typeof languageLevels> = {
  A1: [],
  A2: ['perusteet', 'grunder', 'basic'],
  B1: ['tyydyttävä', 'nöjaktig', 'satisfactory'],
  B2: ['hyvä', 'god', 'good'],
  C1: ['erinomainen', 'utmärkt', 'excellent'],
  C2: ['äidinkieli', 'modersmål', 'native', 'mother tongue'],
};

/** In place of the year a job ended. */
export const stillThere = { current: ['nykyinen', 'jatkuu', 'nuvarande', 'pågår', 'present', '-'] } as const;
