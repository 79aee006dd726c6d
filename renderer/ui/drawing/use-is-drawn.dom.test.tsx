import { act, render } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { afterFrame } from './after-frame.ts';
import { useIsDrawn } from './use-is-drawn.ts';

afterEach(() => vi.restoreAllMocks());

function Shown({ isAtOnce = false }: { isAtOnce?: boolean }) {
  return <p>{useIsDrawn(isAtOnce) ? 'whole' : 'in sight'}</p>;
}

test('what lies below comes once what is in sight has been painted', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  const { container } = render(<Shown />);
  await act(async () => await new Promise((resolve) => setTimeout(resolve, 50)));
  expect(container.textContent).toBe('in sight');
  for (const frame of frames) frame(0);
  expect(container.textContent).toBe('in sight');
  await vi.waitFor(() => expect(container.textContent).toBe('whole'));
});

test('where nothing is to wait, all is there at once', () => {
  expect(render(<Shown isAtOnce />).container.textContent).toBe('whole');
});

test('a window that is not seen draws no frames, and waits for none', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const done = vi.fn();
  afterFrame(done);
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(frame).not.toHaveBeenCalled();
});

test('what is taken back does not happen, before its frame or after', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const done = vi.fn();
  afterFrame(done)();
  const takeBack = afterFrame(done);
  vi.advanceTimersToNextFrame();
  takeBack();
  vi.runAllTimers();
  expect(done).not.toHaveBeenCalled();
  afterFrame(done);
  vi.runAllTimers();
  expect(done).toHaveBeenCalledOnce();
});
