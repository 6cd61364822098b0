import { DOCUMENT, Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@kasvu/contracts';
import { BrowserMemory, interfaceLanguages } from '@kasvu/ui';
import { firstValueFrom } from 'rxjs';

const storageKey = 'kasvu.language';

/** The language somebody chose: remembered in this browser, Finnish until chosen; the page's `lang` follows. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly transloco = inject(TranslocoService);
  private readonly memory = inject(BrowserMemory);
  private readonly document = inject(DOCUMENT);

  /** Loads the remembered language before the first page is drawn. */
  start(): Promise<void> {
    return this.use(this.remembered());
  }

  async choose(language: Language): Promise<void> {
    await this.use(language);
    this.memory.write(storageKey, language);
  }

  /** Another language for as long as one page stands, which is not remembered; null: the remembered one again. */
  show(language: Language | null): Promise<void> {
    return this.use(language ?? this.remembered());
  }

  private remembered(): Language {
    const stored = this.memory.read(storageKey);
    return interfaceLanguages.find((language) => language === stored) ?? 'fi';
  }

  private async use(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
  }
}
