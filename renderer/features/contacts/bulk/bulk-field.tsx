import { useTranslation } from 'react-i18next';
import { CONTACT_PURPOSES, ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select, type Option } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  answerOf,
  answerOfNewList,
  NOTHING,
  type BulkAnswer,
  type BulkChoices,
} from './bulk-answer.ts';
import type { BulkAct } from './bulk-acts.ts';

/** The field of a question about many contacts; of a list that is to be made, also what it is for. */
export function BulkField({
  act,
  answer,
  choices,
  showProblem,
  onChange,
}: {
  act: BulkAct;
  answer: BulkAnswer;
  choices: BulkChoices;
  showProblem: boolean;
  onChange: (answer: BulkAnswer) => void;
}) {
  const { t } = useTranslation(['views', 'contacts', 'common', 'lists']);
  const label = t(`views:bulk.field.${act}`);
  const error =
    showProblem && answer.problem !== null ? t(`views:bulk.problem.${answer.problem}`) : undefined;
  const set = (value: string | null) => onChange(answerOf(act, value ?? ''));

  switch (act) {
    case 'verifiedOn':
    case 'informedOn':
    case 'reviewOn':
      return <DayField label={label} value={answer.value} onChange={set} error={error} />;
    case 'addToGroup': {
      const isNew = !choices.tags.some((tag) => tag.label === answer.value);
      return (
        <ComboBox
          label={label}
          options={[
            ...(isNew && answer.value !== '' ? [{ value: answer.value, label: answer.value }] : []),
            ...choices.tags.map((tag) => ({ value: tag.label, label: tag.label })),
          ]}
          value={answer.value === '' ? null : answer.value}
          onChange={set}
          onAdd={set}
          addsWhatIsLeft
          addLabel={(name) => t('contacts:form.createGroup', { name })}
          error={error}
        />
      );
    }
    case 'addToList': {
      const { value, purpose, problem } = answer;
      const isOfPurpose = problem === 'purpose-missing' || problem === 'purpose-identity-code';
      return (
        <>
          <ComboBox
            label={label}
            help={t('views:bulk.chooseList')}
            options={[
              ...(purpose === undefined ? [] : [{ value, label: value }]),
              ...choices.lists.map((list) => ({ value: list.id, label: list.name })),
            ]}
            value={value === '' ? null : value}
            onChange={(chosen) => {
              if (purpose === undefined || chosen !== value) set(chosen);
            }}
            onAdd={(name) => onChange(answerOfNewList(name, purpose ?? ''))}
            addLabel={(name) => t('views:bulk.createList', { name })}
            error={isOfPurpose ? undefined : error}
          />
          {purpose === undefined ? null : (
            <TextField
              label={t('lists:field.purpose')}
              help={t('lists:form.purposeHelp')}
              value={purpose}
              onChange={(next) => onChange(answerOfNewList(value, next))}
              error={isOfPurpose ? error : undefined}
            />
          )}
        </>
      );
    }
    default: {
      const options = optionsOf(act, choices, t);
      if (options.length === 0) {
        return <p>{t(act === 'removeFromGroup' ? 'views:bulk.noGroups' : 'views:bulk.noLists')}</p>;
      }
      return (
        <Select
          label={label}
          options={options}
          value={answer.value === '' ? null : answer.value}
          onChange={set}
          placeholder={t('views:bulk.choose')}
          error={error}
        />
      );
    }
  }
}

function optionsOf(
  act: Exclude<BulkAct, 'verifiedOn' | 'informedOn' | 'reviewOn' | 'addToGroup' | 'addToList'>,
  { tags, lists }: BulkChoices,
  t: ReturnType<typeof useTranslation<['views', 'contacts', 'common', 'lists']>>['t'],
): Option[] {
  switch (act) {
    case 'language':
      return [
        ...LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) })),
        { value: NOTHING, label: t('contacts:list.noLanguage') },
      ];
    case 'kind':
      return ORGANISATION_KINDS.map((one) => ({ value: one, label: t(`contacts:kind.${one}`) }));
    case 'purpose':
      return CONTACT_PURPOSES.map((one) => ({ value: one, label: t(`contacts:purpose.${one}`) }));
    case 'removeFromGroup':
      return tags.map((tag) => ({ value: tag.id, label: tag.label }));
    case 'removeFromList':
      return lists.map((list) => ({ value: list.id, label: list.name }));
  }
}
