import { inject, provideEnvironmentInitializer, type EnvironmentProviders } from '@angular/core';
import { TranslocoService, provideTransloco, type Translation } from '@jsverse/transloco';
import type { Language } from '@kasvu/contracts';

/** Messages for a component test, there from the start and without a file. A missing one shows as its key. */
export function provideTexts(texts: Translation, language: Language = 'fi'): EnvironmentProviders[] {
  return [
    ...provideTransloco({
      config: {
        availableLangs: ['fi', 'sv', 'en'],
        defaultLang: language,
        reRenderOnLangChange: true,
        prodMode: true,
        missingHandler: { logMissingKey: false },
      },
    }),
    provideEnvironmentInitializer(() => inject(TranslocoService).setTranslation(texts, language)),
  ];
}
