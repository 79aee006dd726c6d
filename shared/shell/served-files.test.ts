import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestOf, servedFile } from './served-files.ts';

const manifest = manifestOf([
  'index.html',
  'assets/main-Ab3_x9-Z.js',
  'assets/help.json',
  'secret.pem',
]);

describe('servedFile', () => {
  it('answers the page and built files', () => {
    expect(servedFile(manifest, '/')).toEqual({
      status: 200,
      file: 'index.html',
      contentType: 'text/html; charset=utf-8',
      cache: 'no-store',
    });
    expect(servedFile(manifest, '/assets/main-Ab3_x9-Z.js')).toMatchObject({ cache: 'immutable' });
    expect(servedFile(manifest, '/assets/help.json')).toMatchObject({ cache: 'no-store' });
  });

  it('does not serve a kind of file that it does not know', () => {
    expect(servedFile(manifest, '/secret.pem')).toEqual({ status: 404 });
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../index.html',
    '/assets\\main-Ab3_x9-Z.js',
    '/index.html\0',
    '/INDEX.HTML',
    '/index.html::$DATA',
    '//index.html',
    '/__proto__',
    '/constructor',
    '__proto__',
    'toString',
    '',
  ])('refuses %j', (path) => {
    expect(servedFile(manifest, path)).toEqual({ status: 404 });
  });

  it('answers keys of the manifest and nothing else', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const answer = servedFile(manifest, path);
        expect(answer.status === 200).toBe(Object.keys(manifest.files).includes(path));
      }),
    );
  });
});
