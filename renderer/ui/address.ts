/** An address within the program. A link to anything else would leave its window. */
export type Address = `#${string}`;
