import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { aPerson, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Office } from '../office.ts';
import { writeFailure } from '../write-failure.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const appVersion = '0.1.0';
const receipt = {
  fileName: 'l.csv',
  sha256: '',
  source: '',
  counts: { read: 1, added: 1, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };
const [person, gone] = [aPerson(), aPerson()];
const email = anEmail({ ownerId: person.id });

/** An office with a person, another in the trash, a draft, and the state that a restore replaced. */
async function usedOffice(): Promise<Office> {
  const office = await emptyOffice();
  await office.change(edit, async (write) => {
    await write.add('persons', person);
    await write.add('persons', gone);
    await write.add('contactPoints', email);
  });
  await office.change(edit, (write) => write.delete('persons', gone.id));
  await office.drafts.put('note', { text: 'kesken' });
  await restoreOwn(office);
  return office;
}

/** Has the office replaced with what it holds, and a file that it had not. */
async function restoreOwn(office: Office) {
  const bytes = new TextEncoder().encode('liite');
  const sha256 = office.files.nameOf(bytes);
  const files = {
    list: [{ sha256, size: bytes.length }],
    read: () => Promise.resolve(bytes),
  };
  const own = await writeBackup({ ...(await office.backups.snapshot()), appVersion, files });
  const read = await readBackup(own, { schemaVersion: SCHEMA_VERSION });
  if (!read.ok) throw new Error(read.failure.code);
  return await restoreInto(office, read.value, { appVersion });
}

/** What must not be done by halves while the database takes nothing more. */
const ACTS: Record<string, (office: Office) => Promise<unknown>> = {
  'a restore': restoreOwn,
  'an erasure': (office) => office.erasePerson(person.id, { reason: '', keptIn: [] }),
  'giving back out of the trash': (office) =>
    office.trash.restore(edit, [{ table: 'persons', id: gone.id }]),
  'a draft': (office) => office.drafts.put('note', { text: 'lisää' }),
  'a draft thrown away': (office) => office.drafts.forget('note'),
  'a mapping': (office) => office.mappings.put({ signature: 's', fields: {}, usedAt: '' }),
  'a file': (office) => office.files.keep(new Uint8Array(1)),
  'an import': (office) =>
    office.importRows(edit, receipt, { organisations: [anOrganisation()] }, calm),
};

/** The code that an act was refused with, thrown or answered; null where it was done. */
async function refusalOf(done: Promise<unknown>): Promise<unknown> {
  const answer = await done.catch((error: unknown) => ({ failure: { code: writeFailure(error) } }));
  const { failure } = (answer ?? {}) as { failure?: { code: string } };
  return failure?.code ?? null;
}

/** All that the office keeps: what a backup holds, and the states and files beside. */
async function all(office: Office) {
  const { tables } = await office.backups.snapshot();
  const kept = await office.backups.kept();
  const states = await Promise.all(kept.map(({ id }) => office.backups.keptFile(id)));
  const file = await office.files.get(office.files.nameOf(new Uint8Array(1)));
  return { tables, states, file };
}

/** From the write numbered `from` on, the database takes nothing, be it a deletion. Returns how many were asked for. */
function fullFrom(from: number): { asked: () => number } {
  let asked = 0;
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => never;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      asked += 1;
      if (asked > from) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, given);
    });
  }
  return { asked: () => asked };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(ACTS))('%s', (_, act) => {
  it('is refused while nothing is saved, and changes nothing', async () => {
    const office = await usedOffice();
    const before = await all(office);
    office.storage.stop('disk-full');
    const { asked } = fullFrom(0);
    expect(await refusalOf(act(office))).toBe('storage-full');
    expect(asked()).toBe(0);
    vi.restoreAllMocks();
    expect(await all(office)).toEqual(before);
    expect(await office.storage.retry()).toBe('goes-on');
    expect(await refusalOf(act(office))).toBe(null);
  });

  it('is refused, changes nothing and stops the office where the database becomes full amid it', async () => {
    const trial = fullFrom(Infinity);
    const twin = await usedOffice();
    const start = trial.asked();
    await act(twin);
    const writes = trial.asked() - start;
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThan(0);
    for (let from = 0; from < writes; from += Math.ceil(writes / 3)) {
      const office = await usedOffice();
      const before = await all(office);
      fullFrom(from);
      expect([from, await refusalOf(act(office))]).toEqual([from, 'storage-full']);
      expect([from, office.storage.stopped()]).toEqual([from, 'storage-full']);
      vi.restoreAllMocks();
      expect([from, await all(office)]).toEqual([from, before]);
    }
  });
});
