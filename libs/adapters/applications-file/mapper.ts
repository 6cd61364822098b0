import {
  CellFault,
  type Cells,
  conceptsOf,
  eachOnce,
  maskedLine,
  type ReadContext,
  refuse,
  type RowResult,
  stageOfName,
} from '@kasvu/adapter-kit';
import { type ApplicationRecord, applicationStages, sourceIdSchema } from '@kasvu/contracts';
import { type ApplicationField, fields } from './fields';
import { manifest } from './manifest';

type Vacancy = ApplicationRecord['vacancy'];

/**
 * A row as an application. Its number and its applicant's leave as pseudonyms only.
 * @throws {CellFault}
 */
export function applicationOf(
  cells: Cells<ApplicationField>,
  { pseudonyms, concepts }: Pick<ReadContext<unknown>, 'pseudonyms' | 'concepts'>,
): RowResult {
  const sourceId = pseudonyms.of(`${manifest.id}/application`, cells.required('applicationId'));
  const talentKey = cells.text('talentKey');
  const applicantKey = cells.text('applicantKey');
  if (talentKey === null && applicantKey === null) throw new CellFault('no-applicant', null, 'neither a talent key nor an applicant key');
  let hasUnknownSkill = false;
  const data: ApplicationRecord = {
    applicant: talentKey === null ? pseudonyms.of(manifest.id, applicantKey ?? '') : pseudonyms.of('talent', talentKey),
    applicantKind: talentKey === null ? 'external' : 'talent',
    vacancy: vacancyOf(cells),
    appliedAt: cells.instant('appliedAt') ?? cells.required('appliedAt'),
    stage: stageOfName(cells.required('stage')) ?? refuse('stage', `none of: ${applicationStages.join(', ')}, in three languages`),
    stageChangedAt: cells.instant('stageChangedAt'),
    skills: eachOnce(
      cells.list('skills', /[;,\n]/).flatMap((word) => {
        const found = conceptsOf(word, 'skill', concepts);
        hasUnknownSkill ||= found.length === 0;
        return found;
      }),
    ),
    yearsOfExperience: yearsOf(cells),
  };
  return { record: { kind: 'application', sourceId, sourceUrl: null, data }, unknown: hasUnknownSkill ? ['skills'] : [] };
}

/** By its number at a source of vacancies, or by what describes it. */
function vacancyOf(cells: Cells<ApplicationField>): Vacancy {
  const source = cells.text('vacancySource');
  const vacancy: Vacancy = {
    source,
    sourceId: cells.text('vacancyId'),
    employerBusinessId: cells.businessId('employerBusinessId'),
    employerName: maskedLine(cells.text('employerName')),
    title: maskedLine(cells.text('title')),
    municipalityCode: cells.municipalityCode('municipality'),
    applicationEndsOn: cells.date('applicationEndsOn'),
  };
  if (source !== null && !sourceIdSchema.safeParse(source).success) return refuse('vacancySource', 'not the id of a data source');
  if (vacancy.sourceId === null && vacancy.title === null) {
    throw new CellFault('no-vacancy', null, `neither ${fields.vacancyId.headings[0]} nor a title says what was applied for`);
  }
  return vacancy;
}

function yearsOf(cells: Cells<ApplicationField>): number | null {
  const cell = cells.text('yearsOfExperience');
  if (cell === null) return null;
  const years = /^\d{1,2}([.,]\d+)?$/.test(cell) ? Math.floor(Number(cell.replace(',', '.'))) : Number.NaN;
  return years <= 70 ? years : refuse('yearsOfExperience', 'not a number of years');
}
