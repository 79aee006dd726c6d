import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checked, sumOf, type Outcome, type Part } from './outcome.ts';
import { runCommand, runNode } from './run-command.ts';
import { hasProgram } from './system-packages.ts';

type Kinds = { kinds: { kind: string; languages: string[] }[] };

const office = (...args: string[]) =>
  runNode(['--import', 'tsx', 'build/office/main.ts', ...args], { timeoutMs: 120_000 });

const complain = (what: string, output: string): Outcome => {
  console.log(`✗ ${what}\n${output.trim()}`);
  return checked(false);
};

/** Makes one document by the `office` command and reads it with LibreOffice, as a receiver would. */
const tryDocument = async (folder: string, kind: string, language: string): Promise<Outcome> => {
  const name = `${kind}-${language}`;
  const file = join(folder, `${name}.docx`);
  const made = await office('document', kind, '--sample', '--language', language, '--out', file);
  if (!made.ok || !existsSync(file)) return complain(`${name} is not made`, made.output);
  const check = await office('check', file, '--json');
  if (!check.ok) return complain(`${name} does not pass its check`, check.output);
  const opened = await runCommand(
    'soffice',
    [
      // A profile of its own: another LibreOffice may be running.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { timeoutMs: 120_000 },
  );
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return complain(`LibreOffice does not open ${name}`, opened.output);
  const text = await runCommand('pdftotext', ['-layout', pdf, '-']);
  return text.ok && text.output.trim().length > 100
    ? checked(true)
    : complain(`${name} is empty when opened`, text.output);
};

/** Every kind of document in each of its languages. */
export const documents: Part = {
  name: 'documents',
  run: async () => {
    const listed = await office('kinds', '--json');
    if (!listed.ok) return complain('office kinds fails', listed.output);
    const { kinds } = JSON.parse(listed.output) as Kinds;
    const wanted = kinds.flatMap(({ kind, languages }) =>
      languages.map((language) => ({ kind, language })),
    );
    if (!hasProgram('soffice') || !hasProgram('pdftotext')) {
      console.log('Skipped: LibreOffice or Poppler is not on this machine.');
      return { passed: 0, failed: 0, skipped: wanted.length };
    }
    const folder = mkdtempSync(join(tmpdir(), 'office-documents-'));
    try {
      const outcomes: Outcome[] = [];
      for (const { kind, language } of wanted)
        outcomes.push(await tryDocument(folder, kind, language));
      return sumOf(outcomes);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};
