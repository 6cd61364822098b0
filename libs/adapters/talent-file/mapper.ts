import {
  type Cells,
  codeOf,
  type ConceptFinder,
  conceptsOf,
  eachOnce,
  helsinkiDate,
  type ReadContext,
  refuse,
  type RowResult,
} from '@kasvu/adapter-kit';
import { identityRecordSchema, type IdentityRecord, type TalentRecord } from '@kasvu/contracts';
import { educationsOf, languagesOf, workHistoryOf } from './background';
import { consentsOf } from './consents';
import type { TalentField } from './fields';
import { availabilityWords, levelWords } from './words';

/**
 * A row as an anonymous profile. Consent is looked at first: whoever has withdrawn it is gone, however faulty the rest of the row.
 * @throws {CellFault}
 */
export function talentOf(
  cells: Cells<TalentField>,
  { pseudonyms, concepts, now }: Pick<ReadContext<unknown>, 'pseudonyms' | 'concepts' | 'now'>,
): RowResult {
  const pseudonym = pseudonyms.of('talent', cells.required('personKey'));
  const consents = consentsOf(cells, helsinkiDate(now()));
  if (!consents) return { gone: { kind: 'talent', sourceId: pseudonym } };
  const unknown = new Set<TalentField>();
  const data: TalentRecord = {
    pseudonym,
    consents,
    availability: cells.oneOf('availability', availabilityWords) ?? 'open',
    availableFrom: cells.date('availableFrom'),
    municipalityCode: cells.municipalityCode('municipality'),
    workMunicipalityCodes: [],
    workRegionCodes: [],
    remote: null,
    skills: skillsOf(cells, concepts, () => unknown.add('skills')),
    occupations: eachOnce(
      cells.list('occupations', /[;,\n]/).flatMap((word) => {
        const found = conceptsOf(word, 'occupation', concepts);
        if (found.length === 0) unknown.add('occupations');
        return found;
      }),
    ),
    languages: languagesOf(cells),
    educations: educationsOf(cells),
    workHistory: workHistoryOf(cells, consents.employer !== null, concepts, () => unknown.add('workOccupation')),
    permitCodes: [],
    employmentTypes: [],
    workingTimes: [],
    profileUpdatedOn: cells.date('updatedOn'),
  };
  const identity = consents.identity && identityOf(cells, pseudonym);
  return { record: { kind: 'talent', sourceId: pseudonym, sourceUrl: null, data }, identity, unknown: [...unknown] };
}

/** `hitsaus`, `hitsaus:master`, `hitsaus (asiantuntija)` or a URI with or without a level. */
function skillsOf(cells: Cells<TalentField>, concepts: ConceptFinder, onUnknown: () => void): TalentRecord['skills'] {
  return eachOnce(
    cells.list('skills', /[;,\n]/).flatMap((part) => {
      const [, name = part, afterColon, inBrackets] = /^(.*\S)\s*(?::\s*([^:()]+)|\(([^()]+)\))$/s.exec(part) ?? [];
      const level = codeOf((afterColon ?? inBrackets ?? '').trim(), levelWords);
      const found = conceptsOf(level === null ? part : name, 'skill', concepts);
      if (found.length === 0) onUnknown();
      return found.map((concept) => ({ ...concept, level }));
    }),
  );
}

/** Only with a name there is somebody to reveal. */
function identityOf(cells: Cells<TalentField>, pseudonym: string): IdentityRecord | null {
  const name = cells.text('name');
  if (name === null) return null;
  const identity = identityRecordSchema.safeParse({ pseudonym, name, email: cells.text('email'), phone: cells.text('phone') });
  return identity.success ? identity.data : refuse(String(identity.error.issues[0]?.path[0]), 'too long');
}
