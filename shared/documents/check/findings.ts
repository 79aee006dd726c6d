import { maskIdentityCodes } from '../../lib/identity-code.ts';
import type { DocumentFinding, DocumentReport, DocumentRule } from './document-report.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { textOf } from './text-of.ts';

/** Of each rule this many are listed: enough to find them, and a bad file stays readable. */
const LISTED_PER_RULE = 50;

/** Collects what the rules find. */
export type Findings = {
  add: (rule: DocumentRule, where: string) => void;
  report: () => DocumentReport;
};

/** A collector with no findings yet. */
export function collectFindings(): Findings {
  const findings: DocumentFinding[] = [];
  const counts = new Map<DocumentRule, number>();
  return {
    add: (rule, where) => {
      const count = counts.get(rule) ?? 0;
      counts.set(rule, count + 1);
      if (count < LISTED_PER_RULE) findings.push({ rule, where });
    },
    report: () => ({ ok: findings.length === 0, findings }),
  };
}

/** The place of a node in words: the part, and the first words of its text, without identity codes. */
export function placeOf(part: string, node: XmlElement): string {
  const text = maskIdentityCodes(textOf(node, 200).slice(0, 200)).replace(/\s+/gu, ' ').trim();
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return words ? `${part}: "${words}"` : part;
}
