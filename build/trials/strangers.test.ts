import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '#shared/shell/served-files.ts';
import { keepOffice } from '../browser-host/keep-office.ts';
import { newMark } from '../browser-host/running-mark.ts';
import { serveOffice, type ServedOffice } from '../browser-host/serve-office.ts';
import { attackAs, forgedRequests, loopbackAddresses, routesFrom } from './attack-as.ts';

const STRANGER = 65534;
const mayBeAnother = process.platform === 'linux' && process.getuid?.() === 0;

/** The trial in small, on this machine's own loopback address; in full: `npm run trials -- strangers`. */
describe.skipIf(!mayBeAnother)('another user of the machine', () => {
  let folder = '';
  let office: ServedOffice;
  let port = 0;
  let hers: Socket;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
    writeFileSync(join(folder, 'index.html'), 'x');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(['index.html'])));
    const { calls } = keepOffice(join(folder, 'kept'));
    office = await serveOffice({ folder, port: 0, mark: newMark(), calls });
    port = Number(new URL(office.origin).port);
    hers = connect(port, '127.0.0.1');
    await new Promise((resolve) => hers.once('connect', resolve));
  });
  afterAll(async () => {
    hers.destroy();
    await office.close();
    rmSync(folder, { recursive: true });
  });

  it('is refused whatever it asks, from wherever, with the port of her own connection too', async () => {
    const all = forgedRequests(port);
    const others = loopbackAddresses(0).filter((address) => !address.endsWith('127.0.0.1'));
    const routes = [
      ...routesFrom(['127.0.0.1', '::ffff:127.0.0.1'], []),
      ...routesFrom(others, [hers.localPort ?? 0]),
    ];
    const asHers = { host: '127.0.0.1', localAddress: '127.0.0.2', localPort: hers.localPort ?? 0 };
    const asStranger = { uid: STRANGER, port };
    const attempts = [
      ...(await attackAs({ ...asStranger, routes: [asHers], requests: all })),
      ...(await attackAs({ ...asStranger, routes, requests: all.slice(0, 1) })),
    ];
    expect(attempts).toHaveLength(all.length + routes.length);
    expect(attempts.filter(({ outcome }) => outcome !== '403')).toEqual([]);
  });

  it('sends what would be answered to her', async () => {
    const requests = forgedRequests(port, ['kept']).slice(0, 1);
    const routes = routesFrom(loopbackAddresses(0), []);
    const attempts = await attackAs({ uid: 0, port, routes, requests });
    expect(attempts).toHaveLength(routes.length);
    expect(attempts.filter(({ outcome }) => outcome !== '200')).toEqual([]);
  });
});
