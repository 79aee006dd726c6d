import { describe, expect, it } from 'vitest';
import { lacksOfSecrecy, nextExportState } from './export-state.ts';
import type { BuiltDocument, ExportEvent, ExportState } from './export-state.ts';

const start: ExportState = {
  step: 'form',
  problem: null,
  choices: {
    language: 'fi',
    scope: 'all',
    state: 'final',
    publicity: 'public',
    secrecy: { basis: '', extent: '' },
    caseNumber: '',
    templateId: null,
  },
};
const built: BuiltDocument = {
  bytes: new Uint8Array([1]),
  report: { ok: true, findings: [] },
  kind: 'contact-list',
  title: 'Yhteystietoluettelo',
  language: 'fi',
  fileName: 'a.docx',
  leftOut: 0,
  contacts: 3,
};
const faulty: BuiltDocument = {
  ...built,
  report: { ok: false, findings: [{ rule: 'title-missing', where: 'docProps/core.xml' }] },
};
const after = (...events: ExportEvent[]): ExportState =>
  events.reduce<ExportState>((state, event) => nextExportState(state, event), start);

describe('an export', () => {
  it('makes, saves and is done when the check finds nothing', () => {
    expect(after({ type: 'make' }, { type: 'made', built }).step).toBe('saving');
    expect(
      after({ type: 'make' }, { type: 'made', built }, { type: 'saved', fileName: 'b.docx' }),
    ).toMatchObject({ step: 'saved', fileName: 'b.docx' });
  });

  it('never saves a document with findings unasked', () => {
    const found = after({ type: 'make' }, { type: 'made', built: faulty });
    expect(found).toMatchObject({ step: 'findings', built: faulty });
    expect(nextExportState(found, { type: 'back' }).step).toBe('form');
    expect(nextExportState(found, { type: 'save' }).step).toBe('saving');
  });

  it('asks before readers abroad are given what is not translated', () => {
    const foreign: BuiltDocument = { ...built, language: 'en', untranslated: ['Ohje poliisille'] };
    const found = after({ type: 'make' }, { type: 'made', built: foreign });
    expect(found).toMatchObject({ step: 'findings', built: foreign });
    expect(nextExportState(found, { type: 'save' }).step).toBe('saving');
    const own: BuiltDocument = { ...foreign, language: 'sv' };
    expect(after({ type: 'make' }, { type: 'made', built: own }).step).toBe('saving');
  });

  it('comes back to the form, with the choices kept, when cancelled or refused', () => {
    const chosen: ExportEvent[] = [
      { type: 'choose', changes: { language: 'sv' } },
      { type: 'make' },
    ];
    expect(after(...chosen, { type: 'not-made', failure: { code: 'cancelled' } })).toMatchObject({
      step: 'form',
      problem: null,
      choices: { language: 'sv' },
    });
    expect(after(...chosen, { type: 'not-made', failure: { code: 'not-made' } })).toMatchObject({
      step: 'form',
      problem: { about: 'making' },
    });
    expect(
      after({ type: 'make' }, { type: 'made', built }, { type: 'not-saved', problem: null }),
    ).toMatchObject({ step: 'form', problem: null });
    expect(
      after(
        { type: 'make' },
        { type: 'made', built },
        { type: 'not-saved', problem: 'Levy on täynnä.' },
      ),
    ).toMatchObject({ step: 'form', problem: { about: 'saving', text: 'Levy on täynnä.' } });
  });

  it('ignores a document that arrives after it was cancelled', () => {
    expect(
      after(
        { type: 'make' },
        { type: 'not-made', failure: { code: 'cancelled' } },
        { type: 'made', built },
      ).step,
    ).toBe('form');
  });

  it('does not take choices while the document is being made', () => {
    expect(
      after({ type: 'make' }, { type: 'choose', changes: { language: 'en' } }).choices.language,
    ).toBe('fi');
  });
});

it('asks of what is secret the provision, and of what is so in part which part', () => {
  const { choices } = start;
  const lacks = (publicity: typeof choices.publicity, basis = ' ', extent = '') =>
    lacksOfSecrecy({ ...choices, publicity, secrecy: { basis, extent } });
  expect(lacks('public')).toEqual([]);
  expect(lacks('notYetPublic')).toEqual([]);
  expect(lacks('secret')).toEqual(['basis']);
  expect(lacks('partlySecret')).toEqual(['basis', 'extent']);
  expect(lacks('partlySecret', 'JulkL 24 § 1 mom. 2 kohta', 'luku 3')).toEqual([]);
});
