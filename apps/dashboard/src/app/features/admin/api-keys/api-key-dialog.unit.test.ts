import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { NewApiKey } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { showDialogs } from '../../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiKeyDialog } from './api-key-dialog';

const made: NewApiKey = {
  id: 'k-1',
  name: 'Power BI',
  role: 'growth',
  createdAt: '2026-11-22T10:00:00Z',
  createdBy: 'Keksitty Ylläpitäjä',
  expiresAt: '2027-11-22T10:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
  key: 'kasvu_synthetic',
};

async function show() {
  const newApiKey = jest.fn((_path: string, _body: unknown) => made);
  await render(ApiKeyDialog, { providers: [provideFinnishTexts(), provideApi({ newApiKey })] });
  return newApiKey;
}

describe('dialog for a new API key', () => {
  beforeAll(showDialogs);

  it('says at the field what is missing, and asks nothing of the API', async () => {
    const newApiKey = await show();
    await userEvent.clear(screen.getByLabelText('Voimassa, päivää'));
    await userEvent.type(screen.getByLabelText('Voimassa, päivää'), '900');
    await userEvent.click(screen.getByRole('button', { name: 'Luo avain' }));
    expect(screen.getByLabelText('Nimi')).toHaveAccessibleDescription(/Anna avaimelle nimi/);
    expect(screen.getByLabelText('Voimassa, päivää')).toHaveAccessibleDescription(/1–730/);
    expect(newApiKey).not.toHaveBeenCalled();
  });

  it('never offers a key with the rights of an administrator', async () => {
    await show();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Henkilöstö', 'Kasvupalvelut', 'Asiantuntija']);
  });

  it('shows the key the one time it can be seen', async () => {
    const newApiKey = await show();
    await userEvent.type(screen.getByLabelText('Nimi'), 'Power BI');
    await userEvent.selectOptions(screen.getByLabelText('Rooli'), 'growth');
    await userEvent.click(screen.getByRole('button', { name: 'Luo avain' }));
    expect(await screen.findByText('kasvu_synthetic')).toBeInTheDocument();
    expect(newApiKey).toHaveBeenCalledWith('POST /api/api-keys', { name: 'Power BI', role: 'growth', expiresInDays: 365 });
  });
});
