import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { samplePersonReport, samplePersonTables } from './sample-person-tables.ts';

it('the report of the sample person names every table in which she occurs', () => {
  const { personId, tables } = samplePersonTables();
  const reach = (tables['contactPoints'] ?? [])
    .filter(({ ownerId }) => ownerId === personId)
    .flatMap(({ value, normal }) => [String(value), String(normal)]);
  const traces = [personId, 'Saimi Tuulikallio', ...reach];
  const occursIn = Object.entries(tables)
    .filter(([, rows]) =>
      rows.some((row) => traces.some((trace) => JSON.stringify(row).includes(trace))),
    )
    .map(([table]) => table);
  expect(occursIn.length).toBeGreaterThan(8);

  const report = samplePersonReport('fi');
  const told = new Set(report.sections.flatMap((section) => section.tables));
  if (report.log.length > 0) for (const table of ['acts', 'changes']) told.add(table);
  expect(occursIn.filter((table) => !told.has(table))).toEqual([]);
  // What her rows name is told with them.
  for (const table of [
    'organisations',
    'tags',
    'bodies',
    'seats',
    'lists',
    'imports',
    'madeDocuments',
  ]) {
    expect(told.has(table), table).toBe(true);
  }
});

it('is in words throughout: no name of a field, no word of the program, no id', () => {
  for (const language of LANGUAGES) {
    const { sections } = samplePersonReport(language);
    const lines = sections.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
    for (const { label, text } of lines) {
      expect(label).not.toMatch(/^[a-z]/u);
      expect(text).not.toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/u);
      expect(text).not.toMatch(/^(?:lead|coLead|confirmed|participant|speaker|host|chair)$/u);
    }
  }
});

it('says every point of Art. 15(1)', () => {
  for (const language of LANGUAGES) {
    const t = translatorFor(language);
    const labels = samplePersonReport(language).grounds.map(({ label }) => label);
    for (const point of [
      'purpose',
      'categories',
      'recipients',
      'retention',
      'rights',
      'complaint',
      'source',
      'automated',
    ] as const) {
      expect(labels).toContain(t(`privacyDocuments:report.${point}`));
    }
  }
});

it('says once, and together, what her rows refer to', () => {
  const report = samplePersonReport('fi');
  const references = report.sections.at(-1);
  expect(references?.tables).toEqual(expect.arrayContaining(['seats', 'bodies', 'organisations']));
  const names = references?.rows.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? [];
  expect(names).toContain('Oikeusministeriö');
  expect(report.sections.every(({ rows }) => rows.every(({ lines }) => lines.length > 0))).toBe(
    true,
  );
});

it('tells every value of hers, what was changed, and no other person’s name', () => {
  const { personId, tables } = samplePersonTables();
  const report = samplePersonReport('sv');
  const text = JSON.stringify(report);
  for (const { ownerId, value } of tables['contactPoints'] ?? []) {
    if (ownerId === personId) expect(text).toContain(String(value));
  }
  expect(text).toContain('E-post ändrades: saimi@vanha.invalid →');
  expect(report.mentions).toHaveLength(1);
  for (const { id, givenName, familyName } of tables['persons'] ?? []) {
    if (id !== personId) expect(text).not.toContain(`${String(givenName)} ${String(familyName)}`);
  }
});
