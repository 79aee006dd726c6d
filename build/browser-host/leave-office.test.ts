import { beforeEach, describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import { leaveOffice } from './leave-office.ts';

const ORIGIN = 'http://127.0.0.1:47300';
const opened: string[] = [];
let works = true;
const office = leaveOffice({
  origin: () => ORIGIN,
  open: (url) => {
    opened.push(url);
    return Promise.resolve(works);
  },
});
const openLink = (url: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  office.calls.openLink({ url, language });
const asked = () => office.pageAt((opened.pop() ?? '').replace(ORIGIN, ''));

beforeEach(() => {
  opened.length = 0;
  works = true;
});

describe('a link of the browser host', () => {
  it('to an address of mail or a phone is opened at once', async () => {
    expect((await openLink('mailto:aino@example.invalid')).ok).toBe(true);
    expect((await openLink('tel:+358401234567')).ok).toBe(true);
    expect(opened).toEqual(['mailto:aino@example.invalid', 'tel:+358401234567']);
  });

  it('to the web is asked about first, in her own browser and language', async () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect((await openLink('https://example.invalid/a?b=1', language)).ok).toBe(true);
      expect(opened).toEqual([
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:47300\/leave\/[\w-]+$/),
      ]);
      const { body = '' } = asked() ?? {};
      expect(body).toContain(translatorFor(language)('shell:dialogs.openLink'));
      expect(body).toContain('<a href="https://example.invalid/a?b=1" rel="noopener noreferrer">');
    }
  });

  it('is written out on a page on which no script and nothing of others runs', async () => {
    await openLink('mailto:a@example.invalid?subject=><script>alert(1)</script>');
    const page = asked();
    expect(page?.body).not.toMatch(/<script/u);
    expect(page?.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/u,
    );
    expect(page?.headers['referrer-policy']).toBe('no-referrer');
  });

  it('that is not safe opens nothing', async () => {
    for (const url of ['file:///etc/passwd', 'http://example.invalid/', '--help', 'smb://a/b', ''])
      expect(await openLink(url), url).toEqual({ ok: false, failure: { code: 'link-refused' } });
    expect(opened).toEqual([]);
  });

  it('that nothing opens is said', async () => {
    works = false;
    expect(await openLink('https://example.invalid/')).toEqual({
      ok: false,
      failure: { code: 'link-not-opened' },
    });
  });

  it('is forgotten when many others were asked about after it', async () => {
    await openLink('https://example.invalid/first');
    const first = opened[0]?.replace(ORIGIN, '') ?? '';
    expect(office.pageAt(first)).toBeDefined();
    for (let at = 0; at < 20; at += 1) await openLink(`https://example.invalid/${String(at)}`);
    expect(office.pageAt(first)).toBeUndefined();
    expect(office.pageAt('/leave/')).toBeUndefined();
  });
});
