import { expect, it } from 'vitest';
import { partOf, shippedParts } from './bundled-parts.ts';

it('knows the package of a module by its folder, also within another and on Windows', () => {
  expect(partOf('/x/node_modules/zod/v4/core/util.js')).toBe('node_modules/zod');
  expect(partOf('C:\\x\\node_modules\\@noble\\hashes\\sha2.js')).toBe('node_modules/@noble/hashes');
  expect(partOf('\0/x/node_modules/docx/node_modules/nanoid/index.js?commonjs-module')).toBe(
    'node_modules/docx/node_modules/nanoid',
  );
  expect(partOf('/x/shared/lib/zod.ts')).toBeNull();
});

it('lists what is within, and what a part within may have inside; no types, and nothing that fell away', () => {
  const packages = {
    'node_modules/docx': {
      dependencies: { nanoid: '6', '@types/node': '26', '@babel/runtime': '7' },
    },
    'node_modules/nanoid': { dependencies: { inner: '1' } },
    'node_modules/inner': {},
    'node_modules/docx/node_modules/@types/node': {},
    'node_modules/@babel/runtime': {},
    'node_modules/typescript': {},
  };
  const bundled = {
    within: new Set(['node_modules/docx']),
    seen: new Set(['node_modules/docx', 'node_modules/@babel/runtime']),
  };
  expect(shippedParts(bundled, packages, (folder) => !folder.includes('@types'))).toEqual([
    'node_modules/docx',
    'node_modules/nanoid',
    'node_modules/inner',
  ]);
});
