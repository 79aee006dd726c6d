import { expect, it } from 'vitest';
import { app, FakeContents, recorded } from '../testing/fake-electron.ts';
import { guardContents } from './guard-contents.ts';
import { closeNetwork } from './network-switches.ts';

/** Beside Electron's checklist: `npm run holes` looks that this fails too where a switch is taken away. */
it('nothing gets out past the requests', () => {
  closeNetwork(app);
  expect(recorded.switches).toEqual(
    expect.arrayContaining([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
      ['no-pings'],
      ['disable-background-networking'],
      ['disable-component-update'],
      ['disable-domain-reliability'],
      ['disable-quic'],
    ]),
  );
  const contents = new FakeContents();
  guardContents(contents, { onLink: () => undefined, onRefused: () => undefined });
  expect(contents.webRtc).toBe('disable_non_proxied_udp');
});
