import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useElementWidth } from './use-element-width.ts';

/** What is observed now, and what tells of a new width. */
const observed = new Map<Element, () => void>();

class FakeObserver {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe(element: Element) {
    observed.set(element, this.#tell);
  }
  disconnect() {
    observed.clear();
  }
}

afterEach(() => vi.unstubAllGlobals());

function Room({ isThere }: { isThere: boolean }) {
  const { watch, width } = useElementWidth();
  return isThere ? <div ref={watch}>{width ?? 'unknown'}</div> : null;
}

const widen = (width: number) =>
  act(() => {
    for (const [element, tell] of observed) {
      Object.defineProperty(element, 'clientWidth', { configurable: true, value: width });
      tell();
    }
  });

it('measures an element that went away and came again', () => {
  vi.stubGlobal('ResizeObserver', FakeObserver);
  document.documentElement.style.fontSize = '16px';
  const { rerender } = render(<Room isThere />);
  widen(800);
  expect(screen.getByText('50')).toBeDefined();
  rerender(<Room isThere={false} />);
  expect(observed.size).toBe(0);
  rerender(<Room isThere />);
  widen(1600);
  expect(screen.getByText('100')).toBeDefined();
});
