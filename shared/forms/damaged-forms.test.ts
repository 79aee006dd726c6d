import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, descendants, ownText, replaceBy, type XmlElement } from '../xml/xml-tree.ts';
import type { Form } from './form.ts';
import { rowCode } from './form-code.ts';
import { knownForms } from './known-forms.ts';
import { readReply } from './read-reply.ts';
import type { FormReply } from './reply.ts';
import { DAMAGES, type DamageName } from './testing/damages.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { answer, answerRows, changeBody, wordsIn } from './testing/word-form.ts';
import { writeForm } from './write-word.ts';

const FORM = sampleForm();
const OTHER = sampleForm({ seed: 'round 0' });
const NAMES = Object.keys(DAMAGES) as DamageName[];
/** What was answered, by section and field; of each text every line is like no other one. */
const ANSWERS = new Map<string, string>();
let filled = new Uint8Array();

const codesOf = (form: Form) =>
  new Map(
    form.sections.flatMap((section) =>
      section.rows.map((row, at) => [
        rowCode(form.code, section.code, at + 1),
        { key: `${section.key}.${row.key}`, kind: row.kind },
      ]),
    ),
  );

beforeAll(async () => {
  const { bytes } = await writeForm(FORM, { frame: frameIn('fi'), kindName: KIND_NAME });
  const codes = codesOf(FORM);
  filled = changeBody(bytes, (body) => {
    for (const { code, row } of answerRows(body)) {
      const { key = '', kind } = codes.get(code) ?? {};
      const text = kind === 'choice' ? 'Käynnissä' : `Alku ${key}\nLoppu ${key}`;
      ANSWERS.set(key, kind === 'choice' ? 'running' : text);
      answer(row, text);
    }
  }) as Uint8Array<ArrayBuffer>;
});

const read = (bytes: Uint8Array, forms: Form[] = [FORM, OTHER]): FormReply[] => {
  const replies = readReply(bytes, knownForms(forms));
  if (!replies.ok) throw new Error(replies.failure.code);
  return replies.value;
};

/** Every line that is still to be seen in a text, deleted ones left out. */
const seenLines = (body: XmlElement) => {
  const found = new Set<string>();
  for (const text of descendants(body, 'w:t')) {
    const isGone = isDeleted(text);
    if (!isGone && /^(?:Alku|Loppu|Hei,|Lisä|Toinen|Uusi)/u.test(ownText(text)))
      found.add(ownText(text));
  }
  return found;
};
const isDeleted = (node: XmlElement): boolean => {
  for (let at: XmlElement | null = node; at; at = at.parent) if (at.name === 'w:del') return true;
  return false;
};

/** None is wrong and sure, nothing is dropped, and what is not there is not empty. */
const expectHonest = (replies: readonly FormReply[], lines: ReadonlySet<string>, what: string) => {
  const cells = replies.flatMap((reply) => reply.cells);
  for (const { section, field, new: now, state, why } of cells) {
    const right = ANSWERS.get(`${section}.${field}`);
    // Who copies a row and deletes the first one has written the second.
    const own = now?.replace('\nToinen vastaus tähän', '');
    if (state === 'sure') expect(own, `${what}: ${section}.${field}`).toBe(right);
    if (state === 'missing') expect(now).toBeNull();
    // What stands below a row that lost its table may be anybody's: it is to be checked.
    else if (state !== 'conflict' && why !== 'outside-table') {
      for (const line of (now ?? '').split('\n')) {
        const other = /^(?:Alku|Loppu) (\S+)$/u.exec(line)?.[1];
        if (other !== undefined) expect(other, what).toBe(`${section}.${field}`);
      }
    }
  }
  const told = [
    ...cells.map((cell) => cell.new ?? ''),
    ...replies.flatMap(({ unplaced }) => unplaced.map(({ text }) => text)),
  ].join('\n');
  for (const line of lines) expect(told, what).toContain(line);
};

const damaged = (steps: readonly { name: DamageName; pick: number }[]) => {
  let lines = new Set<string>();
  const bytes = changeBody(filled, (body) => {
    for (const { name, pick } of steps) DAMAGES[name](body, pick);
    lines = seenLines(body);
  });
  return { bytes, lines, what: JSON.stringify(steps) };
};

