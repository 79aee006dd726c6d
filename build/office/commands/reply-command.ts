import { parseArgs } from 'node:util';
import { differingCells } from '#shared/forms/differing-cells.ts';
import type { Form } from '#shared/forms/form.ts';
import type { CellReason, CellState } from '#shared/forms/reply.ts';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { ok, type Failure, type Result } from '#shared/lib/result.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import { formsInAllLanguages, type OfficeForm } from '../forms/office-forms.ts';
import { officeOfFile, sampleAsData } from '../office-data.ts';
import { writeOut } from '../printing/write-out.ts';
import {
  begunNow,
  readInWorker,
  type CodedFile,
  type CodedReply,
} from '../reading/read-in-worker.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { explainUsage } from '../usage.ts';

/** Said of a form of a round after which another one has begun. */
const OTHER_ROUND = 'other-round';

const DONE = 0;
const REMARKS = 1;
const NOT_DONE = 2;

/**
 * `office reply FILE… --sample|--data FILE [--json] [--language fi|sv|en]`: reads forms that came back, also in
 * messages; no identity code of one is printed. Returns 0; 1 where something could not be
 * placed, is in conflict, missing or remarked; 2 where nothing could be read of any file.
 */
export async function replyCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  const { sample = false, data, json = false, language = 'fi' } = asked?.values ?? {};
  const files = asked?.positionals ?? [];
  if (files.length === 0 || !isLanguage(language)) return explainUsage();
  if (sample === (data !== undefined)) return explainUsage();
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  const forms = formsInAllLanguages(office);
  const replies: PrintedReply[] = [];
  for (const file of files) {
    const read = await readOne(
      file,
      forms.map(({ form }) => form),
    );
    if (!read.ok) replies.push(unread(file, read.failure));
    else {
      for (const { read: one, beside } of read.value) {
        if (one.ok) replies.push(...one.value.map((reply) => printed(file, reply, forms)));
        else replies.push(unread(file, one.failure, beside));
      }
    }
  }
  doubtDiffering(replies, forms);
  const lines = json
    ? [JSON.stringify({ replies }, null, 2)]
    : replies.flatMap((one) => asLines(one, language));
  await writeOut(lines.map((line) => `${line}\n`));
  if (replies.every(({ failed }) => failed)) return NOT_DONE;
  return replies.some(isRemarkable) ? REMARKS : DONE;
}

/** What was found in a file, and in a message each of what it brought; every file has the time of one. */
async function readOne(
  file: string,
  forms: readonly Form[],
): Promise<Result<CodedFile[], Failure>> {
  const bytes = await readFileBounded(file, MAIL_LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  const answer = await readInWorker(bytes.value, { forms }, begunNow());
  if (!answer.ok) return answer;
  const text = Buffer.concat(answer.value).toString();
  return ok(JSON.parse(text) as CodedFile[]);
}

type PrintedCell = {
  action: string | null;
  question: string | null;
  field: string;
  old: string;
  new: string | null;
  state: CellState;
  why: CellReason;
};

type PrintedReply = {
  file: string;
  kind: OfficeForm['kind'] | null;
  form: string | null;
  body: string | null;
  round: string | null;
  /** The round that has begun since the one that the form is of. */
  newerRound: string | null;
  language: string | null;
  confidence: number;
  cells: PrintedCell[];
  unplaced: { text: string; where: string }[];
  comments: { author: string; date: string; text: string; where: string }[];
  issues: { code: string }[];
  /** Not printed: the file could not be read at all. */
  failed?: true;
};

function printed(file: string, reply: CodedReply, forms: readonly OfficeForm[]): PrintedReply {
  const of = forms.find(({ form }) => form.code === reply.form);
  const whereOf = ({ place, after }: { place: string; after: string }) =>
    after === '' ? place : `${place} ${after}`;
  return {
    file,
    kind: of?.kind ?? null,
    form: reply.form,
    body: of?.body.abbreviation ?? null,
    round: of?.round.title ?? null,
    newerRound: of?.newerRound ?? null,
    language: of?.form.language ?? null,
    confidence: reply.confidence,
    cells: reply.cells.map(({ section, field, old, new: now, state, why }) => ({
      ...(of?.asked(section, field) ?? { action: null, question: null, field }),
      old,
      new: now === null ? null : maskIdentityCodes(now),
      state,
      why,
    })),
    unplaced: reply.unplaced.map(({ text, where }) => ({
      text: maskIdentityCodes(text),
      where: whereOf(where),
    })),
    comments: reply.comments.map(({ where, ...comment }) => ({
      ...comment,
      text: maskIdentityCodes(comment.text),
      where: where ? whereOf(where) : '',
    })),
    issues: [...reply.issues, ...(of?.newerRound ? [{ code: OTHER_ROUND }] : [])],
  };
}

/** What two files or forms of one respondent answer differently is not sure; in another language it is another form of the same. */
function doubtDiffering(replies: readonly PrintedReply[], forms: readonly OfficeForm[]): void {
  const whoseOf = (code: string | null) => {
    const of = forms.find(({ form }) => form.code === code);
    return [of?.kind, of?.body.id, of?.round.id].join();
  };
  const differing = differingCells(
    replies.map(({ form, cells }) => ({ whose: whoseOf(form), cells })),
    ({ action, question, field }) => [action, question, field].join(),
  );
  for (const cell of differing) {
    if (cell.state === 'sure') Object.assign(cell, { state: 'check', why: 'other-file' });
  }
}

function unread(file: string, { code }: Failure, beside = ''): PrintedReply {
  const nothing = {
    kind: null,
    form: null,
    body: null,
    round: null,
    newerRound: null,
    language: null,
  };
  const said = { text: maskIdentityCodes(beside), where: 'message' };
  const lists = { cells: [], unplaced: beside === '' ? [] : [said], comments: [] };
  const reply = { file, ...nothing, confidence: 0, ...lists, issues: [{ code }] };
  return Object.defineProperty(reply, 'failed', { value: true }) as PrintedReply;
}

function isRemarkable({ cells, unplaced, issues }: PrintedReply): boolean {
  const isOdd = cells.some(({ state }) => state === 'conflict' || state === 'missing');
  return isOdd || unplaced.length > 0 || issues.length > 0;
}

function asLines(reply: PrintedReply, language: Language): string[] {
  const { file, form, body, round, newerRound, cells, unplaced, issues, failed } = reply;
  const t = translatorFor(language);
  const oneLine = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ');
  const said = issues.map(({ code }) =>
    failed
      ? code === 'too-slow'
        ? t('replies:notRead')
        : t(`forms:failure.${code as 'damaged'}`)
      : code === OTHER_ROUND
        ? t('forms:otherRound', { round: round ?? '', newer: newerRound ?? '' })
        : t(`forms:issue.${code as 'macros'}`),
  );
  return [
    [file, form ?? '–', body ?? '–', ...said].join('\t'),
    ...cells.map(({ question, action, field, state, why, new: now }) => {
      const odd = state === 'sure' ? '' : t(`forms:why.${why}`);
      const of = `${question ?? action ?? ''} ${field}`.trim();
      return ['', t(`forms:state.${state}`), of, oneLine(now), odd].join('\t');
    }),
    ...unplaced.map(({ text, where }) => ['', '?', where, oneLine(text)].join('\t')),
  ];
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: { type: 'boolean' },
        data: { type: 'string' },
        json: { type: 'boolean' },
        language: { type: 'string' },
      },
    });
  } catch {
    return null;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}
