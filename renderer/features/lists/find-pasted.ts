import { isEmailAddress } from '#shared/mail/email-address.ts';
import { fold } from '#shared/text/fold.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { recipientParts } from '#shared/tabular/recipients/split-recipients.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DirectoryClient } from '#renderer/workers/directory/directory-client.ts';
import { readOwners } from './lists-data.ts';

/** Somebody among the contacts who bears a pasted name, but has not the address that was pasted with it. */
export type Namesake = { ref: MemberRef; name: string; email: string };

/**
 * What was found of pasted text: contacts, the pieces that are no contact, those that may be several, and of the pieces that are
 * none by their address who bears the name.
 */
export type FoundPasted = {
  members: MemberRef[];
  unknown: string[];
  several: string[];
  namesakes: ReadonlyMap<string, Namesake>;
};

/** More names than anybody pastes by hand; the rest is told as not found. */
const MOST_NAMES = 500;

/**
 * Finds the contacts that pasted text names: recipients of a message, a column of addresses or of names. An address
 * finds whoever has it (a shared one, the organisation rather than its people); a name finds the only one who bears it. Who
 * bears the name beside an address that nobody has may be another: that is for the user to say.
 */
export async function findPasted(
  text: string,
  office: Office,
  directory: DirectoryClient,
  language: Language,
): Promise<FoundPasted> {
  const pieces = piecesOf(text);
  const owners = await readOwners(
    office,
    pieces.flatMap(({ address }) => address ?? []),
  );
  const members = new Map<string, MemberRef>();
  const unknown: string[] = [];
  const several: string[] = [];
  const namesakes = new Map<string, Namesake>();
  let names = 0;
  for (const { address, name, text: typed } of pieces) {
    const own = address === null ? [] : (owners.get(address) ?? []);
    const [only] = own.length > 1 ? own.filter((one) => one.ownerKind === 'organisation') : own;
    const found =
      only ??
      (address === null && (names += 1) <= MOST_NAMES
        ? refOf(await findByName(typed, directory, language))
        : null);
    if (found === 'several') several.push(typed);
    else if (found) members.set(found.ownerId, found);
    else if (!unknown.includes(typed)) {
      unknown.push(typed);
      if (address === null || name === '' || (names += 1) > MOST_NAMES) continue;
      const one = await findByName(name, directory, language);
      if (one === null || one === 'several' || one.ref.ownerKind !== 'person') continue;
      namesakes.set(typed, { ...one, email: address });
    }
  }
  return { members: [...members.values()], unknown, several: [...new Set(several)], namesakes };
}

type Found = { ref: MemberRef; name: string };

function refOf(found: Found | 'several' | null): MemberRef | 'several' | null {
  return found === null || found === 'several' ? found : found.ref;
}

type Piece = { text: string; name: string; address: string | null };

/** Each recipient, or each part that is none, in the order of the text; of a name without its address the name. */
function piecesOf(text: string): Piece[] {
  return recipientParts(text).flatMap(({ text: part, recipient }) => {
    const typed = part.replace(/^[,\s]+|(?<![,\s])[,\s]+$/gu, '');
    const address = normalEmail(recipient?.email ?? typed);
    if (typed === '') return [];
    const name = recipient?.name ?? '';
    return [{ text: typed, name, address: isEmailAddress(address) ? address : null }];
  });
}

async function findByName(
  name: string,
  directory: DirectoryClient,
  language: Language,
): Promise<Found | 'several' | null> {
  const wanted = wordsOf(name);
  for (const of of ['persons', 'organisations'] as const) {
    const query = { of, text: name.replace(/["',]/gu, ' '), filters: {}, sort: [] } as const;
    const page = await directory.page({ query, from: 0, count: 20 }, language);
    const same = page.rows.filter((row) => wordsOf(row.name) === wanted);
    const [only] = same;
    if (same.length === 1 && only) {
      const ownerKind = of === 'persons' ? 'person' : 'organisation';
      return { ref: { ownerKind, ownerId: only.id }, name: only.name };
    }
    if (same.length > 1) return 'several';
  }
  return null;
}

/** A name as it is compared: its words in any order. */
function wordsOf(name: string): string {
  return fold(name)
    .split(/[\s,"']+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
