import { v5, v7 } from 'uuid';

/** A new record id: a UUIDv7 string (RFC 9562), so that ids made later sort later. */
export function newId(): string {
  return v7();
}

/** The namespace of ids that are made of content; never another, or what is the same would become two. */
const NAMESPACE = '6d1c1f0e-7c8e-4a43-9f0b-5f0c0d8f2f31';

/** The id of what `parts` say, the same whoever asks and wherever: a UUIDv5 string (RFC 9562). */
export function contentId(parts: readonly string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}
