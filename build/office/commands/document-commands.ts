import { usualPublicity } from '#shared/documents/publicity.ts';
import { existsSync, writeFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { checkDocument } from '#shared/documents/check/check-document.ts';
import { UNTRANSLATED_SHOWN } from '#shared/documents/check/untranslated-texts.ts';
import type { DocumentFinding } from '#shared/documents/check/document-report.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { freeFileName, type FileNameParts } from '#shared/documents/texts/file-name.ts';
import { isLanguage, pickText, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { DOCUMENT_KINDS, kindOfCode } from '#shared/document-kinds/document-kinds.ts';
import type { DocumentToMake } from '#shared/document-kinds/offered-kind.ts';
import { officeOfFile, sampleAsData, type OfficeToRead } from '../office-data.ts';
import { packOfMeeting } from './meeting-pack-command.ts';
import { replyInOwnFile, type ReplyInOwnFile } from './own-file-command.ts';
import { makeInTemplate } from './template-command.ts';
import { useFastLayout } from '../../layout/use-fast-layout.ts';
import { explainUsage } from '../usage.ts';
import { whyNoModel } from '../printing/why-no-model.ts';

const DONE = 0;
const FINDINGS = 1;
const NOT_DONE = 2;

/** No document of the office comes near it; a larger file is refused before it is read. */
const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** All papers of a meeting in one zip: made as a kind of document is, though it is no Word file. */
const PACK = 'meeting-pack';

/** The options that say what of an office's data a document is of. */
const ASKED = {
  programme: { type: 'string' },
  round: { type: 'string' },
  body: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  country: { type: 'string' },
  topic: { type: 'string' },
  by: { type: 'string' },
  engagement: { type: 'string' },
  obligation: { type: 'string' },
  questionnaire: { type: 'string' },
  meeting: { type: 'string' },
  item: { type: 'string' },
} as const;

/**
 * `office document KIND --sample|--data FILE [--programme P] [--round R] [--body B] [--from F --to T] [--country C] [--topic T]
 * [--by month|body|country|topic] [--engagement E] [--obligation O] [--questionnaire Q] [--meeting M [--item N]] [--page-numbers] [--state draft|final]
 * [--template FILE] [--own-file FILE] --language fi --out FILE`.
 * Into a folder it is written under the name that the program gives it, beside what is there. `--from` and `--to` are versions of a programme or the days of a period, as the kind takes them.
 */
export async function documentCommand(args: string[]): Promise<number> {
  const parsed = parse(args, {
    sample: { type: 'boolean', default: false },
    data: { type: 'string' },
    language: { type: 'string', default: 'fi' },
    out: { type: 'string' },
    'page-numbers': { type: 'boolean', default: false },
    template: { type: 'string' },
    state: { type: 'string' },
    'own-file': { type: 'string' },
    ...ASKED,
  });
  if (!parsed || parsed.positionals.length !== 1) return explainUsage();
  const { language, out, sample, data } = parsed.values;
  const [code = ''] = parsed.positionals;
  const kind = kindOfCode(code);
  if (!kind && code !== PACK) return complain(`No such kind of document: ${code}`);
  if (!isLanguage(language) || (kind && !kind.languages.includes(language))) {
    return complain(`Not a language of ${code}: ${language}`);
  }
  if (sample === (data !== undefined) || out === undefined || out === '') return explainUsage();
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  if (!kind) return await savePack(office, { ...parsed.values, language, out });
  const { template, 'own-file': ownFile, questionnaire } = parsed.values;
  if (ownFile !== undefined) {
    if (kind.kind !== 'questionnaire-reply') return complain(`${kind.kind} has no file of its own`);
    if (template !== undefined) return complain('Name either --own-file or --template');
    const made = await replyInOwnFile(office, ownFile, { questionnaire, language });
    if (typeof made === 'string') return complain(made);
    return saveOwnFile(made, out);
  }
  const document = documentFor(kind, office, parsed.values, language);
  if (typeof document === 'string') return complain(document);
  const state = parsed.values.state ?? document.state ?? 'final';
  if (state !== 'draft' && state !== 'final') return complain(`Not a state: ${state}`);
  useFastLayout();
  const frame: DocumentFrame = {
    language,
    today: dayInFinland(new Date()),
    sender: office.sender,
    state,
    publicity: usualPublicity(kind, state),
    pageNumbers: parsed.values['page-numbers'],
  };
  const made =
    template === undefined
      ? await document.make(frame)
      : await makeInTemplate(document, frame, template);
  if (typeof made === 'string') return complain(made);
  const { bytes, report } = made;
  const path = pathIn(out, {
    ...{ title: pickText(kind.title, language), subject: document.subjectOf(frame), state },
    ...{ date: frame.today, language, extension: 'docx' },
  });
  if (path !== out) print(path);
  const unwritten = whyUnwritten(path, bytes);
  if (unwritten !== null) return complain(unwritten);
  for (const finding of report.findings) {
    process.stderr.write(`${documentFindingText(finding, language)}\n`);
  }
  const untranslated = language === 'en' ? (made.untranslated ?? []) : [];
  if (untranslated.length > 0) process.stderr.write(untranslatedNote(untranslated));
  return report.ok ? DONE : FINDINGS;
}

/** Writes the pack of the meeting asked for. */
async function savePack(
  office: OfficeToRead,
  { language, out, body, meeting }: Asked & { language: Language; out: string },
): Promise<number> {
  useFastLayout();
  const made = await packOfMeeting(office, {
    ...{ language, day: dayInFinland(new Date()) },
    ...(body !== undefined && { body }),
    ...(meeting !== undefined && { meeting }),
  });
  if (typeof made === 'string') return complain(made);
  const path = pathIn(out, made.parts);
  if (path !== out) print(path);
  const unwritten = whyUnwritten(path, made.bytes);
  return unwritten === null ? DONE : complain(unwritten);
}

/** Where a file is written: `out`, or in that folder under the name that the program gives such a file. */
function pathIn(out: string, parts: FileNameParts): string {
  if (!statSync(out, { throwIfNoEntry: false })?.isDirectory()) return out;
  return join(
    out,
    freeFileName(parts, (name) => existsSync(join(out, name))),
  );
}

function saveOwnFile({ bytes, remarks }: ReplyInOwnFile, out: string): number {
  const unwritten = whyUnwritten(out, bytes);
  if (unwritten !== null) return complain(unwritten);
  for (const remark of remarks) complain(remark);
  return remarks.length === 0 ? DONE : FINDINGS;
}

/** Writes a file; returns the sentence that says why it could not be. */
function whyUnwritten(out: string, bytes: Uint8Array): string | null {
  try {
    writeFileSync(out, bytes);
    return null;
  } catch (error) {
    return `Cannot write ${out}: ${messageOf(error)}`;
  }
}

/** How many texts are not translated, and the first of them. */
function untranslatedNote(texts: readonly string[]): string {
  const shown = texts.slice(0, UNTRANSLATED_SHOWN).map((text) => `- ${text}\n`);
  const rest = texts.length - shown.length;
  return `Not translated: ${texts.length}\n${shown.join('')}${rest > 0 ? `- … and ${rest} more\n` : ''}`;
}

type Asked = { [Option in keyof typeof ASKED | 'data']?: string | undefined };

/** The document that was asked for, or the sentence that says why there is none. */
function documentFor(
  kind: (typeof DOCUMENT_KINDS)[number],
  { rows }: OfficeToRead,
  { data, ...asked }: Asked,
  language: Language,
): DocumentToMake | string {
  const narrowed = Object.entries(asked).filter(
    ([option, value]) => option in ASKED && value !== undefined,
  );
  const isNarrowed = narrowed.length > 0;
  if (data === undefined && !isNarrowed) return kind.ofSample(language);
  if (!kind.ofOffice)
    return `${kind.kind} is made of what is chosen on the screen; here from --sample alone`;
  const document = kind.ofOffice(rows, {
    language,
    day: dayInFinland(new Date()),
    ...Object.fromEntries(narrowed),
  });
  return document.ok ? document.value : whyNoModel(document.failure);
}

/** `office kinds --json`. */
export async function kindsCommand(args: string[]): Promise<number> {
  const parsed = parse(args, { json: { type: 'boolean' } });
  if (!parsed || parsed.positionals.length > 0) return explainUsage();
  if (parsed.values['json']) {
    const kinds = DOCUMENT_KINDS.map(({ kind, title, languages }) => ({ kind, title, languages }));
    print(JSON.stringify({ kinds }, null, 2));
    return DONE;
  }
  for (const { kind, title, languages } of DOCUMENT_KINDS) {
    print(`${kind}: ${title.fi ?? ''} (${languages.join(', ')})`);
  }
  return DONE;
}

/** `office check FILE.docx --json`. */
export async function checkCommand(args: string[]): Promise<number> {
  const parsed = parse(args, {
    json: { type: 'boolean' },
    language: { type: 'string', default: 'en' },
  });
  const [file, ...others] = parsed?.positionals ?? [];
  const language = parsed?.values['language'];
  if (!parsed || file === undefined || others.length > 0 || !isLanguage(language)) {
    return explainUsage();
  }
  const json = parsed.values['json'] === true;
  const bytes = readWhole(file);
  if (typeof bytes === 'string') {
    if (json) print(JSON.stringify({ error: { code: bytes } }));
    else complain(`${file}: ${bytes}`);
    return NOT_DONE;
  }
  const report = checkDocument(bytes);
  if (json) print(JSON.stringify(report, null, 2));
  else {
    for (const finding of report.findings) print(documentFindingText(finding, language));
    print(report.ok ? 'OK' : `Findings: ${report.findings.length}`);
  }
  const unreadable = report.findings.some(
    ({ rule }) => rule === 'not-a-word-document' || rule === 'too-large',
  );
  if (unreadable) return NOT_DONE;
  return report.ok ? DONE : FINDINGS;
}

function readWhole(file: string): Uint8Array | 'file-unreadable' | 'too-large' {
  try {
    return statSync(file).size > MAX_FILE_BYTES ? 'too-large' : readFileSync(file);
  } catch {
    return 'file-unreadable';
  }
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    complain(messageOf(error));
    return null;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}

/** What the check found, in a sentence, and where: `table-nested: … (word/document.xml)`. */
function documentFindingText({ rule, where }: DocumentFinding, language: Language): string {
  return `${rule}: ${translatorFor(language)(`documents:rule.${rule}`)} (${where})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
