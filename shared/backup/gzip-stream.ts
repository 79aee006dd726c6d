import { joinBytes } from '../lib/join-bytes.ts';

/** What takes bytes piece by piece and gives them back packed. */
export type GzipWriter = {
  /** The bytes must not be changed afterwards. */
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Ends it; returns everything packed. */
  end: () => Promise<Uint8Array>;
};

/**
 * Packs with gzip (RFC 1952) by the machine's own zlib (Compression Streams, in every window, worker and Node 18 on): a
 * third of the time that a packer written in JavaScript takes. The same bytes give the same bytes on one machine.
 */
export function gzipWriter(): GzipWriter {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const packed = collect(readable.getReader());
  return {
    write: async (bytes) => {
      await writer.write(bytes);
    },
    end: async () => {
      await writer.close();
      return await packed;
    },
  };
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(pieces);
    pieces.push(value);
  }
}
