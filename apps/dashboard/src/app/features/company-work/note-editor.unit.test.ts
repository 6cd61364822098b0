import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyNote } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { companyNote } from '../../../testing/test-company-work';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { UnsavedText } from '../../platform/unsaved/unsaved-text';
import { NoteEditor } from './note-editor';

const held = companyNote({
  text: 'Toisen teksti',
  nextStep: 'Toisen askel',
  changedBy: 'Kalle Kollega',
  changedAt: '2026-11-20T09:00:00Z',
  version: 2,
});
const conflict = new ApiProblem('conflict', {
  type: 'about:blank',
  title: 'x',
  status: 409,
  code: 'conflict',
  traceId: 'abc',
  current: held,
});

async function show(note: CompanyNote | null, answer: (path: string, body: object) => CompanyNote | Promise<CompanyNote>) {
  const sent = jest.fn(answer);
  const [saved, closed] = [jest.fn(), jest.fn()];
  const { rerender } = await render(NoteEditor, {
    inputs: { businessId: '0124610-9', note },
    on: { saved, closed },
    providers: [provideFinnishTexts(), provideApi({ companyNote: sent })],
  });
  return { sent, saved, closed, rerender };
}
const write = async (text: string): Promise<void> => {
  await userEvent.clear(screen.getByLabelText('Teksti'));
  await userEvent.type(screen.getByLabelText('Teksti'), text);
};
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('writing a note', () => {
  it('takes the focus to the text and says what notes are no place for', async () => {
    await show(null, () => companyNote());
    await waitFor(() => expect(screen.getByLabelText('Teksti')).toHaveFocus());
    expect(screen.getByLabelText('Teksti')).toHaveAccessibleDescription(/Ihmisten nimiä tai terveystietoja ei kirjata/);
  });

  it('sends what was written', async () => {
    const { sent, saved } = await show(null, () => companyNote());
    await userEvent.selectOptions(screen.getByLabelText('Laji'), 'call');
    await write('Puhuttiin kesän tarpeista.');
    await userEvent.type(screen.getByLabelText('Seuraava askel'), 'Lähetän tiedot');
    await press('Tallenna');
    const body = { kind: 'call', text: 'Puhuttiin kesän tarpeista.', nextStep: 'Lähetän tiedot', dueOn: null, done: false };
    expect(sent).toHaveBeenCalledWith('POST /api/companies/0124610-9/notes', expect.objectContaining(body));
    await waitFor(() => expect(saved).toHaveBeenCalledWith(companyNote()));
  });

  it('says at the field what is missing, and sends nothing', async () => {
    const { sent } = await show(companyNote({ nextStep: '', dueOn: '2027-01-15' }), () => companyNote());
    await userEvent.clear(screen.getByLabelText('Teksti'));
    await press('Tallenna');
    expect(screen.getByLabelText('Teksti')).toHaveAccessibleDescription(/Kirjoita muistiinpano\./);
    expect(screen.getByLabelText('Seuraava askel')).toHaveAccessibleDescription(/mikä seuraava askel on/);
    expect(sent).not.toHaveBeenCalled();
  });

  it('keeps the text when it could not be saved', async () => {
    const { saved } = await show(null, () => {
      throw new ApiProblem('offline');
    });
    await write('Tärkeää');
    await press('Tallenna');
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
    expect(screen.getByLabelText('Teksti')).toHaveValue('Tärkeää');
    expect(saved).not.toHaveBeenCalled();
  });
});

