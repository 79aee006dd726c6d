import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';
import { makeCodec } from './codec.ts';
import { pageScript, preloadScript } from './scripts.ts';

/** The frame that a message came from, as Electron tells it. */
export type SenderFrame = { url: string; parent: SenderFrame | null };

export type PreloadLink = {
  /** Sends an event to the preload; lost where no page is loaded, as in Electron. */
  send: (channel: string, payload: unknown) => void;
};

type FrameTree = { frame: { id: string; url: string }; childFrames?: FrameTree[] };

const WORLD = 'preload';

/**
 * Runs a preload bundle in an isolated world of every document of `page`, with IPC to `onInvoke` over a binding that
 * the page's own world cannot see.
 */
export async function connectPreload(
  page: Page,
  bundle: string,
  onInvoke: (channel: string, given: unknown[], frame: SenderFrame | null) => Promise<unknown>,
): Promise<PreloadLink> {
  const token = `host${randomUUID().replaceAll('-', '')}`;
  const binding = `${token}Binding`;
  const codec = makeCodec();
  const cdp = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();

  const receive = (contextId: number, message: unknown) => {
    const expression = `${token}Receive(${JSON.stringify(JSON.stringify(message))})`;
    // The document may be gone by now; then nobody waits for the answer either.
    cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined);
  };

  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.name === WORLD && frameId !== undefined) worlds.set(context.id, frameId);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    worlds.clear();
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const frameId = worlds.get(executionContextId);
    if (name !== binding || frameId === undefined) return;
    const { id, channel, given } = JSON.parse(payload) as {
      id: number;
      channel: string;
      given: unknown;
    };
    void frameOf(cdp, frameId)
      .then((frame) => onInvoke(channel, codec.decode(given) as unknown[], frame))
      .then(
        (value) => {
          receive(executionContextId, { id, value: codec.encode(value) });
        },
        (error: unknown) => {
          receive(executionContextId, { id, error: String(error) });
        },
      );
  });

  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Runtime.addBinding', { name: binding, executionContextName: WORLD });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(token) });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadScript(token, binding, bundle),
    worldName: WORLD,
  });

  return {
    send: (channel, payload) => {
      for (const contextId of worlds.keys()) {
        receive(contextId, { channel, payload: codec.encode(payload) });
      }
    },
  };
}

/** The frame of an id, with its parents, as the browser itself knows them. */
async function frameOf(cdp: CDPSession, frameId: string): Promise<SenderFrame | null> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const find = (tree: FrameTree, parent: SenderFrame | null): SenderFrame | null => {
    const frame = { url: tree.frame.url, parent };
    if (tree.frame.id === frameId) return frame;
    for (const child of tree.childFrames ?? []) {
      const found = find(child, frame);
      if (found) return found;
    }
    return null;
  };
  return find(frameTree, null);
}
