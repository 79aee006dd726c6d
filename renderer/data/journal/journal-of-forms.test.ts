import { expect, it } from 'vitest';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import { replay } from '#shared/safekeeping/replay.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Office } from '../office.ts';

const TABLES = [
  ...['followUpRounds', 'followUpRequests', 'statusReports'],
  ...['questionnaires', 'questions', 'answers'],
];
const act = { name: 'addSample' } as const;
const body = { ...anOrganisation(), id: 'om' };

/** A round and a questionnaire, each with one who is asked. */
async function asked(office: Office): Promise<void> {
  await office.change(act, async (write) => {
    await write.add('organisations', body);
    await write.add('followUpRounds', {
      ...{ id: 'round', programmeId: 'plan', title: { fi: 'Syksy' } },
      ...{ asOf: '2026-10-31', state: 'collecting', fields: ['done'] },
    });
    const of = { roundId: 'round', organisationId: body.id } as const;
    await write.add('followUpRequests', { id: 'request', ...of, state: 'sent' });
    await write.add('statusReports', {
      ...{ id: 'report', ...of, actionId: 'action' },
      ...{ way: 'word', state: 'received' },
    });
    await write.add('questionnaires', { id: 'greta', title: { fi: 'GRETA' } });
    await write.add('questions', {
      ...{ id: 'question', questionnaireId: 'greta', order: 'a1' },
      ...{ text: { fi: 'Mitä?' }, state: 'asked' },
    });
    const answer = { questionId: 'question', organisationId: body.id, state: 'asked' } as const;
    await write.add('answers', { id: 'answer', ...answer });
  });
}

const tablesOf = (tables: readonly { name: string; records: unknown }[]) =>
  Object.fromEntries(
    TABLES.map((table) => [table, tables.find(({ name }) => name === table)?.records ?? []]),
  );

it('brings back from a backup and the journal what was asked and answered since, and what went', async () => {
  const office = await emptyOffice();
  const before = await office.backups.snapshot();
  const { mark } = await office.journal.currentState();
  const entries: JournalEntry[] = [];
  const write = async (work: () => Promise<unknown>) => {
    const since = entries.at(-1)?.mark ?? mark;
    await work();
    const saved = await office.journal.savedSince(since);
    if (saved === 'everything') throw new Error('not in lines');
    const at = '2026-12-02T08:00:00.000Z';
    const entry = { at, schemaVersion: SCHEMA_VERSION, mark: saved.mark, rows: saved.rows };
    // As a line of the journal is written and read.
    entries.push(JSON.parse(JSON.stringify(entry)) as JournalEntry);
  };
  const expectBack = async () => {
    const replayed = replay({ ...before, mark, schemaVersion: SCHEMA_VERSION }, entries);
    expect(replayed).toMatchObject({ unreached: 0, waiting: [] });
    const now = await office.backups.snapshot();
    expect(tablesOf(replayed.tables)).toEqual(tablesOf(now.tables));
  };

  await write(() => asked(office));
  await expectBack();
  await write(() =>
    office.change(act, async (change) => {
      await change.update('followUpRounds', 'round', { dueOn: '2026-12-11' });
      await change.update('followUpRequests', 'request', { remindedOn: ['2026-12-02'] });
      await change.update('statusReports', 'report', { status: 'delayed', done: { fi: 'Ohje' } });
      await change.update('questionnaires', 'greta', { notes: 'Kiireinen' });
      await change.update('questions', 'question', { final: { fi: 'Näin.' } });
      await change.update('answers', 'answer', { state: 'received', text: 'Näin.' });
    }),
  );
  await expectBack();
  await write(() =>
    office.change(act, async (change) => {
      await change.delete('followUpRounds', 'round');
      await change.delete('questionnaires', 'greta');
    }),
  );
  await expectBack();
  await write(() => office.undo());
  await expectBack();
  expect(await office.read.answers.get('answer')).toMatchObject({ text: 'Näin.' });
});
