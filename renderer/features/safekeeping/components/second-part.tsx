import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './safekeeping.module.css';

/** After so long without a copy she is told. Milliseconds. */
const OLD = 7 * 24 * 3600 * 1000;

/** The second place for backups: a network drive or a stick. */
export function SecondPart({ kept, onChanged }: { kept: Kept; onChanged: () => Promise<void> }) {
  const { t, i18n } = useTranslation(['safekeeping', 'shell']);
  const platform = usePlatform();
  const { moment } = useMoment();
  const [openedAt] = useState(() => Date.now());
  const ways = useRef<HTMLDivElement>(null);
  const { second } = kept;
  if (!kept.promises.secondPlace && second === null) {
    return <p className={styles.text}>{t('safekeeping:screen.secondNotHere')}</p>;
  }
  const choose = async () => {
    const title = t('safekeeping:screen.chooseTitle');
    const chosen = await platform.chooseSecondPlace({ title });
    if (!chosen.ok) showNotice(t(`shell:failures.${chosen.failure.code}`));
    await onChanged();
  };
  const forget = async () => {
    const done = await platform.forgetSecondPlace();
    if (!done.ok) showNotice(t(`shell:failures.${done.failure.code}`));
    await onChanged();
    // The button goes with the place that is let go.
    afterFrame(() => focusWhenLost(ways.current?.querySelector('button')));
  };
  const last = second?.lastSuccessAt;
  // Where nothing was copied yet, that stands there already.
  const isOld = last !== undefined && openedAt - Date.parse(last) > OLD;
  const failureKey = `shell:failures.${second?.failure ?? ''}`;
  const failure =
    second?.failure !== undefined && i18n.exists(failureKey)
      ? t(failureKey as 'shell:failures.place-gone')
      : null;
  return (
    <>
      {second === null ? (
        <p className={styles.text}>{t('safekeeping:screen.secondNone')}</p>
      ) : (
        <>
          <p>{second.shown}</p>
          <p className={styles.text}>
            {last === undefined
              ? t('safekeeping:screen.secondNever')
              : t('safekeeping:screen.secondLast', { when: moment(last) })}
          </p>
        </>
      )}
      {failure === null ? null : <Notice tone="warn">{failure}</Notice>}
      {isOld && failure === null ? (
        <Notice tone="warn">{t('safekeeping:screen.secondOld')}</Notice>
      ) : null}
      <div ref={ways} className={styles.buttons}>
        {/* A server has no dialog to ask with: its place comes from the environment. */}
        {kept.promises.secondPlace && platform.host !== 'browser' ? (
          <Button onPress={() => void choose()}>{t('safekeeping:screen.choose')}</Button>
        ) : null}
        {second === null ? null : (
          <Button onPress={() => void forget()}>{t('safekeeping:screen.forget')}</Button>
        )}
      </div>
    </>
  );
}
