import { DOCUMENT, DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Me } from '@kasvu/contracts';
import { ServerClock } from '../api/server-clock';
import { returnAddress } from './return-address';
import { Session } from './session';

const warnMilliseconds = 120_000;
const askAgainMilliseconds = 20_000;
const longestTimer = 2 ** 31 - 1;

/** When a session ends and whether being used would prolong it. */
export interface SessionEnding {
  at: number;
  /** It ends in any case: the longest a session may last is reached. */
  final: boolean;
}

/** The earlier of the two ends of a session. */
export function endingOf(me: Pick<Me, 'idleEndsAt' | 'endsAt'>): SessionEnding {
  const [idle, absolute] = [Date.parse(me.idleEndsAt), Date.parse(me.endsAt)];
  return { at: Math.min(idle, absolute), final: absolute <= idle };
}

/**
 * Watches over the end of the session: warns two minutes before it, after asking whether another tab or a request has prolonged it,
 * and leads to the sign-in page when it is over.
 */
@Injectable({ providedIn: 'root' })
export class SessionTimer {
  private readonly session = inject(Session);
  private readonly clock = inject(ServerClock);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly ending = signal<SessionEnding | null>(null);
  private readonly left = signal(0);
  private readonly dismissed = signal<number | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private askedAt = 0;

  /** The end to warn of; null while there is nothing to warn of. */
  readonly warning = computed(() => (this.ending()?.at === this.dismissed() ? null : this.ending()));
  readonly secondsLeft = this.left.asReadonly();

  constructor() {
    const look = () => this.document.visibilityState === 'visible' && this.session.me() && void this.tick();
    this.document.addEventListener('visibilitychange', look); // timers sleep with the machine
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.document.removeEventListener('visibilitychange', look);
    });
    effect(() => {
      const me = this.session.me();
      untracked(() => (me ? this.plan(endingOf(me)) : this.rest()));
    });
  }

  /** Prolongs the session. Near its final end that changes nothing: then the warning is only put away. */
  async stay(): Promise<void> {
    const ending = this.ending();
    if (ending?.final) this.dismissed.set(ending.at);
    else await this.session.stay();
  }

  private plan(ending: SessionEnding): void {
    const left = ending.at - this.clock.now();
    if (left > warnMilliseconds) this.ending.set(null);
    else this.warn(ending, left);
    clearTimeout(this.timer);
    const wait = left > warnMilliseconds ? Math.min(left - warnMilliseconds, longestTimer) : 1000;
    this.timer = setTimeout(() => void this.tick(), wait);
  }

  private warn(ending: SessionEnding, left: number): void {
    this.left.set(Math.max(0, Math.ceil(left / 1000)));
    const known = this.ending();
    if (known?.at !== ending.at || known.final !== ending.final) this.ending.set(ending);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.ending.set(null);
    this.dismissed.set(null);
  }

  /** Before the warning, now and then while it stands, and at the end, the server is asked: what it answers is planned anew. */
  private async tick(): Promise<void> {
    const me = this.session.me();
    if (!me) return;
    const left = endingOf(me).at - this.clock.now();
    const due =
      left <= warnMilliseconds && (this.ending() === null || left <= 0 || this.clock.now() - this.askedAt >= askAgainMilliseconds);
    const now = due ? await this.ask(me) : me;
    if (!now) return; // it was over: the refusal has led to the sign-in page
    if (endingOf(now).at > this.clock.now()) this.plan(endingOf(now));
    else await this.over();
  }

  /** Without an answer what was known counts. */
  private async ask(known: Me): Promise<Me | null> {
    this.askedAt = this.clock.now();
    return this.session.check().catch(() => known);
  }

  private over(): Promise<void> {
    const here = returnAddress(this.router.url);
    return this.session.end('over', here === '/' ? null : here);
  }
}
