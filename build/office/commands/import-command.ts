import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import { oneFileAsked } from '../one-file.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { writeOut } from '../printing/write-out.ts';

/** `office import FILE [--json] [--language fi|sv|en]`: what an import would do. Returns 0, or 2 where the file cannot be read. */
export async function importCommand(args: string[]): Promise<number> {
  const asked = oneFileAsked(args);
  if (!asked) {
    if (args.includes('--json')) await writeOut(['{"error":{"code":"usage"}}\n']);
    else process.stderr.write(`${translatorFor('fi')('import:summary.usage')}\n`);
    return 2;
  }
  const { language, json } = asked;
  const file = await readFileBounded(asked.file);
  if (!file.ok) return refuse(file.failure, json, language);
  const read = await readInWorker(file.value, json ? 'json' : language);
  if (!read.ok) return refuse(read.failure, json, language);
  await writeOut(read.value);
  return 0;
}

async function refuse(failure: TableFailure, json: boolean, language: Language): Promise<number> {
  if (json) await writeOut([`${JSON.stringify({ error: failure })}\n`]);
  else {
    const sentence = translatorFor(language)(`import:failure.${failure.code}`);
    process.stderr.write(`${sentence}\n`);
  }
  return 2;
}
