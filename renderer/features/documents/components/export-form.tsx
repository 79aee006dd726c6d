import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { DocumentHint } from '../document-request.ts';
import { missingOfSender } from '../documents-data.ts';
import { isSecret, PUBLICITIES, type Publicity } from '#shared/documents/publicity.ts';
import { lacksOfSecrecy, type ExportChoices, type ExportScope } from '../export-state.ts';
import { TemplateChoice } from './template-choice.tsx';
import styles from './export.module.css';

const STATES = ['final', 'draft'] as const;

/** What is to be said of a document before it is made. */
export function ExportForm({
  hint,
  Fields,
  pages,
  languages,
  choices,
  scopes,
  settings,
  hasSample,
  takesTemplate,
  usual,
  isTried,
  onChoose,
  onLeave,
}: {
  /** What is to be thought of before it is made. */
  hint: DocumentHint | undefined;
  /** Fields of the kind's own. */
  Fields: ComponentType | undefined;
  /** About how many pages there will be. */
  pages: ReactNode;
  languages: readonly Language[];
  choices: ExportChoices;
  /** How many contacts each scope has; those that are not there cannot be chosen. */
  scopes: readonly { scope: ExportScope; count: number }[];
  settings: OfficeSettings;
  hasSample: boolean;
  /** It can be made in a ministry's template. */
  takesTemplate: boolean;
  /** How public such a document mostly is. */
  usual: Publicity;
  /** Making was tried: what is missing is said. */
  isTried: boolean;
  onChoose: (changes: Partial<ExportChoices>) => void;
  /** Called when a link leads away. */
  onLeave: () => void;
}) {
  const { t } = useTranslation(['documentScreens', 'common', 'privacy']);
  const missing = missingOfSender(settings);
  // What is given to a person of herself is so by its kind alone.
  const offered = PUBLICITIES.filter((one) => one !== 'ownData' || usual === one);
  return (
    <div className={styles.form}>
      {hint === undefined ? null : <Notice tone="info">{t(hint)}</Notice>}
      <RadioGroup
        label={t('documentScreens:dialog.language')}
        help={t('documentScreens:dialog.languageHelp')}
        value={choices.language}
        onChange={(language) => onChoose({ language })}
        options={languages.map((language) => ({
          value: language,
          label: t(`common:languages.${language}`),
        }))}
      />
      {Fields ? <Fields /> : null}
      {scopes.length > 1 ? (
        <RadioGroup
          label={t('documentScreens:dialog.scope')}
          value={choices.scope}
          onChange={(scope) => onChoose({ scope })}
          options={scopes.map(({ scope, count }) => ({
            value: scope,
            label: t(`documentScreens:dialog.scopes.${scope}`, { count }),
          }))}
        />
      ) : null}
      <div className={styles.pair}>
        <Select
          label={t('documentScreens:dialog.state')}
          value={choices.state}
          onChange={(state) => onChoose({ state })}
          options={STATES.map((state) => ({
            value: state,
            label: t(`documentScreens:dialog.states.${state}`),
          }))}
        />
        <Select
          label={t('documentScreens:dialog.publicity')}
          value={choices.publicity}
          onChange={(publicity) => onChoose({ publicity })}
          options={offered.map((publicity) => ({
            value: publicity,
            label: t(`documentScreens:dialog.publicities.${publicity}`),
          }))}
        />
      </div>
      <SecrecyFields choices={choices} isTried={isTried} onChoose={onChoose} />
      <TextField
        label={t('documentScreens:dialog.caseNumber')}
        help={t('documentScreens:dialog.caseNumberHelp')}
        optional
        maxLength={60}
        value={choices.caseNumber}
        onChange={(caseNumber) => onChoose({ caseNumber })}
      />
      {takesTemplate ? (
        <TemplateChoice
          language={choices.language}
          value={choices.templateId}
          onChange={(templateId) => onChoose({ templateId })}
        />
      ) : null}
      {pages}
      {missing.length > 0 ? (
        <Notice
          tone="warn"
          title={t('documentScreens:dialog.senderTitle')}
          actions={
            <a href="#/settings/office" onClick={onLeave}>
              {t('documentScreens:dialog.senderLink')}
            </a>
          }
        >
          <p>
            {missing.map((part) => t(`documentScreens:dialog.sender.${part}`)).join(', ')}
            {'. '}
            {t('documentScreens:dialog.senderText')}
          </p>
        </Notice>
      ) : null}
      {hasSample ? <Notice tone="info">{t('documentScreens:dialog.sampleNote')}</Notice> : null}
    </div>
  );
}

/** What the mark of a secret document says: the provision that the secrecy rests on, and which part is secret. */
function SecrecyFields({
  choices,
  isTried,
  onChoose,
}: {
  choices: ExportChoices;
  isTried: boolean;
  onChoose: (changes: Partial<ExportChoices>) => void;
}) {
  const { t } = useTranslation(['documentScreens']);
  const { publicity, secrecy } = choices;
  if (!isSecret(publicity)) return null;
  const lacking = isTried ? lacksOfSecrecy(choices) : [];
  return (
    <>
      <TextField
        label={t('documentScreens:dialog.secrecyBasis')}
        help={t('documentScreens:dialog.secrecyBasisHelp')}
        maxLength={120}
        value={secrecy.basis}
        onChange={(basis) => onChoose({ secrecy: { ...secrecy, basis } })}
        error={
          lacking.includes('basis') ? t('documentScreens:dialog.secrecyBasisMissing') : undefined
        }
      />
      <TextField
        label={t('documentScreens:dialog.secrecyExtent')}
        help={t('documentScreens:dialog.secrecyExtentHelp')}
        optional={publicity === 'secret'}
        maxLength={200}
        value={secrecy.extent}
        onChange={(extent) => onChoose({ secrecy: { ...secrecy, extent } })}
        error={
          lacking.includes('extent') ? t('documentScreens:dialog.secrecyExtentMissing') : undefined
        }
      />
    </>
  );
}
