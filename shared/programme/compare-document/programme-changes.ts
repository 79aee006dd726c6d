import type { TextMarks } from '../../documents/blocks/text-runs.ts';
import type { FileChild, Paragraph } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { quietly, standIn } from '../../text/in-language.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import type { ChangeReason } from '../versions/change-reason.ts';
import { changedParts, type ChangedPart } from '../versions/changed-parts.ts';
import {
  compareContents,
  type Comparison,
  type FieldDifference,
  type RecordDifference,
} from '../versions/compare-versions.ts';
import { namedLanguage, textInDocument, withinSentence } from '../documents/document-text.ts';
import { numberProgramme } from '../outline/number-programme.ts';
import type { Indicator } from '../indicator.ts';
import { indicatorOf, nameOf, rowsOf, type BelongingRows } from '../part-names.ts';
import { richDiff } from '../versions/rich-diff.ts';
import { fieldLabel, valueWords, type Wording } from '../value-words.ts';
import { sameValue } from '../../lib/same-value.ts';
import { documentState } from '../life.ts';
import { comparedSubject } from './compared-subject.ts';
import { sideLines } from './side-lines.ts';
import { wordingOf } from './version-wording.ts';
import type { ProgrammeCompareModel } from './programme-compare-model.ts';
import { groupBy } from '../../lib/group-by.ts';

const PLACE = 3300;
const REASON = 3670;
const VALUE = (LANDSCAPE.textWidth - PLACE - REASON) / 2;

/** What changed from one version to another, in the order of reading, with who asked for it and why. */
export const programmeChanges: DocumentKind<ProgrammeCompareModel, 'programme-changes'> = {
  kind: 'programme-changes',
  title: { fi: 'Muutosluettelo', sv: 'Förteckning över ändringar', en: 'List of changes' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ after }, { language }) =>
    translatorFor(language)('programmeChanges:title', {
      programme: textInDocument<string>(after.content.programme.title, language).text ?? '',
    }),
  stateOf: ({ after }) => documentState(after.content.programme.state),
  subjectOf: comparedSubject,
  build: (model, frame) => {
    const { language } = frame;
    const t = translatorFor(language);
    const title = programmeChanges.titleOf(model, frame);
    const rows = changeRows(model, language);
    return officeDocument({
      frame,
      kindName: programmeChanges.title[language] ?? '',
      title,
      orientation: 'landscape',
      sample: model.sampleData,
      children: [
        ...identification(title, frame, sideLines(model, frame)),
        heading(1, t('programmeChanges:heading')),
        ...(rows.length === 0
          ? [paragraph(t('programmeChanges:none'))]
          : [paragraph(t('programmeChanges:about'), 'Introduction'), table(rows, title, language)]),
      ],
    });
  },
};

function table(rows: readonly TableCellContent[][], title: string, language: Language): FileChild {
  const t = translatorFor(language);
  const columns = (['place', 'before', 'after', 'reason'] as const).map((name) =>
    t(`programmeChanges:column.${name}`),
  );
  const widths = [PLACE, VALUE, VALUE, REASON];
  return officeTable({
    title,
    description: t('documents:columnsOf', { columns: columns.join(', ') }),
    columns: columns.map((heading, index) => ({ heading, width: widths[index] ?? 0 })),
    rows,
  });
}

/** The rows of the table: a field each, the reasons of a part on its first row. */
function changeRows(model: ProgrammeCompareModel, language: Language): TableCellContent[][] {
  const { before, after } = model;
  const t = translatorFor(language);
  const numbers = {
    before: numberProgramme(before.content).numbers,
    after: numberProgramme(after.content).numbers,
  };
  const words: Words = {
    wording: wordingOf(
      {
        ...after.content,
        organisations: [...before.content.organisations, ...after.content.organisations],
        bodies: [...(before.content.bodies ?? []), ...(after.content.bodies ?? [])],
        recommendations: [...before.content.recommendations, ...after.content.recommendations],
      },
      language,
    ),
    numbers,
    belonging: new Map([...rowsOf(before.content), ...rowsOf(after.content)]),
  };
  const comparison = printed(compareContents(before.content, after.content));
  const parts = changedParts(comparison, before.content, after.content, numbers);
  const reasons = groupBy(model.reasons, ({ targetId }) => targetId);
  return parts.flatMap((part) => {
    const asked = reasonLines(reasons.get(part.owner.id) ?? [], words.wording);
    const number = part.numberAfter ?? part.numberBefore ?? '';
    const name =
      part.owner.table === 'programmes'
        ? t('versions:compare.wholeProgramme')
        : `${number} ${textInDocument<string>(part.title, language).text ?? ''}`.trim();
    const title = textInDocument<string>(part.title, language);
    const own = { within: [withinSentence(title)] };
    const named = { within: [namedLanguage(title)] };
    const cell = (text: string, instead: string, marks: TextMarks) =>
      text === '' ? paragraph(instead, 'TableText') : paragraph(text, 'TableText', marks);
    return cellsOf(part, name, words).map(({ label, before: was, after: is, language: of }, at) => [
      [...(at === 0 ? [paragraph(name, 'TableLabel', named)] : []), paragraph(label, 'TableText')],
      [cell(was, t('programmeChanges:wasNot'), of ? { language: of } : own)],
      [cell(is, t('programmeChanges:isNot'), of ? { language: of } : own)],
      at === 0 ? asked : [],
    ]);
  });
}

