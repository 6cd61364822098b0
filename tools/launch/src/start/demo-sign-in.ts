import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LaunchError } from '../launch-error.ts';
import { type Service, startService } from '../service.ts';
import type { Settings } from '../settings.ts';
import type { KeptSecrets } from './kept-secrets.ts';

const PROGRAM = 'tools/demo-identity/src/main.ts';
const CLIENT_ID = 'kasvu-dashboard';
const READY_MS = 60_000;

/** @throws LaunchError when the demo sign-in would be started in production. */
export function refuseDemoInProduction({ production, issuer }: Settings): void {
  if (!production || issuer) return;
  throw new LaunchError(
    'With NODE_ENV=production the demo sign-in never starts: anyone could be anyone. Set OIDC_ISSUER to your OpenID provider; docs/operating.md says how.',
  );
}

/**
 * What the API must know to let people sign in, apart from what the environment says already. In production nothing is made up: the API
 * names what is missing.
 */
export function signInEnvironment(settings: Settings, secrets: KeptSecrets | undefined, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!secrets) return {};
  const demo = {
    OIDC_ISSUER: issuerOf(settings),
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: secrets.clientSecret,
    OIDC_ROLE_GROUPS: 'staff=kasvu-staff;growth=kasvu-growth;adviser=kasvu-adviser;admin=kasvu-admin',
    KASVU_DEMO_SIGN_IN: '1',
  };
  return {
    PUBLIC_URL: settings.publicUrl,
    SESSION_SECRET: environment['SESSION_SECRET'] || secrets.sessionSecret,
    ...(settings.issuer ? {} : demo),
  };
}

/** Starts the local OpenID provider with demo users; waits until it answers. */
export async function startDemoSignIn(settings: Settings, secrets: KeptSecrets): Promise<Service> {
  const { identityPort, publicUrl, dataDir } = settings;
  const service = startService('The demo sign-in', [PROGRAM, '--port', String(identityPort), '--app-url', publicUrl], {
    env: {
      ...process.env,
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_CLIENT_SECRET: secrets.clientSecret,
      DEMO_IDENTITY_SIGNING_KEY: secrets.demoSigningKey,
    },
    logFile: join(dataDir, 'logs/demo-sign-in.log'),
  });
  await Promise.race([answers(identityPort), service.died]).catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  return service;
}

/** One host name for the dashboard and its provider, so that cookies and redirects fit. */
const issuerOf = ({ identityPort }: Settings): string => `http://localhost:${identityPort}`;

async function answers(port: number): Promise<void> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await delay(100)) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(2_000) });
      await answer.body?.cancel();
      if (answer.ok) return;
    } catch {
      continue; // not listening yet; if it never does, the deadline or its death says so
    }
  }
  throw new LaunchError(`The demo sign-in did not answer on port ${port} within ${READY_MS / 1000} s.`);
}
