import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { Undoable } from '../../platform/undo/undoable';
import { TagCompanies } from './tag-companies';

const businessIds = ['0124610-9', '0112038-9'];

async function show() {
  const companiesTagged = jest.fn(() => ({ changed: ['0112038-9'] }));
  const done = jest.fn<void, [Undoable]>();
  await render(TagCompanies, {
    inputs: { businessIds },
    on: { done },
    providers: [provideFinnishTexts(), provideApi({ companiesTagged, tagList: () => ({ items: [{ tag: 'metalli', companies: 4 }] }) })],
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Lisää asiasana' }));
  return { companiesTagged, done, user, field: screen.getByRole('combobox', { name: 'Asiasana' }) };
}

describe('tagging companies', () => {
  beforeAll(showDialogs);

  it('puts a tag in use on all of them, and undoing takes it only from those that had not had it', async () => {
    const { companiesTagged, done, user, field } = await show();
    await user.type(field, 'meta');
    await user.click(await screen.findByRole('option', { name: /metalli/ }));
    expect(companiesTagged).toHaveBeenCalledWith('POST /api/companies/tags', { businessIds, tag: 'metalli', on: true });
    const [undoable] = done.mock.calls[0] ?? [];
    expect(undoable?.what).toBe('Asiasana metalli lisättiin 1 yritykselle.');
    await undoable?.undo();
    expect(companiesTagged).toHaveBeenLastCalledWith('POST /api/companies/tags', { businessIds: ['0112038-9'], tag: 'metalli', on: false });
  });

  it('refuses a tag with a comma, in words', async () => {
    const { companiesTagged, user, field } = await show();
    await user.type(field, 'metalli, puu');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lisää asiasana' }));
    expect(screen.getByText('Asiasanaksi tarvitaan sana tai sanoja ilman pilkkua.')).toBeInTheDocument();
    expect(companiesTagged).not.toHaveBeenCalled();
  });
});
