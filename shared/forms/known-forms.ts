import { groupBy } from '../lib/group-by.ts';
import type { Form } from './form.ts';
import { normalText, withoutListSign } from './normal-text.ts';
import {
  printedForm,
  type PrintedForm,
  type PrintedRow,
  type PrintedSection,
} from './printed-form.ts';

/** A row of a form that has gone out. */
export type KnownRow = { form: Form; section: PrintedSection; row: PrintedRow };

export type KnownForm = {
  form: Form;
  printed: PrintedForm;
  rows: readonly KnownRow[];
  /** Of a section's code and a row's number there: `A17.2`. */
  byPlace: ReadonlyMap<string, KnownRow>;
  byCode: ReadonlyMap<string, KnownRow>;
  /** By the label as it is compared, with its hint and without. */
  byLabel: ReadonlyMap<string, readonly KnownRow[]>;
  /** Headings and codes of sections. */
  bySection: ReadonlyMap<string, PrintedSection>;
  /** The sections that a heading stands over, as it is compared; none of a heading whose words stand elsewhere in the form too. */
  byHeading: ReadonlyMap<string, readonly PrintedSection[]>;
  /** Every text that the form went out with, as it is compared. */
  skeleton: ReadonlySet<string>;
  /** Those of them, as whole paragraphs, that must still be there, beside labels and heads of tables. */
  wanted: readonly string[];
};

/** The forms that may come back, by their codes. */
export type KnownForms = ReadonlyMap<string, KnownForm>;

/** Makes ready what `readReply` looks forms up in: once for all files. */
export function knownForms(forms: readonly Form[]): KnownForms {
  return new Map(forms.map((form) => [form.code, knownForm(form)]));
}

function knownForm(form: Form): KnownForm {
  const printed = printedForm(form);
  const rows = printed.sections.flatMap((section) =>
    section.rows.map((row): KnownRow => ({ form, section, row })),
  );
  const byLabel = new Map<string, KnownRow[]>();
  const addLabel = (label: string, known: KnownRow) => {
    const before = byLabel.get(label);
    if (!before) byLabel.set(label, [known]);
    else if (!before.includes(known)) before.push(known);
  };
  for (const known of rows) {
    const { label, hint } = known.row;
    addLabel(normalText(label), known);
    addLabel(normalText(`${label} ${hint}`), known);
  }
  return {
    form,
    printed,
    rows,
    byPlace: new Map(rows.map((one) => [placeOf(one), one])),
    byCode: new Map(rows.map((one) => [one.row.code, one])),
    byLabel,
    bySection: new Map(
      printed.sections.flatMap((one) => [
        [normalText(one.section.heading), one],
        [one.section.code, one],
      ]),
    ),
    byHeading: headingsOf(form, printed),
    skeleton: new Set([...linesOf(form, printed)].map(normalText)),
    wanted: [...wantedOf(printed)].map((text) => withoutListSign(normalText(text))),
  };
}

/** Where a row stands in its form: `A17.2`. */
export function placeOf({ section, row }: KnownRow): string {
  return `${section.section.code}.${String(row.number)}`;
}

function headingsOf(form: Form, printed: PrintedForm): Map<string, readonly PrintedSection[]> {
  const found = groupBy(printed.sections, ({ section }) => normalText(section.heading));
  const bare = {
    ...printed,
    sections: printed.sections.map((one) => ({ ...one, section: { ...one.section, heading: '' } })),
  };
  for (const text of linesOf(form, bare)) found.delete(normalText(text));
  return found;
}

/** All that is printed but what is to be answered, line by line and as whole paragraphs. */
function* linesOf(form: Form, printed: PrintedForm): Generator<string> {
  for (const text of textsOf(form, printed)) {
    yield text;
    if (text.includes('\n')) yield* text.split('\n');
  }
}

function* textsOf(form: Form, printed: PrintedForm): Generator<string> {
  yield* form.skeleton ?? [];
  yield printed.title;
  for (const { label, text } of printed.reference) {
    yield `${label}: ${text}`;
    yield text;
    if (text === form.code) yield `${label}:`;
  }
  yield printed.howToTitle;
  yield* printed.howTo;
  if (printed.meanings) yield* [printed.meanings.title, ...printed.meanings.lines];
  yield printed.breaks;
  yield printed.choose;
  yield printed.foot;
  yield printed.foot.replace(form.code, '');
  for (const { section, head, description, rows } of printed.sections) {
    yield section.heading;
    yield* section.intro ?? [];
    yield head.left;
    yield head.right;
    // Without their codes, which some take away.
    yield head.left.replace(section.code, '');
    yield head.right.split('(', 1)[0]?.trim() ?? '';
    // As a table reads that was made text.
    yield `${head.left}\t${head.right}`;
    yield description;
    for (const { label, code, hint, earlier } of rows) {
      yield* [label, `${label} ${code}`, hint, `${label} ${code}\n${hint}`];
      if (earlier) {
        yield* [earlier.label, earlier.text, `${earlier.label}\t${earlier.text}`];
      }
    }
  }
}

function* wantedOf({
  title,
  reference,
  howTo,
  meanings,
  sections,
}: PrintedForm): Generator<string> {
  yield title;
  for (const { label, text } of reference) yield `${label}: ${text}`;
  yield* howTo;
  if (meanings) yield* meanings.lines;
  for (const { section, rows } of sections) {
    yield section.heading;
    for (const { earlier } of rows) if (earlier) yield* [earlier.label, earlier.text];
  }
}
