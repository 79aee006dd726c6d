import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contacts/person.ts';
import { listName } from '#shared/contacts/person-name.ts';
import { informBy, privacyMarks } from '#shared/contacts/privacy/privacy-marks.ts';
import { daysBetween } from '#shared/lib/add-days.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { PersonMarks } from '#renderer/features/contacts/public.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { useListChoice } from '../list-choice.ts';
import type { PersonListName } from '../person-list-name.ts';
import { PersonActs } from './person-acts.tsx';
import styles from './privacy.module.css';
import { collatorFor } from '#shared/text/collator.ts';

type ColumnId =
  | 'name'
  | 'organisation'
  | 'source'
  | 'due'
  | 'left'
  | 'reviewOn'
  | 'changed'
  | 'verified'
  | 'marks';

const COLUMNS: Record<PersonListName, readonly ColumnId[]> = {
  inform: ['name', 'organisation', 'source', 'due', 'left'],
  review: ['name', 'organisation', 'reviewOn', 'verified'],
  inactive: ['name', 'organisation', 'changed', 'verified'],
  marked: ['name', 'organisation', 'marks'],
};
const WIDTHS: Partial<Record<ColumnId, { share: number; atLeast: number }>> = {
  name: { share: 3, atLeast: 10 },
  organisation: { share: 4, atLeast: 8 },
  source: { share: 4, atLeast: 6 },
  left: { share: 3, atLeast: 9 },
  // A day without a share would take all that the others leave.
  due: { share: 2, atLeast: 6 },
  reviewOn: { share: 2, atLeast: 6 },
  changed: { share: 2, atLeast: 6 },
  verified: { share: 2, atLeast: 6 },
  marks: { share: 5, atLeast: 14 },
};

/** Persons to whom something is to be done, with what is done in one step to those ticked. */
export function PersonList({
  list,
  persons,
}: {
  list: PersonListName;
  persons: readonly Person[];
}) {
  const today = useToday();
  const { t } = useTranslation(['privacy', 'contacts', 'common']);
  const { ticked, source: chosenSource, choose } = useListChoice(list);
  const organisations = useOrganisations(persons);
  const { day } = useMoment();
  const sources = useMemo(() => sourcesOf(persons), [persons]);
  // Once everybody of a source is told, it is none to choose from.
  const source = sources.some(({ name }) => name === chosenSource) ? chosenSource : '';
  const rows = persons.filter(
    (person) => list !== 'inform' || source === '' || person.provenance?.source === source,
  );
  const chosen = rows.filter(({ id }) => ticked.has(id));
  if (persons.length === 0) {
    return (
      <EmptyState headingLevel={3} icon="circle-check" title={t(`privacy:screen.empty.${list}`)} />
    );
  }

  const cell = (id: ColumnId, person: Person) => {
    switch (id) {
      case 'name':
        return (
          <>
            {listName(person)} {person.sample ? <SampleTag /> : null}
          </>
        );
      case 'organisation':
        return organisations.get(person.id) || t('common:notApplicable');
      case 'source':
        return person.provenance?.source || t('common:missing');
      case 'due':
        return day(informBy(person) ?? today);
      case 'left':
        return <DaysLeft days={daysBetween(today, informBy(person) ?? today)} />;
      case 'reviewOn':
        return person.reviewOn === undefined ? t('common:missing') : day(person.reviewOn);
      case 'changed':
        return day(person.updatedAt.slice(0, 10));
      case 'verified':
        return person.verifiedOn === undefined
          ? t('privacy:page.notVerified')
          : day(person.verifiedOn);
      case 'marks':
        return (
          <PersonMarks
            marks={privacyMarks(person, today, today).filter((mark) => LASTING.includes(mark))}
          />
        );
    }
  };
  const columns = COLUMNS[list].map((id): Column<Person, ColumnId> => ({
    id,
    header: t(`privacy:screen.column.${id}`),
    cell: (person) => cell(id, person),
    ...(WIDTHS[id] && { width: WIDTHS[id] }),
    ...(id === 'organisation' && { clip: (person) => organisations.get(person.id) ?? '' }),
    ...(id === 'source' && { clip: (person) => person.provenance?.source ?? '' }),
  }));

  return (
    <>
      {list === 'inform' && sources.length > 1 ? (
        <div className={styles.filter} data-no-print>
          <Select
            label={t('privacy:screen.column.source')}
            options={[
              { value: '', label: t('privacy:timeline.all') },
              ...sources.map(({ name, count }) => ({
                value: name,
                label: name,
                hint: String(count),
              })),
            ]}
            value={source}
            onChange={(name) => choose({ source: name })}
          />
        </div>
      ) : null}
      {list === 'marked' || chosen.length === 0 ? null : (
        <PersonActs
          list={list}
          persons={chosen}
          subject={source || undefined}
          onDone={() => {
            choose({ ticked: new Set() });
            // The buttons that were pressed go with the ticks.
            afterFrame(() =>
              focusWhenLost(document.querySelector<HTMLElement>('main thead input')),
            );
          }}
        />
      )}
      <DataTable
        label={t(`privacy:screen.list.${list}`)}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowName={listName}
        hrefOf={({ id }) => `#/contacts/${id}`}
        {...(list !== 'marked' && { tickedIds: ticked, onTick: (ids) => choose({ ticked: ids }) })}
      />
    </>
  );
}

/** What stays until somebody takes it back; what is due is told by the other lists. */
const LASTING: readonly string[] = ['restricted', 'objected', 'non-disclosure'];

function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation(['privacy']);
  if (days < 0) {
    return (
      <StatusMark tone="danger" icon="circle-alert">
        {t('privacy:screen.daysOver', { count: -days })}
      </StatusMark>
    );
  }
  return (
    <StatusMark tone={days <= 7 ? 'warn' : 'neutral'} icon={days <= 7 ? 'triangle-alert' : 'info'}>
      {days === 0 ? t('privacy:screen.lastDay') : t('privacy:screen.daysLeft', { count: days })}
    </StatusMark>
  );
}

/** Where data came from, the most persons first. */
function sourcesOf(persons: readonly Person[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { provenance } of persons) {
    const name = provenance?.source.trim() ?? '';
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || collatorFor('fi').compare(a.name, b.name));
}

/** Where each works now, by her id. */
function useOrganisations(persons: readonly Person[]): ReadonlyMap<string, string> {
  const ids = persons.map(({ id }) => id);
  const asked = useAsked(
    (directory, language) => directory.rows('persons', ids, language),
    ids.join(),
    { keepPrevious: true },
  );
  return useMemo(
    () => new Map(valueOr(asked, []).map((row) => [row.id, row.cells.organisation])),
    [asked],
  );
}
