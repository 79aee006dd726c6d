import type { makeCodec as makeCodecType } from './codec.ts';

/**
 * Runs in the page's own world at the start of every document: puts on `window` what the preload exposes, frozen, as
 * Electron's contextBridge does. Serialised, so it uses nothing but its parameters and the page.
 */
export function pageSide(token: string, makeCodec: typeof makeCodecType): void {
  if (window.top !== window) return;
  type Return = { call: number; value?: unknown; error?: string; later?: boolean };
  const own: ((...given: unknown[]) => unknown)[] = [];
  const returned = new Map<number, Return>();
  const waiting = new Map<number, (settled: Return) => void>();
  let calls = 0;
  const say = (what: string, message: unknown) => {
    window.dispatchEvent(new CustomEvent(`${token}-${what}`, { detail: JSON.stringify(message) }));
  };
  const hear = (what: string, listener: (message: never) => void) => {
    window.addEventListener(`${token}-${what}`, (event) => {
      listener(JSON.parse((event as CustomEvent<string>).detail) as never);
    });
  };
  const open = ({ value, error }: Return) => {
    if (error !== undefined) throw new Error(error);
    return codec.decode(value);
  };

  const codec = makeCodec({
    keep: (leaving) => own.push(leaving) - 1,
    make:
      (id) =>
      (...given) => {
        const call = (calls += 1);
        say('call', { call, id, given: codec.encode(given) });
        const answer = returned.get(call);
        returned.delete(call);
        if (!answer) throw new Error('The preload did not answer.');
        if (!answer.later) return open(answer);
        return new Promise((resolve, reject) => {
          waiting.set(call, (settled) => {
            try {
              resolve(open(settled));
            } catch (error) {
              reject(error as Error);
            }
          });
        });
      },
  });
  const freeze = (value: unknown) => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };

  hear('return', (message: Return) => returned.set(message.call, message));
  hear('settle', (message: Return) => {
    waiting.get(message.call)?.(message);
    waiting.delete(message.call);
  });
  hear('run', (message: { id: number; given: unknown[] }) => {
    own[message.id]?.(...(codec.decode(message.given) as unknown[]));
  });
  hear('expose', (message: { name: string; api: unknown }) => {
    Object.defineProperty(window, message.name, {
      value: freeze(codec.decode(message.api)),
      enumerable: true,
      writable: false,
      configurable: false,
    });
  });
}
