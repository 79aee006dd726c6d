import { ok, type Result } from '../../lib/result.ts';
import { addGroups, type EntryGroup } from '../entries/add-groups.ts';
import { emptyEntry, type Entry } from '../entries/entry.ts';
import { tableOfEntries, type NumberedEntry } from '../entries/table-of-entries.ts';
import { asAsciiBased, valueDecoderFor, type ValueDecoder } from '../entries/value-decoder.ts';
import { LIMITS } from '../limits.ts';
import { collectRemarks } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { ReadOptions, Table, TableFailure } from '../table.ts';
import { fromBase64 } from '../vcard/property-values.ts';
import { ldifRecords, type LdifLine } from './ldif-records.ts';
import { LDIF_ADDRESS, LDIF_PHONES, LDIF_TEXTS } from './ldif-attributes.ts';

/**
 * Reads an address book in LDIF (RFC 2849), as Thunderbird and directories write it, as a table: a row for each entry.
 * Mailing lists (`groupOfNames`) become a group of their members. Values that lie elsewhere (`jpegPhoto:< file://…`) are
 * never fetched. Throws `TableError` `too-large`.
 */
export function readLdif(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  const content = asAsciiBased(bytes);
  const decoder = valueDecoderFor(content, options.encoding);
  const remarks = collectRemarks();
  const entries: NumberedEntry[] = [];
  const groups: EntryGroup[] = [];
  const byName = new Map<string, NumberedEntry>();
  let line = 0;
  for (const record of ldifRecords(content)) {
    const read = readRecord(record, decoder);
    if (!read) continue;
    line += 1;
    if (line > LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
    for (const value of read.unread) {
      remarks.add({ line, code: 'entry-line-not-read', facts: { value } });
    }
    if (read.guessed > 0) {
      remarks.add({ line, code: 'encoding-errors', facts: { count: read.guessed } });
    }
    if (read.isGroup) {
      const name = read.entry.fullName || read.entry.nickname;
      groups.push({ line, name, members: read.members });
      continue;
    }
    const entry = { line, entry: read.entry };
    entries.push(entry);
    if (read.dn) byName.set(read.dn, entry);
  }
  for (const group of groups) group.members = group.members.map((dn) => memberOf(dn, byName));
  addGroups(groups, entries, byName, remarks);
  if (decoder.isUncertain()) {
    const facts = { encoding: decoder.encoding };
    remarks.add({ line: 0, code: 'encoding-uncertain', facts });
  }
  return ok(tableOfEntries('ldif', entries, remarks, decoder.encoding));
}

/** A member is named as its entry is, or only by the same address: `cn=Maija,mail=maija@…`. */
function memberOf(dn: string, byName: ReadonlyMap<string, NumberedEntry>): string {
  if (byName.has(dn)) return dn;
  return /(?:^|,)\s*mail=([^,]+)/.exec(dn)?.[1]?.trim() ?? dn;
}

type LdifEntry = {
  dn: string;
  entry: Entry;
  isGroup: boolean;
  members: string[];
  /** Lines that could not be read. */
  unread: string[];
  /** How many values in Base64 are text in an encoding that had to be guessed: they must be UTF-8 (RFC 2849). */
  guessed: number;
};

/** One record as an entry; null for what is none: the version line, changes that delete. */
function readRecord(record: readonly LdifLine[], decoder: ValueDecoder): LdifEntry | null {
  const read: LdifEntry = {
    dn: '',
    entry: emptyEntry(),
    isGroup: false,
    members: [],
    unread: [],
    guessed: 0,
  };
  const values = new Map<string, string[]>();
  for (const { name, how, raw } of record) {
    if (how === 'elsewhere') continue;
    if (how === 'none') {
      read.unread.push(decoder.decode(raw));
      continue;
    }
    if (!isWanted(name)) continue;
    const bytes = how === 'base64' ? readBase64(raw) : raw;
    if (bytes === null) {
      read.unread.push(`${name}:: ${decoder.decode(raw).trim()}`.slice(0, 200));
      continue;
    }
    if (how === 'base64' && !isUtf8(bytes)) read.guessed += 1;
    const value = decoder.decode(bytes).trim();
    if (!value) continue;
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  if (values.get('changetype')?.some((change) => /^(?:delete|mod)/i.test(change))) return null;
  if (values.size === 0 || (values.size === 1 && values.has('version'))) return null;
  read.dn = (values.get('dn')?.[0] ?? '').toLowerCase();
  const classes = values.get('objectclass') ?? [];
  read.isGroup = classes.some((name) => /^groupOf|^posixGroup$|^mailGroup/i.test(name));
  read.members = [...(values.get('member') ?? []), ...(values.get('uniquemember') ?? [])].map(
    (member) => member.toLowerCase(),
  );
  fill(read.entry, values);
  return read;
}

/** The bytes of a text in Base64; null where it is none, was cut off (RFC 4648 pads to fours), or is no text. */
function readBase64(raw: Uint8Array): Uint8Array | null {
  const digits = new TextDecoder().decode(raw).replace(/\s+/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return null;
  const bytes = fromBase64(raw);
  const isText = bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return isText ? bytes : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isWanted(name: string): boolean {
  return (
    OTHERS.has(name) || LDIF_TEXTS.has(name) || LDIF_PHONES.has(name) || LDIF_ADDRESS.has(name)
  );
}

const MAIL = new Set(['mail', 'mozillasecondemail', 'mail2', 'rfc822mailbox']);
const NOTES = new Set(['description', 'notes', 'comment', 'info']);
const OTHERS = new Set([
  ...MAIL,
  ...NOTES,
  'version',
  'dn',
  'changetype',
  'objectclass',
  'member',
  'uniquemember',
  'preferredlanguage',
  'businesscategory',
]);

function fill(entry: Entry, values: ReadonlyMap<string, string[]>): void {
  const addresses = new Map<'work' | 'home', Entry['addresses'][number]>();
  for (const [name, all] of values) {
    const first = all[0] ?? '';
    const text = LDIF_TEXTS.get(name);
    const phone = LDIF_PHONES.get(name);
    const part = LDIF_ADDRESS.get(name);
    if (text) entry[text] ||= text === 'unit' || text === 'title' ? all.join(', ') : first;
    else if (phone) for (const value of all) entry.phones.push({ kind: phone, value });
    else if (MAIL.has(name)) entry.emails = entry.emails.concat(all);
    else if (NOTES.has(name)) entry.notes = entry.notes.concat(all);
    else if (name === 'preferredlanguage') entry.languages.push(first);
    else if (name === 'businesscategory') entry.groups = entry.groups.concat(all);
    else if (part) {
      const address = addresses.get(part.of) ?? {
        kind: part.of,
        street: '',
        postalCode: '',
        city: '',
        state: '',
        country: '',
      };
      addresses.set(part.of, address);
      // Directories write the lines of an address with `$` between them (RFC 4517, 3.3.28).
      const value = name.startsWith('postaladdress') ? first.replaceAll('$', '\n') : first;
      if (part.part !== 'street') address[part.part] ||= value;
      else address.street = [address.street, value].filter(Boolean).join(', ');
    }
  }
  const hasParts = entry.familyName && entry.givenName;
  if (hasParts || (entry.givenName && !entry.fullName)) entry.fullName = '';
  else if (entry.familyName || entry.givenName) {
    entry.fullName ||= entry.familyName;
    Object.assign(entry, { familyName: '', givenName: '' });
  }
  for (const kind of ['work', 'home'] as const) {
    const address = addresses.get(kind);
    if (address && (address.street || address.postalCode || address.city || address.country)) {
      entry.addresses.push(address);
    }
  }
}
