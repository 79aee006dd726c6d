import type { Encoding } from '../table.ts';

export type SingleByteEncoding = Extract<
  Encoding,
  'windows-1252' | 'iso-8859-15' | 'macintosh' | 'ibm850'
>;

/** Stands for a byte that the code page leaves undefined. */
const UNDEFINED = '\uFFFD';

/**
 * The upper halves (0x80–0xFF) of the code pages that Finnish lists come in, after the tables of unicode.org
 * (MAPPINGS: CP1252, ROMAN, CP850, 8859-15). Own tables because `TextDecoder('windows-1252')` of Node 18–24 gives C1
 * control characters for 0x80–0x9F (nodejs/node#56542), and knows no CP850 at all.
 */
const UPPER_HALVES: Record<SingleByteEncoding, string> = {
  'windows-1252':
    `€${UNDEFINED}‚ƒ„…†‡ˆ‰Š‹Œ${UNDEFINED}Ž${UNDEFINED}${UNDEFINED}‘’“”•–—˜™š›œ${UNDEFINED}žŸ` +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  // The controls that it has at 0x80–0x9F are in no text.
  'iso-8859-15':
    UNDEFINED.repeat(32) +
    '\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
};

/** The UTF-16 code unit of each byte in `encoding`; undefined bytes give U+FFFD. */
export function codePageOf(encoding: SingleByteEncoding): Uint16Array {
  const page = new Uint16Array(256);
  const upper = UPPER_HALVES[encoding];
  for (let byte = 0; byte < 128; byte += 1) {
    page[byte] = byte;
    page[byte + 128] = upper.charCodeAt(byte);
  }
  return page;
}
