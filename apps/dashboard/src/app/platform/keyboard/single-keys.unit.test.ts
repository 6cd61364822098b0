import { TestBed } from '@angular/core/testing';
import type { Preferences } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { ApiProblem } from '../api/api-problem';
import { SingleKeys } from './single-keys';

const own: Preferences = { quietAfterMonths: 6, shortcuts: true, mail: true };
const settled = () => new Promise((resolve) => setTimeout(resolve));

function keys(preferences: () => Preferences | Promise<Preferences>): SingleKeys {
  TestBed.configureTestingModule({
    providers: [provideSession(me({ permissions: ['favourites.keep'] })), provideApi({ preferences })],
  });
  return TestBed.inject(SingleKeys);
}

describe('single keys', () => {
  it('are off until it is known that they are switched on', async () => {
    let tell: (value: Preferences) => void = () => undefined;
    const single = keys(() => new Promise((resolve) => (tell = resolve)));
    expect(single.enabled()).toBe(false);
    TestBed.tick();
    await settled();
    expect(single.enabled()).toBe(false);
    tell(own);
    await settled();
    expect(single.enabled()).toBe(true);
  });

  it.each<[string, () => Preferences]>([
    ['are switched off', () => ({ ...own, shortcuts: false })],
    [
      'cannot be known',
      () => {
        throw new ApiProblem('unavailable');
      },
    ],
  ])('are off when they %s', async (_what, preferences) => {
    const single = keys(preferences);
    single.enabled();
    TestBed.tick();
    await settled();
    expect(single.enabled()).toBe(false);
  });
});
