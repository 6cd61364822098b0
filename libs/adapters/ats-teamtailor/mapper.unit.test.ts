import type { ApplicationRecord, ApplicationStage } from '@kasvu/contracts';
import { configSchema } from './config';
import { mapApplication } from './mapper';
import { remoteApplicationSchema } from './remote-application';
import { concepts, pseudonyms, weldingUri } from './testing';

const createdAt = '2026-04-01T09:00:00+03:00';

interface Parts {
  application?: object;
  candidate?: object;
  job?: object;
  stage?: object | null;
}

function mapped({ application = {}, candidate = {}, job = {}, stage = null }: Parts, config: object = {}): ApplicationRecord {
  const remote = remoteApplicationSchema.parse({
    application: { id: '1', attributes: { 'created-at': createdAt, ...application } },
    candidate: { id: '2', attributes: candidate },
    job: { id: '3', attributes: { title: 'Hitsaaja', ...job } },
    stage: stage && { attributes: stage },
  });
  const result = mapApplication(remote, { config: configSchema.parse(config), pseudonyms, concepts });
  if (!('data' in result)) throw new Error('The application was refused');
  return result.data as ApplicationRecord;
}

describe('stage', () => {
  it.each<[string | undefined, string | undefined, ApplicationStage]>([
    ['inbox', 'Haastattelu', 'new'],
    ['screening', 'Uudet', 'screening'],
    ['interview', undefined, 'interview'],
    ['Offer', undefined, 'offer'],
    ['hired', undefined, 'hired'],
    ['rejected', undefined, 'rejected'],
    ['in_process', 'Puhelinhaastattelu', 'interview'],
    ['in-process', 'Arvioitavana', 'screening'],
    ['in_process', 'Vaihe 2', 'screening'],
    [undefined, 'Tarjous', 'offer'],
    [undefined, undefined, 'screening'],
  ])('of the type %s and the name %s is %s', (type, name, expected) => {
    expect(mapped({ stage: { 'stage-type': type, name } }).stage).toBe(expected);
  });

  it('is new without a step, and rejected at any step once refused', () => {
    expect(mapped({}).stage).toBe('new');
    const refused = { 'rejected-at': '2026-04-20T09:30:00Z', 'changed-stage-at': '2026-04-10T09:30:00Z' };
    expect(mapped({ application: refused, stage: { 'stage-type': 'offer' } })).toMatchObject({
      stage: 'rejected',
      stageChangedAt: '2026-04-20T09:30:00.000Z',
    });
  });
});

describe('end of the application period', () => {
  it.each([
    ['2026-05-31', '2026-05-31'],
    ['2026-05-30T21:00:00Z', '2026-05-31'],
    ['2026-05-31T00:00:00.000+02:00', '2026-05-31'],
    [null, null],
  ])('%s is %s', (end, expected) => {
    expect(mapped({ job: { 'end-date': end } }).vacancy.applicationEndsOn).toBe(expected);
  });

  it.each(['soon', '0000-01-01T00:00:00Z'])('%s refuses the application', (end) => {
    expect(() => mapped({ job: { 'end-date': end } })).toThrow('end-date');
  });
});

describe('tags', () => {
  it('become the skills the vocabulary finds in them, each once, and nothing else', () => {
    expect(mapped({ candidate: { tags: ['Hitsaaja', 'hitsaus', 'Kanaria Koelintu'] } }).skills).toEqual([
      { uri: weldingUri, origin: 'suggested' },
    ]);
    expect(mapped({ candidate: { tags: null } }).skills).toEqual([]);
  });
});

describe('vacancy', () => {
  it('is of the source and the employer in the settings', () => {
    const config = { vacancySource: 'none', employerBusinessId: '0124610-9', employerName: 'Esimerkki Oy', municipalityCode: '049' };
    expect(mapped({}, config).vacancy).toEqual({
      source: null,
      sourceId: null,
      employerBusinessId: '0124610-9',
      employerName: 'Esimerkki Oy',
      title: 'Hitsaaja',
      municipalityCode: '049',
      applicationEndsOn: null,
    });
  });
});
