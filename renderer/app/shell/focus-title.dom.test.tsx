import { afterEach, expect, test } from 'vitest';
import { focusTitle } from './focus-title.ts';

const content = () => {
  const place = document.createElement('div');
  place.id = 'content';
  document.body.append(place);
  return place;
};
const show = (place: HTMLElement, title: string, field = '') => {
  place.innerHTML = `<h1 tabindex="-1">${title}</h1>${field}`;
};
const focused = () => {
  const { localName, textContent } = document.activeElement ?? document.body;
  return `${localName} ${textContent}`;
};
/** What the observer of changes has been told of is done. */
const told = () => Promise.resolve();
let giveUp = () => undefined as void;

afterEach(() => {
  giveUp();
  document.body.innerHTML = '';
});

test('the title has the focus as soon as it is there', async () => {
  const place = content();
  giveUp = focusTitle();
  show(place, 'Suositukset');
  await told();
  expect(focused()).toBe('h1 Suositukset');
});

test('a title that takes the place of the one shown while the view was read has the focus after it', async () => {
  const place = content();
  show(place, 'Avataan');
  giveUp = focusTitle();
  expect(focused()).toBe('h1 Avataan');
  show(place, 'Suositukset');
  await told();
  expect(focused()).toBe('h1 Suositukset');
});

test('who has gone on by then is not called back', async () => {
  const place = content();
  show(place, 'Avataan', '<input id="field" />');
  const outside = document.createElement('button');
  document.body.append(outside);
  giveUp = focusTitle();
  outside.focus();
  show(place, 'Suositukset');
  await told();
  expect(document.activeElement).toBe(outside);
});

test('what the view itself has given the focus keeps it', async () => {
  const place = content();
  giveUp = focusTitle();
  show(place, 'Haku', '<input id="field" />');
  document.getElementById('field')?.focus();
  await told();
  expect(document.activeElement?.id).toBe('field');
});

test('who has gone on before the first title is there is not called back, where the title is for nobody else', async () => {
  const place = content();
  const outside = document.createElement('button');
  document.body.append(outside);
  giveUp = focusTitle(() => document.activeElement === document.body);
  outside.focus();
  show(place, 'Suositukset');
  await told();
  expect(document.activeElement).toBe(outside);
});