describe('a form that was damaged', () => {
  it('is read whole where it was only filled in', () => {
    const [reply] = read(filled);
    expect(reply).toMatchObject({ unplaced: [], issues: [], confidence: 1 });
    for (const { section, field, new: now, state } of reply?.cells ?? []) {
      expect([state, now]).toEqual(['sure', ANSWERS.get(`${section}.${field}`)]);
    }
  });

  it.each(NAMES)('is never read wrongly as sure, and nothing is dropped: %s', (name) => {
    for (const pick of [0, 1, 5, 8]) {
      const { bytes, lines, what } = damaged([{ name, pick }]);
      expectHonest(read(bytes), lines, what);
    }
  });

  it('is not sure of answers that stand under the heading of another section', () => {
    const bytes = changeBody(filled, (body) => {
      const [first, second] = descendants(body, 'w:tbl');
      if (!first || !second) throw new Error('no tables');
      const [one, two] = [copyOf(first), copyOf(second)];
      replaceBy(first, two);
      replaceBy(second, one);
    });
    const [reply] = read(bytes);
    expect(reply?.cells.map(({ why }) => why)).toEqual([
      ...Array<string>(6).fill('other-heading'),
      ...Array<string>(3).fill('marks-agree'),
    ]);
  });

  it('says nothing of rows of another round that were put in, known or not', async () => {
    const other = await writeForm(OTHER, { frame: frameIn('fi'), kindName: KIND_NAME });
    const bytes = changeBody(filled, (body) => {
      const [table] = descendants(body, 'w:tbl');
      changeBody(other.bytes, (strange) => {
        const [put] = descendants(strange, 'w:tbl');
        for (const { row } of answerRows(strange).slice(1, 2)) answer(row, 'Viime vuoden vastaus');
        if (table && put) replaceBy(table, put);
      });
    });
    const [reply, before] = read(bytes);
    expect(reply?.form).toBe(FORM);
    expect(reply?.cells.slice(0, 3).map(({ state }) => state)).toEqual(Array(3).fill('missing'));
    expect(before?.form).toBe(OTHER);
    expect(before?.cells[1]).toMatchObject({ new: 'Viime vuoden vastaus', state: 'sure' });
    const [alone] = read(bytes, [FORM]);
    expect(alone?.issues).toContainEqual({ code: 'unknown-form' });
    expect(alone?.cells.slice(0, 3).map(({ state }) => state)).toEqual(Array(3).fill('missing'));
    expect(JSON.stringify(alone?.unplaced)).toContain('Viime vuoden vastaus');
  });

  it('is guessed where its code was written anew and all else names it, and never sure then', () => {
    const recoded = (more: (text: string) => string = (text) => text) =>
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(filled)).map(([name, bytes]) => {
            if (!/\.xml$/u.test(name)) return [name, bytes];
            const text = strFromU8(bytes)
              .replaceAll(FORM.code, 'ZZZZ-9999')
              .replaceAll(FORM.code.replace('-', ''), 'ZZZZ9999');
            return [name, strToU8(more(text))];
          }),
        ),
      );
    const [reply] = read(recoded(), [FORM]);
    expect(reply?.form).toBe(FORM);
    expect(reply?.issues).toEqual(
      expect.arrayContaining([{ code: 'unknown-form' }, { code: 'form-guessed' }]),
    );
    for (const { section, field, new: now, state } of reply?.cells ?? []) {
      expect([state, now]).toEqual(['check', ANSWERS.get(`${section}.${field}`)]);
    }
    // Of another body it is another form.
    const [other] = read(
      recoded((text) => text.replaceAll('Oikeusministeriö', 'Sisäministeriö')),
      [FORM],
    );
    expect(other?.form).toBeNull();
  });

  it('is guessed by its words where all marks are gone, and never sure then', () => {
    const bytes = changeBody(filled, (body) => {
      DAMAGES['codes of rows are taken away'](body);
      DAMAGES['bookmarks are taken away'](body);
      DAMAGES['controls are taken away'](body);
      DAMAGES['heads of tables are taken away'](body);
      const named = descendants(body, 'w:p').filter((one) => wordsIn(one).includes(FORM.code));
      for (const one of named) replaceBy(one);
    });
    const bare = zipSync({
      ...unzipSync(bytes),
      'docProps/core.xml': new Uint8Array(),
      'docProps/custom.xml': new Uint8Array(),
    });
    const files = Object.entries(unzipSync(bare)).filter(
      ([name]) => !/footer\d|docProps/u.test(name),
    );
    const [reply] = read(zipSync(Object.fromEntries(files)));
    expect(reply?.form).toBeNull();
    expect(reply?.issues).toContainEqual({ code: 'no-form' });
    const [only] = read(zipSync(Object.fromEntries(files)), [FORM]);
    expect(only?.form).toBe(FORM);
    for (const { section, field, new: now, state } of only?.cells ?? []) {
      expect([state, now]).toEqual(['check', ANSWERS.get(`${section}.${field}`)]);
    }
  });

  it.each<{ name: DamageName; pick: number }[][]>([
    [
      [
        { name: 'an answer becomes a table', pick: 6 },
        { name: 'tables become one', pick: 0 },
        { name: 'two rows are put side by side', pick: 8 },
      ],
    ],
    [
      [
        { name: 'an answer goes on in a new row', pick: 4 },
        { name: 'tables are put into tables', pick: 0 },
        { name: 'each row becomes a table', pick: 0 },
      ],
    ],
    [
      [
        { name: 'bookmarks are taken away', pick: 0 },
        { name: 'two rows are put side by side', pick: 0 },
        { name: 'codes of rows are taken away', pick: 0 },
      ],
    ],
    [
      [
        { name: 'a label is written anew', pick: 6 },
        { name: 'bookmarks are taken away', pick: 0 },
        { name: 'tables are put into tables', pick: 0 },
        { name: 'two rows are put side by side', pick: 5 },
      ],
    ],
  ])('is read as honestly where these things were done to it: %j', (steps) => {
    const { bytes, lines, what } = damaged(steps);
    expectHonest(read(bytes), lines, what);
  });

  it('is read as honestly where several things were done to it', () => {
    const step = fc.record({ name: fc.constantFrom(...NAMES), pick: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
        const { bytes, lines, what } = damaged(steps);
        expectHonest(read(bytes), lines, what);
      }),
      { numRuns: 60 },
    );
  });
});
