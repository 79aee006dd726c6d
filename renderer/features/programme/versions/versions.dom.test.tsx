import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addToOutline } from '../outline/outline-commands.ts';
import { addProgramme, editAction } from '../programme-commands.ts';
import { addVersion, deleteVersion } from './versions-commands.ts';
import { readReasons, readVersions } from './versions-data.ts';

const PLAN = {
  name: 'Toimintaohjelma',
  from: undefined,
  to: undefined,
  structure: 'goal',
} as const;

it('makes a version with a name alone, shows what changed since by word, and why', async () => {
  const office = await emptyOffice();
  const { value: id } = await addProgramme(office, PLAN);
  const place = { fields: { order: 'a0' }, others: [] };
  const { value: actionId } = await addToOutline(office, id, 'action', place);
  const write = async (fi: string) => {
    const action = await office.read.actions.get(actionId);
    if (action) await editAction(office, action, { title: { fi } });
  };
  await write('Ohje poliisille');
  const user = await openProgramme(office, `#/programme/${id}/versions`);
  expect(await screen.findByText('Ei vielä versioita')).toBeDefined();

  runCommand('makeVersion');
  const dialog = await screen.findByRole('dialog', { name: 'Tee versio' });
  const name = within(dialog).getByLabelText<HTMLInputElement>('Nimi');
  expect(name.value).toMatch(/^Luonnos \d+\.\d+\.\d{4}$/);
  await user.clear(name);
  await user.keyboard('{Enter}');
  expect(within(dialog).getByText('Kirjoita version nimi.')).toBeDefined();
  await user.type(name, 'V1{Enter}');
  expect(await screen.findByRole('link', { name: 'V1' })).toBeDefined();
  const [version] = await readVersions(office, id);
  expect(version).toMatchObject({ name: 'V1', purpose: 'internal' });

  await write('Ohje kaikille');
  await user.click(screen.getByRole('button', { name: 'Vertaa' }));
  const part = await screen.findByRole('region', { name: /Ohje kaikille/ });
  expect(within(part).getByRole('deletion').textContent).toBe('poliisille');
  expect(within(part).getByRole('insertion').textContent).toBe('kaikille');

  await user.click(within(part).getByRole('button', { name: /Kirjaa perustelu/ }));
  const asking = await screen.findByRole('dialog', { name: 'Muutoksen perustelu' });
  await user.type(within(asking).getByLabelText('Kuka pyysi'), 'STM');
  await user.click(within(asking).getByRole('button', { name: 'Tallenna' }));
  expect(within(asking).getByText('Kirjoita, miksi muutos tehtiin.')).toBeDefined();
  await user.type(within(asking).getByLabelText('Miksi'), 'Laajempi.');
  await user.click(within(asking).getByRole('button', { name: 'Tallenna' }));
  expect(await within(part).findByText('Laajempi.')).toBeDefined();
  expect(await readReasons(office, id)).toMatchObject([
    { targetId: actionId, askedBy: 'STM', reason: 'Laajempi.' },
  ]);
  useNotices.getState().notice?.action?.onPress();
  await waitFor(async () => expect(await readReasons(office, id)).toEqual([]));
});

it('keeps the keyboard in the view where a version comes out of the trash and goes back there', async () => {
  const office = await emptyOffice();
  const { value: id } = await addProgramme(office, PLAN);
  await addVersion(office, id, { name: 'V1', purpose: 'internal' });
  const [version] = await readVersions(office, id);
  if (version) await deleteVersion(office, version);
  const user = await openProgramme(office, `#/programme/${id}/versions/${version?.id ?? ''}`);
  (await screen.findByRole('button', { name: 'Palauta' })).focus();
  await user.keyboard('{Enter}');
  const own = await screen.findByRole('heading', { level: 2, name: 'V1' });
  await waitFor(() => expect(document.activeElement).toBe(own));
  await office.undo();
  await screen.findByRole('heading', { level: 2, name: 'Poistettu: V1' });
  const title = screen.getByRole('heading', { level: 1, name: 'Toimintaohjelma' });
  await waitFor(() => expect(document.activeElement).toBe(title));
});
