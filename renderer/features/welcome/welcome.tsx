import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { addSample, LanguageChoice, OfficeFields } from '#renderer/features/settings/public.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Steps } from '#renderer/ui/layout/steps.tsx';
import styles from './welcome.module.css';

const STEPS = ['language', 'office', 'begin'] as const;
const BEGINNINGS = ['empty', 'sample', 'restore'] as const;
type Beginning = (typeof BEGINNINGS)[number];

/** The first start: three short questions, each of which can be skipped. What is answered is saved as it is answered. */
export function Welcome({ onDone }: { onDone: () => void }) {
  const settings = useLive(
    async (open) => ({ office: await open.settings(), preferences: await open.preferences() }),
    [],
    { keepPrevious: true },
  );
  return (
    <LiveValue live={settings}>
      {(value) => (
        <WelcomeSteps settings={value.office} preferences={value.preferences} onDone={onDone} />
      )}
    </LiveValue>
  );
}

function WelcomeSteps({
  settings,
  preferences,
  onDone,
}: {
  settings: Awaited<ReturnType<Office['settings']>>;
  preferences: Awaited<ReturnType<Office['preferences']>>;
  onDone: () => void;
}) {
  const { t } = useTranslation(['welcome', 'common']);
  const office = useOffice();
  const [index, setIndex] = useState(0);
  const [beginning, setBeginning] = useState<Beginning>('empty');
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownIndex = useRef(index);

  useEffect(() => {
    if (shownIndex.current !== index) heading.current?.focus();
    shownIndex.current = index;
  }, [index]);

  const step = STEPS[index] ?? 'language';
  const isLast = index === STEPS.length - 1;

  const finish = async () => {
    setBusy(true);
    if (beginning === 'sample') await addSample(office);
    if (beginning === 'restore') window.location.hash = '#/settings/data';
    onDone();
  };

  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{t('welcome:title')}</h1>
          <p>{t('welcome:intro')}</p>
        </header>
        <Steps
          label={t('welcome:steps')}
          doneLabel={t('welcome:done')}
          steps={STEPS.map((name) => t(`welcome:${name}.step`))}
          current={index}
        />
        <section className={styles.step} aria-labelledby="welcome-step">
          <h2 id="welcome-step" ref={heading} tabIndex={-1}>
            {t(`welcome:${step}.title`)}
          </h2>
          {step === 'language' ? (
            <LanguageChoice
              preferences={preferences}
              label={t('welcome:language.title')}
              hideLabel
              cards
            />
          ) : null}
          {step === 'office' ? (
            <>
              <p className={styles.text}>{t('welcome:office.text')}</p>
              <OfficeFields settings={settings} />
            </>
          ) : null}
          {step === 'begin' ? (
            <RadioGroup
              label={t('welcome:begin.title')}
              hideLabel
              cards
              options={BEGINNINGS.map((value) => ({
                value,
                label: t(`welcome:begin.${value}`),
                help: t(`welcome:begin.${value}Help`),
              }))}
              value={beginning}
              onChange={setBeginning}
            />
          ) : null}
        </section>
        <footer className={styles.foot}>
          {index > 0 ? (
            <Button onPress={() => setIndex(index - 1)}>{t('common:back')}</Button>
          ) : null}
          <div className={styles.forward}>
            {isLast ? null : (
              <Button variant="quiet" onPress={() => setIndex(index + 1)}>
                {t('welcome:skip')}
              </Button>
            )}
            <Button
              variant="primary"
              isDisabled={isBusy}
              onPress={() => {
                if (isLast) void finish();
                else setIndex(index + 1);
              }}
            >
              {isLast ? t('welcome:begin.finish') : t('common:next')}
            </Button>
          </div>
        </footer>
      </div>
    </main>
  );
}
