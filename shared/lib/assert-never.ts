/** Closes a `switch` over a union: a member that is not handled fails the type check; at run time it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${JSON.stringify(value)}`);
}
