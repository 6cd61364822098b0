import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { filePreviewSchema, syncRunSchema, type FilePreview, type SyncRun } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { showDialogs } from '../../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { FileUpload } from './file-upload';

type Api = Parameters<typeof provideApi>[0];

const preview = (change: Partial<FilePreview> = {}): FilePreview =>
  filePreviewSchema.parse({
    source: 'companies-file',
    headings: ['Y-tunnus', 'Firma', 'Muuta'],
    fields: [
      { field: 'businessId', required: true },
      { field: 'name', required: true },
    ],
    mapping: { businessId: 'Y-tunnus', name: 'Firma' },
    mappingFrom: 'suggested',
    missing: [],
    counts: { rows: 3, good: 2, gone: 0, rejected: 1 },
    unknown: { Muuta: 2 },
    errors: [{ row: 3, field: 'Y-tunnus', reason: 'invalid-field', message: 'Row 3, Y-tunnus: no business ID' }],
    records: [{ kind: 'company', sourceId: '0124610-9', record: { name: 'Keksitty Konepaja Oy', phone: null } }],
    ...change,
  });

const done = (change: Partial<SyncRun> = {}): SyncRun =>
  syncRunSchema.parse({
    id: '5',
    source: 'companies-file',
    status: 'succeeded',
    startedAt: '2026-11-22T10:00:00Z',
    finishedAt: '2026-11-22T10:00:02Z',
    durationMs: 2000,
    counts: { read: 2, inserted: 2, updated: 0, unchanged: 0, rejected: 1, withdrawn: 0 },
    unknownFields: {},
    warnings: [],
    error: null,
    resumed: false,
    ...change,
  });

async function show(api: Api) {
  const imported = jest.fn();
  await render(FileUpload, {
    inputs: { source: 'companies-file' },
    on: { imported },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi(api)],
  });
  const user = userEvent.setup({ applyAccept: false });
  const give = (file: File) => user.upload(screen.getByLabelText('Valitse tiedosto tai pudota se tähän'), file);
  return { user, imported, give };
}

const file = new File(['Y-tunnus;Firma\n0124610-9;Keksitty Konepaja Oy'], 'yritykset.csv');
const optionsOf = (call: unknown): unknown => JSON.parse(String((call as FormData).get('options')));

