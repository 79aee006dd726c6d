import { z } from 'zod';
import type { ServedManifest } from '#shared/shell/served-files.ts';

const servedManifest = z.object({
  files: z.record(z.string(), z.object({ file: z.string(), contentType: z.string() })),
  styleHashes: z.array(z.string()),
}) satisfies z.ZodType<ServedManifest>;

/** Reads the manifest that the build wrote beside the page. Throws where it is missing or damaged: no page, no program. */
export function readManifest(text: string): ServedManifest {
  return servedManifest.parse(JSON.parse(text));
}
