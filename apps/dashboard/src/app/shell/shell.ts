import { ChangeDetectionStrategy, Component, DOCUMENT, effect, inject, untracked } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Announcer, StatusTag, injectTexts } from '@kasvu/ui';
import { SourceDirectory } from '../platform/api/source-directory';
import { City } from '../platform/city/city';
import { PageTitles } from '../platform/titles/page-titles';
import { GlobalSearch } from './global-search';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { ViewMenu } from './view-menu';

/** What stays around every page: brand, search, language and view, navigation. */
@Component({
  selector: 'app-shell',
  imports: [GlobalSearch, LanguageSwitch, Navigation, RouterLink, RouterOutlet, StatusTag, ViewMenu],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  protected readonly t = injectTexts();
  protected readonly city = inject(City);
  protected readonly directory = inject(SourceDirectory);
  private readonly document = inject(DOCUMENT);

  constructor() {
    const titles = inject(PageTitles);
    const announcer = inject(Announcer);
    effect(() => {
      const title = titles.current();
      if (title) untracked(() => announcer.say(title));
    });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
