import { z } from '../lib/zod.ts';
import { BACKUP_LIMITS } from '../backup/backup-file.ts';
import type { BackupReason } from '../safekeeping/safekeeping.ts';
import type { SafekeepingCalls } from './safekeeping-calls.ts';

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mark = z.strictObject({ epoch: z.int().nonnegative(), seq: z.int().nonnegative() });
const word = z.string().min(1).max(100);
const counts = z.record(word, z.int().nonnegative());
const version = z.int().nonnegative();
/** What a backup is named by: see `backup-name.ts` of the shell. No character that a path could be made of. */
const backupId = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z [a-z-]{1,40}( \d{1,4})?$/);
/** An age identity, recipient or armoured file: letters, digits and the marks of its armour. */
const key = z
  .string()
  .min(1)
  .max(20_000)
  .regex(/^[\x20-\x7e\n\r]+$/);

const reasons = [
  'scheduled',
  'quit',
  'asked',
  'before-import',
  'after-import',
  'before-merge',
  'before-bulk-delete',
  'before-migration',
  'before-restore',
  'before-upgrade',
  'after-erasure',
  'new-key',
] as const satisfies readonly BackupReason[];

const row = z.strictObject({
  t: word,
  k: z.union([z.string().max(200), z.number()]),
  v: z.record(z.string(), z.unknown()).nullable(),
});

/** More rows at once are no act of hers but an import, which is followed by a whole backup instead. */
const MOST_ROWS = 200_000;

const backupBytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength > 0 && byteLength <= BACKUP_LIMITS.bytes);

/** The schemas of the calls that keep things outside the database; sizes have bounds, so that no call fills the memory. */
export const SAFEKEEPING_ARGUMENTS = {
  kept: z.undefined(),
  freeBytes: z.undefined(),
  keepState: z.strictObject({
    appVersion: word,
    schemaVersion: version,
    deviceId: z.string().max(100),
    mark,
    counts,
    savedAt: moment,
    tombstones: z.array(z.record(z.string(), z.unknown())).max(100_000),
  }),
  appendJournal: z.strictObject({
    entries: z
      .array(
        z.strictObject({
          at: moment,
          mark,
          schemaVersion: version,
          rows: z.array(row).max(MOST_ROWS),
        }),
      )
      .max(10_000),
  }),
  readJournal: z.undefined(),
  storeBackup: z.strictObject({
    bytes: backupBytes,
    about: z.strictObject({
      createdAt: moment,
      reason: z.enum(reasons),
      sha256,
      counts,
      mark,
      schemaVersion: version,
      appVersion: word,
      keys: z.array(sha256).min(1).max(20).exactOptional(),
    }),
  }),
  readBackup: z.strictObject({ id: backupId }),
  pinBackup: z.strictObject({ id: backupId, pinned: z.boolean() }),
  renewBackup: z.strictObject({
    id: backupId,
    cleanedAt: moment,
    bytes: backupBytes.exactOptional(),
    about: z.strictObject({ sha256, counts, schemaVersion: version }).exactOptional(),
  }),
  deleteBackup: z.strictObject({ id: backupId }),
  forgetJournal: z.undefined(),
  chooseSecondPlace: z.strictObject({ title: z.string().max(200) }),
  forgetSecondPlace: z.undefined(),
  keptIdentities: z.undefined(),
  tryKey: z.strictObject({ identity: key }),
  keepKeys: z.strictObject({
    identity: key.exactOptional(),
    secondRecipient: key.nullable().exactOptional(),
    wrappedKey: key.nullable().exactOptional(),
    sheetMadeAt: moment.exactOptional(),
  }),
} satisfies { [Name in keyof SafekeepingCalls]: z.ZodType<Parameters<SafekeepingCalls[Name]>[0]> };
