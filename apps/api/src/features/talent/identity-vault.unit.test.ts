import { IdentityUnreadable, IdentityVault } from './identity-vault';

const person = { pseudonym: '0123456789abcdefghjk', name: 'Testi Kanarialintu', email: 'testi@kaupunki.example', phone: '040 000 9123' };
const [oldKey, newKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const vault = new IdentityVault({ current: oldKey });

describe('the identity vault', () => {
  it('gives back what was sealed', () => {
    expect(vault.open(vault.seal(person))).toEqual(person);
  });

  it('seals to ciphertext, never twice the same, and of a length that says nothing', () => {
    const [first, second] = [vault.seal(person), vault.seal(person)];
    expect(first.sealed.toString('latin1')).not.toMatch(/Kanarialintu|testi|040/);
    expect(first.sealed.equals(second.sealed)).toBe(false);
    expect(vault.seal({ ...person, name: 'A' }).sealed).toHaveLength(first.sealed.length);
  });

  it('knows an identity again without opening it', () => {
    const held = vault.seal(person);
    expect(vault.isSame(held, { ...person })).toBe(true);
    expect(vault.isSame(held, { ...person, phone: null })).toBe(false);
  });

  it('says clearly that another key is needed', () => {
    const held = vault.seal(person);
    const other = new IdentityVault({ current: newKey });
    expect(() => other.open(held)).toThrow(IdentityUnreadable);
    expect(() => other.open(held)).toThrow(`sealed with the key ${vault.keyId}`);
  });

  it('opens with the previous key, and then counts as not the same, so that it is sealed anew', () => {
    const held = vault.seal(person);
    const rotating = new IdentityVault({ current: newKey, previous: oldKey });
    expect(rotating.open(held)).toEqual(person);
    expect(rotating.isSame(held, person)).toBe(false);
  });

  it.each([
    ['a changed byte', (row: ReturnType<IdentityVault['seal']>) => ({ ...row, sealed: Buffer.from(row.sealed).fill(7, 40, 41) })],
    ["another person's row", (row: ReturnType<IdentityVault['seal']>) => ({ ...row, pseudonym: 'zzzzzzzzzzzzzzzzzzzz' })],
    ['a row cut short', (row: ReturnType<IdentityVault['seal']>) => ({ ...row, sealed: row.sealed.subarray(0, 20) })],
  ])('refuses %s', (_what, spoil) => {
    expect(() => vault.open(spoil(vault.seal(person)))).toThrow('changed after it was sealed');
  });

  it('quotes nothing of the identity in its errors', () => {
    const held = { ...vault.seal(person), pseudonym: 'zzzzzzzzzzzzzzzzzzzz' };
    expect(() => vault.open(held)).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/Kanarialintu|040/) }));
  });
});
