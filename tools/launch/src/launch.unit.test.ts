import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPackages } from '../bootstrap/lock-state.mjs';
import { fillOptionalPackages } from '../bootstrap/optional-packages.mjs';
import { freePort } from '../../embedded-postgres/src/index.ts';
import { isBuilt, sourcesFingerprint, stampFile } from './build-stamp.ts';
import { ensureDictionary } from './dictionary.ts';
import { requireFreePorts } from './ports.ts';
import { readSettings } from './settings.ts';
import { keptSecrets, personKeys } from './start/kept-secrets.ts';
import { stubEnvironment } from './stub-sources.ts';
import { resolvePaths } from './sync/arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasvu-launch-unit-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('ensureDictionary', () => {
  const look = async (environment: NodeJS.ProcessEnv, installed: string[] = []) => {
    const said: string[] = [];
    const found = await ensureDictionary({ dataDir: join(folder, 'data'), environment, installed, say: (text) => void said.push(text) });
    return { found, said };
  };

  it('takes what the setting names, else the installed one, without a word', async () => {
    expect(await look({ KASVU_VOIKKO_DICTIONARY: '/own' })).toEqual({ found: '/own', said: [] });
    write('voikko/5/mor-standard/mor.vfst', '');
    const installed = join(folder, 'voikko');
    expect(await look({}, ['/nowhere', installed])).toEqual({ found: `${installed}/5/mor-standard/mor.vfst`, said: [] });
  });

  it('says what is lost and what to do when there is none and no way to fetch it', async () => {
    const { found, said } = await look({ PATH: folder });
    expect(found).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/no apt-get.*will miss.*KASVU_VOIKKO_DICTIONARY/)]);
  });
});

describe('build stamp', () => {
  it('holds until a source changes or a product is lost; tests and texts do not count', () => {
    for (const path of ['apps/api/main.mjs', 'apps/api/migrate.mjs', 'apps/api/sync.mjs', 'apps/api/admin.mjs', 'web/index.html'])
      write(`dist/${path}`, '');
    write('libs/skills/src/a.ts', 'one');
    const built = sourcesFingerprint(folder);
    expect(isBuilt(folder, built)).toBe(false);
    writeFileSync(stampFile(folder), built);
    write('libs/skills/src/a.unit.test.ts', 'a test');
    write('libs/skills/README.md', 'a text');
    expect(isBuilt(folder, sourcesFingerprint(folder))).toBe(true);
    rmSync(join(folder, 'dist/web/index.html'));
    expect(isBuilt(folder, built)).toBe(false);
    write('dist/web/index.html', '');
    write('libs/skills/src/a.ts', 'two');
    expect(isBuilt(folder, sourcesFingerprint(folder))).toBe(false);
  });
});

describe('readSettings', () => {
  it('has defaults for everything, also for settings that are empty', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toEqual({
      databaseUrl: undefined,
      dataDir: `${process.cwd()}/.kasvu`,
      databasePort: undefined,
      sources: 'stub',
      stubPort: 4010,
      identityPort: 4020,
      issuer: undefined,
      smtpUrl: undefined,
      inboxPort: 4030,
      production: false,
      port: 3000,
      publicUrl: 'http://localhost:3000',
    });
  });

  it('names every wrong setting with its value', () => {
    const environment = { PORT: '99999', KASVU_SOURCES: 'demo', KASVU_DB_PORT: 'x', DATABASE_URL: 'mysql://localhost' };
    for (const part of ['PORT (99999)', 'KASVU_SOURCES (demo) must be stub, live or none', 'KASVU_DB_PORT (x)', 'DATABASE_URL (mysql:']) {
      expect(() => readSettings(environment)).toThrow(part);
    }
  });
});

describe('requireFreePorts', () => {
  it('names each busy port, what it is for and the setting', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const wanted = { port, purpose: 'the dashboard', setting: 'PORT' };
    await expect(requireFreePorts([wanted])).rejects.toThrow(`Port ${port} for the dashboard is in use by another program. Set PORT to`);
    await new Promise((resolve) => server.close(resolve));
    await requireFreePorts([wanted]);
  });

  it('refuses one port for two purposes', async () => {
    const port = await freePort();
    const wanted = ['PORT', 'KASVU_STUB_PORT'].map((setting) => ({ port, purpose: '', setting }));
    await expect(requireFreePorts(wanted)).rejects.toThrow(`PORT and KASVU_STUB_PORT are both ${port}`);
  });
});

