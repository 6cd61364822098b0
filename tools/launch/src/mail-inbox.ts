import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';
import { type Service, startService } from './service.ts';
import type { Settings } from './settings.ts';

const PROGRAM = 'tools/mail-inbox/src/main.ts';
const READY_MS = 60_000;
const SENDER = 'kasvu-dashboard@localhost';
const answerSchema = z.object({ url: z.url({ protocol: /^smtp$/ }) });

/** Whether mails go to an inbox on this machine: not in production, and not where there is a mail server. */
export const keepsMails = ({ production, smtpUrl }: Settings): boolean => !production && smtpUrl === undefined;

/** Starts the inbox that takes all mail and sends none on; waits until it answers. */
export async function startMailInbox({ inboxPort, dataDir }: Settings): Promise<{ service: Service; smtpUrl: string }> {
  const service = startService('The mail inbox', [PROGRAM, '--port', String(inboxPort), '--folder', join(dataDir, 'mail')], {
    env: process.env,
    logFile: join(dataDir, 'logs/mail-inbox.log'),
  });
  const smtpUrl = await Promise.race([waitForInbox(inboxPort), service.died]).catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  return { service, smtpUrl };
}

/** Where the inbox on this port takes mail; undefined if none is there. */
export async function askMailInbox(port: number): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/smtp`, { signal: AbortSignal.timeout(2_000) });
    return answerSchema.parse(await answer.json()).url;
  } catch {
    return undefined;
  }
}

/** Settings that make the product mail to an inbox. */
export const inboxEnvironment = (smtpUrl: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  KASVU_SMTP_URL: smtpUrl,
  KASVU_MAIL_FROM: environment['KASVU_MAIL_FROM'] || SENDER,
});

async function waitForInbox(port: number): Promise<string> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await delay(100)) {
    const smtpUrl = await askMailInbox(port);
    if (smtpUrl) return smtpUrl;
  }
  throw new LaunchError(`The mail inbox did not answer on port ${port} within ${READY_MS / 1000} s.`);
}
