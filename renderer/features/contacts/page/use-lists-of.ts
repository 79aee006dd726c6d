import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { readListsOf } from '../persons/person-page-data.ts';
import { useLive, type Live, valueOr } from '#renderer/data/use-live.ts';

/** The lists that a contact is on: the fixed ones, and once the directory has said so, those by rule that find it. */
export function useListsOf(
  side: ContactSide,
  id: string,
): Live<{ fixed: MailingList[]; byRule: MailingList[] }> {
  const live = useLive(
    async (office) => ({
      fixed: await readListsOf(office, id),
      rules: await office.read.lists.filter((list) => list.mode === 'rule').toArray(),
    }),
    [id],
    { keepPrevious: true },
  );
  const rules =
    live.state === 'ready'
      ? live.value.rules.flatMap((list) => (list.mode === 'rule' && list.of === side ? [list] : []))
      : [];
  const asked = useAsked(
    rules.length === 0
      ? null
      : async (directory, language) => {
          const finds = await Promise.all(
            rules.map(async ({ rule }) => {
              const query = { of: side, text: '', filters: rule, sort: [] };
              return (await directory.ids(query, language)).includes(id);
            }),
          );
          return rules.filter((_, index) => finds[index]);
        },
    JSON.stringify([id, rules]),
  );
  if (live.state !== 'ready') return live;
  return {
    state: 'ready',
    value: { fixed: live.value.fixed, byRule: valueOr(asked, []) },
  };
}
