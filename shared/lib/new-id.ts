import { v7 } from 'uuid';

/** A new record id: a UUIDv7 string (RFC 9562), so that ids made later sort later. */
export function newId(): string {
  return v7();
}
