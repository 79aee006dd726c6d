import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
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
    <I18nextProvider i18n={createI18n('fi')}>
      <ConfirmProvider>
        <Asker danger={danger} onAnswer={(yes) => answers.push(yes)} />
      </ConfirmProvider>
    </I18nextProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Kysy' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Poistetaanko?' });
  return { answers, user, dialog };
}

it('answers yes to its own button', async () => {
  const { answers, user } = await ask(true);
  // What tells the shortcuts to wait.
  expect(document.querySelector('[data-modal]')).not.toBeNull();
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
