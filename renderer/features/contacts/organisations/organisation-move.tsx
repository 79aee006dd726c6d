import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { mayBeAbove } from '#shared/contacts/organisation-tree.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readChoices } from '../contacts-data.ts';
import { moveOrganisation } from './organisation-commands.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { OrganisationField } from '../fields/organisation-field.tsx';

/** Puts an organisation below another one, or to the top. */
export function OrganisationMove({
  organisation,
  onClose,
}: {
  organisation: Organisation;
  onClose: () => void;
}) {
  const { t } = useTranslation(['organisations', 'contacts', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const undoLater = useUndoLater();
  const [targetId, setTargetId] = useState<string | null>(organisation.parentId ?? null);
  const [isTop, setTop] = useState(false);
  const [wasTried, setTried] = useState(false);
  const live = useLive(readChoices, []);
  return (
    <LiveValue live={live}>
      {({ organisations }) => {
        const name = pickText(organisation.name, language);
        const problem =
          isTop || (targetId !== null && mayBeAbove(organisations, organisation.id, targetId))
            ? undefined
            : targetId === null
              ? t('organisations:move.missing')
              : t('contacts:finding.parent-below');

        const save = async () => {
          setTried(true);
          if (problem !== undefined) return false;
          try {
            const moved = await moveOrganisation(office, organisation, isTop ? null : targetId);
            if (!moved.value.ok) return false;
            undoLater(
              moved.actId,
              t('organisations:move.done', { name }),
              t('organisations:move.undone', { name }),
            );
          } catch (error) {
            showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
            return false;
          }
          return true;
        };

        return (
          <FormDialog
            kept="choice"
            width="wide"
            title={t('organisations:move.title')}
            action={t('organisations:move.do')}
            onSave={save}
            onClose={onClose}
          >
            <p>{t('organisations:move.what', { name })}</p>
            {isTop ? null : (
              <OrganisationField
                label={t('organisations:move.under')}
                organisations={organisations.filter(({ id }) => id !== organisation.id)}
                id={targetId}
                newName=""
                onChoose={setTargetId}
                error={wasTried || targetId !== null ? problem : undefined}
              />
            )}
            <Checkbox isSelected={isTop} onChange={setTop}>
              {t('organisations:move.top')}
            </Checkbox>
          </FormDialog>
        );
      }}
    </LiveValue>
  );
}
