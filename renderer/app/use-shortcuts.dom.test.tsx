import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useCommand } from '#renderer/session/commands.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const turn = () =>
  new Promise((next) => {
    setTimeout(next);
  });

async function desk() {
  const undo = vi.fn<() => void>();
  function Desk() {
    useShortcuts();
    useCommand('undo', undo);
    return (
      <>
        <input aria-label="Nimi" defaultValue="Aino" />
        <form data-draft>
          <input aria-label="Lomakkeella" />
        </form>
      </>
    );
  }
  await renderScreen(<Desk />);
  return undo;
}
/** Ctrl+Z in a field, in which the browser has as many steps of its own. */
const press = async (field: HTMLElement, ownSteps: number) => {
  const isFree = fireEvent.keyDown(field, { key: 'z', code: 'KeyZ', ctrlKey: true });
  if (isFree && ownSteps > 0) {
    fireEvent(field, new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  }
  await turn();
  await turn();
};
const focused = (name: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(name);
  field.focus();
  return field;
};

it('takes back what the program did from a field in which nothing was written', async () => {
  const undo = await desk();
  await press(focused('Nimi'), 0);
  expect(undo).toHaveBeenCalledOnce();
});

it('leaves a field its own steps first, and goes on where they end', async () => {
  const undo = await desk();
  const field = focused('Nimi');
  fireEvent.input(field, { target: { value: 'Aino K' } });
  await press(field, 1);
  expect(undo).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: 'Aino' } });
  await press(field, 0);
  expect(undo).toHaveBeenCalledOnce();
});

it('goes on also where the browser has no step of what was written', async () => {
  const undo = await desk();
  const field = focused('Nimi');
  fireEvent.input(field, { target: { value: 'Aino K' } });
  await press(field, 0);
  expect(undo).toHaveBeenCalledOnce();
});

it('stops in a form that holds what is not saved', async () => {
  const undo = await desk();
  await press(focused('Lomakkeella'), 0);
  expect(undo).not.toHaveBeenCalled();
});
