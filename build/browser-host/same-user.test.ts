import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isSameUser } from './same-user.ts';

const HERS = 1000;
const hers = { remoteAddress: '127.0.0.1', remotePort: 0xc001 };
const ends = { ...hers, localAddress: '127.0.0.1', localPort: 47300 };

type Line = { from?: string; to?: string; state?: string; owner?: number; inode?: number };
/** A line as the kernel of a laptop writes it: of the program at the other end, where it says nothing else. */
const line = ({
  from = '0100007F:C001',
  to = '0100007F:B8C4',
  state = '01',
  owner = HERS,
  inode = 1255020,
}: Line = {}) =>
  `  12: ${from} ${to} ${state} 00000000:00000000 00:00000000 00000000  ${String(owner)}        0 ${String(inode)} 1 0000000086d086ab 20 4 30 10 -1`;
const linux = (...lines: string[]) => ({
  platform: 'linux',
  uid: HERS,
  tables: () => ['  sl  local_address rem_address   st …', ...lines, ''].join('\n'),
});
const mapped = (end: string) => `0000000000000000FFFF0000${end}`;

describe('isSameUser', () => {
  it('knows who holds the other end', () => {
    expect(isSameUser(ends, linux(line()))).toBe(true);
    expect(isSameUser(ends, linux(line({ owner: 1001 })))).toBe(false);
    expect(isSameUser(ends, linux())).toBe(false);
    // The end of the server itself.
    const own = line({ from: '0100007F:B8C4', to: '0100007F:C001' });
    expect(isSameUser(ends, linux(own))).toBe(false);
  });

  it('takes an address with its port for another than the same port of another address', () => {
    const stranger = { ...ends, remoteAddress: '127.0.0.2' };
    const strangers = line({ from: '0200007F:C001', owner: 1001 });
    expect(isSameUser(stranger, linux(line(), strangers))).toBe(false);
    expect(isSameUser(stranger, linux(strangers, line()))).toBe(false);
    expect(isSameUser(ends, linux(strangers, line()))).toBe(true);
    // Of a server at another address, too.
    expect(isSameUser(ends, linux(line({ to: '0200007F:B8C4' })))).toBe(false);
    expect(isSameUser(ends, linux(line({ to: '0100007F:B8C5' })))).toBe(false);
  });

  it('knows an address of IPv4 in the table of IPv6, and no other there', () => {
    const inOther = { from: mapped('0100007F:C001'), to: mapped('0100007F:B8C4') };
    expect(isSameUser(ends, linux(line(inOther)))).toBe(true);
    expect(isSameUser(ends, linux(line({ ...inOther, owner: 1001 })))).toBe(false);
    const likewise = { from: '0100007F0000000000000000FFFF0000:C001' };
    expect(isSameUser(ends, linux(line({ ...inOther, ...likewise })))).toBe(false);
    const dual = { ...ends, remoteAddress: '::ffff:127.0.0.1', localAddress: '::ffff:127.0.0.1' };
    expect(isSameUser(dual, linux(line(inOther)))).toBe(true);
    const only = { ...ends, remoteAddress: '::1', localAddress: '::1' };
    expect(isSameUser(only, linux(line(inOther)))).toBe(false);
  });

  it.each(['02', '04', '05', '06', '07', '08', '0A'])(
    'trusts no connection in state %s: the kernel writes it down as root’s',
    (state) => {
      const root = { ...linux(line({ state, owner: 0 })), uid: 0 };
      expect(isSameUser(ends, root)).toBe(false);
    },
  );

  it('trusts no connection that no program holds', () => {
    const left = { ...linux(line({ owner: 0, inode: 0 })), uid: 0 };
    expect(isSameUser(ends, left)).toBe(false);
  });

  it('trusts nobody where the table says nothing, and every local program where there is none', () => {
    expect(isSameUser(ends, { platform: 'linux', uid: 0, tables: () => '' })).toBe(false);
    expect(isSameUser(ends, { platform: 'win32' })).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('isSameUser on this machine', () => {
  const opened: (Server | Socket)[] = [];
  afterEach(() => {
    for (const one of opened.splice(0))
      if ('destroy' in one) one.destroy();
      else one.close();
  });

  const connected = async (from: { localAddress: string; family: 4 | 6 }) => {
    const server = createServer();
    const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const host = from.family === 4 ? '127.0.0.1' : '::ffff:127.0.0.1';
    const client = connect({ port, host, ...from });
    opened.push(client, server);
    await new Promise((resolve) => client.once('connect', resolve));
    const socket = await accepted;
    socket.on('error', () => undefined);
    return { client, socket };
  };

  it.each([
    ['127.0.0.1', 4],
    ['127.9.8.7', 4],
    ['::ffff:127.0.0.1', 6],
    ['::ffff:127.9.8.7', 6],
  ] as const)('finds this very test at %s', async (localAddress, family) => {
    const { socket } = await connected({ localAddress, family });
    expect(isSameUser(socket)).toBe(true);
    expect(isSameUser(socket, { uid: 54321 })).toBe(false);
  });

  it('does not trust a connection that was broken off while it looked, whoever has the port then', async () => {
    const { client, socket } = await connected({ localAddress: '127.0.0.1', family: 4 });
    const hex = (port: number | undefined) => (port ?? 0).toString(16).toUpperCase();
    const from = `0100007F:${hex(client.localPort)}`;
    const to = `0100007F:${hex(client.remotePort)}`;
    const tables = () => {
      client.resetAndDestroy();
      return line({ from, to });
    };
    expect(isSameUser(socket, { platform: 'linux', uid: HERS, tables })).toBe(false);
  });
});
