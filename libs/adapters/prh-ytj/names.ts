import type { CompanyRecord } from '@kasvu/contracts';
import { isOpen } from './liveness';
import type { RemoteForm, RemoteName } from './remote-company';
import { textOf } from './text';

/** The name types of the code list TLAJI. */
export const nameKinds: ReadonlyMap<string, CompanyRecord['names'][number]['kind']> = new Map([
  ['1', 'main'],
  ['2', 'parallel'],
  ['3', 'auxiliary'],
]);
const mainName = '1';

/** All names with a known type, current and former ones, as the register orders them. */
export function namesOf(names: readonly RemoteName[]): CompanyRecord['names'] {
  return names.flatMap((entry) => {
    const kind = nameKinds.get(entry.type ?? '');
    const name = textOf(entry.name);
    if (!kind || name === null) return [];
    return [{ name, kind, registeredOn: textOf(entry.registrationDate), endedOn: textOf(entry.endDate) }];
  });
}

/** The main name in force, or the last one a ceased company had; null when the record has no main name. */
export function currentName(names: readonly RemoteName[]): string | null {
  return textOf(currentOf(names.filter((entry) => entry.type === mainName && textOf(entry.name) !== null))?.name);
}

/** The company form in force, or the last one a ceased company had. */
export function currentForm(forms: readonly RemoteForm[]): RemoteForm | null {
  return currentOf(forms.filter((entry) => textOf(entry.type) !== null));
}

/** The newest entry without an end date, else the one that ended last. The register gives them in no order. */
function currentOf<Entry extends { registrationDate?: string | null; endDate?: string | null }>(entries: readonly Entry[]): Entry | null {
  const open = entries.filter(isOpen);
  if (open.length > 0) return latest(open, (entry) => entry.registrationDate ?? '');
  return latest(entries, (entry) => `${entry.endDate ?? ''} ${entry.registrationDate ?? ''}`);
}

function latest<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry | null {
  return entries.reduce<Entry | null>((best, entry) => (best === null || keyOf(entry) > keyOf(best) ? entry : best), null);
}
