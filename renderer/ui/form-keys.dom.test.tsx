import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormFrame } from './form-frame.tsx';
import { TextField } from './text-field.tsx';

function Framed({ onDone }: { onDone: (what: string) => void }) {
  const [isAsked, setAsked] = useState(false);
  const form = {
    restored: false,
    tries: 0,
    errors: 0,
    state: 'idle' as const,
    save: () => onDone('saved'),
    cancel: () => onDone('left'),
    discardDraft: () => undefined,
  };
  return (
    <>
      <FormFrame title="Kokous" form={form}>
        <TextField label="Otsikko" value="" onChange={() => undefined} />
        <Button onPress={() => setAsked(true)}>Kysy</Button>
      </FormFrame>
      <Dialog
        title="Kysymys"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onGo={() => onDone('answered')}
      >
        <Button>Vastaa</Button>
      </Dialog>
    </>
  );
}

/** As for a moment after a list of choices has closed. */
async function focusNothing() {
  await act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(document.body);
}

it('hears Ctrl+Enter and Esc while nothing has the focus', async () => {
  const user = userEvent.setup();
  const done: string[] = [];
  await renderScreen(<Framed onDone={(what) => done.push(what)} />);
  await focusNothing();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(done).toEqual(['saved']);
  await user.keyboard('{Escape}');
  expect(done).toEqual(['saved', 'left']);
});

it('leaves both keys to the window that lies over it', async () => {
  const user = userEvent.setup();
  const done: string[] = [];
  await renderScreen(<Framed onDone={(what) => done.push(what)} />);
  await user.click(screen.getByRole('button', { name: 'Kysy' }));
  const dialog = await screen.findByRole('dialog', { name: 'Kysymys' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(done).toEqual(['answered']);
  // The window keeps the focus within itself: a key that finds none is sent by hand.
  const { body } = document;
  body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
  );
  expect(done).toEqual(['answered', 'answered']);
  body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(done).toEqual(['answered', 'answered']);
});
