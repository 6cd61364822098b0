import type { Language } from '../vocabulary.ts';

/** A post office by its name in capitals, as people write it: `VANTAA` → `Vantaa`, in Swedish `Vanda`. */
export function townName(town: { finnish: string; swedish: string }, language: Language = 'fi'): string {
  const name = language === 'sv' ? town.swedish : town.finnish;
  return name.charAt(0) + name.slice(1).toLowerCase();
}
