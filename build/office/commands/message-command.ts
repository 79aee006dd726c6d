import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Result } from '#shared/lib/result.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import type { MailFailure } from '#shared/mail/message.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import { messageSummary, type PrintedMessage } from '../printing/messages-as-text.ts';
import { writeOut } from '../printing/write-out.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { begunNow, readInWorker } from '../reading/read-in-worker.ts';
import { explainUsage } from '../usage.ts';

const DONE = 0;
const REMARKED = 1;
const NOT_DONE = 2;

type Code = MailFailure['code'] | 'too-slow' | 'unreadable';
/** What became of one of the files. */
type ReadFile = { file: string } & ({ messages: PrintedMessage[] } | { code: Code });

/** Where a file could not be read, its place in the list says why. */
const NOTHING = {
  kind: null,
  from: null,
  to: [],
  cc: [],
  sentAt: null,
  subject: '',
  text: '',
  attachments: [],
  event: null,
};

/**
 * `office message FILE… [--json]`: how messages are read. Returns 0; 1 where something of one is to be noted, or a file
 * cannot be read; 2 where none can.
 */
export async function messageCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  if (!asked) {
    if (!args.includes('--json')) return explainUsage();
    await writeOut(['{"error":{"code":"usage"}}\n']);
    return NOT_DONE;
  }
  const read: ReadFile[] = [];
  for (const file of asked.files) read.push({ file, ...(await readOne(file)) });
  await (asked.json ? printJson(read) : printSummaries(read, asked.language));
  if (read.every((one) => 'code' in one)) return NOT_DONE;
  const isPlain = read.every((one) => 'messages' in one && one.messages.every(hasNoIssue));
  return isPlain ? DONE : REMARKED;
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'fi' },
      },
    });
    if (positionals.length === 0 || !isLanguage(values.language)) return null;
    return { files: positionals, json: values.json, language: values.language };
  } catch {
    return null;
  }
}

async function readOne(file: string): Promise<{ messages: PrintedMessage[] } | { code: Code }> {
  const bytes = await readFileBounded(file, MAIL_LIMITS.fileBytes);
  if (!bytes.ok) return { code: codeOf(bytes.failure) };
  const answer = await readInWorker(bytes.value, 'messages', begunNow());
  if (!answer.ok) return { code: codeOf(answer.failure) };
  const text = Buffer.concat(answer.value).toString();
  const read = JSON.parse(text) as Result<PrintedMessage[], MailFailure>;
  return read.ok ? { messages: read.value } : { code: read.failure.code };
}

/** The worker says of no file more than this. */
function codeOf({ code }: TableFailure): Code {
  return code === 'too-large' || code === 'too-slow' ? code : 'unreadable';
}

function hasNoIssue({ issues }: PrintedMessage): boolean {
  return issues.length === 0;
}

async function printJson(read: readonly ReadFile[]): Promise<void> {
  const messages = read.flatMap((one): object[] =>
    'code' in one
      ? [{ file: one.file, ...NOTHING, issues: [{ code: one.code }] }]
      : one.messages.map((message) => ({ file: one.file, ...message })),
  );
  const failures = read.flatMap((one) => ('code' in one ? [one.code] : []));
  const error = failures.length === read.length ? { code: failures[0] } : undefined;
  await writeOut([`${JSON.stringify({ messages, error })}\n`]);
}

async function printSummaries(read: readonly ReadFile[], language: Language): Promise<void> {
  const t = translatorFor(language);
  for (const one of read) {
    if ('code' in one) process.stderr.write(`${one.file}: ${t(`mail:failure.${one.code}`)}\n`);
    else
      for (const message of one.messages)
        await writeOut(messageSummary(one.file, message, language));
  }
}
