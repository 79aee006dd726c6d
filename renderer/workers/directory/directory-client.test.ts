import { describe, expect, it, vi } from 'vitest';
import type { ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import { aPerson, aPosition, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '#renderer/data/office.ts';
import { inProcessWorkers } from '../in-process-workers.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const all = { of: 'persons', text: '', filters: {}, sort: [] } as const satisfies ContactQuery;

async function officeOf(names: readonly string[]): Promise<Office> {
  const office = await emptyOffice();
  await office.change(edit, async (write) => {
    for (const familyName of names) await write.add('persons', aPerson({ familyName }));
  });
  return office;
}
const clientOf = (office: Office) => inProcessWorkers().directoryOf(office.reader);
const namesOf = (rows: readonly { cells: { name: string } }[]) => rows.map((row) => row.cells.name);

describe('the directory beside the window', () => {
  it('answers a page, how many there are, and where the open one stands', async () => {
    const office = await officeOf(['Aalto', 'Bergman', 'Cederberg', 'Dahl', 'Eskola']);
    const client = clientOf(office);
    const first = await client.page({ query: all, from: 0, count: 2 }, 'fi');
    expect(namesOf(first.rows)).toEqual(['Aalto Aino', 'Bergman Aino']);
    const ids = await client.ids(all, 'fi');
    const later = await client.page(
      { query: { ...all, filters: { languages: ['fi'] } }, from: 2, count: 2, openId: ids[3] },
      'fi',
    );
    expect(later).toMatchObject({ total: 5, all: 5, from: 2, open: { at: 3 } });
    expect(later.open).toMatchObject({ before: ids[2], after: ids[4] });
    expect(
      await client.page({ query: all, from: 4, count: 2, openId: 'gone' }, 'fi'),
    ).toMatchObject({ from: 4, total: 5 });
  });

  it('shows the last page there is when fewer are left than when the page was turned', async () => {
    const client = clientOf(await officeOf(['Aalto', 'Bergman', 'Cederberg']));
    const page = await client.page({ query: all, from: 100, count: 2 }, 'fi');
    expect(page.from).toBe(2);
    expect(namesOf(page.rows)).toEqual(['Cederberg Aino']);
  });

  it('is never older than the last act, its undo and an import, and tells of each', async () => {
    const office = await officeOf(['Aalto']);
    const client = clientOf(office);
    await client.page({ query: all, from: 0, count: 9 }, 'fi');
    const changeCount = vi.fn();
    client.onChange(changeCount);
    const page = async (after: () => Promise<unknown>) => {
      changeCount.mockClear();
      await after();
      await expect.poll(() => changeCount.mock.calls.length).toBeGreaterThan(0);
      return namesOf((await client.page({ query: all, from: 0, count: 9 }, 'fi')).rows);
    };
    const add = () =>
      office.change(edit, (w) => w.add('persons', aPerson({ familyName: 'Öhman' })));
    expect(await page(add)).toEqual(['Aalto Aino', 'Öhman Aino']);
    expect(await page(() => office.undo())).toEqual(['Aalto Aino']);
    const person = aPerson({ familyName: 'Bergman' });
    const organisation = anOrganisation();
    const position = aPosition({ personId: person.id, organisationId: organisation.id });
    const imported = () =>
      office.importRows(
        { name: 'importContacts', facts: { file: 'l.csv' } },
        {
          fileName: 'l.csv',
          sha256: '',
          source: '',
          counts: { read: 1, added: 1, skipped: 0 },
        },
        { persons: [person], organisations: [organisation], positions: [position] },
        { onProgress: () => undefined, signal: new AbortController().signal },
      );
    expect(await page(imported)).toEqual(['Aalto Aino', 'Bergman Aino']);
    const [row] = await client.rows('persons', [person.id, 'gone'], 'sv');
    expect(row?.cells.organisation).toBe('Exempelverket');
  });

  it('answers calls made at once, each with what it asked for', async () => {
    const client = clientOf(await officeOf(['Aalto', 'Bergman']));
    const asked = ['aalto', 'bergman', 'nobody'].map((text) =>
      client.page({ query: { ...all, text }, from: 0, count: 9 }, 'fi'),
    );
    expect((await Promise.all(asked)).map((page) => namesOf(page.rows))).toEqual([
      ['Aalto Aino'],
      ['Bergman Aino'],
      [],
    ]);
  });
});
