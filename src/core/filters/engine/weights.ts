/** Points from which a block or a box is what a filter looks for. One plain call to the reader is enough. */
export const THRESHOLD = 3;

/** Plain evidence that a verdict needs beside hints and support. */
export const MIN_PLAIN = 1.2;

/** What each kind of evidence counts. */
export const POINTS = {
  ask: 3,
  /** Every further call to the reader in the same block. */
  furtherAsk: 1,
  hint: 0.8,
  /** All hints of a block together. */
  hints: 2,
  label: 3,
  leadWithColon: 3,
  leadWithLink: 2,
  link: 1.5,
  /** A link that is most of its block. */
  linkBlock: 2.2,
  classWord: 2,
  button: 0.7,
  field: 1.5,
  price: 1,
  /** Words that address the reader, or by which the publisher speaks of itself. */
  address: 0.3,
  box: { aside: 0.5, form: 1, dialog: 1, control: 0.4, field: 1 },
  /** What text of the article holds against being swept along with a box, a block. */
  resist: { prose: 2, speech: 4, short: 0.5, heading: 0.6, link: 0.3 },
} as const;
