import type { ZipPart } from '../../zip/open-zip.ts';
import { FileError } from '../../lib/file-error.ts';
import { scanPart } from '../../xml/scan-part.ts';

/** Whether a worksheet part holds any value; unpacks no further than the first one. */
export function hasContent(part: ZipPart): boolean {
  let found = false;
  try {
    scanPart(
      part,
      {
        open: (name) => {
          if (name === 'v' || name === 'is') found = true;
        },
        close: () => undefined,
        text: () => undefined,
      },
      () => found,
    );
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // A sheet that is not read anyway may be broken.
    return true;
  }
  return found;
}
