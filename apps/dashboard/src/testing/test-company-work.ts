import { changeEventSchema, companyCareSchema, companyNoteSchema } from '@kasvu/contracts';
import type { ChangeEvent, CompanyCare, CompanyNote } from '@kasvu/contracts';

/** Invented work with a company that keeps its contract. */
export function companyNote(change: Partial<CompanyNote> = {}): CompanyNote {
  return companyNoteSchema.parse({
    id: 'n-1',
    businessId: '0124610-9',
    kind: 'meeting',
    on: '2026-11-12',
    text: 'Hitsaajista on pulaa keväällä.',
    nextStep: 'Sovitaan oppisopimuksista',
    dueOn: '2027-01-15',
    done: false,
    author: 'Keksitty Käyttäjä',
    writtenAt: '2026-11-12T10:00:00Z',
    changedBy: null,
    changedAt: null,
    version: 1,
    mine: true,
    ...change,
  });
}

export function companyCare(change: Partial<CompanyCare> = {}): CompanyCare {
  return companyCareSchema.parse({
    businessId: '0124610-9',
    managers: [{ userId: 'u-2', name: 'Kalle Kollega' }],
    tags: ['kasvu', 'vienti'],
    lastContactOn: '2026-11-12',
    mine: false,
    ...change,
  });
}

export function changeEvent(change: Partial<ChangeEvent> = {}): ChangeEvent {
  return changeEventSchema.parse({
    id: 'c-1',
    type: 'company.moved',
    about: { kind: 'company', id: '0124610-9', title: { fi: 'Keksitty Konepaja Oy' } },
    what: null,
    old: { fi: 'Vantaa' },
    new: { fi: 'Kerava' },
    at: '2026-11-20T03:00:00Z',
    source: 'prh-ytj',
    ...change,
  });
}
