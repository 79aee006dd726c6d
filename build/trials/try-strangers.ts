import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../project-root.ts';
import {
  attackAs,
  forgedRequests,
  loopbackAddresses,
  routesFrom,
  type Attempt,
} from './attack-as.ts';

/** Whom her program runs as: an ordinary user, and root, as whose the kernel writes down what nobody holds. */
const HER_UIDS = [54_001, 0];
const STRANGER = 54_002;
/** Few ports, so that a port is soon another's. */
const PORTS = '40000 40063';

type Served = { port: number; herPorts: number[] };
type Found = { entries: number; backups: number; hers: Record<string, number> };

/** What a trial of another user found. `bad` names each attempt that was not refused, and what was lost by it. */
export type StrangersTrial = { bad: string[]; attempts: number; ownNetwork: boolean };

/**
 * Has another user of the machine ask the program for everything, from many loopback addresses, with her own headers and
 * the ports of her own connections, and vanish in the middle; in a network of their own where the machine allows.
 */
export async function tryStrangers(options: {
  folder: string;
  vanishing: number;
  plant?: string;
}): Promise<StrangersTrial> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Error('Only root of a Linux machine can be two users');
  const ownNetwork = spawnSync('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
  const trial: StrangersTrial = { bad: [], attempts: 0, ownNetwork };
  for (const uid of HER_UIDS) {
    const { bad, attempts } = await tryOne({ ...options, uid, ownNetwork });
    trial.bad.push(...bad.map((what) => `user ${String(uid)}: ${what}`));
    trial.attempts += attempts;
  }
  return trial;
}

async function tryOne(options: {
  folder: string;
  uid: number;
  vanishing: number;
  ownNetwork: boolean;
  plant?: string;
}): Promise<{ bad: string[]; attempts: number }> {
  const { uid, vanishing, ownNetwork, plant = '' } = options;
  const folder = join(options.folder, String(uid));
  mkdirSync(folder, { mode: 0o700 });
  chownSync(folder, uid, uid);
  chmodSync(options.folder, 0o711);
  const ready = `ip link set lo up && echo ${PORTS} > /proc/sys/net/ipv4/ip_local_port_range; exec "$@"`;
  const serve = ['build/trials/serve-until-told.ts', folder, String(uid), plant];
  const [program = '', ...given] = [
    ...(ownNetwork ? ['unshare', '--net', 'sh', '-c', ready, 'sh'] : []),
    ...[process.execPath, '--import', 'tsx', ...serve],
  ];
  const child = spawn(program, given, { cwd: projectRoot, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const told = async () => JSON.parse(String((await lines.next()).value)) as unknown;
  try {
    const { port, herPorts } = (await told()) as Served;
    if (herPorts.length === 0) throw new Error('Her browser has no connection');
    const command = ownNetwork ? ['nsenter', '--net', '-t', String(child.pid)] : [];
    const addresses = loopbackAddresses(3);
    const others = addresses.filter((address) => !address.endsWith(':127.0.0.1')).slice(1);
    const from = { uid: STRANGER, port, command };
    const attempts = [
      ...(await attackAs({
        ...from,
        routes: [...routesFrom(addresses, []), ...routesFrom(others, herPorts)],
        requests: forgedRequests(port),
      })),
      // What the stranger no longer waits for may still be done.
      ...(await attackAs({
        ...from,
        routes: routesFrom(['127.0.0.1', '127.0.0.2', '::ffff:127.0.0.1'], []),
        requests: forgedRequests(port, ['forgetJournal']).slice(0, 1),
        vanishing,
      })),
    ];
    // Her own browser sends the very same, and is answered.
    const own = await attackAs({
      ...{ uid, port, command, routes: routesFrom(addresses, []) },
      requests: forgedRequests(port, ['kept']).slice(0, 1),
    });
    child.stdin.write('look\n');
    const { entries, backups, hers } = (await told()) as Found;
    const refusedHer = own.filter(({ outcome }) => outcome !== '200');
    return {
      attempts: attempts.length,
      bad: [
        ...attempts.filter(isAnswered).map(named),
        ...refusedHer.map((attempt) => `her own ${named(attempt)}`),
        ...(hers['403'] === undefined ? [] : ['her browser was refused']),
        ...(hers['200'] === undefined ? ['her browser was not answered'] : []),
        ...(entries === 1 ? [] : ['the journal is gone']),
        ...(backups === 1 ? [] : ['the backup is gone']),
      ],
    };
  } finally {
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  }
}

/** Who vanishes hears nothing; everybody else must hear that it is refused. */
function isAnswered({ name, outcome }: Attempt): boolean {
  return outcome !== '403' && !(name.includes(', then ') && !/^\d+$/.test(outcome));
}

function named({ route, name, outcome }: Attempt): string {
  const by = route.localPort === 0 ? '' : `:${String(route.localPort)}`;
  return `${name} from ${route.localAddress}${by}: ${outcome}`;
}
