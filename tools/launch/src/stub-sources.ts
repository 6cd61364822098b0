import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';
import { type Service, startService } from './service.ts';

const PROGRAM = 'tools/stub-sources/src/main.ts';
const READY_MS = 60_000;
const listSchema = z.object({ sources: z.record(z.string(), z.url()) });

/** Base URL of each stub source by its id. */
export type SourceList = Record<string, string>;

/** Starts the local server that plays the open-data sources; waits until it answers. */
export async function startStubSources(port: number, logFile: string): Promise<{ service: Service; sources: SourceList }> {
  const service = startService('The server of demo sources', [PROGRAM, '--port', String(port)], { env: process.env, logFile });
  const sources = await Promise.race([waitForList(port), service.died]).catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  return { service, sources };
}

/** The sources that a stub server on this port plays; undefined if none is there. */
export async function askStubSources(port: number): Promise<SourceList | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
    return listSchema.parse(await answer.json()).sources;
  } catch {
    return undefined;
  }
}

/**
 * Settings that make the product read stub sources. A source whose address the user has set keeps it and is not called a demo.
 * @returns `SOURCE_<ID>_BASE_URL` for each, and `KASVU_DEMO_SOURCES`.
 */
export function stubEnvironment(sources: SourceList, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const demo = Object.entries(sources).filter(([id]) => !environment[baseUrlSetting(id)]);
  return {
    ...Object.fromEntries(demo.map(([id, url]) => [baseUrlSetting(id), url])),
    KASVU_DEMO_SOURCES: demo.map(([id]) => id).join(','),
  };
}

function baseUrlSetting(id: string): string {
  return `SOURCE_${id.toUpperCase().replaceAll('-', '_')}_BASE_URL`;
}

async function waitForList(port: number): Promise<SourceList> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await delay(100)) {
    const sources = await askStubSources(port);
    if (sources) return sources;
  }
  throw new LaunchError(`The server of demo sources did not answer on port ${port} within ${READY_MS / 1000} s.`);
}
