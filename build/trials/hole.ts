/** A fault put into the program on purpose, and the test that must see it. */
export type Hole = {
  /** Words of the name of the test that must fail. */
  test: string;
  /** The file of that test, where it is not that of Electron's checklist. */
  tests?: string;
  file: string;
  /** Stands in the file once. */
  find: string;
  put: string;
};
