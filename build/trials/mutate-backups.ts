import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';
import type { Backup } from '#shared/backup/backup-file.ts';
import { decrypt, encryptFor, newKey, type OfficeKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Result } from '#shared/lib/result.ts';

const SCHEMA = 5;

/** What a trial of mutated backups found; a file that was taken for good, or made the reader throw, is named. */
export type MutationTrial = {
  tried: number;
  accepted: string[];
  crashed: string[];
  /** Refused with a code that the format cannot tell, or with another than the truth. */
  misnamed: string[];
  codes: Record<string, number>;
};

export type Reader = (bytes: Uint8Array, identity: string) => Promise<Result<Backup>>;

const reader: Reader = (bytes, identity) =>
  readBackup(bytes, { schemaVersion: SCHEMA, secrets: { identities: [identity] } });

/**
 * The planted hole that the trial must find: what is decrypted is believed, whether or not its closing line is there and
 * says what came.
 */
export const withoutClosingLine: Reader = async (bytes, identity) => {
  const opened = await decrypt(bytes, { identities: [identity] });
  if (!opened.ok) return opened;
  const [head] = new TextDecoder().decode(gunzipSync(opened.value)).split('\n', 1);
  const header = JSON.parse(head ?? '') as Backup['header'];
  return { ok: true, value: { header, tables: [], files: [] } };
};

type Sound = { bytes: Uint8Array; other: Uint8Array; plain: string; key: OfficeKey };
type Mutated = { name: string; bytes: Uint8Array; codes: readonly string[] };

const HEAD = ['wrong-key-or-damaged-head'];
const BODY = ['damaged-or-cut-off'];
const NO_BACKUP = ['not-a-backup'];
const ANY = [...HEAD, ...BODY, ...NO_BACKUP];

/** What can befall a file, by turns; `random` returns 0 to 1. */
const MUTATIONS: ((sound: Sound, random: () => number) => Promise<Mutated> | Mutated)[] = [
  ({ bytes }, random) => {
    const at = below(bytes.length, random);
    return { name: `cut at ${at}`, bytes: bytes.subarray(0, at), codes: expected(bytes, at) };
  },
  ({ bytes }, random) => {
    const at = below(bytes.length, random);
    const bit = 1 << below(8, random);
    const flipped = Uint8Array.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ bit;
    return { name: `bit ${bit} at ${at}`, bytes: flipped, codes: expected(bytes, at) };
  },
  ({ bytes }, random) => {
    const at = below(bytes.length, random);
    const zeros = Uint8Array.from(bytes).fill(0, at, at + 512);
    return { name: `zeros from ${at}`, bytes: zeros, codes: expected(bytes, at) };
  },
  ({ bytes, other }, random) => {
    // Its beginning, and the end of another backup for the same key.
    const at = below(Math.min(bytes.length, other.length), random);
    const spliced = new Uint8Array(other);
    spliced.set(bytes.subarray(0, at));
    const codes = at < 22 ? ANY : ANY.slice(0, 2);
    // The other one whole is no mutation: their first lines, and the name of the lock on the second, are the same.
    return Buffer.compare(spliced, other) === 0
      ? cutInstead(bytes, random)
      : { name: `spliced at ${at}`, bytes: spliced, codes };
  },
  ({ bytes }, random) => {
    const more = new Uint8Array([...bytes, ...randomBytes(1 + below(40, random))]);
    return { name: 'longer', bytes: more, codes: BODY };
  },
  (_, random) => ({
    name: 'foreign',
    bytes: new Uint8Array(randomBytes(below(4000, random))),
    codes: NO_BACKUP,
  }),
  async ({ plain, key }) => ({
    name: 'for another key',
    bytes: await sealed(plain, { ...key, recipient: (await newKey()).recipient }),
    codes: HEAD,
  }),
  async ({ plain, key }, random) => {
    const lines = plain.split('\n').slice(0, -1);
    const left = lines.slice(0, 1 + below(lines.length - 1, random));
    return {
      name: 'lines missing',
      bytes: await sealed(`${left.join('\n')}\n`, key),
      codes: ['truncated'],
    };
  },
  async ({ plain, key }, random) => {
    const lines = plain.split('\n');
    lines.splice(1 + below(lines.length - 3, random), 1);
    return {
      name: 'a line missing',
      bytes: await sealed(lines.join('\n'), key),
      codes: ['damaged'],
    };
  },
  async ({ plain, key }, random) => {
    const at = plain.indexOf('\n') + below(plain.length - plain.indexOf('\n'), random);
    const text = `${plain.slice(0, at)}x${plain.slice(at)}`;
    return {
      name: 'a letter more',
      bytes: await sealed(text, key),
      codes: ['damaged', 'truncated'],
    };
  },
  async ({ plain, key }) => ({
    name: 'counts of the head changed',
    bytes: await sealed(plain.replace('"persons":', '"persons":1'), key),
    codes: ['damaged', 'too-large'],
  }),
  async ({ plain, key }, random) => ({
    name: 'newer',
    bytes: await sealed(
      random() < 0.5
        ? plain.replace('"formatVersion":1', '"formatVersion":2')
        : plain.replace(`"schemaVersion":${String(SCHEMA)}`, '"schemaVersion":77'),
      key,
    ),
    codes: ['newer'],
  }),
  async ({ plain, key }) => ({
    name: 'another format',
    bytes: await sealed(plain.replace('koord-backup', 'koord-packup'), key),
    codes: NO_BACKUP,
  }),
];

