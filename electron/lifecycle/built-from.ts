import { z } from 'zod';
import type { AppInfo } from '#shared/ipc/contract.ts';

const about = z.object({ builtFrom: z.object({ commit: z.string(), date: z.iso.datetime() }) });

/** Of which sources the program was built, as the packing wrote it into its `package.json`; undefined from the sources. */
export function readBuiltFrom(packageJson: string): AppInfo['builtFrom'] {
  try {
    return about.parse(JSON.parse(packageJson)).builtFrom;
  } catch {
    return undefined;
  }
}
