import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Milestone } from '#shared/programme/milestone.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedDay } from '#renderer/ui/forms/saved-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addPart, editPart, deletePart } from '../part-commands.ts';
import { Decided } from '../stages/decided.tsx';
import { PartList } from './part-list.tsx';
import { TranslatedField } from './text-fields.tsx';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** The milestones of an action, by the day. */
export function MilestoneList({
  action,
  milestones,
  textLanguage,
}: {
  action: Action;
  milestones: readonly Milestone[];
  textLanguage: Language;
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const dayCheck = (typed: string) =>
    readDay(typed) === null ? t('programme:new.dayUnknown') : undefined;
  const edit = (one: Milestone, changes: Parameters<typeof editPart<'milestones'>>[4]) =>
    editPart(office, action, 'milestones', one, changes);
  const sorted = milestones.toSorted(
    (a, b) =>
      compareCodeUnits(a.dueOn ?? '9', b.dueOn ?? '9') ||
      compareCodeUnits(a.createdAt, b.createdAt),
  );
  return (
    <PartList
      decided
      parts={sorted}
      none={t('programme:milestone.none')}
      add={{
        label: t('programme:milestone.add'),
        onPress: () =>
          void act(
            () => addPart(office, action, 'milestones', { actionId: action.id, title: {} }),
            t('programme:milestone.added'),
          ),
      }}
      removeLabel={(one) =>
        t('programme:milestone.remove', { name: pickText(one.title, language) })
      }
      onRemove={(one) => void deletePart(office, action, 'milestones', one.id)}
    >
      {(one) => (
        <>
          <TranslatedField
            recordId={one.id}
            field="title"
            label={t('programme:milestone.name')}
            language={textLanguage}
            text={one.title}
            onSave={(title) => edit(one, { title })}
          />
          <FieldRow>
            <Decided>
              <SavedDay
                keptAs={`${one.id}:dueOn`}
                label={t('programme:milestone.dueOn')}
                optional
                value={typedDay(one.dueOn)}
                check={dayCheck}
                onSave={(typed) => edit(one, { dueOn: readDay(typed) ?? undefined })}
              />
            </Decided>
            <SavedDay
              keptAs={`${one.id}:doneOn`}
              label={t('programme:milestone.doneOn')}
              optional
              value={typedDay(one.doneOn)}
              check={dayCheck}
              onSave={(typed) => edit(one, { doneOn: readDay(typed) ?? undefined })}
            />
          </FieldRow>
        </>
      )}
    </PartList>
  );
}
