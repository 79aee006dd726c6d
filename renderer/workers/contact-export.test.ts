import { expect, it } from 'vitest';
import { personOf } from '#shared/contacts/exports/testing/any-contact.ts';
import { createContactExport } from './contact-export.ts';
import { contactExportHandlers } from './make-contact-export.ts';
import { inProcessPort } from './serve-calls.ts';

const today = '2026-11-25';
const signal = () => new AbortController().signal;
const open = () => createContactExport(() => inProcessPort(contactExportHandlers));

it('gives the bytes and the name of the file', async () => {
  const contacts = [personOf({ familyName: 'Esimerkki', emails: ['maija@x.invalid'] })];
  const order = { format: 'csv', language: 'sv', contacts, today, subject: 'Nätverket' } as const;
  const made = await open().make({ ...order, columns: ['familyName', 'email'] }, signal());
  expect(made.ok && made.value.fileName).toBe('2026-11-25 Kontakter – Nätverket (sv).csv');
  expect(made.ok && new TextDecoder().decode(made.value.bytes)).toBe(
    'Efternamn;E-post\r\nEsimerkki;maija@x.invalid\r\n',
  );
});

it('tells whose field holds an identity code, and writes nothing', async () => {
  const contacts = [personOf({ familyName: 'Esimerkki', notes: 'Hetu 131052-308T' })];
  const made = await open().make({ format: 'xlsx', language: 'fi', contacts, today }, signal());
  expect(made).toMatchObject({
    ok: false,
    failure: { code: 'identity-code', facts: { contact: 'Esimerkki', column: 'Lisätiedot' } },
  });
});

it('makes the template, and stops when it is told to', async () => {
  const made = await open().template('fi', today, signal());
  expect(made.ok && made.value.fileName).toBe('2026-11-25 Yhteystietopohja.xlsx');
  expect(await open().template('fi', today, AbortSignal.abort())).toMatchObject({
    ok: false,
    failure: { code: 'cancelled' },
  });
});
