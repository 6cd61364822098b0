import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';
import { type Service, startService } from './service.ts';

const PROGRAM = 'tools/stub-sources/src/main.ts';
const READY_MS = 60_000;
const listSchema = z.object({
  sources: z.record(z.string(), z.url()).describe('Base URL of each stub source by its id'),
  settings: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('What a reader must be told besides, credentials and the like, by source and name'),
});

/** What a server of stub sources says about itself. */
export type StubSources = z.output<typeof listSchema>;

/** Starts the local server that plays the open-data sources; waits until it answers. */
export async function startStubSources(port: number, logFile: string): Promise<{ service: Service; stubs: StubSources }> {
  const service = startService('The server of demo sources', [PROGRAM, '--port', String(port)], { env: process.env, logFile });
  const stubs = await Promise.race([waitForList(port), service.died]).catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  return { service, stubs };
}

/** What the stub server on this port says; undefined if none is there. */
export async function askStubSources(port: number): Promise<StubSources | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
    return listSchema.parse(await answer.json());
  } catch {
    return undefined;
  }
}

/**
 * Settings that make the product read stub sources. A source whose address the user has set keeps it and is not called a demo.
 * @returns `SOURCE_<ID>_BASE_URL` and the source's other settings for each, except those the user has set, and `KASVU_DEMO_SOURCES`.
 */
export function stubEnvironment({ sources, settings }: StubSources, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const demo = Object.entries(sources).filter(([id]) => !environment[settingOf(id, 'BASE_URL')]);
  const given = demo.flatMap(([id, url]) =>
    Object.entries({ BASE_URL: url, ...settings[id] }).map(([name, value]) => [settingOf(id, name), value] as const),
  );
  return {
    ...Object.fromEntries(given.filter(([setting]) => !environment[setting])),
    KASVU_DEMO_SOURCES: demo.map(([id]) => id).join(','),
  };
}

function settingOf(id: string, name: string): string {
  return `SOURCE_${id.toUpperCase().replaceAll('-', '_')}_${name}`;
}

async function waitForList(port: number): Promise<StubSources> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await delay(100)) {
    const stubs = await askStubSources(port);
    if (stubs) return stubs;
  }
  throw new LaunchError(`The server of demo sources did not answer on port ${port} within ${READY_MS / 1000} s.`);
}
