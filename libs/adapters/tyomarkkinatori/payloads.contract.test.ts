import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPostings } from './testing';

const payloads = join(__dirname, '../../../../shared/payloads/tyomarkkinatori');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('tyomarkkinatori: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const payload = (name: string) => JSON.parse(readFileSync(join(payloads, name), 'utf8')) as unknown;

  it('web-jobposting-detail: a posting in the shape of the interface, no field unknown', async () => {
    const page = await readPostings([payload('web-jobposting-detail.json')]);
    expect(page).toMatchObject({ rejected: [], unknownFields: {} });
    const [record] = page.records;
    expect(record).toMatchObject({
      kind: 'vacancy',
      sourceId: '4adc9851-ac18-4456-911b-21c0ad61bfac',
      sourceUrl: 'https://tyomarkkinatori.fi/henkiloasiakkaat/avoimet-tyopaikat/4adc9851-ac18-4456-911b-21c0ad61bfac/fi',
      data: {
        title: { fi: 'Ohjelmistoasiantuntija Tietohallinto' },
        description: {
          fi: expect.stringMatching(/^Haluatko olla mukana.*työsuhteeseen!\n\nHUSin Tietohallinto on .*osakkuusyhteisöille\.$/s),
        },
        languages: ['fi'],
        employerName: 'HUS Helsingin yliopistollinen sairaala',
        employerUnit: null,
        employerBusinessId: '1567535-0',
        municipalityCodes: ['091'],
        address: 'Helsinki',
        publishedAt: '2026-09-07T02:08:24.444Z',
        applicationEndsOn: '2026-09-21',
        positions: 1,
        applicationUrl: 'https://ars2.equest.com/?response_id=ee780d97ea48a071ed18ae6bee5f7809',
        requirements: {},
        employmentType: 'permanent',
        workingTime: 'full-time',
        workLanguages: ['fi'],
        skillUris: ['http://data.europa.eu/esco/skill/f5308e60-d763-4ead-be95-88c96fb3e02b'],
        occupationUris: ['http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1'],
      },
    });
  });

  it('noutorajapinta-v1-response: the interface of before is of another shape, and refused as such', async () => {
    const { ilmoitukset } = payload('noutorajapinta-v1-response.json') as { ilmoitukset: unknown[] };
    const { records, rejected } = await readPostings(ilmoitukset);
    expect(records).toEqual([]);
    expect(rejected).toMatchObject([{ sourceId: null, reason: 'missing-field', field: 'metadata' }]);
  });
});
