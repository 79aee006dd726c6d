import { useMemo } from 'react';
import type { LocalText } from '#shared/i18n/languages.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { indicatorOf, nameOf, rowsOf } from '#shared/programme/part-names.ts';
import { changedParts } from '#shared/programme/versions/changed-parts.ts';
import { compareContents } from '#shared/programme/versions/compare-versions.ts';
import type { PartWords } from './changed-part-view.tsx';
import { useWording, type NamedContent } from './use-wording.ts';

/** One of two versions that are compared, or what stands now. */
export type Side = { id: string; name: string; at: Moment | 'now'; content: NamedContent };

/** What differs between two contents, in the order of the later one, and the words that tell of it. */
export function useDifferences(old: NamedContent, now: NamedContent) {
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
  return { parts, renumbered, words };
}

/** The titles of a programme's chapters, goals and actions by their ids. */
export function useTitles({
  chapters,
  goals,
  actions,
}: Pick<NamedContent, 'chapters' | 'goals' | 'actions'>): Map<string, LocalText> {
  return useMemo(
    () => new Map([...chapters, ...goals, ...actions].map(({ id, title }) => [id, title])),
    [chapters, goals, actions],
  );
}
