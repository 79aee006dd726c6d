import { parseArgs } from 'node:util';
import { isLanguage } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { contentOf } from '#shared/programme/content-of.ts';
import {
  planTranslations,
  type TranslationPlan,
} from '#shared/programme/translation-order/plan-translations.ts';
import {
  readTranslationOrder,
  type ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import type { TextValue } from '#shared/programme/translation-state.ts';
import { officeOfFile, sampleAsData, type OfficeToRead } from '../office-data.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { explainUsage } from '../usage.ts';
import { writeOut } from '../printing/write-out.ts';

const DONE = 0;
const NOT_DONE = 2;

/**
 * `office translation FILE.docx --sample|--data FILE [--json] [--language fi|sv|en]`: reads a translation order that came
 * back and says what each text would become. Nothing is written.
 */
export async function translationCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  const [file, ...others] = asked?.positionals ?? [];
  const { sample = false, data, json = false, language = 'fi' } = asked?.values ?? {};
  if (file === undefined || others.length > 0 || !isLanguage(language)) return explainUsage();
  if (sample === (data !== undefined)) return explainUsage();
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  const bytes = await readFileBounded(file);
  if (!bytes.ok) {
    const sentence = translatorFor(language)(
      `import:failure.${bytes.failure.code}`,
      bytes.failure.facts ?? {},
    );
    return refuse({ file, failure: bytes.failure, sentence, json });
  }
  const read = readTranslationOrder(bytes.value);
  const plan = read.ok ? planOf(read.value, office) : read;
  if (!plan.ok) {
    const sentence = translatorFor(language)(`translationOrder:failure.${plan.failure.code}`);
    return refuse({ file, failure: plan.failure, sentence, json });
  }
  const lines = json ? [JSON.stringify(asJson(plan.value), null, 2)] : linesOf(plan.value);
  await writeOut(lines.map((line) => `${line}\n`));
  return DONE;
}

/** The order says of itself which programme it is of: the one that has its texts. */
function planOf(
  order: ReturnedOrder,
  { rows }: OfficeToRead,
): Result<TranslationPlan, Failure<'other-programme'>> {
  const plans = rows.programmes.flatMap(({ id }) => {
    const content = contentOf(rows, id);
    return content ? [planTranslations(order, content)] : [];
  });
  return plans.find(({ ok }) => ok) ?? fail('other-programme');
}

function asJson({ language, texts, gone, unread }: TranslationPlan) {
  return {
    language,
    texts: texts.map(({ text, state, before, after, ...more }) => ({
      key: text.key,
      state,
      finnish: plain(text.text.fi),
      before: plain(before),
      after: plain(after),
      ...more,
    })),
    gone,
    unread,
  };
}

function plain(value: TextValue | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : richTextPlain(value);
}

function linesOf({ texts, gone, unread }: TranslationPlan): string[] {
  return [
    ...texts.map(
      ({ text, state, after }) =>
        `${state}\t${text.key}\t${plain(after)?.replace(/\s+/gu, ' ') ?? ''}`,
    ),
    ...gone.map(({ target }) => `gone\t\t${target}`),
    ...unread.map(({ why, target }) => `${why}\t\t${target}`),
  ];
}

function refuse(refused: {
  file: string;
  failure: Failure;
  sentence: string;
  json: boolean;
}): number {
  const { file, failure, sentence, json } = refused;
  if (!json) return complain(`${file}: ${sentence}`);
  process.stdout.write(`${JSON.stringify({ error: failure })}\n`);
  return NOT_DONE;
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
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}
