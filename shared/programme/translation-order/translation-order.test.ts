import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../documents/make-document.ts';
import {
  bold,
  italic,
  link,
  ref,
  richTextBuilder,
  subscript,
  superscript,
  text,
} from '../../rich-text/testing/build-rich-text.ts';
import { readRichText } from '../../rich-text/read-rich-text.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';
import { textMark } from '../translation-state.ts';
import { findOrderCode, NO_SEGMENT } from './order-code.ts';
import { acceptedText, planTranslations } from './plan-translations.ts';
import { readTranslationOrder, type ReturnedOrder } from './read-translation-order.ts';
import { segmentsOf, type ShownInline } from './segments.ts';
import { translationOrderModel, type TranslationOrderModel } from './translation-order-model.ts';
import { translationOrder } from './translation-order.ts';

const b = richTextBuilder();
const body: RichText = b.doc(
  b.styled('lead', 'Ingressi ', text('lihavoitu', bold), b.note('Alaviite.'), ' ja [1] loppu.'),
  b.h(1, 'Otsikko'),
  b.p('Katso ', ref('a1'), ' ja ', text('oikeusministeriö', link('https://om.example/x')), '.'),
  b.ul('eka', [b.p('toka'), b.ol('a', 'b')]),
  b.table(true, ['Vuosi', 'Määrä'], ['2025', '']),
  b.p(),
  b.p(text('Rivi', italic), { type: 'hardBreak' }, 'toinen'),
  b.p('Tilat m', text('2', superscript), ', CO', text('2', bold, subscript), '.'),
);

function contentWith(fields: Partial<ProgrammeContent> = {}): ProgrammeContent {
  return {
    ...emptyProgramme({ title: { fi: 'Ohjelma', sv: 'Program', basis: { sv: 'older' } } }),
    chapters: [
      chapter('c1', { title: { fi: 'Johdanto', en: 'Introduction' }, body: { fi: body } }),
    ],
    goals: [goal('g1', { title: { fi: 'Tavoite', sv: 'Mål' } })],
    actions: [action('a1', { goalId: 'g1', title: { fi: 'Toimenpide' } })],
    ...fields,
  };
}

/** As a translator fills the order in: words before what stands in the Finnish, markers and form kept. */
function fillIn(
  model: TranslationOrderModel,
  translate: (source: ShownInline[]) => ShownInline[] = (source) => [
    { type: 'text', text: 'SV ' },
    ...source,
  ],
): TranslationOrderModel {
  const parts = model.parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({ ...row, target: translate(row.source) })),
  }));
  return { ...model, parts };
}

/** What reading the filled order gives, without Word between. */
function returnedOf({ target, parts }: TranslationOrderModel): ReturnedOrder {
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => {
      const code = findOrderCode(row.code);
      if (!code) throw new Error(row.code);
      const source = row.source.map((one) => (one.type === 'text' ? one.text : ' ')).join('');
      return {
        code,
        source: source.normalize('NFC').replace(/\s+/gu, ' ').trim(),
        target: row.target,
        dropped: [],
      };
    }),
  );
  return { language: target, rows, withoutCode: [], repeated: [], otherLanguage: [] };
}

