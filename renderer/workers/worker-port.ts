/** One end of a channel to work done elsewhere: a Web Worker, or the same code in this process for tests. */
export type WorkerPort = {
  post: (message: unknown, transfer: Transferable[]) => void;
  /** Called once, before the first `post`. `onCrash` is told when the other end dies. */
  listen: (onMessage: (message: unknown) => void, onCrash: (message: string) => void) => void;
  terminate: () => void;
};

/** What the window asks of a worker. */
export type CallMessage = { id: number; call: string; argument: unknown };

/** What the worker tells back: any number of `progress`, then one of the others. */
export type AnswerMessage =
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'answer'; value: unknown }
  | { id: number; kind: 'crash'; message: string };

/** The port of a real worker. */
export function workerPort(worker: Worker): WorkerPort {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, transfer);
    },
    listen: (onMessage, onCrash) => {
      worker.addEventListener('message', (event) => {
        onMessage(event.data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        onCrash(event.message || 'worker failed to start');
      });
      worker.addEventListener('messageerror', () => {
        onCrash('unreadable message');
      });
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
