import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTACT_PURPOSES } from '#shared/contacts/organisation.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  answerErrors,
  type AskedField,
  type ImportAnswers,
  type ImportState,
} from '../import-state.ts';
import { legalBasisOptions } from '#renderer/features/contacts/public.ts';
import styles from './import.module.css';

/** The third step: where the list is from and what for. Asked once, kept with each contact. */
export function SourceStep({
  state,
  today,
  onAnswer,
  onBack,
  onNext,
}: {
  state: Extract<ImportState, { step: 'source' }>;
  today: CalendarDate;
  onAnswer: (changes: Partial<ImportAnswers>) => void;
  onBack: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslation(['importScreen', 'privacy', 'common']);
  const { answers, showErrors } = state;
  const [obtained, setObtained] = useState(typedDay(answers.obtainedOn ?? undefined));
  const [left, setLeft] = useState<ReadonlySet<keyof ImportAnswers>>(new Set());
  const errors = answerErrors(answers, today);
  /** A field is not called wrong before it was left, or the way on was asked for. */
  const errorOf = (field: AskedField) => {
    const error = errors[field];
    return error && (showErrors || left.has(field))
      ? t(`importScreen:source.errors.${error}`)
      : undefined;
  };
  const leave = (field: keyof ImportAnswers) => () => setLeft(new Set([...left, field]));

  return (
    <form
      className={styles.view}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        onNext();
        // Once the fields say what is wrong, the first of them takes the focus.
        setTimeout(() => {
          form.querySelector<HTMLElement>('input[aria-invalid], [data-invalid] > button')?.focus();
        });
      }}
    >
      <div className={styles.scroll}>
        <div className={styles.page}>
          <h2 className={styles.heading}>{t('importScreen:source.heading')}</h2>
          <div className={styles.twoParts}>
            <div className={styles.form}>
              <div className={styles.wide}>
                <TextField
                  label={t('importScreen:source.source')}
                  help={t('importScreen:source.sourceHelp')}
                  error={errorOf('source')}
                  value={answers.source}
                  maxLength={200}
                  onChange={(source) => onAnswer({ source })}
                  onBlur={leave('source')}
                />
              </div>
              <Select
                label={t('importScreen:source.purpose')}
                placeholder={t('importScreen:source.purposePlaceholder')}
                error={errorOf('purpose')}
                options={CONTACT_PURPOSES.map((purpose) => ({
                  value: purpose,
                  label: t(`importScreen:source.purposes.${purpose}`),
                }))}
                value={answers.purpose}
                onChange={(purpose) => onAnswer({ purpose })}
              />
              <TextField
                label={t('importScreen:source.obtainedOn')}
                help={t('importScreen:source.obtainedOnHelp')}
                error={errorOf('obtainedOn')}
                value={obtained}
                onChange={(text) => {
                  setObtained(text);
                  onAnswer({ obtainedOn: readDay(text) });
                }}
                onBlur={leave('obtainedOn')}
              />
              <Select
                label={t('importScreen:source.listLanguage')}
                help={t('importScreen:source.listLanguageHelp')}
                options={LANGUAGES.map((language) => ({
                  value: language,
                  label: t(`common:languages.${language}`),
                }))}
                value={answers.listLanguage}
                onChange={(listLanguage) => onAnswer({ listLanguage })}
              />
              <Select
                label={t('privacy:field.legalBasis')}
                optional
                help={t('privacy:explain.legalBasis')}
                options={legalBasisOptions(answers.legalBasis ?? '', {
                  none: t('privacy:page.noLegalBasis'),
                  of: (basis) => t(`privacy:basis.${basis}`),
                })}
                value={answers.legalBasis ?? ''}
                onChange={(basis) => onAnswer({ legalBasis: basis === '' ? null : basis })}
              />
              <DayField
                label={t('privacy:field.reviewOn')}
                optional
                help={t('privacy:explain.reviewOn')}
                error={errorOf('reviewOn')}
                value={answers.reviewOn}
                onChange={(reviewOn) => onAnswer({ reviewOn })}
                onBlur={leave('reviewOn')}
              />
            </div>
            <Notice tone="info" title={t('importScreen:source.privacyTitle')}>
              <p>{t('importScreen:source.privacyText')}</p>
            </Notice>
          </div>
        </div>
      </div>
      <FootBar
        back={<Button onPress={onBack}>{t('common:back')}</Button>}
        note={t('importScreen:nothingSaved')}
      >
        <Button variant="primary" type="submit">
          {t('importScreen:source.toSummary')}
        </Button>
      </FootBar>
    </form>
  );
}
