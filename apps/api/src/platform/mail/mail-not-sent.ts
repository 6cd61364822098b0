/** A mail that was not taken. Says why by codes only: the words of a mail server hold the address. */
export class MailNotSent extends Error {
  constructor({ code, responseCode }: { code?: unknown; responseCode?: unknown }) {
    super(`The mail was not sent: ${[code, responseCode].filter((each) => each !== undefined).join(' ') || 'no reason given'}`);
  }
}
