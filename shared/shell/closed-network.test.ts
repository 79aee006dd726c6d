import { expect, it } from 'vitest';
import { closedNetwork } from './closed-network.ts';

it('lets nothing resolve but where the pages come from: the first rule that fits holds', () => {
  expect(closedNetwork()).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  expect(closedNetwork('127.0.0.1:47300')).toContainEqual([
    'host-resolver-rules',
    'MAP 127.0.0.1:47300 127.0.0.1:47300,MAP * ~NOTFOUND',
  ]);
  expect(closedNetwork('127.0.0.1:47300').slice(1)).toEqual(closedNetwork().slice(1));
});
