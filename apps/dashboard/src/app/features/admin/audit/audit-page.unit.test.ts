import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { AuditEvent, PageOf } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import type { ApiParameters } from '../../../platform/api/api-client';
import { AuditPage } from './audit-page';

const event = (id: string): AuditEvent => ({
  id,
  at: '2026-11-22T10:00:00Z',
  act: 'sign-in.failed',
  outcome: 'failed',
  actorKind: 'nobody',
  actorId: null,
  actorName: null,
  actorRoles: [],
  subjectKind: null,
  subjectId: null,
  purpose: null,
  origin: '192.0.2.1',
  traceId: `trace-${id}`,
  detail: { reason: 'expired' },
  sealed: true,
});

async function show(url: string) {
  const asked: ApiParameters[] = [];
  const auditPage = (_path: string, parameters: ApiParameters): PageOf<AuditEvent> => {
    asked.push(parameters);
    const second = parameters['cursor'] === 'c-1';
    return { items: [event(second ? '1' : '2')], total: 2, nextCursor: second ? null : 'c-1' };
  };
  TestBed.configureTestingModule({
    providers: [provideFinnishTexts(), provideApi({ auditPage }), provideRouter([{ path: 'admin/audit', component: AuditPage }])],
  });
  await RouterTestingHarness.create(url);
  await screen.findByText('2 tapahtumaa');
  return asked;
}

describe('audit log', () => {
  it('asks for what the address says, and exports the same', async () => {
    const asked = await show('/admin/audit?act=sign-in.failed&from=2026-11-22');
    expect(asked[0]).toMatchObject({ act: 'sign-in.failed', from: '2026-11-21T22:00:00.000Z' });
    expect(screen.getByRole('link', { name: 'Lataa CSV' })).toHaveAttribute(
      'href',
      '/api/audit/export?act=sign-in.failed&from=2026-11-21T22%3A00%3A00.000Z&format=csv',
    );
  });

  it('adds the next page below the first', async () => {
    await show('/admin/audit');
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Tiedot/ })).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
  });

  it('opens a row to show all that is noted', async () => {
    await show('/admin/audit');
    const toggle = screen.getByRole('button', { name: /^Tiedot/ });
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('192.0.2.1')).toBeInTheDocument();
    expect(screen.getByText('expired')).toBeInTheDocument();
  });
});
