import type { MutedTermList, SkillEvidence } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, store, vacancy } from '../../test-data';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { LookAgain } from './look-again';

const until = '2099-01-31';
const programming = skill('programming', 'ohjelmointi', 'programmering', 'programming');
const welding = skill('welding', 'hitsaus', 'svetsning', 'welding');

const held = vacancy('Tekijä', { applicationEndsOn: until, description: { fi: 'Työssä tarvitaan ohjelmointia ja hitsausta.' } });

describe('muted terms', () => {
  let api: TestApi;
  let session: TestSession;
  let admin: Requester;
  let programmingId: string;
  beforeAll(async () => {
    api = await startTestApi();
    session = await openTestSession(api.app, ['admin']);
    admin = requesterAs(api.app, session);
    await store(api.database, { skills: [programming, welding], vacancies: [held] });
    programmingId = String((await api.database.query(`SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:programming'`))[0].id);
  });
  afterEach(() => api.database.query('TRUNCATE muted_term'));
  afterAll(() => api.close());

  const mute = async (words: string, conceptId: string | null): Promise<MutedTermList> => {
    const { status, body } = await admin('POST', '/api/muted-terms', { words, conceptId });
    expect(status).toBe(200);
    await api.app.get(LookAgain).settled();
    return body;
  };
  const unmute = async (id: string | undefined) => {
    const answer = await admin('DELETE', `/api/muted-terms/${id}`);
    await api.app.get(LookAgain).settled();
    return answer;
  };
  const evidence = async (title = 'Tekijä'): Promise<string[]> => {
    const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE title->>'fi' = $1`, [title]);
    return (await api.get(`/api/vacancies/${id}`)).body.skills.map(({ labels }: SkillEvidence) => labels.fi).sort();
  };

  it('take the evidence away from texts that are held, and give it back', async () => {
    expect(await evidence()).toEqual(['hitsaus', 'ohjelmointi']);
    const muted = await mute('Ohjelmointia', programmingId);
    expect(muted.items).toEqual([
      {
        id: expect.any(String),
        words: 'ohjelmointia',
        concept: { id: programmingId, labels: programming.labels },
        mutedBy: 'admin',
        mutedAt: expect.any(String),
      },
    ]);
    expect(muted.stale).toBe(1);
    expect(await evidence()).toEqual(['hitsaus']);
    expect((await api.get(`/api/vacancies?skill=${programmingId}`)).body.total).toBe(0);
    expect((await admin('GET', '/api/muted-terms')).body).toMatchObject({ stale: 0 });
    const { status, body } = await unmute(muted.items[0]?.id);
    expect([status, body]).toEqual([200, { items: [], stale: 1 }]);
    expect(await evidence()).toEqual(['hitsaus', 'ohjelmointi']);
  });

  it('are not recognised in texts to come, nor in what people write', async () => {
    await mute('hitsaus', null);
    await store(api.database, {
      vacancies: [held, vacancy('Uusi', { applicationEndsOn: until, description: { fi: 'Hitsaus ja ohjelmointi.' } })],
    });
    expect(await evidence('Uusi')).toEqual(['ohjelmointi']);
    const vocabulary = new SkillVocabulary(api.database, createMorphology());
    await vocabulary.refresh();
    expect(vocabulary.find('hitsaus')).toEqual([]);
    expect(vocabulary.find('Olen tehnyt sekä ohjelmointia että hitsausta').map(({ uri }) => uri)).toEqual(['urn:kasvu:skill:programming']);
  });

  it('leave other words for the concept alone', async () => {
    await mute('koodaus', programmingId);
    expect(await evidence()).toEqual(['hitsaus', 'ohjelmointi']);
  });

  it('are audited by id, without the words', async () => {
    const id = (await mute('ohjelmointi', programmingId)).items[0]?.id ?? '';
    await unmute(id);
    const entry = (act: string) =>
      expect.objectContaining({ act, outcome: 'done', actor_id: session.userId, subject_kind: 'muted-term', detail: {} });
    expect(await actsOn(api.database, id)).toEqual([entry('term.muted'), entry('term.unmuted')]);
  });

  it('are not muted when that cannot be audited', async () => {
    failAudit();
    expect((await admin('POST', '/api/muted-terms', { words: 'hitsaus', conceptId: null })).status).toBe(500);
    expect((await admin('GET', '/api/muted-terms')).body.items).toEqual([]);
  });

  it.each([
    [{ words: '  ', conceptId: null }, 'words'],
    [{ words: '…', conceptId: null }, 'words'],
    [{ words: 'hitsaus', conceptId: '999999999' }, 'conceptId'],
    [{ words: 'hitsaus', conceptId: 'x' }, 'conceptId'],
  ])('refuse %j', async (input, field) => {
    const { status, body } = await admin('POST', '/api/muted-terms', input);
    expect([status, body.errors.map((error: { field: string }) => error.field)]).toEqual([400, [field]]);
  });

  it('are muted once, and unmuted once', async () => {
    const id = (await mute('hitsaus', null)).items[0]?.id;
    expect((await admin('POST', '/api/muted-terms', { words: 'HITSAUS', conceptId: null })).status).toBe(409);
    expect((await unmute(id)).status).toBe(200);
    expect((await unmute(id)).status).toBe(404);
    expect((await unmute('x')).status).toBe(404);
  });
});
