import { inject, provideEnvironmentInitializer, type EnvironmentProviders } from '@angular/core';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import fi from '../i18n/fi.json';

/** The product's Finnish messages for a component test, there from the start. */
export function provideFinnishTexts(): EnvironmentProviders[] {
  return [
    ...provideTransloco({ config: { availableLangs: ['fi', 'sv', 'en'], defaultLang: 'fi', reRenderOnLangChange: true, prodMode: true } }),
    provideEnvironmentInitializer(() => inject(TranslocoService).setTranslation(fi, 'fi')),
  ];
}
