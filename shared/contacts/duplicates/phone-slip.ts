import { editDistance } from './edit-distance.ts';

/** One digit wrong, missing or too many, or two that changed places. Most numbers differ in many, which is quick to see. */
export function isDigitOff(one: string, two: string): boolean {
  if (one.length === two.length) {
    let differences = 0;
    for (let at = 0; at < one.length && differences <= 2; at++) {
      if (one.charCodeAt(at) !== two.charCodeAt(at)) differences += 1;
    }
    if (differences > 2) return false;
  }
  return editDistance(one, two, 1) <= 1;
}
