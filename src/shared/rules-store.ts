import { rulesFor } from '../core/choices/site-rules/apply';
import type { RuleReading, SiteRule } from '../core/choices/site-rules/types';
import { hash } from '../core/choices/wording';
import { readLocal, readStored, removeStored, writeLocal, writeStored } from '../platform/storage';

const KEY = 'rules';
/** The rules of the text, ready to be used, so that the popup need not load the parser; kept on this device. */
const READY_KEY = 'rules-ready';

interface ReadyRules {
  /** Which text and which form of rules this is made of. */
  of: string;
  rules: SiteRule[];
}

/** Bumped when the form of a rule changes: older ready rules are made anew. */
const FORM = 1;
const signature = (text: string): string => `${FORM}:${text.length}:${hash(text)}`;

/** The rules as the reader wrote them; '' when there are none or the store holds something else. */
export async function loadRulesText(): Promise<string> {
  const stored = await readStored(KEY);
  return typeof stored === 'string' ? stored : '';
}

/** Reads a text of rules; the parser is loaded only here. */
export async function readRules(text: string): Promise<RuleReading> {
  const { parseSiteRules } = await import('../core/choices/site-rules/parse');
  return parseSiteRules(text, isSelector);
}

/**
 * Stores the reader's rules.
 * @returns where they went, and what was understood of them
 */
export async function saveRules(text: string): Promise<RuleReading & { place: 'sync' | 'local' }> {
  const reading = await readRules(text);
  const place = await writeStored(KEY, text);
  const ready: ReadyRules = { of: signature(text), rules: reading.rules };
  await writeLocal(READY_KEY, ready);
  return { ...reading, place };
}

export const eraseRules = (): Promise<void> => removeStored(KEY, READY_KEY);

/** The rules for a page. A text that came from another device is read first. */
export async function loadRulesFor(url: string): Promise<SiteRule[]> {
  const text = await loadRulesText();
  if (text.trim() === '') return [];
  const ready = (await readLocal(READY_KEY)) as ReadyRules | undefined;
  if (ready?.of === signature(text) && Array.isArray(ready.rules)) return rulesFor(ready.rules, url);
  return rulesFor((await readRules(text)).rules, url);
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
