import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { Language } from '@kasvu/contracts';

const files: Record<Language, () => Promise<{ default: Translation }>> = {
  fi: () => import('../../../i18n/fi.json'),
  sv: () => import('../../../i18n/sv.json'),
  en: () => import('../../../i18n/en.json'),
};

/** The messages of a language, each its own file of the bundle. */
@Injectable({ providedIn: 'root' })
export class TextLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    return (await files[language as Language]()).default;
  }
}
