import { describe, expect, it } from 'vitest';
import { fileNamesOfFolder } from '../documents/texts/file-name.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';

const DATE = '2026-11-25';
const SENDER = { organisation: { fi: 'Virasto' }, coordinatorName: '', coordinatorTitle: {} };

/** What the file of the sample's document of each kind is called, all in one folder. */
function namesIn(language: Language): Map<string, string> {
  const nameOf = fileNamesOfFolder();
  const frame = { language, today: DATE, sender: SENDER, state: 'final' } as const;
  return new Map(
    DOCUMENT_KINDS.filter((kind) => kind.languages.includes(language)).map((kind) => {
      const subject = kind.ofSample(language).subjectOf({ ...frame, publicity: 'public' });
      const title = pickText(kind.title, language);
      return [kind.kind, nameOf({ title, subject, date: DATE, language, extension: 'docx' })];
    }),
  );
}

describe('the files of documents', () => {
  const names = namesIn('sv');

  it('tell kind, day and language, and are numbered nowhere', () => {
    for (const { kind, title } of DOCUMENT_KINDS) {
      const name = names.get(kind) ?? '';
      expect(name.startsWith(`${DATE} ${title.sv}`), name).toBe(true);
      expect(name, kind).toMatch(/ \(sv\)\.docx$/u);
      expect(name, kind).not.toMatch(/– –|– 2 \(/u);
    }
  });

  it.each([
    'programme',
    'programme-extract',
    'programme-summary',
    'translation-order',
    'programme-compare',
    'programme-changes',
    'follow-up-report',
    'status-note',
    'follow-up-reminder',
    'follow-up-history',
  ])('tell the plan: %s', (kind) => {
    expect(names.get(kind)).toContain('2027–2030 (exempel)');
  });

  it.each([
    ['body-composition', 'Sekretariatet för arbetet mot människohandel'],
    ['programme-extract', 'Justitieministeriet'],
    ['follow-up-reminder', 'Inrikesministeriet'],
    ['follow-up-history', 'Justitieministeriet'],
    ['briefing', '(GRETA)'],
    ['questionnaire-reply', 'OSSE'],
    ['person-report', 'Saimi Tuulikallio'],
    ['programme-compare', 'Luonnos 1 – Luonnos 2'],
    ['follow-up-report', 'Läget hösten 2026'],
    ['visit-programme', '22–24.9.2025'],
  ])('tell of %s whom or which it is of', (kind, told) => {
    expect(names.get(kind)).toContain(told);
  });
});