function planned(returned: ReturnedOrder, content: ProgrammeContent) {
  const plan = planTranslations(returned, content);
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

async function wordOf(model: TranslationOrderModel): Promise<Uint8Array> {
  const { bytes, report } = await makeDocument(translationOrder, model, {
    language: model.target,
    today: '2026-11-26',
    sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
    state: 'draft',
    publicity: 'public',
  });
  expect(report.findings).toEqual([]);
  return bytes;
}

/** After the name of the programme stand those of its levels. */
const LEVELS = 2;

describe('a translation order', () => {
  it('comes back from Word with every cell, in the form of the Finnish, and changes nothing else', async () => {
    const content = contentWith();
    const before = structuredClone(content);
    const model = translationOrderModel(content, { target: 'sv', choice: 'open' });
    expect(model.counts.texts).toBe(5);
    const read = readTranslationOrder(await wordOf(fillIn(model, inCapitals)));
    if (!read.ok) throw new Error(read.failure.code);
    const { texts, gone, unread } = planned(read.value, content);
    expect(texts.map(({ text: { key }, state }) => [key, state])).toEqual([
      ['programmes:p:title', 'changed'],
      ['chapters:c1:title', 'new'],
      ['chapters:c1:body', 'new'],
      ['goals:g1:title', 'changed'],
      ['actions:a1:title', 'new'],
    ]);
    expect([gone, unread]).toEqual([[], []]);
    const accepted = texts.map((one) => acceptedText(one, 'sv'));
    expect(accepted[1]).toEqual({
      fi: 'Johdanto',
      en: 'Introduction',
      sv: 'JOHDANTO',
      basis: { sv: textMark('Johdanto') },
    });
    expect(withoutNoise(accepted[2]?.sv)).toEqual(withoutNoise(inCapitals(body)));
    expect(content).toEqual(before);
  });

  it('tells an order that nobody filled in, one that was left as it was, and the language of it', async () => {
    const content = contentWith();
    const model = translationOrderModel(content, { target: 'sv', choice: 'open' });
    const read = readTranslationOrder(await wordOf(model));
    if (!read.ok) throw new Error(read.failure.code);
    expect(planned(read.value, content).texts.map(({ state }) => state)).toEqual([
      'same',
      'empty',
      'empty',
      'same',
      'empty',
    ]);
    expect(read.value.language).toBe('sv');
  });

  it('arrives whole whatever text was ordered', () => {
    fc.assert(
      fc.property(anyRichText, (doc) => {
        const content = contentWith({
          chapters: [chapter('c1', { title: {}, body: { fi: doc } })],
        });
        const model = translationOrderModel(content, {
          target: 'en',
          choice: new Set(['chapters:c1:body']),
        });
        const rows = model.parts.flatMap((part) => part.rows);
        if (rows.length === 0) return;
        const same = fillIn(model, (source) => [...source]);
        const [copied] = planned(returnedOf(same), content).texts;
        expect(copied).toMatchObject({ state: 'new', lost: [], changedSource: [] });
        expect(withoutNoise(copied?.after)).toEqual(withoutNoise(doc));
        const [other] = planned(returnedOf(fillIn(model)), content).texts;
        expect(other).toMatchObject({ state: 'new', lost: [], isFinnish: false });
        if (!other?.text.rich) throw new Error('not rich');
        expect(segmentsOf(other.after as RichText, () => '1')).toHaveLength(rows.length);
      }),
      { numRuns: 100 },
    );
  });

  it('knows that the Finnish has changed since, and leaves the translation older than it', () => {
    const content = contentWith();
    const filled = fillIn(translationOrderModel(content, { target: 'sv', choice: 'all' }));
    const changed = contentWith({
      chapters: [chapter('c1', { title: { fi: 'Aluksi' }, body: { fi: body } })],
      actions: [],
    });
    const plan = planned(returnedOf(filled), changed);
    const title = plan.texts.find(({ text: { key } }) => key === 'chapters:c1:title');
    expect(title).toMatchObject({ state: 'stale', after: 'SV Johdanto' });
    if (!title) return;
    const { basis } = acceptedText(title, 'sv');
    expect(basis?.sv).not.toBe(textMark('Aluksi'));
    expect(plan.gone).toEqual([{ source: 'Toimenpide', target: 'SV Toimenpide' }]);
  });

  it('does not take numbers that have changed for a change of the Finnish', () => {
    const content = contentWith();
    const filled = fillIn(translationOrderModel(content, { target: 'sv', choice: 'all' }));
    const more = { ...content, actions: [action('a0', { goalId: 'g1' }), ...content.actions] };
    const text1 = planned(returnedOf(filled), more).texts.find(({ text: { rich } }) => rich);
    expect(text1).toMatchObject({ state: 'new', lost: [], changedSource: [] });
    expect(JSON.stringify(text1?.after)).toContain('"actionId":"a1"');
  });

  it('says what the translator lost, left out, copied or changed', () => {
    const content = contentWith();
    const model = translationOrderModel(content, { target: 'sv', choice: 'all' });
    const returned = returnedOf(
      fillIn(model, (source) => [
        { type: 'text', text: source.length > 1 ? 'utan något' : 'översatt' },
      ]),
    );
    const bodyRow = returned.rows[LEVELS + 2];
    if (bodyRow) bodyRow.source = 'Jotain muuta';
    const found = planned(returned, content).texts.find(({ text: { rich } }) => rich);
    expect(found?.lost.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      'footnote [2]',
      'reference {1}',
      'link oikeusministeriö',
    ]);
    expect(JSON.stringify(found?.after)).toContain('footnote');
    expect(found?.changedSource).toEqual(['Jotain muuta']);
    for (const row of returned.rows.slice(LEVELS + 5)) row.target = [];
    expect(planned(returned, content).texts.find(({ text: { rich } }) => rich)?.state).toBe(
      'partial',
    );
  });

  it('refuses what is no order of this programme, and never throws', async () => {
    const model = translationOrderModel(contentWith(), { target: 'sv', choice: 'all' });
    const bytes = await wordOf(fillIn(model));
    expect(planTranslations(returnedOf(fillIn(model)), emptyProgramme({ id: 'p2' }))).toEqual({
      ok: false,
      failure: { code: 'other-programme' },
    });
    expect(readTranslationOrder(new TextEncoder().encode('a,b'))).toMatchObject({
      failure: { code: 'not-word' },
    });
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const broken = bytes.slice();
        broken[at] = value;
        const cut = readTranslationOrder(bytes.slice(0, at));
        codes.add(cut.ok ? 'ok' : cut.failure.code);
        readTranslationOrder(broken);
      }),
      { numRuns: 60 },
    );
    expect(codes.has('ok')).toBe(false);
  });

  it('takes what was tracked as accepted, and tells rows that it cannot place', async () => {
    const model = translationOrderModel(contentWith(), { target: 'sv', choice: 'all' });
    const parts = unzipSync(await wordOf(fillIn(model)));
    const path = 'word/document.xml';
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    const coded = rows.filter((row) => row.includes('sv.k'));
    const [title = '', heading = ''] = [coded[0], coded[LEVELS + 1]];
    const end = '</w:p></w:tc></w:tr>';
    const by = 'w:id="900" w:author="K"';
    const tracked = title.replace(
      end,
      `<w:ins ${by}><w:r><w:t> lagt till</w:t></w:r></w:ins><w:del ${by}><w:r><w:delText>borta</w:delText></w:r></w:del>${end}`,
    );
    const twice = heading + heading.replace(end, `<w:r><w:t> annorlunda</w:t></w:r>${end}`);
    const damaged = heading.replace(/sv\.k[\da-f]+/u, 'sv.kkk');
    parts[path] = strToU8(xml.replace(title, tracked).replace(heading, twice + damaged));
    const read = readTranslationOrder(zipSync(parts));
    if (!read.ok) throw new Error(read.failure.code);
    const [first, second] = [read.value.rows[0], read.value.rows[LEVELS + 1]];
    expect(first).toMatchObject({
      target: [{ type: 'text', text: 'SV Ohjelma lagt till' }],
      dropped: [
        { kind: 'insertion', count: 1 },
        { kind: 'deletion', count: 1 },
      ],
    });
    expect(second?.target).toEqual([{ type: 'text', text: 'SV Johdanto' }]);
    const { unread } = planned(read.value, contentWith());
    expect(unread.map(({ why, target }) => `${why}: ${target}`)).toEqual([
      'withoutCode: SV Johdanto',
      'repeated: SV Johdanto annorlunda',
    ]);
  });

  it('shows an older translation that is parted otherwise, and does not read it back', () => {
    const old = richTextBuilder();
    const content = contentWith({
      chapters: [
        chapter('c1', { title: {}, body: { fi: body, sv: old.doc(old.p('Gammal text')) } }),
      ],
    });
    const rows = translationOrderModel(content, { target: 'sv', choice: 'open' }).parts.flatMap(
      (part) => part.rows.flatMap(({ earlier }) => earlier ?? []),
    );
    expect(rows.map((row) => row.text)).toEqual(['Gammal text']);
    expect(findOrderCode(rows[0]?.code ?? '')?.index).toBe(NO_SEGMENT);
  });
});

