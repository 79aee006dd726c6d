import { useTranslation } from 'react-i18next';
import { bodiesToAsk } from '#shared/programme/follow-up/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { useRoundForm } from './use-round-form.tsx';

/** A programme that was not followed up yet: what a round is, and the way to the first. */
export function NoRounds({ page }: { page: ProgrammePage }) {
  const { t } = useTranslation(['followUp']);
  const form = useRoundForm(page);
  const hasWhomToAsk = bodiesToAsk(page.content).length > 0;
  return (
    <>
      <EmptyState
        icon="circle-check"
        title={t(hasWhomToAsk ? 'followUp:empty.title' : 'followUp:empty.noPartiesTitle')}
        text={t(hasWhomToAsk ? 'followUp:empty.text' : 'followUp:empty.noPartiesText')}
        action={
          hasWhomToAsk ? (
            <Button variant="primary" icon="plus" onPress={() => form.open(null)}>
              {t('followUp:rounds.begin')}
            </Button>
          ) : undefined
        }
      />
      {form.dialog}
    </>
  );
}
