import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission, Vacancy } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { vacancy } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { VacancySources } from './vacancy-sources';

const [own, other] = [
  { id: '11', source: 'vantaa-jobs', url: 'https://example.fi/11' },
  { id: '12', source: 'kuntarekry', url: null },
];

async function show(sources: Vacancy['sources'], permissions: Permission[] = ['joins.manage'], answer: () => Vacancy = vacancy) {
  const [parted, asked] = [jest.fn(), jest.fn(answer)];
  await render(VacancySources, {
    inputs: { vacancy: { id: '11', sources } },
    on: { parted },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me({ permissions })), provideApi({ vacancy: asked })],
  });
  return { parted, asked, user: userEvent.setup() };
}
const part = () => screen.getByRole('button', { name: /^Ei sama paikka.*kuntarekry$/ });

describe('sources of a vacancy', () => {
  beforeAll(showDialogs);

  it('are not shown when there is only one', async () => {
    await show([own]);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('lead to each source and to what it says', async () => {
    await show([own, other]);
    const rows = within(screen.getByRole('region', { name: 'Sama paikka useassa lähteessä' })).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual(['https://example.fi/11', '/vacancies/12']);
  });

  it('say which one the lists show when this page is of another', async () => {
    await show([other, own]);
    expect(screen.getByText(/^Luetteloissa näytetään:/)).toContainElement(screen.getByRole('link', { name: 'kuntarekry' }));
  });

  it('are parted only by those who manage joins', async () => {
    await show([own, other], ['vacancies.read']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are parted after a confirmation', async () => {
    const { asked, parted, user } = await show([own, other]);
    await user.click(part());
    const dialog = within(screen.getByRole('dialog'));
    expect(asked).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Ei sama paikka' }));
    expect(asked).toHaveBeenCalledWith('POST /api/vacancies/11/not-duplicate', { otherId: '12' });
    expect(parted).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('stay together when it does not succeed, and it is said why', async () => {
    const { parted, user } = await show([own, other], ['joins.manage'], () => {
      throw new ApiProblem('conflict');
    });
    await user.click(part());
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ei sama paikka' }));
    expect(await screen.findByText(/Tieto on muuttunut/)).toBeInTheDocument();
    expect(parted).not.toHaveBeenCalled();
  });
});
