import { describe, expect, it } from 'vitest';
import { contentPolicy, securityHeaders } from './content-policy.ts';

const directives = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

describe('contentPolicy', () => {
  it('allows the program itself and nothing else', () => {
    const policy = directives(contentPolicy());
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('names no scheme, host or unsafe keyword', () => {
    expect(contentPolicy({ styleHashes: ["'sha256-abc='"] })).not.toMatch(
      /https?:|\*|unsafe-|wasm|blob:.*blob:/,
    );
  });

  it('adds the hashes of styles to styles alone', () => {
    const policy = directives(contentPolicy({ styleHashes: ["'sha256-abc='"] }));
    expect(policy.get('style-src')).toEqual(["'self'", "'sha256-abc='"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });
});

describe('securityHeaders', () => {
  it('carries the policy and forbids guessing of types', () => {
    const headers = securityHeaders('default-src none');
    expect(headers['content-security-policy']).toBe('default-src none');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});
