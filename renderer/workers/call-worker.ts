import type { OnProgress } from './serve-calls.ts';
import type { AnswerMessage, CallMessage, WorkerPort } from './worker-port.ts';

/** The calls of one worker: what each takes and returns. */
export type CallMap = Record<string, { argument: unknown; answer: unknown }>;

/** How a call ended. All but `answer` have stopped the worker, and what it remembered is gone. */
export type CallEnd<Answer> =
  | { end: 'answer'; value: Answer }
  | { end: 'cancelled' }
  | { end: 'too-slow' }
  | { end: 'crashed'; message: string };

/** The answer of a call; throws where it ended otherwise. */
export function answerOf<Answer>(end: CallEnd<Answer>): Answer {
  if (end.end === 'answer') return end.value;
  throw new Error(end.end === 'crashed' ? end.message : end.end);
}

export type CallOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: OnProgress | undefined;
  /** Milliseconds. */
  timeLimit?: number | undefined;
  /** Buffers handed over: the caller's copies are empty afterwards. */
  transfer?: Transferable[] | undefined;
};

export type WorkerCaller<Calls extends CallMap> = {
  call: <Name extends keyof Calls & string>(
    name: Name,
    argument: Calls[Name]['argument'],
    options?: CallOptions,
  ) => Promise<CallEnd<Calls[Name]['answer']>>;
  /** Starts the worker, so that the first call need not wait for it. */
  warm: () => void;
  close: () => void;
};

type Pending = {
  finish: (end: CallEnd<unknown>) => void;
  onProgress: OnProgress | undefined;
};

/**
 * Calls into a worker that `spawn` starts when it is first needed. A cancelled or overlong call stops the worker, since
 * nothing gentler can interrupt a parser; calls that waited beside it end as cancelled. The next call starts a new one.
 */
export function callWorker<Calls extends CallMap>(spawn: () => WorkerPort): WorkerCaller<Calls> {
  let port: WorkerPort | null = null;
  let nextId = 1;
  const pending = new Map<number, Pending>();

  const stop = (id: number | null, end: CallEnd<unknown>): void => {
    port?.terminate();
    port = null;
    const all = [...pending];
    pending.clear();
    for (const [waiting, call] of all) {
      call.finish(waiting === id || id === null ? end : { end: 'cancelled' });
    }
  };

  const hear = (data: unknown): void => {
    const message = data as AnswerMessage;
    const call = pending.get(message.id);
    if (!call) return;
    if (message.kind === 'progress') call.onProgress?.(message.done, message.total);
    else if (message.kind === 'crash') {
      stop(message.id, { end: 'crashed', message: message.message });
    } else {
      pending.delete(message.id);
      call.finish({ end: 'answer', value: message.value });
    }
  };

  const open = (): WorkerPort => {
    if (port) return port;
    const started = spawn();
    port = started;
    started.listen(
      (data) => {
        if (port === started) hear(data);
      },
      (message) => {
        if (port === started) stop(null, { end: 'crashed', message });
      },
    );
    return started;
  };

  return {
    warm: () => void open(),
    close: () => {
      stop(null, { end: 'cancelled' });
    },
    call: (name, argument, options = {}) =>
      new Promise((resolve) => {
        const { signal, timeLimit } = options;
        if (signal?.aborted) {
          resolve({ end: 'cancelled' });
          return;
        }
        const id = nextId++;
        const cancel = (): void => {
          stop(id, { end: 'cancelled' });
        };
        const timer =
          timeLimit === undefined
            ? undefined
            : setTimeout(() => {
                stop(id, { end: 'too-slow' });
              }, timeLimit);
        pending.set(id, {
          onProgress: options.onProgress,
          finish: (end) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', cancel);
            resolve(end as CallEnd<never>);
          },
        });
        signal?.addEventListener('abort', cancel);
        const message: CallMessage = { id, call: name, argument };
        open().post(message, options.transfer ?? []);
      }),
  };
}
