import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { companyCare } from '../../../testing/test-company-work';
import { companyPeople } from '../../../testing/test-people';
import { company, vacancyRow } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { CompanyDetails } from './company-details';
import { webAddress } from './contact-facts';

const providers = (answers: Parameters<typeof provideApi>[0]) => [provideRouter([]), provideFinnishTexts(), provideApi(answers)];
const show = (answers: Parameters<typeof provideApi>[0]) =>
  render(CompanyDetails, { inputs: { businessId: '0124610-9', page: true }, providers: providers(answers) });

describe('company details', () => {
  it('say what is missing instead of hiding it', async () => {
    await show({ company: () => company(), vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) });
    const contact = await screen.findByRole('region', { name: 'Yhteystiedot' });
    expect(within(contact).getAllByText('ei tietoa')).toHaveLength(2);
    expect(within(contact).getByRole('link', { name: /www\.example\.fi/ })).toHaveAttribute('href', 'https://www.example.fi/');
  });

  it('show source and date on the block', async () => {
    await show({ company: () => company(), vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) });
    const basics = await screen.findByRole('region', { name: 'Perustiedot' });
    expect(basics).toHaveTextContent(/Lähde: PRH \/ YTJ/);
    expect(basics).toHaveTextContent('päivitetty 22.11.2026');
    expect(basics).toHaveTextContent('25110 Metallirakenteiden valmistus (TOL 2008)');
  });

  it('tell of people, gaps and training for a meeting once they are pressed for', async () => {
    const asked = jest.fn<never, [string]>(() => {
      throw new ApiProblem('unavailable');
    });
    await show({ company: () => company(), companyBrief: asked, vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) });
    const block = within(await screen.findByRole('region', { name: /^Tapaamista varten/ }));
    expect(asked).not.toHaveBeenCalled();
    await userEvent.click(block.getByRole('button'));
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    expect(asked).toHaveBeenCalledWith('/api/companies/0124610-9/brief', {});
  });

  it('list the present name before past ones', async () => {
    await show({ company: () => company(), vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) });
    const names = within(await screen.findByRole('region', { name: 'Nimet' })).getAllByRole('listitem');
    expect(names.map((name) => name.textContent?.includes('Vanha'))).toEqual([false, true]);
  });

  it('ask for the vacancies of this employer', async () => {
    const asked = jest.fn(() => ({ items: [vacancyRow()], total: 12, nextCursor: 'x' }));
    await show({ company: () => company(), vacancyPage: asked });
    expect(await screen.findByRole('link', { name: 'Hitsaaja, metallirakenteet' })).toHaveAttribute('href', '/vacancies/11');
    expect(asked).toHaveBeenCalledWith('/api/vacancies', expect.objectContaining({ employer: '0124610-9' }));
    expect(screen.getByRole('link', { name: 'Näytä kaikki luettelossa' })).toHaveAttribute('href', '/vacancies?employer=0124610-9');
  });

  it.each<[string, Permission[], number]>([
    ['show people to those who may see talent', ['companies.read', 'talent.read'], 1],
    ['neither show people to others nor ask for them', ['companies.read'], 0],
  ])('%s', async (_what, permissions, times) => {
    const people = jest.fn(() => companyPeople());
    const answers = { company: () => company(), companyPeople: people, vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) };
    const session = provideSession(me({ permissions }));
    await render(CompanyDetails, { inputs: { businessId: '0124610-9' }, providers: [...providers(answers), session] });
    await screen.findByRole('region', { name: 'Perustiedot' });
    expect(screen.queryAllByRole('region', { name: /Osaajat/ })).toHaveLength(times);
    expect(people).toHaveBeenCalledTimes(times);
  });

  it.each<[string, Permission[], number]>([
    ['show the work with it to those who may do it', ['companies.read', 'companies.work'], 1],
    ['neither show it to others nor ask for it', ['companies.read'], 0],
  ])('%s', async (_what, permissions, times) => {
    const care = jest.fn(() => companyCare());
    const none = () => ({ items: [], total: 0, nextCursor: null });
    const answers = {
      company: () => company(),
      companyCare: care,
      companyTimeline: none,
      tagList: () => ({ items: [] }),
      vacancyPage: none,
    };
    const session = provideSession(me({ permissions }));
    await render(CompanyDetails, { inputs: { businessId: '0124610-9' }, providers: [...providers(answers), session] });
    await screen.findByRole('region', { name: 'Perustiedot' });
    expect(screen.queryAllByRole('region', { name: 'Työskentely yrityksen kanssa' })).toHaveLength(times);
    expect(care).toHaveBeenCalledTimes(times);
  });

  it('lead to the brief that is printed for a meeting', async () => {
    await show({ company: () => company(), vacancyPage: () => ({ items: [], total: 0, nextCursor: null }) });
    const link = await screen.findByRole('link', { name: 'Yrityskooste' });
    expect(link).toHaveAttribute('href', '/companies/0124610-9/brief');
  });

  it('say plainly that there is no such company, without offering to try again', async () => {
    await show({
      company: () => {
        throw new ApiProblem('not-found');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Tietoa ei löydy');
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
  });
});

describe('web address', () => {
  it.each([
    ['www.example.fi', 'https://www.example.fi/'],
    ['http://example.fi/yritys', 'http://example.fi/yritys'],
    ['javascript:alert(1)', null],
    ['ei ole', null],
    ['localhost', null],
    [null, null],
  ])('%s → %s', (written, link) => {
    expect(webAddress(written)).toBe(link);
  });
});
