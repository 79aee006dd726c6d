import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';

/** The kernel's table of connections: 127.0.0.1 is written backwards, ports in hexadecimal, the user's number last. */
const LOOPBACK = '0100007F';

/**
 * Whether a connection to the loopback address comes from a program of this very user. Every user of a machine reaches
 * its loopback address, and what is kept here is hers alone. Linux tells who holds the other end; elsewhere nothing
 * tells an ordinary program, and the laptop is taken to have one user (decision 0021).
 */
export async function isSameUser(
  { remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>,
  {
    platform = process.platform,
    uid = process.getuid?.(),
    table = () => readFile('/proc/net/tcp', 'utf8'),
  }: { platform?: string; uid?: number | undefined; table?: () => Promise<string> } = {},
): Promise<boolean> {
  if (platform !== 'linux') return true;
  if (remotePort === undefined || localPort === undefined) return false;
  const theirs = `${LOOPBACK}:${hexadecimal(remotePort)} ${LOOPBACK}:${hexadecimal(localPort)} `;
  const line = (await table().catch(() => '')).split('\n').find((one) => one.includes(theirs));
  const [, , , , , , , owner] = line?.trim().split(/\s+/) ?? [];
  return owner !== undefined && Number(owner) === uid;
}

function hexadecimal(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, '0');
}
