import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { quickEntry } from '#shared/cooperation/engagements/quick-entry.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useDayQuestion } from '#renderer/ui/words/use-day-question.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readKnownBodies } from '../engagements-data.ts';
import { useEngagementActs } from '../use-engagement-acts.ts';
import { useSaidText } from '../use-said-text.ts';
import styles from './engagements.module.css';

/** One line that becomes a draft entry; what is read in it is shown before it is saved. */
export function QuickEntryDialog({ onClose }: { onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['engagements']);
  const { draft, set, kept } = useKeptFields('quick-entry:new', { line: '' });
  const { line } = draft;
  const [isTried, setTried] = useState(false);
  const { jotDown } = useEngagementActs();
  const saidText = useSaidText();
  const question = useDayQuestion();
  const language = useScreenLanguage();
  const live = useLive(readKnownBodies, []);
  const bodies = valueOr(live, []);
  const isEmpty = line.trim() === '';
  const entry = quickEntry(line, { today, language, bodies });
  const named = bodies.filter(({ id }) => entry.bodyIds.includes(id));
  const error = hasIdentityCode(line)
    ? t('engagements:finding.identity-code')
    : isEmpty
      ? t('engagements:quick.missing')
      : entry.asks && question(entry.asks, entry.asked);
  const save = async () => {
    setTried(true);
    return error === undefined && (await jotDown(entry));
  };
  return (
    <FormDialog
      kept={kept}
      title={t('engagements:quick.title')}
      action={t('engagements:quick.save')}
      onSave={save}
      onClose={onClose}
      width="wide"
    >
      <TextField
        label={t('engagements:quick.line')}
        help={t('engagements:quick.help')}
        maxLength={300}
        value={line}
        onChange={(text) => set({ line: text })}
        error={isTried || !isEmpty ? error : undefined}
      />
      <div className={styles.said} role="status">
        {isEmpty ? (
          <span className={styles.quiet}>{t('engagements:quick.nothing')}</span>
        ) : (
          <>
            <span className={styles.named}>{entry.title}</span>
            <span>{saidText(entry)}</span>
            {named.length > 0 ? (
              <span className={styles.quiet}>
                {named.map(({ abbreviations, names }) => abbreviations[0] ?? names[0]).join(', ')}
              </span>
            ) : null}
          </>
        )}
      </div>
    </FormDialog>
  );
}
