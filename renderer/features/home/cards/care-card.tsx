import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useOpenPairs, useQuietSearch } from '#renderer/features/duplicates/public.ts';
import type { Address } from '#renderer/ui/address.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { readCare, type OpenDraft } from '../care-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

type Line = { href: Address; text: string };

/** What the care of contacts asks: whom to inform, whose data to review, drafts that were left, duplicates that were found. */
export function CareCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const number = useNumber();
  useQuietSearch();
  const { persons, organisations } = useOpenPairs();
  const pairs = [persons, organisations].reduce(
    (all, { sure, possible }) => all + sure.length + possible.length,
    0,
  );
  const counted = (
    name: 'inform' | 'informLate' | 'review' | 'pairs',
    count: number,
    href: Address,
  ): Line[] =>
    count === 0
      ? []
      : [{ href, text: t(`home:care.${name}`, { count, formatted: number(count) }) }];
  const draftLine = ({ href, area }: OpenDraft): Line => ({
    href,
    text: t('home:care.draft', { where: t(`home:care.draftOf.${area}`) }),
  });
  const live = useLive(
    async (office) => {
      const { inform, informLate, review, drafts } = await readCare(office, today);
      return [
        ...counted('informLate', informLate, '#/privacy/inform'),
        ...counted('inform', inform - informLate, '#/privacy/inform'),
        ...counted('review', review, '#/privacy/review'),
        ...drafts.map(draftLine),
        ...counted('pairs', pairs, '#/duplicates'),
      ];
    },
    [today, pairs, t],
    { keepPrevious: true },
  );
  return (
    <Card
      title={t('home:care.title')}
      live={live}
      link={{ href: '#/privacy', label: t('home:care.all') }}
    >
      {(lines) => (
        <ul className={styles.lines}>
          {lines.map(({ href, text }) => (
            <CardLine key={`${href} ${text}`} href={href} name={text} />
          ))}
        </ul>
      )}
    </Card>
  );
}
