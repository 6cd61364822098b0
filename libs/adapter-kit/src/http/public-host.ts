import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { SourceError } from '../source-error';
import { unreachable } from './network-fault';
import { Transient } from './retry';

/** Addresses of a host name. */
export type Lookup = (hostname: string) => Promise<{ address: string; family: number }[]>;

export const systemLookup: Lookup = (hostname) => lookup(hostname, { all: true });

/** This machine, private networks, link-local (where clouds keep their metadata), carrier, documentation, multicast and reserved ranges. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

/** Whether a host written in a setting is this machine or an address of an inner network. */
export function isInnerHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (isIP(host) !== 0 && isInner({ address: host, family: isIP(host) }));
}

/**
 * Refuses a host that is, or whose name leads to, this machine or an inner network: what a further address of a source names must not be a way
 * into the city's own.
 * @throws {SourceError} `refused`, or `unreachable` (around which a Transient) when the name is not known
 */
export async function requirePublicHost(url: URL, find: Lookup): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) !== 0 ? [{ address: host, family: isIP(host) }] : await addressesOf(url, host, find);
  if (addresses.some(isInner)) throw new SourceError('refused', `${url.host} is an address of an inner network; it is not read`);
}

async function addressesOf(url: URL, host: string, find: Lookup): ReturnType<Lookup> {
  try {
    return await find(host);
  } catch (error) {
    throw new Transient(unreachable(url.host, error));
  }
}

function isInner({ address, family }: { address: string; family: number }): boolean {
  return inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
