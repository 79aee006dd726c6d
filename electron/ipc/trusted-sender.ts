import { isOurPage } from '../security/our-page.ts';

/** Who sent a message, as Electron tells it. */
export type Sender = {
  sender: { id: number };
  senderFrame: { url: string; parent: unknown } | null;
};

/**
 * Whether a message comes from the program's own page in the main frame of its own window. An empty or `about:blank`
 * address is not ours, nor a frame that is gone.
 */
export function isTrustedSender(event: Sender, ourContentsId: number): boolean {
  const frame = event.senderFrame;
  return (
    event.sender.id === ourContentsId &&
    frame !== null &&
    frame.parent === null &&
    isOurPage(frame.url)
  );
}