describe('what is being written', () => {
  const written = () => screen.getByLabelText('Teksti');

  it('stays when the same note is told anew', async () => {
    const { rerender } = await show(companyNote(), () => companyNote());
    await write('Pitkä oma teksti');
    await rerender({ inputs: { businessId: '0124610-9', note: companyNote() } });
    expect(written()).toHaveValue('Pitkä oma teksti');
    await rerender({ inputs: { businessId: '0124610-9', note: companyNote({ id: 'n-2', text: 'Toinen muistiinpano' }) } });
    expect(written()).toHaveValue('Toinen muistiinpano');
  });

  it('is asked of before it is cancelled', async () => {
    const { closed } = await show(companyNote(), () => companyNote());
    const texts = TestBed.inject(UnsavedText);
    await write('Oma teksti');
    await press('Peruuta');
    expect(texts.asking()).toBe(true);
    texts.answer(false);
    await waitFor(() => expect(texts.asking()).toBe(false));
    expect(closed).not.toHaveBeenCalled();
    await press('Peruuta');
    texts.answer(true);
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });

  it('is cancelled without a question when it is as it was', async () => {
    const { closed } = await show(companyNote(), () => companyNote());
    await write('Oma teksti');
    await write(companyNote().text);
    await press('Peruuta');
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });

  it('takes no more letters while it is being saved, since they would not be saved with it', async () => {
    let answer: (note: CompanyNote) => void = () => undefined;
    const { saved } = await show(null, () => new Promise((resolve) => (answer = resolve)));
    await write('Kaikki');
    await press('Tallenna');
    await userEvent.type(written(), ' ja vielä');
    expect(written()).toHaveValue('Kaikki');
    await press('Peruuta');
    expect(TestBed.inject(UnsavedText).asking()).toBe(false);
    answer(companyNote());
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  });
});

describe('a note that somebody else has changed meanwhile', () => {
  const changed = async () => {
    let refused = false;
    const view = await show(companyNote(), (_path, body) => {
      if (refused) return companyNote({ ...body, version: 3 });
      refused = true;
      throw conflict;
    });
    await write('Oma teksti');
    await press('Tallenna');
    await screen.findByRole('heading', { name: 'Muistiinpanoa on muutettu sillä välin' });
    return view;
  };

  it('is shown in both versions, with who wrote the other', async () => {
    const { sent, saved } = await changed();
    const both = within(screen.getByRole('region', { name: 'Muistiinpanoa on muutettu sillä välin' }));
    expect(both.getByText('Oma teksti')).toBeInTheDocument();
    expect(both.getByText('Toisen teksti')).toBeInTheDocument();
    expect(both.getByText(/muutti Kalle Kollega 20\.11\.2026/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: /sillä välin/ })).toHaveFocus());
    expect(sent).toHaveBeenLastCalledWith('PUT /api/notes/n-1', expect.objectContaining({ version: 1 }));
    expect(saved).not.toHaveBeenCalled();
  });

  it('can be kept as written here, on top of the other', async () => {
    const { sent, saved } = await changed();
    await press('Säilytä oma');
    expect(sent).toHaveBeenLastCalledWith('PUT /api/notes/n-1', expect.objectContaining({ text: 'Oma teksti', version: 2 }));
    await waitFor(() => expect(saved).toHaveBeenCalledWith(expect.objectContaining({ text: 'Oma teksti', version: 3 })));
  });

  it('can be taken as the other wrote it', async () => {
    const { sent, saved } = await changed();
    await press('Ota tallennettu');
    expect(saved).toHaveBeenCalledWith(held);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('does not leave a panel around it by Escape, with either text', async () => {
    const heard = jest.fn();
    document.addEventListener('keydown', heard);
    await changed();
    heard.mockClear();
    await waitFor(() => expect(screen.getByRole('heading', { name: /sillä välin/ })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await press('Yhdistä');
    screen.getByLabelText('Teksti').focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('can be joined, to go on writing from both texts', async () => {
    const { sent } = await changed();
    await press('Yhdistä');
    expect(screen.getByLabelText('Teksti')).toHaveValue('Toisen teksti\n\nOma teksti');
    await press('Tallenna');
    expect(sent).toHaveBeenLastCalledWith(
      'PUT /api/notes/n-1',
      expect.objectContaining({ text: 'Toisen teksti\n\nOma teksti', version: 2 }),
    );
  });
});

describe('a note that is removed while it is being changed', () => {
  it('is not lost: it can be saved as a new one', async () => {
    const { sent, saved } = await show(companyNote(), (path) => {
      if (path.startsWith('PUT')) throw new ApiProblem('not-found');
      return companyNote({ id: 'n-2' });
    });
    await write('Oma teksti');
    await press('Tallenna');
    expect(await screen.findByText(/on poistettu sillä välin/)).toBeInTheDocument();
    await press('Tallenna uutena');
    expect(sent).toHaveBeenLastCalledWith('POST /api/companies/0124610-9/notes', expect.objectContaining({ text: 'Oma teksti' }));
    await waitFor(() => expect(saved).toHaveBeenCalledWith(companyNote({ id: 'n-2' })));
  });
});
