import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { FilledTemplate } from '#shared/documents/template/fill-template.ts';
import { findingText } from '#shared/documents/template/finding-text.ts';
import { MAX_TEMPLATE_BYTES } from '#shared/documents/template/word-file/open-word-file.ts';
import { readTemplate } from '#shared/documents/template/read-template.ts';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { DocumentToMake } from '#shared/document-kinds/offered-kind.ts';
import { explainUsage } from '../usage.ts';

const DONE = 0;
const FINDINGS = 1;
const NOT_DONE = 2;

/** `office template FILE.docx [--json] [--language fi|sv|en]`: the places of a template and what is wrong with it. */
export async function templateCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  const [file, ...others] = asked?.positionals ?? [];
  const { json = false, language = 'en' } = asked?.values ?? {};
  if (file === undefined || others.length > 0 || !isLanguage(language)) return explainUsage();
  const bytes = readBounded(file);
  const read = bytes ? readTemplate(bytes) : null;
  if (!read?.ok) {
    const failure = read?.failure ?? { code: 'file-unreadable' };
    if (json) print(JSON.stringify({ error: failure }));
    else {
      const why = read ? translatorFor(language)(`templates:failure.${read.failure.code}`) : '';
      process.stderr.write(`${file}: ${failure.code} ${why}\n`);
    }
    return NOT_DONE;
  }
  const { findings, placeholders } = read.value;
  if (json) print(JSON.stringify(read.value, null, 2));
  else {
    for (const { written, name, place } of placeholders) {
      print(`{{${written}}} ${name ?? '?'} (${place.story} ${place.paragraph})`);
    }
    for (const finding of findings) print(lineOf(finding, language));
  }
  return findings.length === 0 ? DONE : FINDINGS;
}

/** Makes a document in the template of that file; returns the sentence that says why there is none. */
export async function makeInTemplate(
  document: DocumentToMake,
  frame: DocumentFrame,
  file: string,
): Promise<FilledTemplate | string> {
  const bytes = readBounded(file);
  if (!bytes) return `Cannot read ${file}`;
  const filled = await document.makeFromTemplate(frame, bytes);
  if (!filled.ok) {
    return `${file}: ${translatorFor(frame.language)(`templates:failure.${filled.failure.code}`)}`;
  }
  for (const finding of filled.value.findings) {
    process.stderr.write(`${lineOf(finding, frame.language)}\n`);
  }
  for (const { rule, where } of filled.value.ofTemplate) {
    process.stderr.write(`template: ${rule}: ${where}\n`);
  }
  return filled.value;
}

function lineOf(finding: FilledTemplate['findings'][number], language: Language): string {
  const { sentence, place } = findingText(finding, language);
  return `${finding.code}: ${sentence} (${place})`;
}

/** One byte more than a template may have: that it is too large is for the reader to say. */
function readBounded(file: string): Uint8Array | null {
  try {
    const isTooLarge = statSync(file).size > MAX_TEMPLATE_BYTES;
    return isTooLarge ? new Uint8Array(MAX_TEMPLATE_BYTES + 1) : readFileSync(file);
  } catch {
    return null;
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { json: { type: 'boolean' }, language: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
