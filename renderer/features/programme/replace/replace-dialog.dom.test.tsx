import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { addToOutline } from '../outline/outline-commands.ts';
import { addProgramme } from '../programme-commands.ts';
import { ReplaceDialog } from './replace-dialog.tsx';

it('shows what each place would become, and replaces those that stay ticked in one step', async () => {
  const office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  const { value: id } = await addProgramme(office, plan);
  const titles = ['Ohje kunnille', 'Ohjeen jakelu', 'Tulkkaus'];
  for (const [at, fi] of titles.entries()) {
    const place = { fields: { order: `a${String(at)}` }, others: [] };
    const { value: actionId } = await addToOutline(office, id, 'action', place);
    await office.change({ name: 'editAction' }, (write) =>
      write.update('actions', actionId, { title: { fi } }),
    );
  }
  const now = async () => (await office.read.actions.toArray()).map(({ title }) => title.fi).sort();
  const user = userEvent.setup();
  await renderScreen(<ReplaceDialog programmeId={id} onClose={() => undefined} />, { office });
  await user.type(await screen.findByRole('textbox', { name: 'Etsittävä' }), 'ohje');
  await user.type(screen.getByRole('textbox', { name: 'Korvaava teksti' }), 'Opas');
  const places = await screen.findAllByRole('checkbox', { name: /Toimenpide|Nimi/ });
  expect(places.length).toBeGreaterThanOrEqual(2);
  expect(screen.getByRole('dialog').textContent).toContain('OhjeOpas kunnille');
  await user.click(screen.getByRole('checkbox', { name: /jakelu/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Erota isot ja pienet kirjaimet' }));
  await user.click(screen.getByRole('checkbox', { name: 'Erota isot ja pienet kirjaimet' }));
  await user.click(screen.getByRole('checkbox', { name: /jakelu/ }));
  await user.click(screen.getByRole('button', { name: /^Korvaa/ }));
  await waitFor(async () => expect(await now()).toContain('Opas kunnille'));
  expect(await now()).toEqual(['Ohjeen jakelu', 'Opas kunnille', 'Tulkkaus']);
  expect(useNotices.getState().notice?.text).toMatch(/kohta[a]? korvattiin|kohta korvattiin/);
  await office.undo();
  expect(await now()).toEqual([...titles].sort());
});

it('is left at once where a word was only looked for, and asks where something was to come in', async () => {
  const office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  const { value: id } = await addProgramme(office, plan);
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  await renderScreen(<ReplaceDialog programmeId={id} onClose={onClose} />, { office });
  const find = await screen.findByRole('textbox', { name: 'Etsittävä' });
  await user.type(screen.getByRole('textbox', { name: 'Korvaava teksti' }), 'Opas');
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await user.click(await screen.findByRole('button', { name: 'Jatka muokkaamista' }));
  await user.clear(screen.getByRole('textbox', { name: 'Korvaava teksti' }));
  await user.type(find, 'ohje');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('takes words out only once she says so: as a rule the other word is not written yet', async () => {
  const office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  const { value: id } = await addProgramme(office, plan);
  const now = async () => (await office.read.programmes.get(id))?.title.fi;
  const user = userEvent.setup();
  await renderScreen(<ReplaceDialog programmeId={id} onClose={() => undefined} />, { office });
  await user.type(await screen.findByRole('textbox', { name: 'Etsittävä' }), 'ohjel{Enter}');
  const question = await screen.findByRole('alertdialog');
  expect(await now()).toBe('Ohjelma');
  await user.click(within(question).getByRole('button', { name: /^Poista \d/ }));
  await waitFor(async () => expect(await now()).toBe('ma'));
});
