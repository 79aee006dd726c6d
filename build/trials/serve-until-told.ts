import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { manifestOf } from '#shared/shell/served-files.ts';
import { CHALLENGE_PATH } from '../browser-host/challenge.ts';
import { keepOffice } from '../browser-host/keep-office.ts';
import { newMark, newNonce } from '../browser-host/running-mark.ts';
import { isSameUser } from '../browser-host/same-user.ts';
import { HOST, serveOffice } from '../browser-host/serve-office.ts';

/**
 * Her program and her browser, for strangers to attack: `node --import tsx serve-until-told.ts FOLDER UID [ports-alone]`.
 * Says where it serves and which ports her browser's connections have; for each line that it is told, what is kept and
 * how her own requests fared meanwhile; ends with its input. With `ports-alone` the address of a connection does not
 * count: the planted hole that the trial must find.
 */
const [folder = '', uid = '0', plant] = process.argv.slice(2);
process.setgid?.(Number(uid));
process.setuid?.(Number(uid));

const built = mkdtempSync(join(folder, 'built-'));
writeFileSync(join(built, 'index.html'), 'x');
writeFileSync(join(built, 'manifest.json'), JSON.stringify(manifestOf(['index.html'])));
const { calls } = keepOffice(join(folder, 'kept'));
const now = new Date().toISOString();
const bytes = new TextEncoder().encode('backup');
const kept = await calls.storeBackup({
  bytes,
  about: {
    ...{ createdAt: now, reason: 'scheduled', counts: {}, mark: { epoch: 1, seq: 1 } },
    ...{ sha256: createHash('sha256').update(bytes).digest('hex') },
    ...{ schemaVersion: 1, appVersion: '1' },
  },
});
const rows = [{ t: 'people', k: 'p', v: {} }];
const entry = { at: now, mark: { epoch: 1, seq: 2 }, schemaVersion: 1, rows };
const appended = await calls.appendJournal({ entries: [entry] });
if (!kept.ok || !appended.ok) throw new Error('Nothing could be kept');

const byPortAlone = ({ remotePort, localAddress, localPort }: Socket) =>
  isSameUser({ remoteAddress: HOST, remotePort, localAddress, localPort });
const office = await serveOffice({
  ...{ folder: built, port: 0, mark: newMark(), calls },
  ...(plant === 'ports-alone' && { isHers: byPortAlone }),
});
const port = Number(new URL(office.origin).port);

const herPorts: number[] = [];
for (let count = 0; count < 3; count += 1) {
  // The one answer that has no end, so that the connection stays hers.
  const asked = get({ host: HOST, port, path: CHALLENGE_PATH + newNonce(), agent: false });
  const [{ socket }] = (await once(asked, 'response')) as [IncomingMessage];
  if (socket.localPort !== undefined) herPorts.push(socket.localPort);
}

/** What came of her browser's request: a status, or why there was none. */
const ask = () =>
  new Promise<string>((resolve) => {
    get({ host: HOST, port, agent: false, timeout: 10_000 }, (answer) => {
      answer.resume().once('end', () => {
        resolve(String(answer.statusCode));
      });
    }).on('error', ({ message }) => {
      resolve(message);
    });
  });
const hers: Record<string, number> = {};
/** One connection after the other, each with a port that may just have been a stranger's. */
const browse = async (): Promise<never> => {
  for (;;) {
    const outcome = await ask();
    hers[outcome] = (hers[outcome] ?? 0) + 1;
  }
};
void browse();

const tell = (what: object) => {
  console.log(JSON.stringify(what));
};
tell({ port, herPorts });
const look = async () => {
  const [journal, backups] = await Promise.all([calls.readJournal(), calls.kept()]);
  const entries = journal.ok ? journal.value.entries.length : 0;
  tell({ entries, backups: backups.ok ? backups.value.backups.length : 0, hers });
};
createInterface(process.stdin)
  .on('line', () => void look())
  .on('close', () => process.exit(0));
