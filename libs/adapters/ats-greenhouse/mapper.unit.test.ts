import type { ApplicationStage } from '@kasvu/contracts';
import { configSchema } from './config';
import { nextLink } from './next-link';
import { stageOf } from './stage';

describe('stage', () => {
  it.each<[string, string | null, ApplicationStage | null]>([
    ['active', null, 'new'],
    ['in_process', 'Application Review', 'new'],
    ['in_process', ' Preliminary Phone Screen ', 'screening'],
    ['active', 'Face to Face', 'interview'],
    ['active', 'Offer', 'offer'],
    ['active', 'Haastattelu', 'interview'],
    ['active', 'Vaihe 2', 'screening'],
    ['hired', 'Offer', 'hired'],
    ['Rejected', 'Offer', 'rejected'],
    ['converted', null, null],
    ['on_hold', 'Offer', null],
  ])('of the status %s at the step %s is %s', (status, step, expected) => {
    expect(stageOf(status, step)).toBe(expected);
  });
});

describe('the next page', () => {
  it.each([
    ['<https://h.example/v3/x?cursor=a%2Cb>; rel="next"', 'https://h.example/v3/x?cursor=a%2Cb'],
    ['<https://h.example/1>; rel="prev first", <https://h.example/2,3>; title="a, b"; rel=next', 'https://h.example/2,3'],
    ['</v3/x?cursor=b>;rel="last next"', '/v3/x?cursor=b'],
    ['<https://h.example/1>; rel="prev"', null],
    ['<https://h.example/1>; rel="nextish"', null],
    ['', null],
    ['rubbish <', null],
  ])('of %j is %j', (header, address) => {
    expect(nextLink(header)).toBe(address);
  });
});

describe('where tokens are given', () => {
  it.each([
    ['https://auth.greenhouse.io/token', true],
    ['http://127.0.0.1:4010/ats-greenhouse/token', true],
    ['token', true],
    ['https://user:password@auth.example/token', false],
    ['https://auth.example/token?secret=1', false],
  ])('%s: %s', (tokenUrl, fits) => {
    expect(configSchema.safeParse({ tokenUrl }).success).toBe(fits);
  });
});
