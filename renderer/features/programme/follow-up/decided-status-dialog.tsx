import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#shared/programme/action.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import type { ReportDraft } from '#shared/programme/follow-up/report-draft.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import { useAct } from '#renderer/common/use-act.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { followUpAddress } from './follow-up-address.ts';
import { saveReport } from './follow-up-commands.ts';
import { ReportDialog } from './report-dialog.tsx';

/** Somebody who is asked of the action in a round that is under way. */
type Asked = {
  round: FollowUpRound;
  request: FollowUpRequest;
  report: StatusReport | undefined;
  organisation: string;
};

/** What a meeting decided of an action becomes how it stands, told by a body that is asked of it in the round under way. */
export function DecidedStatusDialog({
  action,
  decided,
  onClose,
}: {
  action: Action;
  decided: { language: Language; text: string };
  onClose: () => void;
}) {
  const screen = useScreenLanguage();
  const asked = valueOr(
    useLive((office) => readAsked(office, action, screen), [action.id, screen]),
    null,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const { t } = useTranslation(['followUp']);
  if (!asked) return null;
  const one = asked.find(({ request }) => request.id === chosen) ?? asked[0];
  if (!one) return <NobodyAsked action={action} onClose={onClose} />;
  return (
    <Report key={one.request.id} action={action} asked={one} decided={decided} onClose={onClose}>
      <Select
        label={t('followUp:decided.who')}
        options={asked.map(({ request, round, organisation }) => ({
          value: request.id,
          label: `${organisation}, ${pickText(round.title, screen)}`,
        }))}
        value={one.request.id}
        onChange={setChosen}
      />
    </Report>
  );
}

function Report({
  action,
  asked: { round, request, report },
  decided: { language, text },
  onClose,
  children,
}: {
  action: Action;
  asked: Asked;
  decided: { language: Language; text: string };
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['followUp']);
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const screen = useScreenLanguage();
  const name = pickText(action.title, screen);
  /** What was told before stays, the decision after it. */
  const begin = (told: ReportDraft): ReportDraft => {
    const before = told.done[language].trim();
    const done = before.includes(text) ? before : [before, text].filter(Boolean).join('\n\n');
    return { ...told, done: { ...told.done, [language]: done }, way: 'meeting' };
  };
  return (
    <ReportDialog
      draftKey={`status-report:${request.id}:${action.id}`}
      title={t('followUp:decided.title', { name })}
      report={report}
      round={round}
      begin={begin}
      onSave={(fields) =>
        act(
          () => saveReport(office, request, { actionId: action.id, report, today, name }, fields),
          t('followUp:reports.saved', { name }),
          t('followUp:reports.undone'),
        )
      }
      onClose={onClose}
    >
      {children}
    </ReportDialog>
  );
}

function NobodyAsked({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation(['followUp', 'common']);
  return (
    <Dialog
      title={t('followUp:decided.nobodyTitle')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common:close')}</Button>}
    >
      <p>{t('followUp:decided.nobody')}</p>
      <p>
        <a href={`#${followUpAddress(action.programmeId)}`}>{t('followUp:decided.toRounds')}</a>
      </p>
    </Dialog>
  );
}

/** The lead of the action first, of the latest round. */
async function readAsked(
  { read }: Office,
  { id, programmeId }: Action,
  language: Language,
): Promise<Asked[]> {
  const [rounds, parties] = await Promise.all([
    read.followUpRounds.where('programmeId').equals(programmeId).toArray(),
    read.actionParties.where('actionId').equals(id).toArray(),
  ]);
  const open = rounds.filter(({ state }) => state !== 'reported' && state !== 'closed');
  const told = new Map(
    parties.flatMap(({ organisationId, role }) =>
      role === 'informed' ? [] : [[organisationId, role]],
    ),
  );
  const [requests, reports, organisations] = await Promise.all([
    read.followUpRequests
      .where('roundId')
      .anyOf(open.map((round) => round.id))
      .toArray(),
    read.statusReports.where('actionId').equals(id).toArray(),
    read.organisations
      .where('id')
      .anyOf([...told.keys()])
      .toArray(),
  ]);
  const nameOf = new Map(organisations.map((one) => [one.id, pickText(one.name, language)]));
  const asked = requests.flatMap((request): Asked[] => {
    const round = open.find((one) => one.id === request.roundId);
    if (!round || request.state === 'waived' || !told.has(request.organisationId)) return [];
    const report = reports.find(
      ({ roundId, organisationId }) =>
        roundId === round.id && organisationId === request.organisationId,
    );
    return [{ round, request, report, organisation: nameOf.get(request.organisationId) ?? '' }];
  });
  const isLead = ({ request }: Asked) => Number(told.get(request.organisationId) === 'lead');
  return asked.sort(
    (one, other) =>
      compareCodeUnits(other.round.asOf, one.round.asOf) || isLead(other) - isLead(one),
  );
}
