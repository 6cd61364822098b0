import type { Language } from '@kasvu/contracts';
import type { Term } from './vocabulary';

/** A vocabulary for tests: `kind | fi; fi | sv | en`, numbered from 1 in the order of the lines. */
const lines = `
skill | hitsaus | svetsning | welding
skill | MIG-hitsaus | MIG-svetsning | MIG welding
skill | sorvaus | svarvning | turning
skill | sairaanhoito; hoitotyö | sjukvård | nursing
skill | ohjelmointi; koodaus | programmering | programming
skill | ohjelmoida laiteohjelmistoja | programmera fast programvara | program firmware
skill | C++ | C++ | C++
skill | Java (tietokoneohjelmointi) | Java (datorprogrammering) | Java (computer programming)
skill | trukin ajo | truckkörning | forklift driving
skill | sähköasennus | elinstallation | electrical installation
skill | taloushallinto | ekonomiförvaltning | financial administration
skill | metsästys | jakt | hunting
skill | käyttää koneita | använda maskiner | use machines
skill | projektinhallinta | projektledning | project management
skill | tietotekniikka | informationsteknik | IT
occupation | hitsaaja | svetsare | welder
occupation | sairaanhoitaja | sjukskötare | nurse
occupation | ohjelmoija | programmerare | programmer
occupation | trukinkuljettaja | truckförare | forklift driver
`;

const rows = lines.trim().split('\n');

/** All names of the small vocabulary. */
export const smallVocabulary: Term[] = rows.flatMap((line, row) => {
  const [kind = '', ...cells] = line.split(' | ');
  return (['fi', 'sv', 'en'] satisfies Language[]).flatMap((language, column) =>
    (cells[column] ?? '').split('; ').map((label, place) => ({
      conceptId: row + 1,
      kind: kind === 'occupation' ? ('occupation' as const) : ('skill' as const),
      language,
      label,
      preferred: place === 0,
    })),
  );
});

/** The Finnish preferred label of a concept of the small vocabulary. */
export const finnishLabel = (conceptId: number): string => rows[conceptId - 1]?.split(' | ')[1]?.split('; ')[0] ?? '';
