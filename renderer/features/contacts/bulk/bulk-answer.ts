import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { CONTACT_PURPOSES, ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import type { BulkAct } from './bulk-acts.ts';
import { changeMany, type BulkChange } from './bulk-commands.ts';

/** What the groups and lists are; a list by rule has no members of its own to add. */
export type BulkChoices = { tags: Tag[]; lists: MailingList[] };

/** What was chosen or typed, and what is wrong with it (`views:bulk.problem.<code>`). */
export type BulkAnswer = {
  value: string;
  /** Of a list that is to be made, whose name the value is: what it is used for. */
  purpose?: string;
  problem:
    'missing' | 'no-day' | 'identity-code' | 'purpose-missing' | 'purpose-identity-code' | null;
};

/** For *not known*, where nothing is a choice too. */
export const NOTHING = 'none';

export async function readBulkChoices(office: Office): Promise<BulkChoices> {
  const { compare } = collatorFor('fi');
  const [tags, lists] = await Promise.all([
    office.read.tags.toArray(),
    office.read.lists.filter((list) => list.mode === 'fixed').toArray(),
  ]);
  return {
    tags: tags.sort((a, b) => compare(a.label, b.label)),
    lists: lists.sort((a, b) => compare(a.name, b.name)),
  };
}

/** How the question stands at first: what was verified or told was so today. */
export function startOfBulk(act: BulkAct, today: CalendarDate): BulkAnswer {
  const isToday = act === 'verifiedOn' || act === 'informedOn';
  return answerOf(act, isToday ? typedDay(today) : '');
}

export function answerOf(act: BulkAct, value: string): BulkAnswer {
  if (act === 'verifiedOn' || act === 'informedOn' || act === 'reviewOn') {
    // An emptied review day is an answer: there is no need to look again.
    if (value.trim() === '') return { value, problem: act === 'reviewOn' ? null : 'no-day' };
    return { value, problem: readDay(value) === null ? 'no-day' : null };
  }
  if (value.trim() === '') return { value, problem: 'missing' };
  return { value, problem: hasIdentityCode(value) ? 'identity-code' : null };
}

/** That a list of this name is to be made. */
export function answerOfNewList(name: string, purpose: string): BulkAnswer {
  const { value, problem } = answerOf('addToList', name);
  if (problem !== null) return { value, purpose, problem };
  if (purpose.trim() === '') return { value, purpose, problem: 'purpose-missing' };
  return { value, purpose, problem: hasIdentityCode(purpose) ? 'purpose-identity-code' : null };
}

/** What the answer asks for; null while it has a problem or names what is gone. */
export function changeOf(
  act: BulkAct,
  { value, purpose, problem }: BulkAnswer,
  { tags, lists }: BulkChoices,
): BulkChange | null {
  if (problem !== null) return null;
  switch (act) {
    case 'language': {
      const language = LANGUAGES.find((one) => one === value) ?? null;
      return { act: 'edit', edit: { field: act, value: language } };
    }
    case 'kind': {
      const kind = ORGANISATION_KINDS.find((one) => one === value) ?? 'other';
      return { act: 'edit', edit: { field: act, value: kind } };
    }
    case 'purpose': {
      const purpose = CONTACT_PURPOSES.find((one) => one === value) ?? 'other';
      return { act: 'edit', edit: { field: act, value: purpose } };
    }
    case 'verifiedOn':
    case 'informedOn':
    case 'reviewOn':
      return { act: 'edit', edit: { field: act, value: readDay(value) } };
    case 'addToGroup':
      return { act, label: value };
    case 'removeFromGroup': {
      const tag = tags.find(({ id }) => id === value);
      return tag ? { act, tag } : null;
    }
    case 'addToList':
    case 'removeFromList': {
      if (purpose !== undefined) return { act: 'addToNewList', name: value, purpose };
      const list = lists.find(({ id }) => id === value);
      return list ? { act, list } : null;
    }
  }
}

/**
 * Does what was asked for; the answer is one without a problem. Taking many off a list or out of a group is preceded by a
 * backup. Returns how many were changed; null where no backup could be made and she does not go on without: nothing was
 * changed.
 */
export async function carryOutBulk(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  act: BulkAct,
  answer: BulkAnswer,
  today: CalendarDate,
): Promise<ActResult<number> | null> {
  const takesOff = act === 'removeFromList' || act === 'removeFromGroup';
  if (takesOff && ids.length > 1 && !(await backupBefore('before-bulk-delete'))) return null;
  const change = changeOf(act, answer, await readBulkChoices(office));
  if (!change) return { value: 0, actId: null };
  const { value, actId } = await changeMany(office, of, ids, change, today);
  return { value: value.changing.length, actId };
}
