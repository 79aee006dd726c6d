import { useMemo } from 'react';
import type { ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { inOrderOf, membersOf, type MemberRef } from '#shared/contacts/lists/list-members.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DirectoryClient } from '#renderer/workers/directory/directory-client.ts';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { useLive, type Live, valueOr } from '#renderer/data/use-live.ts';
import { readList } from './lists-data.ts';

type RuleList = Extract<MailingList, { mode: 'rule' }>;

export function queryOf({ of, rule }: Pick<RuleList, 'of' | 'rule'>): ContactQuery {
  return { of, text: '', filters: rule, sort: [] };
}

/** A list and who is on it now; `null` once it is gone. */
export function useMembers(
  id: string,
): Live<{ list: MailingList; members: readonly MemberRef[] | null } | null> {
  const live = useLive((office) => readList(office, id), [id], { keepPrevious: true });
  const list = valueOr(live, null)?.list;
  const query = list?.mode === 'rule' ? queryOf(list) : null;
  const asked = useAsked(
    query && ((directory, language) => directory.ids(query, language)),
    JSON.stringify(query),
  );
  return useMemo(() => {
    if (live.state !== 'ready' || !live.value) return live as Live<null>;
    const { list: found, fixed } = live.value;
    if (found.mode === 'fixed') return { state: 'ready', value: { list: found, members: fixed } };
    if (asked.state === 'failed') return asked;
    const members = asked.state === 'ready' ? membersOf(found, [], () => asked.value) : null;
    return { state: 'ready', value: { list: found, members } };
  }, [live, asked]);
}

/**
 * Who is on the list at the moment of asking, by name: a document or message goes to those, not to those once shown.
 */
export async function readMembers(
  office: Office,
  id: string,
  directory: DirectoryClient,
  language: Language,
): Promise<readonly MemberRef[]> {
  const found = await readList(office, id);
  if (!found) return [];
  const { list, fixed } = found;
  if (list.mode === 'fixed') {
    const sides = (['persons', 'organisations'] as const).map((of) =>
      directory.ids({ of, text: '', filters: { listIds: [id] }, sort: [] }, language),
    );
    return inOrderOf(fixed, (await Promise.all(sides)).flat());
  }
  const ids = await directory.ids(queryOf(list), language);
  return membersOf(list, [], () => ids);
}
