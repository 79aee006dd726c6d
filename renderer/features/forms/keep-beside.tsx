import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import styles from './forms.module.css';
import { filesOf } from './files-of.ts';
import { useNotKept } from '#renderer/features/attachments/public.ts';
import { keepReply } from './reply-commands.ts';
import { layAside, type OpenReply } from './reply-store.ts';

/** A file that cannot be read is kept with what it answers, once she says what that is. */
export function KeepBeside({ open, forms }: { open: OpenReply; forms: readonly AskedForm[] }) {
  const { t } = useTranslation(['replies']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const tellNotKept = useNotKept();
  const [key, setKey] = useState<string | null>(null);
  const files = filesOf(open);
  const keyOf = ({ owner, respondent }: AskedForm) => `${owner.ownerId} ${respondent.id}`;
  const byKey = new Map(forms.map((one) => [keyOf(one), one]));
  if (files.length === 0 || byKey.size === 0) return null;
  const options = [...byKey].map(([value, { respondent, title }]) => ({
    value,
    label: `${pickText(respondent.name, language)}: ${pickText(title, language)}`,
  }));
  const { name } = open.file;
  const keep = async (asked: AskedForm) => {
    let isWhole = false;
    let keptBy: string | null = null;
    const isDone = await act(
      async () => {
        const { value, actId } = await keepReply(office, asked.owner, files);
        isWhole = value.length === 0;
        keptBy = actId;
        tellNotKept(t('replies:fileNotKept'), value);
        return { value: undefined, actId };
      },
      t('replies:kept', { name }),
      t('replies:noMoreKept', { name }),
    );
    if (isDone && isWhole) layAside(open.key, keptBy);
  };
  const chosen = key === null ? undefined : byKey.get(key);
  return (
    <div className={styles.keep}>
      <ComboBox label={t('replies:whose')} options={options} value={key} onChange={setKey} />
      <Button
        icon="plus"
        isDisabled={chosen === undefined}
        aria-label={`${t('replies:keep')}: ${name}`}
        onPress={() => void (chosen && keep(chosen))}
      >
        {t('replies:keep')}
      </Button>
    </div>
  );
}
