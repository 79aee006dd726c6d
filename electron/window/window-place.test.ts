import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow } from './window-place.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const monitor = { x: 1366, y: 0, width: 2560, height: 1400 };
const saved = { x: 1500, y: 100, width: 1600, height: 1000, maximised: false };

describe('placeWindow', () => {
  it('opens where the window stood', () => {
    expect(placeWindow(saved, [laptop, monitor])).toEqual(saved);
  });

  it('opens centred on the laptop when the monitor is gone', () => {
    const place = placeWindow(saved, [laptop]);
    expect(place).toEqual({ width: 1366, height: 728, maximised: false });
  });

  it('brings back a window that hangs over an edge', () => {
    const place = placeWindow({ ...saved, x: -400, y: -20, width: 1000, height: 700 }, [laptop]);
    expect(place).toMatchObject({ x: 0, y: 0 });
  });

  it('keeps in mind that it was maximised', () => {
    expect(placeWindow({ ...saved, maximised: true }, [laptop]).maximised).toBe(true);
  });

  it('makes the first window no larger than the screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
      width: 1024,
      height: 600,
      maximised: false,
    });
  });

  it('always leaves the title bar within reach', () => {
    const at = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 1, max: 5000 });
    const place = fc.record({
      x: at,
      y: at,
      width: length,
      height: length,
      maximised: fc.boolean(),
    });
    fc.assert(
      fc.property(place, (before) => {
        const { x, y } = placeWindow(before, [laptop, monitor]);
        if (x === undefined || y === undefined) return;
        const onScreen = [laptop, monitor].some(
          (screen) =>
            x >= screen.x && x < screen.x + screen.width && y >= screen.y && y < screen.height,
        );
        expect(onScreen).toBe(true);
      }),
    );
  });
});
