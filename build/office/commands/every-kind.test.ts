import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { DOCUMENT_KINDS } from '#shared/document-kinds/document-kinds.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { bodyLines, hasValidator, partText, validatorErrors } from '../../testing/word-files.ts';

const { sender } = sampleOffice();

describe('every kind of document', () => {
  it.each(
    DOCUMENT_KINDS.flatMap((kind) =>
      kind.languages.map((language) => [kind.kind, language] as const),
    ),
  )('%s is sound in %s, made from the sample office', async (name, language) => {
    const kind = DOCUMENT_KINDS.find((one) => one.kind === name);
    const { bytes, report } = (await kind?.ofSample(language).make({
      language,
      today: '2026-11-25',
      sender,
      state: 'draft',
      publicity: 'public',
    })) ?? { bytes: new Uint8Array(), report: null };
    expect(report).toEqual({ ok: true, findings: [] });
    const title = /<dc:title>(.*?)<\/dc:title>/u.exec(partText(bytes, 'docProps/core.xml'))?.[1];
    // What the file is called stands at its beginning; on a cover, below who publishes it; in a letter, below whom it is to
    // and what it answers.
    const beginning = bodyLines(bytes).slice(0, 5);
    expect(beginning.some((line) => title?.endsWith(line.replaceAll('\u2060', '')))).toBe(true);
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
  });

  it('has a name in each of its languages', () => {
    for (const { title, languages } of DOCUMENT_KINDS) {
      for (const language of languages) expect(title[language]).toBeTruthy();
    }
    expect(DOCUMENT_KINDS.flatMap(({ languages }) => languages)).toEqual(
      expect.arrayContaining([...LANGUAGES]),
    );
  });
});
