import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import {
  isOfKind,
  PART_KINDS,
  partInLanguage,
  type ChangedPart,
  type PartKind,
} from '#shared/programme/versions/changed-parts.ts';
import { reasonsBetween } from '#shared/programme/versions/reasons-between.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { DETAILS, addressOf } from '../programme-address.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { ChangedPartView, partName, type PartWords } from './changed-part-view.tsx';
import { ReasonList } from './reason-list.tsx';
import { useDifferences, useTitles, type Side } from './use-differences.ts';
import { useNextPart } from './use-next-part.ts';
import { readReasons } from './versions-data.ts';
import styles from './versions.module.css';

/** So many changed parts at a time: a page is there at once however much has changed. */
const PAGE_SIZE = 25;

type Narrowing = { kind: PartKind | 'all'; textLanguage: Language | 'all' };

type Props = { page: ProgrammePage; before: Side; after: Side };

/** All that differs between two versions, part by part. */
export function Differences({ page, before, after }: Props) {
  const { t } = useTranslation(['versions', 'common']);
  const [narrowing, setNarrowing] = useState<Narrowing>({ kind: 'all', textLanguage: 'all' });
  const { kind, textLanguage } = narrowing;
  const { parts, renumbered, words } = useDifferences(before.content, after.content);
  const shown = useMemo(
    () =>
      parts
        .filter((part) => kind === 'all' || isOfKind(part, kind))
        .flatMap((part) =>
          textLanguage === 'all' ? part : (partInLanguage(part, textLanguage) ?? []),
        ),
    [parts, kind, textLanguage],
  );
  const list = useRef<HTMLDivElement>(null);
  const next = useNextPart(list, shown.length, PAGE_SIZE);
  const first = next.page * PAGE_SIZE;

  if (parts.length + renumbered.length === 0) {
    return (
      <EmptyState
        icon="circle-check"
        title={t('versions:compare.noneTitle')}
        text={t('versions:compare.noneText')}
      />
    );
  }
  return (
    <>
      <DifferenceCounts parts={parts} renumbered={renumbered.length} />
      <DifferenceFilters
        found={shown.length}
        narrowing={narrowing}
        onNarrow={(some) => {
          setNarrowing({ ...narrowing, ...some });
          next.restart();
        }}
        onGo={next.go}
      />
      {shown.length === 0 ? (
        <EmptyState icon="search" title={t('common:noMatches')} text={t('common:noMatchesHint')} />
      ) : null}
      <div ref={list} className={styles.parts}>
        <ChangedParts
          {...{ page, before, after, words, first }}
          parts={shown.slice(first, first + PAGE_SIZE)}
        />
      </div>
      <Paging
        page={next.page}
        pageSize={PAGE_SIZE}
        total={shown.length}
        onPage={(to) => next.turnTo(to)}
      />
      {renumbered.length > 0 && kind === 'all' && textLanguage === 'all' ? (
        <Renumbered renumbered={renumbered} content={after.content} />
      ) : null}
    </>
  );
}

/** How many parts changed in which way. */
function DifferenceCounts({
  parts,
  renumbered,
}: {
  parts: readonly ChangedPart[];
  renumbered: number;
}) {
  const { t } = useTranslation(['versions']);
  const number = useNumber();
  return (
    <ul className={styles.counts} aria-label={t('versions:compare.summary')}>
      {PART_KINDS.map((one) => (
        <li key={one}>
          {t(`versions:compare.counts.${one}`, {
            number: number(parts.filter((part) => isOfKind(part, one)).length),
          })}
        </li>
      ))}
      <li>{t('versions:compare.counts.renumbered', { number: number(renumbered) })}</li>
      <li className={styles.quiet}>{t('versions:compare.legend')}</li>
    </ul>
  );
}

function DifferenceFilters({
  found,
  narrowing: { kind, textLanguage },
  onNarrow,
  onGo,
}: {
  found: number;
  narrowing: Narrowing;
  onNarrow: (some: Partial<Narrowing>) => void;
  /** To the next part, or the one before. */
  onGo: (by: 1 | -1) => void;
}) {
  const { t } = useTranslation(['versions', 'common']);
  return (
    <div className={styles.stuck}>
      <FilterBar
        label={t('versions:compare.filter')}
        found={t('versions:compare.shown', { count: found })}
      >
        <Select
          label={t('versions:compare.kind')}
          hideLabel
          size="small"
          options={(['all', ...PART_KINDS] as const).map((value) => ({
            value,
            label: t(`versions:compare.kinds.${value}`),
          }))}
          value={kind}
          onChange={(value) => onNarrow({ kind: value })}
        />
        <Select
          label={t('versions:compare.language')}
          hideLabel
          size="small"
          options={(['all', ...LANGUAGES] as const).map((value) => ({
            value,
            label:
              value === 'all' ? t('versions:compare.allLanguages') : t(`common:languages.${value}`),
          }))}
          value={textLanguage}
          onChange={(value) => onNarrow({ textLanguage: value })}
        />
        <Button size="small" icon="arrow-up" shortcut="Alt+Up" onPress={() => onGo(-1)}>
          {t('versions:compare.previous')}
        </Button>
        <Button size="small" icon="arrow-down" shortcut="Alt+Down" onPress={() => onGo(1)}>
          {t('versions:compare.next')}
        </Button>
      </FilterBar>
    </div>
  );
}

/** A page of changed parts, each with the reasons told for it between the two. */
function ChangedParts({
  page,
  before,
  after,
  words,
  parts,
  first,
}: Props & { words: PartWords; parts: readonly ChangedPart[]; first: number }) {
  const { t } = useTranslation(['versions', 'programme']);
  const language = useScreenLanguage();
  const { programme } = page.content;
  const reasons = useLive((office) => readReasons(office, programme.id), [programme.id]);
  const told = reasonsBetween(valueOr(reasons, []), before.at, after.at);
  const later = [before.at, after.at].includes('now')
    ? undefined
    : before.at > after.at
      ? before.at
      : after.at;
  const present = useTitles(page.content);
  return parts.map((part, index) => {
    const { id, table } = part.owner;
    const isWhole = table === 'programmes';
    const name = isWhole
      ? t('versions:compare.wholeProgramme')
      : partName(part, language, t('programme:outline.untitled'));
    return (
      <ChangedPartView
        key={id}
        part={part}
        name={name}
        index={first + index}
        words={words}
        href={
          isWhole || present.has(id)
            ? `#${addressOf(programme.id, isWhole ? DETAILS : id)}`
            : undefined
        }
        reasons={
          <ReasonList
            target={{ programmeId: programme.id, id, name }}
            reasons={told.filter(({ targetId }) => targetId === id)}
            organisations={page.organisations}
            seenAt={later}
          />
        }
      />
    );
  });
}

/** Parts that changed in nothing but their numbers. */
function Renumbered({
  renumbered,
  content,
}: {
  renumbered: ReturnType<typeof useDifferences>['renumbered'];
  content: Side['content'];
}) {
  const { t } = useTranslation(['versions', 'programme']);
  const language = useScreenLanguage();
  const titles = useTitles(content);
  return (
    <section className={styles.renumbered}>
      <h3 className={styles.nodeTitle}>{t('versions:compare.renumbered')}</h3>
      <ul>
        {renumbered.map(({ id, before, after }) => (
          <li key={id}>
            {before} → {after}{' '}
            {pickText(titles.get(id), language) || t('programme:outline.untitled')}
          </li>
        ))}
      </ul>
    </section>
  );
}
