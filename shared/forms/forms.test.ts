import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidator, partText, validatorErrors } from '../../build/testing/word-files.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { knownForms } from './known-forms.ts';
import { readReply } from './read-reply.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { writeForm } from './write-word.ts';

const write = (form = sampleForm()) =>
  writeForm(form, { frame: frameIn(form.language), kindName: KIND_NAME });

describe('a form in Word', () => {
  it.each(LANGUAGES)('is sound for all readers: %s', async (language) => {
    const { bytes, report } = await write(sampleForm({ language, sent: { 'a.status': 'done' } }));
    expect(report.findings).toEqual([]);
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
  });

  it('keeps each question with its answer on one page', async () => {
    const { bytes } = await write();
    const rows = partText(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.length).toBeGreaterThan(9);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  it('comes back as it went out', async () => {
    const form = sampleForm({
      sent: { 'a.status': 'done', 'b.done': 'Yksi\nkaksi', 'c.money': '12 500 €' },
    });
    const { bytes } = await write(form);
    const read = readReply(bytes, knownForms([sampleForm({ seed: 'other' }), form]));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value).toHaveLength(1);
    const [reply] = read.value;
    expect(reply).toMatchObject({
      form: { code: form.code },
      unplaced: [],
      issues: [],
      confidence: 1,
    });
    expect(reply?.cells.filter(({ old, new: now }) => old !== now)).toEqual([]);
    expect(reply?.cells).toHaveLength(9);
  });

  it('comes back as it went out, whatever was answered before', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme' })).map((lines) => lines.join('\n')),
      fc.constantFrom(
        'A1.2aa',
        'Tila',
        'Valitse',
        '• yksi\n• kaksi',
        '👩‍👩‍👧 ja 1\u202f000 €',
        '\u00ad',
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const form = sampleForm({
          sent: { 'a.done': one, 'b.money': other, 'c.status': 'running' },
        });
        const { bytes } = await write(form);
        const read = readReply(bytes, knownForms([form]));
        const [reply] = read.ok ? read.value : [];
        expect(reply).toMatchObject({ unplaced: [], issues: [] });
        expect(reply?.cells.filter((cell) => cell.old !== cell.new)).toEqual([]);
        expect(reply?.cells.every(({ state }) => state === 'sure' || state === 'check')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