type Words = {
  wording: Wording;
  numbers: { before: ReadonlyMap<string, string>; after: ReadonlyMap<string, string> };
  belonging: BelongingRows;
};

type Change = { label: string; before: string; after: string; language?: TextMarks['language'] };

function cellsOf(part: ChangedPart, name: string, words: Words): Change[] {
  const { t } = words.wording;
  const { kind, moved, numberBefore = '', numberAfter = '', own, belonging } = part;
  return [
    // Of a whole part that came or went its fields say nothing more than the part itself.
    ...(kind === 'changed'
      ? []
      : [
          {
            label: t(`versions:compare.mark.${kind}`),
            before: kind === 'removed' ? name : '',
            after: kind === 'added' ? name : '',
          },
        ]),
    ...(moved
      ? [{ label: t('versions:compare.mark.moved'), before: numberBefore, after: numberAfter }]
      : []),
    ...(kind === 'changed' ? (own?.fields ?? []) : []).flatMap((field) =>
      fieldChange(part.owner.table, field, words),
    ),
    ...(kind === 'changed' ? belonging.flatMap((line) => belongingChanges(line, words)) : []),
  ];
}

function belongingChanges(line: RecordDifference, words: Words): Change[] {
  const { wording, belonging } = words;
  const { t } = wording;
  const { table } = line;
  if (table === 'programmes' || table === 'chapters' || table === 'goals' || table === 'actions') {
    return [];
  }
  const record = t(`versions:record.${table}`);
  const own = nameOf(line.id, belonging, wording);
  if (line.kind === 'added') return [{ label: record, before: '', after: own }];
  if (line.kind === 'removed') return [{ label: record, before: own, after: '' }];
  const name = `${record}: ${own}`;
  const indicator = indicatorOf(line.id, belonging);
  return line.fields.flatMap((field) =>
    fieldChange(table, field, words, indicator).map((one) => ({
      ...one,
      label: `${name}: ${one.label}`,
    })),
  );
}

/** A text in another language than the document's is named with its language. */
function fieldChange(
  table: RecordDifference['table'],
  { field, language, before, after }: FieldDifference,
  { wording, numbers }: Words,
  indicator?: Indicator,
): Change[] {
  const { t } = wording;
  const name = fieldLabel(t, table, field);
  const label = language === undefined ? name : `${name} (${t(`common:languages.${language}`)})`;
  const marks = language === undefined || language === wording.language ? {} : { language };
  if (!isRich(before) && !isRich(after)) {
    const word = (value: unknown) => valueWords(table, field, value, wording, indicator);
    return [{ label, before: word(before), after: word(after), ...marks }];
  }
  const plain = (block: RichText['content'][number] | undefined, of: keyof Words['numbers']) =>
    block
      ? richTextPlain(
          { type: 'doc', content: [block] },
          { reference: (id) => numbers[of].get(id) ?? '', hasHeights: true },
        )
      : '';
  const blocks = richDiff(isRich(before) ? before : undefined, isRich(after) ? after : undefined);
  const changed = blocks.filter(({ kind }) => kind !== 'same');
  return [
    {
      label,
      before: changed
        .map((block) => plain(block.before, 'before'))
        .filter(Boolean)
        .join('\n'),
      after: changed
        .map((block) => plain(block.after, 'after'))
        .filter(Boolean)
        .join('\n'),
      ...marks,
    },
  ];
}

/** What the office notes for itself: the plan prints none of it. */
const OWN_FIELDS = new Set(['notes', 'tags', 'note', 'answersBy']);

function printed({ records, ...others }: Comparison): Comparison {
  const own = records.map((one) => ({
    ...one,
    fields: one.fields
      .map(({ field, before, after, ...rest }) => ({
        ...{ ...rest, field },
        ...{ before: withoutOwn(field, before), after: withoutOwn(field, after) },
      }))
      .filter(({ field, before, after }) => !OWN_FIELDS.has(field) && !sameValue(before, after)),
  }));
  return {
    ...others,
    records: own.filter(
      ({ kind, moved, fields }) => kind !== 'changed' || moved || fields.length > 0,
    ),
  };
}

/** A value without what of it is the office's own: the note of the money, and whether anybody was asked. */
function withoutOwn(field: string, value: unknown): unknown {
  if (field === 'answer' && (value === 'notAsked' || value === 'asked')) return undefined;
  const isMoney = field === 'money' && typeof value === 'object' && value !== null;
  return isMoney ? { ...value, note: undefined } : value;
}

function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

/** Who asked, when, and why. */
function reasonLines(
  reasons: readonly ChangeReason[],
  { language }: Wording,
): (Paragraph | null)[] {
  // The office writes them for itself, in the language in which it works.
  const own = standIn('fi', language);
  return reasons.flatMap(({ askedBy = '', askedOn, reason }) => [
    paragraph(
      [askedBy, askedOn === undefined ? '' : documentDate(askedOn, language)]
        .filter(Boolean)
        .join(', '),
      'TableText',
      {
        within: [
          reason.trim() === '' ? { text: askedBy, ...own } : quietly({ text: askedBy, ...own }),
        ],
      },
    ),
    paragraph(reason, 'TableText', own),
  ]);
}
