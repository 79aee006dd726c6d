import { once } from 'node:events';
import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { isNonce, newNonce, proofOf, type RunningMark } from './running-mark.ts';
import { isSameUser } from './same-user.ts';

/** Where the program is asked to prove that it is the one whose mark lies in her folder: `GET /challenge/<nonce>`. */
export const CHALLENGE_PATH = '/challenge/';

const PROOF_HEADER = 'x-office-proof';
const WINDOW_HEADER = 'x-office-window';

/** So long the holder of the port may take to answer, in milliseconds. */
const PATIENCE = 3000;

/** The program that runs already, as it has proven. */
export type RunningProgram = {
  /** Whether it is open in a window. */
  hasWindow: boolean;
  /** It has ended, or this start has let go of it. */
  gone: Promise<unknown>;
  letGo: () => void;
};

/**
 * Answers another start of the program with a proof. The answer has no end: as long as it lasts, the one that asked knows
 * that the port is held by whom it has asked. No page may ask.
 */
export function answerChallenge(
  { url, method, headers: sent }: IncomingMessage,
  response: ServerResponse,
  { mark, port, hasWindow, headers }: AnswerOptions,
): void {
  const nonce = url?.slice(CHALLENGE_PATH.length) ?? '';
  const isOfPage = sent.origin !== undefined || sent['sec-fetch-site'] !== undefined;
  if (method !== 'GET' || isOfPage || !isNonce(nonce)) {
    response.writeHead(403, { ...headers, connection: 'close' }).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    [WINDOW_HEADER]: hasWindow ? 'open' : 'none',
    [PROOF_HEADER]: proofOf(mark, { nonce, port, hasWindow }),
  });
  response.flushHeaders();
}

type AnswerOptions = { mark: RunningMark; port: number; hasWindow: boolean; headers: object };

/**
 * Asks what holds the port for the proof that it is the program which left `mark`, and looks whether it is run by her. Out:
 * the running program, or undefined where that is not proven.
 */
export async function askForProof(
  host: string,
  port: number,
  mark: RunningMark,
  patience = PATIENCE,
): Promise<RunningProgram | undefined> {
  const nonce = newNonce();
  const asked = get({ host, port, path: CHALLENGE_PATH + nonce, agent: false });
  // Told by `gone`, and by what waits for the answer.
  asked.on('error', () => undefined);
  const gone = new Promise((resolve) => asked.once('close', resolve));
  const letGo = () => {
    asked.destroy();
  };
  try {
    const signal = AbortSignal.timeout(patience);
    const [answer] = (await once(asked, 'response', { signal })) as [IncomingMessage];
    const hasWindow = answer.headers[WINDOW_HEADER] === 'open';
    // A nonce is asked once: how long the comparison takes teaches nothing.
    const isProven =
      answer.headers[PROOF_HEADER] === proofOf(mark, { nonce, port, hasWindow }) &&
      isSameUser(answer.socket);
    if (isProven) {
      answer.resume();
      return { hasWindow, gone, letGo };
    }
  } catch {
    // No answer is no proof.
  }
  letGo();
  return undefined;
}
