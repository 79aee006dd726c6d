import type { Platform } from '#renderer/platform/platform.ts';

type Exits = {
  RTCPeerConnection?: unknown;
  webkitRTCPeerConnection?: unknown;
  navigator: { serviceWorker?: Pick<ServiceWorkerContainer, 'register'> };
};

/**
 * Counts what a script in the window tries that the content policy knows nothing of, and refuses it: connections to peers
 * and workers that outlive the page. What holds is outside of the page (decision 0043), since a frame has its own.
 */
export function countWaysOut(
  { noteBreach }: Pick<Platform, 'noteBreach'>,
  window: Exits = globalThis,
): void {
  const refuse = (what: 'request' | 'other') => {
    void noteBreach({ what });
    return new DOMException('The program stays off the network.', 'NotAllowedError');
  };
  const NoPeer = function () {
    throw refuse('request');
  };
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
    Object.defineProperty(window, name, { value: NoPeer });
  if (window.navigator.serviceWorker)
    Object.defineProperty(window.navigator.serviceWorker, 'register', {
      value: () => Promise.reject(refuse('other')),
    });
}
