import { BREACH_CHANNEL, breachOf, type PolicyBreach } from '#shared/shell/policy-breach.ts';
import type { Platform } from '#renderer/platform/platform.ts';

/**
 * Has the shell count what the content policy stops in the window and its workers: the browser asks nobody for it, so
 * that no guard of requests sees it.
 */
export function countBreaches(
  { noteBreach }: Pick<Platform, 'noteBreach'>,
  page: Pick<Document, 'addEventListener'>,
  workers: Pick<BroadcastChannel, 'addEventListener'> = new BroadcastChannel(BREACH_CHANNEL),
): void {
  page.addEventListener('securitypolicyviolation', (event) => {
    void noteBreach({ what: breachOf(event) });
  });
  workers.addEventListener('message', ({ data }: MessageEvent<PolicyBreach>) => {
    void noteBreach({ what: data });
  });
}
