import { Router, provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { employerLinkSchema, type EmployerLink } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { showDialogs } from '../../../../testing/test-dialogs';
import { companyRow } from '../../../../testing/test-records';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { EmployersPage } from './employers-page';

const employer = (change: Partial<EmployerLink> = {}): EmployerLink =>
  employerLinkSchema.parse({
    id: '5',
    employerName: 'Keksitty konepaja',
    municipalityCode: '092',
    vacancies: 3,
    company: null,
    confidence: 'none',
    evidence: { nameKind: null, sameMunicipality: false, candidates: 0 },
    decidedBy: null,
    decidedAt: null,
    ...change,
  });
const likely = employer({
  company: { businessId: '0124610-9', name: 'Keksitty Konepaja Oy' },
  confidence: 'medium',
  evidence: { nameKind: 'auxiliary', sameMunicipality: false, candidates: 1 },
});

async function show(rows: EmployerLink[], { url = '/', decide = (): EmployerLink => rows[0] as EmployerLink } = {}) {
  const asked = jest.fn((_path: string, _parameters: object) => ({ items: rows, total: rows.length, nextCursor: null }));
  const decided = jest.fn(decide);
  const view = await render(EmployersPage, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideApi({
        employerPage: asked,
        employer: decided,
        companyPage: () => ({ items: [companyRow()], total: 1, nextCursor: null }),
        codeList: () => ({ list: 'municipality', items: [{ code: '092', names: { fi: 'Vantaa' }, parent: '01' }] }),
      }),
    ],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { asked, decided, user: userEvent.setup(), router: view.fixture.debugElement.injector.get(Router) };
}

const row = async () => within((await screen.findAllByRole('row'))[1] as HTMLElement);

describe('employers without a business ID', () => {
  beforeAll(showDialogs);

  it('are told with place, company, how sure it is and why', async () => {
    await show([likely]);
    const first = await row();
    expect(first.getByRole('rowheader')).toHaveTextContent(/Keksitty konepaja\s*Vantaa/);
    expect(first.getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(first.getByText('Todennäköinen')).toBeInTheDocument();
    expect(first.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 yritys, jolla on sama nimi',
      'Sama kuin aputoiminimi',
      'Kunta ei ole sama',
    ]);
  });

  it('are narrowed by the address to a name and a confidence', async () => {
    const { asked, user, router } = await show([likely], { url: '/?q=paja&confidence=medium' });
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(asked).toHaveBeenLastCalledWith('/api/employers', { q: 'paja', confidence: 'medium', limit: 50, cursor: undefined });
    await user.click(screen.getByRole('button', { name: /^Varmuus/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Päätetty' }));
    expect(router.url).toBe('/?q=paja&confidence=decided');
  });

  it('become a company that is looked for by name', async () => {
    const after = employer({ ...likely, confidence: 'decided', decidedBy: 'Keksitty Käyttäjä', decidedAt: '2026-11-22T10:00:00Z' });
    const { decided, user } = await show([employer()], { decide: () => after });
    await user.click((await row()).getByRole('button', { name: /^Päätä yritys/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Mikä yritys on Keksitty konepaja?' }));
    expect(dialog.getByRole('button', { name: 'Se on tämä yritys' })).toBeDisabled();
    await user.type(dialog.getByRole('combobox'), 'konepaja');
    await user.click(await dialog.findByRole('option', { name: /Keksitty Konepaja Oy/ }));
    await user.click(dialog.getByRole('button', { name: 'Se on tämä yritys' }));
    expect(decided).toHaveBeenCalledWith('PUT /api/employers/5', { businessId: '0124610-9' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect((await row()).getByText(/^Päättänyt Keksitty Käyttäjä 22\.11\.2026/)).toBeInTheDocument();
  });

  it('become none of the companies', async () => {
    const { decided, user } = await show([likely], { decide: () => employer({ confidence: 'decided' }) });
    await user.click((await row()).getByRole('button', { name: /^Päätä yritys/ }));
    await user.click(screen.getByRole('button', { name: 'Ei mikään yrityksistä' }));
    expect(decided).toHaveBeenCalledWith('PUT /api/employers/5', { businessId: null });
    expect((await row()).getByText('ei yritystä')).toBeInTheDocument();
  });

  it('stay undecided when it does not succeed, and it is said why', async () => {
    const { user } = await show([likely], {
      decide: () => {
        throw new ApiProblem('forbidden');
      },
    });
    await user.click((await row()).getByRole('button', { name: /^Päätä yritys/ }));
    await user.click(screen.getByRole('button', { name: 'Se on tämä yritys' }));
    expect(await screen.findByText(/Sinulla ei ole oikeutta tähän/)).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('may be none', async () => {
    await show([]);
    expect(await screen.findByText('Ei työnantajia ilman Y-tunnusta')).toBeInTheDocument();
  });
});
