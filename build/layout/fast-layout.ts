/** A place of `docx/layout` that is replaced, exactly as version 9.15.2 has it, and what stands there instead. */
type Replacement = { what: string; old: string; by: string };

/**
 * What makes `docx/layout` slow, and the same done faster: it spreads objects by a helper for browsers of 2015, and looks
 * up, for every word, what depends on the font alone.
 */
const REPLACEMENTS: readonly Replacement[] = [
  {
    what: 'spreading objects',
    old: `function _objectSpread2(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys(Object(t), !0).forEach(function(r) {
			_defineProperty(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}`,
    by: `function _objectSpread2(e, ...sources) {
	return Object.assign(e, ...sources);
}`,
  },
  {
    what: 'finding East Asian fonts',
    old: `var knownEastAsianFontOf = (font) => {
	const name = font.toLowerCase();
	return EAST_ASIAN_FONTS.find((candidate) => [candidate.name, ...candidate.aliases].some((alias) => alias.toLowerCase() === name));
};`,
    by: `var eastAsianFontsByName = /* @__PURE__ */ new Map();
var knownEastAsianFontOf = (font) => {
	if (!eastAsianFontsByName.has(font)) {
		const name = font.toLowerCase();
		eastAsianFontsByName.set(font, EAST_ASIAN_FONTS.find((candidate) => [candidate.name, ...candidate.aliases].some((alias) => alias.toLowerCase() === name)));
	}
	return eastAsianFontsByName.get(font);
};`,
  },
  {
    what: 'reading more widths of a face',
    old: `var decodedMore = /* @__PURE__ */ new Map();
var decodeMore = ({ widths, fonts }) => {
	const known = decodedMore.get(widths + fonts);`,
    by: `var decodedMore = /* @__PURE__ */ new WeakMap();
var decodeMore = (encoded) => {
	const { widths, fonts } = encoded;
	const known = decodedMore.get(encoded);`,
  },
  {
    what: 'keeping more widths of a face',
    old: '	decodedMore.set(widths + fonts, face);',
    by: '	decodedMore.set(encoded, face);',
  },
  {
    what: 'leaving out what is not given',
    old: 'var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));',
    by: `var withoutUndefined = (object) => addDefined({}, object);
var addDefined = (to, object) => {
	for (const key of Object.keys(object)) if (object[key] !== void 0) to[key] = object[key];
	return to;
};`,
  },
  {
    what: 'combining formats',
    old: 'var combine = (formats) => formats.reduce((all, format) => _objectSpread2(_objectSpread2({}, all), withoutUndefined(format)), {});',
    by: 'var combine = (formats) => formats.reduce(addDefined, {});',
  },
  {
    what: 'telling marks that take no room',
    old: 'var takesNoRoom = (character) => new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u").test(character);',
    by: `var NO_ROOM = new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u");
var takesNoRoom = (character) => NO_ROOM.test(character);`,
  },
  {
    what: 'how a font is measured',
    old: 'var measuresOf = (font) => {\n\tvar _font$font, _eastAsian$latin;',
    by: `var measuresByFont = /* @__PURE__ */ new Map();
var measuresOf = (font) => {
	const { font: name, bold = false, italic = false } = font;
	const key = (bold ? 2 : 0) + (italic ? 1 : 0);
	let ofName = measuresByFont.get(name);
	if (ofName === void 0) measuresByFont.set(name, ofName = []);
	return ofName[key] ?? (ofName[key] = workOutMeasures(font));
};
var workOutMeasures = (font) => {
	var _font$font, _eastAsian$latin;`,
  },
];

/**
 * The text of `docx/layout` made faster; the pages that it lays out stay the same. Throws where a place is not there, or
 * more than once: another version of the library has to be looked at anew.
 */
export function fastLayout(source: string): string {
  return REPLACEMENTS.reduce((text, { what, old, by }) => {
    if (text.split(old).length !== 2) {
      throw new Error(`docx/layout is not as it was, so it cannot be made faster: ${what}`);
    }
    return text.replace(old, () => by);
  }, source);
}

/** Whether a module is the one to be made faster. */
export function isLayout(id: string): boolean {
  return /[\\/]docx[\\/]dist[\\/]layout\.mjs(?:$|\?)/u.test(id);
}
