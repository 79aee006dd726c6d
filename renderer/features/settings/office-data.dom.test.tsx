import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { readOfficeData } from '#shared/office-data/read-office-data.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { OfficeDataPart } from './components/office-data-part.tsx';
import { addSample } from './settings-data.ts';

it('saves all that is not in the trash as office data, once it was warned of, and notes it', async () => {
  const office = await emptyOffice();
  await addSample(office);
  const binned = (await office.read.persons.toArray())[0];
  if (!binned) throw new Error('The sample has nobody');
  await office.change({ name: 'deletePerson', facts: { name: '' } }, (write) =>
    write.delete('persons', binned.id),
  );
  const user = userEvent.setup();
  const { platform } = await renderScreen(<OfficeDataPart />, { office });

  await user.click(screen.getByRole('button', { name: 'Tallenna toimiston tiedot (JSON)…' }));
  await screen.findByText('Tämä ei ole varmuuskopio');
  expect(platform.saved).toEqual([]);
  // As the button that goes on does.
  await user.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => platform.saved.length).toBe(1);

  const [file] = platform.saved;
  expect(file?.name).toMatch(/^\d{4}-\d\d-\d\d Toimiston tiedot\.json$/u);
  const read = readOfficeData(file?.bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { persons, organisations, programmes, versions } = read.value.rows;
  expect(persons.map(({ id }) => id)).not.toContain(binned.id);
  expect(persons).toEqual(await office.read.persons.toArray());
  expect([programmes, versions]).toEqual([
    await office.read.programmes.toArray(),
    await office.read.versions.toArray(),
  ]);
  await expect
    .poll(() => office.read.madeDocuments.toArray())
    .toMatchObject([
      {
        kind: 'office-data',
        format: 'json',
        fileName: file?.name,
        contacts: persons.length + organisations.length,
      },
    ]);
});
