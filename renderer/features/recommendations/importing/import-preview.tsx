import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { readDay } from '#shared/lib/read-day.ts';
import {
  canBeTaken,
  planRecommendations,
  type ImportOffice,
  type PlannedRecommendation,
} from '#shared/recommendations/import/plan-recommendations.ts';
import { roundName } from '#shared/recommendations/listed-recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { HOME } from '../recommendations-address.ts';
import { writePlanned } from '../recommendations-commands.ts';
import { readRecommendations, type RecommendationsRead } from '../recommendations-data.ts';
import { ImportGivens, type Givens } from './import-givens.tsx';
import { ImportRows } from './import-rows.tsx';
import type { OpenedReading } from './use-reading.ts';
import styles from './importing.module.css';

type Props = {
  opened: OpenedReading;
  isReading: boolean;
  onReread: (all: boolean) => void;
};

/** How recommendations were read and what becomes of each; nothing is written before it is agreed to. */
export function ImportPreview(props: Props) {
  const live = useLive(readRecommendations, [], { keepPrevious: true });
  return <LiveValue live={live}>{(read) => <Preview {...props} read={read} />}</LiveValue>;
}

function Preview({ opened, isReading, onReread, read }: Props & { read: RecommendationsRead }) {
  const { t } = useTranslation(['recommendations']);
  const office = useOffice();
  const [, navigate] = useLocation();
  const number = useNumber();
  const act = useAct();
  const { reading } = opened;
  const [givens, setGivens] = useState<Givens>(() => ({
    sign: reading.sign ?? '',
    bodyId: bodyOfSign(reading.sign, read),
    reviewRoundId: null,
    givenOn: '',
    strength: 'recommends',
  }));
  const { sign, bodyId, reviewRoundId, givenOn, strength } = givens;
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isWriting, setWriting] = useState(false);
  const day = readDay(givenOn);
  const dayError =
    givenOn.trim() !== '' && day === null ? t('recommendations:importing.dayUnknown') : undefined;

  const planned = useMemo(
    () =>
      planRecommendations(
        reading.items,
        {
          sign,
          strength,
          ...(bodyId !== null && { bodyId }),
          ...(reviewRoundId !== null && { reviewRoundId }),
          ...(day !== null && { givenOn: day }),
        },
        officeOf(read),
      ),
    [reading, sign, strength, bodyId, reviewRoundId, day, read],
  );
  const isTaken = (row: PlannedRecommendation) =>
    canBeTaken(row) && (said.get(row.item.key) ?? row.outcome !== 'differs');
  const taken = planned.filter(isTaken);
  const counts = {
    new: number(taken.filter(({ outcome }) => outcome === 'new').length),
    changed: number(taken.filter(({ outcome }) => outcome !== 'new').length),
    same: number(planned.filter(({ outcome }) => outcome === 'same').length),
    out: number(planned.filter((row) => row.outcome !== 'same' && !isTaken(row)).length),
  };

  const write = async () => {
    setWriting(true);
    if (!(await backupBefore('before-import'))) {
      setWriting(false);
      return;
    }
    const facts = { count: taken.length, formatted: number(taken.length) };
    const isDone = await act(
      () => writePlanned(office, taken),
      t('recommendations:importing.done', facts),
      t('recommendations:importing.undone'),
    );
    if (isDone) navigate(HOME);
    else setWriting(false);
  };

  return (
    <div className={styles.view}>
      <div className={styles.scroll} aria-busy={isReading || isWriting}>
        <div className={styles.part}>
          {reading.items.length === 0 ? (
            <Notice tone="warn" title={t('recommendations:importing.nothingTitle')}>
              {t('recommendations:importing.nothingText')}
            </Notice>
          ) : null}
          {reading.format === 'table' ? null : (
            <Segmented
              label={t('recommendations:importing.which')}
              options={[
                { value: 'some', label: t('recommendations:importing.recommending') },
                { value: 'all', label: t('recommendations:importing.all') },
              ]}
              value={(opened.all ?? reading.format === 'list') ? 'all' : 'some'}
              onChange={(value) => onReread(value === 'all')}
            />
          )}
          <ImportGivens read={read} givens={givens} onChange={setGivens} dayError={dayError} />
        </div>
        {planned.length > 0 ? (
          <ImportRows
            planned={planned}
            isTaken={isTaken}
            onTake={(row, on) => setSaid(new Map(said).set(row.item.key, on))}
          />
        ) : null}
      </div>
      <FootBar
        back={
          <Button onPress={() => navigate(HOME)}>{t('recommendations:importing.cancel')}</Button>
        }
        note={
          isWriting
            ? t('recommendations:importing.writing')
            : t('recommendations:importing.counts', counts)
        }
      >
        <Button
          variant="primary"
          isDisabled={isReading || isWriting || taken.length === 0 || dayError !== undefined}
          onPress={() => void write()}
        >
          {taken.length === 0
            ? t('recommendations:importing.nothingToWrite')
            : t('recommendations:importing.write', {
                count: taken.length,
                formatted: number(taken.length),
              })}
        </Button>
      </FootBar>
    </div>
  );
}

function officeOf(read: RecommendationsRead): ImportOffice {
  return {
    ...read,
    rounds: read.rounds.map((round) => ({
      id: round.id,
      bodyId: round.bodyId,
      names: [
        ...LANGUAGES.map((language) => roundName(round, language)),
        ...LANGUAGES.map((language) =>
          roundName({ ...(round.no !== undefined && { no: round.no }) }, language),
        ),
        ...(round.no === undefined ? [] : [String(round.no)]),
        ...Object.values(round.theme ?? {}),
      ],
    })),
  };
}

/** GRETA(2019)06 is GRETA's: the sign begins with the abbreviation of the body. */
function bodyOfSign(sign: string | undefined, { bodies }: RecommendationsRead): string | null {
  if (sign === undefined) return null;
  const begun = bodies.find(({ abbr, name }) =>
    [...Object.values(abbr ?? {}), ...Object.values(name)].some(
      (one) => one !== '' && sign.startsWith(`${one}(`),
    ),
  );
  return begun?.id ?? null;
}
