import { TestBed } from '@angular/core/testing';
import { ColumnMemory } from './column-memory';

describe('column memory', () => {
  afterEach(() => localStorage.clear());

  it('gives back width, order and what is hidden, and not the sorting', () => {
    const memory = TestBed.inject(ColumnMemory);
    memory.write('companies', [
      { colId: 'form', width: 90, hide: true, sort: 'asc' },
      { colId: 'name', flex: 2 },
    ]);
    expect(memory.read('companies')).toEqual([
      { colId: 'form', width: 90, hide: true },
      { colId: 'name', flex: 2 },
    ]);
    expect(memory.read('vacancies')).toEqual([]);
  });

  it.each(['{', '"text"', '[1, null, {"colId": 4}]'])('starts afresh from what it cannot read: %s', (stored) => {
    localStorage.setItem('kasvu.columns.companies', stored);
    expect(TestBed.inject(ColumnMemory).read('companies')).toEqual([]);
  });
});
