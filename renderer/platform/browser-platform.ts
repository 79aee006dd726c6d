import { isLanguage } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fail, ok } from '#shared/lib/result.ts';
import { newId } from '#shared/lib/new-id.ts';
import { outgoingLink } from '#shared/shell/outgoing-link.ts';
import { eventListeners } from './event-listeners.ts';
import { pickFilesByInput } from './pick-files-by-input.ts';
import type { Platform } from './platform.ts';
import { serverCalls } from './server-calls.ts';

/** Milliseconds until the server is asked anew, where the wait for its word broke off. */
const ASK_AGAIN_AFTER = 10_000;

/** A browser: files come from a file chooser and go out as downloads, and the server of the page is the shell. */
export function browserPlatform(
  version: string,
  { document, window }: { document: Document; window: Window } = globalThis,
): Platform {
  const { on, emit } = eventListeners();
  const { untilQuit, holdQuit, readyToQuit, openLink, ...calls } = serverCalls((...given) =>
    window.fetch(...given),
  );
  const page = { window: newId() };
  // The page goes, or is only loaded anew: there is time for the last words, not for a backup.
  window.addEventListener('pagehide', () => emit('before-quit', {}));
  const refused = { requests: 0, links: 0, others: 0 };
  let isQuitting = false;
  let isListening = false;
  const quit = () => {
    isQuitting = true;
    emit('before-quit', {});
  };
  const waitForQuit = async () => {
    // A machine that sleeps breaks what is under way, and the server would take the window for gone.
    while (!(await untilQuit(page)).ok) {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER));
    }
    void holdQuit(page);
    quit();
  };

  return {
    ...calls,
    host: 'browser',
    on: (name, listener) => {
      if (name === 'before-quit' && !isListening) {
        isListening = true;
        void waitForQuit();
      }
      return on(name, listener);
    },
    quit,
    pickFiles: ({ filters, multiple }) => pickFilesByInput(document, filters, multiple),
    saveFile: ({ suggestedName, bytes }) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
      const link = document.createElement('a');
      link.href = url;
      link.download = suggestedName;
      link.click();
      // The download has begun by the time the task ends; the browser keeps its own hold of the data.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      return Promise.resolve(ok({ saved: true as const, name: suggestedName }));
    },
    // The browser keeps its downloads to itself; its own list of downloads shows them.
    showSavedFile: () => Promise.resolve(fail('not-permitted')),
    openLink: async ({ url }) => {
      const link = outgoingLink(url);
      if (link === null) {
        refused.links += 1;
        return fail('link-refused');
      }
      const { lang } = document.documentElement;
      const language = isLanguage(lang) ? lang : 'fi';
      const opened = await openLink({ url, language });
      // The address stands there marked, to be copied.
      if (!opened.ok)
        window.prompt(translatorFor(language)(`shell:failures.${opened.failure.code}`), link.url);
      return ok(null);
    },
    print: ({ title }) => {
      const before = document.title;
      document.title = title;
      window.print();
      document.title = before;
      return Promise.resolve(ok(null));
    },
    setTheme: () => Promise.resolve(ok(null)),
    setLanguage: () => Promise.resolve(ok(null)),
    setBadge: ({ count }) => {
      // Shown where she made a program of the page; not known to every browser, and never needed.
      void window.navigator.setAppBadge?.(count).catch(() => undefined);
      return Promise.resolve(ok(null));
    },
    readyToQuit: () => (isQuitting ? readyToQuit(page) : Promise.resolve(ok(null))),
    noteBreach: ({ what }) => {
      refused[what === 'request' ? 'requests' : 'others'] += 1;
      return Promise.resolve(ok(null));
    },
    appInfo: () => {
      const host = 'browser' as const;
      return Promise.resolve(ok({ version, host, dataPlace: '', refused: { ...refused } }));
    },
  };
}
