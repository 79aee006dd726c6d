import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { findInWorker, type FindFailure } from '../reading/find-in-worker.ts';
import type { ListDuplicates } from '../reading/duplicates-in-table.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';
import { writeOut } from '../printing/write-out.ts';

/**
 * `office duplicates FILE --id-column NAME [--json] [--language fi|sv|en]`: which rows of a list are, or may be, one
 * person. Returns 0, or 2 where the file cannot be read or has no such column.
 */
export async function duplicatesCommand(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const asked = parse(args);
  if (!asked) {
    if (json) await writeOut(['{"error":{"code":"usage"}}\n']);
    else process.stderr.write(`${translatorFor('fi')('duplicates:command.usage')}\n`);
    return 2;
  }
  const file = await readFileBounded(asked.file);
  if (!file.ok) return refuse(file.failure, json, asked);
  const found = await findInWorker({ bytes: file.value, idColumn: asked.idColumn });
  if (!found.ok) return refuse(found.failure, json, asked);
  await writeOut(json ? asJson(found.value) : inWords(found.value, asked.language));
  return 0;
}

type Asked = { file: string; idColumn: string; language: Language };

function parse(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'id-column': { type: 'string', default: '' },
        json: { type: 'boolean' },
        language: { type: 'string', default: 'fi' },
      },
    });
    const [file, ...others] = positionals;
    const { 'id-column': idColumn, language } = values;
    const isWhole = file !== undefined && others.length === 0 && idColumn.trim() !== '';
    return isWhole && isLanguage(language) ? { file, idColumn, language } : null;
  } catch {
    return null;
  }
}

async function refuse(
  failure: FindFailure,
  json: boolean,
  { idColumn, language }: Asked,
): Promise<number> {
  if (json) await writeOut([`${JSON.stringify({ error: failure })}\n`]);
  else {
    const t = translatorFor(language);
    const sentence =
      failure.code === 'id-column-missing'
        ? t('duplicates:command.idColumnMissing', { name: idColumn })
        : t(`import:failure.${failure.code}`);
    process.stderr.write(`${sentence}\n`);
  }
  return 2;
}

function asJson({ sure, possible }: ListDuplicates): string[] {
  const ids = (pairs: ListDuplicates['sure']) => pairs.map(({ first, second }) => [first, second]);
  return [`${JSON.stringify({ pairs: ids(sure), possible: ids(possible) })}\n`];
}

function* inWords({ sure, possible }: ListDuplicates, language: Language): Generator<string> {
  const t = translatorFor(language);
  for (const [heading, pairs] of [
    [t('duplicates:command.sure', { count: sure.length }), sure],
    [t('duplicates:command.possible', { count: possible.length }), possible],
  ] as const) {
    yield `${heading}\n`;
    for (const { first, second, reasons } of pairs) {
      yield `  ${first}  ${second}  ${reasons.map((reason) => t(`duplicates:reason.${reason}`)).join(', ')}\n`;
    }
  }
}
