import { buildPage, helsinkiDate, manifestSchema, Rejection, type Gone, type Page, type ReadContext } from '@kasvu/adapter-kit';
import type { IdentityRecord } from '@kasvu/contracts';
import type { PeopleAnswer } from './client';
import type { Config } from './config';
import { validConsent } from './consents';
import { manifest } from './manifest';
import { mapPerson, pseudonymOf } from './mapper';
import { personToAskForSchema, remotePersonSchema } from './remote-person';

const checkedManifest = manifestSchema.parse(manifest);

const keyedSchema = personToAskForSchema.pick({ personKey: true });

/**
 * One page of the registry as ours. Who was deleted, or does not consent to the profile today, is named as gone by pseudonym, and nothing else of
 * them is read. Who comes again on a later page is taken again: the later page is newer.
 */
export function personPage(
  answer: PeopleAnswer,
  context: Pick<ReadContext<Config>, 'pseudonyms' | 'concepts' | 'now'>,
  cursor: string | null,
): Page {
  const today = helsinkiDate(context.now());
  const gone = new Set(answer.deleted.map((key) => pseudonymOf(key, context.pseudonyms)));
  const pseudonymIn = (raw: unknown): string | null => {
    const person = keyedSchema.safeParse(raw);
    return person.success ? pseudonymOf(person.data.personKey, context.pseudonyms) : null;
  };
  for (const raw of answer.people) {
    const person = personToAskForSchema.safeParse(raw);
    if (person.success && validConsent(person.data.consents.profile, today) === null)
      gone.add(pseudonymOf(person.data.personKey, context.pseudonyms));
  }
  const identities = new Map<string, IdentityRecord | null>();
  const unfit: string[] = [];
  const page = buildPage({
    manifest: checkedManifest,
    kind: 'talent',
    raws: answer.people.filter((raw) => !gone.has(pseudonymIn(raw) ?? '')),
    schema: remotePersonSchema,
    map: (person) => {
      const mapped = mapPerson(person, { ...context, today });
      if (mapped instanceof Rejection) return mapped;
      const { record, identity } = mapped;
      if (!identities.has(record.sourceId)) identities.set(record.sourceId, identity);
      unfit.push(...mapped.unfit);
      return record;
    },
    cursor,
    total: null,
    idOf: pseudonymIn,
  });
  for (const field of unfit) page.unknownFields[`${field}=?`] = (page.unknownFields[`${field}=?`] ?? 0) + 1;
  return {
    ...page,
    gone: [...gone].map((sourceId): Gone => ({ kind: 'talent', sourceId })),
    identities: page.records.flatMap(({ sourceId }) => identities.get(sourceId) ?? []),
  };
}
