import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useNotices } from '#renderer/session/notices.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import type { Office } from '../office.ts';
import { useKeptFields } from './use-kept-fields.ts';

const KEY = 'programme:new';

function Window({ onSave, onClose }: { onSave: () => Promise<boolean>; onClose: () => void }) {
  const { draft, set, kept } = useKeptFields(KEY, { name: '', years: '2026' });
  return (
    <FormDialog kept={kept} title="Uusi" action="Lisää" onSave={onSave} onClose={onClose}>
      <TextField label="Nimi" value={draft.name} onChange={(name) => set({ name })} />
      <TextField label="Vuodet" value={draft.years} onChange={(years) => set({ years })} />
      <button
        type="button"
        onClick={() => {
          set({ name: 'Molemmat' });
          set({ years: '2030' });
        }}
      >
        Täytä
      </button>
    </FormDialog>
  );
}

async function opened(office?: Office) {
  const onClose = vi.fn<() => void>();
  const onSave = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  const view = await renderScreen(<Window onSave={onSave} onClose={onClose} />, {
    office: office ?? (await emptyOffice()),
  });
  await screen.findByLabelText('Nimi');
  return { ...view, onClose, onSave, user: userEvent.setup() };
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

it('begins in its first field, and has again what was typed before the window went', async () => {
  const first = await opened();
  await first.user.keyboard('Ohjelma');
  first.unmount();
  await waitFor(() => {
    expect(useNotices.getState().notice?.text).toBe('Tallentamaton teksti säilyy luonnoksena.');
  });
  await waitFor(async () => {
    expect(await first.office.drafts.get(KEY)).toEqual({ name: 'Ohjelma', years: '2026' });
  });
  const { user } = await opened(first.office);
  expect(field('Nimi').value).toBe('Ohjelma');
  await user.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
  await user.click(await screen.findByRole('button', { name: 'Jatka muokkaamista' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(field('Nimi').value).toBe('Ohjelma');
  await user.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
  await user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));
  await waitFor(() => expect(field('Nimi').value).toBe(''));
  expect(await first.office.drafts.get(KEY)).toBeUndefined();
});

it('is drawn at once where nothing is kept, before anything is read', async () => {
  const office = await emptyOffice();
  const drafts = { ...office.drafts, get: () => new Promise<never>(() => undefined) };
  const { user } = await opened({ ...office, drafts });
  await user.keyboard('O');
  expect(field('Nimi').value).toBe('O');
});

it('keeps two fields that are set at once', async () => {
  const { user } = await opened();
  await user.click(screen.getByText('Täytä'));
  expect([field('Nimi').value, field('Vuodet').value]).toEqual(['Molemmat', '2030']);
});

it('asks before it throws away what was left from another time', async () => {
  const office = await emptyOffice();
  await office.drafts.put(KEY, { name: 'Ohjelma', years: '2026' });
  const { user, onClose } = await opened(office);
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  await waitFor(async () => expect(await office.drafts.get(KEY)).toBeUndefined());
});

it('leaves no draft once it is saved, and keeps it where it was not', async () => {
  const { user, office, onSave, onClose } = await opened();
  onSave.mockResolvedValueOnce(false);
  await user.keyboard('Ohjelma{Enter}');
  await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  await waitFor(async () => expect(await office.drafts.get(KEY)).toBeDefined());
  expect(onClose).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  await waitFor(async () => expect(await office.drafts.get(KEY)).toBeUndefined());
});

it('holds no draft of what was taken away again', async () => {
  const { user, office } = await opened();
  await user.keyboard('A{Backspace}');
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await office.drafts.keys()).not.toContain(KEY));
});
