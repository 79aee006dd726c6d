import { ListLayout, Rect } from 'react-aria-components';
import { afterEach, expect, it, vi } from 'vitest';
import { OutlineLayout } from './outline-layout.ts';

afterEach(() => vi.restoreAllMocks());

/** The window of the outline, and what the library asks for around it. */
function asked(visible: Rect, wanted: Rect, isDrawn = false): Rect | undefined {
  const library = vi.spyOn(ListLayout.prototype, 'getVisibleLayoutInfos').mockReturnValue([]);
  const layout = new OutlineLayout({ rowSize: 30 });
  layout.virtualizer = { visibleRect: visible } as OutlineLayout['virtualizer'];
  if (isDrawn) layout.drawBelow();
  layout.getVisibleLayoutInfos(wanted);
  return library.mock.lastCall?.[0];
}

const WINDOW = new Rect(0, 300, 400, 600);
const MORE = new Rect(0, 300, 533, 800);

it('draws at first the lines in sight and none below them', () => {
  expect(asked(WINDOW, MORE)).toEqual(new Rect(0, 300, 533, 600));
});

it('draws those below as well once it has been on the screen', () => {
  expect(asked(WINDOW, MORE, true)).toEqual(MORE);
});

it('leaves what is asked for within the window as it is, and all where the window is not known', () => {
  const within = new Rect(0, 320, 400, 10);
  expect(asked(WINDOW, within)).toEqual(within);
  expect(asked(new Rect(0, 0, 0, 0), MORE)).toEqual(MORE);
});
