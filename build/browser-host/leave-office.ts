import { createHash, randomUUID } from 'node:crypto';
import type { ServerCalls } from '#shared/ipc/server-calls.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { fail, ok } from '#shared/lib/result.ts';
import { securityHeaders } from '#shared/shell/content-policy.ts';
import { outgoingLink } from '#shared/shell/outgoing-link.ts';

/** Where the question before a link is asked. */
const LEAVE_PATH = '/leave/';
/** So many questions wait at most to be answered; the oldest goes. */
const MOST = 20;

const STYLE =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}main{max-width:36rem;margin:15vh auto;padding:1rem}h1{font-size:1.5rem}p{overflow-wrap:anywhere}a{display:inline-block;padding:.5rem 1.5rem;border:.125rem solid}';
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? '');

const question = (url: string, language: Language) => {
  const t = translatorFor(language);
  const said = (key: 'openLinkTitle' | 'openLink' | 'openLinkButton' | 'openLinkNot') =>
    escaped(t(`shell:dialogs.${key}`));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${said('openLinkTitle')}</title><style>${STYLE}</style><main><p>${escaped(t('shell:programName'))}</p><h1>${said('openLink')}</h1><p>${escaped(url)}</p><p><a href="${escaped(url)}" rel="noopener noreferrer">${said('openLinkButton')}</a></p><p>${said('openLinkNot')}</p></main></html>`;
};

type Page = { headers: Record<string, string>; body: string };

/**
 * Opens links outside the office's profile. What is to be asked first is asked on a page of the server's in her own
 * browser: the window's answer could be given by a script in it, and one in there reaches nothing here.
 */
export function leaveOffice({
  origin,
  open,
}: {
  origin: () => string;
  open: (url: string) => Promise<boolean>;
}): {
  calls: Pick<ServerCalls, 'openLink'>;
  /** The page of a question that waits, or undefined. */
  pageAt: (path: string) => Page | undefined;
} {
  const waiting = new Map<string, Page>();
  return {
    calls: {
      openLink: async ({ url, language }) => {
        const link = outgoingLink(url);
        if (link === null) return fail('link-refused');
        let address = link.url;
        if (link.ask) {
          const path = LEAVE_PATH + randomUUID();
          const headers = {
            ...securityHeaders(POLICY),
            'content-type': 'text/html; charset=utf-8',
          };
          waiting.set(path, { headers, body: question(link.url, language) });
          for (const oldest of [...waiting.keys()].slice(0, -MOST)) waiting.delete(oldest);
          address = origin() + path;
        }
        return (await open(address)) ? ok(null) : fail('link-not-opened');
      },
    },
    pageAt: (path) => waiting.get(path),
  };
}
