import { version } from '../../package.json';

/** The version that `package.json` names. */
export function programVersion(): string {
  return version;
}
