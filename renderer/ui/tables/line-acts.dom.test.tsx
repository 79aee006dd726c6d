import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LineActs } from './line-acts.tsx';

function Lines() {
  const [lines, setLines] = useState(['a', 'b', 'c']);
  return (
    <main>
      <h1 tabIndex={-1}>Osat</h1>
      <section>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <button>Muokkaa {line}</button>
              <LineActs>
                <button onClick={() => setLines(lines.filter((one) => one !== line))}>
                  Poista {line}
                </button>
              </LineActs>
            </li>
          ))}
        </ul>
        <button>Lisää</button>
      </section>
    </main>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const goesOnIn = (name: string) => waitFor(() => expect(document.activeElement).toBe(button(name)));

it('hands the keyboard on to the line that comes in the place, then to the one before, at last to what adds one', async () => {
  const user = userEvent.setup();
  render(<Lines />);
  button('Poista b').focus();
  await user.keyboard('{Enter}');
  await goesOnIn('Poista c');
  await user.keyboard('{Enter}');
  await goesOnIn('Poista a');
  await user.keyboard('{Enter}');
  await goesOnIn('Lisää');
});
