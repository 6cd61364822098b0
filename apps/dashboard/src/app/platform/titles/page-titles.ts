import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { injectTexts } from '@kasvu/ui';

/** Titles of pages: the route's message key, or what the page says of itself (a company's name), with the product's name. */
@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = injectTexts();
  private readonly key = signal<string | null>(null);
  private readonly own = signal<string | null>(null);

  readonly current = computed(() => {
    const key = this.key();
    return this.own() ?? (key ? this.texts(key) : '');
  });

  constructor() {
    super();
    effect(() => {
      const current = this.current();
      if (current) this.title.setTitle(`${current} – ${this.texts('shell.product')}`);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    const key = this.buildTitle(state) ?? null;
    if (key !== this.key()) this.own.set(null);
    this.key.set(key);
  }

  /** What the page now shows calls itself; null until it is known. */
  name(title: string | null): void {
    this.own.set(title);
  }
}
