import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer';

function announcer() {
  const announce = jest.fn();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const said = (): unknown[] => announce.mock.calls.map(([message]: unknown[]) => message);
  return { announcer: TestBed.inject(Announcer), said };
}

describe('announcer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says only the last of one thing once things have settled', () => {
    const { announcer: it, said } = announcer();
    it.say('12 yritystä');
    jest.advanceTimersByTime(300);
    it.say('3 yritystä');
    jest.advanceTimersByTime(300);
    expect(said()).toEqual([]);
    jest.advanceTimersByTime(300);
    expect(said()).toEqual(['3 yritystä']);
  });

  it('says things that are about something else together', () => {
    const { announcer: it, said } = announcer();
    it.say('12 yritystä');
    it.say('2 valittuna', 'selection');
    it.say('3 yritystä');
    jest.advanceTimersByTime(1000);
    it.say('4 yritystä');
    jest.advanceTimersByTime(1000);
    expect(said()).toEqual(['2 valittuna 3 yritystä', '4 yritystä']);
  });
});
