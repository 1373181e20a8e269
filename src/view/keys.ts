import type { MessageKey } from '../shared/i18n';

/** What keys do in the reading view, in the order of the help sheet. */
export const KEYS = [
  { action: 'nextQuote', keys: ['j'], label: 'keyNextQuote' },
  { action: 'previousQuote', keys: ['k'], label: 'keyPreviousQuote' },
  { action: 'copyQuote', keys: ['c'], label: 'keyCopyQuote' },
  { action: 'nextMention', keys: ['m'], label: 'keyNextMention' },
  { action: 'previousMention', keys: ['M'], label: 'previousMention' },
  { action: 'find', keys: ['/'], label: 'find' },
  { action: 'listen', keys: ['l'], label: 'listen' },
  { action: 'take', keys: ['s'], label: 'copyAndSave' },
  { action: 'openInTab', keys: ['t'], label: 'openInTab' },
  { action: 'type', keys: ['a'], label: 'readingSettings' },
  { action: 'larger', keys: ['+', '='], label: 'keyLarger' },
  { action: 'smaller', keys: ['-'], label: 'keySmaller' },
  { action: 'rail', keys: ['r'], label: 'keyRail' },
  { action: 'marks', keys: ['h'], label: 'keyMarks' },
  { action: 'hideToo', keys: ['x'], label: 'keyHideToo' },
  { action: 'undo', keys: ['z'], label: 'keyUndo' },
  { action: 'redo', keys: ['Z'], label: 'keyRedo' },
  { action: 'help', keys: ['?'], label: 'keyHelp' },
] as const satisfies { action: string; keys: readonly string[]; label: MessageKey }[];

export type KeyAction = (typeof KEYS)[number]['action'];

/** The first key of an action, as a tooltip shows it. */
export const keyOf = (action: KeyAction): string => KEYS.find((entry) => entry.action === action)!.keys[0];

/** The action of a key press; null while the reader types somewhere or holds a modifier of the browser. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  const target = event.target as Element | null;
  if (target?.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]')) return null;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') return 'find';
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS.find(({ keys }) => (keys as readonly string[]).includes(event.key))?.action ?? null;
}
