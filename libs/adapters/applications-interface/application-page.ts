import { buildPage, manifestSchema, Rejection, type Gone, type Page, type Pseudonyms } from '@kasvu/adapter-kit';
import type { ApplicationsAnswer } from './client';
import { manifest } from './manifest';
import { mapApplication, sourceIdOf } from './mapper';
import { remoteApplicationSchema } from './remote-application';

const checkedManifest = manifestSchema.parse(manifest);
const keyedSchema = remoteApplicationSchema.pick({ applicationId: true });

/** One page of the interface as ours. An application that is also named as deleted is gone. */
export function applicationPage({ applications, deleted }: ApplicationsAnswer, pseudonyms: Pseudonyms, cursor: string | null): Page {
  const gone = new Set(deleted.map((key) => sourceIdOf(key, pseudonyms)));
  const idOf = (raw: unknown): string | null => {
    const keyed = keyedSchema.safeParse(raw);
    return keyed.success ? sourceIdOf(keyed.data.applicationId, pseudonyms) : null;
  };
  let unfitSkills = 0;
  const page = buildPage({
    manifest: checkedManifest,
    kind: 'application',
    raws: applications.filter((raw) => !gone.has(idOf(raw) ?? '')),
    schema: remoteApplicationSchema,
    map: (remote) => {
      const mapped = mapApplication(remote, pseudonyms);
      if (mapped instanceof Rejection) return mapped;
      if (mapped.unfitSkills > 0) unfitSkills += 1;
      return mapped.record;
    },
    cursor,
    total: null,
    idOf,
  });
  if (unfitSkills > 0) page.unknownFields['skills[]=?'] = unfitSkills;
  return { ...page, gone: [...gone].map((sourceId): Gone => ({ kind: 'application', sourceId })) };
}
