import { simpleParser } from 'mailparser';

/** A mail as it is read. */
export interface Message {
  id: string;
  from: string;
  to: string;
  subject: string;
  /** When it was sent, as an instant in UTC; null when it does not say. */
  sentAt: string | null;
  text: string;
  html: string | null;
}

export async function readMessage(id: string, raw: Buffer): Promise<Message> {
  const { from, to, subject, date, text, html } = await simpleParser(raw, { skipTextToHtml: true });
  return {
    id,
    from: from?.text ?? '',
    to: [to ?? []]
      .flat()
      .map((each) => each.text)
      .join(', '),
    subject: subject ?? '',
    sentAt: date?.toISOString() ?? null,
    text: text ?? '',
    html: html || null,
  };
}
