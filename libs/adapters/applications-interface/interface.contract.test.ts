import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationStages } from '@kasvu/contracts';
import { remoteApplicationSchema } from './remote-application';

const published = readFileSync(join(__dirname, '../../../docs/interfaces/applications.openapi.yaml'), 'utf8');

/** The properties of a schema in the document, told by their indentation. */
function propertiesOf(schema: string): string[] {
  const [, block = ''] = new RegExp(`\\n {4}${schema}:\\n((?: {5,}.*\\n)+)`).exec(published) ?? [];
  const [, properties = ''] = /\n {6}properties:\n((?: {7,}.*\n)+)/.exec(block) ?? [];
  return [...properties.matchAll(/^ {8}(\w+):/gm)].map(([, name = '']) => name);
}

describe('the published interface of applications', () => {
  it.each([
    ['Application', remoteApplicationSchema.shape],
    ['Vacancy', remoteApplicationSchema.shape.vacancy.shape],
  ])('describes of a %s just the fields that are read', (schema, shape) => {
    expect(propertiesOf(schema).toSorted()).toEqual(Object.keys(shape).toSorted());
  });

  it('has our stages', () => {
    expect(published).toContain(`stage: { enum: [${applicationStages.join(', ')}] }`);
  });
});
