import { readFileSync } from 'node:fs';
import { isIPv4, type Socket } from 'node:net';

type Ends = {
  [End in 'remoteAddress' | 'remotePort' | 'localAddress' | 'localPort']?: Socket[End] | undefined;
};

/** What the kernel's tables call a connection that is open at both ends. */
const ESTABLISHED = '01';
/** An address of IPv4 in the table of IPv6, where a program has reached it through a socket of that family. */
const MAPPED = inKernelForm(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);

/**
 * Whether the other end of a connection over the loopback address is held by a program of this very user. Every user of a
 * machine reaches its loopback address, and what is kept here is hers alone. Linux tells who holds the other end;
 * elsewhere nothing tells an ordinary program, and the laptop is taken to have one user (decision 0021).
 *
 * All four of its numbers count: 127.0.0.0/8 has sixteen million addresses, each with the ports of all others. So does
 * its state: what a program has closed or left is written down as root's (decision 0037).
 */
export function isSameUser(
  socket: Ends,
  {
    platform = process.platform,
    uid = process.getuid?.(),
    tables = readTables,
  }: { platform?: string; uid?: number | undefined; tables?: () => string } = {},
): boolean {
  if (platform !== 'linux') return true;
  const lines = tables().split('\n');
  // Asked only now: Node has no address of a connection that was broken off by then, whose port may be another's already.
  const theirs = endInTable(socket.remoteAddress, socket.remotePort);
  const ours = endInTable(socket.localAddress, socket.localPort);
  if (theirs === null || ours === null) return false;
  return lines.some((line) => {
    const [, local, remote, state, , , , owner, , inode] = line.trim().split(/\s+/);
    return (
      withoutMapping(local) === theirs &&
      withoutMapping(remote) === ours &&
      state === ESTABLISHED &&
      inode !== '0' &&
      Number(owner) === uid
    );
  });
}

/** At once, between the acceptance of a connection and the first byte of it: the kernel makes the tables in memory. */
function readTables(): string {
  return ['/proc/net/tcp', '/proc/net/tcp6'].map(readIfThere).join('\n');
}

/** A machine without IPv6 has no table of it. What no table tells is not trusted. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** One end as the tables write it; null where it is none of IPv4, at which alone the program serves. */
function endInTable(address: string | undefined, port: number | undefined): string | null {
  const plain = address?.replace(/^::ffff:/, '') ?? '';
  if (!isIPv4(plain) || port === undefined) return null;
  return `${inKernelForm(...plain.split('.').map(Number))}:${hexadecimal(port, 4)}`;
}

/** Each four bytes of an address as one number in the machine's own order of bytes, in hexadecimal. */
function inKernelForm(...bytes: number[]): string {
  return Array.from(new Uint32Array(Uint8Array.from(bytes).buffer), (four) =>
    hexadecimal(four, 8),
  ).join('');
}

function withoutMapping(end: string | undefined): string | undefined {
  return end?.startsWith(MAPPED) ? end.slice(MAPPED.length) : end;
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
