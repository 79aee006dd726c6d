import { expect, it } from 'vitest';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { oldDatabase, oldOffice } from '#renderer/testing/old-office.ts';

const WRITTEN = ' Käytiin läpi.\nLinjaus hyväksyttiin.\n\n\nLopuksi kiitettiin.\n';

it('makes paragraphs of the lines of minutes, in the office and in its log', async () => {
  const old = await oldOffice(9);
  const rowsOf = (name: string) =>
    old.tables.find((table) => table.name === name)?.records.map(({ record }) => record) ?? [];
  const [item] = rowsOf('agendaItems');
  const line = rowsOf('changes').find((row) => 'dealt' in Object(row['fields']));
  if (!item || !line) throw new Error('The office of version 9 has no item that was dealt with');
  item['minutes'] = { fi: WRITTEN, sv: '' };
  line['fields'] = { minutes: [null, { fi: WRITTEN, sv: '' }] };

  const office = await emptyOffice(await oldDatabase(old));
  const minutes = (await office.read.agendaItems.get(String(item['id'])))?.minutes;
  expect(minutes?.fi?.content).toHaveLength(2);
  expect(richTextPlain(minutes?.fi ?? null)).toBe(
    'Käytiin läpi.\nLinjaus hyväksyttiin.\nLopuksi kiitettiin.',
  );
  expect(minutes).not.toHaveProperty('sv');
  expect(readRichText(minutes?.fi)).toEqual({ doc: minutes?.fi, dropped: [] });
  const { tables } = await office.backups.snapshot();
  const log = tables.find(({ name }) => name === 'changes')?.records.map(({ record }) => record);
  expect(log?.find(({ rev, table }) => table === 'agendaItems' && rev === 2)).toMatchObject({
    fields: { minutes: [null, minutes] },
  });
});
