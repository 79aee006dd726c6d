import type { Rectangle } from 'electron';

/** Where the window stood: its bounds while neither maximised nor full screen, and whether it was maximised. */
export type WindowPlace = Rectangle & { maximised: boolean };

const FIRST_SIZE = { width: 1280, height: 800 };
/** 720 css pixels are the narrowest that every screen is drawn for; smaller windows still work, but not at start. */
const SMALLEST = { width: 720, height: 480 };

/** The screen that shows most of `place`; the first one where none shows enough of it to be dragged by. */
function screenOf(place: Rectangle, screens: readonly Rectangle[]): Rectangle | undefined {
  const shown = (screen: Rectangle) => {
    const width =
      Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
    const height =
      Math.min(place.y + place.height, screen.y + screen.height) - Math.max(place.y, screen.y);
    return width >= 100 && height >= 50 ? width * height : 0;
  };
  const best = [...screens].sort((a, b) => shown(b) - shown(a))[0];
  return best && shown(best) > 0 ? best : undefined;
}

/**
 * Where to open the window. In: where it stood last (`null` at the first start) and the work areas of the screens,
 * the main one first, in the same coordinates. Out: bounds that lie on a screen; without `x` and `y` (centred) where
 * the old place is on no screen any more, as when a laptop has left its desk.
 */
export function placeWindow(
  saved: WindowPlace | null,
  screens: readonly Rectangle[],
): { x?: number; y?: number; width: number; height: number; maximised: boolean } {
  const screen = (saved && screenOf(saved, screens)) ?? screens[0];
  const fit = (size: { width: number; height: number }) => ({
    width: Math.max(SMALLEST.width, Math.min(size.width, screen?.width ?? size.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, screen?.height ?? size.height)),
  });
  if (!saved) return { ...fit(FIRST_SIZE), maximised: false };
  const size = fit(saved);
  if (!screen || !screenOf(saved, screens)) return { ...size, maximised: saved.maximised };
  const within = (at: number, length: number, start: number, room: number) =>
    Math.max(start, Math.min(at, start + room - length));
  return {
    ...size,
    x: within(saved.x, size.width, screen.x, screen.width),
    y: within(saved.y, size.height, screen.y, screen.height),
    maximised: saved.maximised,
  };
}
