import { expect, it, vi } from 'vitest';

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

it('asks for a frame while a test has another clock', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  expect(requestAnimationFrame(() => undefined)).toBeGreaterThan(0);
});

it('has frames in the tests after it', async () => {
  expect(await frame()).toBeGreaterThan(0);
});

it('leaves out a frame that is no longer wanted', async () => {
  const draw = vi.fn();
  cancelAnimationFrame(requestAnimationFrame(draw));
  await frame();
  await frame();
  expect(draw).not.toHaveBeenCalled();
});
