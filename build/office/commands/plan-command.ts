import { translatorFor } from '#shared/i18n/translate.ts';
import { oneFileAsked } from '../one-file.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { explainUsage } from '../usage.ts';
import { writeOut } from '../printing/write-out.ts';

const DONE = 0;
const NOT_DONE = 2;

/** `office plan FILE.docx|.xlsx|.csv [--json]`: how an existing plan is read. Returns 0, or 2 where it cannot be. */
export async function planCommand(args: string[]): Promise<number> {
  const asked = oneFileAsked(args);
  if (!asked) return explainUsage();
  const { file, json, language } = asked;
  const bytes = await readFileBounded(file);
  const read = bytes.ok ? await readInWorker(bytes.value, json ? 'plan' : 'plan-outline') : bytes;
  if (!read.ok) {
    const sentence = translatorFor(language)(`import:failure.${read.failure.code}`);
    if (json) await writeOut([`${JSON.stringify({ error: read.failure })}\n`]);
    else process.stderr.write(`${sentence}\n`);
    return NOT_DONE;
  }
  await writeOut(read.value);
  return DONE;
}
