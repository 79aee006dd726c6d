import { expect, it } from 'vitest';
import { browserPlatform } from '#renderer/platform/browser-platform.ts';
import { countWaysOut } from './count-ways-out.ts';

it('refuses and counts connections to peers and workers that outlive the page', async () => {
  const platform = browserPlatform('1.0.0');
  const register = () => Promise.resolve({} as ServiceWorkerRegistration);
  const page = {
    RTCPeerConnection: EventTarget,
    navigator: { serviceWorker: { register } },
  };
  countWaysOut(platform, page);
  expect(() => new page.RTCPeerConnection()).toThrow('off the network');
  await expect(page.navigator.serviceWorker.register()).rejects.toThrow('off the network');
  expect(await platform.appInfo()).toMatchObject({
    value: { refused: { requests: 1, links: 0, others: 1 } },
  });
  // Where there are none, as in a page without a secure origin.
  countWaysOut(platform, { navigator: {} });
});