describe('stubEnvironment', () => {
  const stubs = {
    sources: { 'prh-ytj': 'http://stub/prh-ytj', 'skills-registry': 'http://stub/skills-registry' },
    settings: { 'skills-registry': { TOKEN: 'stub-token', OTHER: 'x' } },
  };

  it('points each source at the stub with what it asks for, except those the user has pointed elsewhere', () => {
    expect(stubEnvironment(stubs, { SOURCE_PRH_YTJ_BASE_URL: 'http://own' })).toEqual({
      SOURCE_SKILLS_REGISTRY_BASE_URL: 'http://stub/skills-registry',
      SOURCE_SKILLS_REGISTRY_TOKEN: 'stub-token',
      SOURCE_SKILLS_REGISTRY_OTHER: 'x',
      KASVU_DEMO_SOURCES: 'skills-registry',
    });
  });

  it('gives no credentials of the stub to a source elsewhere, and leaves those the user has set', () => {
    const elsewhere = stubEnvironment(stubs, { SOURCE_SKILLS_REGISTRY_BASE_URL: 'http://own' });
    expect(Object.keys(elsewhere)).toEqual(['SOURCE_PRH_YTJ_BASE_URL', 'KASVU_DEMO_SOURCES']);
    expect(stubEnvironment(stubs, { SOURCE_SKILLS_REGISTRY_TOKEN: 'own' })).not.toHaveProperty('SOURCE_SKILLS_REGISTRY_TOKEN');
  });
});

describe('kept secrets', () => {
  const settings = { ...readSettings({}), dataDir: join(folder, 'kept') };
  const file = join(settings.dataDir, 'secrets.json');
  const kept = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

  it('are made once, and only their owner reads them', () => {
    const secrets = keptSecrets(settings.dataDir);
    expect(keptSecrets(settings.dataDir)).toEqual(secrets);
    expect(Buffer.from(secrets.pseudonymKey, 'base64')).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('gain a key for pseudonyms when an older version wrote them, and keep the rest', () => {
    const { pseudonymKey, ...older } = kept();
    writeFileSync(file, JSON.stringify(older), { mode: 0o600 });
    const upgraded = keptSecrets(settings.dataDir);
    expect(upgraded).toEqual({ ...older, pseudonymKey: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) });
    expect(upgraded.pseudonymKey).not.toBe(pseudonymKey);
    expect(kept()).toEqual(upgraded);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are named when they cannot be read', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"sessionSecret":"short"}');
    expect(() => keptSecrets(folder)).toThrow(/secrets\.json cannot be read/);
  });

  it('give every command the keys of people, the ones of the environment first, and none in production', () => {
    const { identityKey, pseudonymKey } = kept();
    expect(personKeys(settings, {})).toEqual({ KASVU_IDENTITY_KEY: identityKey, KASVU_PSEUDONYM_KEY: pseudonymKey });
    expect(personKeys(settings, { KASVU_PSEUDONYM_KEY: 'own' })).toEqual({ KASVU_IDENTITY_KEY: identityKey, KASVU_PSEUDONYM_KEY: 'own' });
    expect(personKeys({ ...settings, production: true }, {})).toEqual({});
  });
});

describe('resolvePaths', () => {
  it('reads --from-file relative to where the user is', () => {
    expect(resolvePaths(['esco', '--from-file', 'a.csv', '--json'], '/home/u')).toEqual(['esco', '--from-file', '/home/u/a.csv', '--json']);
    expect(resolvePaths(['esco', '--from-file=/abs/a.csv'], '/home/u')).toEqual(['esco', '--from-file=/abs/a.csv']);
  });
});

describe('installed packages', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
    'libs/b': { link: true },
  };

  it('are complete without links and without optional packages of other platforms', () => {
    expect(missingPackages(wanted, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/extra': { version: '9.0.0' } })).toEqual([]);
  });

  it('are not complete when one is absent or of another version', () => {
    expect(missingPackages(wanted, {})).toEqual(['node_modules/a']);
    expect(missingPackages(wanted, { 'node_modules/a': { version: '1.0.1' } })).toEqual(['node_modules/a']);
    expect(
      missingPackages(wanted, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-platform': { version: '2.0.0' } }),
    ).toEqual(['node_modules/other-platform']);
  });
});

describe('fillOptionalPackages', () => {
  const lock = () => ({
    packages: {
      'node_modules/x': {
        dev: true,
        optionalDependencies: { '@x/linux-x64-musl': '^1.2.0', '@x/win32-arm64': '1.2.0', fsevents: '~2.3.2' },
      },
      'node_modules/x/node_modules/y': { optionalDependencies: { '@y/darwin-x64': '3.0.0' } },
      'node_modules/x/node_modules/@y/darwin-x64': { version: '3.0.0' },
    } as Record<string, Record<string, unknown>>,
  });

  it('adds what is missing with the platform in its name, and says what has none', () => {
    const filled = lock();
    expect(fillOptionalPackages(filled)).toEqual({
      added: ['node_modules/@x/linux-x64-musl', 'node_modules/@x/win32-arm64'],
      unknown: ['fsevents'],
    });
    expect(filled.packages['node_modules/@x/linux-x64-musl']).toEqual({
      version: '1.2.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
    expect(fillOptionalPackages(filled).added).toEqual([]);
  });
});
