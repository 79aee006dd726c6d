import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useFindField } from './use-find-field.ts';

function List() {
  const field = useFindField();
  return (
    <>
      <input ref={field} type="search" aria-label="Hae" />
      <button type="button">Rivi</button>
      <div
        role="textbox"
        aria-label="Teksti"
        contentEditable
        suppressContentEditableWarning
        tabIndex={0}
      />
    </>
  );
}

it('goes to the search by a stroke, but not out of a text that is being written', async () => {
  const user = userEvent.setup();
  render(<List />);
  screen.getByRole('textbox', { name: 'Teksti' }).focus();
  await user.keyboard('https://');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Teksti' }));
  screen.getByRole('button').focus();
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Hae' }));
});
