import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Me } from '@kasvu/contracts';
import { me } from '../../../testing/test-session';
import { ApiProblem } from '../api/api-problem';
import { ServerClock } from '../api/server-clock';
import { Session } from './session';
import { SessionTimer, endingOf } from './session-timer';

const begun = Date.parse('2026-11-22T10:00:00Z');
const minutes = (count: number) => count * 60_000;
const at = (milliseconds: number) => new Date(begun + milliseconds).toISOString();

/** A session idle until minute 30, in the hands of a server that answers `check` as told. */
function start(first: Me = me({ idleEndsAt: at(minutes(30)), endsAt: at(minutes(480)) })) {
  const known = signal<Me | null>(first);
  const server = {
    check: jest.fn(async () => known()),
    stay: jest.fn(async (): Promise<void> => undefined),
    end: jest.fn(async () => known.set(null)),
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: Session, useValue: { me: known, ...server } },
      { provide: Router, useValue: { url: '/companies?q=a' } },
    ],
  });
  const timer = TestBed.inject(SessionTimer);
  TestBed.tick();
  const prolong = (milliseconds: number) => {
    known.set(me({ idleEndsAt: at(milliseconds), endsAt: at(minutes(480)) }));
    TestBed.tick();
  };
  return { timer, known, server, prolong };
}

describe('session timer', () => {
  beforeEach(() => jest.useFakeTimers({ now: begun }));
  afterEach(() => jest.useRealTimers());

  it('is quiet until two minutes before the end, and asks the server before it warns', async () => {
    const { timer, server } = start();
    await jest.advanceTimersByTimeAsync(minutes(28) - 1000);
    expect([timer.warning(), server.check.mock.calls.length]).toEqual([null, 0]);
    await jest.advanceTimersByTimeAsync(1500);
    expect(timer.warning()).toMatchObject({ final: false });
    expect(server.check).toHaveBeenCalledTimes(1);
    expect(timer.secondsLeft()).toBe(120);
  });

  it('does not warn when another tab has prolonged the session', async () => {
    const { timer, server, prolong } = start();
    server.check.mockImplementation(async () => {
      prolong(minutes(58));
      return me({ idleEndsAt: at(minutes(58)), endsAt: at(minutes(480)) });
    });
    await jest.advanceTimersByTimeAsync(minutes(40));
    expect(timer.warning()).toBeNull();
    await jest.advanceTimersByTimeAsync(minutes(16) - 1000);
    expect(server.check).toHaveBeenCalledTimes(1);
  });

  it('counts down and leads to the sign-in page at the end', async () => {
    const { timer, server } = start();
    await jest.advanceTimersByTimeAsync(minutes(29));
    expect(timer.secondsLeft()).toBe(60);
    await jest.advanceTimersByTimeAsync(minutes(1) + 1000);
    expect(server.end).toHaveBeenCalledWith('over', '/companies?q=a');
    TestBed.tick();
    expect(timer.warning()).toBeNull();
  });

  it('puts the warning away when somebody stays', async () => {
    const { timer, server, prolong } = start();
    await jest.advanceTimersByTimeAsync(minutes(29));
    server.stay.mockImplementation(async () => prolong(minutes(59)));
    await timer.stay();
    expect(timer.warning()).toBeNull();
    await jest.advanceTimersByTimeAsync(minutes(5));
    expect(server.end).not.toHaveBeenCalled();
  });

  it('puts the warning away when another tab stays meanwhile', async () => {
    const { timer, server, prolong } = start();
    await jest.advanceTimersByTimeAsync(minutes(28) + 5000);
    expect(timer.warning()).not.toBeNull();
    server.check.mockImplementation(async () => {
      prolong(minutes(58));
      return me({ idleEndsAt: at(minutes(58)), endsAt: at(minutes(480)) });
    });
    await jest.advanceTimersByTimeAsync(25_000);
    expect(timer.warning()).toBeNull();
  });

  it('lets go near the final end, which nothing prolongs', async () => {
    const { timer, server } = start(me({ idleEndsAt: at(minutes(30)), endsAt: at(minutes(1)) }));
    expect(timer.warning()).toMatchObject({ final: true });
    await timer.stay();
    expect([timer.warning(), server.stay.mock.calls.length]).toEqual([null, 0]);
    await jest.advanceTimersByTimeAsync(minutes(1) + 1000);
    expect(server.end).toHaveBeenCalled();
  });

  it('warns by what it knows when the server does not answer', async () => {
    const { timer, server } = start();
    server.check.mockRejectedValue(new ApiProblem('offline'));
    await jest.advanceTimersByTimeAsync(minutes(28) + 1000);
    expect(timer.warning()).not.toBeNull();
  });

  it('goes by the clock of the server', async () => {
    const { timer } = start();
    TestBed.inject(ServerClock).set(new Date(begun + minutes(29)).toUTCString());
    await jest.advanceTimersByTimeAsync(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(10);
    expect(timer.warning()).not.toBeNull();
    expect(timer.secondsLeft()).toBeLessThanOrEqual(60);
  });

  it('takes the earlier of the two ends', () => {
    expect(endingOf({ idleEndsAt: at(1000), endsAt: at(2000) })).toEqual({ at: begun + 1000, final: false });
    expect(endingOf({ idleEndsAt: at(3000), endsAt: at(2000) })).toEqual({ at: begun + 2000, final: true });
  });
});
