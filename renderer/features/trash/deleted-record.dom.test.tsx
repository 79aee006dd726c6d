import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useLive } from '#renderer/data/use-live.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { DeletedRecord } from './public.ts';

const aino = aPerson();

/** A page as the features have them: the record's own heading, or what stands where it was. */
function Page({ id }: { id: string }) {
  const live = useLive(async ({ read }) => (await read.persons.get(id)) ?? null, [id]);
  if (live.state !== 'ready') return null;
  return (
    <main>
      {live.value ? (
        <h1 tabIndex={-1}>{live.value.familyName}</h1>
      ) : (
        <DeletedRecord table="persons" id={id} />
      )}
    </main>
  );
}

async function officeOfAino() {
  const office = await emptyOffice({ now: () => new Date('2026-11-28T10:00:00Z') });
  await office.change({ name: 'addSample' }, (write) => write.add('persons', aino));
  return office;
}

it('a record in the trash is given back where it stood, and the keyboard stays there', async () => {
  const user = userEvent.setup();
  const office = await officeOfAino();
  await office.change({ name: 'deletePerson', facts: { name: 'Aino' } }, (write) =>
    write.delete('persons', aino.id),
  );
  await renderScreen(<Page id={aino.id} />, { office });
  await screen.findByRole('heading', { level: 1, name: 'Poistettu: Aino Esimerkki' });
  screen.getByText(
    'Tieto on roskakorissa. Se poistettiin 28.11.2026 klo 12.00 ja poistuu lopullisesti 28.12.2026.',
  );
  expect(screen.getByRole('link', { name: 'Avaa roskakori' }).getAttribute('href')).toBe('#/trash');
  await user.click(screen.getByRole('button', { name: 'Palauta' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Esimerkki' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await waitFor(() => expect(useNotices.getState().notice?.action).toBeDefined());

  useNotices.getState().notice?.action?.onPress();
  await screen.findByRole('heading', { level: 1, name: 'Poistettu: Aino Esimerkki' });
});

it('the same for one whose adding was undone', async () => {
  const office = await officeOfAino();
  await office.undo();
  await renderScreen(<Page id={aino.id} />, { office });
  await screen.findByRole('heading', { level: 1, name: 'Poistettu: Aino Esimerkki' });
});

it('says of what is not even in the trash that it is gone, or the address wrong', async () => {
  await renderScreen(<Page id="nobody" />, { office: await officeOfAino() });
  await screen.findByRole('heading', { level: 1, name: 'Tietoa ei ole' });
  screen.getByText(/osoite on väärä/);
  expect(screen.queryByRole('button')).toBeNull();
});
