import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BackupTable } from '../backup/backup-file.ts';
import { readBackup } from '../backup/read-backup.ts';
import { planImport } from '../contacts/import/plan-import.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { readTable } from '../tabular/read-table.ts';
import { attachmentPaths } from './attachment-paths.ts';
import { officeDocuments } from './office-documents.ts';
import { openExport, type OpenExportOptions, type OpenExportSource } from './open-export.ts';
import { plainTables } from './plain-tables.ts';
import { recordNames } from './record-names.ts';
import { tableColumns } from './table-columns.ts';

const picture = strToU8('kuva '.repeat(100));
const sha256 = createHash('sha256').update(picture).digest('hex');
const base = {
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  rev: 1,
};

const sender = { organisation: {}, coordinatorName: '', coordinatorTitle: {} };

function tablesOf(rows: Record<string, readonly object[]>): BackupTable[] {
  return Object.entries(rows).map(([name, list]) => ({
    name,
    records: list.map((row) => ({ key: (row as { id: string }).id, record: { ...row } })),
  }));
}

function aSource(rows: Record<string, readonly object[]>): OpenExportSource {
  return {
    ...{ schemaVersion: 3, appVersion: '0.1.0', deviceId: 'kone' },
    createdAt: '2026-11-25T08:32:00.000Z',
    tables: tablesOf(rows),
    files: { list: [{ sha256, size: 500 }], read: () => Promise.resolve(picture) },
  };
}

const attachment = (id: string, fileName: string, of = sha256) => ({
  ...{ ...base, id, ownerKind: 'engagement', ownerId: 'e', mediaType: 'image/png' },
  ...{ size: 500, sha256: of, fileName },
});

async function partsOf(
  rows: Record<string, readonly object[]>,
  options: Partial<OpenExportOptions> = {},
) {
  const made = await openExport(aSource(rows), { language: 'fi', documents: false, ...options });
  if (!made.ok) throw new Error(made.failure.code);
  return { ...made.value, parts: unzipSync(made.value.bytes) };
}

