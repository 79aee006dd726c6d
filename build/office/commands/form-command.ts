import { parseArgs } from 'node:util';
import { isIdentityCodeIn } from '#shared/forms/identity-code-in.ts';
import { writeFormWorkbook } from '#shared/forms/write-workbook.ts';
import { writeForm } from '#shared/forms/write-word.ts';
import { isLanguage, pickText } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { FORM_KINDS, findForm } from '../forms/office-forms.ts';
import { officeOfFile, sampleAsData } from '../office-data.ts';
import { whyNot } from '../printing/why-not.ts';
import { explainUsage } from '../usage.ts';
import { writeWhole } from '../write-whole.ts';

const DONE = 0;
const FINDINGS = 1;
const NOT_DONE = 2;

/**
 * `office form --sample|--data FILE --kind follow-up|questionnaire|extract --body B [--round R] [--questionnaire Q]
 * [--programme P] --language fi --out FILE.docx|.xlsx`:
 * writes the form of what a body is asked. Returns 0; 1 where its check found something, 2 where nothing was written.
 */
export async function formCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  if (!asked) return explainUsage();
  const { sample = false, data, kind: named, body, language = 'fi', out } = asked;
  const kind = FORM_KINDS.find((one) => one === named);
  if (!kind || body === undefined || !isLanguage(language)) return explainUsage();
  if (sample === (data !== undefined) || out === undefined || out === '') return explainUsage();
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  const round = {
    'follow-up': asked.round,
    questionnaire: asked.questionnaire,
    extract: asked.programme,
  }[kind];
  const found = findForm(office, { kind, body, round, language });
  if (!found) return complain(`Nothing is asked of ${body}${round ? ` in "${round}"` : ''}`);
  const { frame } = found;
  if (isIdentityCodeIn([found.form, frame])) {
    const name = maskIdentityCodes(pickText(found.body.name, language));
    return complain(translatorFor(language)('forms:identityCode', { name }));
  }
  const { bytes, report } = out.toLowerCase().endsWith('.xlsx')
    ? { bytes: writeFormWorkbook(found.form, frame.today), report: { ok: true, findings: [] } }
    : await writeForm(found.form, { frame, kindName: found.kindName, sample: found.isSample });
  try {
    writeWhole(out, bytes);
  } catch (error) {
    return complain(`Cannot write ${out}: ${whyNot(error)}`);
  }
  for (const { rule, where } of report.findings) process.stderr.write(`${rule} (${where})\n`);
  return report.ok ? DONE : FINDINGS;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sample: { type: 'boolean' },
        data: { type: 'string' },
        kind: { type: 'string' },
        body: { type: 'string' },
        round: { type: 'string' },
        questionnaire: { type: 'string' },
        programme: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch {
    return null;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}
