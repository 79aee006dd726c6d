import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import {
  changedParts,
  isOfKind,
  PART_KINDS,
  partInLanguage,
  type PartKind,
} from '#shared/programme/versions/changed-parts.ts';
import { compareContents } from '#shared/programme/versions/compare-versions.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { reasonsBetween } from '#shared/programme/versions/reasons-between.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { DETAILS, addressOf } from '../programme-address.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { CompareDocuments } from './compare-documents.tsx';
import { ChangedPartView, partName, type PartWords } from './changed-part-view.tsx';
import { ReasonList } from './reason-list.tsx';
import { useNextPart } from './use-next-part.ts';
import { presentOf, useWording, type NamedContent } from './use-wording.ts';
import { compareAddress, NOW, versionsHref, type Sides } from './versions-address.ts';
import { indicatorOf, nameOf, rowsOf } from '#shared/programme/part-names.ts';
import { readReasons } from './versions-data.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import styles from './versions.module.css';

/** So many changed parts at a time: a page is there at once however much has changed. */
const PAGE_SIZE = 25;

type Side = { id: string; name: string; at: Moment | 'now'; content: NamedContent };

/** Two versions held against each other, or one against what stands now. */
export function ComparePage({
  page,
  versions,
  sides,
}: {
  page: ProgrammePage;
  versions: readonly Version[];
  sides: Sides;
}) {
  const { t } = useTranslation(['versions']);
  const [, navigate] = useLocation();
  const { moment } = useMoment();
  const heading = useFocusWhenLost();
  const present = useMemo(() => presentOf(page), [page]);
  const programmeId = page.content.programme.id;
  const sideOf = (id: string): Side | undefined => {
    if (id === NOW) return { id, name: t('versions:compare.now'), at: 'now', content: present };
    const version = versions.find((one) => one.id === id);
    return version && { id, name: version.name, at: version.madeAt, content: version.content };
  };
  const [before, after] = [sideOf(sides.before), sideOf(sides.after)];
  const options = [
    { value: NOW, label: t('versions:compare.now') },
    ...versions.map(({ id, name, madeAt }) => ({ value: id, label: name, hint: moment(madeAt) })),
  ];
  const go = (next: Sides) => navigate(compareAddress(programmeId, next), { replace: true });

  return (
    <>
      <div className={styles.bar}>
        <div>
          <a className={styles.back} href={versionsHref(programmeId)} data-no-print>
            {t('versions:all')}
          </a>
          <h2 ref={heading} className={styles.barTitle} tabIndex={-1}>
            {t('versions:compare.title')}
          </h2>
        </div>
        {before && after && before.id !== after.id ? (
          <div className={styles.barActs} data-no-print>
            <CompareDocuments before={before} after={after} />
          </div>
        ) : null}
      </div>
      <div className={styles.sides} role="group" aria-label={t('versions:compare.sides')}>
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <Select
              label={t(`versions:compare.${side}`)}
              options={options}
              value={sideOf(sides[side])?.id ?? null}
              onChange={(id) => go({ ...sides, [side]: id })}
            />
          </div>
        ))}
        <span data-no-print>
          <IconButton
            icon="arrow-right-left"
            label={t('versions:compare.swap')}
            onPress={() => go({ before: sides.after, after: sides.before })}
          />
        </span>
      </div>
      {before && after && before.id !== after.id ? (
        <Differences key={`${before.id} ${after.id}`} page={page} before={before} after={after} />
      ) : (
        <EmptyState
          icon="arrow-right-left"
          title={t('versions:compare.sameTitle')}
          text={t('versions:compare.sameText')}
        />
      )}
    </>
  );
}

