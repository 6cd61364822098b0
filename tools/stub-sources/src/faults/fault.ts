/** Every way a source can be made to misbehave. */
export const faultKinds = [
  'status-500',
  'status-502',
  'status-429',
  'status-429-retry-after',
  'timeout',
  'slow-drip',
  'truncated-json',
  'connection-reset',
  'html',
  'empty',
  'wrong-content-type',
  'redirect-elsewhere',
  'huge',
  'endless-pages',
  'bad-record',
  'unknown-field',
  'missing-field',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A fault of one source: it lets `after` requests through and then spoils `times` of them. */
export interface Fault {
  source: string;
  fault: FaultKind;
  after: number;
  /** Absent: every request from then on. */
  times?: number | undefined;
}

/** A fault that cannot be set: its message says which part is wrong. */
export class InvalidFault extends Error {
  override readonly name = 'InvalidFault';
}

function count(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new InvalidFault(`${name}: a whole number from 0, not ${JSON.stringify(value)}`);
}

/** Reads a fault from a parsed JSON body. Throws InvalidFault. */
export function readFault(value: unknown, sources: readonly string[]): Fault {
  if (typeof value !== 'object' || value === null) throw new InvalidFault('A fault is an object { source, fault, after?, times? }');
  const { source, fault, after, times } = value as Record<string, unknown>;
  if (typeof source !== 'string' || !sources.includes(source)) throw new InvalidFault(`source: one of ${sources.join(', ')}`);
  const kind = faultKinds.find((known) => known === fault);
  if (kind === undefined) throw new InvalidFault(`fault: one of ${faultKinds.join(', ')}`);
  return { source, fault: kind, after: count('after', after) ?? 0, times: count('times', times) };
}

/** Reads `source:fault[:after[:times]]`, several separated by commas. Throws InvalidFault. */
export function readFaultList(list: string, sources: readonly string[]): Fault[] {
  return list
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [source, fault, after, times] = part.trim().split(':');
      return readFault(
        { source, fault, after: after === undefined ? undefined : Number(after), times: times === undefined ? undefined : Number(times) },
        sources,
      );
    });
}

/** The faults in force. */
export interface FaultBoard {
  set(fault: Fault): void;
  clear(): void;
  list(): Fault[];
  /** The fault that spoils the next request of a source, if any; counts the request. */
  take(source: string): FaultKind | null;
}

export function createFaultBoard(): FaultBoard {
  let faults: Fault[] = [];
  return {
    set: (fault) => void faults.push({ ...fault }),
    clear: () => void (faults = []),
    list: () => faults.map((fault) => ({ ...fault })),
    take: (source) => {
      const fault = faults.find((candidate) => candidate.source === source && candidate.times !== 0);
      if (fault === undefined) return null;
      if (fault.after > 0) {
        fault.after--;
        return null;
      }
      if (fault.times !== undefined) fault.times--;
      return fault.fault;
    },
  };
}
