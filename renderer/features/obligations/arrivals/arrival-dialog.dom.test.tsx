import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { loadAllTexts } from '#shared/i18n/translate.ts';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ArrivalDialog } from './arrival-dialog.tsx';

beforeAll(loadAllTexts);

async function show(office: Office) {
  let isClosed = false;
  await renderScreen(<ArrivalDialog onClose={() => (isClosed = true)} />, { office });
  return { user: userEvent.setup(), isClosed: () => isClosed };
}

it('says before it is saved what it is noted in, and leads on to what comes next', async () => {
  const office = await emptyOffice();
  const { user, isClosed } = await show(office);
  const sender = await screen.findByRole('combobox', { name: /Keneltä/ });
  await user.click(sender);
  await user.paste('greta');
  await user.click(await screen.findByRole('option', { name: /^GRETA/ }));
  const due = screen.getByRole('textbox', { name: /Määräaika/ });
  await user.click(due);
  await user.paste('7.4.2099');
  const noted = await screen.findByRole('region', { name: 'Samalla kirjataan' });
  expect(
    within(noted)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'uusi toimielin Ihmiskaupan vastaisen toiminnan asiantuntijaryhmä',
    'uusi kierros: GRETA, 1. kierros',
    expect.stringMatching(/^vaihe Kysely lähetetty: /),
    'vaihe Vastaus kyselyyn: määräaika 7.4.2099',
    'uusi velvoite GRETA: vastaus kyselyyn, 1. kierros',
    'uusi kysely GRETA: kysely, 1. kierros',
  ]);
  await user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  await waitFor(() => expect(isClosed()).toBe(true));
  const [asked] = await office.read.questionnaires.toArray();
  await waitFor(() => expect(window.location.hash).toBe(`#/questionnaires/new/${asked?.id ?? ''}`));
});

it('stays with what keeps it from being saved', async () => {
  const office = await emptyOffice();
  const { user, isClosed } = await show(office);
  await user.click(await screen.findByRole('button', { name: 'Kirjaa' }));
  expect(await screen.findByText('Valitse, keneltä se saapui.')).toBeDefined();
  expect(isClosed()).toBe(false);
  expect(await office.read.bodies.count()).toBe(0);
});
