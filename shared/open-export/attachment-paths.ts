import { PACKAGE_FILES } from '../backup/open-package.ts';
import { documentFileName } from '../documents/file-name.ts';
import { dayInFinland } from '../lib/calendar-date.ts';
import type { PlainRecord } from './table-columns.ts';

const EXTENSION = /\.([A-Za-z0-9]{1,8})$/u;

/**
 * Where in the package each file lies, by its SHA-256: `attachments/2026-11-25 Vierailun ohjelma.pdf`. The name is the one
 * under which it was attached first, made safe for every system; a second file of that name has a number.
 */
export function attachmentPaths(
  attachments: readonly PlainRecord[],
  there: ReadonlySet<string>,
): Map<string, string> {
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  for (const { sha256, fileName, createdAt } of attachments) {
    if (typeof sha256 !== 'string' || !there.has(sha256) || paths.has(sha256)) continue;
    const name = String(fileName);
    const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? 'bin';
    const title = name.replace(EXTENSION, '');
    for (let number = 1; !paths.has(sha256); number += 1) {
      const path = `${PACKAGE_FILES}${documentFileName({
        ...{ title, date: dayInFinland(new Date(String(createdAt))), language: 'fi', extension },
        ...(number > 1 && { subject: String(number) }),
      })}`;
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      paths.set(sha256, path);
    }
  }
  return paths;
}
