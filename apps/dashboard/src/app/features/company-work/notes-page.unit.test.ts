import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { Location } from '@angular/common';
import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyNote } from '@kasvu/contracts';
import { ApiProblem } from '../../platform/api/api-problem';
import type { ApiParameters } from '../../platform/api/api-client';
import { provideApi } from '../../../testing/test-api';
import { companyNote } from '../../../testing/test-company-work';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { NotesPage } from './notes-page';

const note = { ...companyNote(), company: 'Keksitty Konepaja Oy' };

async function show(address: string, items = [note], companyNoteAnswer: (path: string) => CompanyNote = () => companyNote()) {
  const asked = jest.fn((_path: string, _parameters: ApiParameters) => ({ items, total: items.length, nextCursor: null }));
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'notes', component: NotesPage }]),
      provideFinnishTexts(),
      provideApi({ notePage: asked, companyNote: companyNoteAnswer }),
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  await harness.fixture.whenStable();
  return { asked };
}

describe('all notes', () => {
  it('are told with their company, newest first', async () => {
    const { asked } = await show('/notes');
    expect(await screen.findByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(screen.getByText('1 muistiinpano')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith('/api/notes', expect.objectContaining({ q: '', mine: false }));
  });

  it('are found by words, and whose they are, in an address that can be shared', async () => {
    const { asked } = await show('/notes?q=hitsaaja');
    expect(asked).toHaveBeenCalledWith('/api/notes', expect.objectContaining({ q: 'hitsaaja', mine: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Vain omat' }));
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith('/api/notes', expect.objectContaining({ q: 'hitsaaja', mine: true })));
    expect(TestBed.inject(Location).path()).toBe('/notes?q=hitsaaja&mine=true');
  });

  it('show the new note with its company when one was removed while it was being changed', async () => {
    await show('/notes', [note], (path) => {
      if (path.startsWith('PUT')) throw new ApiProblem('not-found');
      return companyNote({ id: 'n-9', text: 'Uutena' });
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Muokkaa/ }));
    expect(screen.getByRole('searchbox')).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Teksti'), ' Ja lisää.');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Tallenna uutena' }));
    expect(await screen.findByText('Uutena')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveLength(1);
  });

  it('say that nothing fits, with a way back to all', async () => {
    await show('/notes?q=zzz', []);
    expect(await screen.findByText(/Mikään ei vastaa kaikkia suodattimia/)).toBeInTheDocument();
    const [, inState] = screen.getAllByRole('button', { name: 'Tyhjennä suodattimet' });
    await userEvent.click(inState as HTMLElement);
    await waitFor(() => expect(TestBed.inject(Location).path()).toBe('/notes'));
  });

  it('teach where they come from while there are none', async () => {
    await show('/notes', []);
    expect(await screen.findByText(/Muistiinpanot kirjataan yrityksen sivulla/)).toBeInTheDocument();
  });
});
