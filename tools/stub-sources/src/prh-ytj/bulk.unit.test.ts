import { fromBufferPromise } from 'yauzl';
import { bulkZip } from './bulk.ts';
import { createRegister } from './register.ts';

async function unzip(zip: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; companies: Record<string, unknown>[] }> {
  const parts: Uint8Array[] = [];
  for await (const part of zip) parts.push(part);
  const bytes = Buffer.concat(parts);
  const file = await fromBufferPromise(bytes, { lazyEntries: true });
  const entries = [];
  for await (const entry of file.eachEntry()) entries.push(entry);
  const content: Buffer[] = [];
  for await (const part of await file.openReadStreamPromise(entries[0]!)) content.push(part as Buffer);
  return { bytes, companies: JSON.parse(Buffer.concat(content).toString('utf8')) };
}

it('holds every company once, with explicit nulls and a space in lastModified', async () => {
  const register = createRegister(92, 450, '2026-11-22');
  const { bytes, companies } = await unzip(bulkZip(register, '2026-11-22'));
  expect(companies).toHaveLength(450);
  const keys = Object.keys(companies[0]!);
  expect(companies.every((company) => Object.keys(company).join() === keys.join())).toBe(true);
  expect(companies.some(({ euId }) => euId === null)).toBe(true);
  expect(companies[1]!.lastModified).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(JSON.stringify(companies[0])).toContain('"active":true,"postCode":"01300"');
  expect((await unzip(bulkZip(register, '2026-11-22'))).bytes.equals(bytes)).toBe(true);
});

it('leaves out what was withdrawn', async () => {
  const register = createRegister(92, 250, '2026-11-22');
  register.change({ withdraw: 50 });
  expect((await unzip(bulkZip(register, '2026-11-22'))).companies).toHaveLength(200);
});
