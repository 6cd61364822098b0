import { buildPage, manifestSchema, type Page } from '@kasvu/adapter-kit';
import { manifest } from './manifest';
import { mapCompany, unknownCodes } from './mapper';
import { remoteCompanySchema } from './remote-company';

const checkedManifest = manifestSchema.parse(manifest);

/** Maps the companies of one page. Codes the mapper does not know are reported beside unknown fields, as `path=code`. */
export function companyPage(raws: readonly unknown[], { cursor, total }: Pick<Page, 'cursor' | 'total'>): Page {
  const codes: Record<string, number> = {};
  const page = buildPage({
    manifest: checkedManifest,
    kind: 'company',
    raws,
    schema: remoteCompanySchema,
    map: (remote) => {
      for (const code of unknownCodes(remote)) codes[code] = (codes[code] ?? 0) + 1;
      return mapCompany(remote);
    },
    cursor,
    total,
    idOf: businessIdOf,
  });
  return { ...page, unknownFields: { ...page.unknownFields, ...codes } };
}

/** The business ID of a remote company as written, valid or not; null when there is none. */
export function businessIdOf(raw: unknown): string | null {
  const value = (raw as { businessId?: { value?: unknown } | null } | null)?.businessId?.value;
  return typeof value === 'string' ? value : null;
}
