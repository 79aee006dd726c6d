import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';

/** What a command was asked that reads one file: `FILE [--json] [--language fi|sv|en]`. */
type OneFile = { file: string; json: boolean; language: Language };

/** Reads the words after such a command; null where they are none of that. */
export function oneFileAsked(args: string[]): OneFile | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'fi' },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || !isLanguage(values.language)) return null;
    return { file, json: values.json, language: values.language };
  } catch {
    return null;
  }
}
