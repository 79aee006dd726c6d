import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardPage } from './guard-page.ts';

const links: string[] = [];
let refused = 0;
const navigation = new EventTarget();
Object.assign(window, { navigation });
const listening = vi.spyOn(window, 'addEventListener');
guardPage(window, { onLink: (url) => links.push(url), onRefused: () => (refused += 1) });
const listeners = listening.mock.calls.map(([name, listener]) => ({ name, listener }));
listening.mockRestore();
// A page is guarded as long as it lives; this one the tests of other files go on with.
afterAll(() => {
  for (const { name, listener } of listeners) window.removeEventListener(name, listener);
});

beforeEach(() => {
  document.body.innerHTML = `
    <a id="ours" href="#/contacts">Yhteystiedot</a>
    <a id="other" href="https://example.invalid/a">Muualle</a>
    <a id="mail" href="mailto:aino@example.invalid">Viesti</a>
    <svg><a id="drawn" href="#/programme"></a><a id="drawn-other" href="https://example.invalid/b"></a></svg>
    <p id="text" contenteditable="true"><a id="written" href="https://example.invalid/c">x</a></p>
    <input id="field">`;
  // jsdom does not know what is written in.
  Object.defineProperty(byId('written'), 'isContentEditable', { value: true });
  Object.defineProperty(byId('text'), 'isContentEditable', { value: true });
});
afterEach(() => {
  document.body.innerHTML = '';
  links.length = 0;
  refused = 0;
});
const byId = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const isLet = (id: string, name: string, more: object = {}) => {
  const given = { bubbles: true, cancelable: true, ...more };
  const event = name.startsWith('d')
    ? Object.assign(new Event(name, given), more)
    : new MouseEvent(name, given);
  return byId(id).dispatchEvent(event);
};

it('lets a click on its own links through, and opens no second window', () => {
  for (const id of ['ours', 'drawn']) {
    expect(isLet(id, 'click')).toBe(true);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(isLet(id, 'click', { [key]: true }), key).toBe(false);
    expect(isLet(id, 'auxclick', { button: 1 })).toBe(false);
    expect(isLet(id, 'auxclick', { button: 2 })).toBe(true);
  }
  expect(links).toEqual([]);
});

it('has every other link asked about first', () => {
  for (const id of ['other', 'mail', 'drawn-other'])
    expect([isLet(id, 'click'), isLet(id, 'auxclick', { button: 1 })]).toEqual([false, false]);
  expect(new Set(links)).toEqual(
    new Set([
      'https://example.invalid/a',
      'mailto:aino@example.invalid',
      'https://example.invalid/b',
    ]),
  );
});

it('opens no window for a script, and has its link asked about', () => {
  expect(window.open('https://example.invalid/a')).toBeNull();
  expect(window.open('#/contacts')).toBeNull();
  expect(window.open()).toBeNull();
  expect(links).toEqual(['https://example.invalid/a']);
});

it('leaves a click into a text that is written to the text', () => {
  expect(isLet('written', 'click')).toBe(true);
  expect(links).toEqual([]);
  expect(isLet('written', 'click', { ctrlKey: true })).toBe(false);
  expect(links).toEqual(['https://example.invalid/c']);
});

it('goes nowhere for what is dropped, and leaves text to the fields', () => {
  const dragged = (...types: string[]) => ({ dataTransfer: { types, dropEffect: 'copy' } });
  for (const name of ['dragover', 'drop']) {
    for (const types of [['text/uri-list'], ['Files'], ['text/plain']])
      expect(isLet('ours', name, dragged(...types)), `${name} ${types[0] ?? ''}`).toBe(false);
    for (const id of ['field', 'text', 'written']) {
      expect(isLet(id, name, dragged('text/uri-list', 'text/plain')), id).toBe(true);
      expect(isLet(id, name, dragged('Files')), id).toBe(false);
    }
  }
});

it('lets no other page take its place, and counts that', () => {
  const goesTo = (url: string, downloadRequest: string | null = null) => {
    const event = Object.assign(new Event('navigate', { cancelable: true }), {
      destination: { url },
      downloadRequest,
      formData: null,
    });
    return navigation.dispatchEvent(event);
  };
  const { origin } = window.location;
  for (const url of [`${origin}/#/contacts`, `${origin}/`]) expect(goesTo(url)).toBe(true);
  // A file that is saved.
  expect(goesTo(`blob:${origin}/1`, 'lista.docx')).toBe(true);
  expect(refused).toBe(0);
  for (const url of [
    'https://example.invalid/',
    `${origin}.example.invalid/`,
    'file:///a',
    'data:x',
  ])
    expect(goesTo(url), url).toBe(false);
  expect(refused).toBe(4);
});
