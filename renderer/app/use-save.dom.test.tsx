import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useSave } from './use-save.ts';
import { useShortcuts } from './use-shortcuts.ts';

const said = () => useNotices.getState().notice;
const ctrlS = (at: Element = document.body) =>
  fireEvent.keyDown(at, { key: 's', code: 'KeyS', ctrlKey: true });

async function desk(isFormOpen = false) {
  const asked = { backup: vi.fn<() => void>(), form: vi.fn<() => Promise<boolean>>() };
  asked.form.mockResolvedValue(false);
  const office = await emptyOffice();
  function Desk() {
    useShortcuts();
    useSave();
    useCommand('saveBackup', asked.backup);
    return (
      <>
        <input aria-label="Nimi" />
        <input type="search" aria-label="Haku" />
        {isFormOpen ? (
          <FormDialog
            kept="word"
            title="Paikka"
            action="Tallenna"
            onSave={asked.form}
            onClose={() => undefined}
          >
            <input aria-label="Paikan nimi" />
          </FormDialog>
        ) : null}
      </>
    );
  }
  const { platform } = await renderScreen(<Desk />, { office });
  return { ...asked, office, platform };
}

beforeEach(() => useNotices.setState({ notice: null }));

it.each(['the page', 'Nimi', 'Haku'])(
  'Ctrl+S where no form is open is never a backup, but says that all is saved (%s)',
  async (where) => {
    const { backup } = await desk();
    const field = screen.queryByLabelText(where);
    field?.focus();
    expect(ctrlS(field ?? document.body)).toBe(false);
    await waitFor(() => expect(said()?.text).toBe('Kaikki on tallennettu.'));
    expect(backup).not.toHaveBeenCalled();
  },
);

it('Ctrl+S where no form is open leads to the forms that were left unsaved', async () => {
  const { office, backup } = await desk();
  const { value } = await office.change({ name: 'addSample' }, (write) =>
    write.add('persons', aPerson()),
  );
  await office.drafts.put(`person:${value.id}`, { familyName: 'Kesken' });
  ctrlS();
  await waitFor(() => expect(said()?.text).toBe('1 tallentamaton lomake'));
  said()?.action?.onPress();
  expect(window.location.hash).toBe(`#/contacts/${value.id}/edit`);
  expect(backup).not.toHaveBeenCalled();
});

it('the key and the menu save the form in front, once', async () => {
  const { form, platform } = await desk(true);
  ctrlS();
  await waitFor(() => expect(form).toHaveBeenCalledOnce());
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Tallenna' }).ariaDisabled).not.toBe('true'),
  );
  platform.emit('menu-command', { command: 'save' });
  await waitFor(() => expect(form).toHaveBeenCalledTimes(2));
  expect(said()).toBeNull();
});
