import { afterEach, describe, expect, it } from 'vitest';
import { quickenComputedStyle } from './quick-computed-style.ts';

const TAGS =
  'a address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark menu meta meter nav noembed noframes noscript object ol optgroup option output p param plaintext pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr xmp'.split(
    ' ',
  );
const ATTRIBUTES = [
  'hidden',
  'open',
  'inert',
  'type="hidden"',
  'rules="none"',
  'class="away"',
  'class="unseen"',
  'class="paper"',
  'style="display: grid; visibility: hidden; pointer-events: none"',
  'style="display: unset; visibility: unset"',
  'style="display: inherit; visibility: inherit"',
  'style="visibility: initial; pointer-events: initial"',
];
const SHEET = `
  .away { display: none !important }
  .away { display: flex; pointer-events: all }
  .unseen { visibility: hidden }
  .unseen > * > span { visibility: visible; display: unset }
  @media screen { .unseen em { display: block } }
  @media print { .paper { display: none } }
  span::before { display: none }
  :is(.unseen, .away) b { pointer-events: inherit }
  :not-known(.a) { display: none }
`;
const ASKED = ['display', 'visibility', 'pointerEvents'] as const;

const SOME_TAGS = ['div', 'span', 'details', 'dialog', 'input'];

/** A window of its own, with jsdom's styles: every element plain, and some with every attribute and elements below. */
const page = () => {
  const frame = globalThis.document.createElement('iframe');
  globalThis.document.body.append(frame);
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new Error('no window');
  const { document } = window;
  document.body.innerHTML = `<style>${SHEET}</style><main></main>`;
  const main = document.querySelector('main');
  main?.append(...TAGS.map((tag) => document.createElement(tag)));
  for (const tag of SOME_TAGS)
    for (const attribute of ATTRIBUTES) {
      const made = document.createElement(tag);
      const [, name = '', value = ''] = /^([a-z]+)(?:="(.*)")?$/u.exec(attribute) ?? [];
      made.setAttribute(name, value);
      const below = document.createElement('b');
      below.append(document.createElement('span'), document.createElement('em'));
      made.append(below);
      main?.append(made);
    }
  return window;
};

afterEach(() => document.body.replaceChildren());

describe('the style that tests are told', () => {
  it('is that of jsdom, of every element, from its own sheet, from others and from the element', () => {
    const window = page();
    const all = [...window.document.querySelectorAll('*')];
    const styles = () =>
      all.map((one) => {
        const style = window.getComputedStyle(one);
        return [
          one.tagName,
          ...ASKED.map((name) => style[name]),
          style.getPropertyValue('pointer-events'),
        ];
      });
    const whole = styles();
    quickenComputedStyle(window);
    expect(styles()).toEqual(whole);
    // What is compared has everything in it.
    expect(new Set(whole.map(([, display]) => display)).size).toBeGreaterThan(10);
    expect(new Set(whole.map(([, , visibility]) => visibility)).size).toBeGreaterThan(1);
  });

  it('is jsdom’s where anything else is asked for', () => {
    const window = page();
    const [element] = window.document.getElementsByTagName('h1');
    if (!element) throw new Error('no heading');
    const asked = () => {
      const style = window.getComputedStyle(element);
      return [style.color, style.getPropertyValue('font-weight'), style.length, style.cssText];
    };
    const whole = asked();
    quickenComputedStyle(window);
    expect(asked()).toEqual(whole);
  });

  it('follows what changes', () => {
    const window = page();
    quickenComputedStyle(window);
    const [element] = window.document.getElementsByTagName('h2');
    if (!element) throw new Error('no heading');
    const style = window.getComputedStyle(element);
    expect(style.display).toBe('block');
    element.hidden = true;
    expect(style.display).toBe('none');
    expect(window.getComputedStyle(element).display).toBe('none');
  });
});
