import { BREACH_CHANNEL, breachOf } from '#shared/shell/policy-breach.ts';
import type { AnswerMessage, CallMessage, WorkerPort, WorkName } from './worker-port.ts';

export type OnProgress = (done: number, total: number) => void;

/** The work behind each call: its argument in, its answer out. */
export type CallHandlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends { argument: infer Argument; answer: infer Answer }
    ? (argument: Argument, onProgress: OnProgress) => Answer | Promise<Answer>
    : never;
};

type AnyHandler = (argument: unknown, onProgress: OnProgress) => unknown;

/** Answers one message with the handler of its name; never throws: what goes wrong is answered as a crash. */
export async function answerCall(
  handlers: object | Promise<object>,
  message: CallMessage,
  send: (answer: AnswerMessage, transfer: Transferable[]) => void,
): Promise<void> {
  const { id } = message;
  try {
    const handler = ((await handlers) as Record<string, AnyHandler | undefined>)[message.call];
    if (!handler) throw new Error(`no such call: ${message.call}`);
    const value = await handler(message.argument, (done, total) => {
      send({ id, kind: 'progress', done, total }, []);
    });
    send({ id, kind: 'answer', value }, transferable(value));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ id, kind: 'crash', message: text }, []);
  }
}

/**
 * Inside a worker: its first message names what it does, which is loaded then; every other is a call of that, and answered.
 * Where it cannot be loaded each call ends as a crash. The window is told what the content policy stops here.
 */
export function serveCalls(load: (name: WorkName) => Promise<object>): void {
  const breaches = new BroadcastChannel(BREACH_CHANNEL);
  self.addEventListener('securitypolicyviolation', (event) => {
    breaches.postMessage(breachOf(event as SecurityPolicyViolationEvent));
  });
  let handlers: Promise<object> | null = null;
  self.addEventListener('message', (event: MessageEvent<WorkName | CallMessage>) => {
    const { data } = event;
    if (typeof data === 'string') {
      handlers = load(data);
      // What is wrong with it is told to whoever calls.
      handlers.catch(() => undefined);
      return;
    }
    void answerCall(handlers ?? {}, data, (answer, transfer) => {
      self.postMessage(answer, { transfer });
    });
  });
}

/** A stand-in for a worker that does the work in this process, for tests and for hosts without workers. */
export function inProcessPort(makeHandlers: () => object): WorkerPort {
  const handlers = makeHandlers();
  let onMessage: (message: unknown) => void = () => undefined;
  let alive = true;
  return {
    post: (message) => {
      const copy = structuredClone(message) as CallMessage;
      void Promise.resolve().then(() =>
        answerCall(handlers, copy, (answer) => {
          if (alive) onMessage(structuredClone(answer));
        }),
      );
    },
    listen: (listener) => {
      onMessage = listener;
    },
    terminate: () => {
      alive = false;
    },
  };
}

/** Bytes at the top of an answer are handed over, not copied. */
function transferable(value: unknown): Transferable[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) =>
    part instanceof Uint8Array && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}
