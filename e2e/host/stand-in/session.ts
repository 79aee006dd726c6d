import { EventEmitter } from 'node:events';
import type { BrowserContext, Request as PageRequest, Route } from '@playwright/test';
import { toAppUrl } from './origin.ts';

type BeforeRequest = (
  details: { url: string; method: string; resourceType: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type Answer = (request: Request) => Response | Promise<Response>;
export type Handler = (...given: never[]) => unknown;

/** The stand-in's session: what the program set on it, by the name of the method. */
export class StandInSession extends EventEmitter {
  readonly handlers = new Map<string, Handler | null>();
  beforeRequest: BeforeRequest | null = null;
  readonly webRequest = {
    onBeforeRequest: (handler: BeforeRequest | null) => {
      this.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler = (handler: Handler | null) =>
    this.handlers.set('permissionRequest', handler);
  setPermissionCheckHandler = (handler: Handler | null) =>
    this.handlers.set('permissionCheck', handler);
  setDevicePermissionHandler = (handler: Handler | null) =>
    this.handlers.set('devicePermission', handler);
  setDisplayMediaRequestHandler = (handler: Handler | null) =>
    this.handlers.set('displayMedia', handler);
  setSpellCheckerEnabled = () => undefined;
  setSpellCheckerLanguages = () => undefined;
  setProxy = () => Promise.resolve();

  /** Whether the program lets a request go out. */
  allows(request: PageRequest): boolean {
    let cancelled = false;
    this.beforeRequest?.(
      {
        url: toAppUrl(request.url()),
        method: request.method(),
        resourceType: request.resourceType(),
      },
      ({ cancel }) => {
        cancelled = cancel === true;
      },
    );
    return !cancelled;
  }
}

/**
 * Leads every request of the browser through the program: its guard first, then its own scheme's handler. What it does
 * not answer goes nowhere; nothing here reaches a network. `mayNavigate` is asked before a document is loaded.
 */
export async function routeThroughProgram(
  context: BrowserContext,
  {
    session,
    answers,
    mayNavigate,
  }: {
    session: StandInSession;
    answers: ReadonlyMap<string, Answer>;
    mayNavigate: (request: PageRequest) => boolean;
  },
): Promise<void> {
  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    if (request.isNavigationRequest() && !mayNavigate(request)) {
      // An answer without content leaves the window on the page where it is.
      await route.fulfill({ status: 204 });
      return;
    }
    const url = new URL(toAppUrl(request.url()));
    const answer = answers.get(url.protocol.replace(':', ''));
    if (!session.allows(request) || !answer) {
      await route.abort('blockedbyclient');
      return;
    }
    const response = await answer(
      new Request(url.href, { method: request.method(), headers: await request.allHeaders() }),
    );
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}
