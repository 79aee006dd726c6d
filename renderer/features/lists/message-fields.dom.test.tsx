import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { anEmail, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { CopyAddressesDialog } from './components/copy-addresses-dialog.tsx';
import { EmailDraftDialog } from './components/email-draft-dialog.tsx';
import { chooseForMessages } from './message-choices.ts';

const SECOND = '"Sandberg, Bo" <bo@om.invalid>';
const FIRST = '"Aho, Aino" <aino@om.invalid>';

beforeEach(() => chooseForMessages({ field: 'bcc', names: true, separator: '; ', batch: 100 }));

async function opened(Window: typeof CopyAddressesDialog) {
  const office = await emptyOffice();
  const listId = newId();
  await office.change({ name: 'editSettings' }, (write) =>
    write.update('settings', 'office', { email: 'toimisto@om.invalid' }),
  );
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('lists', { id: listId, name: 'Kutsut', purpose: 'Kutsut', mode: 'fixed' });
    for (const [givenName, familyName, value] of [
      ['Aino', 'Aho', 'aino@om.invalid'],
      ['Bo', 'Sandberg', 'bo@om.invalid'],
    ] as const) {
      const person = aPerson({ givenName, familyName });
      await write.add('persons', person);
      await write.add('contactPoints', anEmail({ ownerId: person.id, value }));
      await write.add('listMembers', { listId, ownerKind: 'person', ownerId: person.id });
    }
  });
  const platform = fakePlatform();
  const readMembers = async () => await office.read.listMembers.toArray();
  const source = { listId, subject: 'Kutsut', readMembers };
  await renderScreen(<Window source={source} onClose={() => undefined} />, { office, platform });
  return { user: userEvent.setup(), platform, dialog: within(await screen.findByRole('dialog')) };
}

it('copied addresses are one text, which says to be pasted into Bcc, and no field is asked for', async () => {
  const { user, dialog } = await opened(CopyAddressesDialog);
  const copy = await dialog.findByRole('button', { name: 'Kopioi osoitteet: viesti 1' });
  // Nothing is chosen that copying would not heed.
  expect(dialog.queryByRole('radio', { name: /Piilokopio|Vastaanottaja/u })).toBeNull();
  expect(dialog.getByText(/kenttään Piilokopio, niin vastaanottajat eivät näe/u)).toBeDefined();
  await user.click(copy);
  await dialog.findByText('Kopioitu');
  expect(await navigator.clipboard.readText()).toBe(`${FIRST}; ${SECOND}`);
});

it('a draft has its recipients in To or in Bcc as is chosen, and each says who sees whom', async () => {
  const { user, dialog, platform } = await opened(EmailDraftDialog);
  await user.type(await dialog.findByRole('textbox', { name: 'Aihe' }), 'Kutsu');
  const saved = async (field: RegExp, seen: string) => {
    const choice = dialog.getByRole('radio', { name: field });
    await user.click(choice);
    const said = choice.getAttribute('aria-describedby')?.split(' ') ?? [];
    const help = said.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(`${choice.closest('label')?.textContent ?? ''} ${help}`).toContain(seen);
    await user.click(dialog.getByRole('button', { name: 'Tallenna luonnos… viestille 1' }));
    await dialog.findByText('Tallennettu');
    const head = new TextDecoder().decode(platform.saved.at(-1)?.bytes).split('\r\n\r\n')[0] ?? '';
    const lines = head.replace(/\r\n[ \t]+/gu, ' ').split('\r\n');
    const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `)) ?? null;
    return { to: of('To'), bcc: of('Bcc') };
  };
  expect(await saved(/^Piilokopio/u, 'eivät näe toistensa')).toEqual({
    to: 'To: toimisto@om.invalid',
    bcc: `Bcc: ${FIRST}, ${SECOND}`,
  });
  expect(await saved(/^Vastaanottaja/u, 'Kaikki näkevät toistensa')).toEqual({
    to: `To: ${FIRST}, ${SECOND}`,
    bcc: null,
  });
});
