import { useTranslation } from 'react-i18next';
import { findCommand, type CommandId } from '#shared/commands/command-list.ts';
import { runCommand, useCommandRegistry } from '#renderer/session/commands.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';

/** What can be begun from the desk, in the order of how often. */
const GROUPS = [
  ['newTask', 'quickEntry', 'noteArrival'],
  ['newMeeting', 'newEngagement', 'newObligation', 'newQuestionnaire', 'newRecommendation'],
  ['newPerson', 'newOrganisation', 'newBody', 'newProgramme'],
] as const satisfies readonly (readonly CommandId[])[];

/** Begins a new record of any area. */
export function NewMenu() {
  const { t } = useTranslation(['home', 'commands']);
  const handlers = useCommandRegistry((state) => state.handlers);
  const entry = (id: (typeof GROUPS)[number][number]) => ({
    id,
    label: t(`commands:${id}`),
    shortcut: findCommand(id)?.shortcut,
    isDisabled: !handlers[id]?.some(({ enabled }) => enabled),
    onAction: () => {
      runCommand(id);
    },
  });
  return (
    <MenuButton
      label={t('home:new')}
      shape="text"
      icon="plus"
      variant="primary"
      entries={GROUPS.flatMap((group, index): MenuEntry[] => [
        ...(index > 0 ? (['line'] as const) : []),
        ...group.map(entry),
      ])}
    />
  );
}
