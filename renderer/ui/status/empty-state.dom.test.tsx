import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { EmptyState } from './empty-state.tsx';

function Narrowed() {
  const [isNarrow, setNarrow] = useState(true);
  return (
    <main>
      <h1 tabIndex={-1}>Roskakori</h1>
      {isNarrow ? (
        <EmptyState
          icon="filter"
          title="Rajauksella ei löydy mitään"
          action={
            <button type="button" onClick={() => setNarrow(false)}>
              Poista rajaukset
            </button>
          }
        />
      ) : null}
    </main>
  );
}

it('leaves the keyboard on the title of the view where its button brings the list back', async () => {
  const user = userEvent.setup();
  render(<Narrowed />);
  screen.getByRole('button', { name: 'Poista rajaukset' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});
