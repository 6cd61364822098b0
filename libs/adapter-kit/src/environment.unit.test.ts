import { z } from 'zod';
import { defineAdapter } from './adapter';
import { missingSettings, SettingError, sourceBaseUrl, sourceConfig } from './environment';
import { testManifest } from './test-manifest';

const manifest = testManifest({ id: 'prh-ytj', credentials: [{ name: 'api-key', description: 'Key' }] });
const adapter = defineAdapter({
  manifest,
  config: z.object({
    municipalities: z.array(z.string().regex(/^\d{3}$/)).default(['092']),
    pageSize: z.int().min(1).default(100),
    withEnded: z.boolean().default(false),
    place: z.string().default('VANTAA'),
    years: z.array(z.int()).default([]),
    area: z.object({ code: z.string() }).nullable().default(null),
  }),
  async *read() {},
  probe: async () => ({ ok: true, message: '' }),
});

describe('sourceBaseUrl', () => {
  it('prefers the variable over the manifest', () => {
    expect(sourceBaseUrl(manifest, { SOURCE_PRH_YTJ_BASE_URL: 'http://localhost:4000/v3' })).toBe('http://localhost:4000/v3');
    expect(sourceBaseUrl(manifest, { SOURCE_PRH_YTJ_BASE_URL: ' ' })).toBe(manifest.baseUrl);
    expect(sourceBaseUrl({ ...manifest, baseUrl: null }, {})).toBeNull();
  });

  it.each(['localhost:4000', 'ftp://host/', 'file:///etc/passwd', 'nonsense'])('refuses %s, naming the variable', (value) => {
    expect(() => sourceBaseUrl(manifest, { SOURCE_PRH_YTJ_BASE_URL: value })).toThrow(
      new SettingError('SOURCE_PRH_YTJ_BASE_URL is not an http or https URL'),
    );
  });
});

it('missingSettings names the variables of credentials and needed settings that are not given', () => {
  const needy = { ...manifest, needs: ['places'] };
  expect(missingSettings(needy, {})).toEqual(['SOURCE_PRH_YTJ_API_KEY', 'SOURCE_PRH_YTJ_PLACES']);
  expect(missingSettings(needy, { SOURCE_PRH_YTJ_API_KEY: 'x', SOURCE_PRH_YTJ_PLACES: ' ' })).toEqual(['SOURCE_PRH_YTJ_PLACES']);
  expect(missingSettings(manifest, { SOURCE_PRH_YTJ_API_KEY: 'x' })).toEqual([]);
});

describe('sourceConfig', () => {
  it('uses defaults when nothing is given', () => {
    expect(sourceConfig(adapter, {})).toEqual({
      municipalities: ['092'],
      pageSize: 100,
      withEnded: false,
      place: 'VANTAA',
      years: [],
      area: null,
    });
  });

  it('reads texts, numbers, booleans, lists and JSON', () => {
    const config = sourceConfig(adapter, {
      SOURCE_PRH_YTJ_MUNICIPALITIES: '092, 049',
      SOURCE_PRH_YTJ_PAGE_SIZE: '50',
      SOURCE_PRH_YTJ_WITH_ENDED: 'true',
      SOURCE_PRH_YTJ_PLACE: '123',
      SOURCE_PRH_YTJ_YEARS: '2025,2026',
      SOURCE_PRH_YTJ_AREA: '{"code":"01"}',
    });
    expect(config).toEqual({
      municipalities: ['092', '049'],
      pageSize: 50,
      withEnded: true,
      place: '123',
      years: [2025, 2026],
      area: { code: '01' },
    });
  });

  it('reads a list of one written plainly', () => {
    expect(sourceConfig(adapter, { SOURCE_PRH_YTJ_MUNICIPALITIES: '020' }).municipalities).toEqual(['020']);
  });

  it.each([
    ['SOURCE_PRH_YTJ_PAGE_SIZE', 'many'],
    ['SOURCE_PRH_YTJ_PAGE_SIZE', '0'],
    ['SOURCE_PRH_YTJ_MUNICIPALITIES', '92'],
  ])('names %s when it cannot be used', (variable, value) => {
    expect(() => sourceConfig(adapter, { [variable]: value })).toThrow(variable);
  });
});
