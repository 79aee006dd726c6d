import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionOf } from '#shared/contacts/import/match/row-decisions.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import type { ImportCheck, ImportState } from '../import-state.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

/** So many names of new organisations are read at a glance; the rows tell the others. */
const MOST_NAMES = 20;

/** What is said of the whole list, and what comes with its rows. */
export function SummaryFacts({
  state: { list, answers, decisions },
  check,
}: {
  state: Extract<ImportState, { step: 'summary' }>;
  check: ImportCheck;
}) {
  const { t } = useTranslation(['importScreen']);
  const { day } = useMoment();
  const number = useNumber();
  const { organisations, remarks } = useMemo(() => {
    const { remarked, lines } = list.preview;
    const remarkedLines = new Set(Array.from(remarked, (place) => lines[place]));
    const named = new Set<number>();
    let count = 0;
    for (const [index, match] of check.matches.entries()) {
      if (['skip', 'ask'].includes(decisionOf(decisions, match, index).do)) continue;
      const organisation = check.newOrganisations[index] ?? -1;
      if (organisation >= 0) named.add(organisation);
      if (remarkedLines.has(match.row)) count += 1;
    }
    const organisations = [...named].map((place) => check.organisationNames[place] ?? '');
    return { organisations, remarks: count };
  }, [list.preview, check, decisions]);
  const deputies = list.preview.deputiesBeside;
  /** How many, and which. */
  const namesOf = (names: readonly string[]) => {
    const count = number(names.length);
    const more = names.length > MOST_NAMES ? ' …' : '';
    return names.length === 0 ? count : `${count}: ${names.slice(0, MOST_NAMES).join('; ')}${more}`;
  };
  return (
    <DefinitionList
      items={[
        { term: t('importScreen:summary.list'), value: list.fileName ?? t('importScreen:pasted') },
        { term: t('importScreen:summary.newOrganisations'), value: namesOf(organisations) },
        ...(deputies > 0
          ? [
              {
                term: t('importScreen:summary.deputiesBeside'),
                value: t('importScreen:summary.deputiesLeft', { count: deputies }),
              },
            ]
          : []),
        { term: t('importScreen:summary.withRemarks'), value: number(remarks) },
        { term: t('importScreen:summary.source'), value: answers.source.trim() },
        {
          term: t('importScreen:summary.purpose'),
          value: answers.purpose && t(`importScreen:source.purposes.${answers.purpose}`),
        },
        {
          term: t('importScreen:summary.obtainedOn'),
          value: answers.obtainedOn && day(answers.obtainedOn),
        },
      ]}
    />
  );
}
