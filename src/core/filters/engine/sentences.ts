/** A sentence or a label in a block's text, end exclusive; `glued`: no white space before it. */
export interface Sentence {
  start: number;
  end: number;
  glued: boolean;
}

/** A full stop after these ends no sentence; single letters neither. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|col|lt|sgt|capt|rev|hon|jr|sr|vs|no|nr|vol|inc|ltd|co|corp|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bzw|ca|usw|str|hr|fr|sog|evtl|mme|mlle|av|env|sra|srta|fot|oprac|dña|ing|mgr|tzv|např|tj|al|т\.?д|т\.?п|г|ул)\.$/iu;

/** Names with a capital inside: no seam between two texts. */
const CAMEL_NAME =
  /(?:whatsapp|youtube|linkedin|paypal|tiktok|facetime|airpods?|soundcloud|buzzfeed|playstation|mastercard|iphone|ipad|icloud|snapchat|imessage|mcdonald|macbook|fedex|ebay|deepmind|openai|github|spacex|xbox|wikileaks|doordash|jpmorgan)/i;

/** How far around the same name is looked for, in characters. */
const NAME_REACH = 2000;

const ENDERS = '.!?…';
const WIDE_ENDERS = '。！？';
const AFTER = /["'”’»)\]」』]/;

/**
 * Cuts a text into sentences, also where the white space between two is missing ("…difference.Russian…",
 * "Show all 2Your support…", "…the storyFrom…") and at line breaks.
 * @param breaks offsets at which the page breaks the line or starts another inline element
 */
export function cutSentences(text: string, breaks: readonly number[] = []): Sentence[] {
  const starts = new Set<number>(breaks);
  for (let i = 0; i < text.length - 1; i++) {
    if (cannotEnd(text.charCodeAt(i), text.charCodeAt(i + 1))) continue;
    const at = boundaryAfter(text, i);
    if (at > 0) starts.add(at);
  }
  const cuts = [...starts].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    if (text.slice(start, cut).trim() !== '') {
      const from = sentences.length === 0 ? 0 : start;
      sentences.push({
        start: from,
        end: cut,
        glued: start > 0 && /\S/.test(text[start - 1]!) && /\S/.test(text[start]!),
      });
    } else if (sentences.length > 0) sentences.at(-1)!.end = cut;
    start = cut;
  }
  return sentences;
}

/** Most places need no closer look: an ASCII character that ends nothing, before one that is no capital. */
function cannotEnd(code: number, next: number): boolean {
  if (code === 0x20) return true;
  const isEnder = code === 0x2e || code === 0x21 || code === 0x3f;
  return code < 0x80 && !isEnder && next < 0x80 && (next < 0x41 || next > 0x5a);
}

/** @returns where the next sentence starts when one ends with the character at `i`, else -1 */
function boundaryAfter(text: string, i: number): number {
  const c = text[i]!;
  const next = text[i + 1]!;
  if (WIDE_ENDERS.includes(c)) {
    const at = skip(text, i + 1, AFTER);
    return WIDE_ENDERS.includes(text[at] ?? '') ? -1 : at;
  }
  if (c === '।' || c === '؟' || c === '۔') return i + 1;
  if (ENDERS.includes(c)) return afterFullStop(text, i);
  if (/\p{Lu}/u.test(next) && isGlued(text, i)) return i + 1;
  return -1;
}

function afterFullStop(text: string, i: number): number {
  const closed = skip(text, i + 1, /[.!?…]/);
  const at = skip(text, closed, AFTER);
  if (at >= text.length) return -1;
  const spaced = skip(text, at, /\s/);
  const starter = text[spaced] ?? '';
  if (spaced > at) {
    // Scripts without capitals start a sentence with any letter.
    if (!/[\p{Lu}\p{Lo}\p{N}"“„«¿¡‘'(\p{So}→▶►•»–—]/u.test(starter)) return -1;
    return text[i] === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - 6), i + 1)) ? -1 : spaced;
  }
  const rest = text.slice(at, at + 3);
  const before = text.slice(Math.max(0, i - 3), i);
  if (
    /^(?:["“„«]?\p{Lu}(?:\p{Ll}|\s|['’])|["“„«]\p{L})/u.test(rest) &&
    /(?:[\p{Ll}\p{Lo}\p{N}]{2}|[\p{N}%)"”’])$/u.test(before)
  )
    return at;
  return -1;
}

/** A word or a number that runs into a capitalised word. */
function isGlued(text: string, i: number): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]/u.test(text.slice(i + 1, i + 3)) && !/^\p{Lu}\s\p{Ll}/u.test(text.slice(i + 1, i + 4)))
    return false;
  if (/\p{N}/u.test(text[i]!)) return /(?:^|[\s/])\p{N}+$/u.test(text.slice(Math.max(0, i - 5), i + 1));
  if (!/\p{Ll}{3}$/u.test(text.slice(Math.max(0, i - 2), i + 1))) return false;
  const word =
    /[\p{L}]*$/u.exec(text.slice(Math.max(0, i - 20), i + 1))![0] + /^\p{L}*/u.exec(text.slice(i + 1, i + 20))![0];
  // "@HarbourNews", "#SaveTheBridge"
  if (/[@#][\p{L}\p{N}_]*$/u.test(text.slice(Math.max(0, i - 30), i + 1))) return false;
  if (CAMEL_NAME.test(word)) return false;
  // A name is written so again; a space is missing once.
  const around = text.slice(Math.max(0, i - NAME_REACH), i + NAME_REACH);
  return around.indexOf(word) === around.lastIndexOf(word);
}

function skip(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && what.test(text[at]!)) at++;
  return at;
}
