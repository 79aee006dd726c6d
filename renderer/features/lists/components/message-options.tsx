import { useTranslation } from 'react-i18next';
import { BATCH_SIZES } from '#shared/contacts/lists/batches.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { chooseForMessages, useMessageChoices } from '../message-choices.ts';
import type { MessageRecipients } from '../use-message-recipients.ts';
import styles from './lists.module.css';

const NO_LIMIT = 'all';

/** How a message is addressed: field, language, batches; and for copying, how the addresses are written. */
export function MessageOptions({
  recipients: { languages, chosen, choose },
  forCopying,
}: {
  recipients: MessageRecipients;
  forCopying: boolean;
}) {
  const { t } = useTranslation(['lists', 'common']);
  const number = useNumber();
  const { field, names, separator, batch } = useMessageChoices();
  return (
    <div className={styles.options}>
      {forCopying ? (
        <p className={styles.quiet}>{t('lists:message.pasteHelp')}</p>
      ) : (
        <RadioGroup
          label={t('lists:message.field')}
          value={field}
          onChange={(next) => chooseForMessages({ field: next })}
          options={(['bcc', 'to'] as const).map((one) => ({
            value: one,
            label: t(`lists:message.${one}`),
            help: t(`lists:message.${one}Help`),
          }))}
        />
      )}
      {languages.length > 1 ? (
        <CheckboxGroup
          label={t('lists:message.languages')}
          value={chosen}
          onChange={choose}
          options={languages.map(({ language, count }) => ({
            value: language,
            label: t('lists:message.languageCount', {
              language:
                language === 'none'
                  ? t('lists:message.noLanguage')
                  : t(`common:languages.${language}`),
              formatted: number(count),
            }),
          }))}
        />
      ) : null}
      {forCopying ? (
        <RadioGroup
          label={t('lists:message.style')}
          value={names ? 'named' : 'bare'}
          onChange={(next) => chooseForMessages({ names: next === 'named' })}
          options={(['named', 'bare'] as const).map((one) => ({
            value: one,
            label: t(`lists:message.${one}`),
          }))}
        />
      ) : null}
      {forCopying ? (
        <RadioGroup
          label={t('lists:message.separator')}
          value={separator}
          onChange={(next) => chooseForMessages({ separator: next })}
          options={[
            { value: '; ', label: t('lists:message.semicolon') },
            { value: ', ', label: t('lists:message.comma') },
          ]}
        />
      ) : null}
      <Select
        label={t('lists:message.batch')}
        help={t('lists:message.batchHelp')}
        value={batch === null ? NO_LIMIT : String(batch)}
        onChange={(next) => chooseForMessages({ batch: next === NO_LIMIT ? null : Number(next) })}
        options={[
          ...BATCH_SIZES.map((size) => ({
            value: String(size),
            label: t('lists:message.recipients', { count: size, formatted: number(size) }),
          })),
          { value: NO_LIMIT, label: t('lists:message.noLimit') },
        ]}
      />
    </div>
  );
}
