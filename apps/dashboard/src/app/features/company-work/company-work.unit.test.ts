import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyCare } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { companyCare } from '../../../testing/test-company-work';
import { showDialogs } from '../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { CompanyWork } from './company-work';

const colleagues = {
  items: [
    { id: 'u-2', name: 'Kalle Kollega' },
    { id: 'u-3', name: 'Tiina Tiimiläinen' },
  ],
};
const inMyCare = companyCare({
  mine: true,
  managers: [
    { userId: 'u-1', name: 'Keksitty Käyttäjä' },
    { userId: 'u-2', name: 'Kalle Kollega' },
  ],
});

async function show(care: CompanyCare, write: (path: string) => CompanyCare = () => care) {
  const written = jest.fn(write);
  const tagged = jest.fn(() => ({ changed: ['0124610-9'] }));
  await render(CompanyWork, {
    inputs: { businessId: '0124610-9' },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideApi({
        companyCare: (path) => (path.startsWith('/') ? care : written(path)),
        companyTimeline: () => ({ items: [], total: 0, nextCursor: null }),
        colleagueList: () => colleagues,
        tagList: () => ({ items: [{ tag: 'startup', companies: 3 }] }),
        companiesTagged: tagged,
      }),
    ],
  });
  await screen.findByText('Asiakasvastaavat');
  return { written, tagged };
}
const managers = () => within(screen.getByRole('list', { name: 'Asiakasvastaavat' }));
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('working with a company', () => {
  beforeAll(showDialogs);

  it('says when the company last heard from the city', async () => {
    await show(companyCare());
    expect(screen.getByText('12.11.2026')).toBeInTheDocument();
  });

  it("takes the company into one's own care by one press", async () => {
    const { written } = await show(companyCare({ managers: [] }), () =>
      companyCare({ mine: true, managers: [{ userId: 'u-1', name: 'Minä' }] }),
    );
    expect(screen.getByText('Yrityksellä ei ole asiakasvastaavaa.')).toBeInTheDocument();
    await press('Ota asiakasvastuulle');
    expect(written).toHaveBeenCalledWith('PUT /api/companies/0124610-9/managers/me');
    expect(await screen.findByText('Minä')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Siirrä kollegalle' })).toHaveFocus());
  });

  it('adds a colleague, of those who do not look after it yet', async () => {
    const { written } = await show(inMyCare);
    await press('Lisää kollega');
    const dialog = within(screen.getByRole('dialog', { name: 'Lisää kollega' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Lisää kollega' }));
    expect(dialog.getByText('Valitse kollega ehdotuksista.')).toBeInTheDocument();
    await userEvent.type(dialog.getByRole('combobox', { name: 'Kollegan nimi' }), 'ti');
    expect((await dialog.findAllByRole('option')).map(({ textContent }) => textContent?.trim())).toEqual(['Tiina Tiimiläinen']);
    await userEvent.click(dialog.getByRole('option'));
    await userEvent.click(dialog.getByRole('button', { name: 'Lisää kollega' }));
    expect(written.mock.calls).toEqual([['PUT /api/companies/0124610-9/managers/u-3']]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lisää kollega' })).toHaveFocus());
    expect(await screen.findByText('Kollega lisätty asiakasvastaavaksi.')).toBeInTheDocument();
  });

  it('hands the company over: the colleague first, then oneself out', async () => {
    const { written } = await show(inMyCare, (path) => (path.startsWith('PUT') ? inMyCare : companyCare()));
    await press('Siirrä kollegalle');
    const dialog = within(screen.getByRole('dialog', { name: 'Siirrä kollegalle' }));
    await userEvent.type(dialog.getByRole('combobox'), 'ti');
    await userEvent.click(await dialog.findByRole('option'));
    await userEvent.click(dialog.getByRole('button', { name: 'Siirrä kollegalle' }));
    expect(written.mock.calls.flat()).toEqual(['PUT /api/companies/0124610-9/managers/u-3', 'DELETE /api/companies/0124610-9/managers/me']);
    await waitFor(() => expect(managers().getAllByRole('listitem')).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ota asiakasvastuulle' })).toHaveFocus());
    expect(await screen.findByText('Yritys siirretty kollegan asiakasvastuulle.')).toBeInTheDocument();
  });

  it('says why it could not be changed, and leaves it as it was', async () => {
    await show(companyCare(), () => {
      throw new ApiProblem('offline');
    });
    await press('Poista asiakasvastaava Kalle Kollega');
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
    expect(managers().getByText('Kalle Kollega')).toBeInTheDocument();
  });

  it('has tags, each a link to the companies that have it', async () => {
    await show(companyCare());
    expect(screen.getByRole('link', { name: 'vienti' })).toHaveAttribute('href', '/companies?tag=vienti');
  });

  it('takes a tag in small letters, from what is in use or anew, and takes one away', async () => {
    const { tagged } = await show(companyCare());
    const field = screen.getByRole('combobox', { name: 'Lisää asiasana' });
    await userEvent.type(field, 'Pilotti{Enter}');
    expect(tagged).toHaveBeenLastCalledWith('POST /api/companies/tags', { businessIds: ['0124610-9'], tag: 'pilotti', on: true });
    expect(await screen.findByRole('link', { name: 'pilotti' })).toBeInTheDocument();
    expect(field).toHaveValue('');
    await userEvent.type(field, 'start');
    await userEvent.click(await screen.findByRole('option', { name: /startup 3 yritystä/ }));
    expect(tagged).toHaveBeenLastCalledWith('POST /api/companies/tags', { businessIds: ['0124610-9'], tag: 'startup', on: true });
    await press('Poista asiasana kasvu');
    expect(tagged).toHaveBeenLastCalledWith('POST /api/companies/tags', { businessIds: ['0124610-9'], tag: 'kasvu', on: false });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'kasvu' })).not.toBeInTheDocument());
  });

  it('refuses a comma in a tag, which parts tags in addresses', async () => {
    const { tagged } = await show(companyCare());
    await userEvent.type(screen.getByRole('combobox', { name: 'Lisää asiasana' }), 'a,b{Enter}');
    expect(screen.getByText('Asiasanassa ei voi olla pilkkua.')).toBeInTheDocument();
    expect(tagged).not.toHaveBeenCalled();
  });
});
