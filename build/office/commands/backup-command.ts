import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Backup } from '#shared/backup/backup-file.ts';
import { compareBackups } from '#shared/backup/compare-backups.ts';
import {
  type BackupSecrets,
  encryptFor,
  encryptWithPassphrase,
  identityAsTyped,
  isRecipient,
  isWrappedKey,
  recipientOf,
  unwrapKey,
} from '#shared/backup/encryption.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { officeTables } from '../backup-office.ts';
import { openBackups, type OpenedBackup, refusalSentence } from '../open-backups.ts';
import { officeOfFile, sampleAsData } from '../office-data.ts';
import { programVersion } from '../program-version.ts';
import { restoreBackup } from '../restore-backup.ts';
import { explainUsage } from '../usage.ts';
import { whyNot } from '../printing/why-not.ts';
import { writeWhole } from '../write-whole.ts';

const DONE = 0;
const NOT_ALL = 1;
const NOT_DONE = 2;
const EMPTY_PASSPHRASE = 'The passphrase is empty';

type Asked = {
  files: string[];
  language: Language;
  json: boolean;
  sample: boolean;
  data?: string | undefined;
  out?: string | undefined;
  recipients: string[];
  identities: string[];
  passphraseStdin: boolean;
};

/**
 * `office backup create|verify|inspect|restore|diff`: makes an encrypted backup of office data, and reads any backup of the
 * program without its window. Returns 0 where every file is good, 1 where not
 * all of a good one could be written, 2 where one is refused or nothing was done.
 */
export async function backupCommand([action, ...args]: string[]): Promise<number> {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(asked);
  if (!asked) return explainUsage();
  const { files } = asked;
  if (action === 'create') return files.length > 0 ? explainUsage() : await create(asked);
  const wanted = { verify: [1, Infinity], inspect: [1, Infinity], restore: [1, 1], diff: [2, 2] };
  const between = Object.hasOwn(wanted, action ?? '') && wanted[action as keyof typeof wanted];
  const [least = 0, most = 0] = between || [];
  if (!between || files.length < least || files.length > most) return explainUsage();
  if (action === 'restore' && !asked.out) return explainUsage();

  let opened: OpenedBackup[];
  try {
    opened = await openBackups(files, await secretsOf(asked));
  } catch (error) {
    return complain(messageOf(error));
  }
  const backups = opened.flatMap((one) => (one.ok ? [one.backup] : []));
  const [first, second] = backups;
  if (backups.length < files.length || action === 'verify')
    return report(opened, asked, () => ({}));
  if (action === 'inspect') return report(opened, asked, about);
  if (action === 'diff' && first && second) return diff(first, second, asked);
  if (action === 'restore' && first) return restore(first, asked);
  return explainUsage();
}

async function create(asked: Asked): Promise<number> {
  const { sample, data, out, recipients, passphraseStdin, language } = asked;
  if (!out || sample === (data !== undefined)) return explainUsage();
  // Whoever opens it with a passphrase needs no key: age has it one way or the other.
  if (recipients.length > 0 === passphraseStdin) return explainUsage();
  const wrong = recipients.find((recipient) => !isRecipient(recipient));
  if (wrong !== undefined) return complain(`No age recipient (age1…): ${wrong}`);
  const office = data === undefined ? sampleAsData() : officeOfFile(data, language);
  if (typeof office === 'string') return complain(office);
  const phrase = passphraseStdin ? passphrase() : undefined;
  if (phrase === '') return complain(EMPTY_PASSPHRASE);
  try {
    const createdAt = new Date().toISOString();
    const plain = await writeBackup({
      ...officeTables(office, createdAt),
      createdAt,
      appVersion: programVersion(),
      deviceId: 'office-command',
    });
    const bytes =
      phrase === undefined
        ? await encryptFor(plain, recipients)
        : await encryptWithPassphrase(plain, phrase);
    writeWhole(out, bytes);
    return DONE;
  } catch (error) {
    return complain(`Cannot write ${out}: ${whyNot(error)}`);
  }
}

function restore(backup: Backup, { out = '', json, language }: Asked): number {
  const restored = restoreBackup(backup, out);
  if (typeof restored === 'string') return complain(restored);
  const { folder, written, missing, leftOut } = restored;
  const end = leftOut.length > 0 ? NOT_ALL : DONE;
  if (end !== DONE)
    complain(['Left out, as office data do not take them:', ...leftOut].join('\n  '));
  if (json) {
    const where = {
      attachments: written,
      ...(written > 0 && { attachmentsIn: folder }),
      missing,
      ...(end !== DONE && { leftOut }),
    };
    report([{ file: out, ok: true, backup }], { json, language }, (one) => ({
      ...about(one),
      ...where,
    }));
    return end;
  }
  if (written > 0) print(`Attached files: ${String(written)}, in ${folder}`);
  if (missing > 0) print(`Attached files that are not in this backup: ${String(missing)}`);
  return end;
}

