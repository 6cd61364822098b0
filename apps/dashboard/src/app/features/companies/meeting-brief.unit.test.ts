import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import { companyBriefSchema, type CompanyBrief } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { gap } from '../../../testing/test-matching';
import { company } from '../../../testing/test-records';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { MeetingBrief } from './meeting-brief';

const brief = (change: Partial<CompanyBrief> = {}): CompanyBrief =>
  companyBriefSchema.parse({
    businessId: '0124610-9',
    company: company(),
    financials: { businessId: '0124610-9', periods: [], sourceRead: false },
    vacancies: { total: 0, items: [] },
    people: { withheld: null, skills: [], smallGroup: 5 },
    gap: [{ ...gap(), companyPeople: 10 }],
    studies: [],
    madeAt: '2026-11-22T10:00:00Z',
    provenance: [company().provenance],
    ...change,
  });

const show = (answer: () => CompanyBrief) =>
  render(MeetingBrief, {
    inputs: { businessId: '0124610-9' },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ companyBrief: answer })],
  });
const block = async () => within(await screen.findByRole('region', { name: /^Tapaamista varten/ }));

describe('brief for a meeting', () => {
  it("tells per skill the vacancies, the company's own people, people in the region, and the studies", async () => {
    await show(() => brief());
    const table = await block();
    const row = within(await table.findByRole('row', { name: /^trukin ajaminen/ }));
    expect(
      row
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.trim())
        .slice(0, 5),
    ).toEqual(['12', 'vähintään 10', 'vähintään 25', '4', '1']);
    expect(row.getByRole('link', { name: 'Hitsaajan koulutus' })).toBeInTheDocument();
    expect(table.getByText(/PRH \/ YTJ/)).toBeInTheDocument();
  });

  it('leaves out people for who may not see them', async () => {
    await show(() => brief({ people: null, gap: [{ ...gap({ people: null }), companyPeople: null }] }));
    const headers = (await (await block()).findAllByRole('columnheader')).map(({ textContent }) => textContent?.trim());
    expect(headers).toEqual(['Osaaminen', 'Avoimet työpaikat', 'Opinnot', 'Ajoissa', 'Seuraava opinto']);
  });

  it('says when the open vacancies ask for nothing', async () => {
    await show(() => brief({ gap: [] }));
    expect(await screen.findByText(/ei tunnistettu osaamisia/)).toBeInTheDocument();
  });

  it('fails in words', async () => {
    await show(() => {
      throw new ApiProblem('unavailable');
    });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
