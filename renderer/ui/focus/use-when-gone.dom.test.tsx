import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { useTitleNext } from './use-title-next.ts';

let draw: (isDrawn: boolean) => void = () => undefined;

function Part({ onGone }: { onGone: () => void }) {
  const next = useTitleNext();
  return (
    <button type="button" {...next} onClick={onGone}>
      Poista
    </button>
  );
}

/** What gives back what was removed is drawn some time after that. */
function View() {
  const [isThere, setThere] = useState(true);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    draw = setDrawn;
  }, []);
  return (
    <main>
      <h1 tabIndex={-1}>Näkymä</h1>
      {isThere ? <Part onGone={() => setThere(false)} /> : null}
      <a href="#/muu">Muu</a>
      {isDrawn ? (
        <p data-go-on>
          <button type="button">Palauta</button>
        </p>
      ) : null}
    </main>
  );
}

async function removed() {
  const user = userEvent.setup();
  render(<View />);
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  return user;
}

it('goes on with what is drawn later; the title has the keyboard meanwhile', async () => {
  await removed();
  act(() => draw(true));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Palauta' })),
  );
});

it('takes the keyboard from nobody who has gone elsewhere meanwhile', async () => {
  const user = await removed();
  await user.tab();
  act(() => draw(true));
  await screen.findByRole('button', { name: 'Palauta' });
  expect(document.activeElement).toBe(screen.getByRole('link'));
});
