import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';

interface Point {
  scroll: number;
  link: string | null;
}

const patienceMilliseconds = 2000;
const most = 60;

/**
 * Back and forward lead to the same place: the scroll of the page and the link that was followed are remembered by address and
 * brought back once the page is as tall again. A new page starts at its top, with the focus on its content.
 */
@Injectable({ providedIn: 'root' })
export class ReturnPoint {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly points = new Map<string, Point>();
  private readonly back = signal(false);
  private attempt = 0;

  /** Whether the page now shown was come back to. */
  readonly returning = this.back.asReadonly();

  start(): void {
    const view = this.document.defaultView;
    if (view) view.history.scrollRestoration = 'manual';
    let first = true;
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationStart) {
        this.save(this.router.url);
        this.back.set(event.navigationTrigger === 'popstate');
      }
      if (event instanceof NavigationEnd) {
        if (!first) this.arrive(event.urlAfterRedirects);
        first = false;
        this.previousPath = pathOf(event.urlAfterRedirects);
      }
    });
  }

  private previousPath = '';

  private save(url: string): void {
    // Only a link within the product: an address or a number somebody was shown is not remembered.
    const active = this.document.activeElement?.closest('a[href^="/"]');
    const inGrid = active?.closest('[role="grid"],[role="treegrid"]');
    this.points.delete(url);
    this.points.set(url, { scroll: this.document.defaultView?.scrollY ?? 0, link: inGrid ? null : (active?.getAttribute('href') ?? null) });
    const oldest = this.points.keys().next().value;
    if (this.points.size > most && oldest !== undefined) this.points.delete(oldest);
  }

  private arrive(url: string): void {
    const point = this.back() ? this.points.get(url) : undefined;
    if (point) this.bringBack(point, performance.now() + patienceMilliseconds, ++this.attempt);
    else if (pathOf(url) !== this.previousPath) this.startAtTop();
  }

  private startAtTop(): void {
    this.attempt++;
    this.document.defaultView?.scrollTo(0, 0);
    this.document.getElementById('main')?.focus({ preventScroll: true });
  }

  private bringBack(point: Point, until: number, attempt: number): void {
    const view = this.document.defaultView;
    if (!view || attempt !== this.attempt) return;
    const tall = this.document.documentElement.scrollHeight >= point.scroll + view.innerHeight - 1;
    const link = point.link === null ? null : this.document.querySelector<HTMLElement>(`#main a[href="${CSS.escape(point.link)}"]`);
    const complete = tall && (point.link === null || link !== null);
    if (!complete && performance.now() < until) {
      view.requestAnimationFrame(() => this.bringBack(point, until, attempt));
      return;
    }
    view.scrollTo(0, point.scroll);
    link?.focus({ preventScroll: true });
  }
}

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';
