import { translatorFor } from '#shared/i18n/translate.ts';
import { oneFileAsked } from '../one-file.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { explainUsage } from '../usage.ts';
import { writeOut } from '../printing/write-out.ts';

const DONE = 0;
const NOT_DONE = 2;

/** `office questions FILE.docx|.txt [--json]`: how a questionnaire is read. Returns 0, or 2 where it cannot be. */
export async function questionsCommand(args: string[]): Promise<number> {
  const asked = oneFileAsked(args);
  if (!asked) {
    if (!args.includes('--json')) return explainUsage();
    await writeOut(['{"error":{"code":"usage"}}\n']);
    return NOT_DONE;
  }
  const { file, json, language } = asked;
  const bytes = await readFileBounded(file);
  const read = bytes.ok ? await readInWorker(bytes.value, json ? 'questions' : 'outline') : bytes;
  if (!read.ok) {
    const sentence = translatorFor(language)(`questionnaires:failure.${read.failure.code}`);
    if (json) await writeOut([`${JSON.stringify({ error: read.failure })}\n`]);
    else process.stderr.write(`${sentence}\n`);
    return NOT_DONE;
  }
  await writeOut(read.value);
  return DONE;
}
