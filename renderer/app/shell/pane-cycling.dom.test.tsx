import { afterEach, beforeEach, expect, it } from 'vitest';
import { focusNextPane } from './pane-cycling.ts';

beforeEach(() => {
  // jsdom lays nothing out: each pane is there.
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
  document.body.innerHTML = `
    <nav data-pane><a href="#a">Muu</a><a href="#b" aria-current="page">Nyt</a></nav>
    <main data-pane tabindex="-1" id="main">
      <section data-pane tabindex="-1" id="lines">
        <div role="row" tabindex="-1" aria-current="true" id="open"></div>
        <div role="row" tabindex="0" data-active id="active"></div>
      </section>
      <section data-pane tabindex="-1" id="other"><span aria-current="true">Ei kohdistu</span></section>
    </main>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

it('goes to what was left off in each pane, and round, there and back', () => {
  const went = (direction: 1 | -1) => {
    focusNextPane(direction);
    return document.activeElement?.id || document.activeElement?.textContent;
  };
  expect([went(1), went(1), went(1), went(1), went(1)]).toEqual([
    ...['Nyt', 'main', 'active', 'other', 'Nyt'],
  ]);
  expect([went(-1), went(-1), went(-1), went(-1)]).toEqual(['other', 'active', 'main', 'Nyt']);
});
