import { afterEach, beforeEach, expect, it } from 'vitest';
import { focusNextPane } from './pane-cycling.ts';

beforeEach(() => {
  // jsdom lays nothing out: each pane is there.
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
  document.body.innerHTML = `
    <nav data-pane><a href="#a">Muu</a><a href="#b" aria-current="page">Nyt</a></nav>
    <section data-pane tabindex="-1" id="lines">
      <div role="row" tabindex="-1" id="other"></div><div role="row" tabindex="0" data-active id="active"></div>
    </section>
    <section data-pane tabindex="-1" id="empty"></section>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

it('goes to what was left off in each pane, and round', () => {
  const names = [1, 1, 1, 1, -1].map((direction) => {
    focusNextPane(direction as 1 | -1);
    return document.activeElement?.id || document.activeElement?.textContent;
  });
  expect(names).toEqual(['Nyt', 'active', 'empty', 'Nyt', 'empty']);
});
