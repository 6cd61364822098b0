/** How the inbox is started. */
export interface MailInboxOptions {
  /** Of the page; 0 takes a free one. */
  port: number;
  /** Where mails are kept. */
  folder: string;
}

/** The inbox cannot start like this: the message says why. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

export const DEFAULT_PORT = 4030;
export const DEFAULT_FOLDER = '.kasvu/mail';

/** @throws CannotStart in production. */
export function refuseProduction(environment: NodeJS.ProcessEnv): void {
  if (environment['NODE_ENV'] !== 'production') return;
  throw new CannotStart(
    'The mail inbox shows mails to everybody of this machine and never starts with NODE_ENV=production. Set KASVU_SMTP_URL.',
  );
}
