const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|ps|yi|dv|ku-arab|ckb|sd|ug)\b/;

/** The direction in which a language is written. @param lang BCP 47, lower case */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
