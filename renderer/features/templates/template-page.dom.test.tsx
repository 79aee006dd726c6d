import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { newId } from '#shared/lib/new-id.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { templatesRoute } from './route.tsx';

const id = newId();
const template = { id, name: 'Ministeriön pohja', fileName: 'pohja.docx', content: '' };

async function show(office: Awaited<ReturnType<typeof emptyOffice>>, at: string) {
  window.location.hash = `#${at}`;
  const { path, component } = templatesRoute;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={path} component={component} />
    </Router>,
    { office },
  );
}

it('a deleted template is given back from where it stood', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) => write.add('templates', template));
  await office.change({ name: 'editSettings' }, (write) => write.delete('templates', id));
  await show(office, `/templates/${id}`);
  await screen.findByRole('heading', { level: 1, name: 'Poistettu: Ministeriön pohja' });
  await user.click(screen.getByRole('button', { name: 'Palauta' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ministeriön pohja' })).toBeDefined();
});

it('a template that could not be deleted stays open, and it is said why', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) => write.add('templates', template));
  const closed = { ...office, change: () => Promise.reject(new Error('closed')) };
  await show(closed, `/templates/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Poista' }));
  await waitFor(() =>
    expect(useNotices.getState().notice?.text).toMatch(/^Muutosta ei voitu tallentaa/),
  );
  act(() => useNotices.setState({ notice: null }));
  expect(window.location.hash).toBe(`#/templates/${id}`);
});
