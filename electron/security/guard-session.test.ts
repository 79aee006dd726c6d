import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeContents, recorded, session } from '../testing/fake-electron.ts';
import { guardSession, mayHave, mayLoad } from './guard-session.ts';

const refused: string[] = [];
const contentsOf = (url: string) => {
  const contents = new FakeContents();
  contents.url = url;
  return contents;
};
/** Every permission that Electron knows, as its typings list them. */
const everyPermission = [
  ...(/setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/
    .exec(readFileSync('node_modules/electron/electron.d.ts', 'utf8'))?.[1]
    ?.matchAll(/'([^']+)'/g) ?? []),
].map(([, name = '']) => name);

beforeEach(() => {
  refused.length = 0;
  session.defaultSession.removeAllListeners();
  guardSession(session.defaultSession, {
    developerTools: false,
    onRefused: (what) => refused.push(what),
  });
});

describe('permissions', () => {
  it('are refused but for two, of all that Electron knows', () => {
    expect(everyPermission.length).toBeGreaterThan(40);
    const allowed = everyPermission.filter((name) => mayHave(name, 'app://office/'));
    expect(allowed).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
  });

  it('are refused to any other page', () => {
    const asked = (url: string, frame = url) => {
      let granted: boolean | undefined;
      recorded.session.permission?.(
        contentsOf(url) as never,
        'clipboard-sanitized-write',
        (answer) => {
          granted = answer;
        },
        { requestingUrl: frame } as never,
      );
      return granted;
    };
    expect(asked('app://office/')).toBe(true);
    expect(asked('https://example.invalid/')).toBe(false);
    expect(asked('app://office/', 'https://example.invalid/')).toBe(false);
    expect(refused).toEqual(Array(2).fill('permission clipboard-sanitized-write'));
    const check = recorded.session.permissionCheck;
    expect(check?.(null, 'persistent-storage', 'app://office/', {} as never)).toBe(true);
    expect(check?.(null, 'persistent-storage', 'https://example.invalid', {} as never)).toBe(false);
    expect(check?.(null, 'media', 'app://office/', {} as never)).toBe(false);
  });

  it('for devices are refused', () => {
    expect(recorded.session.device?.({} as never)).toBe(false);
  });
});

describe('requests', () => {
  it.each([
    'https://example.invalid/',
    'http://127.0.0.1/',
    'ws://example.invalid/',
    'file:///etc/passwd',
    'ftp://example.invalid/',
    'chrome://settings',
    'devtools://devtools/x.html',
    'data:text/html,<p>',
    'blob:https://example.invalid/1',
    'app://other/',
    '',
  ])('to %j are cancelled', (url) => {
    let cancelled: boolean | undefined;
    recorded.session.beforeRequest?.(
      { url, resourceType: 'xhr' } as never,
      (answer: { cancel?: boolean }) => {
        cancelled = answer.cancel;
      },
    );
    expect(cancelled).toBe(true);
    expect(refused).toHaveLength(1);
    expect(refused[0]).not.toContain('example.invalid');
  });

  it.each(['app://office/assets/a.js', 'blob:app://office/1', 'data:image/png;base64,AA'])(
    'to %s go through',
    (url) => {
      expect(mayLoad(url, { developerTools: false })).toBe(true);
    },
  );

  it('of the developer tools go through where these may be opened', () => {
    expect(mayLoad('devtools://devtools/x.html', { developerTools: true })).toBe(true);
  });
});

it('downloads nothing, and fetches no dictionary', () => {
  let prevented = false;
  session.defaultSession.emit('will-download', {
    preventDefault: () => {
      prevented = true;
    },
  });
  expect(prevented).toBe(true);
  expect(recorded.session.spellChecker).toBe(false);
  expect(recorded.session.spellCheckerLanguages).toEqual([]);
});
