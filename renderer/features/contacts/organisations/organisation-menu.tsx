import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { verifyOrganisation } from './organisation-commands.ts';
import { useAct } from '#renderer/common/use-act.ts';

/** What is done with an organisation in a window of its own. */
export type OrganisationActs = {
  onMove: (organisation: Organisation) => void;
  onDelete: (organisation: Organisation) => void;
};

/** What can be done with an organisation, from its page or from the tree. */
export function OrganisationMenu({
  organisation,
  acts,
}: {
  organisation: Organisation;
  acts: OrganisationActs;
}) {
  const { t } = useTranslation(['organisations', 'contacts', 'common', 'acts', 'recordHistory']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const [, navigate] = useLocation();
  const { id } = organisation;
  const name = pickText(organisation.name, language);
  const verify = () =>
    act(
      () => verifyOrganisation(office, organisation, dayInFinland(new Date())),
      t('organisations:verify.done', { name }),
      t('organisations:verify.undone', { name }),
    );
  return (
    <MenuButton
      label={t('organisations:acts', { name })}
      variant="quiet"
      entries={[
        {
          id: 'edit',
          label: t('common:edit'),
          icon: 'pencil',
          onAction: () => navigate(`/organisations/${id}/edit`),
        },
        {
          id: 'verify',
          label: t('organisations:verify.action'),
          icon: 'check',
          onAction: () => void verify(),
        },
        {
          id: 'move',
          label: t('organisations:move.action'),
          icon: 'network',
          onAction: () => acts.onMove(organisation),
        },
        {
          id: 'history',
          label: t('recordHistory:action'),
          icon: 'history',
          onAction: () => navigate(`/history/organisations/${id}`),
        },
        'line',
        {
          id: 'addPerson',
          label: t('contacts:organisation.addPersonHere'),
          icon: 'user-plus',
          onAction: () => navigate(`/contacts/new/${id}`),
        },
        {
          id: 'addBelow',
          label: t('organisations:addBelow'),
          icon: 'plus',
          onAction: () => navigate(`/organisations/new/${id}`),
        },
        'line',
        {
          id: 'delete',
          label: t('common:delete'),
          icon: 'trash',
          danger: true,
          onAction: () => acts.onDelete(organisation),
        },
      ]}
    />
  );
}
