import { describe, expect, it } from 'vitest';
import { rowCode } from '#shared/forms/form-code.ts';
import { knownForms } from '#shared/forms/known-forms.ts';
import { readReply } from '#shared/forms/read-reply.ts';
import { DAMAGES, type DamageName } from '#shared/forms/testing/damages.ts';
import { answer, answerRows, changeBody } from '#shared/forms/testing/word-form.ts';
import { writeForm } from '#shared/forms/write-word.ts';
import { descendants, nearest, ownText, type XmlElement } from '#shared/xml/xml-tree.ts';
import { sampleAsData } from '../office-data.ts';
import { findForm, FORM_KINDS } from './office-forms.ts';

const NAMES = Object.keys(DAMAGES) as DamageName[];
const OFFICE = sampleAsData();

/** The lines of answers that are still to be seen. */
const linesIn = (body: XmlElement) =>
  descendants(body, 'w:t')
    .filter((text) => !nearest(text, 'w:del'))
    .map(ownText)
    .filter((text) => /^(?:Alku|Loppu) /u.test(text));

/** The form of the sample with every answer filled in, and what stands in each. */
async function filledForm(kind: (typeof FORM_KINDS)[number], language: 'fi' | 'sv' | 'en') {
  const made = findForm(OFFICE, { kind, body: 'STM', round: undefined, language });
  if (!made) throw new Error('no form');
  const { form, frame, kindName } = made;
  const { bytes } = await writeForm(form, { frame, kindName });
  const rows = new Map(
    form.sections.flatMap((section) =>
      section.rows.map((row, at) => [
        rowCode(form.code, section.code, at + 1),
        { key: `${section.key} ${row.key}`, row },
      ]),
    ),
  );
  const answers = new Map<string, string>();
  const filled = changeBody(bytes, (body) => {
    for (const { code, row: line } of answerRows(body)) {
      const { key = '', row } = rows.get(code) ?? {};
      const option = row?.kind === 'choice' ? row.options?.[0] : undefined;
      answers.set(key, option?.key ?? `Alku ${code}\nLoppu ${code}`);
      answer(line, option?.label ?? `Alku ${code}\nLoppu ${code}`);
    }
  });
  return { form, answers, filled };
}

describe.each(
  FORM_KINDS.flatMap((kind) =>
    (['fi', 'sv', 'en'] as const).map((language) => ({ kind, language })),
  ),
)('a form of the sample that was damaged: $kind, $language', ({ kind, language }) => {
  it('is never read wrongly as sure, and no answer is dropped', async () => {
    const { form, answers, filled } = await filledForm(kind, language);
    expect(answers.size).toBeGreaterThan(2);
    for (const name of NAMES) {
      let lines: string[] = [];
      const bytes = changeBody(filled, (body) => {
        DAMAGES[name](body, 1);
        lines = linesIn(body);
      });
      const replies = readReply(bytes, knownForms([form]));
      if (!replies.ok) throw new Error(`${name}: ${replies.failure.code}`);
      for (const { section, field, new: now, state } of replies.value.flatMap((one) => one.cells)) {
        const what = `${name}: ${section} ${field}`;
        const own = now?.replace('\nToinen vastaus tähän', '');
        if (state === 'sure') expect(own, what).toBe(answers.get(`${section} ${field}`));
        if (state === 'missing') expect(now, what).toBeNull();
      }
      const told = replies.value.flatMap(({ cells, unplaced }) => [
        ...cells.map((cell) => cell.new ?? ''),
        ...unplaced.map(({ text }) => text),
      ]);
      for (const line of lines) expect(told.join('\n'), name).toContain(line);
    }
  });
});
