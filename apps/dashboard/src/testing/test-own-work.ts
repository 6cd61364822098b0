import { digestSchema, savedSearchSchema, todaySchema, type Digest, type SavedSearch, type Today } from '@kasvu/contracts';

/** An invented saved search that keeps its contract. */
export const savedSearch = (change: Partial<SavedSearch> = {}): SavedSearch =>
  savedSearchSchema.parse({
    id: 's-1',
    name: 'Hitsaajat Vantaalla',
    page: 'vacancies',
    query: { q: 'hitsaaja', municipality: '092' },
    digest: 'none',
    total: 12,
    fresh: 3,
    lastSeenAt: '2026-11-20T10:00:00Z',
    expiresOn: '2027-02-18',
    expired: false,
    version: 1,
    ...change,
  });

export const digest = (change: Partial<Digest> = {}): Digest =>
  digestSchema.parse({
    id: 'd-1',
    period: 'weekly',
    madeAt: '2026-11-23T04:00:00Z',
    readAt: null,
    mailed: 'sent',
    searches: [{ id: 's-1', name: 'Hitsaajat Vantaalla', page: 'vacancies', query: { q: 'hitsaaja' }, fresh: 3, total: 12, people: null }],
    expiring: [],
    ...change,
  });

/** An invented day with one thing in each of its parts. */
export const today = (change: Partial<Today> = {}): Today =>
  todaySchema.parse({
    changes: {
      total: 12,
      items: [
        {
          key: 'change:1',
          id: '1',
          type: 'company.statement',
          about: { kind: 'company', id: '0124610-9', title: { fi: 'Keksitty Konepaja Oy' } },
          what: null,
          old: { fi: '1200000' },
          new: { fi: '1500000' },
          at: '2026-11-22T03:00:00Z',
          source: 'prh-xbrl',
        },
      ],
    },
    deadlines: {
      total: 1,
      items: [
        {
          key: 'deadline:vacancy:11:2026-11-28',
          kind: 'vacancy',
          id: '11',
          title: { fi: 'Hitsaaja, metallirakenteet' },
          detail: { fi: 'Keksitty Konepaja Oy' },
          on: '2026-11-28',
          list: { id: 'l-1', name: 'Tapaamiseen' },
        },
      ],
    },
    searches: {
      total: 1,
      items: [{ key: 'search:s-1', id: 's-1', name: 'Hitsaajat Vantaalla', page: 'vacancies', query: { q: 'hitsaaja' }, fresh: 3 }],
    },
    followUps: {
      total: 1,
      items: [
        {
          key: 'note:n-1',
          noteId: 'n-1',
          businessId: '0124610-9',
          company: 'Keksitty Konepaja Oy',
          nextStep: 'Lähetä kurssilista',
          dueOn: '2026-11-20',
          overdue: true,
        },
      ],
    },
    quiet: {
      total: 1,
      months: 6,
      items: [{ key: 'quiet:0124610-9', businessId: '0124610-9', company: 'Hiljainen Verstas Oy', lastContactOn: null }],
    },
    empty: false,
    ...change,
  });
