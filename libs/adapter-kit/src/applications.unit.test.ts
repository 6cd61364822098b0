import type { ApplicationStage } from '@kasvu/contracts';
import { z } from 'zod';
import { maskedLine, stageOfName, vacancyOfJob, vacancySettings } from './applications';

describe('the stage behind the name of a step', () => {
  it.each<[string, ApplicationStage | null]>([
    ['Uusi', 'new'],
    ['Ny', 'new'],
    ['Inbox', 'new'],
    ['Saapuneet hakemukset', 'new'],
    ['Arvioitavana', 'screening'],
    ['Under bedömning', 'screening'],
    ['Application Review', 'screening'],
    ['Recruiter Phone Screen', 'screening'],
    ['Take Home Test', 'screening'],
    ['Haastattelussa', 'interview'],
    ['Valittu haastatteluun', 'interview'],
    ['Intervju 2', 'interview'],
    ['Face to Face', 'interview'],
    ['Reference check', 'interview'],
    ['Tarjous tehty', 'offer'],
    ['Erbjudande', 'offer'],
    ['Offer accepted', 'offer'],
    ['Valittu', 'hired'],
    ['Anställd', 'hired'],
    ['HIRED', 'hired'],
    ['Ei valittu', 'rejected'],
    ['Inte vald', 'rejected'],
    ['Rejected after interview', 'rejected'],
    ['Withdrew', 'rejected'],
    ['HYLA\u0308TTY', 'rejected'],
    ['Vaihe 3', null],
    ['', null],
  ])('%s is %s', (name, stage) => {
    expect(stageOfName(name)).toBe(stage);
  });
});

describe('the title of a vacancy', () => {
  it.each<[string | null | undefined, string | null]>([
    [' Hitsaaja,\n  <b>Vantaa</b>\u0000 ', 'Hitsaaja, Vantaa'],
    ['Kokki, soita 040 555 0199', 'Kokki, soita [phone number]'],
    ['Kokki \ud800', 'Kokki \ufffd'],
    [' \u0007 ', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j becomes %j', (text, title) => {
    expect(maskedLine(text)).toBe(title);
  });

  it('has at most 300 characters, and a number that crosses the border is masked as a whole', () => {
    const title = maskedLine(`${'a'.repeat(290)} 040 555 0199`);
    expect(title).toHaveLength(300);
    expect(title).not.toContain('040');
  });
});

describe('the vacancy of a job', () => {
  const job = { id: '16818', title: ' Hitsaaja ', endsOn: '2026-12-15' };
  const settings = (given: object = {}) => z.object(vacancySettings).parse(given);

  it('is one of the source its ids belong to', () => {
    expect(vacancyOfJob(job, settings())).toEqual({
      source: 'vantaa-jobs',
      sourceId: '16818',
      employerBusinessId: null,
      employerName: null,
      title: 'Hitsaaja',
      municipalityCode: null,
      applicationEndsOn: '2026-12-15',
    });
  });

  it('is known only by what describes it when its ids belong to none', () => {
    const given = { vacancySource: 'none', employerBusinessId: '0124610-9', employerName: 'Esimerkki Oy', municipalityCode: '092' };
    expect(vacancyOfJob(job, settings(given))).toEqual({
      source: null,
      sourceId: null,
      employerBusinessId: '0124610-9',
      employerName: 'Esimerkki Oy',
      title: 'Hitsaaja',
      municipalityCode: '092',
      applicationEndsOn: '2026-12-15',
    });
  });
});
