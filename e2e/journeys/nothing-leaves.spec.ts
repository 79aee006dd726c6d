import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goTo } from '../fixtures/go-to.ts';
import { listenOutside, namesLookedUp } from '../fixtures/outside.ts';
import { removeFolder } from '../fixtures/remove-folder.ts';
import { expect, START, test } from '../fixtures/test.ts';
import { WAYS_OUT } from '../fixtures/ways-out.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

/** Each way is given time to arrive. */
test.describe.configure({ timeout: 180_000 });

test('a script in the window reaches nobody outside, by no way', async ({ hostName }) => {
  const outside = await listenOutside();
  const folder = mkdtempSync(join(tmpdir(), 'office-outside-'));
  const netLog = join(folder, 'net.json');
  const host = await START[hostName]({ args: [`--log-net-log=${netLog}`] });
  try {
    // No route of the test's stops here what the program lets through.
    const page = await host.open();
    await page.goto(`${host.origin}/`);
    await welcomePage(page).startEmpty();
    const target = { authority: outside.authority, name: 'outside.example' };
    for (const [name, way] of Object.entries(WAYS_OUT)) {
      const tried = page.evaluate(way, target).then(
        () => 'tried',
        () => 'refused',
      );
      // What waits for an answer waits long.
      expect(['tried', 'refused', 'waits'], name).toContain(
        await Promise.race([tried, page.waitForTimeout(1000).then(() => 'waits')]),
      );
      await page.waitForTimeout(500);
      expect(outside.heard, name).toEqual([]);
    }
    expect(new URL(page.url()).origin).toBe(new URL(host.origin).origin);
    expect(
      await page.evaluate(() =>
        navigator.serviceWorker.getRegistrations().then((all) => all.length),
      ),
    ).toBe(0);
    await host.close();
    expect(outside.heard).toEqual([]);
    expect((await namesLookedUp(netLog)).filter((one) => one.includes('outside.example'))).toEqual(
      [],
    );
  } finally {
    await host.dispose();
    await outside.close();
    await removeFolder(folder);
  }
});

test('what the policy does not see is counted too', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  const refused = await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.register('/x.js').catch((error: unknown) => error);
    try {
      return [worker, new RTCPeerConnection()].map(String);
    } catch (peer) {
      return [worker, peer].map(String);
    }
  });
  expect(refused).toEqual(Array(2).fill(expect.stringContaining('stays off the network')));
  await goTo(page, '#/settings/about');
  const counted = t('settings:about.refusedCounts', { requests: 1, links: 0, others: 1 });
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(counted);
});
