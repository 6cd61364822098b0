import { skillPageSchema, type SkillPage } from '@kasvu/contracts';
import { person } from './test-people';
import { companyRow, vacancyRow } from './test-records';
import { studyRow } from './test-studies';

type Month = SkillPage['months'][number];
const month = (name: string, supply: Month['supply']): Month => ({ month: name, demand: 3, supply, training: 1 });

/** An invented skill with everything its page shows, that keeps its contract. */
export function skillPage(change: Partial<SkillPage> = {}): SkillPage {
  return skillPageSchema.parse({
    id: '7',
    kind: 'skill',
    uri: 'http://example.fi/skill/7',
    labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
    alternativeLabels: { fi: ['hitsaustyö'], sv: ['svetsarbete'] },
    description: { fi: 'Metallien liittäminen kuumentamalla.' },
    broader: [{ id: '5', kind: 'skill', labels: { fi: 'metallityö' }, openVacancies: 40 }],
    narrower: [{ id: '71', kind: 'skill', labels: { fi: 'TIG-hitsaus' }, openVacancies: 4 }],
    related: [{ id: '70', kind: 'occupation', labels: { fi: 'levyseppä' }, openVacancies: 1 }],
    followed: false,
    vacancies: { total: 1234, items: [vacancyRow()], municipalities: [{ value: '092', label: { fi: 'Vantaa' }, count: 900 }] },
    companies: { total: 210, items: [{ ...companyRow(), matchingVacancies: 3, trend: { recent: 4, before: 1 } }] },
    talent: { total: 25, items: [person()], withheld: false, smallGroup: 5 },
    studies: { total: 12, applicationOpen: 5, inTime: 2, items: [{ ...studyRow(), inTime: true }] },
    months: [month('2026-10', null), month('2026-11', 25)],
    neededBy: '2027-01-15',
    ...change,
  });
}
