import { expect, it } from 'vitest';
import { readDomains } from './email-domains.ts';

it('reads domains as people type and paste them, today’s first', () => {
  expect(
    readDomains('gov.example, @OM.example\nhttps://www.hyvinkää.example/yhteys gov.example'),
  ).toEqual({
    domains: ['gov.example', 'om.example', 'hyvinkää.example'],
    unread: [],
  });
  expect(readDomains('kirjaamo@virasto.example')).toEqual({
    domains: ['virasto.example'],
    unread: [],
  });
});

it('tells what is none', () => {
  expect(readDomains('om, -a.example, a..example, virasto.example, 10.0.0.1').unread).toEqual([
    'om',
    '-a.example',
    'a..example',
    '10.0.0.1',
  ]);
  expect(readDomains('  ')).toEqual({ domains: [], unread: [] });
});
