import { join } from 'node:path';
import { z } from 'zod';
import { SAFEKEEPING_ARGUMENTS } from '#shared/ipc/safekeeping-arguments.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { OfficeState } from '#shared/safekeeping/safekeeping.ts';
import { isMissing } from '../files/file-failure.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { inTurn } from './in-turn.ts';
import { OWN_FILE, OWN_FOLDER, type Machine } from './machine.ts';

const settings = z.object({
  /** Tells this office's backups from another's where two share a second place. */
  keeper: z.string().min(1).catch(''),
  second: z
    .object({
      folder: z.string().min(1),
      lastSuccessAt: z.string().optional().catch(undefined),
      failure: z.string().optional().catch(undefined),
      /** Of the wrapped key as it was last written there: another one is another office's. */
      keySha256: z.string().optional().catch(undefined),
    })
    .nullable()
    .catch(null),
  secondRecipient: z.string().nullable().catch(null),
  sheetMadeAt: z.string().nullable().catch(null),
  /** SHA-256 of the key that the passphrase wraps; `lost` where that is not known any more. */
  wrappedFor: z.string().nullable().catch(null),
});

export type KeptSettings = z.infer<typeof settings>;

// Not strict: a state that a newer program wrote must not look as if there had never been any data.
const officeState = z.object(SAFEKEEPING_ARGUMENTS.keepState.shape);

/** The small files beside the backups: where the data stood, what is to be kept where, the key. */
export type SmallFiles = {
  state: () => Promise<OfficeState | null>;
  keepState: (state: OfficeState) => Promise<Result<null, ShellFailure>>;
  settings: () => Promise<KeptSettings>;
  change: (
    change: (before: KeptSettings) => Partial<KeptSettings>,
  ) => Promise<Result<null, ShellFailure>>;
  identity: () => Promise<string | null>;
  keepIdentity: (identity: string) => Promise<Result<null, ShellFailure>>;
};

/** Opens the small files in `folder`; a file that is there and cannot be read is an error, never as if it were not. */
export function smallFiles(folder: string, machine: Machine): SmallFiles {
  const { fs, uniqueName, wait, now } = machine;
  const turn = inTurn();
  const read = async (name: string): Promise<string | null> => {
    try {
      return await fs.readFile(join(folder, name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  const write = async (name: string, text: string) => {
    await fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
    const bytes = new TextEncoder().encode(text);
    return writeWholeFile(join(folder, name), bytes, { fs, uniqueName, wait, mode: OWN_FILE });
  };
  const identity = async () => keyIn((await read('key.txt')) ?? '');
  const readSettings = async () => settings.parse(fromJson(await read('safekeeping.json')) ?? {});

  return {
    state: async () => officeState.safeParse(fromJson(await read('state.json'))).data ?? null,
    keepState: (state) => write('state.json', JSON.stringify(state)),
    settings: readSettings,
    change: (change) =>
      turn(async () => {
        const read = await readSettings();
        const before = { ...read, keeper: read.keeper === '' ? uniqueName() : read.keeper };
        const after = { ...before, ...change(before) };
        return write('safekeeping.json', JSON.stringify(after, null, 2));
      }),
    identity,
    keepIdentity: async (key) => {
      const before = await identity();
      if (before === key.trim()) return ok(null);
      if (before !== null) {
        // Older backups open with the older key alone.
        const moment = now().toISOString().slice(0, 19).replaceAll(':', '-');
        const kept = await write(`key-until-${moment}.txt`, keyFile(before));
        if (!kept.ok) return kept;
      }
      return write('key.txt', keyFile(key.trim()));
    },
  };
}

/** As `age-keygen` writes it, so that `age -d -i key.txt` takes it as it is. */
function keyFile(identity: string): string {
  return `# Koordinaattorin työpöytä: varmuuskopioiden avain, nyckel till säkerhetskopior, key to backups\n${identity}\n`;
}

function keyIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('#')) ?? null;
}

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
