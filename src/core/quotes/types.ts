/** A stretch of the reading text: UTF-16 offsets, end exclusive, quotation marks not included. */
export interface QuotePart {
  text: string;
  start: number;
  end: number;
}

export interface Speaker {
  /** The name shown to the reader: the full name where the mention resolves safely, else the mention itself. */
  name: string;
  /** The words of the article beside the quotation ("he", "Diop", "a spokesman for the ministry"). */
  mention: string;
  /** What the article calls the speaker ("Russian Foreign Minister"), or null. */
  role: string | null;
  /** Offsets of `mention` in the reading text; absent when the speaker is carried from elsewhere without words of its own. */
  start?: number;
  end?: number;
}

/**
 * One quotation. Interrupted quotations ("…," she said, "…") are one quote with several `parts`;
 * `start`/`end`/`text` are then the first part's start, the last part's end, and the parts' texts joined by " … ".
 */
export interface Quote {
  text: string;
  start: number;
  end: number;
  parts: QuotePart[];
  speaker: Speaker | null;
  /** The words that introduce the statement ("said", "according to"), or null. */
  cue: string | null;
  /** One of the three to five quotations that carry the article. */
  key: boolean;
}
