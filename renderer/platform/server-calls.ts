import { CALL_HEADER, CALL_PATH, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall, unpackCall } from '#shared/ipc/pack-call.ts';
import { SERVER_CALL_NAMES } from '#shared/ipc/server-call-names.ts';
import type { ServerCalls } from '#shared/ipc/server-calls.ts';
import { fail } from '#shared/lib/result.ts';

/** What tells of the last acts goes on its way while the page closes; doing it twice does no harm. */
const LAST_WORDS = ['appendJournal', 'keepState'];
/** A browser sends 64 KiB in all on for a page that is gone, and refuses more at once. */
const OUTLIVES_THE_PAGE = 30_000;

/**
 * The calls to the server that the page came from, which keeps things as the desktop shell does. Where it has gone, or is
 * another server, every call fails with a code.
 */
export function serverCalls(fetch: typeof globalThis.fetch): ServerCalls {
  const send = (name: string, body: Uint8Array<ArrayBuffer>, keepalive: boolean) =>
    fetch(CALL_PATH + name, {
      method: 'POST',
      headers: { 'content-type': CALL_TYPE, [CALL_HEADER]: '1' },
      body,
      keepalive,
    });
  const call = async (name: string, argument?: unknown): Promise<unknown> => {
    const body = packCall(argument);
    const last = LAST_WORDS.includes(name) && body.byteLength < OUTLIVES_THE_PAGE;
    try {
      const sent = send(name, body, last);
      const answer = await (last ? sent.catch(() => send(name, body, false)) : sent);
      if (answer.headers.get('content-type') !== CALL_TYPE) return fail('host-gone');
      return unpackCall(new Uint8Array(await answer.arrayBuffer()));
    } catch {
      return fail('host-gone');
    }
  };
  return Object.fromEntries(
    SERVER_CALL_NAMES.map((name) => [name, (argument?: unknown) => call(name, argument)]),
  ) as ServerCalls;
}
