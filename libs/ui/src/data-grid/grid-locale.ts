import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FI, AG_GRID_LOCALE_SE } from '@ag-grid-community/locale';
import type { Language } from '@kasvu/contracts';

/** AG Grid's own texts. */
export const gridLocales: Record<Language, Record<string, string>> = {
  fi: AG_GRID_LOCALE_FI,
  sv: AG_GRID_LOCALE_SE,
  en: AG_GRID_LOCALE_EN,
};
