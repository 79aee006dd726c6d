import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { unreadReply, useReplyStore } from '../reply-store.ts';
import { WaitingReplies } from './waiting-replies.tsx';

afterEach(() => useReplyStore.setState({ replies: [], left: [] }));

it('counts replies to what is open, and those to other things apart', async () => {
  const to = (ownerId: string) => ({ ...unreadReply({ name: 'a.docx' }, 'empty'), ownerId });
  useReplyStore.setState({
    replies: [to('kysely'), to('pyynto'), to('pyynto')],
    left: [{ fileName: 'b.docx', sha256: 'b' }],
  });
  await renderScreen(<WaitingReplies of={['kysely']} />);
  expect(screen.getByRole('link').textContent).toBe(
    '1 luettu vastaus odottaa · 3 muuta luettua vastausta tai tiedostoa odottaa',
  );
});
