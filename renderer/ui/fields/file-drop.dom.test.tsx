import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FileDrop } from './file-drop.tsx';

afterEach(cleanup);

/** What is dragged over the window, and how it answers. */
const drag = (name: string) => {
  const dataTransfer = { types: ['Files'], files: [new File([], 'a.csv')], dropEffect: '' };
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
    dataTransfer,
  });
  act(() => void document.body.dispatchEvent(event));
  return { isHeld: event.defaultPrevented, dropEffect: dataTransfer.dropEffect };
};

it('takes files, but none while something over the view waits for an answer, or the window is locked', () => {
  const onFiles = vi.fn();
  const view = (isCovered: boolean) => (
    <>
      <FileDrop title="Tuo tiedosto" text="" onFiles={onFiles} />
      {isCovered ? <div data-modal /> : null}
    </>
  );
  const { rerender } = render(view(true));
  drag('dragenter');
  expect(screen.queryByText('Tuo tiedosto')).toBeNull();
  // Nor does the window go off to it.
  expect(drag('dragover')).toEqual({ isHeld: true, dropEffect: 'none' });
  expect(drag('drop').isHeld).toBe(true);
  expect(onFiles).not.toHaveBeenCalled();

  rerender(view(false));
  drag('dragenter');
  screen.getByText('Tuo tiedosto');
  expect(drag('dragover')).toEqual({ isHeld: true, dropEffect: 'copy' });
  drag('drop');
  expect(onFiles).toHaveBeenCalledOnce();
  expect(screen.queryByText('Tuo tiedosto')).toBeNull();
});
