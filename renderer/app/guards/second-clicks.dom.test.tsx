import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { holdSecondClicks } from './second-clicks.ts';

const undone = vi.fn();

function Steps() {
  const [isDone, setDone] = useState(false);
  return isDone ? (
    <p>
      <button onClick={undone}>Undo</button>
    </p>
  ) : (
    <button onClick={() => setDone(true)}>Import</button>
  );
}

it('presses nothing that came under the pointer between the clicks of a double click', () => {
  holdSecondClicks(document);
  render(<Steps />);
  // `detail` says the how manieth click of several it is.
  fireEvent.click(screen.getByText('Import'), { detail: 1 });
  const undo = screen.getByText('Undo');
  fireEvent.click(undo, { detail: 2 });
  expect(undone).not.toHaveBeenCalled();
  fireEvent.click(undo, { detail: 1 });
  expect(undone).toHaveBeenCalledTimes(1);
  // Twice on one button is meant twice; a press by key is none of several.
  fireEvent.click(undo, { detail: 2 });
  expect(undone).toHaveBeenCalledTimes(2);
  fireEvent.click(undo, { detail: 0 });
  expect(undone).toHaveBeenCalledTimes(3);
});
