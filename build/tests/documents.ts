import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checked, sumOf, type Outcome, type Part } from './outcome.ts';
import { PDF_WITH_BOOKMARKS, wrongPageNumbers } from './page-numbers.ts';
import { resolveInLibreOffice } from './tracked-changes.ts';
import { runCommand, runNode } from './run-command.ts';
import { hasProgram } from './system-packages.ts';

type Kinds = { kinds: { kind: string; languages: string[] }[] };

/** Kinds that are one page. */
const ONE_PAGE = /^status-note-/u;

const complain = (what: string, output: string): Outcome => {
  console.log(`✗ ${what}\n${output.trim()}`);
  return checked(false);
};

/** Has LibreOffice open all files at once: its start takes longer than a document. */
const openAll = (folder: string, files: readonly string[]) =>
  runCommand(
    'soffice',
    [
      // A profile of its own: another LibreOffice may be running.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      PDF_WITH_BOOKMARKS,
      '--outdir',
      folder,
      ...files,
    ],
    { timeoutMs: 10 * 60_000 },
  );

/** What a receiver finds in one document. */
const readAsReceiver = async (folder: string, name: string, opened: string): Promise<Outcome> => {
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return complain(`LibreOffice does not open ${name}`, opened);
  const text = await runCommand('pdftotext', ['-layout', pdf, '-']);
  if (!text.ok || text.output.trim().length <= 100)
    return complain(`${name} is empty when opened`, text.output);
  // Each page ends in a form feed.
  const pages = text.output.split('\f').length - 1;
  if (ONE_PAGE.test(name) && pages !== 1) return complain(`${name} has ${String(pages)} pages`, '');
  const wrong = await wrongPageNumbers(join(folder, `${name}.docx`), pdf);
  return wrong.length === 0
    ? checked(true)
    : complain(`${name} has other page numbers than LibreOffice`, wrong.join('\n'));
};

/**
 * Every kind of document in each of its languages: made from the sample office as by the `office` command, which also
 * checks it, and read with LibreOffice, as a receiver would, who also accepts and refuses all changes of a comparison.
 */
export const documents: Part = {
  name: 'documents',
  run: async () => {
    const listed = await runNode(['build/office.mjs', 'kinds', '--json'], {
      timeoutMs: 120_000,
    });
    if (!listed.ok) return complain('office kinds fails', listed.output);
    const { kinds } = JSON.parse(listed.output) as Kinds;
    const wanted = kinds.flatMap(({ kind, languages }) =>
      languages.map((language) => ({ kind, language, name: `${kind}-${language}` })),
    );
    if (!hasProgram('soffice') || !hasProgram('pdftotext')) {
      console.log('Skipped: LibreOffice or Poppler is not on this machine.');
      return { passed: 0, failed: 0, skipped: wanted.length + 1 };
    }
    // Only now: what cannot be loaded is a failure of this part alone.
    const { documentCommand } = await import('../office/commands/document-commands.ts');
    const folder = mkdtempSync(join(tmpdir(), 'office-documents-'));
    try {
      const outcomes: Outcome[] = [];
      const made: string[] = [];
      for (const { kind, language, name } of wanted) {
        const file = join(folder, `${name}.docx`);
        const args = [kind, '--sample', '--language', language, '--out', file];
        if ((await documentCommand(args)) === 0 && existsSync(file)) made.push(name);
        else outcomes.push(complain(`${name} is not made, or does not pass its check`, ''));
      }
      const { output } = await openAll(
        folder,
        made.map((name) => join(folder, `${name}.docx`)),
      );
      for (const name of made) outcomes.push(await readAsReceiver(folder, name, output));
      outcomes.push(await resolveInLibreOffice(folder));
      return sumOf(outcomes);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};
