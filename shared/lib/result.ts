/** What can be expected to fail returns a value: `ok` with what was asked for, or the failure's code and facts. */
export type Result<T, F extends Failure = Failure> =
  { ok: true; value: T } | { ok: false; failure: F };

/**
 * A failure as a value: a code that the texts of `shared/i18n` turn into a plain sentence in three languages,
 * and the facts that the sentence names (a row, a limit, a file name).
 */
export type Failure<Code extends string = string> = {
  code: Code;
  facts?: Record<string, string | number>;
};

/** Wraps `value` as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps `code` and its `facts` as a failure. */
export function fail<Code extends string>(
  code: Code,
  facts?: Record<string, string | number>,
): { ok: false; failure: Failure<Code> } {
  return { ok: false, failure: facts ? { code, facts } : { code } };
}