const words = fc.constantFrom('Sana', 'toinen [1]', '{1} on', ' väli ', 'ä', 'x');
const anyInline = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text: words,
    marks: fc.subarray([
      { type: 'bold' },
      { type: 'italic' },
      { type: 'superscript' },
      { type: 'link', attrs: { href: 'https://a.example/' } },
    ]),
  }),
  fc.constant({ type: 'hardBreak' }),
  fc.constant({ type: 'footnote', attrs: { id: '', text: 'Viite' } }),
  fc.constantFrom('a1', 'gone').map((actionId) => ({ type: 'actionRef', attrs: { actionId } })),
);
const anyParagraph = fc
  .array(anyInline, { maxLength: 4 })
  .map((content) => ({ type: 'paragraph', content }));
const anyRichText: fc.Arbitrary<RichText> = fc
  .array(
    fc.oneof(
      anyParagraph,
      anyParagraph.map(({ content }) => ({ type: 'heading', attrs: { level: 1 }, content })),
      fc.array(anyParagraph, { maxLength: 3 }).map((items) => ({
        type: 'bulletList',
        content: items.map((item) => ({ type: 'listItem', content: [item] })),
      })),
      fc.array(anyParagraph, { minLength: 1, maxLength: 2 }).map((cells) => ({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: cells.map((one) => ({ type: 'tableCell', content: [one] })),
          },
        ],
      })),
    ),
    { maxLength: 5 },
  )
  .map((content) => readRichText({ type: 'doc', content }).doc);

/** Every text in capitals; markers, ids and links as they are. */
function inCapitals<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'text' && typeof part === 'string' ? part.toUpperCase() : part,
    ),
  ) as T;
}

/** Neighbouring runs of one form are one. */
function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const one of value.map(withoutNoise)) {
      const last = list.at(-1);
      if (isText(one) && isText(last) && JSON.stringify(one.marks) === JSON.stringify(last.marks)) {
        last.text += one.text;
      } else list.push(one);
    }
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNoise(part)]));
}

function isText(value: unknown): value is { type: 'text'; text: string; marks?: unknown } {
  return typeof value === 'object' && value !== null && 'text' in value && 'type' in value;
}
