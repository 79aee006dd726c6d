import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seedProfile } from './seed-profile.ts';

const ORIGIN = 'http://127.0.0.1:47300';
const LASTING = { [`${ORIGIN},*`]: { setting: 1 } };

let profile = '';
let file = '';
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
  file = join(profile, 'Default', 'Preferences');
});
afterEach(() => {
  rmSync(profile, { recursive: true });
});

const seeded = (): unknown => {
  seedProfile(profile, ORIGIN);
  return JSON.parse(readFileSync(file, 'utf8'));
};
const given = (text: string) => {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, text);
};

it('has the browser keep the data of the program in a new profile', () => {
  expect(seeded()).toMatchObject({
    translate: { enabled: false },
    profile: {
      password_manager_enabled: false,
      content_settings: { exceptions: { durable_storage: LASTING } },
    },
  });
});

it('does so in a profile that is there, and leaves it as it is otherwise', () => {
  const before = {
    translate: { enabled: true },
    profile: {
      name: 'Henkilö 1',
      content_settings: {
        exceptions: {
          cookies: { 'https://a.invalid,*': { setting: 2 } },
          durable_storage: {
            'https://a.invalid,*': { setting: 2 },
            [`${ORIGIN},*`]: { setting: 2 },
          },
        },
        pref_version: 1,
      },
    },
  };
  given(JSON.stringify(before));
  const { exceptions } = before.profile.content_settings;
  const durable_storage = { ...exceptions.durable_storage, ...LASTING };
  expect(seeded()).toEqual({
    ...before,
    profile: {
      ...before.profile,
      content_settings: { pref_version: 1, exceptions: { ...exceptions, durable_storage } },
    },
  });
  expect(readdirSync(join(profile, 'Default'))).toEqual(['Preferences']);
});

it('writes nothing where it is so already, whatever the browser added to it', () => {
  const setting = { last_modified: '13440474524898886', setting: 1 };
  const text = `${JSON.stringify({ profile: { content_settings: { exceptions: { durable_storage: { [`${ORIGIN},*`]: setting } } } } })}\n`;
  given(text);
  seeded();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it.each(['', '{"profile":', 'null', '[]', '7'])('begins anew where the file is %j', (text) => {
  given(text);
  expect(seeded()).toMatchObject({
    intl: { accept_languages: 'fi-FI,fi,sv-FI,sv,en' },
    profile: { content_settings: { exceptions: { durable_storage: LASTING } } },
  });
});