describe('file upload', () => {
  beforeAll(showDialogs);

  it('says the limits before a file is chosen', async () => {
    await show({});
    expect(screen.getByLabelText(/Valitse tiedosto/)).toHaveAccessibleDescription(/enintään 20 Mt, 200.000 riviä ja 200 saraketta/);
  });

  it('previews what an import would do, and moves the focus there', async () => {
    const asked = jest.fn<FilePreview, [string, unknown]>(() => preview());
    const { give } = await show({ filePreview: asked as Api['filePreview'] });
    await give(file);
    expect(await screen.findByRole('heading', { name: 'Esikatselu: yritykset.csv' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Esikatselu ennen tuontia' })).toHaveFocus();
    const [path, form] = asked.mock.calls[0] ?? [];
    expect([path, optionsOf(form)]).toEqual(['POST /api/sources/companies-file/file-preview', { wholeList: false }]);
    expect((form as FormData).get('file')).toBeInstanceOf(File);

    expect(screen.getByText('2 rivillä')).toBeInTheDocument();
    const errors = within(screen.getByRole('group', { name: 'Hylättävät rivit' }));
    expect(errors.getByRole('row', { name: /3 Y-tunnus Tieto on väärässä muodossa/ })).toBeInTheDocument();
    const records = within(screen.getByRole('group', { name: 'Näin tiedot tallennettaisiin' }));
    expect(records.getAllByRole('columnheader').map((header) => header.textContent?.trim())).toEqual(['Tunnus', 'name']);
    expect(records.getByRole('row', { name: '0124610-9 Keksitty Konepaja Oy' })).toBeInTheDocument();
  });

  it('marks guessed columns, and checks again before importing with others', async () => {
    const asked = jest.fn<FilePreview, [string, unknown]>(() => preview());
    const { give, user } = await show({ filePreview: asked as Api['filePreview'] });
    await give(file);
    const name = await screen.findByRole('combobox', { name: 'Nimi (pakollinen)' });
    expect(name).toHaveAccessibleDescription('arvattu otsikosta');
    await user.selectOptions(name, 'Muuta');
    expect(name).not.toHaveAccessibleDescription();
    expect(screen.queryByRole('button', { name: /^Tuo/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tarkista uudelleen näillä sarakkeilla' }));
    expect(await screen.findByRole('button', { name: 'Tuo 2 tietuetta' })).toBeInTheDocument();
    expect(optionsOf(asked.mock.calls[1]?.[1])).toEqual({ mapping: { businessId: 'Y-tunnus', name: 'Muuta' }, wholeList: false });
  });

  it('does not import what lacks a required column', async () => {
    const counts = { rows: 0, good: 0, gone: 0, rejected: 0 };
    const { give } = await show({
      filePreview: () => preview({ mapping: { name: 'Firma' }, missing: ['businessId'], counts, errors: [], records: [] }),
    });
    await give(file);
    expect(await screen.findByText('Valitse sarake pakollisille tiedoille: Y-tunnus.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Tuo/ })).not.toBeInTheDocument();
  });

  it('imports, shows what came of it and leads to the rejected records', async () => {
    const asked = jest.fn<SyncRun, [string, unknown]>(() => done());
    const { give, user, imported } = await show({ filePreview: () => preview(), syncRun: asked as Api['syncRun'] });
    await give(file);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 tietuetta' }));
    expect(await screen.findByText('Onnistui')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Tuonnin tulos' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Näytä hylätyt ja syyt' })).toHaveAttribute('href', expect.stringMatching(/#rejects$/));
    expect(asked.mock.calls[0]?.[0]).toBe('POST /api/sources/companies-file/file-import');
    expect(imported).toHaveBeenCalledTimes(1);
  });

  it('warns and asks before those missing from the file are removed', async () => {
    const asked = jest.fn<SyncRun, [string, unknown]>(() => done());
    const { give, user } = await show({ filePreview: () => preview(), syncRun: asked as Api['syncRun'] });
    await give(file);
    await user.click(await screen.findByRole('checkbox', { name: /Tiedosto on koko luettelo/ }));
    expect(screen.getByText(/Tätä ei voi perua/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tuo 2 tietuetta' }));
    expect(asked).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tuo ja poista puuttuvat' }));
    await screen.findByText('Onnistui');
    expect(optionsOf(asked.mock.calls[0]?.[1])).toMatchObject({ wholeList: true });
  });

  it('forgets everything when another file is wanted', async () => {
    const { give, user } = await show({ filePreview: () => preview() });
    await give(file);
    await user.click(await screen.findByRole('button', { name: 'Valitse toinen tiedosto' }));
    expect(screen.getByLabelText(/Valitse tiedosto/)).toBeInTheDocument();
    expect(screen.queryByText(/Keksitty Konepaja/)).not.toBeInTheDocument();
  });

  it.each([
    ['lista.pdf', 'x', 'Tiedosto ei ole CSV- eikä XLSX-tiedosto'],
    ['lista.csv', '', 'Tiedosto on tyhjä'],
  ])('does not send %s', async (name, text, words) => {
    const asked = jest.fn(() => preview());
    const { give } = await show({ filePreview: asked });
    await give(new File([text], name));
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  const problem = { type: 'about:blank', title: 'Invalid request', status: 400, traceId: 'abc' };
  it.each([
    [
      new ApiProblem('invalid-request', {
        ...problem,
        code: 'invalid-request',
        errors: [{ field: 'file', reason: 'The file is no workbook' }],
      }),
      /Tiedostoa ei voitu lukea.*The file is no workbook/,
    ],
    [new ApiProblem('too-large'), /Tiedosto on liian suuri/],
    [new ApiProblem('conflict'), /Lähdettä päivitetään juuri nyt/],
    [new ApiProblem('unavailable'), /Palvelu ei ole juuri nyt käytettävissä/],
  ])('says in words why a file was refused: %s', async (error, words) => {
    const { give } = await show({ filePreview: () => Promise.reject(error) });
    await give(file);
    await waitFor(() => expect(screen.getByRole('region')).toHaveTextContent(words));
  });

  it('comes back to the preview when an import fails', async () => {
    const { give, user } = await show({ filePreview: () => preview(), syncRun: () => Promise.reject(new ApiProblem('offline')) });
    await give(file);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 tietuetta' }));
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tuo 2 tietuetta' })).toBeInTheDocument();
  });
});
