import { z } from 'zod';
import { SAFEKEEPING_ARGUMENTS } from '#shared/ipc/safekeeping-arguments.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Result } from '#shared/lib/result.ts';
import type { OfficeState } from '#shared/safekeeping/safekeeping.ts';
import { inTurn } from './in-turn.ts';
import type { OwnFiles } from './own-files.ts';

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
  /** SHA-256 of the key on the sheet, as `wrappedFor`; null while it is the machine's. */
  sheetFor: z.string().nullable().catch(null),
  /** SHA-256 of the key that the passphrase wraps; `lost` where that is not known any more. */
  wrappedFor: z.string().nullable().catch(null),
});

export type KeptSettings = z.infer<typeof settings>;

// Not strict: a state that a newer program wrote must not look as if there had never been any data.
const officeState = z.object(SAFEKEEPING_ARGUMENTS.keepState.shape);

/** The small files beside the backups: where the data stood, what is to be kept where. */
export type SmallFiles = {
  state: () => Promise<OfficeState | null>;
  keepState: (state: OfficeState) => Promise<Result<null, ShellFailure>>;
  settings: () => Promise<KeptSettings>;
  change: (
    change: (before: KeptSettings) => Partial<KeptSettings>,
  ) => Promise<Result<null, ShellFailure>>;
};

/** Opens the small files; a file that is there and cannot be read is an error, never as if it were not. */
export function smallFiles({ read, write }: OwnFiles, uniqueName: () => string): SmallFiles {
  const turn = inTurn();
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
  };
}

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
