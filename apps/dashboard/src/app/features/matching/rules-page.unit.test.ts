import { render, screen, within } from '@testing-library/angular';
import { matchCriteria, matchOrders, regionFits } from '@kasvu/contracts';
import { criterionRules, matchingRules } from '@kasvu/skills/matching';
import { interfaceLanguages } from '@kasvu/ui';
import en from '../../../i18n/en.json';
import fi from '../../../i18n/fi.json';
import sv from '../../../i18n/sv.json';
import { leafKeys } from '../../../testing/messages';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { RulesPage } from './rules-page';

const files = { fi, sv, en };
const needed = [
  ...matchOrders.map((order) => `matching.orders.${order}`),
  ...matchCriteria.flatMap((criterion) => [`matching.criteria.${criterion}.name`, `matching.criteria.${criterion}.counts`]),
  ...matchCriteria.flatMap((criterion) => {
    const rule = criterionRules[criterion];
    return rule.by === 'steps' ? rule.steps.map((step) => `matching.steps.${criterion}.${step}`) : [];
  }),
  ...regionFits.map((fit) => `matching.regions.${fit}`),
];

describe('words of the rules', () => {
  it.each(interfaceLanguages)('are there in %s for every order, criterion and step', (language) => {
    const messages = leafKeys(files[language]);
    expect(needed.filter((key) => !messages.get(key))).toEqual([]);
  });

  it.each(interfaceLanguages)('are no more than the rules in %s', (language) => {
    const extra = [...leafKeys(files[language]).keys()].filter((key) => /^matching\.(orders|criteria|steps|regions)\./.test(key));
    expect(extra.filter((key) => !needed.includes(key))).toEqual([]);
  });
});

const show = () => render(RulesPage, { providers: [provideFinnishTexts(), provideSession(me({ smallGroup: 7 }))] });

describe('page of rules', () => {
  it('tells each order as the table of rules has it', async () => {
    await show();
    for (const order of matchOrders) {
      const list = within(screen.getByRole('list', { name: fi.matching.orders[order] })).getAllByRole('listitem');
      expect(list.map(({ textContent }) => textContent?.trim())).toEqual(
        matchingRules[order].criteria.map((criterion) => fi.matching.criteria[criterion].name),
      );
    }
  });

  it('tells the steps of a criterion, the best first', async () => {
    await show();
    const steps = within(screen.getByRole('list', { name: 'Käytettävyys' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent?.trim())).toEqual(['etsii työtä', 'on avoin tarjouksille', 'ei etsi työtä']);
  });

  it.each([/Ketään ei piiloteta/, /Pisteitä ei ole/, /Kone ei opi/, /vähimmäiskoko on 7 henkilöä/])('says: %s', async (words) => {
    await show();
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});
