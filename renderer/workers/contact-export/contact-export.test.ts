import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { createContactExport } from './contact-export.ts';
import { contactExportHandlers } from './make-contact-export.ts';
import { inProcessPort } from '../serve-calls.ts';

const today = '2026-11-25';
const signal = () => new AbortController().signal;

/** An export over an office of these people, and their ids. */
async function exportOf(...people: Parameters<typeof aPerson>[0][]) {
  const office = await emptyOffice();
  const ids: string[] = [];
  await office.change({ name: 'editPerson', facts: { name: '' } }, async (write) => {
    for (const fields of people) ids.push((await write.add('persons', aPerson(fields))).id);
  });
  const make = () => contactExportHandlers(() => Promise.resolve(office.reader));
  return { ids, contactExport: createContactExport(() => inProcessPort(make)) };
}

it('gives the bytes and the name of the file, and says who was left out', async () => {
  const { ids, contactExport } = await exportOf(
    { familyName: 'Bergman', givenName: 'Åke' },
    { familyName: 'Aalto', givenName: 'Aino' },
    { familyName: 'Dahl', objectedOn: '2026-01-02' },
    { familyName: 'Eskola', restrictedOn: '2026-01-02' },
  );
  const made = await contactExport.make(
    {
      format: 'csv',
      language: 'sv',
      ids,
      columns: ['givenName', 'familyName'],
      subject: 'Nätverket',
      today,
    },
    signal(),
  );
  expect(made).toMatchObject({
    ok: true,
    value: {
      fileName: '2026-11-25 Kontakter – Nätverket (sv).csv',
      count: 2,
      withheld: { objected: 1, restricted: 1 },
    },
  });
  expect(made.ok && new TextDecoder().decode(made.value.bytes)).toBe(
    'Förnamn;Efternamn\r\nÅke;Bergman\r\nAino;Aalto\r\n',
  );
});

it('tells whose field holds an identity code, and writes nothing', async () => {
  const { ids, contactExport } = await exportOf({
    familyName: 'Esimerkki',
    givenName: 'Aino',
    notes: 'Hetu 131052-308T',
  });
  const made = await contactExport.make({ format: 'xlsx', language: 'fi', ids, today }, signal());
  expect(made).toMatchObject({
    ok: false,
    failure: {
      code: 'identity-code',
      facts: { contact: 'Aino Esimerkki', id: ids[0], column: 'Muistiinpanot', count: 1 },
    },
  });
});

it('makes the template, and stops when it is told to', async () => {
  const { contactExport } = await exportOf();
  const made = await contactExport.template('fi', today, signal());
  expect(made.ok && made.value.fileName).toBe('2026-11-25 Yhteystietopohja (fi).xlsx');
  expect(await contactExport.template('fi', today, AbortSignal.abort())).toMatchObject({
    ok: false,
    failure: { code: 'cancelled' },
  });
});
