import { render, screen } from '@testing-library/angular';
import type { SyncRun } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ImportProgress } from './import-progress';

const running = (read: number): SyncRun => ({
  id: '5',
  source: 'companies-file',
  status: 'running',
  startedAt: '2026-11-22T10:00:00Z',
  finishedAt: null,
  durationMs: null,
  counts: { read, inserted: read, updated: 0, unchanged: 0, rejected: 0, withdrawn: 0 },
  unknownFields: {},
  warnings: [],
  error: null,
  resumed: false,
});

describe('import progress', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks again and again how far the reading has come, and stops when it is gone', async () => {
    const runs = jest
      .fn()
      .mockReturnValueOnce({ items: [running(500)] })
      .mockReturnValue({ items: [running(1000)] });
    const { fixture, detectChanges } = await render(ImportProgress, {
      inputs: { source: 'companies-file' },
      providers: [provideFinnishTexts(), provideApi({ syncRuns: runs })],
    });
    expect(screen.getByRole('status')).toHaveTextContent('Tiedostoa tuodaan');
    for (const read of ['500', '1 000']) {
      await jest.advanceTimersByTimeAsync(1500);
      detectChanges();
      expect(screen.getByText('Luettu').parentElement).toHaveTextContent(`Luettu${read}`);
    }
    fixture.destroy();
    await jest.advanceTimersByTimeAsync(5000);
    expect(runs).toHaveBeenCalledTimes(2);
  });

  it('shows no counts of a reading that is over', async () => {
    const { detectChanges } = await render(ImportProgress, {
      inputs: { source: 'companies-file' },
      providers: [provideFinnishTexts(), provideApi({ syncRuns: () => ({ items: [{ ...running(7), status: 'failed' }] }) })],
    });
    await jest.advanceTimersByTimeAsync(1500);
    detectChanges();
    expect(screen.queryByText('Luettu')).not.toBeInTheDocument();
  });
});
