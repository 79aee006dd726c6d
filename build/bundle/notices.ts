import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { PartLicence } from '#shared/shell/part-licences.ts';
import { type BundledParts, type Locked, shippedParts } from './bundled-parts.ts';

type About = {
  author?: string | { name?: string };
  license?: string;
  homepage?: string;
  main?: string;
  module?: string;
  exports?: unknown;
};

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

type Packages = Readonly<Record<string, Locked & { dev?: boolean; optional?: boolean }>>;

const packagesOf = (root: string): Packages =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Packages })
    .packages;

const aboutOf = (root: string, path: string): About =>
  JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as About;

/** Every package that may be shipped by the lock file: what serves building and tests alone is not among them. */
export const partsForRunning = (root: string): string[] =>
  Object.entries(packagesOf(root))
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));

/**
 * The licences of the packages in the folders `parts`, as they lie in `node_modules`. Throws where one has none: it may
 * not be shipped then.
 */
export const collectNotices = (root: string, parts: readonly string[]): PartLicence[] => {
  const packages = packagesOf(root);
  return parts
    .map((path) => {
      const { version = '', license } = packages[path] ?? {};
      const about = aboutOf(root, path);
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = license ?? about.license ?? '';
      if (licence === '') throw new Error(`${name} names no licence`);
      return { name, version, licence, text: textOf(join(root, path), licence, about) };
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

/** The program's own licence, and those of the parts of others in the bundles: what the window shows. */
export const shownLicences = (root: string, bundled: BundledParts): PartLicence[] => {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const name = translatorFor('fi')('common:appName');
  const text = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const hasCode = (path: string) => {
    const { main, module, exports } = aboutOf(root, path);
    return Boolean(main) || module !== undefined || exports !== undefined;
  };
  const parts = shippedParts(bundled, packagesOf(root), hasCode);
  return [{ name, version, licence: license, text }, ...collectNotices(root, parts)];
};
