import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { UnmatchedVacancy } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { UnmatchedPage } from './unmatched-page';

const unmatched = (change: Partial<UnmatchedVacancy> = {}): UnmatchedVacancy => ({
  id: '1',
  source: 'ats-example',
  vacancy: {
    source: null,
    sourceId: 'J-12',
    employerBusinessId: '0124610-9',
    employerName: 'Keksitty Konepaja Oy',
    title: 'Levyseppä',
    municipalityCode: '092',
    applicationEndsOn: null,
  },
  applications: 1250,
  latestOn: '2026-11-20',
  ...change,
});

const show = (answer: NonNullable<Parameters<typeof provideApi>[0]['unmatchedPage']>) =>
  render(UnmatchedPage, { providers: [provideRouter([]), provideFinnishTexts(), provideApi({ unmatchedPage: answer })] });

describe('applications without a vacancy', () => {
  it('are told by what they say of it, with counts and the latest date', async () => {
    await show(() => ({ items: [unmatched()], total: 1, nextCursor: null }));
    const row = within(await screen.findByRole('row', { name: /Levyseppä/ }));
    expect(row.getByRole('rowheader')).toHaveTextContent('tunnus J-12');
    expect(row.getAllByRole('cell').map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Keksitty Konepaja Oy 0124610-9',
      '092',
      'ei tietoa',
      '1 250',
      '20.11.2026',
      'ats-example',
    ]);
    expect(row.getByRole('link', { name: 'ats-example' })).toHaveAttribute('href', '/sources/ats-example');
    expect(screen.getByText('1 työpaikka, jota ei tunnistettu')).toBeInTheDocument();
  });

  it('say why they are here and what to do', async () => {
    await show(() => ({ items: [], total: 0, nextCursor: null }));
    expect(await screen.findByText('Ei hakemuksia ilman työpaikkaa')).toBeInTheDocument();
    const why = within(screen.getByRole('region', { name: 'Miksi ne ovat täällä' }));
    expect(why.getByRole('link', { name: 'Kaikki tietolähteet' })).toHaveAttribute('href', '/sources');
  });

  it('come a page at a time', async () => {
    await show((_path, { cursor }) => ({ items: [unmatched({ id: cursor ? '2' : '1' })], total: 2, nextCursor: cursor ? null : 'next' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findAllByRole('row')).toHaveLength(3);
  });
});
