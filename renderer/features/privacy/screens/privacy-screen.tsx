import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Person } from '#shared/contacts/person.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { CodesCheck } from '../components/codes-check.tsx';
import { ErasedList } from '../components/erased-list.tsx';
import { ExportLog } from '../components/export-log.tsx';
import { NoticeTextsPart } from '../components/notice-texts.tsx';
import { PersonList } from '../components/person-list.tsx';
import styles from '../components/privacy.module.css';
import { readPrivacyLists } from '../privacy-data.ts';

const LISTS = [
  'inform',
  'review',
  'inactive',
  'marked',
  'erased',
  'exports',
  'codes',
  'texts',
] as const;
type ListName = (typeof LISTS)[number];

/** What data protection asks to be done, list by list. */
export function PrivacyScreen() {
  const today = useToday();
  const { t } = useTranslation(['privacy']);
  const params = useParams<{ list?: string }>();
  const list = LISTS.find((one) => one === params.list) ?? 'inform';
  const live = useLive((office) => readPrivacyLists(office, today), [today], {
    keepPrevious: true,
  });
  const inactive = useInactive();
  return (
    <LiveValue live={live} loading={<ViewBar title={t('privacy:title')} />}>
      {(lists) => <PrivacyLists list={list} lists={lists} inactive={inactive} />}
    </LiveValue>
  );
}

function PrivacyLists({
  list,
  lists,
  inactive,
}: {
  list: ListName;
  lists: Awaited<ReturnType<typeof readPrivacyLists>>;
  inactive: readonly Person[] | null;
}) {
  const { t } = useTranslation(['privacy']);
  const number = useNumber();

  const counts: Record<ListName, number | null> = {
    inform: lists.inform.length,
    review: lists.review.length,
    inactive: inactive?.length ?? null,
    marked: lists.marked.length,
    erased: lists.erased.length,
    exports: lists.exports.length,
    codes: null,
    texts: null,
  };
  const content = () => {
    switch (list) {
      case 'inform':
      case 'review':
      case 'marked':
        return <PersonList key={list} list={list} persons={lists[list]} />;
      case 'inactive':
        return inactive && <PersonList key={list} list={list} persons={inactive} />;
      case 'erased':
        return <ErasedList tombstones={lists.erased} />;
      case 'exports':
        return <ExportLog made={lists.exports} />;
      case 'codes':
        return <CodesCheck />;
      case 'texts':
        return <NoticeTextsPart />;
    }
  };

  return (
    <>
      <ViewBar title={t('privacy:title')} />
      <div className={styles.body}>
        <nav className={styles.lists} aria-label={t('privacy:screen.lists')} data-no-print>
          <ul>
            {LISTS.map((one) => (
              <li key={one}>
                <a href={`#/privacy/${one}`} aria-current={one === list ? 'page' : undefined}>
                  <span>{t(`privacy:screen.list.${one}`)}</span>
                  {counts[one] === null ? null : (
                    <span className={styles.count}>{number(counts[one])}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section className={styles.page} aria-labelledby="privacy-list">
          <h2 id="privacy-list" className={styles.heading}>
            {t(`privacy:screen.list.${list}`)}
          </h2>
          {list === 'texts' ? null : (
            <p className={styles.about}>{t(`privacy:screen.about.${list}`)}</p>
          )}
          {content()}
        </section>
      </div>
    </>
  );
}

/** The persons without a change or a check in 24 months, by the directory's rule; null until it has answered. */
function useInactive(): readonly Person[] | null {
  const asked = useAsked(
    (directory, language) =>
      directory.ids(
        { of: 'persons', text: '', filters: { privacy: ['inactive'] }, sort: [] },
        language,
      ),
    'inactive',
    { keepPrevious: true },
  );
  const ids = valueOr(asked, null);
  const persons = useLive(
    async (office) => (ids === null ? null : await office.read.persons.bulkGet(ids)),
    [ids],
    { keepPrevious: true },
  );
  return valueOr(persons, null)?.filter((person) => person !== undefined) ?? null;
}
