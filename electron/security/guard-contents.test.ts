import { describe, expect, it } from 'vitest';
import { FakeContents } from '../testing/fake-electron.ts';
import { guardContents } from './guard-contents.ts';

function guarded() {
  const contents = new FakeContents();
  const links: string[] = [];
  const refused: string[] = [];
  guardContents(contents, {
    onLink: (url) => links.push(url),
    onRefused: (what) => refused.push(what),
  });
  const emit = (event: string, url: string) => {
    let prevented = false;
    contents.emit(event, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };
  return { contents, links, refused, emit };
}

describe('guardContents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'holds %s to the program itself',
    (event) => {
      const { emit } = guarded();
      expect(emit(event, 'app://office/#/contacts')).toBe(false);
      expect(emit(event, 'https://example.invalid/')).toBe(true);
      expect(emit(event, 'app://office.example.invalid/')).toBe(true);
      expect(emit(event, 'file:///home/aino/list.xlsx')).toBe(true);
    },
  );

  it('attaches no webview', () => {
    const { emit, refused } = guarded();
    expect(emit('will-attach-webview', 'app://office/')).toBe(true);
    expect(refused).toEqual(['webview']);
  });

  it('opens no window, and hands the address on', () => {
    const { contents, links } = guarded();
    const open = (url: string) => contents.openHandler?.({ url } as never);
    expect(open('https://example.invalid/a')).toEqual({ action: 'deny' });
    expect(open('app://office/')).toEqual({ action: 'deny' });
    expect(links).toEqual(['https://example.invalid/a']);
  });
});
