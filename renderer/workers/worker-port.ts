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

/** What there are workers for. */
export type WorkName =
  | 'backup'
  | 'comparison'
  | 'contact-export'
  | 'directory'
  | 'duplicates'
  | 'erasure'
  | 'import-reader'
  | 'open-backup'
  | 'open-export'
  | 'plan-reader'
  | 'said'
  | 'word-export';

/** Starts a real worker for the work of that name, and returns its port. */
export function startWorker(name: WorkName): WorkerPort {
  const worker = new Worker(new URL('./office.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(name);
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