function Differences({ page, before, after }: { page: ProgrammePage; before: Side; after: Side }) {
  const { t } = useTranslation(['versions', 'programme', 'common']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { programme } = page.content;
  const [kind, setKind] = useState<PartKind | 'all'>('all');
  const [textLanguage, setTextLanguage] = useState<Language | 'all'>('all');
  const reasons = useLive((office) => readReasons(office, programme.id), [programme.id]);
  const [old, now] = [before.content, after.content];
  const { parts, renumbered, numbers } = useMemo(() => {
    const outlines = { before: numberProgramme(old).numbers, after: numberProgramme(now).numbers };
    const comparison = compareContents(old, now);
    return {
      parts: changedParts(comparison, old, now, outlines),
      renumbered: comparison.renumbered,
      numbers: outlines,
    };
  }, [old, now]);
  const wording = useWording(old, now);
  const words = useMemo((): PartWords => {
    const rows = new Map([...rowsOf(old), ...rowsOf(now)]);
    return {
      wording,
      reference: (id) => numbers.after.get(id) ?? numbers.before.get(id) ?? '',
      nameOf: (line) => nameOf(line.id, rows, wording),
      indicatorOf: (line) => indicatorOf(line.id, rows),
    };
  }, [old, now, numbers, wording]);
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
  const told = reasonsBetween(valueOr(reasons, []), before.at, after.at);
  const later = [before.at, after.at].includes('now')
    ? undefined
    : before.at > after.at
      ? before.at
      : after.at;
  const titles = useMemo(
    () =>
      new Map([...now.chapters, ...now.goals, ...now.actions].map(({ id, title }) => [id, title])),
    [now],
  );
  const present = useMemo(() => {
    const { chapters, goals, actions } = page.content;
    return new Set([...chapters, ...goals, ...actions].map(({ id }) => id));
  }, [page.content]);
  const untitled = t('programme:outline.untitled');

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
      <ul className={styles.counts} aria-label={t('versions:compare.summary')}>
        {PART_KINDS.map((one) => (
          <li key={one}>
            {t(`versions:compare.counts.${one}`, {
              number: number(parts.filter((part) => isOfKind(part, one)).length),
            })}
          </li>
        ))}
        <li>{t('versions:compare.counts.renumbered', { number: number(renumbered.length) })}</li>
        <li className={styles.quiet}>{t('versions:compare.legend')}</li>
      </ul>
      <div className={styles.stuck}>
        <FilterBar
          label={t('versions:compare.filter')}
          found={t('versions:compare.shown', { count: shown.length })}
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
            onChange={(value) => {
              setKind(value);
              next.restart();
            }}
          />
          <Select
            label={t('versions:compare.language')}
            hideLabel
            size="small"
            options={(['all', ...LANGUAGES] as const).map((value) => ({
              value,
              label:
                value === 'all'
                  ? t('versions:compare.allLanguages')
                  : t(`common:languages.${value}`),
            }))}
            value={textLanguage}
            onChange={(value) => {
              setTextLanguage(value);
              next.restart();
            }}
          />
          <Button size="small" icon="arrow-up" shortcut="Alt+Up" onPress={() => next.go(-1)}>
            {t('versions:compare.previous')}
          </Button>
          <Button size="small" icon="arrow-down" shortcut="Alt+Down" onPress={() => next.go(1)}>
            {t('versions:compare.next')}
          </Button>
        </FilterBar>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="search" title={t('common:noMatches')} text={t('common:noMatchesHint')} />
      ) : null}
      <div ref={list} className={styles.parts}>
        {shown.slice(first, first + PAGE_SIZE).map((part, index) => {
          const { id, table } = part.owner;
          const isWhole = table === 'programmes';
          const name = isWhole
            ? t('versions:compare.wholeProgramme')
            : partName(part, language, untitled);
          const own = told.filter(({ targetId }) => targetId === id);
          return (
            <ChangedPartView
              key={id}
              part={part}
              name={name}
              index={first + index}
              words={words}
              href={
                isWhole
                  ? `#${addressOf(programme.id, DETAILS)}`
                  : present.has(id)
                    ? `#${addressOf(programme.id, id)}`
                    : undefined
              }
              reasons={
                <ReasonList
                  target={{ programmeId: programme.id, id, name }}
                  reasons={own}
                  organisations={page.organisations}
                  seenAt={later}
                />
              }
            />
          );
        })}
      </div>
      <Paging
        page={next.page}
        pageSize={PAGE_SIZE}
        total={shown.length}
        onPage={(to) => next.turnTo(to)}
      />
      {renumbered.length > 0 && kind === 'all' && textLanguage === 'all' ? (
        <section className={styles.renumbered}>
          <h3 className={styles.nodeTitle}>{t('versions:compare.renumbered')}</h3>
          <ul>
            {renumbered.map((one) => (
              <li key={one.id}>
                {one.before} → {one.after} {pickText(titles.get(one.id), language) || untitled}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
