/**
 * Letters and marks, and digits, as ranges for a character class over folded text. `\p{L}` stands for some six hundred
 * ranges, and the patterns of a language hold it hundreds of times: compiling them took most of the time of a first page.
 * These few ranges are the same for every script that the filters read, apart from signs that no phrase holds.
 */
export const LETTERS =
  'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u037d\\u037f-\\u0386\\u0388-\\u0481' +
  '\\u0483-\\u0559\\u0560-\\u0588\\u0591-\\u05bd\\u05c1-\\u05f2\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef' +
  '\\u06fa-\\u0963\\u0971-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0eff\\u10a0-\\u10fa\\u10fc-\\u11ff\\u1e00-\\u1fff\\u2c00-\\u2dff' +
  '\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u318f\\u31f0-\\u31ff\\u3400-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufd3d\\ufd50-\\ufdfb' +
  '\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

export const DIGITS =
  '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u2150-\\u218b\\uff10-\\uff19';
