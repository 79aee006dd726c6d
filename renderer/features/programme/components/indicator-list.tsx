import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import {
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  type YearValue,
} from '#shared/programme/indicator.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addPart, editPart, isAction, deletePart, type PartOwner } from '../part-commands.ts';
import { Decided } from '../stages/decided.tsx';
import { Marked } from './marked.tsx';
import { PartList } from './part-list.tsx';
import { TranslatedField } from './text-fields.tsx';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** What shows whether an action has been carried out, or a goal reached. */
export function IndicatorList({
  owner,
  indicators,
  textLanguage,
}: {
  owner: PartOwner;
  indicators: readonly Indicator[];
  textLanguage: Language;
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  return (
    <PartList
      decided
      parts={indicators.toSorted((a, b) => compareCodeUnits(a.createdAt, b.createdAt))}
      none={t('programme:indicator.none')}
      add={{
        label: t('programme:indicator.add'),
        onPress: () =>
          void act(
            () =>
              addPart(office, owner, 'indicators', {
                ...(isAction(owner) ? { actionId: owner.id } : { goalId: owner.id }),
                name: {},
                kind: 'number',
                direction: 'up',
              }),
            t('programme:indicator.added'),
          ),
      }}
      removeLabel={(one) => t('programme:indicator.remove', { name: pickText(one.name, language) })}
      onRemove={(one) => void deletePart(office, owner, 'indicators', one.id)}
    >
      {(one) => <IndicatorFields owner={owner} indicator={one} textLanguage={textLanguage} />}
    </PartList>
  );
}

function IndicatorFields({
  owner,
  indicator,
  textLanguage,
}: {
  owner: PartOwner;
  indicator: Indicator;
  textLanguage: Language;
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const edit = (changes: Parameters<typeof editPart<'indicators'>>[4]) =>
    editPart(office, owner, 'indicators', indicator, changes);
  const level = (field: 'baseline' | 'target') => (
    <Marked field={field}>
      <Decided>
        <FieldRow>
          <SavedField
            keptAs={`${indicator.id}:${field}`}
            label={t(`programme:indicator.${field}`)}
            optional
            value={indicator[field]?.value ?? ''}
            onSave={(value) => edit({ [field]: withValue(indicator[field], value) })}
          />
          <SavedField
            keptAs={`${indicator.id}:${field}.year`}
            label={t(`programme:indicator.${field}Year`)}
            optional
            value={indicator[field]?.year === undefined ? '' : String(indicator[field].year)}
            check={(typed) =>
              /^\d{4}$/u.test(typed) ? undefined : t('programme:indicator.yearUnknown')
            }
            onSave={(typed) => edit({ [field]: withYear(indicator[field], typed) })}
          />
        </FieldRow>
      </Decided>
    </Marked>
  );
  return (
    <>
      <TranslatedField
        recordId={indicator.id}
        field="name"
        label={t('programme:indicator.name')}
        language={textLanguage}
        text={indicator.name}
        onSave={(name) => edit({ name })}
      />
      <TranslatedField
        recordId={indicator.id}
        field="definition"
        label={t('programme:indicator.definition')}
        long
        optional
        language={textLanguage}
        text={indicator.definition}
        onSave={(definition) => edit({ definition })}
      />
      <Decided>
        <FieldRow>
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
        </FieldRow>
      </Decided>
      {level('baseline')}
      {level('target')}
      <FieldRow>
        <Decided isTranslation={textLanguage !== 'fi'}>
          <SavedField
            keptAs={`${indicator.id}:unit:${textLanguage}`}
            label={t('programme:indicator.unit')}
            optional
            lang={textLanguage}
            value={indicator.unit?.[textLanguage] ?? ''}
            onSave={(unit) => edit({ unit: withText(indicator.unit, textLanguage, unit) })}
          />
        </Decided>
        <TranslatedField
          recordId={indicator.id}
          field="source"
          label={t('programme:indicator.source')}
          optional
          language={textLanguage}
          text={indicator.source}
          onSave={(source) => edit({ source })}
        />
      </FieldRow>
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
