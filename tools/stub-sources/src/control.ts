import type { IncomingMessage } from 'node:http';
import { type Answer, json } from './http/answer.ts';
import { type FaultBoard, InvalidFault, readFault } from './faults/fault.ts';
import { type Change, ChangeRefused, type StubSource } from './source.ts';

const LARGEST_BODY = 64 * 1024;
const personChanges = ['withdrawConsent', 'expire', 'delete'] as const;

/** What the control paths work on. */
export interface ControlPanel {
  sources: ReadonlyMap<string, StubSource>;
  faults: FaultBoard;
  /** Requests answered per source since the start; `_elsewhere` counts redirects that were followed. */
  requests: Map<string, number>;
}

class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/** What was posted. Throws BadRequest when it is too large for any path here. */
export async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > LARGEST_BODY) throw new BadRequest('The body is too large');
  }
  return body;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new BadRequest(`The body is not JSON: ${(cause as Error).message}`);
  }
}

function readKeys(name: string, value: unknown): string[] | undefined {
  if (value === undefined || (Array.isArray(value) && value.every((key) => typeof key === 'string'))) return value;
  throw new BadRequest(`${name}: a list of keys`);
}

function readChange(value: unknown): { source: string; change: Change } {
  if (typeof value !== 'object' || value === null)
    throw new BadRequest('A change is an object { source, withdraw?, add?, of?, rename?, withdrawConsent?, expire?, delete? }');
  const { source, withdraw, add, of, rename, withdrawConsent, expire, delete: deleted, ...unknown } = value as Record<string, unknown>;
  if (Object.keys(unknown).length > 0) throw new BadRequest(`Unknown part of a change: ${Object.keys(unknown).join(', ')}`);
  const count = (name: string, number: unknown): number | undefined => {
    if (number === undefined || (typeof number === 'number' && Number.isInteger(number) && number >= 0)) return number;
    throw new BadRequest(`${name}: a whole number from 0`);
  };
  if (typeof source !== 'string') throw new BadRequest('source: the id of a source');
  if (rename !== undefined && typeof rename !== 'string') throw new BadRequest('rename: the key of a record');
  if (of !== undefined && typeof of !== 'string') throw new BadRequest('of: a business ID');
  return {
    source,
    change: {
      withdraw: count('withdraw', withdraw),
      add: count('add', add),
      of,
      rename,
      withdrawConsent: readKeys('withdrawConsent', withdrawConsent),
      expire: readKeys('expire', expire),
      delete: readKeys('delete', deleted),
    },
  };
}

function applyChange(panel: ControlPanel, value: unknown): Answer {
  const { source: id, change } = readChange(value);
  const source = panel.sources.get(id);
  if (source === undefined) throw new BadRequest(`source: one of ${[...panel.sources.keys()].join(', ')}`);
  if (change.of !== undefined && !source.addsOf)
    throw new ChangeRefused(`The source ${id} does not let itself be told of which company new records are`);
  const unfit = personChanges.find((name) => change[name] !== undefined && !source.personChanges?.includes(name));
  if (unfit !== undefined) throw new ChangeRefused(`The source ${id} knows no change "${unfit}"`);
  return json(source.change(change));
}

const noSuchPath = (): Answer => json({ message: 'Not found. Try GET /, /_faults, /_requests or POST /_faults, /_change' }, 404);

async function route(panel: ControlPanel, name: string, request: IncomingMessage): Promise<Answer> {
  switch (`${request.method} ${name}`) {
    case 'GET _faults':
      return json({ faults: panel.faults.list() });
    case 'POST _faults':
      panel.faults.set(readFault(await readJson(request), [...panel.sources.keys()]));
      return json({ faults: panel.faults.list() });
    case 'DELETE _faults':
      panel.faults.clear();
      return json({ faults: [] });
    case 'POST _change':
      return applyChange(panel, await readJson(request));
    case 'GET _requests':
      return json(Object.fromEntries(panel.requests));
    default:
      return noSuchPath();
  }
}

/** Answers a control path (`_faults`, `_change`, `_requests`); what was asked wrongly is a 400 that names it. */
export async function control(panel: ControlPanel, name: string, request: IncomingMessage): Promise<Answer> {
  try {
    return await route(panel, name, request);
  } catch (cause) {
    if (cause instanceof BadRequest || cause instanceof InvalidFault || cause instanceof ChangeRefused)
      return json({ message: cause.message }, 400);
    throw cause;
  }
}
