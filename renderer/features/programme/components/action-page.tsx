import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { DiscussedIn } from '#renderer/common/discussed-in.tsx';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ActionStatus } from '../follow-up/action-status.tsx';
import { editAction } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { ActionFields } from './action-fields.tsx';
import { DetailHead } from './detail-head.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { RichField } from './rich-field.tsx';
import { TitleField } from './text-fields.tsx';
import styles from './programme.module.css';

/** An action, written where it is read; everything saves itself. */
export function ActionPage({
  onTextLanguage,
  isWhole = false,
  ...shown
}: {
  page: ProgrammePage;
  action: Action;
  number: string;
  textLanguage: Language;
  onTextLanguage: (language: Language) => void;
  /** Whether all its fields are there at once, as where one of them is gone to. */
  isWhole?: boolean;
}) {
  const { page, action, number, textLanguage } = shown;
  const { t } = useTranslation(['programme', 'recordHistory']);
  const office = useOffice();
  const language = useScreenLanguage();
  const edit = (changes: Parameters<typeof editAction>[2]) => editAction(office, action, changes);
  const goal = page.content.goals.find(({ id }) => id === action.goalId);
  // What is read first is there first, and the fields below it a moment later.
  const hasFields = useIsDrawn(isWhole);

  return (
    <>
      <DetailHead
        above={pickText(goal?.title, language)}
        number={number}
        title={pickText(action.title, language)}
        sample={action.sample}
        actions={
          <>
            <LanguageTabs value={textLanguage} onChange={onTextLanguage} />
            <ButtonLink href={`#/history/actions/${action.id}`} variant="quiet" size="small">
              {t('recordHistory:action')}
            </ButtonLink>
          </>
        }
      />
      <div className={styles.detailBody}>
        <ActionStatus action={action} />
        <TitleField
          recordId={action.id}
          language={textLanguage}
          text={action.title}
          onSave={(title) => edit({ title })}
        />
        <RichField
          targetId={action.id}
          field="description"
          label={t('programme:field.description')}
          language={textLanguage}
          text={action.description}
          onSave={(description) => edit({ description })}
        />
        {hasFields ? <ActionFields {...shown} onEdit={edit} /> : null}
        <DiscussedIn targetId={action.id} />
      </div>
    </>
  );
}
