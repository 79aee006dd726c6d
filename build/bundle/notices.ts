import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { PartLicence } from '#shared/shell/part-licences.ts';

type Locked = { version?: string; license?: string; dev?: boolean; optional?: boolean };
type About = { author?: string | { name?: string }; license?: string; homepage?: string };

const PERMISSION_NOTICE =
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED.';

/** What stands for the text where a package names its licence and brings no file of it. */
const NAMED_ONLY: Readonly<Record<string, string>> = {
  ISC:
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is ' +
    `hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n${PERMISSION_NOTICE}`,
  MIT:
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated ' +
    'documentation files, to deal in the Software without restriction, including without limitation the rights to use, ' +
    'copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, provided that the above ' +
    `copyright notice and this permission notice are included in all copies.\n${PERMISSION_NOTICE}`,
  Unlicense:
    'This is free and unencumbered software released into the public domain; see https://unlicense.org.',
};

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

const textOf = (folder: string, licence: string, about: About): string => {
  const files = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort();
  if (files.length > 0)
    return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  const standard = NAMED_ONLY[licence];
  if (standard === undefined) throw new Error(`${folder} brings no text of its licence ${licence}`);
  return [author && `Copyright ${author}`, about.homepage, standard].filter(Boolean).join('\n');
};

/**
 * The licences of everything that the lock file has for running (what serves building and tests alone is not shipped), as
 * they lie in `node_modules`. Throws where a part has none: it may not be shipped then.
 */
export const collectNotices = (root: string): PartLicence[] => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .filter(([path]) => existsSync(join(root, path)))
    .map(([path, { version = '', license }]) => {
      const folder = join(root, path);
      const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as About;
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = license ?? about.license ?? '';
      if (licence === '') throw new Error(`${name} names no licence`);
      return { name, version, licence, text: textOf(folder, licence, about) };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
};

/** The notices as one text, in the order of names: the same parts give the same bytes. */
export const noticesText = (notices: readonly PartLicence[]): string =>
  [
    'Parts of this program that others have made, with their licences.',
    'Electron and Chromium: LICENSE.electron.txt and LICENSES.chromium.html beside this file.',
    ...notices.map(
      ({ name, version, licence, text }) =>
        `${'='.repeat(78)}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n') + '\n';

/** The program's own licence, and those of the parts that others have made: what the window shows. */
export const shownLicences = (root: string): PartLicence[] => {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const name = translatorFor('fi')('common:appName');
  const text = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [{ name, version, licence: license, text }, ...collectNotices(root)];
};
