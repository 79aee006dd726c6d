import type { makeCodec as makeCodecType } from './codec.ts';

/** Runs the preload bundle; it is given `require`, `module` and `exports`, as CommonJS code expects. */
type RunPreload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/**
 * Runs in the preload's isolated world at the start of every document: plays the parts of `electron` that a sandboxed
 * preload has, and runs the real preload bundle with them. `binding` names the function by which it reaches the main
 * process; the page's own world does not have it. Serialised, so it uses nothing but its parameters and the page.
 */
export function preloadSide(
  token: string,
  makeCodec: typeof makeCodecType,
  binding: string,
  run: RunPreload,
): void {
  // Electron runs a preload in the main frame alone.
  if (window.top !== window) return;
  const world = globalThis as unknown as Record<string, unknown>;
  const tellMain = world[binding] as (json: string) => void;
  const own: ((...given: unknown[]) => unknown)[] = [];
  const say = (what: string, message: unknown) => {
    window.dispatchEvent(new CustomEvent(`${token}-${what}`, { detail: JSON.stringify(message) }));
  };
  const toPage = makeCodec({
    keep: (leaving) => own.push(leaving) - 1,
    make:
      (id) =>
      (...given) => {
        say('run', { id, given: toPage.encode(given) });
      },
  });
  const toMain = makeCodec();
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  window.addEventListener(`${token}-call`, (event) => {
    const { call, id, given } = JSON.parse((event as CustomEvent<string>).detail) as {
      call: number;
      id: number;
      given: unknown;
    };
    try {
      const value = own[id]?.(...(toPage.decode(given) as unknown[]));
      if (value instanceof Promise) {
        say('return', { call, later: true });
        value.then(
          (settled) => {
            say('settle', { call, value: toPage.encode(settled) });
          },
          (error: unknown) => {
            say('settle', { call, error: messageOf(error) });
          },
        );
      } else {
        say('return', { call, value: toPage.encode(value) });
      }
    } catch (error) {
      say('return', { call, error: messageOf(error) });
    }
  });

  const waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>();
  const listeners = new Map<string, ((event: unknown, payload: unknown) => void)[]>();
  let invocations = 0;
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        say('expose', { name, api: toPage.encode(api) });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...given: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = (invocations += 1);
          waiting.set(id, { resolve, reject });
          tellMain(JSON.stringify({ id, channel, given: toMain.encode(given) }));
        }),
      on: (channel: string, listener: (event: unknown, payload: unknown) => void) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
  };
  world[`${token}Receive`] = (json: string) => {
    const message = JSON.parse(json) as {
      id?: number;
      value?: unknown;
      error?: string;
      channel?: string;
      payload?: unknown;
    };
    if (message.channel !== undefined) {
      const payload = toMain.decode(message.payload);
      for (const listener of listeners.get(message.channel) ?? []) listener({}, payload);
      return;
    }
    const waits = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.error !== undefined) waits?.reject(new Error(message.error));
    else waits?.resolve(toMain.decode(message.value));
  };

  const module = { exports: {} };
  run(
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`A sandboxed preload cannot require ${name}.`);
    },
    module,
    module.exports,
  );
}
