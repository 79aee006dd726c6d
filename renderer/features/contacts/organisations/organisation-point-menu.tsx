import type { ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import { useTranslation } from 'react-i18next';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';

/** Whether an organisation's address is its registry's, and whether it may be used. */
export function OrganisationPointMenu({
  label,
  point,
  onChange,
}: {
  label: string;
  point: ContactPointDraft;
  onChange: (some: Pick<Partial<ContactPointDraft>, 'registry' | 'doNotUse'>) => void;
}) {
  const { t } = useTranslation(['organisations']);
  const registry: MenuEntry[] =
    point.kind === 'email'
      ? [
          {
            id: 'registry',
            label: t('organisations:registry.set'),
            isChosen: point.registry,
            onAction: () => onChange({ registry: !point.registry }),
          },
        ]
      : [];
  return (
    <MenuButton
      label={t('organisations:registry.more', { point: label })}
      variant="quiet"
      entries={[
        ...registry,
        {
          id: 'doNotUse',
          label: t('organisations:registry.doNotUse'),
          isChosen: point.doNotUse,
          onAction: () => onChange({ doNotUse: !point.doNotUse }),
        },
      ]}
    />
  );
}

/** What is said below an address of an organisation. */
export function useOwnNote(): (point: ContactPointDraft) => string | undefined {
  const { t } = useTranslation(['organisations']);
  return (point) => {
    const notes = [
      point.kind === 'email' && point.registry && t('organisations:registry.mark'),
      point.doNotUse && t('organisations:registry.doNotUseMark'),
    ].filter((note) => note !== false);
    return notes.length > 0 ? notes.join(', ') : undefined;
  };
}