function diff(from: Backup, to: Backup, { files: [a, b], json }: Asked): number {
  const tables = compareBackups(from, to);
  if (json) {
    print(JSON.stringify({ ok: true, from: a, to: b, tables }, null, 2));
    return DONE;
  }
  if (tables.length === 0) print('The same records.');
  for (const { table, added, removed, changed } of tables) {
    print(`${table}: +${added.length} -${removed.length} ~${changed.length}`);
    for (const key of added) print(`  + ${key}`);
    for (const key of removed) print(`  - ${key}`);
    for (const { key, fields } of changed) print(`  ~ ${key}: ${fields.join(', ')}`);
  }
  return DONE;
}

/** One answer a file; `more` is what is told of a good one. */
function report(
  opened: readonly OpenedBackup[],
  { json, language }: Pick<Asked, 'json' | 'language'>,
  more: (backup: Backup) => Record<string, unknown>,
): number {
  const answers = opened.map((one) =>
    one.ok
      ? { file: one.file, ok: true, ...more(one.backup) }
      : { file: one.file, ok: false, error: { code: one.code } },
  );
  if (json) print(JSON.stringify(answers, null, 2));
  else {
    for (const one of opened) {
      if (!one.ok) print(`${one.file}: ${refusalSentence(one, language)}`);
      else print([`${one.file}: ok`, ...linesOf(more(one.backup))].join('\n  '));
    }
  }
  return opened.every(({ ok }) => ok) ? DONE : NOT_DONE;
}

function about({ header, files }: Backup): Record<string, unknown> {
  const { createdAt, appVersion, deviceId, schemaVersion, mark, tables } = header;
  const made = { createdAt, appVersion, deviceId, schemaVersion, ...(mark && { mark }) };
  return { ...made, tables, attachments: files.length };
}

function linesOf(told: Record<string, unknown>): string[] {
  return Object.entries(told).map(([name, value]) =>
    typeof value === 'object' ? `${name}: ${JSON.stringify(value)}` : `${name}: ${String(value)}`,
  );
}

/** What was given to open backups with: keys, a passphrase, or a key that the passphrase opens (`avain.age`). */
async function secretsOf({ identities: files, passphraseStdin }: Asked): Promise<BackupSecrets> {
  const phrase = passphraseStdin ? passphrase() : undefined;
  if (phrase === '') throw new Error(EMPTY_PASSPHRASE);
  const identities: string[] = [];
  for (const file of files) {
    const text = readIdentity(file);
    if (!isWrappedKey(text)) {
      identities.push(...(await keysIn(file, text)));
      continue;
    }
    if (phrase === undefined) throw new Error(`${file} needs its passphrase: --passphrase-stdin`);
    const unwrapped = await unwrapKey(text, phrase);
    // One that does not open it opens nothing: each backup says so.
    if (unwrapped.ok) identities.push(unwrapped.value);
  }
  return { identities, ...(phrase !== undefined && { passphrase: phrase }) };
}

/**
 * The keys in a file as `age-keygen` writes it, or as one types them from the recovery sheet: a line each, remarks left
 * out. Throws where one is no whole key, as `age` does: that says nothing of any backup.
 */
async function keysIn(file: string, text: string): Promise<string[]> {
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => identityAsTyped(line) ?? line);
  const areWhole = await Promise.all(keys.map(recipientOf));
  // The line is not repeated: it may be a key but for one letter.
  if (keys.length === 0 || areWhole.includes(null)) throw new Error(`Not a whole key: ${file}`);
  return keys;
}

function readIdentity(file: string): string {
  // Whoever else uses the machine can read what stands on a command line; it is not repeated, at least.
  if (identityAsTyped(file) !== null) {
    throw new Error('--identity takes a file with the key in it, not the key itself');
  }
  try {
    return withoutMark(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${whyNot(error)}`, { cause: error });
  }
}

/** The first line of standard input, without blanks around it, as the window takes it. */
function passphrase(): string {
  const [line = ''] = withoutMark(readFileSync(0, 'utf8')).split(/\r?\n/u);
  return line.trim();
}

/** The mark of the encoding, with which programs of Windows begin a text. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

function parse(args: string[]): Asked | string | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: { type: 'boolean', default: false },
        data: { type: 'string' },
        out: { type: 'string' },
        recipient: { type: 'string', multiple: true, default: [] },
        identity: { type: 'string', multiple: true, default: [] },
        'passphrase-stdin': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'fi' },
      },
    });
    const { language } = values;
    if (!isLanguage(language)) return `Not a language: ${language}`;
    return {
      files: positionals,
      language,
      json: values.json,
      sample: values.sample,
      data: values.data,
      out: values.out,
      recipients: values.recipient,
      identities: values.identity,
      passphraseStdin: values['passphrase-stdin'],
    };
  } catch (error) {
    complain(messageOf(error));
    return null;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
