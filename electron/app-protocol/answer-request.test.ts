import { describe, expect, it } from 'vitest';
import { manifestOf } from '#shared/shell/served-files.ts';
import { answerRequest } from './answer-request.ts';
import { readManifest } from './read-manifest.ts';

const read: string[] = [];
const answer = answerRequest(
  manifestOf(['index.html', 'assets/main-Ab3_x9-Z.js'], ["'sha256-abc='"]),
  async (file) => {
    read.push(file);
    return new TextEncoder().encode(file);
  },
);
const ask = (url: string, method = 'GET') => answer(new Request(url, { method }));

describe('answerRequest', () => {
  it('serves the page and what belongs to it', async () => {
    const page = await ask('app://office/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toBe('index.html');
    const script = await ask('app://office/assets/main-Ab3_x9-Z.js?x=1#y');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await (await ask('app://office/', 'HEAD')).text()).toBe('');
  });

  it.each(['app://office/', 'app://office/none', 'app://other/'])(
    'sends the policy and the other guards with %s',
    async (url) => {
      const { headers } = await ask(url);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("'sha256-abc='");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it.each([
    'app://office/../package.json',
    'app://office/%2e%2e/%2e%2e/package.json',
    'app://office/..%2f..%2fpackage.json',
    'app://office/assets/..%5c..%5cpackage.json',
    'app://office/assets\\main-Ab3_x9-Z.js',
    'app://office/index.html%00.js',
    'app://office/INDEX.HTML',
    'app://office/index.html::$DATA',
    'app://office//etc/passwd',
    'app://office/manifest.json',
    'app://office/__proto__',
  ])('has nothing at %s', async (url) => {
    read.length = 0;
    expect((await ask(url)).status).toBe(404);
    expect(read).toEqual([]);
  });

  it('answers no other origin and no other method', async () => {
    expect((await ask('app://office.example.invalid/')).status).toBe(403);
    expect((await ask('https://office/')).status).toBe(403);
    expect((await ask('app://office/', 'POST')).status).toBe(405);
  });
});

describe('readManifest', () => {
  it('reads what the build wrote, and nothing that is damaged', () => {
    const manifest = manifestOf(['index.html'], []);
    expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
    expect(() => readManifest('{"files":{"/":"index.html"}}')).toThrow();
    expect(() => readManifest('{')).toThrow();
  });
});
