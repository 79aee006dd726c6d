import { openExport } from '#shared/open-export/open-export.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { officeTables } from './backup-office.ts';
import { officeOfFile, sampleAsData } from './office-data.ts';
import { programVersion } from './program-version.ts';
import { whyNot } from './printing/why-not.ts';
import { writeWhole } from './write-whole.ts';

const DONE = 0;
const NOT_DONE = 2;

/**
 * All of an office (of a file of office data, else the sample) in formats that everybody can read, as one zip that `office
 * backup` reads back. Office data hold no files. Returns 0, or 2 where nothing was written.
 */
export async function exportEverything({
  data,
  language,
  nonDisclosed,
  out,
}: {
  data: string | undefined;
  /** With what persons under an order for non-disclosure have of their own. */
  nonDisclosed: boolean;
  language: Language;
  out: string;
}): Promise<number> {
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  const createdAt = new Date().toISOString();
  const made = await openExport(
    {
      ...officeTables(office, createdAt),
      createdAt,
      appVersion: programVersion(),
      deviceId: 'office-command',
    },
    { language, nonDisclosed },
  );
  if (!made.ok) {
    const { code, facts } = made.failure;
    const t = translatorFor(language);
    return complain(t(`openExport:failure.${code}`, { count: 0, megabytes: 0, ...facts }));
  }
  try {
    writeWhole(out, made.value.bytes);
    return DONE;
  } catch (error) {
    return complain(`Cannot write ${out}: ${whyNot(error)}`);
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}
