import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { showDialogs } from '../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ExportButton } from './export-button';

interface Sent {
  chunks?: (string | Error)[];
  status?: number;
  body?: string;
}

/** A server that sends these chunks; an error breaks the answer off, and nothing after the last waits for ever. */
function sending({ chunks = [], status = 200, body = '' }: Sent, { ends = true } = {}): jest.Mock {
  const left = [...chunks];
  const read = async (): Promise<{ done: boolean; value?: Uint8Array }> => {
    const next = left.shift();
    if (next instanceof Error) throw next;
    if (next === undefined) return ends ? { done: true } : new Promise(() => undefined);
    return { done: false, value: new TextEncoder().encode(next) };
  };
  const headers = new Map([
    ['content-type', status < 400 ? 'text/csv' : 'application/problem+json'],
    ['content-disposition', 'attachment; filename="kasvu-companies-2026-11-22.csv"'],
    ['x-row-count', '2'],
  ]);
  const fetched = jest.fn((_url: string, _request: RequestInit) =>
    Promise.resolve({
      ok: status < 400,
      status,
      headers,
      body: { getReader: () => ({ read }) },
      json: async () => JSON.parse(body) as unknown,
    }),
  );
  globalThis.fetch = fetched as never;
  return fetched;
}

async function open(inputs: { count: number | null; chosen?: boolean; people?: boolean }): Promise<void> {
  const parameters = { q: 'kone', industry: [], municipality: ['092'], sort: '-name' };
  await render(ExportButton, { inputs: { path: '/api/exports/companies', parameters, ...inputs }, providers: [provideFinnishTexts()] });
  await userEvent.click(screen.getByRole('button', { name: 'Vie tiedostoon' }));
}

describe('export button', () => {
  const before = globalThis.fetch;
  let saved: { name: string; content: Blob }[] = [];
  beforeAll(showDialogs);
  beforeEach(() => {
    saved = [];
    let made: Blob;
    URL.createObjectURL = (content: Blob) => {
      made = content;
      return 'blob:made';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: made });
    });
  });
  afterEach(() => {
    globalThis.fetch = before;
    jest.restoreAllMocks();
  });

  it('writes exactly what is on screen, and says how many rows were saved', async () => {
    const fetched = sending({ chunks: ['Nimi\r\n', 'a\r\nb\r\n'] });
    await open({ count: 2 });
    expect(screen.getByText(/täsmälleen nämä 2 riviä/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(await screen.findByText('2 riviä tallennettiin tiedostoon kasvu-companies-2026-11-22.csv.')).toHaveRole('status');
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/exports/companies?q=kone&municipality=092&sort=-name&writtenIn=fi&format=csv');
    expect(saved).toEqual([{ name: 'kasvu-companies-2026-11-22.csv', content: expect.objectContaining({ size: 12, type: 'text/csv' }) }]);
    expect(screen.getByRole('button', { name: 'Sulje' })).toHaveFocus();
  });

  it('shows how much has come, and ends it when one cancels', async () => {
    const fetched = sending({ chunks: ['x'.repeat(1_500_000)] }, { ends: false });
    await open({ count: 2 });
    await userEvent.click(screen.getByRole('button', { name: 'Excel (XLSX)' }));
    expect(await screen.findByText(/1,5\sMt kirjoitettu/)).toBeInTheDocument();
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
    const { signal } = fetched.mock.calls[0]?.[1] as { signal: AbortSignal };
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    expect(signal.aborted).toBe(true);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('saves nothing of a file that breaks off, says so, and can be tried again', async () => {
    sending({ chunks: ['Nimi\r\n', new TypeError('network error')] });
    await open({ count: 2 });
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tiedosto jäi kesken, eikä siitä tallennettu mitään.');
    expect(saved).toEqual([]);
    sending({ chunks: ['Nimi\r\n'] });
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  it('says that an export of people is audited, and when so few fit that none is told', async () => {
    sending({ status: 409, body: JSON.stringify({ code: 'small-group', title: 'x', status: 409, type: 'x', traceId: 'x' }) });
    await open({ count: 3, chosen: true, people: true });
    expect(screen.getByText(/merkintä, josta näkyy, kenen profiileja vietiin/)).toBeInTheDocument();
    expect(screen.getByText('Tiedostoon tulevat vain valitut 3 riviä.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(await screen.findByText(/Niin harva sopii, ettei ketään näytetä/)).toBeInTheDocument();
  });

  it.each([null, 0])('has nothing to export while there are %p rows', async (count) => {
    await open({ count });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
