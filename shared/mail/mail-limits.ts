/**
 * What a message may measure, so that reading ends soon whatever the file. Exchange Online sends 35 MB at most by default
 * and 150 MB at all (Microsoft, Exchange Online limits); base64 makes a third more of it.
 */
export const MAIL_LIMITS = {
  /** Of the file as it lies on disk. */
  fileBytes: 64 * 1024 * 1024,
  /** Of the headers of all parts together. */
  headerBytes: 1024 * 1024,
  /** Each costs the library its time. A file of the largest kind, all of it base64, has 860,000. */
  lines: 1_000_000,
  /** Lines that begin with `--`: each of them is held against every boundary. */
  delimiters: 20_000,
  /** Parts within parts: a signed message with two forms of its text and pictures is five deep. */
  nesting: 50,
  attachments: 1_000,
  /** Messages within messages, each read out of the one around it. */
  depth: 5,
  /** Messages of one mailbox file (mbox). */
  messages: 1_000,
  calendarBytes: 1024 * 1024,
} as const;
