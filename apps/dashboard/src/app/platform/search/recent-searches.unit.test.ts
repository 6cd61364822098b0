import { TestBed } from '@angular/core/testing';
import { me, provideSession } from '../../../testing/test-session';
import { BrowserMemory } from '@kasvu/ui';
import { RecentSearches } from './recent-searches';

function of(user: string | null): RecentSearches {
  TestBed.resetTestingModule();
  const who = user === null ? null : me({ user: { id: user, name: 'Keksitty', email: 'keksitty@example.fi' } });
  TestBed.configureTestingModule({ providers: [provideSession(who)] });
  return TestBed.inject(RecentSearches);
}

describe('recent searches', () => {
  afterEach(() => localStorage.clear());

  it('are kept newest first, each once, at most ten, also for the next visit', () => {
    const recent = of('u-1');
    for (let number = 1; number <= 12; number++) recent.add(`haku ${number}`);
    recent.add('haku 5');
    const kept = ['haku 5', ...[12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `haku ${number}`)];
    expect(recent.items()).toEqual(kept);
    expect(of('u-1').items()).toEqual(kept);
  });

  it("are each one's own, and can be taken away", () => {
    const mine = of('u-1');
    mine.add('hitsaus');
    mine.add('sorvaus');
    mine.remove('hitsaus');
    expect(of('u-2').items()).toEqual([]);
    expect(of('u-1').items()).toEqual(['sorvaus']);
    expect(of(null).items()).toEqual([]);
  });

  it("are forgotten with what else is somebody's own, and other choices stay", () => {
    of('u-1').add('hitsaus');
    const memory = TestBed.inject(BrowserMemory);
    memory.write('kasvu.shortcut', 'off');
    memory.forgetOwn();
    expect(of('u-1').items()).toEqual([]);
    expect(memory.read('kasvu.shortcut')).toBe('off');
  });
});
