import type { ReactNode } from 'react';
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { expectWarnings } from '#renderer/testing/warns-of-codes.tsx';
import { officeWithBody } from '#renderer/testing/office-with-body.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';
import type { FollowUpRequest, FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';

const at = { createdAt: '2026-12-01T08:00:00Z', updatedAt: '2026-12-01T08:00:00Z', rev: 1 };
const round: FollowUpRound = {
  ...{ ...at, id: 'round', programmeId: 'ohjelma', title: { fi: 'Syksy' }, asOf: '2026-10-31' },
  ...{ state: 'collecting', fields: ['done', 'obstacles', 'next', 'money', 'contact'] },
  questions: [{ key: 'q1', text: { fi: 'Miksi?' } }],
};
const request: FollowUpRequest = {
  ...{ ...at, id: 'request', roundId: 'round', organisationId: 'om', state: 'sent' },
};
const saved = () => Promise.resolve(true);
const closed = () => undefined;
it.each<[string, () => ReactNode]>([
  [
    'a round',
    () => (
      <RoundDialog
        programmeId="ohjelma"
        bodies={[]}
        round={round}
        onSave={saved}
        onClose={closed}
      />
    ),
  ],
  [
    'a request',
    () => (
      <RequestDialog request={request} round={round} name="OM" onSave={saved} onClose={closed} />
    ),
  ],
  [
    'what is told of an action',
    () => (
      <ReportDialog
        draftKey="status-report:x"
        title="Ohje"
        report={undefined}
        round={round}
        onSave={saved}
        onClose={closed}
      />
    ),
  ],
])('warns of an identity code in every text of %s', async (_, dialog) => {
  await renderScreen(dialog(), { office: await officeWithBody() });
  await screen.findByRole('dialog');
  await expectWarnings();
});
