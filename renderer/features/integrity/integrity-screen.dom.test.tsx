import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { IntegrityScreen } from './screens/integrity-screen.tsx';

it('follows what is done meanwhile: a repair taken back is found again, with nothing chosen', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation({ name: { fi: 'Virasto' }, parentId: newId() });
  await office.change({ name: 'editSettings' }, (write) => write.add('organisations', agency));
  const user = userEvent.setup();
  await renderScreen(<IntegrityScreen />, { office });
  expect(screen.queryByRole('row')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Tarkista tiedot' }));
  await screen.findByRole('row', { name: /Virasto/ });
  const again = screen.getByRole('button', { name: 'Tarkista uudelleen' });
  expect(again).toBe(document.activeElement);

  await user.click(screen.getByRole('checkbox', { name: /Virasto/ }));
  await user.click(screen.getByRole('button', { name: 'Korjaa valitut' }));
  await screen.findByText('Tiedot ovat kunnossa');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));

  await office.undo();
  await screen.findByRole('row', { name: /Virasto/ });
  expect(screen.queryByText('Tiedot ovat kunnossa')).toBeNull();
  const repair = screen.getByRole<HTMLButtonElement>('button', { name: 'Korjaa valitut' });
  expect(repair.disabled).toBe(true);
});
