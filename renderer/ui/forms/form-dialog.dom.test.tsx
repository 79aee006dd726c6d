import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Checkbox } from '../fields/checkbox.tsx';
import { Select } from '../fields/select.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';

const QUESTION = 'Hylätäänkö muutokset?';

function Window({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState('a');
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <FormDialog
      kept="word"
      title="Uusi"
      action="Lisää"
      onSave={() => Promise.resolve(true)}
      onClose={onClose}
    >
      <TextField label="Nimi" value={name} onChange={setName} />
      <Select
        label="Laji"
        options={[
          { value: 'a', label: 'Ensimmäinen' },
          { value: 'b', label: 'Toinen' },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Checkbox isSelected={isOn} onChange={setOn}>
        Myös varajäsen
      </Checkbox>
      <button type="button" onClick={() => setChosen([...chosen, 'Virasto'])}>
        Valitse
      </button>
      <ul>
        {chosen.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </FormDialog>
  );
}

async function opened() {
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  const view = await renderScreen(<Window onClose={onClose} />);
  return { ...view, onClose, user };
}
type User = ReturnType<typeof userEvent.setup>;

it('closes without a question where nothing was written', async () => {
  const { user, onClose } = await opened();
  await user.keyboard('{Tab}{Tab}{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it.each<[what: string, write: (user: User) => Promise<void>]>([
  ['a letter was typed', (user) => user.keyboard('A')],
  [
    'something else was chosen',
    async (user) => {
      await user.click(screen.getByRole('button', { name: /Laji/ }));
      await user.click(screen.getByRole('option', { name: 'Toinen' }));
    },
  ],
  ['a box was ticked', (user) => user.click(screen.getByRole('checkbox'))],
  ['something was put on a list', (user) => user.click(screen.getByText('Valitse'))],
])('asks before it closes where %s, and stays if told so', async (_, write) => {
  const { user, onClose } = await opened();
  await write(user);
  await user.click(screen.getByLabelText('Nimi'));
  await user.keyboard('{Escape}');
  await screen.findByRole('alertdialog', { name: QUESTION });
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Jatka muokkaamista' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Peruuta' }));
  await user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('does not ask where what was written was taken away again', async () => {
  const { user, onClose } = await opened();
  await user.keyboard('A{Backspace}{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('does not ask where what it holds came by itself before anything was written', async () => {
  const onClose = vi.fn<() => void>();
  const at = (kind: string) => (
    <FormDialog
      kept="word"
      title="Uusi"
      action="Lisää"
      onSave={() => Promise.resolve(true)}
      onClose={onClose}
    >
      <TextField label="Nimi" value={kind} onChange={() => undefined} />
    </FormDialog>
  );
  let show: (kind: string) => void = () => undefined;
  function Late() {
    const [kind, setKind] = useState('');
    useEffect(() => {
      show = setKind;
    }, []);
    return at(kind);
  }
  await renderScreen(<Late />);
  act(() => show('Tuli myöhemmin'));
  await userEvent.setup().keyboard('{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});
