import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readEnd } from './contact-end.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';

/** Stands where a contact was: deleted, merged into another, which it then leads to, or erased for good. */
export function ContactGone({ table, id }: { table: 'persons' | 'organisations'; id: string }) {
  const { t } = useTranslation(['contacts', 'privacy']);
  const { day } = useMoment();
  const language = useScreenLanguage();
  const live = useLive((office) => readEnd(office, { table, id }, language), [table, id, language]);
  return (
    <LiveValue live={live}>
      {({ merged, erased }) => {
        if (merged) {
          return (
            <EmptyState
              icon={table === 'persons' ? 'users' : 'landmark'}
              title={t('contacts:merged.title')}
              text={t('contacts:merged.text')}
              action={<a href={merged.href}>{merged.name}</a>}
            />
          );
        }
        if (erased) {
          const { erasedOn, reason } = erased;
          return (
            <EmptyState
              icon="circle-check"
              title={t('privacy:erase.goneTitle')}
              text={t('privacy:erase.goneText', { date: day(erasedOn), reason })}
            />
          );
        }
        return <DeletedRecord table={table} id={id} headingLevel={2} />;
      }}
    </LiveValue>
  );
}
