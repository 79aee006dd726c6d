import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { tidyTags } from '#shared/text/tags.ts';
import {
  RECOMMENDATION_STATES,
  type Recommendation,
  type RecommendationState,
} from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { changeMany, type BulkChange } from '../recommendations-commands.ts';

const FIELDS = [
  'state',
  'addAddressee',
  'removeAddressee',
  'addTopics',
  'removeTopics',
  'dueOn',
] as const satisfies readonly BulkChange['field'][];

/** Changes one thing in all ticked recommendations at once. */
export function BulkDialog({
  recommendations,
  organisations,
  onClose,
}: {
  recommendations: readonly Recommendation[];
  organisations: readonly Organisation[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['recommendations', 'cooperation', 'acts']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const [field, setField] = useState<BulkChange['field']>('state');
  const [state, setState] = useState<RecommendationState | null>(null);
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const change = changeOf();
  const error = isTried && change === null ? problem() : undefined;

  function changeOf(): BulkChange | null {
    switch (field) {
      case 'state':
        return state && { field, state };
      case 'addAddressee':
      case 'removeAddressee':
        return organisationId === null ? null : { field, organisationId };
      case 'addTopics':
      case 'removeTopics': {
        const topics = tidyTags([text]);
        return topics.length === 0 || hasIdentityCode(text) ? null : { field, topics };
      }
      case 'dueOn': {
        const dueOn = readDay(text);
        return dueOn === null ? null : { field, dueOn };
      }
    }
  }
  function problem(): string {
    if (hasIdentityCode(text)) return t('recommendations:finding.identity-code');
    const isDay = field === 'dueOn' && text.trim() !== '';
    return t(isDay ? 'recommendations:finding.day-invalid' : 'recommendations:bulk.missing');
  }

  const save = async () => {
    setTried(true);
    if (!change) return false;
    try {
      const { value: count, actId } = await changeMany(office, recommendations, change);
      if (count === 0) showNotice(t('recommendations:bulk.nothing'));
      else {
        undoLater(
          actId,
          t('recommendations:bulk.done', { count, formatted: number(count) }),
          t('recommendations:bulk.undone'),
        );
      }
      return true;
    } catch (failure) {
      showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
      return false;
    }
  };

  const label = t(`recommendations:bulk.fields.${field}`);
  return (
    <FormDialog
      kept="selection"
      title={t('recommendations:bulk.title')}
      action={t('recommendations:bulk.save')}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('recommendations:bulk.field')}
        options={FIELDS.map((value) => ({
          value,
          label: t(`recommendations:bulk.fields.${value}`),
        }))}
        value={field}
        onChange={(next) => {
          setField(next);
          setText('');
          setTried(false);
        }}
      />
      {field === 'state' ? (
        <Select
          label={label}
          options={RECOMMENDATION_STATES.map((value) => ({
            value,
            label: t(`cooperation:recommendationState.${value}`),
          }))}
          value={state}
          onChange={setState}
          error={error}
        />
      ) : null}
      {field === 'addAddressee' || field === 'removeAddressee' ? (
        <OrganisationField
          label={label}
          organisations={organisations}
          id={organisationId}
          newName=""
          onChoose={setOrganisationId}
          error={error}
        />
      ) : null}
      {field === 'addTopics' || field === 'removeTopics' ? (
        <TextField
          label={label}
          help={t('recommendations:bulk.topicsHelp')}
          value={text}
          onChange={setText}
          error={error}
        />
      ) : null}
      {field === 'dueOn' ? (
        <DayField label={label} value={text} onChange={setText} error={error} />
      ) : null}
      <p>
        {t('recommendations:bulk.willChange', {
          count: recommendations.length,
          formatted: number(recommendations.length),
        })}
      </p>
    </FormDialog>
  );
}
