import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { StatusTag, injectTexts } from '@kasvu/ui';
import { SourceDirectory } from '../platform/api/source-directory';
import { Brand } from '../platform/city/brand';
import { LanguageSwitch } from '../platform/i18n/language-switch';
import { SearchPlace } from '../platform/search/search-place';
import { UnsavedQuestion } from '../platform/unsaved/unsaved-question';
import { GlobalSearch } from './global-search';
import { Navigation } from './navigation';
import { ShortcutKeys } from './shortcut-keys';
import { UserMenu } from './user-menu';
import { ViewMenu } from './view-menu';

/** What stays around every page: brand, search, language and view, navigation. */
@Component({
  selector: 'app-shell',
  imports: [
    Brand,
    GlobalSearch,
    LanguageSwitch,
    Navigation,
    RouterLink,
    RouterOutlet,
    ShortcutKeys,
    StatusTag,
    UnsavedQuestion,
    UserMenu,
    ViewMenu,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '[class.searching]': 'place.here()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  protected readonly t = injectTexts();
  protected readonly directory = inject(SourceDirectory);
  protected readonly place = inject(SearchPlace);
  private readonly document = inject(DOCUMENT);

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
