import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contactTemplate } from '#shared/contacts/exports/contact-template.ts';
import {
  EXPORT_FORMATS,
  exportContacts,
  type ExportFormat,
} from '#shared/contacts/exports/export-contacts.ts';
import { exportedContacts } from '#shared/contacts/exports/exported-contacts.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { sortingName } from '#shared/contacts/person-name.ts';
import { isLanguage, pickText, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { exportEverything } from '../export-everything.ts';
import { explainUsage } from '../usage.ts';

const DONE = 0;
const NOT_DONE = 2;

/**
 * `office export --sample|--data FILE [--non-disclosed] --out FILE.zip`: all of an office in open formats. `office export --sample --as
 * xlsx|csv|vcard --out FILE`: the sample office's contacts. `office export --template --out FILE`: the workbook for
 * organisations to fill in. Returns 0, or 2 where nothing was written.
 */
export async function exportCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  if (!asked) return explainUsage();
  const { as, language, out, sample, template, data } = asked;
  const nonDisclosed = asked['non-disclosed'];
  if (!isLanguage(language)) return complain(`Not a language of exports: ${language}`);
  if (out === undefined || out === '') return explainUsage();
  if ([sample, template, data !== undefined].filter(Boolean).length !== 1) return explainUsage();
  if (as === undefined && !template) {
    return await exportEverything({ data, language, nonDisclosed, out });
  }
  if (data !== undefined || nonDisclosed) return explainUsage();
  const today = dayInFinland(new Date());
  if (template) {
    if (as !== undefined && as !== 'xlsx') return complain('A template is a workbook: --as xlsx');
    return write(out, contactTemplate(language, today).bytes);
  }
  const format = EXPORT_FORMATS.find((one) => one === as);
  if (!format) {
    return complain(`No such format: ${as}. Choose one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  return exportSample(format, language, out);
}

function exportSample(format: ExportFormat, language: Language, out: string): number {
  const today = dayInFinland(new Date());
  const { rows } = sampleOffice();
  const { compare } = collatorFor(language);
  const persons = rows.persons.toSorted((a, b) => compare(sortingName(a), sortingName(b)));
  const organisations = rows.organisations.toSorted((a, b) =>
    compare(pickText(a.name, language), pickText(b.name, language)),
  );
  const ids = [...persons, ...organisations].map(({ id }) => id);
  const { contacts } = exportedContacts(rows, ids, language, today);
  const file = exportContacts({ format, language, contacts, today });
  if (file.ok) return write(out, file.value.bytes);
  const { count, contact, column } = file.failure.facts ?? {};
  return complain(
    translatorFor(language)('contactExports:failure.identity-code', {
      count: Number(count),
      contact: String(contact),
      column: String(column),
    }),
  );
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: { type: 'boolean', default: false },
        template: { type: 'boolean', default: false },
        data: { type: 'string' },
        'non-disclosed': { type: 'boolean', default: false },
        as: { type: 'string' },
        language: { type: 'string', default: 'fi' },
        out: { type: 'string' },
      },
    });
    return positionals.length > 0 ? null : values;
  } catch (error) {
    complain(messageOf(error));
    return null;
  }
}

function write(file: string, bytes: Uint8Array): number {
  try {
    writeFileSync(file, bytes);
    return DONE;
  } catch (error) {
    return complain(`Cannot write ${file}: ${messageOf(error)}`);
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
