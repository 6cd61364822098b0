import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailFolder } from './mail-folder.ts';
import { type MailInbox, startMailInbox } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasvu-inbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the mail inbox', () => {
  let inbox: MailInbox;
  beforeAll(async () => {
    inbox = await startMailInbox({ port: 0, folder: join(folder, 'mail') });
  });
  afterAll(() => inbox.close());

  const page = async (path: string) => {
    const answer = await fetch(`${inbox.url.replace('localhost', '127.0.0.1')}${path}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const mail = async (subject: string, html?: string) => {
    const transport = createTransport(inbox.smtpUrl);
    await transport.sendMail({
      from: 'kasvu@example.test',
      to: 'keksitty@example.test',
      subject,
      text: 'Katso http://localhost:3000/digests\n<b>',
      ...(html && { html }),
    });
    transport.close();
  };

  it('says that nothing has come', async () => {
    expect((await page('/')).text).toContain('No mail has come yet');
    expect(JSON.parse((await page('/messages')).text)).toEqual([]);
  });

  it('keeps what is mailed where only the owner reads it, and shows it newest first', async () => {
    await mail('Ensimmäinen <i>');
    await mail('Toinen', '<h1>Hei</h1>');
    const messages = JSON.parse((await page('/messages')).text);
    expect(messages).toMatchObject([
      { subject: 'Toinen', html: expect.stringContaining('<h1>Hei</h1>') },
      { subject: 'Ensimmäinen <i>', from: 'kasvu@example.test', to: 'keksitty@example.test', html: null },
    ]);
    const list = await page('/');
    expect(list.text.indexOf('Toinen')).toBeLessThan(list.text.indexOf('Ensimmäinen'));
    expect(list.text).toContain('&#60;i&#62;');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    const one = await page(`/message/${messages[0].id}`);
    expect(one.text).toContain('<a href="http://localhost:3000/digests">');
    expect(one.text).toContain('&#60;b&#62;');
    expect((await page(`/message/${messages[0].id}/html`)).text).toContain('<h1>Hei</h1>');
    const files = readdirSync(join(folder, 'mail'));
    expect(files).toHaveLength(2);
    for (const file of files) expect(statSync(join(folder, 'mail', file)).mode & 0o777).toBe(0o600);
  });

  it.each(['/message/1700000000000-0000', '/message/..%2F..%2Fsecrets.json', '/secrets.json'])('has nothing at %s', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  it('says where it takes mail', async () => {
    expect(JSON.parse((await page('/smtp')).text)).toEqual({ url: inbox.smtpUrl });
  });
});

describe('the folder of mails', () => {
  it('keeps the newest 200', () => {
    const mails = new MailFolder(join(folder, 'many'));
    for (let number = 0; number < 205; number++) mails.keep(Buffer.from(String(number)));
    expect(mails.ids()).toHaveLength(200);
    expect(String(mails.read(mails.ids()[0] ?? ''))).toBe('204');
  });
});

describe('what the inbox refuses to start with', () => {
  it('is production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(startMailInbox({ port: 0, folder })).rejects.toThrow('NODE_ENV=production');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it('is a busy port, and it names the setting', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startMailInbox({ port, folder })).rejects.toThrow(`Port ${port} is busy. Choose another with --port or KASVU_INBOX_PORT.`);
    await new Promise((resolve) => other.close(resolve));
  });
});
