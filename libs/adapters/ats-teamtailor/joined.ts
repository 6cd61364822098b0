import { z } from 'zod';

const referenceSchema = z.object({ type: z.string(), id: z.string() });
const resourceSchema = z.looseObject({ type: z.string(), id: z.string() });
const linksSchema = z.object({
  relationships: z.record(z.string(), z.object({ data: referenceSchema.nullish() }).catch({ data: undefined })),
});

/**
 * JSON:API sends what applications point to beside them; this puts each application together with its own. Null: it points to nothing;
 * undefined: it points to something that did not come, or does not say.
 */
export function joined(applications: readonly unknown[], included: readonly unknown[]): unknown[] {
  const resources = new Map(
    included.flatMap((raw) => {
      const resource = resourceSchema.safeParse(raw);
      return resource.success ? [[keyOf(resource.data), resource.data] as const] : [];
    }),
  );
  return applications.map((application) => {
    const { relationships = {} } = linksSchema.safeParse(application).data ?? {};
    const target = (name: string) => {
      const reference = relationships[name]?.data;
      return reference ? resources.get(keyOf(reference)) : reference;
    };
    return { application, candidate: target('candidate'), job: target('job'), stage: target('stage') };
  });
}

function keyOf({ type, id }: z.output<typeof referenceSchema>): string {
  return `${type} ${id}`;
}
