import type { ReactNode } from 'react';
import { beforeAll, beforeEach, it } from 'vitest';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import type { ActResult } from '#shared/records/change.ts';
import { useAct } from '#renderer/common/use-act.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { expectNoChange } from '#renderer/testing/expect-no-change.tsx';
import { ministry, officeWithBody, TODAY } from '#renderer/testing/office-with-body.tsx';
import { editRequest, editRound, saveReport } from './follow-up-commands.ts';
import { ReportDialog } from './report-dialog.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';

const closed = () => undefined;

let office: Office;
let round: FollowUpRound;
let request: FollowUpRequest;
let report: StatusReport;
beforeAll(async () => {
  office = await officeWithBody();
  await office.change({ name: 'addSample' }, async (write) => {
    round = await write.add('followUpRounds', {
      programmeId: 'ohjelma',
      title: { fi: 'Syksy', sv: 'Hösten' },
      asOf: '2026-08-31',
      dueOn: '2026-09-25',
      state: 'collecting',
      fields: ['done', 'money'],
      questions: [{ key: 'q1', text: { fi: 'Miksi?' } }],
    });
    request = await write.add('followUpRequests', {
      roundId: round.id,
      organisationId: ministry.id,
      state: 'sent',
      dueOn: '2026-10-02',
    });
    report = await write.add('statusReports', {
      roundId: round.id,
      actionId: 'ohje',
      organisationId: ministry.id,
      status: 'delayed',
      done: { fi: 'Ohje' },
      answers: [{ key: 'q1', text: { fi: 'Siksi.' } }],
      way: 'phone',
      state: 'received',
    });
  });
});
beforeEach(() => useNotices.setState({ notice: null }));

/** A window that is given its way of saving, with that of its page. */
function Acting({
  window,
}: {
  window: (save: (work: () => Promise<ActResult>) => Promise<boolean>) => ReactNode;
}) {
  const act = useAct();
  return window((work) => act(work, 'Tallennettiin', 'Ennallaan'));
}

it('saving a round as it is changes nothing', async () => {
  await expectNoChange(
    office,
    <Acting
      window={(save) => (
        <RoundDialog
          programmeId="ohjelma"
          bodies={[]}
          round={round}
          onSave={(draft) => save(() => editRound(office, round, draft, 'Määräaika'))}
          onClose={closed}
        />
      )}
    />,
    ['Tallenna kierros'],
  );
});

it('saving a request as it is changes nothing', async () => {
  await expectNoChange(
    office,
    <Acting
      window={(save) => (
        <RequestDialog
          request={request}
          round={round}
          name="OM"
          onSave={(changes) => save(() => editRequest(office, request, changes, 'OM'))}
          onClose={closed}
        />
      )}
    />,
    ['Tallenna pyyntö'],
  );
});

it('saving the status of an action as it is changes nothing', async () => {
  const where = { actionId: 'ohje', report, today: TODAY, name: 'Ohje' };
  await expectNoChange(
    office,
    <Acting
      window={(save) => (
        <ReportDialog
          draftKey="status-report:x"
          title="Ohje"
          report={report}
          round={round}
          onSave={(fields) => save(() => saveReport(office, request, where, fields))}
          onClose={closed}
        />
      )}
    />,
    ['Tallenna'],
  );
});
