import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MailFolder } from './mail-folder.ts';

const LARGEST_BYTES = 5 * 1024 * 1024;

/** A mail server that takes everything and keeps it. */
export const catchAll = (folder: MailFolder): SMTPServer =>
  new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    size: LARGEST_BYTES,
    onData: (stream, _session, done) => {
      buffer(stream).then(
        (raw) => {
          if (stream.sizeExceeded) return done(new Error('The mail is too large'));
          folder.keep(raw);
          done();
        },
        (cause: Error) => done(cause),
      );
    },
  });
