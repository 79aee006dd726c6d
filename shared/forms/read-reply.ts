import { hasIdentityCode } from '../lib/identity-code.ts';
import { FileError } from '../lib/file-error.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { LIMITS } from '../tabular/limits.ts';
import { isOds } from '../tabular/ods/read-ods.ts';
import { TableError } from '../tabular/table-error.ts';
import { isWord } from '../word/word-package.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { findFormCodes } from './form-code.ts';
import { judgeCells } from './judge-cells.ts';
import type { KnownForm, KnownForms } from './known-forms.ts';
import { readMark } from './marks.ts';
import { normalText, withoutListSign } from './normal-text.ts';
import type {
  CellReason,
  FormReply,
  ReplyCell,
  ReplyComment,
  ReplyFailure,
  ReplyIssue,
  Unplaced,
} from './reply.ts';
import { paragraphsOf, type Seen, type SeenParagraph } from './seen/seen.ts';
import { isOdt, seeOdt } from './seen/see-odt.ts';
import { isWorkbook, seeOds, seeWorkbook } from './seen/see-workbook.ts';
import { seeWord } from './seen/see-word.ts';
import { withoutCodes } from './row-votes.ts';
import { isKnownText, walkFile, type WalkedFile } from './walk-file.ts';
import { whyNoReply } from './why-no-reply.ts';

/**
 * Reads a form that came back, whatever program it went through.
 *
 * In: the bytes of a file, and the forms that have gone out. Out: for each form that the file holds, all of its cells as
 * *old | new*, each with how sure it is and why, and every other text that the form did not go out with; where no known
 * form is in it, one reply without a form and all of the text. Or the failure. Never throws, whatever the bytes.
 */
export function readReply(bytes: Uint8Array, known: KnownForms): Result<FormReply[], ReplyFailure> {
  if (bytes.length > LIMITS.fileBytes) return fail('too-large');
  const refused = whyNoReply(bytes);
  if (refused) return fail(refused);
  try {
    const zip = openZip(bytes, LIMITS.zip);
    const see = readerOf(zip);
    return see ? ok(repliesIn(see(zip), known)) : fail('not-a-form');
  } catch (error) {
    if (error instanceof FileError) return fail(error.failure.code);
    if (error instanceof TableError) return fail(codeOf(error));
    if (error instanceof RangeError) return fail('damaged');
    throw error;
  }
}

function readerOf(zip: Zip): ((zip: Zip) => Seen) | null {
  if (isWord(zip)) return seeWord;
  if (isOdt(zip)) return seeOdt;
  if (isWorkbook(zip)) return seeWorkbook;
  return isOds(zip) ? seeOds : null;
}

function codeOf({ failure: { code } }: TableError): ReplyFailure['code'] {
  const known = ['encrypted', 'damaged', 'hostile', 'too-large'] as const;
  return known.find((one) => one === code) ?? 'not-a-form';
}

/** The forms in what was seen of a file. */
function repliesIn(seen: Seen, known: KnownForms): FormReply[] {
  const paragraphs = paragraphsOf(seen.blocks);
  const { forms, strange, isGuessed } = formsIn(seen, paragraphs, known);
  const walked = walkFile(seen, forms);
  const withRows = forms.filter(({ form }) =>
    walked.answers.some((answer) => answer.known.form === form),
  );
  // A code alone, in the properties of a file that another one was copied into, is no form.
  const told = withRows.length > 0 ? withRows : forms.slice(0, 1);
  const common: ReplyIssue[] = [
    ...(strange.length > 0 ? (['unknown-form'] as const) : []),
    ...(told.length > 1 ? (['several-forms'] as const) : []),
    ...(told.length > 0 && told.length < forms.length ? (['codes-differ'] as const) : []),
    ...(isGuessed ? (['form-guessed'] as const) : []),
    ...(walked.hasTracked ? (['tracked-changes'] as const) : []),
    ...(seen.comments.length > 0 ? (['comments'] as const) : []),
    ...(walked.hasPictures ? (['pictures'] as const) : []),
    ...seen.issues,
  ];
  if (told.length === 0) return [noForm(seen, walked, common)];
  return told.map((form, at) => {
    const own = walked.answers.filter((answer) => answer.known.form === form.form);
    const { cells: judged, unplaced } = judgeCells(form, own, isGuessed);
    const elsewhere = walked.unplaced.filter((one) =>
      told.includes(one.form as KnownForm) ? one.form === form : at === 0,
    );
    const all: Unplaced[] = [...elsewhere.map(({ text, where }) => ({ text, where })), ...unplaced];
    const cells = doubtEmpty(judged, all, seen.issues.includes('foreign-part'));
    const issues: ReplyIssue[] = [
      ...common,
      ...(isChanged(paragraphs, form) ? (['form-text-changed'] as const) : []),
      ...(all.length > 0 ? (['unplaced-text'] as const) : []),
      ...identityCodeIn(cells, all, at === 0 ? seen.comments : []),
    ];
    return {
      form: form.form,
      cells,
      unplaced: all,
      comments: at === 0 ? commentsOf(seen, walked) : [],
      issues: issues.map((code) => ({ code })),
      confidence: confidenceOf(cells, isGuessed),
    };
  });
}

