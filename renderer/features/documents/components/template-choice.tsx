import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readTemplates } from '#renderer/features/templates/public.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';

/** In whose look the document is made; nothing where the office keeps no templates. */
export function TemplateChoice({
  language,
  value,
  onChange,
}: {
  /** Of the document. */
  language: Language;
  value: string | null;
  onChange: (templateId: string | null) => void;
}) {
  const { t } = useTranslation(['templates', 'common']);
  const live = useLive(readTemplates, [], { keepPrevious: true });
  const templates = valueOr(live, []);
  if (templates.length === 0) return null;
  const chosen = templates.find(({ id }) => id === value);
  return (
    <>
      <Select
        label={t('templates:choose')}
        value={chosen?.id ?? ''}
        options={[
          { value: '', label: t('templates:none') },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => onChange(id === '' ? null : id)}
      />
      {chosen?.language && chosen.language !== language ? (
        <Notice tone="info">
          {t('templates:otherLanguage', { language: t(`common:languages.${chosen.language}`) })}
        </Notice>
      ) : null}
    </>
  );
}
