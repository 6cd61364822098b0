import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { MailNotSent } from './mail-not-sent';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

const patienceMs = 10_000;

/** Sends mail by the city's mail server, where one is set. */
@Injectable()
export class Mailer {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'mail'>) {}

  get isOn(): boolean {
    return this.config.mail !== undefined;
  }

  /** @throws {MailNotSent} when the server cannot be reached or does not take it */
  async send(mail: Mail): Promise<void> {
    if (!this.config.mail) throw new Error('Mail is off: ask isOn before');
    const { smtpUrl, from } = this.config.mail;
    const transport = createTransport({
      url: smtpUrl,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
    });
    try {
      await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
    } catch (error) {
      throw new MailNotSent(error as { code?: unknown; responseCode?: unknown });
    } finally {
      transport.close();
    }
  }
}
