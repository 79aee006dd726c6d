import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConfirmProvider, useConfirm } from './confirm.tsx';

function Asker({ danger, onAnswer }: { danger: boolean; onAnswer: (yes: boolean) => void }) {
  const confirm = useConfirm();
  return (
    <button
      type="button"
      onClick={() =>
        void confirm({
          title: 'Poistetaanko?',
          text: 'Tätä ei voi kumota.',
          action: 'Poista',
          danger,
        }).then(onAnswer)
      }
    >
      Kysy
    </button>
  );
}

async function ask(danger: boolean) {
  const answers: boolean[] = [];
  const user = userEvent.setup();
  render(
    <ConfirmProvider>
      <Asker danger={danger} onAnswer={(yes) => answers.push(yes)} />
    </ConfirmProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Kysy' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Poistetaanko?' });
  return { answers, user, dialog };
}

it('answers yes to its own button', async () => {
  const { answers, user } = await ask(true);
  await user.click(screen.getByRole('button', { name: 'Poista' }));
  await waitFor(() => expect(answers).toEqual([true]));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('answers no to Esc, and gives the focus back', async () => {
  const { answers, user } = await ask(false);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(answers).toEqual([false]));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Kysy'));
});

it('has the harmless way under Enter where going on destroys something', async () => {
  const { answers, user, dialog } = await ask(true);
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(answers).toEqual([false]));
});
