import { readConfig } from './config';

const development = { DATABASE_URL: 'postgres://localhost/kasvu' };
const production = {
  ...development,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://kasvu.city.example/',
  OIDC_ISSUER: 'https://id.city.example',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_ROLE_GROUPS: 'staff=g-1',
  SESSION_SECRET: 'x'.repeat(44),
  KASVU_IDENTITY_KEY: `${'A'.repeat(43)}=`,
  KASVU_PSEUDONYM_KEY: `${'B'.repeat(43)}=`,
};

describe('settings in production', () => {
  it('are enough when everything that opens a door is given', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({ production: true, publicUrl: 'https://kasvu.city.example' });
    expect(config.people.identityKey).toHaveLength(32);
    expect(config.people.pseudonymKey).toHaveLength(32);
    expect(config.people.smallGroup).toBe(5);
    expect(config.session).toEqual({ secret: 'x'.repeat(44), idleMs: 30 * 60_000, absoluteMs: 8 * 3_600_000 });
  });

  it.each([
    ['OIDC_ISSUER', undefined, 'OIDC_ISSUER is missing'],
    ['OIDC_ISSUER', 'http://id.city.example', 'OIDC_ISSUER must be https'],
    ['OIDC_ISSUER', 'http://localhost:4020', 'OIDC_ISSUER must be https'],
    ['OIDC_CLIENT_SECRET', undefined, 'OIDC_CLIENT_SECRET is missing'],
    ['OIDC_ROLE_GROUPS', undefined, 'OIDC_ROLE_GROUPS is missing'],
    ['PUBLIC_URL', undefined, 'PUBLIC_URL is missing'],
    ['PUBLIC_URL', 'http://kasvu.city.example', 'PUBLIC_URL must be https'],
    ['SESSION_SECRET', undefined, 'SESSION_SECRET is missing'],
    ['SESSION_SECRET', 'short', 'SESSION_SECRET must have at least 32 characters'],
    ['KASVU_IDENTITY_KEY', undefined, 'KASVU_IDENTITY_KEY is missing'],
    ['KASVU_PSEUDONYM_KEY', undefined, 'KASVU_PSEUDONYM_KEY is missing'],
    ['KASVU_SMALL_GROUP', '1', 'KASVU_SMALL_GROUP must be at least 3'],
    ['KASVU_IDENTITY_KEY', 'a'.repeat(44), 'KASVU_IDENTITY_KEY must be 32 random bytes in base64'],
    ['KASVU_DEMO_SIGN_IN', '1', 'KASVU_DEMO_SIGN_IN cannot be on'],
  ])('do not do with %s = %s', (setting, value, message) => {
    expect(() => readConfig({ ...production, [setting]: value })).toThrow(message);
  });

  it('are all named at once when several are missing', () => {
    expect(() => readConfig({ ...development, NODE_ENV: 'production' })).toThrow(
      /OIDC_ISSUER is missing[^]*PUBLIC_URL is missing[^]*SESSION_SECRET is missing[^]*KASVU_IDENTITY_KEY is missing/,
    );
  });

  it.each(['SESSION_SECRET', 'KASVU_IDENTITY_KEY', 'OIDC_CLIENT_SECRET'])('count an empty %s as missing', (setting) => {
    expect(() => readConfig({ ...production, [setting]: '' })).toThrow(setting);
  });
});

describe('settings of mail', () => {
  it('are a server and a sender, or nothing', () => {
    const set = { KASVU_SMTP_URL: 'smtp://mail.city.example:587', KASVU_MAIL_FROM: 'kasvu@city.example' };
    expect(readConfig({ ...development, ...set }).mail).toEqual({ smtpUrl: 'smtp://mail.city.example:587', from: 'kasvu@city.example' });
    expect(readConfig({ ...development, ...set, KASVU_SMTP_URL: '' }).mail).toBeUndefined();
    expect(() => readConfig({ ...development, ...set, KASVU_MAIL_FROM: undefined })).toThrow('KASVU_MAIL_FROM is missing');
    expect(() => readConfig({ ...development, ...set, KASVU_SMTP_URL: 'http://mail.city.example' })).toThrow('KASVU_SMTP_URL must be');
  });
});

describe('settings of sign-in', () => {
  it('in development have a secret of their own at each start', () => {
    expect(readConfig(development).session.secret).not.toBe(readConfig(development).session.secret);
  });

  it('read groups by role', () => {
    const { roleOfGroup } = readConfig({ ...development, OIDC_ROLE_GROUPS: ' staff = g 1 , g2;admin=/kasvu/admins; ' }).signIn;
    expect([...roleOfGroup]).toEqual([
      ['g 1', 'staff'],
      ['g2', 'staff'],
      ['/kasvu/admins', 'admin'],
    ]);
  });

  it.each([
    ['a role that does not exist', 'boss=g1', 'names a role that does not exist: boss'],
    ['a role without groups', 'staff=', 'names no group for the role staff'],
    ['a group for two roles', 'staff=g1;admin=g1', 'names the group g1 twice'],
  ])('refuse %s', (_name, text, message) => {
    expect(() => readConfig({ ...development, OIDC_ROLE_GROUPS: text })).toThrow(message);
  });

  it('refuse time-outs that are none', () => {
    expect(() => readConfig({ ...development, SESSION_IDLE_MINUTES: '0' })).toThrow('SESSION_IDLE_MINUTES');
    expect(() => readConfig({ ...development, SESSION_ABSOLUTE_HOURS: '48' })).toThrow('SESSION_ABSOLUTE_HOURS');
  });
});
