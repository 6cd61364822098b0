import { Router, provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyPeople as Answer } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { companyPeople, person } from '../../../../testing/test-people';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { CompanyPeople } from './company-people';

type Api = Parameters<typeof provideApi>[0];

async function show(people: NonNullable<Api['companyPeople']>, url = '/', others: Api = {}) {
  const named = (id: string) => ({ id, labels: { fi: id === '7' ? 'hitsaus' : `osaaminen ${id}` } });
  const conceptNames: Api['conceptNames'] = (_path, { id }) => ({ items: (id as string[]).map(named) });
  const view = await render(CompanyPeople, {
    inputs: { businessId: '0124610-9' },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ companyPeople: people, conceptNames, ...others })],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { router: view.fixture.debugElement.injector.get(Router), user: userEvent.setup() };
}

describe('company people', () => {
  it('are anonymous and lead to the profile', async () => {
    await show(() => companyPeople());
    const link = await screen.findByRole('link', { name: '7F3K-9QXT' });
    expect(link).toHaveAttribute('href', '/talent/7f3k9qxtabcdefghjkmn');
    expect(screen.getByText('14 vuotta työkokemusta')).toBeInTheDocument();
    expect(screen.queryByText('2 / 2 osaamista')).not.toBeInTheDocument();
  });

  it('tell what they have and lack of the skills in the address', async () => {
    const asked = jest.fn(() => companyPeople({ items: [person({ lacks: [{ id: '9', labels: { fi: 'trukin ajaminen' } }] })] }));
    await show(asked, '/?peopleSkill=7,8,9,drop&peopleMatch=all');
    expect(await screen.findByText('2 / 3 osaamista')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Puuttuu' })).getByText('trukin ajaminen')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'On' })).getAllByRole('listitem')).toHaveLength(2);
    expect(asked).toHaveBeenCalledWith(
      '/api/companies/0124610-9/people',
      expect.objectContaining({ skill: ['7', '8', '9'], match: 'all', offset: undefined }),
    );
    expect(screen.getByRole('button', { name: /Kaikki osaamiset/, pressed: true })).toBeInTheDocument();
  });

  it('can be looked for by a skill of the vocabulary, which goes to the address and back out of it', async () => {
    const suggestion = {
      id: '7',
      uri: 'urn:kasvu:skill:hitsaus',
      kind: 'skill',
      labels: { fi: 'hitsaus' },
      match: { how: 'lemma', label: 'hitsaaja', language: 'fi', words: 'hitsaajan' },
      openVacancies: 3,
    } as const;
    const { router, user } = await show(() => companyPeople(), '/?open=0124610-9', {
      skillSuggestions: () => ({ items: [suggestion] }),
    });
    await user.type(await screen.findByRole('combobox', { name: 'Osaaminen, jota etsitään' }), 'hitsaajan');
    await user.click(await screen.findByRole('option', { name: /hitsaus/ }));
    const chosen = await screen.findByRole('button', { name: 'Poista suodatin Osaaminen: hitsaus' });
    expect(router.url).toBe('/?open=0124610-9&peopleSkill=7');
    expect(screen.getByRole('combobox')).toHaveValue('');
    await user.click(chosen);
    await waitFor(() => expect(chosen).not.toBeInTheDocument());
    expect(router.url).toBe('/?open=0124610-9');
  });

  it('say so when the vocabulary does not know the words', async () => {
    const { user } = await show(() => companyPeople(), '/', { skillSuggestions: () => ({ items: [] }) });
    await user.type(await screen.findByRole('combobox'), 'zzz{Enter}');
    expect(await screen.findByText(/”zzz” ei ole osaamissanastossa/)).toBeInTheDocument();
  });

  it('show the skills of the company as least numbers, each leading to its holders', async () => {
    const { router, user } = await show(() => companyPeople());
    const picture = within(await screen.findByRole('table', { name: 'Yrityksen osaamiset' }));
    expect(picture.getByRole('row', { name: 'trukin ajaminen vähintään 5' })).toBeInTheDocument();
    await user.click(picture.getByRole('button', { name: 'hitsaus' }));
    await screen.findByRole('button', { name: 'Poista suodatin Osaaminen: hitsaus' });
    expect(router.url).toBe('/?peopleSkill=7');
    expect(picture.getByRole('button', { name: 'hitsaus' })).toHaveFocus();
  });

  it('come a page at a time', async () => {
    const pages = jest.fn((_path: string, { offset }: { offset?: unknown }) =>
      companyPeople({ total: 2, items: [person({ pseudonym: offset ? '2'.repeat(20) : '1'.repeat(20) })] }),
    );
    const { user } = await show(pages as NonNullable<Api['companyPeople']>);
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää osaajia' }));
    expect(await screen.findByRole('link', { name: '2222-2222' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1111-1111' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Näytä lisää osaajia' })).not.toBeInTheDocument();
  });

  it.each<[NonNullable<Answer['withheld']>, RegExp]>([
    ['no-people', /ei ole saatu vähintään 5 henkilön tietoja/],
    ['small-company', /Alle 5 henkilöä on ilmoittanut työskentelevänsä täällä/],
    ['small-group', /Valitut osaamiset ovat alle 5 henkilöllä/],
  ])('explain why nobody is listed: %s', async (withheld, help) => {
    await show(() => companyPeople({ withheld, items: [], total: 0, skills: [] }), '/?peopleSkill=7');
    expect(await screen.findByText(help)).toBeInTheDocument();
    expect(screen.queryAllByRole('combobox')).toHaveLength(withheld === 'small-group' ? 1 : 0);
    expect(screen.queryAllByRole('button', { name: 'Poista valitut osaamiset' })).toHaveLength(withheld === 'small-group' ? 1 : 0);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('can be asked for again after a failure', async () => {
    const people = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue(companyPeople());
    const { user } = await show(people);
    await user.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('link', { name: '7F3K-9QXT' })).toBeInTheDocument();
  });
});
