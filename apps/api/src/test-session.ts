import { randomUUID } from 'node:crypto';
import type { Role } from '@kasvu/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { SessionStore } from './features/auth/session.store';

export interface TestSession {
  userId: string;
  cookie: string;
  csrfToken: string;
}

/** For tests: a user with these roles who has signed in, without a provider, and has accepted the privacy notice in force. */
export async function openTestSession(
  app: NestFastifyApplication,
  roles: Role[],
  name = roles.join('+'),
  { acceptNotice = true } = {},
): Promise<TestSession> {
  const database = app.get<DataSource>(getDataSourceToken());
  const store = app.get(SessionStore);
  return database.transaction(async (manager) => {
    const [user]: { id: string }[] = await manager.query(
      'INSERT INTO app_user (issuer, subject, name, roles) VALUES ($1, $2, $3, $4) RETURNING id',
      ['https://test.example', randomUUID(), name, roles],
    );
    const userId = user?.id ?? '';
    if (acceptNotice) await acceptCurrentNotice(manager, userId);
    const token = await store.open(manager, { userId, roles, providerSession: null, idToken: 'test' });
    const [session]: { csrf_token: string }[] = await manager.query('SELECT csrf_token FROM session WHERE user_id = $1', [userId]);
    return { userId, cookie: `kasvu_session=${token}`, csrfToken: session?.csrf_token ?? '' };
  });
}

const acceptCurrentNotice = (manager: EntityManager, userId: string) =>
  manager.query(
    `INSERT INTO notice_acceptance (user_id, notice_id, language)
     SELECT $1::uuid, id, 'fi' FROM notice WHERE kind = 'privacy' AND published_at IS NOT NULL AND effective_from <= now() ORDER BY version DESC LIMIT 1`,
    [userId],
  );
