import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createApplicationsInterface } from './applications-interface/source.ts';
import { createAtsGreenhouse } from './ats-greenhouse/source.ts';
import { createAtsTeamtailor } from './ats-teamtailor/source.ts';
import { control, type ControlPanel, readBody } from './control.ts';
import { dayNumber } from './days.ts';
import { createEsco } from './esco/source.ts';
import { createFaultBoard } from './faults/fault.ts';
import { reply } from './faults/spoil.ts';
import { json, text } from './http/answer.ts';
import { send } from './http/send.ts';
import { createJobpostingFeed } from './jobposting-feed/source.ts';
import { createKuntarekry } from './kuntarekry/source.ts';
import { createMarket, type Market } from './market/market.ts';
import { createOpintopolku } from './opintopolku/source.ts';
import { completeOptions, marketFor, type StubOptions, studiesFor, vacanciesFor } from './options.ts';
import { createPeople, type People } from './people/person.ts';
import { createPrhXbrl } from './prh-xbrl/source.ts';
import { createPrhPostCodes } from './prh-ytj/post-codes.ts';
import { createPrhYtj } from './prh-ytj/source.ts';
import { createSkillsRegistry } from './skills-registry/source.ts';
import { createStatfiCodes } from './statfi-codes/source.ts';
import type { StubSource } from './source.ts';
import { createTyomarkkinatori } from './tyomarkkinatori/source.ts';
import { createVantaaJobs } from './vantaa-jobs/source.ts';

const HOST = '127.0.0.1';

/** A running stub server. */
export interface StubSources {
  url: string;
  port: number;
  /** Base URL of each source by its id. */
  sources: Record<string, string>;
  /** What readers of a source must be told besides, by its id: credentials and the like. */
  settings: Record<string, Record<string, string>>;
  /** Ends every connection, the hanging ones too, and stops listening. */
  close(): Promise<void>;
}

/** The port is taken by something else. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortBusy(`Port ${port} is busy. Choose another with --port or KASVU_STUB_PORT.`, { cause })
          : cause,
      ),
    );
    server.listen(port, HOST, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** The segments of a path, decoded, empty ones left out; null when the encoding is broken. */
function decodedPath(pathname: string): string[] | null {
  try {
    return pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}

/** Every source, over the same companies, vacancies and people. */
export function createSources(options: ReturnType<typeof completeOptions>): StubSource[] {
  const { seed, size, today, now, vocabularyDir } = options;
  let everybody: People | undefined;
  const people = (): People =>
    (everybody ??= createPeople({ seed, people: options.people, companies: size, today: dayNumber(today), vocabularyDir }));
  const vacancies = vacanciesFor(size);
  let everyVacancy: Market | undefined;
  const market = (): Market => (everyVacancy ??= createMarket(people(), { seed, companies: size, today: dayNumber(today) }));
  const [slots, ofMarket] = [marketFor(size), { market, seed, today: dayNumber(today), now }];
  const ofPeople = { people, seed, registered: options.people, vacancies, today: dayNumber(today), now };
  return [
    createPrhYtj({ seed, size, today }),
    createVantaaJobs({ seed, size: vacancies, today }),
    createEsco({ vocabularyDir }),
    createSkillsRegistry(ofPeople),
    createApplicationsInterface(ofPeople),
    createAtsTeamtailor(ofPeople),
    createAtsGreenhouse(ofPeople),
    createOpintopolku({ people, seed, studies: studiesFor(size), today: dayNumber(today) }),
    createPrhXbrl({ seed, size, today }),
    createTyomarkkinatori({ ...ofMarket, slots: slots.tyomarkkinatori }),
    createJobpostingFeed({ ...ofMarket, slots: slots['jobposting-feed'] }),
    createKuntarekry({ ...ofMarket, slots: slots.kuntarekry }),
    createStatfiCodes({ vocabularyDir }),
    createPrhPostCodes(),
  ];
}

/**
 * Starts the stub sources on 127.0.0.1. Rejects with PortBusy when the port is taken and InvalidOption when a setting
 * cannot be used.
 */
export async function startStubSources(given: StubOptions = {}): Promise<StubSources> {
  const options = completeOptions(given);
  const { seed, size, people, today, latencyMs } = options;
  const made = createSources(options);
  const panel: ControlPanel = {
    sources: new Map(made.map((source) => [source.id, source])),
    faults: createFaultBoard(),
    requests: new Map(),
  };
  options.faults.forEach((fault) => panel.faults.set(fault));
  let url = '';
  let port = 0;
  const baseUrls = (): Record<string, string> => Object.fromEntries(made.map(({ id }) => [id, `${url}/${id}`]));
  const settings = (): StubSources['settings'] =>
    Object.fromEntries(
      made.flatMap((source) => (source.settings === undefined ? [] : [[source.id, source.settings(`${url}/${source.id}`)]])),
    );
  const counted = (name: string): void => void panel.requests.set(name, (panel.requests.get(name) ?? 0) + 1);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const path = decodedPath(pathname);
    if (path === null) return send(response, { answer: text('Bad Request', 400) }, 0);
    const [name = '', ...segments] = path;
    const source = panel.sources.get(name);
    if (name === '') return send(response, { answer: json({ sources: baseUrls(), settings: settings(), size, people, seed, today }) }, 0);
    if (source === undefined) {
      if (name === '_elsewhere') counted(name);
      return send(response, { answer: name === '_elsewhere' ? text('elsewhere') : await control(panel, name, request) }, 0);
    }
    const isPost = request.method === 'POST' && source.posts?.includes(segments.join('/')) === true;
    if (request.method !== 'GET' && !isPost)
      return send(response, { answer: text('Method Not Allowed', 405), headers: { allow: 'GET' } }, 0);
    counted(name);
    if (latencyMs > 0) await pause(latencyMs);
    const body = isPost ? await readBody(request) : '';
    const asked = {
      method: isPost ? 'POST' : 'GET',
      segments,
      query: searchParams,
      baseUrl: `${url}/${name}`,
      headers: request.headers,
      body,
    };
    await send(response, reply(source, asked, panel.faults.take(name), `http://localhost:${port}/_elsewhere`), latencyMs);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      process.stderr.write(`Stub sources failed on ${request.url}: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('The stub itself failed');
    });
  });
  port = await listen(server, options.port);
  url = `http://${HOST}:${port}`;

  return {
    url,
    port,
    sources: baseUrls(),
    settings: settings(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((cause) => (cause === undefined ? resolve() : reject(cause)));
        server.closeAllConnections();
      }),
  };
}