/** Mutates a sound backup so many times, by every kind of harm in turn, and reads each. */
export async function mutateBackups({
  count,
  random = Math.random,
  read = reader,
  onStep,
}: {
  count: number;
  random?: () => number;
  read?: Reader;
  /** Hears of each file: which, and of how many. */
  onStep?: (at: number, of: number) => void;
}): Promise<MutationTrial> {
  const key = await newKey();
  const plain = await plainBackup('one');
  const sound: Sound = {
    plain,
    key,
    bytes: await sealed(plain, key),
    other: await sealed(await plainBackup('another'), key),
  };
  const good = await read(sound.bytes, key.identity);
  if (!good.ok) throw new Error(`The sound backup was refused: ${good.failure.code}`);
  const trial: MutationTrial = { tried: 0, accepted: [], crashed: [], misnamed: [], codes: {} };
  for (; trial.tried < count; trial.tried += 1) {
    onStep?.(trial.tried + 1, count);
    const mutate = MUTATIONS[trial.tried % MUTATIONS.length];
    const mutated = await mutate?.(sound, random);
    if (!mutated) break;
    const { name, bytes, codes } = mutated;
    try {
      const result = await read(bytes, key.identity);
      if (result.ok) {
        trial.accepted.push(name);
        continue;
      }
      const { code } = result.failure;
      trial.codes[code] = (trial.codes[code] ?? 0) + 1;
      if (!codes.includes(code)) trial.misnamed.push(`${name}: ${code}`);
    } catch (error) {
      trial.crashed.push(`${name}: ${String(error)}`);
    }
  }
  return trial;
}

/** By where the harm is: the first line names the format, the head is sealed with the key, the rest in pieces. */
function expected(bytes: Uint8Array, at: number): readonly string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, 1000).indexOf('\n--- ');
  if (at < 'age-encryption.org/'.length) return NO_BACKUP;
  // The line of the seal is 48 characters; at its very end it is read as the head or as what follows.
  const end = head + 1 + 48;
  if (Math.abs(at - end) <= 1) return [...HEAD, ...BODY];
  return at < end ? HEAD : BODY;
}

function cutInstead(bytes: Uint8Array, random: () => number): Mutated {
  const at = 30 + below(60, random);
  return { name: `cut at ${at}`, bytes: bytes.subarray(0, at), codes: HEAD };
}

async function sealed(plain: string, key: OfficeKey): Promise<Uint8Array> {
  return await encryptFor(gzipSync(new TextEncoder().encode(plain), { level: 1 }), [key.recipient]);
}

/** Lines of a backup that is longer, packed, than one piece of the encryption. */
async function plainBackup(name: string): Promise<string> {
  const records = Array.from({ length: 100 }, (_, index) => {
    const key = String(index).padStart(4, '0');
    return { key, record: { id: key, name, notes: randomBytes(800).toString('base64') } };
  });
  const bytes = await writeBackup({
    schemaVersion: SCHEMA,
    appVersion: '0.1.0',
    createdAt: '2026-11-25T08:32:00.000Z',
    deviceId: 'trial',
    mark: { epoch: 1, seq: 9 },
    tables: [
      { name: 'persons', records },
      { name: 'acts', records: [{ key: 'act', record: { id: 'act', seq: 9 } }] },
    ],
  });
  return new TextDecoder().decode(gunzipSync(bytes));
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}
