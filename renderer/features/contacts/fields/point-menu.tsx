import type { ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import { useTranslation } from 'react-i18next';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';

/** Whose a way to reach a person is, her own or a post's, and whether it may be used. */
export function PointMenu({
  label,
  point,
  posts,
  onChange,
}: {
  label: string;
  point: ContactPointDraft;
  posts: readonly { key: string; name: string }[];
  onChange: (some: Pick<Partial<ContactPointDraft>, 'positionKey' | 'doNotUse'>) => void;
}) {
  const { t } = useTranslation(['privacy']);
  const isOwn = !posts.some(({ key }) => key === point.positionKey);
  const entries: MenuEntry[] = [
    {
      heading: t('privacy:point.whose'),
      entries: [
        {
          id: 'own',
          label: t('privacy:point.own'),
          isChosen: isOwn,
          onAction: () => onChange({ positionKey: null }),
        },
        ...posts.map(({ key, name }) => ({
          id: key,
          label: t('privacy:point.position', { organisation: name }),
          isChosen: key === point.positionKey,
          onAction: () => onChange({ positionKey: key }),
        })),
      ],
    },
    'line',
    {
      id: 'doNotUse',
      label: t('privacy:point.doNotUse'),
      isChosen: point.doNotUse,
      onAction: () => onChange({ doNotUse: !point.doNotUse }),
    },
  ];
  return (
    <MenuButton
      label={t('privacy:point.more', { point: label })}
      variant="quiet"
      entries={entries}
    />
  );
}
