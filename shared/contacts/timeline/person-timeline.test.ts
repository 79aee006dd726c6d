import { expect, it } from 'vitest';
import { translatorFor } from '../../i18n/translate.ts';
import type { ActRow, ChangeRow } from '../../records/change.ts';
import { inTimelineOrder } from '../../records/timeline.ts';
import { personTimeline } from './person-timeline.ts';

const act = (id: string, at: string, some: Partial<ActRow> = {}): ActRow => ({
  id,
  seq: 1,
  stamp: '000000000001-0000-d',
  deviceId: 'd',
  at,
  name: 'editPerson',
  facts: { name: 'Aino Esimerkki' },
  kind: 'act',
  ...some,
});
const change = (
  table: string,
  fields: ChangeRow['fields'],
  op: ChangeRow['op'] = 'update',
): ChangeRow => ({
  actId: 'a',
  at: '',
  stamp: '000000000001-0000-d',
  table,
  recordId: table,
  op,
  fields,
  schemaVersion: 2,
});

const textsOf = (table: string, field: string) =>
  table === 'contactPoints' && field === 'kind' ? 'contacts:field' : undefined;

it('tells acts, terms and imports in plain words, the latest first', () => {
  const names = new Map([['o1', 'Virasto']]);
  const timeline = personTimeline(
    {
      rows: [
        { table: 'persons', row: { id: 'persons' } },
        { table: 'contactPoints', row: { id: 'contactPoints', kind: 'phone' } },
        {
          table: 'positions',
          row: { id: 'p', organisationId: 'o1', from: '2020-01-01', to: '2026-02-28' },
        },
        {
          table: 'positions',
          row: { id: 'q', organisationId: 'o1', from: '2019-01-01', deletedAt: 'x' },
        },
      ],
      entries: [
        {
          act: act('one', '2026-03-01T08:00:00.000Z'),
          changes: [change('contactPoints', { value: ['09 1', '09 2'] })],
        },
        {
          act: act('two', '2026-03-01T22:30:00.000Z', { kind: 'undo' }),
          changes: [change('persons', { informedOn: ['2026-01-01', null] })],
        },
      ],
    },
    [
      {
        id: 'i',
        fileName: 'lista.csv',
        source: 'Nimeämiskirje',
        createdAt: '2019-05-01T08:00:00.000Z',
      },
    ],
    { t: translatorFor('fi'), language: 'fi', textsOf, nameOf: (id) => names.get(id) },
    '2026-02-01',
  );
  expect(
    inTimelineOrder(timeline).map(({ kind, day, text, details }) => [kind, day, text, ...details]),
  ).toEqual([
    // 22.30 UTC is the next day at the office.
    [
      'privacy',
      '2026-03-02',
      'Kumottu: henkilön muokkaus (Aino Esimerkki)',
      'Informoitu poistettiin: 1.1.2026',
    ],
    ['change', '2026-03-01', 'Henkilön muokkaus (Aino Esimerkki)', 'Puhelin vaihtui: 09 1 → 09 2'],
    ['position', '2026-02-28', 'Tehtävä päättyy: Virasto'],
    ['position', '2020-01-01', 'Tehtävä alkoi: Virasto'],
    ['import', '2019-05-01', 'Tiedot tuotiin tiedostosta lista.csv', 'Nimeämiskirje'],
  ]);
});

it('tells of a last day that is today as coming, and of a first day as come', () => {
  const position = { id: 'p', organisationId: 'o1', from: '2026-02-01', to: '2026-02-28' };
  const textsOn = (today: string) =>
    personTimeline(
      { rows: [{ table: 'positions', row: position }], entries: [] },
      [],
      { t: translatorFor('fi'), language: 'fi', textsOf, nameOf: () => 'Virasto' },
      today,
    ).map(({ text }) => text);
  const [began, ends, ended] = ['alkoi', 'päättyy', 'päättyi'].map(
    (what) => `Tehtävä ${what}: Virasto`,
  );
  expect(textsOn('2026-02-01')).toEqual([began, ends]);
  expect(textsOn('2026-02-28')).toEqual([began, ends]);
  expect(textsOn('2026-03-01')).toEqual([began, ended]);
});