/** A reply with a text that came beside its file, which is not read into its answers. */
export function withTextBeside(reply: FormReply, text: string): FormReply {
  const beside: Unplaced = { text: text.trim(), where: { place: 'message', after: '' } };
  if (beside.text === '') return reply;
  const issues: ReplyIssue[] = ['unplaced-text', ...identityCodeIn([], [beside], [])];
  return {
    ...reply,
    unplaced: [...reply.unplaced, beside],
    issues: [...new Set([...reply.issues.map(({ code }) => code), ...issues])].map((code) => ({
      code,
    })),
  };
}

function noForm(seen: Seen, { unplaced }: WalkedFile, common: ReplyIssue[]): FormReply {
  const issues: ReplyIssue[] = [
    'no-form',
    ...common,
    ...identityCodeIn([], unplaced, seen.comments),
  ];
  return {
    form: null,
    cells: [],
    unplaced: unplaced.map(({ text, where }) => ({ text, where })),
    comments: seen.comments.map(({ author, date, text }) => ({ author, date, text, where: null })),
    issues: issues.map((code) => ({ code })),
    confidence: 0,
  };
}

/** The known forms that the file names, those that it names and nobody knows, or the one that its words are most of. */
function formsIn(
  seen: Seen,
  all: readonly SeenParagraph[],
  known: KnownForms,
): { forms: KnownForm[]; strange: string[]; isGuessed: boolean } {
  const texts = [...all, ...seen.margins].map(({ text }) => text);
  const named = new Set([
    ...texts.flatMap(findFormCodes),
    ...all.flatMap(({ names }) => names).flatMap((name) => readMark(name)?.form ?? []),
    ...seen.properties.flatMap(findFormCodes),
  ]);
  const forms = [...named].flatMap((code) => known.get(code) ?? []);
  const strange = [...named].filter((code) => !known.has(code));
  if (forms.length > 0) return { forms, strange, isGuessed: false };
  const best = guessForm(texts, known);
  // A code that nobody knows is mostly another form's: what else the form says of itself must be there to the letter.
  const guessed = best && (strange.length === 0 || namesItself(texts, best)) ? best : null;
  return { forms: guessed ? [guessed] : [], strange, isGuessed: guessed !== null };
}

/** Least labels of a form that a file without codes must have. */
const LEAST_LABELS = 2;

/** The form that most texts of the file are of, if it is one alone. */
function guessForm(texts: readonly string[], known: KnownForms): KnownForm | null {
  const scores = [...known.values()]
    .map((form) => ({ form, score: texts.filter((text) => isKnownText(text, [form])).length }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score === next?.score) return null;
  const labels = best.form.rows.filter(({ row }) =>
    texts.some((text) => withoutCodes(text, [best.form]).trim() === row.label),
  );
  return labels.length >= Math.min(LEAST_LABELS, best.form.rows.length) ? best.form : null;
}

/** Whether a form's title, whom it asks and all it is of stand in a file; its code apart. */
function namesItself(texts: readonly string[], { form, printed }: KnownForm): boolean {
  const there = new Set(texts.map(normalText));
  const said = printed.reference.filter(({ text }) => text !== form.code);
  return [printed.title, ...said.map(({ label, text }) => `${label}: ${text}`)].every((text) =>
    there.has(normalText(text)),
  );
}

/** What to say where a personal identity code stands in a reply. */
function identityCodeIn(
  cells: readonly ReplyCell[],
  others: readonly { text: string }[],
  comments: readonly { text: string }[],
): ReplyIssue[] {
  const texts = [
    ...cells.map((cell) => cell.new ?? ''),
    ...[...others, ...comments].map(({ text }) => text),
  ];
  return texts.some(hasIdentityCode) ? ['identity-code'] : [];
}

/** Whether a text that the form went out with, beside its labels, is no longer there as it was. */
function isChanged(paragraphs: readonly SeenParagraph[], { wanted }: KnownForm): boolean {
  const there = new Set(paragraphs.map(({ text }) => withoutListSign(normalText(text))));
  return wanted.some((text) => !there.has(text));
}

/** What is said of an answer that more may have come to than its own text. */
const MAYBE_MORE: ReadonlySet<CellReason> = new Set([
  'extra-cell',
  'outside-table',
  'label-edited',
  'with-label',
  'cells-merged',
]);

/** An empty cell is sure where no text is left over, and none has come to another answer: any may be its own. */
function doubtEmpty(
  cells: readonly ReplyCell[],
  unplaced: readonly Unplaced[],
  isPartUnread: boolean,
): ReplyCell[] {
  const isLeft = isPartUnread || unplaced.some(({ where }) => where.place !== 'margin');
  const isElsewhere = cells.some(({ new: now, why }) => now !== '' && MAYBE_MORE.has(why));
  const why = isLeft ? 'text-left-over' : isElsewhere ? 'maybe-elsewhere' : null;
  if (why === null) return [...cells];
  return cells.map((cell) =>
    cell.state === 'sure' && cell.new === '' ? { ...cell, state: 'check', why } : cell,
  );
}

function commentsOf({ comments }: Seen, { commented }: WalkedFile): ReplyComment[] {
  return comments.map(({ id, author, date, text }) => ({
    author,
    date,
    text,
    where: commented.get(id) ?? null,
  }));
}

const WEIGHTS = { sure: 1, check: 0.5, conflict: 0, missing: 0 } as const;

function confidenceOf(cells: readonly ReplyCell[], isGuessed: boolean): number {
  if (cells.length === 0) return 0;
  const sum = cells.reduce((all, { state }) => all + WEIGHTS[state], 0);
  return Math.round((sum / cells.length) * (isGuessed ? 0.5 : 1) * 100) / 100;
}
