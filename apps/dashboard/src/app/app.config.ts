import { inject, isDevMode, provideAppInitializer, provideZonelessChangeDetection, type ApplicationConfig } from '@angular/core';
import { PreloadAllModules, TitleStrategy, provideRouter, withComponentInputBinding, withPreloading } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { interfaceLanguages } from '@kasvu/ui';
import { routes } from './app.routes';
import { LanguageChoice } from './platform/i18n/language-choice';
import { TextLoader } from './platform/i18n/text-loader';
import { ReturnPoint } from './platform/navigation/return-point';
import { SessionRefusals } from './platform/session/session-refusals';
import { PageTitles } from './platform/titles/page-titles';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideTransloco({
      config: {
        availableLangs: [...interfaceLanguages],
        defaultLang: 'fi',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { logMissingKey: true },
      },
      loader: TextLoader,
    }),
    provideRouter(routes, withComponentInputBinding(), withPreloading(PreloadAllModules)),
    { provide: TitleStrategy, useExisting: PageTitles },
    provideAppInitializer(() => {
      inject(ReturnPoint).start();
      inject(SessionRefusals).start();
      return inject(LanguageChoice).start();
    }),
  ],
};
