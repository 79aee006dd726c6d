/** An element of a part. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the file uses. */
export type XmlNode = {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: XmlNode | null;
  /** The text directly inside. */
  text: string;
};

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The node at the end of a path of child names. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((current, name) => child(current, name), node);
}

/** The `w:val` of the node at the end of a path of child names. */
export function valueAt(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return at(node, ...path)?.attributes['w:val'];
}

/** An on/off element (ST_OnOff): present and not off. */
export function isOn(node: XmlNode | undefined): boolean {
  if (!node) return false;
  return !['0', 'false', 'off'].includes(node.attributes['w:val'] ?? '1');
}

/** Every node below `node` with one of these names, in document order. */
export function within(node: XmlNode, ...names: string[]): XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (current: XmlNode) => {
    for (const next of current.children) {
      if (names.includes(next.name)) found.push(next);
      visit(next);
    }
  };
  visit(node);
  return found;
}

/** The nearest node above of that name. */
export function above(node: XmlNode, name: string): XmlNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.name === name) return current;
  }
  return undefined;
}

/**
 * The text of a paragraph, link or cell: runs, tabs, breaks and hyphens, also what a tracked change takes away; no field instructions.
 * Past `enough` characters it stops looking.
 */
export function textOf(node: XmlNode, enough = Infinity): string {
  let text = '';
  const visit = (current: XmlNode) => {
    if (text.length > enough) return;
    // What a tracked change takes away stands there until the change is accepted.
    if (current.name === 'w:t' || current.name === 'w:delText') text += current.text;
    else if (['w:tab', 'w:br', 'w:cr'].includes(current.name) && current.parent?.name === 'w:r') {
      text += ' ';
    } else if (current.name === 'w:noBreakHyphen') text += '-';
    else current.children.forEach(visit);
  };
  visit(node);
  return text;
}
