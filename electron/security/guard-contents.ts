import type { WebContents, WindowOpenHandlerResponse } from 'electron';
import { isOurPage } from './our-page.ts';

type Preventable = { preventDefault: () => void };
type Navigation = Preventable & { url: string };

/** What the contents of a window must offer to be guarded; Electron's own do. */
export type GuardableContents = {
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (details: Navigation) => void,
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler: (
    handler: (details: { url: string }) => WindowOpenHandlerResponse,
  ) => unknown;
} & Pick<WebContents, 'setWebRTCIPHandlingPolicy'>;

/**
 * Holds contents to the program's own page: no other page, no other window, no webview, no
 * datagram of WebRTC. An address that the page
 * wanted to open in a new window goes to `onLink`, which asks the user.
 */
export function guardContents(
  contents: GuardableContents,
  { onLink, onRefused }: { onLink: (url: string) => void; onRefused: (what: string) => void },
): void {
  const holdToOurPage = (details: Navigation) => {
    if (isOurPage(details.url)) return;
    details.preventDefault();
    onRefused('navigation');
  };
  contents.on('will-navigate', holdToOurPage);
  contents.on('will-frame-navigate', holdToOurPage);
  contents.on('will-redirect', holdToOurPage);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('webview');
  });
  // No request tells of WebRTC, and what it sends is under no policy of the page's.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    if (!isOurPage(url)) onLink(url);
    return { action: 'deny' };
  });
}