describe('the export of everything in open formats', () => {
  it('gives the same records and files back, and contacts as a list that the import reads', async () => {
    const all = { ...sampleOffice().rows, attachments: [attachment('l', 'Käynti: ohjelma.PNG')] };
    const { bytes, fileName, parts } = await partsOf(all);
    expect(fileName).toBe('2026-11-25 Toimiston tiedot avoimissa muodoissa (fi).zip');
    const read = await readBackup(bytes, { schemaVersion: 3 });
    expect(read).toMatchObject({ ok: true, value: { tables: tablesOf(all), files: [{ sha256 }] } });
    const table = await readTable(parts['csv/contacts.csv'] ?? new Uint8Array());
    if (!table.ok) throw new Error(table.failure.code);
    const { contacts, issues } = planImport(table.value);
    const { persons, organisations } = all;
    expect([contacts.length, issues]).toEqual([persons.length + organisations.length, []]);
  });

  it.each(LANGUAGES)('names every column of every table (%s)', (language) => {
    const plain = plainTables(tablesOf(sampleOffice().rows));
    const context = recordNames({}, language);
    const headers = Object.entries(plain).flatMap(([name, rows]) =>
      tableColumns(name, rows, context).map(({ header }) => header),
    );
    expect(headers.length).toBeGreaterThan(300);
    expect(headers.filter((header) => /^[a-z]|: [a-z]/u.test(header))).toEqual([]);
  });

  it('has a column a language, ids beside names, days as they are kept, and no formula that runs', async () => {
    const { parts } = await partsOf({
      organisations: [
        { ...base, id: 'o', name: { fi: '=1+1', sv: 'Två' }, kind: 'ministry', country: 'FI' },
      ],
      persons: [
        { ...base, id: 'p', givenName: 'Aino', familyName: 'Mallila', verifiedOn: '2026-01-07' },
      ],
      positions: [
        {
          ...base,
          id: 'q',
          personId: 'p',
          organisationId: 'o',
          title: { fi: 'johtaja' },
          primary: true,
        },
      ],
    });
    const lines = (name: string) =>
      strFromU8(parts[`csv/${name}.csv`] ?? new Uint8Array()).split('\r\n');
    expect(lines('organisations').slice(0, 2)).toEqual([
      'Tunniste;Nimi (fi);Nimi (sv);Nimi (en);Laji;Maa;Lisätty;Muutettu',
      `o;'=1+1;Två;;Ministeriö;FI;${base.createdAt};${base.updatedAt}`,
    ]);
    expect(lines('positions')[1]).toBe(
      `q;Aino Mallila;p;'=1+1;o;johtaja;;;kyllä;${base.createdAt};${base.updatedAt}`,
    );
    expect(lines('persons')[1]).toContain(';2026-01-07;');
    expect([...(parts['csv/persons.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('gives files safe names, each file once, and tells where each attachment lies', async () => {
    const rows = [
      attachment('a', '../CON.png'),
      attachment('b', 'sama.png'),
      attachment('c', 'poissa.pdf', 'f0'),
    ];
    const { parts } = await partsOf({ attachments: rows });
    expect(Object.keys(parts).filter((name) => name.startsWith('attachments/'))).toEqual([
      'attachments/2026-11-20 CON.png',
    ]);
    const places = strFromU8(parts['csv/attachments.csv'] ?? new Uint8Array())
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';').at(-1));
    const path = 'attachments/2026-11-20 CON.png';
    expect(places).toEqual(['Tiedosto paketissa', path, path, '']);
  });

  it('says what is what, and that it is not encrypted', async () => {
    const { parts } = await partsOf({
      persons: [{ ...base, id: 'p', givenName: 'Aino', familyName: 'M' }],
    });
    const text = strFromU8(parts['LUE.txt'] ?? new Uint8Array());
    expect(text).toContain('HUOMIO: Tätä pakettia ei ole salattu');
    expect(text).toContain('Koottu 25.11.2026 10.32');
    expect(text).toContain('persons.csv: Henkilöt. 1 rivi.');
    expect(text).toContain('Ei liitetiedostoja.');
  });

  it('leaves out what persons under an order for non-disclosure have of their own, unless asked for it', async () => {
    const point = (id: string, ownerKind: string, ownerId: string, value: string) => ({
      ...{ ...base, id, ownerKind, ownerId, kind: 'email', value, normal: value, preferred: true },
    });
    const person = { givenName: 'Aino', familyName: 'Mallila' };
    const rows = {
      persons: [
        { ...base, ...person, id: 'p', nonDisclosure: true },
        { ...base, ...person, id: 'r' },
      ],
      positions: [
        { ...base, id: 'q', personId: 'p', organisationId: 'o', title: {}, primary: true },
      ],
      organisations: [{ ...base, id: 'o', name: { fi: 'Virasto' }, kind: 'agency', country: 'FI' }],
      contactPoints: [
        point('a', 'person', 'p', 'piilo@koti.invalid'),
        point('b', 'position', 'q', 'aino@virasto.invalid'),
        point('c', 'person', 'r', 'toinen@koti.invalid'),
      ],
    };
    const { bytes, parts } = await partsOf(rows);
    const holds = (all: typeof parts) =>
      Object.entries(all).flatMap(([name, part]) =>
        strFromU8(part).includes('piilo@koti.invalid') ? [name] : [],
      );
    expect(holds(parts)).toEqual([]);
    expect(strFromU8(parts['LUE.txt'] ?? new Uint8Array())).toContain(
      'liitteissä niitä voi silti olla',
    );
    const read = await readBackup(bytes, { schemaVersion: 3 });
    const kept = { ...rows, contactPoints: rows.contactPoints.slice(1) };
    expect(read).toMatchObject({ ok: true, value: { tables: tablesOf(kept) } });

    const whole = await partsOf(rows, { nonDisclosed: true });
    expect(holds(whole.parts)).toEqual(['tiedot.ndjson', 'csv/contactPoints.csv']);
    expect(strFromU8(whole.parts['LUE.txt'] ?? new Uint8Array())).toContain('HUOMIO: Mukana ovat');
  });

  it('is not made where a personal identity code stands in it', async () => {
    const persons = [
      { ...base, id: 'p', givenName: 'Aino', familyName: 'M', notes: '131052-308T' },
    ];
    expect(await openExport(aSource({ persons }), { language: 'fi' })).toEqual({
      ok: false,
      failure: { code: 'identity-code', facts: { count: 1 } },
    });
  });

  it('has the documents of the whole office in Word', async () => {
    const { organisations, bodies, seats } = sampleOffice().rows;
    const source = aSource({
      organisations: organisations.slice(0, 2),
      bodies,
      seats: seats.slice(0, 1),
    });
    const made = await openExport(source, { language: 'en' });
    if (!made.ok) throw new Error(made.failure.code);
    const names = Object.keys(unzipSync(made.value.bytes)).filter((name) =>
      name.startsWith('word/'),
    );
    expect(names).toHaveLength(2);
    expect(names[0]).toBe('word/2026-11-25 Contact list (en).docx');
  });

  it('names a file by the day of the whole where its own moment cannot be read', () => {
    const spoilt = { ...attachment('l', 'Ohjelma.pdf'), createdAt: 'eilen' };
    const paths = attachmentPaths([spoilt], new Set([sha256]), '2026-11-25');
    expect([...paths.values()]).toEqual(['attachments/2026-11-25 Ohjelma.pdf']);
  });

  it('gives no two files one name, however long that is', () => {
    const long = 'Vierailun ohjelma ja osallistujat '.repeat(5);
    const paths = attachmentPaths(
      ['A', 'B', 'C'].map((of) => attachment(of, `${long}.pdf`, of)),
      new Set(['A', 'B', 'C']),
      '2026-11-25',
    );
    expect(new Set(paths.values()).size).toBe(3);
    expect([...paths.values()][2]).toMatch(/^attachments\/2026-11-20 Vierailun .* – 3\.pdf$/u);

    const { rows } = sampleOffice();
    const programmes = rows.programmes.slice(0, 1);
    const twice = [...programmes, ...programmes.map((one) => ({ ...one, id: 'again' }))];
    const names = officeDocuments(
      {
        ...rows,
        programmes: twice,
        bodies: [],
        recommendations: [],
        engagements: [],
        comments: [],
      },
      { language: 'sv', day: '2026-11-25', sender },
    ).map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => / – 2 \(sv\)\.docx$/u.test(name))).toHaveLength(1);
  });
});
