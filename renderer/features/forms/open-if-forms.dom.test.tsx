import { act, fireEvent, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { formCode } from '#shared/forms/form-code.ts';
import { writeFormWorkbook } from '#shared/forms/write-workbook.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { writeXlsx } from '#shared/tabular/write-xlsx.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { ImportBackground } from '#renderer/features/import/import-background.tsx';
import { useImportStore } from '#renderer/features/import/import-store.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { askedForms } from './kinds/asked-forms.ts';
import { useReplyStore } from './reply-store.ts';

const DAY = '2026-11-30';

async function officeWithForm() {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    const { id: organisationId } = await write.add('organisations', {
      ...{ name: { fi: 'Oikeusministeriö' }, kind: 'ministry', country: 'FI' },
    });
    const { id: questionnaireId } = await write.add('questionnaires', { title: { fi: 'Kysely' } });
    const { id: questionId } = await write.add('questions', {
      ...{ questionnaireId, order: 'a', text: { fi: 'Montako ohjattiin?' }, state: 'asked' },
    });
    await write.add('answers', { questionId, organisationId, state: 'asked' });
  });
  const [asked] = await askedForms(office);
  if (!asked) throw new Error('no form');
  return { office, form: asked.form };
}

function drop(name: string, bytes: Uint8Array) {
  // jsdom's files cannot be read.
  const file = Object.assign(new File([Uint8Array.from(bytes)], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
  const dataTransfer = { types: ['Files'], files: [file], items: [], dropEffect: 'none' };
  act(() => void fireEvent.drop(window, { dataTransfer }));
}

it('opens a form that is dropped anywhere to be looked at, and a list as a list', async () => {
  const { office, form } = await officeWithForm();
  await renderScreen(<ImportBackground />, { office });
  const bytes = writeFormWorkbook(form, DAY);
  const attachments = [{ name: 'vastaus.xlsx', type: 'application/octet-stream', bytes }];
  const mail = writeDraft({ subject: 'Vastaus', text: 'Ohessa.', to: [], attachments });
  // Its columns have the words of the form.
  const rows = [
    ['Nimi', 'Montako ohjattiin?'],
    ['Aino', '3'],
  ];
  const sheets = [{ name: 'Lista', columns: [{ width: 20 }, { width: 20 }], rows, header: true }];
  const list = writeXlsx({ title: 'Lista', locale: 'fi-FI', day: DAY, sheets });
  const dropped: [string, Uint8Array, string][] = [
    ['lomake.xlsx', bytes, '#/forms'],
    ['lista.xlsx', list, '#/import'],
    ['viesti.eml', mail, '#/forms'],
  ];
  for (const [name, content, to] of dropped) {
    window.location.hash = '#/contacts';
    useReplyStore.setState({ incoming: [] });
    useImportStore.setState({ incoming: [] });
    drop(name, content);
    await waitFor(() => expect(window.location.hash, name).toBe(to));
    const { incoming } = to === '#/forms' ? useReplyStore.getState() : { incoming: [] };
    expect(incoming.map((one) => one.name)).toEqual(to === '#/forms' ? [name] : []);
    if (to === '#/import') expect(useImportStore.getState().incoming).toMatchObject([{ name }]);
  }
});

it('opens a form that nobody knows here to be looked at', async () => {
  const { office, form } = await officeWithForm();
  await renderScreen(<ImportBackground />, { office });
  window.location.hash = '#/contacts';
  useReplyStore.setState({ incoming: [] });
  drop('vieras.xlsx', writeFormWorkbook({ ...form, code: formCode('another office') }, DAY));
  await waitFor(() => expect(window.location.hash).toBe('#/forms'));
});

it('opens a form that is dropped where files of any record are attached, and attaches all else', async () => {
  const { office, form } = await officeWithForm();
  const [owner] = await office.read.obligations.toArray();
  const ownerId = owner?.id ?? '';
  const page = (
    <>
      <ImportBackground />
      <Attachments ownerKind="obligation" ownerId={ownerId} />
    </>
  );
  await renderScreen(page, { office });
  window.location.hash = '#/questionnaires';
  useReplyStore.setState({ incoming: [] });
  drop('lomake.xlsx', writeFormWorkbook(form, DAY));
  await waitFor(() => expect(window.location.hash).toBe('#/forms'));
  expect(await office.read.attachments.count()).toBe(0);
  drop('muu.txt', new TextEncoder().encode('Muu'));
  await waitFor(async () => expect(await office.read.attachments.count()).toBe(1));
  expect(useReplyStore.getState().incoming.map(({ name }) => name)).toEqual(['lomake.xlsx']);
});
