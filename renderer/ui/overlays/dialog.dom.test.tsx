import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from './dialog.tsx';

afterEach(() => vi.restoreAllMocks());

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Avaa</button>
      {isOpen ? (
        <Dialog title="Kysymys" isOpen onClose={() => setOpen(false)}>
          <button onClick={() => setOpen(false)}>Sulje</button>
        </Dialog>
      ) : null}
    </>
  );
}

it('gives the focus back also where a frame comes before what lay behind it takes the focus again', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const open = screen.getByRole('button', { name: 'Avaa' });
  await user.click(open);
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  // Browsers give nothing the focus that lies behind a window; the frame comes in the midst of its closing.
  const focus = HTMLElement.prototype.focus;
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement, how) {
    if (this.closest('[inert], [aria-hidden="true"]') === null) focus.call(this, how);
  });
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    callback(performance.now());
    return 0;
  });
  await user.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(open);
});
