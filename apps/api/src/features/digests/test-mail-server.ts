import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TestMailServer {
  url: string;
  /** Everything it has taken, read back. */
  mails: ParsedMail[];
  /** Refuse every address from now on, or none any more. */
  refuse(refused: boolean): void;
  close(): Promise<void>;
}

/** For tests: a real mail server on a free port of this machine. */
export async function startTestMailServer(): Promise<TestMailServer> {
  const mails: ParsedMail[] = [];
  let refused = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      refused ? done(Object.assign(new Error(`No such mailbox: ${address}`), { responseCode: 550 })) : done(),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refuse: (now) => void (refused = now),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
