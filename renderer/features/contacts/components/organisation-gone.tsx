import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { readMergedInto } from '../organisation-page-data.ts';
import { Gone } from './gone.tsx';

/** Stands where an organisation was: deleted, or merged into another, which it then leads to. */
export function OrganisationGone({ id }: { id: string }) {
  const { t } = useTranslation(['organisations']);
  const language = useScreenLanguage();
  const live = useLive((office) => readMergedInto(office, id), [id]);
  if (live.state !== 'ready') return null;
  if (!live.value) return <Gone of="organisation" />;
  return (
    <EmptyState
      icon="landmark"
      title={t('organisations:page.mergedTitle')}
      text={t('organisations:page.mergedText')}
      action={
        <a href={`#/organisations/${live.value.id}`}>{pickText(live.value.name, language)}</a>
      }
    />
  );
}
