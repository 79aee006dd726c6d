import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { lazyPart, PartPlaceProvider } from './lazy-part.tsx';

const Area = ({ name = 'alue' }: { name?: string }) => <p>{name}</p>;

const show = (Part: ReturnType<typeof lazyPart<{ name?: string }>>) =>
  render(
    <PartPlaceProvider
      value={{
        waiting: <p>odota</p>,
        failed: (retry) => <button onClick={retry}>uudelleen</button>,
      }}
    >
      <Part name="yhteystiedot" />
    </PartPlaceProvider>,
  );

it('is loaded once, when it is first shown', async () => {
  const load = vi.fn(() => Promise.resolve(Area));
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = show(Part);
  expect(screen.getByText('odota')).toBeDefined();
  await screen.findByText('yhteystiedot');
  unmount();
  show(Part);
  expect(screen.getByText('yhteystiedot')).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

it('is there at once where it was loaded ahead', async () => {
  const Part = lazyPart(() => Promise.resolve(Area));
  await Part.load();
  show(Part);
  expect(screen.getByText('yhteystiedot')).toBeDefined();
});

it('says that it cannot be loaded, and comes when it is tried again or opened anew', async () => {
  let isGone = true;
  const Part = lazyPart(() => (isGone ? Promise.reject(new Error('gone')) : Promise.resolve(Area)));
  // Ahead, nobody is told.
  await Part.load();
  const { unmount } = show(Part);
  await userEvent.click(await screen.findByRole('button', { name: 'uudelleen' }));
  await screen.findByRole('button', { name: 'uudelleen' });
  isGone = false;
  await userEvent.click(screen.getByRole('button', { name: 'uudelleen' }));
  await screen.findByText('yhteystiedot');
  unmount();
  const Other = lazyPart(() =>
    isGone ? Promise.reject(new Error('gone')) : Promise.resolve(Area),
  );
  isGone = true;
  await act(() => Other.load());
  isGone = false;
  show(Other);
  await screen.findByText('yhteystiedot');
});
