import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@kasvu/contracts';

/** The languages of the interface, in the order texts fall back in. */
export const interfaceLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

const tags: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The language of the interface as a signal, with the tag `Intl` wants. */
@Injectable({ providedIn: 'root' })
export class ActiveLanguage {
  private readonly transloco = inject(TranslocoService);
  private readonly active = toSignal(this.transloco.langChanges$, { initialValue: this.transloco.getActiveLang() });

  readonly current = computed<Language>(() => interfaceLanguages.find((language) => language === this.active()) ?? 'fi');
  readonly tag = computed(() => tags[this.current()]);
}
