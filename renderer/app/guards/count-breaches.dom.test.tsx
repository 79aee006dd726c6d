import { expect, it } from 'vitest';
import { browserPlatform } from '#renderer/platform/browser-platform.ts';
import { countBreaches } from './count-breaches.ts';

it('counts what the policy stops in the window and its workers with the links that are refused', async () => {
  const platform = browserPlatform('1.0.0');
  const [page, workers] = [new EventTarget(), new EventTarget()];
  countBreaches(platform, page as Document, workers as BroadcastChannel);
  const breach = (blockedURI: string) =>
    page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI }));
  breach('https://example.invalid/a?name=Aino');
  breach('wss://example.invalid');
  breach('inline');
  workers.dispatchEvent(new MessageEvent('message', { data: 'request' }));
  await platform.openLink({ url: 'file:///etc/passwd' });
  expect(await platform.appInfo()).toMatchObject({
    value: { refused: { requests: 3, links: 1, others: 1 } },
  });
});
