import type { Session, WebContents, WebRequest } from 'electron';
import { isOurPage } from './our-page.ts';

/** What a session must offer to be guarded; Electron's own does. */
export type GuardableSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setProxy'
> & {
  webRequest: Pick<WebRequest, 'onBeforeRequest'>;
  on: (
    event: 'will-download',
    listener: (event: { preventDefault: () => void }) => void,
  ) => unknown;
};

/** To copy a table as the user asks for it, and to have the browser keep the records when the disk runs full. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'persistent-storage',
]);

/** Whether the page `origin` may have `permission`. */
export function mayHave(permission: string, origin: string): boolean {
  return ALLOWED_PERMISSIONS.has(permission) && isOurPage(origin);
}

/** Whether the window may load `url`: what the program itself serves or has made in memory. */
export function mayLoad(url: string, { developerTools }: { developerTools: boolean }): boolean {
  if (isOurPage(url)) return true;
  if (url.startsWith('blob:')) return isOurPage(url.slice('blob:'.length));
  if (url.startsWith('data:image/')) return true;
  return developerTools && url.startsWith('devtools:');
}

/**
 * Closes a session: permissions and devices refused, requests held to the program's own, no downloads (files are
 * saved through the shell), no spelling dictionary fetched, no proxy looked up.
 */
export function guardSession(
  session: GuardableSession,
  options: { developerTools: boolean; onRefused: (what: string) => void },
): void {
  const { onRefused } = options;
  session.setPermissionRequestHandler((contents: WebContents, permission, answer, details) => {
    // The window's page, and the frame in it that asks.
    const allowed = [contents.getURL(), details.requestingUrl].every((url) =>
      mayHave(permission, url),
    );
    if (!allowed) onRefused(`permission ${permission}`);
    answer(allowed);
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayLoad(details.url, options);
    // The address itself may hold personal data, so only its scheme goes to the log.
    if (!allowed) onRefused(`request ${details.resourceType} ${details.url.split(':')[0] ?? ''}`);
    answer({ cancel: !allowed });
  });
  session.on('will-download', (event) => {
    onRefused('download');
    event.preventDefault();
  });
  // Electron fetches dictionaries from a server of Google's even when the window's own spell checker is off.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  void session.setProxy({ mode: 'direct' });
}
