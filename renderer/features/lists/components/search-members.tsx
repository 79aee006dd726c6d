import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { useContactPage } from '#renderer/workers/directory/use-directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import styles from './lists.module.css';

const SHOWN = 30;

/** Searches contacts and ticks those that are to come. What is ticked stays so when the search changes. */
export function SearchMembers({
  there,
  chosen,
  onChoose,
}: {
  there: ReadonlySet<string>;
  chosen: ReadonlyMap<string, MemberRef>;
  onChoose: (chosen: ReadonlyMap<string, MemberRef>) => void;
}) {
  const { t } = useTranslation(['lists']);
  const number = useNumber();
  const [of, setOf] = useState<'persons' | 'organisations'>('persons');
  const [text, setText] = useState('');
  const live = useContactPage(
    { query: { of, text, filters: {}, sort: [] }, from: 0, count: SHOWN },
    { keepPrevious: true },
  );
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const ownerKind = of === 'persons' ? 'person' : 'organisation';
  const found = valueOr(live, null);
  const rows = found?.rows ?? [];
  const total = found?.total ?? 0;
  const choose = (id: string, isOn: boolean) => {
    const next = new Map(chosen);
    if (isOn) next.set(id, { ownerKind, ownerId: id });
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      <Segmented
        label={t('lists:add.of')}
        value={of}
        onChange={setOf}
        options={[
          { value: 'persons', label: t('lists:add.persons') },
          { value: 'organisations', label: t('lists:add.organisations') },
        ]}
      />
      <SearchField
        label={t('lists:add.searchLabel')}
        value={text}
        onChange={setText}
        inputRef={search}
      />
      <ul className={styles.results} aria-label={t('lists:add.results')}>
        {rows.map((row) => {
          const isThere = there.has(row.id);
          return (
            <li key={row.id}>
              <Checkbox
                isSelected={isThere || chosen.has(row.id)}
                isDisabled={isThere}
                onChange={(isOn) => choose(row.id, isOn)}
              >
                {row.cells.name}{' '}
                <span className={styles.quiet}>
                  {[hintOf(row.cells), isThere ? t('lists:add.alreadyOn') : '']
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet} role="status">
        {found && total === 0 ? t('lists:add.nobody') : ''}
        {total > SHOWN ? t('lists:add.more', { shown: number(SHOWN) }) : ''}
      </p>
    </>
  );
}

/** What tells namesakes apart: where a person works, an organisation's abbreviation. */
function hintOf(cells: Partial<Record<'organisation' | 'abbr', string>>): string {
  return cells.organisation ?? cells.abbr ?? '';
}
