import { useTranslation } from 'react-i18next';
import type { ActionParty } from '#shared/programme/action-party.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Decided } from '../stages/decided.tsx';

/** What bodies have made a condition of their part or proposed to change: said in full until it is settled. */
export function OpenConditions({
  parties,
  nameOf,
  onSettle,
}: {
  parties: readonly ActionParty[];
  nameOf: (party: ActionParty) => string;
  onSettle: (party: ActionParty) => void;
}) {
  const { t } = useTranslation(['programme']);
  return parties
    .filter(({ answer }) => answer === 'conditions')
    .map((party) => (
      <Notice
        key={party.id}
        tone="warn"
        title={t('programme:party.open', { name: nameOf(party) })}
        actions={
          <Decided>
            <Button
              size="small"
              aria-label={t('programme:party.settleNamed', { name: nameOf(party) })}
              onPress={() => onSettle(party)}
            >
              {t('programme:party.settle')}
            </Button>
          </Decided>
        }
      >
        {party.note?.trim() || t('programme:party.noWords')}
      </Notice>
    ));
}
