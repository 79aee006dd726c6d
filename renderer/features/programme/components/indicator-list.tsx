import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import {
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  type YearValue,
} from '#shared/programme/indicator.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { SavedArea, SavedField } from '#renderer/ui/saved-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { addPart, editPart, removePart } from '../part-commands.ts';
import { written } from '../programme-commands.ts';
import { PartList } from './part-list.tsx';
import styles from './programme.module.css';

/** What shows whether an action has been carried out. */
export function IndicatorList({
  action,
  indicators,
}: {
  action: Action;
  indicators: readonly Indicator[];
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const language = useScreenLanguage();
  return (
    <PartList
      parts={indicators.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))}
      none={t('programme:indicator.none')}
      add={{
        label: t('programme:indicator.add'),
        onPress: () =>
          void addPart(office, action, 'indicators', {
            actionId: action.id,
            name: {},
            kind: 'number',
            direction: 'up',
          }),
      }}
      removeLabel={(one) => t('programme:indicator.remove', { name: pickText(one.name, language) })}
      onRemove={(one) => void removePart(office, action, 'indicators', one.id)}
    >
      {(one) => <IndicatorFields action={action} indicator={one} />}
    </PartList>
  );
}

function IndicatorFields({ action, indicator }: { action: Action; indicator: Indicator }) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const edit = (changes: Parameters<typeof editPart<'indicators'>>[4]) =>
    editPart(office, action, 'indicators', indicator.id, changes);
  const level = (field: 'baseline' | 'target') => (
    <div className={styles.pair}>
      <SavedField
        label={t(`programme:indicator.${field}`)}
        optional
        value={indicator[field]?.value ?? ''}
        onSave={(value) => edit({ [field]: withValue(indicator[field], value) })}
      />
      <SavedField
        label={t(`programme:indicator.${field}Year`)}
        optional
        value={indicator[field]?.year === undefined ? '' : String(indicator[field].year)}
        check={(typed) =>
          /^\d{4}$/u.test(typed) ? undefined : t('programme:indicator.yearUnknown')
        }
        onSave={(typed) => edit({ [field]: withYear(indicator[field], typed) })}
      />
    </div>
  );
  return (
    <>
      <SavedField
        label={t('programme:indicator.name')}
        lang="fi"
        value={indicator.name.fi ?? ''}
        onSave={(text) => edit({ name: written(indicator.name, 'fi', text) })}
      />
      <SavedArea
        label={t('programme:indicator.definition')}
        optional
        lang="fi"
        value={indicator.definition?.fi ?? ''}
        onSave={(text) => edit({ definition: written(indicator.definition, 'fi', text) })}
      />
      <div className={styles.pair}>
        <Select
          label={t('programme:indicator.kind')}
          size="small"
          options={INDICATOR_KINDS.map((value) => ({
            value,
            label: t(`programme:indicator.kinds.${value}`),
          }))}
          value={indicator.kind}
          onChange={(kind) => void edit({ kind })}
        />
        <Select
          label={t('programme:indicator.direction')}
          size="small"
          options={DIRECTIONS.map((value) => ({
            value,
            label: t(`programme:indicator.directions.${value}`),
          }))}
          value={indicator.direction}
          onChange={(direction) => void edit({ direction })}
        />
      </div>
      {level('baseline')}
      {level('target')}
      <div className={styles.pair}>
        <SavedField
          label={t('programme:indicator.unit')}
          optional
          value={indicator.unit ?? ''}
          onSave={(unit) => edit({ unit: unit || undefined })}
        />
        <SavedField
          label={t('programme:indicator.source')}
          optional
          lang="fi"
          value={indicator.source?.fi ?? ''}
          onSave={(text) => edit({ source: written(indicator.source, 'fi', text) })}
        />
      </div>
    </>
  );
}

function withValue(now: YearValue | undefined, value: string): YearValue | undefined {
  return value === '' && now?.year === undefined ? undefined : { ...now, value };
}

function withYear(now: YearValue | undefined, typed: string): YearValue | undefined {
  const rest: YearValue = { ...now, value: now?.value ?? '' };
  Reflect.deleteProperty(rest, 'year');
  if (typed !== '') return { ...rest, year: Number(typed) };
  return rest.value === '' ? undefined : rest;
}
