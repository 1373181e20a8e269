import type { Reason, ReasonCode } from './types';

const WORDING: Record<ReasonCode, (detail: string) => string> = {
  phrase: (detail) => `speaks to the reader: “${detail}”`,
  'link-target': (detail) => `links to ${detail}`,
  'class-word': (detail) => `marked as “${detail}” by the page`,
  button: (detail) => `has a button “${detail}”`,
  'form-field': (detail) => `has a form field (${detail})`,
  price: (detail) => `names a price: ${detail}`,
  'same-box': (detail) => `stands in one box with “${detail}”`,
  'repeats-title': () => 'repeats the headline',
  'repeats-dek': () => 'repeats the standfirst',
  'repeated-on-page': () => 'stands on the page more than once',
  'link-list': () => 'is a list of links',
  label: (detail) => `is the label “${detail}”`,
  counter: (detail) => `is a counter: ${detail}`,
  separator: () => 'is a line of separators',
  position: (detail) => `stands ${detail}`,
  'credit-line': (detail) => `credits the authors: “${detail}”`,
  'other-language': (detail) => `is in another language (${detail})`,
  'site-rule': (detail) => `matches your rule ${detail}`,
  'your-choice': () => 'hidden by you',
  'like-hidden': (detail) => `is like a piece you hid on this site: “${detail}”`,
};

/** A reason in plain English, for the command line; interfaces translate the code. */
export function describeReason({ code, detail = '' }: Reason): string {
  return WORDING[code](detail);
}
