import { expect, it } from 'vitest';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { importKeeper } from './kept-import.ts';
import { createImportFlow } from './import-flow.ts';
import { IMPORT_START } from './import-machine.ts';
import type { ImportState } from './import-state.ts';

const COUNT = 700;
const TEXT = [
  'Sukunimi;Etunimi;Sähköposti',
  ...Array.from({ length: COUNT }, (_, at) => `Sukunimi${at};Aino;aino.${at}@virasto.invalid`),
].join('\n');

async function openedFlow() {
  const office = await emptyOffice();
  const held: { state: ImportState } = { state: IMPORT_START };
  const flow = createImportFlow({
    office,
    kept: importKeeper(office),
    reader: inProcessWorkers(databaseOf(office)).importReaderOf(office.reader),
    get: () => held.state,
    set: (state) => {
      held.state = state;
    },
    now: () => new Date('2026-06-04T09:00:00Z'),
  });
  const columns = () => {
    if (held.state.step !== 'columns') throw new Error(`not at the columns: ${held.state.step}`);
    return held.state.list;
  };
  const language = () => 'answers' in held.state && held.state.answers.listLanguage;
  return { office, flow, columns, language };
}

it('imports a list as it is shown, also where somebody leaves it while it is planned again', async () => {
  const { office, flow, columns } = await openedFlow();
  const bytes = new TextEncoder().encode(TEXT);
  await flow.open({ kind: 'file', name: 'lista.csv', bytes }, 'fi');
  expect(columns().preview.rows.at(0)?.contact?.emails).toEqual(['aino.0@virasto.invalid']);
  const replanning = flow.setField(2, 'ignore');
  flow.send({ type: 'restart' });
  flow.send({ type: 'back' });
  flow.send({ type: 'resume' });
  await replanning;
  const shown = Array.from({ length: COUNT }, (_, at) => columns().preview.rows.at(at)?.contact);
  flow.send({ type: 'next' });
  flow.send({ type: 'answer', changes: { source: 'Verkosto', purpose: 'network' } });
  flow.send({ type: 'next' });
  await flow.check();
  expect(await flow.write({ name: 'lista.csv', labels: { title: '', unit: '' } })).toBe('written');
  expect(await office.read.persons.count()).toBe(COUNT);
  expect(await office.read.contactPoints.count()).toBe(
    shown.reduce((sum, contact) => sum + (contact?.emails.length ?? 0), 0),
  );
});

it('takes back the edit that a notice tells of, and no other one', async () => {
  const { flow, columns } = await openedFlow();
  const text = 'Sukunimi;Etunimi\nAalto;Aino\nLehto;Leo';
  const bytes = new TextEncoder().encode(text);
  await flow.open({ kind: 'file', name: 'lista.csv', bytes }, 'fi');
  const families = () =>
    [0, 1].map((at) => columns().preview.rows.at(at)?.contact?.familyName ?? '');
  const first = await flow.edit([{ line: 2, rows: [{ cells: ['Aaltonen', 'Aino'] }] }]);
  const second = await flow.edit([{ line: 3, rows: [{ cells: ['Lehtonen', 'Leo'] }] }]);
  if (!first || !second) throw new Error('not edited');
  expect(families()).toEqual(['Aaltonen', 'Lehtonen']);
  // Ctrl+Z takes back the last; its notice may still stand, and takes back nothing more.
  await flow.undoEdit();
  expect(families()).toEqual(['Aaltonen', 'Lehto']);
  await flow.undoEdit(second);
  expect(families()).toEqual(['Aaltonen', 'Lehto']);
  await flow.undoEdit(first);
  expect(families()).toEqual(['Aalto', 'Lehto']);
});

it('writes a list once where it is asked twice', async () => {
  const { office, flow } = await openedFlow();
  const bytes = new TextEncoder().encode(TEXT);
  await flow.open({ kind: 'file', name: 'lista.csv', bytes }, 'fi');
  flow.send({ type: 'next' });
  flow.send({ type: 'answer', changes: { source: 'Verkosto', purpose: 'network' } });
  flow.send({ type: 'next' });
  await flow.check();
  const order = { name: 'lista.csv', labels: { title: '', unit: '' } };
  expect(await Promise.all([flow.write(order), flow.write(order)])).toEqual(['written', 'failed']);
  expect(await office.read.persons.count()).toBe(COUNT);
});

it('takes the language of a list from its headings, and that of the screen where they say nothing', async () => {
  const { flow, language } = await openedFlow();
  const open = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    await flow.open({ kind: 'file', name: 'lista.csv', bytes }, 'fi');
    return language();
  };
  expect(await open('Surname,First name,Organisation\nAalto,Aino,Example Agency')).toBe('en');
  expect(await open('Efternamn;Förnamn;Organisation\nAalto;Aino;Exempelverket')).toBe('sv');
  expect(await open('Aalto;Aino;aino.aalto@example.org\nLehto;Leo;leo@example.org')).toBe('fi');
  const below = 'Aalto;Aino;Example\nSurname;First name;Organisation\nLehto;Leo;Agency';
  await open(below);
  await flow.setHeaderRow(2);
  expect(language()).toBe('en');
  // What she said herself stays.
  flow.send({ type: 'answer', changes: { listLanguage: 'sv' } });
  await flow.setHeaderRow(1);
  await flow.setHeaderRow(2);
  expect(language()).toBe('sv');
});
