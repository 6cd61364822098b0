import { TestBed } from '@angular/core/testing';
import { provideApi } from '../../../testing/test-api';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../api/api-client';
import { ApiProblem } from '../api/api-problem';
import { ConceptNames } from './concept-names';

function start(
  answer = jest.fn((_path: string, { id }: ApiParameters) => ({
    items: (id as string[]).map((each) => ({ id: each, labels: { fi: `nimi ${each}` } })),
  })),
) {
  TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({ conceptNames: answer })] });
  return { names: TestBed.inject(ConceptNames), answer };
}

describe('names of skills and occupations', () => {
  it('stand for the ids once they are known', async () => {
    const { names } = start();
    expect(names.of('7')).toBe('7');
    await names.need(['7']);
    expect(names.of('7')).toBe('nimi 7');
  });

  it('are asked for once', async () => {
    const { names, answer } = start();
    await Promise.all([names.need(['7', '8']), names.need(['7'])]);
    await names.need(['8', '9']);
    await names.need([]);
    expect(answer.mock.calls.map(([, { id }]) => id)).toEqual([['7', '8'], ['9']]);
  });

  it('are asked for again after a failure, and the ids stand in for them until then', async () => {
    const { names, answer } = start();
    answer.mockImplementationOnce(() => {
      throw new ApiProblem('unavailable');
    });
    await names.need(['7']);
    expect(names.of('7')).toBe('7');
    await names.need(['7']);
    expect(names.of('7')).toBe('nimi 7');
  });
});
