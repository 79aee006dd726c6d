/** What could be read of a file. */
export type FileText = {
  /** All that it says, in no order that means anything: for a search. */
  text: string;
  /** Whether everything in it that may be text was read; a picture or a PDF is not. */
  isWhole: boolean;
};

/** Reads a file within a file. */
export type ReadWithin = (bytes: Uint8Array) => Promise<FileText>;
