import type { IncomingMessage, ServerResponse } from 'node:http';
import { BACKUP_LIMITS } from '#shared/backup/backup-file.ts';
import { CALL_HEADER, CALL_PATH, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall, unpackCall } from '#shared/ipc/pack-call.ts';
import { SERVER_ARGUMENTS, type ServerCalls } from '#shared/ipc/server-calls.ts';
import { fail } from '#shared/lib/result.ts';

type CallName = keyof ServerCalls;

/** The calls as the server answers them: it is told, by `closed`, when the connection of a call has closed. */
export type AnsweredCalls = {
  [Name in CallName]: (
    argument: Parameters<ServerCalls[Name]>[0],
    closed: AbortSignal,
  ) => ReturnType<ServerCalls[Name]>;
};

/** A backup, and what is said about it; other calls are far smaller. */
const MOST_BYTES = BACKUP_LIMITS.bytes + 64 * 1024;
const MOST_BYTES_OF_OTHERS = 256 * 1024 ** 2;

/** The status that a request is refused with, or what it asks for. */
type Refused = { status: number };

/**
 * Answers the window's calls, `POST /shell/<call>`: here the server is the shell. The page of this server alone may
 * call. A page of another origin cannot: its origin is told by the browser, and the header of ours would have the browser
 * ask first (CORS), which is never answered. Another user's program does not come so far (`serveOffice`).
 */
export function answerCalls({
  origin,
  calls,
  onError,
}: {
  origin: () => string;
  calls: AnsweredCalls;
  onError: (name: CallName, error: unknown) => void;
}): (request: IncomingMessage, response: ServerResponse, headers: object) => Promise<void> {
  const answer = async (
    request: IncomingMessage,
    closed: AbortSignal,
  ): Promise<Refused | { body: Uint8Array }> => {
    const name = request.url?.slice(CALL_PATH.length) ?? '';
    if (!Object.hasOwn(SERVER_ARGUMENTS, name)) return { status: 404 };
    const call = name as CallName;
    if (request.method !== 'POST') return { status: 405 };
    const { headers } = request;
    const isOurs =
      headers.origin === origin() &&
      headers['sec-fetch-site'] === 'same-origin' &&
      headers[CALL_HEADER] === '1';
    if (!isOurs) return { status: 403 };
    if (headers['content-type'] !== CALL_TYPE) return { status: 415 };
    const body = await readBody(
      request,
      call === 'storeBackup' ? MOST_BYTES : MOST_BYTES_OF_OTHERS,
    );
    if (body === null) return { status: 413 };
    return { body: packCall(await make(call, body, closed)) };
  };

  const make = async (name: CallName, body: Uint8Array, closed: AbortSignal): Promise<unknown> => {
    let argument;
    try {
      argument = SERVER_ARGUMENTS[name].safeParse(unpackCall(body));
    } catch {
      return fail('call-refused');
    }
    if (!argument.success) return fail('call-refused');
    try {
      // The schema of this very name has just checked the argument; TypeScript cannot follow the pair.
      const call = calls[name] as (argument: unknown, closed: AbortSignal) => Promise<unknown>;
      return await call(argument.data, closed);
    } catch (error) {
      onError(name, error);
      return fail('unexpected');
    }
  };

  return async (request, response, headers) => {
    const closed = new AbortController();
    response.once('close', () => {
      closed.abort();
    });
    const answered = await answer(request, closed.signal);
    const never = { ...headers, 'cache-control': 'no-store' };
    if ('status' in answered) {
      // What else is sent is not read: a body without end would hold the connection.
      response.writeHead(answered.status, { ...never, connection: 'close' }).end();
      return;
    }
    response.writeHead(200, {
      ...never,
      'content-type': CALL_TYPE,
      'content-length': answered.body.byteLength,
    });
    response.end(answered.body);
  };
}

/** The whole body, or null where it is longer than it may be. */
async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
