import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { checked, type Outcome } from './outcome.ts';
import { runCommand } from './run-command.ts';

const SCRIPT = fileURLToPath(new URL('tracked-changes.py', import.meta.url));
/** The system's own, which LibreOffice's bridge is made for. */
const PYTHON = '/usr/bin/python3';
const BRIDGE = '/usr/lib/python3/dist-packages/uno.py';

/**
 * The comparison of the sample's versions in LibreOffice: with all changes refused it is the document of the earlier
 * version, with all accepted that of the later one, word for word.
 */
export const resolveInLibreOffice = async (folder: string): Promise<Outcome> => {
  if (!existsSync(PYTHON) || !existsSync(BRIDGE)) {
    console.log('Skipped: what tells LibreOffice to accept changes is not on this machine.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { sampleVersions } = await import('../testing/sample-versions.ts');
  const { compared, before, after, linesOf } = await sampleVersions();
  const file = (name: string) => join(folder, `changes-${name}.docx`);
  writeFileSync(file('compared'), compared);
  const { output } = await runCommand(
    PYTHON,
    [SCRIPT, join(folder, 'changes-profile'), file('compared'), file('after'), file('before')],
    { timeoutMs: 5 * 60_000 },
  );
  const wrong = (['before', 'after'] as const).flatMap((name) => {
    if (!existsSync(file(name))) return [`LibreOffice did not write ${name}\n${output}`];
    const left = linesOf(partsOf(readFileSync(file(name))));
    const own = linesOf(partsOf({ before, after }[name]));
    const at = own.findIndex((line, index) => line !== left[index]);
    if (at < 0 && left.length === own.length) return [];
    return [`${name}: ${left[at] ?? 'nothing'} instead of ${own[at] ?? 'nothing'}`];
  });
  if (wrong.length === 0) return checked(true);
  console.log(`✗ Changes accepted and refused in LibreOffice\n${wrong.join('\n')}`);
  return checked(false);
};

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const partText = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { document: partText('word/document.xml'), footnotes: partText('word/footnotes.xml') };
}
